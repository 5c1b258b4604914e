// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>

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
        [[nodiscard]] int end() const { return first + count; }
    };
    std::vector<Run> removed;  ///< rows of `before`, the last run first
    bool moved = false;        ///< whether those that stay change places
    std::vector<int> staying;  ///< which of those that stay stands in each of their places; filled when moved
    std::vector<Run> inserted; ///< rows of `after`, the first run first
    bool scattered = false;    ///< more runs than it is worth to tell one by one

    [[nodiscard]] int removedRows() const;
    /// An order of the `count` rows of `before`: those that stay as they stand, then those that go.
    [[nodiscard]] std::vector<int> removedLast(int count) const;
    /// The order of `after` for rows of which the `kept` first ones stay and those that come follow.
    [[nodiscard]] std::vector<int> insertedFromTheEnd(int kept) const;
};

/// `before` and `after` hold small numbers above 0, each once.
[[nodiscard]] RowDiff diffRows(const std::vector<qint64> &before, const std::vector<qint64> &after,
                               size_t mostRuns = 100);

/// The same for keys of any kind, each once.
template <typename Key>
[[nodiscard]] RowDiff diffKeys(const std::vector<Key> &before, const std::vector<Key> &after)
{
    QHash<Key, qint64> numbers;
    const auto numbered = [&numbers](const std::vector<Key> &keys) {
        std::vector<qint64> rows;
        rows.reserve(keys.size());
        for (const Key &key : keys) {
            qint64 &number = numbers[key];
            if (!number)
                number = numbers.size();
            rows.push_back(number);
        }
        return rows;
    };
    const std::vector<qint64> rows = numbered(before);
    return diffRows(rows, numbered(after));
}

/// The ids of records, to compare them by.
template <typename Row>
[[nodiscard]] std::vector<Id> idsOf(const std::vector<Row> &rows)
{
    std::vector<Id> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace c360::model
