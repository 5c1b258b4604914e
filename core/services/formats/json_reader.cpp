// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/json_reader.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr int depthLimit = 6; // deeper structures stay JSON text

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        if (number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

} // namespace

JsonReader::JsonReader(QIODevice *device, QStringList collections)
    : m_device(device),
      m_collections(std::move(collections)),
      m_encoding(detectEncoding(device).encoding),
      m_decoder(m_encoding)
{
}

Result<bool> JsonReader::fill()
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
    if (m_keep >= 0 && m_pos - m_keep > recordLimit)
        m_keep = -1; // too long for a record: it can only be what holds the records
    const qsizetype drop = m_keep >= 0 ? std::min(m_keep, m_pos) : m_pos;
    m_buffer.remove(0, drop);
    m_pos -= drop;
    if (m_keep >= 0)
        m_keep -= drop;
    if (m_encoding == Encoding::Utf8) {
        m_buffer += bytes;
        if (!m_started && m_buffer.startsWith("\xEF\xBB\xBF"))
            m_buffer.remove(0, 3);
    } else {
        m_buffer += m_decoder.decode(bytes).toUtf8();
    }
    m_started = true;
    return true;
}

void JsonReader::advance(qsizetype count)
{
    m_line += std::count(m_buffer.cbegin() + m_pos, m_buffer.cbegin() + m_pos + count, '\n');
    m_pos += count;
}

Result<int> JsonReader::peek()
{
    for (;;) {
        qsizetype i = m_pos;
        while (i < m_buffer.size() && isSpace(m_buffer.at(i)))
            ++i;
        advance(i - m_pos);
        if (m_pos < m_buffer.size())
            return uchar(m_buffer.at(m_pos));
        C360_TRY(const bool more, fill());
        if (!more)
            return -1;
    }
}

Result<JsonReader::Span> JsonReader::value()
{
    Span span;
    qsizetype i = 0; // relative to m_pos, which fill() may move
    int depth = 0;
    bool inString = false;
    for (;;) {
        while (m_pos + i >= m_buffer.size()) {
            if (i > recordLimit)
                return span;
            C360_TRY(const bool more, fill());
            if (!more)
                return span;
        }
        const char c = m_buffer.at(m_pos + i);
        ++i;
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            } else if (c == '\n') {
                span.badText = true;
                return span;
            }
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= 0) {
                span.end = m_pos + i;
                span.complete = i <= recordLimit;
                return span;
            }
        }
    }
}

Result<bool> JsonReader::skipString()
{
    advance(1);
    bool escaped = false;
    for (;;) {
        while (m_pos < m_buffer.size()) {
            const char c = m_buffer.at(m_pos);
            advance(1);
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                return true;
        }
        C360_TRY(const bool more, fill());
        if (!more)
            return false;
    }
}

Result<bool> JsonReader::skipValue()
{
    int depth = 0;
    for (;;) {
        C360_TRY(const int c, peek());
        if (c < 0)
            return false;
        if (c == '"') {
            C360_TRY(const bool closed, skipString());
            if (!closed)
                return false;
        } else if (c == '{' || c == '[') {
            ++depth;
            advance(1);
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return true;
            --depth;
            advance(1);
        } else if (c == ',' && depth == 0) {
            return true;
        } else {
            advance(1);
            if (depth == 0)
                continue; // a number, true, false or null goes on to its delimiter
        }
        if (depth == 0)
            return true;
    }
}

Result<bool> JsonReader::enterWrapper()
{
    const qint64 line = m_line;
    m_keep = m_pos;
    const auto back = [&]() -> Result<bool> {
        if (m_keep < 0)
            return fail(ErrorCode::Invalid, u"json.noRecords"_s);
        m_pos = m_keep;
        m_keep = -1;
        m_line = line;
        return false;
    };
    advance(1);
    for (;;) {
        C360_TRY(int c, peek());
        if (c == ',') {
            advance(1);
            continue;
        }
        if (c != '"')
            return back();
        // The key is short or it is none of ours.
        while (m_buffer.size() - m_pos < 512) {
            C360_TRY(const bool more, fill());
            if (!more)
                break;
        }
        const qsizetype close = m_buffer.indexOf('"', m_pos + 1);
        const QString key =
            close < 0
                ? QString()
                : QString::fromUtf8(m_buffer.sliced(m_pos + 1, std::min<qsizetype>(close - m_pos - 1, 200)));
        C360_TRY(const bool closed, skipString());
        if (!closed)
            return back();
        C360_TRY(c, peek());
        if (c != ':')
            return back();
        advance(1);
        C360_TRY(c, peek());
        if (c == '[' && m_collections.contains(key.toLower())) {
            advance(1);
            C360_TRY(c, peek());
            if (c == '{' || c == ']') {
                m_keep = -1;
                return true;
            }
            // A list of plain values: a member of a record after all.
            return back();
        }
        C360_TRY(const bool skipped, skipValue());
        if (!skipped)
            return back();
    }
}

Row JsonReader::problemRow(const QString &reason)
{
    Row row;
    row.line = m_line;
    row.problem = rowProblem(reason, m_line);
    const qsizetype end = m_buffer.indexOf('\n', m_pos);
    const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_pos;
    row.raw = QString::fromUtf8(m_buffer.sliced(m_pos, std::min(length, rawLimit)));
    return row;
}

void JsonReader::resync()
{
    // The next line that begins like a record, or the end of the array.
    for (;;) {
        qsizetype end = m_buffer.indexOf('\n', m_pos);
        while (end < 0) {
            m_pos = m_buffer.size();
            const auto more = fill();
            if (!more || !*more) {
                m_mode = Mode::Done;
                return;
            }
            end = m_buffer.indexOf('\n', m_pos);
        }
        advance(end + 1 - m_pos);
        const auto c = peek();
        if (!c || *c < 0) {
            m_mode = Mode::Done;
            return;
        }
        if (*c == '{' || *c == ']')
            return;
    }
}

void JsonReader::flatten(const QJsonObject &object, const QString &prefix, int depth, Row &row)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        const QJsonValue value = it.value();
        if (value.isObject() && depth < depthLimit) {
            flatten(value.toObject(), name, depth + 1, row);
            continue;
        }
        row.names.append(name);
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            const bool plain = std::none_of(array.begin(), array.end(), [](const QJsonValue &item) {
                return item.isArray() || item.isObject();
            });
            QStringList texts;
            for (const auto &item : array)
                texts.append(scalarText(item));
            row.values.append(plain ? texts.join(u"; "_s)
                                    : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        } else if (value.isObject()) {
            row.values.append(
                QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        } else {
            row.values.append(scalarText(value));
        }
    }
}

Result<std::optional<Row>> JsonReader::next()
{
    for (;;) {
        if (m_mode == Mode::Done)
            return std::nullopt;
        C360_TRY(const int c, peek());
        if (m_mode == Mode::Start) {
            if (c < 0) {
                m_mode = Mode::Done;
            } else if (c == '[') {
                advance(1);
                m_mode = Mode::Array;
            } else if (c == '{') {
                C360_TRY(const bool wrapped, enterWrapper());
                m_mode = wrapped ? Mode::Array : Mode::Lines;
            } else {
                return fail(ErrorCode::Invalid, u"json.invalid"_s);
            }
            continue;
        }
        if (c < 0) {
            const bool cut = m_mode == Mode::Array; // its ] never came
            m_mode = Mode::Done;
            if (cut)
                return problemRow(u"json.unclosed"_s);
            return std::nullopt;
        }
        if (c == ',') {
            advance(1);
            continue;
        }
        if (m_mode == Mode::Array && c == ']') {
            m_mode = Mode::Done;
            continue;
        }
        if (c != '{') {
            Row row = problemRow(u"json.notObject"_s);
            if (m_mode == Mode::Array && c != '}') {
                const qsizetype before = m_pos;
                const qint64 bytes = m_bytes;
                C360_TRY(const bool skipped, skipValue());
                if (!skipped)
                    m_mode = Mode::Done;
                else if (m_pos == before && m_bytes == bytes)
                    resync();
            } else {
                resync();
            }
            return row;
        }
        C360_TRY(const Span span, value());
        if (!span.complete) {
            Row row = problemRow(span.end > 0 || (!span.badText && !m_atEnd) ? u"row.tooLong"_s
                                                                             : u"json.unclosed"_s);
            if (span.end > 0)
                advance(span.end - m_pos);
            else
                resync();
            return row;
        }
        const QByteArray text = m_buffer.sliced(m_pos, span.end - m_pos);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        Row row;
        row.line = m_line;
        row.raw = QString::fromUtf8(text.left(rawLimit)).simplified();
        advance(span.end - m_pos);
        if (!document.isObject()) {
            row.problem = rowProblem(u"json.invalid"_s, row.line);
            return row;
        }
        flatten(document.object(), {}, 0, row);
        if (row.names == m_names)
            row.names = m_names;
        else
            m_names = row.names;
        return row;
    }
}

} // namespace c360::services
