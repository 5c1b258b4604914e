// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row_diff.h"

#include <algorithm>

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
    if (diff.removed.size() + diff.inserted.size() > mostRuns) {
        diff.reset = true;
        return diff;
    }
    std::ranges::reverse(diff.removed);

    // Both sides without what goes or comes: the same rows, perhaps in another order.
    diff.staying.reserve(after.size());
    for (const qint64 row : after) {
        if (old[size_t(row)])
            diff.staying.push_back(row);
    }
    size_t at = 0;
    for (const qint64 row : before) {
        if (!now[size_t(row)])
            continue;
        if (row != diff.staying[at++]) {
            diff.moved = true;
            break;
        }
    }
    if (!diff.moved) {
        diff.staying.clear();
        diff.staying.shrink_to_fit();
    }
    return diff;
}

} // namespace c360::model
