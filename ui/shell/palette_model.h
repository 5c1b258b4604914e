// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_provider.h"

#include <QAbstractListModel>

#include <vector>

namespace c360::ui {

/// The palette's lines, group after group, each with a heading line that cannot be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        SubtitleRole = Qt::UserRole,
        IconNameRole,
        ShortcutRole,
        HeadingRole, ///< true for a heading line
    };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(int count);
    void setGroup(int group, const QString &heading, QList<PaletteItem> items);
    /// Row of the first line that is called what was typed, else of the first that can be chosen, or -1.
    [[nodiscard]] int bestRow() const;
    [[nodiscard]] const PaletteItem *itemAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString heading;
        QList<PaletteItem> items;
        [[nodiscard]] int rows() const { return items.isEmpty() ? 0 : int(items.size()) + 1; }
    };
    std::vector<Group> m_groups;
};

} // namespace c360::ui
