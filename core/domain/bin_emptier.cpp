// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bin_emptier.h"

#include "core/domain/undo.h"

#include <algorithm>

namespace c360::domain {

namespace {
// A customer may own a thousand rows: few enough that nobody's save waits for long behind a slice.
constexpr size_t recordsAtOnce = 25;
constexpr int stepsAtOnce = 50;
constexpr int filesAtOnce = 8;
} // namespace

BinEmptier::BinEmptier(store::Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void BinEmptier::start(std::vector<Binned> records)
{
    Q_ASSERT(!m_running);
    m_records = std::move(records);
    m_at = 0;
    m_erased = 0;
    m_stop = false;
    m_running = true;
    eraseSlice();
}

void BinEmptier::stop()
{
    m_stop = true;
}

void BinEmptier::eraseSlice()
{
    if (m_stop || m_at == m_records.size()) {
        forgetSlice(0);
        return;
    }
    const size_t count = std::min(recordsAtOnce, m_records.size() - m_at);
    const auto first = m_records.begin() + std::ptrdiff_t(m_at);
    m_store
        .write([slice = std::vector(first, first + std::ptrdiff_t(count))](
                   store::Transaction &tx) { return eraseBinned(tx, slice); },
               store::Priority::Background)
        .then(this, [this, count](const Result<qint64> &erased) {
            if (!erased) {
                finish(std::unexpected(erased.error()));
                return;
            }
            m_at += count;
            m_erased += *erased;
            Q_EMIT progressed(m_erased, qint64(m_records.size()));
            eraseSlice();
        });
}

void BinEmptier::forgetSlice(qint64 after)
{
    m_store
        .write([after](store::Transaction &tx) { return forgetErased(tx, after, stepsAtOnce); },
               store::Priority::Background)
        .then(this, [this](const Result<qint64> &last) {
            if (!last)
                finish(std::unexpected(last.error()));
            else if (*last > 0)
                forgetSlice(*last);
            else
                dropContentSlice();
        });
}

void BinEmptier::dropContentSlice()
{
    m_store
        .write([](store::Transaction &tx) { return dropUnusedContent(tx, filesAtOnce); },
               store::Priority::Background)
        .then(this, [this](const Result<qint64> &dropped) {
            if (!dropped)
                finish(std::unexpected(dropped.error()));
            else if (*dropped > 0)
                dropContentSlice();
            else
                finish({});
        });
}

void BinEmptier::finish(const Result<void> &done)
{
    m_running = false;
    m_records.clear();
    if (done)
        Q_EMIT finished(m_erased);
    else
        Q_EMIT failed(done.error());
}

} // namespace c360::domain
