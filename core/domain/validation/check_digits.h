// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace c360::domain {

/// Luhn sum of decimal digits (ISO/IEC 7812-1 annex B); false for anything that is no digit.
[[nodiscard]] bool luhn(QStringView digits);

/// Remainder by 97 of a number written in digits and letters A=10 … Z=35 (ISO 7064 MOD 97-10); -1 when
/// there is another character.
[[nodiscard]] int modulo97(QStringView text);

/// Upper case with ASCII digits, without spaces, direction marks, points, hyphens and slashes.
[[nodiscard]] QString compactCode(QStringView text);

[[nodiscard]] bool allDigits(QStringView text);

} // namespace c360::domain
