// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalog/record.h"
#include "ui/kit/card.h"
#include "ui/shell/app_context.h"

#include <QStringList>

#include <vector>

class QAction;
class QTableView;

namespace c360::model {
class RecordTableModel;
}

namespace c360::ui {

class EmptyState;
class RecordDialog;

/// The records of one type that belong to a customer, as a table with add, edit and delete: contacts,
/// addresses, vehicles. Enter or F2 edits the row, Delete moves it to the bin.
class RecordListCard : public Card
{
    Q_OBJECT
public:
    struct Options
    {
        const catalog::RecordType &type;
        QStringList columns;     ///< fields shown as columns
        QStringList formFields;  ///< fields of the dialog; empty: all that people type
        QStringList dueFields{}; ///< dates marked when near or past
        QString iconName;        ///< of the empty state
    };
    /// What is said; whole sentences, because languages need them.
    struct Texts
    {
        QString title;
        QString add;        ///< "Add vehicle", also the title of the dialog
        QString edit;       ///< "Edit vehicle"
        QString remove;     ///< "Delete vehicle"
        QString emptyTitle; ///< "No vehicle yet"
        QString emptyReason;
        QString added; ///< "Vehicle added"
        QString saved;
        QString removed;
    };

    RecordListCard(AppContext &context, const Options &options, QWidget *parent);

    void setTexts(const Texts &texts);
    void setRecords(const Id &customer, std::vector<catalog::Record> records);
    void clear();

    void add();
    void edit();
    void remove();

    /// Add, edit, delete.
    [[nodiscard]] QList<QAction *> actionList() const { return {m_add, m_edit, m_remove}; }
    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] const model::RecordTableModel &model() const { return *m_model; }

Q_SIGNALS:
    /// Before the dialog is shown: for editors that help each other (city and postal code).
    void dialogMade(c360::ui::RecordDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openDialog(const catalog::Record *record);
    void updateState();
    void fitHeight();

    AppContext &m_context;
    const catalog::RecordType &m_type;
    QStringList m_formFields;
    QString m_iconName;
    Texts m_texts;
    Id m_customer;
    model::RecordTableModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
};

} // namespace c360::ui
