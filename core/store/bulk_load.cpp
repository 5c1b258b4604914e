// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_load.h"

#include "core/store/dialect_sqlite.h"
#include "core/store/opener.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Record;

namespace {

constexpr size_t waitingBatches = 8; ///< bounds the memory between the two threads

struct Batch
{
    std::vector<Record> rows;
    std::vector<SearchTexts> texts; ///< one a row of a full-text type, else empty
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

} // namespace

struct BulkLoad::Private
{
    QString target;
    QString loading;
    std::thread writer;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Batch> waiting;
    bool complete = false; ///< no batch follows: build the indexes
    bool abandoned = false;
    std::optional<Error> failure;

    void work(const QByteArray &key, const Clock &clock, IdSource &ids);
    Result<void> write(Connection &db, const Clock &clock, IdSource &ids);
    std::optional<Batch> next();
};

BulkLoad::BulkLoad() : d(std::make_unique<Private>()) {}

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(const QString &file, const QByteArray &key,
                                                  const Clock &clock, IdSource &ids)
{
    if (QFile::exists(file))
        return failWith(ErrorCode::Failed, u"store.exists"_s, {});
    std::unique_ptr<BulkLoad> load(new BulkLoad);
    Private &d = *load->d;
    d.target = file;
    d.loading = file + u".loading"_s;
    QFile::remove(d.loading);
    d.writer = std::thread([&d, key, &clock, &ids] { d.work(key, clock, ids); });
    return load;
}

BulkLoad::~BulkLoad()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->abandoned = !d->complete;
    }
    d->wake.notify_all();
    if (d->writer.joinable())
        d->writer.join();
    QFile::remove(d->loading);
}

Result<void> BulkLoad::add(std::vector<Record> rows)
{
    Batch batch;
    if (!rows.empty() && rows.front().type().has(catalog::FullText)) {
        batch.texts.reserve(rows.size());
        for (const Record &row : rows)
            batch.texts.push_back(searchTexts(row));
    }
    batch.rows = std::move(rows);
    std::unique_lock lock(d->mutex);
    d->wake.wait(lock, [this] { return d->waiting.size() < waitingBatches || d->failure; });
    if (d->failure)
        return std::unexpected(*d->failure);
    d->waiting.push_back(std::move(batch));
    d->wake.notify_all();
    return {};
}

Result<void> BulkLoad::finish()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->complete = true;
    }
    d->wake.notify_all();
    d->writer.join();
    if (d->failure)
        return std::unexpected(*d->failure);
    C360_CHECK(makeDurable(d->loading));
    if (QFile::exists(d->target) || !QFile::rename(d->loading, d->target))
        return failWith(ErrorCode::Failed, u"store.exists"_s, {});
    return {};
}

std::optional<Batch> BulkLoad::Private::next()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return !waiting.empty() || complete || abandoned; });
    if (waiting.empty() || abandoned)
        return std::nullopt;
    Batch batch = std::move(waiting.front());
    waiting.pop_front();
    wake.notify_all();
    return batch;
}

Result<void> BulkLoad::Private::write(Connection &db, const Clock &clock, IdSource &ids)
{
    C360_CHECK(db.execute(u"BEGIN"_s));
    for (const catalog::RecordType &type : catalog::allTypes)
        C360_CHECK(db.execute(sqlite::createTable(type)));
    for (const QString &statement : sqlite::localTables())
        C360_CHECK(db.execute(statement));
    // Words gather in memory and are written in a few large segments.
    C360_CHECK(
        db.execute(u"INSERT INTO customer_search (customer_search, rank) VALUES ('hashsize', 67108864);"
                   u"INSERT INTO customer_notes (customer_notes, rank) VALUES ('hashsize', 67108864)"_s));
    {
        RowWriter rowWriter(db.handle());
        while (auto batch = next()) {
            for (size_t i = 0; i < batch->rows.size(); ++i) {
                const bool indexed = !batch->texts.empty();
                C360_TRY(const qint64 rid,
                         rowWriter.insert(batch->rows[i], indexed ? batch->texts[i] : SearchTexts()));
                if (indexed)
                    C360_CHECK(rowWriter.index(rid, batch->texts[i], true));
            }
        }
    }
    if (abandoned)
        return failWith(ErrorCode::Cancelled, u"store.closing"_s, {});
    for (const catalog::RecordType &type : catalog::allTypes) {
        for (const QString &statement : sqlite::identityIndexes(type) + sqlite::listIndexes(type))
            C360_CHECK(db.execute(statement));
    }
    C360_CHECK(db.execute(
        u"INSERT INTO customer_search (customer_search) VALUES ('optimize');"
        u"INSERT INTO customer_notes (customer_notes) VALUES ('optimize');"
        u"INSERT INTO customer_search (customer_search, rank) VALUES ('hashsize', 1048576);"
        u"INSERT INTO customer_notes (customer_notes, rank) VALUES ('hashsize', 1048576); COMMIT"_s));
    return ensureSchema(db, clock, ids);
}

void BulkLoad::Private::work(const QByteArray &key, const Clock &clock, IdSource &ids)
{
    auto db = Opener::open(loading, key, Opener::Mode::Load);
    Result<void> done = db ? write(**db, clock, ids) : std::unexpected(db.error());
    if (done)
        return;
    const std::scoped_lock lock(mutex);
    failure = done.error();
    wake.notify_all();
}

} // namespace c360::store
