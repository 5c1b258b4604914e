// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace c360::domain::validation {

inline constexpr int usernameLength = 20;
inline constexpr int usernameTries = 50; ///< candidates before the UUID suffix

/// First and last name run together, lower case, a–z and 0–9 only (Arabic romanised), at most 20 characters;
/// from the company, then the e-mail's local part, when the names give nothing; "customer" in the end.
[[nodiscard]] QString usernameBase(const QString &firstName, const QString &lastName, const QString &company,
                                   const QString &email);

/// The base itself for n = 0; then with n as a suffix, from the tenth on with four random digits; 20
/// characters at most.
[[nodiscard]] QString usernameCandidate(const QString &base, int n, quint32 random);

/// The base with a whole UUID behind it: free for certain.
[[nodiscard]] QString usernameFallback(const QString &base, const Id &id);

/// `CUST_` and 8 upper-case hexadecimal digits.
[[nodiscard]] QString customerNumber(quint32 random);

} // namespace c360::domain::validation
