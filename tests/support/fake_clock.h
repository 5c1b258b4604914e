// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace c360::tests {

/// A clock that stands until it is told to move, or runs wrong by a fixed span. Of any thread.
class FakeClock : public Clock
{
public:
    explicit FakeClock(Instant start = 1'750'000'000'000) : m_value(start) {}

    [[nodiscard]] Instant now() const override
    {
        return m_runs ? SystemClock().now() + m_value : m_value.load();
    }
    void set(Instant now)
    {
        m_runs = false;
        m_value = now;
    }
    void advance(qint64 ms) { m_value += ms; }
    /// From now on it goes with the real time, so many milliseconds ahead of it (or behind).
    void run(qint64 ahead)
    {
        m_value = ahead;
        m_runs = true;
    }

private:
    std::atomic<Instant> m_value; ///< the time, or while it runs the difference to the real one
    std::atomic<bool> m_runs = false;
};

} // namespace c360::tests
