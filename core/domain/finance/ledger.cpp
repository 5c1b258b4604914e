// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finance/ledger.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace c360::domain::finance {

namespace {

/// Money that can pay something: part of a payment, or of a credit note.
struct Source
{
    QDate day;
    Amount left = 0;
    LedgerPayment *payment = nullptr;
    LedgerDocument *note = nullptr;
};

struct Debt
{
    QDate due;
    Amount left = 0;
    LedgerDocument *document = nullptr; ///< null: refunded more than there was
};

struct Weighted
{
    double days = 0;
    double amount = 0;
    void add(qint64 d, Amount a)
    {
        days += double(d) * double(a);
        amount += double(a);
    }
    [[nodiscard]] std::optional<double> mean() const
    {
        return amount > 0 ? std::optional(days / amount) : std::nullopt;
    }
};

/// Settles the documents and payments of one currency.
class Settlement
{
public:
    Settlement(std::vector<LedgerDocument *> documents, std::vector<LedgerPayment *> payments, QDate today)
        : m_documents(std::move(documents)), m_payments(std::move(payments)), m_today(today)
    {
    }

    Account run(const QString &currency);

private:
    using Parts = std::vector<Source>;

    void payNamed();
    void takeBack(Parts &parts, LedgerPayment &refund);
    void collect();
    void applyOldestFirst();
    void finish(LedgerDocument &document) const;
    void paidOn(const LedgerDocument &document, const QDate &day, Amount amount);
    static void allocate(LedgerPayment &payment, const LedgerDocument &document, Amount amount,
                         bool automatic);

    std::vector<LedgerDocument *> m_documents;
    std::vector<LedgerPayment *> m_payments;
    QDate m_today;
    QHash<Id, Parts> m_parts;
    QHash<Id, LedgerDocument *> m_byId;
    std::vector<Source> m_sources;
    std::vector<Debt> m_debts;
    Weighted m_toPay;
    Weighted m_beyond;
    Account m_account;
};

Account Settlement::run(const QString &currency)
{
    m_account.currency = currency;
    payNamed();
    collect();
    applyOldestFirst();

    for (LedgerDocument *document : m_documents) {
        finish(*document);
        if (!document->counts())
            continue;
        (document->creditNote ? m_account.credited : m_account.invoiced) +=
            document->creditNote ? -document->total : document->total;
        if (!document->creditNote)
            ++m_account.invoices;
        if (document->open > 0) {
            const size_t bucket = Ageing::bucketOf(document->daysLate);
            m_account.ageing.buckets[bucket] += document->open;
            ++m_account.ageing.documents[bucket];
            ++m_account.openInvoices;
            if (bucket > 0)
                ++m_account.overdueInvoices;
        }
    }
    for (const Debt &debt : m_debts) {
        if (!debt.document && debt.left > 0)
            m_account.ageing.buckets[Ageing::bucketOf(debt.due.daysTo(m_today))] += debt.left;
    }
    for (const Source &source : m_sources)
        m_account.credit += source.left;
    for (const LedgerPayment *payment : m_payments)
        m_account.paid += payment->amount;
    m_account.balance = m_account.ageing.sum() - m_account.credit;
    m_account.daysToPay = m_toPay.mean();
    m_account.daysBeyondTerms = m_beyond.mean();
    return m_account;
}

/// Sorts the payments to the documents they name; refunds take back what was paid.
void Settlement::payNamed()
{
    for (LedgerDocument *document : m_documents) {
        if (document->counts())
            m_byId.insert(document->id, document);
    }
    std::ranges::sort(m_payments, [](const LedgerPayment *a, const LedgerPayment *b) {
        return std::tie(a->paidOn, a->createdAt, a->id) < std::tie(b->paidOn, b->createdAt, b->id);
    });
    for (LedgerPayment *payment : m_payments) {
        const Id target = m_byId.contains(payment->invoice) ? payment->invoice : Id();
        Parts &parts = m_parts[target];
        if (payment->amount > 0)
            parts.push_back({payment->paidOn, payment->amount, payment, nullptr});
        else
            takeBack(parts, *payment);
    }
}

void Settlement::takeBack(Parts &parts, LedgerPayment &refund)
{
    Amount rest = -refund.amount;
    const auto same = std::find_if(parts.rbegin(), parts.rend(), [&](const Source &part) {
        return part.payment && part.payment->amount == rest && part.left == rest;
    });
    if (same != parts.rend()) {
        refund.reverses = same->payment->id;
        same->payment->reversed = true;
        same->left = 0;
        return;
    }
    for (auto part = parts.rbegin(); part != parts.rend() && rest > 0; ++part) {
        const Amount taken = std::min(rest, std::max<Amount>(part->left, 0));
        part->left -= taken;
        rest -= taken;
    }
    if (rest > 0)
        parts.push_back({refund.paidOn, -rest, &refund, nullptr});
}

/// Splits every document and payment into debts and money that can still pay debts.
void Settlement::collect()
{
    for (LedgerDocument *document : m_documents) {
        if (!document->counts())
            continue;
        Parts &parts = m_parts[document->id];
        for (const Source &part : parts)
            document->paid += part.left;
        Amount rest = document->total - document->paid;
        if (document->status == u"paid" && (document->total >= 0) == (rest >= 0))
            rest = 0;
        // Payments beyond the total are credit, the newest first.
        Amount beyond = document->total > 0 && rest < 0 ? -rest : 0;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            const Amount excess = std::min(beyond, std::max<Amount>(part->left, 0));
            beyond -= excess;
            part->left -= excess;
            if (excess > 0)
                m_sources.push_back({part->day, excess, part->payment, nullptr});
            if (part->left != 0) {
                allocate(*part->payment, *document, part->left, false);
                if (part->left > 0 && document->total > 0)
                    paidOn(*document, part->day, part->left);
            }
        }
        if (rest > 0)
            m_debts.push_back({document->dueDate(), rest, document});
        else if (rest < 0 && document->total <= 0)
            m_sources.push_back({document->issuedOn, -rest, nullptr, document});
        if (document->total > 0 && rest < 0)
            document->paid = document->total;
    }
    for (const Source &part : m_parts.value(Id())) {
        if (part.left > 0)
            m_sources.push_back(part);
        else if (part.left < 0)
            m_debts.push_back({part.day, -part.left, nullptr});
    }
}

void Settlement::applyOldestFirst()
{
    std::ranges::sort(m_sources, {}, [](const Source &source) {
        return std::tuple(source.day, source.payment ? source.payment->id : source.note->id);
    });
    std::ranges::sort(m_debts, {}, [](const Debt &debt) {
        return std::tuple(debt.due, debt.document ? debt.document->issuedOn : debt.due,
                          debt.document ? debt.document->id : Id());
    });
    auto source = m_sources.begin();
    for (Debt &debt : m_debts) {
        while (debt.left > 0 && source != m_sources.end()) {
            const Amount used = std::min(debt.left, source->left);
            debt.left -= used;
            source->left -= used;
            if (used > 0) {
                if (source->note)
                    source->note->credited -= used;
                if (debt.document) {
                    debt.document->credited += used;
                    if (source->payment) {
                        allocate(*source->payment, *debt.document, used, true);
                        paidOn(*debt.document, source->day, used);
                    }
                }
            }
            if (source->left == 0)
                ++source;
        }
        if (debt.document)
            debt.document->open = debt.left;
    }
    for (Source &rest : m_sources) {
        if (rest.payment)
            rest.payment->onAccount += rest.left;
        if (rest.note)
            rest.note->open = -rest.left;
    }
}

void Settlement::finish(LedgerDocument &document) const
{
    const Amount open = rounded(document.open, minorUnits(document.currency));
    if (document.status == u"draft") {
        document.state = DocumentState::Draft;
    } else if (document.status == u"cancelled") {
        document.state = DocumentState::Cancelled;
    } else if (document.creditNote && document.open <= 0) {
        document.state = open < 0 ? DocumentState::CreditOpen : DocumentState::CreditUsed;
    } else if (open <= 0) {
        document.state = DocumentState::Paid;
    } else {
        document.daysLate = int(std::max<qint64>(0, document.dueDate().daysTo(m_today)));
        document.state = document.daysLate > 0   ? DocumentState::Overdue
                         : open < document.total ? DocumentState::PartlyPaid
                                                 : DocumentState::Open;
    }
}

void Settlement::paidOn(const LedgerDocument &document, const QDate &day, Amount amount)
{
    m_toPay.add(document.issuedOn.daysTo(day), amount);
    if (document.dueOn.isValid())
        m_beyond.add(document.dueOn.daysTo(day), amount);
}

void Settlement::allocate(LedgerPayment &payment, const LedgerDocument &document, Amount amount,
                          bool automatic)
{
    payment.allocations.push_back({document.id, document.title(), amount, automatic});
}

} // namespace

bool LedgerDocument::counts() const
{
    return status != u"draft" && status != u"cancelled";
}

size_t Ageing::bucketOf(qint64 daysLate)
{
    return daysLate <= 0 ? 0 : daysLate <= 30 ? 1 : daysLate <= 60 ? 2 : daysLate <= 90 ? 3 : 4;
}

Amount Ageing::sum() const
{
    return std::accumulate(buckets.begin(), buckets.end(), Amount(0));
}

const Account *Ledger::account(const QString &currency) const
{
    const auto it = std::ranges::find(accounts, currency, &Account::currency);
    return it == accounts.end() ? nullptr : &*it;
}

const LedgerDocument *Ledger::document(const Id &id) const
{
    const auto it = std::ranges::find(documents, id, &LedgerDocument::id);
    return it == documents.end() ? nullptr : &*it;
}

Ledger settle(std::vector<LedgerDocument> documents, std::vector<LedgerPayment> payments, const QDate &today)
{
    Ledger ledger;
    ledger.documents = std::move(documents);
    ledger.payments = std::move(payments);

    QMap<QString, std::pair<std::vector<LedgerDocument *>, std::vector<LedgerPayment *>>> byCurrency;
    for (LedgerDocument &document : ledger.documents)
        byCurrency[document.currency].first.push_back(&document);
    for (LedgerPayment &payment : ledger.payments)
        byCurrency[payment.currency].second.push_back(&payment);
    for (auto it = byCurrency.begin(); it != byCurrency.end(); ++it)
        ledger.accounts.push_back(
            Settlement(std::move(it->first), std::move(it->second), today).run(it.key()));
    std::ranges::sort(ledger.accounts, {},
                      [](const Account &account) { return std::tuple(-account.invoices, account.currency); });

    std::ranges::sort(ledger.documents, [](const LedgerDocument &a, const LedgerDocument &b) {
        return std::tie(a.issuedOn, a.id) > std::tie(b.issuedOn, b.id);
    });
    std::ranges::sort(ledger.payments, [](const LedgerPayment &a, const LedgerPayment &b) {
        return std::tie(a.paidOn, a.createdAt, a.id) > std::tie(b.paidOn, b.createdAt, b.id);
    });
    return ledger;
}

std::vector<BalancePoint> balanceHistory(const Ledger &ledger, const QString &currency)
{
    QMap<QDate, Amount> moves;
    QHash<Id, Amount> paidTo;
    for (const LedgerPayment &payment : ledger.payments) {
        if (payment.currency != currency)
            continue;
        moves[payment.paidOn] -= payment.amount;
        paidTo[payment.invoice] += payment.amount;
    }
    for (const LedgerDocument &document : ledger.documents) {
        if (document.currency != currency || !document.counts())
            continue;
        Amount owed = document.total;
        // Known as paid without the payments being known: only these move the balance.
        if (document.status == u"paid" && std::abs(paidTo.value(document.id)) < std::abs(document.total))
            owed = paidTo.value(document.id);
        moves[document.issuedOn] += owed;
    }

    std::vector<BalancePoint> points;
    Amount balance = 0;
    for (auto it = moves.cbegin(); it != moves.cend(); ++it) {
        balance += it.value();
        points.push_back({it.key(), balance});
    }
    return points;
}

BalanceSeries balanceSeries(const std::vector<BalancePoint> &history, const QDate &today)
{
    using Step = BalanceSeries::Step;
    BalanceSeries series;
    if (history.empty())
        return series;
    const QDate first = history.front().day;
    const QDate last = history.back().day;
    const QDate end = std::max(last, last.addYears(2) < today ? last : today);
    const qint64 span = first.daysTo(end);
    series.step = span <= 45     ? Step::Day
                  : span <= 200  ? Step::Week
                  : span <= 2200 ? Step::Month
                                 : Step::Quarter;
    const auto endOf = [&](const QDate &day) {
        switch (series.step) {
        case Step::Day:
            return day;
        case Step::Week:
            return day.addDays(7 - day.dayOfWeek());
        case Step::Month:
            return QDate(day.year(), day.month(), day.daysInMonth());
        case Step::Quarter: {
            const int month = (day.month() + 2) / 3 * 3;
            return QDate(day.year(), month, QDate(day.year(), month, 1).daysInMonth());
        }
        }
        return day;
    };
    auto next = history.begin();
    Amount balance = 0;
    for (QDate day = endOf(first);; day = endOf(day.addDays(1))) {
        while (next != history.end() && next->day <= day)
            balance = (next++)->balance;
        series.points.push_back({day, balance});
        if (day >= end)
            break;
    }
    return series;
}

} // namespace c360::domain::finance
