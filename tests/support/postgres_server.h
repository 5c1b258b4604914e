// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"
#include "tests/support/server_programs.h"

#include <QString>

#include <memory>
#include <optional>

namespace c360::tests {

/// A throw-away PostgreSQL server, gone with the object: no fsync, 200 connections, wal_level replica. As
/// root it runs as `postgres`. run() and the other methods here come in over its own socket and are trusted.
class PostgresServer
{
public:
    using Answer = ProgramAnswer; ///< output: unaligned rows, cells separated by |

    /// What listens on 127.0.0.1; every login there needs its SCRAM password.
    enum class Network : quint8
    {
        None,
        Plain,
        Tls,  ///< hostssl lines only
        Both, ///< TLS for who wants it
    };

    /// What snapshot() has kept; lives as long as the server.
    struct Backup
    {
        QString path;
        QString database; ///< empty: the whole server
    };

    /// Null when PostgreSQL is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start(Network network = Network::None);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// The server's own psql; Debian's in the PATH is a script that takes longer than most statements.
    [[nodiscard]] QString psql() const { return m_programs + QStringLiteral("/psql"); }
    /// Runs statements in psql, one after the other, and stops at the first error.
    [[nodiscard]] Answer run(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] Answer createDatabase(const QString &name,
                                        const QString &from = QStringLiteral("template1")) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Folder of the socket.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool hasTls() const { return m_network == Network::Tls || m_network == Network::Both; }
    /// The certificates in use; only with TLS.
    [[nodiscard]] const Certificates &certificates() const { return *m_certificates; }
    [[nodiscard]] static QString superuser() { return QStringLiteral("postgres"); }
    [[nodiscard]] static QString superuserPassword() { return QStringLiteral("throw-away"); }
    /// A connection URL over TCP, verify-full when the server has TLS and plain otherwise; `port`: that of a
    /// proxy in front of it.
    [[nodiscard]] QString url(const QString &user, const QString &password,
                              const QString &database = QStringLiteral("postgres"), quint16 port = 0) const;
    [[nodiscard]] QString superuserUrl(const QString &database = QStringLiteral("postgres"),
                                       quint16 port = 0) const;
    /// The same over the socket, without a password.
    [[nodiscard]] QString socketUrl(const QString &database = QStringLiteral("postgres")) const;

    /// Every process killed at once, as when the machine loses its power; committed work is recovered by
    /// startAgain().
    bool crash();
    bool stop();
    bool startAgain();
    bool restart() { return stop() && startAgain(); }
    /// New connections see this certificate.
    bool present(Certificates::Kind kind);

    /// A dump of one database, or a copy of the whole server, taken while it runs.
    [[nodiscard]] std::optional<Backup> snapshot(const QString &database = {});
    /// Everything is as it was at the snapshot; connections are lost.
    [[nodiscard]] bool restore(const Backup &backup);

private:
    PostgresServer(QString programs, QString folder, Network network);
    [[nodiscard]] bool initialize();
    [[nodiscard]] bool control(const QStringList &arguments) const;
    [[nodiscard]] QString data() const;

    QString m_programs; ///< folder of initdb and pg_ctl
    QString m_folder;   ///< data, socket, log, certificates, backups
    Network m_network;
    quint16 m_port = 5432;
    int m_backups = 0;
    std::optional<Certificates> m_certificates;
};

} // namespace c360::tests
