// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

namespace c360::domain {

/// Postal code by the country's form (UPU, CLDR); any text up to 20 characters where the form is not known.
/// Gives it in upper case with the country's usual separator; Invalid "postalCode.format" {example}.
[[nodiscard]] Result<QString> validatePostalCode(QStringView text, QStringView country);

/// A made-up code of the country's form for placeholders, or an empty text.
[[nodiscard]] QString postalCodeExample(QStringView country);

} // namespace c360::domain
