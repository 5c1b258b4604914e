// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/field.h"
#include "core/domain/queries/customer_queries.h"
#include "core/text/format.h"

#include <QString>
#include <QVariant>

namespace c360::model::cells {

/// The catalogue's field of a column; null for "tags" and the time stamps.
[[nodiscard]] const catalog::Field *fieldOf(const QString &column);
/// What names a customer: the first title field that is filled.
[[nodiscard]] QString titleOf(const catalog::Record &customer);
/// Storage form; null for "tags".
[[nodiscard]] QVariant valueOf(const domain::CustomerRow &row, const QString &column);
/// As a person reads it, on one line.
[[nodiscard]] QString textOf(const domain::CustomerRow &row, const QString &column,
                             const text::Formatter &format);
/// Numbers stand at the trailing side.
[[nodiscard]] bool isNumber(const QString &column);

} // namespace c360::model::cells
