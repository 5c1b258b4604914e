// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringView>

namespace c360::domain {

/// A user name has at most this many characters, unless a UUID had to make it unique.
inline constexpr qsizetype longestUsername = 20;
/// After this many taken candidates the UUID decides.
inline constexpr int usernameTries = 1'000;

/// First and last name in lower-case ASCII letters and digits, Arabic and other scripts romanised, at most 20
/// characters; without a name that of the e-mail address before its @, else the company's, else "customer".
/// Never empty.
[[nodiscard]] QString baseUsername(QStringView firstName, QStringView lastName, QStringView email = {},
                                   QStringView company = {});

/// The n-th name to try: the base itself, then with 1, 2, 3 … behind it, within 20 characters.
[[nodiscard]] QString usernameCandidate(const QString &base, int n);

/// The base with a UUID behind it (letters and digits only): unique without asking.
[[nodiscard]] QString usernameWithId(const QString &base, const Id &id);

/// `CUST_` and 8 upper-case hexadecimal digits.
[[nodiscard]] QString customerNumber(quint32 random);

} // namespace c360::domain
