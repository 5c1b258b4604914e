// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/record.h"

#include <vector>

namespace c360::catalog {

/// Whether a computer that keeps history since then (0: all of it) has to have the row: it is of a type that
/// does not age, or young enough, or has no date, or is still open or pinned. sqlite::recent() and
/// postgres::recent() say the same of a row in a table, and a test compares the three.
[[nodiscard]] bool isRecent(const Record &row, Instant since);

/// The types that age.
[[nodiscard]] const std::vector<const RecordType *> &ageingTypes();

} // namespace c360::catalog
