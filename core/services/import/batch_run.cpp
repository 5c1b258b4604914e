// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/batch_run.h"

#include "core/domain/undo.h"
#include "core/text/messages.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace c360::services {

BatchRun::BatchRun(store::Store &store, ImportKind kind, QString fileName, ImportOptions options)
    : m_store(store),
      m_kind(kind),
      m_fileName(QFileInfo(fileName).fileName()),
      m_options(std::move(options)),
      m_refused(m_options.refusedFile)
{
}

BatchRun::~BatchRun()
{
    if (m_pending)
        m_pending->waitForFinished();
}

Result<void> BatchRun::start()
{
    m_result.dryRun = m_options.dryRun;
    if (m_options.dryRun)
        return {};
    auto batch =
        m_store
            .write([kind = importKindName(m_kind), name = m_fileName](store::Transaction &tx) -> Result<Id> {
                const Id id = tx.newId();
                C360_TRY(
                    [[maybe_unused]] auto done,
                    tx.db().run(
                        u"INSERT INTO import_batch (id, kind, file_name, started_at) VALUES (?, ?, ?, ?)"_s,
                        {id, kind, name, tx.now()}));
                return id;
            })
            .result();
    if (!batch)
        return std::unexpected(batch.error());
    m_batch = *batch;
    return {};
}

Result<void> BatchRun::collect()
{
    if (!m_pending)
        return {};
    const Result<void> done = m_pending->result();
    m_pending.reset();
    const bool rolledBack = !done && m_options.dryRun && done.error().reason == u"import.dryRun";
    if (!done && !rolledBack)
        return done;
    for (const auto &line : m_pendingResult->leftOut)
        C360_CHECK(m_refused.add(line.line, text::message(line.error), line.raw));
    m_result.merge(std::move(m_pendingResult->counts));
    return {};
}

Result<void> BatchRun::submit(Work work)
{
    C360_CHECK(collect());
    m_pendingResult = std::make_shared<GroupResult>();
    const int number = ++m_group;
    m_pending = m_store.write(
        [work = std::move(work), result = m_pendingResult, batch = m_batch, number,
         dryRun = m_options.dryRun](store::Transaction &tx) -> Result<void> {
            C360_TRY(*result, work(tx));
            if (dryRun)
                return fail(ErrorCode::Cancelled, u"import.dryRun"_s); // rolls everything back
            const auto &counts = result->counts;
            if (counts.created + counts.updated == 0)
                return {};
            C360_CHECK(
                domain::audit(tx, u"import"_s, nullptr, QString::number(counts.created + counts.updated)));
            C360_CHECK(domain::rememberUndo(tx, u"import"_s));
            C360_TRY([[maybe_unused]] auto done,
                     tx.db().run(u"INSERT INTO import_action (batch, n, action) VALUES (?, ?, ?)"_s,
                                 {batch, number, tx.action()}));
            return {};
        },
        store::Priority::Background);
    return {};
}

Result<ImportResult> BatchRun::finish(bool cancelled)
{
    C360_CHECK(collect());
    C360_CHECK(m_refused.finish());
    m_result.cancelled = cancelled;
    if (m_options.dryRun)
        return m_result;
    const bool stored = m_result.created + m_result.updated > 0;
    if (stored)
        m_result.batch = m_batch;
    QJsonObject counts{{u"read"_s, m_result.read},
                       {u"created"_s, m_result.created},
                       {u"updated"_s, m_result.updated},
                       {u"skipped"_s, m_result.skipped},
                       {u"refused"_s, m_result.refused}};
    const QString summary = QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
    auto done =
        m_store
            .write([batch = m_batch, stored, summary](store::Transaction &tx) -> Result<void> {
                if (!stored) {
                    C360_TRY([[maybe_unused]] auto gone,
                             tx.db().run(u"DELETE FROM import_batch WHERE id = ?"_s, {batch}));
                    return {};
                }
                C360_TRY([[maybe_unused]] auto closed,
                         tx.db().run(u"UPDATE import_batch SET finished_at = ?, summary = ? WHERE id = ?"_s,
                                     {tx.now(), summary, batch}));
                return {};
            })
            .result();
    if (!done)
        return std::unexpected(done.error());
    return m_result;
}

} // namespace c360::services
