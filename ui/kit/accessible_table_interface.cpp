// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_table_interface.h"

#include "ui/kit/accessible_cell.h"
#include "ui/kit/accessible_table.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int rememberedCells = 2000;

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    // Qt asks for each class up the inheritance, so this catches subclasses too.
    if (className == u"QTableView" || className == u"QListView") {
        if (auto *view = qobject_cast<QAbstractItemView *>(object))
            return new AccessibleTableInterface(view);
    }
    // Qt's own interface reads beyond its children when a scroll bar goes between two of a reader's
    // questions.
    if (className == u"QAbstractScrollArea" || className == u"QScrollArea") {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(object))
            return new QAccessibleWidget(area, QAccessible::Client);
    }
    // Qt calls a window without a frame class of its own (first start, lock screen) a filler.
    if (className == u"QWidget") {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && widget->isWindow() && widget->windowType() == Qt::Window)
            return new QAccessibleWidget(widget, QAccessible::Window);
    }
    return nullptr;
}

} // namespace

void installAccessibleTables()
{
    QAccessible::installFactory(&makeInterface);
}

AccessibleTableInterface::AccessibleTableInterface(QAbstractItemView *view)
    : QAccessibleWidget(view, qobject_cast<QTableView *>(view) ? QAccessible::Table : QAccessible::List)
{
}

AccessibleTableInterface::~AccessibleTableInterface()
{
    forget();
}

QAbstractItemView *AccessibleTableInterface::view() const
{
    return qobject_cast<QAbstractItemView *>(object());
}

QAbstractItemModel *AccessibleTableInterface::model() const
{
    return view() ? view()->model() : nullptr;
}

int AccessibleTableInterface::headerRows() const
{
    const auto *table = qobject_cast<QTableView *>(object());
    return table && !table->horizontalHeader()->isHidden() ? 1 : 0;
}

int AccessibleTableInterface::headerColumns() const
{
    const auto *table = qobject_cast<QTableView *>(object());
    return table && !table->verticalHeader()->isHidden() ? 1 : 0;
}

int AccessibleTableInterface::columnCount() const
{
    if (!model())
        return 0;
    return qobject_cast<QListView *>(object()) ? 1 : model()->columnCount(view()->rootIndex());
}

int AccessibleTableInterface::rowCount() const
{
    return model() ? model()->rowCount(view()->rootIndex()) : 0;
}

int AccessibleTableInterface::childCount() const
{
    const qint64 all = (qint64(rowCount()) + headerRows()) * (columnCount() + headerColumns());
    return int(std::min<qint64>(all, childLimit));
}

int AccessibleTableInterface::column(const QAbstractItemView *owner) const
{
    const auto *list = qobject_cast<const QListView *>(owner);
    return list ? list->modelColumn() : 0;
}

QAccessibleInterface *AccessibleTableInterface::child(int number) const
{
    const int across = columnCount() + headerColumns();
    if (number < 0 || across <= 0 || !model())
        return nullptr;
    if (const auto known = m_cells.constFind(number); known != m_cells.constEnd()) {
        if (QAccessibleInterface *cell = QAccessible::accessibleInterface(*known); cell && cell->isValid())
            return cell;
        m_cells.erase(known);
    }
    const int row = number / across - headerRows();
    const int at = number % across - headerColumns();
    AccessibleCell *cell = nullptr;
    if (row < 0 && at < 0)
        return nullptr; // the corner
    if (row < 0)
        cell = new AccessibleCell(view(), Qt::Horizontal, at);
    else if (row >= rowCount())
        return nullptr;
    else if (at < 0)
        cell = new AccessibleCell(view(), Qt::Vertical, row);
    else
        cell = new AccessibleCell(view(), model()->index(row, at + column(view()), view()->rootIndex()));
    if (!cell->isValid()) {
        delete cell;
        return nullptr;
    }
    if (m_cells.size() >= rememberedCells)
        forget();
    m_cells.insert(number, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *AccessibleTableInterface::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = view()->indexAt(point);
    return index.isValid() ? cellAt(index.row(), index.column() - column(view())) : nullptr;
}

int AccessibleTableInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    if (!cell || !cell->isValid())
        return -1;
    const int across = columnCount() + headerColumns();
    if (cell->isHeader())
        return cell->headerOrientation() == Qt::Horizontal ? cell->section() + headerColumns()
                                                           : (cell->section() + headerRows()) * across;
    return (cell->index().row() + headerRows()) * across + cell->index().column() - column(view()) +
           headerColumns();
}

void *AccessibleTableInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessibleTableInterface::cellAt(int row, int at) const
{
    if (row < 0 || at < 0 || row >= rowCount() || at >= columnCount())
        return nullptr;
    return child((row + headerRows()) * (columnCount() + headerColumns()) + at + headerColumns());
}

int AccessibleTableInterface::selectedCellCount() const
{
    return view() && view()->selectionModel()
               ? int(std::min<qsizetype>(view()->selectionModel()->selectedIndexes().size(), childLimit))
               : 0;
}

QList<QAccessibleInterface *> AccessibleTableInterface::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view() || !view()->selectionModel())
        return cells;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes()) {
        if (QAccessibleInterface *cell = cellAt(index.row(), index.column() - column(view())))
            cells << cell;
        if (cells.size() >= rememberedCells / 2)
            break;
    }
    return cells;
}

QString AccessibleTableInterface::columnDescription(int at) const
{
    return model() ? model()->headerData(at, Qt::Horizontal).toString() : QString();
}

int AccessibleTableInterface::selectedRowCount() const
{
    return view() && view()->selectionModel() ? int(view()->selectionModel()->selectedRows().size()) : 0;
}

QList<int> AccessibleTableInterface::selectedRows() const
{
    QList<int> rows;
    if (view() && view()->selectionModel()) {
        for (const QModelIndex &index : view()->selectionModel()->selectedRows())
            rows << index.row();
    }
    return rows;
}

bool AccessibleTableInterface::isRowSelected(int row) const
{
    return view() && view()->selectionModel() &&
           view()->selectionModel()->isRowSelected(row, view()->rootIndex());
}

bool AccessibleTableInterface::selectRow(int row)
{
    if (!model() || !view()->selectionModel() || row < 0 || row >= rowCount() ||
        view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    view()->selectionModel()->select(model()->index(row, column(view()), view()->rootIndex()),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTableInterface::unselectRow(int row)
{
    if (!model() || !view()->selectionModel() || row < 0 || row >= rowCount())
        return false;
    view()->selectionModel()->select(model()->index(row, column(view()), view()->rootIndex()),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleTableInterface::modelChange(QAccessibleTableModelChangeEvent *event)
{
    // Data of the same cell: its interface reads the model anew anyway.
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forget();
}

void AccessibleTableInterface::forget() const
{
    const QHash<int, QAccessible::Id> cells = std::exchange(m_cells, {});
    for (const QAccessible::Id id : cells)
        QAccessible::deleteAccessibleInterface(id);
}

} // namespace c360::ui
