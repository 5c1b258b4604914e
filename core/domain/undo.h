// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/commands.h"
#include "core/store/transaction.h"

#include <QByteArray>

namespace c360::domain {

/// Stores what takes the transaction's operations back as the newest undo step.
[[nodiscard]] Result<void> rememberUndo(store::Transaction &tx, const QString &name);

/// Takes the step of `action` back, or forward again when it was undone; flips the step. NotFound without a
/// step.
[[nodiscard]] Result<Outcome> flipStep(store::Transaction &tx, const Id &action);

/// Drops what undo steps remember of records that are gone for good. Looks at `limit` steps after number
/// `after`; gives the last one looked at, 0 at the end.
[[nodiscard]] Result<qint64> forgetErased(store::Transaction &tx, qint64 after, int limit);

/// The action that undo (or redo) would take next; null when there is none.
[[nodiscard]] Result<Id> nextUndo(store::Connection &db);
[[nodiscard]] Result<Id> nextRedo(store::Connection &db);
[[nodiscard]] Result<UndoState> readUndoState(store::Connection &db);

/// Sets the totals of these invoices to the sum of their lines.
[[nodiscard]] Result<void> refreshTotals(store::Transaction &tx, const QList<Id> &invoices);

/// An audit entry; `fields` are names, never values.
[[nodiscard]] Result<void> audit(store::Transaction &tx, const QString &action, const catalog::Record *record,
                                 const QString &summary);

/// The customer a record belongs to (itself, its owner, or its invoice's); null when it has none.
[[nodiscard]] Result<Id> customerOf(store::Connection &db, const catalog::Record &record);

} // namespace c360::domain
