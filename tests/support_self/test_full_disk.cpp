// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4
// links: c360_testsupport
#include "tests/support/fake_clock.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;

class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    static qint64 customers(const test::TemporaryStore &store)
    {
        auto count =
            store.store
                ->read([](store::Connection &db) {
                    return db.scalar(u"SELECT count(*) FROM customer WHERE first_name LIKE 'Nour%'"_s);
                })
                .result();
        return count ? *count : -1;
    }

    static Result<domain::Outcome> add(const test::TemporaryStore &store, int number)
    {
        return store.commands
            ->create(u"customer"_s,
                     {{u"first_name"_s, u"Nour %1"_s.arg(number)}, {u"last_name"_s, QString(100, u'x')}})
            .result();
    }

private Q_SLOTS:
    void aFullDiskLosesNothingAcknowledged_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<int>("left");
        for (const bool encrypted : {true, false}) {
            for (const int left : {0, 1'000, 5'000, 30'000, 100'000, 333'333}) {
                QTest::addRow("%s, %d bytes left", encrypted ? "encrypted" : "plain", left)
                    << encrypted << left;
            }
        }
    }

    void aFullDiskLosesNothingAcknowledged()
    {
        QFETCH(bool, encrypted);
        QFETCH(int, left);
        tests::FullDisk disk(QDir::tempPath()); // before the store opens its files
        test::TemporaryStore store(encrypted);
        const auto first = add(store, 0);
        QVERIFY2(first, first ? "" : qPrintable(first.error().reason + first.error().detail));
        QVERIFY(disk.written() > 0);

        disk.leave(left);
        int acknowledged = 1;
        std::optional<Error> refused;
        for (int i = 1; i < 2'000 && !refused; ++i) {
            if (auto done = add(store, i); done)
                ++acknowledged;
            else
                refused = done.error();
        }
        QVERIFY(refused);
        QCOMPARE(refused->reason, u"store.full"_s);
        QVERIFY(disk.refused() > 0);
        QCOMPARE(customers(store), acknowledged); // reading goes on
        QVERIFY(!add(store, 10'000).has_value()); // and so does the refusal

        disk.heal();
        QVERIFY(add(store, 20'000).has_value());
        ++acknowledged;
        QCOMPARE(customers(store), acknowledged);
        store.reopen();
        QCOMPARE(customers(store), acknowledged);
        const QString check = store.read([](store::Connection &db) -> Result<QString> {
            C360_TRY(auto row, db.one(u"PRAGMA integrity_check"_s));
            return row ? row->text(0) : QString();
        });
        QCOMPARE(check, u"ok"_s);
    }

    void otherFoldersHaveSpace()
    {
        const QTemporaryDir elsewhere;
        tests::FullDisk disk(elsewhere.path());
        disk.leave(0);
        test::TemporaryStore store;
        QVERIFY(add(store, 1).has_value());
        QCOMPARE(disk.written(), 0);
    }

    void theClockStandsMovesAndRuns()
    {
        tests::FakeClock clock(1'000);
        QCOMPARE(clock.now(), 1'000);
        clock.advance(500);
        QCOMPARE(clock.now(), 1'500);
        clock.set(42);
        QCOMPARE(clock.now(), 42);
        constexpr qint64 tenYears = 3'650LL * 86'400'000;
        clock.run(-tenYears);
        const qint64 behind = SystemClock().now() - clock.now();
        QVERIFY(behind >= tenYears && behind < tenYears + 1'000);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
