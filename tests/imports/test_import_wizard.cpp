// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 T14 D1 D5
// links: c360_ui c360_testsupport
#include "core/domain/conflicts/queue_commands.h"
#include "core/services/import/import_batches.h"
#include "core/store/dialect_postgres.h"
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/imports/audit_model.h"
#include "ui/imports/audit_page.h"
#include "ui/imports/constants_editor.h"
#include "ui/imports/duplicates_model.h"
#include "ui/imports/import_result_dialog.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/import_wizard.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/mapping_model.h"
#include "ui/imports/preview_model.h"
#include "ui/kit/search_field.h"
#include "ui/shell/tabbed_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;

namespace {

/// A profile of its own with a wizard on it.
class Fixture
{
public:
    AppContext &start()
    {
        wizard = new ImportWizard(context);
        wizard->show();
        return context;
    }
    ~Fixture() { delete wizard; }
    void press(const QString &name)
    {
        auto *button = wizard->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisibleTo(wizard) && button->isEnabled(), qPrintable(name));
        button->click();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto labels = wizard->findChildren<QLabel *>(name);
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(wizard))
                return label->text();
        }
        return {};
    }
    template <typename Model>
    [[nodiscard]] Model *model(const QString &table) const
    {
        for (auto *view : wizard->findChildren<QTableView *>(table)) {
            if (view->isVisibleTo(wizard))
                return qobject_cast<Model *>(view->model());
        }
        return nullptr;
    }
    [[nodiscard]] bool reaches(ImportWizard::Step step) const
    {
        return QTest::qWaitFor([&] { return wizard->step() == step; }, 30'000);
    }
    /// From the mapping to the end of the check.
    [[nodiscard]] bool check()
    {
        auto *next = wizard->findChild<QPushButton *>(u"next"_s);
        if (!QTest::qWaitFor([&] { return next->isEnabled(); }, 10'000))
            return false;
        next->click();
        return reaches(ImportWizard::Step::Duplicates) &&
               QTest::qWaitFor([&] { return next->isEnabled(); }, 30'000);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(base.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %ls", qUtf16Printable(name));
        return file.fileName();
    }
    [[nodiscard]] qint64 customers()
    {
        return base.profile->store()
            .read([](store::Connection &db) {
                return db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
            })
            .result()
            .value();
    }

    test::SectionHarness base;
    test::ScriptedPrompts &prompts = base.prompts;
    test::RecordedNavigator &navigator = base.navigator;
    AppContext &context = base.context;
    QPointer<ImportWizard> wizard;
};

const QByteArray smallList = "First name,Last name,E-mail,Country,Born,Shoe size\n"
                             "Ana,Silva,ana@example.com,France,03/04/1980,38\n"
                             "Ben,Cole,not an address,France,03/04/1981,44\n"
                             "Ana,Silva,ana@example.com,France,03/04/1980,38\n";

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arabicList();
    void corrections();
    void mappingFiles();
    void constants();
    void demoOffersAnOwnProfile();
    void unreadableFile();
    void salesAreRecognised();
    void stopping();
    void historyAndUndo();
    void everyActHasWords();
    void auditLog();
    void partsOfTrust();
    void speaksArabic();
    void everyControlHasAName();
};

void TestImportWizard::arabicList()
{
    const QString file = QStringLiteral(C360_SHARED_DATA "/arabic/faker_customers_ar.csv");
    if (!QFile::exists(file))
        QSKIP("reference data is not here");
    Fixture f;
    f.prompts.files = {file};
    f.start();
    QCOMPARE(f.wizard->step(), ImportWizard::Step::File);
    f.press(u"chooseFile"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));

    auto *mapping = f.model<MappingModel>(u"mapping"_s);
    auto *preview = f.model<PreviewModel>(u"preview"_s);
    QVERIFY(mapping && preview);
    QCOMPARE(f.wizard->findChild<QComboBox *>(u"kind"_s)->currentText(), u"Customers"_s);
    QCOMPARE(f.wizard->findChild<QComboBox *>(u"encoding"_s)->currentText(), u"Unicode (UTF-8)"_s);
    QCOMPARE(f.wizard->findChild<QComboBox *>(u"delimiter"_s)->currentText(), u"Comma"_s);
    QStringList targets;
    for (int i = 0; i < mapping->rowCount(); ++i)
        targets << mapping->index(i, MappingModel::Target).data(Qt::EditRole).toString();
    QVERIFY(targets.contains(u"first_name"_s));
    QVERIFY(targets.contains(u"email"_s));
    QVERIFY(preview->rowCount() > 5);
    QCOMPARE(preview->preview().refused, 0);

    QVERIFY(f.check());
    auto *duplicates = f.model<DuplicatesModel>(u"duplicates"_s);
    QVERIFY(duplicates);
    // 23 rows repeat an e-mail; none of them is the same person.
    QCOMPARE(duplicates->rowCount(), 23);
    for (int i = 0; i < duplicates->rowCount(); ++i) {
        QVERIFY(!duplicates->index(i, DuplicatesModel::Name).data().toString().isEmpty());
        QVERIFY(duplicates->index(i, DuplicatesModel::Other).data().toString().contains(u"line"_s));
    }
    QCOMPARE(f.customers(), 0); // nothing is stored by the check
    QVERIFY(f.wizard->findChild<QRadioButton *>(u"policyCreate"_s)->isChecked());
    f.wizard->findChild<QRadioButton *>(u"policySkip"_s)->setChecked(true);

    QSignalSpy imported(f.wizard, &ImportWizard::imported);
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(imported.size(), 1);
    QCOMPARE(f.text(u"created"_s), u"977"_s);
    QCOMPARE(f.text(u"skipped"_s), u"23"_s);
    QCOMPARE(f.customers(), 977);

    f.prompts.file = f.base.folder.filePath(u"saved.csv"_s);
    f.press(u"saveRefused"_s);
    QTRY_VERIFY(QFile::exists(f.prompts.file));
    QFile saved(f.prompts.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(saved.readAll()).count(u'@') >= 23);

    f.press(u"undoImport"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.text(u"resultTitle"_s), u"The import was undone"_s, 30'000);
    QCOMPARE(f.customers(), 0);
}

void TestImportWizard::corrections()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(u"list.csv"_s, smallList));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    auto *mapping = f.model<MappingModel>(u"mapping"_s);
    auto *preview = f.model<PreviewModel>(u"preview"_s);
    const QAbstractItemModelTester mappingTester(mapping);
    const QAbstractItemModelTester previewTester(preview);

    const auto cell = [&](const QString &target, int row) {
        const qsizetype column = preview->preview().columns.indexOf(target);
        return column < 0 ? QString() : preview->index(row, int(column) + 1).data().toString();
    };
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->preview().refused, 1);
    QVERIFY(cell(u"email"_s, 1).contains(u"not an address"_s)); // with its reason behind
    QVERIFY(cell(u"email"_s, 1).size() > 20);

    // The columns nobody knows go where the person says, and the preview follows.
    const auto setTarget = [&](int row, const QString &target) {
        const auto index = mapping->index(row, MappingModel::Target);
        mapping->setData(index, target, Qt::EditRole);
        return QTest::qWaitFor([&] { return index.data(Qt::EditRole).toString() == target; }, 10'000);
    };
    QVERIFY(setTarget(4, u"date_of_birth"_s));
    QCOMPARE(preview->preview().rows.at(0).cells.value(u"date_of_birth"_s).value.toString(), u"1980-04-03"_s);
    auto *order = f.wizard->findChild<QComboBox *>(u"dateOrder"_s);
    order->setCurrentIndex(order->findText(u"Month, day, year"_s));
    Q_EMIT order->activated(order->currentIndex());
    QTRY_COMPARE(preview->preview().rows.at(0).cells.value(u"date_of_birth"_s).value.toString(),
                 u"1980-03-04"_s);
    QVERIFY(setTarget(5, u"notes"_s));
    QVERIFY(setTarget(5, QString()));
    // Taking the e-mail column out makes the bad line good.
    QVERIFY(setTarget(2, QString()));
    QCOMPARE(preview->preview().refused, 0);
    QVERIFY(setTarget(2, u"email"_s));

    QVERIFY(f.check());
    QVERIFY(f.wizard->findChild<QRadioButton *>(u"policySkip"_s)->isChecked());
    f.press(u"back"_s);
    QCOMPARE(f.wizard->step(), ImportWizard::Step::Mapping);
    QVERIFY(f.check());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(f.text(u"read"_s), u"3"_s);
    QCOMPARE(f.text(u"created"_s), u"1"_s);
    QCOMPARE(f.text(u"skipped"_s), u"1"_s);
    QCOMPARE(f.text(u"refusedCount"_s), u"1"_s);
    f.press(u"back"_s); // import another file
    QCOMPARE(f.wizard->step(), ImportWizard::Step::File);
}

void TestImportWizard::mappingFiles()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(u"list.csv"_s, smallList));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    auto *mapping = f.model<MappingModel>(u"mapping"_s);
    const auto shoes = mapping->index(5, MappingModel::Target);
    mapping->setData(shoes, u"external_id"_s, Qt::EditRole);
    QTRY_COMPARE(shoes.data(Qt::EditRole).toString(), u"external_id"_s);
    f.prompts.file = f.base.folder.filePath(u"mapping.json"_s);
    f.press(u"saveMapping"_s);
    QTRY_VERIFY(QFile::exists(f.prompts.file));
    QTRY_COMPARE(f.text(u"message"_s), u"Mapping saved"_s);

    mapping->setData(shoes, QString(), Qt::EditRole);
    QTRY_COMPARE(shoes.data(Qt::EditRole).toString(), QString());
    f.prompts.files = {f.prompts.file};
    f.press(u"loadMapping"_s);
    QTRY_COMPARE(shoes.data(Qt::EditRole).toString(), u"external_id"_s);
    f.prompts.files = {f.file(u"broken.json"_s, "[1]")};
    f.press(u"loadMapping"_s);
    QTRY_VERIFY(!f.text(u"message"_s).isEmpty());
}

void TestImportWizard::constants()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(u"list.csv"_s, "First name,Last name\nAna,Silva\n"));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    auto *preview = f.model<PreviewModel>(u"preview"_s);
    auto *editor = f.wizard->findChild<ConstantsEditor *>();
    editor->add(u"city"_s);
    auto *line = editor->findChild<QWidget *>(u"constant-city"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Tunis"_s);
    // Going on before the pause is over does not lose what was typed.
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Duplicates));
    QCOMPARE(preview->preview().rows.at(0).cells.value(u"city"_s).value.toString(), u"Tunis"_s);
    QTRY_VERIFY(f.wizard->findChild<QPushButton *>(u"next"_s)->isEnabled());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    const auto towns = f.base.profile->store()
                           .read([](store::Connection &db) {
                               return db.scalar(u"SELECT count(*) FROM customer WHERE city = 'Tunis'"_s);
                           })
                           .result();
    QCOMPARE(towns.value(), 1);
}

void TestImportWizard::demoOffersAnOwnProfile()
{
    Fixture f;
    QVERIFY(
        f.base.profile->updateSettings([](services::ProfileSettings &settings) { settings.demo = true; }));
    f.start();
    QCOMPARE(f.wizard->step(), ImportWizard::Step::OwnProfile);
    f.press(u"importIntoDemo"_s);
    QCOMPARE(f.wizard->step(), ImportWizard::Step::File);
    delete f.wizard;
    f.start();
    QSignalSpy wanted(f.wizard, &ImportWizard::ownProfileRequested);
    f.press(u"ownProfile"_s);
    QCOMPARE(wanted.size(), 1);
    QTRY_VERIFY(!f.wizard);
}

void TestImportWizard::unreadableFile()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(u"sheet.xlsx"_s, "PK\x03\x04 and so on"));
    QTRY_VERIFY(!f.text(u"fileError"_s).isEmpty());
    QCOMPARE(f.wizard->step(), ImportWizard::Step::File);
    f.wizard->openFile(f.base.folder.filePath(u"missing.csv"_s));
    QTRY_COMPARE(f.text(u"fileError"_s), u"The file does not exist."_s);
    // A check that is on its way stops when the window is closed.
    QByteArray many("First name,E-mail\n");
    for (int i = 0; i < 20'000; ++i)
        many += "Ana" + QByteArray::number(i) + ",ana" + QByteArray::number(i) + "@example.com\n";
    f.wizard->openFile(f.file(u"many.csv"_s, many));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    QTRY_VERIFY(f.wizard->findChild<QPushButton *>(u"next"_s)->isEnabled());
    f.press(u"next"_s);
    f.wizard->close();
    QVERIFY(!f.wizard || !f.wizard->isVisible());
    QTRY_VERIFY(!f.wizard);
    f.start();
    // Escape closes, and the wizard goes.
    QTest::keyClick(f.wizard, Qt::Key_Escape);
    QTRY_VERIFY(!f.wizard);
}

void TestImportWizard::salesAreRecognised()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(
        u"sales.csv"_s, "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                        "1,A,Lamp,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
                        "C2,A,Lamp,-1,2010-12-02 08:26:00,2.55,17850.0,United Kingdom\n"
                        "3,A,Lamp,one,2010-12-02 08:26:00,2.55,17850.0,United Kingdom\n"));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    QCOMPARE(f.wizard->findChild<QComboBox *>(u"kind"_s)->currentText(), u"Sales"_s);
    auto *preview = f.model<PreviewModel>(u"preview"_s);
    QCOMPARE(preview->preview().refused, 1);
    QVERIFY(f.check());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(f.text(u"created"_s), u"2"_s);
    QCOMPARE(f.text(u"customers"_s), u"1"_s);
    QCOMPARE(f.text(u"invoices"_s), u"1"_s);
    QCOMPARE(f.text(u"creditNotes"_s), u"1"_s);
}

void TestImportWizard::stopping()
{
    Fixture f;
    f.start();
    QByteArray many("First name,E-mail\n");
    for (int i = 0; i < 20'000; ++i)
        many += "Ana" + QByteArray::number(i) + ",ana" + QByteArray::number(i) + "@example.com\n";
    f.wizard->openFile(f.file(u"many.csv"_s, many));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    QTRY_VERIFY(f.wizard->findChild<QPushButton *>(u"next"_s)->isEnabled());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Duplicates));
    f.press(u"leaveOutCheck"_s);
    auto *next = f.wizard->findChild<QPushButton *>(u"next"_s);
    QTRY_VERIFY(next->isEnabled());
    next->click();
    QTRY_VERIFY(f.customers() > 0);
    f.press(u"cancel"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(f.text(u"resultTitle"_s), u"The import was stopped"_s);
    const qint64 stored = f.customers();
    QVERIFY(stored > 0 && stored < 20'000);
    f.press(u"undoImport"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.text(u"resultTitle"_s), u"The import was undone"_s, 30'000);
    QCOMPARE(f.customers(), 0);
}

void TestImportWizard::historyAndUndo()
{
    Fixture f;
    ImportsPage page(f.context);
    page.retranslate();
    page.resize(1000, 700);
    page.show();
    page.refresh();
    auto *table = page.findChild<QTableView *>(u"importTable"_s);
    QTRY_VERIFY(!table->isVisible());
    page.newAction()->trigger();
    QCOMPARE(f.navigator.dialog, u"import"_s);

    f.start();
    f.wizard->openFile(f.file(u"list.csv"_s, smallList));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    QVERIFY(f.check());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    f.press(u"next"_s);
    QTRY_VERIFY(!f.wizard);

    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(table->model());
    const auto cell = [&](int column) {
        return table->model()->index(0, column).data().toString();
    };
    QVERIFY(cell(ImportBatchModel::File).contains(u"list.csv"_s));
    QVERIFY(!cell(ImportBatchModel::Who).isEmpty());
    QCOMPARE(cell(ImportBatchModel::Created), u"1"_s);
    QCOMPARE(cell(ImportBatchModel::Refused), u"1"_s);
    QCOMPARE(cell(ImportBatchModel::State), u"Stored"_s);

    QTRY_VERIFY(page.actions().at(1)->isEnabled());
    page.actions().at(1)->trigger();
    auto *dialog = page.findChild<ImportResultDialog *>();
    QVERIFY(dialog);
    auto *refused = dialog->findChild<QTableView *>(u"refused"_s);
    QTRY_COMPARE(refused->model()->rowCount(), 1); // kept with the import
    QVERIFY(refused->model()->index(0, 1).data().toString().contains(u"Ben Cole"_s));
    dialog->close();

    page.actions().at(2)->trigger();
    QTRY_VERIFY(cell(ImportBatchModel::State).startsWith(u"Undone"_s));
    QCOMPARE(f.customers(), 0);
    QTRY_VERIFY(!page.actions().at(2)->isEnabled());
}

void TestImportWizard::everyActHasWords()
{
    const QStringList acts = store::postgres::administrativeActions().split(u',');
    QVERIFY(acts.size() > 5);
    for (const QString &act :
         acts + QStringList{domain::readAction, domain::retryAction, domain::discardAction, u"merge"_s,
                            u"customer_moved"_s, u"sent_again"_s})
        QVERIFY2(auditActionLabel(act) != act, qPrintable(act));
}

void TestImportWizard::auditLog()
{
    Fixture f;
    for (int i = 0; i < 450; ++i) {
        f.base.create(u"customer"_s, {{u"first_name"_s, i == 17 ? u"محمد"_s : u"Ana"_s},
                                      {u"last_name"_s, u"Silva %1"_s.arg(i)}});
    }
    QTest::qWait(0); // the news of it all
    AuditPage page(f.context);
    page.retranslate();
    page.resize(1000, 700);
    page.show();
    page.refresh();
    auto *table = page.findChild<QTableView *>(u"auditTable"_s);
    auto *model = qobject_cast<AuditModel *>(table->model());
    const QAbstractItemModelTester tester(model);
    QTRY_VERIFY(model->rowCount() >= 200);
    QCOMPARE(model->index(0, AuditModel::What).data().toString(), u"Created"_s);
    QVERIFY(model->index(0, AuditModel::Customer).data().toString().contains(u"Silva 449"_s));
    // Older entries come page by page, none twice.
    while (model->isLoading() || model->canFetchMore({})) {
        model->fetchMore({});
        QTRY_VERIFY(!model->isLoading());
    }
    QSet<QString> customers;
    for (int i = 0; i < model->rowCount(); ++i)
        customers << model->index(i, AuditModel::Customer).data().toString();
    QCOMPARE(customers.size(), 450);

    auto *search = page.findChild<SearchField *>();
    search->setText(u"محمد"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    Q_EMIT table->activated(model->index(0, 0));
    QVERIFY(!f.navigator.opened.isNull());
    search->setText(u"created silva 12"_s);
    QTRY_VERIFY(model->rowCount() > 1 && model->rowCount() < 30);
    search->setText(u"nobody at all"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    QTRY_VERIFY(!table->isVisible());
}

void TestImportWizard::partsOfTrust()
{
    Fixture f;
    TabbedPage page(u"shield-check"_s, [] { return u"Trust"_s; },
                    {{u"imports"_s, u"import"_s, [] { return u"Imports"_s; },
                      [&f]() -> Page * {
                          return new ImportsPage(f.context);
                      }},
                     {u"audit"_s, u"scroll-text"_s, [] { return u"Audit log"_s; },
                      [&f]() -> Page * {
                          return new AuditPage(f.context);
                      }}});
    page.retranslate();
    page.show();
    page.refresh();
    QVERIFY(page.findChild<ImportsPage *>());
    QVERIFY(!page.findChild<AuditPage *>());
    QVERIFY(page.newAction());
    QCOMPARE(test::unnamedControls(&page).join(u'\n'), QString());
    page.showSection(u"audit"_s);
    QVERIFY(page.findChild<AuditPage *>());
    QVERIFY(page.filterAction());
    QCOMPARE(test::unnamedControls(&page).join(u'\n'), QString());
}

void TestImportWizard::speaksArabic()
{
    Fixture f;
    f.start();
    f.wizard->openFile(f.file(u"list.csv"_s, smallList));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    f.base.language.set(u"ar_EG"_s, text::Formatter::Digits::Automatic);
    QTRY_VERIFY(f.text(u"stepTitle"_s).contains(QChar(0x0662))); // step ٢
    QCOMPARE(f.wizard->layoutDirection(), Qt::RightToLeft);
    QVERIFY(f.check());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(f.text(u"read"_s), u"٣"_s);
    f.base.language.set(u"en_GB"_s, text::Formatter::Digits::Automatic);
}

void TestImportWizard::everyControlHasAName()
{
    Fixture f;
    f.start();
    const auto unnamed = [&] {
        return test::unnamedControls(f.wizard).join(u'\n');
    };
    QCOMPARE(unnamed(), QString());
    f.wizard->openFile(f.file(u"list.csv"_s, smallList));
    QVERIFY(f.reaches(ImportWizard::Step::Mapping));
    auto *editor = f.wizard->findChild<ConstantsEditor *>();
    editor->add(u"country"_s);
    editor->add(u"city"_s);
    QCOMPARE(unnamed(), QString());
    QVERIFY(f.check());
    QCOMPARE(unnamed(), QString());
    f.press(u"next"_s);
    QVERIFY(f.reaches(ImportWizard::Step::Result));
    QCOMPARE(unnamed(), QString());
}

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
