// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T4
// links: c360_domain
#include "core/domain/finance/risk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain::finance;

namespace {

const QDate today(2026, 6, 30);

Amount units(double n)
{
    return Amount(std::llround(n * amountScale));
}

Id idOf(quint8 n)
{
    std::array<quint8, 16> bytes{};
    bytes.back() = n;
    return Id(bytes);
}

/// Due `late` days ago, issued 30 days before that; a negative `late` is still to come.
LedgerDocument invoice(quint8 n, int late, double total, const QString &currency = u"EUR"_s)
{
    LedgerDocument document;
    document.id = idOf(n);
    document.currency = currency;
    document.status = u"issued"_s;
    document.dueOn = today.addDays(-late);
    document.issuedOn = document.dueOn.addDays(-30);
    document.total = units(total);
    return document;
}

LedgerPayment payment(quint8 n, quint8 of, int daysAgo, double amount)
{
    LedgerPayment payment;
    payment.id = idOf(n);
    payment.invoice = idOf(of);
    payment.amount = units(amount);
    payment.currency = u"EUR"_s;
    payment.paidOn = today.addDays(-daysAgo);
    return payment;
}

Risk risk(std::vector<LedgerDocument> documents, std::vector<LedgerPayment> payments = {},
          std::optional<double> creditUse = {})
{
    return assessRisk(settle(std::move(documents), std::move(payments), today), u"EUR"_s, creditUse, today)
        .value_or(Risk{.points = -1});
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingToJudgeBy()
    {
        QVERIFY(!assessRisk({}, u"EUR"_s, {}, today));
        // Invoices in another currency say nothing of this one.
        QVERIFY(!assessRisk(settle({invoice(1, 90, 10, u"GBP"_s)}, {}, today), u"EUR"_s, {}, today));
        LedgerDocument draft = invoice(1, 90, 10);
        draft.status = u"draft"_s;
        QVERIFY(!assessRisk(settle({draft}, {}, today), u"EUR"_s, {}, today));
    }

    void inTimeIsLow()
    {
        const Risk low = risk({invoice(1, -5, 100), invoice(2, 60, 50)}, {payment(11, 2, 61, 50)}, 0.8);
        QCOMPARE(low.points, 0);
        QCOMPARE(low.level, RiskLevel::Low);
        QVERIFY(low.reasons.empty());
    }

    void overdue_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<double>("overdue");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("level");
        QTest::newRow("due today") << 0 << 100.0 << 0 << int(RiskLevel::Low);
        QTest::newRow("a day, a tenth") << 1 << 100.0 << 2 << int(RiskLevel::Medium);
        QTest::newRow("30 days, a quarter") << 30 << 250.0 << 2 << int(RiskLevel::Medium);
        QTest::newRow("31 days, more") << 31 << 251.0 << 4 << int(RiskLevel::Medium);
        QTest::newRow("61 days, half") << 61 << 500.0 << 5 << int(RiskLevel::High);
        QTest::newRow("91 days, nearly all") << 91 << 900.0 << 7 << int(RiskLevel::High);
    }
    void overdue()
    {
        QFETCH(int, late);
        QFETCH(double, overdue);
        const Risk found = risk({invoice(1, late, overdue), invoice(2, -10, 1000 - overdue)});
        QTEST(found.points, "points");
        QTEST(int(found.level), "level");
        if (late == 91) {
            QCOMPARE(found.reasons.size(), 2u);
            QCOMPARE(found.reasons[0].kind, RiskReason::Kind::OldestOverdue);
            QCOMPARE(found.reasons[0].days, 91);
            QCOMPARE(found.reasons[1].share, 0.9);
        }
    }

    void creditLimit()
    {
        QCOMPARE(risk({invoice(1, -1, 1)}, {}, 0.81).points, 1);
        QCOMPARE(risk({invoice(1, -1, 1)}, {}, 1.0).points, 1);
        const Risk over = risk({invoice(1, -1, 1)}, {}, 1.2);
        QCOMPARE(over.points, 3);
        QCOMPARE(over.level, RiskLevel::Medium);
        QCOMPARE(over.reasons.front().kind, RiskReason::Kind::CreditLimit);
        QCOMPARE(over.reasons.front().share, 1.2);
    }

    void slowerPaying_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("points");
        // 20 days in the year before.
        QTest::newRow("faster") << 10 << 0;
        QTest::newRow("6 more") << 26 << 0;
        QTest::newRow("7 more") << 27 << 1;
        QTest::newRow("14 more") << 34 << 1;
        QTest::newRow("15 more") << 35 << 2;
    }
    void slowerPaying()
    {
        QFETCH(int, now);
        // All long settled; the days to pay differ.
        const auto paid = [](quint8 n, int paidAgo, int days) {
            LedgerDocument document = invoice(n, 0, 100);
            document.issuedOn = today.addDays(-paidAgo - days);
            document.dueOn = document.issuedOn.addDays(60);
            return document;
        };
        const Risk found = risk({paid(1, 300, 20), paid(2, 400, 20), paid(3, 20, now), paid(4, 100, now)},
                                {payment(11, 1, 300, 100), payment(12, 2, 400, 100), payment(13, 3, 20, 100),
                                 payment(14, 4, 100, 100)});
        QTEST(found.points, "points");
        if (found.points > 0) {
            QCOMPARE(found.reasons.front().days, now);
            QCOMPARE(found.reasons.front().before, 20);
        }
        // One payment is no trend.
        QCOMPARE(risk({paid(1, 300, 20), paid(2, 400, 20), paid(3, 20, 50)},
                      {payment(11, 1, 300, 100), payment(12, 2, 400, 100), payment(13, 3, 20, 100)})
                     .points,
                 0);
    }

    void allTogetherReachTheMost()
    {
        std::vector<LedgerDocument> documents{invoice(1, 200, 1000)};
        std::vector<LedgerPayment> payments;
        for (quint8 n = 2; n < 6; ++n) {
            const bool old = n < 4;
            LedgerDocument document = invoice(n, 0, 100);
            document.issuedOn = today.addDays((old ? -400 : -100) - (old ? 10 : 60));
            document.dueOn = document.issuedOn.addDays(90);
            documents.push_back(document);
            payments.push_back(payment(quint8(20 + n), n, old ? 400 : 100, 100));
        }
        const Risk worst = risk(std::move(documents), std::move(payments), 2.0);
        QCOMPARE(worst.points, Risk::mostPoints);
        QCOMPARE(worst.level, RiskLevel::High);
        QCOMPARE(worst.reasons.size(), 4u);
    }
};

QTEST_GUILESS_MAIN(TestRisk)
#include "test_risk.moc"
