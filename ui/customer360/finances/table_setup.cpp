// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/table_setup.h"

#include "ui/customer360/finances/column_fit.h"
#include "ui/kit/plain_table.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace c360::ui {

void setUpTable(QTableView *table, int stretchedColumn)
{
    makePlain(table);
    table->horizontalHeader()->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 9);
    new ColumnFit(table, stretchedColumn);
}

void fitHeight(QTableView *table, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, most);
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * rowHeight +
                          2 * table->frameWidth() + table->fontMetrics().height() / 2);
}

} // namespace c360::ui
