// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/first_sync.h"

#include "core/store/bulk_load.h"
#include "core/store/database_files.h"
#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/schema.h"
#include "core/sync/copy_rows.h"
#include "core/sync/history_limit.h"
#include "core/sync/load_order.h"
#include "core/sync/logging.h"
#include "core/sync/pg_error.h"
#include "core/sync/pulled.h"
#include "core/sync/resync.h"
#include "core/sync/sync_state.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::RecordType;

namespace {

constexpr qint64 progressMs = 100;
constexpr std::chrono::milliseconds firstPause{200};
constexpr std::chrono::milliseconds lastPause{5'000};
constexpr std::chrono::milliseconds glance{20};

/// How many times as long as so far the rest must take for a part to be worth its making.
constexpr qint64 worthAPart = 2;

/// In a file that has a person's own part already: cut off before it takes its place, it is not used again.
const QString adoptedKey = u"load.adopted"_s;

QString newFile(const QString &file)
{
    return file + u".new"_s;
}

QString partFile(const QString &file)
{
    return file + u".part"_s;
}

/// Where a load is: kept with the rows, so that another process can go on.
struct Position
{
    Id organization;
    Id epoch;
    QString login;
    QList<Id> territories; ///< that are kept here
    qint64 seq = 0;        ///< of the centre when it began: changes since then come with the first pull
    qsizetype type = 0;    ///< in loadOrder()
    Id after;
    qint64 rows = 0;
    int months = 0;    ///< of history
    Instant since = 0; ///< as it was when the load began

    [[nodiscard]] bool hasCustomers() const
    {
        const auto order = loadOrder();
        const auto found = std::ranges::find_if(
            order, [](const RecordType *each) { return each->name == catalog::customerType.name; });
        const qsizetype customers = found - order.begin();
        return type > customers || (type == customers && !after.isNull());
    }
    [[nodiscard]] QByteArray encoded() const
    {
        QJsonArray ids;
        for (const Id &id : territories)
            ids.append(id.toString());
        return QJsonDocument(QJsonObject{{u"organization"_s, organization.toString()},
                                         {u"epoch"_s, epoch.toString()},
                                         {u"login"_s, login},
                                         {u"territories"_s, ids},
                                         {u"seq"_s, seq},
                                         {u"type"_s, type},
                                         {u"after"_s, after.toString()},
                                         {u"rows"_s, rows},
                                         {u"months"_s, months},
                                         {u"since"_s, since}})
            .toJson(QJsonDocument::Compact);
    }
    static Position decoded(const QByteArray &token)
    {
        const QJsonObject object = QJsonDocument::fromJson(token).object();
        const auto id = [](const QJsonValue &value) {
            return Id::fromString(value.toString()).value_or(Id());
        };
        Position position{.organization = id(object["organization"_L1]),
                          .epoch = id(object["epoch"_L1]),
                          .login = object["login"_L1].toString(),
                          .territories = {},
                          .seq = object["seq"_L1].toInteger(),
                          .type = qsizetype(object["type"_L1].toInteger()),
                          .after = id(object["after"_L1]),
                          .rows = object["rows"_L1].toInteger(),
                          .months = object["months"_L1].toInt(),
                          .since = object["since"_L1].toInteger()};
        const QJsonArray ids = object["territories"_L1].toArray();
        for (const QJsonValue &each : ids)
            position.territories.append(id(each));
        return position;
    }
    /// Whether what was loaded up to `other` is of use for this one.
    [[nodiscard]] bool continues(const Position &other, qint64 floor) const
    {
        return organization == other.organization && epoch == other.epoch && login == other.login &&
               territories == other.territories && months == other.months && other.seq >= floor &&
               other.seq <= seq;
    }
};

Result<void> syncFolder(const QString &file)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool ok = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return ok ? Result<void>() : failWith(ErrorCode::Failed, u"store.not_writable"_s, u"fsync"_s);
}

void removeAll(const QString &file)
{
    store::BulkLoad::discard(file);
    store::removeDatabase(file);
}

} // namespace

struct FirstSync::Private
{
    FirstSyncOptions options;
    const Clock &clock;
    IdSource &ids;
    CentralClient client;
    std::atomic_bool cancelled = false;
    std::unique_ptr<store::BulkLoad> load;
    std::mutex loading; ///< of `load`, which cancel() reaches for
    Position at;
    Hello hello;
    PendingHistory left; ///< for later
    QElapsedTimer since;
    QElapsedTimer told;
    qint64 begunWith = 0; ///< rows of an earlier run
    FirstSyncProgress progress;
    Progress tell;
    bool part = false;  ///< what lies ready is a part
    bool ready = false; ///< an earlier run has finished everything

    Private(const ConnectionSettings &connection, FirstSyncOptions theOptions, const Clock &theClock,
            IdSource &theIds)
        : options(std::move(theOptions)), clock(theClock), ids(theIds), client(connection)
    {
    }

    /// What to ask for: nothing where row-level security gives the same by itself, and cheaper.
    [[nodiscard]] QList<Id> asked() const
    {
        return at.territories.size() == hello.territories.size() ? QList<Id>() : at.territories;
    }
    Result<void> greet();
    Result<void> begin();
    Result<void> open(const QString &file); ///< for `load`
    void close();
    Result<bool> takeFinished();
    Result<void> guess();
    Result<void> loadTypes();
    Result<bool> loadPiece(const RecordType &type); ///< false: there are no more rows
    Result<bool> pieceDespiteCuts(const RecordType &type);
    [[nodiscard]] bool isWorthAPart() const;
    Result<void> makePart();
    Result<void> remember() const;
    void report(bool now = false);
    /// What lies ready after the load.
    [[nodiscard]] QString file() const { return part ? partFile(options.file) : newFile(options.file); }
};

FirstSync::FirstSync(const ConnectionSettings &connection, FirstSyncOptions options, const Clock &clock,
                     IdSource &ids)
    : d(std::make_unique<Private>(connection, std::move(options), clock, ids))
{
}

FirstSync::~FirstSync() = default;

void FirstSync::cancel()
{
    d->cancelled = true;
    d->client.cancel();
    const std::scoped_lock lock(d->loading);
    if (d->load)
        d->load->abort();
}

Result<void> FirstSync::Private::open(const QString &file)
{
    auto begun = store::BulkLoad::begin(file, options.key, clock, ids, store::BulkLoad::Begin::Resume);
    const std::scoped_lock lock(loading);
    load.reset();
    if (!begun)
        return std::unexpected(std::move(begun).error());
    if (cancelled)
        return failWith(ErrorCode::Cancelled, u"cancelled"_s, {});
    load = *std::move(begun);
    return {};
}

void FirstSync::Private::close()
{
    const std::scoped_lock lock(loading);
    load.reset();
}

bool FirstSync::hasBegun(const QString &file)
{
    return store::BulkLoad::hasBegun(newFile(file)) || store::BulkLoad::hasBegun(partFile(file)) ||
           QFile::exists(newFile(file)) || QFile::exists(partFile(file));
}

void FirstSync::discard(const QString &file)
{
    removeAll(newFile(file));
    removeAll(partFile(file));
}

bool FirstSync::isPart() const
{
    return d->part;
}

void FirstSync::Private::report(bool now)
{
    if (!tell || (!now && told.isValid() && !told.hasExpired(progressMs)))
        return;
    told.start();
    progress.rows = at.rows;
    const qint64 expected = std::max(progress.expected, at.rows);
    progress.fraction = expected > 0 ? double(at.rows) / double(expected) : 0;
    const qint64 fresh = at.rows - begunWith;
    progress.secondsLeft =
        fresh > 0 && progress.expected > 0
            ? qint64(double(expected - at.rows) * double(since.elapsed()) / double(fresh) / 1000)
            : -1;
    tell(progress);
}

Result<void> FirstSync::Private::greet()
{
    C360_CHECK(client.connect());
    C360_TRY(hello, client.hello(options.device, options.organization, options.deviceName));
    if (hello.blocked || hello.wipe)
        return std::unexpected(
            syncError(ErrorCode::NotPermitted, hello.wipe ? u"sync.wiped"_s : u"sync.blocked"_s));
    return {};
}

Result<void> FirstSync::Private::begin()
{
    at = Position{
        .organization = hello.organization,
        .epoch = hello.epoch,
        .login = hello.login,
        .territories = {},
        .seq = hello.seq,
        .type = 0,
        .after = {},
        .rows = 0,
        .months = options.historyMonths,
        .since = historyStart(options.historyMonths, hello.serverTime != 0 ? hello.serverTime : clock.now())};
    for (const Territory &territory : hello.territories) {
        if (options.territories.isEmpty() || options.territories.contains(territory.id))
            at.territories.append(territory.id);
    }
    removeAll(partFile(options.file));
    if (const auto taken = takeFinished(); taken && *taken)
        return {};
    QFile::remove(newFile(options.file));
    store::removeSideFiles(newFile(options.file));
    C360_CHECK(open(newFile(options.file)));
    if (load->resumeToken().isEmpty())
        return {};
    const Position before = Position::decoded(load->resumeToken());
    if (at.continues(before, hello.floor)) {
        at = before;
        return {};
    }
    close();
    store::BulkLoad::discard(newFile(options.file));
    return open(newFile(options.file));
}

/// A finished file that was never put in place is as good as a new one while the centre can tell what has
/// changed since; what the person did meanwhile comes with adopt().
Result<bool> FirstSync::Private::takeFinished()
{
    if (!QFile::exists(newFile(options.file)))
        return false;
    C360_TRY(auto db, store::Opener::open(newFile(options.file), options.key, store::Opener::Mode::Writer));
    C360_TRY(const SyncState state, readState(*db));
    C360_TRY(const QList<Cursor> known, cursors(*db));
    C360_TRY(const QVariant adopted, store::metaValue(*db, adoptedKey));
    if (adopted.isValid() || state.organization != hello.organization || state.epoch != hello.epoch ||
        state.login != hello.login || state.device != options.device || state.historyMonths != at.months ||
        known.isEmpty())
        return false;
    QSet<Id> missing(at.territories.begin(), at.territories.end());
    for (const Cursor &cursor : known) {
        if (cursor.seq < hello.floor || cursor.seq > hello.seq ||
            (!cursor.territory.isNull() && !missing.remove(cursor.territory)))
            return false;
    }
    if (!missing.isEmpty())
        return false;
    C360_TRY(const std::optional<PendingHistory> pending, pendingHistory(*db));
    left = pending.value_or(PendingHistory());
    at.seq = known.front().seq;
    at.since = state.historySince;
    ready = true;
    return true;
}

Result<void> FirstSync::Private::guess()
{
    progress.expected = at.rows;
    const auto order = loadOrder();
    for (qsizetype i = at.type; i < qsizetype(order.size()); ++i) {
        C360_TRY(const qint64 rows,
                 client.estimate(*order[size_t(i)], asked(), i == at.type ? at.after : Id()));
        progress.expected += rows;
    }
    return {};
}

Result<bool> FirstSync::Private::loadPiece(const RecordType &type)
{
    auto rows = std::make_unique<CopyRows>(type);
    qint64 received = 0;
    const auto hand = [&]() -> Result<void> {
        if (rows->count() == 0)
            return {};
        const Id last = rows->last();
        const qint64 count = rows->count();
        C360_CHECK(load->add(std::exchange(rows, std::make_unique<CopyRows>(type))));
        at.after = last;
        at.rows += count;
        received += count;
        report();
        return {};
    };
    auto copied =
        client.copy(type, asked(), at.after, options.pieceRows, [&](QByteArrayView bytes) -> Result<void> {
            C360_CHECK(rows->append(bytes));
            return rows->isFull() ? hand() : Result<void>();
        });
    C360_CHECK(hand()); // what came before a cut counts too
    if (!copied)
        return std::unexpected(std::move(copied).error());
    return received == options.pieceRows;
}

Result<bool> FirstSync::Private::pieceDespiteCuts(const RecordType &type)
{
    int failures = 0;
    auto pause = firstPause;
    for (;;) {
        const qint64 before = at.rows;
        auto more = loadPiece(type);
        if (more || cancelled || !isTransient(more.error()))
            return more;
        C360_CHECK(load->checkpoint(at.encoded()));
        if (at.rows > before) {
            failures = 0;
            pause = firstPause;
        }
        for (;;) {
            if (++failures >= options.attempts)
                return more;
            // Closing does not wait for the end of it.
            const auto until = std::chrono::steady_clock::now() + pause;
            while (!cancelled && std::chrono::steady_clock::now() < until)
                std::this_thread::sleep_for(glance);
            pause = std::min(pause * 2, lastPause);
            const Id epoch = hello.epoch;
            const auto greeted = greet();
            if (greeted && hello.epoch != epoch)
                return std::unexpected(syncError(ErrorCode::Failed, u"sync.epoch"_s));
            if (greeted)
                break;
            if (cancelled || !isTransient(greeted.error()))
                return std::unexpected(greeted.error());
        }
    }
}

Result<void> FirstSync::Private::loadTypes()
{
    const auto order = loadOrder();
    QElapsedTimer history;
    for (; at.type < qsizetype(order.size()); ++at.type, at.after = Id()) {
        const RecordType &type = *order[size_t(at.type)];
        if (isHistory(type) && !history.isValid())
            history.start();
        for (;;) {
            if (cancelled)
                return failWith(ErrorCode::Cancelled, u"cancelled"_s, {});
            if (history.isValid() && history.elapsed() >= options.historyPatience.count()) {
                for (qsizetype i = at.type; i < qsizetype(order.size()); ++i)
                    left.parts.append({order[size_t(i)], i == at.type ? at.after : Id()});
                left.expected = std::max<qint64>(0, progress.expected - at.rows);
                return {};
            }
            C360_TRY(const bool more, pieceDespiteCuts(type));
            C360_CHECK(load->checkpoint(at.encoded()));
            if (isWorthAPart())
                return makePart();
            if (!more)
                break;
        }
    }
    return {};
}

bool FirstSync::Private::isWorthAPart() const
{
    if (options.partAfter.count() <= 0 || since.elapsed() < options.partAfter.count() || !at.hasCustomers())
        return false;
    // In rows, as the time left is told: what an earlier run has loaded has cost this one nothing.
    return progress.expected - at.rows >= worthAPart * (at.rows - begunWith);
}

/// The rows so far, with what finds them, in a file of their own; the load itself stays where it is.
Result<void> FirstSync::Private::makePart()
{
    close(); // everything up to the checkpoint is in its file
    part = true;
    C360_CHECK(store::BulkLoad::fork(newFile(options.file), file()));
    C360_CHECK(open(file()));
    if (load->resumeToken() != at.encoded()) // what was last put down did not get to the disk
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"checkpoint"_s);
    return {};
}

/// What the new file knows of its centre before anything of the old one is in it.
Result<void> FirstSync::Private::remember() const
{
    C360_TRY(auto db, store::Opener::open(file(), options.key, store::Opener::Mode::Writer));
    C360_CHECK(db->execute(u"BEGIN IMMEDIATE"_s));
    C360_CHECK(store::setMetaValue(*db, u"organization"_s, hello.organization.toBytes()));
    C360_CHECK(store::setMetaValue(*db, u"epoch"_s, hello.epoch.toBytes()));
    C360_CHECK(store::setMetaValue(*db, u"device"_s, options.device.toBytes()));
    C360_CHECK(adoptHello(*db, hello));
    C360_CHECK(awaitUnreadable(*db));
    if (part)
        C360_CHECK(setPartial(*db, true));
    const qint64 known = part ? 0 : at.seq; // whoever pulls into a part gets everything
    C360_CHECK(advanceCursor(*db, Id(), known));
    for (const Id &territory : at.territories)
        C360_CHECK(advanceCursor(*db, territory, known));
    C360_CHECK(setPendingHistory(*db, left));
    C360_CHECK(chooseHistory(*db, at.months));
    C360_CHECK(setHistoryStart(*db, at.months, at.since));
    if (left.parts.isEmpty())
        C360_CHECK(askForResync(*db));
    return db->execute(u"COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<Hello> FirstSync::load(const Progress &progress)
{
    if (d->cancelled) // before its turn came
        return failWith(ErrorCode::Cancelled, u"cancelled"_s, {});
    d->tell = progress;
    d->since.start();
    C360_CHECK(d->greet());
    C360_CHECK(d->begin());
    d->client.setHistorySince(d->at.since);
    d->begunWith = d->at.rows;
    if (d->ready)
        return d->hello;
    C360_CHECK(d->guess());
    d->report(true);
    C360_CHECK(d->loadTypes());
    d->progress.finishing = !d->part;
    d->report(true);
    C360_CHECK(d->load->finish());
    d->close();
    C360_CHECK(d->remember());
    qCInfo(lcSync, "first sync: %s%lld rows in %lld ms", d->part ? "a part to work with, " : "",
           qlonglong(d->at.rows - d->begunWith), qlonglong(d->since.elapsed()));
    return d->hello;
}

Result<CarriedOver> FirstSync::adopt()
{
    const QString file = d->options.file;
    const QString fresh = d->file();
    if (!QFile::exists(fresh)) // discarded meanwhile
        return failWith(ErrorCode::Cancelled, u"cancelled"_s, {});
    CarriedOver carried;
    if (QFile::exists(file)) {
        C360_TRY(auto store, store::Store::open({.file = fresh,
                                                 .key = d->options.key,
                                                 .actor = d->options.actor,
                                                 .readers = 1,
                                                 .watchOthers = false},
                                                d->clock, d->ids));
        C360_TRY(carried,
                 store
                     ->write([this, &file](store::Transaction &tx) -> Result<CarriedOver> {
                         C360_TRY(auto old,
                                  store::Opener::open(file, d->options.key, store::Opener::Mode::Writer));
                         C360_TRY(const SyncState before, readState(*old));
                         C360_TRY(CarriedOver copied, copyLocalTables(*old, tx.db(), false));
                         // These are the new centre's, whatever the old file said.
                         C360_CHECK(store::setMetaValue(tx.db(), u"organization"_s,
                                                        d->hello.organization.toBytes()));
                         C360_CHECK(store::setMetaValue(tx.db(), u"epoch"_s, d->hello.epoch.toBytes()));
                         C360_CHECK(store::setMetaValue(tx.db(), u"device"_s, d->options.device.toBytes()));
                         C360_CHECK(adoptHello(tx.db(), d->hello));
                         C360_CHECK(setPendingHistory(tx.db(), d->left));
                         C360_CHECK(setHistoryStart(tx.db(), d->at.months, d->at.since));
                         const bool adopting = before.organization != d->hello.organization;
                         if (adopting) // what another centre has been told
                             C360_CHECK(tx.db().execute(u"DELETE FROM sent_op; DELETE FROM sent_blob"_s));
                         C360_TRY(copied.rows,
                                  carryEditedRows(*old, tx, adopting ? &d->hello : nullptr, false));
                         C360_CHECK(old->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
                         C360_CHECK(store::setMetaValue(tx.db(), adoptedKey, 1));
                         return copied;
                     })
                     .result());
        C360_CHECK(store
                       ->maintain([](store::Connection &db) {
                           return db.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                       })
                       .result());
    }
    C360_CHECK(syncFolder(file));
    // The old file was checkpointed and closed: nothing of it is in its log, which must not meet the new one.
    store::removeSideFiles(file);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0)
        return failWith(ErrorCode::Failed, u"store.not_writable"_s, u"rename"_s);
    store::removeSideFiles(fresh);
    C360_CHECK(syncFolder(file));
    return carried;
}

} // namespace c360::sync
