// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "app/cli/arguments.h"
#include "core/domain/names.h"
#include "core/domain/queries/record_queries.h"
#include "core/text/codec.h"
#include "core/text/messages.h"
#include "core/text/normalize.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
using catalog::Field;
using catalog::RecordType;
using domain::latin;

/// The field of that name; one that a person may set unless `any`.
Result<const Field *> fieldNamed(const RecordType &type, const QString &name, bool any = false)
{
    const auto refuse = [&](const QString &reason, const QVariantMap &args = {}) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.reason = reason;
        error.type = latin(type.name);
        error.field = name;
        error.args = args;
        return std::unexpected(std::move(error));
    };
    const Field *field = type.find(name);
    if (!field)
        return refuse(u"field.unknown"_s, {{u"name"_s, name}});
    if (!any && field->has(catalog::ReadOnly))
        return refuse(u"record.read_only"_s);
    return field;
}

/// UUID of the tag or group of that name.
Result<QVariant> namedRecord(store::Connection &db, const Field &field, const QString &name)
{
    const RecordType *target = catalog::findType(latin(field.target));
    if (target && target->has(catalog::FullText)) {
        C360_TRY(const Id id, domain::resolveCustomer(db, name));
        return id.toBytes();
    }
    const int title = target ? target->indexOf("name") : -1;
    if (title >= 0 && target->fields[size_t(title)].kind == catalog::Kind::Text) {
        C360_TRY(const auto found, domain::listRecords(db, {target, {{title, name}}}, {}, 1));
        if (!found.empty())
            return found.front().id.toBytes();
    }
    return text::fromText(field, name); // says what is wrong with it
}

Result<QVariant> withField(Result<QVariant> value, const RecordType &type, const QString &name)
{
    if (!value) {
        value.error().type = latin(type.name);
        value.error().field = name;
    }
    return value;
}

Result<domain::Fields> parseWords(store::Connection &db, const RecordType &type, const QStringList &words,
                                  bool any)
{
    domain::Fields fields;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return wrongUsage(u"cli.field_form"_s, {{u"word"_s, word}});
        const QString name = word.left(equals);
        const QString value = word.mid(equals + 1);
        C360_TRY(const Field *field, fieldNamed(type, name, any));
        const bool byName =
            field->kind == catalog::Kind::Reference && !value.isEmpty() && !Id::fromString(value);
        C360_TRY(
            QVariant stored,
            withField(byName ? namedRecord(db, *field, value) : text::fromText(*field, value), type, name));
        fields.insert(name, std::move(stored));
    }
    return fields;
}
} // namespace

Result<domain::Fields> parseFields(store::Connection &db, const RecordType &type, const QStringList &words)
{
    return parseWords(db, type, words, false);
}

Result<domain::Fields> parseConditions(store::Connection &db, const RecordType &type,
                                       const QStringList &words)
{
    return parseWords(db, type, words, true);
}

Result<domain::Fields> parseFields(store::Connection &db, const RecordType &type, const QJsonObject &object)
{
    domain::Fields fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        C360_TRY(const Field *field, fieldNamed(type, it.key()));
        const QString value = it->toString();
        const bool byName =
            field->kind == catalog::Kind::Reference && !value.isEmpty() && !Id::fromString(value);
        C360_TRY(
            QVariant stored,
            withField(byName ? namedRecord(db, *field, value) : text::fromJson(*field, *it), type, it.key()));
        fields.insert(it.key(), std::move(stored));
    }
    return fields;
}

std::optional<QStringList> takeTags(QStringList &words)
{
    std::optional<QStringList> tags;
    QStringList rest;
    for (const QString &word : std::as_const(words)) {
        if (word.startsWith("tags="_L1))
            tags = word.mid(5).split(u',', Qt::SkipEmptyParts);
        else
            rest.append(word);
    }
    words = rest;
    return tags;
}

Result<const RecordType *> typeNamed(const QString &name)
{
    if (const RecordType *type = catalog::findType(name))
        return type;
    QStringList names;
    for (const RecordType &type : catalog::allTypes)
        names.append(latin(type.name));
    const QString near = nearest(name, names);
    if (near.isEmpty())
        return wrongUsage(u"cli.type_unknown"_s, {{u"name"_s, name}, {u"types"_s, names.join(u", "_s)}});
    return wrongUsage(u"cli.type_near"_s, {{u"name"_s, name}, {u"near"_s, near}});
}

Result<Id> resolveAnyCustomer(store::Connection &db, const QString &reference)
{
    const auto live = domain::resolveCustomer(db, reference);
    if (live || live.error().code != ErrorCode::NotFound)
        return live;
    return domain::resolveDeletedCustomer(db, reference);
}

Result<Id> resolveRecord(store::Connection &db, const RecordType &type, const QString &reference)
{
    if (type.has(catalog::FullText))
        return resolveAnyCustomer(db, reference);
    if (const auto id = Id::fromString(reference))
        return *id;
    return fail(ErrorCode::NotFound, u"record.not_found"_s);
}

QJsonObject wholeCustomerJson(const domain::CustomerRow &row)
{
    const catalog::Record &record = row.record;
    QJsonObject json = domain::customerJson(row);
    json.insert("created_by"_L1, record.createdBy);
    json.insert("updated_by"_L1, record.updatedBy);
    json.insert(
        "deleted_at"_L1,
        record.deletedAt == 0
            ? QJsonValue()
            : QJsonValue(
                  QDateTime::fromMSecsSinceEpoch(record.deletedAt, Qt::UTC).toString(Qt::ISODateWithMs)));
    return json;
}

QStringList describeRecord(const catalog::Record &record)
{
    const text::Formatter formatter;
    const RecordType &type = record.type();
    const QString currency = record.value(u"currency").toString();
    QStringList lines{u"id: "_s + record.id.toString()};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (record.at(int(i)).isValid())
            lines.append(latin(type.fields[i].name) + u": "_s +
                         text::describe(type.fields[i], record.at(int(i)), formatter, currency));
    }
    if (record.deletedAt != 0)
        lines.append(u"deleted_at: "_s + formatter.instant(record.deletedAt));
    return lines;
}

} // namespace c360::cli
