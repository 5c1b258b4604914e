// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D4 T13
// links: c360_services c360_testsupport

#include "core/services/backup/backup.h"
#include "core/store/schema.h"
#include "tests/support/memory_keychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

class TestBackup : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    SystemIdSource m_ids;
    test::MemoryKeychain m_keychain;
    Environment m_environment{&m_clock, &m_ids, &m_keychain, u"tester"_s};

    static Unlock with(const QString &passphrase)
    {
        Unlock unlock;
        unlock.passphrase = Secret::fromText(passphrase);
        return unlock;
    }
    Profile::Ptr make(const QString &folder, const QString &passphrase, bool keychain = false)
    {
        CreateOptions options;
        options.passphrase = Secret::fromText(passphrase);
        options.keychain = keychain;
        options.currency = u"TND"_s;
        const auto profile = Profile::create(folder, options, m_environment);
        return profile ? *profile : Profile::Ptr();
    }
    static bool add(const Profile::Ptr &profile, const QString &name)
    {
        return profile->commands().create(u"customer"_s, {{u"last_name"_s, name}}).result().has_value();
    }
    static QStringList names(const Profile::Ptr &profile)
    {
        return *profile->store()
                    .read([](store::Connection &db) -> Result<QStringList> {
                        C360_TRY(auto query, db.run(u"SELECT last_name FROM customer ORDER BY rid"_s));
                        QStringList list;
                        while (query.next())
                            list.append(query.text(0));
                        return list;
                    })
                    .result();
    }
    static QByteArray device(const Profile::Ptr &profile)
    {
        return profile->store()
            .read([](store::Connection &db) { return store::metaValue(db, u"device"_s); })
            .result()
            ->toByteArray();
    }

private Q_SLOTS:
    void aCopyOpensElsewhere()
    {
        const QTemporaryDir here;
        const QTemporaryDir there;
        const QString file = here.filePath(u"copy.c360"_s);
        const auto profile = make(here.filePath(u"p"_s), u"secret"_s);
        QVERIFY(add(profile, u"Kacimi"_s));
        QVERIFY(add(profile, u"قاسمي"_s));
        const auto info = backup::create(*profile, file).result();
        QVERIFY(info);
        QVERIFY(add(profile, u"Later"_s));

        QCOMPARE(QDir(here.path()).entryList({u"*.part*"_s}).size(), 0);
        QCOMPARE(QFile::permissions(file) & QFile::ReadOther, QFile::Permissions());
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(!bytes.startsWith("SQLite format"));
        QVERIFY(!bytes.contains("Kacimi"));

        const auto inspected = backup::inspect(file);
        QVERIFY(inspected);
        QVERIFY(inspected->encrypted);
        QCOMPARE(inspected->sha256, info->sha256);
        QVERIFY(backup::verify(file, with(u"secret"_s)));
        QCOMPARE(backup::verify(file, with(u"wrong"_s)).error().code, ErrorCode::Locked);

        const auto restored = backup::restore(file, there.filePath(u"p"_s), with(u"secret"_s), m_environment);
        QVERIFY(restored);
        const auto other = Profile::open(there.filePath(u"p"_s), with(u"secret"_s), m_environment);
        QVERIFY(other);
        QCOMPARE(names(*other), QStringList({u"Kacimi"_s, u"قاسمي"_s}));
        QCOMPARE((*other)->settings().currency, u"TND"_s);
        QVERIFY(device(*other) != device(profile));
        QVERIFY((*other)->settings().id != profile->settings().id);
    }

    void whatIsThereIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p"_s);
        const QString file = folder.filePath(u"copy.c360"_s);
        {
            const auto profile = make(path, u"secret"_s);
            QVERIFY(add(profile, u"Before"_s));
            QVERIFY(backup::create(*profile, file).result());
            QVERIFY(add(profile, u"After"_s));
            QVERIFY(profile->setPassphrase(Secret::fromText(u"secret"_s), Secret::fromText(u"changed"_s)));
            // In use: nothing may move.
            const auto refused = backup::restore(file, path, with(u"secret"_s), m_environment);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            QCOMPARE(names(profile).size(), 2);
        }
        QVERIFY(backup::restore(file, path, with(u"secret"_s), m_environment));
        const auto restored = Profile::open(path, with(u"secret"_s), m_environment);
        QVERIFY(restored);
        QCOMPARE(names(*restored), QStringList{u"Before"_s});
        // The one before is a profile of its own, with the passphrase that it had.
        const QStringList aside = QDir(path + u"/set-aside"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(aside.size(), 1);
        const auto old =
            Profile::open(path + u"/set-aside/"_s + aside.first(), with(u"changed"_s), m_environment);
        QVERIFY(old);
        QCOMPARE(names(*old), QStringList({u"Before"_s, u"After"_s}));
        QVERIFY(!QFile::exists(path + u"/cache.db.restoring"_s));
    }

    void aKeychainProfileNeedsAPassphraseForItsCopy()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.c360"_s);
        const auto profile = make(folder.filePath(u"p"_s), {}, true);
        QVERIFY(profile);
        QVERIFY(add(profile, u"Saidi"_s));
        const auto refused = backup::create(*profile, file).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"backup.passphrase"_s);
        QVERIFY(!QFile::exists(file));
        QVERIFY(backup::create(*profile, file, Secret::fromText(u"for the copy"_s)).result());
        QVERIFY(!backup::inspect(file)->keys.has(SlotKind::Keychain));
        m_keychain.entries.clear(); // another machine
        QVERIFY(backup::restore(file, folder.filePath(u"q"_s), with(u"for the copy"_s), m_environment));
        const auto restored = Profile::open(folder.filePath(u"q"_s), with(u"for the copy"_s), m_environment);
        QVERIFY(restored);
        QCOMPARE(names(*restored), QStringList{u"Saidi"_s});
    }

    void aRecoveryKeyOpensACopy()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.c360"_s);
        const auto profile = make(folder.filePath(u"p"_s), u"secret"_s);
        const auto recovery = profile->makeRecoveryKey(Secret::fromText(u"secret"_s));
        QVERIFY(recovery);
        QVERIFY(backup::create(*profile, file).result());
        Unlock unlock;
        unlock.recoveryKey = *recovery;
        QVERIFY(backup::verify(file, unlock));
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<int>("where"); // per mille of the file
        QTest::newRow("first page") << 1;
        QTest::newRow("middle") << 500;
        QTest::newRow("last page") << 960;
        QTest::newRow("end") << 1000;
    }
    void damageIsNoticed()
    {
        QFETCH(const int, where);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.c360"_s);
        {
            const auto profile = make(folder.filePath(u"p"_s), u"secret"_s);
            QVERIFY(add(profile, u"Amrani"_s));
            QVERIFY(backup::create(*profile, file).result());
        }
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        const qint64 at = std::min(raw.size() - 1, raw.size() * where / 1000);
        raw.seek(at);
        char byte = 0;
        QVERIFY(raw.getChar(&byte));
        raw.seek(at);
        raw.putChar(char(byte ^ 0x55));
        raw.close();
        const auto verified = backup::verify(file, with(u"secret"_s));
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::Damaged);
        // A restore that fails leaves what was there.
        QVERIFY(!backup::restore(file, folder.filePath(u"p"_s), with(u"secret"_s), m_environment));
        QVERIFY(Profile::open(folder.filePath(u"p"_s), with(u"secret"_s), m_environment));
    }

    void whatIsNoBackupIsRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(backup::inspect(folder.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        QFile file(folder.filePath(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer360 is not in here");
        file.close();
        QCOMPARE(backup::inspect(file.fileName()).error().code, ErrorCode::Damaged);
    }

    void anUnencryptedProfileStaysSo()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = Profile::create(folder.filePath(u"p"_s), options, m_environment);
        QVERIFY(add(*profile, u"Nasri"_s));
        const QString file = folder.filePath(u"copy.c360"_s);
        QVERIFY(backup::create(**profile, file).result());
        QVERIFY(backup::restore(file, folder.filePath(u"q"_s), {}, m_environment));
        const auto restored = Profile::open(folder.filePath(u"q"_s), {}, m_environment);
        QVERIFY(restored);
        QCOMPARE(names(*restored), QStringList{u"Nasri"_s});
    }

    void aCopyIsConsistentWhileSomebodyWrites()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), u"secret"_s);
        // Each action makes two customers: a copy with an odd number would have cut one in half.
        std::vector<QFuture<Result<domain::Outcome>>> writes;
        const auto pair = [&profile] {
            return profile->commands().run(
                {.name = u"create"_s,
                 .ops = {{domain::OpKind::Create, u"customer"_s, {}, {{u"last_name"_s, u"One"_s}}},
                         {domain::OpKind::Create, u"customer"_s, {}, {{u"last_name"_s, u"Two"_s}}}}});
        };
        for (int i = 0; i < 60; ++i)
            writes.push_back(pair());
        const QString file = folder.filePath(u"copy.c360"_s);
        auto copy = backup::create(*profile, file);
        for (int i = 0; i < 60; ++i)
            writes.push_back(pair());
        QVERIFY(copy.result());
        for (auto &write : writes)
            QVERIFY(write.result());
        QVERIFY(backup::restore(file, folder.filePath(u"q"_s), with(u"secret"_s), m_environment));
        const auto restored = Profile::open(folder.filePath(u"q"_s), with(u"secret"_s), m_environment);
        QVERIFY(restored);
        QCOMPARE(names(*restored).size() % 2, 0);
        QCOMPARE(names(profile).size(), 240);
    }

    void aCancelledCopyLeavesNothing()
    {
        const QTemporaryDir folder;
        const auto profile = make(folder.filePath(u"p"_s), u"secret"_s);
        const QString file = folder.filePath(u"copy.c360"_s);
        const auto stopped =
            backup::create(*profile, file, {}, [](qint64, qint64) { return false; }).result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(file + u".part"_s));
        QVERIFY(backup::create(*profile, file).result());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
