// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace c360::ui {

/// Keeps a table's columns as wide as their contents, measured when rows, words or the font change.
/// QHeaderView::ResizeToContents measures again whenever the table is shown or resized.
class ColumnFit : public QObject
{
public:
    /// Belongs to the table, whose model must be set; `stretched` takes the room that is left.
    ColumnFit(QTableView *table, int stretched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSoon();
    void fit();

    QTableView *m_table;
    int m_stretched;
    bool m_stale = true;
};

} // namespace c360::ui
