// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflicts/queue_commands.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/domain/undo.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/text/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

using namespace Qt::StringLiterals;

namespace c360::domain {

using catalog::Record;
using catalog::RecordType;
using store::Transaction;
using store::Values;

namespace {

const QString rejectedColumns =
    u"op_no, first_op, action, type, record, kind, payload, at, reason, field, rejected_at"_s;

struct Entry
{
    qint64 number = 0;
    QString type;
    Id record;
    QString kind;
    QByteArray payload;
};

Result<void> done(Result<store::Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

Result<std::vector<Entry>> entries(Transaction &tx, const QString &from, const QList<store::Bind> &binds)
{
    C360_TRY(
        store::Query query,
        tx.db().run(u"SELECT op_no, type, record, kind, payload FROM %1 ORDER BY op_no"_s.arg(from), binds));
    std::vector<Entry> list;
    while (query.next())
        list.push_back({query.integer(0), query.text(1), query.id(2), query.text(3), query.text(4).toUtf8()});
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return list;
}

Fields fieldsOf(const Record &row)
{
    Fields fields;
    for (size_t i = 0; i < row.type().fields.size(); ++i) {
        if (row.at(int(i)).isValid())
            fields.insert(latin(row.type().fields[i].name), row.at(int(i)));
    }
    return fields;
}

/// The values of an update's payload: what it changed from (0) or to (1).
Result<Fields> changed(const RecordType &type, const QByteArray &payload, int side)
{
    Fields fields;
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const catalog::Field *field = type.find(it.key());
        if (!field)
            continue;
        C360_TRY(QVariant value, text::fromJson(*field, it->toArray().at(side)));
        fields.insert(it.key(), std::move(value));
    }
    return fields;
}

Result<std::optional<Op>> again(Transaction &tx, const RecordType &type, const Entry &entry)
{
    const auto row = tx.find(type, entry.record);
    if (!row && row.error().code != ErrorCode::NotFound)
        return std::unexpected(row.error());
    Op op;
    op.type = entry.type;
    op.id = entry.record;
    if (entry.kind == u"create") {
        C360_TRY(const Record kept, store::unpackRecord(type, entry.payload));
        op.set = fieldsOf(kept);
        op.createdAt = kept.createdAt;
        op.kind = row ? OpKind::Update : OpKind::Create;
        if (row && type.has(catalog::AppendOnly))
            return std::nullopt; // it is there
        return op;
    }
    if (entry.kind == u"update") {
        op.kind = OpKind::Update;
        C360_TRY(op.set, changed(type, entry.payload, 1));
        return op;
    }
    op.kind = entry.kind == u"restore" ? OpKind::Restore : OpKind::Delete;
    return op;
}

/// The records that are owned by this one, nearest first.
Result<std::vector<Record>> ownedBy(Transaction &tx, const RecordType &type, const Id &id)
{
    std::vector<Record> list;
    for (const RecordType &child : catalog::allTypes) {
        const int owner = child.owner();
        if (owner < 0 || child.fields[size_t(owner)].target != type.name)
            continue;
        C360_TRY(store::Query query, tx.db().run(u"SELECT %1 FROM %2 WHERE \"%3\" = ?"_s.arg(
                                                     store::selectColumns(child), store::tableName(child),
                                                     latin(child.fields[size_t(owner)].name)),
                                                 {id}));
        while (query.next())
            list.push_back(store::readRecord(child, query));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    const size_t direct = list.size();
    for (size_t i = 0; i < direct; ++i) {
        C360_TRY(std::vector<Record> deeper, ownedBy(tx, list[i].type(), list[i].id));
        std::ranges::move(deeper, std::back_inserter(list));
    }
    return list;
}

/// Operations that were never on the wire keep their numbers and say nothing.
Result<void> silence(Transaction &tx, const Id &record, qint64 inFlight)
{
    return done(
        tx.db().run(u"UPDATE outbox SET kind = 'void', payload = NULL WHERE record = ? AND op_no > ?"_s,
                    {record, inFlight}));
}

Result<void> discardNew(Transaction &tx, const Record &row, qint64 inFlight, bool unsent)
{
    C360_TRY(const std::vector<Record> below, ownedBy(tx, row.type(), row.id));
    for (const Record &child : std::views::reverse(below))
        C360_CHECK(tx.erase(child));
    C360_CHECK(tx.erase(row));
    if (!unsent)
        return {}; // the centre may know it: it is told that it is gone
    for (const Record &child : below)
        C360_CHECK(silence(tx, child.id, inFlight));
    return silence(tx, row.id, inFlight);
}

/// The fields that differ from the centre's version, as far as it is known.
Result<Values> backwards(const Record &row, const std::optional<Record> &centre,
                         const std::vector<Entry> &waiting)
{
    Values values;
    if (centre) {
        for (size_t i = 0; i < row.type().fields.size(); ++i)
            values.insert(int(i), centre->at(int(i)));
        return values;
    }
    for (const Entry &entry : std::views::reverse(waiting)) {
        if (entry.kind != u"update")
            continue;
        C360_TRY(const Fields before, changed(row.type(), entry.payload, 0));
        for (auto it = before.begin(); it != before.end(); ++it)
            values.insert(row.type().indexOf(it.key()), it.value());
    }
    return values;
}

/// Whether the record lay in the bin before any of these.
bool wasBinned(const Record &row, const std::optional<Record> &centre, const std::vector<Entry> &waiting)
{
    if (centre)
        return centre->deletedAt > 0;
    const auto first = std::ranges::find_if(
        waiting, [](const Entry &entry) { return entry.kind == u"delete" || entry.kind == u"restore"; });
    return first == waiting.end() ? row.deletedAt > 0 : first->kind == u"restore";
}

/// Discarded operations as they were, under other numbers where theirs are another's by now: a device that
/// was numbered anew refuses under the same ones.
Result<QJsonArray> withFreeNumbers(Transaction &tx, const QJsonArray &rows)
{
    bool taken = false;
    for (const QJsonValue &row : rows) {
        C360_TRY(const qint64 there,
                 tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM rejected_op WHERE op_no = ?)"_s,
                                {row[0].toInteger()}));
        taken = taken || there != 0;
    }
    if (!taken)
        return rows;
    C360_TRY(const qint64 highest, tx.db().scalar(u"SELECT max(op_no) FROM rejected_op"_s));
    QJsonArray moved;
    for (const QJsonValue &value : rows) {
        QJsonArray row = value.toArray();
        for (const int number : {0, 1}) // op_no, first_op
            row[number] = row[number].toInteger() + highest;
        moved.append(row);
    }
    return moved;
}

Result<Outcome> finish(Transaction &tx, const QString &name, Outcome outcome)
{
    outcome.action = tx.action();
    C360_CHECK(audit(tx, name, nullptr, {}));
    C360_CHECK(rememberUndo(tx, name));
    return outcome;
}

} // namespace

Result<Outcome> retryRejected(Transaction &tx, const Rules &rules, qint64 firstOp)
{
    C360_TRY(const std::vector<Entry> list, entries(tx, u"rejected_op WHERE first_op = ?"_s, {firstOp}));
    if (list.empty())
        return fail(ErrorCode::NotFound, u"rejected.unknown"_s);
    Action action{.name = retryAction, .ops = {}};
    for (const Entry &entry : list) {
        const RecordType *type = catalog::findType(entry.type);
        // What is logged of it is written anew; what was scrubbed cannot come back.
        if (type && entry.kind == u"erase") {
            if (const auto row = tx.find(*type, entry.record))
                C360_CHECK(tx.erase(*row));
            continue;
        }
        if (!type || type->name == catalog::auditType.name ||
            (entry.payload.isEmpty() && (entry.kind == u"create" || entry.kind == u"update")))
            continue;
        C360_TRY(std::optional<Op> op, again(tx, *type, entry));
        if (op)
            action.ops.push_back(*std::move(op));
    }
    C360_CHECK(done(tx.db().run(u"DELETE FROM rejected_op WHERE first_op = ?"_s, {firstOp})));
    return Commands::apply(tx, rules, action);
}

Result<Outcome> discardRejected(Transaction &tx, const Rules &, qint64 firstOp)
{
    QJsonArray rows;
    Outcome outcome;
    {
        C360_TRY(store::Query query,
                 tx.db().run(
                     u"SELECT %1 FROM rejected_op WHERE first_op = ? ORDER BY op_no"_s.arg(rejectedColumns),
                     {firstOp}));
        while (query.next()) {
            QJsonArray row;
            for (int i = 0; i < 11; ++i) {
                const QVariant value = query.value(i);
                row.append(value.typeId() == QMetaType::QByteArray
                               ? QJsonValue(QJsonObject{
                                     {u"hex"_s, QString::fromLatin1(value.toByteArray().toHex())}})
                               : QJsonValue::fromVariant(value));
            }
            rows.append(row);
            if (outcome.ids.empty() || outcome.ids.back() != query.id(4))
                outcome.ids.push_back(query.id(4));
        }
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, u"rejected.unknown"_s);
    const QByteArray state = QJsonDocument(QJsonArray{QJsonObject{{u"rejected"_s, rows}, {u"gone"_s, false}}})
                                 .toJson(QJsonDocument::Compact);
    C360_TRY(const QByteArray discarded, flipDiscarded(tx, state));
    outcome.action = tx.action();
    C360_CHECK(audit(tx, discardAction, nullptr, {}));
    C360_CHECK(done(tx.db().run(u"INSERT INTO undo_step (action, name, inverses, at) VALUES (?, ?, ?, ?)"_s,
                                {tx.action(), discardAction, QString::fromUtf8(discarded), tx.now()})));
    return outcome;
}

Result<QByteArray> flipDiscarded(Transaction &tx, const QByteArray &state)
{
    QJsonObject step = QJsonDocument::fromJson(state).array().at(0).toObject();
    const bool gone = step[u"gone"].toBool();
    QJsonArray rows = step[u"rejected"].toArray();
    if (gone) {
        C360_TRY(rows, withFreeNumbers(tx, rows));
        step.insert(u"rejected"_s, rows);
    }
    for (const QJsonValue &value : std::as_const(rows)) {
        const QJsonArray row = value.toArray();
        if (!gone) {
            C360_CHECK(
                done(tx.db().run(u"DELETE FROM rejected_op WHERE op_no = ?"_s, {row.at(0).toInteger()})));
            continue;
        }
        QList<store::Bind> binds;
        for (const QJsonValue &cell : row) {
            if (cell.isObject())
                binds.append(QByteArray::fromHex(cell[u"hex"].toString().toLatin1()));
            else if (cell.isDouble())
                binds.append(cell.toInteger());
            else
                binds.append(cell.isNull() ? store::Bind(std::nullopt) : store::Bind(cell.toString()));
        }
        C360_CHECK(done(tx.db().run(
            u"INSERT INTO rejected_op (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(rejectedColumns),
            binds)));
    }
    step.insert(u"gone"_s, !gone);
    return QJsonDocument(QJsonArray{step}).toJson(QJsonDocument::Compact);
}

Result<Outcome> discardPending(Transaction &tx, const Rules &, const Id &record)
{
    C360_TRY(const std::vector<Entry> waiting,
             entries(tx, u"outbox WHERE record = ? AND kind <> 'void'"_s, {record}));
    if (waiting.empty())
        return fail(ErrorCode::NotFound, u"pending.nothing"_s);
    const RecordType *type = catalog::findType(waiting.front().type);
    if (!type)
        return fail(ErrorCode::Usage, u"type.unknown"_s, {}, {{u"type"_s, waiting.front().type}});
    C360_TRY(const QVariant sent, store::metaValue(tx.db(), u"inflight"_s));
    const qint64 inFlight = sent.toLongLong();
    const bool unsent = waiting.front().number > inFlight;
    std::optional<Record> centre;
    {
        C360_TRY(auto shadow, tx.db().one(u"SELECT row FROM shadow WHERE type = ? AND record = ?"_s,
                                          {latin(type->name), record}));
        if (shadow) {
            C360_TRY(centre, store::unpackRecord(*type, shadow->text(0).toUtf8()));
        }
    }
    Outcome outcome;
    outcome.ids.push_back(record);
    const auto row = tx.find(*type, record);
    if (!row && row.error().code != ErrorCode::NotFound)
        return std::unexpected(row.error());
    const bool created =
        std::ranges::any_of(waiting, [](const Entry &entry) { return entry.kind == u"create"; });
    if (row && created && !centre) {
        C360_CHECK(discardNew(tx, *row, inFlight, unsent));
        return finish(tx, discardAction, std::move(outcome));
    }
    if (row) {
        C360_TRY(const Values values, backwards(*row, centre, waiting));
        C360_CHECK(tx.update(*row, values));
        const bool binned = wasBinned(*row, centre, waiting);
        if (binned != (row->deletedAt > 0))
            C360_CHECK(binned ? tx.remove(*row) : tx.restore(*row));
    }
    // What was on the wire is answered by what takes it back.
    if (unsent || !row)
        C360_CHECK(silence(tx, record, inFlight));
    if (centre && unsent) {
        C360_CHECK(tx.replicate(*centre));
        C360_CHECK(done(
            tx.db().run(u"DELETE FROM shadow WHERE type = ? AND record = ?"_s, {latin(type->name), record})));
    } else {
        // Its stamps, and an erased row itself, come from the centre.
        C360_CHECK(done(tx.db().run(u"INSERT OR IGNORE INTO refresh_row (type, record) VALUES (?, ?)"_s,
                                    {latin(type->name), record})));
    }
    return finish(tx, discardAction, std::move(outcome));
}

} // namespace c360::domain
