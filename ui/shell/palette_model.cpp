// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

namespace c360::ui {

void PaletteModel::setGroups(int count)
{
    beginResetModel();
    m_groups.assign(size_t(count), {});
    endResetModel();
}

void PaletteModel::setGroup(int group, const QString &heading, QList<PaletteItem> items)
{
    beginResetModel();
    m_groups[size_t(group)] = {heading, std::move(items)};
    endResetModel();
}

int PaletteModel::bestRow() const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        if (const PaletteItem *item = itemAt(row); item && item->exact)
            return row;
    }
    return rows > 1 ? 1 : -1;
}

const PaletteItem *PaletteModel::itemAt(int row) const
{
    for (const Group &group : m_groups) {
        if (row < group.rows())
            return row > 0 ? &group.items[row - 1] : nullptr;
        row -= group.rows();
    }
    return nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    if (!parent.isValid()) {
        for (const Group &group : m_groups)
            rows += group.rows();
    }
    return rows;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem *item = itemAt(index.row());
    if (!item) {
        if (role == HeadingRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        int row = index.row();
        for (const Group &group : m_groups) {
            if (row < group.rows())
                return group.heading;
            row -= group.rows();
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case SubtitleRole:
    case Qt::AccessibleDescriptionRole:
        return item->subtitle;
    case IconNameRole:
        return item->iconName;
    case ShortcutRole:
        return QVariant::fromValue(item->shortcut);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace c360::ui
