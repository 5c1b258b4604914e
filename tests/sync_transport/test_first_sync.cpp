// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_testsupport c360_sync c360_domain
// cost: 25
//
// The first load of everything: complete, usable early, resumable after a cut and a kill, and never at the
// price of what waits to be sent.
#include "core/domain/queries/search_queries.h"
#include "core/sync/exchange_run.h"
#include "core/sync/pg_error.h"
#include "core/sync/resync.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/pg_bouncer.h"
#include "tests/sync_transport/transport_device.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace c360;
using namespace c360::tests;
using sync::FirstSync;
using sync::FirstSyncOptions;
using sync::FirstSyncProgress;

class TestFirstSync : public QObject
{
    Q_OBJECT

    std::unique_ptr<CentralFixture> m_centre;

    static constexpr qint64 rowsOf(int customers, int perCustomer = 1)
    {
        return customers * (1 + 3 * perCustomer);
    }
    static qint64 rowsIn(TransportDevice &device)
    {
        return device.scalar(u"SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM activity) + "
                             u"(SELECT count(*) FROM invoice) + (SELECT count(*) FROM invoice_line)"_s);
    }
    static bool isEqualToCentre(TransportDevice &device)
    {
        const auto hello = device.greet();
        if (!hello) {
            qWarning("%s", qPrintable(hello.error().reason));
            return false;
        }
        const auto report = sync::resync(device.client, *device.store, device.territoryIds());
        if (!report) {
            qWarning("%s %s", qPrintable(report.error().reason), qPrintable(report.error().detail));
            return false;
        }
        return report->isEqual();
    }

    static sync::ExchangeRun::Listener silent()
    {
        return {.status = [](const auto &) {},
                .received = [] {},
                .territoryLost =
                    [](const QString &, qint64) {
                    }};
    }

    /// Whether the load ends early, with a part that takes the cache's place.
    static bool takesAPart(TransportDevice &device, const FirstSyncOptions &options)
    {
        FirstSync first(device.settings, options, device.clock, device.ids);
        if (!first.load() || !first.isPart())
            return false;
        device.close();
        const bool adopted = first.adopt().has_value();
        device.reopen();
        return adopted;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = CentralFixture::start();
        if (!m_centre)
            QSKIP("PostgreSQL is not installed");
    }

    void init()
    {
        QVERIFY(m_centre->reset());
        QVERIFY(m_centre->addTerritory(u"Other"_s));
        QVERIFY(m_centre->addUser(u"leila"_s, u"sales"_s));
    }

    void loadsEverything()
    {
        QVERIFY(fillCentre(*m_centre, 300, 2));
        QVERIFY(m_centre->runAsOwner(u"ANALYZE"_s).ok || m_centre->run(u"ANALYZE"_s).ok);
        TransportDevice device(m_centre->url(u"leila"_s));
        QList<FirstSyncProgress> told;
        const auto carried = device.firstSync(
            device.options(), [&told](const FirstSyncProgress &progress) { told.append(progress); });
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().reason + carried.error().detail));
        QCOMPARE(rowsIn(device), rowsOf(300, 2));
        QVERIFY(told.size() >= 2);
        QVERIFY(told.last().finishing);
        QVERIFY(told.last().rows >= rowsOf(300, 2)); // and entries of the log
        QVERIFY(told.last().fraction > 0.99);

        const sync::SyncState state = device.state();
        QCOMPARE(state.organization.toString(), m_centre->organizationId());
        QCOMPARE(state.login, u"leila"_s);
        QCOMPARE(state.role, u"sales"_s);
        QCOMPARE(state.territory.toString(), m_centre->territoryId(u"Main"_s));
        const auto cursors = device.read([](store::Connection &db) { return sync::cursors(db); });
        QCOMPARE(cursors.size(), 2);
        QVERIFY(cursors[0].territory.isNull() && cursors[0].seq > 0);

        domain::CustomerQuery query;
        query.text = u"mohamed 17"_s;
        const auto found =
            device.read([query](store::Connection &db) { return domain::searchCustomers(db, query); });
        QVERIFY(!found.rids.empty());
        QVERIFY(device.read([](store::Connection &db) { return sync::wantsResync(db); })); // the check
        QVERIFY(isEqualToCentre(device));
        QVERIFY(!device.read([](store::Connection &db) { return sync::wantsResync(db); }));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void keepsWhatWaitsOfAProfileUsedAlone()
    {
        QVERIFY(fillCentre(*m_centre, 20));
        TransportDevice device(m_centre->url(u"leila"_s));
        const auto made = device.commands->create(u"customer"_s, {{u"first_name"_s, u"Salma"_s}}).result();
        QVERIFY(made);
        const Id customer = made->ids.front();
        QVERIFY(device.commands
                    ->create(u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Omar"_s}})
                    .result());
        device.write(u"INSERT INTO draft (key, value, updated_at) VALUES ('k', 'half a word', 1)"_s);
        const Id wasIn = device.state().organization;
        const qint64 waiting = device.scalar(u"SELECT count(*) FROM outbox"_s);
        QVERIFY(waiting >= 2);

        const auto carried = device.firstSync();
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().reason + carried.error().detail));
        QCOMPARE(carried->operations, waiting);
        QCOMPARE(carried->drafts, 1);
        QCOMPARE(carried->lost, 0);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox"_s), waiting);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM draft"_s), 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 21);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM contact"_s), 1);
        QVERIFY(device.state().organization != wasIn);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE organization_id = ?"_s,
                               {device.state().organization}),
                 21);
        for (const QString &table : {u"customer"_s, u"contact"_s})
            QCOMPARE(device.scalar(u"SELECT count(*) FROM %1 WHERE territory_id IS NULL"_s.arg(table)), 0);
        domain::CustomerQuery query;
        query.text = u"salma"_s;
        QVERIFY(!device.read([query](store::Connection &db) { return domain::searchCustomers(db, query); })
                     .rids.empty());
        QVERIFY(isEqualToCentre(device)); // what waits is no difference
    }

    void putsUnsentEditsOverTheCentresRows()
    {
        QVERIFY(fillCentre(*m_centre, 5));
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        const Id customer = device.read([](store::Connection &db) -> Result<Id> {
            C360_TRY(auto row, db.one(u"SELECT id FROM customer ORDER BY rid LIMIT 1"_s));
            return row->id(0);
        });
        QVERIFY(device.commands->update(u"customer"_s, customer, {{u"city"_s, u"Rabat"_s}}).result());
        QVERIFY(m_centre
                    ->runAsOwner(u"UPDATE c360.customer SET company_name = 'Atlas' WHERE id = '%1'"_s.arg(
                        customer.toString()))
                    .ok);
        QVERIFY(device.firstSync());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE company_name = 'Atlas'"_s), 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 1);
        QCOMPARE(
            device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat' AND company_name = 'Atlas'"_s),
            1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM shadow"_s), 1);
        QVERIFY(device.scalar(u"SELECT count(*) FROM outbox WHERE kind = 'update'"_s) >= 1);
    }

    void aPartCanBeUsedWhileTheRestComes()
    {
        constexpr int customers = 2000;
        QVERIFY(fillCentre(*m_centre, customers, 4));
        QVERIFY(m_centre->runAsOwner(u"ANALYZE"_s).ok); // what is still to come is known
        TransportDevice device(m_centre->url(u"leila"_s));
        FirstSyncOptions options = device.options();
        options.pieceRows = 500;
        options.partAfter = 1ms;
        QVERIFY(takesAPart(device, options));
        const sync::SyncState state = device.state();
        QVERIFY(state.partial);
        QCOMPARE(state.organization.toString(), m_centre->organizationId());
        QCOMPARE(state.role, u"sales"_s);
        const qint64 here = device.scalar(u"SELECT count(*) FROM customer"_s);
        QVERIFY2(here >= options.pieceRows && here <= customers, qPrintable(QString::number(here)));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice_line"_s), 0);
        const auto search = [&device](const QString &words) {
            domain::CustomerQuery query;
            query.text = words;
            return device.read([query](store::Connection &db) { return domain::searchCustomers(db, query); })
                .rids.size();
        };
        QVERIFY(search(u"mohamed 17"_s) > 0);

        // What is done to the part is there, and waits to be sent, when the whole has come.
        const Id changed = device.read([](store::Connection &db) -> Result<Id> {
            C360_TRY(auto row, db.one(u"SELECT id FROM customer ORDER BY rid LIMIT 1"_s));
            return row->id(0);
        });
        QVERIFY(device.commands->update(u"customer"_s, changed, {{u"city"_s, u"Rabat"_s}}).result());
        QVERIFY(device.commands->create(u"customer"_s, {{u"first_name"_s, u"Salma"_s}}).result());
        const qint64 waiting = device.scalar(u"SELECT count(*) FROM outbox"_s);
        QVERIFY(m_centre
                    ->runAsOwner(u"UPDATE c360.customer SET company_name = 'Atlas' WHERE id = '%1'"_s.arg(
                        changed.toString()))
                    .ok);

        options.partAfter = 0ms;
        qint64 from = -1;
        const auto carried = device.firstSync(options, [&from](const FirstSyncProgress &progress) {
            if (from < 0)
                from = progress.rows;
        });
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().reason + carried.error().detail));
        QVERIFY2(from >= here, "begun again from nothing");
        QCOMPARE(carried->operations, waiting);
        QVERIFY(!device.state().partial);
        QCOMPARE(rowsIn(device), rowsOf(customers, 4) + 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox"_s), waiting);
        QVERIFY(search(u"salma"_s) > 0);
        (void)isEqualToCentre(device); // brings the other's change, as a pull would
        QVERIFY(isEqualToCentre(device));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE company_name = 'Atlas'"_s), 1);
        QVERIFY(!QFile::exists(device.file() + u".part"_s));
        QVERIFY(!QFile::exists(device.file() + u".new.loading"_s));
    }

    void aFinishedLoadWaitsForItsPlace()
    {
        QVERIFY(fillCentre(*m_centre, 200, 1));
        TransportDevice device(m_centre->url(u"leila"_s));
        {
            FirstSync first(device.settings, device.options(), device.clock, device.ids);
            QVERIFY(first.load());
        } // the program was closed before it could be put in place
        QVERIFY(device.commands->create(u"customer"_s, {{u"first_name"_s, u"Salma"_s}}).result());
        int told = 0;
        FirstSync again(device.settings, device.options(), device.clock, device.ids);
        QVERIFY(again.load([&told](const FirstSyncProgress &) { ++told; }));
        QCOMPARE(told, 0); // nothing was loaded
        device.close();
        QVERIFY(again.adopt());
        device.reopen();
        QCOMPARE(rowsIn(device), rowsOf(200) + 1);
        QVERIFY(isEqualToCentre(device));

        // What was discarded does not take anybody's place.
        {
            FirstSync first(device.settings, device.options(), device.clock, device.ids);
            QVERIFY(first.load());
            FirstSync::discard(device.file());
            device.close();
            QVERIFY(!first.adopt());
            device.reopen();
            QCOMPARE(rowsIn(device), rowsOf(200) + 1);
        }

        // Another choice of history is another load.
        {
            FirstSync first(device.settings, device.options(), device.clock, device.ids);
            QVERIFY(first.load());
        }
        FirstSyncOptions shorter = device.options();
        shorter.historyMonths = 12;
        FirstSync other(device.settings, shorter, device.clock, device.ids);
        QVERIFY(other.load([&told](const FirstSyncProgress &) { ++told; }));
        QVERIFY(told > 0);
    }

    void pullsIntoAPartBringTheWhole()
    {
        QVERIFY(fillCentre(*m_centre, 600, 4));
        QVERIFY(m_centre->runAsOwner(u"ANALYZE"_s).ok);
        TransportDevice device(m_centre->url(u"leila"_s));
        FirstSyncOptions options = device.options();
        options.pieceRows = 200;
        options.partAfter = 1ms;
        QVERIFY(takesAPart(device, options));
        // Gone at the centre since: a pull from the start does not name it.
        const Id gone = device.read([](store::Connection &db) -> Result<Id> {
            C360_TRY(auto row, db.one(u"SELECT id FROM customer ORDER BY rid LIMIT 1"_s));
            return row->id(0);
        });
        QVERIFY(m_centre->runAsOwner(u"DELETE FROM c360.customer WHERE id = '%1'"_s.arg(gone.toString())).ok);

        QVERIFY(device.client.connect());
        const sync::ExchangeRun::Listener listener = silent();
        const std::atomic_bool interrupted = false;
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        const auto greeted = run.greet(u"laptop"_s, true);
        QVERIFY2(greeted, qPrintable(greeted ? QString() : greeted.error().reason + greeted.error().detail));
        QVERIFY(run.receive(true));
        QVERIFY(!device.state().partial);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 599);
        QVERIFY(isEqualToCentre(device));
    }

    void aPartKnowsWhatItIsAPartOf()
    {
        QVERIFY(m_centre->addUser(u"leila"_s, u"sales"_s, {u"Main"_s, u"Other"_s}));
        QVERIFY(fillCentre(*m_centre, 600, 4));
        QVERIFY(
            m_centre
                ->runAsOwner(u"UPDATE c360.customer SET territory_id = '%1' WHERE username LIKE 'user%7'; "
                             u"ANALYZE"_s.arg(m_centre->territoryId(u"Other"_s)))
                .ok);
        TransportDevice device(m_centre->url(u"leila"_s));
        FirstSyncOptions options = device.options();
        options.pieceRows = 200;
        options.partAfter = 1ms;
        QVERIFY(takesAPart(device, options));
        const Id other = *Id::fromString(m_centre->territoryId(u"Other"_s));
        QVERIFY(device.scalar(u"SELECT count(*) FROM customer WHERE territory_id = ?"_s, {other}) > 0);

        QVERIFY(m_centre->addUser(u"leila"_s, u"sales"_s, {u"Main"_s})); // one was taken away
        QVERIFY(device.client.connect());
        QStringList lost;
        const sync::ExchangeRun::Listener listener{.status = [](const auto &) {},
                                                   .received = [] {},
                                                   .territoryLost =
                                                       [&lost](const QString &name, qint64) {
                                                           lost.append(name);
                                                       }};
        const std::atomic_bool interrupted = false;
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        QVERIFY(run.greet(u"laptop"_s, true));
        QVERIFY(run.receive(true));
        QCOMPARE(lost, QStringList{u"Other"_s});
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE territory_id = ?"_s, {other}), 0);
        QVERIFY(isEqualToCentre(device));
    }

    void anEditBelowWhatIsGoneIsRefusedInSight()
    {
        QVERIFY(fillCentre(*m_centre, 5));
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        const Id customer = device.read([](store::Connection &db) -> Result<Id> {
            C360_TRY(auto row, db.one(u"SELECT id FROM customer ORDER BY rid LIMIT 1"_s));
            return row->id(0);
        });
        QVERIFY(device.commands
                    ->create(u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Omar"_s}})
                    .result());
        QVERIFY(m_centre
                    ->runAsOwner(u"UPDATE c360.customer SET territory_id = '%1' WHERE id = '%2'"_s.arg(
                        m_centre->territoryId(u"Other"_s), customer.toString()))
                    .ok);
        QVERIFY(device.firstSync()); // the whole anew, without that customer
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 4);
        QVERIFY(device.client.connect());
        const sync::ExchangeRun::Listener listener = silent();
        const std::atomic_bool interrupted = false;
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        QVERIFY(run.greet(u"laptop"_s, true));
        QVERIFY(run.send(true));
        QVERIFY(run.refresh());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM rejected_op WHERE type = 'contact' AND payload LIKE "
                               u"'%Omar%'"_s),
                 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM waiting_row"_s), 0);
    }

    void whatAnAncientBackupLacksIsSentAgainWhenItHasCome()
    {
        QVERIFY(fillCentre(*m_centre, 50, 2));
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        const auto leave = [&device](const QList<const catalog::RecordType *> &types) {
            sync::PendingHistory left;
            for (const catalog::RecordType *type : types)
                left.parts.append({type, Id()});
            return device.store
                ->write([left](store::Transaction &tx) { return sync::setPendingHistory(tx.db(), left); })
                .result()
                .has_value();
        };
        QVERIFY(leave({&catalog::activityType})); // as on a metered network
        QVERIFY(device.client.connect());
        const sync::ExchangeRun::Listener listener = silent();
        const std::atomic_bool interrupted = false;
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        QVERIFY(run.greet(u"laptop"_s, true));
        const qint64 all = device.scalar(u"SELECT count(*) FROM activity"_s);
        // Restored from before some activities of others.
        QVERIFY(
            m_centre
                ->run(u"SET session_replication_role = replica; DELETE FROM c360.activity WHERE subject = "
                      u"'Call 2'; UPDATE c360.organization SET epoch = gen_random_uuid()"_s)
                .ok);
        QVERIFY(run.greet(u"laptop"_s, true));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), all);
        while (run.fetchMoreHistory().value_or(false)) {
        }
        QVERIFY(device.read([](store::Connection &db) { return sync::wantsResync(db); }));
        QVERIFY(run.greet(u"laptop"_s, true));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), all);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox WHERE type = 'activity' AND kind = 'create'"_s),
                 50);
    }

    void cancellingEndsTheBuildingOfIndexes()
    {
        QVERIFY(fillCentre(*m_centre, 3000, 2));
        TransportDevice device(m_centre->url(u"leila"_s));
        {
            FirstSync first(device.settings, device.options(), device.clock, device.ids);
            const auto stopped = first.load([&first](const FirstSyncProgress &progress) {
                if (progress.finishing)
                    first.cancel();
            });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(FirstSync::hasBegun(device.file()));
        // From where its writer had got to when it was ended.
        QVERIFY(device.firstSync(device.options()));
        QCOMPARE(rowsIn(device), rowsOf(3000, 2));
        QVERIFY(!FirstSync::hasBegun(device.file()));
    }

    void doesNotBeginWhenItWasCancelledBefore()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        FirstSync first(device.settings, device.options(), device.clock, device.ids);
        first.cancel();
        const auto loaded = first.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
    }

    void aSmallBookComesAtOnce()
    {
        QVERIFY(fillCentre(*m_centre, 300, 1));
        QVERIFY(m_centre->runAsOwner(u"ANALYZE"_s).ok);
        TransportDevice device(m_centre->url(u"leila"_s));
        FirstSyncOptions options = device.options();
        options.partAfter = 30s;
        FirstSync first(device.settings, options, device.clock, device.ids);
        QVERIFY(first.load());
        QVERIFY(!first.isPart());
    }

    void goesOnAfterCuts()
    {
        QVERIFY(fillCentre(*m_centre, 3000, 1));
        FaultProxy proxy(m_centre->server().port());
        TransportDevice device(m_centre->url(u"leila"_s, proxy.port()));
        FirstSyncOptions options = device.options();
        options.pieceRows = 1000;
        proxy.cutAtRandom({.seed = 7, .meanBytes = 250'000});
        const auto carried = device.firstSync(options);
        proxy.heal();
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().reason + carried.error().detail));
        QVERIFY(proxy.counters().cuts > 1);
        QCOMPARE(rowsIn(device), rowsOf(3000));
        QVERIFY(isEqualToCentre(device));
    }

    void givesUpWhenTheLineStaysDeadAndGoesOnLater()
    {
        QVERIFY(fillCentre(*m_centre, 2000, 1));
        FaultProxy proxy(m_centre->server().port());
        TransportDevice device(m_centre->url(u"leila"_s, proxy.port()));
        FirstSyncOptions options = device.options();
        options.pieceRows = 500;
        options.attempts = 2;
        proxy.setThrottle(500'000); // or a fast machine has everything before the line is cut
        {
            FirstSync first(device.settings, options, device.clock, device.ids);
            const auto failed = first.load([&proxy](const FirstSyncProgress &progress) {
                if (progress.rows >= 1000) {
                    proxy.setNewcomers(FaultProxy::Newcomers::Refuse);
                    proxy.cutAll();
                }
            });
            QVERIFY(!failed);
            QVERIFY(sync::isTransient(failed.error()));
        }
        proxy.heal();
        proxy.setNewcomers(FaultProxy::Newcomers::Forward);
        qint64 begunWith = -1;
        QVERIFY(device.firstSync(options, [&begunWith](const FirstSyncProgress &progress) {
            if (begunWith < 0)
                begunWith = progress.rows;
        }));
        QVERIFY(begunWith >= 500);
        QCOMPARE(rowsIn(device), rowsOf(2000));
        QVERIFY(isEqualToCentre(device));
    }

    void goesOnAfterAKill()
    {
        QVERIFY(fillCentre(*m_centre, 4000, 2));
        TransportDevice device(m_centre->url(u"leila"_s));
        const QString device_id = device.state().device.toString();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--load"_s, m_centre->url(u"leila"_s), device.file(), device_id, u"12000"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit); // killed itself in the middle

        FirstSyncOptions options = device.options();
        options.pieceRows = 1000;
        qint64 begunWith = -1;
        const auto carried = device.firstSync(options, [&begunWith](const FirstSyncProgress &progress) {
            if (begunWith < 0)
                begunWith = progress.rows;
        });
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().reason + carried.error().detail));
        QVERIFY2(begunWith >= 4000, qPrintable(QString::number(begunWith)));
        QCOMPARE(rowsIn(device), rowsOf(4000, 2));
        QVERIFY(isEqualToCentre(device));
    }

    void startsAgainWhenTheCentreIsAnother()
    {
        QVERIFY(fillCentre(*m_centre, 1000, 1));
        FaultProxy proxy(m_centre->server().port());
        TransportDevice device(m_centre->url(u"leila"_s, proxy.port()));
        FirstSyncOptions options = device.options();
        options.pieceRows = 200;
        proxy.setThrottle(300'000); // slow enough to be stopped half-way
        {
            FirstSync first(device.settings, options, device.clock, device.ids);
            const auto stopped = first.load([&first](const FirstSyncProgress &progress) {
                if (progress.rows >= 400)
                    first.cancel();
            });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
        proxy.heal();
        QVERIFY(m_centre->runAsOwner(u"UPDATE c360.organization SET epoch = gen_random_uuid()"_s).ok);
        qint64 begunWith = -1;
        QVERIFY(device.firstSync(options, [&begunWith](const FirstSyncProgress &progress) {
            if (begunWith < 0)
                begunWith = progress.rows;
        }));
        QCOMPARE(begunWith, 0);
        QCOMPARE(rowsIn(device), rowsOf(1000));
    }

    void isUsableBeforeTheHistoryHasCome()
    {
        QVERIFY(fillCentre(*m_centre, 500, 2));
        FaultProxy proxy(m_centre->server().port());
        TransportDevice device(m_centre->url(u"leila"_s, proxy.port()));
        FirstSyncOptions options = device.options();
        options.historyPatience = 0ms;
        QVERIFY(device.firstSync(options));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 500);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 0);
        domain::CustomerQuery query;
        query.text = u"mohamed"_s;
        QVERIFY(!device.read([query](store::Connection &db) { return domain::searchCustomers(db, query); })
                     .rids.empty());

        QVERIFY(device.greet());
        int steps = 0;
        int cuts = 0;
        for (;;) {
            if (steps == 3)
                proxy.cutAfter(FaultProxy::Direction::ToClient, 8'000);
            const auto left = sync::fetchHistory(device.client, *device.store, 300);
            ++steps;
            if (!left) {
                QVERIFY(sync::isTransient(left.error()));
                ++cuts;
                proxy.heal();
                QVERIFY(device.greet());
                continue;
            }
            if (!*left)
                break;
            QVERIFY((*left)->received > 0);
        }
        QCOMPARE(cuts, 1);
        QCOMPARE(rowsIn(device), rowsOf(500, 2));
        QVERIFY(!device.read([](store::Connection &db) { return sync::pendingHistory(db); }));
        QVERIFY(isEqualToCentre(device));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void refusesABlockedDevice()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.greet());
        QVERIFY(m_centre->runAsOwner(u"UPDATE c360.device SET blocked_at = now()"_s).ok);
        QCOMPARE(device.firstSync().error().reason, u"sync.blocked"_s);
    }

    void loadsOnlyTheLoginsTerritories()
    {
        QVERIFY(fillCentre(*m_centre, 10));
        QVERIFY(m_centre
                    ->runAsOwner(
                        u"UPDATE c360.customer SET territory_id = '%1' WHERE username IN ('user1', 'user2')"_s
                            .arg(m_centre->territoryId(u"Other"_s)))
                    .ok);
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        QCOMPARE(rowsIn(device), rowsOf(8));
    }

    void worksThroughPgBouncer()
    {
        QVERIFY(fillCentre(*m_centre, 500, 2));
        const auto bouncer = PgBouncer::start(m_centre->server());
        if (!bouncer)
            QSKIP("PgBouncer is not installed");
        TransportDevice device(
            bouncer->url(u"leila"_s, CentralFixture::password(), CentralFixture::database()));
        FirstSyncOptions options = device.options();
        options.pieceRows = 100;
        QVERIFY(device.firstSync(options));
        QCOMPARE(rowsIn(device), rowsOf(500, 2));
        QVERIFY(isEqualToCentre(device));
        QCOMPARE(device.client.connection().isDirect().value(), false);

        // Out, in, documents, digests, the wake-up of others: everything but hearing it.
        for (int i = 0; i < 60; ++i)
            QVERIFY(
                device.commands->create(u"customer"_s, {{u"first_name"_s, u"Salma %1"_s.arg(i)}}).result());
        const sync::ExchangeRun::Listener listener = silent();
        const std::atomic_bool interrupted = false;
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        QVERIFY(run.greet(u"laptop"_s, false));
        QVERIFY(run.send(false));
        QVERIFY(run.receive(false));
        QVERIFY(!run.carryDocuments().value());
        QVERIFY(device.client.notify());
        QVERIFY(device.client.poll());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE seq > 0"_s), 560);
        QVERIFY(isEqualToCentre(device));
    }
};

/// `--load URL FILE DEVICE ROWS`: begins a first sync and kills itself after so many rows.
static int loadAndDie(const QStringList &arguments)
{
    SystemClock clock;
    SystemIdSource ids;
    FirstSync first(TransportDevice::connection(arguments[2]),
                    {.file = arguments[3],
                     .key = test::TemporaryStore::key(),
                     .device = *Id::fromString(arguments[4]),
                     .organization = {},
                     .deviceName = {},
                     .actor = {},
                     .territories = {},
                     .historyPatience = 60s,
                     .pieceRows = 1000},
                    clock, ids);
    const auto done = first.load([&arguments](const FirstSyncProgress &progress) {
        if (progress.rows >= arguments[5].toLongLong())
            ::kill(::getpid(), SIGKILL);
    });
    return done ? 0 : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--load")
        return loadAndDie(QCoreApplication::arguments());
    TestFirstSync test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_first_sync.moc"
