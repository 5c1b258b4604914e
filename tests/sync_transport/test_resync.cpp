// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_testsupport c360_sync c360_domain
//
// Cache and centre made equal again without loading everything.
#include "core/sync/exchange_run.h"
#include "core/sync/resync.h"
#include "tests/sync_transport/transport_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::tests;
using sync::ResyncOptions;
using sync::ResyncReport;

class TestResync : public QObject
{
    Q_OBJECT

    std::unique_ptr<CentralFixture> m_centre;

    /// At the centre, without the triggers that tell anybody.
    void silently(const QString &statements)
    {
        const auto done = m_centre->run(u"SET session_replication_role = replica; "_s + statements);
        QVERIFY2(done.ok, qPrintable(done.error));
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
        QVERIFY(m_centre->addUser(u"leila"_s, u"sales"_s));
        QVERIFY(fillCentre(*m_centre, 400, 1));
    }

    void fetchesOnlyWhatDiffers()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        QVERIFY(device.greet());
        QVERIFY(device.resync().isEqual());

        device.write(u"DELETE FROM customer WHERE username IN ('user7', 'user8'); "
                     u"UPDATE invoice SET seq = seq - 1, total = 1 WHERE number = 'F-9-1'"_s);
        QVERIFY(
            m_centre->runAsOwner(u"UPDATE c360.customer SET city = 'Rabat' WHERE username = 'user11'"_s).ok);
        const ResyncReport report = device.resync();
        // Two customers with all of theirs (invoices are not owned: two were still there), one invoice, one
        // customer.
        QVERIFY2(report.fetched >= 6 && report.fetched <= 12, qPrintable(QString::number(report.fetched)));
        QCOMPARE(report.removed, 0);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 400);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 400);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 1);
        QCOMPARE(device.scalar(u"SELECT total FROM invoice WHERE number = 'F-9-1'"_s), 100000);
        QVERIFY(device.resync().isEqual());
    }

    void aLargeChangeIsComparedInsteadOfPulled()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        const sync::ExchangeRun::Listener listener{.status = [](const auto &) {},
                                                   .received = [] {},
                                                   .territoryLost =
                                                       [](const QString &, qint64) {
                                                       }};
        const std::atomic_bool interrupted = false;
        QVERIFY(device.client.connect());
        {
            sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
            run.setMostRows(399);
            QVERIFY(run.greet(u"laptop"_s, false));
            QVERIFY(run.receive(false));
            QVERIFY(m_centre->runAsOwner(u"UPDATE c360.customer SET city = 'Fès'"_s).ok); // one number
            QCOMPARE(run.receive(false).error().reason, u"sync.again"_s);
            QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Fès'"_s), 0);
        }
        QVERIFY(device.client.connect());
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        run.setMostRows(399);
        QVERIFY(run.greet(u"laptop"_s, false));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Fès'"_s), 400);
        QVERIFY(run.receive(false)); // the cursors are behind it
    }

    void letsGoWhatTheCentreNoLongerHas()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        QVERIFY(device.greet());
        silently(
            u"DELETE FROM c360.invoice_line WHERE id IN (SELECT id FROM c360.invoice_line ORDER BY id LIMIT 3)"_s);
        const ResyncReport report = device.resync();
        QCOMPARE(report.removed, 3);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice_line"_s), 397);
        QVERIFY(device.resync().isEqual());

        silently(u"DELETE FROM c360.invoice_line"_s);
        const auto stopped = sync::resync(device.client, *device.store, device.territoryIds());
        QCOMPARE(stopped.error().reason, u"sync.many_deletes"_s);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice_line"_s), 397);
        QCOMPARE(device.resync({.allowDeletes = true}).removed, 397);
    }

    void sendsAgainWhatARestoredCentreDoesNotKnow()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        QVERIFY(device.greet());
        silently(u"DELETE FROM c360.activity WHERE customer IN (SELECT id FROM c360.customer WHERE username "
                 u"= 'user5'); "
                 u"DELETE FROM c360.invoice_line WHERE invoice IN (SELECT id FROM c360.invoice WHERE number "
                 u"= 'F-5-1'); "
                 u"DELETE FROM c360.invoice WHERE number = 'F-5-1'; DELETE FROM c360.customer WHERE username "
                 u"= 'user5'; "
                 u"UPDATE c360.organization SET epoch = gen_random_uuid()"_s);
        QVERIFY(device.greet());
        const ResyncReport report = device.resync({.restored = true});
        QCOMPARE(report.resent, 4);
        QCOMPARE(report.removed, 0);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox WHERE kind = 'create'"_s), 4);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 400);
        QCOMPARE(device.state().epoch, device.client.epoch());
        QVERIFY(device.resync({.restored = true}).isEqual()); // what waits is no difference
    }

    void leavesUnsentEditsOnTop()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        QVERIFY(device.firstSync());
        const Id customer = device.read([](store::Connection &db) -> Result<Id> {
            C360_TRY(auto row, db.one(u"SELECT id FROM customer WHERE username = 'user3'"_s));
            return row->id(0);
        });
        QVERIFY(device.commands->update(u"customer"_s, customer, {{u"city"_s, u"Rabat"_s}}).result());
        const qint64 waiting = device.scalar(u"SELECT count(*) FROM outbox"_s);
        QVERIFY(
            m_centre
                ->runAsOwner(u"UPDATE c360.customer SET company_name = 'Atlas' WHERE username = 'user3'"_s)
                .ok);
        QVERIFY(device.greet());
        QCOMPARE(device.resync().fetched, 1);
        QCOMPARE(
            device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat' AND company_name = 'Atlas'"_s),
            1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM outbox"_s), waiting);
        QVERIFY(device.resync().isEqual());
    }
};

QTEST_GUILESS_MAIN(TestResync)
#include "test_resync.moc"
