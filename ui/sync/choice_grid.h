// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace c360::ui {

class Label;
class ValueChoice;

/// Rows of values, one of each row chosen: fields by versions. Left and right (or 1, 2, 3) choose in the row
/// that has the keyboard, up and down change the row, Enter is `decided`.
class ChoiceGrid : public QWidget
{
    Q_OBJECT
public:
    /// `columns`: title and, smaller below it, who and when.
    ChoiceGrid(const std::vector<std::pair<QString, QString>> &columns, QWidget *parent);

    /// An empty value text leaves the cell out. `details`: who and when of this row's values, below them,
    /// where that is not the same for the whole column.
    void addRow(const QString &label, const QStringList &values, int chosen, const QStringList &details = {});
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int chosen(int row) const;
    /// With the keyboard.
    void choose(int row, int column);
    /// Without the keyboard; `column` -1: none.
    void select(int row, int column);
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Of the cells: where the keyboard is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// -1: not in any row.
    [[nodiscard]] int rowWithFocus() const;
    /// The chosen cell, or the first one.
    [[nodiscard]] ValueChoice *target(int row) const;
    void showActiveRow();

    QGridLayout *m_grid;
    QStringList m_titles;
    std::vector<std::vector<ValueChoice *>> m_rows; ///< null where there is no value
    std::vector<Label *> m_labels;                  ///< by row
};

} // namespace c360::ui
