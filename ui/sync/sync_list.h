// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/sync/sync_rows_model.h"

class QPlainTextEdit;
class QTableView;

namespace c360::ui {

class StateStack;

/// A list of the Sync Centre with its actions, and the chosen row in full below it. Whoever reads here stays
/// where they are while rows come and go.
class SyncList : public Card
{
    Q_OBJECT
public:
    /// `name`: of the table; the text below it is `name`.detail.
    SyncList(const QString &name, const QList<QAction *> &actions, QWidget *parent);

    /// The chosen row stays chosen by its key, and is chosen again when it comes back before the person has
    /// chosen another; until then its neighbour is. Gives whether there is any row to show.
    bool fill(std::vector<SyncRow> rows);
    void retranslate(const QString &name, const QStringList &headers);

    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const SyncRow *current() const;
    [[nodiscard]] int rowCount() const { return m_model->rowCount(); }
    [[nodiscard]] StateStack *stack() const { return m_stack; }
    /// Null when there is nothing here to act on.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void chosen();
    void activated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetail();
    void growColumns();

    SyncRowsModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    StateStack *m_stack;
    QByteArray m_wanted;    ///< key of the row that the person had chosen and that has left
    bool m_filling = false; ///< the choice changes by itself
};

} // namespace c360::ui
