// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/list_table.h"

#include "ui/kit/plain_table.h"

#include <QHeaderView>
#include <QTableView>

namespace c360::ui {

QTableView *listTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    makePlain(table);
    table->horizontalHeader()->setResizeContentsPrecision(50);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(table->fontMetrics().lineSpacing() * 7);
    return table;
}

void fitColumns(QTableView *table)
{
    table->resizeColumnsToContents();
    const int most = qMax(table->fontMetrics().averageCharWidth() * 28, table->viewport()->width() / 3);
    QHeaderView *header = table->horizontalHeader();
    for (int i = 0; i + 1 < header->count(); ++i) {
        if (header->sectionSize(i) > most)
            header->resizeSection(i, most);
    }
}

} // namespace c360::ui
