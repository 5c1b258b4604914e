// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D4 T18
// links: c360_store c360_domain c360_testsupport
#include "core/domain/names.h"
#include "core/store/store.h"
#include "tests/support/temporary_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using catalog::Field;
using catalog::Kind;
using catalog::Record;
using catalog::RecordType;

class TestStore : public QObject
{
    Q_OBJECT

    static QVariant sample(const Field &field, int variant)
    {
        switch (field.kind) {
        case Kind::Choice:
            return domain::latin(field.choices[size_t(variant) % field.choices.size()].value);
        case Kind::Integer:
        case Kind::Money:
        case Kind::Decimal:
            return qlonglong(field.min + 2000 + variant);
        case Kind::Boolean:
            return qlonglong(variant % 2);
        case Kind::Instant:
            return qlonglong(1'700'000'000'000 + variant);
        case Kind::Real:
            return 1.5 + variant;
        case Kind::Reference:
            return SystemIdSource().next().toBytes();
        case Kind::Digest:
            return QCryptographicHash::hash(QByteArray::number(variant), QCryptographicHash::Sha256);
        case Kind::Date:
            return u"2026-0%1-01"_s.arg(variant + 1);
        case Kind::Json:
            return u"{\"k\":%1}"_s.arg(variant);
        case Kind::Texts:
            return u"{\"ar\":\"نص\",\"en\":\"text %1\"}"_s.arg(variant);
        default:
            return u"قيمة value é %1"_s.arg(variant);
        }
    }

    static bool contains(const QString &path, const QByteArray &needle)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(needle);
    }

private Q_SLOTS:
    // Every field of every type survives being written, changed and read back.
    void roundTrip_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < catalog::allTypes.size(); ++i)
            QTest::newRow(catalog::allTypes[i].name.data()) << int(i);
    }
    void roundTrip()
    {
        QFETCH(int, index);
        const RecordType &type = catalog::allTypes[size_t(index)];
        test::TemporaryStore temporary;
        auto result =
            temporary.store
                ->write([&type](store::Transaction &tx) -> Result<std::pair<Record, store::Values>> {
                    C360_CHECK(tx.db().execute(u"PRAGMA defer_foreign_keys = ON"_s));
                    Record record(type);
                    store::Values second;
                    for (size_t i = 0; i < type.fields.size(); ++i) {
                        const Field &field = type.fields[i];
                        record.set(int(i), sample(field, 0));
                        if (field.has(catalog::Owned)) {
                            Record parent(*catalog::findType(domain::latin(field.target)));
                            C360_CHECK(tx.insert(parent));
                            record.set(int(i), parent.id.toBytes());
                        } else {
                            second.insert(int(i), sample(field, 1));
                        }
                    }
                    C360_CHECK(tx.insert(record));
                    C360_TRY(const Record stored, tx.find(type, record.id));
                    for (size_t i = 0; i < type.fields.size(); ++i) {
                        if (stored.at(int(i)) != record.at(int(i)))
                            return failWith(ErrorCode::Failed, u"insert"_s,
                                            domain::latin(type.fields[i].name));
                    }
                    C360_CHECK(tx.update(stored, second));
                    return std::pair(record, second);
                })
                .result();
        QVERIFY2(result, result ? "" : qPrintable(result.error().reason + result.error().detail));
        temporary.reopen();
        const Record stored = temporary.read([&type, id = result->first.id](store::Connection &db) {
            return store::findRecord(db, type, id);
        });
        for (auto it = result->second.begin(); it != result->second.end(); ++it)
            QCOMPARE(stored.at(it.key()), it.value());
    }

    void theFileIsUnreadableWithoutItsKey()
    {
        test::TemporaryStore temporary;
        QVERIFY(
            temporary.commands->create(u"customer"_s, {{u"last_name"_s, u"Recognisablename"_s}}).result());
        QVERIFY(!contains(temporary.file(), "Recognisablename"));
        QVERIFY(!contains(temporary.file() + u"-wal"_s, "Recognisablename"));
        temporary.commands.reset();
        temporary.store.reset();
        QVERIFY(!contains(temporary.file(), "Recognisablename"));
        QVERIFY(!contains(temporary.file(), "SQLite format 3"));
        auto wrong =
            store::Store::open({.file = temporary.file(), .key = QByteArray(32, 'x'), .actor = u"t"_s},
                               temporary.clock, temporary.ids);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Locked);
        temporary.reopen();
        QCOMPARE(temporary.read(
                     [](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM customer"_s); }),
                 1);
    }

    void aFlippedByteIsAnErrorNotGarbage()
    {
        test::TemporaryStore temporary;
        for (int i = 0; i < 200; ++i)
            QVERIFY(
                temporary.commands->create(u"customer"_s, {{u"last_name"_s, u"Name %1"_s.arg(i)}}).result());
        temporary.commands.reset();
        temporary.store.reset();
        QFile file(temporary.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 + 100; at < file.size(); at += 4096) {
            file.seek(at);
            const QByteArray byte = file.read(1);
            file.seek(at);
            file.write(QByteArray(1, char(byte[0] ^ 1)));
        }
        file.close();
        auto opened = store::Store::open(
            {.file = temporary.file(), .key = test::TemporaryStore::key(), .actor = u"t"_s}, temporary.clock,
            temporary.ids);
        if (!opened)
            return; // refused at once is as good
        auto rows = (*opened)
                        ->read([](store::Connection &db) -> Result<int> {
                            C360_TRY(store::Query query, db.run(u"SELECT last_name FROM customer"_s));
                            int n = 0;
                            while (query.next())
                                ++n;
                            if (auto error = query.failure())
                                return std::unexpected(*std::move(error));
                            return n;
                        })
                        .result();
        QVERIFY(!rows);
    }

    void aFileThatIsNoCacheIsLeftAsItIs()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is a letter to grandmother, not a database at all. ", 56);
        file.write(QByteArray(8192, 'x'));
        file.close();
        SystemClock clock;
        SystemIdSource ids;
        auto opened = store::Store::open({.file = path, .key = {}, .actor = u"t"_s}, clock, ids);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY(contains(path, "grandmother"));
    }

    void tellsOfItsOwnWritesAndOfAnotherProcesses()
    {
        test::TemporaryStore temporary;
        auto other = store::Store::open(
            {.file = temporary.file(), .key = test::TemporaryStore::key(), .actor = u"other"_s},
            temporary.clock, temporary.ids);
        QVERIFY(other);
        QSignalSpy mine(temporary.store.get(), &store::Store::changed);
        QSignalSpy theirs(other->get(), &store::Store::changed);
        QVERIFY(temporary.commands->create(u"customer"_s, {{u"last_name"_s, u"A"_s}}).result());
        QTRY_COMPARE(mine.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.size(), 1, 5000);
        const auto changes = theirs.front().front().value<store::ChangeSet>();
        QVERIFY(changes.touches(catalog::customerType));
    }

    void aFailedFunctionLeavesNothingBehind()
    {
        test::TemporaryStore temporary;
        auto result = temporary.store
                          ->write([](store::Transaction &tx) -> Result<void> {
                              Record customer(catalog::customerType);
                              C360_CHECK(tx.insert(customer));
                              return failWith(ErrorCode::Failed, u"test"_s, {});
                          })
                          .result();
        QVERIFY(!result);
        QCOMPARE(temporary.read([](store::Connection &db) {
            return db.scalar(u"SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM outbox) + "
                             u"(SELECT count(*) FROM change_log)"_s);
        }),
                 0);
    }

    void closingFinishesEveryFuture()
    {
        test::TemporaryStore temporary;
        QList<QFuture<Result<qint64>>> futures;
        for (int i = 0; i < 200; ++i)
            futures.append(
                temporary.store->read([](store::Connection &db) { return db.scalar(u"SELECT 1"_s); }));
        temporary.commands.reset();
        temporary.store.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result() || future.result().error().code == ErrorCode::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
