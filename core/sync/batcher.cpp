// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/batcher.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/sync/local_rows.h"
#include "core/sync/outbox_rows.h"
#include "core/sync/send_again.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace c360::sync {

using namespace Qt::StringLiterals;
using catalog::Record;
using catalog::RecordType;
using store::Connection;

namespace {

constexpr size_t wholeAction = 200; ///< an action of so many operations is one group

} // namespace

Batcher::Batcher(Connection &db, const Sending &run, Instant now, const BatchLimits &limits, qint64 againTo)
    : m_db(db), m_run(run), m_now(now), m_limits(limits), m_againTo(againTo)
{
}

Result<std::vector<PushGroup>> Batcher::batch(qint64 after)
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
            hash.addData(QByteArray::number(op.number) + '|' + op.kind.toLatin1() + '|' + op.type.toLatin1() +
                         '|' + op.record.toBytes().toHex() + '|' + op.payload + '\n');
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

qint64 Batcher::roughSize(const Record &row)
{
    qint64 size = 300;
    for (size_t i = 0; i < row.type().fields.size(); ++i)
        size += 24 + row.at(int(i)).toString().size();
    return size;
}

Result<void> Batcher::readAhead(size_t wanted)
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

Result<size_t> Batcher::nextGroupSize()
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

Result<Id> Batcher::rootOf(const LocalOp &op, const Id &otherwise)
{
    const RecordType *type = catalog::findType(op.type);
    if (!type || type->name == catalog::customerType.name)
        return op.record;
    const int above = type->owner() >= 0 ? type->owner() : type->indexOf("customer");
    if (above < 0)
        return op.record;
    C360_TRY(auto row, m_db.one(u"SELECT \"%1\" FROM %2 WHERE id = ?"_s.arg(
                                    store::nameOf(type->fields[size_t(above)].name), store::tableName(*type)),
                                {op.record}));
    if (!row)
        return otherwise.isNull() ? op.record : otherwise;
    return row->id(0).isNull() ? op.record : row->id(0);
}

Result<PushOp> Batcher::fill(const LocalOp &op)
{
    PushOp filled;
    filled.number = op.number;
    filled.kind = op.kind;
    filled.type = catalog::findType(op.type);
    filled.id = op.record;
    filled.age = std::max<qint64>(0, m_now - op.at);
    filled.again = op.number <= m_againTo || (op.kind == u"create" && isSentAgain(op.payload));
    if (!filled.type)
        filled.kind = u"void"_s; // of a version that knew a type this one does not
    if (filled.kind == u"void")
        return filled;
    if (op.kind == u"update") {
        filled.changes = QJsonDocument::fromJson(op.payload).object();
    } else if (op.kind == u"delete" || op.kind == u"erase") {
        filled.seen = QJsonDocument::fromJson(op.payload)[u"seen"].toInteger();
    }
    std::optional<Record> row;
    bool there = false;
    if (op.kind == u"create") {
        C360_TRY(row, findRow(m_db, *filled.type, op.record));
        there = row.has_value();
    } else {
        C360_TRY(const qint64 found, m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)"_s.arg(
                                                     store::tableName(*filled.type)),
                                                 {op.record}));
        there = found != 0;
    }
    if (!there) { // its owner is not here: whether it is anywhere, the centre knows
        C360_TRY(row, findWaitingRow(m_db, *filled.type, op.record));
        there = row.has_value();
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

Result<bool> Batcher::bornAndGone(const LocalOp &op)
{
    if (m_run.attempted)
        return false;
    C360_TRY(const qint64 born,
             m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox WHERE record = ? AND kind = 'create' AND "
                         u"op_no > ?)"_s,
                         {op.record, m_run.after}));
    return born != 0;
}

} // namespace c360::sync
