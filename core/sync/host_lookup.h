// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <chrono>
#include <functional>

namespace c360::sync {

/// The addresses of a host's name, as numbers; none: there is no such host. May block as long as it likes,
/// on a thread of its own.
using ResolveHost = std::function<QList<QByteArray>(const QByteArray &host)>;

/// As the system knows it: its files and name servers.
[[nodiscard]] QList<QByteArray> systemAddresses(const QByteArray &host);

/// Options of libpq with the addresses of the hosts that they name, so that libpq asks no name server itself:
/// it would wait for one that does not answer, and nothing could end that. The names stay, for what the
/// server's certificate is checked against; sockets and numbers stay as they are, and so does everything when
/// no host is named. `goOn` is asked some times a second. Cancelled when it says no; Unreachable
/// ("sync.host_unknown", "sync.timeout") when no host at all has an address, or none in time.
[[nodiscard]] Result<QMap<QByteArray, QByteArray>> withAddresses(QMap<QByteArray, QByteArray> options,
                                                                 const ResolveHost &resolve,
                                                                 std::chrono::milliseconds patience,
                                                                 const std::function<bool()> &goOn);

} // namespace c360::sync
