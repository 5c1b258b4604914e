// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"

#include <QVariant>

namespace c360::domain {

/// What the catalogue alone says of a value in storage form: type, length, range, choice, ids. Gives the
/// value in canonical form (text trimmed and in NFC, empty text as NULL, codes in upper case) or Invalid with
/// the reason; whether it is required is the record's rule.
[[nodiscard]] Result<QVariant> checkField(const catalog::Field &field, const QVariant &value);

} // namespace c360::domain
