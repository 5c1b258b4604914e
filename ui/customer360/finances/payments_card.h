// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/text/format.h"
#include "ui/kit/card.h"

class QTableView;

namespace c360::model {
class PaymentModel;
}

namespace c360::ui {

class EmptyState;
class PaymentProxy;

/// Payments in one currency and what they paid; reversals beside what they take back.
class PaymentsCard : public Card
{
    Q_OBJECT
public:
    explicit PaymentsCard(const text::Formatter &format, QWidget *parent = nullptr);

    void setPayments(std::vector<domain::finance::LedgerPayment> payments);
    /// The chosen payment, or nullptr.
    [[nodiscard]] const domain::finance::LedgerPayment *current() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void recordRequested();
    void menuRequested(const QPoint &globalPosition);

private:
    void rowsChanged();

    const text::Formatter &m_format;
    model::PaymentModel *m_model;
    PaymentProxy *m_proxy;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace c360::ui
