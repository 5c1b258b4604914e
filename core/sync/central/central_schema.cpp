// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/central/central_schema.h"

#include "core/catalog/catalog.h"
#include "core/store/dialect_postgres.h"
#include "core/store/names.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside of any namespace: the macro names a function there.
static void knowResources()
{
    Q_INIT_RESOURCE(central);
}

namespace c360::sync::central {

namespace postgres = store::postgres;

namespace {

QStringList script(const QString &name)
{
    knowResources();
    QFile file(u":/central/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a part of the program is missing: %s",
               qPrintable(name)); // built in: cannot happen at run time
    return splitScript(QString::fromUtf8(file.readAll()));
}

/// The columns of the protocol's own tables, as 10_tables.sql has them: a column's name begins its line.
QStringList ownColumns()
{
    static const QRegularExpression table(u"^CREATE TABLE IF NOT EXISTS c360\\.(\\w+) \\("_s);
    static const QRegularExpression column(u"^    ([a-z_0-9]+) "_s, QRegularExpression::MultilineOption);
    QStringList list;
    for (const QString &statement : script(u"10_tables.sql"_s)) {
        const auto head = table.match(statement);
        if (!head.hasMatch())
            continue;
        for (auto it = column.globalMatch(statement); it.hasNext();)
            list.append(head.captured(1) + u'.' + it.next().captured(1));
    }
    return list;
}

struct Policy
{
    QString table;
    QString sql;
};

/// Those of the types, and of the protocol's own tables that a client's functions read.
QList<Policy> policies()
{
    const QString mine = u"organization_id = ANY ((SELECT c360.my_organizations())::uuid[])"_s;
    const QString sees = u"= ANY ((SELECT c360.my_territories())::uuid[])"_s;
    const std::pair<QString, QString> own[] = {
        {u"organization"_s, mine},
        {u"territory"_s, mine + u" AND id "_s + sees},
        {u"tombstone"_s, mine +
                             u" AND (territory_id = '00000000-0000-0000-0000-000000000000' OR "
                             u"territory_id "_s +
                             sees + u')'},
    };
    QList<Policy> list;
    for (const auto &[table, rule] : own)
        list.append({table, u"CREATE POLICY sees ON c360.\"%1\" FOR SELECT USING (%2)"_s.arg(table, rule)});
    for (const catalog::RecordType &type : catalog::allTypes)
        list.append({store::nameOf(type.name), postgres::policy(type)});
    return list;
}

/// Whether a policy says who may see what of this table.
bool isRead(const QString &table)
{
    return std::ranges::any_of(policies(), [&table](const Policy &each) { return each.table == table; });
}

/// What a policy p of pg_policy does, as a hash. It goes into the policy's comment beside the statement that
/// made it, so that an altered one is noticed. packaging/central/scale-out.sql takes the subqueries away,
/// which alters nothing.
QString policyPrint()
{
    return uR"(md5(concat_ws('|', p.polcmd, p.polpermissive, p.polroles, regexp_replace(pg_get_expr(p.polqual,
    p.polrelid), '\( ?SELECT (c360\.my_\w+\(\)) AS \w+\)(::uuid\[\])?', '\1', 'g'), pg_get_expr(p.polwithcheck, p.polrelid))))"_s;
}

QStringList policyStatements(const Present &present)
{
    QStringList list;
    for (const QStringList &stranger : present.strangers)
        list.append(u"DROP POLICY \"%2\" ON c360.\"%1\""_s.arg(
            stranger[0], QString(stranger[1]).replace(u'"', u"\"\""_s)));
    for (const Policy &policy : policies()) {
        if (present.policies.value(policy.table) == policy.sql)
            continue;
        if (present.policies.contains(policy.table))
            list.append(u"DROP POLICY sees ON c360.\"%1\""_s.arg(policy.table));
        list.append(policy.sql);
        list.append(uR"(DO $$
BEGIN
    EXECUTE format('COMMENT ON POLICY sees ON c360."%1" IS %L', %2 || E'\n' || (SELECT %3
        FROM pg_policy AS p WHERE p.polrelid = 'c360."%1"'::regclass AND p.polname = 'sees'));
END $$)"_s.replace(u"%1"_s, policy.table)
                        .replace(u"%2"_s, literal(policy.sql))
                        .replace(u"%3"_s, policyPrint()));
    }
    return list;
}

QStringList tableStatements(const Present &present)
{
    QStringList list;
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = store::nameOf(type.name);
        if (!present.columns.contains(table)) {
            list.append(postgres::createTable(type));
            continue;
        }
        for (const postgres::Named &column : postgres::columns(type)) {
            if (!present.columns[table].contains(column.name))
                list.append(column.sql);
        }
    }
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = store::nameOf(type.name);
        for (const postgres::Named &index : postgres::indexes(type)) {
            if (!present.indexes.contains(index.name))
                list.append(index.sql);
        }
        for (const postgres::Named &key : postgres::foreignKeys(type)) {
            if (!present.constraints.contains(key.name))
                list.append(key.sql);
        }
        if (!present.guarded.contains(table))
            list.append(
                u"ALTER TABLE c360.\"%1\" ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY"_s.arg(
                    table));
    }
    return list + policyStatements(present);
}

QStringList triggerStatements(const Present &present)
{
    QStringList list;
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = store::nameOf(type.name);
        for (const postgres::Named &trigger : postgres::triggers(type)) {
            if (present.idle.contains(QStringList{table, trigger.name}))
                list.append(u"ALTER TABLE c360.\"%1\" ENABLE TRIGGER \"%2\""_s.arg(table, trigger.name));
            else if (!present.triggers.contains(table + u'.' + trigger.name))
                list.append(trigger.sql);
        }
    }
    return list;
}

/// What pg_proc has of it: whether it runs as its owner, and its body.
QString functionText(bool asOwner, const QString &body)
{
    return (asOwner ? u'D' : u'I') + body;
}

QStringList everything(const Present &present)
{
    return script(u"10_tables.sql"_s) + script(u"20_identity.sql"_s) + script(u"25_guards.sql"_s) +
           tableStatements(present) + postgres::functions() + script(u"30_merge.sql"_s) +
           script(u"35_edits.sql"_s) + script(u"36_numbers.sql"_s) + script(u"37_conflicts.sql"_s) +
           script(u"40_groups.sql"_s) + script(u"45_push.sql"_s) + script(u"50_hello.sql"_s) +
           script(u"60_blobs.sql"_s) + script(u"70_administration.sql"_s) + triggerStatements(present) +
           script(u"90_grants.sql"_s);
}

QHash<QString, QString> expectedFunctions()
{
    static const QRegularExpression name(u"^CREATE OR REPLACE FUNCTION c360\\.\"?(\\w+)\"?\\("_s);
    QHash<QString, QString> list;
    for (const QString &statement : everything({})) {
        const auto found = name.match(statement);
        if (!found.hasMatch())
            continue;
        const qsizetype begin = statement.indexOf("$$"_L1);
        const qsizetype end = statement.lastIndexOf("$$"_L1);
        const bool asOwner = QStringView(statement).first(begin).contains(u"SECURITY DEFINER");
        list.insert(found.captured(1), functionText(asOwner, statement.sliced(begin + 2, end - begin - 2)));
    }
    return list;
}

/// Functions that clients may call, with the types that they take.
QStringList clientFunctions()
{
    static const QRegularExpression function(u"c360\\.\\w+\\([^)]*\\)"_s);
    QStringList list;
    for (const QString &statement : script(u"90_grants.sql"_s)) {
        if (!statement.startsWith("GRANT EXECUTE"_L1))
            continue;
        for (auto it = function.globalMatch(statement); it.hasNext();)
            list.append(it.next().captured());
    }
    for (const catalog::RecordType &type : catalog::allTypes)
        list.append(u"c360.\"load_%1\"(uuid, uuid[], uuid, timestamptz, timestamptz, bigint)"_s.arg(
            store::nameOf(type.name)));
    return list;
}

} // namespace

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString presentQuery()
{
    return u"SELECT 'column', table_name::text, column_name::text, '' FROM information_schema.columns WHERE "
           u"table_schema = 'c360' "
           u"UNION ALL SELECT 'index', tablename::text, indexname::text, '' FROM pg_indexes WHERE schemaname "
           u"= 'c360' "
           u"UNION ALL SELECT 'constraint', '', c.conname::text, '' FROM pg_constraint AS c WHERE "
           u"c.connamespace = "
           u"to_regnamespace('c360') "
           u"UNION ALL SELECT 'policy', c.relname::text, p.polname::text, coalesce((SELECT left(d, "
           u"length(d) - 33) FROM obj_description(p.oid, 'pg_policy') AS d WHERE right(d, 32) = "_s +
           policyPrint() +
           u"), '') FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid WHERE c.relnamespace = "
           u"to_regnamespace('c360') "
           u"UNION ALL SELECT 'guarded', c.relname::text, '', '' FROM pg_class AS c WHERE c.relnamespace = "
           u"to_regnamespace('c360') AND c.relrowsecurity AND NOT c.relforcerowsecurity "
           u"UNION ALL SELECT CASE WHEN t.tgenabled IN ('O', 'A') THEN 'trigger' WHEN t.tgisinternal THEN "
           u"'idle reference' ELSE 'idle' END, c.relname::text, t.tgname::text, '' FROM pg_trigger AS t "
           u"JOIN pg_class AS c ON c.oid = t.tgrelid WHERE c.relnamespace = to_regnamespace('c360') AND "
           u"(NOT t.tgisinternal OR t.tgenabled NOT IN ('O', 'A')) "
           u"UNION ALL SELECT 'function', CASE WHEN p.prosecdef THEN 'definer' ELSE '' END, "
           u"p.proname::text, p.prosrc FROM pg_proc AS p WHERE p.pronamespace = to_regnamespace('c360')"_s;
}

void notePresent(Present &present, const QString &kind, const QString &table, const QString &name,
                 const QString &text)
{
    if (kind == u"column")
        present.columns[table].insert(name);
    else if (kind == u"index")
        present.indexes.insert(name);
    else if (kind == u"constraint")
        present.constraints.insert(name);
    else if (kind == u"policy" && name == u"sees" && isRead(table))
        present.policies.insert(table, text);
    else if (kind == u"policy")
        present.strangers.append({table, name});
    else if (kind == u"guarded")
        present.guarded.insert(table);
    else if (kind == u"trigger")
        present.triggers.insert(table + u'.' + name);
    else if (kind == u"idle")
        present.idle.append({table, name});
    else if (kind == u"idle reference")
        present.idleReferences.append({table, name});
    else if (kind == u"function")
        present.functions.insert(name, functionText(table == u"definer", text));
}

QStringList roleStatements()
{
    // PostgreSQL knows no CREATE ROLE IF NOT EXISTS; who is no superuser must be a member of the owner.
    return {uR"(DO $$
BEGIN
    -- Another database of the server may be prepared at the same time.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'c360_owner') THEN
        BEGIN
            CREATE ROLE c360_owner LOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
        END;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'c360_client') THEN
        BEGIN
            CREATE ROLE c360_client NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
        END;
    END IF;
    IF NOT pg_has_role(session_user, 'c360_owner', 'MEMBER') THEN
        EXECUTE format('GRANT c360_owner TO %I', session_user);
    END IF;
    EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO c360_owner', current_database());
    EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC, c360_client', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO c360_client', current_database());
    -- Without a table anybody could fill the disk. A superuser's to take away; the check tells whether one has.
    IF (SELECT r.rolsuper FROM pg_roles AS r WHERE r.rolname = current_user) THEN
        REVOKE EXECUTE ON FUNCTION lo_create(oid), lo_creat(int), lo_from_bytea(oid, bytea), lo_import(text),
            lo_import(text, oid) FROM PUBLIC;
    END IF;
END $$)"_s};
}

QStringList installStatements(const Present &present)
{
    return everything(present) << u"INSERT INTO c360.schema_version AS v (version, oldest_client, digest, "
                                  u"installed_at, installed_by) VALUES "
                                  u"(%1, %2, '%3', clock_timestamp(), session_user) ON CONFLICT "
                                  u"(version) DO UPDATE SET oldest_client = "
                                  u"excluded.oldest_client, digest = excluded.digest, installed_at = "
                                  u"excluded.installed_at, installed_by = "
                                  u"excluded.installed_by"_s.arg(QString::number(schemaVersion),
                                                                 QString::number(oldestClient), digest());
}

QStringList missingParts(const Present &present)
{
    QStringList list;
    for (const QString &column : ownColumns()) {
        if (!present.columns.value(column.section(u'.', 0, 0)).contains(column.section(u'.', 1)))
            list.append(column);
    }
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = store::nameOf(type.name);
        for (const postgres::Named &column : postgres::columns(type)) {
            if (!present.columns.value(table).contains(column.name))
                list.append(table + u'.' + column.name);
        }
        for (const postgres::Named &index : postgres::indexes(type)) {
            if (!present.indexes.contains(index.name))
                list.append(index.name);
        }
        for (const postgres::Named &key : postgres::foreignKeys(type)) {
            if (!present.constraints.contains(key.name))
                list.append(key.name);
        }
        for (const postgres::Named &trigger : postgres::triggers(type)) {
            if (!present.triggers.contains(table + u'.' + trigger.name))
                list.append(table + u'.' + trigger.name);
        }
    }
    for (const Policy &policy : policies()) {
        if (present.policies.value(policy.table) != policy.sql)
            list.append(policy.table + u".sees"_s);
    }
    for (const QList<QStringList> &extra : {present.strangers, present.idleReferences}) {
        for (const QStringList &part : extra)
            list.append(part.join(u'.'));
    }
    return list;
}

QStringList alteredFunctions(const Present &present)
{
    QStringList list;
    const QHash<QString, QString> expected = expectedFunctions();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (present.functions.value(it.key()) != it.value())
            list.append(it.key());
    }
    list.sort();
    return list;
}

QString wrongRightsQuery()
{
    QStringList functions;
    for (const QString &function : clientFunctions())
        functions.append(literal(function));
    return uR"(WITH wanted AS (SELECT f AS name, to_regprocedure(f) AS oid FROM unnest(ARRAY[%1]) AS f),
tables AS (SELECT c.oid, c.relname, c.relacl FROM pg_class AS c WHERE c.relnamespace = 'c360'::regnamespace
    AND c.relkind IN ('r', 'p'))
SELECT 'no c360' WHERE NOT has_schema_privilege('c360_client', 'c360', 'USAGE')
UNION ALL SELECT 'no ' || w.name FROM wanted AS w WHERE w.oid IS NULL OR NOT has_function_privilege('c360_client', w.oid, 'EXECUTE')
UNION ALL SELECT 'c360' FROM pg_namespace AS n, aclexplode(n.nspacl) AS a WHERE n.nspname = 'c360'
    AND a.grantee = 'c360_client'::regrole AND a.privilege_type <> 'USAGE'
UNION ALL SELECT p.proname FROM pg_proc AS p, aclexplode(p.proacl) AS a WHERE p.pronamespace = 'c360'::regnamespace
    AND a.grantee = 'c360_client'::regrole AND NOT EXISTS (SELECT FROM wanted AS w WHERE w.oid = p.oid)
UNION ALL SELECT t.relname FROM tables AS t, aclexplode(t.relacl) AS a WHERE a.grantee = 'c360_client'::regrole
UNION ALL SELECT t.relname || '.' || c.attname FROM tables AS t JOIN pg_attribute AS c ON c.attrelid = t.oid,
    aclexplode(c.attacl) AS a WHERE a.grantee IN (0, 'c360_client'::regrole))"_s.arg(functions.join(u", "_s));
}

QString extraDatabaseRightsQuery()
{
    return u"SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS "
           u"who, a.privilege_type AS may FROM pg_database AS d, aclexplode(coalesce(d.datacl, "
           u"acldefault('d', d.datdba))) AS a WHERE d.datname = current_database() AND a.privilege_type <> "
           u"'CONNECT' AND (a.grantee = 0 OR a.grantee <> d.datdba AND (a.grantee = 'c360_client'::regrole "
           u"OR pg_get_userbyid(a.grantee) IN (SELECT m.login FROM c360.membership AS m)))"_s;
}

QString wrongDatabaseRightsQuery()
{
    return u"SELECT e.who || ': ' || e.may FROM ("_s + extraDatabaseRightsQuery() +
           u") AS e UNION ALL SELECT 'no ' || w.may || ' for ' || w.name FROM (VALUES ('c360_owner', "
           u"'CREATE'), "
           u"('c360_owner', 'CONNECT'), ('c360_client', 'CONNECT')) AS w(name, may) WHERE NOT "
           u"has_database_privilege(w.name, current_database(), w.may)"_s;
}

QString digest()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(everything({}).join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList splitScript(const QString &script)
{
    QStringList list;
    QString statement;
    bool body = false;   // between $$ and $$
    bool quoted = false; // between ' and '
    for (const QString &line : script.split(u'\n')) {
        if (!body && !quoted && line.trimmed().startsWith("--"_L1))
            continue;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (!quoted && QStringView(line).sliced(i).startsWith(u"$$")) {
                body = !body;
                statement += u'$';
                ++i;
            } else if (!body && line[i] == u'\'') {
                quoted = !quoted;
            }
            if (line[i] == u';' && !body && !quoted) {
                list.append(statement.trimmed());
                statement.clear();
            } else {
                statement += line[i];
            }
        }
        statement += u'\n';
    }
    if (!statement.trimmed().isEmpty())
        list.append(statement.trimmed());
    return list;
}

} // namespace c360::sync::central
