// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3
// links: c360_testsupport c360_libpq Qt6::Network
#include "tests/support/fault_proxy.h"
#include "tests/support/postgres_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace c360::tests;
using namespace std::chrono_literals;
using Direction = FaultProxy::Direction;

namespace {

constexpr int patience = 5'000; // ms

/// Both ends of one connection through the proxy.
struct Line
{
    explicit Line(QTcpServer &server, const FaultProxy &proxy)
    {
        client.connectToHost(QHostAddress::LocalHost, proxy.port());
        if (!client.waitForConnected(patience) || !server.waitForNewConnection(patience))
            return;
        far.reset(server.nextPendingConnection());
    }

    static bool say(QTcpSocket &from, const QByteArray &bytes)
    {
        from.write(bytes);
        while (from.bytesToWrite() > 0) {
            if (!from.waitForBytesWritten(patience))
                return false;
        }
        return true;
    }
    /// What comes within the time, at most so many bytes.
    static QByteArray hear(QTcpSocket &to, qsizetype size, int wait = patience)
    {
        QElapsedTimer timer;
        timer.start();
        while (to.bytesAvailable() < size && to.waitForReadyRead(std::max(0, wait - int(timer.elapsed())))) {
        }
        return to.read(size);
    }
    static bool ends(QTcpSocket &socket)
    {
        return socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience);
    }

    QTcpSocket client;
    std::unique_ptr<QTcpSocket> far;
};

struct Close
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Session = std::unique_ptr<PGconn, Close>;

Session session(const QString &url)
{
    return Session(PQconnectdb(url.toUtf8().constData()));
}

/// Whether the statement was answered.
bool runs(const Session &session, const char *sql)
{
    PGresult *result = PQexec(session.get(), sql);
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server;
    std::unique_ptr<PostgresServer> m_postgres;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        m_postgres = PostgresServer::start(PostgresServer::Network::Plain);
        if (m_postgres)
            QVERIFY(m_postgres->run(u"CREATE TABLE note (number int)"_s).ok);
    }

    void bytesPassBothWaysAndTheEndToo()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far);
        QByteArray much(3'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < much.size(); ++i)
            much[i] = char(i * 7 + i / 251);
        line.client.write(much);
        QVERIFY(line.client.flush());
        QByteArray got;
        while (got.size() < much.size()) {
            line.client.waitForBytesWritten(1);
            const QByteArray part = Line::hear(*line.far, 65536, 50);
            got += part;
        }
        QVERIFY(got == much);
        QVERIFY(Line::say(*line.far, "answer"));
        QCOMPARE(Line::hear(line.client, 6), "answer");
        line.client.disconnectFromHost();
        QVERIFY(Line::ends(*line.far));
        line.far->close();
        QTRY_COMPARE(proxy.counters().open, 0);
        QCOMPARE(proxy.counters().toServer, much.size());
        QCOMPARE(proxy.counters().toClient, 6);
        QCOMPARE(proxy.counters().connections, 1);
        QCOMPARE(proxy.counters().cuts, 0);
    }

    void everyConnectionIsCut()
    {
        FaultProxy proxy(m_server.serverPort());
        Line one(m_server, proxy);
        Line two(m_server, proxy);
        QVERIFY(one.far && two.far);
        proxy.cutAll();
        for (QTcpSocket *socket : {&one.client, one.far.get(), &two.client, two.far.get()})
            QVERIFY(Line::ends(*socket));
        QCOMPARE(proxy.counters().cuts, 2);
        QCOMPARE(proxy.counters().open, 0);
        Line three(m_server, proxy); // the next one works
        QVERIFY(three.far && Line::say(three.client, "x"));
        QCOMPARE(Line::hear(*three.far, 1), "x");
    }

    void theCutFallsOnTheByte()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far && Line::say(line.client, "before"));
        QCOMPARE(Line::hear(*line.far, 6), "before");
        proxy.cutAfter(Direction::ToServer, 5);
        QVERIFY(Line::say(line.client, "0123456789"));
        QVERIFY(Line::ends(line.client));
        QCOMPARE(Line::hear(*line.far, 100), "01234");
        QCOMPARE(proxy.counters().toServer, 11);
        QCOMPARE(proxy.counters().cuts, 1);
    }

    void randomCutsRepeatWithTheirSeed()
    {
        QList<qint64> first;
        for (int round = 0; round < 2; ++round) {
            FaultProxy proxy(m_server.serverPort());
            proxy.cutAtRandom({.seed = 42, .meanBytes = 1'000});
            QList<qint64> places;
            for (int i = 0; i < 5; ++i) {
                Line line(m_server, proxy);
                QVERIFY(line.far);
                line.client.write(QByteArray(100'000, 'x'));
                line.client.flush();
                QVERIFY(Line::ends(*line.far));
                places.append(proxy.counters().toServer);
            }
            QCOMPARE(proxy.counters().cuts, 5);
            if (round == 0)
                first = places;
            QCOMPARE(places, first);
        }
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        proxy.cutAtRandom({.seed = 1, .meanTime = 20ms});
        QVERIFY(Line::ends(line.client));
    }

    void delayCostsTimeAndNoThroughput()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far);
        proxy.setRoundTrip(200ms);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Line::say(line.client, "?"));
        QCOMPARE(Line::hear(*line.far, 1), "?");
        QVERIFY(Line::say(*line.far, "!"));
        QCOMPARE(Line::hear(line.client, 1), "!");
        QVERIFY2(timer.elapsed() >= 199 && timer.elapsed() < 2'000,
                 qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        for (int i = 0; i < 50; ++i)
            QVERIFY(Line::say(line.client, QByteArray(10'000, 'x')));
        QCOMPARE(Line::hear(*line.far, 500'000).size(), 500'000);
        QVERIFY2(timer.elapsed() >= 99 && timer.elapsed() < 2'000,
                 qPrintable(QString::number(timer.elapsed())));

        timer.restart(); // a new line pays its handshake: what it says first comes after one and a half trips
        Line late(m_server, proxy);
        QVERIFY(late.far && Line::say(late.client, "x"));
        QCOMPARE(Line::hear(*late.far, 1), "x");
        QVERIFY2(timer.elapsed() >= 299, qPrintable(QString::number(timer.elapsed())));

        proxy.setDelay(Direction::ToServer, 4s);
        QVERIFY(Line::say(line.client, "y")); // under way when the line becomes short
        proxy.heal();
        timer.restart();
        QCOMPARE(Line::hear(*line.far, 1), "y");
        QVERIFY(timer.elapsed() < 3'000);
    }

    void aThrottledLineTakesItsTime()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far);
        proxy.setThrottle(200'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Line::say(line.client, QByteArray(100'000, 'x')));
        QCOMPARE(Line::hear(*line.far, 100'000).size(), 100'000);
        QVERIFY2(timer.elapsed() >= 480 && timer.elapsed() < 4'000,
                 qPrintable(QString::number(timer.elapsed())));
    }

    void aHalfOpenLineIsSilent()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        Line untouched(m_server, proxy);
        QVERIFY(line.far && untouched.far);
        proxy.setSwallow(Direction::ToClient, true);
        QVERIFY(Line::say(line.client, "?"));
        QCOMPARE(Line::hear(*line.far, 1), "?");
        QVERIFY(Line::say(*line.far, "!"));
        QCOMPARE(Line::hear(line.client, 1, 100), QByteArray());
        QCOMPARE(line.client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(proxy.counters().swallowed, 1);
        proxy.setSwallow(Direction::ToClient, false);
        QVERIFY(Line::ends(line.client)); // bytes are missing in it
        QVERIFY(Line::say(*untouched.far, "!"));
        QCOMPARE(Line::hear(untouched.client, 1), "!");
    }

    void aHeldLineLosesNothing()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far);
        proxy.setHold(Direction::ToServer, true);
        QVERIFY(Line::say(line.client, "abc"));
        QCOMPARE(Line::hear(*line.far, 3, 100), QByteArray());
        proxy.setHold(Direction::ToServer, false);
        QCOMPARE(Line::hear(*line.far, 3), "abc");
    }

    void newcomersAreRefusedOrIgnored()
    {
        FaultProxy proxy(m_server.serverPort());
        proxy.setNewcomers(FaultProxy::Newcomers::Refuse);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, proxy.port());
        QVERIFY(!socket.waitForConnected(patience));
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);

        proxy.setNewcomers(FaultProxy::Newcomers::Ignore);
        socket.connectToHost(QHostAddress::LocalHost, proxy.port());
        QVERIFY(socket.waitForConnected(patience));
        QVERIFY(Line::say(socket, "hello"));
        QVERIFY(!socket.waitForReadyRead(100));
        QVERIFY(!m_server.waitForNewConnection(1));

        proxy.heal();
        QVERIFY(Line::ends(socket));
        Line line(m_server, proxy);
        QVERIFY(line.far);
    }

    void aLaterConnectionOvertakes()
    {
        FaultProxy proxy(m_server.serverPort());
        Line earlier(m_server, proxy);
        Line later(m_server, proxy);
        QVERIFY(earlier.far && later.far);
        proxy.setReorder(1s);
        QVERIFY(Line::say(earlier.client, "1"));
        QVERIFY(Line::say(later.client, "2"));
        QCOMPARE(Line::hear(*later.far, 1), "2");
        QCOMPARE(Line::hear(*earlier.far, 1, 50), QByteArray());
        QCOMPARE(Line::hear(*earlier.far, 1), "1");
    }

    void theServerMayMoveOrBeGone()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        FaultProxy proxy(m_server.serverPort());
        proxy.setServer(other.serverPort());
        Line line(other, proxy);
        QVERIFY(line.far);
        line.far.reset();
        other.close();
        QVERIFY(Line::ends(line.client));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, proxy.port());
        QVERIFY(!socket.waitForConnected(patience) || Line::ends(socket));
        QTRY_COMPARE(proxy.counters().open, 0);
    }

    void aLostAnswerIsStillAnEffect()
    {
        if (!m_postgres)
            QSKIP("PostgreSQL is not installed");
        FaultProxy proxy(m_postgres->port());
        const Session line = session(m_postgres->superuserUrl(u"postgres"_s, proxy.port()));
        QVERIFY2(PQstatus(line.get()) == CONNECTION_OK, PQerrorMessage(line.get()));
        proxy.loseAnswer({.containing = "INSERT", .skip = 1});
        QVERIFY(runs(line, "INSERT INTO note VALUES (1)"));
        QVERIFY(!runs(line, "INSERT INTO note VALUES (2)"));
        QCOMPARE(PQstatus(line.get()), CONNECTION_BAD);
        QCOMPARE(proxy.counters().lostAnswers, 1);
        QCOMPARE(m_postgres->run(u"SELECT count(*) FROM note WHERE number IN (1, 2)"_s).output, u"2"_s);
        const Session again = session(m_postgres->superuserUrl(u"postgres"_s, proxy.port()));
        QVERIFY(runs(again, "INSERT INTO note VALUES (3)")); // once is once
    }

    void aLateRequestArrivesAfterItsClientHasGivenUp()
    {
        if (!m_postgres)
            QSKIP("PostgreSQL is not installed");
        FaultProxy proxy(m_postgres->port());
        const Session line = session(m_postgres->superuserUrl(u"postgres"_s, proxy.port()));
        QVERIFY2(PQstatus(line.get()) == CONNECTION_OK, PQerrorMessage(line.get()));
        proxy.delayRequest(1500ms);
        // Longer than one read of the proxy: collected whole before the client is cut.
        const QByteArray statement = "INSERT INTO note VALUES (10) /*" + QByteArray(3'000'000, 'x') + "*/";
        QVERIFY(!runs(line, statement.constData()));
        const Session again = session(m_postgres->superuserUrl(u"postgres"_s, proxy.port()));
        QVERIFY(runs(again, "INSERT INTO note VALUES (11)"));
        const QString found =
            u"SELECT string_agg(number::text, ' ' ORDER BY ctid) FROM note WHERE number >= 10"_s;
        QCOMPARE(m_postgres->run(found).output, u"11"_s);
        QTRY_COMPARE(m_postgres->run(found).output, u"11 10"_s);
        QCOMPARE(proxy.counters().lateRequests, 1);
        QTRY_COMPARE(proxy.counters().open, 1);
    }

    void isFastWhenNothingIsWrong()
    {
        FaultProxy proxy(m_server.serverPort());
        Line line(m_server, proxy);
        QVERIFY(line.far);
        constexpr qint64 total = 400'000'000;
        const int from = dup(int(line.client.socketDescriptor()));
        const int to = dup(int(line.far->socketDescriptor()));
        for (const int fd : {from, to}) // blocking from here on
            QCOMPARE(fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK), 0);
        QElapsedTimer timer;
        timer.start();
        std::thread sender([from] {
            const std::vector<char> block(size_t(256 * 1024));
            for (qint64 left = total; left > 0;) {
                const ssize_t sent =
                    send(from, block.data(), std::min(block.size(), size_t(left)), MSG_NOSIGNAL);
                if (sent <= 0)
                    return;
                left -= sent;
            }
        });
        std::vector<char> block(size_t(256 * 1024));
        qint64 got = 0;
        while (got < total) {
            const ssize_t part = recv(to, block.data(), block.size(), 0);
            if (part <= 0)
                break;
            got += part;
        }
        sender.join();
        close(from);
        close(to);
        QCOMPARE(got, total);
        const double speed = double(total) / 1e3 / double(std::max<qint64>(timer.elapsed(), 1));
        qInfo("%.0f MB/s", speed);
        QVERIFY(speed > 100); // 200 and more on an idle machine
    }
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "test_fault_proxy.moc"
