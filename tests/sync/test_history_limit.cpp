// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 T12 T13
// links: c360_testsupport c360_services
// cost: 20
//
// A computer that keeps only some months of history: what it has is exactly what is recent, whatever happens
// on either side, and nothing that waits to be sent is lost over it.
#include "core/catalog/ageing.h"
#include "core/store/dialect_postgres.h"
#include "core/store/dialect_sqlite.h"
#include "core/sync/resync.h"
#include "tests/sync/device.h"
#include "tests/sync_transport/transport_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::same;
using tests::TransportDevice;

namespace {

/// With a clock that goes right: what is logged is of today.
class Device : public test::Device
{
public:
    Device(tests::CentralFixture &centre, const QString &login) : test::Device(centre, login)
    {
        local.clock.run(0);
    }
};

} // namespace

class TestHistoryLimit : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CentralFixture> m_centre;

    static Instant daysAgo(int days) { return QDateTime::currentMSecsSinceEpoch() - days * 86'400'000LL; }
    static Id addActivity(Device &device, const Id &customer, int age, const QString &status = u"completed"_s,
                          bool pinned = false)
    {
        return device.create(u"activity"_s, {{u"customer"_s, customer.toBytes()},
                                             {u"interaction_type"_s, u"call"_s},
                                             {u"status"_s, status},
                                             {u"pinned"_s, qlonglong(pinned)},
                                             {u"interaction_date"_s, daysAgo(age)}});
    }
    static Result<domain::Outcome> change(Device &device, const Id &activity, const QString &field,
                                          const QVariant &value)
    {
        return device.commands().update(u"activity"_s, activity, {{field, value}}).result();
    }
    static bool has(Device &device, const Id &activity)
    {
        return device.row(activity, catalog::activityType).has_value();
    }
    /// `a` keeps everything, `b` one year; a customer that both have.
    static void begin(Device &a, Device &b, Id &customer)
    {
        VERIFY_OK(a.connect());
        VERIFY_OK(b.connect());
        b.keepHistory(12);
        customer = a.createCustomer(u"Alaoui"_s);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QVERIFY(b.row(customer));
    }
    /// Whether the device's cache and the centre agree, and whether it took nothing to make them.
    [[nodiscard]] static bool isEqual(Device &device)
    {
        sync::CentralClient client(device.settings());
        const auto connected = client.connect();
        if (!connected)
            return false;
        const auto state = device.local.read([](store::Connection &db) { return sync::readState(db); });
        if (!client.hello(state.device, state.organization, u"laptop"_s))
            return false;
        QList<Id> territories;
        for (const auto &each :
             device.local.read([](store::Connection &db) { return sync::territories(db); }))
            territories.append(each.id);
        const auto report = sync::resync(client, device.store(), territories);
        if (!report) {
            qWarning("%s %s", qPrintable(report.error().reason), qPrintable(report.error().detail));
            return false;
        }
        return report->isEqual();
    }
    static sync::HistoryLimit limitOf(Device &device)
    {
        return device.local.read([](store::Connection &db) { return sync::historyLimit(db); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = tests::CentralFixture::start();
        if (!m_centre)
            QSKIP("PostgreSQL is not installed");
    }
    void init()
    {
        QVERIFY(m_centre->reset());
        QVERIFY(m_centre->addUser(u"amina"_s, u"manager"_s));
        QVERIFY(m_centre->addUser(u"bob"_s, u"sales"_s));
    }

    void beginsWithAMonth()
    {
        const auto ms = [](int year, int month, int day, QTime time = QTime(0, 0)) {
            return QDateTime(QDate(year, month, day), time, Qt::UTC).toMSecsSinceEpoch();
        };
        QCOMPARE(sync::historyStart(0, ms(2026, 11, 30)), 0);
        QCOMPARE(sync::historyStart(12, ms(2026, 11, 30, QTime(23, 59, 59, 999))), ms(2025, 11, 1));
        QCOMPARE(sync::historyStart(12, ms(2026, 12, 1)), ms(2025, 12, 1));
        QCOMPARE(sync::historyStart(6, ms(2026, 3, 31)), ms(2025, 9, 1));
        QCOMPARE(sync::historyStart(60, ms(2024, 2, 29)), ms(2019, 2, 1));
    }

    // Rows of every combination, judged by the program, by SQLite and by PostgreSQL.
    void threeJudgesAgree()
    {
        QVERIFY(tests::fillCentre(*m_centre, 1, 0));
        const Instant since = sync::historyStart(24, QDateTime::currentMSecsSinceEpoch());
        const QString day = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).toString(Qt::ISODateWithMs);
        const QString combinations =
            u"INSERT INTO c360.activity (organization_id, id, customer, interaction_type, status, "
            u"interaction_date, pinned) SELECT '%1', gen_random_uuid(), "
            u"'018f0000-0001-7000-8000-000000000001', 'call', s, d, p FROM unnest(ARRAY[NULL, '', 'pending', "
            u"'in_progress', 'completed', 'cancelled', 'later']) AS s, unnest(ARRAY[NULL, true, false]) AS "
            u"p, "
            u"unnest(ARRAY[NULL, '%2'::timestamptz, '%2'::timestamptz - interval '1 ms', '%2'::timestamptz - "
            u"interval '1 us', '%2'::timestamptz + interval '1 us', now(), '1969-12-31 23:59:59.999Z', now() "
            u"+ interval '1 year']) AS d; "
            u"INSERT INTO c360.audit_entry (organization_id, id, actor, action, at) SELECT '%1', "
            u"gen_random_uuid(), 'amina', 'edit', d FROM unnest(ARRAY[NULL, '%2'::timestamptz, "
            u"'%2'::timestamptz - interval '1 ms', '%2'::timestamptz - interval '1 us', now()]) AS d"_s.arg(
                m_centre->organizationId(), day);
        const auto filled = m_centre->runAsOwner(combinations);
        QVERIFY2(filled.ok, qPrintable(filled.error));
        TransportDevice device(m_centre->url(u"bob"_s));
        VERIFY_OK(device.firstSync());
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 7 * 3 * 8);
        for (const catalog::RecordType *type : catalog::ageingTypes()) {
            QStringList program;
            QStringList sqlite;
            VERIFY_OK(device.store
                          ->read([&](store::Connection &db) -> Result<void> {
                              C360_TRY(auto query,
                                       db.run(u"SELECT %1, %2 FROM %3 ORDER BY id"_s.arg(
                                           store::selectColumns(*type), store::sqlite::recent(*type, since),
                                           store::tableName(*type))));
                              while (query.next()) {
                                  const catalog::Record row = store::readRecord(*type, query);
                                  const int last = int(type->fields.size() + catalog::systemFields().size());
                                  if (query.isNull(last))
                                      return fail(ErrorCode::Failed, u"the condition is NULL"_s);
                                  if (query.flag(last))
                                      sqlite.append(row.id.toString());
                                  if (catalog::isRecent(row, since))
                                      program.append(row.id.toString());
                              }
                              return {};
                          })
                          .result());
            const QString literal = u"to_timestamp(%1 / 1000.0)"_s.arg(since);
            const auto postgres = m_centre->runAs(
                u"bob"_s, u"SELECT id FROM c360.\"load_%1\"('%2', NULL, NULL, %3, NULL, 100000)"_s.arg(
                              QString::fromLatin1(type->name.data(), qsizetype(type->name.size())),
                              m_centre->organizationId(), literal));
            QVERIFY2(postgres.ok, qPrintable(postgres.error));
            const auto never =
                m_centre->runAsOwner(u"SELECT count(*) FROM c360.%1 AS t WHERE %2 IS NULL"_s.arg(
                    store::tableName(*type), store::postgres::recent(*type, literal)));
            QCOMPARE(never.output.trimmed(), u"0"_s);
            QVERIFY(!program.isEmpty());
            QCOMPARE(sqlite, program);
            QCOMPARE(postgres.output.split(u'\n', Qt::SkipEmptyParts), program);
        }
        // Old are: seven states less three that are closed, and so on.
        const qint64 old = device.scalar(u"SELECT count(*) FROM activity WHERE NOT "_s +
                                         store::sqlite::recent(catalog::activityType, since));
        QCOMPARE(old, 2 * 2 * 3); // closed states, not pinned (NULL, false), days before
    }

    void theFirstCopyBringsNoMore()
    {
        QVERIFY(tests::fillCentre(*m_centre, 300, 2));
        QVERIFY(m_centre
                    ->runAsOwner(
                        u"UPDATE c360.activity SET interaction_date = now() - interval '10 days'; "
                        u"UPDATE c360.activity SET interaction_date = now() - interval '6 years' WHERE id IN "
                        u"(SELECT id FROM c360.activity ORDER BY id LIMIT 400); "
                        u"UPDATE c360.activity SET status = 'pending' WHERE id IN (SELECT id FROM "
                        u"c360.activity ORDER BY id LIMIT 10)"_s)
                    .ok);
        TransportDevice device(m_centre->url(u"bob"_s));
        sync::FirstSyncOptions options = device.options();
        options.historyMonths = 24;
        options.pieceRows = 70;
        VERIFY_OK(device.firstSync(options));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 210);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice"_s), 600);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice_line"_s), 600);
        QCOMPARE(device.state().historyMonths, 24);
        VERIFY_OK(device.greet());
        const auto report = sync::resync(device.client, *device.store, device.territoryIds());
        VERIFY_OK(report);
        QVERIFY(report->isEqual());
        QVERIFY(sync::countOlder(device.client, *device.store).value());
        QCOMPARE(device.read([](store::Connection &db) { return sync::historyLimit(db); }).older.value_or(-1),
                 390);
    }

    // What a first copy leaves for later obeys the choice too.
    void theRestOfTheHistoryObeys()
    {
        QVERIFY(tests::fillCentre(*m_centre, 200, 2));
        QVERIFY(m_centre
                    ->runAsOwner(
                        u"UPDATE c360.activity SET interaction_date = now() - interval '10 days'; "
                        u"UPDATE c360.activity SET interaction_date = now() - interval '6 years' WHERE id IN "
                        u"(SELECT id FROM c360.activity ORDER BY id LIMIT 100)"_s)
                    .ok);
        TransportDevice device(m_centre->url(u"bob"_s));
        sync::FirstSyncOptions options = device.options();
        options.historyMonths = 60;
        options.historyPatience = std::chrono::milliseconds(0);
        VERIFY_OK(device.firstSync(options));
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 0);
        VERIFY_OK(device.greet());
        for (bool more = true; more;) {
            const auto left = sync::fetchHistory(device.client, *device.store, 90);
            VERIFY_OK(left);
            more = left->has_value();
        }
        QCOMPARE(device.scalar(u"SELECT count(*) FROM activity"_s), 300);
        QCOMPARE(device.scalar(u"SELECT count(*) FROM invoice"_s), 400);
    }

    void rowsComeAndGoWithTheirDates()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id recent = addActivity(a, customer, 20);
        const Id old = addActivity(a, customer, 900);
        const Id open = addActivity(a, customer, 900, u"in_progress"_s);
        const Id pinned = addActivity(a, customer, 900, u"cancelled"_s, true);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QVERIFY(has(b, recent));
        QVERIFY(!has(b, old));
        QVERIFY(has(b, open));
        QVERIFY(has(b, pinned));
        QVERIFY(isEqual(b));

        VERIFY_OK(change(a, recent, u"interaction_date"_s, daysAgo(800)));
        VERIFY_OK(change(a, old, u"interaction_date"_s, daysAgo(30)));
        VERIFY_OK(change(a, open, u"status"_s, u"completed"_s));
        VERIFY_OK(change(a, pinned, u"pinned"_s, 0));
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QVERIFY(!has(b, recent));
        QVERIFY(has(b, old));
        QVERIFY(!has(b, open));
        QVERIFY(!has(b, pinned));
        QCOMPARE(b.count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(a.count(u"SELECT count(*) FROM activity WHERE deleted_at IS NULL"_s),
                 4); // nothing was deleted
        QVERIFY(isEqual(b));

        // Met by a comparison instead of a pull.
        VERIFY_OK(change(a, old, u"interaction_date"_s, daysAgo(700)));
        VERIFY_OK(change(a, recent, u"interaction_date"_s, daysAgo(10)));
        VERIFY_OK(a.sync());
        QVERIFY(!isEqual(b));
        QVERIFY(!has(b, old));
        QVERIFY(has(b, recent));
        QVERIFY(isEqual(b));
    }

    void ownOldEntriesAreSentAndStayForAWhile()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id own = addActivity(b, customer, 900);
        const Id undone = addActivity(b, customer, 901);
        b.reopen();
        QVERIFY(has(b, own)); // waits
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        QVERIFY(has(a, own));
        QVERIFY(has(b, own)); // for the time in which it may have to be sent again
        QVERIFY(isEqual(b));
        // Somebody else's edit of it arrives, and one's own goes out.
        VERIFY_OK(change(a, own, u"subject"_s, u"Seen"_s));
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QCOMPARE(b.row(own, catalog::activityType)->value(u"subject"_s).toString(), u"Seen"_s);
        VERIFY_OK(
            b.commands().run({u"delete"_s, {{domain::OpKind::Delete, u"activity"_s, undone, {}}}}).result());
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        QVERIFY(a.row(undone, catalog::activityType)->deletedAt > 0);

        b.local.clock.advance(31 * 86'400'000LL);
        VERIFY_OK(b.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(b.sync());
        QVERIFY(!has(b, own));
        QVERIFY(!has(b, undone));
        QVERIFY(has(a, own));
        QVERIFY(isEqual(b));
        VERIFY_OK(a.sync());
        a.keepHistory(12);
        VERIFY_OK(a.sync());
        same(a, b);
    }

    void anEditOfAnOldRowThatWaitsIsNotLost()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id activity = addActivity(a, customer, 20);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        VERIFY_OK(change(b, activity, u"subject"_s, u"Mine"_s)); // waits
        VERIFY_OK(change(a, activity, u"interaction_date"_s, daysAgo(900)));
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        QCOMPARE(a.row(activity, catalog::activityType)->value(u"subject"_s).toString(), u"Mine"_s);
        QVERIFY(isEqual(b));
        QCOMPARE(b.count(u"SELECT count(*) FROM rejected_op"_s), 0);
        QCOMPARE(b.count(u"SELECT count(*) FROM shadow"_s), 0);
    }

    void shorterAndLonger()
    {
        QVERIFY(tests::fillCentre(*m_centre, 400, 3));
        QVERIFY(m_centre
                    ->runAsOwner(
                        u"UPDATE c360.activity SET interaction_date = now() - interval '10 days'; "
                        u"UPDATE c360.activity SET interaction_date = now() - interval '4 years' WHERE id IN "
                        u"(SELECT id FROM c360.activity ORDER BY id LIMIT 900); "
                        u"UPDATE c360.activity SET interaction_date = now() - interval '8 years' WHERE id IN "
                        u"(SELECT id FROM c360.activity ORDER BY id LIMIT 300)"_s)
                    .ok);
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        const auto activities = [](Device &device) {
            return device.count(u"SELECT count(*) FROM activity"_s);
        };
        VERIFY_OK(a.connect());
        VERIFY_OK(a.sync());
        VERIFY_OK(b.connect());
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 1200);
        const Id waiting = [&] {
            const Id customer = b.local.read([](store::Connection &db) -> Result<Id> {
                C360_TRY(auto row, db.one(u"SELECT id FROM customer LIMIT 1"_s));
                return row->id(0);
            });
            return addActivity(b, customer, 2000);
        }();

        // 1,200 rows go at once: no deletion, and nothing asks about it.
        b.keepHistory(12);
        QVERIFY(limitOf(b).settling);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 301); // with the person's own
        QVERIFY(has(b, waiting));
        QVERIFY(!limitOf(b).settling);
        QCOMPARE(limitOf(b).older.value_or(-1), 901);
        QVERIFY(isEqual(b));
        VERIFY_OK(a.sync());
        QCOMPARE(activities(a), 1201);

        b.keepHistory(60);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 901);
        QVERIFY(!limitOf(b).settling);
        QCOMPARE(limitOf(b).older.value_or(-1), 301);
        QVERIFY(isEqual(b));

        b.keepHistory(0);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 1201);
        QCOMPARE(limitOf(b).since, 0);
        QVERIFY(isEqual(b));
        same(a, b);

        // A change of mind before the longer history has come.
        b.keepHistory(6);
        VERIFY_OK(b.sync());
        b.keepHistory(0);
        {
            sync::CentralClient client(b.settings());
            VERIFY_OK(client.connect());
            const auto state = b.local.read([](store::Connection &db) { return sync::readState(db); });
            VERIFY_OK(client.hello(state.device, state.organization, u"laptop"_s));
            VERIFY_OK(sync::alignHistory(client, b.store(), QDateTime::currentMSecsSinceEpoch()));
            VERIFY_OK(sync::fetchHistory(client, b.store(), 100));
        }
        QVERIFY(limitOf(b).settling);
        b.keepHistory(12);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 301);
        QVERIFY(isEqual(b));

        // And before what was too old had gone.
        b.keepHistory(0);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 1201);
        b.keepHistory(6);
        {
            sync::CentralClient client(b.settings());
            VERIFY_OK(client.connect());
            const auto state = b.local.read([](store::Connection &db) { return sync::readState(db); });
            VERIFY_OK(client.hello(state.device, state.organization, u"laptop"_s));
            VERIFY_OK(sync::alignHistory(client, b.store(), QDateTime::currentMSecsSinceEpoch()));
        }
        b.keepHistory(60);
        VERIFY_OK(b.sync());
        QCOMPARE(activities(b), 901);
        QVERIFY(isEqual(b));
    }

    // The month that ends on one day ends for everybody, and a clock set back brings nothing back.
    void movesWithTheCalendar()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id activity = addActivity(a, customer, 20);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        sync::CentralClient client(b.settings());
        VERIFY_OK(client.connect());
        const auto state = b.local.read([](store::Connection &db) { return sync::readState(db); });
        VERIFY_OK(client.hello(state.device, state.organization, u"laptop"_s));
        const Instant since = limitOf(b).since;
        const Instant later = QDateTime::currentMSecsSinceEpoch() + 500 * 86'400'000LL;
        VERIFY_OK(sync::alignHistory(client, b.store(), later));
        QVERIFY(limitOf(b).since > since);
        QVERIFY(limitOf(b).settling);
        sync::OldRows old;
        while (old.letGo(b.store()).value())
            ;
        QVERIFY(!has(b, activity));
        const Instant moved = limitOf(b).since;
        VERIFY_OK(sync::alignHistory(client, b.store(), QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(limitOf(b).since, moved);
    }

    void twoThatKeepTheSameAreTheSame()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Device c(*m_centre, u"amina"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(c.connect());
        c.keepHistory(12);
        VERIFY_OK(c.sync());
        for (const int age : {1, 100, 360, 400, 800, 3000}) {
            addActivity(a, customer, age);
            addActivity(b, customer, age + 1);
            addActivity(c, customer, age + 2, u"pending"_s);
        }
        for (Device *each : {&a, &b, &c, &a, &b, &c})
            VERIFY_OK(each->sync());
        same(b, c);
        QVERIFY(a.dump().size() > b.dump().size());
        QVERIFY(isEqual(b));
        QVERIFY(isEqual(c));
    }

    void restoredCentre()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id early = addActivity(a, customer, 30);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        const auto backup = m_centre->server().snapshot(tests::CentralFixture::database());
        QVERIFY(backup);
        const Id recent = addActivity(b, customer, 10);
        const Id old = addActivity(b, customer, 900);
        VERIFY_OK(change(a, early, u"interaction_date"_s, daysAgo(950)));
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QVERIFY(!has(b, early));
        QVERIFY(m_centre->server().restore(*backup));
        QVERIFY(m_centre->runAsOwner(u"SELECT c360.admin_new_epoch()"_s).ok);
        for (Device *each : {&b, &a, &b, &a, &b})
            VERIFY_OK(each->sync());
        QVERIFY(has(a, recent));
        QVERIFY(has(a, old)); // which only b could send again
        QVERIFY(has(b, recent));
        QVERIFY(!has(b, early));
        QVERIFY(isEqual(b));
        a.keepHistory(12);
        VERIFY_OK(a.sync());
        same(a, b);
    }

    // A limit that nothing is older than changes no sum.
    void aLimitThatCutsNothingOffChangesNoSum()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        for (int i = 0; i < 6; ++i)
            addActivity(a, customer, i * 200);
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        const QString main = m_centre->territoryId(u"Main"_s);
        sync::CentralClient client(b.settings());
        VERIFY_OK(client.connect());
        const auto state = b.local.read([](store::Connection &db) { return sync::readState(db); });
        VERIFY_OK(client.hello(state.device, state.organization, u"laptop"_s));
        for (const Id &territory : {Id(), *Id::fromString(main)}) {
            client.setHistorySince(0);
            const auto all = client.digest(territory);
            const auto buckets = client.digestBuckets(territory, u"activity"_s);
            client.setHistorySince(1);
            const auto since1970 = client.digest(territory);
            const auto buckets1970 = client.digestBuckets(territory, u"activity"_s);
            VERIFY_OK(all);
            VERIFY_OK(buckets);
            VERIFY_OK(since1970);
            VERIFY_OK(buckets1970);
            QCOMPARE(since1970->size(), all->size());
            for (qsizetype i = 0; i < all->size(); ++i) {
                QCOMPARE(since1970->at(i).type, all->at(i).type);
                QCOMPARE(since1970->at(i).rows, all->at(i).rows);
                QCOMPARE(since1970->at(i).hash, all->at(i).hash);
            }
            QCOMPARE(buckets1970->size(), buckets->size());
        }
    }

    void nobodyChoosesSomethingElse()
    {
        Device a(*m_centre, u"amina"_s);
        const auto refused =
            a.store().write([](store::Transaction &tx) { return sync::chooseHistory(tx.db(), 13); }).result();
        QCOMPARE(refused.error().reason, u"sync.history_choice"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryLimit)
#include "test_history_limit.moc"
