// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_rows_model.h"

#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

void SyncRowsModel::setHeaders(const QStringList &headers)
{
    if (headers.size() != m_headers.size()) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
        return;
    }
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(headers.size()) - 1);
}

void SyncRowsModel::setRows(std::vector<SyncRow> rows)
{
    const auto keys = [](const std::vector<SyncRow> &list) {
        std::vector<QByteArray> each;
        for (const SyncRow &row : list)
            each.push_back(row.key);
        return each;
    };
    follow(model::diffKeys(keys(m_rows), keys(rows)), m_rows, rows);
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

const SyncRow *SyncRowsModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
}

int SyncRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SyncRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant SyncRowsModel::data(const QModelIndex &index, int role) const
{
    const SyncRow *shown = row(index);
    if (!shown)
        return {};
    const bool last = index.column() == int(m_headers.size()) - 1;
    switch (role) {
    case Qt::DisplayRole:
        return shown->cells.value(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return shown->detail;
    case Qt::DecorationRole:
        return last && !shown->icon.isEmpty() ? QVariant(icon(shown->icon)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SyncRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace c360::ui
