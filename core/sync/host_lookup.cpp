// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/host_lookup.h"

#include "core/sync/pg_error.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <sys/socket.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

constexpr std::chrono::milliseconds glance{50};

/// One question that is under way, shared by those who ask and the thread that waits for the answer.
struct Lookup
{
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<QList<QByteArray>> addresses;
};

/// Asks on a thread that nobody waits for. The system's lookups that hang are not multiplied by asking again.
std::shared_ptr<Lookup> begin(const QByteArray &host, const ResolveHost &resolve)
{
    struct UnderWay
    {
        std::mutex mutex;
        std::map<QByteArray, std::weak_ptr<Lookup>> lookups;
    };
    static auto *const underWay = new UnderWay; // threads outlive main(): never destroyed
    auto lookup = std::make_shared<Lookup>();
    if (!resolve) {
        const std::scoped_lock lock(underWay->mutex);
        std::erase_if(underWay->lookups, [](const auto &entry) { return entry.second.expired(); });
        if (const auto known = underWay->lookups[host].lock())
            return known;
        underWay->lookups[host] = lookup;
    }
    std::thread([lookup, host, resolve] {
        QList<QByteArray> found = resolve ? resolve(host) : systemAddresses(host);
        const std::scoped_lock lock(lookup->mutex);
        lookup->addresses = std::move(found);
        lookup->answered.notify_all();
    }).detach();
    return lookup;
}

bool isName(const QByteArray &host)
{
    if (host.isEmpty() || host.startsWith('/') || host.startsWith('@'))
        return false;
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo *list = nullptr;
    const bool number = getaddrinfo(host.constData(), nullptr, &hints, &list) == 0;
    if (list)
        freeaddrinfo(list);
    return !number;
}

} // namespace

QList<QByteArray> systemAddresses(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    if (getaddrinfo(host.constData(), nullptr, &hints, &list) != 0)
        return {};
    QList<QByteArray> addresses;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) ==
                0 &&
            !addresses.contains(QByteArray(text)))
            addresses.append(text);
    }
    freeaddrinfo(list);
    return addresses;
}

Result<QMap<QByteArray, QByteArray>> withAddresses(QMap<QByteArray, QByteArray> options,
                                                   const ResolveHost &resolve,
                                                   std::chrono::milliseconds patience,
                                                   const std::function<bool()> &goOn)
{
    const QByteArray named = options.value("host");
    if (named.isEmpty() || !options.value("hostaddr").isEmpty())
        return options;
    const QList<QByteArray> hosts = named.split(',');
    const QList<QByteArray> ports = options.value("port").split(',');
    if (ports.size() > 1 && ports.size() != hosts.size())
        return options; // libpq says what is wrong
    std::map<QByteArray, std::shared_ptr<Lookup>> lookups;
    for (const QByteArray &host : hosts) {
        if (isName(host) && !lookups.contains(host))
            lookups[host] = begin(host, resolve);
    }
    if (lookups.empty())
        return options;
    QElapsedTimer since;
    since.start();
    std::map<QByteArray, QList<QByteArray>> found;
    bool late = false;
    for (const auto &[host, lookup] : lookups) {
        std::unique_lock lock(lookup->mutex);
        while (!lookup->addresses && !since.hasExpired(patience.count())) {
            if (!goOn())
                return std::unexpected(syncError(ErrorCode::Cancelled, u"store.closing"_s));
            lookup->answered.wait_for(lock, glance);
        }
        late = late || !lookup->addresses;
        found[host] = lookup->addresses.value_or(QList<QByteArray>());
    }
    // Each address of a name is tried in its turn, as libpq does with the names.
    QByteArrayList names;
    QByteArrayList addresses;
    QByteArrayList itsPorts;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QList<QByteArray> its =
            lookups.contains(hosts[i]) ? found[hosts[i]] : QList<QByteArray>{QByteArray()};
        for (const QByteArray &address : its) {
            names.append(hosts[i]);
            addresses.append(address);
            itsPorts.append(ports.size() > 1 ? ports[i] : ports.first());
        }
    }
    if (names.isEmpty())
        return std::unexpected(syncError(ErrorCode::Unreachable,
                                         late ? u"sync.timeout"_s : u"sync.host_unknown"_s, u"host name"_s));
    options.insert("host", names.join(','));
    options.insert("hostaddr", addresses.join(','));
    if (options.contains("port"))
        options.insert("port", itsPorts.join(','));
    return options;
}

} // namespace c360::sync
