// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

namespace c360 {

/// Milliseconds since 1970-01-01T00:00:00 UTC, as every instant is stored.
using Instant = qint64;

/// Where the time comes from; tests bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Today in the person's time zone.
    [[nodiscard]] QDate today() const;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace c360
