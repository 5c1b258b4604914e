// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"
#include "core/sync/exchange.h"
#include "core/sync/merge.h"

#include <vector>

// The way out: what waits in the outbox, in batches, and what becomes of it with the centre's answer.
namespace c360::sync {

/// What one push run sends: fixed before the first byte goes out, so that every attempt cuts it alike.
struct Sending
{
    qint64 after = 0;       ///< everything up to here is acknowledged
    qint64 upTo = 0;        ///< the run's last operation; not above `after`: nothing waits
    bool attempted = false; ///< the centre may have seen some of it
    qint64 clockOffset = 0; ///< what this device's clock lacks, when it is plainly wrong; milliseconds
};

struct BatchLimits
{
    int groups = 50;
    int operations = 500;
    qint64 bytes = 1'000'000;
};

/// Starts a run; what was ever on the wire goes first, alone.
[[nodiscard]] Result<Sending> beginSending(store::Transaction &tx);
/// The groups behind operation `after`; empty at the run's end. `now`: of this device's clock.
[[nodiscard]] Result<std::vector<PushGroup>> nextGroups(store::Connection &db, const Sending &run,
                                                        qint64 after, Instant now,
                                                        const BatchLimits &limits = {});
/// Takes an answer over: what was accepted is kept as sent, what was refused is set aside and its rows go
/// back to the centre's version. Answers come in the order of the batches.
[[nodiscard]] Result<void> acknowledge(store::Transaction &tx, const PushAnswer &answer);

/// The centre knows operations only up to `centreLastOp` (it was restored): the later ones wait again.
[[nodiscard]] Result<void> resend(store::Transaction &tx, qint64 centreLastOp);
/// Numbers what waits from 1 on, for this device or, with `another`, for a new one: after a restored backup,
/// or when the centre's memory of this device's numbers differs.
[[nodiscard]] Result<void> startAnew(store::Transaction &tx, bool another);

/// Operations on a record that wait, oldest first.
[[nodiscard]] Result<std::vector<LocalOp>> waitingOps(store::Connection &db, const Id &record);
/// Whether operations of this device on the record wait, or are kept to be sent again to a restored centre.
[[nodiscard]] Result<bool> isHeld(store::Connection &db, const Id &record);
/// Puts operations that were not accepted, or cannot be sent any more, with the refused ones; `scrub`:
/// without what they said. The queue keeps their numbers.
[[nodiscard]] Result<void> setAside(store::Transaction &tx, const std::vector<LocalOp> &ops,
                                    const QString &reason, bool scrub = false);
/// The records below this one (owned by it, and by those), nearest first.
[[nodiscard]] Result<std::vector<std::pair<const catalog::RecordType *, Id>>>
recordsBelow(store::Connection &db, const catalog::RecordType &type, const Id &id);

/// The centre's version of a row that carries unsent edits; nothing when there is none.
[[nodiscard]] Result<std::optional<catalog::Record>> shadowOf(store::Connection &db,
                                                              const catalog::RecordType &type, const Id &id);
[[nodiscard]] Result<void> setShadow(store::Connection &db, const catalog::Record &row);
[[nodiscard]] Result<void> dropShadow(store::Connection &db, const catalog::RecordType &type, const Id &id);

/// Deletes that wait and that nobody has confirmed as one action, by type; for the guard against a mass
/// deletion. Nothing above the limit: empty.
[[nodiscard]] Result<std::optional<Error>> tooManyDeletes(store::Connection &db, const Sending &run);

/// Deletes of so many rows, and of more than one in twenty, are asked about first.
inline constexpr qint64 manyDeletes = 100;
inline constexpr qint64 deletesShare = 20;
[[nodiscard]] Error manyDeletesError(const catalog::RecordType &type, qint64 deletes, qint64 of);

} // namespace c360::sync
