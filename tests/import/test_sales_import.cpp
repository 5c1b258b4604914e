// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 T4 T7
// links: c360_testsupport
#include "core/services/import/import_batches.h"
#include "core/services/import/importer.h"
#include "tests/support/temporary_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

const domain::Rules rules{.country = u"GB"_s, .currency = u"GBP"_s, .phoneRegion = u"GB"_s};

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(name));
    return file.fileName();
}

Result<ImportResult> importSales(test::TemporaryStore &store, const QString &file, ImportOptions options = {},
                                 const Mapping &mapping = {})
{
    const auto plan = analyse(file, ImportKind::Sales, mapping);
    if (!plan)
        return std::unexpected(plan.error());
    return Importer(*store.store, rules).run(*plan, options);
}

/// Rows of a query as texts.
QList<QStringList> query(test::TemporaryStore &store, const QString &sql)
{
    return store.read([sql](store::Connection &db) -> Result<QList<QStringList>> {
        C360_TRY(auto rows, db.run(sql));
        QList<QStringList> list;
        while (rows.next()) {
            QStringList row;
            for (int i = 0; i < 6; ++i)
                row.append(rows.text(i));
            list.append(row);
        }
        return list;
    });
}

qint64 number(test::TemporaryStore &store, const QString &sql)
{
    return store.read([sql](store::Connection &db) { return db.scalar(sql); });
}

} // namespace

class TestSalesImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFile()
    {
        QTemporaryDir dir;
        const QByteArray text =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            "1,A,Lamp,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
            "1,A,Lamp,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n" // an exact repeat is kept
            "1,B,\"Vase, blue\",2,2010-12-01 08:26:00,0.001,17850.0,United Kingdom\n"
            "C2,A,Lamp,-1,2010-12-02 08:26:00,2.55,17850.0,United Kingdom\n"
            "3,A,Lamp,1,2010-12-02 08:26:00,2.55,,EIRE\n"
            "4,A,Lamp,one,2010-12-02 08:26:00,2.55,12345.0,France\n"
            "5,A,Lamp,1,2010-12-02 08:26:00,2.55,12345.0,France,more\n"
            "1,D,Late,1,2010-12-01 08:27:00,1,17850.0,United Kingdom\n"
            "6,A,Lamp,1,2010-12-02,2.55,12345.0,Unspecified\n";
        const QString file = write(dir, u"sales.csv"_s, text);
        test::TemporaryStore store;

        ImportOptions dry;
        dry.dryRun = true;
        auto result = importSales(store, file, dry);
        QVERIFY(result);
        QCOMPARE(result->created, 7);
        QCOMPARE(result->customers, 2);
        QCOMPARE(result->invoices, 3);
        QVERIFY(result->batch.isNull());
        QCOMPARE(number(store, u"SELECT count(*) FROM invoice"_s), 0);
        QCOMPARE(number(store, u"SELECT count(*) FROM import_batch"_s), 0);

        ImportOptions options;
        options.refusedFile = dir.filePath(u"refused.csv"_s);
        result = importSales(store, file, options);
        QVERIFY(result);
        QCOMPARE(result->read, 9);
        QCOMPARE(result->created, 7);
        QCOMPARE(result->refused, 2);
        QCOMPARE(result->errors.at(0).line, 7);
        QCOMPARE(result->errors.at(0).error.field, u"quantity"_s);
        QCOMPARE(result->errors.at(1).line, 8);
        QCOMPARE(result->errors.at(1).error.reason, u"row.fields"_s);
        QCOMPARE(result->customers, 2);
        QCOMPARE(result->invoices, 3);
        QCOMPARE(result->creditNotes, 1);
        QCOMPARE(result->linesWithoutCustomer, 1);
        QVERIFY(!result->batch.isNull());
        QFile refused(options.refusedFile);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const QString lines = QString::fromUtf8(refused.readAll());
        QVERIFY(lines.contains(u"\"4,A,Lamp,one,"));
        QVERIFY(lines.contains(u"France,more"));

        const auto invoices = query(
            store,
            u"SELECT number, kind, total, country, country_code, issued_on FROM invoice ORDER BY number"_s);
        QCOMPARE(invoices.size(), 4);
        QCOMPARE(invoices.at(0), (QStringList{u"1"_s, u"invoice"_s, u"316020"_s, u"United Kingdom"_s, u"GB"_s,
                                              u"2010-12-01"_s}));
        QCOMPARE(invoices.at(3).mid(0, 3), (QStringList{u"C2"_s, u"credit_note"_s, u"-25500"_s}));
        QCOMPARE(invoices.at(1).mid(3, 2), (QStringList{u"EIRE"_s, u"IE"_s}));
        QCOMPARE(invoices.at(2).mid(3, 2), (QStringList{u"Unspecified"_s, QString()}));
        QCOMPARE(number(store, u"SELECT count(*) FROM invoice WHERE customer IS NULL"_s), 1);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer WHERE external_id IN ('17850', '12345')"_s),
                 2);
        QCOMPARE(
            number(store,
                   u"SELECT count(DISTINCT position) FROM invoice_line l JOIN invoice i ON i.id = l.invoice "
                   u"WHERE i.number = '1'"_s),
            4);

        // Once more: every number is there.
        const auto again = importSales(store, file);
        QVERIFY(again);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->skipped, 7);
        QCOMPARE(again->duplicates.size(), 7);
        QVERIFY(again->batch.isNull());

        store.clock.advance(1000);
        const auto undone = undoImport(*store.store, result->batch);
        QVERIFY(undone);
        QVERIFY(undone->skipped.isEmpty());
        QCOMPARE(number(store,
                        u"SELECT (SELECT count(*) FROM invoice) + (SELECT count(*) FROM invoice_line) + "
                        u"(SELECT count(*) FROM customer)"_s),
                 0);
        const auto twice = undoImport(*store.store, result->batch);
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, u"import.batch.undone"_s);
    }

    void undoSparesWhatOthersTouched()
    {
        QTemporaryDir dir;
        QByteArray text = "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n";
        for (int i = 0; i < 2500; ++i) // several groups; one invoice goes on in the next group
            text += QByteArray::number(i < 1500 ? i / 3 : 9000 + i % 2) + ",A,1,2011-01-05,1.5,C" +
                    QByteArray::number(i < 1500 ? i % 7 : 5) + "\n";
        test::TemporaryStore store;
        const auto result = importSales(store, write(dir, u"s.csv"_s, text));
        QVERIFY(result);
        QCOMPARE(result->created, 2500);
        store.clock.advance(1000);
        const Id customer = Id::fromBytes(QByteArray::fromHex(
            query(store, u"SELECT lower(hex(id)) FROM customer WHERE external_id = 'C3'"_s)
                .at(0)
                .at(0)
                .toLatin1()));
        QVERIFY(store.commands->update(u"customer"_s, customer, {{u"first_name"_s, u"Sami"_s}}).result());
        store.clock.advance(1000);
        const auto undone = undoImport(*store.store, result->batch);
        QVERIFY(undone);
        QCOMPARE(undone->skipped.size(), 1);
        QCOMPARE(undone->skipped.at(0).args.value(u"id"_s).toString(), customer.toString());
        QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), 1);
        QCOMPARE(number(store, u"SELECT count(*) FROM invoice_line"_s), 0);
    }

    void onlineRetail()
    {
        const QString folder = QString::fromUtf8(C360_SHARED_DATA) + u"/online-retail/"_s;
        QFile expectedFile(folder + u"expected_dev.json"_s);
        if (!expectedFile.open(QIODevice::ReadOnly))
            QSKIP("needs the shared data");
        const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();
        QTemporaryDir dir;
        QProcess xz;
        xz.setStandardOutputFile(dir.filePath(u"retail.csv"_s));
        xz.start(u"xz"_s, {u"-dc"_s, folder + u"online_retail_dev_2010-12_2011-05.csv.xz"_s});
        if (!xz.waitForFinished() || xz.exitCode() != 0)
            QSKIP("needs xz");

        test::TemporaryStore store;
        QElapsedTimer timer;
        timer.start();
        const auto result = importSales(store, dir.filePath(u"retail.csv"_s));
        QVERIFY(result);
        qInfo("209,029 lines in %lld ms", timer.elapsed());
        QCOMPARE(result->read, 209'029);
        QCOMPARE(result->created, 209'029);
        QVERIFY(result->errors.isEmpty());
        QCOMPARE(result->customers, 2'767);
        QCOMPARE(result->linesWithoutCustomer, 59'976);
        QCOMPARE(result->invoices + result->creditNotes, 10'783);

        const auto check = [&](const QString &name, const QString &where) {
            const QJsonObject set = expected.value(name).toObject();
            const QString from =
                u" FROM invoice_line l JOIN invoice i ON i.id = l.invoice LEFT JOIN customer c ON c.id = i.customer WHERE "_s +
                where;
            const auto total =
                query(store,
                      u"SELECT count(*), count(DISTINCT i.id), count(DISTINCT i.customer), sum(l.amount)"_s +
                          from)
                    .at(0);
            QCOMPARE(total.at(0).toLongLong(), set.value(u"lines"_s).toInteger());
            QCOMPARE(total.at(1).toLongLong(), set.value(u"invoices"_s).toInteger());
            QCOMPARE(total.at(2).toLongLong(), set.value(u"customers"_s).toInteger());
            QCOMPARE(amountText(total.at(3).toLongLong()), set.value(u"revenue"_s).toString());
            const auto months =
                query(store, u"SELECT substr(i.issued_on, 1, 7), count(DISTINCT i.id), sum(l.amount)"_s +
                                 from + u" GROUP BY 1 ORDER BY 1"_s);
            const QJsonArray byMonth = set.value(u"by_month"_s).toArray();
            QCOMPARE(months.size(), byMonth.size());
            for (int i = 0; i < months.size(); ++i) {
                QCOMPARE(months.at(i).at(0), byMonth.at(i).toArray().at(0).toString());
                QCOMPARE(months.at(i).at(1).toLongLong(), byMonth.at(i).toArray().at(1).toInteger());
                QCOMPARE(amountText(months.at(i).at(2).toLongLong()),
                         byMonth.at(i).toArray().at(2).toString());
            }
            const QJsonArray byCountry = set.value(u"by_country"_s).toArray();
            for (const auto &value : byCountry) {
                const QJsonArray country = value.toArray();
                const auto row =
                    query(store, u"SELECT count(DISTINCT i.customer), count(DISTINCT i.id), sum(l.amount)"_s +
                                     from + u" AND i.country = '%1'"_s.arg(country.at(0).toString()))
                        .at(0);
                QCOMPARE(row.at(0).toLongLong(), country.at(1).toInteger());
                QCOMPARE(row.at(1).toLongLong(), country.at(2).toInteger());
                QCOMPARE(amountText(row.at(2).toLongLong()), country.at(3).toString());
            }
            const QJsonArray top = set.value(u"top10"_s).toArray();
            const auto first =
                query(store, u"SELECT c.external_id, sum(l.amount) s"_s + from +
                                 u" AND c.id IS NOT NULL GROUP BY c.id ORDER BY s DESC LIMIT 10"_s);
            for (int i = 0; i < top.size(); ++i) {
                QCOMPARE(first.at(i).at(0), top.at(i).toArray().at(0).toString());
                QCOMPARE(amountText(first.at(i).at(1).toLongLong()), top.at(i).toArray().at(3).toString());
            }
        };
        check(u"all_lines"_s, u"1"_s);
        check(u"sales_clean"_s,
              u"i.customer IS NOT NULL AND i.kind = 'invoice' AND l.quantity > 0 AND l.unit_price > 0"_s);
        QCOMPARE(number(store, u"SELECT count(*) FROM (SELECT i.id FROM invoice i JOIN invoice_line l ON "
                               u"l.invoice = i.id GROUP BY i.id "
                               u"HAVING i.total <> sum(l.amount))"_s),
                 0);

        store.clock.advance(1000);
        timer.restart();
        const auto undone = undoImport(*store.store, result->batch);
        QVERIFY(undone);
        qInfo("undone in %lld ms", timer.elapsed());
        QVERIFY(undone->skipped.isEmpty());
        QCOMPARE(number(store,
                        u"SELECT (SELECT count(*) FROM invoice) + (SELECT count(*) FROM invoice_line) + "
                        u"(SELECT count(*) FROM customer)"_s),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestSalesImport)
#include "test_sales_import.moc"
