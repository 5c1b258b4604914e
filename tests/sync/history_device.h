// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/store.h"
#include "core/sync/connection_settings.h"
#include "core/sync/engine.h"
#include "tests/support/fake_clock.h"
#include "tests/support/full_disk.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <random>

namespace c360::tests {

/// Ids and random numbers from a seed. Numbers come from a small range, so that two devices draw the same
/// customer number or user name now and then.
class DrawnIds : public IdSource
{
public:
    explicit DrawnIds(quint64 seed) : m_random(seed) {}
    [[nodiscard]] Id next() override;
    [[nodiscard]] quint32 random32() override;

private:
    QMutex m_mutex;
    std::mt19937_64 m_random;
    quint64 m_count = 0;
};

/// An operation that a device has committed, as its outbox held it then.
struct JournalOp
{
    int device = 0;
    int step = 0;
    qint64 number = 0;
    Id action;
    QString type;
    Id record;
    QString kind;
    QJsonObject changes;                        ///< update: {field: [old, new]}
    std::shared_ptr<const catalog::Record> row; ///< create: as it was made
};

/// A laptop: a cache in a folder of its own, a clock, a disk, and a login at the centre.
class HistoryDevice
{
public:
    HistoryDevice(int number, QString login, QString role, qint64 clockAhead, quint64 seed);
    /// On a cache that exists: the other process of the device (see useProcesses()).
    HistoryDevice(const QString &file, QString login, qint64 clockAhead);
    ~HistoryDevice();
    Q_DISABLE_COPY_MOVE(HistoryDevice)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] const QString &role() const { return m_role; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] FullDisk &disk() { return m_disk; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] qint64 clockAhead() const { return m_clockAhead; }

    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// From its next sync on; see sync::historyChoices.
    [[nodiscard]] Result<void> keepHistory(int months);
    /// The profile belongs to this centre from now on; what it holds already will be uploaded.
    [[nodiscard]] Result<void> connect(const sync::ConnectionSettings &settings);

    /// Runs a command on the writer, in one transaction with what it put into the outbox.
    using Command = std::function<Result<domain::Outcome>(store::Transaction &)>;
    [[nodiscard]] Result<std::vector<JournalOp>> act(int step, Command command);

    /// Exchanges everything with the centre, for so long at most. `meanwhile` runs once, so many milliseconds
    /// after the start.
    struct Meanwhile
    {
        int after;
        std::function<void()> run;
    };
    [[nodiscard]] Result<void> syncOnce(int patience) { return syncOnce(patience, {0, {}}); }
    [[nodiscard]] Result<void> syncOnce(int patience, const Meanwhile &meanwhile);
    /// From now on every device syncs in a process of its own, which die() kills: this program, started with
    /// `--worker` and what worker() understands.
    static void useProcesses(const QString &program);
    [[nodiscard]] static int worker(const QStringList &arguments);
    /// Syncs for ever, until close() or die().
    void startEngine();
    void stopEngine();

    /// The process dies: what comes back is what its files held, between two transactions. `cutLine` ends
    /// what it has to say to the centre.
    [[nodiscard]] Result<void> die(const std::function<void()> &cutLine);

    /// Since when it keeps history; 0: all of it.
    [[nodiscard]] Instant keptSince();
    /// Rows of every synced type as `customer360-cli dump` writes them.
    [[nodiscard]] Result<QStringList> dump();
    template <typename F>
    auto read(F function)
    {
        return m_store->read(std::move(function)).result();
    }

private:
    [[nodiscard]] QString deviceName() const;
    [[nodiscard]] Result<void> exchange(int patience, const Meanwhile &meanwhile);
    [[nodiscard]] Result<void> exchangeInProcess(int patience, const Meanwhile &meanwhile);

    int m_number;
    QString m_login;
    QString m_role;
    qint64 m_clockAhead;
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_folder;
    QString m_file;
    int m_lives = 0;
    FullDisk m_disk;
    FakeClock m_clock;
    DrawnIds m_ids;
    sync::ConnectionSettings m_settings;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<QProcess> m_process;
};

} // namespace c360::tests
