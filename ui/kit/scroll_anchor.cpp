// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scroll_anchor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace c360::ui {

ScrollAnchor::ScrollAnchor(QAbstractItemView *view) : QObject(view), m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ScrollAnchor::hold);
}

void ScrollAnchor::hold()
{
    if (!m_held.isEmpty() || !m_view->isVisible())
        return;
    const QSize seen = m_view->viewport()->size();
    const QWidget *keyboard = QApplication::focusWidget();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && keyboard && (keyboard == m_view || m_view->isAncestorOf(keyboard))) {
        const QRect place = m_view->visualRect(current);
        if (place.bottom() >= 0 && place.top() < seen.height())
            m_held.append({current, place.top()});
    }
    if (m_view->verticalScrollBar()->value() > m_view->verticalScrollBar()->minimum()) {
        for (int y = 0; y < seen.height();) {
            const QModelIndex row = m_view->indexAt({seen.width() / 2, y});
            const QRect place = m_view->visualRect(row);
            if (row.isValid())
                m_held.append({row, place.top()});
            y = std::max(y, place.bottom()) + 1;
        }
    }
    if (!m_held.isEmpty())
        QMetaObject::invokeMethod(this, &ScrollAnchor::restore, Qt::QueuedConnection);
}

void ScrollAnchor::restore()
{
    const QList<Held> held = std::exchange(m_held, {});
    const auto left = std::ranges::find_if(held, [](const Held &each) { return each.row.isValid(); });
    if (left == held.end())
        return;
    const int moved = m_view->visualRect(left->row).top() - left->top; // lays out what has changed
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + moved);
}

} // namespace c360::ui
