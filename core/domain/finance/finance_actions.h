// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/domain/finance/ledger.h"
#include "core/domain/queries/finance_queries.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace c360::domain::finance {

struct InvoiceHead
{
    QDate issuedOn;
    QDate dueOn; ///< may be invalid
    QString currency;
};

/// An invoice or credit note as a person writes it.
struct InvoiceDraft
{
    Id id; ///< of the stored draft that is rewritten; null: a new document
    Id customer;
    bool creditNote = false;
    bool asDraft = false; ///< keep it as a draft; false: issue it
    QDate issuedOn;
    QDate dueOn; ///< may be invalid
    QString currency;
    std::vector<InvoiceLineRow> lines;  ///< a null id: a new line
    std::vector<InvoiceLineRow> before; ///< the lines that are stored
    /// Of a stored draft, as it was when it was opened: what the person leaves is left as it is by now.
    std::optional<InvoiceHead> headBefore = {};
};

/// The one action that writes the document and its lines; `newId` is used when it is a new one.
[[nodiscard]] Action invoiceAction(const InvoiceDraft &draft, const Id &newId);

/// The lines of a credit note that takes a whole invoice back.
[[nodiscard]] std::vector<InvoiceLineRow> creditedLines(std::vector<InvoiceLineRow> lines);

/// What a payment or refund is for.
struct PaymentDraft
{
    enum class Target : quint8
    {
        OldestFirst, ///< the oldest debts, the rest on account
        Document,    ///< one invoice, or one credit note for a refund
        OnAccount,
    };
    Id customer;
    Amount amount = 0; ///< above zero
    bool refund = false;
    QString currency;
    QString method;
    QDate paidOn;
    QString reference;
    Target target = Target::OldestFirst;
    Id document{};
};

/// One row to be written for a payment; a null document: on account.
struct PaymentPart
{
    Id document{};
    QString title;
    Amount amount = 0;
};

/// How the payment is split: a document gets no more than it is open (for Target::Document the rest goes on
/// account, too). Signed: refunds are negative.
[[nodiscard]] std::vector<PaymentPart> split(const PaymentDraft &draft, const Ledger &ledger);
/// The one action that records all parts.
[[nodiscard]] Action paymentAction(const PaymentDraft &draft, const Ledger &ledger);
/// The compensating entry that takes a payment back.
[[nodiscard]] Action reversalAction(const LedgerPayment &payment, const Id &customer);

} // namespace c360::domain::finance
