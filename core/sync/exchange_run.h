// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/store.h"
#include "core/sync/central_client.h"
#include "core/sync/exchange.h"
#include "core/sync/history_limit.h"
#include "core/sync/sync_state.h"
#include "core/sync/sync_status.h"

#include <QString>

#include <atomic>
#include <functional>

namespace c360::sync {

/// What goes between a cache and its centre over one connection, step by step. Blocks; used by one thread.
class ExchangeRun
{
public:
    struct Listener
    {
        std::function<void(const std::function<void(SyncStatus &)> &)> status; ///< to change what is shown
        std::function<void()> received;
        std::function<void(const QString &name, qint64 setAside)> territoryLost;
    };

    ExchangeRun(store::Store &store, const Clock &clock, CentralClient &client, const Listener &listener,
                const std::atomic_bool &interrupted);

    /// Says hello and brings the cache's idea of the centre up to date: role, territories, operation numbers;
    /// a resync where the centre is not the one it was. Fails with "sync.blocked", "sync.wiped",
    /// "sync.schema_old" and "sync.schema_new" beside the errors of the line; "sync.again" asks for a new
    /// connection.
    [[nodiscard]] Result<void> greet(const QString &deviceName, bool allowDeletes);
    /// Brings how much history is kept in line with the person's choice and the calendar (history_limit.h),
    /// and does a piece of what that asks of this computer; false when nothing is left.
    [[nodiscard]] Result<bool> settleHistory();
    /// Sends until the queue is empty. "sync.many_deletes" unless they are allowed.
    [[nodiscard]] Result<void> send(bool allowDeletes);
    /// Fetches again what the centre decided otherwise than was expected.
    [[nodiscard]] Result<void> refresh();
    /// Takes in what others did, to the end. "sync.many_deletes" unless they are allowed.
    [[nodiscard]] Result<void> receive(bool allowDeletes);
    /// A piece of the history that a first sync has left for later; false when none is left.
    [[nodiscard]] Result<bool> fetchMoreHistory();
    /// Whether there is anything for the two: what may wait for a better network.
    [[nodiscard]] Result<bool> hasBulk();
    /// A few chunks of documents, out or in; false when none wait.
    [[nodiscard]] Result<bool> carryDocuments();

    [[nodiscard]] const Hello &hello() const { return m_hello; }
    /// See CentralClient::pull().
    void setMostRows(size_t most) { m_mostRows = most; }
    /// Number of the centre's clock that the whole cache has come to.
    [[nodiscard]] qint64 upTo() const { return m_upTo; }
    /// Operations acknowledged and rows taken in so far.
    [[nodiscard]] qint64 progress() const { return m_progress; }

private:
    template <typename F>
    auto read(F function)
    {
        return m_store.read(std::move(function)).result();
    }
    template <typename F>
    auto write(F function)
    {
        return m_store.write(std::move(function), store::Priority::Background).result();
    }
    [[nodiscard]] Result<void> checkInterrupted() const;
    [[nodiscard]] Result<void> alignNumbers(const SyncState &state, bool allowDeletes);
    [[nodiscard]] Result<void> alignTerritories();
    [[nodiscard]] Result<void> keepHistory();
    [[nodiscard]] Result<void> scrub();
    [[nodiscard]] Result<void> sendRun(const struct Sending &run);
    void showCounts();

    store::Store &m_store;
    const Clock &m_clock;
    CentralClient &m_client;
    const Listener &m_listener;
    const std::atomic_bool &m_interrupted;
    Hello m_hello;
    qint64 m_upTo = 0;
    qint64 m_clockOffset = 0;
    qint64 m_progress = 0;
    size_t m_mostRows = CentralClient::mostRows;
    OldRows m_oldRows;
};

} // namespace c360::sync
