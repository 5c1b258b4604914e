// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/row_diff.h"

#include <QAbstractItemModel>

#include <concepts>
#include <vector>

namespace c360::model {

/// A list or table that follows what is stored: rows go, change places and come step by step, so that views
/// keep selection, current row and scroll position.
template <std::derived_from<QAbstractItemModel> Base>
class FollowingModel : public Base
{
protected:
    using Base::Base;

    /// Makes `rows`, which rowCount() and data() go by, into `after`; `diff` leads from one to the other.
    template <typename Row>
    void follow(const RowDiff &diff, std::vector<Row> &rows, const std::vector<Row> &after)
    {
        // In more places than it is worth to tell one by one, rows are put together at the end before they
        // go, and come there before they find their places.
        if (diff.scattered && !diff.removed.empty()) {
            const std::vector<int> order = diff.removedLast(int(rows.size()));
            reorder(rows, order);
            removeRun(rows, {int(rows.size()) - diff.removedRows(), diff.removedRows()});
        } else {
            for (const RowDiff::Run &run : diff.removed)
                removeRun(rows, run);
        }
        if (diff.moved)
            reorder(rows, diff.staying);
        if (diff.scattered && !diff.inserted.empty()) {
            const int kept = int(rows.size());
            this->beginInsertRows({}, kept, int(after.size()) - 1);
            for (const RowDiff::Run &run : diff.inserted)
                rows.insert(rows.end(), after.begin() + run.first, after.begin() + run.end());
            this->endInsertRows();
            reorder(rows, diff.insertedFromTheEnd(kept));
        } else {
            for (const RowDiff::Run &run : diff.inserted) {
                this->beginInsertRows({}, run.first, run.end() - 1);
                rows.insert(rows.begin() + run.first, after.begin() + run.first, after.begin() + run.end());
                this->endInsertRows();
            }
        }
    }

private:
    template <typename Row>
    void removeRun(std::vector<Row> &rows, const RowDiff::Run &run)
    {
        this->beginRemoveRows({}, run.first, run.end() - 1);
        rows.erase(rows.begin() + run.first, rows.begin() + run.end());
        this->endRemoveRows();
    }

    /// Row i becomes what row order[i] was; the indexes that views hold go along.
    template <typename Row>
    void reorder(std::vector<Row> &rows, const std::vector<int> &order)
    {
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<Row> next;
        next.reserve(rows.size());
        std::vector<int> places(rows.size());
        for (const int row : order) {
            places[size_t(row)] = int(next.size());
            next.push_back(std::move(rows[size_t(row)]));
        }
        rows = std::move(next);
        const QModelIndexList from = this->persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &index : from)
            to.append(this->createIndex(places[size_t(index.row())], index.column()));
        this->changePersistentIndexList(from, to);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
};

} // namespace c360::model
