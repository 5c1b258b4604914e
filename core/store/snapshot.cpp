// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include "core/store/opener.h"

#include <QFile>
#include <QThread>

#include <memory>
#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesAtOnce = 4096;
constexpr int busyWaitMs = 20;

struct CloseDatabase
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
} // namespace

Result<void> copyDatabase(Connection &source, const QString &file, const QByteArray &key,
                          const SnapshotProgress &progress)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> target(handle);
    if (opened != SQLITE_OK)
        return std::unexpected(databaseError(handle, u"copy"_s));
    sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr); // the caller syncs the file
    if (!key.isEmpty()) {
        const QByteArray raw = "raw:" + key.toHex();
        if (sqlite3_exec(handle, "PRAGMA cipher = 'aegis'", nullptr, nullptr, nullptr) != SQLITE_OK ||
            sqlite3_key_v2(handle, "main", raw.constData(), int(raw.size())) != SQLITE_OK)
            return std::unexpected(databaseError(handle, u"copy"_s));
    }
    // One read transaction around all steps: what is written meanwhile does not start the copy again.
    C360_CHECK(source.execute(u"BEGIN"_s));
    const auto copied = [&]() -> Result<void> {
        C360_TRY([[maybe_unused]] const qint64 snapshot,
                 source.scalar(u"SELECT count(*) FROM sqlite_master"_s));
        sqlite3_backup *backup = sqlite3_backup_init(handle, "main", source.handle(), "main");
        if (!backup)
            return std::unexpected(databaseError(handle, u"copy"_s));
        int state = SQLITE_OK;
        bool stopped = false;
        while (!stopped && (state == SQLITE_OK || state == SQLITE_BUSY || state == SQLITE_LOCKED)) {
            state = sqlite3_backup_step(backup, pagesAtOnce);
            if (state == SQLITE_BUSY || state == SQLITE_LOCKED)
                QThread::msleep(busyWaitMs);
            const qint64 total = sqlite3_backup_pagecount(backup);
            stopped = progress && !progress(total - sqlite3_backup_remaining(backup), total);
        }
        sqlite3_backup_finish(backup);
        if (stopped)
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
        if (state != SQLITE_DONE)
            return std::unexpected(databaseError(handle, u"copy"_s));
        return {};
    }();
    [[maybe_unused]] const auto ended = source.execute(u"COMMIT"_s);
    return copied;
}

namespace {
Result<void> checkForeignKeys(Connection &db)
{
    C360_TRY(auto broken, db.one(u"PRAGMA foreign_key_check"_s));
    if (broken)
        return failWith(ErrorCode::Damaged, u"store.damaged"_s, u"foreign keys of "_s + broken->text(0));
    return {};
}
} // namespace

Result<void> checkDatabase(Connection &db)
{
    C360_TRY(auto row, db.one(u"PRAGMA quick_check(1)"_s));
    const QString answer = row ? row->text(0) : QString();
    if (answer != "ok"_L1)
        return failWith(ErrorCode::Damaged, u"store.damaged"_s, answer);
    return checkForeignKeys(db);
}

Result<void> checkWholeDatabase(Connection &db)
{
    C360_TRY(Query query, db.run(u"PRAGMA integrity_check"_s));
    while (query.next()) {
        const QString found = query.text(0);
        // The words of the search can be built anew (rebuildSearchIndex).
        if (found != "ok"_L1 && !found.contains("fts5"_L1, Qt::CaseInsensitive))
            return failWith(ErrorCode::Damaged, u"store.damaged"_s, found);
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return checkForeignKeys(db);
}

Result<void> checkSearchIndex(Connection &db)
{
    // A contentless index has no text to compare with: its rows must be those of the table.
    C360_TRY(const qint64 missing,
             db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL AND rid "
                       "NOT IN (SELECT id FROM customer_search_docsize)"_s));
    C360_TRY(const qint64 stray, db.scalar(u"SELECT count(*) FROM customer_search_docsize WHERE id NOT IN "
                                           "(SELECT rid FROM customer)"_s));
    if (missing > 0 || stray > 0)
        return failWith(ErrorCode::Damaged, u"search.damaged"_s,
                        u"%1 missing, %2 stray"_s.arg(missing).arg(stray));
    C360_TRY(auto words, db.one(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH 'a*'"_s));
    return {};
}

} // namespace c360::store
