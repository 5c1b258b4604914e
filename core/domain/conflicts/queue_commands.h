// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/transaction.h"

// What a person does with changes that have not reached the central database. On an open transaction, each
// one undo step.
namespace c360::domain {

/// Action::name of taking waiting or refused changes away, and of trying refused ones again.
inline const QString discardAction = QStringLiteral("discard");
inline const QString retryAction = QStringLiteral("retry");

/// Carries a refused group out anew, on the records as they are today: by the same rules, which may refuse it
/// again. NotFound when there is no such group.
[[nodiscard]] Result<Outcome> retryRejected(store::Transaction &tx, const Rules &rules, qint64 firstOp);
/// Forgets a refused group; undoing brings it back to the list.
[[nodiscard]] Result<Outcome> discardRejected(store::Transaction &tx, const Rules &rules, qint64 firstOp);
/// Takes every waiting change of a record back: it becomes what the central database has, a new one goes with
/// what was put below it. What may have been sent already is taken back by a change of its own. NotFound when
/// nothing waits.
[[nodiscard]] Result<Outcome> discardPending(store::Transaction &tx, const Rules &rules, const Id &record);

/// Undo and redo of discardRejected(), for flipStep(): `state` is what the step remembers; gives the new one.
[[nodiscard]] Result<QByteArray> flipDiscarded(store::Transaction &tx, const QByteArray &state);

} // namespace c360::domain
