// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 C11
// links: c360_domain c360_testsupport
#include "core/catalog/catalog.h"
#include "core/domain/conflicts/conflict_commands.h"
#include "core/domain/conflicts/queue_commands.h"
#include "core/domain/conflicts/sync_overview.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "tests/support/temporary_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using catalog::field;

/// What the Sync Centre lists and what a decision does, on the cache alone.
class TestSyncRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pendingIsOnePerRecord();
    void changedBackIsNoChange();
    void stateOfACustomer();
    void sentAgainWhereItCanGoWell_data();
    void sentAgainWhereItCanGoWell();
    void takingTheOtherValue();
    void takingADeletion();
    void settledElsewhereIsPassedOver();
    void settledElsewhereIsOverruled();
    void askedAreThoseWhoTookPart();
    void binnedByWhomMay();
    void undoneDiscardIsTold();
    void mergingDuplicates();
    void separatingDuplicates();
    void overview();

private:
    static Id create(test::TemporaryStore &store, const QString &type, const domain::Fields &set);
    static Id conflict(test::TemporaryStore &store, const Id &record, const domain::Fields &more);
    static QVariant value(test::TemporaryStore &store, const Id &customer, const QString &name);
    static void empty(test::TemporaryStore &store);
    static void connect(test::TemporaryStore &store, const QString &login = u"anna"_s,
                        const QString &role = {});
    template <typename F>
    static domain::Outcome write(test::TemporaryStore &store, F command);
};

Id TestSyncRecords::create(test::TemporaryStore &store, const QString &type, const domain::Fields &set)
{
    const auto outcome = store.commands->create(type, set).result();
    if (!outcome)
        qFatal("refused: %ls", qUtf16Printable(outcome.error().reason));
    return outcome->ids.front();
}

Id TestSyncRecords::conflict(test::TemporaryStore &store, const Id &record, const domain::Fields &more)
{
    domain::Fields set{{u"record_type"_s, u"customer"_s}, {u"record"_s, record.toBytes()},
                       {u"customer"_s, record.toBytes()}, {u"kind"_s, u"edit"_s},
                       {u"kept_by"_s, u"anna"_s},         {u"lost_by"_s, u"karim"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        set.insert(it.key(), it.value());
    return create(store, u"conflict"_s, set);
}

QVariant TestSyncRecords::value(test::TemporaryStore &store, const Id &customer, const QString &name)
{
    return store.read([customer, name](store::Connection &db) -> Result<QVariant> {
        C360_TRY(const auto record, store::findRecord(db, catalog::customerType, customer));
        return record.value(name);
    });
}

void TestSyncRecords::empty(test::TemporaryStore &store)
{
    const auto done = store.store
                          ->write([](store::Transaction &tx) -> Result<bool> {
                              C360_CHECK(tx.db().execute(u"DELETE FROM outbox"_s));
                              return true;
                          })
                          .result();
    QVERIFY(done.has_value());
}

void TestSyncRecords::connect(test::TemporaryStore &store, const QString &login, const QString &role)
{
    const auto done = store.store
                          ->write([login, role](store::Transaction &tx) -> Result<void> {
                              C360_CHECK(store::setMetaValue(tx.db(), u"login"_s, login));
                              return store::setMetaValue(tx.db(), u"role"_s, role);
                          })
                          .result();
    QVERIFY(done.has_value());
}

template <typename F>
domain::Outcome TestSyncRecords::write(test::TemporaryStore &store, F command)
{
    const auto outcome = store.store->write(std::move(command)).result();
    if (!outcome)
        qFatal("refused: %ls", qUtf16Printable(outcome.error().reason + u' ' + outcome.error().field));
    return *outcome;
}

void TestSyncRecords::pendingIsOnePerRecord()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Lyon"_s}});
    const Id contact =
        create(store, u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Bob"_s}});
    empty(store);
    QVERIFY(store.commands->update(u"customer"_s, customer, {{u"city"_s, u"Paris"_s}}).result().has_value());
    QVERIFY(store.commands->update(u"customer"_s, customer, {{u"city"_s, u"Nice"_s}, {u"state"_s, u"PACA"_s}})
                .result()
                .has_value());
    QVERIFY(store.commands->remove(u"contact"_s, contact).result().has_value());

    const auto pending = store.read([](store::Connection &db) { return domain::pendingRecords(db, 10); });
    QCOMPARE(pending.size(), 2u); // without their audit entries
    QCOMPARE(pending[0].name.record, contact);
    QCOMPARE(pending[0].kind, u"delete"_s);
    QCOMPARE(pending[0].name.title, u"Bob"_s);
    QCOMPARE(pending[0].name.customer, customer);
    QCOMPARE(pending[0].name.customerTitle, u"Anna"_s);
    QCOMPARE(pending[1].kind, u"update"_s);
    QCOMPARE(pending[1].changes.size(), 2u);
    QCOMPARE(pending[1].changes[0].field, u"city"_s);
    QCOMPARE(pending[1].changes[0].before.toString(), u"Lyon"_s); // the first old, the last new
    QCOMPARE(pending[1].changes[0].after.toString(), u"Nice"_s);
    QCOMPARE(store.read([](store::Connection &db) { return domain::countPending(db); }), 2);
    const auto older = store.read([before = pending[0].lastOp](store::Connection &db) {
        return domain::pendingRecords(db, 10, before);
    });
    QCOMPARE(older.size(), 1u);
    QCOMPARE(older[0].name.record, customer);
}

void TestSyncRecords::changedBackIsNoChange()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Lyon"_s}});
    auto pending = store.read([](store::Connection &db) { return domain::pendingRecords(db, 10); });
    QCOMPARE(pending.size(), 1u);
    QCOMPARE(pending[0].kind, u"create"_s);
    QVERIFY(
        std::ranges::any_of(pending[0].changes, [](const auto &change) { return change.field == u"city"; }));
    empty(store);
    for (const QString &city : {u"Paris"_s, u"Lyon"_s})
        QVERIFY(store.commands->update(u"customer"_s, customer, {{u"city"_s, city}}).result().has_value());
    pending = store.read([](store::Connection &db) { return domain::pendingRecords(db, 10); });
    QCOMPARE(pending.size(), 1u);
    QVERIFY(pending[0].changes.empty());
}

void TestSyncRecords::stateOfACustomer()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const auto state = [&] {
        return store.read([customer](store::Connection &db) { return domain::customerState(db, customer); });
    };
    QCOMPARE(state(), domain::RecordState::Saved);
    connect(store);
    QCOMPARE(state(), domain::RecordState::Waiting);
    empty(store);
    QCOMPARE(state(), domain::RecordState::Synced);
    // What is below it counts too.
    const Id contact =
        create(store, u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Bob"_s}});
    QCOMPARE(state(), domain::RecordState::Waiting);
    const auto refused =
        store.store
            ->write([contact](store::Transaction &tx) -> Result<bool> {
                C360_TRY([[maybe_unused]] auto done,
                         tx.db().run(u"INSERT INTO rejected_op (op_no, first_op, action, type, record, "
                                     "kind, payload, at, reason, rejected_at) VALUES (7, 7, x'00', "
                                     "'contact', ?, 'update', '{\"name\":[\"Bob\",\"Bea\"]}', 1, "
                                     "'sync.rejected.permission', 2)"_s,
                                     {contact}));
                return true;
            })
            .result();
    QVERIFY(refused.has_value());
    QCOMPARE(state(), domain::RecordState::Rejected);
    const auto rejected = store.read([](store::Connection &db) { return domain::rejectedRecords(db, 10); });
    QCOMPARE(rejected.size(), 1u);
    QCOMPARE(rejected[0].name.title, u"Bob"_s);
    QCOMPARE(rejected[0].changes.size(), 1u);
    QCOMPARE(rejected[0].changes[0].after.toString(), u"Bea"_s);
    QCOMPARE(rejected[0].why.reason, u"sync.rejected.permission"_s);
    QVERIFY(rejected[0].asBefore);
    QVERIFY(store.commands->update(u"contact"_s, contact, {{u"name"_s, u"Bill"_s}}).result().has_value());
    QVERIFY(!store.read([](store::Connection &db) { return domain::rejectedRecords(db, 10); })[0].asBefore);
    conflict(store, customer, {{u"field"_s, u"city"_s}});
    QCOMPARE(state(), domain::RecordState::Conflict);
}

void TestSyncRecords::sentAgainWhereItCanGoWell_data()
{
    using domain::Remedy;
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("here");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<bool>("mayRetry");
    const auto row = [](const QString &reason, const QString &kind, const QString &role, bool here,
                        Remedy remedy, bool mayRetry) {
        QTest::addRow("%s %s, %s, %s", qPrintable(kind), qPrintable(reason), qPrintable(role),
                      here ? "here" : "gone")
            << u"sync.rejected."_s + reason << kind << role << here << remedy << mayRetry;
    };
    row(u"failed"_s, u"update"_s, u"sales"_s, true, Remedy::SendAgain, true);
    row(u"of_a_newer_centre"_s, u"update"_s, u"sales"_s, true, Remedy::SendAgain, true);
    row(u"constraint"_s, u"update"_s, u"sales"_s, true, Remedy::WhenFree, true);
    row(u"permission"_s, u"update"_s, u"sales"_s, true, Remedy::Right, true);
    row(u"permission"_s, u"update"_s, u"viewer"_s, true, Remedy::Right, false);
    row(u"invalid"_s, u"update"_s, u"manager"_s, true, Remedy::Correct, false);
    row(u"too_large"_s, u"update"_s, u"manager"_s, true, Remedy::Divide, false);
    row(u"append_only"_s, u"update"_s, u"manager"_s, true, Remedy::NewEntry, false);
    row(u"erased"_s, u"update"_s, u"manager"_s, false, Remedy::EnterAnew, false);
    row(u"unknown_record"_s, u"update"_s, u"manager"_s, false, Remedy::EnterAnew, false);
    row(u"unknown_record"_s, u"update"_s, u"manager"_s, true, Remedy::EnterAnew, true);
    row(u"territory"_s, u"update"_s, u"sales"_s, false, Remedy::Territory, false);
    row(u"territory"_s, u"update"_s, u"sales"_s, true, Remedy::Territory, true);
    row(u"owner_missing"_s, u"create"_s, u"sales"_s, false, Remedy::Owner, false); // its customer is gone too
    row(u"owner_missing"_s, u"create"_s, u"sales"_s, true, Remedy::Owner, true);
}

void TestSyncRecords::sentAgainWhereItCanGoWell()
{
    QFETCH(QString, reason);
    QFETCH(QString, kind);
    QFETCH(QString, role);
    QFETCH(bool, here);
    QFETCH(domain::Remedy, remedy);
    QFETCH(bool, mayRetry);
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const Id contact =
        create(store, u"contact"_s, {{u"customer"_s, customer.toBytes()}, {u"name"_s, u"Bob"_s}});
    connect(store);
    const auto refused =
        store.store
            ->write([&](store::Transaction &tx) -> Result<void> {
                C360_CHECK(store::setMetaValue(tx.db(), u"role"_s, role));
                C360_TRY(const catalog::Record row, tx.find(catalog::contactType, contact));
                const QString payload = kind == u"create" ? QString::fromUtf8(store::packRecord(row))
                                                          : u"{\"name\":[\"Bob\",\"Bea\"]}"_s;
                C360_TRY(
                    [[maybe_unused]] auto done,
                    tx.db().run(
                        u"INSERT INTO rejected_op (op_no, first_op, action, type, record, kind, payload, "
                        u"at, reason, rejected_at) VALUES (7, 7, x'00', 'contact', ?, ?, ?, 1, ?, 2)"_s,
                        {contact, kind, payload, reason}));
                return here ? Result<void>() : tx.forget(catalog::customerType, customer);
            })
            .result();
    QVERIFY(refused.has_value());
    const auto rejected = store.read([](store::Connection &db) { return domain::rejectedRecords(db, 10); });
    QCOMPARE(rejected.size(), 1u);
    QCOMPARE(rejected[0].remedy, remedy);
    QCOMPARE(rejected[0].mayRetry, mayRetry);
}

void TestSyncRecords::takingTheOtherValue()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    const Id city = conflict(store, customer,
                             {{u"field"_s, u"city"_s},
                              {u"kept"_s, u"\"Paris\""_s},
                              {u"lost"_s, u"\"Nice\""_s},
                              {u"before"_s, u"\"Lyon\""_s}});
    const Id state = conflict(store, customer, {{u"field"_s, u"state"_s}, {u"before"_s, u"\"IDF\""_s}});
    const auto open = store.read([](store::Connection &db) { return domain::openConflicts(db, 10); });
    QCOMPARE(open.size(), 2u);
    QCOMPARE(open[0].lost.toString(), u"Nice"_s);
    QCOMPARE(open[0].before.toString(), u"Lyon"_s);
    QVERIFY(!open[1].lost.isValid());

    const domain::Outcome outcome = write(store, [=](store::Transaction &tx) {
        return domain::resolveConflicts(tx, {},
                                        {{city, domain::ConflictAnswer::Choice::Taken},
                                         {state, domain::ConflictAnswer::Choice::Value, u"Var"_s}});
    });
    QCOMPARE(value(store, customer, u"city"_s).toString(), u"Nice"_s);
    QCOMPARE(value(store, customer, u"state"_s).toString(), u"Var"_s);
    QVERIFY(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).empty());
    // One step back: the value and both open conflicts.
    QVERIFY(store.commands->undo(outcome.action).result().has_value());
    QCOMPARE(value(store, customer, u"city"_s).toString(), u"Paris"_s);
    QCOMPARE(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).size(), 2u);
}

void TestSyncRecords::takingADeletion()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const Id task = conflict(store, customer, {{u"kind"_s, u"delete"_s}});
    write(store, [=](store::Transaction &tx) {
        return domain::resolveConflicts(tx, {}, {{task, domain::ConflictAnswer::Choice::Taken}});
    });
    const qint64 binned = store.read([](store::Connection &db) {
        return db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NOT NULL"_s);
    });
    QCOMPARE(binned, 1);
}

void TestSyncRecords::settledElsewhereIsPassedOver()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    const Id task = conflict(store, customer, {{u"field"_s, u"city"_s}, {u"lost"_s, u"\"Nice\""_s}});
    const auto decide = [&](domain::ConflictAnswer::Choice choice) {
        write(store,
              [=](store::Transaction &tx) { return domain::resolveConflicts(tx, {}, {{task, choice}}); });
    };
    decide(domain::ConflictAnswer::Choice::Kept);
    decide(domain::ConflictAnswer::Choice::Taken);
    QCOMPARE(value(store, customer, u"city"_s).toString(), u"Paris"_s);
}

// Who has settled it stays; the other value is an edit of its own, with its own way back.
void TestSyncRecords::settledElsewhereIsOverruled()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    const Id city = conflict(
        store, customer, {{u"field"_s, u"city"_s}, {u"kept"_s, u"\"Paris\""_s}, {u"lost"_s, u"\"Nice\""_s}});
    const Id deletion = conflict(store, customer, {{u"kind"_s, u"delete"_s}, {u"field"_s, u"deleted_at"_s}});
    using Choice = domain::ConflictAnswer::Choice;
    const auto decide = [&](std::vector<domain::ConflictAnswer> answers) {
        return write(store,
                     [=](store::Transaction &tx) { return domain::resolveConflicts(tx, {}, answers); });
    };
    const auto standings = [&] {
        return store.read(
            [=](store::Connection &db) { return domain::conflictStandings(db, {city, deletion, Id()}); });
    };
    QVERIFY(standings()[0].open && standings()[1].open);
    QVERIFY(!standings()[2].open && standings()[2].gone);
    decide({{city, Choice::Taken}, {deletion, Choice::Taken}});
    QVERIFY(!standings()[0].open && standings()[0].status == u"taken");
    QCOMPARE(standings()[0].value.toString(), u"Nice"_s);
    QVERIFY(standings()[1].binned);
    const domain::Outcome back = decide({{.conflict = city, .choice = Choice::Kept, .overrule = true},
                                         {.conflict = deletion, .choice = Choice::Kept, .overrule = true}});
    QCOMPARE(value(store, customer, u"city"_s).toString(), u"Paris"_s);
    QVERIFY(!standings()[1].binned);
    QCOMPARE(standings()[0].status, u"taken"_s);
    QVERIFY(store.commands->undo(back.action).result().has_value());
    QCOMPARE(value(store, customer, u"city"_s).toString(), u"Nice"_s);
}

void TestSyncRecords::askedAreThoseWhoTookPart()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    conflict(store, customer, {{u"field"_s, u"state"_s}, {u"kept_by"_s, u"leila"_s}});
    conflict(store, customer, {{u"field"_s, u"city"_s}}); // anna's and karim's
    conflict(store, customer, {{u"kind"_s, u"delete"_s}, {u"lost_by"_s, u"leila"_s}});
    struct Case
    {
        QString login;
        QString role;
        size_t decisions;
        qsizetype entries;
    };
    for (const Case &each :
         {Case{{}, {}, 2, 3}, Case{u"anna"_s, u"sales"_s, 2, 2}, Case{u"karim"_s, u"sales"_s, 1, 2},
          Case{u"new"_s, u"sales"_s, 0, 0}, Case{u"anna"_s, u"viewer"_s, 0, 0},
          Case{u"new"_s, u"manager"_s, 2, 3}, Case{u"new"_s, u"admin"_s, 2, 3}}) {
        connect(store, each.login, each.role);
        const auto asked = store.read([](store::Connection &db) { return domain::askedConflicts(db, 10); });
        QCOMPARE(asked.size(), each.decisions);
        qsizetype entries = 0;
        for (const auto &decision : asked) {
            entries += qsizetype(decision.size());
            QVERIFY(decision.size() == 1 || decision.front().field == u"city"); // as in the form
        }
        QCOMPARE(entries, each.entries);
        QCOMPARE(store.read([](store::Connection &db) { return domain::countConflicts(db); }),
                 qint64(each.decisions));
        // The list of all of them is for everybody.
        QCOMPARE(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).size(), 3u);
        if (each.login.isEmpty())
            continue;
        const auto state =
            store.read([customer](store::Connection &db) { return domain::customerState(db, customer); });
        QCOMPARE(state == domain::RecordState::Conflict, each.decisions > 0);
    }
}

void TestSyncRecords::binnedByWhomMay()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const auto made = store.store
                          ->write([](store::Transaction &tx) -> Result<void> {
                              return tx.db().execute(u"UPDATE customer SET created_by = 'karim'"_s);
                          })
                          .result();
    QVERIFY(made.has_value());
    conflict(store, customer, {{u"kind"_s, u"delete"_s}});
    const auto may = [&](const QString &login, const QString &role) {
        connect(store, login, role);
        return store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).front().mayBin;
    };
    QVERIFY(may({}, {})); // used alone
    QVERIFY(!may(u"anna"_s, u"sales"_s));
    QVERIFY(may(u"karim"_s, u"sales"_s));
    QVERIFY(may(u"anna"_s, u"manager"_s));
    QVERIFY(!may(u"karim"_s, u"viewer"_s));
}

// Whoever lists what was refused hears of it, and so does the audit trail.
void TestSyncRecords::undoneDiscardIsTold()
{
    test::TemporaryStore store;
    const Id customer = create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const auto refused =
        store.store
            ->write([customer](store::Transaction &tx) -> Result<void> {
                C360_TRY([[maybe_unused]] auto done,
                         tx.db().run(u"INSERT INTO rejected_op (op_no, first_op, action, type, record, "
                                     "kind, payload, at, reason, rejected_at) VALUES (7, 7, x'00', "
                                     "'customer', ?, 'delete', NULL, 1, 'sync.rejected.permission', 2)"_s,
                                     {customer}));
                return {};
            })
            .result();
    QVERIFY(refused.has_value());
    const auto rejected = store.read([](store::Connection &db) { return domain::rejectedRecords(db, 10); });
    QCOMPARE(rejected.front().name.presence, domain::Presence::Here);
    const domain::Outcome outcome =
        write(store, [](store::Transaction &tx) { return domain::discardRejected(tx, {}, 7); });
    QCoreApplication::processEvents();
    QSignalSpy changed(store.store.get(), &store::Store::changed);
    QVERIFY(store.commands->undo(outcome.action).result().has_value());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(store.read([](store::Connection &db) { return domain::rejectedRecords(db, 10); }).size(), 1u);
    const auto entries = store.read([](store::Connection &db) {
        return db.scalar(u"SELECT count(*) FROM audit_entry WHERE action = 'undo'"_s);
    });
    QCOMPARE(entries, 1);
}

void TestSyncRecords::mergingDuplicates()
{
    test::TemporaryStore store;
    const Id kept =
        create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.com"_s}});
    const Id duplicate =
        create(store, u"customer"_s, {{u"first_name"_s, u"Anne"_s}, {u"phone"_s, u"+33612345678"_s}});
    QVERIFY(store.commands->update(u"customer"_s, duplicate, {{u"duplicate_of"_s, kept.toBytes()}})
                .result()
                .has_value());
    conflict(store, duplicate,
             {{u"kind"_s, u"duplicate"_s},
              {u"field"_s, u"email"_s},
              {u"kept"_s, u"\""_s + kept.toString() + u"\""_s}});
    const auto open = store.read([](store::Connection &db) { return domain::openConflicts(db, 10); });
    QCOMPARE(open.size(), 1u);
    QCOMPARE(open[0].other, kept);
    const auto pair =
        store.read([=](store::Connection &db) { return domain::duplicatePair(db, duplicate, kept); });
    QVERIFY(!pair.hasHistory);

    const domain::DuplicateMerge merge{duplicate, kept, {{u"phone"_s, u"+33612345678"_s}}, true};
    const domain::Outcome outcome =
        write(store, [merge](store::Transaction &tx) { return domain::mergeDuplicate(tx, {}, merge); });
    QCOMPARE(value(store, kept, u"phone"_s).toString(), u"+33612345678"_s);
    QCOMPARE(value(store, duplicate, u"is_active"_s).toInt(), 0);
    QVERIFY(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).empty());
    QVERIFY(store.commands->undo(outcome.action).result().has_value());
    QVERIFY(value(store, kept, u"phone"_s).toString().isEmpty());
    QCOMPARE(value(store, duplicate, u"is_active"_s).toInt(), 1);
    QCOMPARE(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).size(), 1u);
}

void TestSyncRecords::separatingDuplicates()
{
    test::TemporaryStore store;
    const Id first =
        create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.com"_s}});
    const Id second = create(store, u"customer"_s, {{u"first_name"_s, u"Ben"_s}});
    QVERIFY(store.commands->update(u"customer"_s, second, {{u"duplicate_of"_s, first.toBytes()}})
                .result()
                .has_value());
    conflict(store, second, {{u"kind"_s, u"duplicate"_s}});
    // The address of the other one will not do.
    const auto taken = store.store
                           ->write([second](store::Transaction &tx) {
                               return domain::separateDuplicate(tx, {}, second, u"a@example.com"_s);
                           })
                           .result();
    QVERIFY(!taken);
    QCOMPARE(taken.error().field, u"email"_s);
    write(store, [second](store::Transaction &tx) {
        return domain::separateDuplicate(tx, {}, second, u"ben@example.com"_s);
    });
    QVERIFY(!value(store, second, u"duplicate_of"_s).isValid());
    QCOMPARE(value(store, second, u"email"_s).toString(), u"ben@example.com"_s);
    QVERIFY(store.read([](store::Connection &db) { return domain::openConflicts(db, 10); }).empty());
}

void TestSyncRecords::overview()
{
    test::TemporaryStore store;
    create(store, u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const auto overview = store.read(&domain::syncOverview);
    QVERIFY(overview.cacheBytes > 0);
    const auto kind =
        std::ranges::find_if(overview.kinds, [](const auto &each) { return each.type->name == "customer"; });
    QVERIFY(kind != overview.kinds.end());
    QCOMPARE(kind->records, 1);
    QCOMPARE(kind->waiting, 1);
    QCOMPARE(kind->sent, 0);
}

QTEST_GUILESS_MAIN(TestSyncRecords)
#include "test_sync_records.moc"
