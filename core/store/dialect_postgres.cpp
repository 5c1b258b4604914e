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

QString index(const RecordType &type, const QString &suffix, const QString &columns, bool unique = false,
              const QString &where = {})
{
    return u"CREATE %1INDEX \"%2_%3\" ON c360.\"%2\" (organization_id, %4)%5"_s.arg(
        unique ? u"UNIQUE "_s : QString(), nameOf(type.name), suffix, columns,
        where.isEmpty() ? QString() : u" WHERE "_s + where);
}

} // namespace

QString createTable(const RecordType &type)
{
    QStringList lines;
    for (const Field &field : catalog::systemFields()) {
        QString line = u"    %1 %2"_s.arg(quoted(field.name), columnType(field));
        if (field.has(catalog::Required))
            line += u" NOT NULL"_s;
        lines.append(line);
    }
    for (const Field &field : type.fields) {
        QString line = u"    %1 %2"_s.arg(quoted(field.name), columnType(field));
        if (field.has(catalog::Owned))
            line += u" NOT NULL"_s;
        lines.append(line);
    }
    lines.append(u"    PRIMARY KEY (organization_id, id)"_s);
    return u"CREATE TABLE %1 (\n%2\n)"_s.arg(table(type.name), lines.join(u",\n"_s));
}

QStringList indexes(const RecordType &type)
{
    QStringList list{index(type, u"seq"_s, u"territory_id, seq"_s)};
    const bool marksDuplicates = type.indexOf("duplicate_of") >= 0;
    for (const Field &field : type.fields) {
        if (field.has(catalog::Unique) && field.merge == catalog::Merge::Server) {
            list.append(index(type, nameOf(field.name), quoted(field.name), true));
        } else if (field.has(catalog::Unique)) {
            // Taken offline on two laptops both are accepted, the later one marked: unique among the
            // unmarked.
            const QString column =
                field.kind == Kind::Email ? u"lower(%1)"_s.arg(quoted(field.name)) : quoted(field.name);
            list.append(index(type, nameOf(field.name), column, true,
                              marksDuplicates ? u"deleted_at IS NULL AND duplicate_of IS NULL"_s
                                              : u"deleted_at IS NULL"_s));
        } else if (field.has(catalog::Indexed)) {
            list.append(index(type, nameOf(field.name), quoted(field.name)));
        }
    }
    return list;
}

QStringList foreignKeys(const RecordType &type)
{
    QStringList list;
    for (const Field &field : type.fields) {
        if (field.has(catalog::Owned))
            list.append(
                u"ALTER TABLE %1 ADD CONSTRAINT \"%2_%3_owned\" FOREIGN KEY (organization_id, \"%3\") "
                u"REFERENCES %4 (organization_id, id) ON DELETE CASCADE"_s.arg(
                    table(type.name), nameOf(type.name), nameOf(field.name), table(field.target)));
    }
    return list;
}

QStringList policies(const RecordType &type)
{
    QString sees = u"organization_id = ANY (c360.my_organizations())"_s;
    switch (type.scope) {
    case catalog::Scope::Organization:
        break;
    case catalog::Scope::Territory:
        sees += u" AND (territory_id IS NULL OR territory_id = ANY (c360.my_territories()))"_s;
        break;
    case catalog::Scope::Owner:
        sees += u" AND \"owner\" = session_user"_s;
        break;
    case catalog::Scope::Admin:
        sees += u" AND organization_id = ANY (c360.my_administered())"_s;
        break;
    }
    return {u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table(type.name)),
            u"CREATE POLICY sees ON %1 FOR SELECT USING (%2)"_s.arg(table(type.name), sees)};
}

QStringList schema()
{
    QStringList list{
        u"CREATE SCHEMA c360"_s,
        u"REVOKE ALL ON SCHEMA c360 FROM PUBLIC"_s,
        u"CREATE TABLE c360.organization (\n    organization_id uuid PRIMARY KEY,\n    name text NOT NULL,\n"
        u"    epoch uuid NOT NULL,\n    seq bigint NOT NULL,\n    floor_seq bigint NOT NULL\n)"_s,
        u"CREATE TABLE c360.membership (\n    login text NOT NULL,\n    organization_id uuid NOT NULL,\n"
        u"    role text NOT NULL CHECK (role IN ('viewer', 'sales', 'manager', 'admin', 'platform_admin')),\n"
        u"    territories uuid[] NOT NULL,\n    PRIMARY KEY (organization_id, login)\n)"_s,
    };
    // Policies call these once a statement; identity is session_user, which no client can set.
    const auto mine = [](const QString &function, const QString &query) {
        return u"CREATE FUNCTION c360.%1() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER "
               u"SET search_path = pg_catalog, pg_temp AS $$ %2 $$"_s.arg(function, query);
    };
    list.append(mine(
        u"my_organizations"_s,
        u"SELECT coalesce(array_agg(organization_id), '{}') FROM c360.membership WHERE login = session_user"_s));
    list.append(mine(u"my_territories"_s,
                     u"SELECT coalesce(array_agg(t), '{}') FROM c360.membership, unnest(territories) AS t "
                     u"WHERE login = session_user"_s));
    list.append(mine(u"my_administered"_s,
                     u"SELECT coalesce(array_agg(organization_id), '{}') FROM c360.membership "
                     u"WHERE login = session_user AND role IN ('admin', 'platform_admin')"_s));
    for (const QString &function : {u"my_organizations"_s, u"my_territories"_s, u"my_administered"_s})
        list.append(u"REVOKE ALL ON FUNCTION c360.%1() FROM PUBLIC"_s.arg(function));
    for (const RecordType &type : catalog::allTypes)
        list.append(createTable(type));
    for (const RecordType &type : catalog::allTypes) {
        list.append(indexes(type));
        list.append(foreignKeys(type));
        list.append(policies(type));
    }
    return list;
}

} // namespace c360::store::postgres
