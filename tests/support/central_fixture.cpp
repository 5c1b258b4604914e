// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/central_fixture.h"

#include "core/sync/central/central_schema.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {

QString pattern()
{
    return u"central_template"_s;
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString script(const QStringList &statements)
{
    return statements.join(u";\n"_s) + u";\n"_s;
}

} // namespace

std::unique_ptr<CentralFixture> CentralFixture::start(PostgresServer::Network network)
{
    auto server = PostgresServer::start(network);
    if (!server)
        return nullptr;
    std::unique_ptr<CentralFixture> fixture(new CentralFixture(std::move(server)));
    return fixture->install() && fixture->reset() ? std::move(fixture) : nullptr;
}

CentralFixture::CentralFixture(std::unique_ptr<PostgresServer> server) : m_server(std::move(server)) {}

bool CentralFixture::install()
{
    const QString sql = script(sync::central::roleStatements()) + u"BEGIN; SET LOCAL ROLE c360_owner;\n"_s +
                        script(sync::central::installStatements({})) +
                        u"SELECT c360.admin_create_organization(%1); COMMIT;"_s.arg(literal(shop()));
    if (!m_server->createDatabase(pattern(), u"template0"_s).ok)
        return false;
    const auto answer = m_server->run(sql, pattern());
    if (!answer.ok)
        qWarning("%s", qPrintable(answer.error));
    return answer.ok;
}

bool CentralFixture::reset()
{
    if (!m_server->run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database())).ok)
        return false;
    for (const QString &login : std::exchange(m_logins, {})) {
        if (!m_server->run(u"DROP ROLE \"%1\""_s.arg(login)).ok)
            return false;
    }
    // A database's grants are not copied with it.
    return m_server->createDatabase(database(), pattern()).ok &&
           run(script(sync::central::roleStatements())).ok;
}

bool CentralFixture::addOrganization(const QString &name)
{
    return runAsOwner(u"SELECT c360.admin_create_organization(%1)"_s.arg(literal(name))).ok;
}

bool CentralFixture::addTerritory(const QString &name, const QString &organization)
{
    return runAsOwner(u"SELECT c360.admin_add_territory(c360.admin_organization(%1), %2)"_s.arg(
                          literal(organization), literal(name)))
        .ok;
}

bool CentralFixture::addUser(const QString &login, const QString &role, const QStringList &territories,
                             const QString &organization)
{
    QStringList ids;
    for (const QString &name : territories)
        ids.append(u"c360.admin_territory(c360.admin_organization(%1), %2)"_s.arg(literal(organization),
                                                                                  literal(name)));
    if (!m_logins.contains(login)) {
        if (!run(u"CREATE ROLE \"%1\" LOGIN PASSWORD %2; GRANT c360_client TO \"%1\""_s.arg(
                     login, literal(password())))
                 .ok)
            return false;
        m_logins.append(login);
    }
    return runAsOwner(
               u"SELECT c360.admin_set_member(c360.admin_organization(%1), %2, %3, ARRAY[%4]::uuid[])"_s.arg(
                   literal(organization), literal(login), literal(role), ids.join(u", "_s)))
        .ok;
}

QString CentralFixture::organizationId(const QString &name) const
{
    return runAsOwner(u"SELECT c360.admin_organization(%1)"_s.arg(literal(name))).output;
}

QString CentralFixture::territoryId(const QString &name, const QString &organization) const
{
    return runAsOwner(u"SELECT c360.admin_territory(c360.admin_organization(%1), %2)"_s.arg(
                          literal(organization), literal(name)))
        .output;
}

QString CentralFixture::url(const QString &login, quint16 port) const
{
    return m_server->url(login, password(), database(), port);
}

QString CentralFixture::bareUrl(quint16 port) const
{
    QUrl url(m_server->url(u"x"_s, {}, database(), port));
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

QString CentralFixture::superuserUrl() const
{
    return m_server->superuserUrl(database());
}

PostgresServer::Answer CentralFixture::run(const QString &sql) const
{
    return m_server->run(sql, database());
}

PostgresServer::Answer CentralFixture::runAsOwner(const QString &sql) const
{
    return run(u"SET ROLE c360_owner;\n"_s + sql);
}

PostgresServer::Answer CentralFixture::runAs(const QString &login, const QString &sql) const
{
    return runProgram(m_server->psql(),
                      {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s, u"VERBOSITY=verbose"_s, u"-d"_s,
                       url(login), u"-f"_s, u"-"_s},
                      sql);
}

} // namespace c360::tests
