// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/text/format.h"
#include "ui/sync/sync_rows_model.h"

#include <QString>

#include <vector>

// What stands in the lists of the Sync Centre, written out for people.
namespace c360::ui {

/// A refused group: what the person did at once, retried or discarded as a whole; never empty.
using Refused = std::vector<domain::RejectedRecord>;

/// What needs or awaits something, as the cache knows it.
struct SyncLists
{
    std::vector<domain::PendingRecord> pending;                ///< the newest
    qint64 pendingCount = 0;                                   ///< all that wait
    std::vector<Refused> refused;                              ///< the newest first
    std::vector<std::vector<domain::ConflictEntry>> conflicts; ///< by decision
};
[[nodiscard]] Result<SyncLists> readSyncLists(store::Connection &db);

/// `sending`: the sync is at it right now.
[[nodiscard]] std::vector<SyncRow> waitingRows(const std::vector<domain::PendingRecord> &pending,
                                               bool sending, Instant now, const text::Formatter &format);
/// `me`: the login of this computer.
[[nodiscard]] std::vector<SyncRow>
conflictRows(const std::vector<std::vector<domain::ConflictEntry>> &conflicts, const QString &me,
             const text::Formatter &format);
/// With why it was refused, where the record is now and what helps.
[[nodiscard]] std::vector<SyncRow> refusedRows(const std::vector<Refused> &refused,
                                               const text::Formatter &format);
/// What a refused group is called, and what it changed, a line each.
[[nodiscard]] QString refusedTitle(const Refused &refused);
[[nodiscard]] QStringList refusedLines(const Refused &refused, const text::Formatter &format);
/// Whether sending it again as it is can go well.
[[nodiscard]] bool mayRetry(const Refused &refused);

} // namespace c360::ui
