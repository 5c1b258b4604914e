// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 A7 T15
// links: c360_testsupport c360_sync c360_domain
//
// A cache with bytes overwritten: what can be read lives on in a new one, unsent edits before all else.
#include "core/store/opener.h"
#include "core/store/schema.h"
#include "core/sync/recover.h"
#include "core/sync/resync.h"
#include "core/sync/sync_state.h"
#include "core/sync/table_list.h"
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
    /// Overwrites whole pages, never the first three.
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

    /// Pages in which no table or index begins hold the list of them, or rows: hurts the first that hurts the
    /// list.
    static void makeHole(const QString &cache, const QByteArray &key)
    {
        QFile file(cache);
        QVERIFY(file.open(QIODevice::ReadWrite));
        bool hurt = false;
        for (qint64 page = 2; !hurt && page * 4096 < file.size(); ++page) {
            QVERIFY(file.seek((page - 1) * 4096));
            const QByteArray before = file.read(4096);
            QVERIFY(file.seek((page - 1) * 4096));
            file.write(QByteArray(4096, 'x'));
            file.flush();
            hurt = !sync::showsTables(cache, key);
            if (hurt)
                break;
            QVERIFY(file.seek((page - 1) * 4096));
            file.write(before);
            file.flush();
        }
        QVERIFY(hurt);
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
        const auto recovered = sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, {},
                                                  device.clock, device.ids);
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
        const auto recovered = sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, {},
                                                  device.clock, device.ids);
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
        const auto recovered = sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, {},
                                                  device.clock, device.ids);
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
        QVERIFY(QFileInfo::exists(recovered->setAside));
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

    void theWayToTheTablesIsFoundElsewhere_data()
    {
        QTest::addColumn<bool>("firstPage");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<bool>("loaded");
        for (const bool firstPage : {true, false}) {
            const char *harm = firstPage ? "no first page" : "a list of tables with holes";
            QTest::addRow("%s, encrypted, grown", harm) << firstPage << true << false;
            QTest::addRow("%s, encrypted, loaded at once", harm) << firstPage << true << true;
            QTest::addRow("%s, in the clear, grown", harm) << firstPage << false << false;
        }
    }
    /// The way to the tables is the same in every cache of the same making.
    void theWayToTheTablesIsFoundElsewhere()
    {
        QFETCH(bool, firstPage);
        QFETCH(bool, encrypted);
        QFETCH(bool, loaded);
        TemporaryStore device(encrypted);
        fill(device, 150);
        const QByteArray key = encrypted ? TemporaryStore::key() : QByteArray();
        const auto count = [&device](const QString &table) {
            return device.read(
                [&](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + table); });
        };
        const qint64 operations = count(u"outbox"_s);
        close(device);
        if (loaded) // a recovered cache is one
            QVERIFY(sync::recoverCache(device.file(), key, u"tester"_s, {}, device.clock, device.ids));
        if (firstPage) {
            QFile file(device.file());
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(4096, '\0'));
        } else {
            makeHole(device.file(), key);
        }
        const auto recovered =
            sync::recoverCache(device.file(), key, u"tester"_s, {}, device.clock, device.ids);
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
        QVERIFY(!recovered->nothing);
        QCOMPARE(recovered->local.operations, operations);
        QCOMPARE(recovered->local.lost, 0);
        QVERIFY(QDir(QFileInfo(device.file()).path()).entryList({u"*.mended*"_s}).isEmpty());
        device.reopen();
        QCOMPARE(count(u"customer"_s), 150);
        QCOMPARE(count(u"outbox"_s), operations);
    }

    void aCreateWithoutItsRowIsCountedAsLost()
    {
        TemporaryStore device;
        fill(device, 40);
        const qint64 leaf = device.read([](store::Connection &db) {
            return db.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'contact'"_s);
        });
        close(device);
        QFile file(device.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((leaf - 1) * 4096 + 50));
        file.write(QByteArray(3000, 'x'));
        file.close();
        const auto recovered = sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s, {},
                                                  device.clock, device.ids);
        QVERIFY(recovered);
        QVERIFY(!recovered->local.queueDamaged);
        device.reopen();
        const qint64 left =
            device.read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM contact"_s); });
        QVERIFY(left < 40);
        QCOMPARE(recovered->local.lost, 40 - left);
    }

    void whoseDeviceItIsIsToldByTheRows()
    {
        TemporaryStore device;
        fill(device, 20);
        QVERIFY(device.store
                    ->write([](store::Transaction &tx) {
                        return tx.db().execute(u"UPDATE customer SET seq = 7"_s); // the centre's
                    })
                    .result());
        const auto state = [&device] {
            return device.read([](store::Connection &db) { return sync::readState(db); });
        };
        const sync::SyncState before = state();
        const qint64 root = device.read([](store::Connection &db) {
            return db.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'meta'"_s);
        });
        const qint64 operations =
            device.read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM outbox"_s); });
        close(device);
        QFile file(device.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((root - 1) * 4096 + 50));
        file.write(QByteArray(3000, 'x'));
        file.close();
        const auto recovered = sync::recoverCache(device.file(), TemporaryStore::key(), u"tester"_s,
                                                  u"amina"_s, device.clock, device.ids);
        QVERIFY(recovered);
        QVERIFY(recovered->local.identityLost);
        QCOMPARE(recovered->local.lost, 0);
        QCOMPARE(recovered->local.operations, operations);
        device.reopen();
        QCOMPARE(state().organization, before.organization);
        QCOMPARE(state().login, u"amina"_s);
        QVERIFY(state().device != before.device);
        QCOMPARE(state().numberedFor, state().device);
        QCOMPARE(state().lastOp, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecover)
#include "test_recover.moc"
