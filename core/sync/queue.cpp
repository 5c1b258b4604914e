// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/queue.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/sync/history_limit.h"
#include "core/sync/sync_state.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <deque>
#include <ranges>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;
using store::Transaction;

namespace {

constexpr size_t wholeAction = 200; ///< an action of so many operations is one group
constexpr qint64 keepSentMs = 30LL * 86'400'000;
/// Refused operations of an earlier numbering are moved out of the way.
constexpr qint64 earlierNumbers = 1'000'000'000'000;

const QString opColumns = u"op_no, action, type, record, kind, payload, at"_s;

Result<void> done(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

LocalOp readOp(const Query &query)
{
    return {.number = query.integer(0),
            .action = query.id(1),
            .type = query.text(2),
            .record = query.id(3),
            .kind = query.text(4),
            .payload = query.text(5).toUtf8(),
            .at = query.integer(6)};
}

Result<std::vector<LocalOp>> readOps(Connection &db, const QString &where, const QList<store::Bind> &binds)
{
    C360_TRY(Query query, db.run(u"SELECT %1 FROM outbox WHERE %2"_s.arg(opColumns, where), binds));
    std::vector<LocalOp> ops;
    while (query.next())
        ops.push_back(readOp(query));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return ops;
}

Result<std::optional<Record>> findRow(Connection &db, const RecordType &type, const Id &id)
{
    auto found = store::findRecord(db, type, id);
    if (found)
        return *std::move(found);
    if (found.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(found.error());
}

/// Cuts the run into groups and fills them.
class Batcher
{
public:
    Batcher(Connection &db, const Sending &run, Instant now, const BatchLimits &limits, qint64 againTo)
        : m_db(db), m_run(run), m_now(now), m_limits(limits), m_againTo(againTo)
    {
    }

    Result<std::vector<PushGroup>> batch(qint64 after)
    {
        m_read = after;
        std::vector<PushGroup> groups;
        int operations = 0;
        qint64 bytes = 0;
        while (int(groups.size()) < m_limits.groups) {
            C360_TRY(const size_t count, nextGroupSize());
            if (count == 0)
                break;
            if (!groups.empty() && operations + int(count) > m_limits.operations)
                break;
            PushGroup group;
            qint64 size = 0;
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (const LocalOp &op : m_ops | std::views::take(count)) {
                hash.addData(QByteArray::number(op.number) + '|' + op.kind.toLatin1() + '|' +
                             op.type.toLatin1() + '|' + op.record.toBytes().toHex() + '|' + op.payload +
                             '\n');
                C360_TRY(PushOp filled, fill(op));
                size += 200 + op.payload.size();
                if (filled.row)
                    size += roughSize(*filled.row);
                group.ops.push_back(std::move(filled));
            }
            if (!groups.empty() && bytes + size > m_limits.bytes)
                break;
            group.hash = hash.result().toHex();
            groups.push_back(std::move(group));
            operations += int(count);
            bytes += size;
            m_ops.erase(m_ops.begin(), m_ops.begin() + qsizetype(count));
        }
        return groups;
    }

private:
    static qint64 roughSize(const Record &row)
    {
        qint64 size = 300;
        for (size_t i = 0; i < row.type().fields.size(); ++i)
            size += 24 + row.at(int(i)).toString().size();
        return size;
    }

    Result<void> readAhead(size_t wanted)
    {
        while (m_ops.size() < wanted && !m_end) {
            C360_TRY(
                std::vector<LocalOp> more,
                readOps(m_db, u"op_no > ? AND op_no <= ? ORDER BY op_no LIMIT 1000"_s, {m_read, m_run.upTo}));
            m_end = more.empty();
            if (!more.empty())
                m_read = more.back().number;
            std::ranges::move(more, std::back_inserter(m_ops));
        }
        return {};
    }

    /// A group's end follows from what comes behind its start and from nothing else, so that every attempt
    /// finds the same one: the whole action, or what concerns the first root of a large one.
    Result<size_t> nextGroupSize()
    {
        C360_CHECK(readAhead(wholeAction + 1));
        if (m_ops.empty())
            return 0;
        const Id action = m_ops.front().action;
        size_t count = 1;
        while (count < m_ops.size() && count <= wholeAction && m_ops[count].action == action)
            ++count;
        if (count <= wholeAction)
            return count;
        C360_TRY(const Id root, rootOf(m_ops.front(), {}));
        for (count = 1;; ++count) {
            C360_CHECK(readAhead(count + 1));
            if (count >= m_ops.size() || m_ops[count].action != action)
                return count;
            C360_TRY(const Id next, rootOf(m_ops[count], root));
            if (next != root)
                return count;
        }
    }

    /// The customer (or invoice, or record) that the operation is about; `otherwise` for a row that is gone.
    Result<Id> rootOf(const LocalOp &op, const Id &otherwise)
    {
        const RecordType *type = catalog::findType(op.type);
        if (!type || type->name == catalog::customerType.name)
            return op.record;
        const int above = type->owner() >= 0 ? type->owner() : type->indexOf("customer");
        if (above < 0)
            return op.record;
        C360_TRY(auto row,
                 m_db.one(u"SELECT \"%1\" FROM %2 WHERE id = ?"_s.arg(
                              store::nameOf(type->fields[size_t(above)].name), store::tableName(*type)),
                          {op.record}));
        if (!row)
            return otherwise.isNull() ? op.record : otherwise;
        return row->id(0).isNull() ? op.record : row->id(0);
    }

    Result<PushOp> fill(const LocalOp &op)
    {
        PushOp filled;
        filled.number = op.number;
        filled.kind = op.kind;
        filled.type = catalog::findType(op.type);
        filled.id = op.record;
        filled.age = std::max<qint64>(0, m_now - op.at);
        filled.again = op.number <= m_againTo;
        if (!filled.type)
            filled.kind = u"void"_s; // of a version that knew a type this one does not
        if (filled.kind == u"void")
            return filled;
        if (op.kind == u"update") {
            filled.changes = QJsonDocument::fromJson(op.payload).object();
        } else if (op.kind == u"delete") {
            filled.seen = QJsonDocument::fromJson(op.payload)[u"seen"].toInteger();
        }
        std::optional<Record> row;
        if (op.kind == u"create") {
            C360_TRY(row, findRow(m_db, *filled.type, op.record));
        }
        bool there = row.has_value();
        if (op.kind != u"create") {
            C360_TRY(const qint64 found, m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(
                                                         store::tableName(*filled.type)),
                                                     {op.record}));
            there = found != 0;
        }
        if (!there) {
            C360_TRY(const bool forgotten, bornAndGone(op));
            if (op.kind != u"erase" || forgotten)
                filled.kind = u"void"_s;
            return filled;
        }
        if (op.kind == u"create") {
            // As it was made: what was changed since follows as operations of its own.
            C360_TRY(std::vector<LocalOp> later,
                     readOps(m_db, u"record = ? AND op_no > ? ORDER BY op_no"_s, {op.record, op.number}));
            C360_TRY(filled.row, withoutOps(*row, later));
            if (filled.row->createdAt == op.at) // by this device's clock, not one that came from elsewhere
                filled.row->createdAt += m_run.clockOffset;
        }
        return filled;
    }

    /// Whether the centre cannot know the record: made and erased again before it was ever sent.
    Result<bool> bornAndGone(const LocalOp &op)
    {
        if (m_run.attempted)
            return false;
        C360_TRY(const qint64 born,
                 m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox WHERE record = ? AND kind = 'create' AND "
                             u"op_no > ?)"_s,
                             {op.record, m_run.after}));
        return born != 0;
    }

    Connection &m_db;
    const Sending &m_run;
    Instant m_now;
    const BatchLimits &m_limits;
    qint64 m_againTo;
    qint64 m_read = 0;
    bool m_end = false;
    std::deque<LocalOp> m_ops;
};

/// Takes an answered group out of the queue.
class Acknowledger
{
public:
    Acknowledger(Transaction &tx, SyncState state, bool shadows)
        : m_tx(tx), m_state(std::move(state)), m_shadows(shadows)
    {
    }

    Result<void> take(const GroupAnswer &answer)
    {
        C360_TRY(std::vector<LocalOp> ops,
                 readOps(m_tx.db(), u"op_no BETWEEN ? AND ? ORDER BY op_no"_s, {answer.first, answer.last}));
        const bool refused = answer.result == u"rejected";
        C360_CHECK(refused ? keepRefused(ops, answer) : keepSent(answer));
        C360_CHECK(done(
            m_tx.db().run(u"DELETE FROM outbox WHERE op_no BETWEEN ? AND ?"_s, {answer.first, answer.last})));
        QSet<Id> seen;
        // Last first: what a row owns goes back before the row itself.
        for (const LocalOp &op : std::views::reverse(ops)) {
            const RecordType *type = catalog::findType(op.type);
            if (!type || op.kind == u"void" || seen.contains(op.record))
                continue;
            seen.insert(op.record);
            std::vector<LocalOp> own;
            std::ranges::copy_if(ops, std::back_inserter(own),
                                 [&](const LocalOp &other) { return other.record == op.record; });
            C360_CHECK(refused ? putBack(*type, op.record, own)
                               : settle(*type, op.record, own, answer.conflicts > 0));
        }
        return {};
    }

private:
    Result<void> keepSent(const GroupAnswer &answer)
    {
        // What was set aside stays with the refused: "applied" may only speak of its empty number.
        return done(m_tx.db().run(u"INSERT OR REPLACE INTO sent_op (%1, sent_at) SELECT %1, ? FROM outbox "
                                  u"WHERE op_no BETWEEN ? AND ? "
                                  u"AND kind <> 'void'"_s.arg(opColumns),
                                  {m_tx.now(), answer.first, answer.last}));
    }

    Result<void> keepRefused(const std::vector<LocalOp> &ops, const GroupAnswer &answer)
    {
        for (const LocalOp &op : ops) {
            if (op.kind != u"void")
                C360_CHECK(refuse(m_tx, op, answer.first, answer.reason, answer.field, false));
        }
        return {};
    }

    /// Accepted: the centre's version has these operations in it from now on.
    Result<void> settle(const RecordType &type, const Id &id, const std::vector<LocalOp> &own, bool conflicts)
    {
        if (conflicts)
            C360_CHECK(markForRefresh(m_tx.db(), type, id));
        if (!m_shadows)
            return {};
        C360_TRY(const std::optional<Record> shadow, shadowOf(m_tx.db(), type, id));
        if (!shadow)
            return {};
        C360_TRY(const std::vector<LocalOp> left, waitingOps(m_tx.db(), id));
        C360_TRY(std::optional<Record> centre, overlay(*shadow, own, m_state.login));
        if (centre && !left.empty())
            return setShadow(m_tx.db(), *centre);
        C360_CHECK(dropShadow(m_tx.db(), type, id));
        C360_TRY(const std::optional<Record> row, findRow(m_tx.db(), type, id));
        return row && centre ? m_tx.replicate(*centre) : Result<void>();
    }

    /// Refused: the row is as the centre has it, with what still waits on top.
    Result<void> putBack(const RecordType &type, const Id &id, const std::vector<LocalOp> &own)
    {
        C360_TRY(const std::optional<Record> row, findRow(m_tx.db(), type, id));
        C360_TRY(const std::vector<LocalOp> left, waitingOps(m_tx.db(), id));
        C360_TRY(const std::optional<Record> shadow, shadowOf(m_tx.db(), type, id));
        const bool created = std::ranges::any_of(own, [](const LocalOp &op) { return op.kind == u"create"; });
        if (left.empty())
            C360_CHECK(dropShadow(m_tx.db(), type, id));
        if (created && !shadow)
            return row ? takeAway(type, id) : Result<void>();
        if (!shadow)
            C360_CHECK(markForRefresh(m_tx.db(), type, id)); // its stamps are the centre's
        if (!row && !shadow)
            return {}; // erased here; it comes back with the refresh
        std::optional<Record> base = shadow;
        if (!base) {
            std::vector<LocalOp> all = own;
            all.insert(all.end(), left.begin(), left.end());
            C360_TRY(base, withoutOps(*row, all));
            if (!left.empty()) { // the later ones were made on a value that is gone now
                C360_CHECK(setShadow(m_tx.db(), *base));
                m_shadows = true;
            }
        }
        C360_TRY(std::optional<Record> now, overlay(*base, left, m_state.login, row ? &*row : nullptr));
        if (!now)
            return {};
        C360_TRY(const bool owned, hasOwner(*now));
        return owned ? m_tx.replicate(*now) : Result<void>();
    }

    Result<bool> hasOwner(const Record &row)
    {
        const int owner = row.type().owner();
        if (owner < 0)
            return true;
        C360_TRY(const qint64 there,
                 m_tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(
                                      store::quoted(row.type().fields[size_t(owner)].target)),
                                  {row.at(owner)}));
        return there != 0;
    }

    /// A record that the centre did not accept, and what was put below it meanwhile.
    Result<void> takeAway(const RecordType &type, const Id &id)
    {
        C360_TRY(const auto below, recordsBelow(m_tx.db(), type, id));
        for (const auto &[childType, child] : below) {
            C360_TRY(const std::vector<LocalOp> ops, waitingOps(m_tx.db(), child));
            C360_CHECK(setAside(m_tx, ops, u"sync.rejected.owner_missing"_s));
        }
        C360_TRY(const std::vector<LocalOp> later, waitingOps(m_tx.db(), id));
        C360_CHECK(setAside(m_tx, later, u"sync.rejected.unknown_record"_s));
        return m_tx.forget(type, id);
    }

public:
    static Result<void> refuse(Transaction &tx, const LocalOp &op, qint64 first, const QString &reason,
                               const QString &field, bool scrub)
    {
        QByteArray payload = scrub ? QByteArray() : op.payload;
        const RecordType *type = catalog::findType(op.type);
        if (!scrub && type && op.kind == u"create") {
            C360_TRY(const std::optional<Record> row, findRow(tx.db(), *type, op.record));
            if (row)
                payload = store::packRecord(*row);
        }
        return done(tx.db().run(
            u"INSERT INTO rejected_op (op_no, first_op, action, type, record, kind, payload, at, reason, "
            u"field, "
            u"rejected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op_no) DO UPDATE SET "
            u"payload = "
            u"CASE WHEN excluded.kind = 'create' AND excluded.payload IS NULL THEN payload ELSE "
            u"excluded.payload END, reason = excluded.reason"_s,
            {op.number, first, op.action, op.type, op.record, op.kind,
             payload.isEmpty() ? store::Bind(std::nullopt) : store::Bind(QString::fromUtf8(payload)), op.at,
             reason, field.isEmpty() ? store::Bind(std::nullopt) : store::Bind(field), tx.now()}));
    }

private:
    Transaction &m_tx;
    SyncState m_state;
    bool m_shadows;
};

/// What was sent before `until` needs not be sent again; rows that were here for its sake alone may go.
Result<void> forgetSent(Transaction &tx, Instant until, Instant since)
{
    std::vector<std::pair<const RecordType *, Id>> rows;
    for (const RecordType *type : catalog::ageingTypes()) {
        if (since == 0)
            break;
        C360_TRY(Query query,
                 tx.db().run(u"SELECT DISTINCT record FROM sent_op WHERE sent_at < ? AND type = ?"_s,
                             {until, store::nameOf(type->name)}));
        while (query.next())
            rows.emplace_back(type, query.id(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    C360_CHECK(done(tx.db().run(u"DELETE FROM sent_op WHERE sent_at < ?"_s, {until})));
    for (const auto &[type, id] : rows)
        C360_CHECK(letGoIfOld(tx, *type, id, since));
    return {};
}

} // namespace

Result<Sending> beginSending(Transaction &tx)
{
    C360_TRY(const SyncState state, readState(tx.db()));
    Sending run{.after = state.lastOp, .upTo = state.inFlight, .attempted = state.inFlight > state.lastOp};
    if (run.attempted)
        return run;
    C360_TRY(run.upTo, tx.db().scalar(u"SELECT coalesce(max(op_no), 0) FROM outbox"_s));
    if (run.upTo > run.after)
        C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, run.upTo));
    return run;
}

Result<std::vector<PushGroup>> nextGroups(Connection &db, const Sending &run, qint64 after, Instant now,
                                          const BatchLimits &limits)
{
    C360_TRY(const SyncState state, readState(db));
    return Batcher(db, run, now, limits, state.againTo).batch(after);
}

Result<void> acknowledge(Transaction &tx, const PushAnswer &answer)
{
    C360_TRY(SyncState state, readState(tx.db()));
    C360_TRY(const qint64 shadows, tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
    const qint64 before = state.lastOp;
    const Instant since = state.historySince;
    Acknowledger acknowledger(tx, std::move(state), shadows != 0);
    qint64 last = before;
    for (const GroupAnswer &group : answer.groups) {
        if (group.last <= before)
            continue; // answered twice
        C360_CHECK(acknowledger.take(group));
        last = std::max(last, group.last);
    }
    if (last == before)
        return {};
    C360_CHECK(forgetSent(tx, tx.now() - keepSentMs, since));
    return store::setMetaValue(tx.db(), u"last_op"_s, last);
}

Result<void> resend(Transaction &tx, qint64 centreLastOp)
{
    C360_TRY(const SyncState state, readState(tx.db()));
    if (centreLastOp >= state.lastOp)
        return {};
    C360_CHECK(done(tx.db().run(
        u"INSERT OR IGNORE INTO outbox (%1) SELECT %1 FROM sent_op WHERE op_no > ?"_s.arg(opColumns),
        {centreLastOp})));
    C360_CHECK(done(tx.db().run(u"DELETE FROM sent_op WHERE op_no > ?"_s, {centreLastOp})));
    // What is no longer remembered (refused, or too long ago) leaves its number.
    C360_CHECK(done(tx.db().run(
        u"WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT OR IGNORE INTO "
        u"outbox (op_no, action, type, record, kind, at) SELECT i, randomblob(16), 'customer', "
        u"randomblob(16), "
        u"'void', ? FROM n"_s,
        {centreLastOp + 1, state.lastOp, tx.now()})));
    C360_CHECK(store::setMetaValue(tx.db(), u"again_to"_s, std::max(state.lastOp, state.inFlight)));
    C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, std::max(state.lastOp, state.inFlight)));
    return store::setMetaValue(tx.db(), u"last_op"_s, centreLastOp);
}

Result<void> startAnew(Transaction &tx, bool another)
{
    C360_TRY(SyncState state, readState(tx.db()));
    if (another) {
        state.device = tx.newId();
        C360_CHECK(store::setMetaValue(tx.db(), u"device"_s, state.device.toBytes()));
    }
    // Numbers of another device say nothing to the centre: what was sent under them keeps away from the new
    // ones.
    C360_TRY(const qint64 lowest, tx.db().scalar(u"SELECT min(0, coalesce(min(op_no), 0)) FROM sent_op"_s));
    C360_CHECK(done(tx.db().run(u"UPDATE sent_op SET op_no = ? - op_no WHERE op_no > 0"_s, {lowest})));
    C360_CHECK(done(tx.db().run(u"UPDATE rejected_op SET op_no = op_no + ?, first_op = first_op + ?"_s,
                                {earlierNumbers, earlierNumbers})));
    C360_CHECK(done(tx.db().run(u"DELETE FROM outbox WHERE kind = 'void'"_s)));
    C360_TRY(const std::vector<LocalOp> ops, readOps(tx.db(), u"1 ORDER BY op_no"_s, {}));
    qint64 number = 0;
    for (const LocalOp &op : ops) {
        if (op.number != ++number)
            C360_CHECK(
                done(tx.db().run(u"UPDATE outbox SET op_no = ? WHERE op_no = ?"_s, {number, op.number})));
    }
    C360_CHECK(store::setMetaValue(tx.db(), u"last_op"_s, 0));
    C360_CHECK(store::setMetaValue(tx.db(), u"inflight"_s, 0));
    // The centre may know some of it under the old numbers.
    C360_CHECK(store::setMetaValue(tx.db(), u"again_to"_s, number));
    return store::setMetaValue(tx.db(), u"sync_device"_s, state.device.toBytes());
}

Result<std::vector<LocalOp>> waitingOps(Connection &db, const Id &record)
{
    return readOps(db, u"record = ? AND kind <> 'void' ORDER BY op_no"_s, {record});
}

Result<bool> isHeld(Connection &db, const Id &record)
{
    C360_TRY(const qint64 held,
             db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox WHERE record = ?1 AND kind <> 'void') OR "
                       u"EXISTS (SELECT 1 FROM sent_op WHERE record = ?1)"_s,
                       {record}));
    return held != 0;
}

Result<void> setAside(Transaction &tx, const std::vector<LocalOp> &ops, const QString &reason, bool scrub)
{
    if (ops.empty())
        return {};
    C360_TRY(const SyncState state, readState(tx.db()));
    for (const LocalOp &op : ops) {
        C360_CHECK(Acknowledger::refuse(tx, op, ops.front().number, reason, {}, scrub));
        // What was on the wire must be answered as it was sent.
        if (op.number > state.inFlight)
            C360_CHECK(done(tx.db().run(u"UPDATE outbox SET kind = 'void', payload = NULL WHERE op_no = ?"_s,
                                        {op.number})));
    }
    return {};
}

Result<std::vector<std::pair<const RecordType *, Id>>> recordsBelow(Connection &db, const RecordType &type,
                                                                    const Id &id)
{
    std::vector<std::pair<const RecordType *, Id>> below;
    for (const RecordType &child : catalog::allTypes) {
        const int owner = child.owner();
        if (owner < 0 || child.fields[size_t(owner)].target != type.name)
            continue;
        C360_TRY(Query query,
                 db.run(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(
                            store::tableName(child), store::quoted(child.fields[size_t(owner)].name)),
                        {id}));
        while (query.next())
            below.emplace_back(&child, query.id(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    const size_t direct = below.size();
    for (size_t i = 0; i < direct; ++i) {
        const bool owns = std::ranges::any_of(catalog::allTypes, [&](const RecordType &other) {
            return other.owner() >= 0 && other.fields[size_t(other.owner())].target == below[i].first->name;
        });
        if (!owns)
            continue;
        C360_TRY(const auto deeper, recordsBelow(db, *below[i].first, below[i].second));
        below.insert(below.end(), deeper.begin(), deeper.end());
    }
    return below;
}

Result<std::optional<Record>> shadowOf(Connection &db, const RecordType &type, const Id &id)
{
    C360_TRY(auto row, db.one(u"SELECT row FROM shadow WHERE type = ? AND record = ?"_s,
                              {store::nameOf(type.name), id}));
    if (!row)
        return std::nullopt;
    C360_TRY(Record record, store::unpackRecord(type, row->text(0).toUtf8()));
    return record;
}

Result<void> setShadow(Connection &db, const Record &row)
{
    return done(
        db.run(u"INSERT INTO shadow (type, record, row) VALUES (?, ?, ?) ON CONFLICT (type, record) DO "
               u"UPDATE SET row = excluded.row"_s,
               {store::nameOf(row.type().name), row.id, QString::fromUtf8(store::packRecord(row))}));
}

Result<void> dropShadow(Connection &db, const RecordType &type, const Id &id)
{
    return done(
        db.run(u"DELETE FROM shadow WHERE type = ? AND record = ?"_s, {store::nameOf(type.name), id}));
}

Error manyDeletesError(const RecordType &type, qint64 deletes, qint64 of)
{
    Error error;
    error.code = ErrorCode::Failed;
    error.reason = u"sync.many_deletes"_s;
    error.type = store::nameOf(type.name);
    error.args = {{u"deletes"_s, deletes}, {u"of"_s, of}};
    return error;
}

Result<std::optional<Error>> tooManyDeletes(Connection &db, const Sending &run)
{
    C360_TRY(Query query,
             db.run(u"SELECT type, count(DISTINCT record) FROM outbox WHERE kind IN ('delete', 'erase') AND "
                    u"op_no > ? "
                    u"AND op_no <= ? AND action NOT IN (SELECT action FROM undo_step) GROUP BY type HAVING "
                    u"count(DISTINCT record) >= ?"_s,
                    {run.after, run.upTo, manyDeletes}));
    QHash<const RecordType *, qint64> many;
    while (query.next()) {
        if (const RecordType *type = catalog::findType(query.text(0)))
            many.insert(type, query.integer(1));
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    for (auto it = many.cbegin(); it != many.cend(); ++it) {
        C360_TRY(const qint64 left, db.scalar(u"SELECT count(*) FROM %1"_s.arg(store::tableName(*it.key()))));
        if (it.value() * deletesShare > left + it.value()) {
            Error error = manyDeletesError(*it.key(), it.value(), left + it.value());
            error.args.insert(u"sending"_s, true);
            return error;
        }
    }
    return std::nullopt;
}

} // namespace c360::sync
