// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T4 T7 T13
// links: c360_testsupport
#include "core/domain/queries/revenue_report.h"
#include "core/services/import/importer.h"
#include "tests/support/temporary_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain;

/// UCI Online Retail, imported as a person would, against sums that were computed independently.
class TestOnlineRetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void totals_data();
    void totals();
    void byMonth_data() { totals_data(); }
    void byMonth();
    void byCountry_data() { totals_data(); }
    void byCountry();
    void topCustomers_data() { totals_data(); }
    void topCustomers();
    void periodsAddUp();

private:
    RevenueReport report(RevenueBy by, bool net, int limit = 0, const QDate &from = {}, const QDate &to = {});

    std::unique_ptr<test::TemporaryStore> m_store;
    QTemporaryDir m_dir;
    QJsonObject m_expected;
};

void TestOnlineRetail::initTestCase()
{
    const QString folder = QStringLiteral(C360_SHARED_DATA "/online-retail");
    QFile expected(folder + u"/expected_dev.json"_s);
    if (!expected.open(QIODevice::ReadOnly))
        QSKIP("the reference data is not here");
    m_expected = QJsonDocument::fromJson(expected.readAll()).object();
    const QString xz = QStandardPaths::findExecutable(u"xz"_s);
    if (xz.isEmpty())
        QSKIP("xz is not installed");
    const QString csv = m_dir.filePath(u"sales.csv"_s);
    QProcess unpack;
    unpack.setStandardOutputFile(csv);
    unpack.start(xz, {u"-dc"_s, folder + u"/online_retail_dev_2010-12_2011-05.csv.xz"_s});
    QVERIFY(unpack.waitForFinished(60'000));
    QCOMPARE(unpack.exitCode(), 0);

    m_store = std::make_unique<test::TemporaryStore>();
    const auto plan = services::analyse(csv, services::ImportKind::Sales);
    QVERIFY(plan.has_value());
    services::Importer importer(*m_store->store,
                                {.country = u"GB"_s, .currency = u"GBP"_s, .phoneRegion = u"GB"_s});
    QElapsedTimer timer;
    timer.start();
    const auto result = importer.run(*plan, {});
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().reason + result.error().detail));
    qInfo("imported in %lld ms", timer.elapsed());
}

void TestOnlineRetail::totals_data()
{
    QTest::addColumn<bool>("net");
    QTest::addColumn<QString>("key");
    QTest::newRow("gross") << false << u"sales_clean"_s;
    QTest::newRow("net") << true << u"customer_net"_s;
}

RevenueReport TestOnlineRetail::report(RevenueBy by, bool net, int limit, const QDate &from, const QDate &to)
{
    RevenueOptions options;
    options.by = by;
    options.net = net;
    options.limit = limit;
    options.from = from;
    options.to = to;
    QElapsedTimer timer;
    timer.start();
    const auto reports =
        m_store->read([options](store::Connection &db) { return revenueReport(db, options, u"GBP"_s); });
    qInfo("report in %lld ms", timer.elapsed());
    return reports.front();
}

void TestOnlineRetail::totals()
{
    QFETCH(bool, net);
    QFETCH(QString, key);
    const QJsonObject expected = m_expected.value(key).toObject();
    const RevenueReport found = report(RevenueBy::Month, net);
    QCOMPARE(found.currency, u"GBP"_s);
    QCOMPARE(found.total.lines, expected.value(u"lines").toInteger());
    QCOMPARE(found.total.invoices, expected.value(u"invoices").toInteger());
    QCOMPARE(found.total.customers, expected.value(u"customers").toInteger());
    QCOMPARE(amountText(found.total.revenue), expected.value(u"revenue").toString());
}

void TestOnlineRetail::byMonth()
{
    QFETCH(bool, net);
    QFETCH(QString, key);
    const QJsonArray expected = m_expected.value(key).toObject().value(u"by_month").toArray();
    const RevenueReport found = report(RevenueBy::Month, net);
    QCOMPARE(qsizetype(found.rows.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonArray row = expected[i].toArray();
        QCOMPARE(found.rows[size_t(i)].key, row[0].toString());
        QCOMPARE(found.rows[size_t(i)].invoices, row[1].toInteger());
        QCOMPARE(amountText(found.rows[size_t(i)].revenue), row[2].toString());
    }
}

void TestOnlineRetail::byCountry()
{
    QFETCH(bool, net);
    QFETCH(QString, key);
    const QJsonArray expected = m_expected.value(key).toObject().value(u"by_country").toArray();
    const RevenueReport found = report(RevenueBy::Country, net);
    QCOMPARE(qsizetype(found.rows.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonArray row = expected[i].toArray();
        QCOMPARE(found.rows[size_t(i)].key, row[0].toString());
        QCOMPARE(found.rows[size_t(i)].customers, row[1].toInteger());
        QCOMPARE(found.rows[size_t(i)].invoices, row[2].toInteger());
        QCOMPARE(amountText(found.rows[size_t(i)].revenue), row[3].toString());
    }
}

void TestOnlineRetail::topCustomers()
{
    QFETCH(bool, net);
    QFETCH(QString, key);
    const QJsonArray expected = m_expected.value(key).toObject().value(u"top10").toArray();
    const RevenueReport found = report(RevenueBy::Customer, net, 10);
    QCOMPARE(qsizetype(found.rows.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonArray row = expected[i].toArray();
        QCOMPARE(found.rows[size_t(i)].key, row[0].toString());
        QCOMPARE(found.rows[size_t(i)].invoices, row[2].toInteger());
        QCOMPARE(amountText(found.rows[size_t(i)].revenue), row[3].toString());
    }
}

void TestOnlineRetail::periodsAddUp()
{
    const RevenueReport all = report(RevenueBy::Month, true);
    const RevenueReport early = report(RevenueBy::Month, true, 0, {}, QDate(2011, 2, 14));
    const RevenueReport late = report(RevenueBy::Month, true, 0, QDate(2011, 2, 15), {});
    QCOMPARE(early.total.revenue + late.total.revenue, all.total.revenue);
    QCOMPARE(early.total.lines + late.total.lines, all.total.lines);
    QCOMPARE(early.rows.size() + late.rows.size(), all.rows.size() + 1); // February is in both
}

QTEST_GUILESS_MAIN(TestOnlineRetail)
#include "test_online_retail.moc"
