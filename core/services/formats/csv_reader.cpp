// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/csv_reader.h"

#include <QBuffer>
#include <QIODevice>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr qsizetype firstChunk = 64 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Number of line ends in a stretch of text; CRLF counts once.
qint64 countLines(QStringView text)
{
    qint64 lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n' || (text.at(i) == u'\r' && (i + 1 == text.size() || text.at(i + 1) != u'\n')))
            ++lines;
    }
    return lines;
}

} // namespace

CsvReader::CsvReader(QIODevice *device, CsvDialect dialect)
    : m_device(device), m_dialect(dialect), m_decoder(dialect.encoding)
{
}

Result<bool> CsvReader::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray bytes = m_device->read(m_chunk);
    if (bytes.isEmpty()) {
        if (!m_device->atEnd())
            return failWith(ErrorCode::Failed, u"file.unreadable"_s, m_device->errorString());
        m_atEnd = true;
        return false;
    }
    m_bytes += bytes.size();
    if (m_start > 0) {
        m_text.remove(0, m_start);
        m_start = 0;
    }
    m_text += m_decoder.decode(bytes);
    return true;
}

CsvReader::Scan CsvReader::scan()
{
    m_fields.clear();
    const QChar *text = m_text.constData();
    const qsizetype size = m_text.size();
    qsizetype i = m_start;
    if (i >= size)
        return m_atEnd ? Scan::End : Scan::NeedMore;
    // A quote, a CR or the last character can only be understood with the one after it.
    const auto more = [&](qsizetype at) {
        return at + 1 >= size && !m_atEnd;
    };

    for (;;) {
        QString field;
        if (i < size && text[i] == u'"') {
            bool broken = false; // a line break was seen inside the quotes
            qsizetype from = ++i;
            for (;;) {
                while (i < size && text[i] != u'"') {
                    broken = broken || isLineEnd(text[i]);
                    ++i;
                }
                if (i - m_start > m_dialect.maxRecord)
                    return Scan::BadQuote;
                if (i >= size)
                    return m_atEnd ? Scan::BadQuote : Scan::NeedMore;
                if (more(i))
                    return Scan::NeedMore;
                if (i + 1 < size && text[i + 1] == u'"') {
                    field.append(QStringView(text + from, i + 1 - from));
                    i += 2;
                    from = i;
                    continue;
                }
                qsizetype after = i + 1;
                while (after < size && text[after] == u' ')
                    ++after;
                if (after >= size && !m_atEnd)
                    return Scan::NeedMore;
                if (after >= size || text[after] == m_dialect.delimiter || isLineEnd(text[after])) {
                    field.append(QStringView(text + from, i - from));
                    i = after;
                    break;
                }
                // A lone quote inside one line is text; after a line break it rather means that the
                // opening quote was the lone one, and the lines in between are records of their own.
                if (broken)
                    return Scan::BadQuote;
                ++i;
            }
        } else {
            const qsizetype from = i;
            while (i < size && text[i] != m_dialect.delimiter && !isLineEnd(text[i]))
                ++i;
            if (i - m_start > m_dialect.maxRecord)
                return Scan::TooLong;
            if (i >= size && !m_atEnd)
                return Scan::NeedMore;
            field = QString(text + from, i - from);
        }
        m_fields.append(std::move(field));
        if (m_fields.size() > m_dialect.maxFields)
            return Scan::TooManyFields;
        if (i < size && text[i] == m_dialect.delimiter) {
            ++i;
            if (i >= size && !m_atEnd)
                return Scan::NeedMore;
            continue;
        }
        if (i < size && text[i] == u'\r' && more(i))
            return Scan::NeedMore;
        m_end = i;
        m_next = i;
        if (i < size) {
            ++m_next;
            if (text[i] == u'\r' && i + 1 < size && text[i + 1] == u'\n')
                ++m_next;
        }
        return Scan::Record;
    }
}

void CsvReader::consume(qsizetype end)
{
    m_line += countLines(QStringView(m_text).sliced(m_start, end - m_start));
    m_start = end;
}

Result<std::optional<Row>> CsvReader::skipLine(const QString &reason)
{
    Row row;
    row.line = m_line;
    row.problem = rowProblem(reason, m_line);
    for (;;) {
        qsizetype i = m_start;
        while (i < m_text.size() && !isLineEnd(m_text.at(i)))
            ++i;
        if (row.raw.size() < rawLimit)
            row.raw += QStringView(m_text).sliced(m_start, std::min(i - m_start, rawLimit - row.raw.size()));
        const bool cut = i >= m_text.size() || (m_text.at(i) == u'\r' && i + 1 == m_text.size());
        if (!cut || m_atEnd) {
            qsizetype end = std::min(i + 1, m_text.size());
            if (end < m_text.size() && m_text.at(i) == u'\r' && m_text.at(end) == u'\n')
                ++end;
            consume(end);
            return row;
        }
        m_start = i; // a CR at the very end stays until its LF is known
        C360_CHECK(fill());
    }
}

Result<std::optional<Row>> CsvReader::record()
{
    for (;;) {
        switch (scan()) {
        case Scan::End:
            return std::nullopt;
        case Scan::NeedMore:
            C360_CHECK(fill());
            // Doubling keeps the repeated scan of one long record linear.
            m_chunk = std::min<qsizetype>(m_chunk * 2, 4 * 1024 * 1024);
            continue;
        case Scan::BadQuote:
            return skipLine(u"row.quote"_s);
        case Scan::TooLong:
            return skipLine(u"row.tooLong"_s);
        case Scan::TooManyFields:
            return skipLine(u"row.tooManyFields"_s);
        case Scan::Record:
            break;
        }
        m_chunk = firstChunk;
        Row row;
        row.line = m_line;
        const bool blank = m_fields.size() == 1 && m_fields.constFirst().trimmed().isEmpty();
        if (!blank) {
            row.raw = m_text.sliced(m_start, m_end - m_start);
            row.values = std::move(m_fields);
        }
        consume(m_next);
        if (!blank)
            return row;
    }
}

Result<QStringList> CsvReader::columns()
{
    if (m_headerRead)
        return m_names;
    m_headerRead = true;
    C360_TRY(auto first, record());
    if (!first)
        return m_names;
    if (first->problem)
        return std::unexpected(*first->problem);
    QSet<QString> seen;
    for (qsizetype i = 0; i < first->values.size(); ++i) {
        QString name = m_dialect.header ? first->values.at(i).simplified() : QString();
        if (name.isEmpty())
            name = QString::number(i + 1);
        const QString base = name;
        for (int n = 2; seen.contains(name); ++n)
            name = u"%1 (%2)"_s.arg(base).arg(n);
        seen.insert(name);
        m_names.append(name);
    }
    if (!m_dialect.header)
        m_held = std::move(first);
    return m_names;
}

Result<std::optional<Row>> CsvReader::next()
{
    C360_CHECK(columns());
    std::optional<Row> row;
    if (m_held) {
        row = std::exchange(m_held, std::nullopt);
    } else {
        C360_TRY(row, record());
    }
    if (!row || row->problem)
        return row;
    if (row->values.size() != m_names.size()) {
        Error error = rowProblem(u"row.fields"_s, row->line);
        error.args = {{u"expected"_s, m_names.size()}, {u"found"_s, row->values.size()}};
        row->problem = std::move(error);
        row->values.clear();
        return row;
    }
    row->names = m_names;
    return row;
}

QChar detectDelimiter(QIODevice *device, Encoding encoding)
{
    const QByteArray head = device->peek(64 * 1024);
    const bool whole = head.size() < 64 * 1024;
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        QBuffer buffer;
        buffer.setData(head);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer, {.encoding = encoding, .delimiter = candidate});
        const auto columns = reader.columns();
        if (!columns || columns->size() < 2)
            continue;
        int good = 0;
        int all = 0;
        std::optional<bool> last;
        while (all < 200) {
            const auto row = reader.next();
            if (!row || !*row)
                break;
            last = !(*row)->problem;
            ++all;
            good += *last ? 1 : 0;
        }
        if (!whole && last == false && all > 1 && all < 200)
            --all; // the sample may end within a record
        const double even = all > 0 ? double(good) / all : 1.0;
        const double score = even * even * double(std::min<qsizetype>(columns->size(), 40) + 10);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace c360::services
