// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_batches.h"

#include "core/catalog/catalog.h"
#include "core/domain/undo.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

/// What was done on this computer, sent or not.
const QString operations =
    u"(SELECT record, action FROM outbox WHERE kind <> 'void' UNION ALL SELECT record, "
    u"action FROM sent_op)"_s;

/// Whether anyone but the import and its undoing has written the record, or put something below it.
Result<bool> touchedByOthers(store::Transaction &tx, const catalog::RecordType &type, const Id &id,
                             const Id &batch)
{
    const QString foreign =
        u"SELECT EXISTS (SELECT 1 FROM %1 WHERE record = ? AND action <> ? AND action NOT IN "
        u"(SELECT action FROM import_action WHERE batch = ?))"_s.arg(operations);
    C360_TRY(const qint64 written, tx.db().scalar(foreign, {id, tx.action(), batch}));
    if (written)
        return true;
    // Another computer's edit is not in this one's queue, but it has signed the row.
    C360_TRY(
        const qint64 others,
        tx.db().scalar(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ? AND seq > 0 AND updated_by <> ?)"_s.arg(
                           store::tableName(type)),
                       {id, tx.actor()}));
    if (others)
        return true;
    for (const auto &child : catalog::allTypes) {
        for (const auto &field : child.fields) {
            if (field.target != type.name || child.name == catalog::auditType.name)
                continue;
            const QString column = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
            C360_TRY(
                const qint64 built,
                tx.db().scalar(
                    u"SELECT EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ? AND deleted_at IS NULL AND id NOT IN "
                    u"(SELECT record FROM %3 WHERE action IN (SELECT action FROM import_action WHERE batch = ?)))"_s
                        .arg(store::tableName(child), column, operations),
                    {id, batch}));
            if (built)
                return true;
        }
    }
    return false;
}

} // namespace

Result<QList<ImportBatch>> importBatches(store::Connection &db, int limit)
{
    C360_TRY(
        auto query,
        db.run(u"SELECT id, kind, file_name, started_at, finished_at, undone_at, summary FROM import_batch "
               u"ORDER BY started_at DESC, id DESC LIMIT ?"_s,
               {limit}));
    QList<ImportBatch> batches;
    while (query.next()) {
        ImportBatch batch;
        batch.id = query.id(0);
        batch.kind = query.text(1);
        batch.fileName = query.text(2);
        batch.startedAt = query.integer(3);
        batch.finishedAt = query.integer(4);
        batch.undoneAt = query.integer(5);
        batch.counts = QJsonDocument::fromJson(query.text(6).toUtf8()).object();
        batches.append(std::move(batch));
    }
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return batches;
}

Result<UndoneImport> undoImport(store::Store &store, const Id &batch,
                                const std::function<void(int, int)> &progress)
{
    const auto actions =
        store
            .read([batch](store::Connection &db) -> Result<QList<Id>> {
                C360_TRY(const auto row,
                         db.one(u"SELECT undone_at FROM import_batch WHERE id = ?"_s, {batch}));
                if (!row)
                    return fail(ErrorCode::NotFound, u"import.batch.unknown"_s);
                if (!row->isNull(0))
                    return fail(ErrorCode::Invalid, u"import.batch.undone"_s);
                C360_TRY(
                    auto query,
                    db.run(u"SELECT a.action FROM import_action a JOIN undo_step s ON s.action = a.action "
                           u"WHERE a.batch = ? AND s.undone = 0 ORDER BY a.n DESC"_s,
                           {batch}));
                QList<Id> list;
                while (query.next())
                    list.append(query.id(0));
                if (auto failure = query.failure())
                    return std::unexpected(*std::move(failure));
                return list;
            })
            .result();
    if (!actions)
        return std::unexpected(actions.error());

    UndoneImport undone;
    int done = 0;
    for (const Id &action : *actions) {
        auto step =
            store
                .write(
                    [action, batch](store::Transaction &tx) -> Result<UndoneImport> {
                        UndoneImport part;
                        // One action for all groups, and the same when an interrupted undo goes on.
                        tx.beginAction(Id::derived(batch, u"undo"_s));
                        C360_TRY(const auto flipped, domain::flipStep(tx, action));
                        QSet<QString> spared;
                        for (const auto &warning : flipped.warnings) {
                            const auto *type = catalog::findType(warning.type);
                            const auto id = Id::fromString(warning.args.value(u"id"_s).toString());
                            bool left = true;
                            // The import's own later groups may have been what touched it.
                            if (warning.field.isEmpty() && type && id) { // a creation that was left
                                const auto record = tx.find(*type, *id);
                                C360_TRY(const bool foreign, touchedByOthers(tx, *type, *id, batch));
                                if (record && !foreign) {
                                    C360_CHECK(record->seq == 0 ? tx.erase(*record) : tx.remove(*record));
                                    left = false;
                                }
                            }
                            if (left) {
                                spared.insert(warning.args.value(u"id"_s).toString());
                                part.skipped.append(warning);
                            }
                        }
                        part.records = qint64(flipped.ids.size()) - spared.size();
                        return part;
                    },
                    store::Priority::Background)
                .result();
        if (!step)
            return std::unexpected(step.error());
        undone.records += step->records;
        undone.skipped += step->skipped;
        if (progress)
            progress(++done, int(actions->size()));
    }
    auto closed = store
                      .write([batch](store::Transaction &tx) -> Result<void> {
                          C360_TRY([[maybe_unused]] auto done,
                                   tx.db().run(u"UPDATE import_batch SET undone_at = ? WHERE id = ?"_s,
                                               {tx.now(), batch}));
                          return domain::audit(tx, u"import_undo"_s, nullptr, {});
                      })
                      .result();
    if (!closed)
        return std::unexpected(closed.error());
    return undone;
}

} // namespace c360::services
