// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace c360::domain::places {

/// A point on the earth in degrees, WGS 84.
struct Position
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const Position &, const Position &) = default;
};

/// Great-circle distance in kilometres (haversine on a sphere of 6,371.0088 km).
[[nodiscard]] double distanceKm(const Position &a, const Position &b);

/// Web Mercator (EPSG:3857) on the unit square: x grows to the east, y to the south. Latitudes beyond
/// ±85.0511° are clamped.
[[nodiscard]] QPointF projected(const Position &position);
[[nodiscard]] Position unprojected(const QPointF &point);

} // namespace c360::domain::places
