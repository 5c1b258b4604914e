// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/connection.h"

#include <optional>

// What everything in this folder asks of the cache's tables.
namespace c360::sync {

/// Rows of a transaction in the background: a person's edit waits for one of them at most.
inline constexpr size_t transactionRows = 200;

/// Of a statement without rows.
[[nodiscard]] Result<void> done(Result<store::Query> query);
/// Nothing when there is no such row.
[[nodiscard]] Result<std::optional<catalog::Record>> findRow(store::Connection &db,
                                                             const catalog::RecordType &type, const Id &id);
/// One that has come, or was made here, before what it is a part of (waiting_row).
[[nodiscard]] Result<std::optional<catalog::Record>>
findWaitingRow(store::Connection &db, const catalog::RecordType &type, const Id &id);
/// In the place of another version of it.
[[nodiscard]] Result<void> setWaitingRow(store::Connection &db, const catalog::Record &row);
[[nodiscard]] Result<void> dropWaitingRow(store::Connection &db, const catalog::RecordType &type,
                                          const Id &id);
/// Whether what the row is a part of is in the cache; true for a row that is part of nothing.
[[nodiscard]] Result<bool> ownerIsThere(store::Connection &db, const catalog::Record &row);

} // namespace c360::sync
