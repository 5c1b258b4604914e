// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/following_model.h"
#include "ui/kit/badge.h"

#include <QAbstractTableModel>

#include <vector>

namespace c360::ui {

/// A row of a list in the Sync Centre, written out.
struct SyncRow
{
    QByteArray key; ///< stays the same for the same change
    QStringList cells;
    QString detail; ///< all of it, for the tooltip and the reader
    QString icon;   ///< before the last cell
    Id customer;    ///< null: none to open
};

/// The lists of the Sync Centre. New rows come without disturbing selection, scroll position or focus.
class SyncRowsModel : public model::FollowingModel<QAbstractTableModel>
{
    Q_OBJECT
public:
    explicit SyncRowsModel(QObject *parent = nullptr) : FollowingModel(parent) {}

    void setHeaders(const QStringList &headers);
    void setRows(std::vector<SyncRow> rows);
    [[nodiscard]] const SyncRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<SyncRow> m_rows;
};

} // namespace c360::ui
