// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include <QCryptographicHash>

namespace c360::store {

using namespace Qt::StringLiterals;

Result<QByteArray> putBlob(Connection &db, const QByteArray &content)
{
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    C360_TRY(const qint64 present,
             db.scalar(u"SELECT EXISTS (SELECT 1 FROM blob_chunk WHERE sha256 = ?)"_s, {sha256}));
    if (present)
        return sha256;
    qint64 n = 0;
    qsizetype at = 0;
    do { // an empty file is one empty chunk
        C360_TRY([[maybe_unused]] const Query done,
                 db.run(u"INSERT INTO blob_chunk (sha256, n, bytes) VALUES (?, ?, ?)"_s,
                        {sha256, n++, content.isEmpty() ? QByteArray("") : content.mid(at, blobChunkBytes)}));
        at += blobChunkBytes;
    } while (at < content.size());
    return sha256;
}

Result<QByteArray> readBlob(Connection &db, const QByteArray &sha256)
{
    C360_TRY(Query query, db.run(u"SELECT bytes FROM blob_chunk WHERE sha256 = ? ORDER BY n"_s, {sha256}));
    QByteArray content;
    bool any = false;
    while (query.next()) {
        content += query.value(0).toByteArray();
        any = true;
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    if (!any)
        return fail(ErrorCode::NotFound, u"blob.missing"_s);
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != sha256)
        return fail(ErrorCode::Damaged, u"blob.damaged"_s);
    return content;
}

} // namespace c360::store
