// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QThreadPool>

#include <utility>

namespace c360 {

/// A QFuture whose then() may outlive nobody: Qt 6.4's QFuture::then(context, …) asserts, and can call into a
/// dying object, when the context goes before the answer comes. Call then() in the context's thread; the
/// function runs there later, never at once, and not at all when the context is gone by then.
template <typename T>
class Future : public QFuture<T>
{
public:
    Future() = default;
    Future(QFuture<T> future) : QFuture<T>(std::move(future)) {}

    template <typename F>
    void then(QObject *context, F function) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, function = std::move(function)]() mutable {
                             watcher->deleteLater();
                             if (const QFuture<T> answer = watcher->future(); answer.resultCount() > 0)
                                 function(answer.result());
                         });
        watcher->setFuture(*this);
    }
    template <typename F>
    auto then(QThreadPool *pool, F function) const
    {
        return QFuture<T>(*this).then(pool, std::move(function));
    }
};

} // namespace c360
