// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 C1 C11 C12
// links: c360_testsupport
#include "core/services/import/import_batches.h"
#include "core/services/import/importer.h"
#include "core/store/schema.h"
#include "tests/support/temporary_store.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

const domain::Rules rules{.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s};

QString shared(const QString &path)
{
    return QString::fromUtf8(C360_SHARED_DATA) + u'/' + path;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QByteArray &bytes, const QString &name = u"list.csv"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }

    static ImportResult run(test::TemporaryStore &store, const QString &file,
                            ImportKind kind = ImportKind::Customers, const ImportOptions &options = {},
                            const Mapping &mapping = {})
    {
        const auto plan = analyse(file, kind, mapping);
        if (!plan)
            qFatal("analyse: %ls", qUtf16Printable(plan.error().reason));
        auto result = Importer(*store.store, rules).run(*plan, options);
        if (!result)
            qFatal("import: %ls %ls", qUtf16Printable(result.error().reason),
                   qUtf16Printable(result.error().detail));
        return *std::move(result);
    }

    static qint64 number(test::TemporaryStore &store, const QString &sql)
    {
        return store.read([sql](store::Connection &db) { return db.scalar(sql); });
    }

    static QString text(test::TemporaryStore &store, const QString &sql)
    {
        return store.read([sql](store::Connection &db) -> Result<QString> {
            C360_TRY(const auto row, db.one(sql));
            return row ? row->text(0) : u"(none)"_s;
        });
    }

    static ImportOptions with(OnDuplicate policy, bool dryRun = false)
    {
        ImportOptions options;
        options.onDuplicate = policy;
        options.dryRun = dryRun;
        return options;
    }

private Q_SLOTS:
    void arabicAndFrench()
    {
        if (!QFile::exists(shared(u"arabic/faker_customers_ar.csv"_s)))
            QSKIP("needs the shared data");
        test::TemporaryStore store;
        const auto dry = run(store, shared(u"arabic/faker_customers_ar.csv"_s), ImportKind::Customers,
                             with(OnDuplicate::Skip, true));
        QCOMPARE(dry.created, 977);
        QCOMPARE(dry.skipped, 23);
        QVERIFY(dry.duplicates.constFirst().otherLine > 1);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), 0);

        const auto arabic = run(store, shared(u"arabic/faker_customers_ar.csv"_s));
        QCOMPARE(arabic.read, 1000);
        QCOMPARE(arabic.created, 977);
        QCOMPARE(arabic.skipped, 23);
        QCOMPARE(arabic.errors.size(), 0);
        QCOMPARE(arabic.duplicates.size(), 23);
        for (const auto &duplicate : arabic.duplicates) {
            QCOMPARE(duplicate.by, u"email"_s);
            QVERIFY(duplicate.different); // another date of birth: they share the address
            QVERIFY(!duplicate.record.isNull());
            QVERIFY(duplicate.customerId.startsWith(u"CUST_"));
            QVERIFY(duplicate.otherLine > 1 && duplicate.otherLine < duplicate.line);
        }
        const auto french = run(store, shared(u"arabic/faker_customers_fr.csv"_s));
        QCOMPARE(french.created, 999);
        QCOMPARE(french.skipped, 1);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), 1976);
        QCOMPARE(text(store, u"SELECT gender || first_name || last_name || city || date_of_birth || "
                             u"created_at FROM customer "
                             u"WHERE email = 'ewdyt.seyd@example.com'"_s),
                 u"femaleعوضيةسعيدالكرك1993-06-051707204413176"_s);
        QCOMPARE(
            text(store,
                 u"SELECT country || phone FROM customer WHERE email = 'sylviane.menard58@example.com'"_s),
            u"EE+33394055760"_s);
        // Every one of the misspelt countries is kept in words.
        QCOMPARE(
            number(
                store,
                u"SELECT count(*) FROM customer WHERE country IS NULL AND coalesce(notes, '') NOT LIKE '%Country: %'"_s),
            0);

        store.clock.advance(1000);
        const auto undone = undoImport(*store.store, arabic.batch);
        QVERIFY(undone);
        QVERIFY(undone->skipped.isEmpty());
        QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), 999);
        const auto batches = store.read([](store::Connection &db) { return importBatches(db); });
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches.constLast().undoneAt > 0, true);
        QCOMPARE(batches.constLast().counts.value(u"created"_s).toInt(), 977);
    }

    void everyoneWithCreate()
    {
        if (!QFile::exists(shared(u"arabic/faker_customers_ar.csv"_s)))
            QSKIP("needs the shared data");
        test::TemporaryStore store;
        const auto result = run(store, shared(u"arabic/faker_customers_ar.csv"_s), ImportKind::Customers,
                                with(OnDuplicate::Create));
        QCOMPARE(result.created, 1000);
        QCOMPARE(result.duplicates.size(), 23);
        QCOMPARE(
            number(store,
                   u"SELECT count(*) FROM customer WHERE duplicate_of IS NOT NULL AND email IS NOT NULL"_s),
            23);
    }

    void otherLists_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("refused");
        QTest::newRow("Northwind") << u"crm/northwind/customers.csv"_s << 67 << 24;
        QTest::newRow("datablist customers") << u"crm/datablist/customers-1000.csv"_s << 1000 << 0;
        QTest::newRow("datablist organizations") << u"crm/datablist/organizations-1000.csv"_s << 1000 << 0;
        QTest::newRow("Maven") << u"crm/maven/accounts.csv"_s << 85 << 0;
        QTest::newRow("Chinook") << u"crm/chinook/ChinookData.json"_s << 59 << 0;
        QTest::newRow("vCard list") << u"vcard/ez-vcard/io__text__gmail-list.vcf"_s << 3 << 0;
        QTest::newRow("vCard 2.1") << u"vcard/ez-vcard/io__text__outlook-2003.vcf"_s << 1 << 0;
    }

    void otherLists()
    {
        QFETCH(const QString, file);
        QFETCH(const int, created);
        QFETCH(const int, refused);
        if (!QFile::exists(shared(file)))
            QSKIP("needs the shared data");
        test::TemporaryStore store;
        const auto result = run(store, shared(file));
        for (const auto &issue : result.errors) {
            if (issue.error.reason != u"row.fields")
                qInfo() << issue.line << issue.error.reason << issue.error.field;
        }
        QCOMPARE(result.created, created);
        QCOMPARE(result.refused, refused);
        QCOMPARE(result.read, created + refused);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), created);
    }

    void policies()
    {
        test::TemporaryStore store;
        const QByteArray head = "customer number,first name,last name,email,phone,city,notes,tags,birthday\n";
        auto result =
            run(store,
                write(head + "A1,Ana,Silva,ana@example.com,+33123456789,Lyon,likes tea,vip;new,1990-01-01\n"
                             "A2,Bob,Stone,bob@example.com,,,,,\n"
                             "A3,Bob,Stone,BOB@example.com ,,Nice,,,\n" // the same again
                             "A4,Eve,Stone,bob@example.com,,Nice,,,\n"  // shares the address
                             "A5,Zoe,Kim,,+33 1 23 45 67 89,,,,\n"      // shares the phone
                             "A6,Ana,Silva,,01 23 45 67 89,,,,\n"       // the same phone and name
                             ",,,,,,,,\n"
                             "A7,Tom,Lee,not an address,,,,,\n"));
        QCOMPARE(result.read, 8);
        QCOMPARE(result.created, 3);
        QCOMPARE(result.skipped, 3);
        QCOMPARE(result.refused, 2);
        QCOMPARE(result.duplicates.size(), 4);
        QVERIFY(!result.duplicates.at(0).different);
        QCOMPARE(result.duplicates.at(0).otherLine, 3);
        QVERIFY(result.duplicates.at(1).different);
        QCOMPARE(result.duplicates.at(2).by, u"phone"_s);
        QCOMPARE(result.duplicates.at(2).action, u"created"_s);
        QCOMPARE(result.duplicates.at(3).action, u"skipped"_s);
        QCOMPARE(result.errors.at(0).error.reason, u"customer.noName"_s);
        QCOMPARE(result.errors.at(1).error.field, u"email"_s);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer_tag"_s), 2);
        store.clock.advance(1000);

        const QByteArray second = head + "A1,Ana,Silva,ana@example.com,,Paris,likes coffee,vip;old,\n"
                                         "A9,Eve,Stone,bob@example.com,,Rome,,,\n"
                                         "A1,Ana,Silva,ana@example.com,,Metz,,,\n";
        const auto dry = run(store, write(second), ImportKind::Customers, with(OnDuplicate::Update, true));
        QCOMPARE(dry.updated, 2);
        QCOMPARE(dry.skipped, 1);
        QCOMPARE(text(store, u"SELECT city FROM customer WHERE external_id = 'A1'"_s), u"Lyon"_s);
        const auto update = run(store, write(second), ImportKind::Customers, with(OnDuplicate::Update));
        QCOMPARE(update.updated, 2);
        QCOMPARE(update.skipped, 1); // Eve is not Bob
        QCOMPARE(update.created, 0);
        QCOMPARE(
            text(store,
                 u"SELECT city || '|' || notes || '|' || phone FROM customer WHERE external_id = 'A1'"_s),
            u"Metz|likes tea\nlikes coffee|+33123456789"_s);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer_tag WHERE deleted_at IS NULL"_s), 3);
        QCOMPARE(
            text(store,
                 u"SELECT first_name || coalesce(city, '-') FROM customer WHERE email = 'bob@example.com'"_s),
            u"Bob-"_s);
        store.clock.advance(1000);

        const auto undone = undoImport(*store.store, update.batch);
        QVERIFY(undone);
        QVERIFY(undone->skipped.isEmpty());
        QCOMPARE(text(store, u"SELECT city || '|' || notes FROM customer WHERE external_id = 'A1'"_s),
                 u"Lyon|likes tea"_s);
        QCOMPARE(number(store, u"SELECT count(*) FROM customer_tag WHERE deleted_at IS NULL"_s), 2);
        store.clock.advance(1000);

        const auto create = run(store, write(head + "B1,Eve,Stone,bob@example.com,,Rome,,,\n"),
                                ImportKind::Customers, with(OnDuplicate::Create));
        QCOMPARE(create.created, 1);
        QCOMPARE(
            text(
                store,
                u"SELECT d.external_id FROM customer c JOIN customer d ON d.id = c.duplicate_of WHERE c.external_id = 'B1'"_s),
            u"A2"_s);
    }

    void undoKeepsOthersWork()
    {
        test::TemporaryStore store;
        const auto result =
            run(store, write("first name,last name,city\nAna,Silva,Lyon\nBob,Stone,Nice\nEve,Kim,Metz\n"));
        QCOMPARE(result.created, 3);
        store.clock.advance(1000);
        const auto idOf = [&](const QString &name) {
            return *Id::fromString(store.read([name](store::Connection &db) -> Result<QString> {
                C360_TRY(const auto row, db.one(u"SELECT id FROM customer WHERE first_name = ?"_s, {name}));
                return row->id(0).toString();
            }));
        };
        QVERIFY(store.commands->update(u"customer"_s, idOf(u"Bob"_s), {{u"city"_s, u"Cannes"_s}}).result());
        QVERIFY(store.commands
                    ->create(u"activity"_s,
                             {{u"customer"_s, idOf(u"Eve"_s).toBytes()}, {u"interaction_type"_s, u"call"_s}})
                    .result());
        store.clock.advance(1000);
        const auto undone = undoImport(*store.store, result.batch);
        QVERIFY(undone);
        QCOMPARE(undone->records, 1);
        QCOMPARE(undone->skipped.size(), 2);
        QCOMPARE(text(store,
                      u"SELECT group_concat(first_name) FROM (SELECT first_name FROM customer ORDER BY 1)"_s),
                 u"Bob,Eve"_s);
        const auto unknown = undoImport(*store.store, idOf(u"Bob"_s));
        QCOMPARE(unknown.error().reason, u"import.batch.unknown"_s);
    }

    void contactsAndActivities()
    {
        test::TemporaryStore store;
        run(store, write("customer number,company,email\n17,Acme,hello@acme.com\n18,Globex,\n"));
        const QByteArray contacts =
            "company,name,title,e-mail,phone\nAcme,Ana Silva,Buyer,ana@acme.com,0123456789\n"
            "GLOBEX,Bob Stone,,,\nNobody,Eve,,,\nAcme,,,,\nAcme,Ana Silva,Buyer,ana@acme.com,\n";
        auto result = run(store, write(contacts), ImportKind::Contacts, with(OnDuplicate::Skip, true));
        QCOMPARE(result.created, 2);
        result = run(store, write(contacts), ImportKind::Contacts);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(result.refused, 2);
        QCOMPARE(result.errors.at(0).error.reason, u"import.customerUnknown"_s);
        QCOMPARE(result.errors.at(1).error.field, u"name"_s);
        const QByteArray activities =
            "customer,type,date,subject,notes\n17,call,2026-01-05 10:00,Offer,sent\n"
            "hello@acme.com,Visit,2026-01-06,Tour,\n18,dance,2026-01-06,x,\n17,call,2026-01-05 "
            "10:00,Offer,again\n";
        result = run(store, write(activities), ImportKind::Activities);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.at(0).error.field, u"interaction_type"_s);
        QCOMPARE(text(store, u"SELECT interaction_type || source FROM activity WHERE subject = 'Tour'"_s),
                 u"visitimport"_s);

        // What this computer does not keep cannot be compared, and the import says so.
        QVERIFY(result.warnings.empty());
        QVERIFY(store.store
                    ->write([](store::Transaction &tx) {
                        return store::setKeptSince(
                            tx.db(), QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
                    })
                    .result());
        result = run(
            store, write("customer,type,date,subject\n17,call,2024-06-01,Before\n17,call,2025-06-01,After\n"),
            ImportKind::Activities);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.warnings.size(), 1);
        QCOMPARE(result.warnings.at(0).line, 2);
        QCOMPARE(result.warnings.at(0).error.reason, u"import.older"_s);
    }

    void mappingAndConstants()
    {
        test::TemporaryStore store;
        const auto mapping =
            Mapping::fromJson(R"({"columns": {"who": "full_name", "budget": "credit_limit", "fax": "notes"},
            "constants": {"country": "TN", "currency": "USD"}, "dateOrder": "mdy"})",
                              ImportKind::Customers);
        QVERIFY(mapping);
        const auto result = run(
            store,
            write("who,budget,birthday,fax\n\"Silva, Ana\",\"$90,000 \",2/13/1990,123\nBob,,13/2/1990,\n"),
            ImportKind::Customers, {}, *mapping);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.errors.at(0).error.reason, u"date.invalid"_s);
        QCOMPARE(
            text(
                store,
                u"SELECT first_name || last_name || credit_limit || country || date_of_birth || notes FROM customer"_s),
            u"AnaSilva900000000TN1990-02-13Fax: 123"_s);
    }

    void refusedFileAndCancel()
    {
        test::TemporaryStore store;
        ImportOptions options;
        options.refusedFile = m_dir.filePath(u"left out.csv"_s);
        run(store, write("name,email\nAna,ana@example.com\nx,y,z\nAna,ana@example.com\n"),
            ImportKind::Customers, options);
        QFile refused(options.refusedFile);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const auto lines = refused.readAll().split('\n');
        QCOMPARE(lines.size(), 4); // header, two lines, the end
        QVERIFY(lines.at(1).startsWith("3,"));
        QVERIFY(lines.at(1).contains("\"x,y,z\""));
        QVERIFY(lines.at(2).startsWith("4,"));

        QByteArray many = "name\n";
        for (int i = 0; i < 2000; ++i)
            many += "Person " + QByteArray::number(i) + "\n";
        const auto plan = analyse(write(many), ImportKind::Customers);
        QVERIFY(plan);
        std::atomic<bool> cancel = false;
        int calls = 0;
        const auto result = Importer(*store.store, rules)
                                .run(
                                    *plan, {},
                                    [&](const ImportProgress &progress) {
                                        QVERIFY(progress.bytes <= progress.total);
                                        cancel = ++calls == 3;
                                    },
                                    &cancel);
        QVERIFY(result);
        QVERIFY(result->cancelled);
        QCOMPARE(result->created, 600);
        QVERIFY(!result->batch.isNull());
        QCOMPARE(result->toJson(text::Formatter(QLocale::c()), false).value(u"created"_s).toInt(), 600);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
