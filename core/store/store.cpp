// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/catalog/catalog.h"
#include "core/store/logging.h"
#include "core/store/schema.h"
#include "core/store/transaction_private.h"
#include "core/store/worker.h"

#include <QRandomGenerator>
#include <QTimer>

#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {
constexpr int watchMs = 400;             ///< how soon a window hears of another process's write
constexpr qint64 changeLogRows = 10'000; ///< kept for the other processes on this profile
} // namespace

namespace {
/// As whom a transaction writes. Read anew each time: another process may have connected the profile.
struct Identity
{
    Id organization;
    Id territory;
    QString actor;
};
} // namespace

struct Store::Private
{
    Private(StoreOptions opts, const Clock &theClock, IdSource &theIds)
        : options(std::move(opts)), clock(theClock), ids(theIds)
    {
    }

    StoreOptions options;
    const Clock &clock;
    IdSource &ids;
    JobQueue writes;
    JobQueue reads;
    std::unique_ptr<Worker> writer;
    std::vector<std::unique_ptr<Worker>> readers;
    std::unique_ptr<RowWriter> rows; ///< lives and dies in the writer's thread
    qint64 process = qint64(QRandomGenerator::system()->generate64() >> 1);
    qint64 seen = 0; ///< last change_log row told of
    bool watching = false;
    QTimer watch;

    Result<Identity> identity(Connection &db) const;
    Result<void> logChanges(Connection &db, const ChangeSet &changes) const;
    Result<ChangeSet> othersSince(Connection &db, qint64 &last) const;
};

Store::Store() = default;

Store::~Store()
{
    d->watch.stop();
    d->reads.close();
    d->readers.clear();
    if (d->writer && d->writer->isRunning()) {
        // Statements must be finalized before their connection closes, and in its thread.
        std::promise<void> done;
        d->writes.push(
            [this, &done](Connection *) {
                d->rows.reset();
                done.set_value();
            },
            true);
        done.get_future().wait();
    }
    d->writes.close();
    d->writer.reset();
    d->options.key.fill('\0');
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, const Clock &clock, IdSource &ids)
{
    std::unique_ptr<Store> store(new Store);
    store->d = std::make_unique<Private>(options, clock, ids);
    Private &d = *store->d;
    d.writer = std::make_unique<Worker>(d.writes, options.file, options.key, Opener::Mode::Writer);
    const auto watched = [&d](Connection &db) -> Result<void> {
        if (d.options.damaged)
            db.whenDamaged(d.options.damaged);
        return {};
    };
    auto prepared = d.writer->launch([&d, watched](Connection &db) -> Result<void> {
        C360_CHECK(watched(db));
        C360_CHECK(ensureSchema(db, d.clock, d.ids));
        C360_TRY(d.seen, db.scalar(u"SELECT coalesce(max(n), 0) FROM change_log"_s));
        d.rows = std::make_unique<RowWriter>(db.handle());
        return {};
    });
    if (!prepared)
        return std::unexpected(prepared.error());
    for (int i = 0; i < std::max(options.readers, 1); ++i) {
        d.readers.push_back(
            std::make_unique<Worker>(d.reads, options.file, options.key, Opener::Mode::Reader));
        C360_CHECK(d.readers.back()->launch(watched));
    }
    if (options.watchOthers) {
        d.watch.setParent(store.get()); // moves to another thread with the store
        connect(&d.watch, &QTimer::timeout, store.get(), [self = store.get()] { self->lookForOthers(); });
        d.watch.start(watchMs);
    }
    return store;
}

void Store::lookForOthers()
{
    if (d->watching)
        return;
    d->watching = true;
    read([priv = d.get(), last = d->seen](Connection &db) -> Result<std::pair<ChangeSet, qint64>> {
        qint64 newest = last;
        C360_TRY(ChangeSet changes, priv->othersSince(db, newest));
        return std::pair(std::move(changes), newest);
    }).then(this, [this](const Result<std::pair<ChangeSet, qint64>> &found) {
        d->watching = false;
        if (!found)
            return;
        d->seen = found->second;
        if (!found->first.isEmpty())
            Q_EMIT changed(found->first);
    });
}

const StoreOptions &Store::options() const
{
    return d->options;
}

const Clock &Store::clock() const
{
    return d->clock;
}

bool Store::isEncrypted() const
{
    return !d->options.key.isEmpty();
}

void Store::enqueueRead(Job job)
{
    d->reads.push(std::move(job), true);
}

void Store::enqueueMaintenance(Job job)
{
    d->writes.push(std::move(job), true);
}

void Store::enqueueWrite(WriteJob job, Priority priority)
{
    d->writes.push(
        [this, job = std::move(job)](Connection *db) {
            const auto nothing = [](bool) -> Result<void> {
                return {};
            };
            if (!db) {
                job(std::unexpected(detail::closing()), nothing);
                return;
            }
            if (auto begun = db->execute(u"BEGIN IMMEDIATE"_s); !begun) {
                job(std::unexpected(begun.error()), nothing);
                return;
            }
            const Result<Identity> identity = d->identity(*db);
            if (!identity) {
                job(std::unexpected(identity.error()), nothing);
                if (auto undone = db->execute(u"ROLLBACK"_s); !undone)
                    qCWarning(lcStore, "rollback failed");
                return;
            }
            Transaction tx(std::unique_ptr<Transaction::Private>(new Transaction::Private{
                .db = *db,
                .rows = *d->rows,
                .ids = d->ids,
                .now = d->clock.now(),
                .actor = identity->actor,
                .organization = identity->organization,
                .territory = identity->territory,
                .action = d->ids.next(),
                .changes = {},
                .inverses = {},
                .lastOwner = {},
                .lastTerritory = {},
            }));
            bool finished = false;
            job(&tx, [&](bool commit) -> Result<void> {
                finished = true;
                Result<void> done;
                if (commit) {
                    done = d->logChanges(*db, tx.d->changes);
                    if (done)
                        done = db->execute(u"COMMIT"_s);
                }
                if (!commit || !done) {
                    // A full disk has made SQLite roll back by itself.
                    if (sqlite3_get_autocommit(db->handle()) == 0 && !db->execute(u"ROLLBACK"_s))
                        qCWarning(lcStore, "rollback failed");
                    return done;
                }
                if (!tx.d->changes.isEmpty())
                    QMetaObject::invokeMethod(
                        this, [this, changes = std::move(tx.d->changes)] { Q_EMIT changed(changes); },
                        Qt::QueuedConnection);
                return {};
            });
            Q_ASSERT(finished);
        },
        priority == Priority::Person);
}

Result<Identity> Store::Private::identity(Connection &db) const
{
    C360_TRY(Query query, db.run(u"SELECT key, value FROM meta WHERE key IN ('organization', 'territory', "
                                 u"'login')"_s));
    Identity identity{.organization = {}, .territory = {}, .actor = options.actor};
    while (query.next()) {
        const QString key = query.text(0);
        if (key == u"organization")
            identity.organization = query.id(1);
        else if (key == u"territory")
            identity.territory = query.id(1);
        else if (!query.isNull(1))
            identity.actor = query.text(1);
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return identity;
}

Result<void> Store::Private::logChanges(Connection &db, const ChangeSet &changes) const
{
    if (changes.isEmpty())
        return {};
    const QString insert =
        u"INSERT INTO change_log (process, type, record, owner, kind) VALUES (?, ?, ?, ?, ?)"_s;
    if (changes.many) {
        C360_TRY([[maybe_unused]] Query done, db.run(insert, {process, std::nullopt, std::nullopt,
                                                              std::nullopt, int(ChangeKind::Updated)}));
    }
    for (const Change &change : changes.changes) {
        C360_TRY([[maybe_unused]] Query done,
                 db.run(insert,
                        {process,
                         QString::fromLatin1(change.type->name.data(), qsizetype(change.type->name.size())),
                         change.id, change.owner, int(change.kind)}));
    }
    C360_TRY(
        [[maybe_unused]] Query trimmed,
        db.run(u"DELETE FROM change_log WHERE n < (SELECT max(n) FROM change_log) - ?"_s, {changeLogRows}));
    return {};
}

Result<ChangeSet> Store::Private::othersSince(Connection &db, qint64 &last) const
{
    C360_TRY(Query query,
             db.run(u"SELECT n, process, type, record, owner, kind FROM change_log WHERE n > ? ORDER BY n"_s,
                    {last}));
    ChangeSet changes;
    while (query.next()) {
        last = query.integer(0);
        if (query.integer(1) == process)
            continue;
        const catalog::RecordType *type = catalog::findType(query.text(2));
        if (type && changes.changes.size() < ChangeSet::manyLimit)
            changes.changes.push_back({type, query.id(3), query.id(4), ChangeKind(query.integer(5))});
        else
            changes.many = true;
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return changes;
}

} // namespace c360::store
