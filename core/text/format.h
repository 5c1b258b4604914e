// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace c360::text {

/// Numbers, money, dates and the like as a person of one locale reads and types them. A value: copies share
/// their prepared ICU formatters and may be used from any thread.
class Formatter
{
public:
    enum class Digits
    {
        Automatic, ///< as the region does: ar_EG ٣, ar_MA 3
        Latin,
        ArabicIndic,
    };
    enum class DateStyle
    {
        Short,  ///< 20/11/2026
        Medium, ///< 20 Nov 2026
        Long,   ///< Friday, 20 November 2026
    };

    explicit Formatter(const QLocale &locale = QLocale(), Digits digits = Digits::Automatic);
    ~Formatter();
    Formatter(const Formatter &);
    Formatter(Formatter &&) noexcept;
    Formatter &operator=(const Formatter &);
    Formatter &operator=(Formatter &&) noexcept;

    [[nodiscard]] const QLocale &locale() const;
    /// "ar", "en", "fr".
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool rightToLeft() const;

    [[nodiscard]] QString number(qint64 value) const;
    /// At most `decimals` decimals, none that are zero at the end.
    [[nodiscard]] QString real(double value, int decimals = 2) const;
    /// Exact decimal of an Amount without a currency, with `least` to 4 decimals.
    [[nodiscard]] QString amount(Amount value, int least = 0) const;
    /// Rounded to the currency's minor unit, with its symbol where the locale puts it. Without a currency:
    /// two decimals.
    [[nodiscard]] QString money(Amount value, QStringView currency) const;
    /// "1.2M €": for axes and tiles.
    [[nodiscard]] QString moneyShort(Amount value, QStringView currency) const;
    [[nodiscard]] QString numberShort(double value) const;
    /// 0.125 → "12.5 %" with one decimal.
    [[nodiscard]] QString percent(double ratio, int decimals = 0) const;

    /// Empty for an invalid date.
    [[nodiscard]] QString date(QDate date, DateStyle style = DateStyle::Short) const;
    /// From the storage form yyyy-mm-dd; the text itself when it is no date.
    [[nodiscard]] QString date(const QString &iso, DateStyle style = DateStyle::Short) const;
    /// "Nov 2026"
    [[nodiscard]] QString month(QDate date) const;
    /// Date and time of day in the local time zone; empty for 0.
    [[nodiscard]] QString instant(Instant instant, DateStyle style = DateStyle::Short) const;
    [[nodiscard]] QString time(Instant instant) const;
    /// "now", "2 min. ago", "yesterday", "in 3 mo."
    [[nodiscard]] QString relative(Instant then, Instant now) const;
    /// "1 hr 5 min"; the two largest units. Milliseconds.
    [[nodiscard]] QString duration(qint64 milliseconds) const;
    /// Decimal units: "1.5 MB".
    [[nodiscard]] QString fileSize(qint64 bytes) const;
    [[nodiscard]] QString list(const QStringList &items) const;

    [[nodiscard]] QString country(QStringView code) const;
    [[nodiscard]] QString currency(QStringView code) const;
    [[nodiscard]] QString currencySymbol(QStringView code) const;
    [[nodiscard]] QString languageNamed(QStringView code) const;

    /// Every decimal digit of the text in the digits of this formatter.
    [[nodiscard]] QString withDigits(QString text) const;

    /// What a person typed: digits of either script, ٫ or point or comma as decimal sign, any grouping. A
    /// single sign before three digits is read as the locale reads it. Nothing when it is no number.
    [[nodiscard]] std::optional<double> parseNumber(QStringView text) const;
    /// The same, also with a currency before or behind ("$90,000", "12,50 €") and accountants' parentheses.
    [[nodiscard]] std::optional<Amount> parseAmount(QStringView text) const;
    /// yyyy-mm-dd, or day, month and year in the locale's order (the other order when only that is a date),
    /// or with the month's name in any of the three languages. Two-digit years are 1950 to 2049.
    [[nodiscard]] std::optional<QDate> parseDate(QStringView text) const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// The text between U+2066 (or U+2068 when its direction is its own) and U+2069, so that a phone number, IBAN
/// or e-mail address keeps its order inside Arabic. Empty stays empty.
[[nodiscard]] QString isolated(QStringView text);
/// For free text in a sentence: takes its own first strong direction.
[[nodiscard]] QString isolatedByContent(QStringView text);
/// Without direction marks, as it is copied and stored.
[[nodiscard]] QString plain(QStringView text);
/// Digits of any script as ASCII.
[[nodiscard]] QString asciiDigits(QStringView text);

} // namespace c360::text
