// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/central_client.h"

#include <optional>

namespace c360::sync {

/// What a first sync has left for later, or a longer history brings: from which row of which types on.
struct PendingHistory
{
    struct Part
    {
        const catalog::RecordType *type = nullptr;
        Id after;           ///< all rows up to this id are here
        Instant before = 0; ///< only those that were not recent for a history since then; 0: all
    };
    QList<Part> parts;
    qint64 expected = 0; ///< rows in all when it began, as the centre guessed
    qint64 received = 0;
};

/// Nothing when everything is here.
[[nodiscard]] Result<std::optional<PendingHistory>> pendingHistory(store::Connection &db);
/// Empty `parts`: it is complete.
[[nodiscard]] Result<void> setPendingHistory(store::Connection &db, const PendingHistory &history);

/// Fetches the next piece of `rows` rows into the open cache, in background transactions that a person's
/// edits overtake; what is stored counts, also when the line is cut. Gives what is still to come, nothing at
/// the end. Called between pulls, by the thread that pulls: a row that changes meanwhile comes with the next
/// pull.
[[nodiscard]] Result<std::optional<PendingHistory>> fetchHistory(CentralClient &client, store::Store &store,
                                                                 qint64 rows = 10'000);

} // namespace c360::sync
