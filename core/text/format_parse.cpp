// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"

#include "core/text/normalize.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::text {

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c == u'\u202f' || c == u'\'' || c == u'\u2019' || c == u'_';
}

/// "-1234.5" from what a person typed, or nothing. `localePoint` decides "1,234" and "1.234".
std::optional<QString> canonicalNumber(QStringView typed, QChar localePoint, QChar localeGroup)
{
    QString text = asciiDigits(plain(typed)).trimmed();
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    const auto isSign = [](QChar c) {
        return c == u'-' || c == u'\u2212' || c == u'+' || c == u'\u2013';
    };
    if (!text.isEmpty() && isSign(text.front())) {
        negative = negative != (text.front() != u'+');
        text = text.sliced(1);
    } else if (text.size() > 1 && isSign(text.back())) {
        negative = negative != (text.back() != u'+');
        text.chop(1);
    }
    text = text.trimmed();
    if (text.isEmpty() || isGap(text.front()))
        return std::nullopt;

    // The last separator is the decimal sign when it is the only one of its kind and another kind comes
    // before it, or when it stands alone and is not the locale's grouping.
    qsizetype points = 0;
    qsizetype commas = 0;
    qsizetype lastPoint = -1;
    qsizetype lastComma = -1;
    qsizetype arabicPoint = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.') {
            ++points;
            lastPoint = i;
        } else if (c == u',' || c == u'،') {
            ++commas;
            lastComma = i;
        } else if (c == u'٫') {
            if (arabicPoint >= 0)
                return std::nullopt;
            arabicPoint = i;
        } else if (c != u'٬' && !isGap(c) && (c < u'0' || c > u'9')) {
            return std::nullopt;
        }
    }
    qsizetype decimal = -1;
    if (arabicPoint >= 0) {
        decimal = arabicPoint;
    } else if (points > 0 && commas > 0) {
        if (points > 1 && commas > 1)
            return std::nullopt;
        decimal = std::max(lastPoint, lastComma);
        if ((decimal == lastPoint ? points : commas) > 1)
            return std::nullopt;
    } else if (points + commas == 1) {
        const qsizetype at = std::max(lastPoint, lastComma);
        const QChar sign = text[at];
        const qsizetype behind = text.size() - at - 1;
        const bool couldGroup = behind == 3 && at >= 1 && at <= 3 && !(at == 1 && text[0] == u'0');
        const bool groups = sign == localeGroup || (sign == u',' && localePoint != u',');
        decimal = couldGroup && groups && sign != localePoint ? -1 : at;
    } else if (points + commas > 1 && text.size() - std::max(lastPoint, lastComma) - 1 != 3) {
        return std::nullopt; // 1.2.3
    }
    QString result = negative ? u"-"_s : QString();
    bool digit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == decimal) {
            result += u'.';
        } else if (text[i] >= u'0' && text[i] <= u'9') {
            result += text[i];
            digit = true;
        } else if (decimal >= 0 && i > decimal) {
            return std::nullopt; // grouping behind the decimal sign
        }
    }
    return digit ? std::optional(result) : std::nullopt;
}

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> names;
        for (const char *const name : {"en", "fr", "ar_EG", "ar_MA", "ar_DZ", "ar_TN", "ar_SY"}) {
            const QLocale locale(QString::fromLatin1(name));
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    names.insert(normalized(locale.monthName(month, format)), month);
                    names.insert(normalized(locale.standaloneMonthName(month, format)), month);
                }
            }
        }
        names.insert(u"sept"_s, 9);
        return names;
    }();
    return table;
}

std::optional<QDate> makeDate(int year, int month, int day, qsizetype yearDigits)
{
    if (yearDigits == 2)
        year += year < 50 ? 2000 : 1900;
    else if (yearDigits != 4)
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<double> Formatter::parseNumber(QStringView text) const
{
    const auto canonical =
        canonicalNumber(text, locale().decimalPoint().front(), locale().groupSeparator().front());
    if (!canonical)
        return std::nullopt;
    bool ok = false;
    const double value = QLocale::c().toDouble(*canonical, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Amount> Formatter::parseAmount(QStringView text) const
{
    // A currency is one run of letters and symbols before or behind the number.
    QString bare = plain(text).trimmed();
    const bool parentheses = bare.startsWith(u'(') && bare.endsWith(u')');
    if (parentheses)
        bare = bare.sliced(1, bare.size() - 2).trimmed();
    bool minus = false;
    if (bare.startsWith(u'-') || bare.startsWith(u'\u2212')) { // "-$5"
        minus = true;
        bare = bare.sliced(1).trimmed();
    }
    const auto isUnit = [](QChar c) {
        return c.isLetter() || c.category() == QChar::Symbol_Currency;
    };
    qsizetype first = 0;
    while (first < bare.size() && isUnit(bare[first]))
        ++first;
    if (first > 4)
        return std::nullopt;
    bare = bare.sliced(first).trimmed();
    qsizetype last = bare.size();
    const auto isUnitEnd = [&](qsizetype i) {
        return isUnit(bare[i]) || (bare[i] == u'.' && i > 0 && isUnit(bare[i - 1])); // د.م.
    };
    while (last > 0 && isUnitEnd(last - 1))
        --last;
    const qsizetype unit = bare.size() - last;
    if (unit > 6 || (unit > 0 && first > 0))
        return std::nullopt;
    const auto canonical = canonicalNumber(QStringView(bare).first(last), locale().decimalPoint().front(),
                                           locale().groupSeparator().front());
    if (!canonical)
        return std::nullopt;
    const auto value = c360::parseAmount(*canonical);
    if (!value)
        return std::nullopt;
    return minus != parentheses ? -*value : *value;
}

std::optional<QDate> Formatter::parseDate(QStringView text) const
{
    const QString typed = asciiDigits(plain(text)).trimmed();
    // Numbers and words in their order; anything between them separates.
    std::array<QString, 4> parts;
    size_t count = 0;
    QChar::Category before = QChar::Separator_Space;
    for (const QChar c : typed) {
        const bool digit = c.isDigit();
        const bool letter = c.isLetter() || c.isMark();
        const auto now = digit    ? QChar::Number_DecimalDigit
                         : letter ? QChar::Letter_Other
                                  : QChar::Separator_Space;
        if (now != QChar::Separator_Space) {
            if (now != before) {
                // The two words of تشرين الثاني are one month.
                const bool second = letter && count > 0 && parts[count - 1].front().isLetter();
                if (second) {
                    parts[count - 1] += u' ';
                } else if (++count > parts.size()) {
                    return std::nullopt;
                }
            }
            parts[count - 1] += c;
        }
        before = now;
    }
    if (count != 3)
        return std::nullopt;
    std::array<int, 3> values{};
    int named = -1;
    for (size_t i = 0; i < 3; ++i) {
        if (parts[i].front().isDigit()) {
            if (parts[i].size() > 4)
                return std::nullopt;
            values[i] = parts[i].toInt();
        } else {
            QString name = normalized(parts[i]);
            if (name.startsWith(u"de ")) // "20 de nov"
                name = name.sliced(3);
            const int month = monthNames().value(name);
            if (month == 0 || named >= 0)
                return std::nullopt;
            values[i] = month;
            named = int(i);
        }
    }
    if (named == 2)
        return std::nullopt;
    if (parts[0].size() == 4 && named != 0) // 2026-11-20, 2026 Nov 20
        return makeDate(values[0], values[1], values[2], 4);
    if (named == 0) // Nov 20, 2026
        return makeDate(values[2], values[0], values[1], parts[2].size());
    if (named == 1)
        return makeDate(values[2], values[1], values[0], parts[2].size());
    const QString order = locale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd') && !order.startsWith(u'y');
    const auto [month, day] = monthFirst ? std::pair(values[0], values[1]) : std::pair(values[1], values[0]);
    if (const auto date = makeDate(values[2], month, day, parts[2].size()))
        return date;
    return makeDate(values[2], day, month, parts[2].size());
}

} // namespace c360::text
