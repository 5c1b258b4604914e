// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/store/schema.h"
#include "core/sync/engine_private.h"

namespace c360::sync {

using namespace Qt::StringLiterals;
using store::Transaction;

Engine::Engine(EngineParts parts, EngineTimes times, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(*this, std::move(parts), times))
{
    qRegisterMetaType<SyncStatus>();
    // In the store's thread: it only sets a flag, and may be about to while this object goes.
    connect(
        &d->parts.store, &store::Store::changed, this,
        [shared = std::weak_ptr(d)] {
            const auto priv = shared.lock();
            if (!priv)
                return;
            const std::scoped_lock lock(priv->mutex);
            priv->committed = true;
            priv->nudge();
        },
        Qt::DirectConnection);
}

Engine::~Engine()
{
    stop();
}

void Engine::start()
{
    if (d->thread)
        return;
    d->stopping = false;
    d->thread.reset(QThread::create([this] { d->loop(); }));
    d->thread->start();
}

void Engine::stop()
{
    if (!d->thread)
        return;
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
        d->interrupted = true;
        if (d->client)
            d->client->cancel();
        d->nudge();
    }
    d->thread->wait();
    d->thread.reset();
}

void Engine::syncNow()
{
    const std::scoped_lock lock(d->mutex);
    d->asked = true;
    d->nudge();
}

void Engine::setPaused(bool paused)
{
    d->parts.store
        .write(
            [paused](Transaction &tx) { return store::setMetaValue(tx.db(), u"sync_paused"_s, int(paused)); })
        .then(this, [](const Result<void> &) {});
    const std::scoped_lock lock(d->mutex);
    d->paused = paused;
    d->pausedHere = paused;
    d->interrupted = true;
    if (d->client)
        d->client->cancel();
    d->nudge();
}

void Engine::setMetered(bool metered)
{
    const std::scoped_lock lock(d->mutex);
    d->metered = metered;
    d->asked = true;
    d->nudge();
}

void Engine::allowDeletes()
{
    const std::scoped_lock lock(d->mutex);
    d->deletesAllowed = true;
    d->asked = true;
    d->nudge();
}

void Engine::setConnection(const ConnectionSettings &settings)
{
    const std::scoped_lock lock(d->mutex);
    d->parts.connection = settings;
    d->interrupted = true;
    if (d->client)
        d->client->cancel();
    d->nudge();
}

SyncStatus Engine::status() const
{
    const std::scoped_lock lock(d->mutex);
    return d->status;
}

std::shared_ptr<WipeConfirmation> Engine::wipeConfirmation() const
{
    const std::scoped_lock lock(d->mutex);
    return d->confirmation;
}

Future<Result<void>> Engine::untilIdle()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    Future<Result<void>> future(promise->future());
    promise->start();
    const std::scoped_lock lock(d->mutex);
    if (!d->thread || d->stopping) {
        promise->addResult(fail(ErrorCode::Cancelled, u"store.closing"_s));
        promise->finish();
        return future;
    }
    d->waiters.push_back({promise, 0});
    d->asked = true;
    d->nudge();
    return future;
}

} // namespace c360::sync
