// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C3 C4 C5 C6 C10 D1 D5
// links: c360_ui c360_testsupport

#include "core/model/customer_list_model.h"
#include "tests/support/sample_store.h"
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/customers/bin_page.h"
#include "ui/customers/column_chooser.h"
#include "ui/customers/customer_grid.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/filter_bar.h"
#include "ui/customers/filter_picker.h"
#include "ui/customers/new_customer_dialog.h"
#include "ui/customers/selection_bar.h"
#include "ui/customers/sort_header.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace c360;
using namespace c360::ui;
using namespace Qt::StringLiterals;

namespace {

/// A customers page on a profile of its own, as the window shows it.
class Fixture
{
public:
    explicit Fixture(int customers)
    {
        test::fillCustomers(base.profile->store(), customers);
        page = std::make_unique<CustomersPage>(context);
        page->retranslate();
        page->resize(1200, 800);
        page->show();
        page->refresh();
        grid = page->findChild<CustomerGrid *>();
        search = page->findChild<SearchField *>(u"customerSearch"_s);
        stack = page->findChild<StateStack *>();
    }
    [[nodiscard]] model::CustomerListModel &list() const { return page->list(); }
    bool ready(int rows)
    {
        return QTest::qWaitFor(
            [&] { return list().hasAnswer() && !list().isLoading() && list().rowCount() == rows; }, 10'000);
    }
    bool loaded(int row)
    {
        (void)list().index(row, 0).data();
        return QTest::qWaitFor([&] { return list().loaded(row) != nullptr; }, 5'000);
    }
    QAction *action(const QString &key)
    {
        for (QAction *found : page->actions()) {
            if (found->objectName() == key)
                return found;
        }
        return nullptr;
    }
    QString text(const QString &object) { return page->findChild<QLabel *>(object)->text(); }
    bool undo() { return base.profile->commands().undo(base.notices.last).result().has_value(); }

    test::SectionHarness base;
    test::ScriptedPrompts &prompts = base.prompts;
    test::RecordedNavigator &navigator = base.navigator;
    AppContext &context = base.context;
    std::unique_ptr<CustomersPage> page;
    CustomerGrid *grid;
    SearchField *search;
    StateStack *stack;
};

} // namespace

class TestCustomersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstUse();
    void findAndOpen();
    void newRowsLeaveTheCurrentOne_data();
    void newRowsLeaveTheCurrentOne();
    void newRowsLeaveWhatIsRead();
    void filteredToNothing();
    void failureHasItsOwnView();
    void editAndUndo();
    void refusedEdit();
    void filterChips();
    void savedViews();
    void columnsOfAView();
    void sortByHeader();
    void bulk();
    void sumsOfTheSelection();
    void tags();
    void deleteAndRestore();
    void binIsEmptied();
    void exportSelection();
    void newCustomer();
    void preview();
    void arabic();
    void everythingHasAName();
    void closesWhileReading();
};

void TestCustomersPage::firstUse()
{
    Fixture f(0);
    QVERIFY(f.ready(0));
    QTRY_VERIFY(!f.stack->isContentShown());
    QCOMPARE(f.stack->emptyState()->kind(), EmptyState::Kind::FirstUse);
    f.stack->emptyState()->button()->click();
    QCOMPARE(f.navigator.dialog, u"import"_s);
}

void TestCustomersPage::findAndOpen()
{
    Fixture f(3'000);
    QVERIFY(f.ready(3'000));
    QVERIFY(f.stack->isContentShown());
    QCOMPARE(f.text(u"customerCount"_s), u"3,000 customers"_s);
    const Id wanted = test::addCustomer(f.base.profile->store(),
                                        {{u"first_name"_s, u"محمد"_s}, {u"last_name"_s, u"زيدان"_s}});
    QTest::keyClicks(f.search, u"mohamed z"_s);
    QTest::keyClick(f.search, Qt::Key_Return); // before the answer is there
    QTRY_COMPARE(f.navigator.opened, wanted);
    // Letters typed on the grid go to the search as well.
    f.search->clear();
    QVERIFY(f.ready(3'001));
    f.grid->setFocus();
    f.grid->keyboardSearch(u"k"_s);
    QCOMPARE(f.search->text(), u"k"_s);
    QTRY_VERIFY(f.list().rowCount() < 3'000 && !f.list().isLoading());
}

void TestCustomersPage::newRowsLeaveTheCurrentOne_data()
{
    QTest::addColumn<int>("arriving");
    QTest::newRow("three") << 3;
    QTest::newRow("hundreds") << 400;
    QTest::newRow("thousands") << 2'600;
}

void TestCustomersPage::newRowsLeaveTheCurrentOne()
{
    QFETCH(int, arriving);
    Fixture f(300);
    QVERIFY(f.ready(300));
    QApplication::setActiveWindow(f.page.get());
    f.grid->setFocus();
    f.grid->selectRow(150);
    f.grid->scrollTo(f.list().index(150, 0), QAbstractItemView::PositionAtCenter);
    const qint64 rid = f.list().ridAt(150);
    QVERIFY(f.loaded(150));
    const Id current = f.grid->currentCustomer();
    const int before = f.grid->rowViewportPosition(150);
    f.base.create(u"customer"_s, {{u"first_name"_s, u"Aaa"_s}, {u"last_name"_s, u"Aaa"_s}});
    test::pullCustomers(f.base.profile->store(), arriving - 1);
    QVERIFY(f.ready(300 + arriving));
    const int row = f.grid->currentIndex().row();
    QCOMPARE(f.list().ridAt(row), rid);
    QVERIFY(row != 150); // they came above it
    QCOMPARE(f.grid->selectedRids(), std::vector<qint64>{rid});
    QTRY_COMPARE(f.grid->rowViewportPosition(row), before);
    QCOMPARE(f.grid->currentCustomer(), current);
}

// The keyboard waits in the search field: what is read there stays as well, but the beginning shows who is
// new.
void TestCustomersPage::newRowsLeaveWhatIsRead()
{
    Fixture f(300);
    QVERIFY(f.ready(300));
    f.search->setFocus();
    f.grid->scrollTo(f.list().index(150, 0), QAbstractItemView::PositionAtTop);
    const int top = f.grid->rowAt(0);
    const qint64 rid = f.list().ridAt(top);
    const int before = f.grid->rowViewportPosition(top);
    test::pullCustomers(f.base.profile->store(), 400);
    QVERIFY(f.ready(700));
    QTRY_COMPARE(f.list().ridAt(f.grid->rowAt(0)), rid);
    QCOMPARE(f.grid->rowViewportPosition(f.grid->rowAt(0)), before);

    f.grid->scrollToTop();
    f.base.create(u"customer"_s, {{u"first_name"_s, u"Aaa"_s}, {u"last_name"_s, u"Aaa"_s}});
    QVERIFY(f.ready(701));
    QCOMPARE(f.grid->rowAt(0), 0);
}

void TestCustomersPage::filteredToNothing()
{
    Fixture f(200);
    QVERIFY(f.ready(200));
    QTest::keyClicks(f.search, u"qqqq"_s);
    QVERIFY(f.ready(0));
    QTRY_VERIFY(!f.stack->isContentShown());
    QCOMPARE(f.stack->emptyState()->kind(), EmptyState::Kind::Filtered);
    f.stack->emptyState()->button()->click();
    QVERIFY(f.ready(200));
    QVERIFY(f.stack->isContentShown());
    QVERIFY(f.search->text().isEmpty());
}

void TestCustomersPage::failureHasItsOwnView()
{
    Fixture f(20);
    QVERIFY(f.ready(20));
    const auto rename = [&](const QString &sql) {
        return f.base.profile->store()
            .maintain([sql](store::Connection &db) { return db.execute(sql); })
            .result();
    };
    QVERIFY(rename(u"ALTER TABLE customer RENAME TO away"_s));
    f.list().reload();
    QTRY_VERIFY(!f.stack->isContentShown());
    QCOMPARE(f.stack->emptyState()->kind(), EmptyState::Kind::Error);
    QVERIFY(rename(u"ALTER TABLE away RENAME TO customer"_s));
    f.stack->emptyState()->button()->click();
    QVERIFY(f.ready(20));
    QVERIFY(f.stack->isContentShown());
}

void TestCustomersPage::editAndUndo()
{
    Fixture f(50);
    QVERIFY(f.ready(50));
    const int column = int(f.list().columns().indexOf(u"city"_s));
    QVERIFY(f.loaded(4));
    const QModelIndex cell = f.list().index(4, column);
    const QString before = cell.data().toString();
    f.grid->setCurrentIndex(cell);
    f.grid->edit(cell);
    auto *editor = f.grid->viewport()->findChild<FieldEditor *>();
    QVERIFY(editor);
    auto *line = qobject_cast<QLineEdit *>(editor->input());
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"Marseille"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(cell.data().toString(), u"Marseille"_s);
    QTRY_COMPARE(f.base.notices.said, QStringList{u"Saved"_s});
    QVERIFY(f.undo());
    QTRY_COMPARE(cell.data().toString(), before);
    // Esc leaves everything as it was.
    f.grid->edit(cell);
    editor = f.grid->viewport()->findChild<FieldEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor->input(), u"Nowhere"_s);
    QTest::keyClick(editor->input(), Qt::Key_Escape);
    QTest::qWait(50);
    QCOMPARE(cell.data().toString(), before);
    QCOMPARE(f.base.notices.said.size(), 1);
}

void TestCustomersPage::refusedEdit()
{
    Fixture f(50);
    QVERIFY(f.ready(50));
    QVERIFY(f.loaded(3));
    const QModelIndex cell = f.list().index(3, int(f.list().columns().indexOf(u"email"_s)));
    const QString before = cell.data().toString();
    f.list().setData(cell, u"not an address"_s, model::CustomerListModel::ValueRole);
    QTRY_COMPARE(f.base.notices.failures.size(), 1);
    QVERIFY(f.base.notices.failures.first().startsWith(u"email"_s));
    QCOMPARE(cell.data().toString(), before);
}

void TestCustomersPage::filterChips()
{
    Fixture f(700);
    QVERIFY(f.ready(700));
    auto *bar = f.page->findChild<FilterBar *>();
    // Through the picker, by keyboard.
    bar->findChild<QToolButton *>(u"addFilter"_s)->menu()->aboutToShow();
    for (QAction *action : bar->findChild<QToolButton *>(u"addFilter"_s)->menu()->actions()) {
        if (action->objectName() == u"filter-country")
            action->trigger();
    }
    auto *picker = bar->findChild<FilterPicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(picker->list()->count(), 5);
    auto *field = picker->findChild<SearchField *>();
    QTest::keyClicks(field, u"moro"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(f.ready(200));
    picker->close();
    auto *chip = bar->findChild<Chip *>(u"filter-country"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Country: Morocco"_s);
    // And away with the Delete key.
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(f.ready(700));
    domain::CustomerQuery query;
    query.active = false;
    query.tags = {u"vip"_s};
    Q_EMIT bar->queryChanged(query);
    QVERIFY(f.ready(0));
    query.tags.clear();
    Q_EMIT bar->queryChanged(query);
    QVERIFY(f.ready(70));
    QCOMPARE(bar->summary(), u"Activity: Inactive"_s);
    bar->findChild<QToolButton *>(u"clearFilters"_s)->click();
    QVERIFY(f.ready(700));
}

void TestCustomersPage::savedViews()
{
    Fixture f(700);
    QVERIFY(f.ready(700));
    auto *tabs = f.page->findChild<QTabBar *>(u"savedViews"_s);
    domain::CustomerQuery query;
    query.countries = {u"MA"_s};
    Q_EMIT f.page->findChild<FilterBar *>()->queryChanged(query);
    QVERIFY(f.ready(200));
    f.prompts.typed = u"R&D Morocco"_s;
    f.action(u"customers.save-view"_s)->trigger();
    QTRY_COMPARE(tabs->count(), 2);
    QTRY_COMPARE(tabs->currentIndex(), 1);
    QCOMPARE(tabs->tabText(1), u"R&&D Morocco"_s);
    tabs->setCurrentIndex(0);
    QVERIFY(f.ready(700));
    tabs->setCurrentIndex(1);
    QVERIFY(f.ready(200));
    const QString section = f.page->section();
    QVERIFY(!section.isEmpty());
    // Changed, and updated.
    query.active = false;
    Q_EMIT f.page->findChild<FilterBar *>()->queryChanged(query);
    QVERIFY(tabs->tabText(1).endsWith(u'*'));
    f.action(u"customers.update-view"_s)->trigger();
    QTRY_VERIFY(!tabs->tabText(1).endsWith(u'*'));
    tabs->setCurrentIndex(0);
    QVERIFY(f.ready(700));
    f.page->showSection(section);
    QTRY_VERIFY(f.list().rowCount() < 200 && !f.list().isLoading());
    // Deleted, and back.
    QVERIFY(f.base.profile->commands().remove(u"saved_view"_s, *Id::fromString(section)).result());
    QTRY_COMPARE(tabs->count(), 1);
    QVERIFY(f.ready(700));
    QVERIFY(f.base.profile->commands().undo().result());
    QTRY_COMPARE(tabs->count(), 2);
}

void TestCustomersPage::columnsOfAView()
{
    Fixture f(50);
    QVERIFY(f.ready(50));
    f.action(u"customers.columns"_s)->trigger();
    auto *chooser = f.page->findChild<ColumnChooser *>();
    QVERIFY(chooser);
    auto *list = chooser->findChild<QListWidget *>();
    for (int i = 1; i < list->count(); ++i)
        list->item(i)->setCheckState(i < 3 ? Qt::Checked : Qt::Unchecked);
    chooser->findChild<QPushButton *>(u"apply"_s)->click();
    QCOMPARE(f.list().columns(), (QStringList{u"name"_s, u"company_name"_s, u"email"_s}));
    f.grid->setColumnWidth(1, 321);
    f.grid->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(f.grid->arrangement()[u"columns"_s].toArray().first().toString(), u"email"_s);
    QTest::qWait(700);
    // A new page finds it again.
    CustomersPage again(f.context);
    QCOMPARE(again.list().columns(), (QStringList{u"email"_s, u"name"_s, u"company_name"_s}));
    QCOMPARE(again.findChild<CustomerGrid *>()->columnWidth(2), 321);
}

void TestCustomersPage::sortByHeader()
{
    Fixture f(200);
    QVERIFY(f.ready(200));
    auto *header = f.grid->findChild<SortHeader *>();
    const auto at = [&f](const QString &field) {
        return int(f.list().columns().indexOf(field));
    };
    const auto click = [&](const QString &field, Qt::KeyboardModifiers keys = {}) {
        const int section = at(field);
        const QPoint middle(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, middle);
        return QTest::qWaitFor([&] { return !f.list().isLoading(); });
    };
    QCOMPARE(header->marks().keys(), QList<int>{at(u"name"_s)});
    QVERIFY(click(u"email"_s));
    QVERIFY(click(u"email"_s));
    const int column = at(u"email"_s);
    QCOMPARE(f.list().query().sort, u"email"_s);
    QVERIFY(f.list().query().descending);
    QVERIFY(header->marks()[column].descending);
    QVERIFY(f.loaded(0));
    QVERIFY(f.list().index(0, column).data().toString().contains(u"kunde9@"_s));
    // Typing ranks; the order returns afterwards.
    QTest::keyClicks(f.search, u"fatima"_s);
    QTRY_VERIFY(f.list().rowCount() < 200 && !f.list().isLoading());
    QVERIFY(f.list().query().sort.isEmpty());
    f.search->clear();
    QVERIFY(f.ready(200));
    QCOMPARE(f.list().query().sort, u"email"_s);
    QVERIFY(click(u"email"_s));
    QVERIFY(f.list().query().sort.isEmpty());

    // By several columns: the country, then the city downwards, then the e-mail.
    using Keys = QList<domain::SortKey>;
    QVERIFY(click(u"country"_s));
    QVERIFY(click(u"city"_s, Qt::ControlModifier));
    QVERIFY(click(u"city"_s, Qt::ControlModifier));
    QVERIFY(click(u"email"_s, Qt::ShiftModifier));
    const Keys keys{{u"country"_s, false}, {u"city"_s, true}, {u"email"_s, false}};
    QCOMPARE(f.list().query().order(), keys);
    QCOMPARE(header->marks()[at(u"country"_s)].place, 1);
    QCOMPARE(header->marks()[at(u"city"_s)].place, 2);
    QVERIFY(header->marks()[at(u"city"_s)].descending);
    QCOMPARE(f.list().headerData(at(u"city"_s), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             u"City, sorted downwards as number 2"_s);
    for (int row = 1; row < 40; ++row) {
        QVERIFY(f.loaded(row));
        const auto cell = [&](int of, const QString &field) {
            return f.list().index(of, at(field)).data(model::CustomerListModel::ValueRole).toString();
        };
        if (cell(row - 1, u"country"_s) == cell(row, u"country"_s))
            QVERIFY(cell(row, u"city"_s).isEmpty() || cell(row - 1, u"city"_s) >= cell(row, u"city"_s));
    }
    // A saved view remembers it.
    f.prompts.typed = u"By place"_s;
    f.action(u"customers.save-view"_s)->trigger();
    auto *tabs = f.page->findChild<QTabBar *>();
    QTRY_COMPARE(tabs->count(), 2);
    tabs->setCurrentIndex(0);
    QTRY_VERIFY(f.list().query().order().isEmpty() && !f.list().isLoading());
    tabs->setCurrentIndex(1);
    QTRY_COMPARE(f.list().query().order(), keys);
    QTRY_VERIFY(!f.list().isLoading());
    // The third time a further column leaves the order; by the keyboard it is a menu.
    QVERIFY(click(u"city"_s, Qt::ControlModifier));
    QCOMPARE(f.list().query().order(), (Keys{{u"country"_s, false}, {u"email"_s, false}}));
    f.action(u"customers.sort"_s)->trigger();
    auto *menu = f.page->findChild<QMenu *>(u"sortMenu"_s);
    QVERIFY(menu);
    const auto further = menu->actions().last()->menu()->actions();
    const auto city = std::ranges::find(further, u"City"_s, &QAction::text);
    QVERIFY(city != further.end());
    (*city)->trigger();
    menu->close();
    QTRY_COMPARE(f.list().query().order().last().field, u"city"_s);
}

void TestCustomersPage::bulk()
{
    Fixture f(2'000);
    QVERIFY(f.ready(2'000));
    auto *bar = f.page->findChild<SelectionBar *>();
    QVERIFY(bar->isHidden());
    f.grid->selectAll();
    QVERIFY(!bar->isHidden());
    QCOMPARE(f.text(u"selectionCount"_s), u"2,000 selected"_s);
    f.action(u"customers.deactivate"_s)->trigger();
    QCOMPARE(f.prompts.questions.size(), 1); // above a thousand it asks
    QTRY_COMPARE(f.base.notices.said.size(), 1);
    const auto active = [&] {
        return f.base.profile->store()
            .read([](store::Connection &db) {
                return db.scalar(u"SELECT count(*) FROM customer WHERE is_active = 1"_s);
            })
            .result();
    };
    QCOMPARE(active().value(), 0);
    QVERIFY(f.undo());
    QCOMPARE(active().value(), 1'800);
    QVERIFY(f.base.notices.failures.isEmpty());
}

void TestCustomersPage::sumsOfTheSelection()
{
    constexpr int many = 12'000;
    Fixture f(many);
    QVERIFY(f.ready(many));
    const auto sell = [&f](int row, qint64 price, const QString &currency) {
        const auto id = f.base.profile->store()
                            .read([rid = f.list().ridAt(row)](store::Connection &db) {
                                return domain::customerIds(db, {rid});
                            })
                            .result();
        const Id invoice = f.base.create(u"invoice"_s, {{u"customer"_s, id->front().toBytes()},
                                                        {u"currency"_s, currency},
                                                        {u"issued_on"_s, u"2026-06-01"_s}});
        f.base.create(u"invoice_line"_s, {{u"invoice"_s, invoice.toBytes()},
                                          {u"description"_s, u"x"_s},
                                          {u"quantity"_s, amountScale},
                                          {u"unit_price"_s, price * amountScale}});
    };
    sell(0, 100, u"EUR"_s);
    sell(5, 40, u"TND"_s);
    sell(many - 1, 11, u"EUR"_s);
    QVERIFY(f.ready(many));
    const auto sums = [&f] {
        return text::plain(f.text(u"selectionSums"_s)).replace(QChar::Nbsp, u' ');
    };
    f.grid->selectAll();
    QVERIFY2(sums().contains(u"…"_s), qPrintable(sums())); // while it computes
    QTRY_COMPARE_WITH_TIMEOUT(
        sums(), u"Revenue €111.00 and TND 40.000 · Open balance €111.00 and TND 40.000"_s, 20'000);
    // Another selection has other sums, and what is sold meanwhile counts.
    f.grid->clearSelection();
    f.grid->setSelectionMode(QAbstractItemView::MultiSelection);
    f.grid->selectRow(0);
    f.grid->selectRow(1);
    QTRY_COMPARE(sums(), u"Revenue €100.00 · Open balance €100.00"_s);
    sell(1, 1, u"EUR"_s);
    QTRY_COMPARE(sums(), u"Revenue €101.00 · Open balance €101.00"_s);
}

void TestCustomersPage::tags()
{
    Fixture f(40);
    QVERIFY(f.ready(40));
    f.grid->selectRow(0);
    f.action(u"customers.tag"_s)->trigger();
    auto *picker = f.page->findChild<FilterPicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(picker->list()->count(), 1);
    auto *field = picker->findChild<SearchField *>();
    QTest::keyClicks(field, u"Prospect fair"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(f.base.notices.said.size(), 1);
    const int column = int(f.list().columns().indexOf(u"tags"_s));
    QTRY_VERIFY(f.list().index(0, column).data().toString().contains(u"Prospect fair"_s));
    QVERIFY(f.undo());
    QTRY_VERIFY(!f.list().index(0, column).data().toString().contains(u"Prospect fair"_s));
}

void TestCustomersPage::deleteAndRestore()
{
    Fixture f(40);
    QVERIFY(f.ready(40));
    f.grid->selectRow(7);
    QTest::keyClick(f.grid, Qt::Key_Delete);
    QVERIFY(f.ready(39));
    BinPage bin(f.context);
    bin.retranslate();
    bin.resize(900, 600);
    bin.show();
    bin.refresh();
    auto *grid = bin.findChild<CustomerGrid *>(u"binGrid"_s);
    QTRY_COMPARE(grid->model()->rowCount(), 1);
    grid->selectRow(0);
    bin.actions().first()->trigger();
    QTRY_COMPARE(grid->model()->rowCount(), 0);
    QVERIFY(f.ready(40));
    QTRY_COMPARE(bin.findChild<StateStack *>()->emptyState()->kind(), EmptyState::Kind::FirstUse);
}

void TestCustomersPage::binIsEmptied()
{
    Fixture f(40);
    QVERIFY(f.ready(40));
    for (const int left : {39, 38, 37}) {
        f.grid->selectRow(7);
        QTest::keyClick(f.grid, Qt::Key_Delete);
        QVERIFY(f.ready(left));
    }
    BinPage bin(f.context);
    bin.retranslate();
    bin.resize(900, 600);
    bin.show();
    bin.refresh();
    auto *grid = bin.findChild<CustomerGrid *>(u"binGrid"_s);
    QTRY_COMPARE(grid->model()->rowCount(), 3);
    QCOMPARE(grid->findChild<SortHeader *>()->marks().keys(), QList<int>{4}); // the newest first
    const auto find = [&bin](const QString &key) {
        const auto actions = bin.actions();
        return *std::ranges::find(actions, key, &QAction::objectName);
    };
    QAction *erase = find(u"bin.erase"_s);
    QVERIFY(!erase->isEnabled());
    QVERIFY(find(u"bin.empty"_s)->isEnabled());
    const auto rows = [&f] {
        return f.base.profile->store()
            .read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM customer"_s); })
            .result()
            .value_or(-1);
    };
    // The chosen one, by the Delete key and after a question that says there is no way back.
    grid->selectRow(1);
    f.prompts.yes = false;
    QTest::keyClick(grid, Qt::Key_Delete);
    QTRY_COMPARE(f.prompts.questions.size(), 1);
    QVERIFY(f.prompts.questions.last().dangerous);
    QVERIFY(f.prompts.questions.last().detail.contains(u"cannot be undone"_s));
    QTest::qWait(20);
    QCOMPARE(rows(), 40);
    f.prompts.yes = true;
    const int said = int(f.base.notices.said.size());
    QTest::keyClick(grid, Qt::Key_Delete);
    QTRY_COMPARE(f.base.notices.said.size(), said + 1);
    QTRY_COMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(rows(), 39);
    // All that is left.
    find(u"bin.empty"_s)->trigger();
    QTRY_COMPARE(f.base.notices.said.size(), said + 2);
    QVERIFY2(f.prompts.questions.last().text.startsWith(u"2 customers will be erased"_s),
             qPrintable(f.prompts.questions.last().text));
    QTRY_COMPARE(grid->model()->rowCount(), 0);
    QCOMPARE(rows(), 37);
    QVERIFY(!bin.findChild<Label *>(u"binProgress"_s)->isVisible());
    // An empty bin says so instead of asking.
    const int asked = int(f.prompts.questions.size());
    find(u"bin.empty"_s)->trigger();
    QTRY_COMPARE(f.base.notices.said.size(), said + 3);
    QCOMPARE(int(f.prompts.questions.size()), asked);
    QCOMPARE(test::unnamedControls(&bin), QStringList());
}

void TestCustomersPage::exportSelection()
{
    Fixture f(60);
    QVERIFY(f.ready(60));
    QTemporaryDir folder;
    f.prompts.file = folder.filePath(u"some.csv"_s);
    f.grid->setSelectionMode(QAbstractItemView::MultiSelection);
    f.grid->selectRow(1);
    f.grid->selectRow(5);
    f.action(u"customers.export"_s)->trigger();
    QTRY_COMPARE(f.base.notices.said.size(), 1);
    QFile file(f.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    f.grid->clearSelection();
    f.prompts.file = folder.filePath(u"all.vcf"_s);
    f.action(u"customers.export"_s)->trigger();
    QTRY_COMPARE(f.base.notices.said.size(), 2);
    QFile cards(f.prompts.file);
    QVERIFY(cards.open(QIODevice::ReadOnly));
    QCOMPARE(cards.readAll().count("BEGIN:VCARD"), 60);
}

void TestCustomersPage::newCustomer()
{
    Fixture f(10);
    QVERIFY(f.ready(10));
    const Id twin = test::addCustomer(f.base.profile->store(),
                                      {{u"first_name"_s, u"Zoé"_s}, {u"last_name"_s, u"Durand"_s}});
    f.page->newAction()->trigger();
    auto *dialog = f.page->findChild<NewCustomerDialog *>();
    QVERIFY(dialog);
    const auto type = [&](const QString &field, const QString &text) {
        auto *input = dialog->form()->editor(field)->input();
        qobject_cast<QLineEdit *>(input)->selectAll();
        QTest::keyClicks(input, text);
    };
    type(u"first_name"_s, u"Zoe"_s);
    type(u"last_name"_s, u"DURAND"_s);
    auto *duplicates = dialog->findChild<QWidget *>(u"possibleDuplicates"_s);
    QTRY_VERIFY(!duplicates->isHidden());
    QCOMPARE(duplicates->findChildren<QPushButton *>().size(), 1);
    type(u"email"_s, u"zoe"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
    QVERIFY(f.navigator.opened.isNull()); // refused, with the message at its field
    type(u"email"_s, u"zoe@example.com"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY(!f.navigator.opened.isNull());
    QVERIFY(f.navigator.opened != twin);
    QVERIFY(f.ready(12) || f.list().rowCount() == 11);
}

void TestCustomersPage::preview()
{
    Fixture f(30);
    QVERIFY(f.ready(30));
    QVERIFY(f.loaded(2));
    f.grid->selectRow(2);
    auto *pane = f.page->findChild<QWidget *>(u"customerPreview"_s);
    QVERIFY(pane->isHidden());
    QTest::keyClick(f.grid, Qt::Key_Space);
    QVERIFY(!pane->isHidden());
    QTRY_COMPARE(f.text(u"previewName"_s), f.list().index(2, 0).data().toString());
    pane->findChild<QPushButton *>(u"previewOpen"_s)->click();
    QCOMPARE(f.navigator.opened, f.list().loaded(2)->record.id);
    QTest::keyClick(f.grid, Qt::Key_Space);
    QVERIFY(pane->isHidden());
}

void TestCustomersPage::arabic()
{
    Fixture f(300);
    QVERIFY(f.ready(300));
    f.base.language.set(u"ar_EG"_s, text::Formatter::Digits::Automatic);
    f.page->retranslate();
    QVERIFY(f.page->isRightToLeft());
    QVERIFY(f.loaded(10));
    QVERIFY(f.text(u"customerCount"_s).contains(u"٣٠٠"_s));
    QVERIFY(!f.page->grab().isNull());
    f.search->setText(u"سارة"_s);
    QTRY_VERIFY(f.list().rowCount() > 0 && f.list().rowCount() < 300 && !f.list().isLoading());
    f.base.language.set(u"en_GB"_s, text::Formatter::Digits::Automatic);
    f.page->retranslate();
    QVERIFY(!f.page->isRightToLeft());
}

void TestCustomersPage::everythingHasAName()
{
    Fixture f(30);
    QVERIFY(f.ready(30));
    QTest::keyClick(f.grid, Qt::Key_Space);
    for (QWidget *widget : f.page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool acts = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTableView *>(widget) ||
                          qobject_cast<QTabBar *>(widget);
        if (!acts || !widget->isVisibleTo(f.page.get()) ||
            (button && button->parentWidget()->inherits("QTabBar")) ||
            (button && button->inherits("QLineEditIconButton")) ||
            (button && button->inherits("QTableCornerButton")))
            continue;
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestCustomersPage::closesWhileReading()
{
    Fixture f(5'000);
    f.page.reset(); // with its first queries on their way
    QTest::qWait(100);
}

QTEST_MAIN(TestCustomersPage)
#include "test_customers_page.moc"
