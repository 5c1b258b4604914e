// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D4 T18
// links: c360_services c360_testsupport

#include "core/services/profile/draft_store.h"
#include "core/services/profile/idle_lock.h"
#include "core/services/profile/profile.h"
#include "tests/support/memory_keychain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;
using namespace std::chrono_literals;

class TestProfile : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    SystemIdSource m_ids;
    test::MemoryKeychain m_keychain;
    Environment m_environment{&m_clock, &m_ids, &m_keychain, u"tester"_s};

    static CreateOptions withPassphrase(const QString &passphrase)
    {
        CreateOptions options;
        options.passphrase = Secret::fromText(passphrase);
        options.country = u"FR"_s;
        options.currency = u"EUR"_s;
        options.phoneRegion = u"FR"_s;
        return options;
    }
    static Unlock with(const QString &passphrase)
    {
        Unlock unlock;
        unlock.passphrase = Secret::fromText(passphrase);
        return unlock;
    }
    /// What a worker thread answers, once the profile has taken it over.
    template <typename T>
    static T answer(const Future<T> &future)
    {
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return future.result();
    }
    static QByteArray head(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    }

    static Profile::Ptr filled(const QString &folder, bool encrypted, const Environment &environment)
    {
        CreateOptions options = withPassphrase(u"one"_s);
        options.encrypted = encrypted;
        const auto profile = Profile::create(folder, options, environment);
        if (!profile)
            qFatal("no profile");
        for (int i = 0; i < 200; ++i) {
            if (!(*profile)
                     ->commands()
                     .create(u"customer"_s,
                             {{u"first_name"_s, u"Name %1"_s.arg(i)}, {u"notes"_s, QString(800, u'n')}})
                     .result())
                qFatal("no customer");
        }
        return *profile;
    }
    static qint64 count(const Profile &profile, const QString &from)
    {
        return profile.store()
            .read([&](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + from); })
            .result()
            .value_or(-1);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_keychain.available = true;
        m_keychain.entries.clear();
    }

    void aNewProfileIsEncryptedAndOpensAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p"_s);
        Id customer;
        {
            const auto profile = Profile::create(path, withPassphrase(u"secret"_s), m_environment);
            QVERIFY(profile);
            QVERIFY((*profile)->isEncrypted());
            QCOMPARE((*profile)->settings().currency, u"EUR"_s);
            const auto outcome =
                (*profile)->commands().create(u"customer"_s, {{u"last_name"_s, u"Bennani"_s}}).result();
            QVERIFY(outcome);
            customer = outcome->ids.front();
        }
        QVERIFY(!head(path + u"/cache.db"_s).startsWith("SQLite format"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = Profile::open(path, with(u"secret"_s), m_environment);
        QVERIFY(again);
        const auto found = (*again)
                               ->store()
                               .read([customer](store::Connection &db) {
                                   return store::findRecord(db, catalog::customerType, customer);
                               })
                               .result();
        QVERIFY(found);
        QCOMPARE(found->createdBy, u"tester"_s);
    }

    void aWrongPassphraseIsTold()
    {
        const QTemporaryDir folder;
        QVERIFY(Profile::create(folder.path(), withPassphrase(u"secret"_s), m_environment));
        for (const QString &wrong : {u"Secret"_s, QString()}) {
            const auto opened = Profile::open(folder.path(), with(wrong), m_environment);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Locked);
        }
    }

    void whatIsThereIsNotOverwritten()
    {
        const QTemporaryDir folder;
        QVERIFY(Profile::create(folder.path(), withPassphrase(u"secret"_s), m_environment));
        const auto second = Profile::create(folder.path(), withPassphrase(u"other"_s), m_environment);
        QVERIFY(!second);
        QCOMPARE(second.error().reason, u"profile.exists"_s);
        QVERIFY(Profile::open(folder.path(), with(u"secret"_s), m_environment));
    }

    void anEncryptedProfileNeedsAKey()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), {}, m_environment);
        QVERIFY(!profile);
        QCOMPARE(profile.error().reason, u"profile.no_key"_s);
        QVERIFY(!Profile::exists(folder.path()));
    }

    void anUnencryptedProfileNeedsNone()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        options.demo = true;
        QVERIFY(Profile::create(folder.path(), options, m_environment));
        const auto profile = Profile::open(folder.path(), {}, m_environment);
        QVERIFY(profile);
        QVERIFY((*profile)->isDemo());
        QVERIFY(!(*profile)->isEncrypted());
        QVERIFY(head((*profile)->cacheFile()).startsWith("SQLite format"));
    }

    void theKeychainOpensWithoutAsking()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.keychain = true;
        QVERIFY(Profile::create(folder.path(), options, m_environment));
        QCOMPARE(m_keychain.entries.size(), 1);
        QVERIFY(Profile::open(folder.path(), {}, m_environment));
        m_keychain.available = false;
        const auto without = Profile::open(folder.path(), {}, m_environment);
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::Locked);
    }

    void thePassphraseChangesWithoutTouchingTheCache()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        QVERIFY(profile);
        const auto wrong = (*profile)->setPassphrase(Secret::fromText(u"zero"_s), Secret::fromText(u"two"_s));
        QCOMPARE(wrong.error().code, ErrorCode::Locked);
        QVERIFY((*profile)->setPassphrase(Secret::fromText(u"one"_s), Secret::fromText(u"two"_s)));
        (*profile)->lock();
        QVERIFY(!(*profile)->unlock(with(u"one"_s)));
        QVERIFY((*profile)->unlock(with(u"two"_s)));
    }

    void aRecoveryKeyOpens()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        const auto recovery = (*profile)->makeRecoveryKey(Secret::fromText(u"one"_s));
        QVERIFY(recovery);
        (*profile)->lock();
        Unlock unlock;
        unlock.recoveryKey = *recovery;
        QVERIFY((*profile)->unlock(unlock));
        (*profile)->lock();
        unlock.recoveryKey = recovery->toLower();
        QVERIFY((*profile)->unlock(unlock));
    }

    void theKeychainIsSwitchedOnAndOff()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        QVERIFY(answer((*profile)->keychainIsThere()));
        // Somebody at an unlocked window still has to know the passphrase.
        QCOMPARE(answer((*profile)->setKeychainLater(true, Secret::fromText(u"two"_s))).error().code,
                 ErrorCode::Locked);
        QVERIFY(!(*profile)->has(SlotKind::Keychain));
        QVERIFY(answer((*profile)->setKeychainLater(true, Secret::fromText(u"one"_s))));
        QVERIFY((*profile)->has(SlotKind::Keychain));
        (*profile)->lock();
        QVERIFY((*profile)->unlock({}));
        QVERIFY(answer((*profile)->setKeychainLater(false, {})));
        QVERIFY(!(*profile)->has(SlotKind::Keychain));
        QVERIFY(m_keychain.entries.isEmpty());
        (*profile)->lock();
        QVERIFY(!(*profile)->unlock({}));
    }

    void withoutAKeychainItIsRefused()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        m_keychain.available = false;
        QVERIFY(!answer((*profile)->keychainIsThere()));
        const auto refused = answer((*profile)->setKeychainLater(true, Secret::fromText(u"one"_s)));
        QCOMPARE(refused.error().reason, u"keychain.unavailable"_s);
        QVERIFY(!(*profile)->has(SlotKind::Keychain));
        QVERIFY((*profile)->unlock(with(u"one"_s)));
    }

    void theOnlyWayInStays()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.keychain = true;
        const auto profile = Profile::create(folder.path(), options, m_environment);
        QCOMPARE(answer((*profile)->setKeychainLater(false, {})).error().reason, u"profile.no_key"_s);
        QVERIFY((*profile)->setPassphrase({}, Secret::fromText(u"one"_s)));
        QVERIFY(answer((*profile)->setKeychainLater(false, {})));
        (*profile)->lock();
        QVERIFY(!(*profile)->unlock({}));
        QVERIFY((*profile)->unlock(with(u"one"_s)));
    }

    void lockingClosesAndForgets()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        QSignalSpy before(profile->get(), &Profile::aboutToLock);
        QSignalSpy after(profile->get(), &Profile::locked);
        (*profile)->lock();
        QCOMPARE(before.count(), 1);
        QCOMPARE(after.count(), 1);
        QVERIFY((*profile)->isLocked());
        QVERIFY((*profile)->key().isEmpty());
        QCOMPARE(answer((*profile)->setKeychainLater(true, {})).error().code, ErrorCode::Locked);
        QSignalSpy opened(profile->get(), &Profile::unlocked);
        const auto done = (*profile)->unlockLater(with(u"one"_s));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(done.result());
        QVERIFY(!(*profile)->isLocked());
        QVERIFY((*profile)->commands().create(u"customer"_s, {{u"last_name"_s, u"Tazi"_s}}).result());
    }

    void openingLaterBelongsToTheCaller()
    {
        const QTemporaryDir folder;
        const auto created =
            Profile::createLater(folder.path(), withPassphrase(u"one"_s), m_environment).result();
        QVERIFY(created);
        QCOMPARE((*created)->thread(), QThread::currentThread());
        QCOMPARE((*created)->store().thread(), QThread::currentThread());
        const auto opened = Profile::openLater(folder.path(), with(u"one"_s), m_environment).result();
        QVERIFY(opened);
        // The other one hears of what this one writes.
        QSignalSpy heard(&(*created)->store(), &store::Store::changed);
        QVERIFY((*opened)->commands().create(u"customer"_s, {{u"last_name"_s, u"Tazi"_s}}).result());
        QTRY_VERIFY(heard.count() > 0);
    }

    void anIdleProfileLocks()
    {
        const QTemporaryDir folder;
        const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        QVERIFY((*profile)->updateSettings([](ProfileSettings &settings) { settings.idleLockMinutes = 0; }));
        IdleLock idle(**profile, nullptr, 200ms);
        QTest::qWait(250);
        QVERIFY(!(*profile)->isLocked());
        QVERIFY((*profile)->updateSettings([](ProfileSettings &settings) { settings.idleLockMinutes = 1; }));
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(80);
            idle.activity();
        }
        QVERIFY(!(*profile)->isLocked());
        QTRY_VERIFY_WITH_TIMEOUT((*profile)->isLocked(), 2000);
        // Opening starts the time anew.
        QVERIFY((*profile)->unlock(with(u"one"_s)));
        QVERIFY(!(*profile)->isLocked());
        QTRY_VERIFY_WITH_TIMEOUT((*profile)->isLocked(), 2000);
    }

    void settingsOfTwoProcessesSurvive()
    {
        const QTemporaryDir folder;
        const auto one = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
        const auto two = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY((*one)->updateSettings([](ProfileSettings &settings) { settings.language = u"ar"_s; }));
        QVERIFY((*two)->updateSettings([](ProfileSettings &settings) { settings.theme = u"dark"_s; }));
        const auto read = ProfileSettings::load((*one)->settingsFile());
        QVERIFY(read);
        QCOMPARE(read->language, u"ar"_s);
        QCOMPARE(read->theme, u"dark"_s);
    }

    void whatALaterVersionWroteSurvives()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile.json"_s);
        ProfileSettings settings;
        settings.id = m_ids.next();
        QJsonObject object = settings.toJson();
        object.insert("brand_new"_L1, 7);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
        file.close();
        auto read = ProfileSettings::load(path);
        QVERIFY(read);
        read->digits = u"latin"_s;
        QVERIFY(read->save(path));
        QCOMPARE(ProfileSettings::load(path)->toJson().value("brand_new"_L1).toInt(), 7);
    }

    void damagedSettingsAreTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"profile.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QCOMPARE(Profile::open(folder.path(), {}, m_environment).error().code, ErrorCode::Damaged);
        QCOMPARE(Profile::open(folder.filePath(u"none"_s), {}, m_environment).error().code,
                 ErrorCode::NotFound);
    }

    void aTruncatedCacheIsRecovered_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<int>("pages");
        QTest::newRow("encrypted, a page short") << true << 1;
        QTest::newRow("encrypted, much is missing") << true << 60;
        QTest::newRow("in the clear, a page short") << false << 1;
        QTest::newRow("in the clear, much is missing") << false << 60;
    }
    void aTruncatedCacheIsRecovered()
    {
        QFETCH(bool, encrypted);
        QFETCH(int, pages);
        const QTemporaryDir folder;
        filled(folder.path(), encrypted, m_environment);
        QFile file(folder.filePath(u"cache.db"_s));
        QVERIFY(file.resize(file.size() - qint64(pages) * 4096));
        const QByteArray before = contents(file.fileName());
        if (encrypted) {
            // Who does not know the passphrase changes nothing.
            const auto wrong = Profile::open(folder.path(), with(u"two"_s), m_environment);
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().reason, u"passphrase.wrong"_s);
            QVERIFY(contents(file.fileName()) == before);
            QVERIFY(QDir(folder.path()).entryList({u"*.damaged*"_s}).isEmpty());
        }
        const auto opened = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().reason + opened.error().detail));
        QVERIFY((*opened)->recovered());
        QVERIFY(!(*opened)->recovered()->nothing);
        QVERIFY(QFile::exists((*opened)->recovered()->setAside));
        QVERIFY2(count(**opened, u"customer"_s) >= 60,
                 qPrintable(QString::number(count(**opened, u"customer"_s))));
        QVERIFY(count(**opened, u"outbox WHERE type = 'customer' AND kind = 'create'"_s) >=
                count(**opened, u"customer"_s));
        QVERIFY((*opened)->recoveryNotice()->reason.startsWith(u"cache.recovered"));
        (*opened)->lock();
        QVERIFY((*opened)->unlock(with(u"one"_s)));
    }

    void aCacheOfWhichNothingIsLeftIsSetAside()
    {
        const QTemporaryDir folder;
        QVERIFY(Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment));
        QFile file(folder.filePath(u"cache.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray garbage(int(file.size()), 'x');
        file.write(garbage);
        file.close();
        const auto wrong = Profile::open(folder.path(), with(u"two"_s), m_environment);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().reason, u"passphrase.wrong"_s);
        QVERIFY(contents(file.fileName()) == garbage);
        const auto opened = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY(opened);
        QVERIFY((*opened)->recovered()->nothing);
        QVERIFY(contents((*opened)->recovered()->setAside) == garbage);
        QCOMPARE((*opened)->recoveryNotice()->reason, u"cache.unreadable"_s);
        QVERIFY((*opened)->commands().create(u"customer"_s, {{u"last_name"_s, u"Tazi"_s}}).result());
        const auto again = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY(again);
        QVERIFY(!(*again)->recovered());
    }

    void aCacheThatIsGoneIsToldOf_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("empty") << true;
        QTest::newRow("missing") << false;
    }
    void aCacheThatIsGoneIsToldOf()
    {
        QFETCH(bool, empty);
        const QTemporaryDir folder;
        {
            const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
            QVERIFY(!(*profile)->recovered());
            QVERIFY((*profile)->updateSettings([](ProfileSettings &settings) {
                settings.central.url = u"postgresql://centre.example.org/shop"_s;
            }));
        }
        QFile file(folder.filePath(u"cache.db"_s));
        QVERIFY(empty ? file.resize(0) : file.remove());
        const auto opened = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().reason + opened.error().detail));
        QVERIFY((*opened)->recovered()->nothing);
        QCOMPARE((*opened)->recoveryNotice()->reason, u"cache.gone_connected"_s);
        QVERIFY((*opened)->settings().central.isConnected());
    }

    void damageThatIsFoundAtWorkIsMended()
    {
        const QTemporaryDir folder;
        filled(folder.path(), true, m_environment);
        const QString mark = folder.filePath(u"cache.damaged"_s);
        {
            const auto profile = Profile::open(folder.path(), with(u"one"_s), m_environment);
            QVERIFY(profile);
            QFile file(folder.filePath(u"cache.db"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 at = file.size() / 4; at < file.size(); at += 3 * 4096) {
                QVERIFY(file.seek(at / 4096 * 4096 + 100));
                file.write(QByteArray(1000, 'x'));
            }
            file.close();
            QVERIFY(!QFile::exists(mark));
            const auto read = (*profile)
                                  ->store()
                                  .read([](store::Connection &db) {
                                      return db.scalar(u"SELECT sum(length(notes)) FROM customer"_s);
                                  })
                                  .result();
            QVERIFY(!read);
            QCOMPARE(read.error().reason, u"store.damaged"_s);
            QVERIFY(QFile::exists(mark));
        }
        const auto again = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY(again);
        QVERIFY((*again)->recovered());
        QVERIFY(!QFile::exists(mark));
        QVERIFY(count(**again, u"customer WHERE length(notes) = 800"_s) > 20);
    }

    void aCacheMarkedAsDamagedIsRecovered()
    {
        const QTemporaryDir folder;
        {
            const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
            QVERIFY(profile);
            for (int i = 0; i < 50; ++i)
                QVERIFY((*profile)
                            ->commands()
                            .create(u"customer"_s, {{u"first_name"_s, u"Name %1"_s.arg(i)}})
                            .result());
        }
        Profile::recoverWhenOpened(folder.path());
        const auto opened = Profile::open(folder.path(), with(u"one"_s), m_environment);
        QVERIFY(opened);
        QVERIFY((*opened)->recovered());
        QCOMPARE((*opened)->recovered()->local.lost, 0);
        QVERIFY((*opened)->recovered()->local.operations >= 50);
        QVERIFY(QFile::exists((*opened)->recovered()->setAside));
        const auto count =
            (*opened)
                ->store()
                .read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM customer"_s); })
                .result();
        QCOMPARE(count.value(), 50);
        (*opened)->lock();
        QVERIFY((*opened)->unlock(with(u"one"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"cache.damaged"_s)));
    }

    void theLockIsSharedOrExclusive()
    {
        const QTemporaryDir folder;
        auto one = ProfileLock::take(folder.path(), ProfileLock::Mode::Shared, 0ms);
        auto two = ProfileLock::take(folder.path(), ProfileLock::Mode::Shared, 0ms);
        QVERIFY(one && two);
        QCOMPARE(ProfileLock::take(folder.path(), ProfileLock::Mode::Exclusive, 50ms).error().code,
                 ErrorCode::Locked);
        one->release();
        two->release();
        const auto alone = ProfileLock::take(folder.path(), ProfileLock::Mode::Exclusive, 0ms);
        QVERIFY(alone);
        QVERIFY(!ProfileLock::take(folder.path(), ProfileLock::Mode::Shared, 50ms));
    }

    void draftsAreThereAfterACrash()
    {
        const QTemporaryDir folder;
        {
            const auto profile = Profile::create(folder.path(), withPassphrase(u"one"_s), m_environment);
            DraftStore drafts((*profile)->store());
            QVERIFY(drafts.saveDraft(u"note/1"_s, u"half a sen"_s).result());
            QVERIFY(drafts.saveDraft(u"note/1"_s, u"half a sentence"_s).result());
            QVERIFY(drafts.saveDraft(u"note/2"_s, u"سطر"_s).result());
            QVERIFY(drafts.saveDraft(u"mail/1"_s, u"x"_s).result());
            QVERIFY(drafts.saveDraft(u"note/2"_s, {}).result());
            QVERIFY(drafts.saveSetting(u"tabs"_s, u"[1,2]"_s).result());
        }
        const auto profile = Profile::open(folder.path(), with(u"one"_s), m_environment);
        DraftStore drafts((*profile)->store());
        const auto notes = drafts.drafts(u"note/"_s).result();
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->value(u"note/1"_s), u"half a sentence"_s);
        QCOMPARE(drafts.drafts().result()->size(), 2);
        QCOMPARE(*drafts.setting(u"tabs"_s).result(), u"[1,2]"_s);
        QCOMPARE(*drafts.setting(u"none"_s).result(), QString());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
