// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/found_values.h"

#include "core/text/normalize.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

QString asciiDigits(QString text)
{
    for (auto &c : text) {
        if (c.unicode() > 0x7F && c.isDigit())
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    return text;
}

/// Month from its name or abbreviation in one of the three languages, 0 when it is none.
int monthNumber(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> map;
        const std::array<QStringView, 5> tables{
            u"january february march april may june july august september october november december",
            u"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            u"يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
            u"جانفي فيفري مارس افريل ماي جوان جويليه اوت سبتمبر اكتوبر نوفمبر ديسمبر",
            u"يناير شباط اذار نيسان ايار حزيران تموز اب ايلول اكتوبر نوفمبر ديسمبر",
        };
        for (const auto table : tables) {
            const auto names = table.split(u' ');
            for (int i = 0; i < 12; ++i) {
                const QString name = text::normalized(names.at(i));
                map.insert(name, i + 1);
                if (name.size() > 3 && name.at(0).unicode() < 0x80) {
                    map.insert(name.left(3), i + 1);
                    map.insert(name.left(4), i + 1);
                }
            }
        }
        map.remove(u"jui"_s); // juin or juillet
        map.insert(u"juil"_s, 7);
        return map;
    }();
    return months.value(text::normalized(word));
}

std::optional<QString> isoDate(int year, int month, int day)
{
    if (year < 100) // as most programs: 69 and before are of this century
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1000 || year > 9999)
        return {};
    return date.toString(Qt::ISODate);
}

/// The date part and what is behind it.
std::pair<std::optional<QString>, QString> splitDate(const QString &found, DateOrder order)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})(?!\\d)"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression dayName(
        u"^(\\d{1,2})(?:er|st|nd|rd|th)?[-/. ]+([\\p{L}\\p{M}]+)\\.?,?[-/. ]+(\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression nameDay(
        u"^([\\p{L}\\p{M}]+)\\.?[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\\d{4})(?!\\d)"_s);
    QString text = asciiDigits(found.trimmed());
    if (text.contains(u"كانون") || text.contains(u"تشرين")) { // the Levant's month names of two words
        text.replace(u"كانون الثاني"_s, u"يناير"_s).replace(u"كانون الأول"_s, u"ديسمبر"_s);
        text.replace(u"تشرين الأول"_s, u"اكتوبر"_s).replace(u"تشرين الثاني"_s, u"نوفمبر"_s);
    }
    const auto rest = [&](const QRegularExpressionMatch &match) {
        return text.sliced(match.capturedEnd());
    };
    for (const auto *pattern : {&iso, &packed}) {
        if (const auto match = pattern->match(text); match.hasMatch()) {
            return {isoDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                    rest(match)};
        }
    }
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const int a = match.captured(1).toInt();
        const int b = match.captured(2).toInt();
        const int c = match.captured(3).toInt();
        if (order == DateOrder::Ymd && match.capturedLength(3) == 2)
            return {isoDate(a, b, c), rest(match)};
        return {order == DateOrder::Mdy ? isoDate(c, a, b) : isoDate(c, b, a), rest(match)};
    }
    if (const auto match = dayName.match(text); match.hasMatch()) {
        if (const int month = monthNumber(match.captured(2)))
            return {isoDate(match.captured(3).toInt(), month, match.captured(1).toInt()), rest(match)};
    }
    if (const auto match = nameDay.match(text); match.hasMatch()) {
        if (const int month = monthNumber(match.captured(1)))
            return {isoDate(match.captured(3).toInt(), month, match.captured(2).toInt()), rest(match)};
    }
    return {std::nullopt, {}};
}

/// "T08:26:00.000Z", " 8:26 PM", "+0100"; nothing when it is no time.
struct FoundTime
{
    QTime time;
    std::optional<int> offset; ///< seconds east of UTC
};

std::optional<FoundTime> parseTime(const QString &rest)
{
    if (rest.trimmed().isEmpty())
        return FoundTime{QTime(0, 0), {}};
    static const QRegularExpression pattern(
        u"^[T\\s,]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|ص|م)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(rest);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    const bool afternoon = half.startsWith(u'p') || half == u"م";
    if (!half.isEmpty())
        hour = hour % 12 + (afternoon ? 12 : 0);
    FoundTime found;
    found.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(),
                       match.captured(4).leftJustified(3, u'0', true).toInt());
    if (!found.time.isValid())
        return {};
    QString zone = match.captured(6).toUpper();
    if (zone == u"Z" || zone == u"UTC") {
        found.offset = 0;
    } else if (!zone.isEmpty()) {
        const int sign = zone.startsWith(u'-') ? -1 : 1;
        zone.remove(0, 1).remove(u':');
        found.offset = sign * (zone.left(2).toInt() * 3600 + zone.mid(2).toInt() * 60);
    }
    return found;
}

bool oneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView candidate) { return word == candidate; });
}

} // namespace

QString dateOrderName(DateOrder order)
{
    return order == DateOrder::Ymd ? u"ymd"_s : order == DateOrder::Dmy ? u"dmy"_s : u"mdy"_s;
}

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    for (const auto order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        if (dateOrderName(order) == name)
            return order;
    }
    return {};
}

QString cleaned(const QString &found, bool digits)
{
    QString text = found.trimmed();
    const auto unwanted = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || c == QChar(0x7F) ||
               c == QChar(0xFEFF) || c == QChar(0x200B);
    };
    if (std::any_of(text.cbegin(), text.cend(), unwanted)) {
        text.removeIf(unwanted);
        text = text.trimmed();
    }
    if (text.size() <= 6) {
        static const QStringList nothing{u"NULL"_s, u"(NULL)"_s, u"N/A"_s, u"#N/A"_s, u"\\N"_s,
                                         u"-"_s,    u"--"_s,     u"NAN"_s, u"NONE"_s};
        if (nothing.contains(text.toUpper()))
            return {};
    }
    return digits ? asciiDigits(std::move(text)) : text;
}

QString idText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d+)\\.0+$"_s);
    if (!text.endsWith(u'0'))
        return text;
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

std::optional<QString> foundDate(const QString &text, DateOrder order)
{
    // The form of most files, without the expressions.
    if (text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-' &&
        (text.size() == 10 || text.at(10) == u' ')) {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        if (date.isValid() && (text.size() == 10 || parseTime(text.sliced(10))))
            return text.left(10);
    }
    const auto [date, rest] = splitDate(text, order);
    if (!date || !parseTime(rest))
        return {};
    return date;
}

std::optional<Instant> foundInstant(const QString &text, DateOrder order, const QTimeZone &zone)
{
    const auto [date, rest] = splitDate(text, order);
    if (!date)
        return {};
    const auto time = parseTime(rest);
    if (!time)
        return {};
    const QDate day = QDate::fromString(*date, Qt::ISODate);
    const QDateTime at = time->offset ? QDateTime(day, time->time, Qt::OffsetFromUTC, *time->offset)
                                      : QDateTime(day, time->time, zone);
    return at.toMSecsSinceEpoch();
}

std::optional<Amount> foundAmount(const QString &found, QChar decimal)
{
    if (decimal.isNull())
        decimal = u'.';
    QString text = asciiDigits(found.trimmed());
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.sliced(1, text.size() - 2);
    }
    QString number;
    int digits = 0;
    for (const QChar c : std::as_const(text)) {
        if (c >= u'0' && c <= u'9') {
            number += c;
            ++digits;
        } else if (c == u'.' || c == u',') {
            number += c;
        } else if (c == QChar(0x066B)) { // Arabic decimal separator
            number += u'.';
            decimal = u'.';
        } else if (c == u'-' || c == QChar(0x2212)) {
            negative = true;
        } else if (c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == QChar(0x066C) || c == u'+' ||
                   c.category() == QChar::Symbol_Currency || c == QChar(0x200F) || c == QChar(0x200E)) {
            continue; // grouping, currency and direction marks
        } else if (!c.isLetter()) {
            return {};
        }
    }
    if (digits == 0 || digits > 18)
        return {};
    // Letters are a currency ("EUR 12", "12 د.ت"), not a text with a number in it.
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (letters > 4)
        return {};
    while (number.startsWith(u'.') && letters > 0)
        number.remove(0, 1);
    while ((number.endsWith(u'.') || number.endsWith(u',')) && number.size() > 1)
        number.chop(1);

    const qsizetype lastDot = number.lastIndexOf(u'.');
    const qsizetype lastComma = number.lastIndexOf(u',');
    qsizetype point = -1;
    if (lastDot >= 0 && lastComma >= 0) {
        point = std::max(lastDot, lastComma);
    } else if (lastDot >= 0 || lastComma >= 0) {
        const QChar sign = lastDot >= 0 ? u'.' : u',';
        const qsizetype at = std::max(lastDot, lastComma);
        const bool once = number.count(sign) == 1;
        const bool grouped = number.size() - at - 1 == 3 && at <= 3;
        if (once && (sign == decimal || !grouped))
            point = at;
    }
    const auto plain = [](QString part) {
        return part.remove(u'.').remove(u',');
    };
    const QString whole = plain(point < 0 ? number : number.left(point));
    QString fraction = point < 0 ? QString() : plain(number.sliced(point + 1));
    const bool up = fraction.size() > 4 && fraction.at(4) >= u'5';
    fraction = fraction.leftJustified(4, u'0', true);
    bool ok = true;
    const qint64 units = whole.isEmpty() ? 0 : whole.toLongLong(&ok);
    if (!ok || units > 920'000'000'000'000)
        return {};
    const Amount amount = units * amountScale + fraction.toLongLong() + (up ? 1 : 0);
    return negative ? -amount : amount;
}

std::optional<bool> foundBoolean(const QString &text)
{
    const QString word = text::normalized(text);
    if (oneOf(word, {u"1", u"true", u"yes", u"y", u"x", u"t", u"on", u"oui", u"o", u"vrai", u"active",
                     u"actif", u"نعم", u"صحيح", u"نشط"}))
        return true;
    if (oneOf(word, {u"0", u"false", u"no", u"n", u"f", u"off", u"non", u"faux", u"inactive", u"inactif",
                     u"لا", u"خطا"}))
        return false;
    return {};
}

std::optional<QString> foundGender(const QString &text)
{
    const QString word = text::normalized(text);
    if (oneOf(word, {u"male", u"m", u"man", u"mr", u"homme", u"h", u"masculin", u"monsieur", u"ذكر", u"رجل",
                     u"السيد"}))
        return u"male"_s;
    if (oneOf(word, {u"female", u"f", u"woman", u"mrs", u"ms", u"miss", u"femme", u"feminin", u"madame",
                     u"mme", u"mlle", u"انثي", u"امراه", u"السيده"}))
        return u"female"_s;
    if (oneOf(word, {u"other", u"o", u"x", u"d", u"diverse", u"autre", u"non binary", u"اخر"}))
        return u"other"_s;
    return {};
}

std::optional<QString> foundLanguage(const QString &text)
{
    const QString word = text::normalized(text);
    const QString code = word.left(word.indexOf(u' ') < 0 ? word.size() : word.indexOf(u' '));
    if (oneOf(code, {u"ar", u"ara", u"arabic", u"arabe", u"العربيه", u"عربي", u"عربيه"}))
        return u"ar"_s;
    if (oneOf(code,
              {u"en", u"eng", u"english", u"anglais", u"الانجليزيه", u"انجليزي", u"انجليزيه", u"الانكليزيه"}))
        return u"en"_s;
    if (oneOf(code, {u"fr", u"fra", u"fre", u"french", u"francais", u"الفرنسيه", u"فرنسي", u"فرنسيه"}))
        return u"fr"_s;
    return {};
}

} // namespace c360::services
