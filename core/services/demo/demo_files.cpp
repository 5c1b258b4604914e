// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo_files.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::services::demo {

namespace {
QByteArray number(qsizetype value)
{
    return QByteArray::number(qlonglong(value));
}

/// CRC-32 of a PNG chunk (ISO 3309).
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc32(type + data));
}
} // namespace

QByteArray pdf(const QStringList &lines)
{
    QByteArray page = "BT /F1 18 Tf 60 770 Td 22 TL\n";
    bool first = true;
    for (const QString &line : lines) {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        page += (first ? "(" : "T* (") + text + ") Tj\n";
        if (first)
            page += "/F1 11 Tf 18 TL T*\n";
        first = false;
    }
    page += "ET\n";
    const std::array<QByteArray, 5> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        "/Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length " + number(page.size()) + " >>\nstream\n" + page + "endstream",
    };
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += number(qsizetype(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = number(file.size());
    return file + "xref\n0 6\n" + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start +
           "\n%%EOF\n";
}

QByteArray png(quint32 seed)
{
    constexpr int side = 96;
    const std::array<int, 3> from{int(seed & 0x7f) + 96, int((seed >> 8) & 0x7f) + 96,
                                  int((seed >> 16) & 0x7f) + 96};
    const std::array<int, 3> to{int((seed >> 3) & 0x7f) + 32, int((seed >> 11) & 0x7f) + 32,
                                int((seed >> 19) & 0x7f) + 32};
    QByteArray rows;
    rows.reserve(side * (side * 3 + 1));
    for (int y = 0; y < side; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < side; ++x) {
            for (size_t c = 0; c < 3; ++c)
                rows += char(from[c] + (to[c] - from[c]) * (x + y) / (2 * side));
        }
    }
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts four bytes of length before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

} // namespace c360::services::demo
