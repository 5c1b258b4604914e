// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/text/format.h"

#include <QHash>
#include <QJsonObject>
#include <QTableView>
#include <QTimer>

#include <utility>
#include <vector>

namespace c360::model {
class CustomerListModel;
}

namespace c360::ui {

class SortHeader;

/// The endless table of customers: fixed row height, columns that move and resize, an order of several
/// columns (click a header; Ctrl or Shift and click: by that one as well). Enter opens, Space previews, F2
/// edits, Delete asks for the bin.
class CustomerGrid : public QTableView
{
    Q_OBJECT
public:
    CustomerGrid(model::CustomerListModel &model, const text::Formatter &format, QWidget *parent = nullptr);

    /// {"columns": [field, …], "widths": {field: pixels}}: what a person arranged.
    [[nodiscard]] QJsonObject arrangement() const;
    /// Empty: the usual columns.
    void setArrangement(const QJsonObject &arrangement);
    [[nodiscard]] static QStringList usualColumns();

    /// Row numbers of the selected customers, in the list's order.
    [[nodiscard]] std::vector<qint64> selectedRids() const;
    [[nodiscard]] int selectedCount() const;
    /// The customer with the keyboard; null while its row is being read.
    [[nodiscard]] Id currentCustomer() const;
    /// The arrows in the header follow the model's query.
    void showOrder();
    /// By this field, then the other way round, then no longer; `further`: after those it is sorted by
    /// already.
    void sortBy(const QString &field, bool further);

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void keyboardSearch(const QString &text) override;
    void retranslate();
    using QTableView::edit;

Q_SIGNALS:
    void openRequested(const c360::Id &customer);
    void previewRequested();
    void deleteRequested();
    /// F2 in a column that is not edited in place ("name", "tags").
    void editRequested(const c360::Id &customer, const QString &field);
    void menuRequested(const QPoint &globalPosition);
    void headerMenuRequested(const QPoint &globalPosition);
    void currentCustomerChanged();
    void selectionCountChanged();
    /// Letters typed on the grid: a search begins.
    void typed(const QString &text);
    /// Columns or widths changed by hand.
    void arranged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void fitRows();
    void applyWidths();
    [[nodiscard]] int usualWidth(const QString &field) const;
    /// First and last row on the screen, from the scroll bar.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    void keepPicture();
    void letPictureGo();

    model::CustomerListModel &m_model;
    SortHeader *m_header;
    QHash<QString, int> m_widths;
    bool m_arranging = false;
    QTimer m_patience; ///< runs while the picture of the place before is kept
};

} // namespace c360::ui
