// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/table_setup.h"

#include "ui/kit/plain_table.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace c360::ui {

void setUpTable(QTableView *table, int stretchedColumn)
{
    makePlain(table);
    table->horizontalHeader()->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 9);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setResizeContentsPrecision(60);
    table->horizontalHeader()->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
}

void fitHeight(QTableView *table, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, most);
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * rowHeight +
                          2 * table->frameWidth() + table->fontMetrics().height() / 2);
}

} // namespace c360::ui
