// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

namespace c360::domain {

/// ISO 13616: country, length and the check digits of MOD 97-10. Gives it without spaces, in upper case;
/// Invalid "iban.format", "iban.country", "iban.length" {length} or "iban.checksum".
[[nodiscard]] Result<QString> validateIban(QStringView text);

/// In groups of four.
[[nodiscard]] QString formatIban(QStringView iban);

} // namespace c360::domain
