// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <span>
#include <vector>

namespace c360::domain {

/// How long deleted records wait in the bin.
inline constexpr int binDays = 30;
/// The same in milliseconds.
inline constexpr qint64 binMs = binDays * 86'400'000LL;

/// A record in the bin.
struct Binned
{
    const catalog::RecordType *type = nullptr;
    Id id;
};

/// What has been in the bin since `until` or longer; what is owned before its owners.
[[nodiscard]] Result<std::vector<Binned>> binned(store::Connection &db, Instant until);

/// Erases these records for good, each with everything below it (a customer with its invoices and drafts),
/// and writes an audit entry without personal data for each customer. Those that have left the bin meanwhile
/// are spared, and so are those that the login's role at the central database does not let go. Gives how many
/// it erased. Cannot be undone.
[[nodiscard]] Result<qint64> eraseBinned(store::Transaction &tx, std::span<const Binned> records);

/// Drops document content that no record names, at most `limit` files of it. Gives how many chunks went; 0 at
/// the end.
[[nodiscard]] Result<qint64> dropUnusedContent(store::Transaction &tx, int limit);

} // namespace c360::domain
