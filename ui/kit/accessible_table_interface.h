// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>

namespace c360::ui {

/// A QTableView or QListView for assistive technology. Children are numbered as Qt's own events number them:
/// row by row, headers first; only the first childLimit of them are listed, the others come through the table
/// interface.
class AccessibleTableInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    static constexpr int childLimit = 4096;

    explicit AccessibleTableInterface(QAbstractItemView *view);
    ~AccessibleTableInterface() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTableInterface
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    [[nodiscard]] QAbstractItemView *view() const;
    [[nodiscard]] QAbstractItemModel *model() const;
    [[nodiscard]] int headerRows() const;
    [[nodiscard]] int headerColumns() const;
    [[nodiscard]] int column(const QAbstractItemView *owner) const;
    void forget() const;

    mutable QHash<int, QAccessible::Id> m_cells; ///< by child number; emptied whenever the model changes
};

} // namespace c360::ui
