// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace c360 {

/// Money and other exact decimals: an integer in 1/10,000 of the unit.
using Amount = qint64;
inline constexpr Amount amountScale = 10'000;

/// "2.55", "-0.001", "1e3" is refused. ASCII digits, '.' as the decimal point, no grouping, at most 4
/// decimals (further ones are accepted when they are zero). Nothing when malformed or beyond ±9.2e14.
[[nodiscard]] std::optional<Amount> parseAmount(QStringView text);

/// Canonical decimal text of the command line: at least three decimals, the fourth only when it is
/// not zero: "572713.890", "0.0005".
[[nodiscard]] QString amountText(Amount amount);

/// a × b of two amounts, rounded half away from zero; saturates at the limits of Amount.
[[nodiscard]] Amount multiply(Amount a, Amount b);

/// Rounded half away from zero to `digits` decimals (0 to 4), the currency's minor unit.
[[nodiscard]] Amount rounded(Amount amount, int digits);

/// Decimals of an ISO 4217 currency's minor unit: 2 for EUR, 3 for TND, 0 for JPY; 2 when unknown.
[[nodiscard]] int minorUnits(QStringView currency);

} // namespace c360
