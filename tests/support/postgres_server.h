// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace c360::tests {

/// A throw-away PostgreSQL server on a socket of its own, gone with the object. As root it runs as
/// `postgres`.
class PostgresServer
{
public:
    struct Answer
    {
        bool ok = false;
        QString output; ///< unaligned rows, cells separated by |
        QString error;
    };

    /// Null when PostgreSQL is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Runs statements in psql, one after the other, and stops at the first error.
    [[nodiscard]] Answer run(const QString &sql, const QString &database = QStringLiteral("postgres")) const;

private:
    explicit PostgresServer(QString programs, QString folder);

    QString m_programs; ///< folder of initdb and pg_ctl
    QString m_folder;   ///< data and socket
};

} // namespace c360::tests
