// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record_table_model.h"

namespace c360::ui {

/// A customer's documents: title, category, size, version, expiry and when each was added.
class DocumentModel : public model::RecordTableModel
{
    Q_OBJECT
public:
    DocumentModel(const text::Formatter &format, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const text::Formatter &m_format;
};

} // namespace c360::ui
