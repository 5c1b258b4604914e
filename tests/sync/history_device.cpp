// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history_device.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/domain/queries/record_queries.h"
#include "core/store/schema.h"
#include "core/sync/first_sync.h"
#include "core/sync/history_limit.h"
#include "core/sync/sync_state.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace c360::tests {

namespace {

constexpr int calmMs = 5'000; ///< what a process may take to come and go

/// In memory where the system has such a folder: no disk has to be waited for.
std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable()
               ? std::make_unique<QTemporaryDir>(memory + u"/c360-history-XXXXXX"_s)
               : std::make_unique<QTemporaryDir>();
}

QString &workerProgram()
{
    static QString program;
    return program;
}

} // namespace

Id DrawnIds::next()
{
    const QMutexLocker lock(&m_mutex);
    std::array<quint8, 16> bytes{};
    const quint64 time = 1'750'000'000'000 + ++m_count;
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(time >> (40 - 8 * i));
    for (size_t i = 6; i < 16; ++i)
        bytes[i] = quint8(m_random());
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x70);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return Id(bytes);
}

quint32 DrawnIds::random32()
{
    const QMutexLocker lock(&m_mutex);
    return quint32(m_random() % 509);
}

HistoryDevice::HistoryDevice(int number, QString login, QString role, qint64 clockAhead, quint64 seed)
    : m_number(number),
      m_login(std::move(login)),
      m_role(std::move(role)),
      m_clockAhead(clockAhead),
      m_own(quickFolder()),
      m_folder(m_own->path()),
      m_file(m_folder + u"/cache.db"_s),
      m_disk(m_folder),
      m_ids(seed)
{
    m_clock.run(clockAhead);
}

HistoryDevice::HistoryDevice(const QString &file, QString login, qint64 clockAhead)
    : m_number(0),
      m_login(std::move(login)),
      m_clockAhead(clockAhead),
      m_folder(QFileInfo(file).path()),
      m_file(file),
      m_disk(m_folder),
      m_ids(quint64(QDateTime::currentMSecsSinceEpoch()))
{
    m_clock.run(clockAhead);
}

HistoryDevice::~HistoryDevice()
{
    close();
}

QString HistoryDevice::file() const
{
    return m_file;
}

QString HistoryDevice::deviceName() const
{
    return u"laptop %1"_s.arg(m_number);
}

Result<void> HistoryDevice::open()
{
    // Without a key, so that the file itself can be searched for what should not be in it.
    C360_TRY(m_store, store::Store::open(
                          {.file = m_file, .key = {}, .actor = m_login, .readers = 1, .watchOthers = false},
                          m_clock, m_ids));
    return {};
}

void HistoryDevice::stopEngine()
{
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
}

void HistoryDevice::close()
{
    stopEngine();
    m_store.reset();
}

Result<void> HistoryDevice::keepHistory(int months)
{
    return m_store->write([months](store::Transaction &tx) { return sync::chooseHistory(tx.db(), months); })
        .result();
}

Instant HistoryDevice::keptSince()
{
    return read([](store::Connection &db) { return store::keptSince(db); }).value_or(0);
}

Result<void> HistoryDevice::connect(const sync::ConnectionSettings &settings)
{
    m_settings = settings;
    C360_TRY(const sync::SyncState state, read([](store::Connection &db) { return sync::readState(db); }));
    close();
    sync::FirstSyncOptions options;
    options.file = m_file;
    options.device = state.device;
    options.deviceName = deviceName();
    options.actor = m_login;
    options.historyMonths = state.historyMonths;
    sync::FirstSync first(settings, options, m_clock, m_ids);
    C360_CHECK(first.load());
    C360_CHECK(first.adopt());
    return open();
}

Result<std::vector<JournalOp>> HistoryDevice::act(int step, Command command)
{
    const int device = m_number;
    return m_store
        ->write([step, device,
                 command = std::move(command)](store::Transaction &tx) -> Result<std::vector<JournalOp>> {
            C360_TRY(const qint64 before,
                     tx.db().scalar(
                         u"SELECT max(coalesce((SELECT max(op_no) FROM outbox), 0), coalesce((SELECT value "
                         u"FROM meta WHERE key = 'last_op'), 0))"_s));
            C360_CHECK(command(tx));
            std::vector<JournalOp> ops;
            {
                C360_TRY(auto query,
                         tx.db().run(u"SELECT op_no, action, type, record, kind, payload FROM outbox "
                                     u"WHERE op_no > ? ORDER BY op_no"_s,
                                     {before}));
                while (query.next())
                    ops.push_back({.device = device,
                                   .step = step,
                                   .number = query.integer(0),
                                   .action = query.id(1),
                                   .type = query.text(2),
                                   .record = query.id(3),
                                   .kind = query.text(4),
                                   .changes = QJsonDocument::fromJson(query.text(5).toUtf8()).object(),
                                   .row = {}});
                if (auto error = query.failure())
                    return std::unexpected(*std::move(error));
            }
            for (JournalOp &op : ops) {
                if (op.kind != u"create")
                    continue;
                C360_TRY(catalog::Record row, tx.find(*catalog::findType(op.type), op.record));
                op.row = std::make_shared<const catalog::Record>(std::move(row));
            }
            return ops;
        })
        .result();
}

void HistoryDevice::useProcesses(const QString &program)
{
    workerProgram() = program;
}

Result<void> HistoryDevice::syncOnce(int patience, const Meanwhile &meanwhile)
{
    return workerProgram().isEmpty() ? exchange(patience, meanwhile) : exchangeInProcess(patience, meanwhile);
}

Result<void> HistoryDevice::exchangeInProcess(int patience, const Meanwhile &meanwhile)
{
    close();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(m_process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience + calmMs, &loop, &QEventLoop::quit);
    if (meanwhile.run) {
        // Starting takes a program longer than starting an engine.
        QTimer::singleShot(meanwhile.after * 3, &loop, [&] {
            meanwhile.run();
            if (!m_process)
                loop.quit();
        });
    }
    m_process->start(workerProgram(), {u"--worker"_s, m_file, m_login, QString::number(m_clockAhead),
                                       m_settings.url, QString::number(patience)});
    loop.exec();
    if (!m_process)
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    const bool ended = m_process->state() == QProcess::NotRunning;
    if (!ended)
        m_process->kill();
    m_process->waitForFinished();
    const QString reason = QString::fromUtf8(m_process->readAllStandardOutput()).trimmed();
    const bool ok = ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    m_process.reset();
    C360_CHECK(open());
    if (!ok)
        return fail(ErrorCode::Failed, ended ? reason : u"sync.timeout"_s);
    return {};
}

int HistoryDevice::worker(const QStringList &arguments)
{
    if (arguments.size() != 5)
        return 2;
    HistoryDevice device(arguments.at(0), arguments.at(1), arguments.at(2).toLongLong());
    device.m_settings.url = arguments.at(3);
    device.m_settings.insecure = true;
    device.m_settings.connectPatience = 1s;
    device.m_settings.patience = 1s;
    Result<void> done = device.open();
    if (done)
        done = device.exchange(arguments.at(4).toInt(), {0, {}});
    if (!done)
        QTextStream(stdout) << done.error().reason << u' ' << done.error().detail << Qt::endl;
    return done ? 0 : 1;
}

void HistoryDevice::startEngine()
{
    sync::EngineTimes times;
    times.poll = 50ms;
    times.pollWithNews = 200ms;
    times.settle = 1ms;
    times.firstRetry = 20ms;
    times.lastRetry = 200ms;
    times.lease = 20ms;
    m_engine = std::make_unique<sync::Engine>(sync::EngineParts{.store = *m_store,
                                                                .clock = m_clock,
                                                                .connection = m_settings,
                                                                .leaseFile = m_folder + u"/lease"_s,
                                                                .deviceName = deviceName(),
                                                                .wipe =
                                                                    [] {
                                                                        return Result<void>();
                                                                    }},
                                              times);
    m_engine->start();
}

Result<void> HistoryDevice::exchange(int patience, const Meanwhile &meanwhile)
{
    QEventLoop loop;
    QFutureWatcher<Result<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    bool died = false;
    if (meanwhile.run) {
        QTimer::singleShot(meanwhile.after, &loop, [&] {
            meanwhile.run();
            if (!m_engine) {
                died = true;
                loop.quit();
            }
        });
    }
    startEngine();
    watcher.setFuture(m_engine->untilIdle());
    limit.start(patience);
    if (!watcher.isFinished())
        loop.exec();
    if (died)
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    Result<void> result = fail(ErrorCode::Unreachable, u"sync.no_answer"_s);
    if (watcher.isFinished() && watcher.future().resultCount() > 0)
        result = watcher.result();
    else if (m_engine)
        result = std::unexpected(m_engine->status().problem.reason.isEmpty() ? result.error()
                                                                             : m_engine->status().problem);
    watcher.disconnect();
    stopEngine();
    return result;
}

Result<void> HistoryDevice::die(const std::function<void()> &cutLine)
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
        return open();
    }
    const QString from = m_file;
    const QString to = m_folder + u"/cache%1.db"_s.arg(++m_lives);
    // On the writer's thread nothing is half written: the files are what a dead process would leave.
    C360_CHECK(m_store
                   ->maintain([from, to, cutLine](store::Connection &) -> Result<void> {
                       cutLine();
                       for (const QString &end : {u""_s, u"-wal"_s}) {
                           if (QFile::exists(from + end) && !QFile::copy(from + end, to + end))
                               return fail(ErrorCode::Failed, u"store.full"_s);
                       }
                       return {};
                   })
                   .result());
    close();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(from + end);
    m_file = to;
    return open();
}

Result<QStringList> HistoryDevice::dump()
{
    return read([](store::Connection &db) -> Result<QStringList> {
        QStringList lines;
        C360_CHECK(db.execute(u"BEGIN"_s));
        C360_TRY(const Instant since, store::keptSince(db));
        for (const catalog::RecordType &type : catalog::allTypes) {
            C360_CHECK(domain::forEachRecord(db, type, [&](const catalog::Record &record) {
                if (catalog::isRecent(record, since))
                    lines.append(QString::fromUtf8(
                        QJsonDocument(domain::recordJson(record)).toJson(QJsonDocument::Compact)));
                return true;
            }));
        }
        C360_CHECK(db.execute(u"COMMIT"_s));
        lines.sort();
        return lines;
    });
}

} // namespace c360::tests
