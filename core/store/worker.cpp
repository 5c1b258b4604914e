// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/worker.h"

namespace c360::store {

void JobQueue::push(Job job, bool urgent)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closed) {
            (urgent ? m_urgent : m_background).push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job(nullptr);
}

JobQueue::Job JobQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closed || !m_urgent.empty() || !m_background.empty(); });
    if (m_closed)
        return {};
    std::deque<Job> &lane = m_urgent.empty() ? m_background : m_urgent;
    Job job = std::move(lane.front());
    lane.pop_front();
    return job;
}

void JobQueue::close()
{
    std::deque<Job> left;
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        left = std::move(m_urgent);
        for (Job &job : m_background)
            left.push_back(std::move(job));
        m_urgent.clear();
        m_background.clear();
        m_wake.notify_all();
    }
    for (const Job &job : left)
        job(nullptr);
}

Worker::Worker(JobQueue &queue, QString file, QByteArray key, Opener::Mode mode)
    : m_queue(queue), m_file(std::move(file)), m_key(std::move(key)), m_mode(mode)
{
}

Worker::~Worker()
{
    wait();
}

Result<void> Worker::launch(std::function<Result<void>(Connection &)> prepare)
{
    m_prepare = std::move(prepare);
    std::future<Result<void>> ready = m_ready.get_future();
    start();
    auto result = ready.get();
    if (!result)
        wait(); // it ends by itself: whoever asks isRunning() now is told the truth
    return result;
}

void Worker::run()
{
    auto connection = Opener::open(m_file, m_key, m_mode);
    m_key.fill('\0');
    if (!connection) {
        m_ready.set_value(std::unexpected(connection.error()));
        return;
    }
    if (m_prepare) {
        if (auto prepared = m_prepare(**connection); !prepared) {
            m_ready.set_value(std::unexpected(prepared.error()));
            return;
        }
    }
    m_ready.set_value({});
    while (JobQueue::Job job = m_queue.pop())
        job(connection->get());
}

} // namespace c360::store
