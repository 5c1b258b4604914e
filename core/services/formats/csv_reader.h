// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/csv_dialect.h"
#include "core/services/formats/row_source.h"

namespace c360::services {

/// Streaming reader of delimited text: RFC 4180 and what programs write instead (any line end, line
/// breaks in quotes, lone quotes). A record with more or fewer fields than the header comes as a Row
/// with the problem `row.fields` and its raw text; no value is ever moved to another column.
class CsvReader : public RowSource
{
public:
    /// The device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice *device, CsvDialect dialect = {});

    [[nodiscard]] Result<std::optional<Row>> next() override;
    [[nodiscard]] qint64 position() const override { return m_bytes; }
    /// Column names; read from the file on first use. Unnamed columns get their number, repeated names
    /// a number in brackets.
    [[nodiscard]] Result<QStringList> columns();

private:
    enum class Scan
    {
        Record,
        NeedMore,
        BadQuote,
        TooLong,
        TooManyFields,
        End,
    };

    Scan scan();
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<std::optional<Row>> record();
    [[nodiscard]] Result<std::optional<Row>> skipLine(const QString &reason);
    void consume(qsizetype end);

    QIODevice *m_device;
    CsvDialect m_dialect;
    TextDecoder m_decoder;
    QString m_text;        ///< decoded, not yet consumed from m_start on
    qsizetype m_start = 0; ///< where the current record starts
    qsizetype m_end = 0;   ///< after scan(): one past the record, without its line end
    qsizetype m_next = 0;  ///< after scan(): where the next record starts
    QStringList m_fields;  ///< after scan()
    QStringList m_names;
    qint64 m_line = 1;
    qint64 m_bytes = 0;
    qsizetype m_chunk = 64 * 1024;
    bool m_atEnd = false;
    bool m_headerRead = false;
    std::optional<Row> m_held; ///< the first record, when there is no header
};

} // namespace c360::services
