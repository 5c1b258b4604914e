// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"

#include <QVariant>

namespace c360::domain::validation {

/// What the catalogue alone says of a value: required, length, range, choice, date, ids. `value` in storage
/// form.
[[nodiscard]] Result<void> checkField(const catalog::Field &field, const QVariant &value);

} // namespace c360::domain::validation
