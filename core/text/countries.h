// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace c360::text {

/// ISO 3166-1 alpha-2 codes in use, sorted.
[[nodiscard]] const QStringList &countryCodes();
[[nodiscard]] bool isCountryCode(QStringView code);

/// ISO 4217 codes of the currencies in use today, sorted.
[[nodiscard]] const QStringList &currencyCodes();
[[nodiscard]] bool isCurrencyCode(QStringView code);

/// Alpha-2 code of a country written in English, French or Arabic (or as its alpha-2 or alpha-3 code), in
/// any case and with the names that people and older programs use: "EIRE" → IE, "UK" → GB, "المغرب" → MA.
/// Nothing for a text that is no country ("Unspecified", "Channel Islands").
[[nodiscard]] std::optional<QString> countryFromText(QStringView text);

/// The country's currency today, or an empty text.
[[nodiscard]] QString currencyOfCountry(QStringView code);

/// Names in the locale's language; the code itself when there is none.
[[nodiscard]] QString countryName(QStringView code, const QLocale &locale);
[[nodiscard]] QString currencyName(QStringView code, const QLocale &locale);
[[nodiscard]] QString languageName(QStringView code, const QLocale &locale);

} // namespace c360::text
