// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_cell.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace c360::ui {

AccessibleCell::AccessibleCell(QAbstractItemView *view, const QModelIndex &index)
    : m_view(view), m_index(index)
{
}

AccessibleCell::AccessibleCell(QAbstractItemView *view, Qt::Orientation header, int section)
    : m_view(view), m_orientation(header), m_section(section)
{
}

bool AccessibleCell::isValid() const
{
    if (!m_view || !m_view->model())
        return false;
    if (isHeader())
        return m_section < (m_orientation == Qt::Horizontal ? m_view->model()->columnCount()
                                                            : m_view->model()->rowCount());
    return m_index.isValid() && m_index.model() == m_view->model();
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const auto read = [this](int role) {
        return isHeader() ? m_view->model()->headerData(m_section, m_orientation, role).toString()
                          : m_index.data(role).toString();
    };
    switch (kind) {
    case QAccessible::Name: {
        const QString name = read(Qt::AccessibleTextRole);
        return name.isEmpty() ? read(Qt::DisplayRole) : name;
    }
    case QAccessible::Value:
        return read(Qt::DisplayRole);
    case QAccessible::Description:
        return read(Qt::AccessibleDescriptionRole);
    default:
        return {};
    }
}

void AccessibleCell::setText(QAccessible::Text, const QString &)
{
    // Cells are edited through their editor, where the rules are checked.
}

QRect AccessibleCell::rect() const
{
    if (!isValid())
        return {};
    if (!isHeader()) {
        const QRect place = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    const auto *table = qobject_cast<QTableView *>(m_view);
    if (!table)
        return {};
    const QHeaderView *header =
        m_orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const int start = header->sectionViewportPosition(m_section);
    const int size = header->sectionSize(m_section);
    const QRect place = m_orientation == Qt::Horizontal ? QRect(start, 0, size, header->height())
                                                        : QRect(0, start, header->width(), size);
    return {header->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (isHeader())
        return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
    return qobject_cast<QTableView *>(m_view) ? QAccessible::Cell : QAccessible::ListItem;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    if (isHeader()) {
        state.readOnly = true;
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.selected = isSelected();
    state.focusable = true;
    state.active = m_view->currentIndex() == m_index;
    state.focused = state.active && m_view->hasFocus();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.editable = flags.testFlag(Qt::ItemIsEditable);
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    if (state.checkable) {
        const auto check = m_index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        state.checked = check == Qt::Checked;
        state.checkStateMixed = check == Qt::PartiallyChecked;
    }
    state.invisible = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.offscreen = state.invisible;
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && !isHeader())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return !isHeader() && isValid() && m_view->selectionModel() &&
           m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const auto *table = qobject_cast<QTableView *>(m_view);
    QAccessibleInterface *owner = parent();
    if (isHeader() || !table || !owner || table->horizontalHeader()->isHidden())
        return {};
    // Header cells come first in the table's order of children.
    const int corner = table->verticalHeader()->isHidden() ? 0 : 1;
    QAccessibleInterface *header = owner->child(columnIndex() + corner);
    return header ? QList<QAccessibleInterface *>{header} : QList<QAccessibleInterface *>{};
}

int AccessibleCell::columnIndex() const
{
    return isHeader() ? (m_orientation == Qt::Horizontal ? m_section : 0) : m_index.column();
}

int AccessibleCell::rowIndex() const
{
    return isHeader() ? (m_orientation == Qt::Vertical ? m_section : 0) : m_index.row();
}

QStringList AccessibleCell::actionNames() const
{
    return {toggleAction(), setFocusAction(), pressAction()};
}

void AccessibleCell::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrentIndex(m_index);
    } else if (name == toggleAction()) {
        if (m_view->selectionModel())
            m_view->selectionModel()->select(m_index,
                                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (name == pressAction()) {
        // As a person does it: views decide themselves what Enter opens.
        m_view->setCurrentIndex(m_index);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(m_view, new QKeyEvent(type, Qt::Key_Return, Qt::NoModifier));
    }
}

} // namespace c360::ui
