// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/record_sink.h"

class QIODevice;

namespace c360::services {

/// One JSON array, an object a line.
class JsonSink : public RecordSink
{
public:
    /// `fields`: only these.
    JsonSink(const catalog::RecordType &type, QStringList fields, QIODevice *device);

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(const ExportedRecord &record) override;
    [[nodiscard]] Result<void> end() override;

private:
    [[nodiscard]] Result<void> put(const QByteArray &bytes);

    const catalog::RecordType &m_type;
    QStringList m_fields;
    QIODevice *m_device;
    bool m_first = true;
};

} // namespace c360::services
