// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

namespace c360::store {

/// Raised when a cache of this version could not be read by the version before; fields and tables that are
/// only added need no step of their own.
inline constexpr int schemaVersion = 1;

/// Creates what is missing: in a new file everything, in an older one the tables, columns and indexes that
/// came since. TooNew when the file was written by a later schema version; nothing is changed then.
[[nodiscard]] Result<void> ensureSchema(Connection &db, const Clock &clock, IdSource &ids);

/// Value of the `meta` table, or empty.
[[nodiscard]] Result<QVariant> metaValue(Connection &db, const QString &key);
[[nodiscard]] Result<void> setMetaValue(Connection &db, const QString &key, const QVariant &value);

/// Since when this cache keeps rows that age: older ones (catalog::isRecent()) are at the centre only; 0: all
/// are here.
[[nodiscard]] Result<Instant> keptSince(Connection &db);
[[nodiscard]] Result<void> setKeptSince(Connection &db, Instant since);

} // namespace c360::store
