// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

// How values are written in other programs' files, turned into ours. Every digit of Unicode is understood.

namespace c360::services {

/// Order of day, month and year in dates made of numbers. A year of four digits in front always wins.
enum class DateOrder : quint8
{
    Ymd,
    Dmy,
    Mdy,
};

[[nodiscard]] QString dateOrderName(DateOrder order); ///< "ymd", "dmy", "mdy"
[[nodiscard]] std::optional<DateOrder> dateOrderFromName(QStringView name);

/// Trimmed, control characters out, digits in ASCII where `digits`; what programs write for "nothing"
/// (NULL, N/A, \N, -) becomes empty.
[[nodiscard]] QString cleaned(const QString &text, bool digits = false);

/// "17850.0" → "17850": a spreadsheet's number that was an id.
[[nodiscard]] QString idText(const QString &text);

/// yyyy-mm-dd. Understands 2010-12-01, 01/12/10, 1.12.2010, 20101201, "1 Dec 2010", "December 1, 2010",
/// the French and Arabic month names, with or without a time behind.
[[nodiscard]] std::optional<QString> foundDate(const QString &text, DateOrder order);

/// A date with or without time; without an offset it is in `zone`.
[[nodiscard]] std::optional<Instant> foundInstant(const QString &text, DateOrder order,
                                                  const QTimeZone &zone);

/// "$90,000 ", "1 234,56 €", "(12.50)", "12-", "١٢٣٫٥". `decimal` decides what "1,234" means; a null one:
/// '.'. More than four decimals are rounded half away from zero.
[[nodiscard]] std::optional<Amount> foundAmount(const QString &text, QChar decimal);

/// yes/no, true/false, 1/0, oui/non, نعم/لا and the like.
[[nodiscard]] std::optional<bool> foundBoolean(const QString &text);

/// male, female or other, from a word or letter in the three languages.
[[nodiscard]] std::optional<QString> foundGender(const QString &text);

/// ar, en or fr from a code ("fr-FR") or the language's name.
[[nodiscard]] std::optional<QString> foundLanguage(const QString &text);

} // namespace c360::services
