// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/logging.h"
#include "core/store/opener.h"
#include "core/store/sql_functions.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>
#include <unordered_map>

#include <unistd.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 4096;
constexpr int cacheKib = 64 * 1024;

/// While a file is filled, the table that every index is built from (400 bytes a customer) should stay in
/// memory, where there is enough of it.
int loadCacheKib()
{
    constexpr qint64 most = 512 * 1024;
    const qint64 eighth = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE) / 1024 / 8;
    return int(std::clamp<qint64>(eighth, cacheKib, most));
}

QVariant stored(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return u"c360-"_s + QString::number(++number);
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
    default:
        error.reason = u"store.failed"_s;
        break;
    }
    qCWarning(lcStore, "%ls", qUtf16Printable(error.detail));
    return error;
}

// ---- Query --------------------------------------------------------------------------------------

struct Query::Private
{
    Connection *connection;
    QString sql;
    QSqlQuery query;
};

// ---- Connection ---------------------------------------------------------------------------------

struct Connection::Private
{
    QString name;
    sqlite3 *handle = nullptr;
    std::unordered_multimap<QString, QSqlQuery> idle; ///< prepared statements nobody uses at the moment
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
    d->query.finish();
    d->connection->d->idle.emplace(std::move(d->sql), std::move(d->query));
}

bool Query::next()
{
    return d->query.next();
}

QVariant Query::value(int column) const
{
    return stored(d->query.value(column));
}

QString Query::text(int column) const
{
    return d->query.value(column).toString();
}

qint64 Query::integer(int column) const
{
    return d->query.value(column).toLongLong();
}

double Query::real(int column) const
{
    return d->query.value(column).toDouble();
}

Id Query::id(int column) const
{
    return Id::fromBytes(d->query.value(column).toByteArray());
}

bool Query::isNull(int column) const
{
    return d->query.isNull(column);
}

int Query::changed() const
{
    return d->query.numRowsAffected();
}

std::optional<Error> Query::failure() const
{
    if (!d->query.lastError().isValid())
        return std::nullopt;
    return databaseError(d->connection->handle(), d->sql);
}

Connection::Connection(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Connection::~Connection()
{
    d->idle.clear();
    QSqlDatabase::database(d->name, false).close();
    QSqlDatabase::removeDatabase(d->name);
}

sqlite3 *Connection::handle() const
{
    return d->handle;
}

Result<Query> Connection::run(const QString &sql, const QList<Bind> &binds)
{
    auto priv = std::make_unique<Query::Private>(Query::Private{this, sql, QSqlQuery(QSqlDatabase())});
    if (auto found = d->idle.find(sql); found != d->idle.end()) {
        priv->query = std::move(found->second);
        d->idle.erase(found);
    } else {
        QSqlQuery query(QSqlDatabase::database(d->name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return std::unexpected(databaseError(d->handle, sql));
        priv->query = std::move(query);
    }
    Query query(std::move(priv));
    for (qsizetype i = 0; i < binds.size(); ++i)
        query.d->query.bindValue(int(i), binds[i].value());
    if (!query.d->query.exec())
        return std::unexpected(databaseError(d->handle, sql));
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
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s +
                                   (mode == Mode::Reader ? u";QSQLITE_OPEN_READONLY"_s : QString()));
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
    if (auto readable = connection->scalar(u"SELECT count(*) FROM sqlite_master"_s); !readable) {
        Error error = readable.error();
        if (error.code == ErrorCode::Damaged && !key.isEmpty()) {
            // A wrong key and a damaged first page look alike from here.
            error.code = ErrorCode::Locked;
            error.reason = u"store.wrong_key"_s;
        }
        return std::unexpected(std::move(error));
    }
    QString pragmas = u"PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -%1;"_s.arg(
        mode == Mode::Reader   ? cacheKib / 2
        : mode == Mode::Writer ? cacheKib
                               : loadCacheKib());
    switch (mode) {
    case Mode::Writer:
        pragmas +=
            u"PRAGMA page_size = %1; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            u"PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = FAST;"_s
                .arg(pageSize);
        break;
    case Mode::Reader:
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

} // namespace c360::store
