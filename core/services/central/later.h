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

} // namespace c360::services
