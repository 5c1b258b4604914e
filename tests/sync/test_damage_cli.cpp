// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D3 D4 A7
// links: c360_testsupport c360_sync
// cost: 40
//
// A cache that is damaged, cut or gone while changes wait in it: what becomes of them, and of the device.
#include "core/services/keys/key_file.h"
#include "core/store/opener.h"
#include "tests/support/central_fixture.h"
#include "tests/support/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::CliAnswer;
using test::CliRunner;

class TestDamageCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CentralFixture> m_centre;
    QTemporaryDir m_folder;
    QString m_password;
    int m_profiles = 0;

    [[nodiscard]] CliRunner connected()
    {
        CliRunner run(u"" C360_BINARY_DIR "/bin/customer360-cli"_s, profile(++m_profiles));
        run.passphrase = u"a passphrase"_s;
        if (run({u"init"_s}).code != 0 || connect(run).code != 0 || run({u"sync"_s}).code != 0)
            qFatal("no connected profile");
        return run;
    }
    [[nodiscard]] QString profile(int number) const { return m_folder.filePath(QString::number(number)); }
    [[nodiscard]] QString cache() const { return profile(m_profiles) + u"/cache.db"_s; }
    [[nodiscard]] CliAnswer connect(const CliRunner &run) const
    {
        return run({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s, u"amina"_s,
                    u"--password-file"_s, m_password});
    }
    /// Changes that wait: one row that the centre has, and new ones.
    void change(const CliRunner &run, const QString &known, const QString &word) const
    {
        VERIFY_DONE(run({u"customer"_s, u"update"_s, known, u"city="_s + word}));
        for (int i = 0; i < 5; ++i)
            VERIFY_DONE(run({u"customer"_s, u"create"_s, u"last_name=%1 %2"_s.arg(word).arg(i)}));
    }
    [[nodiscard]] QString made(const CliRunner &run, const QString &name) const
    {
        return run({u"customer"_s, u"create"_s, u"last_name="_s + name, u"--json"_s})
            .json()["id"_L1]
            .toString();
    }
    [[nodiscard]] int atCentre(const QString &condition) const
    {
        return m_centre->runAsOwner(u"SELECT count(*) FROM c360.customer WHERE "_s + condition)
            .output.trimmed()
            .toInt();
    }
    [[nodiscard]] QByteArray key() const
    {
        const auto keys = services::KeyFile::load(profile(m_profiles) + u"/keys.json"_s);
        const auto key = keys->openWithPassphrase(Secret::fromText(u"a passphrase"_s));
        return key->view().toByteArray();
    }
    /// The first page of a table or an index, overwritten.
    void overwriteRoot(const QString &name) const
    {
        qint64 root = 0;
        {
            auto db = store::Opener::open(cache(), key(), store::Opener::Mode::Writer);
            QVERIFY(db);
            QVERIFY((*db)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            root = (*db)->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = ?"_s, {name}).value_or(0);
        }
        QVERIFY(root > 1);
        overwrite((root - 1) * 4096 + 64);
    }
    void overwrite(qint64 at) const
    {
        QFile file(cache());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(QByteArray(3000, 'x'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(u"" C360_BINARY_DIR "/bin/customer360-cli"_s))
            QSKIP("the command line is not built");
        m_centre = tests::CentralFixture::start();
        if (!m_centre)
            QSKIP("no PostgreSQL here");
        QVERIFY(m_centre->addUser(u"amina"_s, u"manager"_s));
        m_password = m_folder.filePath(u"password"_s);
        QFile file(m_password);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::CentralFixture::password().toUtf8() + '\n');
    }

    void aDeviceThatHasForgottenItselfGoesOn()
    {
        const CliRunner run = connected();
        const QString known = made(run, u"Known"_s);
        VERIFY_DONE(run({u"sync"_s}));
        change(run, known, u"Oujda"_s);
        overwriteRoot(u"meta"_s);
        const CliAnswer first = run({u"sync"_s});
        // The file opens, and the damage is met at work or at once: then the next call mends it.
        if (first.code != 0)
            VERIFY_DONE(run({u"sync"_s}));
        for (int i = 0; i < 2; ++i)
            VERIFY_DONE(run({u"sync"_s}));
        QCOMPARE(atCentre(u"city = 'Oujda'"_s), 1);
        QCOMPARE(atCentre(u"last_name LIKE 'Oujda %'"_s), 5);
        // It writes into the organization that it belongs to.
        VERIFY_DONE(run({u"customer"_s, u"create"_s, u"last_name=After"_s}));
        VERIFY_DONE(run({u"sync"_s}));
        QCOMPARE(atCentre(u"last_name = 'After'"_s), 1);
        const CliRunner other = connected();
        QCOMPARE(run({u"dump"_s, u"--type"_s, u"customer"_s}).out,
                 other({u"dump"_s, u"--type"_s, u"customer"_s}).out);
    }

    void aCutFileIsRecoveredAndToldOf()
    {
        const CliRunner run = connected();
        const QString known = made(run, u"Known2"_s);
        VERIFY_DONE(run({u"sync"_s}));
        change(run, known, u"Safi"_s);
        QFile file(cache());
        QVERIFY(file.resize(file.size() - 4096));
        CliRunner stranger = run;
        stranger.passphrase = u"another"_s;
        const CliAnswer wrong = stranger({u"status"_s, u"--json"_s});
        QCOMPARE(wrong.code, 7);
        QCOMPARE(wrong.error()["reason"_L1].toString(), u"passphrase.wrong"_s);
        const CliAnswer told = run({u"sync"_s});
        VERIFY_DONE(told);
        QVERIFY2(told.err.contains("cache.db.damaged-"), told.err.constData());
        QVERIFY2(!told.err.contains("SELECT"), told.err.constData());
        QCOMPARE(atCentre(u"city = 'Safi'"_s), 1);
        QCOMPARE(atCentre(u"last_name LIKE 'Safi %'"_s), 5);
        QCOMPARE(run({u"sync"_s}).err, QByteArray());
    }

    void damageThatIsMetAtWorkIsMendedByTheNextCall()
    {
        const CliRunner run = connected();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!made(run, u"Known3"_s).isEmpty());
        VERIFY_DONE(run({u"sync"_s}));
        VERIFY_DONE(run({u"customer"_s, u"create"_s, u"last_name=Waits"_s}));
        overwriteRoot(u"shadow"_s);
        overwriteRoot(u"sent_op"_s);
        overwriteRoot(u"sync_cursor"_s);
        const CliAnswer met = run({u"sync"_s});
        QVERIFY(met.code != 0);
        const CliAnswer mended = run({u"sync"_s});
        VERIFY_DONE(mended);
        QVERIFY2(mended.err.contains("cache.db.damaged-"), mended.err.constData());
        VERIFY_DONE(run({u"sync"_s}));
        QCOMPARE(atCentre(u"last_name = 'Waits'"_s), 1);
        QCOMPARE(atCentre(u"last_name = 'Known3'"_s), 3);
    }

    void whoseCacheIsLostFetchesEverythingAgain_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("missing") << u"missing"_s;
        QTest::newRow("garbage") << u"garbage"_s;
    }
    void whoseCacheIsLostFetchesEverythingAgain()
    {
        QFETCH(QString, how);
        const CliRunner run = connected();
        QVERIFY(!made(run, u"Kept"_s + how).isEmpty());
        VERIFY_DONE(run({u"sync"_s}));
        VERIFY_DONE(run({u"customer"_s, u"create"_s, u"last_name=Lost"_s}));
        const int before = atCentre(u"deleted_at IS NULL"_s);
        QFile file(cache());
        if (how == u"missing")
            QVERIFY(file.remove());
        else
            QVERIFY(file.resize(0));
        if (how == u"garbage") {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(100'000, 'x'));
            file.close();
        }
        const CliAnswer told = run({u"customer"_s, u"list"_s});
        VERIFY_DONE(told);
        QVERIFY2(told.err.contains("had not been sent are lost"), told.err.constData());
        // Without a keychain the password went with the cache: it is asked for, and nothing is called wrong.
        const CliAnswer asked = run({u"sync"_s, u"--json"_s});
        QVERIFY2(asked.code == 6, asked.err.constData());
        QCOMPARE(asked.error()["reason"_L1].toString(), u"sync.password_gone_cli"_s);
        // The account is still known.
        VERIFY_DONE(run({u"connect"_s, u"--password-file"_s, m_password}));
        VERIFY_DONE(run({u"sync"_s}));
        QCOMPARE(atCentre(u"deleted_at IS NULL"_s), before);
        QCOMPARE(int(run({u"dump"_s, u"--type"_s, u"customer"_s}).out.count('\n')), before);
    }
};

QTEST_GUILESS_MAIN(TestDamageCli)
#include "test_damage_cli.moc"
