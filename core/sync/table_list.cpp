// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/table_list.h"

#include "core/catalog/catalog.h"
#include "core/store/bulk_load.h"
#include "core/store/database_files.h"
#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 pieceBytes = 64 * 1024 * 1024;

struct Entry
{
    QString type;
    QString name;
    QString table;
    qint64 root = 0;
    QVariant sql;
};

/// Tables and what belongs to them, from both sides as far as the list can be read, and in its order: an
/// index comes after its table.
QList<Entry> entriesOf(store::Connection &db)
{
    QMap<qint64, Entry> entries;
    for (const QString &order : {u"rowid"_s, u"rowid DESC"_s}) {
        auto query = db.run(
            u"SELECT type, name, tbl_name, rootpage, sql, rowid FROM sqlite_master ORDER BY "_s + order);
        while (query && query->next()) {
            Entry entry{query->text(0), query->text(1), query->text(2), query->integer(3), query->value(4)};
            if (entry.root > 0 && (entry.type == u"table" || query->isNull(4)))
                entries.insert(query->integer(5), entry);
        }
    }
    return entries.values();
}

/// A table to make the file say that it is at least `bytes` long: SQLite looks for nothing beyond the end it
/// is told of.
Result<void> lengthen(store::Connection &db, const QString &table, qint64 bytes)
{
    for (qint64 left = bytes, n = 0; left > 0; left -= pieceBytes, ++n)
        C360_CHECK(db.execute(
            u"INSERT INTO %1 (key, value) VALUES ('fill%2', hex(zeroblob(%3)))"_s.arg(table).arg(n).arg(
                std::min(left, pieceBytes) / 2 + pageBytes)));
    return db.execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<QByteArray> firstPageOf(const QString &file)
{
    QFile made(file);
    if (!made.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, made.errorString());
    return made.read(pageBytes);
}

struct Model
{
    QByteArray firstPage;
    QList<Entry> entries;
};

/// What a new cache looks like that says to be at least `bytes` long. One that grew row by row, or one that
/// was loaded at once: they have made their tables in other orders.
Result<Model> modelOf(const QString &file, bool loaded, qint64 bytes, const QByteArray &key,
                      const Clock &clock, IdSource &ids)
{
    store::removeDatabase(file);
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
    Model model;
    {
        C360_TRY(auto db, store::Opener::open(file, key, store::Opener::Mode::Load));
        model.entries = entriesOf(*db);
        C360_CHECK(lengthen(*db, u"setting"_s, bytes));
    }
    C360_TRY(model.firstPage, firstPageOf(file));
    store::removeDatabase(file);
    return model;
}

/// The first page of a file without any list.
Result<QByteArray> emptyFirstPage(const QString &file, qint64 bytes, const QByteArray &key)
{
    store::removeDatabase(file);
    {
        C360_TRY(auto db, store::Opener::open(file, key, store::Opener::Mode::Load));
        C360_CHECK(db->execute(u"CREATE TABLE filler (key TEXT, value TEXT)"_s));
        C360_CHECK(lengthen(*db, u"filler"_s, bytes));
    }
    C360_TRY(const QByteArray page, firstPageOf(file));
    store::removeDatabase(file);
    return page;
}

Result<void> overwriteFirstPage(const QString &file, const QByteArray &page)
{
    QFile mended(file);
    if (!mended.open(QIODevice::ReadWrite) || mended.write(page) != page.size())
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, mended.errorString());
    return {};
}

/// Whether the model has its tables where those that are still listed lie.
bool agrees(const QList<Entry> &known, const QList<Entry> &model)
{
    return !known.isEmpty() && std::ranges::all_of(known, [&model](const Entry &entry) {
        return std::ranges::all_of(model, [&entry](const Entry &each) {
            return each.name != entry.name || each.root == entry.root;
        });
    });
}

/// A list of tables at the end of the file, in place of the one with holes.
Result<void> writeList(const QString &file, const QByteArray &key, const QList<Entry> &entries)
{
    C360_TRY(auto db, store::Opener::open(file, key, store::Opener::Mode::Salvage));
    C360_CHECK(db->execute(u"BEGIN; DELETE FROM sqlite_master"_s));
    for (const Entry &entry : entries) {
        C360_TRY(
            [[maybe_unused]] const store::Query done,
            db->run(
                u"INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)"_s,
                {entry.type, entry.name, entry.table, entry.root, entry.sql}));
    }
    return db->execute(u"COMMIT"_s);
}

} // namespace

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

Result<bool> withTables(const QString &file, const QString &copy, const QByteArray &key, const Clock &clock,
                        IdSource &ids)
{
    const qint64 bytes = QFileInfo(file).size();
    const QString scratch = copy + u".model"_s;
    store::removeDatabase(copy);
    if (bytes < 2 * pageBytes || !QFile::copy(file, copy))
        return false;
    (void)QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
    const auto mend = [&]() -> Result<bool> {
        QList<Entry> known;
        if (auto db = store::Opener::open(copy, key, store::Opener::Mode::Salvage)) {
            known = entriesOf(**db);
            C360_CHECK((*db)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        for (const bool loaded : {false, true}) {
            C360_TRY(const Model model, modelOf(scratch, loaded, bytes, key, clock, ids));
            if (known.isEmpty()) {
                C360_CHECK(overwriteFirstPage(copy, model.firstPage));
                if (showsTables(copy, key))
                    return true;
            } else if (agrees(known, model.entries)) {
                C360_TRY(const QByteArray page, emptyFirstPage(scratch, bytes, key));
                C360_CHECK(overwriteFirstPage(copy, page));
                C360_CHECK(writeList(copy, key, model.entries));
                if (showsTables(copy, key))
                    return true;
            }
        }
        return false;
    };
    const auto mended = mend();
    store::removeDatabase(scratch);
    if (!mended || !*mended)
        store::removeDatabase(copy);
    return mended;
}

} // namespace c360::sync
