// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C1 C12 T11
// links: c360_domain
#include "core/catalog/catalog.h"
#include "core/domain/validation/customer_rules.h"
#include "core/domain/validation/field_rules.h"
#include "core/domain/validation/username.h"
#include "core/text/messages.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain;
using Values = QHash<QString, QVariant>;

class TestRecordRules : public QObject
{
    Q_OBJECT

    const RuleContext context{.country = u"MA"_s, .phoneRegion = u"MA"_s, .today = QDate(2026, 11, 20)};

    static QStringList reasons(const QList<Error> &errors)
    {
        QStringList list;
        for (const Error &error : errors)
            list += error.field + u' ' + error.reason;
        list.sort();
        return list;
    }
    static QVariant boundary(const catalog::Field &field, bool inside)
    {
        switch (field.kind) {
        case catalog::Kind::Text:
        case catalog::Kind::LongText:
            return QString(field.max + (inside ? 0 : 1), u'é');
        case catalog::Kind::Real:
            return double(field.max) + (inside ? 0 : 0.5);
        default:
            return qlonglong(field.max + (inside ? 0 : 1));
        }
    }

private Q_SLOTS:
    // What the central database's jsonb cannot hold.
    void brokenCharacters_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const QString half(QChar(0xd83d));
        QTest::newRow("half a character") << u"customer"_s << u"city"_s << QString(u"Tu"_s + half + u"nis"_s);
        QTest::newRow("in notes") << u"customer"_s << u"notes"_s << QString(u"x\n"_s + QChar(0xdc00));
        QTest::newRow("NUL in JSON") << u"saved_view"_s << u"definition"_s << uR"({"q":"x\u0000y"})"_s;
        QTest::newRow("half in JSON") << u"saved_view"_s << u"definition"_s << uR"({"q":["\ud800"]})"_s;
        QTest::newRow("half in a key") << u"saved_view"_s << u"definition"_s << uR"({"\udc00":1})"_s;
    }
    void brokenCharacters()
    {
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(QString, text);
        const catalog::Field *about = catalog::findType(type)->find(field);
        const auto refused = checkField(*about, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"text.control"_s);
        QVERIFY(checkField(*about, uR"({"whole":"\ud83d\ude00"})"_s));
    }

    void limits_data()
    {
        QTest::addColumn<const catalog::Field *>("field");
        for (const catalog::RecordType &type : catalog::allTypes) {
            for (const catalog::Field &field : type.fields) {
                const bool text = field.kind == catalog::Kind::Text || field.kind == catalog::Kind::LongText;
                if ((text && field.max > 0) || field.min < field.max)
                    if (text || !field.isText())
                        QTest::addRow("%s.%s", type.name.data(), std::string(field.name).c_str()) << &field;
            }
        }
    }
    void limits()
    {
        QFETCH(const catalog::Field *const, field);
        QVERIFY(checkField(*field, boundary(*field, true)).has_value());
        const auto outside = checkField(*field, boundary(*field, false));
        QVERIFY(!outside.has_value());
        QVERIFY(text::hasMessage(outside.error().reason));
        QVERIFY(!text::message(outside.error()).contains(u'{'));
        QVERIFY(!checkField(*field, QVariant())->isValid());
    }

    void kinds()
    {
        QCOMPARE(checkField(*catalog::field<"customer.first_name">, 5).error().reason, u"value.type"_s);
        QCOMPARE(checkField(*catalog::field<"customer.first_name">, u"e\u0301 "_s).value(), u"é"_s);
        QVERIFY(!checkField(*catalog::field<"customer.first_name">, u"  "_s)->isValid());
        QCOMPARE(checkField(*catalog::field<"customer.is_active">, true).value().typeId(),
                 int(QMetaType::LongLong));
        QCOMPARE(checkField(*catalog::field<"customer.is_active">, 2).error().reason, u"boolean.invalid"_s);
        QCOMPARE(checkField(*catalog::field<"customer.country">, u"ma"_s).value(), u"MA"_s);
        QCOMPARE(checkField(*catalog::field<"customer.country">, u"XX"_s).error().reason,
                 u"country.unknown"_s);
        QCOMPARE(checkField(*catalog::field<"customer.gender">, u"x"_s).error().reason, u"choice.unknown"_s);
        QCOMPARE(checkField(*catalog::field<"customer.avatar">, QByteArray("x")).error().reason,
                 u"id.invalid"_s);
        QCOMPARE(checkField(*catalog::field<"customer.anniversary">, u"2026-02-30"_s).error().reason,
                 u"date.invalid"_s);
        QCOMPARE(checkField(*catalog::field<"customer.latitude">, 91.0).error().reason, u"latitude.range"_s);
    }

    void canonicalCustomer()
    {
        Values fields{{u"first_name"_s, u" Zoé "_s},     {u"email"_s, u"Zoe@EXAMPLE.com"_s},
                      {u"phone"_s, u"٠٦١٢٣٤٥٦٧٨"_s},     {u"country"_s, u"fr"_s},
                      {u"postal_code"_s, u"F-75001"_s},  {u"siret"_s, u"732 829 320 00074"_s},
                      {u"company_name"_s, u"Thales"_s},  {u"date_of_birth"_s, u"1990-05-17"_s},
                      {u"tax_id"_s, u"44 732 829 320"_s}};
        const Findings found = checkRecord(catalog::customerType, fields, context);
        QCOMPARE(reasons(found.errors).join(u' '), QString());
        QCOMPARE(reasons(found.warnings).join(u' '), QString());
        QCOMPARE(fields[u"first_name"_s], u"Zoé"_s);
        QCOMPARE(fields[u"email"_s], u"Zoe@example.com"_s);
        QCOMPARE(fields[u"phone"_s], u"+33612345678"_s);
        QCOMPARE(fields[u"country"_s], u"FR"_s);
        QCOMPARE(fields[u"postal_code"_s], u"75001"_s);
        QCOMPARE(fields[u"siret"_s], u"73282932000074"_s);
        QCOMPARE(fields[u"tax_id"_s], u"FR44732829320"_s);
        // Checking what is canonical changes nothing.
        Values again = fields;
        QVERIFY(checkRecord(catalog::customerType, again, context).accepted());
        QCOMPARE(again, fields);
    }

    void customers_data()
    {
        QTest::addColumn<Values>("fields");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char *tag, Values fields, const QString &errors, const QString &warnings) {
            QTest::newRow(tag) << fields << errors.split(u',', Qt::SkipEmptyParts)
                               << warnings.split(u',', Qt::SkipEmptyParts);
        };
        const QString name = u"last_name"_s;
        const QString none;
        row("no name", {{u"email"_s, u"a@b.fr"_s}}, u"last_name customer.noName"_s, none);
        row("external id is enough", {{u"external_id"_s, u"17850"_s}}, none, none);
        row("company is enough", {{u"company_name"_s, u"ACME"_s}}, none, none);
        row("e-mail", {{name, u"X"_s}, {u"email"_s, u"nope"_s}}, u"email email.invalid"_s, none);
        row("phone", {{name, u"X"_s}, {u"phone"_s, u"call me"_s}}, u"phone phone.invalid"_s, none);
        row("odd phone is kept", {{name, u"X"_s}, {u"phone"_s, u"394.255.7603 x737"_s}}, none,
            u"phone phone.unverifiable"_s);
        row("born tomorrow", {{name, u"X"_s}, {u"date_of_birth"_s, u"2026-11-21"_s}},
            u"date_of_birth date.future"_s, none);
        row("131 years", {{name, u"X"_s}, {u"date_of_birth"_s, u"1895-11-20"_s}},
            u"date_of_birth date.tooOld"_s, none);
        row("child", {{name, u"X"_s}, {u"date_of_birth"_s, u"2020-01-01"_s}}, none,
            u"date_of_birth customer.minor"_s);
        row("siret", {{name, u"X"_s}, {u"country"_s, u"FR"_s}, {u"siret"_s, u"73282932000075"_s}},
            u"siret siret.checksum"_s, none);
        row("siren alone", {{name, u"X"_s}, {u"country"_s, u"FR"_s}, {u"siret"_s, u"732829320"_s}}, none,
            none);
        row("la poste", {{name, u"X"_s}, {u"country"_s, u"FR"_s}, {u"siret"_s, u"35600000009075"_s}}, none,
            none);
        row("siret abroad", {{name, u"X"_s}, {u"country"_s, u"BE"_s}, {u"siret"_s, u"73282932000074"_s}},
            none, u"siret siret.abroad"_s);
        row("french company", {{u"company_name"_s, u"X"_s}, {u"country"_s, u"FR"_s}}, none,
            u"siret customer.companyWithoutTaxId"_s);
        row("moroccan company", {{u"company_name"_s, u"X"_s}, {u"country"_s, u"MA"_s}}, none, none);
        row("tax number", {{name, u"X"_s}, {u"tax_id"_s, u"001561191000065"_s}}, none,
            u"tax_id taxId.checksum"_s);
        row("postal code", {{name, u"X"_s}, {u"postal_code"_s, u"2"_s}}, none,
            u"postal_code postalCode.format"_s);
        row("marketing", {{name, u"X"_s}, {u"marketing_emails"_s, 1LL}, {u"marketing_sms"_s, 1LL}}, none,
            u"marketing_emails customer.marketingWithoutEmail,marketing_sms customer.marketingWithoutPhone"_s);
        row("half a place", {{name, u"X"_s}, {u"latitude"_s, 33.5}}, none, u"longitude coordinates.half"_s);
        row("longitude", {{name, u"X"_s}, {u"latitude"_s, 33.5}, {u"longitude"_s, 181.0}},
            u"longitude longitude.range"_s, none);
        row("unknown field", {{name, u"X"_s}, {u"shoe_size"_s, 42LL}}, u"shoe_size field.unknown"_s, none);
        row("several", {{name, QString(101, u'x')}, {u"email"_s, u"x"_s}, {u"country"_s, u"XX"_s}},
            u"country country.unknown,email email.invalid,last_name text.tooLong"_s, none);
    }
    void customers()
    {
        QFETCH(Values, fields);
        QFETCH(const QStringList, errors);
        QFETCH(const QStringList, warnings);
        const Findings found = checkRecord(catalog::customerType, fields, context);
        QCOMPARE(reasons(found.errors), errors);
        QCOMPARE(reasons(found.warnings), warnings);
        for (const Error &error : found.errors + found.warnings) {
            QCOMPARE(error.type, u"customer"_s);
            QVERIFY2(text::hasMessage(error.reason), qPrintable(error.reason));
            QVERIFY(!text::message(error).contains(u'{'));
        }
    }

    void updates()
    {
        const Values before{{u"last_name"_s, u"X"_s}, {u"company_name"_s, u"Y"_s}, {u"country"_s, u"FR"_s}};
        Values phone{{u"phone"_s, u"06 12 34 56 78"_s}};
        Findings found = checkRecord(catalog::customerType, phone, context, before);
        QVERIFY(found.accepted() && found.warnings.isEmpty()); // what was not touched is not complained about
        QCOMPARE(phone[u"phone"_s], u"+33612345678"_s);
        Values nameless{{u"last_name"_s, QVariant()}, {u"company_name"_s, u""_s}};
        QCOMPARE(reasons(checkRecord(catalog::customerType, nameless, context, before).errors),
                 QStringList{u"last_name customer.noName"_s});
        // A Tunisian number of a customer in France, typed in Tunisia.
        const RuleContext tunisia{.country = u"TN"_s, .phoneRegion = u"TN"_s, .today = context.today};
        Values home{{u"phone"_s, u"20 123 456"_s}};
        QCOMPARE(reasons(checkRecord(catalog::customerType, home, tunisia, before).warnings), QStringList());
        QCOMPARE(home[u"phone"_s], u"+21620123456"_s);
    }

    void parts()
    {
        const QByteArray owner(16, 'c');
        Values contact{{u"customer"_s, owner}, {u"quiet_from"_s, u"9:30"_s}};
        QCOMPARE(reasons(checkRecord(catalog::contactType, contact, context).errors),
                 QStringList{u"name required"_s});
        QCOMPARE(contact[u"quiet_from"_s], u"09:30"_s);
        contact = {{u"customer"_s, owner}, {u"name"_s, u"N"_s}, {u"quiet_to"_s, u"25:00"_s}};
        QCOMPARE(reasons(checkRecord(catalog::contactType, contact, context).errors),
                 QStringList{u"quiet_to contact.quietHours"_s});
        Values address{{u"customer"_s, owner}, {u"label"_s, u"Home"_s}};
        QCOMPARE(reasons(checkRecord(catalog::addressType, address, context).errors),
                 QStringList{u"lines address.empty"_s});
        Values vehicle{{u"customer"_s, owner}, {u"vin"_s, u"vf1rfa00066123456"_s}, {u"year"_s, 1700LL}};
        QCOMPARE(reasons(checkRecord(catalog::vehicleType, vehicle, context).errors),
                 QStringList{u"year year.range"_s});
        QCOMPARE(vehicle[u"vin"_s], u"VF1RFA00066123456"_s);
        vehicle = {{u"customer"_s, owner}};
        QCOMPARE(reasons(checkRecord(catalog::vehicleType, vehicle, context).errors),
                 QStringList{u"plate vehicle.unnamed"_s});
        vehicle = {{u"plate"_s, u"ab 123  cd"_s}};
        QCOMPARE(reasons(checkRecord(catalog::vehicleType, vehicle, context).errors),
                 QStringList{u"customer required"_s});
        QCOMPARE(vehicle[u"plate"_s], u"AB 123 CD"_s);
    }

    void userNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        QTest::newRow("latin") << u"John"_s << u"Doe"_s << u"johndoe"_s;
        QTest::newRow("accents") << u"Éloïse"_s << u"D'Œuvre-Müller"_s << u"eloisedoeuvremuller"_s;
        QTest::newRow("arabic") << u"محمد"_s << u"علي"_s << u"mohamedali"_s;
        QTest::newRow("long") << u"Maximilianus"_s << u"Featherstonehaugh"_s << u"maximilianusfeathers"_s;
        QTest::newRow("one") << QString() << u"Ali"_s << u"ali"_s;
    }
    void userNames()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, last);
        QTEST(baseUsername(first, last), "expected");
    }

    void userNameFallbacks()
    {
        QCOMPARE(baseUsername({}, {}, u"a.b@c.fr"), u"ab"_s);
        QCOMPARE(baseUsername({}, u"—", {}, u"ACME S.A."), u"acmesa"_s);
        QCOMPARE(baseUsername({}, {}), u"customer"_s);
        QCOMPARE(usernameCandidate(u"johndoe"_s, 0), u"johndoe"_s);
        QCOMPARE(usernameCandidate(u"johndoe"_s, 12), u"johndoe12"_s);
        QCOMPARE(usernameCandidate(u"maximilianusfeathers"_s, 123), u"maximilianusfeath123"_s);
        const Id id = *Id::fromString(u"0190a000-0000-7000-8000-0000000000ff"_s);
        QCOMPARE(usernameWithId(u"ali"_s, id), u"ali0190a00000007000800000000000"
                                               u"00ff"_s);
        QCOMPARE(customerNumber(0xabc), u"CUST_00000ABC"_s);
    }

    void userNamesOfTheSharedData()
    {
        QFile file(QStringLiteral(C360_SHARED_DATA "/arabic/faker_customers_ar.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not here");
        QSet<QString> taken;
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
            const QStringList cells = line.split(u',');
            const QString base = baseUsername(cells[2], cells[3]);
            int n = 0;
            while (taken.contains(usernameCandidate(base, n)))
                ++n;
            const QString name = usernameCandidate(base, n);
            taken += name;
            QVERIFY(!name.isEmpty() && name.size() <= 20 && base != u"customer");
            for (const QChar c : name)
                QVERIFY((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'));
        }
        QCOMPARE(taken.size(), 1000);
    }

    void phonesOfTheSharedDataAreAllKept()
    {
        for (const char *name : {"/arabic/faker_customers_ar.csv", "/arabic/faker_customers_fr.csv"}) {
            QFile file(QStringLiteral(C360_SHARED_DATA) + QString::fromLatin1(name));
            if (!file.open(QIODevice::ReadOnly))
                QSKIP("the shared data is not here");
            for (const QString &line :
                 QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
                const QStringList cells = line.split(u',');
                if (line.contains(u'"'))
                    continue;
                Values fields{{u"first_name"_s, cells[2]},
                              {u"last_name"_s, cells[3]},
                              {u"email"_s, cells[6]},
                              {u"phone"_s, cells[7]}};
                const Findings found = checkRecord(catalog::customerType, fields, context);
                QVERIFY2(found.accepted(), qPrintable(reasons(found.errors).join(u' ') + line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordRules)
#include "test_record_rules.moc"
