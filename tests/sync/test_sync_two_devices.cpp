// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 A6 A7 C10 C11
// links: c360_services c360_testsupport
// cost: 30
#include "core/domain/conflicts/conflict_commands.h"
#include "core/domain/conflicts/queue_commands.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/domain/consent_chain.h"
#include "core/sync/central_client.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"
#include "core/sync/wipe_confirmation.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/pg_bouncer.h"
#include "tests/sync/device.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace c360;
using test::Device;
using test::same;

class TestSyncTwoDevices : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CentralFixture> m_centre;

    static void settle(Device &a, Device &b)
    {
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
    }
    /// Both connected, and a customer that both have.
    static void begin(Device &a, Device &b, Id &customer)
    {
        VERIFY_OK(a.connect());
        VERIFY_OK(b.connect());
        customer = a.createCustomer(u"Alaoui"_s, {{u"city"_s, u"Rabat"_s}, {u"notes"_s, u"first"_s}});
        settle(a, b);
        QVERIFY(b.row(customer));
    }
    static QStringList conflicts(Device &device)
    {
        return device
            .text(u"SELECT group_concat(coalesce(field, '') || ':' || kind || ':' || coalesce(kept, "
                  u"'') || ':' || coalesce(lost, ''), '|') FROM (SELECT * FROM conflict WHERE status "
                  u"= 'open' ORDER BY field)"_s)
            .split(u'|', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = tests::CentralFixture::start();
        if (!m_centre)
            QSKIP("no PostgreSQL here");
    }
    void init()
    {
        QVERIFY(m_centre->reset());
        QVERIFY(m_centre->addUser(u"amina"_s, u"manager"_s));
        QVERIFY(m_centre->addUser(u"bob"_s, u"sales"_s));
    }

    void rowsTravelBothWays()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id contact =
            b.create(u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Driss"_s}});
        VERIFY_OK(b.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        QCOMPARE(a.value(customer, u"city"_s).toString(), u"Fès"_s);
        QVERIFY(a.row(contact, catalog::contactType));
        QCOMPARE(a.count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(a.count(u"SELECT count(*) FROM shadow"_s), 0);
        same(a, b);
        // The search finds what came in.
        QCOMPARE(b.count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'alaoui'"_s), 1);
        QCOMPARE(a.row(customer)->organization.toString(), m_centre->organizationId());
        QCOMPARE(b.row(customer)->territory.toString(), m_centre->territoryId(u"Main"_s));
    }

    void sameFieldOnBothSides()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(a.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(b.edit(customer, u"city"_s, u"Agadir"_s));
        settle(a, b);
        QCOMPARE(a.value(customer, u"city"_s).toString(), u"Agadir"_s);
        QCOMPARE(conflicts(a), QStringList{u"city:edit:\"Agadir\":\"Fès\""_s});
        same(a, b);
    }

    // One conflict settled on two laptops is settled once, however it was decided, and makes no other one.
    void settledTwice()
    {
        using Choice = domain::ConflictAnswer::Choice;
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        for (const auto &[byA, byB] :
             {std::pair{Choice::Kept, Choice::Kept}, std::pair{Choice::Taken, Choice::Taken},
              std::pair{Choice::Kept, Choice::Taken}}) {
            const QString before = a.value(customer, u"city"_s).toString();
            VERIFY_OK(a.edit(customer, u"city"_s, before + u" A"_s));
            VERIFY_OK(b.edit(customer, u"city"_s, before + u" B"_s));
            settle(a, b);
            QCOMPARE(conflicts(a).size(), 1);
            const auto decide = [](Device &device, Choice choice) {
                const Id open = device.local.read([](store::Connection &db) -> Result<Id> {
                    C360_TRY(auto row, db.one(u"SELECT id FROM conflict WHERE status = 'open'"_s));
                    return row->id(0);
                });
                return device.store()
                    .write([open, choice](store::Transaction &tx) {
                        return domain::resolveConflicts(tx, {}, {{open, choice}});
                    })
                    .result();
            };
            VERIFY_OK(decide(a, byA));
            VERIFY_OK(decide(b, byB));
            settle(a, b);
            VERIFY_OK(b.sync());
            QCOMPARE(conflicts(a), QStringList());
            QCOMPARE(a.count(u"SELECT count(*) FROM rejected_op"_s), 0);
            QCOMPARE(b.count(u"SELECT count(*) FROM rejected_op"_s), 0);
            same(a, b);
        }
        QCOMPARE(a.count(u"SELECT count(*) FROM conflict"_s), 3);
        // Who came first has settled it.
        QCOMPARE(b.count(u"SELECT count(*) FROM conflict WHERE resolved_by = 'amina'"_s), 3);
        QCOMPARE(b.count(u"SELECT count(*) FROM conflict WHERE status = 'taken'"_s), 1);
    }

    void differentFieldsAndNotes()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(a.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(a.edit(customer, u"notes"_s, u"first, from A"_s));
        VERIFY_OK(b.edit(customer, u"company_name"_s, u"SARL"_s));
        VERIFY_OK(b.edit(customer, u"notes"_s, u"first, from B"_s));
        VERIFY_OK(b.edit(customer, u"notes"_s, u"first, from B, twice"_s));
        settle(a, b);
        QCOMPARE(b.value(customer, u"city"_s).toString(), u"Fès"_s);
        QCOMPARE(a.value(customer, u"company_name"_s).toString(), u"SARL"_s);
        const QString notes = a.value(customer, u"notes"_s).toString();
        QVERIFY2(notes.contains(u"from A") && notes.contains(u"twice"), qPrintable(notes));
        QCOMPARE(notes.count(u"from B"), 1);
        QCOMPARE(conflicts(a), QStringList());
        same(a, b);
    }

    // A note added before the record was ever sent is there once.
    void editsBeforeTheFirstSending()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        const Id customer = a.createCustomer(u"Bennani"_s, {{u"notes"_s, u"a"_s}});
        VERIFY_OK(a.edit(customer, u"notes"_s, u"ab"_s));
        VERIFY_OK(a.edit(customer, u"notes"_s, u"abc"_s));
        const Id gone = a.createCustomer(u"Weg"_s);
        VERIFY_OK(a.commands().undo().result());
        QVERIFY(!a.row(gone));
        VERIFY_OK(a.sync());
        QCOMPARE(a.value(customer, u"notes"_s).toString(), u"abc"_s);
        QCOMPARE(a.count(u"SELECT count(*) FROM rejected_op"_s), 0);
        Device fresh(*m_centre, u"bob"_s);
        VERIFY_OK(fresh.connect());
        VERIFY_OK(fresh.sync());
        same(a, fresh);
    }

    void deleteAgainstEdit()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(b.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(a.commands().remove(u"customer"_s, customer).result());
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QCOMPARE(a.row(customer)->deletedAt, 0); // the edit was newer than what A had seen
        QVERIFY(!conflicts(a).isEmpty());
        same(a, b);
        // The other way about: an edit of what somebody has put into the bin takes it out again.
        VERIFY_OK(a.commands().remove(u"customer"_s, customer).result());
        VERIFY_OK(b.edit(customer, u"city"_s, u"Oujda"_s));
        settle(a, b);
        QCOMPARE(a.row(customer)->deletedAt, 0);
        QCOMPARE(a.value(customer, u"city"_s).toString(), u"Oujda"_s);
        same(a, b);
    }

    // One person with two laptops is no exception.
    void deleteAgainstAnEditOfTheOtherLaptop()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"amina"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(a.commands().remove(u"customer"_s, customer).result());
        VERIFY_OK(b.edit(customer, u"city"_s, u"Newer"_s));
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QCOMPARE(a.row(customer)->deletedAt, 0);
        QCOMPARE(a.value(customer, u"city"_s).toString(), u"Newer"_s);
        QCOMPARE(conflicts(b).size(), 1);
        same(a, b);
        // What it has edited and sent itself since, a laptop may delete.
        VERIFY_OK(a.edit(customer, u"city"_s, u"Mine"_s));
        VERIFY_OK(a.commands().remove(u"customer"_s, customer).result());
        settle(a, b);
        QVERIFY(b.row(customer)->deletedAt != 0);
        QCOMPARE(conflicts(b).size(), 1);
        same(a, b);
    }

    void erasingBeatsEverything()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(b.edit(customer, u"notes"_s, u"secret of B"_s));
        VERIFY_OK(a.commands().remove(u"customer"_s, customer).result());
        VERIFY_OK(a.store()
                      .write([customer](store::Transaction &tx) -> Result<void> {
                          C360_TRY(const catalog::Record row, tx.find(catalog::customerType, customer));
                          return tx.erase(row);
                      })
                      .result());
        settle(a, b);
        VERIFY_OK(b.sync());
        QVERIFY(!b.row(customer));
        QCOMPARE(b.count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'alaoui'"_s), 0);
        for (const QString &sql :
             {u"SELECT count(*) FROM outbox WHERE payload IS NOT NULL"_s, u"SELECT count(*) FROM shadow"_s,
              u"SELECT count(*) FROM sent_op WHERE payload LIKE '%secret%'"_s,
              u"SELECT count(*) FROM undo_step WHERE inverses LIKE '%secret%'"_s,
              u"SELECT count(*) FROM rejected_op WHERE payload LIKE '%secret%'"_s})
            QVERIFY2(b.count(sql) == 0, qPrintable(sql));
        QCOMPARE(
            b.count(
                u"SELECT count(*) FROM rejected_op WHERE reason = 'sync.rejected.erased' AND type = 'customer'"_s),
            1);
        same(a, b);
    }

    void takenEmailAndNumber()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const Id first = a.createCustomer(u"Un"_s, {{u"email"_s, u"x@example.org"_s}});
        const Id second = b.createCustomer(u"Deux"_s, {{u"email"_s, u"X@example.org"_s}});
        const QString number = a.value(first, u"customer_id"_s).toString();
        VERIFY_OK(b.store()
                      .write([second, number](store::Transaction &tx) -> Result<void> {
                          C360_TRY([[maybe_unused]] auto done,
                                   tx.db().run(u"UPDATE customer SET customer_id = ? WHERE id = ?"_s,
                                               {number, second}));
                          return {};
                      })
                      .result());
        settle(a, b);
        VERIFY_OK(b.sync());
        QCOMPARE(Id::fromBytes(a.value(second, u"duplicate_of"_s).toByteArray()), first);
        QVERIFY(a.value(second, u"customer_id"_s).toString() != number);
        QVERIFY(a.value(second, u"aliases"_s).toString().contains(number));
        QVERIFY(conflicts(b).join(u' ').contains(u"duplicate"));
        same(a, b);
    }

    void refusedGroupGoesBack()
    {
        QVERIFY(m_centre->addUser(u"vera"_s, u"viewer"_s));
        Device a(*m_centre, u"amina"_s);
        Device v(*m_centre, u"vera"_s);
        Id customer;
        VERIFY_OK(v.connect());
        VERIFY_OK(a.connect());
        customer = a.createCustomer(u"Alaoui"_s, {{u"city"_s, u"Rabat"_s}});
        settle(a, v);
        VERIFY_OK(v.edit(customer, u"city"_s, u"Fès"_s));
        const Id mine = v.createCustomer(u"Mine"_s);
        const Id contact = v.create(u"contact"_s, {{u"customer"_s, mine.toBytes()}, {u"name"_s, u"N"_s}});
        VERIFY_OK(v.sync());
        QCOMPARE(v.value(customer, u"city"_s).toString(), u"Rabat"_s);
        QVERIFY(!v.row(mine));
        QVERIFY(!v.row(contact, catalog::contactType));
        QCOMPARE(v.count(u"SELECT count(*) FROM outbox"_s), 0);
        QVERIFY(v.count(u"SELECT count(*) FROM rejected_op WHERE reason = 'sync.rejected.permission'"_s) >=
                2);
        QVERIFY(
            v.count(u"SELECT count(*) FROM rejected_op WHERE kind = 'create' AND payload LIKE '%Mine%'"_s) >
            0);
        VERIFY_OK(a.sync());
        VERIFY_OK(v.sync());
        same(a, v);
    }

    // Of a version that took them: no text that the centre cannot hold stops what waits behind it.
    void brokenTextsArePutRight()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const auto insert = [&a](const catalog::RecordType &type,
                                 const QList<std::pair<QString, QVariant>> &values) {
            return a.store()
                .write([&](store::Transaction &tx) -> Result<Id> {
                    catalog::Record record(type);
                    for (const auto &[name, value] : values)
                        record.set(type.indexOf(name), value);
                    C360_CHECK(tx.insert(record));
                    return record.id;
                })
                .result();
        };
        const auto damaged =
            a.store()
                .write([customer](store::Transaction &tx) -> Result<void> {
                    C360_TRY(const catalog::Record record, tx.find(catalog::customerType, customer));
                    return tx.update(record, {{catalog::field<"customer.state">.index,
                                               QString(u"Tu"_s + QChar(0xd83d) + u"nis"_s)}});
                })
                .result();
        VERIFY_OK(damaged);
        QVERIFY(insert(catalog::savedViewType,
                       {{u"name"_s, u"View"_s},
                        {u"definition"_s, uR"({"q":"x\u0000y","\ud800":["\udc00z"],"n":1})"_s}}));
        VERIFY_OK(a.edit(customer, u"city"_s, u"Behind"_s));
        VERIFY_OK(a.sync());
        QCOMPARE(a.count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(a.count(u"SELECT count(*) FROM rejected_op"_s), 0);
        VERIFY_OK(b.sync());
        QCOMPARE(b.value(customer, u"state"_s).toString(), u"Tu?nis"_s);
        QCOMPARE(b.value(customer, u"city"_s).toString(), u"Behind"_s);
        VERIFY_OK(a.sync());
        QCOMPARE(a.value(customer, u"state"_s).toString(), u"Tu?nis"_s); // and its own view is nobody else's
    }

    // Who may only read leaves a trace of it that others see.
    void looksAreTold()
    {
        QVERIFY(m_centre->addUser(u"vera"_s, u"viewer"_s));
        Device a(*m_centre, u"amina"_s);
        Device v(*m_centre, u"vera"_s);
        Id customer;
        VERIFY_OK(v.connect());
        VERIFY_OK(a.connect());
        customer = a.createCustomer(u"Alaoui"_s);
        settle(a, v);
        VERIFY_OK(v.commands().noteRead(u"analytics"_s, customer).result());
        VERIFY_OK(v.commands().noteRead(u"revenue"_s).result());
        VERIFY_OK(v.sync());
        VERIFY_OK(a.sync());
        QCOMPARE(v.count(u"SELECT count(*) FROM rejected_op"_s), 0);
        QCOMPARE(
            a.text(
                u"SELECT group_concat(actor || ' ' || summary || ' ' || (customer IS NOT NULL), ', ') FROM "
                u"(SELECT * FROM audit_entry WHERE action = 'read' ORDER BY id)"_s),
            u"vera analytics 1, vera revenue 0"_s);
        same(a, v);
    }

    // The answer was lost on the way: the same operations are asked about again and answered alike.
    void lostAnswerIsReplayed()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(a.edit(customer, u"notes"_s, u"first and more"_s));
        const Id other = a.createCustomer(u"Idrissi"_s);
        const auto run =
            a.store().write([](store::Transaction &tx) { return sync::beginSending(tx); }).result();
        VERIFY_OK(run);
        const auto groups = a.store()
                                .read([run](store::Connection &db) {
                                    return sync::nextGroups(db, *run, run->after, 1'750'000'000'000);
                                })
                                .result();
        VERIFY_OK(groups);
        {
            const auto state =
                a.store().read([](store::Connection &db) { return sync::readState(db); }).result();
            sync::CentralClient client(a.settings());
            VERIFY_OK(client.connect());
            VERIFY_OK(client.hello(state->device, state->organization, u"a"_s));
            VERIFY_OK(client.push(*groups)); // and nobody hears the answer
        }
        VERIFY_OK(a.edit(other, u"city"_s, u"Salé"_s));
        settle(a, b);
        QCOMPARE(a.value(customer, u"notes"_s).toString(), u"first and more"_s);
        QCOMPARE(b.value(other, u"city"_s).toString(), u"Salé"_s);
        QCOMPARE(conflicts(a), QStringList());
        same(a, b);
    }

    void clockOfTenYearsAgo()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        b.local.clock.advance(-10LL * 365 * 86'400'000);
        Id customer;
        begin(a, b, customer);
        VERIFY_OK(b.edit(customer, u"city"_s, u"Fès"_s));
        const Id made = b.createCustomer(u"Now"_s);
        a.local.clock.advance(20LL * 365 * 86'400'000);
        VERIFY_OK(a.edit(customer, u"company_name"_s, u"SA"_s));
        settle(a, b);
        QCOMPARE(a.value(customer, u"city"_s).toString(), u"Fès"_s);
        QCOMPARE(b.value(customer, u"company_name"_s).toString(), u"SA"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(a.row(made)->createdAt - now) < 600'000);
        QVERIFY(std::abs(a.row(customer)->updatedAt - now) < 600'000);
        same(a, b);
    }

    void profileUsedAlone()
    {
        Device a(*m_centre, u"amina"_s);
        const Id early = a.createCustomer(u"Before"_s, {{u"notes"_s, u"x"_s}});
        VERIFY_OK(a.edit(early, u"notes"_s, u"x, y"_s));
        const Id tag = a.create(u"tag"_s, {{u"name"_s, u"vip"_s}});
        a.create(u"customer_tag"_s, {{u"customer"_s, early.toBytes()}, {u"tag"_s, tag.toBytes()}});
        // A bulk load leaves no entries in the queue.
        VERIFY_OK(a.store()
                      .write([](store::Transaction &tx) -> Result<void> {
                          C360_TRY([[maybe_unused]] auto done,
                                   tx.db().run(u"DELETE FROM outbox WHERE kind = 'create' AND type IN "
                                               u"('customer_tag', 'tag')"_s));
                          return {};
                      })
                      .result());
        VERIFY_OK(a.connect());
        VERIFY_OK(a.sync());
        QCOMPARE(
            a.text(
                u"SELECT group_concat(kind || type || reason || coalesce(field, '-') || coalesce(payload, '')) FROM rejected_op"_s),
            QString());
        Device b(*m_centre, u"bob"_s);
        VERIFY_OK(b.connect());
        VERIFY_OK(b.sync());
        QCOMPARE(b.value(early, u"notes"_s).toString(), u"x, y"_s);
        QCOMPARE(b.count(u"SELECT count(*) FROM customer_tag"_s), 1);
        same(a, b);
    }

    void revokedTerritory()
    {
        QVERIFY(m_centre->addTerritory(u"South"_s));
        QVERIFY(m_centre->addUser(u"samir"_s, u"sales"_s, {u"South"_s, u"Main"_s}));
        Device a(*m_centre, u"amina"_s);
        Device s(*m_centre, u"samir"_s);
        Id customer;
        begin(a, s, customer);
        VERIFY_OK(s.edit(customer, u"city"_s, u"Tanger"_s)); // not sent
        QVERIFY(m_centre
                    ->run(u"UPDATE c360.membership SET territories = ARRAY(SELECT id FROM c360.territory "
                          u"WHERE name = 'South') WHERE login = 'samir'"_s)
                    .ok);
        s.start();
        QSignalSpy lost(s.engine.get(), &sync::Engine::territoryLost);
        VERIFY_OK(s.engine->untilIdle().result());
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.front().at(0).toString(), u"Main"_s);
        s.engine.reset();
        QVERIFY(!s.row(customer));
        QCOMPARE(s.count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'alaoui'"_s), 0);
        QCOMPARE(
            s.count(u"SELECT count(*) FROM rejected_op WHERE reason = 'sync.rejected.territory' AND payload "
                    u"LIKE '%Tanger%'"_s),
            1);
        // One thing to decide, and nothing left once it is decided.
        QCOMPARE(lost.front().at(1).toLongLong(), 1);
        const auto refused = [&s] {
            const auto counts = s.store().read(&sync::countWaiting).result();
            return counts ? counts->rejected : -1;
        };
        QCOMPARE(refused(), 1);
        const auto list =
            s.store().read([](store::Connection &db) { return domain::rejectedRecords(db, 100); }).result();
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        VERIFY_OK(s.store()
                      .write([&](store::Transaction &tx) {
                          return domain::discardRejected(tx, s.commands().rules(), list->front().firstOp);
                      })
                      .result());
        QCOMPARE(refused(), 0);
        QCOMPARE(s.count(u"SELECT count(*) FROM rejected_op"_s), 0);
    }

    void restoredProfile()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        // What a restored backup is: the same cache, an edit that had been waiting, another device id.
        VERIFY_OK(a.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(a.store()
                      .write([](store::Transaction &tx) -> Result<void> {
                          C360_TRY([[maybe_unused]] auto done,
                                   tx.db().run(u"UPDATE meta SET value = ? WHERE key = 'device'"_s,
                                               {tx.newId().toBytes()}));
                          return {};
                      })
                      .result());
        a.reopen();
        const Id later = a.createCustomer(u"Later"_s);
        settle(a, b);
        QCOMPARE(b.value(customer, u"city"_s).toString(), u"Fès"_s);
        QVERIFY(b.row(later));
        same(a, b);
    }

    void twoProcessesOnOneProfile()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        a.createCustomer(u"One"_s);
        a.start();
        VERIFY_OK(a.engine->untilIdle().result());
        // A second one on the same profile: it leaves the sending to the first, and knows when it is done.
        auto second = std::move(a.engine);
        a.start();
        a.createCustomer(u"Two"_s);
        second->syncNow();
        VERIFY_OK(a.engine->untilIdle().result());
        QCOMPARE(a.count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(m_centre->run(u"SELECT count(*) FROM c360.customer"_s).output.trimmed(), u"2"_s);
        second.reset();
        a.createCustomer(u"Three"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_centre->run(u"SELECT count(*) FROM c360.customer"_s).output.trimmed(),
                                  u"3"_s, 5000);
    }

    void liveUpdates()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        a.start();
        b.start();
        VERIFY_OK(a.engine->untilIdle().result());
        VERIFY_OK(b.engine->untilIdle().result());
        QSignalSpy came(b.engine.get(), &sync::Engine::received);
        QElapsedTimer since;
        since.start();
        VERIFY_OK(a.edit(customer, u"city"_s, u"Fès"_s));
        QTRY_COMPARE_WITH_TIMEOUT(b.value(customer, u"city"_s).toString(), u"Fès"_s, 5000);
        qInfo("from one save to the other cache: %lld ms", since.elapsed());
        QVERIFY(since.elapsed() < 1500);
        QTRY_VERIFY(!came.isEmpty());
    }

    void blockedAndWiped()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        a.createCustomer(u"One"_s);
        VERIFY_OK(a.sync());
        QVERIFY(m_centre->run(u"UPDATE c360.device SET blocked_at = now()"_s).ok);
        a.createCustomer(u"Two"_s);
        const auto blocked = a.sync();
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().reason, u"sync.blocked"_s);
        QCOMPARE(blocked.error().code, ErrorCode::NotPermitted);
        QVERIFY(a.count(u"SELECT count(*) FROM outbox"_s) > 0);
        QVERIFY(m_centre->run(u"UPDATE c360.device SET wipe_at = now()"_s).ok);
        bool wiped = false;
        a.wipe = [&wiped]() -> Result<void> {
            wiped = true;
            return {};
        };
        a.start();
        QSignalSpy told(a.engine.get(), &sync::Engine::wiped);
        QVERIFY(!a.engine->untilIdle().result());
        QVERIFY(wiped);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(
            m_centre->run(u"SELECT count(*) FROM c360.device WHERE wiped_at IS NOT NULL"_s).output.trimmed(),
            u"1"_s);
    }

    // The data go first. The line is cut then: the centre hears of it later, and says so no sooner.
    void aCutConfirmationIsRepeated()
    {
        tests::FaultProxy proxy(m_centre->server().port());
        Device a(*m_centre, u"amina"_s, proxy.port());
        VERIFY_OK(a.connect());
        a.createCustomer(u"One"_s);
        VERIFY_OK(a.sync());
        QVERIFY(m_centre->run(u"UPDATE c360.device SET wipe_at = now()"_s).ok);
        int wiped = 0;
        a.wipe = [&]() -> Result<void> {
            ++wiped;
            proxy.setNewcomers(tests::FaultProxy::Newcomers::Refuse);
            proxy.cutAll();
            return {};
        };
        a.start();
        QSignalSpy told(a.engine.get(), &sync::Engine::wiped);
        const auto done = a.engine->untilIdle().result();
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"sync.wiped"_s);
        QTRY_COMPARE(told.size(), 1);
        const auto standing = [this] {
            return m_centre
                ->run(u"SELECT concat_ws('|', told_at IS NOT NULL, wiped_at IS NOT NULL) FROM c360.device"_s)
                .output.trimmed();
        };
        QCOMPARE(standing(), u"t|f"_s);
        const auto confirmation = a.engine->wipeConfirmation();
        QVERIFY(confirmation);
        // Neither the engine nor the profile is needed for it.
        a.engine.reset();
        QVERIFY(!confirmation->wait(std::chrono::milliseconds(200)));
        QCOMPARE(standing(), u"t|f"_s);
        proxy.heal();
        QVERIFY(confirmation->wait(std::chrono::seconds(10)));
        QCOMPARE(standing(), u"t|t"_s);
        QCOMPARE(wiped, 1);
    }

    void closingWaitsForNoNameServer()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        std::promise<void> over;
        const std::shared_future<void> end(over.get_future());
        std::atomic_int asked = 0;
        auto settings = a.settings();
        settings.url.replace(u"127.0.0.1"_s, u"db.example.org"_s);
        settings.resolve = [end, &asked](const QByteArray &) -> QList<QByteArray> {
            ++asked;
            end.wait();
            return {};
        };
        a.start();
        a.engine->setConnection(settings);
        QTRY_VERIFY(asked > 0);
        QElapsedTimer since;
        since.start();
        a.engine.reset();
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        over.set_value();
    }

    // What was made and done since the backup is there again, under the names of those who made and did it,
    // and nothing of it is listed as refused.
    void restoredCentreRefusesNothing()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const auto backup = m_centre->server().snapshot(tests::CentralFixture::database());
        QVERIFY(backup);
        const Id later = b.createCustomer(u"Later"_s, {{u"notes"_s, u"kept"_s}});
        const Id binned = b.createCustomer(u"Binned"_s);
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        VERIFY_OK(a.edit(later, u"city"_s, u"Fès"_s));
        VERIFY_OK(a.edit(later, u"notes"_s, u"kept, more"_s));
        const Id contact =
            a.create(u"contact"_s, {{u"customer"_s, later.toBytes()}, {u"name"_s, u"Driss"_s}});
        settle(a, b);
        VERIFY_OK(b.edit(later, u"city"_s, u"Rabat"_s));
        const Id child = b.create(u"address"_s, {{u"customer"_s, later.toBytes()}, {u"city"_s, u"Salé"_s}});
        settle(b, a);
        VERIFY_OK(a.edit(later, u"company_name"_s, u"SARL"_s)); // never sent
        VERIFY_OK(a.commands().remove(u"customer"_s, binned).result());
        QVERIFY(m_centre->server().restore(*backup));
        QVERIFY(m_centre->runAsOwner(u"SELECT c360.admin_new_epoch()"_s).ok);
        VERIFY_OK(a.sync());
        const QString refused =
            u"SELECT group_concat(type || ' ' || kind || ' ' || reason, ', ') FROM rejected_op"_s;
        QCOMPARE(a.text(refused), QString());
        const auto at = [&](const QString &type, const Id &id, const QString &column) {
            return m_centre->run(u"SELECT %1 FROM c360.%2 WHERE id = '%3'"_s.arg(column, type, id.toString()))
                .output.trimmed();
        };
        QCOMPARE(at(u"customer"_s, later, u"concat_ws('|', created_by, city, company_name, notes)"_s),
                 u"bob|Rabat|SARL|kept, more"_s);
        QCOMPARE(at(u"customer"_s, binned, u"concat_ws('|', created_by, deleted_at IS NOT NULL)"_s),
                 u"bob|t"_s);
        QCOMPARE(at(u"contact"_s, contact, u"created_by"_s), u"amina"_s);
        QCOMPARE(at(u"address"_s, child, u"created_by"_s), u"bob"_s);
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        VERIFY_OK(b.sync());
        QCOMPARE(a.text(refused), QString());
        QCOMPARE(b.text(refused), QString());
        QCOMPARE(conflicts(a), QStringList());
        QCOMPARE(b.value(later, u"notes"_s).toString(), u"kept, more"_s);
        QCOMPARE(b.value(later, u"city"_s).toString(), u"Rabat"_s);
        QVERIFY(b.row(binned)->deletedAt != 0);
        same(a, b);
    }

    // The centre comes back from yesterday's backup: what it lacks is sent again, what it has stays.
    void restoredCentre()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        const auto backup = m_centre->server().snapshot(tests::CentralFixture::database());
        QVERIFY(backup);
        VERIFY_OK(a.edit(customer, u"city"_s, u"Fès"_s));
        const Id later = b.createCustomer(u"Later"_s, {{u"notes"_s, u"kept"_s}});
        VERIFY_OK(b.edit(later, u"notes"_s, u"kept, more"_s));
        settle(a, b);
        QVERIFY(m_centre->server().restore(*backup));
        QVERIFY(m_centre->runAsOwner(u"SELECT c360.admin_new_epoch()"_s).ok);
        VERIFY_OK(a.edit(customer, u"company_name"_s, u"SARL"_s));
        settle(a, b);
        VERIFY_OK(b.sync());
        VERIFY_OK(a.sync());
        QCOMPARE(b.value(customer, u"city"_s).toString(), u"Fès"_s);
        QCOMPARE(b.value(customer, u"company_name"_s).toString(), u"SARL"_s);
        QCOMPARE(a.value(later, u"notes"_s).toString(), u"kept, more"_s);
        same(a, b);
        Device fresh(*m_centre, u"amina"_s);
        VERIFY_OK(fresh.connect());
        VERIFY_OK(fresh.sync());
        same(a, fresh);
    }

    void manyDeletesNeedAWord()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        std::vector<Id> ids;
        for (int i = 0; i < 120; ++i)
            ids.push_back(a.createCustomer(u"N%1"_s.arg(i)));
        settle(a, b);
        domain::Action action{.name = u"delete"_s, .ops = {}};
        for (const Id &id : ids)
            action.ops.push_back({domain::OpKind::Delete, u"customer"_s, id, {}});
        VERIFY_OK(a.commands().run(action).result());
        VERIFY_OK(a.sync()); // the person has just confirmed it
        const auto stopped = b.sync();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, u"sync.many_deletes"_s);
        QCOMPARE(b.count(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s), 121);
        b.start();
        b.engine->allowDeletes();
        VERIFY_OK(b.engine->untilIdle().result());
        QCOMPARE(b.count(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s), 1);
        b.engine.reset();
        same(a, b);
    }

    // A queue that an earlier version left behind, in a cache that lacks what this version added.
    void fullQueueAndAnOlderCache()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        const Id customer = a.createCustomer(u"Old"_s, {{u"notes"_s, u"n"_s}});
        VERIFY_OK(a.edit(customer, u"notes"_s, u"n, more"_s));
        VERIFY_OK(
            a.store()
                .write([](store::Transaction &tx) -> Result<void> {
                    C360_TRY(
                        [[maybe_unused]] auto odd,
                        tx.db().run(u"INSERT INTO outbox (op_no, action, type, record, kind, payload, at) "
                                    u"VALUES (1 + (SELECT max(op_no) FROM outbox), randomblob(16), "
                                    u"'no_such_type', randomblob(16), 'update', '{}', 0)"_s));
                    C360_TRY([[maybe_unused]] auto field,
                             tx.db().run(u"UPDATE outbox SET payload = json_set(payload, '$.gone_field', "
                                         u"json_array(1, 2)) WHERE kind = 'update' AND type = 'customer'"_s));
                    return tx.db().execute(u"DROP TABLE refresh_row; DROP TABLE waiting_row"_s);
                })
                .result());
        a.reopen();
        VERIFY_OK(a.sync());
        QCOMPARE(a.count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(a.count(u"SELECT count(*) FROM rejected_op"_s), 0);
        Device b(*m_centre, u"bob"_s);
        VERIFY_OK(b.connect());
        VERIFY_OK(b.sync());
        QCOMPARE(b.value(customer, u"notes"_s).toString(), u"n, more"_s);
        same(a, b);
    }

    void consentsOfTwoDevices()
    {
        Device a(*m_centre, u"amina"_s);
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        for (Device *device : {&a, &b, &a})
            device->create(u"consent_event"_s, {{u"customer"_s, customer.toBytes()},
                                                {u"purpose"_s, u"marketing"_s},
                                                {u"channel"_s, u"email"_s},
                                                {u"action"_s, u"granted"_s}});
        settle(a, b);
        QCOMPARE(b.count(u"SELECT count(*) FROM consent_event"_s), 3);
        for (Device *device : {&a, &b}) {
            const auto view = device->local.read([customer](store::Connection &db) -> Result<int> {
                C360_TRY(store::Query query, db.run(u"SELECT %1 FROM consent_event WHERE customer = ?"_s.arg(
                                                        store::selectColumns(catalog::consentType)),
                                                    {customer}));
                int broken = 0;
                while (query.next()) {
                    const catalog::Record event = store::readRecord(catalog::consentType, query);
                    broken += domain::consentHash(event) != event.value(u"hash").toByteArray();
                }
                return broken;
            });
            QCOMPARE(view, 0);
        }
        same(a, b);
    }

    void throughAPooler()
    {
        const auto pooler = tests::PgBouncer::start(m_centre->server());
        if (!pooler)
            QSKIP("no PgBouncer here");
        Device a(*m_centre, u"amina"_s, pooler->port());
        Device b(*m_centre, u"bob"_s);
        Id customer;
        begin(a, b, customer);
        a.start();
        VERIFY_OK(a.engine->untilIdle().result());
        VERIFY_OK(b.edit(customer, u"city"_s, u"Fès"_s));
        VERIFY_OK(b.sync());
        QTRY_COMPARE_WITH_TIMEOUT(a.value(customer, u"city"_s).toString(), u"Fès"_s, 5000); // polled
    }

    void wrongPasswordAndNobodyThere()
    {
        Device a(*m_centre, u"amina"_s);
        VERIFY_OK(a.connect());
        auto settings = a.settings();
        settings.password = u"wrong"_s;
        a.start();
        a.engine->setConnection(settings);
        const auto refused = a.engine->untilIdle().result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"sync.password"_s);
        QCOMPARE(a.engine->status().phase, sync::Phase::Failed);
        settings.url = u"postgresql://127.0.0.1:1/none"_s;
        a.engine->setConnection(settings);
        const auto nobody = a.engine->untilIdle().result();
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::Unreachable);
        QCOMPARE(a.engine->status().phase, sync::Phase::Offline);
        // It finds its way back by itself.
        a.engine->setConnection(a.settings());
        VERIFY_OK(a.engine->untilIdle().result());
    }
};

QTEST_GUILESS_MAIN(TestSyncTwoDevices)
#include "test_sync_two_devices.moc"
