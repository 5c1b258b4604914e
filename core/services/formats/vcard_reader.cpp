// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/vcard_reader.h"

#include "core/services/formats/row.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr qsizetype maxProperties = 5000;

bool isLine(const QByteArray &line, const char *wanted)
{
    return line.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Whether the part before the value names quoted-printable (2.1: also as a bare word).
bool isQuotedPrintable(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        return -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 2 < text.size()) {
            const int high = digit(text.at(i + 1));
            const int low = digit(text.at(i + 2));
            if (high >= 0 && low >= 0) {
                out += char(high * 16 + low);
                i += 2;
                continue;
            }
        }
        if (text.at(i) != '=' || i + 1 < text.size()) // a '=' at the very end is a cut soft break
            out += text.at(i);
    }
    return out;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

QString decodeText(const QByteArray &bytes, const QString &charset)
{
    const auto named = encodingFromName(charset);
    const Encoding encoding = named && *named != Encoding::Utf8 ? *named
                              : isUtf8(bytes) || named          ? Encoding::Utf8
                                                                : Encoding::Windows1252;
    TextDecoder decoder(encoding);
    return decoder.decode(bytes);
}

/// RFC 6868: ^n, ^' and ^^ in parameter values.
QString paramText(QString text)
{
    if (!text.contains(u'^'))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) == u'^' && (next == u'n' || next == u'\'' || next == u'^')) {
            out += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : next;
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace

VCardReader::VCardReader(QIODevice *device)
    : m_device(device), m_encoding(detectEncoding(device).encoding), m_wide(m_encoding)
{
}

Result<bool> VCardReader::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_device->read(64 * 1024);
    if (bytes.isEmpty()) {
        if (!m_device->atEnd())
            return failWith(ErrorCode::Failed, u"file.unreadable"_s, m_device->errorString());
        m_atEnd = true;
        return false;
    }
    m_bytes += bytes.size();
    m_buffer.remove(0, m_start);
    m_start = 0;
    if (m_encoding == Encoding::Utf16LE || m_encoding == Encoding::Utf16BE) {
        m_buffer += m_wide.decode(bytes).toUtf8();
    } else {
        m_buffer += bytes;
        if (m_first && m_buffer.startsWith("\xEF\xBB\xBF"))
            m_buffer.remove(0, 3);
    }
    m_first = false;
    return true;
}

Result<std::optional<QByteArray>> VCardReader::readLine()
{
    qsizetype from = m_start;
    for (;;) {
        qsizetype end = from;
        while (end < m_buffer.size() && m_buffer.at(end) != '\n' && m_buffer.at(end) != '\r')
            ++end;
        // A CR at the end of the buffer may be half of a CRLF.
        const bool open = end >= m_buffer.size() || (m_buffer.at(end) == '\r' && end + 1 == m_buffer.size());
        if (open && !m_atEnd && end - m_start < cardLimit) {
            from = end - m_start;
            C360_CHECK(fill());
            from += m_start;
            continue;
        }
        if (m_start >= m_buffer.size())
            return std::nullopt;
        QByteArray line = m_buffer.sliced(m_start, end - m_start);
        if (end < m_buffer.size()) {
            const bool pair =
                m_buffer.at(end) == '\r' && end + 1 < m_buffer.size() && m_buffer.at(end + 1) == '\n';
            end += pair ? 2 : 1;
        }
        m_start = end;
        ++m_line;
        return line;
    }
}

std::optional<VCardProperty> VCardReader::parse(const QByteArray &line, const QString &version) const
{
    // name *(";" param) ":" value, where a quoted parameter may hold colons and semicolons.
    QByteArrayList head;
    qsizetype from = 0;
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != ';' && c != ':'))
            continue;
        head.append(line.sliced(from, i - from));
        from = i + 1;
        if (c == ':') {
            colon = i;
            break;
        }
    }
    if (colon < 0) { // an unbalanced quote: take the first colon
        colon = line.indexOf(':');
        if (colon < 0)
            return {};
        head = line.left(colon).split(';');
    }

    VCardProperty property;
    QByteArray name = head.takeFirst().trimmed().toUpper();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        property.group = QString::fromUtf8(name.left(dot)).toLower();
        name = name.sliced(dot + 1);
    }
    if (name.isEmpty())
        return {};
    property.name = QString::fromUtf8(name);

    QString charset;
    QByteArray encoding;
    for (const QByteArray &part : std::as_const(head)) {
        const qsizetype equals = part.indexOf('=');
        QString key = equals < 0 ? u"TYPE"_s : QString::fromUtf8(part.left(equals)).trimmed().toUpper();
        QString text = QString::fromUtf8(equals < 0 ? part : part.sliced(equals + 1)).trimmed();
        const QByteArray upper = text.toUpper().toUtf8();
        if (equals < 0 &&
            (upper == "QUOTED-PRINTABLE" || upper == "BASE64" || upper == "B" || upper == "8BIT"))
            key = u"ENCODING"_s;
        if (key == u"ENCODING") {
            encoding = upper;
        } else if (key == u"CHARSET") {
            charset = text;
        } else if (key == u"TYPE") {
            text.remove(u'"');
            const auto types = text.toLower().split(u',', Qt::SkipEmptyParts);
            for (const auto &type : types)
                property.params.append({key, type.trimmed()});
        } else {
            if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
                text = text.sliced(1, text.size() - 2);
            property.params.append({key, paramText(text)});
        }
    }

    QByteArray value = line.sliced(colon + 1);
    if (encoding == "BASE64" || encoding == "B") {
        property.data = QByteArray::fromBase64(value);
        return property;
    }
    if (value.left(64).startsWith("data:") && value.left(256).contains(";base64,")) {
        property.data = QByteArray::fromBase64(value.sliced(value.indexOf(";base64,") + 8));
        return property;
    }
    if (encoding == "QUOTED-PRINTABLE") {
        value = fromQuotedPrintable(value);
        // Line breaks that 2.1 encodes as =0D=0A are escapes in our form.
        value.replace("\r\n", "\\n").replace('\n', "\\n").replace('\r', "\\n");
    }
    if (version == u"2.1") // its only escape is \; and a backslash is a character
        value.replace("\\", "\\\\").replace("\\\\;", "\\;").replace("\\\\n", "\\n").replace("\\\\,", "\\,");
    property.value = decodeText(value, charset);
    return property;
}

Result<std::optional<VCardResult>> VCardReader::next()
{
    // The BEGIN line.
    qint64 begin = 0;
    for (;;) {
        if (m_held) {
            m_held.reset();
            begin = m_heldLine;
            break;
        }
        C360_TRY(auto line, readLine());
        if (!line)
            return std::nullopt;
        if (isLine(*line, "BEGIN:VCARD")) {
            begin = m_line;
            break;
        }
    }

    VCardResult result;
    result.card.line = begin;
    result.raw = "BEGIN:VCARD\n";
    const auto problem = [&](const QString &reason) {
        result.problem = rowProblem(reason, begin);
    };

    QByteArray logical; // the property being put together from folded lines
    bool base64 = false;
    bool tooLong = false;
    qsizetype size = 0;
    int depth = 0; // of cards inside (AGENT of 2.1), which are skipped
    const auto finish = [&] {
        if (logical.isEmpty())
            return;
        QByteArray line;
        line.swap(logical);
        if (tooLong || result.card.properties.size() >= maxProperties)
            return;
        auto property = parse(line, result.card.version);
        if (!property)
            return;
        if (property->name == u"VERSION")
            result.card.version = property->text().trimmed();
        else
            result.card.properties.append(*std::move(property));
    };

    for (;;) {
        C360_TRY(auto read, readLine());
        if (!read) {
            finish();
            problem(u"vcard.unclosed"_s);
            break;
        }
        const QByteArray &line = *read;
        size += line.size();
        if (size > cardLimit) {
            tooLong = true;
            logical.clear();
        }
        if (result.raw.size() < rawLimit)
            result.raw += line.left(rawLimit - result.raw.size()) + '\n';
        const bool folded = !line.isEmpty() && (line.at(0) == ' ' || line.at(0) == '\t');
        if (!folded && isLine(line, "BEGIN:VCARD")) {
            const QByteArray owner = logical.left(5).toUpper();
            if (owner.startsWith("AGENT") || depth > 0) {
                logical.clear();
                ++depth;
                continue;
            }
            // The END is missing: report this card, the next one begins here.
            finish();
            problem(u"vcard.unclosed"_s);
            m_held = line;
            m_heldLine = m_line;
            break;
        }
        if (!folded && isLine(line, "END:VCARD")) {
            if (depth > 0) {
                --depth;
                continue;
            }
            finish();
            break;
        }
        if (depth > 0 || tooLong)
            continue;
        if (folded && !logical.isEmpty()) {
            if (base64)
                logical += line.trimmed();
            else if (result.card.version == u"2.1")
                logical += ' ' + line.trimmed();
            else
                logical += line.sliced(1);
            continue;
        }
        // A soft line break of quoted-printable: the line ends with '='.
        if (!logical.isEmpty() && logical.endsWith('=') && !base64 && isQuotedPrintable(logical)) {
            logical.chop(1);
            logical += line;
            continue;
        }
        // Some programs break BASE64 without folding it.
        if (base64 && !logical.isEmpty() && !line.isEmpty() && !line.contains(':') && !line.contains(';')) {
            logical += line.trimmed();
            continue;
        }
        finish();
        logical = line;
        const QByteArray head = line.left(line.indexOf(':') < 0 ? 0 : line.indexOf(':')).toUpper();
        base64 = head.contains("BASE64") || head.contains("ENCODING=B");
    }

    if (tooLong)
        problem(u"vcard.tooLong"_s);
    else if (!result.problem && result.card.version.isEmpty())
        result.card.version = u"3.0"_s;
    return result;
}

} // namespace c360::services
