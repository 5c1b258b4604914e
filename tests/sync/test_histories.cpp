// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 T12 T15
// links: c360_testsupport c360_sync c360_domain
// sources: tests/sync/history.cpp tests/sync/history_centre.cpp tests/sync/history_device.cpp
// sources: tests/sync/history_model.cpp tests/sync/history_person.cpp tests/sync/history_step.cpp
//
// Random histories of two to five devices with random faults. The seed is printed; C360_SEED=… plays that one
// alone, C360_SECONDS=… says for how long new ones are drawn.
#include "tests/sync/history.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace c360::tests;

class TestHistories : public QObject
{
    Q_OBJECT

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
        m_centre = HistoryCentre::start();
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
        const qint64 seconds = qEnvironmentVariableIntValue("C360_SECONDS") > 0
                                   ? qEnvironmentVariableIntValue("C360_SECONDS")
                                   : 60;
        constexpr int least = 50;
        constexpr qint64 most = 200; ///< seconds, on a busy machine
        QElapsedTimer watch;
        watch.start();
        const quint64 first = quint64(QDateTime::currentSecsSinceEpoch());
        int count = 0;
        while (watch.elapsed() < seconds * 1000 || (count < least && watch.elapsed() < most * 1000)) {
            QVERIFY(holds(first + quint64(count), 40s, &operations));
            ++count;
        }
        qInfo("%d histories with %lld operations, the first from seed %llu", count, operations, first);
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "test_histories.moc"
