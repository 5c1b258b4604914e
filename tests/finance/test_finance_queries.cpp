// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T3 T4 T7 A1
// links: c360_testsupport
#include "core/domain/finance/finance_actions.h"
#include "core/domain/queries/analytics_queries.h"
#include "core/domain/queries/finance_queries.h"
#include "core/domain/queries/revenue_report.h"
#include "core/domain/queries/selection_queries.h"
#include "tests/support/sample_store.h"
#include "tests/support/temporary_store.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain;
using namespace c360::test;
using finance::DocumentState;
using finance::InvoiceDraft;
using finance::PaymentDraft;

namespace {

Amount units(double n)
{
    return Amount(std::llround(n * amountScale));
}

InvoiceLineRow line(const QString &what, double quantity, double price, double tax = 0)
{
    InvoiceLineRow row;
    row.description = what;
    row.quantity = units(quantity);
    row.unitPrice = units(price);
    row.taxRate = units(tax);
    return row;
}

} // namespace

class TestFinanceQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void invoicesGetTheirTotals();
    void paymentsAreSplitAndUndone();
    void draftsAreRewritten();
    void creditLimit();
    void unknownCustomer();
    void revenueByEverything();
    void revenueOfSeveralCurrencies();
    void revenueIsEmptyHonestly();
    void salesByMonthAgainstTheYearBefore();
    void categoriesOfACustomer();
    void interactions();
    void sumsOfASelection();

private:
    Id write(Action action, size_t position = 0);
    Id invoice(const Id &customer, const QDate &day, std::vector<InvoiceLineRow> lines,
               const QString &currency = u"EUR"_s, const QDate &due = {}, bool creditNote = false);
    CustomerFinances finances(const Id &customer);

    std::unique_ptr<TemporaryStore> m_store;
    Id m_anna;
    Id m_omar;
};

void TestFinanceQueries::init()
{
    m_store = std::make_unique<TemporaryStore>();
    m_anna = addCustomer(
        *m_store, {{u"first_name"_s, u"Anna"_s}, {u"external_id"_s, u"A1"_s}, {u"country"_s, u"FR"_s}});
    m_omar = addCustomer(*m_store, {{u"first_name"_s, u"عمر"_s}, {u"external_id"_s, u"B2"_s}});
}

void TestFinanceQueries::cleanup()
{
    m_store.reset();
}

Id TestFinanceQueries::write(Action action, size_t position)
{
    auto outcome = m_store->commands->run(std::move(action)).result();
    if (!outcome)
        qFatal("refused: %ls %ls", qUtf16Printable(outcome.error().reason),
               qUtf16Printable(outcome.error().field));
    return outcome->ids[position];
}

Id TestFinanceQueries::invoice(const Id &customer, const QDate &day, std::vector<InvoiceLineRow> lines,
                               const QString &currency, const QDate &due, bool creditNote)
{
    InvoiceDraft draft;
    draft.customer = customer;
    draft.creditNote = creditNote;
    draft.issuedOn = day;
    draft.dueOn = due;
    draft.currency = currency;
    draft.lines = std::move(lines);
    return write(invoiceAction(draft, m_store->ids.next()));
}

CustomerFinances TestFinanceQueries::finances(const Id &customer)
{
    const QDate today(2026, 6, 30);
    return m_store->read([=](store::Connection &db) { return customerFinances(db, customer, today); });
}

void TestFinanceQueries::invoicesGetTheirTotals()
{
    const Id id =
        invoice(m_anna, QDate(2026, 6, 1), {line(u"Tyres"_s, 4, 89.9, 20), line(u"Fitting"_s, 1, 40, 20)},
                u"EUR"_s, QDate(2026, 6, 20));
    const CustomerFinances result = finances(m_anna);
    const auto *document = result.ledger.document(id);
    QVERIFY(document);
    QCOMPARE(document->total, units(399.6 * 1.2));
    QCOMPARE(document->state, DocumentState::Overdue);
    QCOMPARE(document->daysLate, 10);
    QVERIFY(document->number.isEmpty());
    QVERIFY2(document->label.startsWith(u"I-20260601-"), qPrintable(document->label));

    const auto lines = m_store->read([id](store::Connection &db) { return invoiceLines(db, id, u"en"_s); });
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0].description, u"Tyres"_s);
    QCOMPARE(lines[0].amount, units(359.6));

    // A credit note takes it all back.
    invoice(m_anna, QDate(2026, 6, 30), finance::creditedLines(lines), u"EUR"_s, {}, true);
    QCOMPARE(finances(m_anna).ledger.account(u"EUR"_s)->balance, 0);
}

void TestFinanceQueries::paymentsAreSplitAndUndone()
{
    const Id first = invoice(m_anna, QDate(2026, 5, 1), {line(u"a"_s, 1, 100)});
    const Id second = invoice(m_anna, QDate(2026, 6, 1), {line(u"b"_s, 1, 50)});
    PaymentDraft draft{.customer = m_anna,
                       .amount = units(170),
                       .currency = u"EUR"_s,
                       .method = u"card"_s,
                       .paidOn = QDate(2026, 6, 11),
                       .reference = u"R1"_s};
    const auto parts = split(draft, finances(m_anna).ledger);
    QCOMPARE(parts.size(), size_t(3));
    QCOMPARE(parts[0].document, first);
    QCOMPARE(parts[0].amount, units(100));
    QCOMPARE(parts[1].document, second);
    QVERIFY(parts[2].document.isNull());
    QCOMPARE(parts[2].amount, units(20));

    auto outcome = m_store->commands->run(paymentAction(draft, finances(m_anna).ledger)).result();
    QVERIFY(outcome.has_value());
    CustomerFinances paid = finances(m_anna);
    QCOMPARE(paid.ledger.account(u"EUR"_s)->balance, -units(20));
    QCOMPARE(paid.ledger.document(first)->state, DocumentState::Paid);
    QCOMPARE(*paid.ledger.account(u"EUR"_s)->daysToPay, (100.0 * 41 + 50.0 * 10) / 150.0);

    // Append-only: undo adds entries that take it back.
    QVERIFY(m_store->commands->undo(outcome->action).result().has_value());
    CustomerFinances undone = finances(m_anna);
    QCOMPARE(undone.ledger.payments.size(), size_t(6));
    QCOMPARE(undone.ledger.account(u"EUR"_s)->balance, units(150));
    QCOMPARE(
        std::ranges::count_if(undone.ledger.payments, [](const auto &p) { return !p.reverses.isNull(); }), 3);
    QCOMPARE(std::ranges::count_if(undone.ledger.payments, [](const auto &p) { return p.reversed; }), 3);

    // The same by hand.
    draft.amount = units(30);
    draft.target = PaymentDraft::Target::Document;
    draft.document = second;
    const Id payment = write(paymentAction(draft, undone.ledger));
    const CustomerFinances before = finances(m_anna);
    QCOMPARE(before.ledger.document(second)->open, units(20));
    const auto it = std::ranges::find(before.ledger.payments, payment, &finance::LedgerPayment::id);
    write(reversalAction(*it, m_anna));
    QCOMPARE(finances(m_anna).ledger.document(second)->open, units(50));
}

void TestFinanceQueries::draftsAreRewritten()
{
    InvoiceDraft draft;
    draft.customer = m_anna;
    draft.asDraft = true;
    draft.issuedOn = QDate(2026, 6, 1);
    draft.currency = u"EUR"_s;
    draft.lines = {line(u"a"_s, 1, 10), line(u"b"_s, 1, 20)};
    const Id id = write(invoiceAction(draft, m_store->ids.next()));
    QCOMPARE(finances(m_anna).ledger.account(u"EUR"_s)->balance, 0);

    draft.id = id;
    draft.before = m_store->read([id](store::Connection &db) { return invoiceLines(db, id, u"en"_s); });
    draft.lines = {draft.before[1], line(u"c"_s, 2, 5)};
    draft.lines[0].quantity = units(3);
    draft.asDraft = false;
    // Somebody else sets a date meanwhile that this person leaves alone.
    draft.headBefore = {draft.issuedOn, draft.dueOn, draft.currency};
    QVERIFY(m_store->commands->update(u"invoice"_s, id, {{u"due_on"_s, u"2026-07-01"_s}}).result());
    write(invoiceAction(draft, {}));
    QCOMPARE(finances(m_anna).ledger.document(id)->dueOn, QDate(2026, 7, 1));
    const auto lines = m_store->read([id](store::Connection &db) { return invoiceLines(db, id, u"en"_s); });
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0].description, u"b"_s);
    QCOMPARE(lines[1].description, u"c"_s);
    QCOMPARE(finances(m_anna).ledger.account(u"EUR"_s)->balance, units(70));
}

void TestFinanceQueries::creditLimit()
{
    QVERIFY(m_store->commands
                ->update(u"customer"_s, m_anna, {{u"credit_limit"_s, units(200)}, {u"currency"_s, u"EUR"_s}})
                .result()
                .has_value());
    invoice(m_anna, QDate(2026, 6, 1), {line(u"a"_s, 1, 150)});
    invoice(m_anna, QDate(2026, 6, 1), {line(u"a"_s, 1, 9000)}, u"TND"_s);
    QCOMPARE(*finances(m_anna).creditUse(), 0.75);
    QVERIFY(!finances(m_omar).creditUse());
}

void TestFinanceQueries::unknownCustomer()
{
    const Id nobody = m_store->ids.next();
    const auto result =
        m_store->store->read([nobody](store::Connection &db) { return customerFinances(db, nobody, {}); })
            .result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

void TestFinanceQueries::revenueByEverything()
{
    invoice(m_anna, QDate(2026, 1, 5), {line(u"a"_s, 2, 10), line(u"gift"_s, 1, 0)});
    invoice(m_anna, QDate(2026, 2, 5), {line(u"a"_s, 1, 10.5), line(u"return"_s, -1, 3)});
    invoice(m_omar, QDate(2026, 2, 28), {line(u"b"_s, 1, 100, 20)});
    invoice(m_anna, QDate(2026, 2, 28), {line(u"a"_s, -1, 10)}, u"EUR"_s, {}, true);
    const auto report = [this](RevenueOptions options) {
        const auto reports =
            m_store->read([options](store::Connection &db) { return revenueReport(db, options, u"EUR"_s); });
        return reports;
    };
    const RevenueReport gross = report({.by = RevenueBy::Month}).front();
    QCOMPARE(gross.currency, u"EUR"_s);
    QCOMPARE(gross.rows.size(), size_t(2));
    QCOMPARE(gross.rows[0].key, u"2026-01"_s);
    QCOMPARE(gross.rows[0].revenue, units(20));
    QCOMPARE(gross.rows[1].revenue, units(110.5)); // before tax, without the return
    QCOMPARE(gross.rows[1].customers, 2);
    QCOMPARE(gross.total.lines, 3);
    QCOMPARE(gross.total.invoices, 3);
    QCOMPARE(gross.total.customers, 2);
    QCOMPARE(gross.total.revenue, units(130.5));

    const RevenueReport net = report({.by = RevenueBy::Month, .net = true}).front();
    QCOMPARE(net.total.revenue, units(117.5));
    QCOMPARE(net.total.lines, 6);
    QCOMPARE(net.total.invoices, 4);

    const RevenueReport customers = report({.by = RevenueBy::Customer, .limit = 1}).front();
    QCOMPARE(customers.rows.size(), size_t(1));
    QCOMPARE(customers.rows[0].key, u"B2"_s);
    QCOMPARE(customers.total.customers, 2); // of all, whatever the limit

    const RevenueReport countries = report({.by = RevenueBy::Country}).front();
    QCOMPARE(countries.rows.size(), size_t(2));
    QCOMPARE(countries.rows[0].key, QString());
    QCOMPARE(countries.rows[1].key, u"FR"_s);

    const RevenueReport february =
        report({.by = RevenueBy::Month, .from = QDate(2026, 2, 1), .to = QDate(2026, 2, 27)}).front();
    QCOMPARE(february.total.revenue, units(10.5));

    const auto backwards =
        m_store->store
            ->read([](store::Connection &db) {
                return revenueReport(db, {.from = QDate(2026, 2, 1), .to = QDate(2026, 1, 1)}, {});
            })
            .result();
    QCOMPARE(backwards.error().reason, u"report.range"_s);
    QCOMPARE(*revenueBy(u"category"_s), RevenueBy::Category);
    QCOMPARE(revenueBy(u"colour"_s).error().code, ErrorCode::Usage);
}

void TestFinanceQueries::revenueOfSeveralCurrencies()
{
    invoice(m_anna, QDate(2026, 1, 5), {line(u"a"_s, 2, 10)}, u"TND"_s);
    invoice(m_anna, QDate(2026, 1, 6), {line(u"a"_s, 1, 7), line(u"b"_s, 1, 1)}, u"EUR"_s);
    const auto reports = m_store->read(
        [](store::Connection &db) { return revenueReport(db, {.by = RevenueBy::Month}, u"EUR"_s); });
    QCOMPARE(reports.size(), size_t(2));
    QCOMPARE(reports[0].currency, u"EUR"_s); // more lines
    QCOMPARE(reports[0].total.revenue, units(8));
    QCOMPARE(reports[1].currency, u"TND"_s);
    QCOMPARE(reports[1].total.revenue, units(20));
    const QJsonObject json = revenueJson(reports);
    QCOMPARE(json.value(u"currency").toString(), u"EUR"_s);
    QCOMPARE(json.value(u"total").toObject().value(u"revenue").toString(), u"8.000"_s);
    QCOMPARE(json.value(u"rows").toArray().at(0).toObject().value(u"key").toString(), u"2026-01"_s);
    QCOMPARE(json.value(u"other_currencies").toArray().size(), 1);
    const auto one = m_store->read([](store::Connection &db) {
        return revenueReport(db, {.by = RevenueBy::Month, .currency = u"TND"_s}, u"EUR"_s);
    });
    QCOMPARE(one.size(), size_t(1));
    QVERIFY(!revenueJson(one).contains(u"other_currencies"));
}

void TestFinanceQueries::revenueIsEmptyHonestly()
{
    const auto reports = m_store->read(
        [](store::Connection &db) { return revenueReport(db, {.by = RevenueBy::Country}, u"MAD"_s); });
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].currency, u"MAD"_s);
    QVERIFY(reports[0].rows.empty());
    QCOMPARE(reports[0].total.revenue, 0);
}

void TestFinanceQueries::salesByMonthAgainstTheYearBefore()
{
    invoice(m_anna, QDate(2025, 3, 5), {line(u"a"_s, 1, 40, 20)});
    invoice(m_anna, QDate(2025, 5, 20), {line(u"a"_s, 1, 60)});
    invoice(m_anna, QDate(2026, 3, 7), {line(u"a"_s, 1, 50)});
    invoice(m_anna, QDate(2026, 3, 7), {line(u"a"_s, 1, 5)});
    invoice(m_anna, QDate(2026, 4, 1), {line(u"a"_s, -1, 10)}, u"EUR"_s, {}, true);
    const Id customer = m_anna;
    const auto sales =
        m_store->read([customer](store::Connection &db) { return customerSales(db, customer); });
    QCOMPARE(sales.size(), size_t(1));
    const CurrencySales &euro = sales.front();
    QCOMPARE(euro.purchases(), 4);
    QCOMPARE(euro.firstDay(), QDate(2025, 3, 5));
    const auto months = euro.months(QDate(2026, 5, 10), 3);
    QCOMPARE(months.size(), size_t(3));
    QCOMPARE(months[0].month, QDate(2026, 3, 1));
    QCOMPARE(months[0].revenue, units(55));
    QCOMPARE(months[0].before, units(40)); // before tax
    QCOMPARE(months[0].purchases, 2);
    QCOMPARE(months[1].revenue, -units(10));
    QCOMPARE(months[2].before, units(60));

    // The same number of elapsed days: 1 March to 10 May 2026, and the 71 days before.
    const Comparison before = euro.againstBefore(QDate(2026, 3, 1), QDate(2026, 5, 10));
    QCOMPARE(before.now, units(45));
    QCOMPARE(before.before, 0);
    QVERIFY(!before.change());
    // Up to 10 May: the purchase of 20 May 2025 does not count yet.
    const Comparison year = euro.againstYearBefore(QDate(2026, 3, 1), QDate(2026, 5, 10));
    QCOMPARE(year.before, units(40));
    QCOMPARE(*year.change(), (45.0 - 40.0) / 40.0);

    const auto trend = euro.trend(QDate(2026, 3, 1), QDate(2026, 4, 10));
    QCOMPARE(trend.size(), size_t(2));
    QCOMPARE(trend[0].day, QDate(2026, 3, 31));
    QCOMPARE(trend[0].now, units(55));
    QCOMPARE(trend[1].day, QDate(2026, 4, 10));
    QCOMPARE(trend[1].now, units(45));
    QCOMPARE(trend[1].before, 0);
    // 365 days from 1 May 2025 on; in the 365 before: the purchase of 5 March 2025, 308 days in.
    const auto longer = euro.trend(QDate(2025, 5, 1), QDate(2026, 4, 30));
    QCOMPARE(longer.size(), size_t(12));
    QCOMPARE(longer.back().now, units(105));
    QCOMPARE(longer.back().before, units(40));
    QCOMPARE(longer[9].before, 0);
    QCOMPARE(longer[10].before, units(40));

    const auto asked = [&](int months, const QDate &today) {
        AnalyticsRequest request;
        request.customer = customer;
        request.months = months;
        request.today = today;
        return m_store->read([=](store::Connection &db) { return customerAnalytics(db, request); });
    };
    QCOMPARE(asked(AnalyticsRequest::automatic, QDate(2026, 5, 10)).months, 12);
    QCOMPARE(asked(AnalyticsRequest::automatic, QDate(2026, 5, 10)).from, QDate(2025, 6, 1));
    // Nothing was sold in the last 12 months: everything is shown, up to the last sale.
    const CustomerAnalytics old = asked(AnalyticsRequest::automatic, QDate(2030, 5, 10));
    QCOMPARE(old.months, AnalyticsRequest::all);
    QCOMPARE(old.from, QDate(2025, 3, 1));
    QCOMPARE(old.to, QDate(2026, 4, 30));
}

void TestFinanceQueries::categoriesOfACustomer()
{
    const auto category =
        m_store->commands
            ->create(u"product_category"_s, {{u"name"_s, u"{\"en\":\"Tyres\",\"ar\":\"إطارات\"}"_s}})
            .result();
    QVERIFY(category.has_value());
    const Id tyres = category->ids.front();
    const Id id = invoice(m_anna, QDate(2026, 3, 5), {line(u"a"_s, 1, 40), line(u"b"_s, 1, 15)});
    const Id customer = m_anna;
    const auto categories = [&](const QString &language) {
        return m_store->read([=](store::Connection &db) {
            return customerCategories(db, customer, u"EUR"_s, QDate(2026, 1, 1), QDate(2026, 12, 31),
                                      language);
        });
    };
    QVERIFY(categories(u"en"_s).empty());
    const auto lines = m_store->read([id](store::Connection &db) { return invoiceLines(db, id, u"en"_s); });
    QVERIFY(m_store->commands->update(u"invoice_line"_s, lines[0].id, {{u"category"_s, tyres.toBytes()}})
                .result()
                .has_value());
    const auto found = categories(u"ar"_s);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].name, u"إطارات"_s);
    QCOMPARE(found[0].revenue, units(40));
    QCOMPARE(found[1].name, QString());
    QCOMPARE(categories(u"fr"_s)[0].name, u"Tyres"_s);
    const auto report = m_store->read(
        [](store::Connection &db) { return revenueReport(db, {.by = RevenueBy::Category}, u"EUR"_s); });
    QCOMPARE(report[0].rows[0].key, u"Tyres"_s);
    QCOMPARE(report[0].rows[0].invoices, 1);
    QCOMPARE(report[0].total.invoices, 1);
}

void TestFinanceQueries::interactions()
{
    const Instant now = m_store->clock.now();
    const auto log = [&](const QString &type, const QString &status, Instant at) {
        const auto outcome = m_store->commands
                                 ->create(u"activity"_s, {{u"customer"_s, m_anna.toBytes()},
                                                          {u"interaction_type"_s, type},
                                                          {u"status"_s, status},
                                                          {u"subject"_s, type},
                                                          {u"interaction_date"_s, at}})
                                 .result();
        QVERIFY(outcome.has_value());
    };
    log(u"call"_s, u"completed"_s, now - 3000);
    log(u"call"_s, u"pending"_s, now + 5000);
    log(u"email"_s, u"completed"_s, now - 2000);
    log(u"system"_s, u"completed"_s, now - 1000);
    const Id customer = m_anna;
    const auto summary =
        m_store->read([=](store::Connection &db) { return interactionSummary(db, customer, now, 0, 0, 2); });
    QCOMPARE(summary.total, 3);
    QCOMPARE(summary.last, now - 2000); // what is planned has not happened
    QCOMPARE(summary.byType.size(), size_t(2));
    QCOMPARE(summary.byType[0].value, u"call"_s);
    QCOMPARE(summary.byType[0].count, 2);
    QCOMPARE(summary.byStatus[0].value, u"completed"_s);
    QCOMPARE(summary.recent.size(), size_t(2));
    QCOMPARE(summary.recent[0].at, now + 5000);
    const auto early = m_store->read(
        [=](store::Connection &db) { return interactionSummary(db, customer, now, 0, now - 2500); });
    QCOMPARE(early.total, 1);
    const auto wrong =
        m_store->store
            ->read([=](store::Connection &db) { return interactionSummary(db, customer, now, 0, 0, 21); })
            .result();
    QCOMPARE(wrong.error().reason, u"analytics.recent_limit"_s);
}

void TestFinanceQueries::sumsOfASelection()
{
    // Everything that settling knows: overpaid, paid without payments, refunds, credit notes, on account,
    // drafts.
    const auto pay = [this](const Id &customer, const Id &document, double amount,
                            const QString &currency = u"EUR"_s) {
        Fields fields{{u"customer"_s, customer.toBytes()},
                      {u"amount"_s, units(amount)},
                      {u"currency"_s, currency},
                      {u"paid_on"_s, u"2026-06-10"_s}};
        if (!document.isNull())
            fields.insert(u"invoice"_s, document.toBytes());
        write({.name = u"create"_s, .ops = {{OpKind::Create, u"payment"_s, {}, fields}}});
    };
    const auto set = [this](const Id &document, const QString &status) {
        QVERIFY(m_store->commands->update(u"invoice"_s, document, {{u"status"_s, status}}).result());
    };
    const Id overpaid = invoice(m_anna, QDate(2026, 6, 1), {line(u"a"_s, 1, 100, 20)});
    pay(m_anna, overpaid, 150);
    const Id settled = invoice(m_anna, QDate(2026, 5, 1), {line(u"b"_s, 1, 70)});
    pay(m_anna, settled, 20);
    set(settled, u"paid"_s);
    const Id overpaidToo = invoice(m_anna, QDate(2026, 5, 2), {line(u"c"_s, 1, 10)});
    pay(m_anna, overpaidToo, 25);
    set(overpaidToo, u"paid"_s);
    const Id cancelled = invoice(m_anna, QDate(2026, 5, 3), {line(u"d"_s, 1, 33)});
    pay(m_anna, cancelled, 33);
    set(cancelled, u"cancelled"_s);
    pay(m_anna, {}, 12);
    pay(m_anna, {}, -5);
    invoice(m_anna, QDate(2026, 6, 2), {line(u"e"_s, -1, 40, 20)}, u"EUR"_s, {}, true);
    invoice(m_anna, QDate(2026, 6, 3), {line(u"f"_s, 3, 7)}, u"TND"_s);
    invoice(m_omar, QDate(2026, 6, 4), {line(u"g"_s, 2, 11)});

    const auto ridOf = [this](const Id &customer) {
        return m_store->read([customer](store::Connection &db) {
            return db.scalar(u"SELECT rid FROM customer WHERE id = ?"_s, {customer});
        });
    };
    const auto sums = [this](const std::vector<qint64> &rids) {
        return m_store->read([rids](store::Connection &db) { return selectionSums(db, rids); });
    };
    const std::vector<qint64> both{ridOf(m_anna), ridOf(m_omar)};
    const auto found = sums(both);
    QCOMPARE(found.size(), 2u);
    for (const CurrencySums &sum : found) {
        Amount balance = 0;
        Amount revenue = 0;
        for (const Id &customer : {m_anna, m_omar}) {
            const finance::Ledger ledger = finances(customer).ledger;
            if (const auto *account = ledger.account(sum.currency))
                balance += account->balance;
            const auto sales =
                m_store->read([customer](store::Connection &db) { return customerSales(db, customer); });
            for (const CurrencySales &entry : sales) {
                if (entry.currency == sum.currency)
                    revenue += entry.sum(QDate(2000, 1, 1), QDate(2100, 1, 1));
            }
        }
        QCOMPARE(sum.balance, balance);
        QCOMPARE(sum.revenue, revenue);
    }
    // Slices add up to the whole.
    auto added = sums({both[0]});
    addSums(added, sums({both[1]}));
    QCOMPARE(added, found);
    QVERIFY(sums({}).empty());
}

QTEST_GUILESS_MAIN(TestFinanceQueries)
#include "test_finance_queries.moc"
