// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/store/dialect_postgres.h"
#include "core/store/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace c360::store::postgres {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;
using catalog::RecordType;

namespace {

/// How values are read and written inside, whatever the session says: the wire form depends on it.
constexpr auto settings =
    "SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' "
    "SET extra_float_digits = 1 SET datestyle = 'ISO, YMD'";

QString fixed()
{
    return QString::fromLatin1(settings);
}

/// For statements over all tables: planning one takes ten times as long as running it, and would be done with
/// each of the first calls of a connection.
QString planned()
{
    return u"SET plan_cache_mode = 'force_generic_plan' SET jit = off"_s;
}

QString table(const RecordType &type)
{
    return u"c360."_s + quoted(type.name);
}

QString replaced(QString text, std::initializer_list<std::pair<QString, QString>> parts)
{
    for (const auto &[name, value] : parts)
        text.replace(name, value);
    return text;
}

/// The reference from which a record has its territory: its owner, else its customer; nullptr: none.
const Field *home(const RecordType &type)
{
    if (type.scope != catalog::Scope::Territory)
        return nullptr;
    if (const int owner = type.owner(); owner >= 0)
        return &type.fields[size_t(owner)];
    const int customer = type.indexOf(std::string_view("customer"));
    return customer >= 0 ? &type.fields[size_t(customer)] : nullptr;
}

QLatin1StringView mergeName(catalog::Merge merge)
{
    switch (merge) {
    case catalog::Merge::Last:
        return "last"_L1;
    case catalog::Merge::Append:
        return "append"_L1;
    case catalog::Merge::TextAppend:
        return "text"_L1;
    case catalog::Merge::PerKey:
        return "key"_L1;
    case catalog::Merge::State:
        return "state"_L1;
    case catalog::Merge::Server:
        return "server"_L1;
    }
    return {};
}

QLatin1StringView kindName(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return "integer"_L1;
    case Kind::Boolean:
        return "boolean"_L1;
    case Kind::Real:
        return "real"_L1;
    case Kind::Date:
        return "date"_L1;
    case Kind::Money:
    case Kind::Decimal:
        return "money"_L1;
    case Kind::Instant:
        return "instant"_L1;
    case Kind::Reference:
        return "id"_L1;
    case Kind::Digest:
        return "digest"_L1;
    case Kind::Json:
    case Kind::Texts:
        return "json"_L1;
    default:
        return "text"_L1;
    }
}

/// What the centre needs to know of each field to merge and to check it.
QString fieldRules(const RecordType &type)
{
    QJsonObject rules;
    for (const Field &field : type.fields) {
        QJsonObject rule{{u"m"_s, mergeName(field.merge)}, {u"k"_s, kindName(field.kind)}};
        if (type.has(catalog::AppendOnly))
            rule[u"m"_s] = mergeName(catalog::Merge::Append);
        if (field.isText() && field.max > 0)
            rule[u"max"_s] = field.max;
        else if (!field.isText() && field.min < field.max) {
            rule[u"lo"_s] = field.min;
            rule[u"hi"_s] = field.max;
        }
        if (field.has(catalog::Required))
            rule[u"r"_s] = true;
        if (field.has(catalog::ReadOnly))
            rule[u"o"_s] = true;
        if (!field.choices.empty()) {
            QJsonArray choices;
            for (const catalog::Choice &choice : field.choices)
                choices.append(nameOf(choice.value));
            rule[u"c"_s] = choices;
        }
        rules[nameOf(field.name)] = rule;
    }
    return QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact)).replace(u'\'', u"''"_s);
}

QStringList columnNames(const RecordType &type)
{
    QStringList names;
    for (const Field &field : catalog::systemFields())
        names.append(quoted(field.name));
    for (const Field &field : type.fields)
        names.append(quoted(field.name));
    return names;
}

QStringList writtenColumns(const RecordType &type)
{
    return columnNames(type) << quoted(editsColumn);
}

/// A type's table without what only the centre may know of its rows.
QString shownTable(const RecordType &type)
{
    return u"(SELECT %1 FROM %2)"_s.arg(columnNames(type).join(u", "_s), table(type));
}

/// How a function that clients read with begins: it reads as the tables' owner, so it says itself who may see
/// what, in variables that seen() goes by.
/// `device`: an expression of the device that must not be blocked, NULL for none.
QString askedVariables(QLatin1StringView device = "NULL"_L1)
{
    return u"    v_organization uuid := c360.admit(p_organization, "_s + device + u");\n"_s +
           u"    v_login text := session_user;\n"
           u"    v_mine uuid[] := c360.my_territories();\n"
           u"    v_administers boolean := coalesce(v_organization = ANY (c360.my_administered()), false);\n"_s;
}

QString reading(QLatin1StringView volatility = "STABLE"_L1)
{
    return u" LANGUAGE plpgsql "_s + volatility + u" SECURITY DEFINER "_s + fixed();
}

/// A row t of the type's table may be seen by who asks.
QString seen(const RecordType &type)
{
    return seenBy(type, {.row = u"t."_s,
                         .organization = u"t.organization_id = v_organization"_s,
                         .territory = u"t.territory_id = ANY (v_mine)"_s,
                         .login = u"v_login"_s,
                         .administers = u"v_administers"_s});
}

/// A function whose body is a choice by type: static statements, so that their plans are kept.
QString byType(const QString &head, const QString &branch, const QString &otherwise,
               const QString &declare = {}, const std::function<QString(const RecordType &)> &extra = {})
{
    QString body = u"CREATE OR REPLACE FUNCTION c360."_s + head + u" AS $$\n"_s + declare +
                   u"BEGIN\n    CASE p_type\n"_s;
    for (const RecordType &type : catalog::allTypes) {
        body += replaced(u"    WHEN '{type}' THEN\n        "_s + branch + u'\n',
                         {{u"{extra}"_s, extra ? extra(type) : QString()},
                          {u"{seen}"_s, seen(type)},
                          {u"{shown}"_s, shownTable(type)},
                          {u"{table}"_s, table(type)},
                          {u"{type}"_s, nameOf(type.name)}});
    }
    return body + u"    ELSE\n        "_s + otherwise + u"\n    END CASE;\nEND $$"_s;
}

QString stampFunction(const RecordType &type)
{
    const Field *from = home(type);
    // An owner that is not here leaves it where it is.
    const QString lookUp =
        from
            ? replaced(u"NEW.territory_id := coalesce((SELECT o.territory_id FROM {owner} AS o WHERE "
                       u"o.organization_id = NEW.organization_id AND o.id = NEW.{ref}), NEW.territory_id);"_s,
                       {{u"{owner}"_s, table(*catalog::findType(nameOf(from->target)))},
                        {u"{ref}"_s, quoted(from->name)}})
            : QString();
    QString inserted, updated;
    if (from) {
        const QString follow =
            u"        IF NEW.%1 IS NOT NULL{changed} THEN\n            %2\n        END IF;\n"_s.arg(
                quoted(from->name), lookUp);
        inserted = QString(follow).remove(u"{changed}"_s);
        updated = QString(follow).replace(u"{changed}"_s,
                                          u" AND NEW.%1 IS DISTINCT FROM OLD.%1"_s.arg(quoted(from->name)));
    } else if (type.scope != catalog::Scope::Territory) {
        inserted = u"        NEW.territory_id := NULL;\n"_s;
    }
    const QString text = uR"(CREATE OR REPLACE FUNCTION c360."stamp_{type}"() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_clock text;
    v_seq bigint;
    v_edits jsonb;
    v_names jsonb;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM c360.bury(OLD.organization_id, '{type}', OLD.id, OLD.territory_id, 'erased');
        RETURN OLD;
    END IF;
    v_edits := NEW.edits;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := OLD.edits;
        NEW.organization_id := OLD.organization_id;
        NEW.id := OLD.id;
        NEW.seq := OLD.seq;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := OLD.updated_at;
        NEW.updated_by := OLD.updated_by;
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    v_clock := current_setting('c360.clock', true);
    IF left(v_clock, 37) = NEW.organization_id::text || ':' THEN
        v_seq := substr(v_clock, 38)::bigint;
    ELSE
        v_seq := c360.take_clock(NEW.organization_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        NEW.edits := CASE WHEN v_edits ? '*' THEN c360.edits_stored(v_edits) ELSE c360.edits_elsewhere(to_jsonb(OLD), to_jsonb(NEW),
            session_user) END;
{updated}        IF NEW.territory_id IS DISTINCT FROM OLD.territory_id THEN
            PERFORM c360.bury(OLD.organization_id, '{type}', OLD.id, OLD.territory_id, 'moved');
            PERFORM c360.dig_up(OLD.organization_id, '{type}', OLD.id, NEW.territory_id);
            OLD.territory_id := NEW.territory_id;
        END IF;
        -- What only moves was not edited by who moves it.
        IF NEW IS DISTINCT FROM OLD THEN
            NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
            NEW.updated_by := session_user;
        END IF;
    ELSE
{inserted}        NEW.updated_at := date_trunc('milliseconds', transaction_timestamp());
        NEW.created_at := least(coalesce(date_trunc('milliseconds', NEW.created_at), NEW.updated_at), NEW.updated_at);
        v_names := v_edits -> '*'; -- of a record that is sent again
        NEW.edits := coalesce(v_edits - '*', '{}');
        NEW.created_by := coalesce(v_names ->> 'created_by', session_user);
        NEW.updated_by := coalesce(v_names ->> 'updated_by', session_user);
    END IF;
    NEW.seq := v_seq;
    RETURN NEW;
END $$)"_s;
    return replaced(
        text, {{u"{type}"_s, nameOf(type.name)}, {u"{inserted}"_s, inserted}, {u"{updated}"_s, updated}});
}

QList<const RecordType *> partsOf(const RecordType &type)
{
    QList<const RecordType *> list;
    for (const RecordType &other : catalog::allTypes) {
        const Field *from = home(other);
        if (from && from->target == type.name)
            list.append(&other);
    }
    return list;
}

/// Whether others have made something that is part of a record, or anybody an entry that stays, and that has
/// not been in the bin for long: erasing the record would take it along.
QString othersIn(const RecordType &type)
{
    QStringList any;
    for (const RecordType *part : partsOf(type)) {
        if (part->name == catalog::auditType.name || part->name == catalog::conflictType.name)
            continue;
        const QString stays =
            part->has(catalog::AppendOnly)
                ? QString()
                : u" AND t.created_by IS DISTINCT FROM p_login AND NOT coalesce(t.deleted_at < p_before, false)"_s;
        any.append(
            u"EXISTS (SELECT FROM %1 AS t WHERE t.organization_id = p_organization AND t.%2 = p_id%3)"_s.arg(
                table(*part), quoted(home(*part)->name), stays));
    }
    return any.isEmpty() ? u"false"_s : any.join(u"\n            OR "_s);
}

/// What belongs to a record goes with it into another territory.
QString spreadFunction(const RecordType &type)
{
    QString body;
    for (const RecordType *part : partsOf(type))
        body += u"    UPDATE %1 SET territory_id = NEW.territory_id WHERE organization_id = "
                u"NEW.organization_id AND "
                u"%2 = NEW.id AND territory_id IS DISTINCT FROM NEW.territory_id;\n"_s.arg(
                    table(*part), quoted(home(*part)->name));
    return u"CREATE OR REPLACE FUNCTION c360.\"spread_%1\"() RETURNS trigger LANGUAGE plpgsql\nSECURITY "
           u"DEFINER SET "
           u"search_path = pg_catalog, pg_temp AS $$\nBEGIN\n%2    RETURN NULL;\nEND $$"_s.arg(
               nameOf(type.name), body);
}

/// One branch of a union over the types and the given territories; types without territories have only rows
/// of the organization.
QString eachType(const QString &branch, const QString &glue)
{
    QStringList parts;
    int rank = 0;
    for (const RecordType &type : catalog::allTypes) {
        QStringList places{
            u"c.territory = '00000000-0000-0000-0000-000000000000' AND t.territory_id IS NULL"_s};
        if (type.scope == catalog::Scope::Territory)
            places.append(u"t.territory_id = c.territory"_s);
        ++rank;
        for (const QString &place : places)
            parts.append(replaced(branch, {{u"{table}"_s, table(type)},
                                           {u"{shown}"_s, shownTable(type)},
                                           {u"{seen}"_s, seen(type)},
                                           {u"{type}"_s, nameOf(type.name)},
                                           {u"{rank}"_s, QString::number(rank)},
                                           {u"{place}"_s, place}}));
    }
    return parts.join(glue);
}

QString pullFunction()
{
    const QString cursors = u"unnest(v_territories, v_cursors) AS c(territory, seq)"_s;
    const QString seqs = eachType(u"(SELECT t.seq FROM "_s + cursors +
                                      u", LATERAL (SELECT t.seq FROM {table} AS t WHERE t.organization_id = "
                                      u"v_organization AND {place} AND "
                                      u"t.seq > c.seq ORDER BY t.seq LIMIT v_limit + 1) AS t)"_s,
                                  u"\n        UNION ALL "_s);
    // OFFSET 0: each cursor's rows by the index over seq, never all rows of a table beside all cursors.
    const QString rows =
        eachType(u"SELECT 'row', '{type}', t.seq, to_jsonb(t)::text, {rank} FROM "_s + cursors +
                     u", LATERAL (SELECT * FROM {shown} AS t WHERE {seen} AND {place} AND t.seq > c.seq AND "
                     u"t.seq <= v_to OFFSET 0) AS t"_s,
                 u"\n        UNION ALL "_s);
    return replaced(
        uR"(CREATE OR REPLACE FUNCTION c360.pull(p_organization uuid, p_device uuid, p_territories uuid[], p_cursors bigint[],
    p_limit int) RETURNS TABLE (kind text, type text, seq bigint, body text){reading} {planned} AS $$
#variable_conflict use_column
DECLARE
    v_zero CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
{asked}    v_territories uuid[];
    v_cursors bigint[];
    v_limit int := least(greatest(coalesce(p_limit, 1000), 1), 100000);
    v_now bigint;
    v_epoch uuid;
    v_behind bigint;
    v_next bigint;
    v_to bigint;
BEGIN
    IF p_device IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'C3005', MESSAGE = 'a device is needed';
    END IF;
    SELECT o.seq, o.epoch INTO v_now, v_epoch FROM c360.organization AS o WHERE o.organization_id = v_organization;
    SELECT array_agg(u.t), array_agg(u.c) INTO v_territories, v_cursors
        FROM unnest(p_territories, p_cursors) AS u(t, c) WHERE u.t = v_zero OR u.t = ANY (v_mine);
    v_behind := v_now - (SELECT min(u.c) FROM unnest(v_cursors) AS u(c));
    -- Whole numbers of the clock only: a transaction of another device comes complete or not at all.
    IF v_behind <= v_limit / 500 THEN
        v_to := v_now; -- pushes of 500 operations at most: they need no counting
    ELSE
        SELECT s.seq INTO v_next FROM (
            {seqs}
            UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM
                c360.tombstone AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq
                ORDER BY t.seq LIMIT v_limit + 1) AS t)
        ) AS s ORDER BY s.seq OFFSET v_limit LIMIT 1;
        IF v_next IS NULL THEN
            v_to := v_now;
        ELSE
            SELECT max(s.seq) INTO v_to FROM (
                {seqs}
                UNION ALL (SELECT t.seq FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT t.seq FROM
                    c360.tombstone AS t WHERE t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq
                    ORDER BY t.seq LIMIT v_limit + 1) AS t)
            ) AS s WHERE s.seq < v_next;
            v_to := coalesce(v_to, v_next);
        END IF;
    END IF;
    IF v_behind > 0 THEN
        RETURN QUERY SELECT r.kind, r.type, r.seq, r.body FROM (
            SELECT 'gone' AS kind, t.type, t.seq, jsonb_build_object('id', t.id, 'how', t.how, 'territory', t.territory_id)::text
                AS body, 0 AS rank
                FROM unnest(v_territories, v_cursors) AS c(territory, seq), LATERAL (SELECT * FROM c360.tombstone AS t WHERE
                t.organization_id = v_organization AND t.territory_id = c.territory AND t.seq > c.seq AND t.seq <= v_to
                OFFSET 0) AS t
            UNION ALL {rows}
        ) AS r ORDER BY r.seq, r.rank;
    END IF;
    RETURN QUERY SELECT 'end'::text, ''::text, v_to, jsonb_build_object('seq', v_now, 'epoch', v_epoch, 'territories',
        to_jsonb(coalesce(v_territories, '{}'::uuid[])), 'more', v_to < v_now)::text;
END $$)"_s,
        {{u"{reading}"_s, reading()},
         {u"{planned}"_s, planned()},
         {u"{asked}"_s, askedVariables("p_device"_L1)},
         {u"{seqs}"_s, seqs},
         {u"{rows}"_s, rows}});
}

/// A type's rows of a territory that are recent enough, in a function with these parameters.
QString comparedRows(const RecordType &type)
{
    return u"FROM %1 AS t WHERE %2 AND t.territory_id IS NOT DISTINCT FROM v_territory%3"_s.arg(
        table(type), seen(type),
        type.ageing.isNone() ? QString() : u" AND (p_since IS NULL OR %1)"_s.arg(recent(type, u"p_since"_s)));
}

const QString askedTerritory =
    u"    v_territory uuid := nullif(p_territory, '00000000-0000-0000-0000-000000000000'::uuid);\n"_s;
const QString rowBucket = u"get_byte(uuid_send(t.id), 15)"_s;
const QString rowsSum = u"count(*), coalesce(bit_xor(c360.row_hash(t.id, t.seq, t.updated_at)), 0)"_s;

/// Count and hash of all types of a territory.
QString digestFunction()
{
    QStringList parts;
    for (const RecordType &type : catalog::allTypes)
        parts.append(u"SELECT '%1'::text, %2 %3"_s.arg(nameOf(type.name), rowsSum, comparedRows(type)));
    return u"CREATE OR REPLACE FUNCTION c360.digest(p_organization uuid, p_territory uuid, p_since "
           u"timestamptz)\n"
           u"RETURNS TABLE (type text, rows bigint, hash bigint)%1 %2 AS $$\n#variable_conflict use_column\n"
           u"DECLARE\n%3%4BEGIN\n    RETURN QUERY %5;\nEND $$"_s.arg(
               reading(), planned(), askedVariables(), askedTerritory, parts.join(u"\n        UNION ALL "_s));
}

/// The same of one type, by bucket, or the versions of its rows in some buckets.
QString digestByType(const QString &head, const QString &returns, const QString &columns, const QString &tail)
{
    return byType(head + u" RETURNS TABLE ("_s + returns + u')' + reading(),
                  u"RETURN QUERY SELECT "_s + columns + u" {extra}"_s + tail + u';', u"RETURN;"_s,
                  u"#variable_conflict use_column\nDECLARE\n"_s + askedVariables() + askedTerritory,
                  comparedRows);
}

/// What a first copy asks of a type: its rows in some of the login's territories (NULL: in all), behind an
/// id, recent ones or those that are older than a day. `with`: expressions of these five, as wantedNames has
/// them.
QString wantedRows(const RecordType &type, const QStringList &with)
{
    const auto mine = [](const QString &value, const QString &function) {
        return u"%1 = ANY ((SELECT c360.%2())::uuid[])"_s.arg(value, function);
    };
    QString rows = u"FROM %1 AS t WHERE %2 AND t.id > coalesce(%3, "
                   u"'00000000-0000-0000-0000-000000000000')"_s.arg(
                       table(type),
                       seenBy(type, {.row = u"t."_s,
                                     .organization = u"t.organization_id = %1 AND "_s.arg(with[0]) +
                                                     mine(with[0], u"my_organizations"_s),
                                     .territory = mine(u"t.territory_id"_s, u"my_territories"_s),
                                     .login = u"session_user"_s,
                                     .administers = mine(with[0], u"my_administered"_s)}),
                       with[2]);
    if (type.scope == catalog::Scope::Territory)
        rows += u" AND (%1 IS NULL OR t.territory_id IS NULL OR t.territory_id = ANY (%1))"_s.arg(with[1]);
    if (!type.ageing.isNone())
        rows += u" AND (%1 IS NULL OR %2) AND (%3 IS NULL OR NOT %4)"_s.arg(with[3], recent(type, with[3]),
                                                                            with[4], recent(type, with[4]));
    return rows;
}

const QStringList wantedNames{u"p_organization"_s, u"p_territories"_s, u"p_after"_s, u"p_since"_s,
                              u"p_before"_s};
const QString wantedParameters =
    u"p_organization uuid, p_territories uuid[], p_after uuid, p_since timestamptz, p_before "
    u"timestamptz"_s;

/// The rows themselves, in the order of their ids. In SQL with everything bound when it is made: nothing to
/// plan beforehand, and no search_path that could be another's.
QStringList loadFunction(const RecordType &type)
{
    const QString name = u"c360.\"load_%1\""_s.arg(nameOf(type.name));
    QStringList results;
    for (const auto &fields : {catalog::systemFields(), type.fields}) {
        for (const Field &field : fields)
            results.append(quoted(field.name) + u' ' + columnType(field));
    }
    return {
        u"DROP FUNCTION IF EXISTS %1(uuid, uuid[], uuid, timestamptz, timestamptz, bigint)"_s.arg(name),
        u"CREATE FUNCTION %1(%2, p_limit bigint)\nRETURNS TABLE (%3) LANGUAGE sql STABLE SECURITY DEFINER\n"
        u"BEGIN ATOMIC\n    SELECT t.%4 %5 ORDER BY t.organization_id, t.id LIMIT p_limit;\nEND"_s.arg(
            name, wantedParameters, results.join(u", "_s), columnNames(type).join(u", t."_s),
            wantedRows(type, wantedNames))};
}

/// How many rows that would be, as the planner guesses.
QString estimateFunction()
{
    return byType(
        u"estimate(p_type text, "_s + wantedParameters + u") RETURNS bigint"_s +
            reading("VOLATILE"_L1), // as EXPLAIN demands
        u"EXECUTE $q$EXPLAIN (FORMAT JSON) SELECT {extra}$q$ INTO v_plan USING v_organization, "
        u"v_territories, p_after, p_since, p_before;\n        RETURN v_plan -> 0 -> 'Plan' ->> 'Plan "
        u"Rows';"_s,
        u"RETURN 0;"_s,
        u"DECLARE\n"_s + askedVariables() +
            u"    v_territories uuid[] := CASE WHEN p_territories IS NULL THEN v_mine ELSE ARRAY (SELECT "
            u"unnest(p_territories) INTERSECT SELECT unnest(v_mine)) END; -- of others not even the guess\n"
            u"    v_plan json;\n"_s,
        [](const RecordType &type) {
            return wantedRows(type, {u"$1"_s, u"$2"_s, u"$3"_s, u"$4"_s, u"$5"_s});
        });
}

/// How many are older than a client keeps.
QString olderFunction()
{
    QStringList parts;
    for (const RecordType *type : catalog::ageingTypes())
        parts.append(u"(SELECT count(*) %1)"_s.arg(
            wantedRows(*type, {u"v_organization"_s, u"p_territories"_s, u"NULL::uuid"_s,
                               u"NULL::timestamptz"_s, u"p_before"_s})));
    return u"CREATE OR REPLACE FUNCTION c360.count_older(p_organization uuid, p_territories uuid[], p_before "
           u"timestamptz)\nRETURNS bigint%1 AS $$\nDECLARE\n%3BEGIN\n    RETURN %2;\nEND $$"_s.arg(
               reading(), parts.join(u" + "_s), askedVariables());
}

} // namespace

QString recent(const RecordType &type, const QString &since)
{
    const catalog::Ageing &ageing = type.ageing;
    if (ageing.isNone())
        return u"true"_s;
    const QString by = u"t."_s + quoted(ageing.by);
    QStringList any{u"%1 IS NULL"_s.arg(by), u"%1 >= %2"_s.arg(by, since)};
    if (!ageing.state.empty()) {
        QStringList closed;
        for (const std::string_view state : ageing.closed)
            closed.append(u'\'' + nameOf(state) + u'\'');
        any.append(u"coalesce(t.%1 NOT IN (%2), true)"_s.arg(quoted(ageing.state), closed.join(u", "_s)));
    }
    if (!ageing.pinned.empty())
        any.append(u"coalesce(t.%1, false)"_s.arg(quoted(ageing.pinned)));
    return u'(' + any.join(u" OR "_s) + u')';
}

QStringList functions()
{
    QStringList list;
    for (const RecordType &type : catalog::allTypes) {
        list.append(stampFunction(type));
        if (!partsOf(type).isEmpty())
            list.append(spreadFunction(type));
    }
    // Merge rules, kinds and limits of a type's fields; NULL: no such type.
    list.append(byType(u"fields(p_type text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE"_s,
                       u"RETURN '{extra}'::jsonb;"_s, u"RETURN NULL;"_s, {}, fieldRules));
    list.append(byType(u"traits(p_type text) RETURNS text LANGUAGE plpgsql IMMUTABLE"_s,
                       u"RETURN '{extra}';"_s, u"RETURN NULL;"_s, {}, [](const RecordType &type) {
                           QString word = type.scope == catalog::Scope::Territory ? u"territory"_s
                                          : type.scope == catalog::Scope::Owner   ? u"owner"_s
                                          : type.scope == catalog::Scope::Admin   ? u"admin"_s
                                                                                  : u"organization"_s;
                           if (type.has(catalog::AppendOnly))
                               word += u" append"_s;
                           return word;
                       }));
    list.append(byType(u"load(p_type text, p_organization uuid, p_id uuid) RETURNS jsonb LANGUAGE plpgsql"_s,
                       u"SELECT to_jsonb(t) INTO v_row FROM {table} AS t WHERE t.organization_id = "
                       u"p_organization AND t.id = p_id;"_s,
                       u"v_row := NULL;"_s, u"DECLARE\n    v_row jsonb;\n"_s));
    list.last().replace(u"    END CASE;\nEND $$"_s, u"    END CASE;\n    RETURN v_row;\nEND $$"_s);
    list.append(byType(
        u"save(p_type text, p_organization uuid, p_id uuid, p_set jsonb) RETURNS void LANGUAGE plpgsql"_s,
        u"UPDATE {table} AS t SET ({extra}) = (SELECT {extra} FROM jsonb_populate_record(t, p_set)) WHERE "
        u"t.organization_id = p_organization AND t.id = p_id;"_s,
        u"NULL;"_s, {}, [](const RecordType &type) { return writtenColumns(type).join(u", "_s); }));
    list.append(byType(
        u"add(p_type text, p_row jsonb) RETURNS void LANGUAGE plpgsql"_s,
        u"INSERT INTO {table} ({extra}) SELECT {extra} FROM jsonb_populate_record(NULL::{table}, p_row);"_s,
        u"NULL;"_s, {}, [](const RecordType &type) { return writtenColumns(type).join(u", "_s); }));
    list.append(byType(u"erase(p_type text, p_organization uuid, p_id uuid) RETURNS void LANGUAGE plpgsql"_s,
                       u"DELETE FROM {table} WHERE organization_id = p_organization AND id = p_id;"_s,
                       u"NULL;"_s));
    list.append(byType(u"holds_others(p_type text, p_organization uuid, p_id uuid, p_login text, p_before "
                       u"timestamptz) RETURNS boolean LANGUAGE plpgsql"_s,
                       u"RETURN {extra};"_s, u"RETURN true;"_s, {}, othersIn));
    // Which audit entries no client writes.
    list.append(u"CREATE OR REPLACE FUNCTION c360.acts_of_administrators() RETURNS text[] LANGUAGE plpgsql "
                u"IMMUTABLE AS "
                u"$$\nBEGIN\n    RETURN '{%1}'::text[];\nEND $$"_s.arg(administrativeActions()));
    // A record as to_jsonb would write it.
    list.append(byType(u"canonical(p_type text, p_row jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE"_s,
                       u"RETURN to_jsonb(jsonb_populate_record(NULL::{table}, p_row));"_s,
                       u"RETURN NULL;"_s));
    // Whose record this is a part of, its territory, and whether that owner exists.
    list.append(byType(
        u"owner_of(p_type text, p_organization uuid, p_row jsonb, OUT owner_id uuid, OUT present boolean, "
        u"OUT "
        u"territory_id uuid, OUT customer_id uuid) LANGUAGE plpgsql"_s,
        u"{extra}"_s, u"NULL;"_s, {}, [](const RecordType &type) -> QString {
            const Field *from = home(type);
            if (!from)
                return u"present := NULL;"_s;
            const RecordType &owner = *catalog::findType(nameOf(from->target));
            const QString customer = owner.name == catalog::customerType.name ? u"o.id"_s : u"o.customer"_s;
            return replaced(
                u"owner_id := (p_row ->> '{ref}')::uuid;\n        IF owner_id IS NOT NULL THEN\n"
                u"            SELECT true, o.territory_id, {customer} INTO present, territory_id, "
                u"customer_id "
                u"FROM {owner} AS o WHERE o.organization_id = p_organization AND o.id = owner_id FOR KEY "
                u"SHARE;\n            present := coalesce(present, false);\n        END IF;"_s,
                {{u"{ref}"_s, nameOf(from->name)},
                 {u"{customer}"_s, customer},
                 {u"{owner}"_s, table(owner)}});
        }));
    list.append(pullFunction());
    list.append(
        byType(u"rows(p_organization uuid, p_type text, p_ids uuid[]) RETURNS SETOF text"_s + reading(),
               u"RETURN QUERY SELECT to_jsonb(t)::text FROM {shown} AS t WHERE {seen} AND t.id = ANY "
               u"(p_ids);"_s,
               u"RETURN;"_s, u"DECLARE\n"_s + askedVariables()));
    for (const RecordType &type : catalog::allTypes)
        list.append(loadFunction(type));
    list.append(estimateFunction());
    list.append(olderFunction());
    // Of earlier versions; a default in the new ones would make them two of one name.
    for (const QString &earlier : {u"digest(uuid, uuid)"_s, u"digest_buckets(uuid, uuid, text)"_s,
                                   u"digest_rows(uuid, uuid, text, int)"_s})
        list.append(u"DROP FUNCTION IF EXISTS c360."_s + earlier);
    list.append(digestFunction());
    list.append(digestByType(
        u"digest_buckets(p_organization uuid, p_territory uuid, p_type text, p_since timestamptz)"_s,
        u"bucket int, rows bigint, hash bigint"_s, rowBucket + u", "_s + rowsSum, u" GROUP BY 1"_s));
    list.append(digestByType(
        u"digest_rows(p_organization uuid, p_territory uuid, p_type text, p_buckets bigint[], p_since timestamptz)"_s,
        u"id uuid, seq bigint, updated bigint"_s,
        u"t.id, t.seq, floor(extract(epoch FROM t.updated_at) * 1000)::bigint"_s,
        u" AND %1 = ANY (p_buckets)"_s.arg(rowBucket)));
    return list;
}

QList<Named> triggers(const RecordType &type)
{
    const QString name = nameOf(type.name);
    QList<Named> list{
        {u"stamp"_s, u"CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE "
                     u"FUNCTION c360.\"stamp_%2\"()"_s.arg(table(type), name)}};
    if (!partsOf(type).isEmpty())
        list.append(
            {u"spread"_s, u"CREATE TRIGGER spread AFTER UPDATE ON %1 FOR EACH ROW WHEN (OLD.territory_id IS "
                          u"DISTINCT FROM NEW.territory_id) EXECUTE FUNCTION c360.\"spread_%2\"()"_s.arg(
                              table(type), name)});
    return list;
}

} // namespace c360::store::postgres
