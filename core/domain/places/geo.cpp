// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/geo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace c360::domain::places {

namespace {

constexpr double earthRadiusKm = 6371.0088;
constexpr double mercatorLimit = 85.05112878;

constexpr double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

} // namespace

double distanceKm(const Position &a, const Position &b)
{
    const double dLatitude = radians(b.latitude - a.latitude);
    const double dLongitude = radians(b.longitude - a.longitude);
    const double h = std::pow(std::sin(dLatitude / 2), 2) + std::cos(radians(a.latitude)) *
                                                                std::cos(radians(b.latitude)) *
                                                                std::pow(std::sin(dLongitude / 2), 2);
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(h)));
}

QPointF projected(const Position &position)
{
    const double latitude = radians(std::clamp(position.latitude, -mercatorLimit, mercatorLimit));
    return {(position.longitude + 180.0) / 360.0,
            0.5 - std::log(std::tan(std::numbers::pi / 4 + latitude / 2)) / (2 * std::numbers::pi)};
}

Position unprojected(const QPointF &point)
{
    const double latitude =
        2 * std::atan(std::exp((0.5 - point.y()) * 2 * std::numbers::pi)) - std::numbers::pi / 2;
    return {latitude * 180.0 / std::numbers::pi, point.x() * 360.0 - 180.0};
}

} // namespace c360::domain::places
