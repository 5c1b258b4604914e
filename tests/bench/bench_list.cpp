// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_ui c360_benchsupport
//
// The customers' grid at --rows customers: first screen, memory against reading everything, scrolling (blank
// frames, time to paint one), jumps, sorting, and search per key until it is painted.
#include "core/domain/commands.h"
#include "core/domain/queries/customer_queries.h"
#include "core/model/customer_list_model.h"
#include "core/store/store.h"
#include "tests/bench/bench_support.h"
#include "ui/customers/customer_grid.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace c360;
using bench::line;
using bench::must;
using model::CustomerListModel;

namespace {

constexpr qint64 sampleRows = 20'000;
constexpr int frameMs = 16;

double longestStall = 0; ///< of the window's thread, ms

/// One turn of the event loop.
void turn()
{
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::processEvents();
    longestStall = std::max(longestStall, bench::milliseconds(timer));
    QThread::usleep(200);
}

template <typename Condition>
double until(const QElapsedTimer &timer, Condition condition)
{
    while (!condition())
        turn();
    return bench::milliseconds(timer);
}

bool complete(const ui::CustomerGrid &grid, const CustomerListModel &list)
{
    const int first = grid.rowAt(0);
    const int last = grid.rowAt(grid.viewport()->height() - 1);
    for (int row = first; row >= 0 && row <= (last < 0 ? list.rowCount() - 1 : last); ++row) {
        if (!list.index(row, 0).data(CustomerListModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

double paint(ui::CustomerGrid &grid)
{
    QElapsedTimer timer;
    timer.start();
    grid.viewport()->repaint();
    return bench::milliseconds(timer);
}

void scroll(ui::CustomerGrid &grid, const CustomerListModel &list)
{
    std::vector<double> paints;
    int frames = 0;
    int blank = 0;
    QScrollBar *bar = grid.verticalScrollBar();
    const int step = grid.rowHeight(0) * 8; // a fast wheel: 500 rows a second
    for (int i = 0; i < 1000 && bar->value() + step < bar->maximum(); ++i) {
        QElapsedTimer frame;
        frame.start();
        bar->setValue(bar->value() + step);
        paints.push_back(paint(grid));
        ++frames;
        blank += complete(grid, list) ? 0 : 1;
        while (frame.elapsed() < frameMs)
            turn();
    }
    const double share = frames ? 100.0 * blank / frames : 0;
    line(u"list scrolled: blank frames"_s, u"%1 of %2 (%3 %)"_s.arg(blank).arg(frames).arg(share, 0, 'f', 1),
         u"<= 1 %"_s, share <= 1);
    const double p99 = bench::percentile(paints, 0.99);
    line(u"list scrolled: one frame painted"_s, bench::spread(paints), u"p99 <= 16 ms"_s, p99 <= frameMs);

    std::vector<double> jumps;
    QRandomGenerator random(1);
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(random.bounded(std::max(1, bar->maximum())));
        paint(grid);
        until(timer, [&] { return complete(grid, list); });
        paint(grid);
        jumps.push_back(bench::milliseconds(timer));
    }
    line(u"list: jump anywhere until painted"_s, bench::spread(jumps));
    bar->setValue(0);
}

void search(ui::CustomerGrid &grid, CustomerListModel &list)
{
    std::vector<double> keys;
    for (const QString &word : u"mohamed,محمد,benali,فاطمة,sophie,khadija"_s.split(u',')) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            domain::CustomerQuery query;
            query.text = word.left(letters);
            QElapsedTimer timer;
            timer.start();
            list.setQuery(query);
            until(timer, [&] { return !list.isLoading(); });
            paint(grid);
            until(timer, [&] { return complete(grid, list); });
            paint(grid);
            keys.push_back(bench::milliseconds(timer));
        }
    }
    const double p95 = bench::percentile(keys, 0.95);
    line(u"list: search per key until painted"_s, bench::spread(keys), u"p95 <= 33 ms"_s, p95 <= 33);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const qint64 rows = bench::rowsOf(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"cache.db"_s);
    const QByteArray key(32, '\x17');
    bench::loadCustomers(file, key, bench::Customers(), rows);

    SystemClock clock;
    SystemIdSource ids;
    auto store = must(store::Store::open({.file = file, .key = key, .actor = u"bench"_s}, clock, ids));
    domain::Commands commands(*store, {.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s});
    ui::Theme theme;
    const text::Formatter format(QLocale(u"en_GB"_s));

    // Both sides with warm page caches.
    (void)must(store->read([](store::Connection &db) { return domain::customerRids(db, {}); }).result());
    const double before = bench::residentBytes();
    CustomerListModel list(*store, commands);
    ui::CustomerGrid grid(list, format);
    grid.resize(1280, 800);
    grid.show();
    QElapsedTimer timer;
    timer.start();
    list.setQuery({});
    const double first = until(timer, [&] { return list.rowCount() > 0 && complete(grid, list); });
    paint(grid);
    const double all = until(timer, [&] { return !list.isLoading(); });
    line(u"list: first screen painted"_s,
         u"%1 ms, all %2 rows after %3 ms"_s.arg(first, 0, 'f', 0).arg(list.rowCount()).arg(all, 0, 'f', 0));
    scroll(grid, list);
    const double used = bench::residentBytes() - before;

    for (const QString &field : {u"email"_s, u"city"_s, u"created_at"_s, u"phone"_s}) {
        timer.restart();
        domain::CustomerQuery query;
        query.sort = field;
        list.setQuery(query);
        until(timer, [&] { return !list.isLoading(); });
        line(u"list: sorted by %1"_s.arg(field), u"%1 ms"_s.arg(bench::milliseconds(timer), 0, 'f', 0));
    }
    search(grid, list);
    line(u"list: longest stall of the window"_s, u"%1 ms"_s.arg(longestStall, 0, 'f', 1), u"<= 50 ms"_s,
         longestStall <= 50);

    const double empty = bench::residentBytes();
    const auto sample =
        must(store
                 ->read([rows](store::Connection &db) -> Result<std::vector<domain::CustomerRow>> {
                     C360_TRY(auto rids, domain::customerRids(db, {}));
                     rids.resize(size_t(std::min(rows, sampleRows)));
                     return domain::customerRows(db, rids, ui::CustomerGrid::usualColumns());
                 })
                 .result());
    const double full = (bench::residentBytes() - empty) / double(sample.size()) * double(rows);
    const double ratio = used / full;
    line(u"list: memory against reading every row"_s,
         u"%1 against %2 MB (%3)"_s.arg(used / 1e6, 0, 'f', 0)
             .arg(full / 1e6, 0, 'f', 0)
             .arg(ratio, 0, 'f', 3),
         u"<= 0.15"_s, rows >= 200'000 ? int(ratio <= 0.15) : -1);
    return 0;
}
