// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/domain/queries/finance_queries.h"
#include "core/text/format.h"
#include "ui/customer360/finances/invoice_proxy.h"
#include "ui/kit/card.h"

#include <array>

class QActionGroup;
class QMenu;
class QTableView;

namespace c360::model {
class InvoiceModel;
}

namespace c360::ui {

class Chip;
class InvoiceLinesPanel;
class SearchField;
class StateStack;

/// Invoices and credit notes in one currency: filter, search, order; the lines of the opened one below.
class InvoicesCard : public Card
{
    Q_OBJECT
public:
    explicit InvoicesCard(const text::Formatter &format, QWidget *parent = nullptr);

    void setDocuments(std::vector<domain::finance::LedgerDocument> documents);
    /// Shows the lines of a document that is still in the table.
    void showLines(const Id &document, std::vector<domain::InvoiceLineRow> lines);
    void closeLines();
    void retranslate();
    void clear();

    /// The chosen document, or null.
    [[nodiscard]] Id current() const;
    /// The document whose lines are shown, or null.
    [[nodiscard]] Id opened() const;
    [[nodiscard]] InvoiceLinesPanel *panel() const { return m_panel; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] InvoiceProxy *rows() const { return m_proxy; }

Q_SIGNALS:
    void openRequested(const c360::Id &document);
    void currentChanged();
    void menuRequested(const QPoint &globalPosition);

private:
    void filter(InvoiceProxy::Show show);
    void rowsChanged();
    void showCounts();

    const text::Formatter &m_format;
    model::InvoiceModel *m_model;
    InvoiceProxy *m_proxy;
    QTableView *m_table;
    StateStack *m_states;
    SearchField *m_search;
    std::array<Chip *, 5> m_chips;
    InvoiceLinesPanel *m_panel;
    Id m_opened;
};

} // namespace c360::ui
