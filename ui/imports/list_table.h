// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace c360::ui {

/// A table of whole rows to read and choose from: no frame, no grid, Tab leaves it, column widths follow
/// their content up to a third of the view, the last column takes what is left.
[[nodiscard]] QTableView *listTable(QAbstractItemModel *model, QWidget *parent);
/// After the first rows came: widths by content, once.
void fitColumns(QTableView *table);

} // namespace c360::ui
