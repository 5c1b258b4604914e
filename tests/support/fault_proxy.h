// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>

namespace c360::tests {

/// A line between clients and a server on 127.0.0.1 that fails as it is told. It runs in a thread of its own;
/// every method may be called from any thread and is in force when it returns.
class FaultProxy
{
public:
    using Milliseconds = std::chrono::milliseconds;

    enum class Direction : quint8
    {
        ToServer,
        ToClient,
    };

    /// What becomes of connections that are made from now on.
    enum class Newcomers : quint8
    {
        Forward,
        Refuse, ///< nobody listens
        Ignore, ///< accepted and never answered; heal() cuts them
    };

    /// Distances between two cuts are drawn from exponential distributions; 0 switches one off.
    struct RandomCuts
    {
        quint32 seed = 0;
        qint64 meanBytes = 0; ///< both directions together
        Milliseconds meanTime{0};
    };

    /// Which request of the clients is meant. A request is what a client sends after it was answered (or
    /// after it connected): a fresh connection spends some of them on greetings.
    struct Request
    {
        QByteArray containing; ///< only one with these bytes; cannot match inside TLS
        int skip = 0;          ///< so many matching ones pass unharmed first
    };

    struct Counters
    {
        qint64 toServer = 0; ///< bytes delivered
        qint64 toClient = 0;
        qint64 swallowed = 0; ///< bytes
        int connections = 0;  ///< accepted since the start
        int open = 0;         ///< now
        int cuts = 0;         ///< connections cut, whatever the reason
        int lostAnswers = 0;
        int lateRequests = 0; ///< delivered after their client was cut
    };

    /// Listens on a free port of 127.0.0.1; ends the program when there is none.
    explicit FaultProxy(quint16 serverPort);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Counters counters() const;

    /// Where new connections go (a standby, a restored server).
    void setServer(quint16 port);
    /// Resets every connection; what was on its way is lost.
    void cutAll();
    /// Resets every connection once so many further bytes were delivered in this direction, to the byte.
    void cutAfter(Direction direction, qint64 bytes);
    void cutAtRandom(const RandomCuts &cuts);

    /// Each byte arrives so much later; throughput stays. A new connection pays its handshake too.
    void setDelay(Direction direction, Milliseconds delay);
    /// Half of it each way.
    void setRoundTrip(Milliseconds roundTrip);
    /// Bytes a second each way, all connections together; 0: as fast as it goes.
    void setThrottle(qint64 bytesPerSecond);

    /// Half-open: this direction vanishes silently while the sockets stay open. Switching it off cuts the
    /// connections that have lost bytes.
    void setSwallow(Direction direction, bool on);
    /// Nothing passes in this direction; it all does when switched off.
    void setHold(Direction direction, bool on);
    void setNewcomers(Newcomers newcomers);
    /// Requests on every open connection but the newest arrive so much later: later ones overtake.
    void setReorder(Milliseconds hold);

    /// Once: the request reaches the server, its answer is dropped and the connection cut.
    void loseAnswer(const Request &request);
    void loseAnswer() { loseAnswer(Request{}); }
    /// Once: the client is cut as soon as its request is sent (nothing more for 30 ms); the request reaches
    /// the server after `late`.
    void delayRequest(Milliseconds late, const Request &request);
    void delayRequest(Milliseconds late) { delayRequest(late, Request{}); }

    /// Every fault off. Connections stay, but those that could not go on are cut.
    void heal();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::tests
