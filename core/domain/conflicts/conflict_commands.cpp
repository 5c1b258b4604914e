// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflicts/conflict_commands.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/text/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::domain {

using catalog::field;
using catalog::Record;
using catalog::RecordType;

namespace {

using Choice = ConflictAnswer::Choice;

const QString settleAction = u"settle"_s;

Op settled(const store::Transaction &tx, const Id &conflict, const QString &status)
{
    return {.kind = OpKind::Update,
            .type = u"conflict"_s,
            .id = conflict,
            .set = {{u"status"_s, status},
                    {u"resolved_by"_s, tx.actor()},
                    {u"resolved_at"_s, qlonglong(tx.now())}}};
}

QJsonValue stored(const Record &conflict, catalog::FieldRef ref)
{
    const QString json = conflict.text(ref);
    // A JSON document's root may be a bare value only inside an array.
    return json.isEmpty() ? QJsonValue()
                          : QJsonDocument::fromJson(u"[%1]"_s.arg(json).toUtf8()).array().at(0);
}

QVariant valueOf(const Record &record, const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0 || record.type().find(name))
        return record.value(name);
    const QJsonObject object =
        QJsonDocument::fromJson(record.value(name.left(dot)).toString().toUtf8()).object();
    return object.value(name.mid(dot + 1)).toVariant();
}

/// Puts the value into what the action sets; `values` collects the new values of one record.
Result<void> setField(Fields &values, const Record &record, const QString &name, const QVariant &value)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0 || record.type().find(name)) {
        values.insert(name, value);
        return {};
    }
    // A part of a JSON field: the others stay.
    const QString whole = name.left(dot);
    const QString text = values.contains(whole) ? values[whole].toString() : record.value(whole).toString();
    QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (value.isValid())
        object.insert(name.mid(dot + 1), QJsonValue::fromVariant(value));
    else
        object.remove(name.mid(dot + 1));
    values.insert(whole, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return {};
}

Result<void> add(store::Transaction &tx, std::vector<Op> &ops, const ConflictAnswer &answer)
{
    C360_TRY(const Record conflict, tx.find(catalog::conflictType, answer.conflict));
    const bool open = conflict.text(field<"conflict.status">) == u"open";
    if (conflict.deletedAt || (!open && !answer.overrule))
        return {};
    const auto settle = [&](const QString &status) {
        if (open)
            ops.push_back(settled(tx, answer.conflict, status));
    };
    const QString typeName = conflict.text(field<"conflict.record_type">);
    const RecordType *type = catalog::findType(typeName);
    const Id id = conflict.reference(field<"conflict.record">);
    const auto record = type ? tx.find(*type, id) : fail(ErrorCode::NotFound, u"record.not_found"_s);
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    // Nothing is left to change when it has been erased.
    if (!record || (open && answer.choice == Choice::Kept)) {
        settle(u"kept"_s);
        return {};
    }
    const QString name = conflict.text(field<"conflict.field">);
    const bool deletion = conflict.text(field<"conflict.kind">) == u"delete";
    if (deletion) {
        const bool bin = answer.choice == Choice::Taken;
        if (bin != (record->deletedAt > 0))
            ops.push_back(
                {.kind = bin ? OpKind::Delete : OpKind::Restore, .type = typeName, .id = id, .set = {}});
        settle(u"taken"_s);
        return {};
    }
    QVariant value = answer.value;
    if (answer.choice != Choice::Value) {
        const QJsonValue chosen = answer.choice == Choice::Taken ? stored(conflict, field<"conflict.lost">)
                                                                 : stored(conflict, field<"conflict.kept">);
        if (const catalog::Field *known = type->find(name)) {
            C360_TRY(value, text::fromJson(*known, chosen));
        } else {
            value = chosen.isNull() ? QVariant() : chosen.toVariant();
        }
    }
    if (record->deletedAt)
        ops.push_back({.kind = OpKind::Restore, .type = typeName, .id = id, .set = {}});
    auto same = std::ranges::find_if(
        ops, [&](const Op &op) { return op.kind == OpKind::Update && op.type == typeName && op.id == id; });
    if (same == ops.end()) {
        ops.push_back({.kind = OpKind::Update, .type = typeName, .id = id, .set = {}});
        same = ops.end() - 1;
    }
    C360_CHECK(setField(same->set, *record, name, value));
    settle(answer.choice == Choice::Taken ? u"taken"_s : u"edited"_s);
    return {};
}

Result<std::vector<Id>> duplicateTasks(store::Connection &db, const Id &customer)
{
    C360_TRY(store::Query query,
             db.run(u"SELECT id FROM conflict WHERE record = ? AND kind = 'duplicate' AND "
                    "status = 'open' AND deleted_at IS NULL"_s,
                    {customer}));
    std::vector<Id> tasks;
    while (query.next())
        tasks.push_back(query.id(0));
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return tasks;
}

} // namespace

Result<std::vector<ConflictStanding>> conflictStandings(store::Connection &db,
                                                        const std::vector<Id> &conflicts)
{
    std::vector<ConflictStanding> standings;
    for (const Id &id : conflicts) {
        ConflictStanding &standing = standings.emplace_back();
        const auto conflict = store::findRecord(db, catalog::conflictType, id);
        if (!conflict && conflict.error().code != ErrorCode::NotFound)
            return std::unexpected(conflict.error());
        if (!conflict) { // it goes with its record
            standing.open = false;
            standing.gone = true;
            continue;
        }
        standing.status = conflict->text(field<"conflict.status">);
        standing.open = standing.status == u"open" && !conflict->deletedAt;
        standing.by = conflict->text(field<"conflict.resolved_by">);
        const RecordType *type = catalog::findType(conflict->text(field<"conflict.record_type">));
        const auto record = type ? store::findRecord(db, *type, conflict->reference(field<"conflict.record">))
                                 : fail(ErrorCode::NotFound, u"record.not_found"_s);
        if (!record && record.error().code != ErrorCode::NotFound)
            return std::unexpected(record.error());
        standing.gone = !record;
        if (record) {
            standing.binned = record->deletedAt > 0;
            standing.value = valueOf(*record, conflict->text(field<"conflict.field">));
        }
    }
    return standings;
}

Result<Outcome> resolveConflicts(store::Transaction &tx, const Rules &rules,
                                 const std::vector<ConflictAnswer> &answers)
{
    Action action{.name = settleAction, .ops = {}};
    for (const ConflictAnswer &answer : answers)
        C360_CHECK(add(tx, action.ops, answer));
    return Commands::apply(tx, rules, action);
}

Result<DuplicatePair> duplicatePair(store::Connection &db, const Id &duplicate, const Id &kept)
{
    DuplicatePair pair;
    C360_TRY(pair.duplicate, store::findRecord(db, catalog::customerType, duplicate));
    C360_TRY(pair.kept, store::findRecord(db, catalog::customerType, kept));
    for (const RecordType &type : catalog::allTypes) {
        if (type.indexOf("customer") < 0 || type.name == catalog::auditType.name ||
            type.name == catalog::conflictType.name || type.has(catalog::Link))
            continue;
        C360_TRY(const qint64 any,
                 db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE customer = ? AND deleted_at IS "
                           "NULL)"_s.arg(store::tableName(type)),
                           {duplicate}));
        pair.hasHistory = pair.hasHistory || any;
    }
    return pair;
}

Result<Outcome> mergeDuplicate(store::Transaction &tx, const Rules &rules, const DuplicateMerge &merge)
{
    Action action{.name = u"merge"_s, .ops = {}};
    if (!merge.take.isEmpty())
        action.ops.push_back(
            {.kind = OpKind::Update, .type = u"customer"_s, .id = merge.kept, .set = merge.take});
    action.ops.push_back(
        {.kind = OpKind::Update,
         .type = u"customer"_s,
         .id = merge.duplicate,
         .set = {{u"duplicate_of"_s, merge.kept.toBytes()}, {u"is_active"_s, qlonglong(0)}}});
    if (merge.bin)
        action.ops.push_back(
            {.kind = OpKind::Delete, .type = u"customer"_s, .id = merge.duplicate, .set = {}});
    C360_TRY(const std::vector<Id> tasks, duplicateTasks(tx.db(), merge.duplicate));
    for (const Id &task : tasks)
        action.ops.push_back(settled(tx, task, u"taken"_s));
    return Commands::apply(tx, rules, action);
}

Result<Outcome> separateDuplicate(store::Transaction &tx, const Rules &rules, const Id &customer,
                                  const QString &email)
{
    Action action{.name = settleAction, .ops = {}};
    action.ops.push_back(
        {.kind = OpKind::Update,
         .type = u"customer"_s,
         .id = customer,
         .set = {{u"duplicate_of"_s, QVariant()},
                 {u"email"_s, email.trimmed().isEmpty() ? QVariant() : QVariant(email.trimmed())}}});
    C360_TRY(const std::vector<Id> tasks, duplicateTasks(tx.db(), customer));
    for (const Id &task : tasks)
        action.ops.push_back(settled(tx, task, u"edited"_s));
    return Commands::apply(tx, rules, action);
}

} // namespace c360::domain
