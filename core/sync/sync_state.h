// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"
#include "core/sync/exchange.h"

#include <QList>
#include <QString>

namespace c360::sync {

/// What the cache remembers of its centre.
struct SyncState
{
    Id organization;
    Id device;
    Id numberedFor; ///< the device whose operation numbers these are; another one after a restored backup
    Id epoch;       ///< null until the first sync
    Id territory;   ///< of new customers
    QString login;
    QString role;
    qint64 lastOp = 0;   ///< highest operation number that the centre has acknowledged
    qint64 inFlight = 0; ///< highest one that was ever put on the wire
    qint64 againTo = 0;  ///< up to here operations are sent once more
    Instant lastSync = 0;
    bool paused = false;
    /// A first sync has put its first part in place and is to go on beside it.
    bool partial = false;
    /// How much history this computer is to keep (history_limit.h), in months; 0: all of it.
    int historyMonths = 0;
    /// Since when it keeps it: rows that are not catalog::isRecent() stay at the centre; 0: all of it.
    Instant historySince = 0;

    [[nodiscard]] bool isConnected() const { return !login.isEmpty(); }
};

[[nodiscard]] Result<SyncState> readState(store::Connection &db);

/// SyncState::partial. It stays behind when a cache's own part goes over into a new file.
[[nodiscard]] Result<void> setPartial(store::Connection &db, bool partial);

[[nodiscard]] Result<QList<Cursor>> cursors(store::Connection &db);
/// Never goes back.
[[nodiscard]] Result<void> advanceCursor(store::Connection &db, const Id &territory, qint64 seq);
[[nodiscard]] Result<void> dropCursor(store::Connection &db, const Id &territory);

/// The territories of the login, as the last greeting named them.
[[nodiscard]] Result<QList<Territory>> territories(store::Connection &db);
/// Takes role, territories, home and login of a greeting over; of a cache that has belonged to no centre so
/// far the organization too, with its rows.
[[nodiscard]] Result<void> adoptHello(store::Connection &db, const Hello &hello);

/// Rows to be fetched from the centre again.
[[nodiscard]] Result<void> markForRefresh(store::Connection &db, const catalog::RecordType &type,
                                          const Id &id);

struct Counts
{
    qint64 waitingRecords = 0;
    qint64 waitingOperations = 0;
    qint64 conflicts = 0;  ///< open ones
    qint64 rejected = 0;   ///< records of them
    qint64 documents = 0;  ///< contents that wait to be sent
    qint64 unreadable = 0; ///< records of the centre that could not be taken in
};
[[nodiscard]] Result<Counts> countWaiting(store::Connection &db);

} // namespace c360::sync
