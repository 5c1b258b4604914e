// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/domain/queries/finance_queries.h"
#include "core/text/format.h"

#include <QFrame>

class QPushButton;
class QTableView;
class QToolButton;

namespace c360::model {
class InvoiceLineModel;
}

namespace c360::ui {

class Label;

/// The lines of one invoice or credit note, and what can be done with it.
class InvoiceLinesPanel : public QFrame
{
    Q_OBJECT
public:
    explicit InvoiceLinesPanel(const text::Formatter &format, QWidget *parent = nullptr);

    void setDocument(const domain::finance::LedgerDocument &document,
                     std::vector<domain::InvoiceLineRow> lines);
    [[nodiscard]] const domain::finance::LedgerDocument &document() const { return m_document; }
    [[nodiscard]] std::vector<domain::InvoiceLineRow> lines() const;
    void retranslate();

Q_SIGNALS:
    void closeRequested();
    void paymentRequested();
    void creditNoteRequested();
    void editRequested();
    void issueRequested();
    void savePdfRequested();
    void openPdfRequested();
    void cancelRequested();

private:
    void showTexts();

    const text::Formatter &m_format;
    domain::finance::LedgerDocument m_document;
    model::InvoiceLineModel *m_model;
    Label *m_title;
    Label *m_totals;
    QTableView *m_table;
    QToolButton *m_close;
    QPushButton *m_pay;
    QPushButton *m_credit;
    QPushButton *m_edit;
    QPushButton *m_issue;
    QPushButton *m_savePdf;
    QPushButton *m_openPdf;
    QPushButton *m_cancel;
};

} // namespace c360::ui
