// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history_limit.h"

#include "core/catalog/ageing.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/sync/history.h"
#include "core/sync/local_rows.h"
#include "core/sync/logging.h"
#include "core/sync/queue.h"
#include "core/sync/sync_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::RecordType;
using store::Connection;
using store::Query;
using store::Transaction;

namespace {

const QString monthsKey = u"history_months"_s;   ///< the choice
const QString sinceForKey = u"history_for"_s;    ///< the choice that store::keptSince() carries out
const QString leavingKey = u"history_leaving"_s; ///< there may be rows to let go
const QString olderKey = u"history_older"_s;     ///< rows that stay at the centre

constexpr int pageRows = 5'000; ///< looked at in one reading; stop() waits for one at most

Result<void> forgetMeta(Connection &db, const QString &key)
{
    C360_TRY([[maybe_unused]] const Query done, db.run(u"DELETE FROM meta WHERE key = ?"_s, {key}));
    return {};
}

Result<QList<Id>> territoryIds(Connection &db)
{
    C360_TRY(const QList<Territory> list, territories(db));
    QList<Id> ids;
    for (const Territory &territory : list)
        ids.append(territory.id);
    return ids;
}

/// Rows that wait for their owner and would not be kept either.
Result<void> dropOldWaiting(Transaction &tx, Instant since)
{
    std::vector<Id> old;
    for (const RecordType *type : catalog::ageingTypes()) {
        C360_TRY(Query query, tx.db().run(u"SELECT record, row FROM waiting_row WHERE type = ?"_s,
                                          {store::nameOf(type->name)}));
        while (query.next()) {
            C360_TRY(const catalog::Record row, store::unpackRecord(*type, query.text(1).toUtf8()));
            if (!catalog::isRecent(row, since))
                old.push_back(query.id(0));
        }
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    for (const Id &id : old) {
        C360_TRY(const bool held, isHeld(tx.db(), id));
        if (held)
            continue;
        C360_TRY([[maybe_unused]] const Query done,
                 tx.db().run(u"DELETE FROM waiting_row WHERE record = ?"_s, {id}));
    }
    return {};
}

} // namespace

Result<HistoryLimit> historyLimit(Connection &db)
{
    HistoryLimit limit;
    C360_TRY(Query query, db.run(u"SELECT key, value FROM meta WHERE key LIKE 'history%'"_s));
    int inForce = 0;
    for (; query.next();) {
        const QString key = query.text(0);
        if (key == monthsKey)
            limit.months = int(query.integer(1));
        else if (key == sinceForKey)
            inForce = int(query.integer(1));
        else if (key == olderKey)
            limit.older = query.integer(1);
        else if (key == leavingKey)
            limit.settling = true;
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    C360_TRY(limit.since, store::keptSince(db));
    limit.settling = limit.settling || inForce != limit.months;
    C360_TRY(const auto pending, pendingHistory(db));
    limit.settling = limit.settling || pending.has_value();
    return limit;
}

Result<void> chooseHistory(Connection &db, int months)
{
    if (std::ranges::find(historyChoices, months) == historyChoices.end())
        return fail(ErrorCode::Usage, u"sync.history_choice"_s, u"history"_s);
    return store::setMetaValue(db, monthsKey, months);
}

Instant historyStart(int months, Instant now)
{
    if (months == 0)
        return 0;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-months);
    return QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

Result<void> setHistoryStart(Connection &db, int months, Instant since)
{
    C360_CHECK(store::setMetaValue(db, sinceForKey, months));
    C360_CHECK(store::setKeptSince(db, since));
    return forgetMeta(db, olderKey);
}

Result<void> alignHistory(CentralClient &client, store::Store &store, Instant now)
{
    struct Standing
    {
        SyncState state;
        int inForce = 0;
        std::optional<PendingHistory> pending;
        QList<Id> territories;
    };
    C360_TRY(Standing standing, store
                                    .read([](Connection &db) -> Result<Standing> {
                                        Standing found;
                                        C360_TRY(found.state, readState(db));
                                        C360_TRY(const QVariant inForce, store::metaValue(db, sinceForKey));
                                        found.inForce = inForce.toInt();
                                        C360_TRY(found.pending, pendingHistory(db));
                                        C360_TRY(found.territories, territoryIds(db));
                                        return found;
                                    })
                                    .result());
    const int months = standing.state.historyMonths;
    const Instant before = standing.state.historySince;
    Instant since = historyStart(months, now);
    if (months == standing.inForce)
        since = std::max(since, before); // a clock that was set back brings nothing back
    client.setHistorySince(since);
    if (months == standing.inForce && since == before)
        return {};
    const bool longer = before != 0 && (since == 0 || since < before);
    PendingHistory history = standing.pending.value_or(PendingHistory{});
    // What was on its way and is older than what is kept from now on.
    history.parts.removeIf(
        [since](const PendingHistory::Part &part) { return part.before != 0 && since >= part.before; });
    if (longer) {
        for (const RecordType *type : catalog::ageingTypes()) {
            C360_TRY(const qint64 rows, client.estimate(*type, standing.territories, {}, before));
            history.expected += rows;
            history.parts.append({.type = type, .after = {}, .before = before});
        }
    }
    qCInfo(lcSync, "history is kept for %d months", months);
    return store
        .write(
            [&](Transaction &tx) -> Result<void> {
                C360_CHECK(setHistoryStart(tx.db(), months, since));
                C360_CHECK(setPendingHistory(tx.db(), history));
                if (since == 0)
                    return forgetMeta(tx.db(), leavingKey);
                // Longer: what an earlier change has left to do is still to be done, by the new limit.
                return longer ? Result<void>() : store::setMetaValue(tx.db(), leavingKey, 1);
            },
            store::Priority::Background)
        .result();
}

Result<void> letGoIfOld(Transaction &tx, const RecordType &type, const Id &id, Instant since)
{
    auto row = tx.find(type, id);
    if (!row)
        return row.error().code == ErrorCode::NotFound ? Result<void>() : std::unexpected(row.error());
    if (catalog::isRecent(*row, since))
        return {};
    C360_TRY(const bool held, isHeld(tx.db(), id));
    return held ? Result<void>() : tx.forget(type, id);
}

Result<bool> OldRows::letGo(store::Store &store)
{
    struct Page
    {
        Instant since = 0;
        bool wanted = false;
        QByteArray owner{};
        QByteArray id{};
        int rows = 0;
        std::vector<Id> old{};
    };
    const auto types = catalog::ageingTypes();
    C360_TRY(const Page page,
             store
                 .read([this, &types](Connection &db) -> Result<Page> {
                     Page found;
                     C360_TRY(const QVariant leaving, store::metaValue(db, leavingKey));
                     C360_TRY(const SyncState state, readState(db));
                     found.since = state.historySince;
                     found.wanted = leaving.isValid();
                     if (!found.wanted || found.since != m_since || m_type == types.size())
                         return found;
                     const RecordType &type = *types[m_type];
                     const QString owner = type.has(catalog::Clustered)
                                               ? store::quoted(type.fields[size_t(type.owner())].name)
                                               : u"x''"_s;
                     // In the order of the primary key.
                     const QString key = type.has(catalog::Clustered) ? owner + u", id"_s : u"id"_s;
                     const QList<store::Bind> after = type.has(catalog::Clustered)
                                                          ? QList<store::Bind>{m_owner, m_id}
                                                          : QList<store::Bind>{m_id};
                     C360_TRY(
                         Query query,
                         db.run(u"SELECT %1, id, %2 FROM %3 WHERE (%4) > (?%5) ORDER BY %4 LIMIT %6"_s.arg(
                                    owner, store::sqlite::recent(type, found.since), store::tableName(type),
                                    key, after.size() > 1 ? u", ?"_s : QString(), QString::number(pageRows)),
                                after));
                     while (query.next()) {
                         ++found.rows;
                         found.owner = query.value(0).toByteArray();
                         found.id = query.value(1).toByteArray();
                         if (!query.flag(2))
                             found.old.push_back(query.id(1));
                     }
                     if (auto error = query.failure())
                         return std::unexpected(*std::move(error));
                     return found;
                 })
                 .result());
    if (!page.wanted)
        return false;
    if (page.since != m_since || m_type == types.size()) {
        *this = OldRows();
        m_since = page.since;
        C360_CHECK(store
                       .write([since = m_since](Transaction &tx) { return dropOldWaiting(tx, since); },
                              store::Priority::Background)
                       .result());
        return true;
    }
    const RecordType &type = *types[m_type];
    for (size_t at = 0; at < page.old.size(); at += transactionRows) {
        const size_t end = std::min(page.old.size(), at + transactionRows);
        C360_CHECK(store
                       .write(
                           [&](Transaction &tx) -> Result<void> {
                               for (size_t i = at; i < end; ++i)
                                   C360_CHECK(letGoIfOld(tx, type, page.old[i], page.since));
                               return {};
                           },
                           store::Priority::Background)
                       .result());
    }
    m_owner = page.owner;
    m_id = page.id;
    if (page.rows < pageRows) {
        ++m_type;
        m_owner = m_id = "";
    }
    if (m_type < types.size())
        return true;
    return store
        .write(
            [](Transaction &tx) -> Result<bool> {
                C360_CHECK(forgetMeta(tx.db(), leavingKey));
                return true;
            },
            store::Priority::Background)
        .result();
}

Result<bool> countOlder(CentralClient &client, store::Store &store)
{
    struct Known
    {
        SyncState state;
        bool isKnown = false;
        QList<Id> territories;
    };
    C360_TRY(const Known known, store
                                    .read([](Connection &db) -> Result<Known> {
                                        Known found;
                                        C360_TRY(found.state, readState(db));
                                        C360_TRY(const QVariant older, store::metaValue(db, olderKey));
                                        found.isKnown = older.isValid();
                                        C360_TRY(found.territories, territoryIds(db));
                                        return found;
                                    })
                                    .result());
    if (known.isKnown || known.state.historySince == 0)
        return false;
    client.setHistorySince(known.state.historySince);
    C360_TRY(const qint64 rows, client.countOlder(known.territories));
    C360_CHECK(store
                   .write([rows](Transaction &tx) { return store::setMetaValue(tx.db(), olderKey, rows); },
                          store::Priority::Background)
                   .result());
    return true;
}

} // namespace c360::sync
