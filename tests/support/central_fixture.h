// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgres_server.h"

namespace c360::tests {

/// A PostgreSQL server with the central schema, one organization ("Shop") and its territory "Main". reset()
/// brings it back to that in a fifth of a second.
class CentralFixture
{
public:
    /// Null when PostgreSQL is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<CentralFixture>
    start(PostgresServer::Network network = PostgresServer::Network::Plain);

    [[nodiscard]] PostgresServer &server() { return *m_server; }
    [[nodiscard]] static QString database() { return QStringLiteral("customer360"); }
    /// A new database without users; logins of before are gone.
    [[nodiscard]] bool reset();

    /// Another organization with its territory "Main".
    [[nodiscard]] bool addOrganization(const QString &name);
    [[nodiscard]] bool addTerritory(const QString &name, const QString &organization = shop());
    /// A login with the password "secret"; territories by name.
    [[nodiscard]] bool addUser(const QString &login, const QString &role,
                               const QStringList &territories = {QStringLiteral("Main")},
                               const QString &organization = shop());
    [[nodiscard]] static QString shop() { return QStringLiteral("Shop"); }
    [[nodiscard]] static QString password() { return QStringLiteral("secret"); }

    [[nodiscard]] QString organizationId(const QString &name = shop()) const;
    [[nodiscard]] QString territoryId(const QString &name, const QString &organization = shop()) const;

    /// With user and password; `port`: that of a proxy or PgBouncer.
    [[nodiscard]] QString url(const QString &login, quint16 port = 0) const;
    /// Without user and password, as people type it.
    [[nodiscard]] QString bareUrl(quint16 port = 0) const;
    [[nodiscard]] QString superuserUrl() const;
    /// Statements as the superuser; answers unaligned, cells separated by |.
    [[nodiscard]] PostgresServer::Answer run(const QString &sql) const;
    /// The same as the tables' owner.
    [[nodiscard]] PostgresServer::Answer runAsOwner(const QString &sql) const;
    /// The same as a person's login.
    [[nodiscard]] PostgresServer::Answer runAs(const QString &login, const QString &sql) const;

private:
    explicit CentralFixture(std::unique_ptr<PostgresServer> server);
    [[nodiscard]] bool install();

    std::unique_ptr<PostgresServer> m_server;
    QStringList m_logins;
};

} // namespace c360::tests
