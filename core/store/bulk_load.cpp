// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_load.h"

#include "core/store/dialect_sqlite.h"
#include "core/store/name_words.h"
#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/search_postings.h"
#include "core/store/transaction.h"
#include "core/store/unreadable_rows.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <mutex>
#include <optional>
#include <span>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Record;

namespace {

constexpr size_t waitingSteps = 8; ///< bounds the memory between the two threads
constexpr size_t waitingParts = 2;
constexpr int abortSteps = 50'000; ///< of SQLite's machine, between two looks at whether to go on
constexpr size_t mostParts = 12;   ///< of the search words, before they are put together
// What the words of a customer take until they are written, and what is taken at once: few parts, but not the
// memory for all customers.
constexpr size_t customerBytes = 420;
constexpr size_t leastPartBytes = size_t(24) << 20;
constexpr size_t mostPartBytes = size_t(256) << 20;
const QString tokenKey = u"load.token"_s; ///< in meta, until the load is finished
const QString shapeKey = u"load.shape"_s;

/// What the writer does next: rows of either form, with what lists need of each row of a full-text type.
struct Step
{
    std::vector<Record> rows;
    std::unique_ptr<PackedRows> packed;
    std::vector<SearchTexts> texts;
    QByteArray token; ///< not empty: a checkpoint
};

/// The words of some customers.
struct Part
{
    SearchPart words;
    SearchPart notes;
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

/// Changes with every table of the cache: a leftover of another version of the program is not continued, nor
/// one that may have search words in it.
QByteArray shape()
{
    return QCryptographicHash::hash("words last\n" + sqlite::schema().join(u'\n').toUtf8(),
                                    QCryptographicHash::Sha256);
}

/// One row that cannot be taken in must not keep all others away.
Result<void> passOver(Connection &db, PackedRows &rows, const Error &why)
{
    const auto id = [&rows](int column) {
        return Id::fromBytes(rows.at(column).bytes.toByteArray());
    };
    const std::span<const catalog::Field> system = catalog::systemFields();
    const auto column = [&system](std::string_view name) {
        return int(std::ranges::find(system, name, &catalog::Field::name) - system.begin());
    };
    return setUnreadable(db, {.type = &rows.type(),
                              .id = id(column("id")),
                              .territory = id(column("territory_id")),
                              .seq = rows.at(column("seq")).integer,
                              .updatedAt = rows.at(column("updated_at")).integer,
                              .reason = why.reason == rowValueReason ? rowValueReason : rowRefusedReason,
                              .field = why.field});
}

} // namespace

struct BulkLoad::Private
{
    QString target;
    QString loading;
    QByteArray key;
    bool resumable = false;
    QByteArray resumeToken;

    SearchPostings words{"customer_search", sqlite::searchPrefixes};
    SearchPostings notes{"customer_notes", sqlite::notesPrefixes};

    std::thread writer;
    std::promise<Result<void>> ready;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Step> waiting;
    std::deque<Part> parts;
    bool complete = false; ///< no step follows: build the indexes
    bool abandoned = false;
    std::atomic_bool aborted = false;
    bool settled = false;         ///< the rows are in the file, where another connection finds them
    bool reading = false;         ///< that connection has begun
    bool gathered = false;        ///< no part follows
    std::optional<Error> failure; ///< of either thread

    // Of the caller's thread.
    Result<void> push(Step step);
    Result<void> gather();
    Result<void> hand(Part part);

    // Of the writer's.
    bool loose = false; ///< there are rows behind the last checkpoint
    void work(const Clock &clock, IdSource &ids);
    Result<std::unique_ptr<Connection>> open();
    Result<bool> continues(Connection &db);
    Result<void> start(Connection &db);
    Result<void> write(Connection &db);
    Result<void> writeRows(Connection &db, RowWriter &rowWriter, const Step &step);
    Result<void> settle(Connection &db);
    Result<void> writeParts(Connection &db, bool all);
    Result<void> complement(Connection &db, const Clock &clock, IdSource &ids);
    std::optional<Step> next();

    void fail(const Error &error);
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
    d.key = key;
    d.resumable = mode == Begin::Resume;
    std::future<Result<void>> ready = d.ready.get_future();
    d.writer = std::thread([&d, &clock, &ids] { d.work(clock, ids); });
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

bool BulkLoad::hasBegun(const QString &file)
{
    return QFile::exists(loadingFile(file));
}

void BulkLoad::discard(const QString &file)
{
    removeLoading(loadingFile(file));
}

Result<void> BulkLoad::fork(const QString &file, const QString &copy)
{
    removeLoading(loadingFile(copy));
    std::error_code error;
    std::filesystem::copy_file(QFile::encodeName(loadingFile(file)).toStdString(),
                               QFile::encodeName(loadingFile(copy)).toStdString(), error);
    if (!error)
        return {};
    removeLoading(loadingFile(copy));
    const bool full = error == std::errc::no_space_on_device;
    return failWith(ErrorCode::Failed, full ? u"store.full"_s : u"store.not_writable"_s,
                    QString::fromStdString(error.message()));
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
        for (const Record &row : rows)
            step.texts.push_back(listTexts(titleOf(row)));
    }
    step.rows = std::move(rows);
    return d->push(std::move(step));
}

Result<void> BulkLoad::add(std::unique_ptr<PackedRows> rows)
{
    Step step;
    rows->rewind();
    const catalog::RecordType &type = rows->type();
    if (type.has(catalog::FullText)) {
        std::vector<int> titles;
        for (const std::string_view name : type.title)
            titles.push_back(int(catalog::systemFields().size()) + type.indexOf(name));
        step.texts.reserve(size_t(rows->count()));
        while (rows->next()) {
            QString title;
            for (size_t i = 0; i < titles.size() && title.isEmpty(); ++i)
                title = QString::fromUtf8(rows->at(titles[i]).bytes);
            step.texts.push_back(listTexts(title));
        }
        rows->rewind();
    }
    step.packed = std::move(rows);
    return d->push(std::move(step));
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
    bool settled = false;
    {
        std::unique_lock lock(d->mutex);
        d->complete = true;
        d->wake.notify_all();
        d->wake.wait(lock, [this] { return d->settled || d->failure; });
        settled = d->settled;
    }
    if (settled) { // while the writer is busy with the indexes
        if (auto gathered = d->gather(); !gathered)
            d->fail(gathered.error());
        const std::scoped_lock lock(d->mutex);
        d->gathered = true;
        d->wake.notify_all();
    }
    d->writer.join();
    if (d->failure)
        return std::unexpected(*d->failure);
    C360_CHECK(makeDurable(d->loading));
    if (QFile::exists(d->target) || !QFile::rename(d->loading, d->target))
        return failWith(ErrorCode::Failed, u"store.exists"_s, {});
    removeLoading(d->loading);
    return {};
}

void BulkLoad::abort()
{
    d->aborted = true;
    d->fail({.code = ErrorCode::Cancelled, .reason = u"cancelled"_s});
}

void BulkLoad::Private::fail(const Error &error)
{
    const std::scoped_lock lock(mutex);
    if (!failure)
        failure = error;
    waiting.clear();
    wake.notify_all();
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

/// Reads the customers once more, from the file: their words would take the memory of all of them, or the
/// time of the thread that receives.
Result<void> BulkLoad::Private::gather()
{
    C360_TRY(const auto tokenizer, SearchTokenizer::make());
    C360_TRY(auto db, Opener::open(loading, key, Opener::Mode::BesideLoad));
    const catalog::RecordType &type = catalog::customerType;
    C360_TRY(const qint64 customers, db->scalar(u"SELECT coalesce(max(rid), 0) FROM "_s + tableName(type)));
    const size_t enough =
        std::clamp(size_t(customers) * customerBytes / mostParts, leastPartBytes, mostPartBytes);
    QStringList columns{u"rid"_s};
    for (const int field : searchedFields())
        columns.append(quoted(type.fields[size_t(field)].name));
    C360_TRY(Query rows,
             db->run(u"SELECT %1 FROM %2 ORDER BY rid"_s.arg(columns.join(u", "_s), tableName(type))));
    {
        const std::scoped_lock lock(mutex);
        reading = true;
        wake.notify_all();
    }
    NameWords names;
    SearchTexts texts;
    while (rows.next()) {
        if (aborted)
            return failWith(ErrorCode::Cancelled, u"cancelled"_s, {});
        texts.words.resize(0);
        texts.notes.resize(0);
        for (int column = 1; column < int(columns.size()); ++column) {
            if (!rows.isNull(column))
                addWords(texts, size_t(column - 1), rows.text(column), &names);
        }
        const auto row = quint32(rows.integer(0));
        words.add(*tokenizer, row, texts.words.toUtf8());
        if (!texts.notes.isEmpty())
            notes.add(*tokenizer, row, texts.notes.toUtf8());
        if (words.bytes() + notes.bytes() >= enough)
            C360_CHECK(hand({words.take(), notes.take()}));
    }
    if (auto error = rows.failure())
        return std::unexpected(*std::move(error));
    return hand({words.take(), notes.take()});
}

Result<void> BulkLoad::Private::hand(Part part)
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return parts.size() < waitingParts || failure; });
    if (failure)
        return std::unexpected(*failure);
    parts.push_back(std::move(part));
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

Result<std::unique_ptr<Connection>> BulkLoad::Private::open()
{
    const auto mode = resumable ? Opener::Mode::ResumableLoad : Opener::Mode::Load;
    if (resumable && QFile::exists(loading)) {
        auto db = Opener::open(loading, key, mode);
        if (!db && db.error().reason == "store.busy"_L1)
            return db; // another process is at it
        auto present = db ? continues(**db) : Result<bool>(false);
        if (present && *present) {
            C360_CHECK((*db)->execute(u"BEGIN"_s));
            return db;
        }
        resumeToken.clear();
    }
    removeLoading(loading);
    C360_TRY(auto db, Opener::open(loading, key, mode));
    C360_CHECK(start(*db));
    return db;
}

Result<void> BulkLoad::Private::start(Connection &db)
{
    C360_CHECK(db.execute(u"BEGIN"_s));
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
    return resumable ? setMetaValue(db, shapeKey, shape()) : Result<void>();
}

Result<void> BulkLoad::Private::writeRows(Connection &db, RowWriter &rowWriter, const Step &step)
{
    if (!step.token.isEmpty()) {
        C360_CHECK(setMetaValue(db, tokenKey, step.token));
        C360_CHECK(db.execute(u"COMMIT; BEGIN"_s));
        loose = false;
        return {};
    }
    loose = true;
    const SearchTexts none;
    size_t i = 0;
    const auto texts = [&]() -> const SearchTexts & {
        return step.texts.empty() ? none : step.texts[i++];
    };
    for (const Record &row : step.rows)
        C360_CHECK(rowWriter.insert(row, texts()));
    while (step.packed && step.packed->next()) {
        const auto inserted = rowWriter.insert(*step.packed, texts());
        if (inserted)
            continue;
        if (!isRefusal(inserted.error()))
            return std::unexpected(inserted.error());
        C360_CHECK(passOver(db, *step.packed, inserted.error()));
    }
    return {};
}

Result<void> BulkLoad::Private::write(Connection &db)
{
    RowWriter rowWriter(db.handle());
    while (auto step = next())
        C360_CHECK(writeRows(db, rowWriter, *step));
    if (abandoned)
        return failWith(ErrorCode::Cancelled, u"store.closing"_s, {});
    return {};
}

/// From here on the rows stay as they are, for the connection that reads them beside this one.
Result<void> BulkLoad::Private::settle(Connection &db)
{
    // A token that speaks of fewer rows than there are would bring some of them twice.
    if (loose)
        C360_CHECK(db.execute(u"DELETE FROM meta WHERE key = '%1'"_s.arg(tokenKey)));
    C360_CHECK(db.execute(u"COMMIT"_s));
    std::unique_lock lock(mutex);
    settled = true;
    wake.notify_all();
    wake.wait(lock, [this] { return reading || gathered || failure; });
    if (failure)
        return std::unexpected(*failure);
    lock.unlock();
    return db.execute(u"BEGIN"_s);
}

/// The parts that are ready, or all.
Result<void> BulkLoad::Private::writeParts(Connection &db, bool all)
{
    for (;;) {
        std::unique_lock lock(mutex);
        if (all)
            wake.wait(lock, [this] { return !parts.empty() || gathered || failure; });
        if (failure)
            return std::unexpected(*failure);
        if (parts.empty())
            return {};
        const Part part = std::move(parts.front());
        parts.pop_front();
        wake.notify_all();
        lock.unlock();
        C360_CHECK(words.write(db.handle(), part.words));
        C360_CHECK(notes.write(db.handle(), part.notes));
    }
}

Result<void> BulkLoad::Private::complement(Connection &db, const Clock &clock, IdSource &ids)
{
    C360_CHECK(settle(db));
    C360_CHECK(Opener::readOnce(db));
    for (const catalog::RecordType &type : catalog::allTypes) {
        QStringList indexes;
        if (!type.has(catalog::FullText))
            indexes = sqlite::identityIndexes(type);
        indexes += sqlite::listIndexes(type);
        for (const QString &statement : std::as_const(indexes)) {
            C360_CHECK(db.execute(statement));
            C360_CHECK(writeParts(db, false));
        }
    }
    C360_CHECK(writeParts(db, true));
    for (const SearchPostings *postings : {&words, &notes}) {
        if (postings->parts() > mostParts)
            C360_CHECK(postings->merge(db.handle()));
    }
    C360_CHECK(db.execute(u"DELETE FROM meta WHERE key IN ('%1', '%2'); COMMIT"_s.arg(tokenKey, shapeKey)));
    return ensureSchema(db, clock, ids);
}

void BulkLoad::Private::work(const Clock &clock, IdSource &ids)
{
    auto db = open();
    ready.set_value(db ? Result<void>() : std::unexpected(db.error()));
    if (!db)
        return;
    sqlite3_progress_handler(
        (*db)->handle(), abortSteps,
        [](void *load) { return int(static_cast<Private *>(load)->aborted.load(std::memory_order_relaxed)); },
        this);
    Result<void> done = write(**db);
    if (done)
        done = complement(**db, clock, ids);
    if (!done)
        fail(done.error());
}

} // namespace c360::store
