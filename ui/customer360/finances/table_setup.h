// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace c360::ui {

/// Rows to choose and sort inside a card: no frame, no grid, Tab leaves the table.
void setUpTable(QTableView *table, int stretchedColumn);
/// As high as its rows, at most `most` of them.
void fitHeight(QTableView *table, int most);

} // namespace c360::ui
