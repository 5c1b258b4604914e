// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 A7 C10
// links: c360_testsupport
// cost: 30
#include "tests/support/central_fixture.h"
#include "tests/support/cli_runner.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::CliAnswer;
using test::CliRunner;

#define VERIFY_DONE(answer) QVERIFY2((answer).code == 0, (answer).err.constData())

class TestSyncCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CentralFixture> m_centre;
    QTemporaryDir m_folder;
    QString m_password;

    [[nodiscard]] CliRunner person(const QString &login)
    {
        CliRunner run(u"" C360_BINARY_DIR "/bin/customer360-cli"_s, m_folder.filePath(login));
        run.passphrase = u"a passphrase"_s;
        return run;
    }
    [[nodiscard]] CliAnswer connect(const CliRunner &run, const QString &login)
    {
        return run({u"connect"_s, u"--url"_s, m_centre->bareUrl() + u"?sslmode=disable"_s, u"--insecure"_s,
                    u"--user"_s, login, u"--password-file"_s, m_password, u"--json"_s});
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
        QVERIFY(m_centre->addUser(u"bob"_s, u"sales"_s));
        QVERIFY(m_centre->addUser(u"vera"_s, u"viewer"_s));
        m_password = m_folder.filePath(u"password"_s);
        QFile file(m_password);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::CentralFixture::password().toUtf8() + '\n');
    }

    void story()
    {
        const CliRunner a = person(u"amina"_s);
        const CliRunner b = person(u"bob"_s);
        VERIFY_DONE(a({u"init"_s, u"--json"_s}));
        VERIFY_DONE(b({u"init"_s, u"--json"_s}));
        QCOMPARE(a({u"sync"_s, u"--json"_s}).code, 3); // not connected
        QCOMPARE(a({u"status"_s, u"--json"_s}).json()["online"_L1].toBool(true), false);
        // One profile was used alone, the other is new.
        const CliAnswer made =
            a({u"customer"_s, u"create"_s, u"last_name=Alaoui"_s, u"city=Rabat"_s, u"--json"_s});
        VERIFY_DONE(made);
        const QString id = made.json()["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(a({u"connect"_s, u"--url"_s, m_centre->bareUrl() + u"?sslmode=disable"_s, u"--user"_s,
                    u"amina"_s})
                     .code,
                 2); // less than verify-full needs a word
        const CliAnswer connected = connect(a, u"amina"_s);
        VERIFY_DONE(connected);
        QCOMPARE(connected.json()["role"_L1].toString(), u"manager"_s);
        QVERIFY(connected.json()["insecure"_L1].toBool());
        CliAnswer status = a({u"status"_s, u"--json"_s});
        QCOMPARE(status.json()["pending"_L1].toInt(), 1);
        QVERIFY(status.json()["online"_L1].toBool());
        QVERIFY(status.json()["last_sync"_L1].isNull());
        const CliAnswer pending = a({u"pending"_s, u"list"_s, u"--json"_s});
        QCOMPARE(pending.json()["pending"_L1].toArray().size(), 1);
        QCOMPARE(pending.json()["pending"_L1].toArray().at(0)["kind"_L1].toString(), u"create"_s);
        VERIFY_DONE(a({u"sync"_s, u"--until-idle"_s, u"--json"_s}));
        status = a({u"status"_s, u"--json"_s});
        QCOMPARE(status.json()["pending"_L1].toInt(), 0);
        QVERIFY(status.json()["cursor"_L1].toInteger() > 0);
        QVERIFY(status.json()["last_sync"_L1].isString());
        VERIFY_DONE(connect(b, u"bob"_s));
        VERIFY_DONE(b({u"sync"_s, u"--until-idle"_s, u"--json"_s}));
        VERIFY_DONE(b({u"customer"_s, u"show"_s, id, u"--json"_s}));

        VERIFY_DONE(a({u"customer"_s, u"update"_s, id, u"city=Fès"_s}));
        VERIFY_DONE(b({u"customer"_s, u"update"_s, id, u"city=Agadir"_s}));
        for (const CliRunner &each : {a, b, a})
            VERIFY_DONE(each({u"sync"_s, u"--json"_s}));
        QCOMPARE(a({u"dump"_s}).out, b({u"dump"_s}).out);
        const QJsonArray conflicts =
            a({u"conflicts"_s, u"list"_s, u"--json"_s}).json()["conflicts"_L1].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.at(0)["field"_L1].toString(), u"city"_s);
        QCOMPARE(conflicts.at(0)["kept"_L1].toString(), u"Agadir"_s);
        QCOMPARE(conflicts.at(0)["lost"_L1].toString(), u"Fès"_s);
        QCOMPARE(conflicts.at(0)["before"_L1].toString(), u"Rabat"_s);
        VERIFY_DONE(a({u"conflicts"_s, u"resolve"_s, conflicts.at(0)["id"_L1].toString(), u"--take"_s}));
        for (const CliRunner &each : {a, b})
            VERIFY_DONE(each({u"sync"_s, u"--json"_s}));
        QCOMPARE(b({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Fès"_s);
        QVERIFY(b({u"conflicts"_s, u"list"_s, u"--json"_s}).json()["conflicts"_L1].toArray().isEmpty());

        // Taken back before it was sent.
        VERIFY_DONE(a({u"customer"_s, u"update"_s, id, u"city=Oujda"_s}));
        VERIFY_DONE(a({u"pending"_s, u"discard"_s, id}));
        QCOMPARE(a({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Fès"_s);
        VERIFY_DONE(a({u"sync"_s}));
        VERIFY_DONE(b({u"sync"_s}));
        QCOMPARE(a({u"dump"_s}).out, b({u"dump"_s}).out);

        // A viewer's change comes back as refused.
        const CliRunner v = person(u"vera"_s);
        VERIFY_DONE(v({u"init"_s}));
        VERIFY_DONE(connect(v, u"vera"_s));
        VERIFY_DONE(v({u"sync"_s}));
        VERIFY_DONE(v({u"customer"_s, u"update"_s, id, u"city=Safi"_s}));
        VERIFY_DONE(v({u"sync"_s}));
        QCOMPARE(v({u"status"_s, u"--json"_s}).json()["rejected"_L1].toInt(), 1);
        QJsonArray rejected = v({u"rejected"_s, u"list"_s, u"--json"_s}).json()["rejected"_L1].toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected.at(0)["reason"_L1].toString(), u"sync.rejected.permission"_s);
        QCOMPARE(v({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Fès"_s);
        VERIFY_DONE(v({u"rejected"_s, u"retry"_s, u"--all"_s}));
        QCOMPARE(v({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Safi"_s);
        VERIFY_DONE(v({u"sync"_s}));
        VERIFY_DONE(v({u"rejected"_s, u"discard"_s, u"--all"_s}));
        QCOMPARE(v({u"status"_s, u"--json"_s}).json()["rejected"_L1].toInt(), 0);
        QVERIFY(a({u"doctor"_s, u"--json"_s}).out.contains("central"));
    }

    void history()
    {
        const CliRunner h = person(u"bob-history"_s);
        const CliRunner twin = person(u"bob-twin"_s);
        for (const CliRunner &each : {h, twin})
            VERIFY_DONE(each({u"init"_s, u"--json"_s}));
        QCOMPARE(h({u"sync"_s, u"--history"_s, u"1y"_s}).code, 3); // not connected
        VERIFY_DONE(connect(h, u"bob"_s));
        VERIFY_DONE(h({u"sync"_s, u"--json"_s}));
        QCOMPARE(h({u"status"_s, u"--json"_s}).json()["history"_L1].toString(), u"all"_s);
        const CliAnswer made = h({u"customer"_s, u"create"_s, u"last_name=Historian"_s, u"--json"_s});
        VERIFY_DONE(made);
        const QString id = made.json()["id"_L1].toString();
        for (const int days : {3, 900}) {
            const QString at = QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate);
            const CliAnswer added = h({u"record"_s, u"create"_s, u"activity"_s, u"customer="_s + id,
                                       u"interaction_type=call"_s, u"interaction_date="_s + at, u"--json"_s});
            VERIFY_DONE(added);
        }
        VERIFY_DONE(h({u"sync"_s}));
        QCOMPARE(h({u"sync"_s, u"--history"_s, u"3w"_s}).code, 2);
        VERIFY_DONE(h({u"sync"_s, u"--history"_s, u"1y"_s, u"--json"_s}));
        const QJsonObject status = h({u"status"_s, u"--json"_s}).json()["history"_L1].toObject();
        QCOMPARE(status["months"_L1].toInt(), 12);
        QCOMPARE(status["since"_L1].toString().right(3), u"-01"_s);
        QCOMPARE(status["older"_L1].toInt(), 1);
        // The twin takes no more from the first copy on, and prints the same.
        VERIFY_DONE(twin({u"connect"_s, u"--url"_s, m_centre->bareUrl() + u"?sslmode=disable"_s,
                          u"--insecure"_s, u"--user"_s, u"bob"_s, u"--password-file"_s, m_password,
                          u"--history"_s, u"1y"_s, u"--json"_s}));
        VERIFY_DONE(twin({u"sync"_s}));
        QCOMPARE(twin({u"dump"_s, u"--type"_s, u"activity"_s}).out.count('\n'), 1);
        QCOMPARE(h({u"dump"_s}).out, twin({u"dump"_s}).out);
        VERIFY_DONE(twin({u"sync"_s, u"--history"_s, u"all"_s}));
        QCOMPARE(twin({u"dump"_s, u"--type"_s, u"activity"_s}).out.count('\n'), 2);
        QCOMPARE(twin({u"status"_s, u"--json"_s}).json()["history"_L1].toString(), u"all"_s);
    }

    void refusals()
    {
        const CliRunner c = person(u"carl"_s);
        VERIFY_DONE(c({u"init"_s}));
        const auto to = [&](const QString &url) {
            return c({u"connect"_s, u"--url"_s, url, u"--insecure"_s, u"--user"_s, u"bob"_s,
                      u"--password-file"_s, m_password, u"--json"_s});
        };
        QCOMPARE(to(u"postgresql://127.0.0.1:1/none?sslmode=disable"_s).code, 5);
        QFile wrong(m_folder.filePath(u"wrong"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("wrong\n");
        wrong.close();
        const CliAnswer refused =
            c({u"connect"_s, u"--url"_s, m_centre->bareUrl() + u"?sslmode=disable"_s, u"--insecure"_s,
               u"--user"_s, u"bob"_s, u"--password-file"_s, wrong.fileName(), u"--json"_s});
        QCOMPARE(refused.code, 6);
        QCOMPARE(refused.error()["reason"_L1].toString(), u"sync.password"_s);
        const CliRunner demo = person(u"demo"_s);
        VERIFY_DONE(demo({u"init"_s, u"--demo"_s, u"10"_s}));
        QCOMPARE(connect(demo, u"bob"_s).code, 4);
    }
};

QTEST_GUILESS_MAIN(TestSyncCli)
#include "test_sync_cli.moc"
