// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"

#include "core/text/countries.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <unicode/formattedvalue.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/measure.h>
#include <unicode/numberformatter.h>
#include <unicode/reldatefmt.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using icu::number::FormattedNumber;
using icu::number::LocalizedNumberFormatter;
using icu::number::NumberFormatter;
using icu::number::Precision;

namespace c360::text {

namespace {

QString toQt(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

QString toQt(const FormattedNumber &number)
{
    UErrorCode status = U_ZERO_ERROR;
    return toQt(number.toString(status));
}

char16_t zeroOf(const QLocale &locale, Formatter::Digits digits)
{
    switch (digits) {
    case Formatter::Digits::Latin:
        return u'0';
    case Formatter::Digits::ArabicIndic:
        return u'٠';
    case Formatter::Digits::Automatic:
        break;
    }
    return locale.zeroDigit() == u"٠" ? u'٠' : u'0';
}

/// Exact decimal text with a point, as ICU reads it.
std::string exact(Amount value)
{
    return amountText(value).toStdString();
}

bool isDirectionMark(QChar c)
{
    return c == u'\u200e' || c == u'\u200f' || c == u'\u061c' || (c >= u'\u202a' && c <= u'\u202e') ||
           (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

class Formatter::Private
{
public:
    Private(const QLocale &l, Digits digits)
        : locale(l),
          zero(zeroOf(l, digits)),
          icuLocale(
              (l.name() + (zero == u'0' ? u"@numbers=latn"_s : u"@numbers=arab"_s)).toLatin1().constData()),
          numbers(NumberFormatter::withLocale(icuLocale))
    {
        // CLDR's long date of Arabic and French, and the short one with a four-digit year: two digits are a
        // guess.
        shortDate = locale.dateFormat(QLocale::ShortFormat);
        if (!shortDate.contains("yyyy"_L1))
            shortDate.replace("yy"_L1, "yyyy"_L1);
        const bool monthFirst = shortDate.indexOf(u'M') < shortDate.indexOf(u'd');
        mediumDate = monthFirst ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
    }

    [[nodiscard]] const LocalizedNumberFormatter &moneyFormatter(const QString &currency)
    {
        const QMutexLocker lock(&mutex);
        auto &slot = money[currency];
        if (!slot) {
            UErrorCode status = U_ZERO_ERROR;
            const icu::CurrencyUnit unit(icu::ConstChar16Ptr(currency.utf16()), status);
            slot = std::make_shared<LocalizedNumberFormatter>(
                numbers.unit(unit).precision(Precision::fixedFraction(minorUnits(currency))));
        }
        return *slot;
    }

    QLocale locale;
    char16_t zero;
    icu::Locale icuLocale;
    LocalizedNumberFormatter numbers;
    QString shortDate;
    QString mediumDate;

    QMutex mutex; // guards what is made when first needed
    QHash<QString, std::shared_ptr<LocalizedNumberFormatter>> money;
    std::unique_ptr<icu::RelativeDateTimeFormatter> relative;
    std::unique_ptr<icu::RelativeDateTimeFormatter> relativeInFull; // French "1 m." is no minute
    std::unique_ptr<icu::MeasureFormat> measure;
};

Formatter::Formatter(const QLocale &locale, Digits digits) : d(std::make_shared<Private>(locale, digits)) {}
Formatter::~Formatter() = default;
Formatter::Formatter(const Formatter &) = default;
Formatter::Formatter(Formatter &&) noexcept = default;
Formatter &Formatter::operator=(const Formatter &) = default;
Formatter &Formatter::operator=(Formatter &&) noexcept = default;

const QLocale &Formatter::locale() const
{
    return d->locale;
}

QString Formatter::language() const
{
    return d->locale.name().section(u'_', 0, 0);
}

bool Formatter::rightToLeft() const
{
    return d->locale.textDirection() == Qt::RightToLeft;
}

QString Formatter::number(qint64 value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->numbers.formatInt(value, status));
}

QString Formatter::real(double value, int decimals) const
{
    if (!std::isfinite(value))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->numbers.precision(Precision::maxFraction(decimals))
                    .roundingMode(UNUM_ROUND_HALFUP)
                    .formatDouble(value, status));
}

QString Formatter::amount(Amount value, int least) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQt(
        d->numbers.precision(Precision::minMaxFraction(least, 4)).formatDecimal(exact(value), status));
}

QString Formatter::money(Amount value, QStringView currency) const
{
    if (currency.size() != 3)
        return amount(rounded(value, 2), 2);
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->moneyFormatter(currency.toString())
                    .formatDecimal(exact(rounded(value, minorUnits(currency))), status));
}

QString Formatter::moneyShort(Amount value, QStringView currency) const
{
    if (currency.size() != 3)
        return numberShort(double(value) / amountScale);
    UErrorCode status = U_ZERO_ERROR;
    const QString code = currency.toString();
    const icu::CurrencyUnit unit(icu::ConstChar16Ptr(code.utf16()), status);
    return toQt(d->numbers.notation(icu::number::Notation::compactShort())
                    .unit(unit)
                    .precision(Precision::maxSignificantDigits(3))
                    .formatDecimal(exact(value), status));
}

QString Formatter::numberShort(double value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->numbers.notation(icu::number::Notation::compactShort())
                    .precision(Precision::maxSignificantDigits(3))
                    .formatDouble(value, status));
}

QString Formatter::percent(double ratio, int decimals) const
{
    if (!std::isfinite(ratio))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->numbers.unit(icu::MeasureUnit::getPercent())
                    .scale(icu::number::Scale::powerOfTen(2))
                    .precision(Precision::maxFraction(decimals))
                    .roundingMode(UNUM_ROUND_HALFUP)
                    .formatDouble(ratio, status));
}

QString Formatter::date(QDate date, DateStyle style) const
{
    if (!date.isValid())
        return {};
    switch (style) {
    case DateStyle::Short:
        return withDigits(d->locale.toString(date, d->shortDate));
    case DateStyle::Medium:
        return withDigits(d->locale.toString(date, d->mediumDate));
    case DateStyle::Long:
        break;
    }
    return withDigits(d->locale.toString(date, QLocale::LongFormat));
}

QString Formatter::date(const QString &iso, DateStyle style) const
{
    const QDate value = QDate::fromString(iso, Qt::ISODate);
    return value.isValid() ? date(value, style) : iso;
}

QString Formatter::month(QDate date) const
{
    return withDigits(d->locale.toString(date, u"MMM yyyy"_s));
}

QString Formatter::instant(Instant instant, DateStyle style) const
{
    if (instant == 0)
        return {};
    return date(QDateTime::fromMSecsSinceEpoch(instant).date(), style) + u' ' + time(instant);
}

QString Formatter::time(Instant instant) const
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(instant).time();
    return withDigits(d->locale.toString(time, QLocale::ShortFormat));
}

QString Formatter::relative(Instant then, Instant now) const
{
    const QMutexLocker lock(&d->mutex);
    UErrorCode status = U_ZERO_ERROR;
    if (!d->relative) {
        d->relative = std::make_unique<icu::RelativeDateTimeFormatter>(
            d->icuLocale, nullptr, UDAT_STYLE_SHORT, UDISPCTX_CAPITALIZATION_NONE, status);
        d->relativeInFull = std::make_unique<icu::RelativeDateTimeFormatter>(
            d->icuLocale, nullptr, UDAT_STYLE_LONG, UDISPCTX_CAPITALIZATION_NONE, status);
    }
    icu::UnicodeString text;
    const qint64 seconds = (then - now) / 1000;
    const qint64 distance = std::abs(seconds);
    const auto sayWith = [&](const icu::RelativeDateTimeFormatter &words, qint64 unit,
                             URelativeDateTimeUnit name) {
        words.formatNumeric(std::trunc(double(seconds) / double(unit)), name, text, status);
    };
    const auto say = [&](qint64 unit, URelativeDateTimeUnit name) {
        sayWith(*d->relative, unit, name);
    };
    const auto sayInFull = [&](qint64 unit, URelativeDateTimeUnit name) {
        sayWith(*d->relativeInFull, unit, name);
    };
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 days =
        QDateTime::fromMSecsSinceEpoch(now).date().daysTo(QDateTime::fromMSecsSinceEpoch(then).date());
    if (distance < 45) {
        d->relative->format(UDAT_DIRECTION_PLAIN, UDAT_ABSOLUTE_NOW, text, status);
    } else if (distance < 2 * minute) {
        d->relative->formatNumeric(seconds < 0 ? -1 : 1, UDAT_REL_UNIT_MINUTE, text, status);
    } else if (distance < hour) {
        say(minute, UDAT_REL_UNIT_MINUTE);
    } else if (days == 0 || distance < 6 * hour) {
        say(hour, UDAT_REL_UNIT_HOUR);
    } else if (std::abs(days) < 7) {
        d->relative->format(double(days), UDAT_REL_UNIT_DAY, text, status); // "yesterday"
    } else if (distance < 30 * day) {
        say(7 * day, UDAT_REL_UNIT_WEEK);
    } else if (distance < 365 * day) {
        sayInFull(30 * day, UDAT_REL_UNIT_MONTH);
    } else {
        sayInFull(365 * day, UDAT_REL_UNIT_YEAR);
    }
    return withDigits(toQt(text));
}

QString Formatter::duration(qint64 milliseconds) const
{
    const QMutexLocker lock(&d->mutex);
    UErrorCode status = U_ZERO_ERROR;
    if (!d->measure)
        d->measure = std::make_unique<icu::MeasureFormat>(d->icuLocale, UMEASFMT_WIDTH_SHORT, status);
    struct Unit
    {
        qint64 seconds;
        icu::MeasureUnit *(*create)(UErrorCode &);
    };
    static constexpr std::array units{
        Unit{86'400, icu::MeasureUnit::createDay}, Unit{3'600, icu::MeasureUnit::createHour},
        Unit{60, icu::MeasureUnit::createMinute}, Unit{1, icu::MeasureUnit::createSecond}};
    std::vector<icu::Measure> parts;
    qint64 seconds = std::abs(milliseconds) / 1000;
    for (size_t i = 0; i < units.size(); ++i) {
        const qint64 count = seconds / units[i].seconds;
        seconds %= units[i].seconds;
        const bool last = i + 1 == units.size();
        if (count > 0 || (last && parts.empty()))
            parts.emplace_back(icu::Formattable(int64_t(count)), units[i].create(status), status);
        if (!parts.empty() && (parts.size() == 2 || count == 0))
            break;
    }
    icu::UnicodeString text;
    icu::FieldPosition position;
    d->measure->formatMeasures(parts.data(), int32_t(parts.size()), text, position, status);
    return withDigits(toQt(text));
}

QString Formatter::fileSize(qint64 bytes) const
{
    struct Unit
    {
        double bytes;
        icu::MeasureUnit (*get)();
    };
    static constexpr std::array units{
        Unit{1e12, icu::MeasureUnit::getTerabyte}, Unit{1e9, icu::MeasureUnit::getGigabyte},
        Unit{1e6, icu::MeasureUnit::getMegabyte}, Unit{1e3, icu::MeasureUnit::getKilobyte},
        Unit{1, icu::MeasureUnit::getByte}};
    size_t i = 0;
    while (i + 1 < units.size() && double(bytes) < units[i].bytes)
        ++i;
    // The short form of a byte has no plural, and some of the Arabic ones are short, some are not.
    const bool whole = i + 1 == units.size() || d->locale.language() == QLocale::Arabic;
    UErrorCode status = U_ZERO_ERROR;
    return toQt(d->numbers.unit(units[i].get())
                    .unitWidth(whole ? UNUM_UNIT_WIDTH_FULL_NAME : UNUM_UNIT_WIDTH_SHORT)
                    .precision(Precision::maxFraction(i + 1 == units.size() ? 0 : 1))
                    .formatDouble(double(bytes) / units[i].bytes, status));
}

QString Formatter::list(const QStringList &items) const
{
    return d->locale.createSeparatedList(items);
}

QString Formatter::country(QStringView code) const
{
    return countryName(code, d->locale);
}

QString Formatter::currency(QStringView code) const
{
    return currencyName(code, d->locale);
}

QString Formatter::currencySymbol(QStringView code) const
{
    const QString text = code.toString();
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *symbol =
        ucurr_getName(reinterpret_cast<const UChar *>(text.utf16()), d->locale.name().toLatin1().constData(),
                      UCURR_SYMBOL_NAME, nullptr, &size, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(symbol), size) : text;
}

QString Formatter::languageNamed(QStringView code) const
{
    return languageName(code, d->locale);
}

QString Formatter::withDigits(QString text) const
{
    for (QChar &c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(d->zero + c.digitValue());
    }
    return text;
}

QString isolated(QStringView text)
{
    return text.isEmpty() ? QString() : u'\u2066' + text.toString() + u'\u2069';
}

QString isolatedByContent(QStringView text)
{
    return text.isEmpty() ? QString() : u'\u2068' + text.toString() + u'\u2069';
}

QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isDirectionMark(c))
            result += c;
    }
    return result;
}

QString asciiDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c.unicode() > 0x7f && c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

} // namespace c360::text
