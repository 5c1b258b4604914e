// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pulled.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/unreadable_rows.h"
#include "core/sync/local_rows.h"
#include "core/sync/logging.h"
#include "core/sync/merge.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::field;
using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;
using store::Transaction;

namespace {

constexpr size_t wholeNumberRows = 5000;
const QString scrubKey = u"scrub"_s;
const QString unreadableKey = u"unreadable.by"_s; ///< the version of the program that could not
constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();

enum class Care : quint8
{
    Together, ///< a row that the cache refuses is the end of all
    Each,     ///< and here of its own only
};

/// Takes rows in and lets rows go, within one transaction.
class Replica
{
public:
    explicit Replica(Transaction &tx, Care care = Care::Together) : m_tx(tx), m_care(care) {}

    Result<void> prepare()
    {
        C360_TRY(const SyncState state, readState(m_tx.db()));
        m_login = state.login;
        m_historySince = state.historySince;
        // Most of the time nothing waits: then no row needs to be asked for.
        C360_TRY(m_queue, m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM outbox)"_s));
        C360_TRY(m_shadows, m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
        C360_TRY(m_waiting, m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM waiting_row)"_s));
        C360_TRY(m_unreadable, store::countUnreadable(m_tx.db()));
        return {};
    }

    Result<void> take(const Pulled &item, bool exact = false)
    {
        switch (item.kind) {
        case Pulled::Kind::Row:
            return row(item.record, exact);
        case Pulled::Kind::Moved:
            return moved(item.record);
        case Pulled::Kind::Erased:
            return erased(item.record.type(), item.record.id);
        case Pulled::Kind::Unreadable:
            return passOver(item.record, item.field.isEmpty() ? store::rowFormReason : store::rowValueReason,
                            item.field, exact);
        }
        return {};
    }

    Result<void> row(const Record &row, bool exact = false)
    {
        if (m_care == Care::Together)
            return put(row, exact);
        C360_CHECK(m_tx.db().execute(u"SAVEPOINT one"_s));
        const Result<void> done = put(row, exact);
        if (done || !store::isRefusal(done.error())) {
            C360_CHECK(m_tx.db().execute(u"RELEASE one"_s));
            return done;
        }
        C360_CHECK(m_tx.db().execute(u"ROLLBACK TO one; RELEASE one"_s));
        return passOver(row, store::rowRefusedReason, {}, exact);
    }

    /// What is here of the row stays as it is.
    Result<void> passOver(const Record &row, const QString &reason, const QString &field, bool exact)
    {
        C360_TRY(const std::optional<Record> local, findRow(m_tx.db(), row.type(), row.id));
        if (!exact && local && local->seq > row.seq)
            return {}; // late
        qCDebug(lcSync, "a row of %s cannot be taken in: %ls %ls", row.type().name.data(),
                qUtf16Printable(reason), qUtf16Printable(field));
        m_unreadable = 1;
        return store::setUnreadable(m_tx.db(), {.type = &row.type(),
                                                .id = row.id,
                                                .territory = row.territory,
                                                .seq = row.seq,
                                                .updatedAt = row.updatedAt,
                                                .reason = reason,
                                                .field = field});
    }

    Result<void> put(const Record &row, bool exact)
    {
        if (m_unreadable)
            C360_CHECK(store::dropUnreadable(m_tx.db(), row.type(), row.id, exact ? anyNumber : row.seq));
        C360_TRY(const bool kept, isKept(row));
        C360_TRY(const bool owned, ownerIsThere(m_tx.db(), row));
        if (!owned)
            return kept ? await(row) : forgetWaiting(row.type(), row.id);
        C360_TRY(const std::optional<Record> local, findRow(m_tx.db(), row.type(), row.id));
        std::optional<Record> shadow;
        if (m_shadows) {
            C360_TRY(shadow, shadowOf(m_tx.db(), row.type(), row.id));
        }
        if (!exact && ((shadow && shadow->seq > row.seq) || (!shadow && local && local->seq > row.seq)))
            return {}; // late
        if (!kept) {   // not a deletion: it is older than what this computer keeps
            if (shadow)
                C360_CHECK(dropShadow(m_tx.db(), row.type(), row.id));
            return m_tx.forget(row.type(), row.id);
        }
        std::vector<LocalOp> ops;
        if (m_queue) {
            C360_TRY(ops, waitingOps(m_tx.db(), row.id));
        }
        if (ops.empty()) {
            if (shadow)
                C360_CHECK(dropShadow(m_tx.db(), row.type(), row.id));
            C360_CHECK(m_tx.replicate(row));
        } else {
            C360_CHECK(setShadow(m_tx.db(), row));
            m_shadows = 1;
            C360_TRY(std::optional<Record> mine, overlay(row, ops, m_login, local ? &*local : nullptr));
            if (mine)
                C360_CHECK(m_tx.replicate(*mine));
        }
        if (m_waiting)
            return release(row.id);
        return {};
    }

    Result<void> moved(const Record &gone)
    {
        C360_TRY(const std::optional<Record> local, findRow(m_tx.db(), gone.type(), gone.id));
        C360_CHECK(forgetWaiting(gone.type(), gone.id));
        if (m_unreadable)
            C360_CHECK(store::dropUnreadable(m_tx.db(), gone.type(), gone.id, gone.seq));
        if (!local || local->territory != gone.territory || local->seq > gone.seq)
            return {}; // it came back, or never left
        return leave(gone.type(), gone.id, u"sync.rejected.territory"_s);
    }

    Result<void> erased(const RecordType &type, const Id &id)
    {
        C360_CHECK(wipe());
        C360_CHECK(scrubWaiting(type, id));
        C360_TRY(const auto below, recordsBelow(m_tx.db(), type, id));
        for (const auto &[childType, child] : below)
            C360_CHECK(scrub(*childType, child));
        C360_CHECK(scrub(type, id));
        return forget(type, id);
    }

    /// Out of this device's sight, with what is below; unsent operations are kept for the person.
    Result<void> leave(const RecordType &type, const Id &id, const QString &reason)
    {
        C360_CHECK(wipe());
        C360_TRY(const auto below, recordsBelow(m_tx.db(), type, id));
        QList<Id> leaving{id};
        for (const auto &[childType, child] : below) {
            leaving.append(child);
            C360_CHECK(dropReport(*childType, child));
            if (m_shadows)
                C360_CHECK(dropShadow(m_tx.db(), *childType, child));
        }
        C360_CHECK(keepAside(leaving, reason));
        C360_CHECK(dropReport(type, id));
        C360_CHECK(forgetWaiting(type, id));
        if (m_shadows)
            C360_CHECK(dropShadow(m_tx.db(), type, id));
        return forget(type, id);
    }

    /// Contents that no document names any more, and what the undo list remembers of erased records.
    Result<void> finish()
    {
        for (const QByteArray &sha256 : std::as_const(m_contents)) {
            C360_CHECK(
                done(m_tx.db().run(u"DELETE FROM blob_chunk WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 "
                                   u"FROM document WHERE sha256 = ?1)"_s,
                                   {sha256})));
        }
        if (!m_erased.isEmpty())
            C360_CHECK(scrubUndo());
        return m_wipes ? m_tx.db().execute(u"PRAGMA secure_delete = FAST"_s) : Result<void>();
    }

    [[nodiscard]] qint64 setAsideCount() const { return m_setAside; }

private:
    /// From here on what is deleted is overwritten in the file; the search index follows (wantsScrub()).
    Result<void> wipe()
    {
        if (std::exchange(m_wipes, true))
            return {};
        C360_CHECK(m_tx.db().execute(u"PRAGMA secure_delete = ON"_s));
        return store::setMetaValue(m_tx.db(), scrubKey, 1);
    }

    /// An old row stays for as long as operations of this device need it.
    Result<bool> isKept(const Record &row)
    {
        if (catalog::isRecent(row, m_historySince))
            return true;
        return isHeld(m_tx.db(), row.id);
    }

    Result<void> await(const Record &row)
    {
        m_waiting = 1;
        return setWaitingRow(m_tx.db(), row);
    }

    Result<void> release(const Id &owner)
    {
        std::vector<Record> rows;
        {
            C360_TRY(Query query,
                     m_tx.db().run(u"SELECT type, row FROM waiting_row WHERE owner = ?"_s, {owner}));
            while (query.next()) {
                const RecordType *type = catalog::findType(query.text(0));
                if (!type)
                    continue;
                C360_TRY(Record waiting, store::unpackRecord(*type, query.text(1).toUtf8()));
                rows.push_back(std::move(waiting));
            }
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        if (rows.empty())
            return {};
        C360_CHECK(done(m_tx.db().run(u"DELETE FROM waiting_row WHERE owner = ?"_s, {owner})));
        for (const Record &waiting : rows)
            C360_CHECK(row(waiting));
        return {};
    }

    /// Of those with operations that wait to be sent the centre decides: refused ones are kept for the
    /// person.
    Result<void> forgetWaiting(const RecordType &type, const Id &id)
    {
        if (!m_waiting)
            return {};
        return done(m_tx.db().run(u"DELETE FROM waiting_row WHERE (owner = ? OR (type = ? AND record = ?)) "
                                  u"AND record NOT IN (SELECT record FROM outbox WHERE kind <> 'void')"_s,
                                  {id, store::nameOf(type.name), id}));
    }

    Result<void> scrubWaiting(const RecordType &type, const Id &id)
    {
        if (!m_waiting)
            return {};
        std::vector<std::pair<const RecordType *, Id>> rows;
        {
            C360_TRY(Query query,
                     m_tx.db().run(u"SELECT type, record FROM waiting_row WHERE owner = ?"_s, {id}));
            while (query.next()) {
                if (const RecordType *child = catalog::findType(query.text(0)))
                    rows.emplace_back(child, query.id(1));
            }
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const auto &[childType, child] : rows)
            C360_CHECK(scrub(*childType, child));
        C360_CHECK(done(m_tx.db().run(u"DELETE FROM waiting_row WHERE owner = ?"_s, {id})));
        return dropWaitingRow(m_tx.db(), type, id);
    }

    Result<void> dropReport(const RecordType &type, const Id &id)
    {
        return m_unreadable ? store::dropUnreadable(m_tx.db(), type, id, anyNumber) : Result<void>();
    }

    /// What a person did in one go is refused as one, with what the audit log says of it.
    Result<void> keepAside(const QList<Id> &records, const QString &reason)
    {
        if (!m_queue)
            return {};
        std::map<Id, std::vector<LocalOp>> actions;
        for (const Id &id : records) {
            C360_TRY(std::vector<LocalOp> ops, waitingOps(m_tx.db(), id));
            for (LocalOp &op : ops)
                actions[op.action].push_back(std::move(op));
        }
        for (auto &[action, ops] : actions) {
            std::ranges::sort(ops, {}, &LocalOp::number);
            C360_CHECK(setAside(m_tx, ops, reason));
            if (std::ranges::any_of(ops, [](const LocalOp &op) { return op.type != u"audit_entry"; }))
                ++m_setAside;
            // The log's entries leave by themselves, before or after what they tell of.
            C360_CHECK(done(m_tx.db().run(u"UPDATE rejected_op SET first_op = told.first FROM (SELECT "
                                          u"min(first_op) AS first FROM rejected_op "
                                          u"WHERE action = ?1 AND type <> 'audit_entry') AS told WHERE "
                                          u"action = ?1 AND type = 'audit_entry' "
                                          u"AND told.first IS NOT NULL"_s,
                                          {action})));
        }
        return {};
    }

    /// Everything that the local tables remember of an erased record.
    Result<void> scrub(const RecordType &type, const Id &id)
    {
        if (m_queue) {
            C360_TRY(const std::vector<LocalOp> ops, waitingOps(m_tx.db(), id));
            std::vector<LocalOp> edits;
            std::ranges::copy_if(ops, std::back_inserter(edits),
                                 [](const LocalOp &op) { return op.kind != u"erase"; });
            C360_CHECK(setAside(m_tx, edits, u"sync.rejected.erased"_s, true));
            // What was on the wire keeps its number and nothing else.
            C360_CHECK(done(m_tx.db().run(
                u"UPDATE outbox SET kind = 'void', payload = NULL WHERE record = ? AND kind <> 'erase'"_s,
                {id})));
        }
        C360_CHECK(dropShadow(m_tx.db(), type, id));
        C360_CHECK(dropReport(type, id));
        // That it was erased here is remembered: a centre restored from a backup has to be told again.
        C360_CHECK(done(m_tx.db().run(u"DELETE FROM sent_op WHERE record = ? AND kind <> 'erase'"_s, {id})));
        C360_CHECK(done(m_tx.db().run(u"UPDATE rejected_op SET payload = NULL WHERE record = ?"_s, {id})));
        C360_CHECK(done(m_tx.db().run(u"DELETE FROM draft WHERE instr(key, ?) > 0"_s, {id.toString()})));
        std::vector<Id> conflicts;
        {
            C360_TRY(Query query, m_tx.db().run(u"SELECT id FROM conflict WHERE record = ?"_s, {id}));
            while (query.next())
                conflicts.push_back(query.id(0));
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const Id &conflict : conflicts)
            C360_CHECK(m_tx.forget(catalog::conflictType, conflict));
        m_erased.insert(id);
        return {};
    }

    /// A step about one record, or one that holds discarded operations (domain/conflicts/queue_commands.cpp).
    bool isAboutErased(const QJsonValue &step) const
    {
        const QJsonArray discarded = step[u"rejected"].toArray();
        const auto isErased = [this](const QJsonValue &row) {
            const QByteArray hex = row.toArray().at(4)[u"hex"].toString().toLatin1();
            return m_erased.contains(Id::fromBytes(QByteArray::fromHex(hex)));
        };
        return m_erased.contains(Id::fromString(step[u"id"].toString()).value_or(Id())) ||
               std::any_of(discarded.begin(), discarded.end(), isErased);
    }

    Result<void> scrubUndo()
    {
        std::vector<std::pair<qint64, QString>> changed;
        {
            C360_TRY(Query query, m_tx.db().run(u"SELECT step, inverses FROM undo_step"_s));
            while (query.next()) {
                const QJsonArray steps = QJsonDocument::fromJson(query.text(1).toUtf8()).array();
                QJsonArray kept;
                for (const QJsonValue &step : steps) {
                    if (!isAboutErased(step))
                        kept.append(step);
                }
                if (kept.size() != steps.size())
                    changed.emplace_back(query.integer(0), kept.isEmpty()
                                                               ? QString()
                                                               : QString::fromUtf8(QJsonDocument(kept).toJson(
                                                                     QJsonDocument::Compact)));
            }
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const auto &[step, inverses] : changed) {
            C360_CHECK(done(inverses.isEmpty()
                                ? m_tx.db().run(u"DELETE FROM undo_step WHERE step = ?"_s, {step})
                                : m_tx.db().run(u"UPDATE undo_step SET inverses = ? WHERE step = ?"_s,
                                                {inverses, step})));
        }
        return {};
    }

    Result<void> forget(const RecordType &type, const Id &id)
    {
        if (type.name == catalog::customerType.name || type.name == catalog::documentType.name) {
            C360_TRY(Query query,
                     m_tx.db().run(
                         u"SELECT sha256 FROM document WHERE %1 = ? AND sha256 IS NOT "
                         u"NULL"_s.arg(type.name == catalog::documentType.name ? u"id"_s : u"customer"_s),
                         {id}));
            while (query.next())
                m_contents.insert(query.value(0).toByteArray());
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        return m_tx.forget(type, id);
    }

    Transaction &m_tx;
    Care m_care;
    QString m_login;
    Instant m_historySince = 0;
    qint64 m_queue = 0;
    qint64 m_shadows = 0;
    qint64 m_waiting = 0;
    qint64 m_unreadable = 0;
    qint64 m_setAside = 0;
    bool m_wipes = false;
    QSet<QByteArray> m_contents;
    QSet<Id> m_erased;
};

/// Takes rows in and lets rows go: all at once, and where the cache refuses one of them, one by one.
Result<void> replicate(Transaction &tx, const std::function<Result<void>(Replica &)> &work)
{
    C360_CHECK(tx.db().execute(u"SAVEPOINT many"_s));
    const auto attempt = [&](Care care) -> Result<void> {
        Replica replica(tx, care);
        C360_CHECK(replica.prepare());
        C360_CHECK(work(replica));
        return replica.finish();
    };
    Result<void> done = attempt(Care::Together);
    if (!done && store::isRefusal(done.error())) {
        C360_CHECK(tx.db().execute(u"ROLLBACK TO many"_s));
        done = attempt(Care::Each);
    }
    C360_CHECK(done);
    return tx.db().execute(u"RELEASE many"_s);
}

/// What a tombstone or a row takes out of the lists; nothing when it is not in them.
Result<bool> takesAway(Connection &db, const Pulled &item)
{
    if (item.kind == Pulled::Kind::Unreadable ||
        (item.kind == Pulled::Kind::Row && item.record.deletedAt == 0))
        return false;
    QString sql = u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ? AND deleted_at IS NULL)"_s.arg(
        store::tableName(item.record.type()));
    C360_TRY(const qint64 there, db.scalar(sql, {item.record.id}));
    return there != 0;
}

} // namespace

namespace {
qint64 seqOf(const Pulled &item)
{
    return item.record.seq;
}
} // namespace

std::vector<LocalBatch> localBatches(PullAnswer &answer)
{
    if (!std::ranges::is_sorted(answer.items, {}, seqOf)) {
        // Tombstones come behind the rows; the numbers tell the order.
        std::vector<std::pair<qint64, size_t>> order;
        for (size_t i = 0; i < answer.items.size(); ++i)
            order.emplace_back(seqOf(answer.items[i]), i);
        std::ranges::sort(order);
        std::vector<Pulled> sorted;
        sorted.reserve(order.size());
        for (const auto &[seq, i] : order)
            sorted.push_back(std::move(answer.items[i]));
        answer.items = std::move(sorted);
    }
    std::vector<LocalBatch> batches;
    const std::span<const Pulled> all(answer.items);
    size_t begin = 0;
    size_t end = 0;
    while (end < all.size()) {
        const qint64 seq = all[end].record.seq;
        size_t next = end;
        while (next < all.size() && all[next].record.seq == seq)
            ++next;
        if (next - end > wholeNumberRows) {
            if (end > begin)
                batches.push_back({all.subspan(begin, end - begin), seq - 1});
            for (; end < next; end += std::min(transactionRows * 5, next - end))
                batches.push_back({all.subspan(end, std::min(transactionRows * 5, next - end)), 0});
            batches.back().upTo = seq;
            begin = end;
            continue;
        }
        end = next;
        if (end - begin >= transactionRows) {
            batches.push_back({all.subspan(begin, end - begin), seq});
            begin = end;
        }
    }
    batches.push_back({all.subspan(begin), answer.upTo});
    return batches;
}

Result<void> applyPulled(Transaction &tx, const LocalBatch &batch, const QList<Cursor> &cursors)
{
    C360_CHECK(replicate(tx, [&batch](Replica &replica) -> Result<void> {
        for (const Pulled &item : batch.items)
            C360_CHECK(replica.take(item));
        return {};
    }));
    for (const Cursor &cursor : cursors) {
        if (batch.upTo > cursor.seq)
            C360_CHECK(advanceCursor(tx.db(), cursor.territory, batch.upTo));
    }
    return {};
}

Result<void> applyRows(Transaction &tx, const RecordType &type, const QList<Id> &asked,
                       const std::vector<Pulled> &rows)
{
    return replicate(tx, [&](Replica &replica) -> Result<void> {
        for (const Pulled &row : rows)
            C360_CHECK(replica.take(row, true));
        for (const Id &id : asked) {
            if (!std::ranges::any_of(rows, [&id](const Pulled &row) { return row.record.id == id; })) {
                // The centre does not show it: gone, or in a territory of others.
                C360_TRY(const std::vector<LocalOp> ops, waitingOps(tx.db(), id));
                if (ops.empty())
                    C360_CHECK(replica.leave(type, id, u"sync.rejected.territory"_s));
            }
            C360_CHECK(done(tx.db().run(u"DELETE FROM refresh_row WHERE type = ? AND record = ?"_s,
                                        {store::nameOf(type.name), id})));
        }
        return {};
    });
}

Result<void> awaitUnreadable(Connection &db)
{
    C360_TRY(const std::vector<store::UnreadableRow> rows,
             store::unreadableRows(db, std::numeric_limits<int>::max()));
    for (const store::UnreadableRow &row : rows) {
        C360_TRY(const auto below, recordsBelow(db, *row.type, row.id));
        for (const auto &[type, id] : below) {
            C360_TRY(const std::optional<Record> child, findRow(db, *type, id));
            if (child)
                C360_CHECK(setWaitingRow(db, *child));
            C360_CHECK(done(db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(store::tableName(*type)), {id})));
        }
    }
    return {};
}

Result<void> askForUnreadable(Transaction &tx)
{
    const QString version = QCoreApplication::applicationVersion();
    C360_TRY(const QVariant before, store::metaValue(tx.db(), unreadableKey));
    if (before.toString() == version)
        return {};
    C360_CHECK(tx.db().execute(
        u"INSERT OR IGNORE INTO refresh_row (type, record) SELECT type, record FROM unreadable_row"_s));
    return store::setMetaValue(tx.db(), unreadableKey, version);
}

Result<LeavingStep> leaveTerritory(Transaction &tx, const Id &territory, qint64 after, int limit)
{
    Replica replica(tx);
    C360_CHECK(replica.prepare());
    LeavingStep step{.after = after};
    std::vector<Id> customers;
    {
        C360_TRY(Query query, tx.db().run(u"SELECT rid, id FROM customer WHERE rid > ? AND territory_id = ? "
                                          u"ORDER BY rid LIMIT ?"_s,
                                          {after, territory, limit}));
        while (query.next()) {
            step.after = query.integer(0);
            customers.push_back(query.id(1));
        }
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    const QString reason = u"sync.rejected.territory"_s;
    for (const Id &customer : customers)
        C360_CHECK(replica.leave(catalog::customerType, customer, reason));
    // What no customer owns: invoices, log entries, conflicts; and a row that has come without its customer.
    if (customers.empty()) {
        step.done = true;
        for (const RecordType &type : catalog::allTypes) {
            if (type.scope != catalog::Scope::Territory || type.name == catalog::customerType.name)
                continue;
            std::vector<Id> ids;
            {
                C360_TRY(Query query, tx.db().run(u"SELECT id FROM %1 WHERE territory_id = ? LIMIT ?"_s.arg(
                                                      store::tableName(type)),
                                                  {territory, limit}));
                while (query.next())
                    ids.push_back(query.id(0));
                if (auto error = query.failure())
                    return std::unexpected(*std::move(error));
            }
            for (const Id &id : ids)
                C360_CHECK(replica.leave(type, id, reason));
            if (!ids.empty()) {
                step.done = false;
                break;
            }
        }
    }
    if (step.done) {
        C360_CHECK(done(tx.db().run(
            u"DELETE FROM waiting_row WHERE instr(row, ?) > 0"_s,
            {QString(u"\"territory_id\":\""_s + QString::fromLatin1(territory.toBytes().toHex()) + u'"')})));
        C360_CHECK(store::dropUnreadableOf(tx.db(), territory));
        C360_CHECK(dropCursor(tx.db(), territory));
    }
    C360_CHECK(replica.finish());
    step.setAside = replica.setAsideCount();
    return step;
}

Result<bool> wantsScrub(Connection &db)
{
    C360_TRY(const QVariant wanted, store::metaValue(db, scrubKey));
    return wanted.isValid();
}

Result<bool> scrubPiece(Connection &db, bool begins)
{
    C360_CHECK(db.execute(u"PRAGMA secure_delete = ON"_s));
    const Result<bool> more = store::dropStaleWords(db, begins);
    C360_CHECK(db.execute(u"PRAGMA secure_delete = FAST"_s));
    if (!more || *more)
        return more;
    C360_CHECK(db.execute(u"DELETE FROM meta WHERE key = '%1'"_s.arg(scrubKey)));
    // Nor in the log of the file.
    C360_CHECK(db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return false;
}

Result<void> DeleteGuard::check(Connection &db, const PullAnswer &answer)
{
    for (const Pulled &item : answer.items) {
        C360_TRY(const bool away, takesAway(db, item));
        if (away)
            ++m_deletes[&item.record.type()];
    }
    for (auto it = m_deletes.cbegin(); it != m_deletes.cend(); ++it) {
        if (it.value() < manyDeletes)
            continue;
        C360_TRY(const qint64 all, db.scalar(u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(
                                       store::tableName(*it.key()))));
        if (it.value() * deletesShare > all)
            return std::unexpected(manyDeletesError(*it.key(), it.value(), all));
    }
    return {};
}

} // namespace c360::sync
