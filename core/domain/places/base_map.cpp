// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/base_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain::places {

namespace {

using Ring = std::vector<QPointF>;

/// Arcs are runs of quantised, delta-coded points (TopoJSON format specification 2.1.4).
std::vector<Ring> readArcs(const QJsonObject &topology)
{
    const QJsonObject transform = topology["transform"_L1].toObject();
    const QJsonArray scale = transform["scale"_L1].toArray();
    const QJsonArray translate = transform["translate"_L1].toArray();
    std::vector<Ring> arcs;
    const QJsonArray coded = topology["arcs"_L1].toArray();
    arcs.reserve(size_t(coded.size()));
    for (const QJsonValue &arc : coded) {
        double x = 0;
        double y = 0;
        Ring points;
        const QJsonArray steps = arc.toArray();
        points.reserve(size_t(steps.size()));
        for (const QJsonValue &step : steps) {
            x += step[0].toDouble();
            y += step[1].toDouble();
            points.push_back(projected({y * scale[1].toDouble() + translate[1].toDouble(),
                                        x * scale[0].toDouble() + translate[0].toDouble()}));
        }
        arcs.push_back(std::move(points));
    }
    return arcs;
}

/// A ring is a list of arcs; ~i is arc i backwards. Consecutive arcs share a point.
Ring readRing(const QJsonArray &indexes, const std::vector<Ring> &arcs)
{
    Ring ring;
    for (const QJsonValue &value : indexes) {
        const int index = value.toInt();
        const size_t at = size_t(index < 0 ? ~index : index);
        if (at >= arcs.size())
            return {};
        const Ring &arc = arcs[at];
        const size_t skip = ring.empty() ? 0 : 1;
        if (arc.size() <= skip)
            continue;
        if (index < 0)
            ring.insert(ring.end(), arc.rbegin() + qsizetype(skip), arc.rend());
        else
            ring.insert(ring.end(), arc.begin() + qsizetype(skip), arc.end());
    }
    return ring;
}

void addPolygon(const QJsonArray &polygon, const std::vector<Ring> &arcs, MapCountry &country)
{
    for (const QJsonValue &ring : polygon) {
        Ring points = readRing(ring.toArray(), arcs);
        if (points.size() < 3)
            continue;
        const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
        const QRectF bounds(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
        country.bounds = country.bounds.isNull() ? bounds : country.bounds.united(bounds);
        country.rings.push_back(std::move(points));
    }
}

} // namespace

Result<std::shared_ptr<const BaseMap>> BaseMap::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::NotFound, u"map.missing"_s, file.errorString());
    return fromTopoJson(file.readAll());
}

Result<std::shared_ptr<const BaseMap>> BaseMap::fromTopoJson(const QByteArray &json)
{
    const QJsonObject topology = QJsonDocument::fromJson(json).object();
    const QJsonArray shapes = topology["objects"_L1]["countries"_L1]["geometries"_L1].toArray();
    if (shapes.isEmpty())
        return failWith(ErrorCode::Damaged, u"map.damaged"_s, u"no countries in the topology"_s);
    const std::vector<Ring> arcs = readArcs(topology);
    std::shared_ptr<BaseMap> map(new BaseMap);
    map->m_countries.reserve(size_t(shapes.size()));
    for (const QJsonValue &shape : shapes) {
        MapCountry country;
        const QJsonArray parts = shape["arcs"_L1].toArray();
        if (shape["type"_L1].toString() == "Polygon"_L1) {
            addPolygon(parts, arcs, country);
        } else {
            for (const QJsonValue &polygon : parts)
                addPolygon(polygon.toArray(), arcs, country);
        }
        if (!country.rings.empty())
            map->m_countries.push_back(std::move(country));
    }
    return std::shared_ptr<const BaseMap>(std::move(map));
}

} // namespace c360::domain::places
