// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>

namespace c360::domain {

/// An address that mail can be sent to: local part of RFC 5321 dot-atoms (RFC 6531: letters of any script),
/// at most 64 bytes; a domain name, also internationalized. Quoted local parts, comments and address literals
/// are legal but never a customer's address, so they are refused. Gives it without spaces around, the domain
/// in lower case; Invalid "email.invalid" or "email.tooLong".
[[nodiscard]] Result<QString> validateEmail(QStringView text);

} // namespace c360::domain
