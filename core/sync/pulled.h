// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"
#include "core/sync/exchange.h"

#include <QHash>

#include <span>
#include <vector>

// The way in: rows and tombstones of the centre become the cache's, below whatever has not been sent yet.
namespace c360::sync {

/// Part of a pull for one local transaction, and the number that the cursors have come to with it.
struct LocalBatch
{
    std::span<const Pulled> items;
    qint64 upTo = 0; ///< 0: the batch ends within a number
};

/// Cuts a pull so that a person's edits come in between: whole numbers, about 200 rows; a number of more than
/// 5,000 rows is split. Orders `answer.items` by number.
[[nodiscard]] std::vector<LocalBatch> localBatches(PullAnswer &answer);

/// Writes a batch and advances the cursors of these territories. A row with unsent operations keeps them on
/// top; a row whose owner has not come waits for it; an older version than the cache's is left out, and so is
/// what is older than this computer keeps (history_limit.h). One that cannot be read, or that the cache
/// refuses, is set aside (store/unreadable_rows.h) until it comes in another version.
[[nodiscard]] Result<void> applyPulled(store::Transaction &tx, const LocalBatch &batch,
                                       const QList<Cursor> &cursors);

/// Rows as the centre has them now, outside the order of its clock: what had been marked for refresh among
/// `asked` is done. A row that was asked for and did not come is not this login's to see.
[[nodiscard]] Result<void> applyRows(store::Transaction &tx, const catalog::RecordType &type,
                                     const QList<Id> &asked, const std::vector<Pulled> &rows);

/// Rows that were set aside are marked for refresh, once for each version of the program: another one may be
/// able to read them.
[[nodiscard]] Result<void> askForUnreadable(store::Transaction &tx);

/// After a first copy, which asks for no owners: what belongs to rows that were set aside waits for them.
[[nodiscard]] Result<void> awaitUnreadable(store::Connection &db);

/// One step of leaving a territory that is no longer the login's: deletes up to `limit` of its customers (or
/// other rows) with everything below and what was not sent of them goes to the refused. `after`: row number
/// of the step before, 0 to begin.
struct LeavingStep
{
    qint64 after = 0;
    qint64 setAside = 0; ///< what a person did, in so many goes
    bool done = false;
};
[[nodiscard]] Result<LeavingStep> leaveTerritory(store::Transaction &tx, const Id &territory, qint64 after,
                                                 int limit = 300);

/// Whether something was taken away of which traces may be left in the file: in its free pages they are
/// overwritten at once, in the search index and the log by scrubPiece().
[[nodiscard]] Result<bool> wantsScrub(store::Connection &db);
/// A piece of that work; `begins` for the first. False when it is done. On the writer, outside a transaction.
[[nodiscard]] Result<bool> scrubPiece(store::Connection &db, bool begins);

/// Stops a pull that would delete a large part of the cache ("sync.many_deletes") until a person has said
/// yes. One object for all pages of a pull.
class DeleteGuard
{
public:
    [[nodiscard]] Result<void> check(store::Connection &db, const PullAnswer &answer);

private:
    QHash<const catalog::RecordType *, qint64> m_deletes;
};

} // namespace c360::sync
