// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/central_client.h"

#include <functional>

namespace c360::sync {

struct ResyncOptions
{
    /// The centre is a restored backup (another epoch): what it lacks is sent again rather than let go.
    bool restored = false;
    qint64 answered = 0; ///< restored: the last operation of this device that the centre has answered
    /// A person has agreed to losing many rows ("sync.many_deletes").
    bool allowDeletes = false;
    std::function<void(qint64 checked, qint64 toCheck)> progress{}; ///< pairs of territory and type
};

struct ResyncReport
{
    qint64 fetched = 0; ///< rows that differed or were missing here
    qint64 removed = 0; ///< rows that the centre no longer has for this login
    qint64 resent = 0;  ///< rows that a restored centre does not know: creates in the outbox
    [[nodiscard]] bool isEqual() const { return fetched + removed + resent == 0; }
};

/// Makes cache and centre equal without loading everything: compares count and hash per territory and type,
/// then per bucket, then row by row, and fetches only what differs. Then the cursors stand where the centre
/// stood when it began, and its epoch is the cache's. Never touches the outbox but to add to it. Cut short it
/// is simply begun again. In the thread that pulls, with nothing half pushed.
[[nodiscard]] Result<ResyncReport> resync(CentralClient &client, store::Store &store,
                                          const QList<Id> &territories, const ResyncOptions &options = {});

/// A cache asks for it that was put together from a damaged one, or has just been filled: the proof that
/// nothing is missing.
[[nodiscard]] Result<bool> wantsResync(store::Connection &db);
[[nodiscard]] Result<void> askForResync(store::Connection &db);

} // namespace c360::sync
