// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <functional>
#include <future>
#include <list>
#include <mutex>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <random>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace c360::tests {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Time = SteadyClock::time_point;
using Span = SteadyClock::duration;
using namespace std::chrono_literals;

constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype shortQueue = 1024 * 1024;     ///< nothing delays
constexpr qsizetype longQueue = 64 * 1024 * 1024; ///< bytes under way on a long line
constexpr qsizetype throttledQueue = 32 * 1024;
constexpr Span quiet = 30ms; ///< a request that is to be late has ended
constexpr int readsInARow = 4;

class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    void reset()
    {
        const linger now{1, 0};
        if (m_fd >= 0)
            setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }

private:
    int m_fd;
};

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

Descriptor boundSocket(quint16 port)
{
    Descriptor fd(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(fd.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    const sockaddr_in address = loopback(port);
    if (bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("fault proxy: cannot bind port %d", int(port));
    return fd;
}

quint16 portOf(const Descriptor &fd)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(fd.get(), reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

void sendAtOnce(const Descriptor &fd)
{
    const int on = 1;
    setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

struct Block
{
    Time due;
    QByteArray bytes;
    qsizetype sent = 0;
};

/// One direction of one connection.
struct Lane
{
    std::deque<Block> queue;
    qsizetype queued = 0;  ///< bytes
    Time lastDue{};        ///< a later block never arrives before an earlier one
    bool ended = false;    ///< the sender has said its last word
    bool finished = false; ///< and the receiver was told
    bool blocked = false;  ///< the receiver takes no more at the moment
};

struct Connection
{
    int number = 0;
    Descriptor client;
    Descriptor server;
    std::array<Lane, 2> lanes;
    bool ignored = false;     ///< has no server
    bool clientGone = false;  ///< what was sent still reaches the server, its answers nobody
    bool serverSpoke = true;  ///< since the client's last byte
    bool losing = false;      ///< its next answer is lost
    bool lost = false;        ///< bytes were swallowed
    QByteArray seen;          ///< the end of what the client has sent, for a pattern across two blocks
    std::optional<Time> late; ///< its request is collected until then

    Lane &lane(FaultProxy::Direction direction) { return lanes[size_t(direction)]; }
    Descriptor &from(FaultProxy::Direction direction)
    {
        return direction == FaultProxy::Direction::ToServer ? client : server;
    }
    Descriptor &to(FaultProxy::Direction direction)
    {
        return direction == FaultProxy::Direction::ToServer ? server : client;
    }
    [[nodiscard]] bool isDead() const { return !client.isOpen() && !server.isOpen(); }
};

constexpr std::array directions{FaultProxy::Direction::ToServer, FaultProxy::Direction::ToClient};

} // namespace

struct FaultProxy::Private
{
    explicit Private(quint16 port);
    ~Private();

    /// Runs a function in the proxy's thread and waits for it.
    void invoke(const std::function<void()> &function);

    void run();
    void wait();
    void acceptAll();
    void receive(Connection &connection, Direction direction);
    void take(Connection &connection, Direction direction, const char *data, qsizetype size);
    void enqueue(Connection &connection, Direction direction, const char *data, qsizetype size);
    void deliver(Connection &connection, Direction direction);
    [[nodiscard]] bool armed(Connection &connection, std::optional<Request> &request, const QByteArray &bytes,
                             bool begins) const;
    void finishLate(Connection &connection);
    void dropClient(Connection &connection);
    void cut(Connection &connection);
    void cutEverything();
    void count(Direction direction, qsizetype bytes);
    void drawCuts(bool bytes, bool time);
    void hurry();
    void setListening(bool on);
    [[nodiscard]] bool reads(Connection &connection, Direction direction);
    [[nodiscard]] qsizetype limit(Direction direction) const;

    // Of any thread
    std::mutex mutex;
    std::vector<std::packaged_task<void()>> tasks;
    Descriptor wake{eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)};
    std::atomic<bool> stopping = false;
    quint16 port = 0;

    // Of the proxy's thread
    Descriptor holder; ///< keeps the port while nobody listens
    Descriptor listener;
    std::list<Connection> connections;
    Counters counters;
    Time now = SteadyClock::now();
    quint16 serverPort;
    Newcomers newcomers = Newcomers::Forward;
    std::array<Span, 2> delay{};
    std::array<bool, 2> swallow{};
    std::array<bool, 2> hold{};
    std::array<std::optional<qint64>, 2> cutAfter;
    std::array<Time, 2> lineFree{}; ///< when a throttled line has sent what it was given
    qint64 rate = 0;
    Span reorder{};
    std::optional<Request> losing;
    std::optional<Request> delaying;
    Span lateness{};
    RandomCuts random;
    std::mt19937 generator;
    std::optional<qint64> randomBytes;
    std::optional<Time> randomTime;
    std::vector<char> scratch = std::vector<char>(size_t(blockSize));
    std::vector<pollfd> polled;

    std::thread thread; ///< last: it uses all the others
};

FaultProxy::Private::Private(quint16 server) : holder(boundSocket(0)), serverPort(server)
{
    port = portOf(holder);
    setListening(true);
    thread = std::thread([this] { run(); });
}

FaultProxy::Private::~Private()
{
    stopping = true;
    eventfd_write(wake.get(), 1);
    thread.join();
}

void FaultProxy::Private::invoke(const std::function<void()> &function)
{
    std::packaged_task<void()> task(function);
    const std::future<void> done = task.get_future();
    {
        const std::lock_guard lock(mutex);
        tasks.push_back(std::move(task));
    }
    eventfd_write(wake.get(), 1);
    done.wait();
}

void FaultProxy::Private::setListening(bool on)
{
    if (on == listener.isOpen())
        return;
    if (!on) {
        listener.close();
        return;
    }
    listener = boundSocket(port);
    if (listen(listener.get(), SOMAXCONN) != 0)
        qFatal("fault proxy: cannot listen");
}

void FaultProxy::Private::run()
{
    while (!stopping) {
        wait();
        now = SteadyClock::now();
        std::vector<std::packaged_task<void()>> todo;
        {
            const std::lock_guard lock(mutex);
            todo.swap(tasks);
        }
        for (auto &task : todo)
            task();
        if (randomTime && now >= *randomTime) {
            cutEverything();
            drawCuts(false, true);
        }
        for (Connection &connection : connections) {
            if (connection.late && now >= *connection.late)
                finishLate(connection);
            for (const Direction direction : directions)
                deliver(connection, direction);
        }
        std::erase_if(connections, [](const Connection &connection) { return connection.isDead(); });
        counters.open = int(connections.size());
    }
}

// Sleeps until a socket, a task or a block that has become due wants something, and reads what has come.
void FaultProxy::Private::wait()
{
    polled.clear();
    polled.push_back({wake.get(), POLLIN, 0});
    polled.push_back({listener.get(), POLLIN, 0});
    std::optional<Time> next = randomTime;
    const auto at = [&next](Time time) {
        next = next ? std::min(*next, time) : time;
    };
    const auto watch = [this](int fd, bool in, bool out) {
        const auto events = short((in ? POLLIN : 0) | (out ? POLLOUT : 0));
        polled.push_back({events ? fd : -1, events, 0}); // an idle socket's hang-up would wake us for ever
    };
    for (Connection &connection : connections) {
        for (const Direction direction : directions) {
            const Lane &lane = connection.lane(direction);
            if (!lane.queue.empty() && !lane.blocked && !connection.late && !hold[size_t(direction)])
                at(lane.queue.front().due);
        }
        if (connection.late)
            at(*connection.late);
        watch(connection.client.get(), reads(connection, Direction::ToServer),
              connection.lane(Direction::ToClient).blocked);
        watch(connection.server.get(), reads(connection, Direction::ToClient),
              connection.lane(Direction::ToServer).blocked);
    }
    timespec timeout{};
    if (next) {
        const auto left = std::max<Span>(*next - SteadyClock::now(), Span::zero());
        timeout.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(left).count();
        timeout.tv_nsec = std::chrono::nanoseconds(left % 1s).count();
    }
    if (ppoll(polled.data(), polled.size(), next ? &timeout : nullptr, nullptr) <= 0)
        return;
    now = SteadyClock::now();
    eventfd_t ignored = 0;
    if (polled[0].revents)
        eventfd_read(wake.get(), &ignored);
    size_t index = 2;
    for (Connection &connection : connections) {
        const short client = polled[index++].revents;
        const short server = polled[index++].revents;
        if (client & POLLOUT || client & POLLERR)
            connection.lane(Direction::ToClient).blocked = false;
        if (server & POLLOUT || server & POLLERR)
            connection.lane(Direction::ToServer).blocked = false;
        if (client & ~POLLOUT)
            receive(connection, Direction::ToServer);
        if (server & ~POLLOUT)
            receive(connection, Direction::ToClient);
    }
    if (polled[1].revents)
        acceptAll();
}

void FaultProxy::Private::acceptAll()
{
    while (true) {
        Descriptor client(accept4(listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client.isOpen())
            return;
        Connection &connection = connections.emplace_back();
        connection.number = ++counters.connections;
        connection.client = std::move(client);
        sendAtOnce(connection.client);
        if (newcomers == Newcomers::Ignore) {
            connection.ignored = true;
            continue;
        }
        connection.server = Descriptor(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        sendAtOnce(connection.server);
        const sockaddr_in address = loopback(serverPort);
        if (connect(connection.server.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) !=
                0 &&
            errno != EINPROGRESS) {
            cut(connection);
            continue;
        }
        // The handshake has taken a round trip before the client's first byte leaves.
        connection.lane(Direction::ToServer).lastDue = now + 2 * delay[0] + delay[1];
    }
}

bool FaultProxy::Private::reads(Connection &connection, Direction direction)
{
    const Lane &lane = connection.lane(direction);
    if (!connection.from(direction).isOpen() || lane.ended)
        return false;
    return connection.ignored || connection.late || lane.queued < limit(direction);
}

qsizetype FaultProxy::Private::limit(Direction direction) const
{
    const Span wait = delay[size_t(direction)] + (direction == Direction::ToServer ? reorder : Span::zero());
    if (rate > 0)
        return throttledQueue + qsizetype(2 * double(rate) * std::chrono::duration<double>(wait).count());
    return wait > Span::zero() ? longQueue : shortQueue;
}

void FaultProxy::Private::receive(Connection &connection, Direction direction)
{
    const qsizetype wanted = rate > 0 ? std::clamp<qsizetype>(rate / 100, 64, blockSize) : blockSize;
    for (int i = 0; i < readsInARow && reads(connection, direction); ++i) {
        const ssize_t got = recv(connection.from(direction).get(), scratch.data(), size_t(wanted), 0);
        if (got > 0) {
            take(connection, direction, scratch.data(), got);
            if (got < wanted)
                return;
        } else if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
            return;
        } else if (swallow[size_t(direction)]) {
            connection.lost = true; // the farewell vanishes too
            connection.lane(direction).ended = connection.lane(direction).finished = true;
            return;
        } else if (direction == Direction::ToClient && got < 0) {
            connection.server.close();
            if (connection.client.isOpen())
                connection.client.reset();
            return;
        } else if (direction == Direction::ToServer && (got < 0 || connection.ignored)) {
            dropClient(connection);
            return;
        } else {
            connection.lane(direction).ended = true;
            return;
        }
    }
}

// Decides what becomes of bytes that have just come.
void FaultProxy::Private::take(Connection &connection, Direction direction, const char *data, qsizetype size)
{
    if (connection.ignored || swallow[size_t(direction)]) {
        counters.swallowed += size;
        connection.lost = true;
        return;
    }
    if (direction == Direction::ToClient) {
        connection.serverSpoke = true;
        if (connection.clientGone)
            return;
        if (connection.losing) {
            ++counters.lostAnswers;
            ++counters.cuts;
            dropClient(connection);
            return;
        }
        enqueue(connection, direction, data, size);
        return;
    }
    if (connection.clientGone)
        return;
    const bool begins = std::exchange(connection.serverSpoke, false);
    if (losing || delaying) {
        const qsizetype longest =
            std::max(losing ? losing->containing.size() : 0, delaying ? delaying->containing.size() : 0);
        const QByteArray bytes = connection.seen + QByteArray::fromRawData(data, size);
        connection.losing = armed(connection, losing, bytes, begins) || connection.losing;
        if (armed(connection, delaying, bytes, begins))
            connection.late = now + quiet;
        connection.seen = bytes.right(std::max<qsizetype>(longest - 1, 0));
    }
    if (connection.late)
        connection.late = now + quiet;
    enqueue(connection, direction, data, size);
}

// Whether these bytes are the request that is waited for; then the wait is over.
bool FaultProxy::Private::armed(Connection &connection, std::optional<Request> &request,
                                const QByteArray &bytes, bool begins) const
{
    if (!request || connection.late || connection.losing)
        return false;
    if (request->containing.isEmpty() ? !begins : !bytes.contains(request->containing))
        return false;
    if (request->skip-- > 0)
        return false;
    request.reset();
    return true;
}

void FaultProxy::Private::enqueue(Connection &connection, Direction direction, const char *data,
                                  qsizetype size)
{
    Lane &lane = connection.lane(direction);
    const auto side = size_t(direction);
    Time due = now;
    if (rate > 0) {
        lineFree[side] =
            std::max(lineFree[side], now) +
            std::chrono::duration_cast<Span>(std::chrono::duration<double>(double(size) / double(rate)));
        due = lineFree[side];
    }
    due += delay[side];
    if (direction == Direction::ToServer && reorder > Span::zero() &&
        connection.number != connections.back().number)
        due += reorder;
    lane.lastDue = due = std::max(due, lane.lastDue);
    lane.queue.push_back({due, QByteArray(data, size)});
    lane.queued += size;
    if (!connection.late)
        deliver(connection, direction);
}

void FaultProxy::Private::deliver(Connection &connection, Direction direction)
{
    Lane &lane = connection.lane(direction);
    const auto side = size_t(direction);
    if (connection.late || hold[side])
        return;
    while (!lane.queue.empty() && !lane.blocked && lane.queue.front().due <= now) {
        Descriptor &to = connection.to(direction);
        if (!to.isOpen()) {
            lane.queue.clear();
            lane.queued = 0;
            break;
        }
        Block &block = lane.queue.front();
        qint64 size = block.bytes.size() - block.sent;
        if (cutAfter[side])
            size = std::min(size, *cutAfter[side]);
        if (randomBytes)
            size = std::min(size, *randomBytes);
        const ssize_t sent = send(to.get(), block.bytes.constData() + block.sent, size_t(size), MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EAGAIN || errno == EINTR) {
                lane.blocked = errno == EAGAIN;
                return;
            }
            if (direction == Direction::ToClient) {
                dropClient(connection);
            } else {
                connection.server.close();
                connection.client.reset();
            }
            return;
        }
        block.sent += sent;
        lane.queued -= sent;
        if (block.sent == block.bytes.size())
            lane.queue.pop_front();
        count(direction, sent);
        if (connection.isDead())
            return;
    }
    if (lane.ended && !lane.finished && lane.queue.empty()) {
        lane.finished = true;
        if (direction == Direction::ToServer) {
            if (connection.server.isOpen())
                shutdown(connection.server.get(), SHUT_WR);
        } else {
            connection.client.close();
            connection.server.close();
        }
    }
}

void FaultProxy::Private::count(Direction direction, qsizetype bytes)
{
    (direction == Direction::ToServer ? counters.toServer : counters.toClient) += bytes;
    bool over = false;
    if (auto &left = cutAfter[size_t(direction)]; left && (*left -= bytes) <= 0) {
        left.reset();
        over = true;
    }
    if (randomBytes && (*randomBytes -= bytes) <= 0) {
        drawCuts(true, false);
        over = true;
    }
    if (over)
        cutEverything();
}

// The client is cut off; what it has sent goes on to the server, then the end of the stream.
void FaultProxy::Private::dropClient(Connection &connection)
{
    connection.client.reset();
    connection.clientGone = true;
    connection.losing = false;
    connection.lane(Direction::ToServer).ended = true;
    Lane &answers = connection.lane(Direction::ToClient);
    answers.queue.clear();
    answers.queued = 0;
}

void FaultProxy::Private::finishLate(Connection &connection)
{
    connection.late.reset();
    ++counters.lateRequests;
    ++counters.cuts;
    dropClient(connection);
    for (Block &block : connection.lane(Direction::ToServer).queue)
        block.due = std::max(block.due, now + lateness);
}

void FaultProxy::Private::cut(Connection &connection)
{
    if (connection.isDead())
        return;
    ++counters.cuts;
    connection.client.reset();
    connection.server.reset();
    for (Lane &lane : connection.lanes) {
        lane.queue.clear();
        lane.queued = 0;
    }
}

void FaultProxy::Private::cutEverything()
{
    for (Connection &connection : connections)
        cut(connection);
}

void FaultProxy::Private::drawCuts(bool bytes, bool time)
{
    if (bytes) {
        randomBytes.reset();
        if (random.meanBytes > 0)
            randomBytes =
                1 + qint64(std::exponential_distribution(1.0 / double(random.meanBytes))(generator));
    }
    if (time) {
        randomTime.reset();
        if (random.meanTime > Milliseconds::zero()) {
            const double mean = std::chrono::duration<double>(random.meanTime).count();
            randomTime = now + std::chrono::duration_cast<Span>(std::chrono::duration<double>(
                                   std::exponential_distribution(1.0 / mean)(generator)));
        }
    }
}

// A line that has become faster delivers what is under way no later than if it were sent now.
void FaultProxy::Private::hurry()
{
    lineFree = {};
    for (Connection &connection : connections) {
        for (const Direction direction : directions) {
            Lane &lane = connection.lane(direction);
            if (connection.clientGone || rate > 0)
                continue;
            const Time latest = now + delay[size_t(direction)];
            lane.lastDue = std::min(lane.lastDue, latest);
            for (Block &block : lane.queue)
                block.due = std::min(block.due, latest);
        }
    }
}

FaultProxy::FaultProxy(quint16 serverPort) : d(std::make_unique<Private>(serverPort)) {}
FaultProxy::~FaultProxy() = default;

quint16 FaultProxy::port() const
{
    return d->port;
}

FaultProxy::Counters FaultProxy::counters() const
{
    Counters counters;
    d->invoke([&] { counters = d->counters; });
    return counters;
}

void FaultProxy::setServer(quint16 port)
{
    d->invoke([&] { d->serverPort = port; });
}

void FaultProxy::cutAll()
{
    d->invoke([&] { d->cutEverything(); });
}

void FaultProxy::cutAfter(Direction direction, qint64 bytes)
{
    d->invoke([&] {
        if (bytes <= 0)
            d->cutEverything();
        else
            d->cutAfter[size_t(direction)] = bytes;
    });
}

void FaultProxy::cutAtRandom(const RandomCuts &cuts)
{
    d->invoke([&] {
        d->random = cuts;
        d->generator.seed(cuts.seed);
        d->drawCuts(true, true);
    });
}

void FaultProxy::setDelay(Direction direction, Milliseconds delay)
{
    d->invoke([&] {
        const Span before = std::exchange(d->delay[size_t(direction)], delay);
        if (delay < before)
            d->hurry();
    });
}

void FaultProxy::setRoundTrip(Milliseconds roundTrip)
{
    setDelay(Direction::ToServer, roundTrip / 2);
    setDelay(Direction::ToClient, roundTrip - roundTrip / 2);
}

void FaultProxy::setThrottle(qint64 bytesPerSecond)
{
    d->invoke([&] {
        d->rate = bytesPerSecond;
        d->hurry();
    });
}

void FaultProxy::setSwallow(Direction direction, bool on)
{
    d->invoke([&] {
        if (std::exchange(d->swallow[size_t(direction)], on) == on || on)
            return;
        for (Connection &connection : d->connections) {
            if (connection.lost && !connection.ignored)
                d->cut(connection);
        }
    });
}

void FaultProxy::setHold(Direction direction, bool on)
{
    d->invoke([&] { d->hold[size_t(direction)] = on; });
}

void FaultProxy::setNewcomers(Newcomers newcomers)
{
    d->invoke([&] {
        d->newcomers = newcomers;
        d->setListening(newcomers != Newcomers::Refuse);
    });
}

void FaultProxy::setReorder(Milliseconds hold)
{
    d->invoke([&] {
        d->reorder = hold;
        if (hold == Milliseconds::zero())
            d->hurry();
    });
}

void FaultProxy::loseAnswer(const Request &request)
{
    d->invoke([&] { d->losing = request; });
}

void FaultProxy::delayRequest(Milliseconds late, const Request &request)
{
    d->invoke([&] {
        d->delaying = request;
        d->lateness = late;
    });
}

void FaultProxy::heal()
{
    d->invoke([&] {
        d->newcomers = Newcomers::Forward;
        d->setListening(true);
        d->delay = {};
        d->swallow = {};
        d->hold = {};
        d->cutAfter = {};
        d->rate = 0;
        d->reorder = {};
        d->losing.reset();
        d->delaying.reset();
        d->random = {};
        d->drawCuts(true, true);
        for (Connection &connection : d->connections) {
            connection.losing = false;
            connection.seen.clear();
            if (connection.lost || connection.ignored)
                d->cut(connection);
        }
        d->hurry();
    });
}

} // namespace c360::tests
