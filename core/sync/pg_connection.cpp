// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pg_connection.h"

#include "core/sync/logging.h"
#include "core/sync/pg_error.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <atomic>
#include <clocale>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace c360::sync {

namespace {

constexpr auto fullyChecked = "verify-full"; ///< sslmode: encrypted, and the server is who it says

/// TLS may hold bytes that poll() does not know of; so often we look for ourselves.
constexpr int glanceMs = 200;

/// libpq's messages of this thread in English, as connectError() reads them.
class PlainMessages
{
public:
    PlainMessages() : m_locale(newlocale(LC_MESSAGES_MASK, "C", nullptr)), m_before(uselocale(m_locale)) {}
    ~PlainMessages()
    {
        uselocale(m_before);
        if (m_locale)
            freelocale(m_locale);
    }
    Q_DISABLE_COPY_MOVE(PlainMessages)

private:
    locale_t m_locale;
    locale_t m_before;
};

using Options = QMap<QByteArray, QByteArray>;

Result<Options> parsed(const QString &url)
{
    char *message = nullptr;
    PQconninfoOption *list = PQconninfoParse(url.toUtf8().constData(), &message);
    PQfreemem(message); // may quote the password
    if (!list)
        return std::unexpected(syncError(ErrorCode::Usage, u"sync.url"_s));
    Options options;
    for (const PQconninfoOption *option = list; option->keyword; ++option) {
        if (option->val)
            options.insert(option->keyword, option->val);
    }
    PQconninfoFree(list);
    return options;
}

/// The authorities that this computer trusts, for those who have none of their own: libpq 15 has no name for
/// them.
QByteArray systemAuthorities()
{
    if (QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s))
        return {}; // libpq's own place
    for (const char *file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
        if (QFile::exists(QString::fromLatin1(file)))
            return file;
    }
    return {};
}

Result<Options> optionsOf(const ConnectionSettings &settings)
{
    C360_TRY(Options options, parsed(settings.url.isEmpty() ? u"postgresql://"_s : settings.url));
    const auto given = [&options](const char *key, const QString &value) {
        if (!value.isEmpty())
            options.insert(key, value.toUtf8());
    };
    given("user", settings.user);
    given("password", settings.password);
    given("dbname", settings.database);
    given("sslrootcert", settings.caFile);
    given("application_name", settings.applicationName);
    if (!settings.asLibpq) {
        if (!settings.insecure || options.value("sslmode").isEmpty())
            options.insert("sslmode", fullyChecked);
        if (options.value("sslmode") == fullyChecked && !options.contains("sslrootcert")) {
            if (const QByteArray file = systemAuthorities(); !file.isEmpty())
                options.insert("sslrootcert", file);
        }
    }
    options.insert("gssencmode", "disable");
    options.insert("client_encoding", "UTF8");
    options.insert("keepalives_idle", "20");
    options.insert("keepalives_interval", "5");
    options.insert("keepalives_count", "4");
    options.insert("tcp_user_timeout", QByteArray::number(qlonglong(settings.patience.count())));
    return options;
}

Error cancelled()
{
    return syncError(ErrorCode::Cancelled, u"store.closing"_s);
}

/// A value of libpq's "key=value" form.
QString quotedValue(QString value)
{
    if (!value.isEmpty() && !value.contains(u' ') && !value.contains(u'\'') && !value.contains(u'\\'))
        return value;
    return u'\'' + value.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

} // namespace

Result<QString> keyValueForm(const QString &url)
{
    C360_TRY(const auto parts, addressParts(url));
    return keyValueForm(parts);
}

Result<QMap<QString, QString>> addressParts(const QString &url)
{
    C360_TRY(const Options options, parsed(url));
    QMap<QString, QString> parts;
    for (auto it = options.begin(); it != options.end(); ++it)
        parts.insert(QString::fromLatin1(it.key()), QString::fromUtf8(it.value()));
    return parts;
}

QString keyValueForm(const QMap<QString, QString> &parts)
{
    QStringList pairs;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        pairs.append(it.key() + u'=' + quotedValue(it.value()));
    return pairs.join(u' ');
}

Result<QString> databaseOf(const QString &url)
{
    C360_TRY(const Options options, parsed(url));
    if (const QByteArray name = options.value("dbname"); !name.isEmpty())
        return QString::fromUtf8(name);
    return qEnvironmentVariable("PGDATABASE");
}

Result<bool> namesService(const QString &url)
{
    C360_TRY(const Options options, parsed(url));
    return !options.value("service").isEmpty() || !qEnvironmentVariableIsEmpty("PGSERVICE");
}

struct PgConnection::Private
{
    ConnectionSettings settings;
    PGconn *conn = nullptr;
    int wake = -1; ///< eventfd that cancel() writes to
    std::atomic_bool isCancelled = false;
    std::atomic_bool isWoken = false;
    int inFlight = 0;
    QElapsedTimer silence; ///< since the line last showed life

    ~Private()
    {
        close();
        if (wake >= 0)
            ::close(wake);
    }

    void close()
    {
        PQfinish(conn);
        conn = nullptr;
        inFlight = 0;
    }
    std::unexpected<Error> giveUp(Error error)
    {
        close();
        return std::unexpected(std::move(error));
    }
    [[nodiscard]] Result<void> ready() const
    {
        if (isCancelled)
            return std::unexpected(cancelled());
        if (!conn || PQstatus(conn) != CONNECTION_OK)
            return std::unexpected(syncError(ErrorCode::Unreachable, u"sync.lost"_s));
        return {};
    }

    /// Until the socket may be read or written as wished, or `limit` has passed: then false.
    Result<bool> wait(short events, qint64 limitMs)
    {
        if (isCancelled)
            return giveUp(cancelled());
        pollfd fds[]{{PQsocket(conn), events, 0}, {wake, POLLIN, 0}};
        const int found = ::poll(fds, 2, int(std::max<qint64>(0, limitMs)));
        if (isCancelled)
            return giveUp(cancelled());
        if (fds[1].revents) {
            quint64 count = 0;
            [[maybe_unused]] const auto drained = ::read(wake, &count, sizeof count);
        }
        return found > 0 && fds[0].revents != 0;
    }

    /// Waits for the socket while an answer is due, at most for the patience without any life.
    Result<void> await(short events)
    {
        C360_TRY(const bool life, wait(events, glanceMs));
        if (life)
            silence.start();
        else if (silence.hasExpired(settings.patience.count()))
            return giveUp(syncError(ErrorCode::Unreachable, u"sync.timeout"_s));
        return {};
    }

    Result<void> consume()
    {
        if (!PQconsumeInput(conn))
            return giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s));
        return {};
    }

    Result<void> flush()
    {
        silence.start();
        for (;;) {
            const int left = PQflush(conn);
            if (left == 0)
                return {};
            if (left < 0)
                return giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s));
            C360_CHECK(await(POLLIN | POLLOUT));
            C360_CHECK(consume());
        }
    }

    /// The next result, null at the end of a statement's.
    Result<PGresult *> next()
    {
        while (PQisBusy(conn)) {
            C360_CHECK(await(POLLIN));
            C360_CHECK(consume());
        }
        return PQgetResult(conn);
    }

    Result<void> dispatch(const QString &sql, const QList<PgValue> &values, Format format)
    {
        QVarLengthArray<const char *, 16> texts;
        QVarLengthArray<int, 16> lengths;
        QVarLengthArray<int, 16> formats;
        for (const PgValue &value : values) {
            // An empty array's data is "" and not null: null would be NULL.
            texts.append(value.isNull() ? nullptr : value.bytes().constData());
            lengths.append(int(value.bytes().size()));
            formats.append(value.isBinary() ? 1 : 0);
        }
        if (!PQsendQueryParams(conn, sql.toUtf8().constData(), int(values.size()), nullptr, texts.constData(),
                               lengths.constData(), formats.constData(), format == Format::Binary ? 1 : 0))
            return giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s, u"send"_s));
        return {};
    }

    Error failure(const PGresult *result)
    {
        Error error = statementError(conn, result);
        qCInfo(lcSync, "%ls %ls", qUtf16Printable(error.reason), qUtf16Printable(error.detail));
        if (PQstatus(conn) == CONNECTION_BAD)
            close();
        return error;
    }

    /// Reads what is left of a statement's results; the first failure counts.
    Result<void> finishStatement(std::optional<Error> before = {})
    {
        for (;;) {
            C360_TRY(PGresult * result, next());
            if (!result)
                break;
            const PgResult owned(result);
            const ExecStatusType status = PQresultStatus(result);
            if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && !before) {
                before = failure(result);
                if (!conn)
                    break;
            }
        }
        if (before)
            return std::unexpected(*std::move(before));
        return {};
    }
};

PgConnection::PgConnection(ConnectionSettings settings) : d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
    d->wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

PgConnection::~PgConnection() = default;

const ConnectionSettings &PgConnection::settings() const
{
    return d->settings;
}

bool PgConnection::isOpen() const
{
    return d->ready().has_value();
}

bool PgConnection::isEncrypted() const
{
    return d->conn && PQsslInUse(d->conn);
}

int PgConnection::inFlight() const
{
    return d->inFlight;
}

void PgConnection::cancel()
{
    d->isCancelled = true;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(d->wake, &one, sizeof one);
}

void PgConnection::wake()
{
    d->isWoken = true;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(d->wake, &one, sizeof one);
}

Result<bool> PgConnection::isDirect()
{
    C360_TRY(const PgResult result, exec(u"SELECT pg_backend_pid()"_s));
    // A pooler has handed out a number of its own.
    return result.rows() == 1 && result.integer(0, 0) == PQbackendPID(d->conn);
}

Result<void> PgConnection::connect()
{
    d->close();
    C360_TRY(Options options, optionsOf(d->settings));
    QElapsedTimer since;
    since.start();
    C360_TRY(options, withAddresses(options, d->settings.resolve, d->settings.connectPatience,
                                    [this] { return !d->isCancelled; }));
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (auto it = options.begin(); it != options.end(); ++it) {
        keys.push_back(it.key().constData());
        values.push_back(it.value().constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    const PlainMessages plain;
    d->conn = PQconnectStartParams(keys.data(), values.data(), 0);
    if (!d->conn)
        return std::unexpected(syncError(ErrorCode::Failed, u"sync.failed"_s, u"no memory"_s));
    PQsetErrorVerbosity(d->conn, PQERRORS_VERBOSE);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    if (PQstatus(d->conn) == CONNECTION_BAD)
        status = PGRES_POLLING_FAILED;
    while (status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED) {
            Error error = connectError(d->conn);
            qCInfo(lcSync, "no connection: %ls %ls", qUtf16Printable(error.reason),
                   qUtf16Printable(error.detail));
            return d->giveUp(std::move(error));
        }
        const qint64 left = d->settings.connectPatience.count() - since.elapsed();
        C360_TRY(const bool life, d->wait(status == PGRES_POLLING_READING ? POLLIN : POLLOUT, left));
        if (!life && since.hasExpired(d->settings.connectPatience.count()))
            return d->giveUp(syncError(ErrorCode::Unreachable, u"sync.timeout"_s, u"connect"_s));
        status = PQconnectPoll(d->conn);
    }
    PQsetErrorVerbosity(d->conn, PQERRORS_DEFAULT);
    // The server's notices may quote values; nobody reads them.
    PQsetNoticeReceiver(d->conn, [](void *, const PGresult *) {}, nullptr);
    PQsetnonblocking(d->conn, 1);
    d->silence.start();
    return {};
}

Result<PgResult> PgConnection::exec(const QString &sql, const QList<PgValue> &values, Format format)
{
    C360_CHECK(d->ready());
    C360_CHECK(d->dispatch(sql, values, format));
    C360_CHECK(d->flush());
    C360_TRY(PGresult * first, d->next());
    PgResult result(first);
    std::optional<Error> failed;
    const ExecStatusType status = PQresultStatus(first);
    if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN)
        return d->giveUp(syncError(ErrorCode::Failed, u"sync.failed"_s, u"COPY"_s));
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        failed = d->failure(first);
    if (failed && !d->conn)
        return std::unexpected(*std::move(failed));
    C360_CHECK(d->finishStatement(std::move(failed)));
    return result;
}

Result<void> PgConnection::stream(const QString &sql, const QList<PgValue> &values, const Rows &rows,
                                  Format format)
{
    C360_CHECK(d->ready());
    C360_CHECK(d->dispatch(sql, values, format));
    PQsetSingleRowMode(d->conn);
    C360_CHECK(d->flush());
    for (;;) {
        C360_TRY(PGresult * next, d->next());
        if (!next)
            return {};
        const PgResult result(next);
        switch (PQresultStatus(next)) {
        case PGRES_SINGLE_TUPLE:
            if (auto taken = rows(result); !taken)
                return d->giveUp(std::move(taken).error()); // cheaper than reading what nobody wants
            break;
        case PGRES_TUPLES_OK:
        case PGRES_COMMAND_OK:
            return d->finishStatement();
        default: {
            Error error = d->failure(next);
            if (!d->conn)
                return std::unexpected(std::move(error));
            return d->finishStatement(std::move(error));
        }
        }
    }
}

Result<void> PgConnection::copyOut(const QString &sql, const Bytes &bytes)
{
    C360_CHECK(d->ready());
    C360_CHECK(d->dispatch(sql, {}, Format::Text));
    C360_CHECK(d->flush());
    C360_TRY(PGresult * begun, d->next());
    const PgResult result(begun);
    if (PQresultStatus(begun) != PGRES_COPY_OUT) {
        Error error = d->failure(begun);
        if (!d->conn)
            return std::unexpected(std::move(error));
        return d->finishStatement(std::move(error));
    }
    for (;;) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(d->conn, &buffer, 1);
        if (size > 0) {
            const std::unique_ptr<char, decltype(&PQfreemem)> owned(buffer, PQfreemem);
            if (auto taken = bytes(QByteArrayView(buffer, size)); !taken)
                return d->giveUp(std::move(taken).error());
            continue;
        }
        if (size != 0) // the end, or a failure that the next result tells of
            return d->finishStatement();
        C360_CHECK(d->await(POLLIN));
        C360_CHECK(d->consume());
    }
}

Result<void> PgConnection::send(const QString &sql, const QList<PgValue> &values, Format format)
{
    C360_CHECK(d->ready());
    if (d->inFlight == 0 && !PQenterPipelineMode(d->conn))
        return d->giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s, u"pipeline"_s));
    C360_CHECK(d->dispatch(sql, values, format));
    if (!PQpipelineSync(d->conn))
        return d->giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s, u"pipeline"_s));
    ++d->inFlight;
    return d->flush();
}

Result<PgResult> PgConnection::receive()
{
    C360_CHECK(d->ready());
    Q_ASSERT(d->inFlight > 0);
    d->silence.start();
    std::optional<PgResult> answer;
    std::optional<Error> failed;
    bool byRow = false;
    for (;;) {
        C360_TRY(PGresult * next, d->next());
        if (!next)
            continue; // between a statement's results and its synchronization point
        PgResult result(next);
        switch (PQresultStatus(next)) {
        case PGRES_PIPELINE_SYNC:
            if (--d->inFlight == 0)
                PQexitPipelineMode(d->conn);
            if (failed)
                return std::unexpected(*std::move(failed));
            if (!answer)
                return d->giveUp(syncError(ErrorCode::Unreachable, u"sync.lost"_s, u"pipeline"_s));
            return *std::move(answer);
        case PGRES_SINGLE_TUPLE:
            // libpq 15 keeps the row-by-row mode of an earlier stream() for a pipeline's first statement.
            answer.emplace(std::move(result));
            byRow = true;
            break;
        case PGRES_TUPLES_OK:
        case PGRES_COMMAND_OK:
            if (!byRow)
                answer.emplace(std::move(result));
            break;
        default:
            failed = d->failure(next);
            if (!d->conn)
                return std::unexpected(*std::move(failed));
            break;
        }
    }
}

Result<void> PgConnection::listen(const QString &channel)
{
    const QString name = u'"' + QString(channel).replace(u'"', u"\"\""_s) + u'"';
    C360_TRY([[maybe_unused]] const PgResult done, exec(u"LISTEN "_s + name));
    return {};
}

Result<QList<PgNotification>> PgConnection::notifications(milliseconds wait)
{
    QList<PgNotification> list;
    QElapsedTimer since;
    since.start();
    for (;;) {
        C360_CHECK(d->ready());
        C360_CHECK(d->consume());
        while (PGnotify *notify = PQnotifies(d->conn)) {
            list.append({QString::fromUtf8(notify->relname), QString::fromUtf8(notify->extra)});
            PQfreemem(notify);
        }
        const qint64 left = wait.count() - since.elapsed();
        if (!list.isEmpty() || left <= 0 || d->isWoken.exchange(false))
            return list;
        // A killed line of a listener says nothing by itself.
        const qint64 beat = d->settings.patience.count() - d->silence.elapsed();
        if (beat <= 0) {
            C360_TRY([[maybe_unused]] const PgResult alive, exec(u"SELECT 1"_s));
            continue;
        }
        C360_TRY(const bool life, d->wait(POLLIN, std::min(left, beat)));
        if (life)
            d->silence.start();
    }
}

} // namespace c360::sync
