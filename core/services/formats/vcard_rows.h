// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/row_source.h"
#include "core/services/formats/vcard_reader.h"

namespace c360::services {

/// Cards as rows of fixed columns (columns()), so that they are mapped like any table. Further e-mail
/// addresses, numbers, addresses and links stand in their `other_…` columns, one a line.
class VCardRows : public RowSource
{
public:
    explicit VCardRows(QIODevice *device) : m_reader(device) {}

    [[nodiscard]] Result<std::optional<Row>> next() override;
    [[nodiscard]] qint64 position() const override { return m_reader.position(); }
    [[nodiscard]] static const QStringList &columns();
    /// A card's values in the order of columns().
    [[nodiscard]] static QStringList values(const VCard &card);

private:
    VCardReader m_reader;
};

} // namespace c360::services
