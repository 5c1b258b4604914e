// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QLoggingCategory>

namespace c360 {

/// Starts a coroutine that nobody waits for. A dropped QCoro task swallows its exceptions; here they are
/// logged. Inside, look at a QPointer to `this` after each co_await: the object may have gone meanwhile.
inline void launch(QCoro::Task<> task)
{
    std::move(task).then([] {},
                         [](const std::exception &failure) {
                             qCCritical(QLoggingCategory("c360.base"), "a coroutine ended with %s",
                                        failure.what());
                         });
}

} // namespace c360
