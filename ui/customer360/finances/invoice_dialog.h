// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/finance_actions.h"
#include "ui/shell/app_context.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace c360::model {
class InvoiceLineModel;
}

namespace c360::ui {

class FieldEditor;
class Label;

/// Writes an invoice or credit note: dates, currency and lines, with the totals as they grow. Closes when it
/// is stored.
class InvoiceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `draft`: what to begin with. With an id it rewrites that stored draft. `source`: number of the invoice
    /// that a credit note is made from, or empty.
    InvoiceDialog(AppContext &context, domain::finance::InvoiceDraft draft, const QString &source,
                  QWidget *parent);

    [[nodiscard]] model::InvoiceLineModel *lines() const { return m_lines; }
    /// Keeps what is being written under this key of the draft store, until it is stored or given up.
    void keepDraftAs(const QString &key);
    /// It was half written before: says so, and leaving asks.
    void showRestored();

public Q_SLOTS:
    /// Asks first when something was typed.
    void reject() override;

private:
    void buildForm(QVBoxLayout *column);
    void buildLines(QVBoxLayout *column, const QString &source);
    /// Reads the categories to choose from; then calls `then`, if it is given.
    void loadCategories(std::function<void()> then = {});
    void newCategory(const QModelIndex &cell);
    void showTotals();
    void edited();
    /// What is written so far; values that cannot be understood stay as they were.
    [[nodiscard]] domain::finance::InvoiceDraft current() const;
    void forget();
    void removeLine();
    void save(bool asDraft);
    void showError(const QString &message, FieldEditor *editor = nullptr);

    AppContext &m_context;
    domain::finance::InvoiceDraft m_draft;
    model::InvoiceLineModel *m_lines;
    QTableView *m_table;
    FieldEditor *m_issuedOn;
    FieldEditor *m_dueOn;
    FieldEditor *m_currency;
    Label *m_totals;
    Label *m_note;
    Label *m_error;
    QPushButton *m_issue;
    QPushButton *m_keepDraft;
    QTimer m_keep;
    QString m_draftKey; ///< empty: not kept
    bool m_modified = false;
};

} // namespace c360::ui
