// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13
// links: c360_services
#include "core/services/import/import_plan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

QString shared(const QString &path)
{
    return QString::fromUtf8(C360_SHARED_DATA) + u'/' + path;
}

QStringList reasons(const ImportPlan &plan)
{
    QStringList list;
    for (const auto &warning : plan.warnings)
        list.append(warning.reason);
    return list;
}

} // namespace

class TestAnalyse : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    Result<ImportPlan> plan(const QByteArray &bytes, ImportKind kind = ImportKind::Customers,
                            const Mapping &mapping = {}, const QString &name = u"list.csv"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        file.close();
        return analyse(file.fileName(), kind, mapping);
    }

private Q_SLOTS:
    void published_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("targets"); // column=target
        const auto row = [](const char *name, const QString &file, ImportKind kind,
                            const QStringList &targets) {
            QTest::newRow(name) << file << int(kind) << targets;
        };
        const QStringList faker{u"id="_s,
                                u"sex=gender"_s,
                                u"first_name=first_name"_s,
                                u"company=company_name"_s,
                                u"job_title="_s,
                                u"email=email"_s,
                                u"phone=phone"_s,
                                u"street=address_line1"_s,
                                u"city=city"_s,
                                u"country=country"_s,
                                u"birth_date=date_of_birth"_s,
                                u"created_at=created_at"_s,
                                u"note=notes"_s};
        row("Arabic customers", u"arabic/faker_customers_ar.csv"_s, ImportKind::Customers, faker);
        row("French customers", u"arabic/faker_customers_fr.csv"_s, ImportKind::Customers, faker);
        row("Northwind", u"crm/northwind/customers.csv"_s, ImportKind::Customers,
            {u"customerID=external_id"_s, u"companyName=company_name"_s, u"contactName=full_name"_s,
             u"contactTitle="_s, u"region=state"_s, u"postalCode=postal_code"_s, u"phone=phone"_s,
             u"fax="_s});
        row("Northwind contacts", u"crm/northwind/customers.csv"_s, ImportKind::Contacts,
            {u"companyName=customer.name"_s, u"contactName=name"_s, u"contactTitle=role"_s,
             u"phone=phone"_s});
        row("datablist customers", u"crm/datablist/customers-1000.csv"_s, ImportKind::Customers,
            {u"Index="_s, u"Customer Id=external_id"_s, u"First Name=first_name"_s, u"Company=company_name"_s,
             u"Phone 1=phone"_s, u"Email=email"_s, u"Subscription Date=created_at"_s, u"Website="_s});
        row("datablist organizations", u"crm/datablist/organizations-1000.csv"_s, ImportKind::Customers,
            {u"Index="_s, u"Organization=external_id"_s, u"Name=company_name"_s, u"Country=country"_s});
        row("Maven accounts", u"crm/maven/accounts.csv"_s, ImportKind::Customers,
            {u"account=company_name"_s, u"office_location=country"_s});
        row("Chinook", u"crm/chinook/ChinookData.json"_s, ImportKind::Customers,
            {u"CustomerId=external_id"_s, u"FirstName=first_name"_s, u"LastName=last_name"_s,
             u"Email=email"_s, u"PostalCode=postal_code"_s});
        row("vCard", u"vcard/ez-vcard/io__text__rfc6350-example.vcf"_s, ImportKind::Customers,
            {u"name=full_name"_s, u"first_name=first_name"_s, u"email=email"_s, u"street=address_line1"_s,
             u"language=preferred_language"_s});
    }

    void published()
    {
        QFETCH(const QString, file);
        QFETCH(const int, kind);
        QFETCH(const QStringList, targets);
        if (!QFile::exists(shared(file)))
            QSKIP("needs the shared data");
        const auto plan = analyse(shared(file), ImportKind(kind));
        QVERIFY(plan);
        for (const auto &pair : targets) {
            const QString column = pair.section(u'=', 0, 0);
            const QString got = column + u'=' + plan->targetOf(column);
            QCOMPARE(got, pair);
        }
    }

    void warnsOfBrokenRows()
    {
        if (!QFile::exists(shared(u"crm/northwind/customers.csv"_s)))
            QSKIP("needs the shared data");
        const auto plan = analyse(shared(u"crm/northwind/customers.csv"_s), ImportKind::Customers);
        QVERIFY(plan);
        for (const auto &warning : plan->warnings) {
            if (warning.reason == u"import.rowsBroken")
                QCOMPARE(warning.args.value(u"n"_s).toInt(), 24);
        }
        QVERIFY(reasons(*plan).contains(u"import.rowsBroken"_s));
        QCOMPARE(plan->preview.size(), 20);
        QCOMPARE(plan->estimatedRows, 91);
    }

    void dialects()
    {
        const auto french = plan("Nom;Pr\xE9nom;Date de naissance;Plafond de cr\xE9"
                                 "dit\nLef\xE8vre;\xC9lo\xEFse;14/07/1989;1 234,56 \x80\n");
        QVERIFY(french);
        QCOMPARE(french->encoding, Encoding::Windows1252);
        QCOMPARE(french->delimiter, u';');
        QCOMPARE(french->dateOrder, DateOrder::Dmy);
        QCOMPARE(french->decimal, u',');
        QCOMPARE(french->targetOf(u"Prénom"), u"first_name"_s);
        QCOMPARE(french->targetOf(u"Plafond de crédit"), u"credit_limit"_s);
        QVERIFY(french->warnings.isEmpty());
        const auto arabic =
            plan("\xC7\xE1\xC7\xD3\xE3\t\xC7\xE1\xE5\xC7\xCA\xDD\n\xE3\xCD\xE3\xCF\t20123456\n");
        QVERIFY(arabic);
        QCOMPARE(arabic->encoding, Encoding::Windows1256);
        QCOMPARE(arabic->delimiter, u'\t');
        QCOMPARE(arabic->targetOf(u"الاسم"), u"full_name"_s);
        QCOMPARE(arabic->targetOf(u"الهاتف"), u"phone"_s);
    }

    void dateOrders()
    {
        const QByteArray head = "first name,birthday\n";
        QCOMPARE(plan(head + "a,1/2/1990\nb,13/2/1990\n")->dateOrder, DateOrder::Dmy);
        QCOMPARE(plan(head + "a,1/2/1990\nb,2/13/1990\n")->dateOrder, DateOrder::Mdy);
        QCOMPARE(plan(head + "a,1990-02-01\n")->dateOrder, DateOrder::Ymd);
        const auto either = plan(head + "a,1/2/1990\n");
        QVERIFY(either->dateAmbiguous);
        QCOMPARE(reasons(*either), QStringList{u"import.datesAmbiguous"_s});
        QCOMPARE(reasons(*plan(head + "a,13/2/1990\nb,2/13/1990\n")), QStringList{u"import.datesMixed"_s});
        Mapping mapping;
        mapping.dateOrder = DateOrder::Mdy;
        const auto said = plan(head + "a,1/2/1990\n", ImportKind::Customers, mapping);
        QCOMPARE(said->dateOrder, DateOrder::Mdy);
        QVERIFY(said->warnings.isEmpty());
    }

    void byContent()
    {
        const auto guessed = plan("q1,q2,q3,q4\nAna,ana@example.com,+33 1 23 45 67 "
                                  "89,France\nBob,bob@example.com,020 7946 0018,UK\n"
                                  "Eva,eva@example.com,(212) 555-0100,Tunisie\n");
        QVERIFY(guessed);
        QVERIFY(guessed->header);
        QCOMPARE(guessed->targetOf(u"q2"), u"email"_s);
        QCOMPARE(guessed->targetOf(u"q3"), u"phone"_s);
        QCOMPARE(guessed->targetOf(u"q4"), u"country"_s);
        QVERIFY(reasons(*guessed).contains(u"import.missingColumn"_s)); // nobody has a name
        const auto bare = plan("Ana,ana@example.com\nBob,bob@example.com\n");
        QVERIFY(!bare->header);
        QCOMPARE(bare->targetOf(u"2"), u"email"_s);
        QCOMPARE(bare->estimatedRows, 2);
    }

    void mappings()
    {
        Mapping mapping;
        mapping.columns = {{u"A"_s, u"last_name"_s}, {u"email"_s, QString()}, {u"gone"_s, u"city"_s}};
        mapping.constants = {{u"country"_s, u"TN"_s}};
        const auto mapped = plan("A,email,country\nx,a@b.c,France\n", ImportKind::Customers, mapping);
        QVERIFY(mapped);
        QCOMPARE(mapped->targetOf(u"A"), u"last_name"_s);
        QCOMPARE(mapped->targetOf(u"email"), QString());
        QCOMPARE(mapped->targetOf(u"country"), QString());
        QVERIFY(reasons(*mapped).contains(u"import.mappedColumnMissing"_s));
        QCOMPARE(mapped->mapping().columns.value(u"A"_s), u"last_name"_s);
    }

    void refused()
    {
        QCOMPARE(analyse(m_dir.filePath(u"none.csv"_s), ImportKind::Customers).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(plan("").error().reason, u"import.empty"_s);
        QCOMPARE(plan("PK\x03\x04zip").error().reason, u"import.format"_s);
        QCOMPARE(plan("BEGIN:VCARD\nFN:a\nEND:VCARD\n", ImportKind::Sales).error().reason,
                 u"import.formatForKind"_s);
        QCOMPARE(plan("{\"a\":1}\n")->format, ImportFormat::Json);
        QCOMPARE(plan("BEGIN:VCARD\nFN:a\nEND:VCARD\n")->format, ImportFormat::VCard);
    }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "test_analyse.moc"
