// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 T12 T15
// links: c360_histories
// lanes: 2
// cost: 450
//
// Random histories of two to five devices with random faults, the same ones each time; tests/soak draws new
// ones. One lane plays every other history, through PgBouncer. The seed of one that ends badly is printed;
// C360_SEED=… plays that one alone, C360_SECONDS=… goes on for so long, C360_LANE=0 or 1 plays one half.
#include "tests/sync/history.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace c360::tests;

class TestHistories : public QObject
{
    Q_OBJECT

    static constexpr quint64 firstSeed = 1'000;
    static constexpr quint64 lanes = 2;
    const quint64 m_lane = qEnvironmentVariable("C360_LANE").toULongLong() % lanes;
    std::unique_ptr<HistoryCentre> m_centre;

    [[nodiscard]] bool holds(quint64 seed, std::chrono::seconds patience, qint64 *operations)
    {
        const Plan plan = Plan::draw(seed);
        QStringList problems;
        QStringList log;
        {
            History history(*m_centre, plan);
            problems = history.run();
            log = history.log();
            *operations += qint64(history.operations());
        }
        if (problems.isEmpty())
            return true;
        qInfo("C360_SEED=%llu", plan.seed);
        const Plan shortest = History::shrunk(*m_centre, plan, patience);
        if (shortest.steps.size() < plan.steps.size()) {
            History history(*m_centre, shortest);
            if (const QStringList again = history.run(); !again.isEmpty()) {
                problems = again;
                log = history.log();
            }
        }
        Plan cast = shortest;
        cast.steps.clear();
        qInfo("%s%s\n%s", qPrintable(cast.text()), qPrintable(log.join(u'\n')),
              qPrintable(problems.mid(0, 12).join(u'\n')));
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of syncs: what matters is the story of the one that ends badly.
        QLoggingCategory::setFilterRules(u"c360.*=false"_s);
        m_centre = HistoryCentre::start(m_lane == 1);
        if (!m_centre)
            m_centre = HistoryCentre::start(); // there is no PgBouncer
        if (!m_centre)
            QSKIP("PostgreSQL is not installed");
    }

    void everyHistoryEndsWell()
    {
        qint64 operations = 0;
        if (qEnvironmentVariableIsSet("C360_SEED")) {
            QVERIFY(holds(qEnvironmentVariable("C360_SEED").toULongLong(), 180s, &operations));
            return;
        }
        const qint64 asked = qEnvironmentVariableIntValue("C360_SECONDS");
        constexpr int histories = 150; ///< of a lane
        constexpr qint64 most = 450;   ///< seconds, on a busy machine
        QElapsedTimer watch;
        watch.start();
        int count = 0;
        for (;
             asked > 0 ? watch.elapsed() < asked * 1000 : count < histories && watch.elapsed() < most * 1000;
             ++count)
            QVERIFY(holds(firstSeed + m_lane + quint64(count) * lanes, 40s, &operations));
        qInfo("%d histories with %lld operations in %lld s, every second one from seed %llu", count,
              operations, watch.elapsed() / 1000, firstSeed + m_lane);
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "test_histories.moc"
