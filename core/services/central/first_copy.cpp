// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/first_copy.h"

#include "core/services/central/central_account.h"
#include "core/services/central/later.h"
#include "core/services/profile/profile.h"
#include "core/sync/sync_lease.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace c360::services {

namespace {

/// One that is not done by then lets the person work with what is there.
constexpr auto partAfter = 500ms;
constexpr qint64 progressEvery = 200; ///< ms
/// For a new cache that was refused its place, and holds the lease until that is known everywhere.
constexpr auto leasePatience = 1000ms;
constexpr auto glance = 50ms;

bool takeSoon(sync::SyncLease &lease)
{
    const auto until = std::chrono::steady_clock::now() + leasePatience;
    for (;;) {
        if (const auto taken = lease.take(); !taken || *taken)
            return taken.has_value();
        if (std::chrono::steady_clock::now() >= until)
            return false;
        std::this_thread::sleep_for(glance);
    }
}

} // namespace

FirstCopy::FirstCopy(const Profile &profile, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_lease(std::make_shared<sync::SyncLease>(central::leaseFile(profile.folder())))
{
    m_pool.setMaxThreadCount(1);
}

FirstCopy::~FirstCopy()
{
    if (m_first)
        m_first->cancel();
    m_pool.waitForDone();
}

void FirstCopy::start(const sync::ConnectionSettings &connection, const sync::SyncState &state)
{
    sync::FirstSyncOptions options;
    options.file = m_profile.cacheFile();
    options.key = m_profile.key().view().toByteArray();
    options.actor = m_profile.store().options().actor;
    options.deviceName = central::deviceName();
    options.device = state.device;
    options.historyMonths = state.historyMonths;
    if (state.partial)
        options.organization = state.organization;
    else
        options.partAfter = partAfter;
    m_first = std::make_shared<sync::FirstSync>(connection, options, *m_profile.environment().clock,
                                                *m_profile.environment().ids);
    const auto tell = [self = QPointer(this), first = m_first.get(),
                       last = qint64(0)](const sync::FirstSyncProgress &now) mutable {
        const qint64 at = QDateTime::currentMSecsSinceEpoch();
        if (at - last < progressEvery)
            return;
        last = at;
        QMetaObject::invokeMethod(qApp, [self, first, now] {
            if (self && self->m_first.get() == first)
                Q_EMIT self->progressed(now);
        });
    };
    later(m_pool, [first = m_first, lease = m_lease, tell]() -> Result<void> {
        C360_TRY(const bool mine, lease->take());
        if (!mine)
            return fail(ErrorCode::Locked, u"sync.elsewhere"_s);
        const auto hello = first->load(tell);
        if (hello)
            return {};
        lease->release();
        return std::unexpected(hello.error());
    }).then(this, [this, first = m_first](const Result<void> &done) {
        if (m_first == first) // else it was stopped
            end(done);
    });
}

void FirstCopy::end(const Result<void> &done)
{
    const std::shared_ptr<sync::FirstSync> first = std::exchange(m_first, nullptr);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_offer = std::make_shared<bool>(true);
    Q_EMIT ready({.work = [first, lease = m_lease, file = m_profile.cacheFile()]() -> Result<void> {
                      const auto carried = first->adopt();
                      if (!carried)
                          sync::FirstSync::discard(file);
                      lease->release();
                      return carried ? Result<void>() : std::unexpected(carried.error());
                  },
                  .isWhole = !first->isPart(),
                  .stands = m_offer});
}

void FirstCopy::stop()
{
    if (m_offer)
        *m_offer = false;
    m_offer.reset();
    if (const std::shared_ptr<sync::FirstSync> first = std::exchange(m_first, nullptr))
        first->cancel();
    // Behind what is still at work.
    m_pool.start([lease = m_lease] { lease->release(); });
}

Future<bool> FirstCopy::discard()
{
    return later(m_pool, [lease = m_lease, file = m_profile.cacheFile()] {
        if (!sync::FirstSync::hasBegun(file))
            return true;
        const bool mine = takeSoon(*lease);
        if (mine)
            sync::FirstSync::discard(file);
        lease->release();
        return mine;
    });
}

} // namespace c360::services
