// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/encoding.h"

#include <QChar>

class QIODevice;

namespace c360::services {

/// How a delimited text file is written.
struct CsvDialect
{
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';
    bool header = true;                    ///< the first record names the columns
    qsizetype maxRecord = 4 * 1024 * 1024; ///< characters; a longer record is reported and skipped
    qsizetype maxFields = 4096;            ///< of one record
};

/// Delimiter among comma, semicolon, tab and bar that gives the most even columns over the first
/// records. Reads at most 64 KB from the device's position, which is kept.
[[nodiscard]] QChar detectDelimiter(QIODevice *device, Encoding encoding);

} // namespace c360::services
