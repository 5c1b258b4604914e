// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3
// links: c360_testsupport c360_libpq
#include "tests/support/fault_proxy.h"
#include "tests/support/pg_bouncer.h"
#include "tests/support/postgres_server.h"

#include <QTest>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace c360::tests;

namespace {

/// The first cell of the answer, or what the client library says went wrong.
QString ask(const QString &url, const char *sql = "SELECT session_user")
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(url.toUtf8().constData()),
                                                                  &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return QString::fromUtf8(PQerrorMessage(connection.get()));
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexecParams(connection.get(), sql, 0, nullptr, nullptr, nullptr, nullptr, 0), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return QString::fromUtf8(PQerrorMessage(connection.get()));
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

} // namespace

// The throw-away PostgreSQL and PgBouncer of the sync tests.
class TestServers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start(PostgresServer::Network::Tls);
        if (!m_server)
            QSKIP("PostgreSQL is not installed");
        QVERIFY(m_server->run(u"CREATE ROLE amina LOGIN PASSWORD 'صفحة 1'"_s).ok);
    }

    void loginsNeedTheirPasswordAndTls()
    {
        const QString url = m_server->url(u"amina"_s, u"صفحة 1"_s);
        QCOMPARE(ask(url), u"amina"_s);
        QCOMPARE(ask(url, "SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"), u"true"_s);
        QCOMPARE(ask(m_server->superuserUrl()), u"postgres"_s);
        QVERIFY(ask(m_server->url(u"amina"_s, u"wrong"_s)).contains(u"password authentication failed"_s));
        QString plain = url;
        plain.replace(u"verify-full"_s, u"disable"_s);
        QVERIFY(ask(plain).contains(u"no encryption"_s));
        QString wrong = url;
        wrong.replace(m_server->certificates().authority(), m_server->certificates().wrongAuthority());
        QVERIFY(ask(wrong).contains(u"certificate verify failed"_s));
    }

    void certificatesMayBeWrong()
    {
        const QString url = m_server->superuserUrl();
        QVERIFY(m_server->present(Certificates::Kind::OtherName));
        const QString name = ask(url);
        QVERIFY2(name.contains(u"does not match host name"_s), qPrintable(name));
        QVERIFY(m_server->present(Certificates::Kind::OtherAuthority));
        QVERIFY(ask(url).contains(u"certificate verify failed"_s));
        QVERIFY(m_server->present(Certificates::Kind::Good));
        QCOMPARE(ask(url), u"postgres"_s);
    }

    void committedWorkSurvivesACrash()
    {
        QVERIFY(m_server->run(u"CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)"_s).ok);
        QVERIFY(m_server->crash());
        QVERIFY(!m_server->run(u"SELECT 1"_s).ok);
        QVERIFY(m_server->startAgain());
        QCOMPARE(m_server->run(u"SELECT n FROM kept"_s).output, u"1"_s);
        QVERIFY(m_server->restart());
        QCOMPARE(m_server->run(u"SELECT n FROM kept"_s).output, u"1"_s);
    }

    void databasesAreMadeFromATemplate()
    {
        QVERIFY(m_server->createDatabase(u"pattern"_s).ok);
        QVERIFY(m_server->run(u"CREATE TABLE t AS SELECT 7 AS n"_s, u"pattern"_s).ok);
        QVERIFY(m_server->createDatabase(u"copy 1"_s, u"pattern"_s).ok);
        QCOMPARE(m_server->run(u"SELECT n FROM t"_s, u"copy 1"_s).output, u"7"_s);
        QCOMPARE(ask(m_server->superuserUrl(u"copy 1"_s), "SELECT n FROM t"), u"7"_s);
    }

    void aBackupBringsTheOldStateBack_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("one database") << u"restored"_s;
        QTest::newRow("the server") << QString();
    }

    void aBackupBringsTheOldStateBack()
    {
        QFETCH(QString, database);
        const QString name = database.isEmpty() ? u"postgres"_s : database;
        if (!database.isEmpty())
            QVERIFY(m_server->createDatabase(database).ok);
        QVERIFY(m_server->run(u"CREATE TABLE ledger (n int); INSERT INTO ledger VALUES (1)"_s, name).ok);
        const auto backup = m_server->snapshot(database);
        QVERIFY(backup);
        QVERIFY(m_server->run(u"INSERT INTO ledger VALUES (2)"_s, name).ok);
        QVERIFY(m_server->restore(*backup));
        QCOMPARE(m_server->run(u"SELECT string_agg(n::text, ' ') FROM ledger"_s, name).output, u"1"_s);
        QVERIFY(m_server->run(u"INSERT INTO ledger VALUES (3)"_s, name).ok);
        QVERIFY(m_server->restore(*backup)); // as often as wanted
        QCOMPARE(m_server->run(u"SELECT string_agg(n::text, ' ') FROM ledger"_s, name).output, u"1"_s);
    }

    void bouncerPassesLoginsOn_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void bouncerPassesLoginsOn()
    {
        QFETCH(bool, tls);
        const auto bouncer = PgBouncer::start(*m_server, tls, 2);
        if (!bouncer)
            QSKIP("pgbouncer is not installed");
        QCOMPARE(ask(bouncer->url(u"amina"_s, u"صفحة 1"_s, u"postgres"_s)), u"amina"_s);
        QVERIFY(ask(bouncer->url(u"amina"_s, u"wrong"_s, u"postgres"_s)) != u"amina"_s);
        const FaultProxy proxy(bouncer->port());
        QCOMPARE(ask(bouncer->url(u"amina"_s, u"صفحة 1"_s, u"postgres"_s, proxy.port())), u"amina"_s);
        if (tls) {
            QString plain = bouncer->url(u"amina"_s, u"صفحة 1"_s, u"postgres"_s);
            plain.replace(u"verify-full"_s, u"disable"_s);
            QVERIFY(ask(plain) != u"amina"_s);
        }
        // In transaction mode a server connection is shared: what one session sets, another may find.
        const QString url = bouncer->url(u"postgres"_s, PostgresServer::superuserPassword(), u"postgres"_s);
        const QString first = ask(url, "SELECT pg_backend_pid()");
        QCOMPARE(ask(url, "SELECT pg_backend_pid()"), first);
    }
};

QTEST_GUILESS_MAIN(TestServers)
#include "test_servers.moc"
