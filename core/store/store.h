// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/id.h"
#include "core/store/change_set.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace c360::store {

/// How urgent a write is: a person's edit overtakes an import's next batch.
enum class Priority : quint8
{
    Person,
    Background,
};

struct StoreOptions
{
    QString file;    ///< the cache; created when it does not exist
    QByteArray key;  ///< 32 bytes, or empty for an unencrypted cache
    QString actor;   ///< who writes: audit entries, created_by
    int readers = 2; ///< reader threads
    std::function<void()>
        damaged{};           ///< called in a worker's thread whenever the file turns out to be damaged
    bool watchOthers = true; ///< tell of the writes of other processes (polls data_version)
};

/// The local cache: one writer thread, a few readers, each with a connection of its own. Functions given to
/// read() and write() run on those threads, take values and return values; they must not touch anything else
/// of the caller's. All futures finish: with `Cancelled` when the store closes before their turn.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates the cache and brings its schema up to date. Fails with Locked (wrong key, or held
    /// exclusively), TooNew, Damaged (the file was left as it is) or Failed.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreOptions &options, const Clock &clock,
                                                             IdSource &ids);
    ~Store() override;

    /// F: Result<T>(Connection &), on a reader. The future holds the Result.
    template <typename F>
    [[nodiscard]] auto read(F function) -> Future<std::invoke_result_t<F, Connection &>>;

    /// F: Result<T>(Transaction &), on the writer; committed when it succeeds and durable before the future
    /// finishes. changed() is emitted in this object's thread after the commit.
    template <typename F>
    [[nodiscard]] auto write(F function, Priority priority = Priority::Person)
        -> Future<std::invoke_result_t<F, Transaction &>>;

    /// F: Result<T>(Connection &), on the writer's connection outside any transaction (backup, rekey,
    /// optimize).
    template <typename F>
    [[nodiscard]] auto maintain(F function) -> Future<std::invoke_result_t<F, Connection &>>;

    [[nodiscard]] const StoreOptions &options() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] bool isEncrypted() const;

Q_SIGNALS:
    /// After every commit, of this process or of another one on the same profile.
    void changed(const c360::store::ChangeSet &changes);

private:
    using Job = std::function<void(Connection *)>; ///< nullptr: the store is closing
    /// Called with the open transaction, or why there is none; `finish(true)` commits, `finish(false)` rolls
    /// back.
    using WriteJob =
        std::function<void(Result<Transaction *>, const std::function<Result<void>(bool)> &finish)>;

    Store();
    void enqueueRead(Job job);
    void enqueueMaintenance(Job job);
    void enqueueWrite(WriteJob job, Priority priority);
    void lookForOthers();

    struct Private;
    std::unique_ptr<Private> d;
};

namespace detail {
[[nodiscard]] inline Error closing()
{
    Error error;
    error.code = ErrorCode::Cancelled;
    error.reason = QStringLiteral("store.closing");
    return error;
}
} // namespace detail

template <typename F>
auto Store::read(F function) -> Future<std::invoke_result_t<F, Connection &>>
{
    using R = std::invoke_result_t<F, Connection &>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    enqueueRead([promise, function = std::move(function)](Connection *db) mutable {
        promise->addResult(db ? function(*db) : R(std::unexpected(detail::closing())));
        promise->finish();
    });
    return future;
}

template <typename F>
auto Store::maintain(F function) -> Future<std::invoke_result_t<F, Connection &>>
{
    using R = std::invoke_result_t<F, Connection &>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    enqueueMaintenance([promise, function = std::move(function)](Connection *db) mutable {
        promise->addResult(db ? function(*db) : R(std::unexpected(detail::closing())));
        promise->finish();
    });
    return future;
}

template <typename F>
auto Store::write(F function, Priority priority) -> Future<std::invoke_result_t<F, Transaction &>>
{
    using R = std::invoke_result_t<F, Transaction &>;
    auto promise = std::make_shared<QPromise<R>>();
    QFuture<R> future = promise->future();
    promise->start();
    enqueueWrite(
        [promise, function = std::move(function)](Result<Transaction *> tx, const auto &finish) mutable {
            R result = tx ? function(**tx) : R(std::unexpected(tx.error()));
            if (tx) {
                if (auto done = finish(result.has_value()); !done && result)
                    result = std::unexpected(done.error());
            }
            promise->addResult(std::move(result));
            promise->finish();
        },
        priority);
    return future;
}

} // namespace c360::store
