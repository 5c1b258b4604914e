// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_base
// sources: core/services/formats/json_reader.cpp core/services/formats/encoding.cpp
#include "core/services/formats/json_reader.h"

#include <QBuffer>

using namespace c360::services;

/// Any bytes: every record is whole or reported, and reading ends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonReader reader(&buffer, {QStringLiteral("customers"), QStringLiteral("data")});
    for (size_t records = 0;; ++records) {
        const auto row = reader.next();
        if (!row || !*row)
            break;
        if (records > size || (!(*row)->problem && (*row)->values.size() != (*row)->names.size()))
            __builtin_trap();
    }
    return 0;
}
