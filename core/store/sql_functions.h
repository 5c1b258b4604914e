// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <atomic>
#include <vector>

namespace c360::store {

/// SQL functions of every connection: folded(text) is text::normalized(text).
[[nodiscard]] Result<void> installFunctions(sqlite3 *handle);

/// First column of every row as integers, straight from the native handle: a million row numbers in a
/// fraction of what Connection::run() takes. `stop` (may be null) ends it early with Cancelled.
[[nodiscard]] Result<std::vector<qint64>> readIntegers(Connection &db, const QString &sql,
                                                       const QList<Bind> &binds = {},
                                                       const std::atomic<bool> *stop = nullptr);

} // namespace c360::store
