// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_load.h"

#include "core/store/dialect_sqlite.h"
#include "core/store/name_words.h"
#include "core/store/opener.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/search_postings.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QFile>

#include <condition_variable>
#include <deque>
#include <future>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Record;

namespace {

constexpr size_t waitingSteps = 8;                   ///< bounds the memory between the two threads
constexpr size_t maxSearchBytes = size_t(512) << 20; ///< some 1,700,000 customers, then a segment is written
const QString tokenKey = u"load.token"_s;            ///< in meta, until the load is finished
const QString shapeKey = u"load.shape"_s;

/// What the writer does next.
struct Step
{
    std::vector<Record> rows;
    std::vector<SearchTexts> texts;                    ///< one a row of a full-text type, else empty
    QByteArray token;                                  ///< not empty: a checkpoint
    std::shared_ptr<std::promise<void>> searchWritten; ///< write the search words gathered so far
};

Result<void> makeDurable(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!ok)
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"fsync"_s);
    return {};
}

QString loadingFile(const QString &file)
{
    return file + u".loading"_s;
}

void removeLoading(const QString &loading)
{
    QFile::remove(loading);
    QFile::remove(loading + u"-journal"_s);
}

/// Changes with every table of the cache: a leftover of another version of the program is not continued.
QByteArray shape()
{
    return QCryptographicHash::hash(sqlite::schema().join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

struct BulkLoad::Private
{
    QString target;
    QString loading;
    bool resumable = false;
    QByteArray resumeToken;
    quint32 lastRow = 0; ///< number of the customer added last

    // Of the caller's thread, but the writer's while that waits for it: at the beginning, for a segment in
    // between, and at the end.
    NameWords names;
    std::unique_ptr<SearchTokenizer> tokenizer;
    SearchPostings words{"customer_search", sqlite::searchPrefixes};
    SearchPostings notes{"customer_notes", sqlite::notesPrefixes};

    std::thread writer;
    std::promise<Result<void>> ready;
    std::promise<void> prepared; ///< the search words are in order, the caller's thread leaves them alone
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Step> waiting;
    bool complete = false; ///< no step follows: build the indexes
    bool abandoned = false;
    std::optional<Error> failure;

    void gather(quint32 row, const SearchTexts &texts);
    Result<void> push(Step step);
    void work(const QByteArray &key, const Clock &clock, IdSource &ids);
    Result<std::unique_ptr<Connection>> open(const QByteArray &key);
    Result<bool> continues(Connection &db);
    Result<void> gatherPresent(Connection &db);
    Result<void> start(Connection &db, bool resumed);
    Result<void> write(Connection &db);
    Result<void> writeRows(Connection &db, RowWriter &rowWriter, const Step &step);
    Result<void> writeSearch(Connection &db);
    Result<void> complement(Connection &db, const Clock &clock, IdSource &ids);
    std::optional<Step> next();
};

BulkLoad::BulkLoad() : d(std::make_unique<Private>()) {}

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(const QString &file, const QByteArray &key,
                                                  const Clock &clock, IdSource &ids, Begin mode)
{
    if (QFile::exists(file))
        return failWith(ErrorCode::Failed, u"store.exists"_s, {});
    std::unique_ptr<BulkLoad> load(new BulkLoad);
    Private &d = *load->d;
    d.target = file;
    d.loading = loadingFile(file);
    d.resumable = mode == Begin::Resume;
    C360_TRY(d.tokenizer, SearchTokenizer::make());
    std::future<Result<void>> ready = d.ready.get_future();
    d.writer = std::thread([&d, key, &clock, &ids] { d.work(key, clock, ids); });
    C360_CHECK(ready.get());
    return load;
}

BulkLoad::~BulkLoad()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->abandoned = !d->complete;
        // What is still to be written up to a checkpoint is no more than a moment's work.
        while (!d->complete && !d->waiting.empty() && d->waiting.back().token.isEmpty())
            d->waiting.pop_back();
    }
    d->wake.notify_all();
    if (d->writer.joinable())
        d->writer.join();
    if (!d->resumable)
        removeLoading(d->loading);
}

void BulkLoad::discard(const QString &file)
{
    removeLoading(loadingFile(file));
}

const QByteArray &BulkLoad::resumeToken() const
{
    return d->resumeToken;
}

Result<void> BulkLoad::add(std::vector<Record> rows)
{
    Step step;
    if (!rows.empty() && rows.front().type().has(catalog::FullText)) {
        step.texts.reserve(rows.size());
        for (const Record &row : rows) {
            step.texts.push_back(searchTexts(row, &d->names));
            d->gather(++d->lastRow, step.texts.back());
        }
    }
    step.rows = std::move(rows);
    C360_CHECK(d->push(std::move(step)));
    if (d->words.bytes() + d->notes.bytes() < maxSearchBytes)
        return {};
    Step search;
    search.searchWritten = std::make_shared<std::promise<void>>();
    std::future<void> written = search.searchWritten->get_future();
    C360_CHECK(d->push(std::move(search)));
    written.wait();
    return {};
}

Result<void> BulkLoad::checkpoint(const QByteArray &token)
{
    Q_ASSERT(d->resumable && !token.isEmpty());
    Step step;
    step.token = token;
    return d->push(std::move(step));
}

Result<void> BulkLoad::finish()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->complete = true;
    }
    d->wake.notify_all();
    // While the writer is busy with the indexes.
    d->words.prepare();
    d->notes.prepare();
    d->prepared.set_value();
    d->writer.join();
    if (d->failure)
        return std::unexpected(*d->failure);
    C360_CHECK(makeDurable(d->loading));
    if (QFile::exists(d->target) || !QFile::rename(d->loading, d->target))
        return failWith(ErrorCode::Failed, u"store.exists"_s, {});
    removeLoading(d->loading);
    return {};
}

void BulkLoad::Private::gather(quint32 row, const SearchTexts &texts)
{
    words.add(*tokenizer, row, texts.words.toUtf8());
    if (!texts.notes.isEmpty())
        notes.add(*tokenizer, row, texts.notes.toUtf8());
}

Result<void> BulkLoad::Private::push(Step step)
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return waiting.size() < waitingSteps || failure; });
    if (failure)
        return std::unexpected(*failure);
    waiting.push_back(std::move(step));
    wake.notify_all();
    return {};
}

std::optional<Step> BulkLoad::Private::next()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return !waiting.empty() || complete || abandoned; });
    if (waiting.empty())
        return std::nullopt;
    Step step = std::move(waiting.front());
    waiting.pop_front();
    wake.notify_all();
    return step;
}

// ---- the writer's thread ------------------------------------------------------------------------

Result<bool> BulkLoad::Private::continues(Connection &db)
{
    C360_TRY(const qint64 tables, db.scalar(u"SELECT count(*) FROM sqlite_master WHERE name = 'meta'"_s));
    if (tables == 0)
        return false;
    C360_TRY(const QVariant present, metaValue(db, shapeKey));
    C360_TRY(const QVariant token, metaValue(db, tokenKey));
    resumeToken = token.toByteArray();
    return present.toByteArray() == shape() && !resumeToken.isEmpty();
}

Result<std::unique_ptr<Connection>> BulkLoad::Private::open(const QByteArray &key)
{
    const auto mode = resumable ? Opener::Mode::ResumableLoad : Opener::Mode::Load;
    if (resumable && QFile::exists(loading)) {
        auto db = Opener::open(loading, key, mode);
        auto present = db ? continues(**db) : Result<bool>(false);
        if (present && *present) {
            C360_CHECK(start(**db, true));
            return db;
        }
        resumeToken.clear();
    }
    removeLoading(loading);
    C360_TRY(auto db, Opener::open(loading, key, mode));
    C360_CHECK(start(*db, false));
    return db;
}

Result<void> BulkLoad::Private::start(Connection &db, bool resumed)
{
    C360_CHECK(db.execute(u"BEGIN"_s));
    if (resumed) {
        // Search words are written when all rows are there: what an earlier run wrote may end anywhere.
        for (const QString &table : {u"customer_search"_s, u"customer_notes"_s})
            C360_CHECK(db.execute(u"DROP TABLE IF EXISTS "_s + table));
        for (const QString &statement : sqlite::localTables().filter(u"VIRTUAL"_s))
            C360_CHECK(db.execute(statement));
        C360_CHECK(gatherPresent(db));
    } else {
        for (const catalog::RecordType &type : catalog::allTypes)
            C360_CHECK(db.execute(sqlite::createTable(type)));
        for (const QString &statement : sqlite::localTables())
            C360_CHECK(db.execute(statement));
        // Ids rise, so their index grows at its end while the writer waits for rows anyway.
        for (const catalog::RecordType &type : catalog::allTypes) {
            const bool early = type.has(catalog::FullText);
            for (const QString &statement : early ? sqlite::identityIndexes(type) : QStringList())
                C360_CHECK(db.execute(statement));
        }
        if (resumable) {
            C360_CHECK(setMetaValue(db, shapeKey, shape()));
        }
    }
    return {};
}

Result<void> BulkLoad::Private::gatherPresent(Connection &db)
{
    for (const catalog::RecordType &type : catalog::allTypes) {
        if (!type.has(catalog::FullText))
            continue;
        C360_TRY(Query rows,
                 db.run(u"SELECT rid, %1 FROM %2 ORDER BY rid"_s.arg(selectColumns(type), tableName(type))));
        while (rows.next()) {
            lastRow = quint32(rows.integer(0));
            gather(lastRow, searchTexts(readRecord(type, rows, 1), &names));
        }
        if (auto error = rows.failure())
            return std::unexpected(*std::move(error));
    }
    return {};
}

Result<void> BulkLoad::Private::writeRows(Connection &db, RowWriter &rowWriter, const Step &step)
{
    if (!step.token.isEmpty()) {
        C360_CHECK(setMetaValue(db, tokenKey, step.token));
        C360_CHECK(db.execute(u"COMMIT; BEGIN"_s));
    }
    if (step.searchWritten) {
        C360_CHECK(writeSearch(db));
    }
    for (size_t i = 0; i < step.rows.size(); ++i)
        C360_CHECK(rowWriter.insert(step.rows[i], step.texts.empty() ? SearchTexts() : step.texts[i]));
    return {};
}

Result<void> BulkLoad::Private::writeSearch(Connection &db)
{
    C360_CHECK(words.write(db.handle()));
    return notes.write(db.handle());
}

Result<void> BulkLoad::Private::write(Connection &db)
{
    RowWriter rowWriter(db.handle());
    while (auto step = next()) {
        const auto written = writeRows(db, rowWriter, *step);
        if (step->searchWritten)
            step->searchWritten->set_value();
        C360_CHECK(written);
    }
    if (abandoned)
        return failWith(ErrorCode::Cancelled, u"store.closing"_s, {});
    return {};
}

Result<void> BulkLoad::Private::complement(Connection &db, const Clock &clock, IdSource &ids)
{
    // Words were numbered by the caller's thread as SQLite numbers rows.
    C360_TRY(const qint64 last, db.scalar(u"SELECT coalesce(max(rid), 0) FROM customer"_s));
    if (last != lastRow)
        return failWith(ErrorCode::Failed, u"store.failed"_s, u"row numbers"_s);
    for (const catalog::RecordType &type : catalog::allTypes) {
        if (!type.has(catalog::FullText)) {
            for (const QString &statement : sqlite::identityIndexes(type))
                C360_CHECK(db.execute(statement));
        }
        for (const QString &statement : sqlite::listIndexes(type))
            C360_CHECK(db.execute(statement));
    }
    prepared.get_future().wait();
    C360_CHECK(writeSearch(db));
    C360_CHECK(words.merge(db.handle()));
    C360_CHECK(notes.merge(db.handle()));
    C360_CHECK(db.execute(u"DELETE FROM meta WHERE key IN ('%1', '%2'); COMMIT"_s.arg(tokenKey, shapeKey)));
    return ensureSchema(db, clock, ids);
}

void BulkLoad::Private::work(const QByteArray &key, const Clock &clock, IdSource &ids)
{
    auto db = open(key);
    ready.set_value(db ? Result<void>() : std::unexpected(db.error()));
    if (!db)
        return;
    Result<void> done = write(**db);
    if (done)
        done = complement(**db, clock, ids);
    if (done)
        return;
    const std::scoped_lock lock(mutex);
    failure = done.error();
    waiting.clear(); // and the promises in it
    wake.notify_all();
}

} // namespace c360::store
