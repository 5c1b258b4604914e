// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C3 C4 D2
// links: c360_testsupport c360_model

#include "core/model/customer_list_model.h"
#include "core/model/row_diff.h"
#include "tests/support/sample_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace c360;
using namespace c360::model;
using namespace Qt::StringLiterals;

class TestCustomerListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void diffs_data();
    void diffs();
    void showsEveryRow_data();
    void showsEveryRow();
    void sortsByAnyColumn();
    void searchRanksAndCounts();
    void scrollsWithoutBlankFrames();
    void followsChanges();
    void keepsTheSelection();
    void keepsTheSelectionInABurst_data();
    void keepsTheSelectionInABurst();
    void editsAndTakesBack();
    void refusesBadValues();
    void failureIsNotEmptiness();

private:
    static bool wait(CustomerListModel &model)
    {
        return QTest::qWaitFor([&] { return model.hasAnswer() && !model.isLoading(); }, 20'000);
    }
    static QString text(CustomerListModel &model, int row, int column)
    {
        const QModelIndex index = model.index(row, column);
        (void)model.data(index);
        if (!QTest::qWaitFor([&] { return index.data(CustomerListModel::LoadedRole).toBool(); }, 5000))
            return u"(not loaded)"_s;
        return index.data().toString();
    }
};

void TestCustomerListModel::diffs_data()
{
    using Rows = QList<qint64>;
    QTest::addColumn<Rows>("before");
    QTest::addColumn<Rows>("after");
    QTest::newRow("same") << Rows{1, 2, 3} << Rows{1, 2, 3};
    QTest::newRow("gone") << Rows{1, 2, 3, 4, 5} << Rows{2, 5};
    QTest::newRow("come") << Rows{2, 5} << Rows{1, 2, 3, 4, 5, 6};
    QTest::newRow("moved") << Rows{1, 2, 3, 4} << Rows{2, 3, 1, 4};
    QTest::newRow("all at once") << Rows{1, 2, 3, 4, 5, 6} << Rows{9, 6, 2, 7, 8, 1};
    QTest::newRow("emptied") << Rows{1, 2} << Rows{};
    QTest::newRow("filled") << Rows{} << Rows{3, 1};
    QTest::newRow("turned round") << Rows{1, 2, 3, 4, 5} << Rows{5, 4, 3, 2, 1};
}

void TestCustomerListModel::diffs()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    const std::vector<qint64> to(after.begin(), after.end());
    const RowDiff diff = diffRows({before.begin(), before.end()}, to);
    QVERIFY(!diff.scattered);
    const auto inOrder = [](const std::vector<qint64> &rows, const std::vector<int> &order) {
        std::vector<qint64> next;
        for (const int row : order)
            next.push_back(rows.at(size_t(row)));
        return next;
    };
    std::vector<qint64> rows(before.begin(), before.end());
    for (const auto &run : diff.removed)
        rows.erase(rows.begin() + run.first, rows.begin() + run.end());
    const std::vector<qint64> stay = rows;
    std::vector<qint64> put = inOrder({before.begin(), before.end()}, diff.removedLast(int(before.size())));
    QVERIFY(std::ranges::is_permutation(put, before));
    put.resize(put.size() - size_t(diff.removedRows()));
    QCOMPARE(put, stay);
    if (diff.moved) {
        rows = inOrder(rows, diff.staying);
        QVERIFY(std::ranges::is_permutation(rows, stay));
    }
    put = rows;
    for (const auto &run : diff.inserted) {
        rows.insert(rows.begin() + run.first, to.begin() + run.first, to.begin() + run.end());
        put.insert(put.end(), to.begin() + run.first, to.begin() + run.end());
    }
    QCOMPARE(rows, to);
    QCOMPARE(inOrder(put, diff.insertedFromTheEnd(int(stay.size()))), to);
    const bool runs = !diff.removed.empty() || !diff.inserted.empty();
    QCOMPARE(diffRows({before.begin(), before.end()}, to, 0).scattered, runs);
}

void TestCustomerListModel::showsEveryRow_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("5,000") << 5'000;
    QTest::newRow("100,000") << 100'000;
}

void TestCustomerListModel::showsEveryRow()
{
    QFETCH(int, count);
    test::TemporaryStore store(false);
    test::fillCustomers(store, count);
    CustomerListModel model(*store.store, *store.commands);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QVERIFY(model.isLoading());
    QVERIFY(wait(model));
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(model.total(), count);
    QVERIFY(model.isComplete());
    if (count == 0)
        return;
    // Any depth, in the order of the names.
    QCOMPARE(model.columns().first(), u"name"_s);
    for (const int row : {0, count / 3, count / 2, count - 1})
        QVERIFY(!text(model, row, 0).isEmpty());
    const std::vector<qint64> expected =
        store.read([](store::Connection &db) { return domain::customerRids(db, {}); });
    QCOMPARE(model.ridAt(count / 2), expected[size_t(count) / 2]);
    QCOMPARE(model.rowOf(expected.back()), count - 1);
}

void TestCustomerListModel::sortsByAnyColumn()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 2'000);
    CustomerListModel model(*store.store, *store.commands);
    model.setColumns(CustomerListModel::allColumns());
    QVERIFY(model.columnCount() > 30);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        model.sort(column, column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        QVERIFY(wait(model));
        QVERIFY2(!model.error(), qPrintable(model.columns()[column]));
        QCOMPARE(model.rowCount(), 2'000);
    }
    model.sort(int(model.columns().indexOf(u"email"_s)), Qt::AscendingOrder);
    QVERIFY(wait(model));
    QCOMPARE(text(model, 0, int(model.columns().indexOf(u"email"_s))),
             u"\u2066kunde1001@example.com\u2069"_s);
    QVERIFY(text(model, 1'999, int(model.columns().indexOf(u"email"_s))).isEmpty());
}

void TestCustomerListModel::searchRanksAndCounts()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 20'000);
    const Id exact = test::addCustomer(store, {{u"first_name"_s, u"Fatima"_s}, {u"last_name"_s, u"Zahra"_s}});
    CustomerListModel model(*store.store, *store.commands);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    for (const QString &typed : {u"f"_s, u"fa"_s, u"fatima"_s}) {
        domain::CustomerQuery query;
        query.text = typed;
        model.setQuery(query);
    }
    QVERIFY(wait(model));
    QVERIFY(model.rowCount() > 250 && model.rowCount() <= 500);
    QVERIFY(!model.isComplete());
    QTRY_VERIFY(model.totalIsCapped() && model.total() == 1000);
    domain::CustomerQuery query;
    query.text = u"fatima zahra"_s;
    model.setQuery(query);
    QVERIFY(wait(model));
    QVERIFY(model.isComplete());
    (void)text(model, 0, 0);
    QCOMPARE(model.index(0, 0).data(CustomerListModel::IdRole).value<Id>(), exact);
    query.text = u"fatima"_s;
    query.sort = u"name"_s; // all of them
    model.setQuery(query);
    QVERIFY(wait(model));
    QVERIFY(model.isComplete());
    QVERIFY(model.rowCount() > 1000);
}

void TestCustomerListModel::scrollsWithoutBlankFrames()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 20'000);
    CustomerListModel model(*store.store, *store.commands);
    model.setQuery({});
    QVERIFY(wait(model));
    constexpr int visible = 40;
    constexpr int step = 20; // rows a frame: a fast wheel
    int frames = 0;
    int blank = 0;
    for (int first = 0; first + visible < 10'000; first += step) {
        bool missing = false;
        for (int row = first; row < first + visible; ++row) {
            (void)model.index(row, 0).data();
            missing = missing || !model.index(row, 0).data(CustomerListModel::LoadedRole).toBool();
        }
        ++frames;
        blank += missing && first > 0;
        QTest::qWait(8);
    }
    QVERIFY2(blank * 100 <= frames, qPrintable(u"%1 of %2 frames"_s.arg(blank).arg(frames)));
}

void TestCustomerListModel::followsChanges()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 300);
    CustomerListModel model(*store.store, *store.commands);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QVERIFY(wait(model));
    QCOMPARE(text(model, 0, 0).isEmpty(), false);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);

    const auto created =
        store.commands->create(u"customer"_s, {{u"first_name"_s, u"Aaa"_s}, {u"last_name"_s, u"Aaa"_s}})
            .result();
    QVERIFY(created);
    QTRY_COMPARE(model.rowCount(), 301);
    QCOMPARE(text(model, 0, 0), u"Aaa Aaa"_s);
    QCOMPARE(inserts.size(), 1);

    // Another name, another place.
    QVERIFY(
        store.commands->update(u"customer"_s, created->ids.front(), {{u"first_name"_s, u"يحيى"_s}}).result());
    QTRY_VERIFY(text(model, 0, 0) != u"Aaa Aaa"_s);
    QTRY_VERIFY(model.indexOf(created->ids.front()).row() > 100);
    const int row = model.indexOf(created->ids.front()).row();
    QTRY_COMPARE(text(model, row, 0), u"يحيى Aaa"_s);

    QVERIFY(store.commands->remove(u"customer"_s, created->ids.front()).result());
    QTRY_COMPARE(model.rowCount(), 300);
    QCOMPARE(removals.size(), 1);
    QVERIFY(store.commands->undo().result());
    QTRY_COMPARE(model.rowCount(), 301);
    QCOMPARE(resets.size(), 0);
}

void TestCustomerListModel::keepsTheSelection()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 300);
    CustomerListModel model(*store.store, *store.commands);
    model.setQuery({});
    QVERIFY(wait(model));
    (void)text(model, 200, 0);
    const Id id = model.index(200, 0).data(CustomerListModel::IdRole).value<Id>();
    const QPersistentModelIndex kept = model.index(200, 0);
    const QPersistentModelIndex other = model.index(150, 0);
    const qint64 otherRid = model.ridAt(150);
    QVERIFY(store.commands->create(u"customer"_s, {{u"first_name"_s, u"Aaa"_s}, {u"last_name"_s, u"B"_s}})
                .result());
    QTRY_COMPARE(kept.row(), 201);
    QVERIFY(store.commands->update(u"customer"_s, id, {{u"first_name"_s, u"Aab"_s}}).result());
    QTRY_VERIFY(kept.row() < 10);
    QCOMPARE(kept.data(CustomerListModel::IdRole).value<Id>(), id);
    QCOMPARE(model.ridAt(other.row()), otherRid);
}

void TestCustomerListModel::keepsTheSelectionInABurst_data()
{
    QTest::addColumn<int>("arriving");
    QTest::newRow("a few hundred") << 300;
    QTest::newRow("more than are told one by one") << int(store::ChangeSet::manyLimit) + 500;
}

// What a laptop gets that was away for weeks: rows come and go all over the list.
void TestCustomerListModel::keepsTheSelectionInABurst()
{
    QFETCH(int, arriving);
    test::TemporaryStore store(false);
    test::fillCustomers(store, 600);
    CustomerListModel model(*store.store, *store.commands);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QVERIFY(wait(model));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QHash<qint64, QPersistentModelIndex> held;
    QHash<qint64, QPersistentModelIndex> going;
    QList<Id> leaving;
    for (int row = 0; row < 600; row += 3) {
        (void)text(model, row, 0);
        if (row % 2) {
            going.insert(model.ridAt(row), model.index(row, 0));
            leaving.append(model.index(row, 0).data(CustomerListModel::IdRole).value<Id>());
        } else {
            held.insert(model.ridAt(row), model.index(row, 0));
        }
    }
    const QPersistentModelIndex read = model.index(300, 0);
    QVERIFY(read.data(CustomerListModel::LoadedRole).toBool());
    const auto stays = connect(&model, &QAbstractItemModel::dataChanged, this,
                               [&] { QVERIFY(read.data(CustomerListModel::LoadedRole).toBool()); });
    test::pullCustomers(*store.store, arriving, leaving);
    const int left = 600 - int(leaving.size()) + arriving;
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), left, 10'000);
    disconnect(stays);
    QCOMPARE(resets.size(), 0);
    for (auto each = held.cbegin(); each != held.cend(); ++each) {
        QVERIFY(each->isValid());
        QCOMPARE(model.ridAt(each->row()), each.key());
    }
    for (const QPersistentModelIndex &index : going)
        QVERIFY(!index.isValid());
    CustomerListModel fresh(*store.store, *store.commands);
    fresh.setQuery({});
    QVERIFY(wait(fresh));
    QCOMPARE(fresh.rowCount(), left);
    for (int row = 0; row < left; ++row)
        QCOMPARE(model.ridAt(row), fresh.ridAt(row));
}

void TestCustomerListModel::editsAndTakesBack()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 10);
    CustomerListModel model(*store.store, *store.commands);
    model.setColumns({u"name"_s, u"city"_s, u"is_active"_s});
    model.setQuery({});
    QVERIFY(wait(model));
    const QString before = text(model, 3, 1);
    QVERIFY(!(model.flags(model.index(3, 0)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(3, 1)) & Qt::ItemIsEditable);
    QSignalSpy edited(&model, &CustomerListModel::edited);
    QVERIFY(model.setData(model.index(3, 1), u"Marseille"_s));
    QCOMPARE(model.index(3, 1).data().toString(), u"Marseille"_s); // at once
    QTRY_COMPARE(edited.size(), 1);
    QVERIFY(store.commands->undo().result());
    QTRY_COMPARE(model.index(3, 1).data().toString(), before);
    QVERIFY(!model.setData(model.index(3, 1), before));
}

void TestCustomerListModel::refusesBadValues()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 10);
    CustomerListModel model(*store.store, *store.commands);
    model.setColumns({u"name"_s, u"email"_s});
    model.setQuery({});
    QVERIFY(wait(model));
    const QString before = text(model, 2, 1);
    QSignalSpy refused(&model, &CustomerListModel::editRefused);
    (void)model.setData(model.index(2, 1), u"no address"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().field, u"email"_s);
    QTRY_COMPARE(model.index(2, 1).data().toString(), before);
}

void TestCustomerListModel::failureIsNotEmptiness()
{
    test::TemporaryStore store(false);
    test::fillCustomers(store, 10);
    CustomerListModel model(*store.store, *store.commands);
    domain::CustomerQuery query;
    query.sort = u"no_such_field"_s;
    model.setQuery(query);
    QVERIFY(wait(model));
    QVERIFY(model.error());
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QVERIFY(wait(model));
    QVERIFY(!model.error());
    QCOMPARE(model.rowCount(), 10);
}

QTEST_GUILESS_MAIN(TestCustomerListModel)
#include "test_customer_list_model.moc"
