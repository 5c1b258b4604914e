// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect_postgres.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"

namespace c360::store::postgres {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;
using catalog::RecordType;

namespace {

QString table(std::string_view type)
{
    return u"c360."_s + quoted(type);
}

Named index(const RecordType &type, const QString &suffix, const QString &columns, bool unique = false,
            const QString &where = {})
{
    const QString name = nameOf(type.name) + u'_' + suffix;
    return {name, u"CREATE %1INDEX \"%2\" ON %3 (organization_id, %4)%5"_s.arg(
                      unique ? u"UNIQUE "_s : QString(), name, table(type.name), columns,
                      where.isEmpty() ? QString() : u" WHERE "_s + where)};
}

} // namespace

QString columnType(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        return u"bigint"_s;
    case Kind::Boolean:
        return u"boolean"_s;
    case Kind::Instant:
        return u"timestamptz"_s;
    case Kind::Date:
        return u"date"_s;
    case Kind::Real:
        return u"double precision"_s;
    case Kind::Reference:
        return u"uuid"_s;
    case Kind::Digest:
        return u"bytea"_s;
    case Kind::Json:
    case Kind::Texts:
        return u"jsonb"_s;
    default:
        return u"text"_s;
    }
}

QString administrativeActions()
{
    return u"organization_created,territory_added,user_added,user_removed,territory_taken,territory_given,"
           "device_block,device_unblock,device_wipe,device_wiped,restored,floor_raised"_s;
}

QList<Named> columns(const RecordType &type)
{
    QList<Named> list;
    for (const Field &field : catalog::systemFields())
        list.append({nameOf(field.name),
                     columnType(field) + (field.has(catalog::Required) ? u" NOT NULL"_s : QString())});
    for (const Field &field : type.fields)
        list.append({nameOf(field.name),
                     columnType(field) + (field.has(catalog::Owned) ? u" NOT NULL"_s : QString())});
    list.append({nameOf(editsColumn), u"jsonb"_s});
    for (Named &column : list)
        column.sql = u"ALTER TABLE %1 ADD COLUMN \"%2\" %3"_s.arg(table(type.name), column.name, column.sql);
    return list;
}

QString createTable(const RecordType &type)
{
    QStringList lines;
    for (const Named &column : columns(type))
        lines.append(u"    "_s + column.sql.section(u" ADD COLUMN "_s, 1));
    lines.append(u"    PRIMARY KEY (organization_id, id)"_s);
    return u"CREATE TABLE %1 (\n%2\n)"_s.arg(table(type.name), lines.join(u",\n"_s));
}

QList<Named> indexes(const RecordType &type)
{
    QList<Named> list{index(type, u"seq"_s, u"territory_id, seq"_s)};
    const bool marksDuplicates = type.indexOf("duplicate_of") >= 0;
    for (const Field &field : type.fields) {
        if (field.has(catalog::Unique) && field.merge == catalog::Merge::Server) {
            list.append(index(type, nameOf(field.name), quoted(field.name), true));
        } else if (field.has(catalog::Unique)) {
            // Taken offline on two laptops both are accepted, the later one marked: unique among the
            // unmarked. Within a territory only: another one's e-mails must not be found out by trying.
            QString column =
                field.kind == Kind::Email ? u"lower(%1)"_s.arg(quoted(field.name)) : quoted(field.name);
            if (type.scope == catalog::Scope::Territory)
                column.prepend(u"territory_id, "_s);
            list.append(index(type, nameOf(field.name), column, true,
                              marksDuplicates ? u"deleted_at IS NULL AND duplicate_of IS NULL"_s
                                              : u"deleted_at IS NULL"_s));
        } else if (field.has(catalog::Indexed) &&
                   (field.kind == Kind::Reference || field.kind == Kind::Digest ||
                    (field.merge == catalog::Merge::Server && field.kind != Kind::Choice))) {
            // What the functions look for. Lists are sorted in the caches, and every write here changes all
            // indexes of its table.
            list.append(index(type, nameOf(field.name), quoted(field.name)));
        }
    }
    return list;
}

QList<Named> foreignKeys(const RecordType &type)
{
    QList<Named> list;
    for (const Field &field : type.fields) {
        if (field.has(catalog::Owned)) {
            const QString name = u"%1_%2_owned"_s.arg(nameOf(type.name), nameOf(field.name));
            list.append({name, u"ALTER TABLE %1 ADD CONSTRAINT \"%2\" FOREIGN KEY (organization_id, %3) "
                               u"REFERENCES %4 (organization_id, id) ON DELETE CASCADE"_s.arg(
                                   table(type.name), name, quoted(field.name), table(field.target))});
        }
    }
    return list;
}

QString policy(const RecordType &type)
{
    // As a scalar subquery the function runs once a statement, not once a row: 100,000 rows are read in 0.2 s
    // instead of 2 s. scale-out.sql takes the subqueries out again: Citus has none in policies.
    const auto among = [](const QString &column, const QString &function) {
        return u"%1 = ANY ((SELECT c360.%2())::uuid[])"_s.arg(column, function);
    };
    const QString sees = seenBy(type, {.row = {},
                                       .organization = among(u"organization_id"_s, u"my_organizations"_s),
                                       .territory = among(u"territory_id"_s, u"my_territories"_s),
                                       .login = u"session_user"_s,
                                       .administers = among(u"organization_id"_s, u"my_administered"_s)});
    return u"CREATE POLICY sees ON %1 FOR SELECT USING (%2)"_s.arg(table(type.name), sees);
}

QString seenBy(const RecordType &type, const Asking &asking)
{
    QString sees = asking.organization;
    switch (type.scope) {
    case catalog::Scope::Organization:
        break;
    case catalog::Scope::Territory:
        sees += u" AND (%1territory_id IS NULL OR %2)"_s.arg(asking.row, asking.territory);
        break;
    case catalog::Scope::Owner:
        sees += u" AND %1\"owner\" = %2"_s.arg(asking.row, asking.login);
        break;
    case catalog::Scope::Admin:
        sees += u" AND "_s + asking.administers;
        break;
    }
    // What the administrator did is for administrators.
    if (type.name == catalog::auditType.name)
        sees += u" AND (%1action <> ALL ('{%2}'::text[]) OR %3)"_s.arg(asking.row, administrativeActions(),
                                                                       asking.administers);
    // A conflict about something that only its owner sees is the owner's too.
    if (type.name == catalog::conflictType.name) {
        for (const RecordType &other : catalog::allTypes) {
            if (other.scope == catalog::Scope::Owner)
                sees += u" AND (%1record_type <> '%2' OR %1kept_by = %3)"_s.arg(
                    asking.row, nameOf(other.name), asking.login);
        }
    }
    return sees;
}

QStringList schema()
{
    QStringList list;
    for (const RecordType &type : catalog::allTypes)
        list.append(createTable(type));
    for (const RecordType &type : catalog::allTypes) {
        for (const Named &part : indexes(type) + foreignKeys(type))
            list.append(part.sql);
        list.append(u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table(type.name)));
        list.append(policy(type));
    }
    list.append(functions());
    for (const RecordType &type : catalog::allTypes) {
        for (const Named &trigger : triggers(type))
            list.append(trigger.sql);
    }
    return list;
}

} // namespace c360::store::postgres
