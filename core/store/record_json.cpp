// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_json.h"

#include "core/store/names.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;
using catalog::Record;
using catalog::RecordType;

namespace {

bool isBytes(const Field &field)
{
    return field.kind == Kind::Reference || field.kind == Kind::Digest;
}

QJsonValue packed(const Field &field, const QVariant &value)
{
    if (isBytes(field))
        return QString::fromLatin1(value.toByteArray().toHex());
    if (field.isText())
        return value.toString();
    if (field.kind == Kind::Real)
        return value.toDouble();
    return value.toLongLong();
}

QVariant unpacked(const Field &field, const QJsonValue &value)
{
    if (isBytes(field))
        return QByteArray::fromHex(value.toString().toLatin1());
    if (field.isText())
        return value.toString();
    if (field.kind == Kind::Real)
        return value.toDouble();
    return qlonglong(value.toInteger());
}

Id idFrom(const QJsonValue &value)
{
    return Id::fromBytes(QByteArray::fromHex(value.toString().toLatin1()));
}

QString hex(const Id &id)
{
    return QString::fromLatin1(id.toBytes().toHex());
}

} // namespace

QByteArray packRecord(const Record &record)
{
    QJsonObject fields;
    for (size_t i = 0; i < record.type().fields.size(); ++i) {
        if (record.at(int(i)).isValid())
            fields.insert(nameOf(record.type().fields[i].name),
                          packed(record.type().fields[i], record.at(int(i))));
    }
    QJsonObject object{{u"id"_s, hex(record.id)},           {u"seq"_s, record.seq},
                       {u"created_at"_s, record.createdAt}, {u"updated_at"_s, record.updatedAt},
                       {u"created_by"_s, record.createdBy}, {u"updated_by"_s, record.updatedBy},
                       {u"deleted_at"_s, record.deletedAt}, {u"fields"_s, fields}};
    if (!record.organization.isNull())
        object.insert(u"organization_id"_s, hex(record.organization));
    if (!record.territory.isNull())
        object.insert(u"territory_id"_s, hex(record.territory));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Record> unpackRecord(const RecordType &type, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Record record(type);
    record.id = idFrom(object[u"id"]);
    if (record.id.isNull())
        return failWith(ErrorCode::Damaged, u"store.damaged"_s, u"a row kept for the sync is unreadable"_s);
    record.organization = idFrom(object[u"organization_id"]);
    record.territory = idFrom(object[u"territory_id"]);
    record.seq = object[u"seq"].toInteger();
    record.createdAt = object[u"created_at"].toInteger();
    record.updatedAt = object[u"updated_at"].toInteger();
    record.createdBy = object[u"created_by"].toString();
    record.updatedBy = object[u"updated_by"].toString();
    record.deletedAt = object[u"deleted_at"].toInteger();
    const QJsonObject fields = object[u"fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const int i = type.indexOf(it.key()); i >= 0)
            record.set(i, unpacked(type.fields[size_t(i)], it.value()));
    }
    return record;
}

} // namespace c360::store
