// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo_random.h"

#include <array>

namespace c360::services {

quint64 DemoRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ull;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

Id DemoIds::at(Instant instant)
{
    std::array<quint8, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(quint64(instant) >> (8 * (5 - i)));
    m_counter = quint16((m_counter + 1) & 0x0fff);
    bytes[6] = quint8(0x70 | (m_counter >> 8));
    bytes[7] = quint8(m_counter);
    const quint64 random = m_random.next();
    for (int i = 0; i < 8; ++i)
        bytes[size_t(8 + i)] = quint8(random >> (8 * i));
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return Id(bytes);
}

} // namespace c360::services
