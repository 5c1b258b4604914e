// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/undo.h"

#include "core/domain/conflicts/queue_commands.h"
#include "core/domain/consent_chain.h"
#include "core/domain/finance/invoice_rules.h"
#include "core/domain/names.h"
#include "core/text/codec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::field;
using catalog::Record;
using catalog::RecordType;
using store::Inverse;
using store::Transaction;
using store::Values;

namespace {

constexpr qint64 keptSteps = 5000;

QJsonObject toJson(const RecordType &type, const Values &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field &f = type.fields[size_t(it.key())];
        object.insert(latin(f.name), text::toJson(f, it.value()));
    }
    return object;
}

Result<Values> valuesFrom(const RecordType &type, const QJsonObject &object)
{
    Values values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int i = type.indexOf(it.key());
        if (i < 0)
            continue; // the step was stored by another version
        C360_TRY(QVariant value, text::fromJson(type.fields[size_t(i)], it.value()));
        values.insert(i, std::move(value));
    }
    return values;
}

QJsonObject toJson(const Record &record)
{
    Values values;
    for (size_t i = 0; i < record.type().fields.size(); ++i)
        values.insert(int(i), record.at(int(i)));
    return {{u"fields"_s, toJson(record.type(), values)},
            {u"created_at"_s, record.createdAt},
            {u"created_by"_s, record.createdBy}};
}

QByteArray encode(const std::vector<Inverse> &inverses)
{
    QJsonArray array;
    for (const Inverse &inverse : inverses) {
        QJsonObject object{{u"kind"_s, int(inverse.kind)},
                           {u"type"_s, latin(inverse.type->name)},
                           {u"id"_s, inverse.id.toString()}};
        if (!inverse.before.isEmpty()) {
            object.insert(u"before"_s, toJson(*inverse.type, inverse.before));
            object.insert(u"mine"_s, toJson(*inverse.type, inverse.mine));
        }
        if (inverse.stamp)
            object.insert(u"stamp"_s, inverse.stamp);
        if (inverse.row)
            object.insert(u"row"_s, toJson(*inverse.row));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<Inverse>> decode(const QString &json)
{
    std::vector<Inverse> inverses;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        Inverse inverse;
        inverse.kind = Inverse::Kind(object[u"kind"].toInt());
        inverse.type = catalog::findType(object[u"type"].toString());
        if (!inverse.type)
            continue;
        inverse.id = Id::fromString(object[u"id"].toString()).value_or(Id());
        C360_TRY(inverse.before, valuesFrom(*inverse.type, object[u"before"].toObject()));
        C360_TRY(inverse.mine, valuesFrom(*inverse.type, object[u"mine"].toObject()));
        inverse.stamp = object[u"stamp"].toInteger();
        if (object.contains(u"row")) {
            const QJsonObject stored = object[u"row"].toObject();
            C360_TRY(const Values values, valuesFrom(*inverse.type, stored[u"fields"].toObject()));
            auto row = std::make_shared<Record>(*inverse.type);
            row->id = inverse.id;
            row->createdAt = stored[u"created_at"].toInteger();
            row->createdBy = stored[u"created_by"].toString();
            for (auto it = values.begin(); it != values.end(); ++it)
                row->set(it.key(), it.value());
            inverse.row = std::move(row);
        }
        inverses.push_back(std::move(inverse));
    }
    return inverses;
}

Error skipped(const QString &reason, const RecordType &type, const QString &fieldName, const Id &id)
{
    Error warning;
    warning.code = ErrorCode::Invalid;
    warning.reason = reason;
    warning.type = latin(type.name);
    warning.field = fieldName;
    warning.args = {{u"id"_s, id.toString()}};
    return warning;
}

/// Whether someone has put something below the record since it was made.
Result<bool> hasLaterChildren(Transaction &tx, const Record &record, Instant stamp)
{
    for (const RecordType &child : catalog::allTypes) {
        for (const Field &f : child.fields) {
            if (f.target != record.type().name || child.name == catalog::auditType.name)
                continue;
            C360_TRY(const qint64 later,
                     tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ? AND created_at > ? "
                                    u"AND deleted_at IS NULL)"_s.arg(store::tableName(child), latin(f.name)),
                                    {record.id, stamp}));
            if (later)
                return true;
        }
    }
    return false;
}

/// Whether anybody but the action that made the record has written it, or put something below it. Once the
/// centre has seen it, the stamps are the centre's: then the operations tell, and whose row it is.
Result<bool> touchedSince(Transaction &tx, const Record &record, Instant stamp)
{
    const QString operations = u"(SELECT op_no, action, record, kind FROM outbox UNION ALL "
                               u"SELECT op_no, action, record, kind FROM sent_op)"_s;
    C360_TRY(auto birth,
             tx.db().one(u"SELECT action FROM sent_op WHERE record = ? AND kind = 'create' ORDER BY "
                         u"sent_at DESC LIMIT 1"_s,
                         {record.id}));
    if (record.seq == 0 && !birth) {
        C360_TRY(const bool later, hasLaterChildren(tx, record, stamp));
        return later || record.updatedAt != stamp;
    }
    if (!birth || record.updatedBy != tx.actor())
        return true; // longer ago than is remembered, or somebody else's by now
    const Id action = birth->id(0);
    birth.reset();
    C360_TRY(
        const qint64 written,
        tx.db().scalar(
            u"SELECT EXISTS (SELECT 1 FROM %1 WHERE record = ? AND action <> ? AND kind <> 'void')"_s.arg(
                operations),
            {record.id, action}));
    if (written)
        return true;
    for (const RecordType &child : catalog::allTypes) {
        for (const Field &f : child.fields) {
            if (f.target != record.type().name || child.name == catalog::auditType.name ||
                child.name == catalog::conflictType.name)
                continue;
            C360_TRY(
                const qint64 below,
                tx.db().scalar(
                    u"SELECT EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ? AND deleted_at IS NULL AND id NOT "
                    u"IN (SELECT record FROM %3 WHERE action = ? AND kind = 'create'))"_s.arg(
                        store::tableName(child), latin(f.name), operations),
                    {record.id, action}));
            if (below)
                return true;
        }
    }
    return false;
}

Result<void> compensate(Transaction &tx, const Record &record)
{
    Record entry(record.type());
    for (size_t i = 0; i < record.type().fields.size(); ++i)
        entry.set(int(i), record.at(int(i)));
    if (record.type().name == catalog::paymentType.name) {
        entry.set(field<"payment.amount">, -record.integer(field<"payment.amount">));
    } else if (record.type().name == catalog::consentType.name) {
        const QString action = record.text(field<"consent_event.action">);
        const bool gave = action == u"granted" || action == u"reconfirmed" || action == u"imported";
        entry.set(field<"consent_event.action">, gave ? u"withdrawn"_s : u"reconfirmed"_s);
        entry.set(field<"consent_event.method">, u"system"_s);
        entry.set(field<"consent_event.captured_at">, tx.now());
        entry.set(field<"consent_event.captured_by">, tx.actor());
        C360_CHECK(linkConsent(tx, entry));
    }
    return tx.insert(entry);
}

Result<void> undoCreation(Transaction &tx, const Inverse &inverse, QList<Error> &warnings)
{
    auto found = tx.find(*inverse.type, inverse.id);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? Result<void>() : std::unexpected(found.error());
    if (inverse.type->has(catalog::AppendOnly))
        return compensate(tx, *found);
    C360_TRY(const bool touched, touchedSince(tx, *found, inverse.stamp));
    if (touched) {
        warnings.append(skipped(u"undo.skipped"_s, *inverse.type, {}, inverse.id));
        return {};
    }
    // What the centre has never seen may go without a trace; anything else goes to the bin.
    return found->seq == 0 ? tx.erase(*found) : tx.remove(*found);
}

Result<void> undoEdit(Transaction &tx, const Inverse &inverse, QList<Error> &warnings)
{
    auto found = tx.find(*inverse.type, inverse.id);
    if (!found) {
        if (found.error().code != ErrorCode::NotFound)
            return std::unexpected(found.error());
        warnings.append(skipped(u"undo.skipped"_s, *inverse.type, {}, inverse.id));
        return {};
    }
    Values values;
    for (auto it = inverse.mine.begin(); it != inverse.mine.end(); ++it) {
        const Field &f = inverse.type->fields[size_t(it.key())];
        if (found->at(it.key()) != it.value()) {
            warnings.append(skipped(u"undo.skipped"_s, *inverse.type, latin(f.name), inverse.id));
            continue;
        }
        const QVariant before = inverse.before.value(it.key());
        if (f.has(catalog::Unique) && before.isValid()) {
            C360_TRY(
                const qint64 taken,
                tx.db().scalar(
                    u"SELECT EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ? AND id <> ? AND deleted_at IS NULL)"_s
                        .arg(store::tableName(*inverse.type), latin(f.name)),
                    {before, inverse.id}));
            if (taken) {
                warnings.append(skipped(u"undo.skipped"_s, *inverse.type, latin(f.name), inverse.id));
                continue;
            }
        }
        values.insert(it.key(), before);
    }
    return tx.update(*found, values);
}

/// Whether what the record belongs to still exists; a record without an owner needs none.
Result<bool> hasOwner(Transaction &tx, const Record &record)
{
    const int at = record.type().owner();
    if (at < 0)
        return true;
    const RecordType *owner = catalog::findType(latin(record.type().fields[size_t(at)].target));
    C360_TRY(const qint64 there,
             tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(store::tableName(*owner)),
                            {Id::fromBytes(record.at(at).toByteArray())}));
    return there != 0;
}

Result<bool> isGone(Transaction &tx, const Inverse &inverse)
{
    if (inverse.kind == Inverse::Kind::Unwrite)
        return false; // remembers nothing but the id
    if (inverse.kind == Inverse::Kind::Rewrite) {
        C360_TRY(const bool owned, hasOwner(tx, *inverse.row));
        return !owned;
    }
    C360_TRY(const qint64 there, tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(
                                                    store::tableName(*inverse.type)),
                                                {inverse.id}));
    return !there;
}

Result<void> applyInverse(Transaction &tx, const Inverse &inverse, QList<Error> &warnings)
{
    switch (inverse.kind) {
    case Inverse::Kind::Unwrite:
        return undoCreation(tx, inverse, warnings);
    case Inverse::Kind::Rewrite: {
        Record row = *inverse.row;
        C360_TRY(const bool owned, hasOwner(tx, row));
        if (!owned) {
            warnings.append(skipped(u"undo.skipped"_s, *inverse.type, {}, inverse.id));
            return {};
        }
        return tx.insert(row);
    }
    case Inverse::Kind::Restore:
        return undoEdit(tx, inverse, warnings);
    case Inverse::Kind::Unbin:
    case Inverse::Kind::Rebin: {
        const auto record = tx.find(*inverse.type, inverse.id);
        if (!record) {
            if (record.error().code != ErrorCode::NotFound)
                return std::unexpected(record.error());
            warnings.append(skipped(u"undo.skipped"_s, *inverse.type, {}, inverse.id));
            return {};
        }
        return inverse.kind == Inverse::Kind::Unbin ? tx.restore(*record) : tx.remove(*record);
    }
    }
    return {};
}

} // namespace

Result<void> rememberUndo(Transaction &tx, const QString &name)
{
    std::vector<Inverse> inverses = tx.takeInverses();
    if (name == importAction) {
        // Taking an import back erases each invoice with its lines: a hundred thousand lines need no steps of
        // their own, as an import is not redone but run again.
        std::erase_if(inverses, [](const Inverse &inverse) {
            return inverse.type->name == catalog::invoiceLineType.name &&
                   inverse.kind == Inverse::Kind::Unwrite;
        });
    }
    if (inverses.empty())
        return {};
    C360_TRY([[maybe_unused]] store::Query done,
             tx.db().run(u"INSERT INTO undo_step (action, name, inverses, at) VALUES (?, ?, ?, ?)"_s,
                         {tx.action(), name, QString::fromUtf8(encode(inverses)), tx.now()}));
    C360_TRY(
        [[maybe_unused]] store::Query trimmed,
        tx.db().run(
            u"DELETE FROM undo_step WHERE step < (SELECT max(step) FROM undo_step) - ? AND name <> 'import'"_s,
            {keptSteps}));
    return {};
}

Result<Outcome> flipStep(Transaction &tx, const Id &action)
{
    QString name;
    QString inverses;
    bool undone = false;
    {
        C360_TRY(auto step,
                 tx.db().one(u"SELECT name, inverses, undone FROM undo_step WHERE action = ?"_s, {action}));
        if (!step)
            return fail(ErrorCode::NotFound, u"undo.nothing"_s);
        name = step->text(0);
        inverses = step->text(1);
        undone = step->flag(2);
    }
    Outcome outcome;
    outcome.action = action;
    if (name == discardAction && inverses.contains(u"\"rejected\":"_s)) {
        C360_TRY(const QByteArray flipped, flipDiscarded(tx, inverses.toUtf8()));
        C360_TRY([[maybe_unused]] store::Query changed,
                 tx.db().run(u"UPDATE undo_step SET undone = ?, inverses = ? WHERE action = ?"_s,
                             {int(!undone), QString::fromUtf8(flipped), action}));
        C360_CHECK(audit(tx, undone ? u"redo"_s : u"undo"_s, nullptr, name));
        return outcome;
    }
    C360_TRY(const std::vector<Inverse> list, decode(inverses));
    QSet<Id> invoices;
    for (const Inverse &inverse : list) {
        if (inverse.type->name == catalog::invoiceLineType.name) {
            if (auto line = tx.find(*inverse.type, inverse.id))
                invoices.insert(line->reference(field<"invoice_line.invoice">));
            else if (inverse.row)
                invoices.insert(inverse.row->reference(field<"invoice_line.invoice">));
        }
        C360_CHECK(applyInverse(tx, inverse, outcome.warnings));
        outcome.ids.push_back(inverse.id);
    }
    const std::vector<Inverse> back = tx.takeInverses();
    C360_CHECK(refreshTotals(tx, invoices.values()));
    C360_CHECK(audit(tx, undone ? u"redo"_s : u"undo"_s, nullptr, name));
    C360_TRY([[maybe_unused]] store::Query done,
             tx.db().run(u"UPDATE undo_step SET undone = ?, inverses = ? WHERE action = ?"_s,
                         {int(!undone), QString::fromUtf8(encode(back)), action}));
    return outcome;
}

Result<qint64> forgetErased(Transaction &tx, qint64 after, int limit)
{
    struct Step
    {
        qint64 number;
        QString inverses;
    };
    std::vector<Step> steps;
    {
        C360_TRY(store::Query query,
                 tx.db().run(u"SELECT step, inverses FROM undo_step WHERE step > ? ORDER BY step LIMIT ?"_s,
                             {after, limit}));
        while (query.next())
            steps.push_back({query.integer(0), query.text(1)});
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    for (const Step &step : steps) {
        C360_TRY(std::vector<Inverse> list, decode(step.inverses));
        const size_t before = list.size();
        std::vector<Inverse> kept;
        for (Inverse &inverse : list) {
            C360_TRY(const bool gone, isGone(tx, inverse));
            if (!gone)
                kept.push_back(std::move(inverse));
        }
        if (kept.size() == before)
            continue;
        if (kept.empty()) {
            C360_TRY([[maybe_unused]] const store::Query done,
                     tx.db().run(u"DELETE FROM undo_step WHERE step = ?"_s, {step.number}));
        } else {
            C360_TRY([[maybe_unused]] const store::Query done,
                     tx.db().run(u"UPDATE undo_step SET inverses = ? WHERE step = ?"_s,
                                 {QString::fromUtf8(encode(kept)), step.number}));
        }
    }
    return steps.empty() ? 0 : steps.back().number;
}

// Imports are taken back as a whole from their own list, not piece by piece from the Undo menu.
Result<Id> nextUndo(store::Connection &db)
{
    C360_TRY(auto row, db.one(u"SELECT action FROM undo_step WHERE undone = 0 AND name <> 'import' "
                              u"ORDER BY step DESC LIMIT 1"_s));
    return row ? row->id(0) : Id();
}

Result<Id> nextRedo(store::Connection &db)
{
    C360_TRY(auto row,
             db.one(u"SELECT action FROM undo_step WHERE undone = 1 AND name <> 'import' AND step > "
                    u"(SELECT coalesce(max(step), 0) FROM undo_step WHERE undone = 0 AND name <> 'import') "
                    u"ORDER BY step LIMIT 1"_s));
    return row ? row->id(0) : Id();
}

Result<UndoState> readUndoState(store::Connection &db)
{
    UndoState state;
    const auto nameOf = [&db](const Id &action) -> Result<QString> {
        C360_TRY(auto row, db.one(u"SELECT name FROM undo_step WHERE action = ?"_s, {action}));
        return row ? row->text(0) : QString();
    };
    C360_TRY(const Id undo, nextUndo(db));
    C360_TRY(const Id redo, nextRedo(db));
    state.canUndo = !undo.isNull();
    state.canRedo = !redo.isNull();
    if (state.canUndo) {
        C360_TRY(state.undoName, nameOf(undo));
    }
    if (state.canRedo) {
        C360_TRY(state.redoName, nameOf(redo));
    }
    return state;
}

Result<void> refreshTotals(Transaction &tx, const QList<Id> &invoices)
{
    for (const Id &id : invoices) {
        auto invoice = tx.find(catalog::invoiceType, id);
        if (!invoice) {
            if (invoice.error().code == ErrorCode::NotFound)
                continue;
            return std::unexpected(invoice.error());
        }
        std::vector<finance::LineValues> lines;
        {
            C360_TRY(
                store::Query query,
                tx.db().run(
                    u"SELECT amount, tax_rate FROM invoice_line WHERE invoice = ? AND deleted_at IS NULL"_s,
                    {id}));
            while (query.next())
                lines.push_back({query.integer(0), query.integer(1)});
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        C360_CHECK(
            tx.update(*invoice, {{field<"invoice.total">.index, finance::invoiceTotals(lines).total}}));
    }
    return {};
}

Result<void> audit(Transaction &tx, const QString &action, const Record *record, const QString &summary)
{
    Record entry(catalog::auditType);
    entry.set(field<"audit_entry.actor">, tx.actor());
    entry.set(field<"audit_entry.action">, action);
    entry.set(field<"audit_entry.summary">, summary);
    entry.set(field<"audit_entry.at">, tx.now());
    if (record) {
        entry.set(field<"audit_entry.record_type">, latin(record->type().name));
        entry.set(field<"audit_entry.record_id">, record->id.toBytes());
        C360_TRY(const Id customer, customerOf(tx.db(), *record));
        if (!customer.isNull())
            entry.set(field<"audit_entry.customer">, customer.toBytes());
    }
    return tx.insert(entry, false);
}

Result<Id> customerOf(store::Connection &db, const Record &record)
{
    if (record.type().name == catalog::customerType.name)
        return record.id;
    if (const int customer = record.type().indexOf("customer"); customer >= 0)
        return Id::fromBytes(record.at(customer).toByteArray());
    if (record.type().name == catalog::invoiceLineType.name) {
        C360_TRY(auto row, db.one(u"SELECT customer FROM invoice WHERE id = ?"_s,
                                  {record.reference(field<"invoice_line.invoice">)}));
        return row ? row->id(0) : Id();
    }
    return Id();
}

} // namespace c360::domain
