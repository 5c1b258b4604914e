// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C3
// links: c360_model
#include "core/catalog/catalog.h"
#include "core/model/customer_row_cache.h"
#include "core/model/row_schedule.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace c360;
using model::CustomerRowCache;
using model::RowSchedule;

class TestRowSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsInSightComesFirst();
    void aRowIsReadOnce();
    void latestWishesWin();
    void readsAheadOnlyWhenIdle();
    void anotherListForgets();
    void cacheKeepsAndForgets();
};

namespace {

constexpr int page = RowSchedule::pageRows;

domain::CustomerRow rowOf(qint64 rid)
{
    domain::CustomerRow row;
    row.rid = rid;
    row.record = catalog::Record(catalog::customerType);
    row.record.id = SystemIdSource().next();
    return row;
}

} // namespace

void TestRowSchedule::whatIsInSightComesFirst()
{
    RowSchedule schedule;
    QVERIFY(schedule.want(5 * page + 3));
    schedule.showing(1000, 1030);
    const auto first = schedule.next();
    QVERIFY(first);
    QCOMPARE(first->first, 1000);
    QCOMPARE(first->last, 1030);
    const auto second = schedule.next();
    QVERIFY(second);
    QCOMPARE(second->first, 5 * page);
    QCOMPARE(second->last, 6 * page - 1);
    schedule.showing(90'000, 90'030);
    schedule.showing(50'000, 50'030); // the place before has been left
    QVERIFY2(!schedule.next(), "both readers are busy");
    schedule.done(*first);
    QCOMPARE(schedule.next()->first, 50'000);
}

void TestRowSchedule::aRowIsReadOnce()
{
    RowSchedule schedule;
    schedule.showing(10, 40);
    const auto run = schedule.next();
    QVERIFY(run);
    QVERIFY(!schedule.want(20));
    schedule.showing(15, 35); // all of it is on its way
    QVERIFY(!schedule.next());
    schedule.done(*run);
    QVERIFY(schedule.want(20));
    QCOMPARE(schedule.next()->first, 0);
}

void TestRowSchedule::latestWishesWin()
{
    RowSchedule schedule;
    for (int i = 0; i < 20; ++i)
        schedule.want(i * page);
    std::vector<int> pages;
    while (const auto run = schedule.next()) {
        pages.push_back(run->first / page);
        schedule.done(*run);
    }
    QCOMPARE(pages, std::vector<int>({19, 18, 17, 16, 15, 14, 13, 12}));
}

void TestRowSchedule::readsAheadOnlyWhenIdle()
{
    RowSchedule schedule;
    QVERIFY(schedule.lookedAt(3 * page));
    QVERIFY2(!schedule.lookedAt(3 * page + 1), "the same page");
    std::vector<int> pages;
    while (const auto run = schedule.next()) {
        QVERIFY2(!schedule.next(), "one reader stays free");
        pages.push_back(run->first / page);
        schedule.done(*run);
    }
    QCOMPARE(pages, std::vector<int>({3, 4, 2, 5}));
}

void TestRowSchedule::anotherListForgets()
{
    RowSchedule schedule;
    schedule.showing(0, 30);
    const auto old = schedule.next();
    QVERIFY(old);
    schedule.reset();
    schedule.showing(0, 30);
    const auto fresh = schedule.next();
    QVERIFY2(fresh, "what is read for the list before does not count");
    schedule.done(*old);
    QVERIFY(!schedule.want(10));
    schedule.done(*fresh);
    QVERIFY(schedule.want(10));
}

void TestRowSchedule::cacheKeepsAndForgets()
{
    CustomerRowCache cache;
    const domain::CustomerRow row = rowOf(7);
    cache.keep({row}, {7, 8});
    QVERIFY(cache.contains(7) && cache.find(7));
    QCOMPARE(cache.ridOf(row.record.id), std::optional<qint64>(7));
    QVERIFY2(cache.contains(8) && !cache.find(8), "read, but gone");
    QVERIFY(cache.setValue(7, u"city"_s, u"Fes"_s));
    QCOMPARE(cache.find(7)->record.value(u"city").toString(), u"Fes"_s);
    QVERIFY(!cache.setValue(8, u"city"_s, u"Fes"_s));
    for (qint64 rid = 100; rid < 7000; ++rid) {
        cache.keep({rowOf(rid)}, {rid});
        QVERIFY(cache.find(7)); // used all the time
    }
    QVERIFY(cache.rids().size() <= 6000);
    QVERIFY2(!cache.contains(100), "the least used goes");
    cache.clear();
    QVERIFY(!cache.contains(7) && !cache.ridOf(row.record.id));
}

QTEST_GUILESS_MAIN(TestRowSchedule)
#include "test_row_schedule.moc"
