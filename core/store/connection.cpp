// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/logging.h"
#include "core/store/opener.h"
#include "core/store/sql_functions.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>
#include <unordered_map>
#include <utility>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 4096;
constexpr int cacheKib = 64 * 1024;
constexpr int readerKib = 8 * 1024; ///< the inner pages of a million rows, and what a screen shows
constexpr int besideKib = 4 * 1024; ///< where each page is read once
constexpr size_t mostIdle = 512;    ///< prepared statements that are kept

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return u"c360-"_s + QString::number(++number);
}

/// Goes with a handle: every failure of it, whoever meets it, is made an Error in one place.
struct Watch
{
    bool quiet = false; ///< failures are expected
    std::function<void()> damaged{};
};

constexpr const char *watchName = "c360.watch";

void watch(sqlite3 *handle, Watch how)
{
    sqlite3_set_clientdata(handle, watchName, new Watch(std::move(how)),
                           [](void *old) { delete static_cast<Watch *>(old); });
}
} // namespace

Error databaseError(sqlite3 *handle, const QString &context)
{
    Error error;
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    error.detail = context + u": "_s +
                   (handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : u"the file cannot be opened"_s) +
                   u" ("_s + QString::number(code) + u')';
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.code = ErrorCode::Locked;
        error.reason = u"store.busy"_s;
        break;
    case SQLITE_FULL:
        error.reason = u"store.full"_s;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error.code = ErrorCode::Damaged;
        error.reason = u"store.damaged"_s;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        error.reason = u"store.not_writable"_s;
        break;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        error.reason = u"store.constraint"_s;
        break;
    default:
        error.reason = u"store.failed"_s;
        break;
    }
    const auto *watch =
        handle ? static_cast<const Watch *>(sqlite3_get_clientdata(handle, watchName)) : nullptr;
    if (!watch || !watch->quiet)
        qCWarning(lcStore, "%ls", qUtf16Printable(error.detail));
    if (watch && watch->damaged && error.code == ErrorCode::Damaged)
        watch->damaged();
    return error;
}

// ---- Query --------------------------------------------------------------------------------------

// Through the C API: QSqlQuery makes a QVariant of every column of every row, which costs more than the
// query.

struct Query::Private
{
    Connection *connection;
    QString sql;
    sqlite3_stmt *statement;
    bool atFirst = false; ///< the first row is there, next() has not been called yet
    bool done = false;
    std::optional<Error> failure = std::nullopt;

    bool step()
    {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            return true;
        done = true;
        if (code != SQLITE_DONE)
            failure = databaseError(connection->handle(), sql);
        return false;
    }
};

namespace {

void bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, at);
        break;
    case QMetaType::QByteArray: {
        const auto *blob = static_cast<const QByteArray *>(value.constData());
        if (blob->isNull())
            sqlite3_bind_null(statement, at);
        else
            sqlite3_bind_blob(statement, at, blob->constData(), int(blob->size()), SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        sqlite3_bind_int64(statement, at, value.toLongLong());
        break;
    case QMetaType::Float:
    case QMetaType::Double:
        sqlite3_bind_double(statement, at, value.toDouble());
        break;
    default: {
        const QString text = value.toString();
        if (text.isNull())
            sqlite3_bind_null(statement, at);
        else
            sqlite3_bind_text16(statement, at, text.utf16(), int(text.size() * 2), SQLITE_TRANSIENT);
        break;
    }
    }
}

QByteArrayView bytesOf(sqlite3_stmt *statement, int column)
{
    const void *const bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), bytes ? sqlite3_column_bytes(statement, column) : 0};
}

} // namespace

// ---- Connection ---------------------------------------------------------------------------------

struct Connection::Private
{
    QString name;
    sqlite3 *handle = nullptr;
    std::unordered_multimap<QString, sqlite3_stmt *> idle; ///< prepared statements nobody uses at the moment
};

Query::Query(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Query::Query(Query &&) noexcept = default;
Query &Query::operator=(Query &&other) noexcept
{
    std::swap(d, other.d);
    return *this;
}

Query::~Query()
{
    if (!d)
        return;
    sqlite3_reset(d->statement);
    sqlite3_clear_bindings(d->statement);
    auto &idle = d->connection->d->idle;
    if (idle.size() >= mostIdle) {
        for (const auto &[sql, statement] : idle)
            sqlite3_finalize(statement);
        idle.clear();
    }
    idle.emplace(std::move(d->sql), d->statement);
}

bool Query::next()
{
    if (std::exchange(d->atFirst, false))
        return true;
    return !d->done && d->step();
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(d->statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(d->statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(d->statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        // One of no length is not NULL.
        return sqlite3_column_bytes(d->statement, column) ? bytesOf(d->statement, column).toByteArray()
                                                          : QByteArray("");
    default:
        return {};
    }
}

QString Query::text(int column) const
{
    if (sqlite3_column_type(d->statement, column) != SQLITE_TEXT)
        return value(column).toString();
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(d->statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(d->statement, column));
}

qint64 Query::integer(int column) const
{
    if (sqlite3_column_type(d->statement, column) == SQLITE_INTEGER)
        return sqlite3_column_int64(d->statement, column);
    return value(column).toLongLong();
}

double Query::real(int column) const
{
    return value(column).toDouble();
}

Id Query::id(int column) const
{
    if (sqlite3_column_type(d->statement, column) != SQLITE_BLOB)
        return Id::fromBytes(value(column).toByteArray());
    const QByteArrayView bytes = bytesOf(d->statement, column);
    return Id::fromBytes(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(d->statement, column) == SQLITE_NULL;
}

int Query::changed() const
{
    return sqlite3_changes(d->connection->handle());
}

std::optional<Error> Query::failure() const
{
    return d->failure;
}

Connection::Connection(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Connection::~Connection()
{
    for (const auto &[sql, statement] : d->idle)
        sqlite3_finalize(statement);
    QSqlDatabase::database(d->name, false).close();
    QSqlDatabase::removeDatabase(d->name);
}

sqlite3 *Connection::handle() const
{
    return d->handle;
}

void Connection::whenDamaged(std::function<void()> found)
{
    watch(d->handle, {.quiet = false, .damaged = std::move(found)});
}

Result<Query> Connection::run(const QString &sql, const QList<Bind> &binds)
{
    sqlite3_stmt *statement = nullptr;
    if (const auto found = d->idle.find(sql); found != d->idle.end()) {
        statement = found->second;
        d->idle.erase(found);
    } else {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v3(d->handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK)
            return std::unexpected(databaseError(d->handle, sql));
        if (!statement)
            return failWith(ErrorCode::Failed, u"store.failed"_s, u"an empty statement"_s);
    }
    Query query(std::make_unique<Query::Private>(Query::Private{this, sql, statement}));
    if (sqlite3_bind_parameter_count(statement) != binds.size())
        return failWith(ErrorCode::Failed, u"store.failed"_s, u"number of parameters: "_s + sql);
    for (qsizetype i = 0; i < binds.size(); ++i)
        bind(statement, int(i) + 1, binds[i].value());
    query.d->atFirst = query.d->step();
    if (query.d->failure)
        return std::unexpected(*std::move(query.d->failure));
    return query;
}

Result<std::optional<Query>> Connection::one(const QString &sql, const QList<Bind> &binds)
{
    C360_TRY(Query query, run(sql, binds));
    if (query.next())
        return std::optional<Query>(std::move(query));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return std::optional<Query>();
}

Result<qint64> Connection::scalar(const QString &sql, const QList<Bind> &binds)
{
    C360_TRY(auto row, one(sql, binds));
    return row ? row->integer(0) : 0;
}

Result<void> Connection::execute(const QString &statements)
{
    if (sqlite3_exec(d->handle, statements.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(d->handle, statements.section(u'\n', 0, 0)));
    return {};
}

// ---- Opener -------------------------------------------------------------------------------------

namespace {

/// Qt's plugin must have bound to the SQLite that is linked in here: a system library would neither know the
/// cipher nor share this process's file locks. Asked of a database in memory: an encrypted one answers
/// nothing yet.
bool pluginUsesOurSqlite()
{
    const QString name = nextConnectionName();
    bool same = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        same = database.open();
        QSqlQuery query(database);
        same = same && query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
               query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
    }
    QSqlDatabase::removeDatabase(name);
    return same;
}

} // namespace

Result<std::unique_ptr<Connection>> Opener::open(const QString &file, const QByteArray &key, Mode mode)
{
    static const bool bound = pluginUsesOurSqlite();
    if (!bound)
        return failWith(ErrorCode::Failed, u"store.wrong_sqlite"_s, QString::fromLatin1(sqlite3_sourceid()));
    auto priv = std::make_unique<Connection::Private>();
    priv->name = nextConnectionName();
    std::unique_ptr<Connection> connection;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, priv->name);
        connection.reset(new Connection(std::move(priv)));
        QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
        if (mode == Mode::BesideLoad) {
            database.setDatabaseName(u"file:%1?immutable=1"_s.arg(
                QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/"))));
            options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
        } else {
            database.setDatabaseName(file);
            if (mode == Mode::Reader)
                options += u";QSQLITE_OPEN_READONLY"_s;
        }
        database.setConnectOptions(options);
        if (!database.open())
            return failWith(ErrorCode::Failed, u"store.not_writable"_s, database.lastError().text());
        const QVariant native = database.driver()->handle();
        connection->d->handle = *static_cast<sqlite3 *const *>(native.constData());
    }
    sqlite3 *handle = connection->d->handle;

    if (!key.isEmpty()) {
        C360_CHECK(connection->execute(u"PRAGMA cipher = 'aegis'"_s));
        const QByteArray raw = "raw:" + key.toHex();
        if (sqlite3_key_v2(handle, "main", raw.constData(), int(raw.size())) != SQLITE_OK)
            return std::unexpected(databaseError(handle, u"key"_s));
    }
    if (mode == Mode::Salvage) {
        watch(handle, {.quiet = true});
        C360_CHECK(connection->execute(u"PRAGMA writable_schema = ON"_s));
    }
    // Salvage does with whatever part of the list can be read.
    const QString first =
        mode == Mode::Salvage ? u"PRAGMA schema_version"_s : u"SELECT count(*) FROM sqlite_master"_s;
    if (auto readable = connection->scalar(first); !readable) {
        Error error = readable.error();
        if (error.code == ErrorCode::Damaged && !key.isEmpty() && mode != Mode::Salvage) {
            // A wrong key and a damaged first page look alike from here.
            error.code = ErrorCode::Locked;
            error.reason = u"store.wrong_key"_s;
        }
        return std::unexpected(std::move(error));
    }
    QString pragmas = u"PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -%1;"_s.arg(
        mode == Mode::Reader       ? readerKib
        : mode == Mode::BesideLoad ? besideKib
                                   : cacheKib);
    switch (mode) {
    case Mode::Writer:
        pragmas +=
            u"PRAGMA page_size = %1; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            u"PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = FAST;"_s
                .arg(pageSize);
        break;
    case Mode::Salvage: // what a crash has left in the log belongs to the file
        break;
    case Mode::Reader:
    case Mode::BesideLoad:
        pragmas += u"PRAGMA query_only = ON;"_s;
        break;
    case Mode::Load:
        pragmas += u"PRAGMA page_size = %1; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                   u"PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF;"_s.arg(pageSize);
        break;
    case Mode::ResumableLoad:
        // Rows are appended, so the journal only takes the few pages that were there before.
        pragmas += u"PRAGMA page_size = %1; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                   u"PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF;"_s.arg(pageSize);
        break;
    }
    C360_CHECK(connection->execute(pragmas));
    C360_CHECK(installFunctions(handle));
    return connection;
}

Result<void> Opener::readOnce(Connection &db)
{
    C360_TRY(const qint64 pages, db.scalar(u"PRAGMA page_count"_s));
    if (pages * pageSize / 1024 <= cacheKib)
        return {};
    return db.execute(u"PRAGMA cache_size = -%1; PRAGMA shrink_memory"_s.arg(besideKib));
}

} // namespace c360::store
