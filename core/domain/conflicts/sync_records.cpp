// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflicts/sync_records.h"

#include "core/catalog/catalog.h"
#include "core/domain/conflicts/decider.h"
#include "core/domain/names.h"
#include "core/domain/undo.h"
#include "core/store/record_json.h"
#include "core/store/transaction.h"
#include "core/text/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain {

using catalog::Field;
using catalog::field;
using catalog::Record;
using catalog::RecordType;

namespace {

/// The audit trail of a change goes with it; people count what they changed.
const QString shown = u"kind <> 'void' AND type <> 'audit_entry'"_s;

QString titleOf(const Record &record)
{
    for (const std::string_view name : record.type().title) {
        const int at = record.type().indexOf(name);
        if (at < 0 || record.type().fields[size_t(at)].kind == catalog::Kind::Reference)
            continue;
        if (const QString title = record.at(at).toString().trimmed(); !title.isEmpty())
            return title;
    }
    return {};
}

/// A record that is gone has only its type.
Result<RecordName> nameOf(store::Connection &db, const RecordType &type, const Id &record,
                          std::optional<Record> *found = nullptr)
{
    RecordName name{.type = &type, .record = record, .title = {}, .customer = {}, .customerTitle = {}};
    auto row = store::findRecord(db, type, record);
    if (!row) {
        if (row.error().code != ErrorCode::NotFound)
            return std::unexpected(row.error());
        return name;
    }
    name.presence = row->deletedAt ? Presence::Binned : Presence::Here;
    name.title = titleOf(*row);
    C360_TRY(name.customer, customerOf(db, *row));
    if (!name.customer.isNull() && name.customer != record) {
        if (const auto customer = store::findRecord(db, catalog::customerType, name.customer))
            name.customerTitle = titleOf(*customer);
        // A tag on a customer is called what the tag is called.
        for (int i = 0; name.title.isEmpty() && i < int(type.fields.size()); ++i) {
            const Field &each = type.fields[size_t(i)];
            const RecordType *target =
                each.kind == catalog::Kind::Reference ? catalog::findType(latin(each.target)) : nullptr;
            if (!target || target->name == catalog::customerType.name)
                continue;
            if (const auto other = store::findRecord(db, *target, Id::fromBytes(row->at(i).toByteArray())))
                name.title = titleOf(*other);
        }
    }
    if (found)
        *found = *std::move(row);
    return name;
}

QVariant decoded(const RecordType &type, const QString &fieldName, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (const Field *known = type.find(fieldName)) {
        if (const auto read = text::fromJson(*known, value))
            return *read;
    }
    return value.toVariant();
}

/// Adds an operation's changes: the oldest `before` and the newest `after` of each field stay.
void merge(std::vector<FieldChange> &changes, const RecordType &type, const QString &payload)
{
    const QJsonObject fields = QJsonDocument::fromJson(payload.toUtf8()).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonArray pair = it->toArray();
        if (pair.size() != 2)
            continue;
        const QVariant after = decoded(type, it.key(), pair.at(1));
        const auto known = std::ranges::find(changes, it.key(), &FieldChange::field);
        if (known == changes.end())
            changes.push_back({it.key(), decoded(type, it.key(), pair.at(0)), after});
        else
            known->after = after;
    }
}

/// In the catalogue's order.
void sortFields(std::vector<FieldChange> &changes, const RecordType &type)
{
    std::ranges::sort(changes, {}, [&type](const FieldChange &change) { return type.indexOf(change.field); });
}

void fillFromRow(std::vector<FieldChange> &changes, const Record &row)
{
    changes.clear();
    for (size_t i = 0; i < row.type().fields.size(); ++i) {
        const Field &each = row.type().fields[i];
        if (row.at(int(i)).isValid() && !row.at(int(i)).toString().isEmpty() &&
            !each.has(catalog::ReadOnly) && each.kind != catalog::Kind::Reference)
            changes.push_back({latin(each.name), {}, row.at(int(i))});
    }
}

QString together(const QString &before, const QString &next)
{
    if (before == u"create"_s && next != u"erase"_s)
        return before;
    if (before == u"delete"_s && next == u"restore"_s)
        return u"update"_s;
    if (!before.isEmpty() && next == u"update"_s)
        return before;
    return next;
}

Result<PendingRecord> pendingOf(store::Connection &db, const RecordType &type, const Id &record)
{
    PendingRecord pending;
    C360_TRY(store::Query ops, db.run(u"SELECT op_no, kind, payload, at FROM outbox WHERE record = ? AND "
                                      "kind <> 'void' ORDER BY op_no"_s,
                                      {record}));
    while (ops.next()) {
        if (!pending.firstOp) {
            pending.firstOp = ops.integer(0);
            pending.since = ops.integer(3);
        }
        pending.lastOp = ops.integer(0);
        pending.kind = together(pending.kind, ops.text(1));
        merge(pending.changes, type, ops.text(2));
    }
    if (auto failure = ops.failure())
        return std::unexpected(*std::move(failure));
    std::optional<Record> row;
    C360_TRY(pending.name, nameOf(db, type, record, &row));
    if (pending.kind == u"create"_s && row)
        fillFromRow(pending.changes, *row);
    // What was changed back is no change.
    std::erase_if(pending.changes, [](const FieldChange &change) { return change.before == change.after; });
    sortFields(pending.changes, type);
    return pending;
}

} // namespace

Result<std::vector<PendingRecord>> pendingRecords(store::Connection &db, int limit, qint64 before)
{
    std::vector<std::pair<QString, Id>> records;
    {
        C360_TRY(store::Query query,
                 db.run(u"SELECT type, record, max(op_no) AS last FROM outbox WHERE %1 GROUP BY record "
                        "HAVING last < ? ORDER BY last DESC LIMIT ?"_s.arg(shown),
                        {before > 0 ? before : std::numeric_limits<qint64>::max(), limit}));
        while (query.next())
            records.emplace_back(query.text(0), query.id(1));
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    std::vector<PendingRecord> list;
    for (const auto &[typeName, record] : records) {
        if (const RecordType *type = catalog::findType(typeName)) {
            C360_TRY(PendingRecord pending, pendingOf(db, *type, record));
            list.push_back(std::move(pending));
        }
    }
    return list;
}

Result<qint64> countPending(store::Connection &db)
{
    return db.scalar(u"SELECT count(DISTINCT record) FROM outbox WHERE "_s + shown);
}

namespace {

/// What the centre's reasons (resources/central/40_groups.sql) leave to be done. A newer centre's other ones
/// may well pass.
Remedy remedyFor(const QString &reason)
{
    static const QHash<QString, Remedy> remedies{
        {u"sync.rejected.permission"_s, Remedy::Right},
        {u"sync.rejected.territory"_s, Remedy::Territory},
        {u"sync.rejected.owner_missing"_s, Remedy::Owner},
        {u"sync.rejected.unknown_record"_s, Remedy::EnterAnew},
        {u"sync.rejected.erased"_s, Remedy::EnterAnew},
        {u"sync.rejected.invalid"_s, Remedy::Correct},
        {u"sync.rejected.too_large"_s, Remedy::Divide},
        {u"sync.rejected.append_only"_s, Remedy::NewEntry},
        {u"sync.rejected.constraint"_s, Remedy::WhenFree},
    };
    return remedies.value(reason, Remedy::SendAgain);
}

/// `record`: as it is here now, or what was kept of it.
Result<bool> mayRetry(store::Connection &db, const Decider &decider, const RejectedRecord &refused,
                      const std::optional<Record> &record)
{
    const bool here = refused.name.presence != Presence::Gone;
    switch (refused.remedy) {
    case Remedy::SendAgain:
    case Remedy::WhenFree:
        return true;
    case Remedy::Right:
        return decider.mayWrite() && (refused.kind != u"delete"_s || !record || decider.mayBin(*record));
    case Remedy::EnterAnew: // one that was out of sight may be back
        return here && refused.why.reason == "sync.rejected.unknown_record"_L1;
    case Remedy::Territory:
    case Remedy::Owner: {
        if (refused.kind != u"create"_s)
            return here;
        const int above = !record                       ? -1
                          : record->type().owner() >= 0 ? record->type().owner()
                                                        : record->type().indexOf("customer");
        if (above < 0 || !record->at(above).isValid()) { // it goes into the login's own territory
            C360_TRY(
                const qint64 home,
                db.scalar(
                    u"SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'territory' AND value IS NOT NULL)"_s));
            return refused.remedy == Remedy::Owner || home != 0;
        }
        C360_TRY(const qint64 owner, db.scalar(u"SELECT EXISTS (SELECT 1 FROM \"%1\" WHERE id = ?)"_s.arg(
                                                   latin(record->type().fields[size_t(above)].target)),
                                               {record->at(above)}));
        return owner != 0;
    }
    case Remedy::Correct:
    case Remedy::Divide:
    case Remedy::NewEntry:
        break;
    }
    return false;
}

} // namespace

Result<std::vector<RejectedRecord>> rejectedRecords(store::Connection &db, int limit)
{
    struct Row
    {
        const RecordType *type;
        Id record;
        QString kind;
        QString payload;
        RejectedRecord entry;
    };
    C360_TRY(const Decider decider, Decider::of(db));
    std::vector<Row> rows;
    {
        C360_TRY(store::Query query,
                 db.run(u"SELECT type, record, kind, payload, first_op, at, rejected_at, reason, field FROM "
                        "rejected_op WHERE %1 ORDER BY first_op DESC, op_no LIMIT ?"_s.arg(shown),
                        {limit}));
        while (query.next()) {
            const RecordType *type = catalog::findType(query.text(0));
            if (!type)
                continue;
            Row row{type, query.id(1), query.text(2), query.text(3), {}};
            row.entry.firstOp = query.integer(4);
            row.entry.at = query.integer(5);
            row.entry.rejectedAt = query.integer(6);
            row.entry.why.code = ErrorCode::Invalid;
            row.entry.why.reason = query.text(7);
            row.entry.why.type = query.text(0);
            row.entry.why.field = query.text(8);
            rows.push_back(std::move(row));
        }
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    std::vector<RejectedRecord> list;
    std::vector<std::optional<Record>> found; // of each in the list
    for (Row &row : rows) {
        const bool same = !list.empty() && list.back().firstOp == row.entry.firstOp &&
                          list.back().name.record == row.record;
        if (!same) {
            C360_TRY(row.entry.name, nameOf(db, *row.type, row.record, &found.emplace_back()));
            list.push_back(std::move(row.entry));
        }
        list.back().kind = together(list.back().kind, row.kind);
        if (row.kind == u"create"_s) {
            // The record itself is gone with the refusal: its name is in what was kept of it.
            if (auto kept = store::unpackRecord(*row.type, row.payload.toUtf8())) {
                fillFromRow(list.back().changes, *kept);
                if (list.back().name.title.isEmpty())
                    list.back().name.title = titleOf(*kept);
                if (!found.back())
                    found.back() = *std::move(kept);
            }
        } else {
            merge(list.back().changes, *row.type, row.payload);
        }
        sortFields(list.back().changes, *row.type);
    }
    for (size_t i = 0; i < list.size(); ++i) {
        list[i].asBefore =
            found[i] && list[i].kind == u"update"_s &&
            std::ranges::all_of(list[i].changes, [&](const FieldChange &change) {
                return found[i]->type().find(change.field) && found[i]->value(change.field) == change.before;
            });
        list[i].remedy = remedyFor(list[i].why.reason);
        C360_TRY(list[i].mayRetry, mayRetry(db, decider, list[i], found[i]));
    }
    return list;
}

namespace {

/// Open ones that meet a condition.
Result<std::vector<ConflictEntry>> conflictsWhere(store::Connection &db, const Decider &decider,
                                                  const QString &condition, QList<store::Bind> binds,
                                                  int limit)
{
    std::vector<Record> rows;
    {
        binds.append(limit);
        // Ids are in the order of time; a record's conflicts stand with its oldest.
        C360_TRY(store::Query query,
                 db.run(u"SELECT %1 FROM conflict AS c WHERE c.deleted_at IS NULL AND c.status = 'open' AND "
                        "%2 ORDER BY (SELECT min(o.id) FROM conflict AS o WHERE o.record = c.record AND "
                        "o.status = 'open' AND o.deleted_at IS NULL), c.id LIMIT ?"_s.arg(
                            store::selectColumns(catalog::conflictType, u"c"), condition),
                        binds));
        while (query.next())
            rows.push_back(store::readRecord(catalog::conflictType, query));
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    std::vector<ConflictEntry> list;
    for (const Record &row : rows) {
        const RecordType *type = catalog::findType(row.text(field<"conflict.record_type">));
        if (!type)
            continue;
        ConflictEntry entry;
        entry.id = row.id;
        std::optional<Record> record;
        C360_TRY(entry.name, nameOf(db, *type, row.reference(field<"conflict.record">), &record));
        entry.kind = row.text(field<"conflict.kind">);
        entry.mayBin = !record || decider.mayBin(*record);
        entry.field = row.text(field<"conflict.field">);
        const auto value = [&](catalog::FieldRef ref) -> QVariant {
            const QString stored = row.text(ref);
            if (stored.isEmpty())
                return {};
            // A JSON document's root may be a bare value only inside an array.
            const QJsonArray wrapped = QJsonDocument::fromJson(u"[%1]"_s.arg(stored).toUtf8()).array();
            return decoded(*type, entry.field, wrapped.at(0));
        };
        entry.before = value(field<"conflict.before">);
        entry.kept = value(field<"conflict.kept">);
        entry.lost = value(field<"conflict.lost">);
        entry.keptBy = row.text(field<"conflict.kept_by">);
        entry.lostBy = row.text(field<"conflict.lost_by">);
        entry.keptAt = row.integer(field<"conflict.kept_at">);
        entry.lostAt = row.integer(field<"conflict.lost_at">);
        entry.device = row.text(field<"conflict.device">);
        if (entry.kind == u"duplicate"_s)
            entry.other = Id::fromString(entry.kept.toString()).value_or(Id());
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

Result<std::vector<ConflictEntry>> openConflicts(store::Connection &db, int limit)
{
    C360_TRY(const Decider decider, Decider::of(db));
    return conflictsWhere(db, decider, u"1"_s, {}, limit);
}

Result<std::vector<std::vector<ConflictEntry>>> askedConflicts(store::Connection &db, int limit)
{
    C360_TRY(const Decider decider, Decider::of(db));
    C360_TRY(std::vector<ConflictEntry> entries,
             conflictsWhere(db, decider, decider.asked(), decider.askedBinds(), limit));
    std::vector<std::vector<ConflictEntry>> decisions;
    for (ConflictEntry &entry : entries) {
        const auto same = std::ranges::find_if(decisions, [&entry](const auto &decision) {
            return decision.front().name.record == entry.name.record && decision.front().kind == entry.kind;
        });
        if (same != decisions.end())
            same->push_back(std::move(entry));
        else
            decisions.push_back({std::move(entry)});
    }
    for (std::vector<ConflictEntry> &decision : decisions) {
        std::ranges::stable_sort(decision, {}, [](const ConflictEntry &entry) {
            return entry.name.type->indexOf(entry.field.section(u'.', 0, 0)); // in the catalogue's order
        });
    }
    return decisions;
}

Result<qint64> countConflicts(store::Connection &db)
{
    C360_TRY(const Decider decider, Decider::of(db));
    return db.scalar(
        u"SELECT count(*) FROM (SELECT DISTINCT record, kind FROM conflict WHERE status = 'open' AND "
        "deleted_at IS NULL AND %1)"_s.arg(decider.asked()),
        decider.askedBinds());
}

Result<RecordState> customerState(store::Connection &db, const Id &customer)
{
    C360_TRY(const qint64 connected,
             db.scalar(u"SELECT count(*) FROM meta WHERE key = 'login' AND value <> ''"_s));
    if (!connected)
        return RecordState::Saved;
    C360_TRY(const Decider decider, Decider::of(db));
    C360_TRY(
        const qint64 conflicts,
        db.scalar(u"SELECT EXISTS (SELECT 1 FROM conflict WHERE (customer = ? OR "
                  "record = ?) AND status = 'open' AND deleted_at IS NULL AND %1)"_s.arg(decider.asked()),
                  QList<store::Bind>{customer, customer} + decider.askedBinds()));
    if (conflicts)
        return RecordState::Conflict;
    // From the customer's side: its rows lie together, the queue has an index by record.
    const auto anyIn = [&](const QString &table) -> Result<bool> {
        C360_TRY(
            const qint64 itself,
            db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE record = ? AND kind <> 'void')"_s.arg(table),
                      {customer}));
        if (itself)
            return true;
        C360_TRY(const qint64 some,
                 db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE %2)"_s.arg(table, shown)));
        if (!some)
            return false;
        for (const RecordType &type : catalog::allTypes) {
            if (type.name == catalog::auditType.name || type.name == catalog::conflictType.name)
                continue;
            QString below;
            if (type.indexOf("customer") >= 0)
                below = u"SELECT id FROM %1 WHERE customer = ?"_s.arg(store::tableName(type));
            else if (type.name == catalog::invoiceLineType.name)
                below =
                    u"SELECT id FROM invoice_line WHERE invoice IN (SELECT id FROM invoice WHERE customer = ?)"_s;
            else
                continue;
            C360_TRY(
                const qint64 found,
                db.scalar(u"SELECT EXISTS (SELECT 1 FROM (%1) AS mine WHERE EXISTS (SELECT 1 FROM %2 WHERE "
                          "record = mine.id AND kind <> 'void'))"_s.arg(below, table),
                          {customer}));
            if (found)
                return true;
        }
        return false;
    };
    C360_TRY(const bool rejected, anyIn(u"rejected_op"_s));
    if (rejected)
        return RecordState::Rejected;
    C360_TRY(
        const qint64 unreadable,
        db.scalar(u"SELECT EXISTS (SELECT 1 FROM unreadable_row WHERE type = 'customer' AND record = ?)"_s,
                  {customer}));
    if (unreadable)
        return RecordState::Unreadable;
    C360_TRY(const bool waiting, anyIn(u"outbox"_s));
    return waiting ? RecordState::Waiting : RecordState::Synced;
}

} // namespace c360::domain
