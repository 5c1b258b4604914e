// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T3 T7 A1 A7 D1 D5
// links: c360_ui c360_testsupport
#include "core/domain/finance/finance_actions.h"
#include "core/domain/queries/timeline_queries.h"
#include "tests/support/section_harness.h"
#include "ui/customer360/analytics/analytics_section.h"
#include "ui/customer360/analytics/chart_export.h"
#include "ui/customer360/finances/figure_card.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/empty_state.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::test;
using namespace c360::ui;
using domain::finance::InvoiceDraft;

class TestAnalyticsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingYet();
    void onePurchaseIsTooLittleForATrend();
    void chartsOfAYear();
    void periods();
    void oldCustomersShowEverything();
    void tableTwins();
    void savesDataAndPicture();
    void recentInteractionsOpenInTheTimeline();
    void followsChanges();
    void everyLookIsNoted();
    void arabic();

private:
    void sell(const QDate &day, Amount price, const QString &currency = u"EUR"_s);
    void log(const QString &type, const QDate &day, const QString &status = u"completed"_s);
    void open() { m_harness->show(*m_section, m_customer); }
    [[nodiscard]] ChartCard *chart(const QString &name) const
    {
        return m_section->findChild<ChartCard *>(name);
    }
    [[nodiscard]] bool shown(const QString &name) const { return !chart(name)->data().series.isEmpty(); }

    std::unique_ptr<SectionHarness> m_harness;
    std::unique_ptr<AnalyticsSection> m_section;
    Id m_customer;
};

void TestAnalyticsSection::init()
{
    m_harness = std::make_unique<SectionHarness>();
    m_customer = m_harness->create(u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    m_section = std::make_unique<AnalyticsSection>(m_harness->context);
}

void TestAnalyticsSection::cleanup()
{
    m_section.reset();
    m_harness.reset();
}

void TestAnalyticsSection::sell(const QDate &day, Amount price, const QString &currency)
{
    InvoiceDraft draft;
    draft.customer = m_customer;
    draft.issuedOn = day;
    draft.currency = currency;
    domain::InvoiceLineRow line;
    line.description = u"x"_s;
    line.quantity = amountScale;
    line.unitPrice = price * amountScale;
    draft.lines = {line};
    m_harness->run(invoiceAction(draft, m_harness->ids.next()));
}

void TestAnalyticsSection::log(const QString &type, const QDate &day, const QString &status)
{
    m_harness->create(u"activity"_s, {{u"customer"_s, m_customer.toBytes()},
                                      {u"interaction_type"_s, type},
                                      {u"status"_s, status},
                                      {u"interaction_date"_s, day.startOfDay().toMSecsSinceEpoch()}});
}

void TestAnalyticsSection::nothingYet()
{
    open();
    auto *empty = m_section->findChild<EmptyState *>();
    QTRY_VERIFY(empty->button()->isVisibleTo(m_section.get()));
    QSignalSpy requested(m_section.get(), &Section::sectionRequested);
    empty->button()->click();
    QCOMPARE(requested.first().first().toString(), u"timeline"_s);
}

void TestAnalyticsSection::onePurchaseIsTooLittleForATrend()
{
    sell(QDate(2026, 6, 1), 100);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    QVERIFY(!shown(u"trend"_s));
    auto *empty = chart(u"trend"_s)->findChild<EmptyState *>();
    QVERIFY(empty->isVisibleTo(m_section.get()));
    QVERIFY(!shown(u"types"_s));
}

void TestAnalyticsSection::chartsOfAYear()
{
    sell(QDate(2025, 3, 5), 50);
    sell(QDate(2026, 3, 7), 80);
    sell(QDate(2026, 6, 1), 20);
    log(u"call"_s, QDate(2026, 6, 2));
    log(u"call"_s, QDate(2026, 6, 3), u"pending"_s);
    log(u"email"_s, QDate(2026, 6, 4));
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    const ChartData &revenue = chart(u"revenue"_s)->data();
    QCOMPARE(revenue.categories.size(), 12); // July 2025 to June 2026
    QCOMPARE(revenue.series.size(), 2);
    QCOMPARE(revenue.series[1].values[8], 80.0); // March
    QCOMPARE(revenue.series[0].values[8], 50.0); // the March before
    QVERIFY2(text::plain(revenue.summary).contains(u"€100.00"_s) && revenue.summary.contains(u"100%"_s),
             qPrintable(revenue.summary));
    const ChartData &types = chart(u"types"_s)->data();
    QCOMPARE(types.categories, (QStringList{u"Call"_s, u"E-mail"_s}));
    QCOMPARE(types.series[0].values, (QList<double>{2, 1}));
    QCOMPARE(chart(u"statuses"_s)->data().categories.first(), u"Completed"_s);
    QVERIFY(!chart(u"categories"_s)->isVisibleTo(m_section.get()));
    const ChartData &trend = chart(u"trend"_s)->data();
    QCOMPARE(trend.series[1].values.last(), 100.0);
    QCOMPARE(trend.series[0].values.last(), 50.0);
    QVERIFY(m_section->findChild<FigureCard *>(u"figure0"_s)->figure().contains(u"100.00"_s));
}

void TestAnalyticsSection::periods()
{
    sell(QDate(2025, 3, 5), 50);
    sell(QDate(2026, 6, 1), 20);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    QVERIFY(m_section->findChild<QAbstractButton *>(u"period12"_s)->isChecked());
    m_section->findChild<QAbstractButton *>(u"period6"_s)->click();
    QTRY_COMPARE(chart(u"revenue"_s)->data().categories.size(), 6);
    m_section->findChild<QAbstractButton *>(u"period24"_s)->click();
    QTRY_COMPARE(chart(u"revenue"_s)->data().categories.size(), 24);
    m_section->findChild<QAbstractButton *>(u"period0"_s)->click();
    QTRY_COMPARE(chart(u"revenue"_s)->data().categories.size(), 16);
}

void TestAnalyticsSection::oldCustomersShowEverything()
{
    sell(QDate(2010, 12, 1), 50);
    sell(QDate(2011, 5, 31), 70);
    open();
    QTRY_COMPARE(chart(u"revenue"_s)->data().categories.size(), 6);
    QVERIFY(m_section->findChild<QAbstractButton *>(u"period0"_s)->isChecked());
    // Nothing in the last six months is said, not drawn.
    m_section->findChild<QAbstractButton *>(u"period6"_s)->click();
    QTRY_VERIFY(!shown(u"revenue"_s));
    QVERIFY(chart(u"revenue"_s)->findChild<EmptyState *>()->isVisibleTo(m_section.get()));
}

void TestAnalyticsSection::tableTwins()
{
    sell(QDate(2026, 3, 5), 50);
    sell(QDate(2026, 6, 1), 20);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    auto *toggle = chart(u"revenue"_s)->findChild<QAbstractButton *>(u"chart.table"_s);
    toggle->click();
    QVERIFY(chart(u"revenue"_s)->isTableShown());
    const auto *table = chart(u"revenue"_s)->findChild<QAbstractItemView *>(u"chart.twin"_s);
    QTRY_COMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(8, 0).data().toString(), u"Mar 2026"_s);
    QCOMPARE(text::plain(table->model()->index(8, 2).data().toString()), u"€50.00"_s);
    toggle->click();
    QVERIFY(!chart(u"revenue"_s)->isTableShown());
}

void TestAnalyticsSection::savesDataAndPicture()
{
    sell(QDate(2026, 3, 5), 50);
    sell(QDate(2026, 6, 1), 20);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    m_harness->prompts.file = m_harness->folder.filePath(u"revenue.csv"_s);
    m_section->actions().at(0)->trigger();
    QTRY_COMPARE(m_harness->notices.said.size(), 1);
    QFile file(m_harness->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QCOMPARE(csv.count(u"\r\n"_s), 13);
    QVERIFY2(csv.contains(u"Mar 2026,0,50\r\n"_s), qPrintable(csv));

    m_harness->prompts.file = m_harness->folder.filePath(u"revenue.png"_s);
    m_section->actions().at(1)->trigger();
    QTRY_COMPARE(m_harness->notices.said.size(), 2);
    const QImage picture(m_harness->prompts.file);
    QCOMPARE(picture.width(), chart(u"revenue"_s)->width() * 2);
    QVERIFY(chart(u"revenue"_s)->findChild<ChartExport *>()->isVisibleTo(m_section.get()));
}

void TestAnalyticsSection::recentInteractionsOpenInTheTimeline()
{
    sell(QDate(2026, 6, 1), 100);
    for (int day = 1; day <= 7; ++day)
        log(day % 2 ? u"call"_s : u"visit"_s, QDate(2026, 6, day));
    open();
    auto *list = m_section->findChild<QTableView *>(u"recentInteractions"_s);
    QTRY_COMPARE(list->model()->rowCount(), 5);
    QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Call"_s);
    QVERIFY(list->model()->index(0, 3).data().toString().contains(u"07/06/2026"_s));
    QVERIFY(!list->accessibleName().isEmpty());
    QSignalSpy asked(m_section.get(), &Section::recordRequested);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"timeline"_s);
    QVERIFY(!asked.first().at(1).value<Id>().isNull());
    m_harness->switchTo(*m_section, u"ar_EG"_s);
    QTRY_VERIFY(list->model()->index(0, 3).data().toString().contains(u'٧'));
    m_harness->switchTo(*m_section, u"en_GB"_s);
}

void TestAnalyticsSection::followsChanges()
{
    sell(QDate(2026, 3, 5), 50);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    QVERIFY(!shown(u"trend"_s));
    sell(QDate(2026, 6, 1), 20);
    QTRY_VERIFY(shown(u"trend"_s));
    log(u"visit"_s, QDate(2026, 6, 3));
    QTRY_VERIFY(shown(u"types"_s));
}

// One entry whenever the person comes to look, not one whenever the figures are read again; and no news in
// the timeline of the customer.
void TestAnalyticsSection::everyLookIsNoted()
{
    const auto number = [this](const QString &sql) {
        return m_harness->profile->store()
            .read([sql](store::Connection &db) { return db.scalar(sql); })
            .result()
            .value_or(-1);
    };
    const QString looks =
        u"SELECT count(*) FROM audit_entry WHERE action = 'read' AND summary = 'analytics'"_s;
    sell(QDate(2026, 3, 5), 50);
    QCOMPARE(number(looks), 0);
    open();
    QTRY_COMPARE(number(looks), 1);
    QCOMPARE(
        number(looks + u" AND record_type = 'customer' AND customer = x'%1' AND record_id = customer"_s.arg(
                           QString::fromLatin1(m_customer.toBytes().toHex()))),
        1);
    sell(QDate(2026, 6, 1), 20);
    QTRY_VERIFY(shown(u"trend"_s));
    m_section->setInFront(true);
    QCOMPARE(number(looks), 1);
    m_section->setInFront(false);
    m_section->setInFront(true);
    QTRY_COMPARE(number(looks), 2);
    m_section->showCustomer(m_harness->create(u"customer"_s, {{u"first_name"_s, u"Bob"_s}}));
    QTRY_COMPARE(number(looks), 3);

    const auto page =
        m_harness->profile->store()
            .read([this](store::Connection &db) {
                return domain::timelinePage(db, m_customer, {}, {}, 100, m_harness->clock.now());
            })
            .result();
    QVERIFY(page);
    QVERIFY(std::ranges::none_of(page->entries, [](const auto &entry) { return entry.kind == u"read"; }));
    QVERIFY(!page->entries.empty());
    // Nothing to take back.
    const auto undo = m_harness->profile->commands().undoState().result();
    QVERIFY(undo && undo->undoName != u"read"_s);
}

void TestAnalyticsSection::arabic()
{
    sell(QDate(2026, 3, 5), 50);
    sell(QDate(2026, 6, 1), 20);
    open();
    QTRY_VERIFY(shown(u"revenue"_s));
    m_harness->switchTo(*m_section, u"ar_EG"_s);
    QVERIFY2(chart(u"revenue"_s)->data().text(50).contains(u"٥٠"_s), "digits of the region");
    QVERIFY(!chart(u"revenue"_s)->data().categories.contains(u"Mar"_s));
    m_harness->settings.setChartsLeftToRight(true);
    QVERIFY(shown(u"revenue"_s));
}

QTEST_MAIN(TestAnalyticsSection)
#include "test_analytics_section.moc"
