// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgres_server.h"

namespace c360::tests {

/// Debian's pgbouncer in transaction mode in front of a server that has a network, gone with the object. It
/// looks the logins' SCRAM secrets up in the server and passes them on; what it does not name is Debian's
/// default, so that clients meet what an administrator would run.
class PgBouncer
{
public:
    /// Null when pgbouncer is not installed or does not start. `poolSize`: server connections for each login
    /// and database. `tls`: clients need it; with the server's certificate.
    [[nodiscard]] static std::unique_ptr<PgBouncer> start(const PostgresServer &server, bool tls = false,
                                                          int poolSize = 20);
    ~PgBouncer();
    Q_DISABLE_COPY_MOVE(PgBouncer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// As PostgresServer::url(), verify-full when clients need TLS, else without it; `port`: that of a proxy.
    [[nodiscard]] QString url(const QString &user, const QString &password, const QString &database,
                              quint16 port = 0) const;
    [[nodiscard]] QString log() const;

private:
    PgBouncer(const PostgresServer &server, QString folder, bool tls);
    [[nodiscard]] bool initialize(int poolSize);
    [[nodiscard]] bool listens() const;
    void stop();

    const PostgresServer &m_server;
    QString m_folder;
    bool m_tls;
    quint16 m_port = 0;
};

} // namespace c360::tests
