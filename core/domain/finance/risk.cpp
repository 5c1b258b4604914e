// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finance/risk.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace c360::domain::finance {

namespace {

using Kind = RiskReason::Kind;

constexpr int lately = 182; ///< days
constexpr int before = 365;
constexpr int fewestPayments = 2;

/// Days from issue to payment, weighted by amount.
struct DaysToPay
{
    double days = 0;
    double amount = 0;
    int payments = 0;

    void add(qint64 d, Amount a)
    {
        days += double(d) * double(a);
        amount += double(a);
    }
    [[nodiscard]] double mean() const { return days / amount; }
    [[nodiscard]] bool isEnough() const { return payments >= fewestPayments && amount > 0; }
};

std::optional<RiskReason> overdueShare(const Account &account)
{
    const Amount owed = account.ageing.sum();
    const Amount overdue = account.ageing.overdue();
    if (overdue <= 0 || owed <= 0)
        return std::nullopt;
    const double share = double(overdue) / double(owed);
    return RiskReason{.kind = Kind::OverdueShare,
                      .points = share > 0.5    ? 3
                                : share > 0.25 ? 2
                                               : 1,
                      .share = share};
}

std::optional<RiskReason> oldestOverdue(const Ledger &ledger, const QString &currency)
{
    int days = 0;
    for (const LedgerDocument &document : ledger.documents) {
        if (document.currency == currency && document.state == DocumentState::Overdue)
            days = std::max(days, document.daysLate);
    }
    if (days == 0)
        return std::nullopt;
    return RiskReason{.kind = Kind::OldestOverdue, .points = int(Ageing::bucketOf(days)), .days = days};
}

std::optional<RiskReason> creditLimit(std::optional<double> use)
{
    if (!use || *use <= 0.8)
        return std::nullopt;
    return RiskReason{.kind = Kind::CreditLimit, .points = *use > 1.0 ? 3 : 1, .share = *use};
}

std::optional<RiskReason> slowerPaying(const Ledger &ledger, const QString &currency, const QDate &today)
{
    QHash<Id, const LedgerDocument *> documents;
    for (const LedgerDocument &document : ledger.documents) {
        if (document.currency == currency && document.total > 0)
            documents.insert(document.id, &document);
    }
    DaysToPay now;
    DaysToPay then;
    for (const LedgerPayment &payment : ledger.payments) {
        const qint64 ago = payment.paidOn.daysTo(today);
        if (payment.currency != currency || payment.reversed || ago < 0 || ago >= lately + before)
            continue;
        DaysToPay &span = ago < lately ? now : then;
        bool paid = false;
        for (const Allocation &part : payment.allocations) {
            const LedgerDocument *document = documents.value(part.document);
            if (!document || part.amount <= 0)
                continue;
            span.add(document->issuedOn.daysTo(payment.paidOn), part.amount);
            paid = true;
        }
        span.payments += paid ? 1 : 0;
    }
    if (!now.isEnough() || !then.isEnough())
        return std::nullopt;
    const double more = now.mean() - then.mean();
    const double base = std::max(then.mean(), 1.0);
    const int points = more >= 15 && more >= base * 0.5 ? 2 : more >= 7 && more >= base * 0.25 ? 1 : 0;
    if (points == 0)
        return std::nullopt;
    return RiskReason{.kind = Kind::SlowerPaying,
                      .points = points,
                      .days = int(std::lround(now.mean())),
                      .before = int(std::lround(then.mean()))};
}

} // namespace

std::optional<Risk> assessRisk(const Ledger &ledger, const QString &currency, std::optional<double> creditUse,
                               const QDate &today)
{
    const Account *account = ledger.account(currency);
    if (!account || account->invoices == 0)
        return std::nullopt;
    Risk risk;
    for (const auto &reason : {overdueShare(*account), oldestOverdue(ledger, currency),
                               creditLimit(creditUse), slowerPaying(ledger, currency, today)}) {
        if (!reason)
            continue;
        risk.points += reason->points;
        risk.reasons.push_back(*reason);
    }
    std::ranges::stable_sort(risk.reasons, std::greater{}, &RiskReason::points);
    risk.level = risk.points >= 5 ? RiskLevel::High : risk.points >= 2 ? RiskLevel::Medium : RiskLevel::Low;
    return risk;
}

} // namespace c360::domain::finance
