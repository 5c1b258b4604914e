// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/sync/copy_decoder.h"
#include "core/sync/local_rows.h"
#include "core/sync/pulled.h"
#include "core/sync/resync.h"
#include "core/sync/sync_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

const QString historyKey = u"sync.history"_s;

QList<Id> idsOf(const QList<Territory> &territories)
{
    QList<Id> ids;
    for (const Territory &territory : territories)
        ids.append(territory.id);
    return ids;
}

} // namespace

Result<std::optional<PendingHistory>> pendingHistory(store::Connection &db)
{
    C360_TRY(auto row, db.one(u"SELECT value FROM setting WHERE key = ?"_s, {historyKey}));
    if (!row)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(row->text(0).toUtf8()).object();
    PendingHistory history{.parts = {},
                           .expected = object["expected"_L1].toInteger(),
                           .received = object["received"_L1].toInteger()};
    const QJsonArray parts = object["parts"_L1].toArray();
    for (const QJsonValue &part : parts) {
        if (const catalog::RecordType *type = catalog::findType(part["type"_L1].toString()))
            history.parts.append({type, Id::fromString(part["after"_L1].toString()).value_or(Id()),
                                  part["before"_L1].toInteger()});
    }
    if (history.parts.isEmpty())
        return std::nullopt;
    return history;
}

Result<void> setPendingHistory(store::Connection &db, const PendingHistory &history)
{
    if (history.parts.isEmpty()) {
        C360_TRY([[maybe_unused]] const store::Query done,
                 db.run(u"DELETE FROM setting WHERE key = ?"_s, {historyKey}));
        return {};
    }
    QJsonArray parts;
    for (const PendingHistory::Part &part : history.parts)
        parts.append(QJsonObject{{u"type"_s, store::nameOf(part.type->name)},
                                 {u"after"_s, part.after.isNull() ? QString() : part.after.toString()},
                                 {u"before"_s, part.before}});
    const QJsonObject object{
        {u"parts"_s, parts}, {u"expected"_s, history.expected}, {u"received"_s, history.received}};
    C360_TRY([[maybe_unused]] const store::Query done,
             db.run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
                    u"excluded.value"_s,
                    {historyKey, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))}));
    return {};
}

Result<std::optional<PendingHistory>> fetchHistory(CentralClient &client, store::Store &store, qint64 rows)
{
    struct Found
    {
        std::optional<PendingHistory> history;
        QList<Territory> territories;
        SyncState state;
    };
    C360_TRY(Found found, store
                              .read([](store::Connection &db) -> Result<Found> {
                                  Found all;
                                  C360_TRY(all.history, pendingHistory(db));
                                  C360_TRY(all.territories, territories(db));
                                  C360_TRY(all.state, readState(db));
                                  return all;
                              })
                              .result());
    if (!found.history)
        return std::nullopt;
    PendingHistory history = *std::move(found.history);
    const PendingHistory::Part first = history.parts.first();
    const catalog::RecordType &type = *first.type;
    CopyDecoder decoder(type);
    std::vector<Pulled> piece;
    client.setHistorySince(found.state.historySince);
    C360_CHECK(client.copy(
        type, idsOf(found.territories), first.after, rows,
        [&](QByteArrayView bytes) { return decoder.read(bytes, piece); }, first.before));
    const bool last = qint64(piece.size()) < rows;
    size_t at = 0;
    do {
        const size_t end = std::min(piece.size(), at + transactionRows);
        std::vector<Pulled> part(std::make_move_iterator(piece.begin() + qptrdiff(at)),
                                 std::make_move_iterator(piece.begin() + qptrdiff(end)));
        at = end;
        history.received += qint64(part.size());
        if (!part.empty())
            history.parts.first().after = part.back().record.id;
        if (last && at == piece.size())
            history.parts.removeFirst();
        C360_CHECK(store
                       .write(
                           [&type, &history, &part](store::Transaction &tx) -> Result<void> {
                               C360_CHECK(applyRows(tx, type, {}, part));
                               if (history.parts.isEmpty()) // now that everything has come
                                   C360_CHECK(askForResync(tx.db()));
                               return setPendingHistory(tx.db(), history);
                           },
                           store::Priority::Background)
                       .result());
    } while (at < piece.size());
    if (history.parts.isEmpty())
        return std::nullopt;
    return history;
}

} // namespace c360::sync
