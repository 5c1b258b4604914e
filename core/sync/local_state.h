// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/sync/exchange.h"

#include <QStringList>

namespace c360::sync {

/// What becomes of a cache's own part (what no centre can give back) in a new file.
struct CarriedOver
{
    qint64 operations = 0; ///< that wait to be sent
    qint64 lost = 0;       ///< that could not be read, or have lost their row: their numbers are kept, empty
    qint64 rows = 0;       ///< with unsent edits
    qint64 drafts = 0;
    bool queueDamaged = false; ///< operations may be missing beyond those counted as lost
    bool identityLost = false; ///< whose device this is, and what of it the centre has had
};

/// Copies the outbox, what was sent and refused, drafts, settings, undo steps, import lists and contents of
/// documents from one cache file into another. Tables or rows that cannot be read are passed over when
/// `tolerant`, else that is an error. The new file keeps its own organization and epoch when it has them.
[[nodiscard]] Result<CarriedOver> copyLocalTables(store::Connection &from, store::Connection &to,
                                                  bool tolerant);

/// Puts the rows that have operations waiting over the centre's rows of the new file, which become their
/// shadows. `adopting`: the greeting of a centre that the rows have not belonged to so far; they become its
/// organization's, those without a territory go to the login's own.
[[nodiscard]] Result<qint64> carryEditedRows(store::Connection &from, store::Transaction &to,
                                             const Hello *adopting, bool tolerant);

} // namespace c360::sync
