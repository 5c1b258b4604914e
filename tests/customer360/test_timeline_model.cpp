// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T1 T2
// links: c360_model c360_testsupport
#include "core/model/record_table_model.h"
#include "core/model/timeline_model.h"
#include "tests/support/temporary_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using model::RecordTableModel;
using model::TimelineModel;

class TestTimelineModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;
    text::Formatter m_format{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    Id m_customer;

    Id create(const QString &type, domain::Fields fields)
    {
        if (type != u"customer"_s)
            fields.insert(u"customer"_s, m_customer.toBytes());
        const auto done = m_store->commands->create(type, fields).result();
        if (!done)
            qFatal("%ls %ls", qUtf16Printable(done.error().reason), qUtf16Printable(done.error().field));
        return done->ids.front();
    }
    void fill(int count)
    {
        domain::Action action{u"create"_s, {}};
        for (int i = 0; i < count; ++i)
            action.ops.push_back({domain::OpKind::Create,
                                  u"activity"_s,
                                  {},
                                  {{u"customer"_s, m_customer.toBytes()},
                                   {u"interaction_type"_s, i % 2 ? u"call"_s : u"note"_s},
                                   {u"interaction_date"_s, m_store->clock.now() - i * 3'600'000LL},
                                   {u"subject"_s, u"Subject %1"_s.arg(i)}}});
        QVERIFY(m_store->commands->run(action).result().has_value());
    }
    static int entries(const TimelineModel &model)
    {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.entry(model.index(row)) != nullptr;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TemporaryStore>(false);
        m_customer = create(u"customer"_s, {{u"last_name"_s, u"Haddad"_s}});
    }
    void cleanup() { m_store.reset(); }

    void readsOnAsAsked()
    {
        fill(150);
        TimelineModel model(*m_store->store, m_store->clock, m_format);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomer(m_customer);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.load();
        QVERIFY(loaded.wait());
        QVERIFY(entries(model) >= TimelineModel::pageSize);
        QCOMPARE(model.index(0).data(TimelineModel::RowKindRole).toInt(), int(TimelineModel::NowLine));
        QCOMPARE(model.index(1).data(TimelineModel::RowKindRole).toInt(), int(TimelineModel::DayHeading));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        // The tester reads on by itself too; either way one question is asked at a time.
        for (int turns = 0; turns < 100 && entries(model) < 151; ++turns) {
            if (model.canFetchMore({})) {
                model.fetchMore({});
                QVERIFY(!model.canFetchMore({}));
            }
            loaded.wait(200);
        }
        QCOMPARE(entries(model), 151); // and the customer's creation
        QVERIFY(!model.canFetchMore({}));
        // No day is headed twice.
        QStringList days;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(TimelineModel::RowKindRole).toInt() == TimelineModel::DayHeading)
                days << model.index(row).data().toString();
        }
        QCOMPARE(QSet<QString>(days.begin(), days.end()).size(), days.size());
    }

    void changeMovesOneRow()
    {
        fill(20);
        TimelineModel model(*m_store->store, m_store->clock, m_format);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomer(m_customer);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.load();
        QVERIFY(loaded.wait());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const int before = model.rowCount();
        const Id call = create(u"activity"_s, {{u"interaction_type"_s, u"call"_s},
                                               {u"interaction_date"_s, m_store->clock.now()},
                                               {u"subject"_s, u"New"_s}});
        model.load();
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), before + 1);
        QVERIFY(model.indexOf(call).isValid());
        QVERIFY(m_store->commands->update(u"activity"_s, call, {{u"subject"_s, u"Newer"_s}})
                    .result()
                    .has_value());
        model.load();
        QVERIFY(loaded.wait());
        QCOMPARE(model.indexOf(call).data(TimelineModel::TitleRole).toString(), u"Newer"_s);
        QVERIFY(reset.isEmpty());
    }

    // The first page is read again: what comes at its beginning pushes out as much at its end.
    void selectionStaysWhatComesBeforeIt()
    {
        fill(TimelineModel::pageSize + 20);
        TimelineModel model(*m_store->store, m_store->clock, m_format);
        model.setCustomer(m_customer);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.load();
        QVERIFY(loaded.wait());
        int row = model.rowCount() / 2;
        while (!model.entry(model.index(row)))
            ++row;
        const QPersistentModelIndex selected = model.index(row);
        const Id id = model.entry(selected)->id;
        const Id come = create(u"activity"_s, {{u"interaction_type"_s, u"call"_s},
                                               {u"interaction_date"_s, m_store->clock.now()},
                                               {u"subject"_s, u"New"_s}});
        model.load();
        QTRY_VERIFY(model.indexOf(come).isValid());
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), row + 1);
        QCOMPARE(model.entry(selected)->id, id);
    }

    void filterAndCounts()
    {
        fill(20);
        TimelineModel model(*m_store->store, m_store->clock, m_format);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomer(m_customer);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.setFilter({.kinds = {u"call"_s}, .text = {}});
        QVERIFY(loaded.wait());
        QCOMPARE(entries(model), 10);
        QCOMPARE(model.total(), 21);
        model.setFilter({.kinds = {}, .text = u"subject 13"_s});
        QVERIFY(loaded.wait());
        QCOMPARE(entries(model), 1);
        model.setFilter({.kinds = {}, .text = u"nothing like it"_s});
        QVERIFY(loaded.wait());
        QCOMPARE(entries(model), 0);
    }

    void saysEntriesInWords()
    {
        create(u"activity"_s, {{u"interaction_type"_s, u"task"_s},
                               {u"status"_s, u"pending"_s},
                               {u"interaction_date"_s, m_store->clock.now() - 1000},
                               {u"due_at"_s, m_store->clock.now() - 500},
                               {u"subject"_s, u"Call back"_s}});
        TimelineModel model(*m_store->store, m_store->clock, m_format);
        model.setCustomer(m_customer);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.load();
        QVERIFY(loaded.wait());
        QCOMPARE(model.index(0).data().toString(), u"Upcoming"_s);
        const QString said = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Task. Call back. Overdue. "_s), qPrintable(said));
        QVERIFY(model.index(1).data(TimelineModel::LateRole).toBool());
    }

    void tableTellsOnlyDifferences()
    {
        const Id first = create(
            u"vehicle"_s, {{u"plate"_s, u"AA-111-AA"_s},
                           {u"inspection_due"_s, m_store->clock.today().addDays(-3).toString(Qt::ISODate)},
                           {u"service_due"_s, m_store->clock.today().addDays(5).toString(Qt::ISODate)}});
        const Id second = create(u"vehicle"_s, {{u"plate"_s, u"BB-222-BB"_s}});
        const auto record = [&](const Id &id) {
            return m_store->read(
                [id](store::Connection &db) { return store::findRecord(db, catalog::vehicleType, id); });
        };
        RecordTableModel model(catalog::vehicleType, m_format, m_store->clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({u"plate"_s, u"inspection_due"_s, u"service_due"_s});
        model.setDueFields({u"inspection_due"_s, u"service_due"_s});
        model.setRecords({record(first), record(second)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data(RecordTableModel::DueRole).toInt(), int(RecordTableModel::Overdue));
        QCOMPARE(model.index(0, 2).data(RecordTableModel::DueRole).toInt(), int(RecordTableModel::DueSoon));
        QVERIFY(model.index(0, 1).data().toString().contains(u"3"_s));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Plate"_s);

        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRecords({record(first), record(second)});
        QVERIFY(removed.isEmpty() && changed.isEmpty());
        QVERIFY(m_store->commands->update(u"vehicle"_s, first, {{u"plate"_s, u"CC-333-CC"_s}})
                    .result()
                    .has_value());
        const QPersistentModelIndex selected = model.index(0, 0);
        model.setRecords({record(second), record(first)}); // it sorts behind now
        QCOMPARE(model.rowOf(first), 1);
        QCOMPARE(selected.row(), 1);
        model.setRecords({record(second)});
        QCOMPARE(model.rowCount(), 1);
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "test_timeline_model.moc"
