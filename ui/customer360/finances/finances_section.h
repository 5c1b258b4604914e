// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/finance_queries.h"
#include "ui/customer360/finances/invoice_paper.h"
#include "ui/customer360/section.h"

#include <QTemporaryDir>

#include <functional>

class QScrollArea;

namespace c360::ui {

class AgeingCard;
class ChartCard;
class CurrencyChoice;
class Chip;
class FigureCard;
class InvoicesCard;
class PaymentsCard;
class RiskCard;
class StateStack;
class TileGrid;

/// What a customer owes and paid: figures, ageing, invoices and credit notes, payments, balance over time.
/// One currency at a time.
class FinancesSection : public Section
{
    Q_OBJECT
public:
    explicit FinancesSection(AppContext &context, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] bool concerns(const store::ChangeSet &changes) const override;
    void clear() override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override { return m_newInvoice; }
    [[nodiscard]] QAction *filterAction() const override { return m_filter; }

private:
    void makeActions();
    void connectCards();
    void take(domain::CustomerFinances finances);
    void fillCurrencies();
    void showAccount();
    void showFigures(const domain::finance::Account &account);
    void showHistory();
    void updateActions();

    void openLines(const Id &document);
    void newInvoice();
    void creditNoteOf(const Id &document);
    void editDraft(const Id &document);
    void setStatus(const Id &document, const QString &status);
    void cancelDocument(const Id &document);
    void recordPayment(const Id &document);
    void reversePayment();
    void exportInvoices();
    /// Calls `then` with the document as it stands on paper, in the language of the customer.
    void withPaper(const Id &document,
                   std::function<void(const PdfPage &page, const QString &fileName)> then);
    void savePdf(const Id &document);
    void openPdf(const Id &document);
    /// The opened document, else the chosen one.
    [[nodiscard]] Id shownDocument() const;
    /// Calls `then` with the lines of a document when they are read.
    void withLines(
        const Id &document,
        std::function<void(const domain::finance::LedgerDocument &, std::vector<domain::InvoiceLineRow>)>
            then);
    void showMenu(const QList<QAction *> &actions, const QPoint &position);
    [[nodiscard]] QString currency() const;

    domain::CustomerFinances m_finances;
    QString m_currency;     ///< the chosen one; may be empty before anything is loaded
    QTemporaryDir m_opened; ///< PDF files that other programs look at
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read

    StateStack *m_states;
    CurrencyChoice *m_currencies;
    FigureCard *m_balance;
    FigureCard *m_overdue;
    FigureCard *m_days;
    FigureCard *m_limit;
    RiskCard *m_risk;
    AgeingCard *m_ageing;
    InvoicesCard *m_invoices;
    PaymentsCard *m_payments;
    ChartCard *m_history;

    QAction *m_newInvoice;
    QAction *m_record;
    QAction *m_creditNote;
    QAction *m_reverse;
    QAction *m_savePdf;
    QAction *m_openPdf;
    QAction *m_export;
    QAction *m_exportPayments;
    QAction *m_filter;
};

} // namespace c360::ui
