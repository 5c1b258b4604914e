// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/blob_transfer.h"

#include "core/store/blobs.h"
#include "core/sync/local_rows.h"
#include "core/sync/logging.h"
#include "core/sync/pg_error.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace c360::sync {

using store::Connection;
using store::Query;

namespace {

/// So many contents are asked about at once.
constexpr int askAtOnce = 200;
/// What was refused is tried again after so long; until then its mark is that time below zero.
constexpr qint64 refusedMs = 86'400'000;

/// What is half here lies under a longer name, so that nobody takes it for the whole.
QByteArray partName(const QByteArray &sha256)
{
    return sha256 + "part";
}

Result<QList<QByteArray>> column(Connection &db, const QString &sql, const QList<store::Bind> &binds = {})
{
    C360_TRY(Query query, db.run(sql, binds));
    QList<QByteArray> list;
    while (query.next())
        list.append(query.value(0).toByteArray());
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return list;
}

/// Contents that are here, of documents that the centre knows, and that it may lack.
const QString unsent =
    u"FROM document AS d WHERE d.sha256 IS NOT NULL AND d.seq > 0 AND EXISTS (SELECT 1 FROM blob_chunk AS b "
    u"WHERE b.sha256 = d.sha256) AND NOT EXISTS (SELECT 1 FROM sent_blob AS s WHERE s.sha256 = d.sha256 AND "
    u"(s.at > 0 OR s.at < ?))"_s;
const QString unfetched =
    u"FROM document AS d WHERE d.sha256 IS NOT NULL AND d.pinned = 1 AND d.deleted_at IS NULL AND NOT EXISTS "
    u"(SELECT 1 FROM blob_chunk AS b WHERE b.sha256 = d.sha256) AND NOT EXISTS (SELECT 1 FROM sent_blob AS s "
    u"WHERE s.sha256 = d.sha256 AND s.at < ?)"_s;

Result<void> markSent(store::Store &store, const QList<QByteArray> &contents, Instant at)
{
    if (contents.isEmpty())
        return {};
    return store
        .write(
            [&contents, at](store::Transaction &tx) -> Result<void> {
                for (const QByteArray &sha256 : contents)
                    C360_CHECK(done(tx.db().run(
                        u"INSERT OR REPLACE INTO sent_blob (sha256, at) VALUES (?, ?)"_s, {sha256, at})));
                return {};
            },
            store::Priority::Background)
        .result();
}

/// Whether the content is what its name says: a damaged one would only be refused at its end.
Result<bool> isWhole(Connection &db, const QByteArray &sha256)
{
    auto content = store::readBlob(db, sha256);
    if (content)
        return true;
    if (content.error().reason == "blob.damaged"_L1)
        return false;
    return std::unexpected(content.error());
}

/// Sends one content from where the centre has it; gives how many chunks went. `budget`: at most.
Result<qint64> sendOne(CentralClient &client, store::Store &store, const QByteArray &sha256, qint64 budget,
                       bool &complete)
{
    complete = false;
    C360_TRY(const qint64 count,
             store
                 .read([&sha256](Connection &db) {
                     return db.scalar(u"SELECT count(*) FROM blob_chunk WHERE sha256 = ?"_s, {sha256});
                 })
                 .result());
    C360_TRY(const int have, client.blobHave(sha256));
    if (have == 0) {
        C360_TRY(const bool whole,
                 store.read([&sha256](Connection &db) { return isWhole(db, sha256); }).result());
        if (!whole)
            return std::unexpected(syncError(ErrorCode::Damaged, u"blob.damaged"_s));
    }
    qint64 sent = 0;
    for (qint64 n = have; n < count && sent < budget; ++n, ++sent) {
        C360_TRY(const QList<QByteArray> bytes, store
                                                    .read([&sha256, n](Connection &db) {
                                                        return column(db,
                                                                      u"SELECT bytes FROM blob_chunk WHERE "
                                                                      u"sha256 = ? AND n = ?"_s,
                                                                      {sha256, n});
                                                    })
                                                    .result());
        if (bytes.isEmpty())
            return std::unexpected(syncError(ErrorCode::Damaged, u"blob.damaged"_s));
        const QByteArray chunk = bytes.first().isNull() ? QByteArray("") : bytes.first();
        C360_CHECK(client.blobPut(sha256, int(n), int(count), chunk));
    }
    complete = have + sent >= count;
    return sent;
}

} // namespace

Result<BlobStep> sendBlobs(CentralClient &client, store::Store &store, int chunks)
{
    BlobStep step;
    for (;;) {
        C360_TRY(const QList<QByteArray> waiting,
                 store
                     .read([now = store.clock().now()](Connection &db) {
                         return column(db, u"SELECT DISTINCT d.sha256 "_s + unsent + u" LIMIT ?"_s,
                                       {refusedMs - now, askAtOnce});
                     })
                     .result());
        step.left = waiting.size();
        if (waiting.isEmpty() || step.chunks >= chunks)
            return step;
        C360_TRY(const QList<QByteArray> missing, client.blobMissing(waiting));
        QList<QByteArray> there;
        for (const QByteArray &sha256 : waiting) {
            if (!missing.contains(sha256))
                there.append(sha256);
        }
        C360_CHECK(markSent(store, there, store.clock().now()));
        if (missing.isEmpty())
            continue;
        const QByteArray sha256 = missing.first();
        bool complete = false;
        auto sent = sendOne(client, store, sha256, chunks - step.chunks, complete);
        if (!sent) {
            const Error &error = sent.error();
            if (isTransient(error) || error.code == ErrorCode::Cancelled)
                return std::unexpected(error);
            qCWarning(lcSync, "a document's content was refused: %ls %ls", qUtf16Printable(error.reason),
                      qUtf16Printable(error.detail));
            // Perhaps another device had begun it with something else: once more from the start, next time.
            C360_CHECK(client.blobReset(sha256));
            C360_CHECK(markSent(store, {sha256}, -store.clock().now()));
            continue;
        }
        step.chunks += *sent;
        if (complete)
            C360_CHECK(markSent(store, {sha256}, store.clock().now()));
    }
}

Result<bool> fetchBlob(CentralClient &client, store::Store &store, const QByteArray &sha256, int chunks)
{
    struct Here
    {
        bool whole = false;
        qint64 parts = 0;
        qint64 size = -1;
    };
    C360_TRY(
        Here here,
        store
            .read([&sha256](Connection &db) -> Result<Here> {
                Here found;
                C360_TRY(const qint64 whole,
                         db.scalar(u"SELECT EXISTS (SELECT 1 FROM blob_chunk WHERE sha256 = ?)"_s, {sha256}));
                found.whole = whole != 0;
                C360_TRY(found.parts, db.scalar(u"SELECT count(*) FROM blob_chunk WHERE sha256 = ?"_s,
                                                {partName(sha256)}));
                C360_TRY(
                    found.size,
                    db.scalar(u"SELECT coalesce(max(size), -1) FROM document WHERE sha256 = ?"_s, {sha256}));
                return found;
            })
            .result());
    if (here.whole)
        return true;
    const qint64 count =
        here.size < 0 ? -1
                      : std::max<qint64>(1, (here.size + store::blobChunkBytes - 1) / store::blobChunkBytes);
    for (int taken = 0; count < 0 || here.parts < count; ++taken) {
        if (taken >= chunks)
            return false;
        C360_TRY(const auto bytes, client.blobGet(sha256, int(here.parts)));
        if (!bytes) {
            if (count < 0 && here.parts > 0)
                break; // of unknown length: this is its end
            return std::unexpected(syncError(ErrorCode::NotFound, u"blob.missing"_s));
        }
        C360_CHECK(
            store
                .write(
                    [&](store::Transaction &tx) {
                        return done(tx.db().run(
                            u"INSERT OR IGNORE INTO blob_chunk (sha256, n, bytes) VALUES (?, ?, ?)"_s,
                            {partName(sha256), here.parts, bytes->isNull() ? QByteArray("") : *bytes}));
                    },
                    store::Priority::Background)
                .result());
        ++here.parts;
    }
    C360_TRY(
        const bool good,
        store
            .write(
                [&](store::Transaction &tx) -> Result<bool> {
                    // The name is the proof.
                    QCryptographicHash hash(QCryptographicHash::Sha256);
                    {
                        C360_TRY(Query query,
                                 tx.db().run(u"SELECT bytes FROM blob_chunk WHERE sha256 = ? ORDER BY n"_s,
                                             {partName(sha256)}));
                        while (query.next())
                            hash.addData(query.value(0).toByteArray());
                        if (auto error = query.failure())
                            return std::unexpected(*std::move(error));
                    }
                    const bool good = hash.result() == sha256;
                    if (good) {
                        C360_CHECK(done(tx.db().run(u"UPDATE blob_chunk SET sha256 = ? WHERE sha256 = ?"_s,
                                                    {sha256, partName(sha256)})));
                        C360_CHECK(
                            done(tx.db().run(u"INSERT OR REPLACE INTO sent_blob (sha256, at) VALUES (?, ?)"_s,
                                             {sha256, tx.now()})));
                    } else {
                        C360_CHECK(done(
                            tx.db().run(u"DELETE FROM blob_chunk WHERE sha256 = ?"_s, {partName(sha256)})));
                        qCWarning(lcSync, "a content that was fetched is not what its name says");
                    }
                    return good;
                },
                store::Priority::Background)
            .result());
    return good ? Result<bool>(true) : std::unexpected(syncError(ErrorCode::Damaged, u"blob.damaged"_s));
}

Result<bool> wantsPinned(Connection &db, Instant now)
{
    C360_TRY(const qint64 any,
             db.scalar(u"SELECT EXISTS (SELECT 1 "_s + unfetched + u')', {refusedMs - now}));
    return any != 0;
}

Result<BlobStep> fetchPinned(CentralClient &client, store::Store &store, int chunks)
{
    BlobStep step;
    C360_TRY(const QList<QByteArray> wanted,
             store
                 .read([now = store.clock().now()](Connection &db) {
                     return column(db, u"SELECT DISTINCT d.sha256 "_s + unfetched, {refusedMs - now});
                 })
                 .result());
    step.left = wanted.size();
    for (const QByteArray &sha256 : wanted) {
        if (step.chunks >= chunks)
            return step;
        auto here = fetchBlob(client, store, sha256, 1);
        for (++step.chunks; here && !*here && step.chunks < chunks; ++step.chunks)
            here = fetchBlob(client, store, sha256, 1);
        const QString reason = here ? QString() : here.error().reason;
        if (reason == "blob.damaged"_L1)
            C360_CHECK(markSent(store, {sha256}, -store.clock().now()));
        if (!here && reason != "blob.damaged"_L1 && reason != "blob.missing"_L1) // not sent by its device yet
            return std::unexpected(here.error());
        if (!here || *here)
            --step.left;
    }
    return step;
}

} // namespace c360::sync
