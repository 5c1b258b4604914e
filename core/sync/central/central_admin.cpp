// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/central/central_admin.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/sync/central/password.h"
#include "core/sync/pg_error.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::sync::central {

namespace {

constexpr int attempts = 5; ///< a table may be busy, or two transactions meet
constexpr int pauseMs = 300;

struct Meaning
{
    QLatin1StringView state;
    ErrorCode code;
    QLatin1StringView reason;
};
constexpr Meaning meanings[] = {
    {"C3A01"_L1, ErrorCode::Invalid, "central.organization_exists"_L1},
    {"C3A02"_L1, ErrorCode::NotFound, "central.no_organization"_L1},
    {"C3A03"_L1, ErrorCode::NotFound, "central.no_territory"_L1},
    {"C3A04"_L1, ErrorCode::Invalid, "central.territory_exists"_L1},
    {"C3A05"_L1, ErrorCode::NotFound, "central.no_user"_L1},
    {"C3A06"_L1, ErrorCode::NotFound, "central.no_customer"_L1},
    {"C3A07"_L1, ErrorCode::NotFound, "central.no_device"_L1},
};

/// The comment of the logins that addUser() makes.
constexpr auto madeHere = "Customer 360: made by central add-user"_L1;

constexpr qsizetype longestPlace = 100; // characters
constexpr qsizetype longestLogin = 63;  // bytes, PostgreSQL's own limit

bool isLineBreaking(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// Embeddings, overrides and isolates: with them a name can look like another.
bool isTurning(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

/// Whether PostgreSQL takes it for a role's name, and a person can type it.
bool isLoginName(const QString &name)
{
    static const QStringList words{u"public"_s, u"none"_s};
    return !name.isEmpty() && name.trimmed() == name && name.toUtf8().size() <= longestLogin &&
           !std::ranges::any_of(name, isLineBreaking) && !name.startsWith("pg_"_L1) && !words.contains(name);
}

QString identifier(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<QString> placeName(const QString &name)
{
    QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::Invalid, u"required"_s, u"name"_s);
    if (wanted.toUcs4().size() > longestPlace)
        return fail(ErrorCode::Invalid, u"text.tooLong"_s, u"name"_s, {{u"max"_s, longestPlace}});
    if (std::ranges::any_of(wanted, [](QChar c) { return isLineBreaking(c) || isTurning(c); }))
        return fail(ErrorCode::Invalid, u"text.control"_s, u"name"_s);
    return wanted;
}

CentralAdmin::CentralAdmin(ConnectionSettings settings) : m_connection(std::move(settings)) {}

Result<void> CentralAdmin::createAndConnect()
{
    ConnectionSettings settings = m_connection.settings();
    C360_TRY(const QString name, databaseOf(settings.url));
    C360_TRY(const bool service, namesService(settings.url));
    // It would be one of the user's name, which nobody has asked for.
    if (name.isEmpty() && !service)
        return fail(ErrorCode::Usage, u"central.database_needed"_s, u"url"_s);
    const Result<void> connected = connect();
    if (connected || connected.error().reason != u"sync.no_database" || name.isEmpty())
        return connected;
    settings.database = u"postgres"_s;
    PgConnection server(settings);
    C360_CHECK(server.connect());
    const auto made =
        server.exec(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(identifier(name)));
    // Somebody else has made it meanwhile.
    if (!made && made.error().detail != u"42P04" && made.error().detail != u"23505")
        return std::unexpected(made.error());
    return connect();
}

Result<PgResult> CentralAdmin::run(const QString &sql, const QList<PgValue> &values)
{
    auto result = m_connection.exec(sql, values);
    if (result)
        return result;
    Error error = result.error();
    for (const Meaning &meaning : meanings) {
        if (error.detail.startsWith(meaning.state)) {
            error.code = meaning.code;
            error.reason = meaning.reason;
        }
    }
    return std::unexpected(std::move(error));
}

Result<void> CentralAdmin::act(const QString &sql, const QList<PgValue> &values)
{
    C360_CHECK(run(sql, values));
    return {};
}

Result<void> CentralAdmin::transaction(const Work &work)
{
    for (int attempt = 1;; ++attempt) {
        C360_CHECK(act(u"BEGIN"_s));
        // Without c360 in the path, names of its functions are always told in full.
        Result<void> done = act(u"SELECT set_config('lock_timeout', '10s', true), "
                                u"set_config('search_path', 'pg_catalog, pg_temp', true)"_s);
        if (done)
            done = work();
        if (done) {
            done = act(u"COMMIT"_s);
        }
        if (done)
            return {};
        const Error error = done.error();
        if (m_connection.isOpen()) {
            C360_CHECK(act(u"ROLLBACK"_s));
        }
        const bool again = error.reason == u"sync.transient" && m_connection.isOpen() && attempt < attempts;
        if (!again)
            return std::unexpected(error);
        QThread::msleep(pauseMs);
    }
}

Result<void> CentralAdmin::becomeOwner()
{
    return act(u"SET LOCAL ROLE %1"_s.arg(ownerRole()));
}

Result<Present> CentralAdmin::present()
{
    C360_TRY(const PgResult rows, run(presentQuery()));
    Present found;
    for (int i = 0; i < rows.rows(); ++i)
        notePresent(found, rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3));
    return found;
}

Result<void> CentralAdmin::needInstalled()
{
    C360_TRY(const PgResult there, run(u"SELECT to_regclass('c360.schema_version') IS NOT NULL"_s));
    if (!there.flag(0, 0))
        return fail(ErrorCode::NotFound, u"central.not_installed"_s);
    return {};
}

Result<void> CentralAdmin::install(int *changes)
{
    // Elsewhere lengths count bytes, and what does not fit the encoding is refused.
    C360_TRY(const PgResult encoding, run(u"SELECT current_setting('server_encoding')"_s));
    if (const QString name = encoding.text(0, 0); name != u"UTF8")
        return fail(ErrorCode::Invalid, u"central.encoding"_s, {}, {{u"encoding"_s, name}});
    // Two first installations at once: one after the other.
    C360_CHECK(
        act(u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'c360') THEN PERFORM "
            u"pg_advisory_xact_lock(360, 1); END IF; END $$"_s));
    for (const QString &statement : roleStatements())
        C360_CHECK(act(statement));
    C360_CHECK(becomeOwner());
    // One upgrade at a time. A table that no client may lock: the key of an advisory lock could be held by
    // anyone.
    C360_CHECK(act(u"DO $$ BEGIN IF to_regclass('c360.schema_version') IS NULL THEN PERFORM "
                   u"pg_advisory_xact_lock(360, 1); ELSE LOCK TABLE c360.schema_version IN EXCLUSIVE MODE; "
                   u"END IF; END $$"_s));
    C360_TRY(const Present before, present());
    if (before.columns.contains(u"schema_version"_s)) {
        C360_TRY(const PgResult version, run(u"SELECT coalesce(max(version), 0) FROM c360.schema_version"_s));
        if (version.integer(0, 0) > schemaVersion)
            return fail(ErrorCode::TooNew, u"central.newer"_s);
    }
    if (!before.idleReferences.isEmpty()) {
        C360_CHECK(act(u"RESET ROLE"_s));
        for (const QStringList &trigger : before.idleReferences)
            C360_CHECK(act(u"ALTER TABLE c360.%1 ENABLE TRIGGER %2"_s.arg(identifier(trigger[0]),
                                                                          identifier(trigger[1]))));
        C360_CHECK(becomeOwner());
    }
    for (const QString &statement : installStatements(before))
        C360_CHECK(act(statement));
    C360_CHECK(act(u"SELECT c360.admin_trim('1 year')"_s));
    C360_TRY(const PgResult unnamed,
             run(u"SELECT DISTINCT r.rolname FROM c360.membership AS m JOIN pg_roles AS r ON r.rolname = "
                 u"m.login WHERE NOT EXISTS (SELECT FROM pg_database AS d, aclexplode(d.datacl) AS a WHERE "
                 u"d.datname = current_database() AND a.grantee = r.oid)"_s));
    C360_TRY(const PgResult extra, run(extraDatabaseRightsQuery()));
    C360_TRY(const PgResult here, run(u"SELECT current_database()"_s));
    C360_CHECK(act(u"RESET ROLE"_s));
    for (int i = 0; i < extra.rows(); ++i)
        C360_CHECK(act(u"REVOKE %1 ON DATABASE %2 FROM %3"_s.arg(
            extra.text(i, 1), identifier(here.text(0, 0)), extra.text(i, 0))));
    for (int i = 0; i < unnamed.rows(); ++i)
        C360_CHECK(letIn(unnamed.text(i, 0)));
    C360_CHECK(becomeOwner());
    if (changes)
        *changes = int(missingParts(before).size());
    return {};
}

Result<Id> CentralAdmin::init(const QString &organization)
{
    C360_TRY(const QString name, placeName(organization));
    Id id;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(install(nullptr));
        C360_TRY(const PgResult made, run(u"SELECT c360.admin_create_organization($1)"_s, {name}));
        id = made.id(0, 0);
        return {};
    }));
    return id;
}

Result<int> CentralAdmin::upgrade()
{
    C360_CHECK(needInstalled());
    int changes = 0;
    C360_CHECK(transaction([&] { return install(&changes); }));
    return changes;
}

Result<void> CentralAdmin::noteRestored()
{
    C360_CHECK(needInstalled());
    return transaction([&]() -> Result<void> {
        // The backup may be of an earlier version, and no restore brings the rights on the database back.
        C360_CHECK(install(nullptr));
        return act(u"SELECT c360.admin_new_epoch()"_s);
    });
}

Result<Finding> CentralAdmin::rowless(const QString &name, const QString &query)
{
    C360_TRY(const PgResult rows, run(query));
    QStringList wrong;
    for (int i = 0; i < rows.rows(); ++i)
        wrong.append(rows.text(i, 0));
    return Finding{name, wrong.isEmpty(), wrong.join(u", "_s)};
}

Result<QList<Finding>> CentralAdmin::check()
{
    C360_CHECK(needInstalled());
    QList<Finding> findings;
    C360_TRY(const PgResult version,
             run(u"SELECT version, digest FROM c360.schema_version ORDER BY version DESC LIMIT 1"_s));
    const qint64 installed = version.rows() ? version.integer(0, 0) : 0;
    findings.append({u"version"_s, installed == schemaVersion && version.text(0, 1) == digest(),
                     u"%1 instead of %2, or of another build"_s.arg(installed).arg(schemaVersion)});
    Present parts;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(parts, present());
        return {};
    }));
    const QStringList missing = missingParts(parts);
    findings.append({u"schema"_s, missing.isEmpty(), missing.join(u", "_s)});
    const QStringList altered = alteredFunctions(parts);
    findings.append({u"functions"_s, altered.isEmpty(), altered.join(u", "_s)});

    QStringList clocks;
    for (const catalog::RecordType &type : catalog::allTypes) {
        if (parts.columns.contains(store::nameOf(type.name)))
            clocks.append(u"SELECT organization_id, max(seq) AS seq FROM c360.%1 GROUP BY 1"_s.arg(
                store::quoted(type.name)));
    }
    clocks.append(u"SELECT organization_id, max(seq) AS seq FROM c360.tombstone GROUP BY 1"_s);
    const std::pair<QString, QString> queries[] = {
        {u"owner"_s,
         u"SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'c360'::regnamespace AND "
         u"c.relkind IN ('r', 'p') AND c.relowner <> 'c360_owner'::regrole UNION ALL SELECT p.proname "
         u"FROM pg_proc AS p WHERE p.pronamespace = 'c360'::regnamespace AND p.proowner <> "
         u"'c360_owner'::regrole UNION ALL SELECT rolname FROM pg_roles WHERE rolname = 'c360_owner' AND "
         u"(rolsuper OR rolbypassrls)"_s},
        {u"row_security"_s,
         u"SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'c360'::regnamespace AND "
         u"c.relkind IN ('r', 'p') AND (NOT c.relrowsecurity OR c.relforcerowsecurity)"_s},
        {u"public"_s,
         u"SELECT 'schema' FROM pg_namespace AS n, aclexplode(coalesce(n.nspacl, acldefault('n', "
         u"n.nspowner))) AS a "
         u"WHERE n.nspname = 'c360' AND a.grantee = 0 UNION ALL SELECT c.relname FROM pg_class AS c, "
         u"aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) AS a WHERE c.relnamespace = "
         u"'c360'::regnamespace AND c.relkind IN ('r', 'p') AND a.grantee = 0 UNION ALL SELECT p.proname "
         u"FROM pg_proc "
         u"AS p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a WHERE p.pronamespace = "
         u"'c360'::regnamespace AND a.grantee = 0"_s},
        {u"client_writes"_s,
         u"SELECT c.relname FROM pg_class AS c, aclexplode(c.relacl) AS a WHERE c.relnamespace = "
         u"'c360'::regnamespace AND c.relkind IN ('r', 'p') AND a.grantee <> c.relowner AND a.privilege_type "
         u"<> 'SELECT' UNION ALL SELECT c.relname || '.' || f.attname FROM pg_class AS c JOIN pg_attribute "
         u"AS f ON f.attrelid = c.oid, aclexplode(f.attacl) AS a WHERE c.relnamespace = "
         u"'c360'::regnamespace AND c.relkind IN ('r', 'p') AND a.grantee <> c.relowner AND "
         u"a.privilege_type <> 'SELECT'"_s},
        {u"client_rights"_s, wrongRightsQuery()},
        {u"search_path"_s,
         // What is bound when it is made needs no path.
         u"SELECT p.proname FROM pg_proc AS p WHERE p.pronamespace = 'c360'::regnamespace AND p.prosecdef "
         u"AND p.prosqlbody IS NULL AND NOT "
         u"coalesce(array_to_string(p.proconfig, ' ') LIKE '%search_path=pg_catalog, pg_temp%', false)"_s},
        {u"logins"_s, u"SELECT m.login FROM c360.membership AS m LEFT JOIN pg_roles AS r ON r.rolname = "
                      u"m.login WHERE r.oid IS NULL "
                      u"OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR NOT pg_has_role(r.oid, "
                      u"'c360_client', 'MEMBER') OR "
                      u"pg_has_role(r.oid, 'c360_owner', 'MEMBER')"_s},
        {u"clock"_s,
         u"SELECT o.name FROM c360.organization AS o WHERE o.floor_seq > o.seq OR o.seq < (SELECT "
         u"max(s.seq) FROM (%1) AS s WHERE s.organization_id = o.organization_id)"_s.arg(
             clocks.join(u" UNION ALL "_s))},
        {u"territories"_s,
         u"SELECT m.login FROM c360.membership AS m, unnest(m.territories) AS t WHERE NOT EXISTS "
         u"(SELECT FROM c360.territory AS e WHERE e.organization_id = m.organization_id AND e.id = "
         u"t)"_s},
        {u"database"_s, wrongDatabaseRightsQuery()},
        {u"large_objects"_s, u"SELECT p.oid::regprocedure::text FROM pg_proc AS p WHERE p.pronamespace = "
                             u"'pg_catalog'::regnamespace AND "
                             u"p.proname IN ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_import') AND "
                             u"has_function_privilege('c360_client', p.oid, 'EXECUTE') ORDER BY 1"_s},
        {u"encoding"_s,
         u"SELECT current_setting('server_encoding') WHERE current_setting('server_encoding') <> 'UTF8'"_s},
        {u"tls"_s,
         u"SELECT 'ssl is off' WHERE current_setting('ssl') <> 'on' UNION ALL SELECT "
         u"'password_encryption is not scram-sha-256' WHERE current_setting('password_encryption') <> "
         u"'scram-sha-256'"_s},
    };
    const qsizetype before = findings.size();
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        findings.resize(before); // a second attempt begins anew
        for (const auto &[name, query] : queries) {
            C360_TRY(Finding finding, rowless(name, query));
            findings.append(std::move(finding));
        }
        return {};
    }));
    for (Finding &finding : findings) {
        if (finding.ok)
            finding.detail.clear();
    }
    return findings;
}

Result<Id> CentralAdmin::organizationId(const QString &name)
{
    C360_TRY(const PgResult found, run(u"SELECT c360.admin_organization($1)"_s,
                                       {name.isEmpty() ? PgValue(nullptr) : PgValue(name)}));
    return found.id(0, 0);
}

Result<Id> CentralAdmin::territoryId(const Id &organization, const QString &name)
{
    C360_TRY(const PgResult found, run(u"SELECT c360.admin_territory($1, $2)"_s, {organization, name}));
    return found.id(0, 0);
}

Result<void> CentralAdmin::letIn(const QString &login)
{
    C360_TRY(const PgResult here, run(u"SELECT current_database()"_s));
    return act(u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(identifier(here.text(0, 0)), identifier(login)));
}

Result<bool> CentralAdmin::makeLogin(const QString &login, const Secret &password)
{
    C360_TRY(const PgResult role,
             run(u"SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR "
                 u"pg_has_role(oid, 'c360_owner', 'MEMBER'), coalesce(shobj_description(oid, 'pg_authid') = "
                 u"$2, false) FROM pg_roles WHERE rolname = $1"_s,
                 {login, QString(madeHere)}));
    const bool exists = role.rows() > 0;
    // Row-level security does not bind such a role.
    if (login == clientRole() || (exists && role.flag(0, 0)))
        return fail(ErrorCode::Invalid, u"central.login_reserved"_s, u"login"_s);
    // Who made it, and for what, is not ours to know: it keeps the password that it has.
    if (exists && !role.flag(0, 1) && !password.isEmpty())
        return fail(ErrorCode::Invalid, u"central.login_foreign"_s, u"login"_s);
    if (!exists && password.isEmpty())
        return fail(ErrorCode::Usage, u"central.password_needed"_s);
    if (!password.isEmpty()) {
        C360_TRY(const QString verifier, scramVerifier(password));
        C360_CHECK(act(u"%1 ROLE %2 LOGIN PASSWORD %3"_s.arg(exists ? u"ALTER"_s : u"CREATE"_s,
                                                             identifier(login), literal(verifier))));
    }
    if (!exists)
        C360_CHECK(act(u"COMMENT ON ROLE %1 IS %2"_s.arg(identifier(login), literal(madeHere))));
    C360_CHECK(act(u"GRANT %1 TO %2"_s.arg(clientRole(), identifier(login))));
    C360_CHECK(letIn(login));
    return exists && !password.isEmpty();
}

Result<LoginLeft> CentralAdmin::dropLogin(const QString &login)
{
    C360_TRY(const PgResult role,
             run(u"SELECT oid, coalesce(shobj_description(oid, 'pg_authid') = $2, false) "
                 u"FROM pg_roles WHERE rolname = $1"_s,
                 {login, QString(madeHere)}));
    if (role.rows() == 0)
        return LoginLeft::Gone;
    C360_TRY(const PgResult here, run(u"SELECT current_database()"_s));
    C360_CHECK(
        act(u"REVOKE CONNECT ON DATABASE %1 FROM %2"_s.arg(identifier(here.text(0, 0)), identifier(login))));
    // Databases that let it in by name, as letIn() does, and whatever it owns or was given anywhere.
    C360_TRY(const PgResult needs,
             run(u"SELECT count(*) FILTER (WHERE classid = 'pg_database'::regclass), count(*) FROM "
                 u"pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = $1::oid"_s,
                 {role.text(0, 0)}));
    const bool isOurs = role.flag(0, 1);
    if (isOurs && needs.integer(0, 1) == 0) {
        C360_CHECK(act(u"DROP ROLE %1"_s.arg(identifier(login))));
        return LoginLeft::Gone;
    }
    if (needs.integer(0, 0) == 0)
        C360_CHECK(act(u"REVOKE %1 FROM %2"_s.arg(clientRole(), identifier(login))));
    return isOurs ? LoginLeft::Elsewhere : LoginLeft::Foreign;
}

Result<AddedUser> CentralAdmin::addUser(const QString &organization, const QString &login,
                                        const QString &role, const QStringList &territories,
                                        const Secret &password)
{
    static const QStringList roles{u"viewer"_s, u"sales"_s, u"manager"_s, u"admin"_s, u"platform_admin"_s};
    const auto noRole = [] {
        return fail(ErrorCode::Usage, u"central.role"_s, {}, {{u"choices"_s, roles.join(u", "_s)}});
    };
    if (!role.isEmpty() && !roles.contains(role))
        return noRole();
    if (!isLoginName(login))
        return fail(ErrorCode::Invalid, u"central.login"_s, u"login"_s);
    C360_CHECK(needInstalled());
    AddedUser added;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(
            const PgResult before,
            run(u"SELECT role, territories::text FROM c360.membership WHERE organization_id = $1 AND login "
                u"= $2"_s,
                {owner, login}));
        added.isNew = before.rows() == 0;
        if (added.isNew && role.isEmpty())
            return noRole();
        added.role = role.isEmpty() ? before.text(0, 0) : role;
        QStringList ids;
        const QStringList given = added.isNew && territories.isEmpty() ? QStringList{u"Main"_s} : territories;
        for (const QString &name : given) {
            C360_TRY(const Id id, territoryId(owner, name));
            ids.append(id.toString());
        }
        const QString list = given.isEmpty() ? before.text(0, 1) : u'{' + ids.join(u',') + u'}';
        C360_CHECK(
            act(u"SELECT c360.admin_set_member($1, $2, $3, $4::uuid[])"_s, {owner, login, added.role, list}));
        C360_TRY(const PgResult names,
                 run(u"SELECT t.name FROM unnest($2::uuid[]) WITH ORDINALITY AS m(id, n) JOIN c360.territory "
                     u"AS t ON t.organization_id = $1 AND t.id = m.id ORDER BY m.n"_s,
                     {owner, list}));
        added.territories.clear();
        for (int i = 0; i < names.rows(); ++i)
            added.territories.append(names.text(i, 0));
        C360_TRY(const PgResult blocked,
                 run(u"SELECT count(*) FROM c360.device WHERE organization_id = $1 AND login = $2 AND "
                     u"blocked_at IS NOT NULL"_s,
                     {owner, login}));
        added.blockedDevices = int(blocked.integer(0, 0));
        C360_TRY(const PgResult all,
                 run(u"SELECT count(*) FROM c360.membership WHERE login = $1"_s, {login}));
        added.organizations = int(all.integer(0, 0));
        C360_CHECK(act(u"RESET ROLE"_s));
        C360_TRY(added.passwordChanged, makeLogin(login, password));
        return {};
    }));
    return added;
}

Result<RemovedUser> CentralAdmin::removeUser(const QString &organization, const QString &login)
{
    C360_CHECK(needInstalled());
    RemovedUser removed;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(const PgResult name,
                 run(u"SELECT name FROM c360.organization WHERE organization_id = $1"_s, {owner}));
        removed = {.organization = name.text(0, 0)};
        C360_TRY(const PgResult gone, run(u"SELECT c360.admin_remove_member($1, $2)"_s, {owner, login}));
        if (!gone.flag(0, 0))
            return {};
        C360_CHECK(act(u"RESET ROLE"_s));
        C360_TRY(removed.left, dropLogin(login));
        return {};
    }));
    // Open sessions here end now, where this login may end them.
    (void)run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = "
              u"current_database()"_s,
              {login});
    return removed;
}

Result<Id> CentralAdmin::addTerritory(const QString &organization, const QString &name)
{
    C360_TRY(const QString wanted, placeName(name));
    C360_CHECK(needInstalled());
    Id id;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(const PgResult made, run(u"SELECT c360.admin_add_territory($1, $2)"_s, {owner, wanted}));
        id = made.id(0, 0);
        return {};
    }));
    return id;
}

Result<void> CentralAdmin::assign(const QString &organization, const QString &login, const QString &territory,
                                  bool remove)
{
    C360_CHECK(needInstalled());
    return transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(const Id id, territoryId(owner, territory));
        return act(u"SELECT c360.admin_assign($1, $2, $3, $4)"_s, {owner, login, id, PgValue(remove)});
    });
}

Result<Id> CentralAdmin::moveCustomer(const QString &organization, const QString &customer,
                                      const QString &territory)
{
    C360_CHECK(needInstalled());
    Id moved;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(const Id id, territoryId(owner, territory));
        C360_TRY(const PgResult done,
                 run(u"SELECT c360.admin_move_customer($1, $2, $3)"_s, {owner, customer, id}));
        moved = done.id(0, 0);
        return {};
    }));
    return moved;
}

Result<void> CentralAdmin::markDevice(const QString &organization, const QString &device, const QString &what)
{
    C360_CHECK(needInstalled());
    return transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        return act(u"SELECT c360.admin_mark_device($1, $2, $3)"_s, {owner, device, what});
    });
}

Result<QList<DeviceEntry>> CentralAdmin::devices(const QString &organization)
{
    C360_CHECK(needInstalled());
    QList<DeviceEntry> list;
    C360_CHECK(transaction([&]() -> Result<void> {
        C360_CHECK(becomeOwner());
        C360_TRY(const Id owner, organizationId(organization));
        C360_TRY(
            const PgResult rows,
            run(u"SELECT device_id, login, name, client_schema, last_op, (extract(epoch FROM created_at) * "
                u"1000)::bigint, (extract(epoch FROM seen_at) * 1000)::bigint, blocked_at IS NOT NULL, "
                u"wipe_at IS NOT "
                u"NULL, (extract(epoch FROM told_at) * 1000)::bigint, (extract(epoch FROM wiped_at) * "
                u"1000)::bigint FROM c360.device WHERE organization_id = $1 "
                u"ORDER BY seen_at DESC, device_id"_s,
                {owner}));
        list.clear();
        for (int i = 0; i < rows.rows(); ++i) {
            QString name = rows.text(i, 2);
            // It was given by the device, and goes to a terminal.
            name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
            list.append({.id = rows.id(i, 0),
                         .login = rows.text(i, 1),
                         .name = std::move(name),
                         .schema = int(rows.integer(i, 3)),
                         .lastOp = rows.integer(i, 4),
                         .createdAt = rows.integer(i, 5),
                         .seenAt = rows.integer(i, 6),
                         .blocked = rows.flag(i, 7),
                         .wipe = rows.flag(i, 8),
                         .toldAt = rows.integer(i, 9),
                         .wipedAt = rows.integer(i, 10)});
        }
        return {};
    }));
    return list;
}

} // namespace c360::sync::central
