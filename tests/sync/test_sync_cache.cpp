// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 C10
// links: c360_services c360_testsupport
#include "core/catalog/catalog.h"
#include "core/domain/conflicts/queue_commands.h"
#include "core/domain/consent_chain.h"
#include "core/store/blobs.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/sync/pulled.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"
#include "tests/support/temporary_store.h"
#include "tests/support/verify_ok.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::sync;
using catalog::field;
using catalog::Record;
using store::Connection;
using store::Transaction;

/// The cache's side of the sync, with rows and answers made by hand.
class TestSyncCache : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m;
    Id m_here = Id::derived({}, u"here"_s);
    Id m_there = Id::derived({}, u"there"_s);

    template <typename F>
    auto write(F function)
    {
        return m->store->write(std::move(function)).result();
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        return m->read([sql](Connection &db) { return db.scalar(sql); });
    }
    [[nodiscard]] std::optional<Record> row(const Id &id,
                                            const catalog::RecordType &type = catalog::customerType)
    {
        return m->read([&type, id](Connection &db) -> Result<std::optional<Record>> {
            auto found = store::findRecord(db, type, id);
            if (!found)
                return std::nullopt;
            return *found;
        });
    }
    [[nodiscard]] Record customer(const QString &name, qint64 seq, const QString &city = {})
    {
        Record record(*catalog::findType(u"customer"));
        record.id = Id::derived({}, name);
        record.organization = Id::derived({}, u"org"_s);
        record.territory = m_here;
        record.seq = seq;
        record.createdAt = 1'700'000'000'000;
        record.updatedAt = 1'700'000'000'000 + seq;
        record.createdBy = record.updatedBy = u"other"_s;
        record.set(field<"customer.customer_id">, QString(u"CUST_"_s + name));
        record.set(field<"customer.last_name">, name);
        record.set(field<"customer.full_name">, name);
        record.set(field<"customer.is_active">, qlonglong(1));
        if (!city.isEmpty())
            record.set(field<"customer.city">, city);
        return record;
    }
    [[nodiscard]] static Record below(const catalog::RecordType &which, const Record &customer,
                                      const QString &name, qint64 seq)
    {
        const catalog::RecordType &type = *catalog::findType(QString::fromLatin1(which.name.data()));
        Record record(type);
        record.id = Id::derived(customer.id, name);
        record.organization = customer.organization;
        record.territory = customer.territory;
        record.seq = seq;
        record.createdAt = record.updatedAt = 1'700'000'000'000 + seq;
        record.createdBy = record.updatedBy = u"other"_s;
        record.setValue(u"customer", customer.id.toBytes());
        return record;
    }
    [[nodiscard]] Result<void> pull(std::vector<Pulled> items, qint64 upTo)
    {
        return write([&](Transaction &tx) -> Result<void> {
            PullAnswer answer;
            answer.items = std::move(items);
            answer.upTo = upTo;
            C360_TRY(const QList<Cursor> known, cursors(tx.db()));
            for (const LocalBatch &batch : localBatches(answer))
                C360_CHECK(applyPulled(tx, batch, known));
            return {};
        });
    }
    [[nodiscard]] static Pulled rowOf(const Record &record) { return {Pulled::Kind::Row, record}; }
    [[nodiscard]] Pulled gone(Pulled::Kind kind, const Record &record, qint64 seq)
    {
        Pulled item{kind, record};
        item.record.seq = seq;
        return item;
    }
    [[nodiscard]] Result<domain::Outcome> edit(const Id &id, const QString &name, const QVariant &value)
    {
        return m->commands->update(u"customer"_s, id, {{name, value}}).result();
    }
    /// What goes out now, all of it, as one answer of the given result.
    [[nodiscard]] Result<void> answer(const QString &result, const QString &reason = {}, int conflicts = 0)
    {
        return write([&](Transaction &tx) -> Result<void> {
            C360_TRY(const Sending run, beginSending(tx));
            C360_TRY(const std::vector<PushGroup> groups, nextGroups(tx.db(), run, run.after, tx.now()));
            PushAnswer answer;
            for (const PushGroup &group : groups)
                answer.groups.push_back(
                    {group.ops.front().number, group.ops.back().number, result, reason, {}, conflicts});
            return acknowledge(tx, answer);
        });
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::TemporaryStore>();
        VERIFY_OK(write([this](Transaction &tx) -> Result<void> {
            Hello hello;
            hello.login = u"me"_s;
            hello.role = u"sales"_s;
            hello.territories = {{m_here, u"Here"_s}, {m_there, u"There"_s}};
            hello.home = m_here;
            C360_CHECK(adoptHello(tx.db(), hello));
            C360_CHECK(advanceCursor(tx.db(), Id(), 0));
            C360_CHECK(advanceCursor(tx.db(), m_there, 0));
            return advanceCursor(tx.db(), m_here, 0);
        }));
    }

    void rowsComeInOnceAndKeepTheSearch()
    {
        const Record one = customer(u"Alaoui"_s, 5, u"Rabat"_s);
        VERIFY_OK(pull({rowOf(one)}, 6));
        QVERIFY(row(one.id));
        QCOMPARE(row(one.id)->updatedBy, u"other"_s);
        QCOMPARE(count(u"SELECT min(seq) FROM sync_cursor"_s), 6);
        QCOMPARE(count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'alaoui'"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 0);
        // An older version does not come back.
        Record old = one;
        old.seq = 3;
        old.set(field<"customer.city">, u"Old"_s);
        VERIFY_OK(pull({rowOf(old)}, 6));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Rabat"_s);
        Record renamed = one;
        renamed.seq = 8;
        renamed.set(field<"customer.last_name">, u"Bennani"_s);
        VERIFY_OK(pull({rowOf(renamed)}, 9));
        QCOMPARE(count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'bennani'"_s), 1);
    }

    void ownEditsStayOnTop()
    {
        const Record one = customer(u"Alaoui"_s, 5, u"Rabat"_s);
        VERIFY_OK(pull({rowOf(one)}, 6));
        VERIFY_OK(edit(one.id, u"city"_s, u"Mine"_s));
        Record theirs = one;
        theirs.seq = 8;
        theirs.set(field<"customer.city">, u"Theirs"_s);
        theirs.set(field<"customer.company_name">, u"SARL"_s);
        VERIFY_OK(pull({rowOf(theirs)}, 9));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Mine"_s);
        QCOMPARE(row(one.id)->text(field<"customer.company_name">), u"SARL"_s);
        QCOMPARE(count(u"SELECT count(*) FROM shadow"_s), 1);
        // Refused: the centre's version is what remains, and the edit is kept for the person.
        VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.permission"_s));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Theirs"_s);
        QCOMPARE(row(one.id)->updatedBy, u"other"_s);
        QCOMPARE(count(u"SELECT count(*) FROM shadow"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op WHERE type = 'customer'"_s), 1);
        const qint64 group = count(u"SELECT min(first_op) FROM rejected_op"_s);
        const domain::Rules rules = m->commands->rules();
        // Discarded, brought back, tried again.
        VERIFY_OK(write([&](Transaction &tx) { return domain::discardRejected(tx, rules, group); }));
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op"_s), 0);
        VERIFY_OK(m->commands->undo().result());
        QVERIFY(count(u"SELECT count(*) FROM rejected_op"_s) > 0);
        VERIFY_OK(write([&](Transaction &tx) { return domain::retryRejected(tx, rules, group); }));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Mine"_s);
        VERIFY_OK(answer(u"applied"_s));
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 0);
        QVERIFY(count(u"SELECT count(*) FROM sent_op"_s) > 0);
    }

    void refusedWithoutShadowGoesBackToTheOldValues()
    {
        const Record one = customer(u"Alaoui"_s, 5, u"Rabat"_s);
        VERIFY_OK(pull({rowOf(one)}, 6));
        VERIFY_OK(edit(one.id, u"city"_s, u"Mine"_s));
        VERIFY_OK(edit(one.id, u"city"_s, u"Again"_s));
        VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.constraint"_s));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Rabat"_s);
        QVERIFY(count(u"SELECT count(*) FROM refresh_row"_s) > 0);
    }

    void refusedCreateTakesItsChildrenAlong()
    {
        const auto made = m->commands->create(u"customer"_s, {{u"last_name"_s, u"New"_s}}).result();
        VERIFY_OK(made);
        const Id id = made->ids.front();
        // The first is on its way when the child is made.
        VERIFY_OK(write([](Transaction &tx) { return beginSending(tx); }));
        VERIFY_OK(
            m->commands->create(u"contact"_s, {{u"customer"_s, id.toBytes()}, {u"name"_s, u"N"_s}}).result());
        VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.permission"_s));
        QVERIFY(!row(id));
        QCOMPARE(count(u"SELECT count(*) FROM contact"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op WHERE type = 'contact' AND payload IS NOT NULL"_s),
                 1);
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE type = 'contact' AND kind <> 'void'"_s), 0);
    }

    void groupsAreCutAlikeAtEveryAttempt()
    {
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(m->commands->create(u"customer"_s, {{u"last_name"_s, u"N%1"_s.arg(i)}}).result());
        domain::Action bulk{.name = u"bulk"_s, .ops = {}};
        std::vector<Id> ids;
        for (int i = 0; i < 150; ++i) {
            const auto made =
                m->commands->create(u"customer"_s, {{u"last_name"_s, u"B%1"_s.arg(i)}}).result();
            VERIFY_OK(made);
            bulk.ops.push_back(
                {domain::OpKind::Update, u"customer"_s, made->ids.front(), {{u"city"_s, u"Fès"_s}}});
        }
        VERIFY_OK(m->commands->run(bulk).result());
        const auto all = [&](int groups) {
            return write([groups](Transaction &tx) -> Result<QList<QByteArray>> {
                C360_TRY(const Sending run, beginSending(tx));
                QList<QByteArray> hashes;
                for (qint64 after = run.after;;) {
                    C360_TRY(const auto batch, nextGroups(tx.db(), run, after, tx.now(), {.groups = groups}));
                    if (batch.empty())
                        return hashes;
                    for (const PushGroup &group : batch) {
                        hashes.append(group.hash);
                        if (group.ops.size() > 200)
                            return fail(ErrorCode::Failed, u"too large"_s);
                        if (group.ops.front().number != after + 1)
                            return fail(ErrorCode::Failed, u"gap"_s);
                        after = group.ops.back().number;
                    }
                }
            });
        };
        const auto first = all(50);
        VERIFY_OK(first);
        QVERIFY(first->size() > 150);
        // What is written meanwhile does not change what is on its way.
        VERIFY_OK(edit(bulk.ops.front().id, u"city"_s, u"Oujda"_s));
        QCOMPARE(*all(7), *first);
    }

    void childrenWaitForTheirOwner()
    {
        const Record owner = customer(u"Alaoui"_s, 9);
        const Record contact = below(catalog::contactType, owner, u"c"_s, 4);
        VERIFY_OK(pull({rowOf(contact)}, 5));
        QCOMPARE(count(u"SELECT count(*) FROM contact"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM waiting_row"_s), 1);
        VERIFY_OK(pull({rowOf(owner)}, 10));
        QCOMPARE(count(u"SELECT count(*) FROM contact"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM waiting_row"_s), 0);
        QCOMPARE(row(contact.id, catalog::contactType)->seq, 4);
    }

    void batchesKeepNumbersWhole()
    {
        PullAnswer answer;
        for (int seq = 1; seq <= 10; ++seq) {
            for (int i = 0; i < 150; ++i)
                answer.items.push_back(rowOf(customer(u"%1-%2"_s.arg(seq).arg(i), seq)));
        }
        answer.upTo = 20;
        const std::vector<LocalBatch> batches = localBatches(answer);
        QVERIFY(batches.size() >= 4);
        qint64 before = 0;
        for (const LocalBatch &batch : batches) {
            QVERIFY(batch.items.empty() || batch.items.front().record.seq > before);
            if (!batch.items.empty())
                before = batch.items.back().record.seq;
        }
        QCOMPARE(batches.back().upTo, 20);
        // A single number of very many rows is split, and counts when its last row is here.
        PullAnswer huge;
        for (int i = 0; i < 6000; ++i)
            huge.items.push_back(rowOf(customer(QString::number(i), 3)));
        huge.upTo = 3;
        const std::vector<LocalBatch> parts = localBatches(huge);
        QVERIFY(parts.size() > 3);
        QCOMPARE(parts.front().upTo, 0);
        QCOMPARE(parts[parts.size() - 2].upTo, 3);
    }

    void tombstones()
    {
        const Record one = customer(u"Alaoui"_s, 5);
        const Record two = customer(u"Bennani"_s, 5);
        VERIFY_OK(pull({rowOf(one), rowOf(two), rowOf(below(catalog::contactType, one, u"c"_s, 5))}, 6));
        // Moved to the other territory of mine, and to one that is not.
        Record moved = one;
        moved.territory = m_there;
        moved.seq = 8;
        VERIFY_OK(
            pull({gone(Pulled::Kind::Moved, one, 8), rowOf(moved), gone(Pulled::Kind::Moved, two, 8)}, 8));
        QVERIFY(row(one.id));
        QCOMPARE(row(one.id)->territory, m_there);
        QVERIFY(!row(two.id));
        // Came back before this device heard of its leaving.
        VERIFY_OK(pull({rowOf(customer(u"Bennani"_s, 12))}, 12));
        VERIFY_OK(pull({gone(Pulled::Kind::Moved, two, 10)}, 12));
        QVERIFY(row(two.id));
    }

    void erasingLeavesNothing()
    {
        const Record one = customer(u"Alaoui"_s, 5);
        Record document = below(catalog::documentType, one, u"d"_s, 5);
        const auto sha = write([](Transaction &tx) { return store::putBlob(tx.db(), "the content"); });
        VERIFY_OK(sha);
        document.setValue(u"sha256", *sha);
        document.setValue(u"title", u"T"_s);
        Record conflict(*catalog::findType(u"conflict"));
        conflict.id = Id::derived({}, u"conflict"_s);
        conflict.organization = one.organization;
        conflict.seq = 5;
        conflict.setValue(u"record_type", u"customer"_s);
        conflict.setValue(u"record", one.id.toBytes());
        conflict.setValue(u"kind", u"edit"_s);
        conflict.setValue(u"status", u"open"_s);
        VERIFY_OK(pull({rowOf(one), rowOf(document), rowOf(conflict)}, 6));
        VERIFY_OK(edit(one.id, u"notes"_s, u"a secret"_s));
        VERIFY_OK(answer(u"applied"_s));
        VERIFY_OK(edit(one.id, u"notes"_s, u"a secret, more"_s));
        VERIFY_OK(write([&](Transaction &tx) -> Result<void> {
            C360_TRY([[maybe_unused]] auto done,
                     tx.db().run(u"INSERT INTO draft (key, value, updated_at) VALUES (?, 'secret', 0)"_s,
                                 {QString(u"customer/"_s + one.id.toString() + u"/note"_s)}));
            return {};
        }));
        VERIFY_OK(pull({gone(Pulled::Kind::Erased, one, 9)}, 9));
        QVERIFY(!row(one.id));
        for (const char *sql :
             {"SELECT count(*) FROM outbox WHERE payload LIKE '%secret%'",
              "SELECT count(*) FROM sent_op WHERE payload LIKE '%secret%'",
              "SELECT count(*) FROM rejected_op WHERE payload LIKE '%secret%'",
              "SELECT count(*) FROM undo_step WHERE inverses LIKE '%secret%'", "SELECT count(*) FROM draft",
              "SELECT count(*) FROM shadow", "SELECT count(*) FROM conflict", "SELECT count(*) FROM document",
              "SELECT count(*) FROM blob_chunk", "SELECT count(*) FROM customer_search"})
            QVERIFY2(count(QString::fromLatin1(sql)) == 0, sql);
        QVERIFY(count(u"SELECT count(*) FROM rejected_op WHERE reason = 'sync.rejected.erased'"_s) > 0);
    }

    void leavingATerritory()
    {
        std::vector<Pulled> rows;
        for (int i = 0; i < 700; ++i)
            rows.push_back(rowOf(customer(u"N%1"_s.arg(i), 5)));
        Record stays = customer(u"Stays"_s, 5);
        stays.territory = m_there;
        rows.push_back(rowOf(stays));
        VERIFY_OK(pull(std::move(rows), 6));
        VERIFY_OK(edit(Id::derived({}, u"N3"_s), u"city"_s, u"Mine"_s));
        qint64 aside = 0;
        for (LeavingStep step; !step.done;) {
            const auto next =
                write([&](Transaction &tx) { return leaveTerritory(tx, m_here, step.after, 200); });
            VERIFY_OK(next);
            step = *next;
            aside += step.setAside;
        }
        QVERIFY(aside >= 1);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM customer_search"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM sync_cursor"_s), 2);
        QCOMPARE(
            count(
                u"SELECT count(*) FROM rejected_op WHERE reason = 'sync.rejected.territory' AND payload LIKE "
                u"'%Mine%'"_s),
            1);
    }

    void manyDeletesAreAskedAbout()
    {
        std::vector<Pulled> rows;
        for (int i = 0; i < 1000; ++i)
            rows.push_back(rowOf(customer(u"N%1"_s.arg(i), 5)));
        VERIFY_OK(pull(std::move(rows), 6));
        PullAnswer few;
        PullAnswer many;
        for (int i = 0; i < 120; ++i)
            (i < 90 ? few : many)
                .items.push_back(gone(Pulled::Kind::Erased, customer(u"N%1"_s.arg(i), 5), 7));
        DeleteGuard guard;
        VERIFY_OK(m->store->read([&](Connection &db) { return guard.check(db, few); }).result());
        const auto stopped = m->store->read([&](Connection &db) { return guard.check(db, many); }).result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, u"sync.many_deletes"_s);
        QCOMPARE(stopped.error().args.value(u"deletes"_s).toLongLong(), 120);
        // Deletes of one's own that nobody confirmed as one action.
        VERIFY_OK(write([&](Transaction &tx) -> Result<void> {
            for (int i = 0; i < 150; ++i) {
                C360_TRY(const Record record,
                         tx.find(catalog::customerType, Id::derived({}, u"N%1"_s.arg(i))));
                C360_CHECK(tx.erase(record));
            }
            return {};
        }));
        const auto run = write([](Transaction &tx) { return beginSending(tx); });
        VERIFY_OK(run);
        const auto asked =
            m->store->read([run](Connection &db) { return tooManyDeletes(db, *run); }).result();
        VERIFY_OK(asked);
        QVERIFY(asked->has_value());
    }

    void pendingIsTakenBack()
    {
        const Record one = customer(u"Alaoui"_s, 5, u"Rabat"_s);
        VERIFY_OK(pull({rowOf(one)}, 6));
        VERIFY_OK(edit(one.id, u"city"_s, u"Mine"_s));
        const domain::Rules rules = m->commands->rules();
        VERIFY_OK(write([&](Transaction &tx) { return domain::discardPending(tx, rules, one.id); }));
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Rabat"_s);
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE type = 'customer' AND kind <> 'void'"_s), 0);
        VERIFY_OK(m->commands->undo().result());
        QCOMPARE(row(one.id)->text(field<"customer.city">), u"Mine"_s);
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE type = 'customer' AND kind <> 'void'"_s), 1);
        // Something new goes with what is below it, and comes back with undo.
        const auto made = m->commands->create(u"customer"_s, {{u"last_name"_s, u"New"_s}}).result();
        VERIFY_OK(made);
        const Id id = made->ids.front();
        VERIFY_OK(
            m->commands->create(u"contact"_s, {{u"customer"_s, id.toBytes()}, {u"name"_s, u"N"_s}}).result());
        VERIFY_OK(write([&](Transaction &tx) { return domain::discardPending(tx, rules, id); }));
        QVERIFY(!row(id));
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE kind <> 'void' AND type = 'contact'"_s), 0);
        VERIFY_OK(m->commands->undo().result());
        QVERIFY(row(id));
        QCOMPARE(count(u"SELECT count(*) FROM contact"_s), 1);
    }

    void numbersAfterARestoredCentre()
    {
        for (int i = 0; i < 4; ++i)
            VERIFY_OK(m->commands->create(u"customer"_s, {{u"last_name"_s, u"N%1"_s.arg(i)}}).result());
        VERIFY_OK(answer(u"applied"_s));
        const qint64 last = count(u"SELECT value FROM meta WHERE key = 'last_op'"_s);
        QCOMPARE(last, 8);
        VERIFY_OK(write([](Transaction &tx) -> Result<void> {
            C360_TRY([[maybe_unused]] auto done, tx.db().run(u"DELETE FROM sent_op WHERE op_no = 6"_s));
            return resend(tx, 3);
        }));
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 5);
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE kind = 'void'"_s), 1);
        QCOMPARE(count(u"SELECT max(op_no) FROM outbox"_s), 8);
        VERIFY_OK(answer(u"applied"_s));
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 0);
        // A new identity numbers from one.
        const Id any = m->read([](Connection &db) -> Result<Id> {
            C360_TRY(auto found, db.one(u"SELECT id FROM customer LIMIT 1"_s));
            return found->id(0);
        });
        VERIFY_OK(edit(any, u"city"_s, u"X"_s));
        VERIFY_OK(write([](Transaction &tx) { return startAnew(tx, true); }));
        QCOMPARE(count(u"SELECT min(op_no) FROM outbox"_s), 1);
        VERIFY_OK(answer(u"applied"_s));
        QCOMPARE(count(u"SELECT value FROM meta WHERE key = 'last_op'"_s), 2);
    }

    void anAnswerThatWasNotKeptHoldsTheLaterOnesBack()
    {
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            VERIFY_OK(m->commands->create(u"customer"_s, {{u"last_name"_s, name}}).result());
        const qint64 waiting = count(u"SELECT count(*) FROM outbox"_s);
        std::vector<GroupAnswer> answers;
        VERIFY_OK(write([&](Transaction &tx) -> Result<void> {
            C360_TRY(const Sending run, beginSending(tx));
            C360_TRY(const std::vector<PushGroup> groups, nextGroups(tx.db(), run, run.after, tx.now()));
            for (const PushGroup &group : groups)
                answers.push_back(
                    {group.ops.front().number, group.ops.back().number, u"applied"_s, {}, {}, 0});
            return {};
        }));
        QCOMPARE(answers.size(), 3);
        const auto take = [&](const std::vector<GroupAnswer> &groups) {
            return write([&](Transaction &tx) {
                PushAnswer answer;
                for (const GroupAnswer &group : groups)
                    answer.groups.push_back(group);
                return acknowledge(tx, answer);
            });
        };
        // The write that kept the first one failed, the next one was on its way already.
        const auto second = take({answers[1]});
        QVERIFY(!second);
        QCOMPARE(second.error().reason, u"sync.again"_s);
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), waiting);
        QCOMPARE(m->read([](Connection &db) { return readState(db); }).lastOp, 0);
        VERIFY_OK(take(answers)); // as the centre answers once more
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 0);
    }

    void whatWaitsForItsOwnerIsSentAndCanBeRefused()
    {
        const Record owner = customer(u"Alaoui"_s, 5);
        VERIFY_OK(pull({rowOf(owner)}, 6));
        const auto made =
            m->commands->create(u"contact"_s, {{u"customer"_s, owner.id.toBytes()}, {u"name"_s, u"Driss"_s}})
                .result();
        VERIFY_OK(made);
        const Id contact = made->ids.front();
        // As a new cache has it, in which the customer is no more.
        const Record mine = *row(contact, catalog::contactType);
        VERIFY_OK(write([&](Transaction &tx) -> Result<void> {
            C360_CHECK(tx.forget(catalog::contactType, contact));
            return tx.db().execute(u"INSERT INTO waiting_row (owner, type, record, row) VALUES (x'%1', "
                                   u"'contact', x'%2', '%3')"_s.arg(
                                       QString::fromLatin1(owner.id.toBytes().toHex()),
                                       QString::fromLatin1(contact.toBytes().toHex()),
                                       QString::fromUtf8(store::packRecord(mine)).replace(u'\'', u"''"_s)));
        }));
        VERIFY_OK(write([&](Transaction &tx) -> Result<void> {
            C360_TRY(const Sending run, beginSending(tx));
            C360_TRY(const std::vector<PushGroup> groups, nextGroups(tx.db(), run, run.after, tx.now()));
            const auto &ops = groups.front().ops;
            const auto found = std::ranges::find(ops, contact, &PushOp::id);
            if (found == ops.end() || found->kind != u"create" || !found->row ||
                found->row->text(field<"contact.name">) != u"Driss")
                return fail(ErrorCode::Failed, u"not sent"_s);
            return {};
        }));
        VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.owner_missing"_s));
        QCOMPARE(count(u"SELECT count(*) FROM outbox"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM waiting_row"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op WHERE type = 'contact' AND kind = 'create' AND "
                       u"payload LIKE '%Driss%'"_s),
                 1);
    }

    void refusedOnesOfSeveralNumberingsStandBesideEachOther()
    {
        const Record one = customer(u"Alaoui"_s, 5, u"Rabat"_s);
        VERIFY_OK(pull({rowOf(one)}, 6));
        const domain::Rules rules = m->commands->rules();
        for (int numbering = 0; numbering < 3; ++numbering) {
            VERIFY_OK(edit(one.id, u"city"_s, u"City %1"_s.arg(numbering)));
            VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.permission"_s));
            VERIFY_OK(write([](Transaction &tx) { return startAnew(tx, true); }));
        }
        QCOMPARE(count(u"SELECT count(DISTINCT first_op) FROM rejected_op"_s), 3);
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op WHERE type = 'customer'"_s), 3);
        // One that was discarded and comes back takes nobody's number either.
        VERIFY_OK(edit(one.id, u"city"_s, u"Gone"_s));
        VERIFY_OK(answer(u"rejected"_s, u"sync.rejected.permission"_s));
        const qint64 group = count(u"SELECT min(first_op) FROM rejected_op"_s);
        VERIFY_OK(write([&](Transaction &tx) { return domain::discardRejected(tx, rules, group); }));
        VERIFY_OK(write([](Transaction &tx) { return startAnew(tx, true); }));
        VERIFY_OK(m->commands->undo().result());
        const qint64 before = count(u"SELECT count(*) FROM rejected_op WHERE type = 'customer'"_s);
        VERIFY_OK(m->commands->redo().result());
        QCOMPARE(count(u"SELECT count(*) FROM rejected_op WHERE type = 'customer'"_s), before - 1);
    }

    void undoAfterTheSync()
    {
        const auto made = m->commands->create(u"customer"_s, {{u"last_name"_s, u"New"_s}}).result();
        VERIFY_OK(made);
        VERIFY_OK(answer(u"applied"_s));
        // The centre's stamps are others than this computer's.
        Record stamped = *row(made->ids.front());
        stamped.seq = 7;
        stamped.updatedAt += 12'345;
        stamped.updatedBy = u"me"_s;
        VERIFY_OK(pull({rowOf(stamped)}, 8));
        const auto undone = m->commands->undo().result();
        VERIFY_OK(undone);
        QVERIFY(undone->warnings.isEmpty());
        QVERIFY(row(stamped.id)->deletedAt > 0);
        // Somebody else has touched it meanwhile.
        const auto second = m->commands->create(u"customer"_s, {{u"last_name"_s, u"Second"_s}}).result();
        VERIFY_OK(second);
        VERIFY_OK(answer(u"applied"_s));
        Record theirs = *row(second->ids.front());
        theirs.seq = 9;
        theirs.updatedBy = u"other"_s;
        VERIFY_OK(pull({rowOf(theirs)}, 10));
        const auto spared = m->commands->undo(second->action).result();
        VERIFY_OK(spared);
        QCOMPARE(spared->warnings.size(), 1);
        QCOMPARE(row(theirs.id)->deletedAt, 0);
    }
};

QTEST_GUILESS_MAIN(TestSyncCache)
#include "test_sync_cache.moc"
