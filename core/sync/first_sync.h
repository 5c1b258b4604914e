// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/central_client.h"
#include "core/sync/history.h"
#include "core/sync/local_state.h"

#include <atomic>
#include <chrono>

namespace c360::sync {

struct FirstSyncOptions
{
    QString file;   ///< the profile's cache; what is loaded lies beside it until adopt()
    QByteArray key; ///< of both, as in StoreOptions
    Id device;
    Id organization; ///< null: the login's only one
    QString deviceName;
    QString actor;         ///< as in StoreOptions
    QList<Id> territories; ///< which of the login's to keep here; empty: all
    int historyMonths = 0; ///< how much history to keep here (history_limit.h); 0: all of it
    /// Once everything that makes the profile usable is here, history is loaded in bulk for so long; what is
    /// left then comes while the person works (fetchHistory).
    std::chrono::milliseconds historyPatience{10'000};
    /// A load that has taken so long, has customers and will take some times longer ends early, with a part
    /// to work with (isPart()). 0: never.
    std::chrono::milliseconds partAfter{0};
    qint64 pieceRows = 6'000; ///< what a kill at the wrong moment costs at most; the server collects a piece
                              ///< before it sends it
    int attempts = 5;         ///< so many failures of the line without a row between them end it
};

struct FirstSyncProgress
{
    qint64 rows = 0;
    qint64 expected = 0; ///< the centre's guess; 0 when it has none
    double fraction = 0; ///< 0 to 1
    qint64 secondsLeft = -1;
    bool finishing = false; ///< indexes and search are being built
};

/// The first load of all that a login sees: streamed into a new cache file beside the profile's own, which
/// may be in use meanwhile. A cut line is made anew, and a killed program goes on where it was. Of a great
/// book the first part is put to use before the rest has come. Blocks; cancel() from any thread.
class FirstSync
{
public:
    using Progress = std::function<void(const FirstSyncProgress &)>;

    FirstSync(const ConnectionSettings &connection, FirstSyncOptions options, const Clock &clock,
              IdSource &ids);
    ~FirstSync();

    /// Customers and what finds them, then history. Gives the greeting it began with.
    [[nodiscard]] Result<Hello> load(const Progress &progress = {});
    /// Whether load() has ended with a part: after adopt() another FirstSync brings the whole
    /// (SyncState::partial).
    [[nodiscard]] bool isPart() const;
    /// The old cache's own part (unsent edits, drafts, settings …) goes over into the new one, which takes
    /// its place. Nobody may have the cache open. Call after load().
    [[nodiscard]] Result<CarriedOver> adopt();
    void cancel();

    /// Whether a first sync has left something beside a cache: what has come so far, or all of it.
    [[nodiscard]] static bool hasBegun(const QString &file);
    /// Removes it.
    static void discard(const QString &file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::sync
