// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_base
// sources: core/services/formats/csv_reader.cpp core/services/formats/encoding.cpp
#include "core/services/formats/csv_reader.h"

#include <QBuffer>

using namespace c360::services;

/// Any bytes: every record is whole or reported, lines only rise, and reading ends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Encoding encoding = detectEncoding(&buffer).encoding;
    const QChar delimiter = detectDelimiter(&buffer, encoding);
    CsvReader reader(&buffer,
                     {.encoding = encoding, .delimiter = delimiter, .maxRecord = 4096, .maxFields = 64});
    qint64 line = 0;
    for (;;) {
        const auto row = reader.next();
        if (!row || !*row)
            break;
        if ((*row)->line < line || (!(*row)->problem && (*row)->values.size() != (*row)->names.size()))
            __builtin_trap();
        line = (*row)->line;
    }
    return 0;
}
