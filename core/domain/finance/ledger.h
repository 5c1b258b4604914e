// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace c360::domain::finance {

enum class DocumentState : quint8
{
    Draft,
    Cancelled,
    Open,       ///< owed, not yet due
    PartlyPaid, ///< owed in part, not yet due
    Overdue,
    Paid,
    CreditOpen, ///< a credit note with something left to take off
    CreditUsed,
};

/// An invoice or credit note with what became of it.
struct LedgerDocument
{
    Id id;
    QString number; ///< or empty: see label
    QString label;  ///< local label until it is numbered
    bool creditNote = false;
    QString currency;
    QString status; ///< as stored
    QDate issuedOn;
    QDate dueOn; ///< may be invalid
    Amount total = 0;

    // Computed by settle().
    Amount paid = 0;     ///< by payments that name it (negative for refunds of a credit note)
    Amount credited = 0; ///< by credit notes, overpayments and payments on account; oldest debt first
    Amount open = 0;     ///< still owed; negative: credit still to be used
    DocumentState state = DocumentState::Open;
    int daysLate = 0; ///< days past the due (else issue) date while something is owed

    [[nodiscard]] QDate dueDate() const { return dueOn.isValid() ? dueOn : issuedOn; }
    [[nodiscard]] QString title() const { return number.isEmpty() ? label : number; }
    /// Drafts and cancelled documents stay out of every sum.
    [[nodiscard]] bool counts() const;
};

/// Where a part of a payment went.
struct Allocation
{
    Id document;
    QString title; ///< number or local label
    Amount amount = 0;
    bool automatic = false; ///< taken from credit on account, not named by the payment
};

struct LedgerPayment
{
    Id id;
    Id invoice; ///< null: on account
    Amount amount = 0;
    QString currency;
    QString method;
    QDate paidOn;
    QString reference;
    Instant createdAt = 0;

    // Computed by settle().
    std::vector<Allocation> allocations;
    Amount onAccount = 0; ///< what is left of it as credit
    Id reverses;          ///< the payment that this one takes back, or null
    bool reversed = false;
};

/// Debts by days past due: not due yet, 1–30, 31–60, 61–90, more than 90.
struct Ageing
{
    static constexpr size_t count = 5;
    std::array<Amount, count> buckets{};
    std::array<int, count> documents{};

    [[nodiscard]] static size_t bucketOf(qint64 daysLate);
    [[nodiscard]] Amount sum() const;
    [[nodiscard]] Amount overdue() const { return sum() - buckets[0]; }
};

/// What one customer owes in one currency. Currencies are never added up.
struct Account
{
    QString currency;
    Amount balance = 0; ///< ageing.sum() − credit
    Amount credit = 0;  ///< unused credit notes, overpayments and payments on account
    Ageing ageing;
    Amount invoiced = 0; ///< invoices alone
    Amount credited = 0; ///< credit notes, as a positive amount
    Amount paid = 0;     ///< payments less refunds
    int invoices = 0;
    int openInvoices = 0;
    int overdueInvoices = 0;
    std::optional<double> daysToPay;       ///< issue to payment, weighted by amount
    std::optional<double> daysBeyondTerms; ///< due date to payment, weighted by amount; negative: early
};

struct Ledger
{
    std::vector<LedgerDocument> documents; ///< newest first
    std::vector<LedgerPayment> payments;   ///< newest first
    std::vector<Account> accounts;         ///< the one with most documents first

    [[nodiscard]] const Account *account(const QString &currency) const;
    [[nodiscard]] const LedgerDocument *document(const Id &id) const;
};

struct BalancePoint
{
    QDate day;
    Amount balance = 0; ///< at the end of the day
};

/// Settles documents with payments. Payments that name a document go to it; what is too much, credit notes
/// and payments on account pay the oldest debt first (French Code civil art. 1342-10). A document stored as
/// paid owes nothing, whatever payments are known. A negative payment takes back the newest payment of the
/// same amount to the same document, else the newest ones.
[[nodiscard]] Ledger settle(std::vector<LedgerDocument> documents, std::vector<LedgerPayment> payments,
                            const QDate &today);

/// Balance of one currency, for each day with a movement; the last one is the account's balance.
[[nodiscard]] std::vector<BalancePoint> balanceHistory(const Ledger &ledger, const QString &currency);

/// The same at even steps, as a chart needs it: days, weeks, months or quarters by the length of the history.
struct BalanceSeries
{
    enum class Step : quint8
    {
        Day,
        Week,
        Month,
        Quarter,
    };
    Step step = Step::Day;
    std::vector<BalancePoint> points; ///< `day`: last day of the step
};

/// Up to today, or to the last movement when that is more than two years ago.
[[nodiscard]] BalanceSeries balanceSeries(const std::vector<BalancePoint> &history, const QDate &today);

} // namespace c360::domain::finance
