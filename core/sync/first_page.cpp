// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/first_page.h"

#include "core/catalog/catalog.h"
#include "core/store/bulk_load.h"
#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 pieceBytes = 64 * 1024 * 1024;

void removeWhole(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

/// Of a new cache that says to be at least `bytes` long: SQLite looks for nothing beyond the end it is told
/// of.
Result<QByteArray> firstPageOf(const QString &file, bool loaded, qint64 bytes, const QByteArray &key,
                               const Clock &clock, IdSource &ids)
{
    removeWhole(file);
    if (loaded) {
        C360_TRY(auto load, store::BulkLoad::begin(file, key, clock, ids));
        C360_CHECK(load->finish());
    }
    {
        C360_TRY(
            auto store,
            store::Store::open(
                {.file = file, .key = key, .actor = u"-"_s, .readers = 1, .watchOthers = false}, clock, ids));
    }
    {
        C360_TRY(auto db, store::Opener::open(file, key, store::Opener::Mode::Load));
        for (qint64 left = bytes, n = 0; left > 0; left -= pieceBytes, ++n)
            C360_CHECK(db->execute(u"INSERT INTO setting (key, value) VALUES ('fill%1', "
                                   u"hex(zeroblob(%2)))"_s.arg(n)
                                       .arg(std::min(left, pieceBytes) / 2 + pageBytes)));
        C360_CHECK(db->execute(u"PRAGMA journal_mode = DELETE"_s));
    }
    QFile made(file);
    if (!made.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, made.errorString());
    return made.read(pageBytes);
}

/// Whether the file shows every table of the catalogue.
bool showsTables(const QString &file, const QByteArray &key)
{
    const auto db = store::Opener::open(file, key, store::Opener::Mode::Salvage);
    if (!db)
        return false;
    QStringList names{u"'outbox'"_s, u"'meta'"_s};
    for (const catalog::RecordType &type : catalog::allTypes)
        names.append(u'\'' + store::nameOf(type.name) + u'\'');
    const auto found =
        (*db)->scalar(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN (%1)"_s.arg(
            names.join(u", "_s)));
    return found && *found == names.size();
}

} // namespace

Result<bool> withFirstPage(const QString &file, const QString &copy, const QByteArray &key,
                           const Clock &clock, IdSource &ids)
{
    const qint64 bytes = QFileInfo(file).size();
    const QString model = copy + u".model"_s;
    removeWhole(copy);
    if (bytes < 2 * pageBytes || !QFile::copy(file, copy))
        return false;
    (void)QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
    // One that grew row by row, or one that was loaded at once: they have made their tables in other orders.
    for (const bool loaded : {false, true}) {
        const auto page = firstPageOf(model, loaded, bytes, key, clock, ids);
        removeWhole(model);
        if (!page) {
            removeWhole(copy);
            return std::unexpected(page.error());
        }
        QFile mended(copy);
        if (!mended.open(QIODevice::ReadWrite) || mended.write(*page) != page->size()) {
            removeWhole(copy);
            return failWith(ErrorCode::Failed, u"store.not_writable"_s, mended.errorString());
        }
        mended.close();
        if (showsTables(copy, key))
            return true;
    }
    removeWhole(copy);
    return false;
}

} // namespace c360::sync
