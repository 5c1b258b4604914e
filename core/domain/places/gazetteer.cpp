// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/gazetteer.h"

#include "core/text/format.h"
#include "core/text/normalize.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace c360::domain::places {

namespace {

constexpr double kmPerDegree = 111.19; ///< of latitude, rounded down

QString foldedCode(QStringView code)
{
    QString plain;
    for (const QChar c : text::asciiDigits(code)) {
        if (c.isLetterOrNumber())
            plain.append(c.toUpper());
    }
    return plain;
}

/// Folded, and without the Arabic article, which people write and tables leave out (الرباط, رباط).
QString nameKey(QStringView name)
{
    const QString folded = text::normalized(name);
    return folded.startsWith(u"ال"_s) && folded.size() > 3 ? folded.sliced(2) : folded;
}

} // namespace

QString Place::nameIn(const QString &language) const
{
    if (language == "ar"_L1 && !arabic.isEmpty())
        return arabic;
    if (language == "fr"_L1 && !french.isEmpty())
        return french;
    return name;
}

Result<std::shared_ptr<const Gazetteer>> Gazetteer::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::NotFound, u"places.missing"_s, file.errorString());
    std::shared_ptr<Gazetteer> gazetteer(new Gazetteer);
    const QString all = QString::fromUtf8(file.readAll());
    QString country;
    QString region;
    for (const QStringView line : QStringView(all).split(u'\n')) {
        const QList<QStringView> cells = line.split(u'\t');
        if (cells.size() < 9)
            continue;
        // Rows come sorted by country: sharing the text saves most of the memory.
        if (country != cells[0])
            country = cells[0].toString();
        if (region != cells[5])
            region = cells[5].toString();
        Place place;
        place.country = country;
        if (!cells[1].isEmpty())
            place.postalCodes = cells[1].toString().split(u' ');
        place.name = cells[2].toString();
        place.french = cells[3].toString();
        place.arabic = cells[4].toString();
        place.region = region;
        bool latitudeOk = false;
        bool longitudeOk = false;
        const Position position{cells[6].toDouble(&latitudeOk), cells[7].toDouble(&longitudeOk)};
        if (latitudeOk && longitudeOk)
            place.position = position;
        place.population = cells[8].toLongLong();
        gazetteer->m_places.push_back(std::move(place));
    }
    gazetteer->index();
    return std::shared_ptr<const Gazetteer>(std::move(gazetteer));
}

void Gazetteer::index()
{
    struct Middle
    {
        double latitude = 0;
        double longitude = 0;
        int count = 0;
    };
    QHash<std::pair<QString, QString>, Middle> middles;
    for (quint32 i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const QString name = nameKey(place.name);
        m_names.push_back({name, i});
        for (const QString *other : {&place.french, &place.arabic}) {
            if (other->isEmpty())
                continue;
            if (QString folded = nameKey(*other); folded != name)
                m_names.push_back({std::move(folded), i});
        }
        for (const QString &code : place.postalCodes)
            m_codes.push_back({foldedCode(code), i});
        if (place.position) {
            m_byPopulation.push_back(i);
            Middle &middle = middles[{place.country, place.region}];
            middle.latitude += place.position->latitude;
            middle.longitude += place.position->longitude;
            ++middle.count;
        }
    }
    const auto byText = [](const Name &a, const Name &b) {
        return a.folded != b.folded ? a.folded < b.folded : a.place < b.place;
    };
    std::ranges::sort(m_names, byText);
    std::ranges::sort(m_codes, byText);
    std::ranges::sort(m_byPopulation, [this](quint32 a, quint32 b) { return isGreater(a, b); });
    for (auto it = middles.cbegin(); it != middles.cend(); ++it)
        m_regions.insert(it.key(), {it->latitude / it->count, it->longitude / it->count});
}

std::vector<PlaceSuggestion> Gazetteer::suggest(QStringView typed, const QString &country, int limit) const
{
    struct Hit
    {
        quint32 place;
        bool here;
        QString code;
    };
    std::vector<Hit> hits;
    const auto collect = [&](const std::vector<Name> &index, const QString &prefix, bool codes) {
        if (prefix.isEmpty())
            return;
        for (auto it = std::ranges::lower_bound(index, prefix, {}, &Name::folded);
             it != index.end() && it->folded.startsWith(prefix); ++it)
            hits.push_back(
                {it->place, m_places[it->place].country == country, codes ? it->folded : QString()});
    };
    const QString code = foldedCode(typed);
    if (!code.isEmpty() && code.front().isDigit())
        collect(m_codes, code, true);
    else
        collect(m_names, nameKey(typed), false);
    std::ranges::sort(hits, [this](const Hit &a, const Hit &b) {
        if (a.here != b.here)
            return a.here;
        return a.place != b.place ? isGreater(a.place, b.place) : a.code < b.code;
    });
    std::vector<PlaceSuggestion> result;
    std::vector<std::pair<quint32, QString>> seen;
    for (const Hit &hit : hits) {
        if (int(result.size()) >= limit)
            break;
        if (std::ranges::find(seen, std::pair(hit.place, hit.code)) != seen.end())
            continue;
        seen.emplace_back(hit.place, hit.code);
        const Place &place = m_places[hit.place];
        result.push_back({place, !hit.code.isEmpty()             ? hit.code
                                 : place.postalCodes.size() == 1 ? place.postalCodes.front()
                                                                 : QString()});
    }
    return result;
}

bool Gazetteer::isGreater(quint32 a, quint32 b) const
{
    const qint64 first = m_places[a].population;
    const qint64 second = m_places[b].population;
    return first != second ? first > second : a < b;
}

std::vector<quint32> Gazetteer::named(const QString &folded) const
{
    std::vector<quint32> result;
    const auto range = std::ranges::equal_range(m_names, folded, {}, &Name::folded);
    for (const Name &name : range)
        result.push_back(name.place);
    return result;
}

std::optional<Location> Gazetteer::located(quint32 index) const
{
    const Place &place = m_places[index];
    if (place.position)
        return Location{*place.position, place, false};
    const auto middle = m_regions.find({place.country, place.region});
    if (middle == m_regions.end())
        return {};
    return Location{*middle, place, true};
}

std::optional<Location> Gazetteer::locate(const QString &city, const QString &postalCode,
                                          const QString &country) const
{
    const QString foldedCity = nameKey(city);
    std::vector<quint32> candidates;
    if (const QString code = foldedCode(postalCode); !code.isEmpty()) {
        for (const Name &name : std::ranges::equal_range(m_codes, code, {}, &Name::folded)) {
            if (country.isEmpty() || m_places[name.place].country == country)
                candidates.push_back(name.place);
        }
    }
    std::vector<quint32> cities;
    if (!foldedCity.isEmpty()) {
        for (const quint32 place : named(foldedCity)) {
            if (country.isEmpty() || m_places[place].country == country)
                cities.push_back(place);
        }
    }
    if (!candidates.empty() && !cities.empty()) {
        std::vector<quint32> both;
        std::ranges::copy_if(candidates, std::back_inserter(both),
                             [&](quint32 place) { return std::ranges::find(cities, place) != cities.end(); });
        if (!both.empty())
            candidates = both;
    }
    if (candidates.empty())
        candidates = cities;
    if (candidates.empty())
        return {};
    std::ranges::stable_sort(candidates, std::greater(),
                             [this](quint32 i) { return m_places[i].population; });
    if (country.isEmpty() && candidates.size() > 1 &&
        m_places[candidates[0]].country != m_places[candidates[1]].country &&
        m_places[candidates[0]].population < 10 * m_places[candidates[1]].population)
        return {};
    return located(candidates.front());
}

std::vector<Place> Gazetteer::within(const Position &southWest, const Position &northEast, int limit) const
{
    std::vector<Place> result;
    for (const quint32 i : m_byPopulation) {
        if (int(result.size()) >= limit)
            break;
        const Position &p = *m_places[i].position;
        if (p.latitude >= southWest.latitude && p.latitude <= northEast.latitude &&
            p.longitude >= southWest.longitude && p.longitude <= northEast.longitude)
            result.push_back(m_places[i]);
    }
    return result;
}

std::optional<Place> Gazetteer::nearest(const Position &position) const
{
    const Place *best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const quint32 i : m_byPopulation) {
        const Position &at = *m_places[i].position;
        if (std::abs(at.latitude - position.latitude) * kmPerDegree >= least)
            continue; // farther away whatever its longitude is
        const double distance = distanceKm(position, at);
        if (distance < least) {
            least = distance;
            best = &m_places[i];
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace c360::domain::places
