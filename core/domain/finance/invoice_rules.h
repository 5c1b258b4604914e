// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <span>

namespace c360::domain::finance {

// Invoice arithmetic. Sign convention, the same as in imported sales: what a customer owes is positive. A
// credit note has lines with negative quantities and so a negative total; a payment received is positive, a
// refund or the compensation of a payment negative. Balance = invoices + credit notes − payments.

/// What a line adds to its invoice; both in storage form (1/10,000; the rate in 1/10,000 of a percent).
struct LineValues
{
    Amount amount = 0; ///< before tax
    Amount taxRate = 0;
};

struct InvoiceTotals
{
    Amount net = 0;
    Amount tax = 0;
    Amount total = 0; ///< net + tax: what the customer owes
};

/// Quantity × unit price, half away from zero.
[[nodiscard]] Amount lineAmount(Amount quantity, Amount unitPrice);

/// Tax is taken on the sum of each rate, not line by line (EN 16931 BR-CO-17), and stays in 1/10,000.
[[nodiscard]] InvoiceTotals invoiceTotals(std::span<const LineValues> lines);
[[nodiscard]] Amount taxOf(Amount net, Amount taxRate);

/// Invalid "invoice_line.credit_sign" for a line of a credit note that would charge the customer.
[[nodiscard]] Result<void> checkLine(const QString &invoiceKind, Amount quantity, Amount unitPrice);

/// Invalid "invoice.due_before_issue" when due before it is issued; dates in storage form, may be empty.
[[nodiscard]] Result<void> checkInvoiceDates(const QString &issuedOn, const QString &dueOn);

/// What a payment's rules need to know of the invoice it names; all empty when it names none.
struct PaymentTarget
{
    Id customer;
    QString currency;
    bool named = false;
};

/// Invalid "payment.zero", "payment.currency" (not the invoice's) or "payment.other_customer".
[[nodiscard]] Result<void> checkPayment(Amount amount, const QString &currency, const Id &customer,
                                        const PaymentTarget &invoice);

/// Label of an invoice until the centre numbers it: "I-20261120-7F3A", "C-…" for a credit note.
[[nodiscard]] QString localLabel(const QString &invoiceKind, const QDate &issuedOn, quint32 random);

} // namespace c360::domain::finance
