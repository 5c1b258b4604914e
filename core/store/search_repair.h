// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace c360::store {

class Connection;

/// Reads the full-text indexes to the last word: Damaged ("search.damaged") when something does not fit.
/// Needs a connection that may write (Store::maintain), though nothing is written.
[[nodiscard]] Result<void> readSearchIndex(Connection &db);
/// Builds the full-text indexes anew from the customers: nothing in them is found nowhere else. Outside any
/// transaction.
[[nodiscard]] Result<void> rebuildSearchIndex(Connection &db);

} // namespace c360::store
