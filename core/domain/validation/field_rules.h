// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"

#include <QVariant>

namespace c360::domain {

/// A value in storage form against its field in the catalogue: the right kind of value, length in characters,
/// range, a known choice, country or currency, a date that exists. Gives the canonical value: text in NFC
/// without blanks around, empty text as NULL, integers as qlonglong. Whether it may be NULL is not looked at.
/// Invalid with `field` set.
[[nodiscard]] Result<QVariant> checkField(const catalog::Field &field, const QVariant &value);

} // namespace c360::domain
