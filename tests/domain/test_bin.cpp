// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C10 D2
// links: c360_domain c360_testsupport
#include "core/domain/bin_emptier.h"
#include "core/domain/undo.h"
#include "core/store/blobs.h"
#include "core/store/schema.h"
#include "tests/support/temporary_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using domain::Binned;

class TestBin : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;

    Id create(const QString &type, const domain::Fields &fields)
    {
        const auto done = m_store->commands->create(type, fields).result();
        if (!done)
            qFatal("create failed: %ls", qUtf16Printable(done.error().reason));
        return done->ids.front();
    }
    /// A customer with something of every kind below it.
    Id customer(const QString &name)
    {
        const Id id = create(u"customer"_s, {{u"last_name"_s, name}, {u"notes"_s, u"private"_s}});
        create(u"contact"_s, {{u"customer"_s, id.toBytes()}, {u"name"_s, u"Contact of "_s + name}});
        const Id invoice = create(
            u"invoice"_s,
            {{u"customer"_s, id.toBytes()}, {u"currency"_s, u"EUR"_s}, {u"issued_on"_s, u"2025-06-01"_s}});
        create(u"invoice_line"_s, {{u"invoice"_s, invoice.toBytes()},
                                   {u"description"_s, u"Something"_s},
                                   {u"quantity"_s, 10'000},
                                   {u"unit_price"_s, 100'000}});
        return id;
    }
    qint64 count(const QString &sql)
    {
        return m_store->read([sql](store::Connection &db) { return db.scalar(sql); });
    }
    std::vector<Binned> everything()
    {
        return m_store->read(
            [until = m_store->clock.now()](store::Connection &db) { return domain::binned(db, until); });
    }
    qint64 empty(std::vector<Binned> records)
    {
        domain::BinEmptier emptier(*m_store->store);
        std::optional<qint64> answer;
        connect(&emptier, &domain::BinEmptier::finished, this, [&](qint64 erased) { answer = erased; });
        connect(&emptier, &domain::BinEmptier::failed, this, [&] { answer = -1; });
        emptier.start(std::move(records));
        while (!answer)
            QTest::qWait(1);
        return *answer;
    }

private Q_SLOTS:
    void init() { m_store = std::make_unique<test::TemporaryStore>(); }

    void everythingBelowGoesToo()
    {
        const Id gone = customer(u"Gone"_s);
        const Id kept = customer(u"Kept"_s);
        QVERIFY(m_store->commands->remove(u"customer"_s, gone).result());
        m_store->store
            ->write([gone](store::Transaction &tx) -> Result<void> {
                C360_TRY([[maybe_unused]] const auto draft,
                         tx.db().run(u"INSERT INTO draft (key, value, updated_at) VALUES (?, 'half', 0)"_s,
                                     {QString(u"customer/"_s + gone.toString() + u"/notes"_s)}));
                return {};
            })
            .waitForFinished();
        QCOMPARE(everything().size(), 1);
        QCOMPARE(empty(everything()), 1);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM contact"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM invoice"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM invoice_line"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM draft"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'gone'"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM audit_entry WHERE action = 'erase' AND summary IS NULL"
                       " OR action = 'erase' AND summary = ''"_s),
                 1);
        QVERIFY(m_store
                    ->read([kept](store::Connection &db) {
                        return store::findRecord(db, catalog::customerType, kept);
                    })
                    .deletedAt == 0);
    }

    void nothingBringsItBack()
    {
        const Id gone = customer(u"Gone"_s);
        QVERIFY(m_store->commands->update(u"customer"_s, gone, {{u"city"_s, u"Fès"_s}}).result());
        QVERIFY(m_store->commands->remove(u"customer"_s, gone).result());
        QCOMPARE(empty(everything()), 1);
        // Neither the undo of the deletion nor that of the edit remembers anything.
        QCOMPARE(count(u"SELECT count(*) FROM undo_step WHERE instr(inverses, 'Fès') > 0 OR"
                       " instr(inverses, 'private') > 0"_s),
                 0);
        int left = 0;
        while (m_store->commands->undoState().result()->canUndo) {
            const auto undone = m_store->commands->undo().result();
            QVERIFY2(undone, undone ? "" : qPrintable(undone.error().reason));
            QVERIFY(++left < 20);
        }
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 0);
    }

    void whatLeftTheBinMeanwhileIsSpared()
    {
        const Id id = customer(u"Back"_s);
        QVERIFY(m_store->commands->remove(u"customer"_s, id).result());
        const auto records = everything();
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(empty(records), 0);
        QCOMPARE(count(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s), 1);
    }

    // The centre would refuse it all, and the person would have to settle that.
    void whatIsNotOnesOwnAloneWaitsForItsTime()
    {
        const auto set = [this](const QString &sql) {
            m_store->store->write([sql](store::Transaction &tx) { return tx.db().execute(sql); })
                .waitForFinished();
        };
        m_store->store
            ->write(
                [](store::Transaction &tx) { return store::setMetaValue(tx.db(), u"role"_s, u"sales"_s); })
            .waitForFinished();
        QMap<QString, Id> customers;
        for (const QString &name : {u"Own"_s, u"Shared"_s, u"Paid"_s, u"Billed"_s, u"Old"_s})
            customers[name] = customer(name);
        create(u"payment"_s, {{u"customer"_s, customers[u"Paid"_s].toBytes()},
                              {u"amount"_s, 10'000},
                              {u"currency"_s, u"EUR"_s},
                              {u"paid_on"_s, u"2025-06-01"_s}});
        const auto literal = [&](const QString &name) {
            return QString(u"x'"_s + QString::fromLatin1(customers[name].toBytes().toHex()) + u"'"_s);
        };
        set(u"UPDATE contact SET created_by = 'bob' WHERE customer IN (%1, %2)"_s.arg(literal(u"Shared"_s),
                                                                                      literal(u"Old"_s)));
        set(u"UPDATE invoice SET number = 'INV-2025-00001' WHERE customer = "_s + literal(u"Billed"_s));
        for (const Id &id : std::as_const(customers))
            QVERIFY(m_store->commands->remove(u"customer"_s, id).result());
        set(u"UPDATE customer SET deleted_at = deleted_at - %1 WHERE id = %2"_s.arg(domain::binMs)
                .arg(literal(u"Old"_s)));
        QCOMPARE(everything().size(), 5);
        QCOMPARE(empty(everything()), 2);
        QCOMPARE(count(u"SELECT count(*) FROM customer WHERE last_name IN ('Shared', 'Paid', 'Billed')"_s),
                 3);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 3);
    }

    void onlyTheChosenGo()
    {
        const Id one = customer(u"One"_s);
        const Id two = customer(u"Two"_s);
        QVERIFY(m_store->commands->remove(u"customer"_s, one).result());
        QVERIFY(m_store->commands->remove(u"customer"_s, two).result());
        QCOMPARE(empty({{&catalog::customerType, two}}), 1);
        QCOMPARE(everything().size(), 1);
        QCOMPARE(everything().front().id, one);
    }

    void manyGoInSlicesAndItCanBeStopped()
    {
        for (int i = 0; i < 60; ++i) {
            const Id id = create(u"customer"_s, {{u"last_name"_s, u"N%1"_s.arg(i)}});
            QVERIFY(m_store->commands->remove(u"customer"_s, id).result());
        }
        domain::BinEmptier emptier(*m_store->store);
        QSignalSpy progress(&emptier, &domain::BinEmptier::progressed);
        std::optional<qint64> erased;
        connect(&emptier, &domain::BinEmptier::progressed, &emptier, [&] { emptier.stop(); });
        connect(&emptier, &domain::BinEmptier::finished, this, [&](qint64 done) { erased = done; });
        emptier.start(everything());
        QTRY_VERIFY(erased);
        QCOMPARE(progress.count(), 1);
        QVERIFY(*erased > 0 && *erased < 60);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 60 - *erased);
        QVERIFY(!emptier.isRunning());
        QCOMPARE(empty(everything()), 60 - *erased);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 0);
    }

    void contentThatNobodyNamesGoes()
    {
        const Id id = customer(u"Files"_s);
        const QByteArray digest = *m_store->store
                                       ->write([](store::Transaction &tx) {
                                           return store::putBlob(tx.db(), QByteArray(600'000, 'x'));
                                       })
                                       .result();
        create(u"document"_s,
               {{u"customer"_s, id.toBytes()}, {u"title"_s, u"Contract"_s}, {u"sha256"_s, digest}});
        QVERIFY(count(u"SELECT count(*) FROM blob_chunk"_s) > 1);
        QVERIFY(m_store->commands->remove(u"customer"_s, id).result());
        QCOMPARE(empty(everything()), 1);
        QCOMPARE(count(u"SELECT count(*) FROM blob_chunk"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "test_bin.moc"
