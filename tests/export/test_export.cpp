// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 T16
// links: c360_testsupport
#include "core/services/export/exporter.h"
#include "core/services/import/importer.h"
#include "tests/support/temporary_store.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

const domain::Rules rules{.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s};

const QByteArray people =
    "customer number,first name,last name,company,email,phone,address,city,state,postal "
    "code,country,birthday,gender,"
    "language,notes,tags,credit limit,currency,latitude,longitude,created at,name in the other script\n"
    "A1,محمد,بن علي,\"Café; \"\"Zoé\"\", fils\",m@example.com,+33123456789,\"1, rue "
    "X\",Tunis,Tunis,1000,TN,1990-02-03,male,"
    "ar,\"line 1\nline 2\",vip;new,1234.5,TND,36.8,10.18,2020-01-02T03:04:05Z,Mohamed Ben Ali\n"
    "A2,Éloïse,,,=cmd@example.com,020 7946 0018,,,,,,,,,=1+1,,,,,,,\n"
    ",,,Acme,,,,,,,,,,,,,,,,,,\n";

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static void import(test::TemporaryStore &store, const QString &file,
                       ImportKind kind = ImportKind::Customers)
    {
        const auto plan = analyse(file, kind);
        if (!plan)
            qFatal("analyse: %ls", qUtf16Printable(plan.error().reason));
        const auto result = Importer(*store.store, rules).run(*plan, {});
        if (!result || !result->errors.isEmpty())
            qFatal("import: %ls %ls",
                   qUtf16Printable(result ? result->errors.at(0).error.reason : result.error().reason),
                   qUtf16Printable(result ? result->errors.at(0).error.field : result.error().detail));
    }

    QString write(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray exported(test::TemporaryStore &store, const ExportOptions &options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportRecords(*store.store, options, &buffer);
        if (!written)
            qFatal("export: %ls", qUtf16Printable(written.error().reason));
        return buffer.data();
    }

    /// What a round trip keeps of every customer, by e-mail or company.
    static QJsonArray essence(test::TemporaryStore &store, const QStringList &without = {})
    {
        ExportOptions options;
        options.format = ExportFormat::Json;
        QList<QJsonObject> list;
        const QJsonArray all = QJsonDocument::fromJson(exported(store, options)).array();
        for (const auto &value : all) {
            QJsonObject object = value.toObject();
            for (const auto &name :
                 QStringList{u"id"_s, u"customer_id"_s, u"username"_s, u"updated_at"_s} + without)
                object.remove(name);
            list.append(object);
        }
        std::sort(list.begin(), list.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return QJsonDocument(a).toJson() < QJsonDocument(b).toJson();
        });
        QJsonArray sorted;
        for (const auto &object : list)
            sorted.append(object);
        return sorted;
    }

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QStringList>("lost");
        QTest::newRow("csv") << int(ExportFormat::Csv) << QStringList{};
        QTest::newRow("json") << int(ExportFormat::Json) << QStringList{};
        // What cards have no place for.
        const QStringList lost{u"created_at"_s, u"credit_limit"_s, u"currency"_s};
        QTest::newRow("vcard 3.0") << int(ExportFormat::VCard3) << lost;
        QTest::newRow("vcard 4.0") << int(ExportFormat::VCard4) << lost;
    }

    void roundTrip()
    {
        QFETCH(const int, format);
        QFETCH(const QStringList, lost);
        test::TemporaryStore first;
        import(first, write(people, u"people.csv"_s));
        QCOMPARE(essence(first).size(), 3);
        ExportOptions options;
        options.format = ExportFormat(format);
        const QByteArray bytes = exported(first, options);
        test::TemporaryStore second;
        import(second, write(bytes, format == int(ExportFormat::Csv)    ? u"out.csv"_s
                                    : format == int(ExportFormat::Json) ? u"out.json"_s
                                                                        : u"out.vcf"_s));
        const QJsonArray before = essence(first, lost);
        const QJsonArray after = essence(second, lost);
        QCOMPARE(after.size(), before.size());
        for (int i = 0; i < before.size(); ++i)
            QCOMPARE(QString::fromUtf8(QJsonDocument(after.at(i).toObject()).toJson()),
                     QString::fromUtf8(QJsonDocument(before.at(i).toObject()).toJson()));
        // Once more into the first: everybody is known by their number.
        const auto plan = analyse(m_dir.filePath(format == int(ExportFormat::Csv)    ? u"out.csv"_s
                                                 : format == int(ExportFormat::Json) ? u"out.json"_s
                                                                                     : u"out.vcf"_s),
                                  ImportKind::Customers);
        const auto again = Importer(*first.store, rules).run(*plan, {});
        QVERIFY(again);
        QCOMPARE(again->skipped, 3);
    }

    void filtersAndFields()
    {
        test::TemporaryStore store;
        import(store, write(people, u"people.csv"_s));
        ExportOptions options;
        options.customers.cities = {u"Tunis"_s};
        options.fields = {u"first_name"_s, u"tags"_s, u"credit_limit"_s};
        options.csv.byteOrderMark = true;
        options.csv.delimiter = u';';
        QCOMPARE(QString::fromUtf8(exported(store, options)),
                 u"first_name;tags;credit_limit\r\nمحمد;\"new; vip\";1234.500\r\n"_s);
        options.customers = {};
        options.fields = {u"notes"_s};
        QVERIFY(exported(store, options).startsWith("\xEF\xBB\xBF"));
        QVERIFY(exported(store, options).contains("'=1+1"));
        options.fields = {u"nothing"_s};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(exportRecords(*store.store, options, &buffer).error().reason, u"field.unknown"_s);
        options.fields.clear();
        options.format = ExportFormat::Json;
        const QJsonArray all = QJsonDocument::fromJson(exported(store, options)).array();
        QCOMPARE(all.size(), 3);
        options.selection = {*Id::fromString(all.at(1).toObject().value(u"id"_s).toString())};
        QCOMPARE(QJsonDocument::fromJson(exported(store, options)).array().size(), 1);
    }

    void otherTypes()
    {
        test::TemporaryStore store;
        import(store, write(people, u"people.csv"_s));
        import(store, write("company,name,role,email\nAcme,Ana Silva,Buyer,ana@acme.com\n", u"c.csv"_s),
               ImportKind::Contacts);
        ExportOptions options;
        options.type = &catalog::contactType;
        const QByteArray csv = exported(store, options);
        QVERIFY(csv.contains("CUST_"));
        QVERIFY(csv.contains("Ana Silva"));
        options.format = ExportFormat::VCard4;
        const QByteArray card = exported(store, options);
        QVERIFY(card.contains("ORG:Acme\r\n"));
        QVERIFY(card.contains("TITLE:Buyer\r\n"));
        options.type = &catalog::activityType;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(exportRecords(*store.store, options, &buffer).error().reason, u"export.format"_s);
        options.format = ExportFormat::Json;
        QCOMPARE(exported(store, options), QByteArray("[\n]\n"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
