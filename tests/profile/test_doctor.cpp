// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T18
// links: c360_services c360_testsupport

#include "core/services/doctor/doctor.h"
#include "tests/support/memory_keychain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {
class SetClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    Instant m_now = 0;
};
} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

    SetClock m_clock;
    SystemIdSource m_ids;
    test::MemoryKeychain m_keychain;
    Environment m_environment{&m_clock, &m_ids, &m_keychain, u"tester"_s};

    static Check check(const QList<Check> &checks, const QString &id)
    {
        const auto found = std::ranges::find(checks, id, &Check::id);
        return found == checks.end() ? Check() : *found;
    }
    Profile::Ptr make(const QString &folder, const CreateOptions &options)
    {
        const auto profile = Profile::create(folder, options, m_environment);
        return profile ? *profile : Profile::Ptr();
    }

private Q_SLOTS:
    void init()
    {
        m_clock.m_now = SystemClock().now();
        m_keychain.available = true;
    }

    void aSoundProfilePasses()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.passphrase = Secret::fromText(u"secret"_s);
        const auto profile = make(folder.filePath(u"p"_s), options);
        QVERIFY(profile->commands().create(u"customer"_s, {{u"last_name"_s, u"Lahlou"_s}}).result());
        const QList<Check> checks = doctor::examine(*profile).result();
        QStringList ids;
        for (const Check &each : checks) {
            ids.append(each.id);
            QVERIFY2(each.status == CheckStatus::Ok || each.id == "disk"_L1,
                     qPrintable(each.id + u": "_s + each.detail));
            QVERIFY(!each.title.isEmpty());
            QVERIFY(!each.detail.isEmpty());
        }
        QCOMPARE(ids, QStringList({u"sqlite"_s, u"cipher"_s, u"schema"_s, u"integrity"_s, u"search"_s,
                                   u"changes"_s, u"disk"_s, u"keychain"_s, u"permissions"_s, u"clock"_s,
                                   u"central"_s}));
        QVERIFY(check(checks, u"cipher"_s).detail.contains(u"AEGIS"));
    }

    void numbersAreInTheDigitsOfTheReader()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = make(folder.filePath(u"p"_s), options);
        const text::Formatter arabic(QLocale(u"ar_MA"_s), text::Formatter::Digits::ArabicIndic);
        const QList<Check> checks = doctor::examine(*profile, arabic).result();
        const QRegularExpression latin(u"[0-9]"_s);
        for (const QString &id : {u"schema"_s, u"disk"_s, u"clock"_s}) {
            const QString detail = check(checks, id).detail;
            QVERIFY2(detail.contains(QRegularExpression(u"[٠-٩]"_s)) && !detail.contains(latin),
                     qPrintable(detail));
        }
    }

    void anUnencryptedProfileIsToldOf()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = make(folder.filePath(u"p"_s), options);
        QCOMPARE(check(doctor::examine(*profile).result(), u"cipher"_s).status, CheckStatus::Warn);
    }

    void aDamagedSearchIndexIsBuiltAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("misses somebody") << u"DELETE FROM customer_search WHERE rowid = 1"_s;
        QTest::newRow("words are gone") << u"DELETE FROM customer_search_data WHERE id > 10"_s;
        QTest::newRow("notes are unreadable")
            << u"UPDATE customer_notes_data SET block = zeroblob(length(block)) WHERE id > 10"_s;
    }
    void aDamagedSearchIndexIsBuiltAnew()
    {
        QFETCH(const QString, damage);
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = make(folder.filePath(u"p"_s), options);
        QVERIFY(
            profile->commands()
                .create(u"customer"_s, {{u"last_name"_s, u"Lahlou"_s}, {u"notes"_s, u"Prefers mornings"_s}})
                .result());
        QVERIFY(profile->store()
                    .maintain([damage](store::Connection &db) { return db.execute(damage); })
                    .result());
        const QList<Check> damaged = doctor::examine(*profile).result();
        QCOMPARE(check(damaged, u"search"_s).status, CheckStatus::Warn);
        QCOMPARE(check(damaged, u"integrity"_s).status, CheckStatus::Ok);
        QCOMPARE(check(doctor::examine(*profile).result(), u"search"_s).status, CheckStatus::Ok);
        const auto found =
            profile->store()
                .read([](store::Connection &db) {
                    return db.scalar(u"SELECT (SELECT count(*) FROM customer_search WHERE customer_search "
                                     u"MATCH 'lahlou') + (SELECT count(*) FROM customer_notes WHERE "
                                     u"customer_notes MATCH 'mornings')"_s);
                })
                .result();
        QCOMPARE(found.value(), 2);
    }

    void damageFails()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const QString path = folder.filePath(u"p"_s);
        {
            const auto profile = make(path, options);
            for (int i = 0; i < 50; ++i)
                QVERIFY(profile->commands()
                            .create(u"customer"_s, {{u"last_name"_s, QString::number(i)}})
                            .result());
        }
        const auto profile = Profile::open(path, {}, m_environment);
        QVERIFY(profile);
        QFile file(path + u"/cache.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Everything behind the first pages, where the schema lies.
        const qint64 from = file.size() / 3;
        file.seek(from);
        file.write(QByteArray(int(file.size() - from), '\x7f'));
        file.close();
        const QList<Check> checks = doctor::examine(**profile).result();
        QCOMPARE(check(checks, u"integrity"_s).status, CheckStatus::Fail);
        QVERIFY(QFile::exists(path + u"/cache.damaged"_s)); // opening it next recovers it
    }

    void aClockYearsBehindFails()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = make(folder.filePath(u"p"_s), options);
        QVERIFY(profile->commands().create(u"customer"_s, {{u"last_name"_s, u"Lahlou"_s}}).result());
        const Instant right = m_clock.m_now;
        m_clock.m_now = 0;
        QCOMPARE(check(doctor::examine(*profile).result(), u"clock"_s).status, CheckStatus::Fail);
        m_clock.m_now = std::max(right - 40LL * 24 * 3600 * 1000, Instant(1'767'225'600'000) + 1);
        QCOMPARE(check(doctor::examine(*profile).result(), u"clock"_s).status, CheckStatus::Warn);
    }

    void othersWhoMayReadAreToldOf()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.encrypted = false;
        const auto profile = make(folder.filePath(u"p"_s), options);
        QFile::setPermissions(profile->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                     QFile::ReadOther | QFile::ExeOther);
        QCOMPARE(check(doctor::examine(*profile).result(), u"permissions"_s).status, CheckStatus::Warn);
    }

    void aKeychainThatWentAwayIsToldOf()
    {
        const QTemporaryDir folder;
        CreateOptions options;
        options.keychain = true;
        options.passphrase = Secret::fromText(u"secret"_s);
        const auto profile = make(folder.filePath(u"p"_s), options);
        m_keychain.available = false;
        QCOMPARE(check(doctor::examine(*profile).result(), u"keychain"_s).status, CheckStatus::Warn);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
