// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/record_sink.h"
#include "core/services/formats/vcard_writer.h"

namespace c360::services {

/// Customers or contacts as cards.
class VCardSink : public RecordSink
{
public:
    VCardSink(QIODevice *device, VCardVersion version) : m_writer(device, version) {}

    [[nodiscard]] Result<void> begin() override { return {}; }
    [[nodiscard]] Result<void> write(const ExportedRecord &record) override;
    [[nodiscard]] Result<void> end() override { return {}; }

private:
    VCardWriter m_writer;
};

/// A customer as a card, with our own numbers in X-C360-… lines.
[[nodiscard]] VCard customerCard(const catalog::Record &customer, const QStringList &tags);
/// A contact as a card; `company`: whom it is a contact of.
[[nodiscard]] VCard contactCard(const catalog::Record &contact, const QString &company);

} // namespace c360::services
