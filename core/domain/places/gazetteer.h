// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/places/geo.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace c360::domain::places {

/// A city or commune.
struct Place
{
    QString country; ///< ISO 3166-1 alpha-2
    QStringList postalCodes;
    QString name;
    QString french; ///< or empty
    QString arabic; ///< or empty
    QString region; ///< department, province … or empty
    std::optional<Position> position;
    qint64 population = 0;

    [[nodiscard]] QString nameIn(const QString &language) const;
};

/// Where an address is, as well as the table knows.
struct Location
{
    Position position;
    Place place;
    bool approximate = false; ///< the middle of the region's known places, not the place itself
};

/// What fits to what was typed.
struct PlaceSuggestion
{
    Place place;
    QString postalCode; ///< the code that matched; else the only one of the place, or empty
};

/// Cities of the world and the French communes with their postal codes, offline (GeoNames, Etalab).
/// Immutable after loading: may be used from any thread.
class Gazetteer
{
public:
    /// Reads the table; some 200 ms, so not in the window's thread. NotFound without the file.
    [[nodiscard]] static Result<std::shared_ptr<const Gazetteer>>
    load(const QString &file = QStringLiteral(":/places/places.tsv"));

    /// Places whose name in any of the languages begins with the text (folded), or whose postal code does;
    /// those of `country` (may be empty) first, then by population.
    [[nodiscard]] std::vector<PlaceSuggestion> suggest(QStringView typed, const QString &country,
                                                       int limit = 8) const;
    /// The place of an address: postal code and city, else either of them. Without a country only a city that
    /// is by far the greatest of its name is taken.
    [[nodiscard]] std::optional<Location> locate(const QString &city, const QString &postalCode,
                                                 const QString &country) const;
    /// The most populous places within the bounds (south-west, north-east).
    [[nodiscard]] std::vector<Place> within(const Position &southWest, const Position &northEast,
                                            int limit) const;
    /// The nearest known place, for words about a map; nothing when the table is empty.
    [[nodiscard]] std::optional<Place> nearest(const Position &position) const;
    [[nodiscard]] size_t size() const { return m_places.size(); }

private:
    struct Name
    {
        QString folded;
        quint32 place;
    };

    Gazetteer() = default;
    void index();
    [[nodiscard]] bool isGreater(quint32 a, quint32 b) const; ///< by population, ties by row
    [[nodiscard]] std::optional<Location> located(quint32 place) const;
    [[nodiscard]] std::vector<quint32> named(const QString &folded) const;

    std::vector<Place> m_places;
    std::vector<Name> m_names;                              ///< by folded name
    std::vector<Name> m_codes;                              ///< by postal code
    std::vector<quint32> m_byPopulation;                    ///< with a position, greatest first
    QHash<std::pair<QString, QString>, Position> m_regions; ///< middle of the known places
};

} // namespace c360::domain::places
