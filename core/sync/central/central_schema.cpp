// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/central/central_schema.h"

#include "core/catalog/catalog.h"
#include "core/store/dialect_postgres.h"
#include "core/store/names.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

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
            list.append(u"ALTER TABLE c360.\"%1\" ENABLE ROW LEVEL SECURITY"_s.arg(table));
        const QString policy = postgres::policy(type);
        if (present.policies.value(table) != policy) {
            if (present.policies.contains(table))
                list.append(u"DROP POLICY sees ON c360.\"%1\""_s.arg(table));
            list.append(policy);
            list.append(u"COMMENT ON POLICY sees ON c360.\"%1\" IS %2"_s.arg(table, literal(policy)));
        }
    }
    return list;
}

QStringList triggerStatements(const Present &present)
{
    QStringList list;
    for (const catalog::RecordType &type : catalog::allTypes) {
        for (const postgres::Named &trigger : postgres::triggers(type)) {
            if (!present.triggers.contains(store::nameOf(type.name) + u'.' + trigger.name))
                list.append(trigger.sql);
        }
    }
    return list;
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
           u"UNION ALL SELECT 'policy', c.relname::text, p.polname::text, coalesce(obj_description(p.oid, "
           u"'pg_policy'), '') FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid WHERE "
           u"c.relnamespace = "
           u"to_regnamespace('c360') "
           u"UNION ALL SELECT 'guarded', c.relname::text, '', '' FROM pg_class AS c WHERE c.relnamespace = "
           u"to_regnamespace('c360') AND c.relrowsecurity "
           u"UNION ALL SELECT 'trigger', c.relname::text, t.tgname::text, '' FROM pg_trigger AS t JOIN "
           u"pg_class AS c "
           u"ON c.oid = t.tgrelid WHERE c.relnamespace = to_regnamespace('c360') AND NOT t.tgisinternal"_s;
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
    else if (kind == u"policy")
        present.policies.insert(table, text);
    else if (kind == u"guarded")
        present.guarded.insert(table);
    else if (kind == u"trigger")
        present.triggers.insert(table + u'.' + name);
}

QStringList roleStatements()
{
    // PostgreSQL knows no CREATE ROLE IF NOT EXISTS; who is no superuser must be a member of the owner.
    return {uR"(DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'c360_owner') THEN
        CREATE ROLE c360_owner LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'c360_client') THEN
        CREATE ROLE c360_client NOLOGIN;
    END IF;
    IF NOT pg_has_role(session_user, 'c360_owner', 'MEMBER') THEN
        EXECUTE format('GRANT c360_owner TO %I', session_user);
    END IF;
    EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO c360_owner', current_database());
    EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO c360_client', current_database());
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
        if (present.policies.value(table) != postgres::policy(type))
            list.append(table + u".sees"_s);
    }
    return list;
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
