// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/store/names.h"
#include "core/sync/pg_error.h"
#include "core/text/codec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace c360::sync::wire {

using catalog::Field;
using catalog::Kind;
using catalog::Record;
using catalog::RecordType;
using store::nameOf;

namespace {

std::unexpected<Error> malformed(const QString &what)
{
    return std::unexpected(syncError(ErrorCode::Failed, u"sync.failed"_s, what));
}

std::unexpected<Error> invalid(const Field &field)
{
    Error error = syncError(ErrorCode::Invalid, u"value.type"_s);
    error.field = nameOf(field.name);
    return std::unexpected(std::move(error));
}

Result<QJsonObject> objectOf(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject())
        return malformed(u"no JSON object"_s);
    return document.object();
}

Id idOf(const QJsonValue &value)
{
    return Id::fromString(value.toString()).value_or(Id());
}

QJsonValue idText(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

/// A stored JSON text may be any value, which QJsonDocument does not read by itself.
QJsonValue parsedValue(const QString &text)
{
    const QByteArray bytes = '[' + text.toUtf8() + ']';
    return QJsonDocument::fromJson(bytes).array().at(0);
}

/// jsonb has neither NUL nor halves of characters. Neither is stored any more, but may wait in a queue from
/// before: a push with one would be refused as a whole, and nothing behind it would ever go.
QString sendable(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(u'\0'))
        return text;
    QString clean = QString::fromUtf8(text.toUtf8()); // puts question marks for halves
    return clean.replace(u'\0', u'?');
}

QJsonValue sendable(const QJsonValue &value)
{
    if (value.isString())
        return sendable(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef each : array)
            each = sendable(QJsonValue(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        clean.insert(sendable(each.key()), sendable(QJsonValue(each.value())));
    return clean;
}

QString compactValue(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

QString compact(QByteArrayView json)
{
    const QJsonValue value = parsedValue(QString::fromUtf8(json));
    return value.isUndefined() ? QString() : compactValue(value);
}

QString instantText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantOf(QStringView text)
{
    // yyyy-mm-ddThh:mm:ss[.ffffff](Z|±hh:mm); QDateTime takes three decimals, to_jsonb gives up to six.
    qsizetype end = text.indexOf(u'.');
    qint64 ms = 0;
    qsizetype zone = 0;
    if (end >= 0) {
        zone = end + 1;
        int digits = 0;
        while (zone < text.size() && text[zone].isDigit()) {
            if (digits++ < 3)
                ms = ms * 10 + text[zone].digitValue();
            ++zone;
        }
        for (; digits < 3; ++digits)
            ms *= 10;
    } else {
        end = zone = std::min<qsizetype>(19, text.size());
    }
    QString whole = text.left(end).toString() + text.mid(zone).toString();
    if (zone == text.size())
        whole += u'Z';
    const QDateTime moment = QDateTime::fromString(whole, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toMSecsSinceEpoch() + ms;
}

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        return value.toLongLong();
    case Kind::Boolean:
        return value.toLongLong() != 0;
    case Kind::Real:
        return value.toDouble();
    case Kind::Instant:
        return instantText(value.toLongLong());
    case Kind::Reference:
        return idText(Id::fromBytes(value.toByteArray()));
    case Kind::Digest:
        return QString(u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
    case Kind::Json:
    case Kind::Texts:
        return sendable(parsedValue(value.toString()));
    default:
        return sendable(value.toString());
    }
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant();
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        if (!value.isDouble())
            return invalid(field);
        return QVariant(qlonglong(value.toInteger()));
    case Kind::Boolean:
        if (!value.isBool())
            return invalid(field);
        return QVariant(qlonglong(value.toBool()));
    case Kind::Real:
        if (!value.isDouble())
            return invalid(field);
        return QVariant(value.toDouble());
    case Kind::Json:
    case Kind::Texts:
        return QVariant(compactValue(value));
    default:
        break;
    }
    if (!value.isString())
        return invalid(field);
    const QString text = value.toString();
    switch (field.kind) {
    case Kind::Instant:
        if (const auto instant = instantOf(text))
            return QVariant(qlonglong(*instant));
        return invalid(field);
    case Kind::Reference:
        if (const auto id = Id::fromString(text))
            return QVariant(id->toBytes());
        return invalid(field);
    case Kind::Digest:
        if (!text.startsWith("\\x"_L1))
            return invalid(field);
        return QVariant(QByteArray::fromHex(QStringView(text).mid(2).toLatin1()));
    case Kind::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return invalid(field); // infinity, or a year without four digits
        return QVariant(text);
    default:
        return QVariant(text);
    }
}

QJsonObject toJson(const Record &record)
{
    QJsonObject row{
        {u"id"_s, idText(record.id)},
        {u"organization_id"_s, idText(record.organization)},
        {u"territory_id"_s, idText(record.territory)},
        {u"seq"_s, record.seq},
        {u"created_at"_s, instantText(record.createdAt)},
        {u"updated_at"_s, instantText(record.updatedAt)},
        {u"created_by"_s, record.createdBy},
        {u"updated_by"_s, record.updatedBy},
        {u"deleted_at"_s, record.deletedAt ? QJsonValue(instantText(record.deletedAt)) : QJsonValue()},
    };
    for (size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = record.type().fields[i];
        row.insert(nameOf(field.name), toJson(field, record.at(int(i))));
    }
    return row;
}

namespace {

/// The system columns of a row.
Record stampsFrom(const RecordType &type, const QJsonObject &row)
{
    Record record(type);
    record.id = idOf(row["id"_L1]);
    record.organization = idOf(row["organization_id"_L1]);
    record.territory = idOf(row["territory_id"_L1]);
    record.seq = row["seq"_L1].toInteger();
    record.createdAt = instantOf(row["created_at"_L1].toString()).value_or(0);
    record.updatedAt = instantOf(row["updated_at"_L1].toString()).value_or(0);
    record.createdBy = row["created_by"_L1].toString();
    record.updatedBy = row["updated_by"_L1].toString();
    record.deletedAt = instantOf(row["deleted_at"_L1].toString()).value_or(0);
    return record;
}

/// Those that tell a row from others, out of a text that as a whole cannot be read. jsonb writes the shortest
/// keys first: the first "id" is the row's own, and not one in a JSON field.
QJsonObject stampsIn(QByteArrayView json)
{
    static const QRegularExpression pair(
        uR"re("(id|seq|territory_id|updated_at)": ?(?:"([^"\\]*)"|([0-9]+)))re"_s);
    QJsonObject stamps;
    auto found = pair.globalMatch(QString::fromUtf8(json));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!stamps.contains(match.captured(1)))
            stamps.insert(match.captured(1), match.hasCaptured(2) ? QJsonValue(match.captured(2))
                                                                  : match.captured(3).toLongLong());
    }
    return stamps;
}

} // namespace

Result<Record> recordFrom(const RecordType &type, const QJsonObject &row)
{
    Record record = stampsFrom(type, row);
    if (record.id.isNull())
        return malformed(u"a row without an id"_s);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        auto value = fromJson(field, row[nameOf(field.name)]);
        if (!value) {
            value.error().type = nameOf(type.name);
            return std::unexpected(std::move(value).error());
        }
        record.set(int(i), *std::move(value));
    }
    return record;
}

Result<Record> recordFrom(const RecordType &type, QByteArrayView json)
{
    C360_TRY(const QJsonObject row, objectOf(json));
    return recordFrom(type, row);
}

Pulled row(const RecordType &type, QByteArrayView json)
{
    const Result<QJsonObject> object = objectOf(json);
    Result<Record> record = object ? recordFrom(type, *object) : std::unexpected(object.error());
    if (record)
        return {.kind = Pulled::Kind::Row, .record = *std::move(record)};
    return {.kind = Pulled::Kind::Unreadable,
            .record = stampsFrom(type, object ? *object : stampsIn(json)),
            .field = record.error().field};
}

QJsonObject changes(const RecordType &type, const QJsonObject &stored)
{
    QJsonObject object;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const Field *field = type.find(it.key());
        if (!field)
            continue;
        QJsonArray pair;
        for (const QJsonValue &value : it.value().toArray()) {
            const auto known = text::fromJson(*field, value);
            pair.append(known ? toJson(*field, *known) : QJsonValue());
        }
        object.insert(it.key(), pair);
    }
    return object;
}

QByteArray groups(const std::vector<PushGroup> &groups)
{
    QJsonArray list;
    for (const PushGroup &group : groups) {
        QJsonArray ops;
        for (const PushOp &op : group.ops) {
            QJsonObject object{{u"n"_s, op.number}, {u"k"_s, op.kind}, {u"age"_s, op.age}};
            if (op.type)
                object.insert(u"t"_s, nameOf(op.type->name));
            object.insert(u"id"_s, idText(op.id));
            if (op.row)
                object.insert(u"b"_s, toJson(*op.row));
            if (!op.changes.isEmpty() && op.type)
                object.insert(u"c"_s, changes(*op.type, op.changes));
            if (op.kind == "delete"_L1 || op.kind == "erase"_L1)
                object.insert(u"s"_s, op.seen);
            if (op.again)
                object.insert(u"again"_s, true);
            ops.append(object);
        }
        list.append(QJsonObject{{u"hash"_s, QString::fromLatin1(group.hash)}, {u"ops"_s, ops}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<PushAnswer> pushAnswer(QByteArrayView json)
{
    C360_TRY(const QJsonObject object, objectOf(json));
    PushAnswer answer;
    answer.seq = object["seq"_L1].toInteger();
    answer.lastOp = object["last_op"_L1].toInteger();
    const QJsonArray list = object["groups"_L1].toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject group = value.toObject();
        answer.groups.push_back({.first = group["first"_L1].toInteger(),
                                 .last = group["last"_L1].toInteger(),
                                 .result = group["result"_L1].toString(),
                                 .reason = group["reason"_L1].toString(),
                                 .field = group["field"_L1].toString(),
                                 .conflicts = group["conflicts"_L1].toInt()});
    }
    return answer;
}

Result<Hello> hello(QByteArrayView json)
{
    C360_TRY(const QJsonObject object, objectOf(json));
    Hello hello;
    hello.organization = idOf(object["organization"_L1]);
    hello.organizationName = object["organization_name"_L1].toString();
    hello.login = object["login"_L1].toString();
    hello.role = object["role"_L1].toString();
    const QJsonArray territories = object["territories"_L1].toArray();
    for (const QJsonValue &value : territories) {
        const QJsonObject territory = value.toObject();
        hello.territories.append({idOf(territory["id"_L1]), territory["name"_L1].toString()});
    }
    hello.home = idOf(object["home"_L1]);
    hello.epoch = idOf(object["epoch"_L1]);
    hello.seq = object["seq"_L1].toInteger();
    hello.floor = object["floor"_L1].toInteger();
    hello.lastOp = object["last_op"_L1].toInteger();
    const QJsonObject range = object["schema"_L1].toObject();
    hello.schemaMin = range["min"_L1].toInt();
    hello.schemaMax = range["max"_L1].toInt();
    hello.serverTime = object["server_time"_L1].toInteger();
    hello.blocked = object["blocked"_L1].toBool();
    hello.wipe = object["wipe"_L1].toBool();
    hello.settings = object["settings"_L1].toObject();
    if (hello.organization.isNull() || hello.epoch.isNull())
        return malformed(u"hello"_s);
    return hello;
}

Result<Pulled> pulled(bool gone, const RecordType &type, qint64 seq, QByteArrayView json)
{
    if (!gone) {
        Pulled item = row(type, json);
        item.record.seq = seq;
        return item;
    }
    C360_TRY(const QJsonObject object, objectOf(json));
    Pulled item;
    item.kind = object["how"_L1].toString() == "moved"_L1 ? Pulled::Kind::Moved : Pulled::Kind::Erased;
    item.record = Record(type);
    item.record.id = idOf(object["id"_L1]);
    item.record.territory = idOf(object["territory"_L1]);
    item.record.seq = seq;
    if (item.record.id.isNull())
        return malformed(u"a tombstone without an id"_s);
    return item;
}

} // namespace c360::sync::wire
