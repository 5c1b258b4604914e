// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace c360::model {

/// The steps from one list of distinct row numbers to another, as an item model tells its views: first rows
/// go, then those that stay change places, then rows come.
struct RowDiff
{
    struct Run
    {
        int first = 0;
        int count = 0;
    };
    std::vector<Run> removed;    ///< rows of `before`, the last run first
    bool moved = false;          ///< whether those that stay change places
    std::vector<qint64> staying; ///< in their new order; only filled when moved
    std::vector<Run> inserted;   ///< rows of `after`, the first run first
    bool reset = false;          ///< more runs than it is worth: show `after` as a new list
};

/// `before` and `after` hold small numbers above 0, each once.
[[nodiscard]] RowDiff diffRows(const std::vector<qint64> &before, const std::vector<qint64> &after,
                               size_t mostRuns = 100);

} // namespace c360::model
