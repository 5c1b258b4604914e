// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history_centre.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/sync/central/central_schema.h"
#include "core/sync/wire.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace c360::tests {

namespace {

QString pattern()
{
    return u"history_template"_s;
}

QString script(const QStringList &statements)
{
    return statements.join(u";\n"_s) + u";\n"_s;
}

constexpr auto password = "secret";

} // namespace

std::unique_ptr<HistoryCentre> HistoryCentre::start(bool bouncer)
{
    std::unique_ptr<HistoryCentre> centre(new HistoryCentre);
    centre->m_server = PostgresServer::start(PostgresServer::Network::Plain);
    if (!centre->m_server || !centre->install())
        return nullptr;
    quint16 port = centre->m_server->port();
    if (bouncer) {
        centre->m_bouncer = PgBouncer::start(*centre->m_server);
        if (!centre->m_bouncer)
            return nullptr;
        port = centre->m_bouncer->port();
    }
    centre->m_proxy = std::make_unique<FaultProxy>(port);
    return centre;
}

HistoryCentre::~HistoryCentre()
{
    disconnect();
}

bool HistoryCentre::install()
{
    QString people;
    for (int i = 0; i < logins; ++i)
        people += u"CREATE ROLE %1 LOGIN PASSWORD '%2'; GRANT c360_client TO %1;\n"_s.arg(
            loginName(i), QString::fromLatin1(password));
    QString sql = script(sync::central::roleStatements()) + u"BEGIN; SET LOCAL ROLE c360_owner;\n"_s +
                  script(sync::central::installStatements({})) +
                  u"SELECT c360.admin_create_organization('Shop');\n"_s;
    for (int i = 1; i < territories; ++i)
        sql += u"SELECT c360.admin_add_territory(c360.admin_organization('Shop'), 'Region %1');\n"_s.arg(i);
    sql += u"COMMIT;\n"_s + people;
    if (!m_server->createDatabase(pattern(), u"template0"_s).ok)
        return false;
    const auto answer = m_server->run(sql, pattern());
    if (!answer.ok) {
        qWarning("central schema: %s", qPrintable(answer.error));
        return false;
    }
    const auto names =
        m_server->run(u"SELECT organization_id FROM c360.organization; SELECT id FROM c360.territory "
                      u"ORDER BY name = 'Main' DESC, name"_s,
                      pattern());
    QStringList ids = names.output.split(u'\n', Qt::SkipEmptyParts);
    if (ids.size() != 1 + territories)
        return false;
    m_organization = ids.takeFirst();
    m_territories = ids;
    return true;
}

bool HistoryCentre::connect()
{
    if (m_connection && PQstatus(m_connection) == CONNECTION_OK)
        return true;
    disconnect();
    m_connection = PQconnectdb(m_server->socketUrl(m_database).toUtf8().constData());
    if (PQstatus(m_connection) == CONNECTION_OK)
        return true;
    m_error = QString::fromUtf8(PQerrorMessage(m_connection));
    return false;
}

void HistoryCentre::disconnect()
{
    if (m_connection)
        PQfinish(m_connection);
    m_connection = nullptr;
}

std::optional<QList<QStringList>> HistoryCentre::ask(const QString &query)
{
    if (!connect())
        return std::nullopt;
    PGresult *result = PQexec(m_connection, query.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    std::optional<QList<QStringList>> rows;
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
        rows.emplace();
        for (int i = 0; i < PQntuples(result); ++i) {
            QStringList row;
            for (int j = 0; j < PQnfields(result); ++j)
                row.append(QString::fromUtf8(PQgetvalue(result, i, j)));
            rows->append(row);
        }
    } else {
        m_error = QString::fromUtf8(PQerrorMessage(m_connection));
    }
    PQclear(result);
    return rows;
}

bool HistoryCentre::sql(const QString &statements)
{
    return ask(statements).has_value();
}

bool HistoryCentre::copyDatabase(const QString &from, const QString &to)
{
    // Copying needs the original to itself.
    const auto copied =
        m_server->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1';\n"
                      u"CREATE DATABASE \"%2\" TEMPLATE \"%1\" STRATEGY FILE_COPY;\n"_s.arg(from, to));
    if (!copied.ok) {
        qWarning("%s", qPrintable(copied.error));
        return false;
    }
    // Its grants are not copied with it.
    return m_server->run(script(sync::central::roleStatements()), to).ok;
}

bool HistoryCentre::begin()
{
    m_database = u"history%1"_s.arg(++m_count);
    m_hasBackup = false;
    m_proxy->heal();
    return copyDatabase(pattern(), m_database);
}

void HistoryCentre::end()
{
    disconnect();
    m_proxy->cutAll();
    (void)m_server->run(u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(m_database));
    if (m_hasBackup)
        (void)m_server->run(u"DROP DATABASE IF EXISTS \"%1_backup\" WITH (FORCE)"_s.arg(m_database));
}

sync::ConnectionSettings HistoryCentre::settings(const QString &login) const
{
    sync::ConnectionSettings settings;
    const QString secret = QString::fromLatin1(password);
    settings.url = m_bouncer ? m_bouncer->url(login, secret, m_database, m_proxy->port())
                             : m_server->url(login, secret, m_database, m_proxy->port());
    settings.insecure = true;
    settings.connectPatience = 1s;
    settings.patience = 1s;
    return settings;
}

bool HistoryCentre::setMember(const QString &login, const QString &role, const QList<int> &territoryNumbers)
{
    QStringList ids;
    for (const int number : territoryNumbers)
        ids.append(u'\'' + m_territories.at(number) + u'\'');
    return sql(
        u"SET ROLE c360_owner; SELECT c360.admin_set_member('%1', '%2', '%3', ARRAY[%4]::uuid[]); RESET ROLE"_s
            .arg(m_organization, login, role, ids.join(u", "_s)));
}

bool HistoryCentre::moveCustomer(const Id &customer, int territory)
{
    return sql(u"UPDATE c360.customer SET territory_id = '%1' WHERE id = '%2'"_s.arg(
        m_territories.at(territory), customer.toString()));
}

void HistoryCentre::crash()
{
    m_server->crash();
}

bool HistoryCentre::startAgain()
{
    disconnect();
    return m_server->startAgain();
}

bool HistoryCentre::backUp()
{
    disconnect();
    if (m_hasBackup && !m_server->run(u"DROP DATABASE \"%1_backup\""_s.arg(m_database)).ok)
        return false;
    m_hasBackup = copyDatabase(m_database, m_database + u"_backup"_s);
    return m_hasBackup;
}

bool HistoryCentre::restore()
{
    disconnect();
    m_proxy->cutAll();
    return m_server->run(u"DROP DATABASE \"%1\" WITH (FORCE)"_s.arg(m_database)).ok &&
           copyDatabase(m_database + u"_backup"_s, m_database) &&
           sql(u"SET ROLE c360_owner; SELECT c360.admin_new_epoch(); RESET ROLE"_s);
}

qint64 HistoryCentre::clock()
{
    const auto rows = ask(u"SELECT seq FROM c360.organization"_s);
    return rows && !rows->isEmpty() ? rows->first().first().toLongLong() : -1;
}

std::optional<std::vector<catalog::Record>> HistoryCentre::rows()
{
    QStringList parts;
    for (const catalog::RecordType &type : catalog::allTypes)
        parts.append(u"SELECT '%1', to_jsonb(t)::text FROM c360.%2 AS t"_s.arg(store::nameOf(type.name),
                                                                               store::quoted(type.name)));
    if (!sql(u"SET timezone = 'UTC'"_s))
        return std::nullopt;
    const auto answer = ask(parts.join(u" UNION ALL "_s));
    if (!answer)
        return std::nullopt;
    std::vector<catalog::Record> records;
    for (const QStringList &row : *answer) {
        auto record = sync::wire::recordFrom(*catalog::findType(row.at(0)), row.at(1).toUtf8());
        if (!record) {
            m_error = record.error().detail;
            return std::nullopt;
        }
        records.push_back(*std::move(record));
    }
    return records;
}

QSet<Id> HistoryCentre::erased()
{
    QSet<Id> ids;
    const auto answer = ask(u"SELECT DISTINCT id FROM c360.tombstone WHERE how = 'erased'"_s);
    for (const QStringList &row : answer.value_or(QList<QStringList>()))
        ids.insert(Id::fromString(row.first()).value_or(Id()));
    return ids;
}

HistoryCentre::Sight HistoryCentre::sightOf(const QString &login)
{
    Sight sight;
    const auto answer =
        ask(u"SELECT role, array_to_string(territories, ',') FROM c360.membership WHERE login = '%1'"_s.arg(
            login));
    if (!answer || answer->isEmpty())
        return sight;
    const QString role = answer->first().at(0);
    sight.all = role == u"manager" || role == u"admin" || role == u"platform_admin";
    for (const QString &id : answer->first().at(1).split(u',', Qt::SkipEmptyParts))
        sight.territories.insert(Id::fromString(id).value_or(Id()));
    return sight;
}

} // namespace c360::tests
