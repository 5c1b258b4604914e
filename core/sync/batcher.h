// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/queue.h"

#include <deque>

namespace c360::sync {

/// Cuts the run into groups and fills them.
class Batcher
{
public:
    Batcher(store::Connection &db, const Sending &run, Instant now, const BatchLimits &limits,
            qint64 againTo);
    /// The groups behind operation `after`.
    [[nodiscard]] Result<std::vector<PushGroup>> batch(qint64 after);

private:
    [[nodiscard]] static qint64 roughSize(const catalog::Record &row);
    [[nodiscard]] Result<void> readAhead(size_t wanted);
    /// A group's end follows from what comes behind its start and from nothing else, so that every attempt
    /// finds the same one: the whole action, or what concerns the first root of a large one.
    [[nodiscard]] Result<size_t> nextGroupSize();
    /// The customer (or invoice, or record) that the operation is about; `otherwise` for a row that is gone.
    [[nodiscard]] Result<Id> rootOf(const LocalOp &op, const Id &otherwise);

    [[nodiscard]] Result<PushOp> fill(const LocalOp &op);
    /// Whether the centre cannot know the record: made and erased again before it was ever sent.
    [[nodiscard]] Result<bool> bornAndGone(const LocalOp &op);

    store::Connection &m_db;
    const Sending &m_run;
    Instant m_now;
    const BatchLimits &m_limits;
    qint64 m_againTo;
    qint64 m_read = 0;
    bool m_end = false;
    std::deque<LocalOp> m_ops;
};

} // namespace c360::sync
