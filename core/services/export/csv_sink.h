// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/record_sink.h"
#include "core/services/formats/csv_writer.h"

namespace c360::services {

/// A header of field names, then a record a line. Values in the command line's forms; a reference to a
/// customer is its CUST_ number.
class CsvSink : public RecordSink
{
public:
    CsvSink(const catalog::RecordType &type, QStringList fields, QIODevice *device, CsvWriterOptions options);

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(const ExportedRecord &record) override;
    [[nodiscard]] Result<void> end() override { return {}; }

private:
    const catalog::RecordType &m_type;
    QStringList m_fields;
    CsvWriter m_writer;
};

/// What can be exported of a type: id, the fields, "tags" of customers, the time stamps.
[[nodiscard]] QStringList exportableFields(const catalog::RecordType &type);

} // namespace c360::services
