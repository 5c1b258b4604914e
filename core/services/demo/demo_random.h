// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <initializer_list>
#include <span>

namespace c360::services {

/// The clock of the made-up history: stands where it was put.
class DemoClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = 0;
};

/// The same random numbers on every machine (SplitMix64: Steele, Lea and Flood 2014); std::distributions
/// differ between libraries.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next();
    /// 0 … bound − 1.
    [[nodiscard]] int below(int bound) { return int(next() % quint64(bound)); }
    /// low … high, both included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename Range>
    [[nodiscard]] const auto &of(const Range &range)
    {
        return *(std::begin(range) + below(int(std::size(range))));
    }

private:
    quint64 m_state;
};

/// UUIDv7 of the made-up time, the same every time.
class DemoIds : public IdSource
{
public:
    DemoIds(const Clock &clock, quint64 seed) : m_clock(clock), m_random(seed) {}
    [[nodiscard]] Id next() override { return at(m_clock.now()); }
    [[nodiscard]] quint32 random32() override { return quint32(m_random.next()); }
    [[nodiscard]] Id at(Instant instant);

private:
    const Clock &m_clock;
    DemoRandom m_random;
    quint16 m_counter = 0;
};

} // namespace c360::services
