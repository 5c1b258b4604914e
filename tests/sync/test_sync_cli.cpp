// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 A7 C10
// links: c360_testsupport
// cost: 30
#include "tests/support/central_fixture.h"
#include "tests/support/cli_runner.h"

#include <QDateTime>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using test::CliAnswer;
using test::CliRunner;

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
        return run({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s, login,
                    u"--password-file"_s, m_password, u"--json"_s});
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
        QCOMPARE(a({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--user"_s, u"amina"_s}).code,
                 2); // less than verify-full needs a word
        const CliAnswer connected = connect(a, u"amina"_s);
        VERIFY_DONE(connected);
        QCOMPARE(connected.json()["role"_L1].toString(), u"manager"_s);
        QVERIFY(connected.json()["insecure"_L1].toBool());
        QCOMPARE(b({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--password-file"_s,
                    m_password})
                     .code,
                 2); // this computer's user is nobody's login
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
        QCOMPARE(a({u"conflicts"_s, u"resolve"_s, u"--all"_s, u"--value"_s, u"X"_s}).code, 2);
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
        QVERIFY(!rejected.at(0)["may_retry"_L1].toBool(true)); // not as long as she is a viewer
        QCOMPARE(v({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Fès"_s);
        VERIFY_DONE(v({u"rejected"_s, u"retry"_s, u"--all"_s}));
        QCOMPARE(v({u"customer"_s, u"show"_s, id, u"--json"_s}).json()["city"_L1].toString(), u"Safi"_s);
        VERIFY_DONE(v({u"sync"_s}));
        VERIFY_DONE(v({u"rejected"_s, u"discard"_s, u"--all"_s}));
        QCOMPARE(v({u"status"_s, u"--json"_s}).json()["rejected"_L1].toInt(), 0);
        QVERIFY(a({u"doctor"_s, u"--json"_s}).out.contains("central"));
    }

    void whatCannotBeReadIsTold()
    {
        const CliRunner u = person(u"ulla"_s);
        QVERIFY(m_centre->addUser(u"ulla"_s, u"manager"_s));
        VERIFY_DONE(u({u"init"_s}));
        const CliAnswer made = u({u"customer"_s, u"create"_s, u"last_name=Ulla"_s});
        VERIFY_DONE(made);
        VERIFY_DONE(connect(u, u"ulla"_s));
        VERIFY_DONE(u({u"sync"_s}));
        QCOMPARE(u({u"status"_s, u"--json"_s}).json()["unreadable"_L1].toInt(-1), 0);
        QVERIFY(!u({u"doctor"_s, u"--json"_s}).out.contains("unreadable"));
        QVERIFY(u({u"dump"_s}).err.isEmpty());
        const auto birth = [this](const QString &date) {
            return m_centre
                ->runAsOwner(
                    u"UPDATE c360.customer SET date_of_birth = '%1' WHERE last_name = 'Ulla'"_s.arg(date))
                .ok;
        };
        QVERIFY(birth(u"infinity"_s));
        const CliAnswer synced = u({u"sync"_s, u"--json"_s});
        VERIFY_DONE(synced);
        QCOMPARE(synced.json()["unreadable"_L1].toInt(), 1);
        QVERIFY(u({u"status"_s}).out.contains("1 record of the central database cannot be read here"));
        const CliAnswer doctor = u({u"doctor"_s, u"--json"_s});
        QVERIFY(doctor.out.contains("unreadable"));
        QVERIFY(doctor.out.contains("Date of birth"));
        QVERIFY(!doctor.out.contains("Ulla")); // it may be sent to somebody
        const CliAnswer dump = u({u"dump"_s});
        VERIFY_DONE(dump);
        QVERIFY(dump.err.contains("cannot be read here"));
        QVERIFY(birth(u"1980-01-01"_s));
        VERIFY_DONE(u({u"sync"_s}));
        QCOMPARE(u({u"status"_s, u"--json"_s}).json()["unreadable"_L1].toInt(-1), 0);
        QVERIFY(u({u"dump"_s}).err.isEmpty());
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
        VERIFY_DONE(twin({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s,
                          u"bob"_s, u"--password-file"_s, m_password, u"--history"_s, u"1y"_s, u"--json"_s}));
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
            c({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s, u"bob"_s,
               u"--password-file"_s, wrong.fileName(), u"--json"_s});
        QCOMPARE(refused.code, 6);
        QCOMPARE(refused.error()["reason"_L1].toString(), u"sync.password"_s);
        // Nothing of a refused connection stays.
        QCOMPARE(c({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s, u"bob"_s,
                    u"--password-file"_s, wrong.fileName(), u"--history"_s, u"6m"_s})
                     .code,
                 6);
        QCOMPARE(c({u"status"_s, u"--json"_s}).json()["history"_L1].toString(), u"all"_s);
        const CliAnswer none = c({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s,
                                  u"bob"_s, u"--json"_s});
        QCOMPARE(none.code, 6);
        QCOMPARE(none.error()["reason"_L1].toString(), u"sync.password_needed"_s);
        const CliAnswer ca =
            c({u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s, u"--user"_s, u"bob"_s,
               u"--password-file"_s, m_password, u"--ca"_s, m_folder.filePath(u"no.pem"_s), u"--json"_s});
        QCOMPARE(ca.code, 3);
        QCOMPARE(ca.error()["field"_L1].toString(), u"ca"_s);
        const CliRunner demo = person(u"demo"_s);
        VERIFY_DONE(demo({u"init"_s, u"--demo"_s, u"10"_s}));
        QCOMPARE(connect(demo, u"bob"_s).code, 4);
    }

    // What stands in the environment for other programs is not for a profile's connection.
    void theEnvironmentDoesNotMatter()
    {
        const CliRunner e = person(u"bob-elsewhere"_s);
        VERIFY_DONE(e({u"init"_s}));
        const std::pair<const char *, const char *> variables[] = {
            {"PGSERVICE", "nowhere"},
            {"PGHOSTADDR", "192.0.2.1"},
            {"PGPORT", "1"},
            {"PGDATABASE", "none"},
            {"PGUSER", "nobody"},
            {"PGPASSWORD", "wrong"},
            {"PGOPTIONS", "-c search_path=none -c nothing=1"},
            {"PGTARGETSESSIONATTRS", "standby"},
            {"PGSSLMODE", "verify-full"},
            {"PGSSLMINPROTOCOLVERSION", "none"},
            {"PGSSLROOTCERT", "/nothing"},
            {"PGSSLCRLDIR", "/nothing"},
            {"PGREQUIREPEER", "nobody"},
            {"PGCLIENTENCODING", "LATIN1"},
            {"PGDATESTYLE", "German"},
        };
        for (const auto &[name, value] : variables)
            qputenv(name, value);
        const auto put = qScopeGuard([&] {
            for (const auto &[name, value] : variables)
                qunsetenv(name);
        });
        VERIFY_DONE(connect(e, u"bob"_s));
        VERIFY_DONE(e({u"sync"_s}));
        const QJsonObject status = e({u"status"_s, u"--json"_s}).json();
        QVERIFY(status["online"_L1].toBool());
    }

    void severalHosts()
    {
        const CliRunner m = person(u"bob-hosts"_s);
        VERIFY_DONE(m({u"init"_s}));
        QString url = m_centre->bareUrl();
        url.replace(u"//"_s, u"//127.0.0.1:1,"_s);
        VERIFY_DONE(m({u"connect"_s, u"--url"_s, url, u"--insecure"_s, u"--user"_s, u"bob"_s,
                       u"--password-file"_s, m_password, u"--json"_s}));
        VERIFY_DONE(m({u"sync"_s}));
        QVERIFY(m({u"status"_s, u"--json"_s}).json()["online"_L1].toBool());
    }

    // Of several ids one is wrong: nothing is done. One id twice is one.
    void wrongAmongRight()
    {
        const CliRunner a = person(u"amina-twice"_s);
        const CliRunner b = person(u"bob-twice"_s);
        for (const auto &[run, login] : {std::pair{a, u"amina"_s}, std::pair{b, u"bob"_s}}) {
            VERIFY_DONE(run({u"init"_s}));
            VERIFY_DONE(connect(run, login));
            VERIFY_DONE(run({u"sync"_s}));
        }
        const QString id = a({u"customer"_s, u"create"_s, u"last_name=Twice"_s, u"city=Rabat"_s, u"--json"_s})
                               .json()["id"_L1]
                               .toString();
        const QString unknown = u"01890000-0000-7000-8000-000000000000"_s;
        QCOMPARE(a({u"pending"_s, u"discard"_s, id, unknown}).code, 3);
        QCOMPARE(a({u"status"_s, u"--json"_s}).json()["pending"_L1].toInt(), 1);
        QVERIFY(a({u"pending"_s, u"list"_s, u"--lang"_s, u"fr"_s}).out.contains("création"));
        for (const CliRunner &each : {a, b})
            VERIFY_DONE(each({u"sync"_s}));
        VERIFY_DONE(a({u"customer"_s, u"update"_s, id, u"city=Fès"_s}));
        VERIFY_DONE(b({u"customer"_s, u"update"_s, id, u"city=Agadir"_s}));
        for (const CliRunner &each : {a, b, a})
            VERIFY_DONE(each({u"sync"_s}));
        const QString conflict = a({u"conflicts"_s, u"list"_s, u"--json"_s})
                                     .json()["conflicts"_L1]
                                     .toArray()
                                     .at(0)["id"_L1]
                                     .toString();
        QVERIFY(!conflict.isEmpty());
        QCOMPARE(a({u"conflicts"_s, u"resolve"_s, conflict, unknown}).code, 3);
        const CliAnswer resolved = a({u"conflicts"_s, u"resolve"_s, conflict, conflict});
        VERIFY_DONE(resolved);
        QCOMPARE(resolved.out.trimmed(), "1 conflict was settled.");
        VERIFY_DONE(a({u"sync"_s}));
    }

    void shutOutSaysSo()
    {
        const CliRunner d = person(u"bob-lost"_s);
        VERIFY_DONE(d({u"init"_s}));
        VERIFY_DONE(connect(d, u"bob"_s));
        VERIFY_DONE(d({u"sync"_s}));
        QVERIFY(!d({u"status"_s, u"--json"_s}).json().contains("problem"_L1));
        const QString newest =
            u"(SELECT device_id FROM c360.device WHERE login = 'bob' ORDER BY created_at DESC LIMIT 1)"_s;
        const auto mark = [&](const QString &what) {
            return m_centre
                ->runAsOwner(
                    u"SELECT c360.admin_mark_device(c360.admin_organization(NULL), %1::text, '%2')"_s.arg(
                        newest, what))
                .ok;
        };
        QVERIFY(mark(u"block"_s));
        QJsonObject status = d({u"status"_s, u"--json"_s}).json();
        QCOMPARE(status["online"_L1].toBool(true), false);
        QCOMPARE(status["problem"_L1].toString(), u"sync.blocked"_s);
        QVERIFY(mark(u"unblock"_s));
        QVERIFY(m_centre->runAsOwner(u"UPDATE c360.schema_version SET oldest_client = 1000"_s).ok);
        status = d({u"status"_s, u"--json"_s}).json();
        QVERIFY(m_centre->runAsOwner(u"UPDATE c360.schema_version SET oldest_client = 1"_s).ok);
        QCOMPARE(status["online"_L1].toBool(true), false);
        QCOMPARE(status["problem"_L1].toString(), u"sync.schema_old"_s);
        // Who only looks has not been told to wipe itself.
        QVERIFY(mark(u"wipe"_s));
        QCOMPARE(d({u"status"_s, u"--json"_s}).json()["problem"_L1].toString(), u"sync.blocked"_s);
        QCOMPARE(m_centre->run(u"SELECT count(*) FROM c360.device WHERE told_at IS NOT NULL"_s).output,
                 u"0"_s);
        const CliAnswer watched = d({u"sync"_s, u"--watch"_s, u"--json"_s});
        QCOMPARE(watched.code, 6);
        QCOMPARE(watched.error()["reason"_L1].toString(), u"sync.wiped"_s);
        QCOMPARE(m_centre->run(u"SELECT count(*) FROM c360.device WHERE wiped_at IS NOT NULL"_s).output,
                 u"1"_s);
    }

    void wrongCallsAreSaid()
    {
        const CliRunner w = person(u"nobody"_s);
        const CliAnswer bare = w({u"central"_s});
        QCOMPARE(bare.code, 2);
        QVERIFY(bare.err.contains("add-user, remove-user"));
        QCOMPARE(w({u"conflicts"_s}).code, 2);
        const QString url = m_centre->superuserUrl();
        QCOMPARE(w({u"central"_s, u"assign"_s, u"--customer"_s, u"CUST_1"_s, u"--territory"_s, u"Main"_s,
                    u"--remove"_s, u"--url"_s, url})
                     .code,
                 2);
        QCOMPARE(w({u"central"_s, u"check"_s, u"--url"_s, url, u"--url"_s, url}).code, 2);
        QCOMPARE(w({u"central"_s, u"check"_s, u"--url"_s, m_centre->server().superuserUrl()}).code, 3);
    }

    // A login of several has to say which; a platform administrator may choose any.
    void choosesAnOrganization()
    {
        QVERIFY(m_centre->addOrganization(u"Rival"_s));
        QVERIFY(m_centre->addUser(u"both"_s, u"sales"_s));
        QVERIFY(m_centre->addUser(u"both"_s, u"viewer"_s, {u"Main"_s}, u"Rival"_s));
        QVERIFY(m_centre->addUser(u"plato"_s, u"platform_admin"_s));
        const auto connectTo = [this](const CliRunner &run, const QString &login, const QStringList &more) {
            return run(QStringList{u"connect"_s, u"--url"_s, m_centre->bareUrl(), u"--insecure"_s,
                                   u"--user"_s, login, u"--password-file"_s, m_password, u"--json"_s} +
                       more);
        };
        const CliRunner both = person(u"both"_s);
        VERIFY_DONE(both({u"init"_s}));
        const CliAnswer asked = connectTo(both, u"both"_s, {});
        QCOMPARE(asked.code, 6);
        QVERIFY2(asked.err.contains("Rival, Shop"), asked.err.constData());
        const CliAnswer unknown = connectTo(both, u"both"_s, {u"--organization"_s, u"Nowhere"_s});
        QCOMPARE(unknown.code, 6);
        QVERIFY2(unknown.err.contains("Rival, Shop"), unknown.err.constData());
        const CliAnswer chosen = connectTo(both, u"both"_s, {u"--organization"_s, u"Rival"_s});
        VERIFY_DONE(chosen);
        QCOMPARE(chosen.json()["organization_name"_L1].toString(), u"Rival"_s);
        QCOMPARE(chosen.json()["role"_L1].toString(), u"viewer"_s);
        VERIFY_DONE(both({u"sync"_s, u"--until-idle"_s}));

        const CliRunner plato = person(u"plato"_s);
        VERIFY_DONE(plato({u"init"_s}));
        const CliAnswer any = connectTo(plato, u"plato"_s, {u"--organization"_s, u"Rival"_s});
        VERIFY_DONE(any);
        QCOMPARE(any.json()["role"_L1].toString(), u"platform_admin"_s);
        QCOMPARE(any.json()["organization_name"_L1].toString(), u"Rival"_s);
        VERIFY_DONE(plato({u"customer"_s, u"create"_s, u"last_name=Of Rival"_s}));
        VERIFY_DONE(plato({u"sync"_s, u"--until-idle"_s}));
        VERIFY_DONE(both({u"sync"_s, u"--until-idle"_s}));
        QVERIFY(both({u"dump"_s}).out.contains("Of Rival"));
        QCOMPARE(
            m_centre
                ->runAsOwner(u"SELECT count(*) FROM c360.customer AS c JOIN c360.organization AS o USING "
                             u"(organization_id) WHERE o.name = 'Rival' AND c.last_name = 'Of Rival'"_s)
                .output.trimmed(),
            u"1"_s);
        // Nobody is told of organizations of others.
        QCOMPARE(m_centre->runAs(u"bob"_s, u"SELECT name FROM c360.organizations()"_s).output.trimmed(),
                 u"Shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestSyncCli)
#include "test_sync_cli.moc"
