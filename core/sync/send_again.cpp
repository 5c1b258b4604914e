// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/send_again.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/schema.h"
#include "core/sync/local_rows.h"
#include "core/sync/merge.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"
#include "core/text/codec.h"
#include "core/text/merge_field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Record;
using catalog::RecordType;
using store::Query;
using store::Transaction;

namespace {

const QString marked = u"{\"again\":true}"_s;

struct Insertion
{
    qint64 after = 0; ///< the operation that it follows
    Id record;
};

/// Opens places in the numbers of the queue: what was refused and what is in flight keep to them.
class Renumbering
{
public:
    Renumbering(Transaction &tx, const std::vector<Insertion> &sorted) : m_tx(tx)
    {
        for (const Insertion &insertion : sorted)
            m_after.push_back(insertion.after);
    }

    [[nodiscard]] qint64 moved(qint64 number) const
    {
        return number + (std::ranges::lower_bound(m_after, number) - m_after.begin());
    }

    Result<void> run()
    {
        C360_CHECK(shift(u"outbox"_s, u"UPDATE outbox SET op_no = ?1 WHERE op_no = ?2"_s));
        C360_CHECK(shift(u"rejected_op"_s, u"UPDATE rejected_op SET op_no = ?1 WHERE op_no = ?2"_s));
        std::vector<qint64> groups;
        C360_CHECK(
            numbers(u"SELECT DISTINCT first_op FROM rejected_op WHERE first_op > ? ORDER BY first_op DESC"_s,
                    groups));
        for (const qint64 first : groups)
            C360_CHECK(done(m_tx.db().run(u"UPDATE rejected_op SET first_op = ?1 WHERE first_op = ?2"_s,
                                          {moved(first), first})));
        C360_TRY(const SyncState state, readState(m_tx.db()));
        C360_CHECK(store::setMetaValue(m_tx.db(), u"inflight"_s, moved(state.inFlight)));
        return store::setMetaValue(m_tx.db(), u"again_to"_s, moved(state.againTo));
    }

private:
    Result<void> numbers(const QString &sql, std::vector<qint64> &list)
    {
        C360_TRY(Query query, m_tx.db().run(sql, {m_after.front()}));
        while (query.next())
            list.push_back(query.integer(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
        return {};
    }

    /// The last first: none meets another one's number.
    Result<void> shift(const QString &table, const QString &update)
    {
        std::vector<qint64> list;
        C360_CHECK(numbers(u"SELECT op_no FROM %1 WHERE op_no > ? ORDER BY op_no DESC"_s.arg(table), list));
        for (const qint64 number : list)
            C360_CHECK(done(m_tx.db().run(update, {moved(number), number})));
        return {};
    }

    Transaction &m_tx;
    std::vector<qint64> m_after;
};

class Again
{
public:
    Again(Transaction &tx, const RecordType &type) : m_tx(tx), m_type(type) {}

    Result<void> prepare(qint64 answered)
    {
        C360_TRY(const SyncState state, readState(m_tx.db()));
        m_answered = std::max(answered, state.lastOp);
        C360_TRY(m_front, endOfAction(m_answered));
        return {};
    }

    Result<void> take(const Id &id)
    {
        auto row = m_tx.find(m_type, id);
        if (!row && row.error().code == ErrorCode::NotFound)
            return {};
        C360_CHECK(row);
        // The restored centre counts from lower numbers: what it says of this row next must not look older
        // than what was known before. What the lost one said counts no more.
        C360_CHECK(
            done(m_tx.db().run(u"UPDATE %1 SET seq = 0 WHERE id = ?"_s.arg(store::tableName(m_type)), {id})));
        C360_TRY(const std::vector<LocalOp> waiting, waitingOps(m_tx.db(), id));
        if (std::ranges::any_of(waiting, [](const LocalOp &op) { return op.kind == u"create"; })) {
            C360_TRY(std::optional<Record> shadow, shadowOf(m_tx.db(), m_type, id));
            if (!shadow)
                return {};
            shadow->seq = 0;
            return setShadow(m_tx.db(), *shadow);
        }
        C360_CHECK(dropShadow(m_tx.db(), m_type, id));
        std::vector<LocalOp> own;
        std::ranges::copy_if(waiting, std::back_inserter(own),
                             [this](const LocalOp &op) { return op.number > m_answered; });
        C360_CHECK(dropContained(*row, own));
        C360_TRY(const qint64 after, place(*row));
        m_insertions.push_back({after, id});
        return {};
    }

    Result<qint64> finish()
    {
        if (m_insertions.empty())
            return 0;
        std::ranges::stable_sort(m_insertions, {}, &Insertion::after);
        C360_CHECK(Renumbering(m_tx, m_insertions).run());
        qint64 before = 0;
        for (const Insertion &insertion : m_insertions) {
            C360_CHECK(done(m_tx.db().run(
                u"INSERT INTO outbox (op_no, action, type, record, kind, payload, at) VALUES (?, ?, ?, ?, 'create', ?, ?)"_s,
                {insertion.after + ++before, m_tx.newId(), store::nameOf(m_type.name), insertion.record,
                 marked, m_tx.now()})));
        }
        return qint64(m_insertions.size());
    }

private:
    /// Groups are cut where the action changes: those that were answered must be cut as they were.
    Result<qint64> endOfAction(qint64 number)
    {
        C360_TRY(auto row, m_tx.db().one(u"SELECT action FROM outbox WHERE op_no = ?"_s, {number}));
        if (!row)
            return number;
        const Id action = row->id(0);
        row.reset();
        return m_tx.db().scalar(
            u"SELECT coalesce((SELECT min(op_no) - 1 FROM outbox WHERE op_no > ?1 AND action "
            u"<> ?2), (SELECT max(op_no) FROM outbox))"_s,
            {number, action});
    }

    /// Behind what makes the record that this one belongs to, when the queue holds that.
    Result<qint64> place(const Record &row)
    {
        const int above = m_type.owner() >= 0 ? m_type.owner() : m_type.indexOf("customer");
        if (above < 0 || !row.at(above).isValid())
            return m_front;
        const Id owner = Id::fromBytes(row.at(above).toByteArray());
        C360_TRY(const qint64 made,
                 m_tx.db().scalar(
                     u"SELECT coalesce(max(op_no), 0) FROM outbox WHERE record = ? AND kind = 'create'"_s,
                     {owner}));
        if (made <= m_front)
            return m_front;
        return endOfAction(made);
    }

    /// Takes out of the record's operations what the row does not hold any more as they left it: others have
    /// gone on from there, and the row comes as it stands.
    Result<void> dropContained(const Record &row, const std::vector<LocalOp> &own)
    {
        QJsonObject last;
        QString bin;
        for (const LocalOp &op : own) {
            if (op.kind == u"delete" || op.kind == u"restore")
                bin = op.kind;
            const QJsonObject changes = changesOf(op);
            for (auto it = changes.begin(); it != changes.end(); ++it)
                last.insert(it.key(), it->toArray().at(1));
        }
        QSet<QString> gone;
        for (auto it = last.begin(); it != last.end(); ++it) {
            const int i = m_type.indexOf(it.key());
            if (i < 0)
                continue;
            const catalog::Field &field = m_type.fields[size_t(i)];
            C360_TRY(const QVariant value, text::fromJson(field, *it));
            if (!text::sameValue(field, row.at(i), value))
                gone.insert(it.key());
        }
        const bool binned = bin.isEmpty() || (bin == u"delete") == (row.deletedAt != 0);
        for (const LocalOp &op : own) {
            if (!binned && (op.kind == u"delete" || op.kind == u"restore"))
                C360_CHECK(silence(op.number));
            QJsonObject changes = changesOf(op);
            const qsizetype before = changes.size();
            for (const QString &field : std::as_const(gone))
                changes.remove(field);
            if (changes.size() == before)
                continue;
            C360_CHECK(changes.isEmpty()
                           ? silence(op.number)
                           : done(m_tx.db().run(
                                 u"UPDATE outbox SET payload = ? WHERE op_no = ?"_s,
                                 {QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)),
                                  op.number})));
        }
        return {};
    }

    static QJsonObject changesOf(const LocalOp &op)
    {
        return op.kind == u"update" ? QJsonDocument::fromJson(op.payload).object() : QJsonObject();
    }

    Result<void> silence(qint64 number)
    {
        return done(
            m_tx.db().run(u"UPDATE outbox SET kind = 'void', payload = NULL WHERE op_no = ?"_s, {number}));
    }

    Transaction &m_tx;
    const RecordType &m_type;
    qint64 m_answered = 0;
    qint64 m_front = 0; ///< the last operation that stays before the first of these creates
    std::vector<Insertion> m_insertions;
};

} // namespace

Result<qint64> sendAgain(Transaction &tx, const RecordType &type, const QList<Id> &records, qint64 answered)
{
    Again again(tx, type);
    C360_CHECK(again.prepare(answered));
    for (const Id &record : records)
        C360_CHECK(again.take(record));
    return again.finish();
}

bool isSentAgain(const QByteArray &payload)
{
    return payload == marked.toUtf8();
}

} // namespace c360::sync
