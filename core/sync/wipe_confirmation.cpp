// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wipe_confirmation.h"

#include "core/sync/central_client.h"
#include "core/sync/logging.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace c360::sync {

using std::chrono::milliseconds;

struct WipeConfirmation::Private
{
    ConnectionSettings connection;
    Id device;
    Id organization;
    milliseconds pause;
    milliseconds longest;

    std::mutex mutex;
    std::condition_variable changed;
    bool confirmed = false;
    bool ending = false;
    CentralClient *client = nullptr;
    std::thread thread;

    Result<void> tell()
    {
        CentralClient central(connection);
        {
            const std::scoped_lock lock(mutex);
            client = &central;
            if (ending)
                central.cancel();
        }
        Result<void> told = central.connect();
        if (told) {
            // Without a greeting: that would say that something is left.
            central.adopt(device, organization, {});
            told = central.wiped();
        }
        const std::scoped_lock lock(mutex);
        client = nullptr;
        return told;
    }

    void run()
    {
        for (;;) {
            const Result<void> told = tell();
            std::unique_lock lock(mutex);
            if (told) {
                confirmed = true;
                changed.notify_all();
                return;
            }
            if (!ending)
                qCInfo(lcSync, "the centre does not know yet that all was erased: %ls",
                       qUtf16Printable(told.error().reason));
            if (changed.wait_for(lock, pause, [this] { return ending; }))
                return;
            pause = std::min(pause * 2, longest);
        }
    }
};

WipeConfirmation::WipeConfirmation(ConnectionSettings connection, const Id &device, const Id &organization,
                                   milliseconds firstRetry, milliseconds lastRetry)
    : d(std::make_unique<Private>())
{
    d->connection = std::move(connection);
    d->device = device;
    d->organization = organization;
    d->pause = firstRetry;
    d->longest = lastRetry;
    d->thread = std::thread([this] { d->run(); });
}

WipeConfirmation::~WipeConfirmation()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->ending = true;
        if (d->client)
            d->client->cancel();
        d->changed.notify_all();
    }
    d->thread.join();
}

bool WipeConfirmation::wait(milliseconds patience) const
{
    std::unique_lock lock(d->mutex);
    return d->changed.wait_for(lock, patience, [this] { return d->confirmed; });
}

} // namespace c360::sync
