// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/places/geo.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace c360::domain::places {

/// A country's outline on the unit square of projected().
struct MapCountry
{
    std::vector<std::vector<QPointF>> rings; ///< closed; even-odd filled
    QRectF bounds;
};

/// The countries of Natural Earth 1:50m (public domain) from the TopoJSON of world-atlas. Immutable.
class BaseMap
{
public:
    /// Some 30 ms, so not in the window's thread. NotFound without the file, Damaged when it is none.
    [[nodiscard]] static Result<std::shared_ptr<const BaseMap>>
    load(const QString &file = QStringLiteral(":/map/countries-50m.json"));
    [[nodiscard]] static Result<std::shared_ptr<const BaseMap>> fromTopoJson(const QByteArray &json);

    [[nodiscard]] const std::vector<MapCountry> &countries() const { return m_countries; }

private:
    BaseMap() = default;

    std::vector<MapCountry> m_countries;
};

} // namespace c360::domain::places
