// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace c360::ui {

/// Rows that come, go and move leave what is looked at where the eyes are: the row that the keyboard is on,
/// or else those that are seen, unless that is the beginning, where what is new may show. Once for all the
/// steps of a change.
class ScrollAnchor : public QObject
{
    Q_OBJECT
public:
    /// For a view that has its model and scrolls by pixels; lives as long as it does.
    explicit ScrollAnchor(QAbstractItemView *view);

private:
    struct Held
    {
        QPersistentModelIndex row;
        int top; ///< in the viewport
    };

    void hold();
    void restore();

    QAbstractItemView *m_view;
    QList<Held> m_held; ///< the one to go by first
};

} // namespace c360::ui
