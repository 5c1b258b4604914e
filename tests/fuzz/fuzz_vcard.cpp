// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_base
// sources: core/services/formats/vcard.cpp core/services/formats/vcard_reader.cpp core/services/formats/vcard_writer.cpp core/services/formats/vcard_rows.cpp core/services/formats/encoding.cpp
#include "core/services/formats/vcard_rows.h"
#include "core/services/formats/vcard_writer.h"

#include <QBuffer>

using namespace c360::services;

/// Any bytes: no crash, and what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(&buffer);
    for (;;) {
        const auto read = reader.next();
        if (!read || !*read)
            break;
        if ((*read)->problem)
            continue;
        QBuffer out;
        out.open(QIODevice::ReadWrite);
        VCard card;
        const QStringList values = VCardRows::values((*read)->card);
        for (const auto &value : values)
            card.add(QStringLiteral("X-TEXT"), value);
        VCardWriter writer(&out, VCardVersion::V4);
        if (!writer.write(card))
            __builtin_trap();
        out.seek(0);
        VCardReader again(&out);
        const auto back = again.next();
        if (!back || !*back || (*back)->card.properties.size() != card.properties.size())
            __builtin_trap();
    }
    return 0;
}
