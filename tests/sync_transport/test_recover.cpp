// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 A7 T15
// links: c360_testsupport c360_sync c360_domain
//
// A cache with bytes overwritten: what can be read lives on in a new one, unsent edits before all else.
#include "core/store/opener.h"
#include "core/store/schema.h"
#include "core/sync/recover.h"
#include "core/sync/resync.h"
#include "tests/support/temporary_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::TemporaryStore;

class TestRecover : public QObject
{
    Q_OBJECT

    static void fill(TemporaryStore &device, int customers)
    {
        for (int i = 0; i < customers; ++i) {
            const auto made = device.commands
                                  ->create(u"customer"_s, {{u"first_name"_s, u"Name %1"_s.arg(i)},
                                                           {u"notes"_s, QString(400, u'n')}})
                                  .result();
            QVERIFY(made);
            QVERIFY(device.commands
                        ->create(u"contact"_s,
                                 {{u"customer"_s, made->ids.front().toBytes()}, {u"name"_s, u"Omar"_s}})
                        .result());
        }
        QVERIFY(device.store
                    ->write([](store::Transaction &tx) {
                        return tx.db().execute(
                            u"INSERT INTO draft (key, value, updated_at) VALUES ('k', 'half a word', 1); "
                            u"INSERT INTO setting (key, value) VALUES ('theme', 'dark')"_s);
                    })
                    .result());
        QVERIFY(device.store
                    ->maintain([](store::Connection &db) {
                        return db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                    })
                    .result());
    }
    /// Overwrites whole pages, never the first two.
    static void damage(const QString &path, int pages, quint32 seed)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QRandomGenerator random(seed);
        for (int i = 0; i < pages; ++i) {
            QVERIFY(file.seek(4096 * (3 + random.bounded(int(file.size() / 4096) - 3)) + 100));
            file.write(QByteArray(1000, char(random.bounded(256))));
        }
    }
    static void close(TemporaryStore &device)
    {
        device.commands.reset();
        device.store.reset();
    }

private Q_SLOTS:
    void losesNothingOfAGoodFile()
    {
        TemporaryStore device;
        fill(device, 100);
        const auto count = [&device](const QString &table) {
            return device.read(
                [&](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + table); });
        };
        const qint64 operations = count(u"outbox"_s);
        const qint64 audits = count(u"audit_entry"_s);
        const QByteArray id =
            device.read([](store::Connection &db) { return store::metaValue(db, u"device"_s); })
                .toByteArray();
        close(device);
        const auto recovered =
            sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, device.clock, device.ids);
        QVERIFY2(recovered,
                 qPrintable(recovered ? QString() : recovered.error().reason + recovered.error().detail));
        QCOMPARE(recovered->unreadable, 0);
        QCOMPARE(recovered->local.operations, operations);
        QCOMPARE(recovered->local.lost, 0);
        QVERIFY(QFileInfo::exists(recovered->setAside));
        device.reopen();
        QCOMPARE(count(u"outbox"_s), operations);
        QCOMPARE(count(u"customer"_s), 100);
        QCOMPARE(count(u"contact"_s), 100);
        QCOMPARE(count(u"audit_entry"_s), audits);
        QCOMPARE(count(u"draft"_s), 1);
        QCOMPARE(count(u"setting WHERE key = 'theme' AND value = 'dark'"_s), 1);
        QCOMPARE(device.read([](store::Connection &db) { return store::metaValue(db, u"device"_s); })
                     .toByteArray(),
                 id);
        QVERIFY(device.read([](store::Connection &db) { return sync::wantsResync(db); }));
    }

    void aRecoveryThatWasCutShortIsNoPartOfTheNext()
    {
        TemporaryStore device;
        fill(device, 100);
        close(device);
        const QString fresh = device.file() + u".recovered"_s;
        {
            auto db = store::Opener::open(fresh, TemporaryStore::key(), store::Opener::Mode::Writer);
            QVERIFY(db);
            QVERIFY(
                (*db)->execute(u"CREATE TABLE other (x); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
                               u"i + 1 FROM n WHERE i < 5000) INSERT INTO other SELECT randomblob(400) FROM "
                               u"n"_s));
            QVERIFY(QFile::copy(fresh + u"-wal"_s, fresh + u".kept"_s));
        }
        QVERIFY(QFile::remove(fresh));
        QVERIFY(QFile::rename(fresh + u".kept"_s, fresh + u"-wal"_s));
        const auto recovered =
            sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, device.clock, device.ids);
        QVERIFY2(recovered,
                 qPrintable(recovered ? QString() : recovered.error().reason + recovered.error().detail));
        device.reopen();
        const auto checked = device.read([](store::Connection &db) -> Result<QString> {
            C360_TRY(auto row, db.one(u"PRAGMA integrity_check"_s));
            return row->text(0);
        });
        QCOMPARE(checked, u"ok"_s);
        QCOMPARE(
            device.read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM customer"_s); }),
            100);
    }

    void savesWhatCanBeRead_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void savesWhatCanBeRead()
    {
        QFETCH(quint32, seed);
        TemporaryStore device;
        fill(device, 150);
        const auto count = [&device](const QString &table) {
            return device.read(
                [&](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + table); });
        };
        const qint64 operations = count(u"outbox"_s);
        close(device);
        damage(device.file(), 3, seed);
        const auto recovered =
            sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, device.clock, device.ids);
        if (!recovered) { // the list of tables itself was hit: nothing may have been touched
            QVERIFY(recovered.error().code == ErrorCode::Damaged ||
                    recovered.error().code == ErrorCode::Locked);
            QVERIFY(QFileInfo::exists(device.file()));
            return;
        }
        device.reopen();
        // The queue is dense whatever was lost, and most of everything is there.
        QCOMPARE(count(u"outbox"_s), device.read([](store::Connection &db) {
            return db.scalar(u"SELECT coalesce(max(op_no), 0) FROM outbox"_s);
        }));
        QVERIFY(recovered->local.operations <= operations);
        QVERIFY2(recovered->local.operations >= operations * 8 / 10,
                 qPrintable(QString::number(recovered->local.operations)));
        QVERIFY2(count(u"customer"_s) >= 100, qPrintable(QString::number(count(u"customer"_s))));
        QCOMPARE(count(u"pragma_foreign_key_check"_s), 0);
        QVERIFY(device.commands->create(u"customer"_s, {{u"first_name"_s, u"After"_s}}).result());
    }
};

QTEST_GUILESS_MAIN(TestRecover)
#include "test_recover.moc"
