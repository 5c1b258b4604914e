// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace c360::services {

/// Does `work` in a thread of the pool.
template <typename F>
auto later(QThreadPool &pool, F work) -> Future<std::invoke_result_t<F>>
{
    using T = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<T>>();
    const Future<T> future(promise->future());
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// An answer that is there already.
template <typename T>
[[nodiscard]] Future<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// What `next` makes of an answer, in the thread of `context`; `next` gives a future of R.
template <typename R, typename T, typename F>
[[nodiscard]] Future<R> chained(const Future<T> &first, QObject *context, F next)
{
    auto promise = std::make_shared<QPromise<R>>();
    const Future<R> future(promise->future());
    promise->start();
    first.then(context, [promise, context, next = std::move(next)](const T &answer) mutable {
        next(answer).then(context, [promise](const R &last) {
            promise->addResult(last);
            promise->finish();
        });
    });
    return future;
}

} // namespace c360::services
