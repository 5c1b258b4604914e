// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T4
// links: c360_domain
#include "core/domain/finance/invoice_rules.h"
#include "core/domain/finance/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain::finance;

namespace {

Id idOf(quint8 n)
{
    std::array<quint8, 16> bytes{};
    bytes[15] = n;
    return Id(bytes);
}

Amount units(qint64 n)
{
    return n * amountScale;
}

const QDate today(2026, 6, 30);

LedgerDocument invoice(quint8 n, QDate issued, QDate due, Amount total)
{
    LedgerDocument document;
    document.id = idOf(n);
    document.number = u"F%1"_s.arg(n);
    document.currency = u"EUR"_s;
    document.status = u"issued"_s;
    document.issuedOn = issued;
    document.dueOn = due;
    document.total = total;
    return document;
}

LedgerDocument creditNote(quint8 n, QDate issued, Amount total)
{
    LedgerDocument document = invoice(n, issued, {}, total);
    document.creditNote = true;
    return document;
}

LedgerPayment payment(quint8 n, quint8 invoice, QDate day, Amount amount)
{
    LedgerPayment payment;
    payment.id = idOf(n);
    payment.invoice = invoice ? idOf(invoice) : Id();
    payment.amount = amount;
    payment.currency = u"EUR"_s;
    payment.paidOn = day;
    payment.createdAt = n;
    return payment;
}

const LedgerPayment &paymentOf(const Ledger &ledger, quint8 n)
{
    return *std::ranges::find(ledger.payments, idOf(n), &LedgerPayment::id);
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineAmounts();
    void taxIsTakenOnTheSumOfEachRate();
    void rulesOfPaymentsAndCreditNotes();
    void ageingFollowsTheDueDate();
    void partPaidAndOverpaid();
    void creditPaysTheOldestDebtFirst();
    void aReversedPaymentOwesAgain();
    void paidWithoutKnownPayments();
    void draftsAndCancelledStayOut();
    void currenciesAreNeverAdded();
    void daysToPayAreWeighted();
    void refundBeyondCredit();
    void historyEndsAtTheBalance();
    void historyAtEvenSteps();
};

void TestLedger::lineAmounts()
{
    QCOMPARE(lineAmount(units(6), 25'500), 153'000);
    QCOMPARE(lineAmount(-units(6), 25'500), -153'000);
    QCOMPARE(lineAmount(3'333, 3'333), 1'111); // 0.3333² = 0.11108889
    QCOMPARE(localLabel(u"credit_note"_s, QDate(2026, 11, 20), 0xabc07f3a), u"C-20261120-7F3A"_s);
}

void TestLedger::taxIsTakenOnTheSumOfEachRate()
{
    const std::vector<LineValues> lines{
        {units(100), 200'000}, {units(50), 200'000}, {units(10), 55'000}, {units(7), 0}};
    const InvoiceTotals totals = invoiceTotals(lines);
    QCOMPARE(totals.net, units(167));
    QCOMPARE(totals.tax, units(30) + 5'500); // 20 % of 150, 5.5 % of 10
    QCOMPARE(totals.total, units(197) + 5'500);
    QCOMPARE(taxOf(-units(100), 200'000), -units(20));
    QCOMPARE(taxOf(1, 500'000), 1); // half away from zero
}

void TestLedger::rulesOfPaymentsAndCreditNotes()
{
    QVERIFY(checkLine(u"invoice"_s, units(1), units(1)));
    QVERIFY(checkLine(u"invoice"_s, -units(1), units(1)));
    QVERIFY(checkLine(u"credit_note"_s, -units(1), units(1)));
    QCOMPARE(checkLine(u"credit_note"_s, units(1), units(1)).error().reason, u"invoice_line.credit_sign"_s);
    QVERIFY(checkInvoiceDates(u"2026-01-01"_s, u"2026-01-01"_s));
    QCOMPARE(checkInvoiceDates(u"2026-01-02"_s, u"2026-01-01"_s).error().field, u"due_on"_s);

    const PaymentTarget target{idOf(1), u"EUR"_s, true};
    QVERIFY(checkPayment(1, u"EUR"_s, idOf(1), target));
    QVERIFY(checkPayment(-1, u"TND"_s, idOf(1), {}));
    QCOMPARE(checkPayment(0, u"EUR"_s, idOf(1), target).error().reason, u"payment.zero"_s);
    QCOMPARE(checkPayment(1, u"TND"_s, idOf(1), target).error().reason, u"payment.currency"_s);
    QCOMPARE(checkPayment(1, u"EUR"_s, idOf(2), target).error().reason, u"payment.other_customer"_s);
}

void TestLedger::ageingFollowsTheDueDate()
{
    const Ledger ledger =
        settle({invoice(1, today.addDays(-200), today, units(1)),              // due today
                invoice(2, today.addDays(-200), today.addDays(-1), units(2)),  // 1
                invoice(3, today.addDays(-200), today.addDays(-30), units(4)), // 30
                invoice(4, today.addDays(-200), today.addDays(-31), units(8)), // 31
                invoice(5, today.addDays(-61), {}, units(16)),                 // by its issue date
                invoice(6, today.addDays(-91), {}, units(32)), invoice(7, today.addDays(-90), {}, units(64))},
               {}, today);
    const Account &account = ledger.accounts.front();
    QCOMPARE(account.ageing.buckets,
             (std::array<Amount, 5>{units(1), units(6), units(8), units(80), units(32)}));
    QCOMPARE(account.ageing.documents, (std::array<int, 5>{1, 2, 1, 2, 1}));
    QCOMPARE(account.balance, units(127));
    QCOMPARE(account.ageing.overdue(), units(126));
    QCOMPARE(account.overdueInvoices, 6);
    QCOMPARE(ledger.document(idOf(1))->state, DocumentState::Open);
    QCOMPARE(ledger.document(idOf(2))->state, DocumentState::Overdue);
    QCOMPARE(ledger.document(idOf(6))->daysLate, 91);
}

void TestLedger::partPaidAndOverpaid()
{
    const Ledger ledger = settle(
        {invoice(1, today.addDays(-10), today.addDays(20), units(100)),
         invoice(2, today.addDays(-9), today.addDays(21), units(50))},
        {payment(11, 1, today.addDays(-5), units(30)), payment(12, 2, today.addDays(-4), units(60))}, today);
    QCOMPARE(ledger.document(idOf(2))->state, DocumentState::Paid);
    QCOMPARE(ledger.document(idOf(2))->paid, units(50));
    // The 10 too much pay the other one.
    QCOMPARE(ledger.document(idOf(1))->paid, units(30));
    QCOMPARE(ledger.document(idOf(1))->credited, units(10));
    QCOMPARE(ledger.document(idOf(1))->open, units(60));
    QCOMPARE(ledger.document(idOf(1))->state, DocumentState::PartlyPaid);
    const auto &parts = paymentOf(ledger, 12).allocations;
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].amount, units(50));
    QVERIFY(!parts[0].automatic);
    QCOMPARE(parts[1].amount, units(10));
    QVERIFY(parts[1].automatic);
    QCOMPARE(ledger.accounts.front().balance, units(60));
    QCOMPARE(ledger.accounts.front().paid, units(90));
}

void TestLedger::creditPaysTheOldestDebtFirst()
{
    const Ledger ledger = settle({invoice(1, today.addDays(-50), today.addDays(-20), units(40)),
                                  invoice(2, today.addDays(-80), today.addDays(-50), units(40)),
                                  creditNote(3, today, -units(50))},
                                 {payment(11, 0, today.addDays(-2), units(15))}, today);
    QCOMPARE(ledger.document(idOf(2))->open, 0);
    QCOMPARE(ledger.document(idOf(2))->state, DocumentState::Paid);
    QCOMPARE(ledger.document(idOf(1))->open, units(15));
    QCOMPARE(ledger.document(idOf(3))->state, DocumentState::CreditUsed);
    QCOMPARE(paymentOf(ledger, 11).allocations.front().document, idOf(2));
    QCOMPARE(paymentOf(ledger, 11).onAccount, 0);
    QCOMPARE(ledger.accounts.front().balance, units(15));
    QCOMPARE(ledger.accounts.front().credited, units(50));

    const Ledger rich = settle({creditNote(3, today, -units(50))}, {payment(11, 0, today, units(15))}, today);
    QCOMPARE(rich.accounts.front().balance, -units(65));
    QCOMPARE(rich.accounts.front().credit, units(65));
    QCOMPARE(rich.document(idOf(3))->state, DocumentState::CreditOpen);
    QCOMPARE(rich.document(idOf(3))->open, -units(50));
    QCOMPARE(paymentOf(rich, 11).onAccount, units(15));
}

void TestLedger::aReversedPaymentOwesAgain()
{
    const Ledger ledger =
        settle({invoice(1, today.addDays(-10), today.addDays(20), units(100))},
               {payment(11, 1, today.addDays(-8), units(40)), payment(12, 1, today.addDays(-6), units(60)),
                payment(13, 1, today, -units(40)), payment(14, 1, today, units(10))},
               today);
    QCOMPARE(ledger.document(idOf(1))->open, units(30));
    QVERIFY(paymentOf(ledger, 11).reversed);
    QCOMPARE(paymentOf(ledger, 13).reverses, idOf(11));
    QVERIFY(paymentOf(ledger, 11).allocations.empty());
    QVERIFY(!paymentOf(ledger, 12).reversed);
    // Only what stayed counts: 60 after 4 days, 10 after 10.
    QCOMPARE(*ledger.accounts.front().daysToPay, (60.0 * 4 + 10.0 * 10) / 70.0);
}

void TestLedger::paidWithoutKnownPayments()
{
    LedgerDocument paid = invoice(1, today.addDays(-100), today.addDays(-70), units(100));
    paid.status = u"paid"_s;
    const Ledger ledger = settle({paid}, {}, today);
    QCOMPARE(ledger.document(idOf(1))->state, DocumentState::Paid);
    QCOMPARE(ledger.accounts.front().balance, 0);
    QVERIFY(!ledger.accounts.front().daysToPay);
    QCOMPARE(balanceHistory(ledger, u"EUR"_s).back().balance, 0);
}

void TestLedger::draftsAndCancelledStayOut()
{
    LedgerDocument draft = invoice(1, today, {}, units(100));
    draft.status = u"draft"_s;
    LedgerDocument cancelled = invoice(2, today, {}, units(100));
    cancelled.status = u"cancelled"_s;
    const Ledger ledger = settle({draft, cancelled}, {payment(11, 2, today, units(100))}, today);
    QCOMPARE(ledger.accounts.front().balance, -units(100)); // what was paid for it is credit now
    QCOMPARE(ledger.accounts.front().invoices, 0);
    QCOMPARE(ledger.document(idOf(1))->state, DocumentState::Draft);
    QCOMPARE(ledger.document(idOf(2))->state, DocumentState::Cancelled);
}

void TestLedger::currenciesAreNeverAdded()
{
    LedgerDocument dinar = invoice(2, today, {}, units(7));
    dinar.currency = u"TND"_s;
    LedgerPayment dinars = payment(11, 0, today, units(3));
    dinars.currency = u"TND"_s;
    const Ledger ledger =
        settle({invoice(1, today, {}, units(5)), invoice(3, today, {}, units(5)), dinar}, {dinars}, today);
    QCOMPARE(ledger.accounts.size(), size_t(2));
    QCOMPARE(ledger.accounts.front().currency, u"EUR"_s);
    QCOMPARE(ledger.account(u"EUR"_s)->balance, units(10));
    QCOMPARE(ledger.account(u"TND"_s)->balance, units(4));
}

void TestLedger::daysToPayAreWeighted()
{
    const QDate issued = today.addDays(-60);
    const Ledger ledger = settle(
        {invoice(1, issued, issued.addDays(30), units(100)), invoice(2, issued, {}, units(300))},
        {payment(11, 1, issued.addDays(40), units(100)), payment(12, 2, issued.addDays(20), units(300))},
        today);
    const Account &account = ledger.accounts.front();
    QCOMPARE(*account.daysToPay, (100.0 * 40 + 300.0 * 20) / 400.0);
    QCOMPARE(*account.daysBeyondTerms, 10.0); // only the first has terms
}

void TestLedger::refundBeyondCredit()
{
    const Ledger ledger = settle({}, {payment(11, 0, today.addDays(-40), -units(20))}, today);
    QCOMPARE(ledger.accounts.front().balance, units(20));
    QCOMPARE(ledger.accounts.front().ageing.buckets[2], units(20));
}

void TestLedger::historyEndsAtTheBalance()
{
    const Ledger ledger =
        settle({invoice(1, today.addDays(-30), {}, units(100)), invoice(2, today.addDays(-30), {}, units(20)),
                creditNote(3, today, -units(10))},
               {payment(11, 1, today.addDays(-10), units(70))}, today);
    const auto points = balanceHistory(ledger, u"EUR"_s);
    QCOMPARE(points.size(), size_t(3));
    QCOMPARE(points[0].balance, units(120));
    QCOMPARE(points[1].balance, units(50));
    QCOMPARE(points[2].day, today);
    QCOMPARE(points[2].balance, units(40));
    QCOMPARE(points[2].balance, ledger.accounts.front().balance);
}

void TestLedger::historyAtEvenSteps()
{
    using Step = BalanceSeries::Step;
    const Ledger months =
        settle({invoice(1, QDate(2025, 9, 10), {}, units(5)), invoice(2, QDate(2025, 9, 20), {}, units(6)),
                invoice(3, QDate(2025, 12, 1), {}, units(7))},
               {}, today);
    const BalanceSeries series = balanceSeries(balanceHistory(months, u"EUR"_s), today);
    QCOMPARE(series.step, Step::Month);
    QCOMPARE(series.points.size(), size_t(10)); // September to June
    QCOMPARE(series.points[0].day, QDate(2025, 9, 30));
    QCOMPARE(series.points[0].balance, units(11));
    QCOMPARE(series.points[2].balance, units(11));
    QCOMPARE(series.points[3].balance, units(18));
    QCOMPARE(series.points.back().balance, units(18));

    const BalanceSeries days =
        balanceSeries({{today.addDays(-3), units(1)}, {today.addDays(-1), units(2)}}, today);
    QCOMPARE(days.step, Step::Day);
    QCOMPARE(days.points.size(), size_t(4));
    QCOMPARE(days.points[1].balance, units(1));
    QCOMPARE(days.points[3].balance, units(2));
    // Old histories end where they end.
    const BalanceSeries old =
        balanceSeries({{QDate(2010, 12, 1), units(1)}, {QDate(2011, 5, 31), units(2)}}, today);
    QVERIFY(old.points.back().day <= QDate(2011, 6, 6));
    QVERIFY(balanceSeries({}, today).points.empty());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
