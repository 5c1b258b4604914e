// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 T12 T15
// links: c360_histories
// cost: 25
//
// Two people edit the same customers while a proxy cuts their lines at random. C360_SECONDS=… says for how
// long.
#include "tests/sync/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360::tests;

class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endEqual()
    {
        const auto centre = HistoryCentre::start();
        if (!centre)
            QSKIP("PostgreSQL is not installed");
        const int seconds = qEnvironmentVariableIntValue("C360_SECONDS") > 0
                                ? qEnvironmentVariableIntValue("C360_SECONDS")
                                : 20;
        Plan plan;
        plan.seed = qEnvironmentVariable("C360_SEED", u"1"_s).toULongLong();
        plan.cast = {{.role = u"manager"_s, .territories = {0}, .clockAhead = 0, .login = 0},
                     {.role = u"manager"_s, .territories = {0}, .clockAhead = 90'000, .login = 1}};
        History history(*centre, plan);
        const QStringList problems = history.runTogether(std::chrono::seconds(seconds));
        if (!problems.isEmpty())
            qInfo("C360_SEED=%llu\n%s", plan.seed, qPrintable(history.log().join(u'\n')));
        qInfo("%zu operations, %s", history.operations(),
              qPrintable(history.log().value(history.log().size() - 1)));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTwoWindows)
#include "test_two_windows.moc"
