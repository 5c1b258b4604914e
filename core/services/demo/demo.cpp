// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo.h"

#include "core/services/demo/demo_history.h"
#include "core/services/demo/demo_units.h"
#include "core/store/blobs.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services::demo {

namespace {
constexpr quint64 idSeed = 360;

/// Writes one span of the history in one transaction, at the time of its end.
Result<void> write(Profile &profile, DemoClock &clock, Instant at, std::vector<Event> events)
{
    clock.set(at);
    return profile.store()
        .write([events = std::move(events),
                rules = profile.settings().rules()](store::Transaction &tx) mutable -> Result<void> {
            domain::Action action{.name = u"demo"_s, .ops = {}, .undoable = false, .auditOnce = true};
            for (Event &event : events) {
                std::ranges::move(event.ops, std::back_inserter(action.ops));
                if (!event.file.isEmpty()) {
                    C360_TRY([[maybe_unused]] const QByteArray sha256, store::putBlob(tx.db(), event.file));
                }
            }
            const auto done = domain::Commands::apply(tx, rules, action);
            return done ? Result<void>() : std::unexpected(done.error());
        })
        .result();
}

Result<void> fill(Profile &profile, DemoClock &clock, DemoIds &ids, QDate today, int customers,
                  const Progress &progress)
{
    History history(ids, today, customers);
    std::vector<Event> events{history.basics()};
    for (int n = 0; n < customers; ++n)
        std::ranges::move(history.customer(n), std::back_inserter(events));
    for (size_t i = 0; i < events.size(); ++i)
        events[i].order = i;
    std::ranges::sort(events, {}, [](const Event &event) { return std::pair(event.at, event.order); });

    // A fortnight a transaction, the last days one by one: what is new today, this week, this month.
    const Instant lastDays = today.addDays(-7).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    size_t from = 0;
    while (from < events.size()) {
        const Instant span = events[from].at < lastDays - 14 * day ? 14 * day : day;
        const Instant end = events[from].at / day * day + span;
        size_t to = from;
        while (to < events.size() && events[to].at < end)
            ++to;
        const Instant at = events[to - 1].at;
        C360_CHECK(write(profile, clock, at,
                         {std::move_iterator(events.begin() + qsizetype(from)),
                          std::move_iterator(events.begin() + qsizetype(to))}));
        from = to;
        if (progress)
            progress(int(from), int(events.size()));
    }
    return {};
}
} // namespace

Result<Profile::Ptr> create(const QString &folder, CreateOptions options, const Environment &environment,
                            int customers, const Progress &progress)
{
    const QDate today = environment.clock->today();
    options.demo = true;
    if (options.country.isEmpty())
        options.country = u"MA"_s;
    if (options.currency.isEmpty())
        options.currency = u"MAD"_s;
    if (options.phoneRegion.isEmpty())
        options.phoneRegion = options.country;
    if (Profile::exists(folder))
        return fail(ErrorCode::Invalid, u"profile.exists"_s);
    // Half a demonstration is none: what could not be filled goes away again.
    auto discard = qScopeGuard([&folder] {
        for (const auto name : {"cache.db"_L1, "cache.db-wal"_L1, "cache.db-shm"_L1, "keys.json"_L1,
                                "profile.json"_L1, "profile.lock"_L1})
            QFile::remove(folder + u'/' + name);
        QDir().rmdir(folder);
    });
    {
        DemoClock clock;
        clock.set(today.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        DemoIds ids(clock, idSeed);
        Environment madeUp = environment;
        madeUp.clock = &clock;
        madeUp.ids = &ids;
        madeUp.actor = u"demo"_s;
        C360_TRY(const Profile::Ptr profile, Profile::create(folder, options, madeUp));
        C360_CHECK(fill(*profile, clock, ids, today, customers, progress));
        C360_CHECK(profile->store()
                       .maintain([](store::Connection &db) { return db.execute(u"PRAGMA optimize"_s); })
                       .result());
    }
    discard.dismiss();
    Unlock unlock;
    unlock.passphrase = options.passphrase;
    return Profile::open(folder, unlock, environment);
}

} // namespace c360::services::demo
