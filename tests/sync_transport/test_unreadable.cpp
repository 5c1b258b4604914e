// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D1 T12
// links: c360_testsupport c360_sync c360_domain
//
// A row of the centre that this computer cannot take in keeps nothing else away, and is told of.
#include "core/domain/conflicts/sync_records.h"
#include "core/store/unreadable_rows.h"
#include "core/sync/exchange_run.h"
#include "core/sync/history.h"
#include "core/sync/resync.h"
#include "core/text/messages.h"
#include "tests/support/verify_ok.h"
#include "tests/sync_transport/transport_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::tests;

namespace {

const QString oneCustomer = u"018f0000-0001-7000-8000-000000000001"_s;
const QString oneActivity = u"018f0000-0002-7000-8000-000000000065"_s; // of that customer
const QString firstInvoice = u"018f0000-0003-7000-8000-000000000065"_s;

} // namespace

class TestUnreadable : public QObject
{
    Q_OBJECT

    std::unique_ptr<CentralFixture> m_centre;

    [[nodiscard]] bool atCentre(const QString &sql)
    {
        const auto answer = m_centre->runAsOwner(sql);
        if (!answer.ok)
            qWarning("%s", qPrintable(answer.error));
        return answer.ok;
    }
    /// What the engine does after a greeting.
    static Result<void> exchange(TransportDevice &device)
    {
        const sync::ExchangeRun::Listener listener{.status = [](const auto &) {},
                                                   .received = [] {},
                                                   .territoryLost =
                                                       [](const QString &, qint64) {
                                                       }};
        const std::atomic_bool interrupted = false;
        C360_CHECK(device.client.connect());
        sync::ExchangeRun run(*device.store, device.clock, device.client, listener, interrupted);
        C360_CHECK(run.greet(u"laptop"_s, false));
        C360_CHECK(run.refresh());
        return run.receive(false);
    }
    /// "activity …0065 row.value interaction_date" of each row that was set aside.
    static QStringList reports(TransportDevice &device)
    {
        QStringList list;
        for (const store::UnreadableRow &row :
             device.read([](store::Connection &db) { return store::unreadableRows(db, 100); }))
            list << u"%1 %2 %3 %4"_s
                        .arg(QString::fromLatin1(row.type->name.data()), row.id.toString().right(4),
                             row.reason, row.field)
                        .trimmed();
        return list;
    }
    static sync::ResyncReport compared(TransportDevice &device)
    {
        if (!device.greet())
            qFatal("no greeting");
        return device.resync();
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
        QVERIFY(fillCentre(*m_centre, 5));
    }

    // Each way in which a value of the centre's can be none here.
    void aValueStopsNothing_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("report");
        QTest::newRow("instant")
            << u"UPDATE c360.activity SET interaction_date = 'infinity' WHERE id = '%1'"_s.arg(oneActivity)
            << u"activity 0065 row.value interaction_date"_s;
        QTest::newRow("far year") << u"UPDATE c360.activity SET due_at = '12000-01-01' WHERE id = '%1'"_s.arg(
                                         oneActivity)
                                  << u"activity 0065 row.value due_at"_s;
        QTest::newRow("date") << u"UPDATE c360.invoice SET due_on = '-infinity' WHERE id = '%1'"_s.arg(
                                     firstInvoice)
                              << u"invoice 0065 row.value due_on"_s;
        QTest::newRow("number in JSON")
            << u"UPDATE c360.activity SET metadata = '{\"id\": 1e400}' WHERE id = '%1'"_s.arg(oneActivity)
            << u"activity 0065 row.form"_s;
        QTest::newRow("deep JSON")
            << u"UPDATE c360.activity SET metadata = (repeat('[', 2000) || repeat(']', 2000))::jsonb WHERE id = '%1'"_s
                   .arg(oneActivity)
            << u"activity 0065 row.form"_s;
    }
    void aValueStopsNothing()
    {
        QFETCH(QString, harm);
        QFETCH(QString, report);
        TransportDevice device(m_centre->url(u"leila"_s));
        VERIFY_OK(device.firstSync());
        VERIFY_OK(exchange(device));
        QVERIFY(atCentre(harm));
        QVERIFY(atCentre(u"UPDATE c360.customer SET city = 'Rabat'"_s));
        VERIFY_OK(exchange(device));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 5);
        QCOMPARE(reports(device), QStringList{report});
        // What was here of it stays.
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 5);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice"_s), 5);
        const auto counts = device.read([](store::Connection &db) { return sync::countWaiting(db); });
        QCOMPARE(counts.unreadable, 1);
        const auto why =
            device.read([](store::Connection &db) { return store::unreadableRows(db, 1); }).front().why();
        QVERIFY(text::hasMessage(why.reason));
        QVERIFY(!text::message(why).isEmpty());
        // Compared with the centre it is known, not missing: nothing is fetched for it again and again.
        QVERIFY(compared(device).isEqual());
        QCOMPARE(reports(device), QStringList{report});
        // A device that begins now knows as much.
        TransportDevice other(m_centre->url(u"leila"_s));
        VERIFY_OK(other.firstSync());
        VERIFY_OK(exchange(other));
        QCOMPARE(other.scalar(u"SELECT count(*) FROM unreadable_row"_s), 1);
        QCOMPARE(other.scalar(u"SELECT count(*) FROM activity"_s) +
                     other.scalar(u"SELECT count(*) FROM invoice"_s),
                 9);
        QVERIFY(compared(other).isEqual());
        // Put right at the centre it comes, and the report goes.
        QVERIFY(
            atCentre(u"UPDATE c360.activity SET interaction_date = '2025-05-05', due_at = NULL, metadata = "
                     u"NULL, subject = 'Right' WHERE id = '%1'; UPDATE c360.invoice SET due_on = NULL, "
                     u"country = 'Right' WHERE id = '%2'"_s.arg(oneActivity, firstInvoice)));
        for (TransportDevice *each : {&device, &other}) {
            VERIFY_OK(exchange(*each));
            QCOMPARE(reports(*each), QStringList());
            QCOMPARE(each->scalar(u"SELECT count(*) FROM activity WHERE subject = 'Right'"_s), 1);
            QVERIFY(compared(*each).isEqual());
        }
    }

    // The cache itself does not take it, for a reason that this program does not foresee.
    void whatTheCacheRefusesStopsNothing()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        VERIFY_OK(device.firstSync());
        device.write(u"CREATE TRIGGER no BEFORE INSERT ON activity WHEN NEW.subject = 'Bad' BEGIN SELECT "
                     u"RAISE(ABORT, 'no'); END; CREATE TRIGGER nor BEFORE UPDATE ON customer WHEN NEW.city = "
                     u"'Nowhere' BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QVERIFY(atCentre(
            u"BEGIN; INSERT INTO c360.activity (organization_id, id, customer, interaction_type, subject, "
            u"interaction_date, pinned) SELECT '%1', ('018f0000-0002-7000-8000-00000000a00' || n)::uuid, "
            u"'%2', "
            u"'call', CASE n WHEN 2 THEN 'Bad' ELSE 'Good' END, '2025-01-01', false FROM generate_series(1, "
            u"3) n; "
            u"UPDATE c360.customer SET city = CASE id WHEN '%2' THEN 'Nowhere' ELSE 'Rabat' END; COMMIT"_s
                .arg(m_centre->organizationId(), oneCustomer)));
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device),
                 QStringList({u"activity a002 row.refused"_s, u"customer 0001 row.refused"_s}));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity WHERE subject = 'Good'"_s), 2);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 4);
        QVERIFY(compared(device).isEqual());
        const Id customer = Id::fromString(oneCustomer).value();
        device.write(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('login', 'leila')"_s);
        QCOMPARE(device.read([&](store::Connection &db) { return domain::customerState(db, customer); }),
                 domain::RecordState::Unreadable);
        // Another version of the program asks for them once more.
        device.write(u"DROP TRIGGER no; DROP TRIGGER nor"_s);
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device).size(), 2);
        device.write(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('unreadable.by', 'older')"_s);
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device), QStringList());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity WHERE subject = 'Bad'"_s), 1);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer WHERE city = 'Nowhere'"_s), 1);
        QVERIFY(compared(device).isEqual());
    }

    // What belongs to it waits for it, whichever way it comes.
    void whatItOwnsWaits()
    {
        QVERIFY(atCentre(
            u"UPDATE c360.customer SET date_of_birth = 'infinity' WHERE id = '%1'"_s.arg(oneCustomer)));
        TransportDevice device(m_centre->url(u"leila"_s));
        VERIFY_OK(device.firstSync());
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device), QStringList{u"customer 0001 row.value date_of_birth"_s});
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 4);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 4);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QVERIFY(compared(device).isEqual());
        QVERIFY(atCentre(
            u"UPDATE c360.customer SET date_of_birth = '1980-01-01' WHERE id = '%1'"_s.arg(oneCustomer)));
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device), QStringList());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 5);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 5);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM waiting_row"_s), 0);
        QVERIFY(compared(device).isEqual());
    }

    // A report goes with its record: erased, moved away, out of reach.
    void aReportGoesWithItsRecord()
    {
        TransportDevice device(m_centre->url(u"leila"_s));
        VERIFY_OK(device.firstSync());
        VERIFY_OK(exchange(device));
        QVERIFY(atCentre(u"UPDATE c360.activity SET due_at = 'infinity'"_s));
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device).size(), 5);
        QVERIFY(atCentre(u"DELETE FROM c360.activity WHERE id = '%1'"_s.arg(oneActivity)));
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device).size(), 4);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 4);
        QVERIFY(m_centre->addTerritory(u"South"_s));
        QVERIFY(atCentre(u"UPDATE c360.customer SET territory_id = '%1' WHERE username = 'user2'"_s.arg(
            m_centre->territoryId(u"South"_s))));
        VERIFY_OK(exchange(device));
        QCOMPARE(reports(device).size(), 3);
        QVERIFY(compared(device).isEqual());
        QVERIFY(m_centre->run(u"UPDATE c360.membership SET territories = '{}'"_s).ok);
        VERIFY_OK(exchange(device));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM customer"_s), 0);
        QCOMPARE(reports(device), QStringList());
    }

    // History that a first sync has left for later comes by COPY too, into a cache in use.
    void historyThatComesLater()
    {
        QVERIFY(atCentre(
            u"UPDATE c360.activity SET interaction_date = 'infinity' WHERE id = '%1'"_s.arg(oneActivity)));
        TransportDevice device(m_centre->url(u"leila"_s));
        sync::FirstSyncOptions options = device.options();
        options.historyPatience = std::chrono::milliseconds(0);
        VERIFY_OK(device.firstSync(options));
        VERIFY_OK(device.client.connect());
        VERIFY_OK(exchange(device));
        for (int i = 0; i < 100; ++i) {
            const auto left = sync::fetchHistory(device.client, *device.store);
            VERIFY_OK(left);
            if (!*left)
                break;
        }
        QCOMPARE(reports(device), QStringList{u"activity 0065 row.value interaction_date"_s});
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 4);
        QVERIFY(compared(device).isEqual());
    }
};

QTEST_GUILESS_MAIN(TestUnreadable)
#include "test_unreadable.moc"
