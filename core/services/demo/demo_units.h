// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace c360::services::demo {

inline constexpr Instant minute = 60'000;
inline constexpr Instant hour = 60 * minute;
inline constexpr Instant day = 24 * hour;

/// Logins of the people who work here.
inline constexpr std::array<const char *, 4> owners{"sara", "karim", "julie", "daniel"};

[[nodiscard]] inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

[[nodiscard]] inline QString isoDate(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace c360::services::demo
