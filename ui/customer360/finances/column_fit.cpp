// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace c360::ui {

namespace {
constexpr int rowsMeasured = 60;
}

ColumnFit::ColumnFit(QTableView *table, int stretched)
    : QObject(table), m_table(table), m_stretched(stretched)
{
    QHeaderView *header = table->horizontalHeader();
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fitSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fitSoon);
    table->installEventFilter(this);
}

void ColumnFit::fitSoon()
{
    if (m_stale)
        return;
    m_stale = true;
    if (m_table->isVisible())
        QMetaObject::invokeMethod(this, &ColumnFit::fit, Qt::QueuedConnection);
}

void ColumnFit::fit()
{
    if (!m_stale)
        return;
    m_stale = false;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (column != m_stretched)
            m_table->resizeColumnToContents(column);
    }
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        fit();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        fitSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace c360::ui
