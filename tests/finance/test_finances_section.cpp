// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T4 D1 D5
// links: c360_ui c360_testsupport c360_translations
#include "core/catalog/catalog.h"
#include "core/domain/finance/finance_actions.h"
#include "core/model/invoice_line_model.h"
#include "core/model/invoice_model.h"
#include "core/model/payment_model.h"
#include "tests/support/section_harness.h"
#include "ui/customer360/finances/figure_card.h"
#include "ui/customer360/finances/finances_section.h"
#include "ui/customer360/finances/invoice_dialog.h"
#include "ui/customer360/finances/invoice_paper.h"
#include "ui/customer360/finances/risk_card.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/search_field.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::test;
using namespace c360::ui;
using domain::finance::InvoiceDraft;

namespace {

domain::InvoiceLineRow line(const QString &what, Amount quantity, Amount price)
{
    domain::InvoiceLineRow row;
    row.description = what;
    row.quantity = quantity * amountScale;
    row.unitPrice = price * amountScale;
    return row;
}

/// The programs that would open a file.
class OpenedFiles : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

class TestFinancesSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstUse();
    void figuresAndTables();
    void filterAndLines();
    void recordsAPaymentAndTakesItBack();
    void refusesAPaymentOfNothing();
    void writesAnInvoice();
    void refusesHalfALine();
    void halfAnInvoiceSurvivesACrash();
    void makesACreditNote();
    void currenciesAreShownOneAtATime();
    void exportsWhatIsShown();
    void savesAnInvoiceAsPdf();
    void opensTheCreditNoteAsPdf();
    void paperIsInTheCustomersLanguage();
    void choosesAndMakesCategories();
    void saysTheRiskAndWhy();
    void arabic();
    void everyControlHasAName();
    void customerIsExchanged();

private:
    void addInvoices();
    Id invoice(const QDate &day, const QDate &due, std::vector<domain::InvoiceLineRow> lines,
               const QString &currency = u"EUR"_s);
    void open();
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        return m_section->findChild<QTableView *>(name);
    }
    [[nodiscard]] QString figure(const QString &name) const
    {
        return text::plain(m_section->findChild<FigureCard *>(name)->figure());
    }
    [[nodiscard]] QAction *action(const QString &key) const
    {
        const auto actions = m_section->actions();
        return *std::ranges::find(actions, key, &QAction::objectName);
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        return m_section->findChild<Dialog *>();
    }

    std::unique_ptr<SectionHarness> m_harness;
    std::unique_ptr<FinancesSection> m_section;
    Id m_customer;
    Id m_late;
};

void TestFinancesSection::init()
{
    m_harness = std::make_unique<SectionHarness>();
    m_customer =
        m_harness->create(u"customer"_s, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Muster"_s}});
    m_section = std::make_unique<FinancesSection>(m_harness->context);
}

void TestFinancesSection::cleanup()
{
    m_section.reset();
    m_harness.reset();
}

Id TestFinancesSection::invoice(const QDate &day, const QDate &due, std::vector<domain::InvoiceLineRow> lines,
                                const QString &currency)
{
    InvoiceDraft draft;
    draft.customer = m_customer;
    draft.issuedOn = day;
    draft.dueOn = due;
    draft.currency = currency;
    draft.lines = std::move(lines);
    return m_harness->run(invoiceAction(draft, m_harness->ids.next()));
}

void TestFinancesSection::addInvoices()
{
    m_late =
        invoice(QDate(2026, 4, 1), QDate(2026, 5, 1), {line(u"Tyres"_s, 4, 25), line(u"Fitting"_s, 1, 20)});
    invoice(QDate(2026, 6, 20), QDate(2026, 7, 20), {line(u"Oil"_s, 1, 80)});
}

void TestFinancesSection::open()
{
    m_harness->show(*m_section, m_customer);
    QTRY_VERIFY(m_section->findChild<EmptyState *>() != nullptr);
}

void TestFinancesSection::firstUse()
{
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    auto *button = m_section->findChild<EmptyState *>()->button();
    QTRY_VERIFY(button->isVisibleTo(m_section.get()));
    QCOMPARE(button->text(), u"New invoice…"_s);
    button->click();
    QTRY_VERIFY(dialog<InvoiceDialog>());
}

void TestFinancesSection::figuresAndTables()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    QCOMPARE(figure(u"balance"_s), u"€200.00"_s);
    QCOMPARE(figure(u"overdue"_s), u"€120.00"_s);
    QAbstractItemModel *rows = table(u"invoiceTable"_s)->model();
    const QAbstractItemModelTester tester(rows);
    // Newest first; the state is an icon and a word.
    const QModelIndex state = rows->index(1, model::InvoiceModel::State);
    QCOMPARE(state.data().toString(), u"Overdue"_s);
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(m_section->findChild<ChartCard *>(u"balanceHistory"_s)->data().categories.size() > 2);
    // Another program adds one: it appears, and the one that is selected stays so.
    QTableView *invoices = table(u"invoiceTable"_s);
    invoices->selectRow(1);
    const QString selected = invoices->currentIndex().data().toString();
    invoice(QDate(2026, 6, 29), {}, {line(u"Wipers"_s, 2, 10)});
    QTRY_COMPARE(rows->rowCount(), 3);
    QCOMPARE(invoices->currentIndex().row(), 2);
    QCOMPARE(invoices->currentIndex().data().toString(), selected);
    QTRY_COMPARE(figure(u"balance"_s), u"€220.00"_s);
}

void TestFinancesSection::filterAndLines()
{
    addInvoices();
    open();
    QTableView *invoices = table(u"invoiceTable"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
    m_section->findChild<QAbstractButton *>(u"show2"_s)->click(); // Overdue
    QCOMPARE(invoices->model()->rowCount(), 1);
    auto *search = m_section->findChild<SearchField *>(u"invoiceSearch"_s);
    QTest::keyClicks(search, u"nothing like it"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 0);
    auto *states = invoices->parentWidget();
    auto *empty = states->findChild<EmptyState *>();
    QCOMPARE(empty->kind(), EmptyState::Kind::Filtered);
    empty->button()->click();
    QCOMPARE(invoices->model()->rowCount(), 2);

    invoices->setCurrentIndex(invoices->model()->index(1, 0));
    QTest::keyClick(invoices, Qt::Key_Return);
    auto *panel = m_section->findChild<QWidget *>(u"linesPanel"_s);
    QTRY_VERIFY(panel->isVisibleTo(m_section.get()));
    QCOMPARE(table(u"lineTable"_s)->model()->rowCount(), 2);
    m_section->findChild<QAbstractButton *>(u"closeLines"_s)->click();
    QVERIFY(!panel->isVisibleTo(m_section.get()));
}

void TestFinancesSection::recordsAPaymentAndTakesItBack()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_section->actions().at(1)->trigger();
    auto *payment = m_section->findChild<QDialog *>(u"paymentDialog"_s);
    QVERIFY(payment);
    // All that is open is proposed, the oldest first.
    QVERIFY(
        text::plain(payment->findChild<QLabel *>(u"split"_s)->text()).contains(u"€120.00 for I-20260401"_s));
    auto *target = payment->findChild<QComboBox *>(u"target"_s);
    QCOMPARE(target->count(), 4);
    target->setCurrentIndex(1); // the late invoice
    auto *amount = payment->findChild<FieldEditor *>(u"amount"_s);
    QCOMPARE(amount->value()->toLongLong(), 120 * amountScale);
    amount->setValue(100 * amountScale);
    payment->findChild<QPushButton *>(u"record"_s)->click();
    QTRY_COMPARE(m_harness->notices.said.size(), 1);
    QCOMPARE(text::plain(m_harness->notices.said.last()), u"Payment of €100.00 recorded"_s);
    QTRY_COMPARE(figure(u"balance"_s), u"€100.00"_s);
    QTableView *payments = table(u"paymentTable"_s);
    QCOMPARE(payments->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(payments->model());

    // Undo: a compensating entry, shown as one.
    QVERIFY(m_harness->profile->commands().undo(m_harness->notices.last).result().has_value());
    QTRY_COMPARE(payments->model()->rowCount(), 2);
    QCOMPARE(figure(u"balance"_s), u"€200.00"_s);
    QStringList kinds;
    for (int row = 0; row < 2; ++row)
        kinds.append(payments->model()->index(row, model::PaymentModel::Kind).data().toString());
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"Reversal"_s, u"Reversed"_s}));
}

void TestFinancesSection::refusesAPaymentOfNothing()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_section->actions().at(1)->trigger();
    auto *payment = m_section->findChild<QDialog *>(u"paymentDialog"_s);
    payment->findChild<FieldEditor *>(u"amount"_s)->setValue(0);
    payment->findChild<QPushButton *>(u"record"_s)->click();
    auto *error = payment->findChild<QLabel *>(u"error"_s);
    QVERIFY(error->isVisibleTo(payment));
    QVERIFY(!error->text().isEmpty());
    QVERIFY(payment->isVisible());
}

void TestFinancesSection::writesAnInvoice()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    auto *invoices = dialog<InvoiceDialog>();
    QVERIFY(invoices);
    QAbstractItemModel *lines = invoices->lines();
    const QAbstractItemModelTester tester(lines);
    QCOMPARE(lines->rowCount(), 1);
    QVERIFY(lines->setData(lines->index(0, model::InvoiceLineModel::Description), u"Service"_s));
    QCOMPARE(lines->rowCount(), 2);
    QVERIFY(lines->setData(lines->index(0, model::InvoiceLineModel::Quantity), u"1.5"_s));
    QVERIFY(lines->setData(lines->index(0, model::InvoiceLineModel::UnitPrice), u"٨٠"_s)); // either digits
    QVERIFY(lines->setData(lines->index(0, model::InvoiceLineModel::TaxRate), u"20"_s));
    QCOMPARE(text::plain(invoices->findChild<QLabel *>(u"totals"_s)->text()),
             u"Net €120.00 · Tax €24.00 · Total €144.00"_s);
    invoices->findChild<QPushButton *>(u"issue"_s)->click();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 3);
    QTRY_COMPARE(figure(u"balance"_s), u"€344.00"_s);
    QVERIFY(m_harness->profile->commands().undo(m_harness->notices.last).result().has_value());
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
}

void TestFinancesSection::refusesHalfALine()
{
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    auto *invoices = dialog<InvoiceDialog>();
    auto *error = invoices->findChild<QLabel *>(u"error"_s);
    invoices->findChild<QPushButton *>(u"issue"_s)->click();
    QVERIFY(error->isVisibleTo(invoices)); // no line at all
    QAbstractItemModel *lines = invoices->lines();
    lines->setData(lines->index(0, model::InvoiceLineModel::Quantity), u"many"_s);
    QCOMPARE(lines->index(0, model::InvoiceLineModel::Quantity).data().toString(), u"many"_s);
    invoices->findChild<QPushButton *>(u"issue"_s)->click();
    QVERIFY(error->text().startsWith(u"Line 1"_s));
    // Leaving asks, and stays when the answer is no.
    m_harness->prompts.yes = false;
    invoices->reject();
    QVERIFY(invoices->isVisible());
    QCOMPARE(m_harness->prompts.questions.size(), 1);
}

void TestFinancesSection::halfAnInvoiceSurvivesACrash()
{
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    QAbstractItemModel *lines = dialog<InvoiceDialog>()->lines();
    lines->setData(lines->index(0, model::InvoiceLineModel::Description), u"Half a sentence"_s);
    lines->setData(lines->index(0, model::InvoiceLineModel::UnitPrice), u"12.50"_s);
    const QString key = u"customer/%1/invoice"_s.arg(m_customer.toString());
    QTRY_VERIFY_WITH_TIMEOUT(!m_harness->drafts.drafts(key).result()->isEmpty(), 5000);
    m_section = std::make_unique<FinancesSection>(m_harness->context); // nothing was closed in order
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    QCOMPARE(dialog<InvoiceDialog>()->lines()->lines().front().description, u"Half a sentence"_s);
    QCOMPARE(dialog<InvoiceDialog>()->lines()->totals().total, 125'000);
    // Given up, it is forgotten.
    dialog<InvoiceDialog>()->reject();
    QTRY_VERIFY(m_harness->drafts.drafts(key).result()->isEmpty());
}

void TestFinancesSection::makesACreditNote()
{
    addInvoices();
    open();
    QTableView *invoices = table(u"invoiceTable"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
    invoices->setCurrentIndex(invoices->model()->index(1, 0));
    m_section->actions().at(2)->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    auto *note = dialog<InvoiceDialog>();
    QCOMPARE(note->lines()->totals().total, -120 * amountScale);
    // A quantity is turned round: credit notes never charge.
    note->lines()->setData(note->lines()->index(0, model::InvoiceLineModel::Quantity), u"2"_s);
    QCOMPARE(note->lines()->totals().total, -70 * amountScale);
    note->findChild<QPushButton *>(u"issue"_s)->click();
    QTRY_COMPARE(invoices->model()->rowCount(), 3);
    QTRY_COMPARE(figure(u"balance"_s), u"€130.00"_s);
    QCOMPARE(figure(u"overdue"_s), u"€50.00"_s);
}

void TestFinancesSection::currenciesAreShownOneAtATime()
{
    addInvoices();
    invoice(QDate(2026, 6, 1), {}, {line(u"Filter"_s, 1, 33)}, u"TND"_s);
    open();
    QTRY_COMPARE(figure(u"balance"_s), u"€200.00"_s);
    auto *dinars = m_section->findChild<QAbstractButton *>(u"TND"_s);
    QTRY_VERIFY(dinars && dinars->isVisibleTo(m_section.get()));
    dinars->click();
    QVERIFY2(figure(u"balance"_s).contains(u"33.000"_s), qPrintable(figure(u"balance"_s)));
    QCOMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 1);
}

void TestFinancesSection::exportsWhatIsShown()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_harness->prompts.file = m_harness->folder.filePath(u"out.csv"_s);
    action(u"finances.export-invoices"_s)->trigger();
    QTRY_COMPARE(m_harness->notices.said.size(), 1);
    QFile file(m_harness->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QCOMPARE(written.count(u"\r\n"_s), 3);
    QVERIFY2(written.contains(u"2026-04-01,2026-05-01,120.000 EUR,120.000 EUR,Overdue"_s),
             qPrintable(written));
}

void TestFinancesSection::savesAnInvoiceAsPdf()
{
    addInvoices();
    open();
    QTableView *invoices = table(u"invoiceTable"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
    invoices->setCurrentIndex(invoices->model()->index(1, 0));
    QTRY_VERIFY(action(u"finances.save-pdf"_s)->isEnabled());
    m_harness->prompts.file = m_harness->folder.filePath(u"invoice.pdf"_s);
    action(u"finances.save-pdf"_s)->trigger();
    QTRY_COMPARE(m_harness->notices.said.size(), 1);
    QVERIFY2(m_harness->prompts.suggested.startsWith(u"Invoice I-20260401"_s),
             qPrintable(m_harness->prompts.suggested));
    QVERIFY(m_harness->prompts.suggested.endsWith(u".pdf"_s));
    QFile file(m_harness->prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    // A place that cannot be written is said, not swallowed.
    m_harness->prompts.file = m_harness->folder.filePath(u"no/such/folder.pdf"_s);
    action(u"finances.save-pdf"_s)->trigger();
    QTRY_COMPARE(m_harness->notices.failures.size(), 1);
}

void TestFinancesSection::opensTheCreditNoteAsPdf()
{
    addInvoices();
    InvoiceDraft note;
    note.customer = m_customer;
    note.creditNote = true;
    note.issuedOn = QDate(2026, 6, 29);
    note.currency = u"EUR"_s;
    note.lines = {line(u"Oil"_s, -1, 80)};
    m_harness->run(invoiceAction(note, m_harness->ids.next()));
    open();
    QTableView *invoices = table(u"invoiceTable"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 3);
    invoices->setCurrentIndex(invoices->model()->index(0, 0));
    QVERIFY(invoices->currentIndex().data(model::InvoiceModel::CreditNoteRole).toBool());
    OpenedFiles opened;
    QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
    action(u"finances.open-pdf"_s)->trigger();
    QTRY_COMPARE(opened.urls.size(), 1);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QFile file(opened.urls.first().toLocalFile());
    QVERIFY(file.fileName().contains(u"Credit note"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestFinancesSection::paperIsInTheCustomersLanguage()
{
    catalog::Record customer(catalog::customerType);
    customer.set(catalog::field<"customer.company_name">, u"Garage <Nord>"_s);
    customer.set(catalog::field<"customer.country">, u"EG"_s);
    customer.set(catalog::field<"customer.customer_id">, u"CUST_00C0FFEE"_s);
    InvoicePaper paper;
    paper.customer = customer;
    paper.sender = u"Atelier Atlas\n12 rue du Port"_s;
    paper.document.number = u"F-2026/17"_s;
    paper.document.currency = u"EUR"_s;
    paper.document.status = u"issued"_s;
    paper.document.issuedOn = QDate(2026, 6, 1);
    paper.document.dueOn = QDate(2026, 7, 1);
    paper.lines = {line(u"Tyres"_s, 4, 25), line(u"Oil"_s, 1, 80)};
    paper.lines[0].amount = 100 * amountScale;
    paper.lines[0].taxRate = 20 * amountScale;
    paper.lines[1].amount = 80 * amountScale;
    paper.document.total = 200 * amountScale;
    paper.document.open = 150 * amountScale;

    const auto page = [&paper](const QString &language) {
        paper.customer.set(catalog::field<"customer.preferred_language">, language);
        const text::Formatter window(QLocale(u"en_GB"_s));
        return invoicePage(paper, formatterFor(paper.customer, window, text::Formatter::Digits::Automatic));
    };
    const PdfPage english = page({});
    QVERIFY(!english.rightToLeft);
    QVERIFY(english.html.contains(u"Garage &lt;Nord&gt;"_s));
    for (const QString &word : {u"Invoice"_s, u"Bill to"_s, u"Still to pay"_s, u"€200.00"_s, u"€150.00"_s,
                                u"12 rue du Port"_s, u"F-2026/17"_s})
        QVERIFY2(english.html.contains(word), qPrintable(word));
    QVERIFY(text::plain(english.html).contains(u"Tax 20%"_s));
    const PdfPage french = page(u"fr"_s);
    QVERIFY(french.html.contains(u"Facture"_s));
    QVERIFY(!french.html.contains(u"Bill to"_s));
    const PdfPage arabic = page(u"ar"_s);
    QVERIFY(arabic.rightToLeft);
    QVERIFY(arabic.html.contains(u"فاتورة"_s));
    QVERIFY(arabic.html.contains(u"٢٠٠"_s)); // as Egypt writes numbers
    // The columns run from right to left: the amount comes first in the file, the description last.
    QVERIFY(arabic.html.indexOf(u"Tyres"_s) > arabic.html.indexOf(u"١٠٠"_s));
    QVERIFY(english.html.indexOf(u"Tyres"_s) < english.html.indexOf(u"€100.00"_s));
    QCOMPARE(invoiceFileName(paper.document, text::Formatter(QLocale(u"fr_FR"_s))),
             u"Facture F-2026-17.pdf"_s);
    // What is no invoice any more says so.
    paper.document.status = u"cancelled"_s;
    QVERIFY(page({}).html.contains(u"Cancelled"_s));
    QVERIFY(!page({}).html.contains(u"Still to pay"_s));
}

void TestFinancesSection::choosesAndMakesCategories()
{
    const Id tyres =
        m_harness->create(u"product_category"_s, {{u"name"_s, u"{\"en\":\"Tyres\",\"fr\":\"Pneus\"}"_s}});
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    auto *invoices = dialog<InvoiceDialog>();
    model::InvoiceLineModel *lines = invoices->lines();
    QTRY_COMPARE(lines->categories().size(), size_t(1));
    lines->setData(lines->index(0, model::InvoiceLineModel::Description), u"Winter"_s);
    lines->setData(lines->index(0, model::InvoiceLineModel::UnitPrice), u"80"_s);
    auto *lineTable = invoices->findChild<QTableView *>(u"lineTable"_s);
    const auto choose = [&](int row, int entry) {
        const QModelIndex cell = lines->index(row, model::InvoiceLineModel::Category);
        lineTable->setCurrentIndex(cell); // which opens its editor
        auto *box = lineTable->findChild<QComboBox *>(u"category"_s);
        if (!box)
            return false;
        const int at = entry < 0 ? box->count() + entry : entry;
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    };
    QVERIFY(choose(0, 1));
    QCOMPARE(lines->lines().front().categoryId, tyres);
    QCOMPARE(lines->index(0, model::InvoiceLineModel::Category).data().toString(), u"Tyres"_s);
    // A new one, named in the language of the window.
    lines->setData(lines->index(1, model::InvoiceLineModel::Description), u"Fitting"_s);
    m_harness->prompts.typed = u"Work"_s;
    QVERIFY(choose(1, -1));
    QTRY_COMPARE(lines->categories().size(), size_t(2));
    QTRY_COMPARE(lines->index(1, model::InvoiceLineModel::Category).data().toString(), u"Work"_s);
    // The same name again is the same category.
    m_harness->prompts.typed = u" work "_s;
    lines->setData(lines->index(2, model::InvoiceLineModel::Description), u"Balancing"_s);
    QVERIFY(choose(2, -1));
    QTRY_COMPARE(lines->lines()[2].categoryId, lines->lines()[1].categoryId);
    invoices->findChild<QPushButton *>(u"issue"_s)->click();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 1);
    const auto stored = m_harness->profile->store()
                            .read([](store::Connection &db) -> Result<std::vector<domain::InvoiceLineRow>> {
                                C360_TRY(auto row, db.one(u"SELECT id FROM invoice"_s));
                                return domain::invoiceLines(db, row->id(0), u"fr"_s);
                            })
                            .result();
    QVERIFY(stored);
    QCOMPARE(stored->front().category, u"Pneus"_s);
    QCOMPARE(stored->at(1).category, u"Work"_s); // known in English only
}

void TestFinancesSection::saysTheRiskAndWhy()
{
    open();
    QTRY_VERIFY(m_section->newAction()->isEnabled());
    addInvoices(); // 120 of 200 are 60 days late
    auto *card = m_section->findChild<RiskCard *>();
    QTRY_COMPARE(card->level(), u"High"_s);
    const QString why = text::plain(card->reasons());
    QVERIFY2(why.contains(u"60% of what is owed is overdue."_s), qPrintable(why));
    QVERIFY2(why.contains(u"The oldest overdue invoice is 60 days late."_s), qPrintable(why));
    QVERIFY(!card->toolTip().isEmpty());
    QVERIFY(card->accessibleDescription().contains(u"High"_s));
    m_harness->switchTo(*m_section, u"fr_FR"_s);
    QVERIFY2(text::plain(card->reasons()).contains(u"60 jours"_s), qPrintable(card->reasons()));
    m_harness->switchTo(*m_section, u"en_GB"_s);
}

void TestFinancesSection::arabic()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_harness->switchTo(*m_section, u"ar_EG"_s);
    QVERIFY2(figure(u"balance"_s).contains(u"٢٠٠"_s), qPrintable(figure(u"balance"_s)));
    QVERIFY(table(u"invoiceTable"_s)
                ->model()
                ->index(0, model::InvoiceModel::Issued)
                .data()
                .toString()
                .contains(u'٢'));
    m_harness->switchTo(*m_section, u"en_GB"_s);
    QCOMPARE(figure(u"balance"_s), u"€200.00"_s);
}

void TestFinancesSection::everyControlHasAName()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    m_section->newAction()->trigger();
    QTRY_VERIFY(dialog<InvoiceDialog>());
    m_section->actions().at(1)->trigger();
    const auto widgets = m_section->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
            qobject_cast<QDialog *>(widget) || widget->objectName().startsWith(u"qt_"_s) ||
            qobject_cast<QScrollArea *>(widget) || qobject_cast<QLabel *>(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName() + u" in "_s + widget->parentWidget()->objectName()));
    }
}

void TestFinancesSection::customerIsExchanged()
{
    addInvoices();
    open();
    QTRY_COMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 2);
    const Id other = m_harness->create(u"customer"_s, {{u"first_name"_s, u"Omar"_s}});
    m_section->showCustomer(other);
    QCOMPARE(table(u"invoiceTable"_s)->model()->rowCount(), 0);
    QTRY_VERIFY(m_section->findChild<EmptyState *>()->button()->isVisibleTo(m_section.get()));
}

QTEST_MAIN(TestFinancesSection)
#include "test_finances_section.moc"
