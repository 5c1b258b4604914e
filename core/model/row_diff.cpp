// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row_diff.h"

#include <algorithm>
#include <ranges>

namespace c360::model {

namespace {

using Flags = std::vector<bool>;

Flags membersOf(const std::vector<qint64> &rows, qint64 greatest)
{
    Flags flags(size_t(greatest) + 1);
    for (const qint64 row : rows)
        flags[size_t(row)] = true;
    return flags;
}

std::vector<RowDiff::Run> runsOutside(const std::vector<qint64> &rows, const Flags &members)
{
    std::vector<RowDiff::Run> runs;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (members[size_t(rows[size_t(i)])])
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == i)
            ++runs.back().count;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

} // namespace

int RowDiff::removedRows() const
{
    int count = 0;
    for (const Run &run : removed)
        count += run.count;
    return count;
}

std::vector<int> RowDiff::removedLast(int count) const
{
    std::vector<int> order;
    order.reserve(size_t(count));
    int next = 0;
    const auto upTo = [&](int end) {
        for (; next < end; ++next)
            order.push_back(next);
    };
    for (const Run &run : removed | std::views::reverse) {
        upTo(run.first);
        next = run.end();
    }
    upTo(count);
    for (const Run &run : removed) {
        for (int row = run.first; row < run.end(); ++row)
            order.push_back(row);
    }
    return order;
}

std::vector<int> RowDiff::insertedFromTheEnd(int kept) const
{
    std::vector<int> order;
    int stays = 0;
    int comes = kept;
    for (const Run &run : inserted) {
        while (int(order.size()) < run.first)
            order.push_back(stays++);
        for (int i = 0; i < run.count; ++i)
            order.push_back(comes++);
    }
    while (stays < kept)
        order.push_back(stays++);
    return order;
}

RowDiff diffRows(const std::vector<qint64> &before, const std::vector<qint64> &after, size_t mostRuns)
{
    RowDiff diff;
    if (before == after)
        return diff;
    qint64 greatest = 0;
    for (const auto *list : {&before, &after}) {
        for (const qint64 row : *list)
            greatest = std::max(greatest, row);
    }
    const Flags old = membersOf(before, greatest);
    const Flags now = membersOf(after, greatest);
    diff.removed = runsOutside(before, now);
    diff.inserted = runsOutside(after, old);
    diff.scattered = diff.removed.size() + diff.inserted.size() > mostRuns;
    std::ranges::reverse(diff.removed);

    // Both sides without what goes or comes: the same rows, perhaps in another order.
    std::vector<int> places(size_t(greatest) + 1);
    int place = 0;
    for (const qint64 row : before) {
        if (now[size_t(row)])
            places[size_t(row)] = place++;
    }
    diff.staying.reserve(size_t(place));
    for (const qint64 row : after) {
        if (old[size_t(row)])
            diff.staying.push_back(places[size_t(row)]);
    }
    diff.moved = !std::ranges::is_sorted(diff.staying);
    if (!diff.moved)
        diff.staying = {};
    return diff;
}

} // namespace c360::model
