// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/encoding.h"

#include <QIODevice>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

// The upper halves of the two code pages (unicode.org, CP1252.TXT and CP1256.TXT); the five unused
// places of windows-1252 stand for themselves, as browsers read them.
constexpr std::array<char16_t, 128> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
    0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
    0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF};
constexpr std::array<char16_t, 128> windows1256{
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152,
    0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122,
    0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1,
    0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D,
    0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639,
    0x063A, 0x0640, 0x0641, 0x0642, 0x0643, 0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4,
    0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2};

constexpr qint64 detectLimit = 64 * 1024 * 1024;

/// Counts what tells the encodings apart, chunk by chunk.
struct Census
{
    qint64 high = 0;     ///< bytes over 0x7F
    qint64 adjacent = 0; ///< of those, the ones beside another one
    qint64 valid = 0;    ///< well-formed UTF-8 sequences of two bytes and more
    qint64 invalid = 0;
    int pending = 0; ///< continuation bytes still expected
    bool lastHigh = false;

    void feed(const QByteArray &bytes)
    {
        for (const char byte : bytes) {
            const auto c = uchar(byte);
            const bool isHigh = c >= 0x80;
            if (isHigh) {
                ++high;
                if (lastHigh)
                    ++adjacent;
            }
            lastHigh = isHigh;
            if (pending > 0) {
                if ((c & 0xC0) == 0x80) {
                    if (--pending == 0)
                        ++valid;
                    continue;
                }
                ++invalid;
                pending = 0;
            }
            if (!isHigh)
                continue;
            if (c >= 0xC2 && c <= 0xDF)
                pending = 1;
            else if (c >= 0xE0 && c <= 0xEF)
                pending = 2;
            else if (c >= 0xF0 && c <= 0xF4)
                pending = 3;
            else
                ++invalid;
        }
    }
};

/// UTF-16 without a mark: ASCII characters (delimiters, line ends, digits) leave zero bytes on one side.
std::optional<Encoding> wideEncoding(const QByteArray &head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i) == 0)
            ++(i % 2 == 0 ? even : odd);
    }
    if ((even + odd) * 20 < head.size() || head.size() < 4)
        return {};
    if (odd > even * 4)
        return Encoding::Utf16LE;
    if (even > odd * 4)
        return Encoding::Utf16BE;
    return {};
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LE:
        return u"UTF-16LE"_s;
    case Encoding::Utf16BE:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::Windows1256:
        return u"windows-1256"_s;
    }
    return {};
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    const QString key = name.toString().toLower().remove(u'-').remove(u'_').remove(u' ');
    if (key == u"utf8" || key == u"ascii" || key == u"usascii")
        return Encoding::Utf8;
    if (key == u"utf16" || key == u"utf16le" || key == u"unicode")
        return Encoding::Utf16LE;
    if (key == u"utf16be")
        return Encoding::Utf16BE;
    if (key == u"windows1252" || key == u"cp1252" || key == u"latin1" || key == u"iso88591" ||
        key == u"iso885915")
        return Encoding::Windows1252;
    if (key == u"windows1256" || key == u"cp1256")
        return Encoding::Windows1256;
    return {};
}

EncodingGuess detectEncoding(QIODevice *device)
{
    const QByteArray head = device->peek(64 * 1024);
    if (head.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, false};
    if (head.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LE, false};
    if (head.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BE, false};
    if (const auto wide = wideEncoding(head))
        return {*wide, false};

    Census census;
    if (device->isSequential()) {
        census.feed(head);
    } else {
        const qint64 start = device->pos();
        for (qint64 read = 0; read < detectLimit;) {
            const QByteArray chunk = device->read(256 * 1024);
            if (chunk.isEmpty())
                break;
            census.feed(chunk);
            read += chunk.size();
        }
        device->seek(start);
    }
    if (census.invalid == 0)
        return {Encoding::Utf8, false};
    if (census.valid > census.invalid * 4)
        return {Encoding::Utf8, true};
    // Arabic words are runs of high bytes; French accents stand alone between ASCII letters.
    const bool runs = census.adjacent * 2 > census.high;
    return {runs ? Encoding::Windows1256 : Encoding::Windows1252, census.valid > 0};
}

TextDecoder::TextDecoder(Encoding encoding) : m_encoding(encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
        break;
    case Encoding::Utf16LE:
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
        break;
    case Encoding::Utf16BE:
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
        break;
    case Encoding::Windows1252:
    case Encoding::Windows1256:
        break;
    }
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    QString text;
    if (m_encoding == Encoding::Windows1252 || m_encoding == Encoding::Windows1256) {
        const auto &table = m_encoding == Encoding::Windows1252 ? windows1252 : windows1256;
        text.resize(bytes.size());
        QChar *out = text.data();
        for (const char byte : bytes) {
            const auto c = uchar(byte);
            *out++ = c < 0x80 ? QChar(char16_t(c)) : QChar(table[c - 0x80]);
        }
    } else {
        text = m_decoder.decode(bytes);
    }
    if (!m_started && !text.isEmpty()) {
        m_started = true;
        if (text.at(0) == QChar(0xFEFF))
            text.remove(0, 1);
    }
    return text;
}

} // namespace c360::services
