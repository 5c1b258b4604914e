// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/acknowledger.h"

#include "core/catalog/catalog.h"
#include "core/store/record_json.h"
#include "core/sync/local_rows.h"
#include "core/sync/outbox_rows.h"
#include "core/sync/send_again.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;
using store::Transaction;

Acknowledger::Acknowledger(Transaction &tx, SyncState state, bool shadows, bool waiting)
    : m_tx(tx), m_state(std::move(state)), m_shadows(shadows), m_waiting(waiting)
{
}

Result<void> Acknowledger::take(const GroupAnswer &answer)
{
    C360_TRY(std::vector<LocalOp> ops,
             readOps(m_tx.db(), u"op_no BETWEEN ? AND ? ORDER BY op_no"_s, {answer.first, answer.last}));
    const bool refused = answer.result == u"rejected";
    if (refused) {
        C360_TRY(const bool hidden, isOutOfSight(ops, answer));
        if (hidden) { // not the person's: it goes as what has moved away does, with the next refresh
            C360_CHECK(done(m_tx.db().run(u"DELETE FROM outbox WHERE op_no BETWEEN ? AND ?"_s,
                                          {answer.first, answer.last})));
            return markForRefresh(m_tx.db(), *catalog::findType(ops.front().type), ops.front().record);
        }
    }
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

Result<bool> Acknowledger::isOutOfSight(const std::vector<LocalOp> &ops, const GroupAnswer &answer)
{
    static const QStringList reasons{u"sync.rejected.unknown_record"_s, u"sync.rejected.owner_missing"_s,
                                     u"sync.rejected.territory"_s};
    if (ops.size() != 1 || ops.front().kind != u"create" || !isSentAgain(ops.front().payload) ||
        !reasons.contains(answer.reason))
        return false;
    const RecordType *type = catalog::findType(ops.front().type);
    if (!type)
        return false;
    C360_TRY(const std::optional<Record> row, findRow(m_tx.db(), *type, ops.front().record));
    return row && row->createdBy != m_state.login;
}

Result<void> Acknowledger::keepSent(const GroupAnswer &answer)
{
    // What was set aside stays with the refused: "applied" may only speak of its empty number.
    return done(m_tx.db().run(u"INSERT OR REPLACE INTO sent_op (%1, sent_at) SELECT %1, ? FROM outbox "
                              u"WHERE op_no BETWEEN ? AND ? "
                              u"AND kind <> 'void'"_s.arg(opColumns),
                              {m_tx.now(), answer.first, answer.last}));
}

Result<void> Acknowledger::keepRefused(const std::vector<LocalOp> &ops, const GroupAnswer &answer)
{
    for (const LocalOp &op : ops) {
        if (op.kind != u"void")
            C360_CHECK(refuse(m_tx, op, answer.first, answer.reason, answer.field, false));
    }
    return {};
}

Result<void> Acknowledger::settle(const RecordType &type, const Id &id, const std::vector<LocalOp> &own,
                                  bool conflicts)
{
    if (conflicts)
        C360_CHECK(markForRefresh(m_tx.db(), type, id));
    if (m_waiting) {
        C360_TRY(const std::optional<Record> waiting, findWaitingRow(m_tx.db(), type, id));
        if (waiting) // the centre shows it, with its owner, or it is not for this login
            C360_CHECK(markForRefresh(m_tx.db(), type, id));
    }
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

Result<void> Acknowledger::putBack(const RecordType &type, const Id &id, const std::vector<LocalOp> &own)
{
    C360_TRY(const std::optional<Record> row, findRow(m_tx.db(), type, id));
    C360_TRY(const std::vector<LocalOp> left, waitingOps(m_tx.db(), id));
    C360_TRY(const std::optional<Record> shadow, shadowOf(m_tx.db(), type, id));
    const bool created = std::ranges::any_of(own, [](const LocalOp &op) { return op.kind == u"create"; });
    if (left.empty())
        C360_CHECK(dropShadow(m_tx.db(), type, id));
    if (created && m_waiting)
        C360_CHECK(dropWaitingRow(m_tx.db(), type, id));
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
    C360_TRY(const bool owned, ownerIsThere(m_tx.db(), *now));
    return owned ? m_tx.replicate(*now) : Result<void>();
}

Result<void> Acknowledger::takeAway(const RecordType &type, const Id &id)
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

Result<void> Acknowledger::refuse(Transaction &tx, const LocalOp &op, qint64 first, const QString &reason,
                                  const QString &field, bool scrub)
{
    QByteArray payload = scrub ? QByteArray() : op.payload;
    const RecordType *type = catalog::findType(op.type);
    if (!scrub && type && op.kind == u"create") {
        C360_TRY(std::optional<Record> row, findRow(tx.db(), *type, op.record));
        if (!row) {
            C360_TRY(row, findWaitingRow(tx.db(), *type, op.record));
        }
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

} // namespace c360::sync
