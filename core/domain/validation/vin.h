// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringView>

namespace c360::domain {

/// Vehicle identification number (ISO 3779): 17 characters without I, O, Q; the check digit only where it is
/// compulsory (North America: first character 1 to 5, 49 CFR 565). Gives it in upper case without separators;
/// Invalid "vin.format", "vin.checksum".
[[nodiscard]] Result<QString> validateVin(QStringView text);

} // namespace c360::domain
