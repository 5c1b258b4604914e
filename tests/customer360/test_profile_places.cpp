// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T1 T10
// links: c360_domain c360_resources
#include "core/domain/places/base_map.h"
#include "core/domain/places/gazetteer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain::places;

class TestProfilePlaces : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Gazetteer> m_gazetteer;

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Gazetteer::load();
        QVERIFY(loaded.has_value());
        m_gazetteer = *loaded;
        QVERIFY(m_gazetteer->size() > 50'000);
    }

    void distances_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("km");
        QTest::newRow("same") << 48.8566 << 2.3522 << 0.0;
        QTest::newRow("London") << 51.5074 << -0.1278 << 343.6; // great circle, Vincenty gives 343.9
        QTest::newRow("antipode") << -48.8566 << -177.6478 << 20015.1;
    }
    void distances()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(double, km);
        const double found = distanceKm({48.8566, 2.3522}, {latitude, longitude});
        QVERIFY2(std::abs(found - km) < 0.5, qPrintable(QString::number(found)));
    }

    void projectionComesBack()
    {
        for (const Position &p :
             {Position{0, 0}, Position{48.85, 2.35}, Position{-33.9, 151.2}, Position{84, -179}}) {
            const Position back = unprojected(projected(p));
            QVERIFY(std::abs(back.latitude - p.latitude) < 1e-9);
            QVERIFY(std::abs(back.longitude - p.longitude) < 1e-9);
        }
        QVERIFY(projected({90, 0}).y() >= -1e-9); // clamped, not infinite
    }

    void suggestsCitiesInAnyScript()
    {
        auto found = m_gazetteer->suggest(u"lyo", u"FR"_s);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().place.name, u"Lyon"_s);
        found = m_gazetteer->suggest(u"الرباط", u"MA"_s);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().place.country, u"MA"_s);
        QVERIFY(m_gazetteer->suggest(u"", u"FR"_s).empty());
        QVERIFY(m_gazetteer->suggest(u"zzzzzz", u"FR"_s).empty());
    }

    void suggestsByPostalCode()
    {
        // Arabic-Indic digits are digits.
        for (const QString &typed : {u"6900"_s, u"٦٩٠٠"_s}) {
            const auto found = m_gazetteer->suggest(typed, u"FR"_s);
            QVERIFY(!found.empty());
            QCOMPARE(found.front().place.name, u"Lyon"_s);
            QVERIFY(found.front().postalCode.startsWith(u"6900"_s));
        }
    }

    void countryComesFirst()
    {
        // Paris is in Texas too; who writes to Texas means that one.
        const auto here = m_gazetteer->suggest(u"paris", u"US"_s);
        QVERIFY(!here.empty());
        QCOMPARE(here.front().place.country, u"US"_s);
        QCOMPARE(m_gazetteer->suggest(u"paris", {}).front().place.country, u"FR"_s);
    }

    void locatesAddresses()
    {
        const auto lyon = m_gazetteer->locate(u"lyon"_s, u"69003"_s, u"FR"_s);
        QVERIFY(lyon && !lyon->approximate);
        QVERIFY(distanceKm(lyon->position, {45.76, 4.84}) < 10);
        const auto cairo = m_gazetteer->locate(u"القاهرة"_s, {}, u"EG"_s);
        QVERIFY(cairo);
        QVERIFY(distanceKm(cairo->position, {30.05, 31.25}) < 20);
        // A village without coordinates lies somewhere in its department.
        const auto village = m_gazetteer->locate({}, u"69440"_s, u"FR"_s);
        QVERIFY(village && village->approximate);
        QVERIFY(distanceKm(village->position, {45.7, 4.7}) < 60);
        QVERIFY(!m_gazetteer->locate(u"Nowhere at all"_s, {}, u"FR"_s));
        QVERIFY(!m_gazetteer->locate({}, {}, {}));
    }

    void showsTheGreatestNearby()
    {
        const auto around = m_gazetteer->within({43, 4}, {44, 6}, 3);
        QCOMPARE(around.size(), 3u);
        QCOMPARE(around.front().name, u"Marseille"_s);
        QCOMPARE(m_gazetteer->nearest({48.86, 2.35})->country, u"FR"_s);
    }

    void mapHasTheWorld()
    {
        const auto map = BaseMap::load();
        QVERIFY(map.has_value());
        QVERIFY((*map)->countries().size() > 200);
        // Some country covers the middle of France.
        const QPointF lyon = projected({45.75, 4.85});
        QVERIFY(std::ranges::any_of((*map)->countries(),
                                    [&](const MapCountry &c) { return c.bounds.contains(lyon); }));
        QCOMPARE(BaseMap::fromTopoJson("{}").error().code, ErrorCode::Damaged);
        QCOMPARE(BaseMap::load(u":/map/none"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(Gazetteer::load(u":/places/none"_s).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProfilePlaces)
#include "test_profile_places.moc"
