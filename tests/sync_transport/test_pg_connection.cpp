// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_testsupport c360_sync
//
// The line to the central database on a real server: what goes over it, and how each failure is named.
#include "core/sync/pg_connection.h"
#include "core/sync/pg_error.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/pg_bouncer.h"
#include "tests/support/postgres_server.h"

#include <QTest>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace c360;
using namespace c360::tests;
using sync::ConnectionSettings;
using sync::PgConnection;
using sync::PgResult;
using sync::PgValue;

class TestPgConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    [[nodiscard]] ConnectionSettings settings(quint16 port = 0) const
    {
        ConnectionSettings settings;
        settings.url = m_server->url(u"laptop"_s, u"secret"_s, u"postgres"_s, port);
        settings.connectPatience = 5s;
        settings.patience = 20s;
        return settings;
    }
    static QString reasonOf(const ConnectionSettings &settings)
    {
        PgConnection connection(settings);
        const auto connected = connection.connect();
        return connected ? u"connected"_s : connected.error().reason;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start(PostgresServer::Network::Both);
        if (!m_server)
            QSKIP("PostgreSQL is not installed");
        QVERIFY(m_server->run(u"CREATE ROLE laptop LOGIN PASSWORD 'secret'"_s).ok);
    }

    void carriesValues()
    {
        PgConnection connection(settings());
        QVERIFY(connection.connect());
        QVERIFY(connection.isOpen());
        QVERIFY(connection.isEncrypted());
        const Id id = *Id::fromString(u"018f0000-0000-7000-8000-000000000001"_s);
        const QByteArray bytes("\0\1\xff", 3);
        const auto answer = connection.exec(
            u"SELECT $1::text, $2::bigint, $3::uuid, $4::bool, $5::text, length($6::bytea), $7::bigint[], "
            u"cardinality($8::uuid[]), ($9::bytea[])[1] = $6, $10::text"_s,
            {u"أحمد"_s, 42, id, true, nullptr, PgValue::blob(bytes), PgValue::integers({1, 2}),
             PgValue::ids({id, Id()}), PgValue::blobs({bytes}), u""_s});
        QVERIFY(answer);
        QCOMPARE(answer->rows(), 1);
        QCOMPARE(answer->text(0, 0), u"أحمد"_s);
        QCOMPARE(answer->integer(0, 1), 42);
        QCOMPARE(answer->id(0, 2), id);
        QVERIFY(answer->flag(0, 3));
        QVERIFY(answer->isNull(0, 4));
        QCOMPARE(answer->integer(0, 5), 3);
        QCOMPARE(answer->text(0, 6), u"{1,2}"_s);
        QCOMPARE(answer->integer(0, 7), 2);
        QVERIFY(answer->flag(0, 8));
        QVERIFY(!answer->isNull(0, 9));
    }

    void streamsAndCopies()
    {
        PgConnection connection(settings());
        QVERIFY(connection.connect());
        qint64 sum = 0;
        QVERIFY(connection.stream(u"SELECT generate_series(1, $1::int)"_s, {100000},
                                  [&sum](const PgResult &row) -> Result<void> {
                                      sum += row.integer(0, 0);
                                      return {};
                                  }));
        QCOMPARE(sum, 5000050000);
        qint64 pieces = 0;
        QVERIFY(connection.copyOut(
            u"COPY (SELECT n, repeat('x', 500) FROM generate_series(1, 50000) n) TO STDOUT (FORMAT binary)"_s,
            [&pieces](QByteArrayView piece) -> Result<void> {
                pieces += piece.size() > 500;
                return {};
            }));
        QCOMPARE(pieces, 50000);
        // A failure in the middle of a COPY leaves the line usable.
        const auto failed = connection.copyOut(
            u"COPY (SELECT 1 / (1000 - n) FROM generate_series(1, 2000) n) TO STDOUT (FORMAT binary)"_s,
            [](QByteArrayView) -> Result<void> { return {}; });
        QCOMPARE(failed.error().reason, u"sync.failed"_s);
        QVERIFY(failed.error().detail.startsWith(u"22012"));
        QVERIFY(connection.exec(u"SELECT 1"_s));
        // A reader that has had enough.
        const auto enough = connection.stream(
            u"SELECT generate_series(1, 1000000)"_s, {},
            [](const PgResult &) -> Result<void> { return fail(ErrorCode::Failed, u"store.full"_s); });
        QCOMPARE(enough.error().reason, u"store.full"_s);
        QVERIFY(!connection.isOpen());
    }

    void pipelines()
    {
        PgConnection connection(settings());
        QVERIFY(connection.connect());
        for (int i = 0; i < 8; ++i)
            QVERIFY(connection.send(u"SELECT 10 / (3 - $1::int), repeat('x', 100000)"_s, {i}));
        QCOMPARE(connection.inFlight(), 8);
        for (int i = 0; i < 8; ++i) {
            const auto answer = connection.receive();
            QCOMPARE(answer.has_value(), i != 3); // its failure is its own
            if (answer)
                QCOMPARE(answer->integer(0, 0), 10 / (3 - i));
            else
                QVERIFY(answer.error().detail.startsWith(u"22012"));
        }
        QCOMPARE(connection.inFlight(), 0);
        QVERIFY(connection.exec(u"SELECT 1"_s));
    }

    void namesFailuresOfStatements_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("again");
        for (const auto &[state, reason, again] : std::initializer_list<std::tuple<QString, QString, bool>>{
                 {u"C3001"_s, u"sync.blocked"_s, false},
                 {u"C3002"_s, u"sync.no_permission"_s, false},
                 {u"C3003"_s, u"sync.epoch"_s, false},
                 {u"C3004"_s, u"sync.gap"_s, false},
                 {u"C3005"_s, u"sync.device"_s, false},
                 {u"C3006"_s, u"sync.schema_old"_s, false},
                 {u"C3007"_s, u"sync.schema_new"_s, false},
                 {u"C3008"_s, u"sync.no_organization"_s, false},
                 {u"40001"_s, u"sync.transient"_s, true},
                 {u"53200"_s, u"sync.transient"_s, true},
                 {u"55P03"_s, u"sync.transient"_s, true},
                 {u"57014"_s, u"sync.transient"_s, true},
                 {u"23505"_s, u"sync.failed"_s, false}})
            QTest::newRow(qPrintable(state)) << state << reason << again;
    }
    void namesFailuresOfStatements()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(bool, again);
        QVERIFY(m_server
                    ->run(u"CREATE OR REPLACE FUNCTION public.raise_it() RETURNS int LANGUAGE plpgsql AS $$ "
                          u"BEGIN RAISE 'secret words' USING errcode = '%1'; END $$"_s.arg(state))
                    .ok);
        PgConnection connection(settings());
        QVERIFY(connection.connect());
        const auto answer = connection.exec(u"SELECT public.raise_it()"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, reason);
        QCOMPARE(answer.error().detail, state + u" in raise_it, line 1"_s);
        QCOMPARE(sync::isTransient(answer.error()), again);
        QVERIFY(connection.isOpen());
        QCOMPARE(connection.exec(u"SELECT c360.hello()"_s).error().reason, u"sync.schema_missing"_s);
        QCOMPARE(connection.exec(u"SELECT no_such_function()"_s).error().reason, u"sync.schema_new"_s);
        QCOMPARE(connection.exec(u"SELECT * FROM pg_authid"_s).error().reason, u"sync.no_permission"_s);
    }

    void namesFailuresOfConnecting()
    {
        QCOMPARE(reasonOf(settings()), u"connected"_s);
        ConnectionSettings wrong = settings();
        wrong.password = u"wrong"_s;
        QCOMPARE(reasonOf(wrong), u"sync.password"_s);
        wrong = settings();
        wrong.user = u"nobody"_s;
        QCOMPARE(reasonOf(wrong), u"sync.password"_s);
        wrong.url = m_server->url(u"laptop"_s, u"secret"_s, u"nothing"_s);
        wrong.user.clear();
        QCOMPARE(reasonOf(wrong), u"sync.no_database"_s);
        wrong.url = m_server->url(u"laptop"_s, u"secret"_s, u"postgres"_s, freePort());
        QCOMPARE(reasonOf(wrong), u"sync.refused"_s);
        wrong.url = u"postgresql://laptop@no-such-host.invalid/postgres"_s;
        QCOMPARE(reasonOf(wrong), u"sync.host_unknown"_s);
        wrong.url = u"https://example.org"_s;
        QCOMPARE(reasonOf(wrong), u"sync.url"_s);
        wrong.url = m_server->socketUrl() + u"/none"_s;
        QVERIFY(reasonOf(wrong) != u"connected"_s);
        QVERIFY(m_server->run(u"CREATE DATABASE closed; REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s).ok);
        wrong.url = m_server->url(u"laptop"_s, u"secret"_s, u"closed"_s);
        QCOMPARE(reasonOf(wrong), u"sync.no_permission"_s);
    }

    void trustsOnlyTheRightCertificate()
    {
        ConnectionSettings other = settings();
        other.caFile = m_server->certificates().wrongAuthority();
        QCOMPARE(reasonOf(other), u"sync.tls.certificate"_s);
        other.caFile = u"no such file"_s;
        QCOMPARE(reasonOf(other), u"sync.tls.certificate"_s);
        // Whatever the URL says, only the administrator's setting allows less.
        other = settings();
        other.url.replace(u"verify-full"_s, u"disable"_s);
        {
            PgConnection connection(other);
            QVERIFY(connection.connect());
            QVERIFY(connection.isEncrypted());
        }
        QVERIFY(m_server->present(Certificates::Kind::OtherName));
        QCOMPARE(reasonOf(settings()), u"sync.tls.hostname"_s);
        QVERIFY(m_server->present(Certificates::Kind::OtherAuthority));
        QCOMPARE(reasonOf(settings()), u"sync.tls.certificate"_s);
        QVERIFY(m_server->present(Certificates::Kind::Good));
        QCOMPARE(reasonOf(settings()), u"connected"_s);
    }

    // A name server that does not answer holds nobody up: neither a connection's patience nor its end.
    void waitsForNoNameServer()
    {
        std::promise<void> over;
        const std::shared_future<void> end(over.get_future());
        ConnectionSettings hanging = settings();
        hanging.url.replace(u"127.0.0.1"_s, u"db.example.org"_s);
        hanging.resolve = [end](const QByteArray &) -> QList<QByteArray> {
            end.wait();
            return {};
        };
        hanging.connectPatience = 300ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reasonOf(hanging), u"sync.timeout"_s);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));

        hanging.connectPatience = 30s;
        PgConnection connection(hanging);
        auto canceller = std::async(std::launch::async, [&connection] {
            std::this_thread::sleep_for(200ms);
            connection.cancel();
        });
        timer.start();
        QCOMPARE(connection.connect().error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        canceller.get();
        over.set_value();
    }

    void triesEveryAddressOfEveryHost()
    {
        const QString port = QString::number(m_server->port());
        const auto hosts = [&](const QString &list) {
            ConnectionSettings several = settings();
            several.url.replace(u"127.0.0.1:"_s + port, list);
            several.resolve = [](const QByteArray &host) -> QList<QByteArray> {
                if (host == "nowhere.example.org")
                    return {};
                if (host == "two.example.org" || host == "localhost")
                    return {"127.0.0.77", "127.0.0.1"}; // nobody listens on the first
                return {"127.0.0.1"};
            };
            return several;
        };
        QCOMPARE(reasonOf(hosts(u"localhost:"_s + port)), u"connected"_s);
        QCOMPARE(reasonOf(hosts(u"nowhere.example.org:1,localhost:"_s + port)), u"connected"_s);
        QCOMPARE(reasonOf(hosts(u"127.0.0.77:%1,127.0.0.1:%1"_s.arg(port))), u"connected"_s);
        QCOMPARE(reasonOf(hosts(u"nowhere.example.org:"_s + port)), u"sync.host_unknown"_s);
        // What the certificate must name is the host, and not its address.
        QCOMPARE(reasonOf(hosts(u"two.example.org:"_s + port)), u"sync.tls.hostname"_s);
        ConnectionSettings socket = settings();
        socket.url = m_server->socketUrl();
        socket.user = PostgresServer::superuser();
        socket.insecure = true;
        socket.resolve = [](const QByteArray &) -> QList<QByteArray> {
            qFatal("a socket has no name");
        };
        QCOMPARE(reasonOf(socket), u"connected"_s);
    }

    void refusesAPlainLine()
    {
        // As a man in the middle would offer it.
        const auto plain = PostgresServer::start(PostgresServer::Network::Plain);
        QVERIFY(plain);
        QVERIFY(plain->run(u"CREATE ROLE laptop LOGIN PASSWORD 'secret'"_s).ok);
        ConnectionSettings settings;
        settings.url = plain->url(u"laptop"_s, u"secret"_s); // ?sslmode=disable
        QCOMPARE(reasonOf(settings), u"sync.tls.required"_s);
        settings.insecure = true;
        QCOMPARE(reasonOf(settings), u"connected"_s);
        // The word alone takes nothing away: less has to be named.
        const QString bare = settings.url.section(u'?', 0, 0);
        settings.url = bare;
        QCOMPARE(reasonOf(settings), u"sync.tls.required"_s);
        settings.url = bare + u"?sslmode=require"_s;
        QCOMPARE(reasonOf(settings), u"sync.tls.required"_s);
        settings.url = bare;
        settings.insecure = false;
        settings.asLibpq = true;
        QCOMPARE(reasonOf(settings), u"connected"_s);
    }

    void checksTheServerUnlessTheAddressSaysLess()
    {
        ConnectionSettings stranger = settings(); // its authority is not this computer's
        const QString bare = stranger.url.section(u'?', 0, 0);
        stranger.url = bare;
        stranger.insecure = true;
        QCOMPARE(reasonOf(stranger), u"sync.tls.certificate"_s);
        stranger.url = bare + u"?sslmode=require"_s;
        PgConnection encrypted(stranger);
        QVERIFY(encrypted.connect());
        QVERIFY(encrypted.isEncrypted());
        stranger.insecure = false;
        QCOMPARE(reasonOf(stranger), u"sync.tls.certificate"_s);
    }

    void writesAnAddressTheOtherWay()
    {
        QCOMPARE(sync::keyValueForm(u"postgresql://ann:p%27%20w@one:1,two:2/shop?sslmode=require"_s).value(),
                 u"dbname=shop host=one,two password='p\\' w' port=1,2 sslmode=require user=ann"_s);
        QCOMPARE(sync::keyValueForm(u"postgresql://%2Ftmp%2Fa/shop"_s).value(), u"dbname=shop host=/tmp/a"_s);
        QCOMPARE(sync::keyValueForm(u"postgresql://one:x y/shop?nothing=1"_s).error().reason, u"sync.url"_s);
    }

    void noticesADeadLine()
    {
        FaultProxy proxy(m_server->port());
        ConnectionSettings through = settings(proxy.port());
        through.patience = 800ms;
        through.connectPatience = 800ms;
        PgConnection connection(through);
        QVERIFY(connection.connect());
        QVERIFY(connection.exec(u"SELECT pg_sleep(0.3)"_s));
        proxy.setSwallow(FaultProxy::Direction::ToClient, true);
        QElapsedTimer timer;
        timer.start();
        const auto dead = connection.exec(u"SELECT 1"_s);
        QCOMPARE(dead.error().reason, u"sync.timeout"_s);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!connection.isOpen());
        QCOMPARE(connection.exec(u"SELECT 1"_s).error().reason, u"sync.lost"_s);
        proxy.heal();
        QVERIFY(connection.connect()); // the same object may try again
        QVERIFY(connection.exec(u"SELECT 1"_s));

        // A listener hears nothing by itself when its line dies.
        QVERIFY(connection.listen(u"news"_s));
        proxy.setSwallow(FaultProxy::Direction::ToServer, true);
        const auto silent = connection.notifications(20s);
        QVERIFY(!silent);
        proxy.heal();

        proxy.setNewcomers(FaultProxy::Newcomers::Ignore);
        QCOMPARE(reasonOf(through), u"sync.timeout"_s);
        proxy.heal();

        PgConnection cut(through);
        QVERIFY(cut.connect());
        proxy.cutAfter(FaultProxy::Direction::ToClient, 200'000);
        const auto lost = cut.copyOut(
            u"COPY (SELECT repeat('x', 500) FROM generate_series(1, 50000)) TO STDOUT (FORMAT binary)"_s,
            [](QByteArrayView) -> Result<void> { return {}; });
        QCOMPARE(lost.error().reason, u"sync.lost"_s);
    }

    void isCancelledFromAnotherThread()
    {
        PgConnection connection(settings());
        QVERIFY(connection.connect());
        auto canceller = std::async(std::launch::async, [&connection] {
            std::this_thread::sleep_for(200ms);
            connection.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto answer = connection.exec(u"SELECT pg_sleep(30)"_s);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 5000);
        canceller.get();
    }

    void hearsNotifications()
    {
        PgConnection listener(settings());
        PgConnection speaker(settings());
        QVERIFY(listener.connect() && speaker.connect());
        QVERIFY(listener.listen(u"c360_news"_s));
        QCOMPARE(listener.notifications(50ms).value().size(), 0);
        QVERIFY(speaker.exec(u"SELECT pg_notify('c360_news', $1)"_s, {u"hello"_s}));
        const auto heard = listener.notifications(5s);
        QVERIFY(heard);
        QCOMPARE(heard->size(), 1);
        QCOMPARE(heard->first().channel, u"c360_news"_s);
        QCOMPARE(heard->first().payload, u"hello"_s);
    }

    void worksThroughPgBouncer()
    {
        const auto bouncer = PgBouncer::start(*m_server, true, 2);
        if (!bouncer)
            QSKIP("PgBouncer is not installed");
        ConnectionSettings through = settings();
        through.url = bouncer->url(u"laptop"_s, u"secret"_s, u"postgres"_s);
        std::vector<std::unique_ptr<PgConnection>> connections;
        for (int i = 0; i < 4; ++i) { // more than server connections
            connections.push_back(std::make_unique<PgConnection>(through));
            const auto connected = connections.back()->connect();
            QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().reason));
        }
        for (int round = 0; round < 20; ++round) {
            for (const auto &connection : connections)
                QCOMPARE(connection->exec(u"SELECT $1::int + 1"_s, {round}).value().integer(0, 0), round + 1);
        }
        for (int i = 0; i < 8; ++i)
            QVERIFY(connections[0]->send(u"SELECT $1::int, repeat('x', 50000)"_s, {i}));
        for (int i = 0; i < 8; ++i) {
            const auto answer = connections[0]->receive();
            QVERIFY(answer);
            QCOMPARE(answer->integer(0, 0), i);
        }
        qint64 pieces = 0;
        QVERIFY(connections[1]->copyOut(
            u"COPY (SELECT repeat('x', 500) FROM generate_series(1, 20000)) TO STDOUT (FORMAT binary)"_s,
            [&pieces](QByteArrayView piece) -> Result<void> {
                pieces += piece.size() > 400;
                return {};
            }));
        QCOMPARE(pieces, 20000);
        qint64 rows = 0;
        QVERIFY(connections[2]->stream(u"SELECT generate_series(1, 50000)"_s, {},
                                       [&rows](const PgResult &) -> Result<void> {
                                           ++rows;
                                           return {};
                                       }));
        QCOMPARE(rows, 50000);
        through.password = u"wrong"_s;
        QCOMPARE(reasonOf(through), u"sync.password"_s);
    }
};

QTEST_GUILESS_MAIN(TestPgConnection)
#include "test_pg_connection.moc"
