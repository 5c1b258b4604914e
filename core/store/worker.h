// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/opener.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace c360::store {

/// Jobs in two lanes, shared by the threads that work them off; the first lane overtakes the second.
class JobQueue
{
public:
    using Job = std::function<void(Connection *)>; ///< nullptr: closing, finish your promise

    void push(Job job, bool urgent);
    /// Waits for a job; an empty function once the queue is closed.
    [[nodiscard]] Job pop();
    /// Lets pop() return; the jobs that are left are called with nullptr.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_urgent;
    std::deque<Job> m_background;
    bool m_closed = false;
};

/// One thread with one connection of its own, working off a queue.
class Worker : public QThread
{
public:
    Worker(JobQueue &queue, QString file, QByteArray key, Opener::Mode mode);
    ~Worker() override;

    /// Starts the thread, waits until its connection is open and `prepare` (on that connection) has
    /// succeeded.
    [[nodiscard]] Result<void> launch(std::function<Result<void>(Connection &)> prepare = {});

protected:
    void run() override;

private:
    JobQueue &m_queue;
    QString m_file;
    QByteArray m_key;
    Opener::Mode m_mode;
    std::function<Result<void>(Connection &)> m_prepare;
    std::promise<Result<void>> m_ready;
};

} // namespace c360::store
