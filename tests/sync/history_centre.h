// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record.h"
#include "core/sync/connection_settings.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/pg_bouncer.h"
#include "tests/support/postgres_server.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

struct pg_conn;

namespace c360::tests {

/// The central database of one history after the other, behind a line that fails as told. What an
/// administrator does is done here, as the superuser.
class HistoryCentre
{
public:
    static constexpr int logins = 5;
    static constexpr int territories = 3;

    /// Null when PostgreSQL (or, when asked for, PgBouncer) is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<HistoryCentre> start(bool bouncer = false);
    ~HistoryCentre();
    Q_DISABLE_COPY_MOVE(HistoryCentre)

    /// A new database with one organization and its territories, nobody's yet.
    [[nodiscard]] bool begin();
    /// The history's database is dropped.
    void end();

    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    [[nodiscard]] sync::ConnectionSettings settings(const QString &login) const;
    [[nodiscard]] static QString loginName(int number) { return QStringLiteral("person%1").arg(number); }

    bool setMember(const QString &login, const QString &role, const QList<int> &territoryNumbers);
    bool moveCustomer(const Id &customer, int territory);
    [[nodiscard]] QString territoryId(int number) const { return m_territories.value(number); }

    /// Every process at once; startAgain() brings it back.
    void crash();
    bool startAgain();
    bool backUp();
    [[nodiscard]] bool hasBackup() const { return m_hasBackup; }
    /// The database as it was at the backup, under a new epoch; the backup stays.
    bool restore();

    [[nodiscard]] qint64 clock();
    /// Every row of every synced table; nothing when it cannot be read.
    [[nodiscard]] std::optional<std::vector<catalog::Record>> rows();
    [[nodiscard]] QSet<Id> erased();
    /// Territories of a login by id; nothing for those who see all.
    struct Sight
    {
        bool all = false;
        QSet<Id> territories;
    };
    [[nodiscard]] Sight sightOf(const QString &login);
    [[nodiscard]] QString lastError() const { return m_error; }

private:
    HistoryCentre() = default;
    [[nodiscard]] bool install();
    bool sql(const QString &statements);
    [[nodiscard]] std::optional<QList<QStringList>> ask(const QString &query);
    [[nodiscard]] bool copyDatabase(const QString &from, const QString &to);
    bool connect();
    void disconnect();

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PgBouncer> m_bouncer;
    std::unique_ptr<FaultProxy> m_proxy;
    pg_conn *m_connection = nullptr;
    QString m_database;
    QStringList m_territories;
    QString m_organization;
    QString m_error;
    int m_count = 0;
    bool m_hasBackup = false;
};

} // namespace c360::tests
