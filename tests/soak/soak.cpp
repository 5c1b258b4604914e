// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_histories
//
// Random histories of the sync for as long as asked; ends with 1 at the first that ends badly.
#include "tests/sync/history.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace c360::tests;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == u"--worker")
        return HistoryDevice::worker(arguments.mid(2));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Random histories of the sync."_s);
    parser.addHelpOption();
    parser.addOption({u"minutes"_s, u"For how long (default 10)."_s, u"number"_s, u"10"_s});
    parser.addOption({u"seed"_s, u"Of the first history (default: from the clock)."_s, u"number"_s});
    parser.addOption({u"histories"_s, u"End after so many."_s, u"number"_s});
    parser.addOption({u"pgbouncer"_s, u"Through PgBouncer in transaction mode."_s});
    parser.addOption({u"processes"_s, u"Devices sync as processes of their own, killed by kill -9."_s});
    parser.addOption({u"together"_s, u"All edit and sync at once, the line cut at random."_s});
    parser.addOption({u"keep-going"_s, u"Do not end at the first bad history."_s});
    parser.addOption({u"verbose"_s, u"Tell of good histories too."_s});
    parser.process(app);

    QTextStream out(stdout);
    const auto centre = HistoryCentre::start(parser.isSet(u"pgbouncer"_s));
    if (!centre) {
        out << "PostgreSQL or PgBouncer is not installed" << Qt::endl;
        return 77;
    }
    if (parser.isSet(u"processes"_s))
        HistoryDevice::useProcesses(QCoreApplication::applicationFilePath());
    quint64 seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong()
                                           : quint64(QDateTime::currentSecsSinceEpoch());
    const int most = parser.isSet(u"histories"_s) ? parser.value(u"histories"_s).toInt() : -1;
    const QDeadlineTimer until(qint64(parser.value(u"minutes"_s).toDouble() * 60'000));
    size_t operations = 0;
    int bad = 0;
    int count = 0;
    for (; !until.hasExpired() && count != most; ++count, ++seed) {
        const Plan plan = Plan::draw(seed);
        History history(*centre, plan);
        const QStringList problems =
            parser.isSet(u"together"_s) ? history.runTogether(std::chrono::seconds(20)) : history.run();
        operations += history.operations();
        if (!problems.isEmpty()) {
            ++bad;
            Plan cast = plan;
            cast.steps.clear();
            out << cast.text() << history.log().join(u'\n') << u'\n' << problems.mid(0, 12).join(u'\n')
                << Qt::endl;
            if (!parser.isSet(u"keep-going"_s))
                return 1;
        } else if (parser.isSet(u"verbose"_s)) {
            out << history.log().join(u'\n') << Qt::endl;
        } else if (count % 20 == 0) {
            out << "seed " << seed << ": good; " << operations << " operations so far" << Qt::endl;
        }
    }
    out << count << " histories, " << bad << " bad, " << operations << " operations" << Qt::endl;
    return bad ? 1 : 0;
}
