// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/csv_writer.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.at(0);
    if (first == u'=' || first == u'@' || first == u'\t' || first == u'\r')
        return true;
    if (first != u'+' && first != u'-')
        return false;
    // "+216 20 123 456" and "-12.5" are numbers, not formulas.
    return !std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u' ' || c == u'.' || c == u',';
    });
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, CsvWriterOptions options) : m_device(device), m_options(options) {}

QString CsvWriter::encoded(const QString &field) const
{
    QString text = m_options.formulaSafe && looksLikeFormula(field) ? u'\'' + field : field;
    const bool quote =
        std::any_of(
            text.cbegin(), text.cend(),
            [this](QChar c) { return c == m_options.delimiter || c == u'"' || c == u'\n' || c == u'\r'; }) ||
        (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
    if (!quote)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> CsvWriter::write(const QStringList &fields)
{
    QString line;
    if (!m_started && m_options.byteOrderMark)
        line += QChar(0xFEFF);
    m_started = true;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += m_options.delimiter;
        line += encoded(fields.at(i));
    }
    // A lone empty field would read back as a blank line.
    if (fields.size() == 1 && fields.constFirst().isEmpty())
        line += u"\"\""_s;
    line += u"\r\n"_s;
    const QByteArray bytes = line.toUtf8();
    if (m_device->write(bytes) != bytes.size())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, m_device->errorString());
    return {};
}

QString withoutFormulaGuard(const QString &text)
{
    if (text.size() > 1 && text.at(0) == u'\'' && looksLikeFormula(QStringView(text).sliced(1)))
        return text.sliced(1);
    return text;
}

} // namespace c360::services
