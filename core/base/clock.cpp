// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace c360 {

QDate Clock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now()).date();
}

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace c360
