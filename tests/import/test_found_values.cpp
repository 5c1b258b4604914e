// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 C12
// links: c360_services
#include "core/services/import/found_values.h"
#include "core/services/import/import_targets.h"
#include "core/services/import/mapping.h"
#include "core/services/import/person_match.h"
#include "core/services/import/row_preparer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

class TestFoundValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &text, const QString &order, const QString &date) {
            QTest::newRow(qPrintable(text + u' ' + order)) << text << order << date;
        };
        row(u"2010-12-01"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"2010-12-01 08:26:00"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"1996-07-04 00:00:00.000"_s, u"mdy"_s, u"1996-07-04"_s);
        row(u"2024-02-06T07:26:53.176Z"_s, u"mdy"_s, u"2024-02-06"_s);
        row(u"20101201"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"01-02-2010"_s, u"dmy"_s, u"2010-02-01"_s);
        row(u"1/2/2010"_s, u"mdy"_s, u"2010-01-02"_s);
        row(u"12/1/10 8:26"_s, u"mdy"_s, u"2010-12-01"_s);
        row(u"1.12.69"_s, u"dmy"_s, u"2069-12-01"_s);
        row(u"1.12.70"_s, u"dmy"_s, u"1970-12-01"_s);
        row(u"10-12-01"_s, u"ymd"_s, u"2010-12-01"_s);
        row(u"1 Dec 2010"_s, u"mdy"_s, u"2010-12-01"_s);
        row(u"01-DEC-10"_s, u"mdy"_s, u"2010-12-01"_s);
        row(u"December 1, 2010"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"1er août 2010"_s, u"dmy"_s, u"2010-08-01"_s);
        row(u"14 juil. 1989"_s, u"dmy"_s, u"1989-07-14"_s);
        row(u"١ ديسمبر ٢٠١٠"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"٠١/١٢/٢٠١٠"_s, u"dmy"_s, u"2010-12-01"_s);
        row(u"3 كانون الثاني 2010"_s, u"dmy"_s, u"2010-01-03"_s);
        row(u"31/02/2010"_s, u"dmy"_s, QString());
        row(u"13/13/2010"_s, u"dmy"_s, QString());
        row(u"2010-12-01 nonsense"_s, u"dmy"_s, QString());
        row(u"soon"_s, u"dmy"_s, QString());
        row(u"12"_s, u"dmy"_s, QString());
    }

    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, order);
        QFETCH(const QString, date);
        QCOMPARE(foundDate(text, *dateOrderFromName(order)).value_or(QString()), date);
    }

    void instants()
    {
        const QTimeZone paris("Europe/Paris");
        QCOMPARE(foundInstant(u"2024-02-06T07:26:53.176Z"_s, DateOrder::Dmy, paris), 1707204413176);
        QCOMPARE(foundInstant(u"2024-02-06T08:26:53.176+01:00"_s, DateOrder::Dmy, paris), 1707204413176);
        QCOMPARE(foundInstant(u"06/02/2024 08:26:53"_s, DateOrder::Dmy, paris), 1707204413000);
        QCOMPARE(foundInstant(u"2/6/2024 8:26:53 PM"_s, DateOrder::Mdy, paris), 1707247613000);
        QVERIFY(!foundInstant(u"2024-02-06 25:00"_s, DateOrder::Dmy, paris));
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("amount");
        const auto row = [](const QString &text, const QString &decimal, const QString &amount) {
            QTest::newRow(qPrintable(text + u' ' + decimal)) << text << decimal << amount;
        };
        row(u"$90,000 "_s, u"."_s, u"90000.000"_s);
        row(u"2.55"_s, u"."_s, u"2.550"_s);
        row(u"0.001"_s, u"."_s, u"0.001"_s);
        row(u"1,234.56"_s, u"."_s, u"1234.560"_s);
        row(u"1.234,56"_s, u","_s, u"1234.560"_s);
        row(u"1 234,56 €"_s, u","_s, u"1234.560"_s);
        row(u"1\u202f234,5"_s, u","_s, u"1234.500"_s);
        row(u"1,234"_s, u"."_s, u"1234.000"_s);
        row(u"1,234"_s, u","_s, u"1.234"_s);
        row(u"1.234"_s, u","_s, u"1234.000"_s);
        row(u"12,5"_s, u"."_s, u"12.500"_s);
        row(u"1,234,567"_s, u"."_s, u"1234567.000"_s);
        row(u"(12.50)"_s, u"."_s, u"-12.500"_s);
        row(u"12.50-"_s, u"."_s, u"-12.500"_s);
        row(u"-0.5"_s, u"."_s, u"-0.500"_s);
        row(u"١٢٣٫٥"_s, u"."_s, u"123.500"_s);
        row(u"EUR 12"_s, u"."_s, u"12.000"_s);
        row(u"12.5 د.ت"_s, u"."_s, u"12.500"_s);
        row(u"0.00005"_s, u"."_s, u"0.0001"_s);
        row(u"twelve"_s, u"."_s, QString());
        row(u"12 rue de Paris"_s, u"."_s, QString());
        row(u"1:30"_s, u"."_s, QString());
    }

    void amounts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, decimal);
        QFETCH(const QString, amount);
        const auto found = foundAmount(text, decimal.at(0));
        QCOMPARE(found ? amountText(*found) : QString(), amount);
    }

    void words()
    {
        QCOMPARE(cleaned(u" NULL "_s), QString());
        QCOMPARE(cleaned(u"N/A"_s), QString());
        QCOMPARE(cleaned(u"NA"_s), u"NA"_s); // Namibia
        QCOMPARE(cleaned(u"a\u0000b\u200b "_s), u"ab"_s);
        QCOMPARE(idText(u"17850.0"_s), u"17850"_s);
        QCOMPARE(idText(u"17850.50"_s), u"17850.50"_s);
        QCOMPARE(idText(u"A.0"_s), u"A.0"_s);
        QCOMPARE(foundGender(u"female"_s), u"female"_s);
        QCOMPARE(foundGender(u"أنثى"_s), u"female"_s);
        QCOMPARE(foundGender(u"Homme"_s), u"male"_s);
        QVERIFY(!foundGender(u"Tunis"_s));
        QCOMPARE(foundBoolean(u"نعم"_s), true);
        QCOMPARE(foundBoolean(u"Non"_s), false);
        QCOMPARE(foundLanguage(u"fr-FR"_s), u"fr"_s);
        QCOMPARE(foundLanguage(u"العربية"_s), u"ar"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const QString &whole, const QString &first, const QString &last) {
            QTest::newRow(qPrintable(whole)) << whole << first << last;
        };
        row(u"Maria Anders"_s, u"Maria"_s, u"Anders"_s);
        row(u"Anders, Maria"_s, u"Maria"_s, u"Anders"_s);
        row(u"José Pedro Freyre"_s, u"José Pedro"_s, u"Freyre"_s);
        row(u"Ana de la Cruz"_s, u"Ana"_s, u"de la Cruz"_s);
        row(u"محمد بن علي"_s, u"محمد"_s, u"بن علي"_s);
        row(u"عبد الرحمن الطويل"_s, u"عبد الرحمن"_s, u"الطويل"_s);
        row(u"محمد عبد الله"_s, u"محمد"_s, u"عبد الله"_s);
        row(u"Cher"_s, u"Cher"_s, QString());
    }

    void names()
    {
        QFETCH(const QString, whole);
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        const auto [f, l] = splitName(whole);
        QCOMPARE(f, first);
        QCOMPARE(l, last);
    }

    void persons()
    {
        QVERIFY(compatibleNames(u"Mohamed Ali"_s, u"محمد علي"_s));
        QVERIFY(compatibleNames(u"J. Smith"_s, u"John Smith"_s));
        QVERIFY(compatibleNames(u"Éloïse Lefèvre"_s, u"LEFEVRE Eloise"_s));
        QVERIFY(!compatibleNames(u"John Smith"_s, u"Jane Smith"_s));
        QVERIFY(canBeSame({u"A B"_s, {}, {}}, {u"A B"_s, u"X"_s, u"1990-01-01"_s}));
        QVERIFY(!canBeSame({u"A B"_s, {}, u"1990-01-02"_s}, {u"A B"_s, {}, u"1990-01-01"_s}));
        QVERIFY(!canBeSame({{}, u"Acme"_s, {}}, {{}, u"Globex"_s, {}}));
    }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("target");
        const auto row = [](const QString &header, const QString &target) {
            QTest::newRow(qPrintable(header)) << header << target;
        };
        row(u"First Name"_s, u"first_name"_s);
        row(u"prénom"_s, u"first_name"_s);
        row(u"الاسم الأول"_s, u"first_name"_s);
        row(u"NOM"_s, u"last_name"_s);
        row(u"اسم العائلة"_s, u"last_name"_s);
        row(u"E-mail"_s, u"email"_s);
        row(u"Courriel"_s, u"email"_s);
        row(u"البريد الإلكتروني"_s, u"email"_s);
        row(u"Téléphone"_s, u"phone"_s);
        row(u"رقم الهاتف"_s, u"phone"_s);
        row(u"contactName"_s, u"full_name"_s);
        row(u"companyName"_s, u"company_name"_s);
        row(u"الشركة"_s, u"company_name"_s);
        row(u"Code postal"_s, u"postal_code"_s);
        row(u"تاريخ الميلاد"_s, u"date_of_birth"_s);
        row(u"sex"_s, u"gender"_s);
        row(u"address.city"_s, u"city"_s);
        row(u"credit_limit"_s, u"credit_limit"_s);
        row(u"Favourite colour"_s, QString());
    }

    void headers()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, target);
        QCOMPARE(targetForHeader(ImportKind::Customers, header).target, target);
    }

    void salesHeaders()
    {
        const QList<std::pair<QString, QString>> pairs{
            {u"InvoiceNo"_s, u"number"_s},
            {u"StockCode"_s, u"product_code"_s},
            {u"Description"_s, u"description"_s},
            {u"Quantity"_s, u"quantity"_s},
            {u"InvoiceDate"_s, u"issued_on"_s},
            {u"UnitPrice"_s, u"unit_price"_s},
            {u"CustomerID"_s, u"customer.external_id"_s},
            {u"Country"_s, u"country"_s},
            {u"رقم الفاتورة"_s, u"number"_s},
            {u"Quantité"_s, u"quantity"_s},
        };
        for (const auto &[header, target] : pairs)
            QCOMPARE(targetForHeader(ImportKind::Sales, header).target, target);
    }

    void mappingFile()
    {
        const auto mapping = Mapping::fromJson(
            R"({"columns": {"Nom": "last_name", "Fax": null}, "constants": {"country": "TN"},
            "delimiter": "tab", "encoding": "cp1256", "dateOrder": "mdy", "decimal": ",", "header": false, "format": "csv"})",
            ImportKind::Customers);
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.value(u"Nom"_s), u"last_name"_s);
        QVERIFY(mapping->columns.contains(u"Fax"_s) && mapping->columns.value(u"Fax"_s).isEmpty());
        QCOMPARE(*mapping->delimiter, u'\t');
        QCOMPARE(*mapping->encoding, Encoding::Windows1256);
        const auto back = Mapping::fromJson(mapping->toJson(), ImportKind::Customers);
        QVERIFY(back);
        QCOMPARE(back->toJson(), mapping->toJson());
        const auto wrong = Mapping::fromJson(R"({"columns": {"Nom": "surname"}})", ImportKind::Customers);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().reason, u"mapping.target"_s);
        QCOMPARE(Mapping::fromJson(R"({"dateorder": "mdy"})", ImportKind::Customers).error().field,
                 u"dateorder"_s);
        QVERIFY(!Mapping::fromJson("[]", ImportKind::Customers));
    }
};

QTEST_GUILESS_MAIN(TestFoundValues)
#include "test_found_values.moc"
