// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T13 T16
// links: c360_services
#include "core/services/formats/vcard_rows.h"
#include "core/services/formats/vcard_writer.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

namespace {

QList<VCardResult> read(QIODevice *device)
{
    QList<VCardResult> cards;
    VCardReader reader(device);
    for (;;) {
        auto card = reader.next();
        if (!card || !*card)
            break;
        cards.append(**card);
    }
    return cards;
}

QList<VCardResult> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(&buffer);
}

QList<Row> rows(const QString &path)
{
    QList<Row> found;
    QFile file(QString::fromUtf8(C360_SHARED_DATA) + u"/vcard/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    VCardRows source(&file);
    for (;;) {
        auto row = source.next();
        if (!row || !*row)
            break;
        found.append(**row);
    }
    return found;
}

bool haveData()
{
    return QDir(QString::fromUtf8(C360_SHARED_DATA) + u"/vcard"_s).exists();
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syntax()
    {
        const auto cards = read("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ahmed \\, Ali\\nx\r\n"
                                "item1.TEL;TYPE=\"work,voice\";PREF=2;X-A=\"a:b;c\":+216 2\r\n 0\r\n"
                                "TEL;PREF=1:+3\r\nN:Ali\\;x;Ahmed;;;\r\nNOTE:\r\nEND:VCARD\r\n"
                                "rubbish\nbegin:vcard\nFN:Second\nend:vcard");
        QCOMPARE(cards.size(), 2);
        const VCard &card = cards.at(0).card;
        QCOMPARE(card.version, u"4.0"_s);
        QCOMPARE(card.line, 1);
        QCOMPARE(card.find(u"FN")->text(), u"Ahmed , Ali\nx"_s);
        QCOMPARE(card.find(u"TEL")->text(), u"+3"_s);
        const auto phones = card.all(u"TEL");
        QCOMPARE(phones.at(1).text(), u"+216 20"_s);
        QCOMPARE(phones.at(1).group, u"item1"_s);
        QVERIFY(phones.at(1).hasType(u"voice"));
        QCOMPARE(phones.at(1).param(u"X-A"), u"a:b;c"_s);
        QCOMPARE(card.find(u"N")->components(),
                 (QStringList{u"Ali;x"_s, u"Ahmed"_s, QString(), QString(), QString()}));
        QCOMPARE(cards.at(1).card.line, 11);
        QCOMPARE(cards.at(1).card.find(u"FN")->text(), u"Second"_s);
    }

    void damaged()
    {
        const auto cards = read("BEGIN:VCARD\nVERSION:3.0\nFN:No end\nBEGIN:VCARD\nFN:Good\nEND:VCARD\n"
                                "BEGIN:VCARD\nFN:Cut");
        QCOMPARE(cards.size(), 3);
        QCOMPARE(cards.at(0).problem->reason, u"vcard.unclosed"_s);
        QCOMPARE(cards.at(0).card.line, 1);
        QVERIFY(cards.at(0).raw.contains("No end"));
        QVERIFY(!cards.at(1).problem);
        QCOMPARE(cards.at(1).card.line, 4);
        QCOMPARE(cards.at(2).problem->line, 7);
    }

    void oldCharsets()
    {
        const auto cards =
            read("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=windows-1252:Lef\xE8vre;\xC9lo\xEFse\n"
                 "FN:Ren\xE9\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D9=85=\n=D8=AD x=0D=0Ay\n"
                 "AGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTITLE:Boss\nEND:VCARD\n");
        QCOMPARE(cards.size(), 1);
        const VCard &card = cards.at(0).card;
        QCOMPARE(card.find(u"N")->components().at(1), u"Éloïse"_s);
        QCOMPARE(card.find(u"FN")->text(), u"René"_s);
        QCOMPARE(card.find(u"NOTE")->text(), u"مح x\ny"_s);
        QCOMPARE(card.find(u"TITLE")->text(), u"Boss"_s);
    }

    void everyProgram_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("cards");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        const QString ez = u"ez-vcard/io__text__"_s;
        QTest::newRow("android") << ez + u"John_Doe_ANDROID.vcf"_s << 6 << QString()
                                 << u"john.doe@company.com"_s;
        QTest::newRow("blackberry") << ez + u"John_Doe_BLACK_BERRY.vcf"_s << 1 << u"John Doe"_s << QString();
        QTest::newRow("evolution") << ez + u"John_Doe_EVOLUTION.vcf"_s << 1
                                   << u"Mr. John Richter, James Doe Sr."_s << u"john.doe@ibm.com"_s;
        QTest::newRow("gmail") << ez + u"John_Doe_GMAIL.vcf"_s << 1 << u"Mr. John Richter, James Doe Sr."_s
                               << u"john.doe@ibm.com"_s;
        QTest::newRow("iphone") << ez + u"John_Doe_IPHONE.vcf"_s << 1 << u"Mr. John Richter James Doe Sr."_s
                                << u"john.doe@ibm.com"_s;
        QTest::newRow("lotus") << ez + u"John_Doe_LOTUS_NOTES.vcf"_s << 1 << u"Mr. Doe John I Johny"_s
                               << u"john.doe@ibm.com"_s;
        QTest::newRow("mac") << ez + u"John_Doe_MAC_ADDRESS_BOOK.vcf"_s << 1
                             << u"Mr. John Richter,James Doe Sr."_s << u"john.doe@ibm.com"_s;
        QTest::newRow("outlook") << ez + u"John_Doe_MS_OUTLOOK.vcf"_s << 1
                                 << u"Mr. John Richter James Doe Sr."_s << u"john.doe@ibm.cm"_s;
        QTest::newRow("fullcontact") << ez + u"fullcontact.vcf"_s << 1
                                     << u"Prefix FirstName MiddleName LastName Suffix"_s
                                     << u"home@example.com"_s;
        QTest::newRow("list") << ez + u"gmail-list.vcf"_s << 3 << u"Arnold Smith"_s << u"asmithk@gmail.com"_s;
        QTest::newRow("single") << ez + u"gmail-single.vcf"_s << 1 << u"Greg Dartmouth"_s
                                << u"gdartmouth@hotmail.com"_s;
        QTest::newRow("single2") << ez + u"gmail-single2.vcf"_s << 1 << u"VCard Test"_s
                                 << u"email@example.com"_s;
        QTest::newRow("outlook 2003")
            << ez + u"outlook-2003.vcf"_s << 1 << u"John Doe III"_s << u"jdoe@hotmail.com"_s;
        QTest::newRow("outlook 2007") << ez + u"outlook-2007.vcf"_s << 1 << u"Mr. Michael Angstadt Jr."_s
                                      << u"mike.angstadt@gmail.com"_s;
        QTest::newRow("rfc2426") << ez + u"rfc2426-example.vcf"_s << 2 << u"Frank Dawson"_s
                                 << u"Frank_Dawson@Lotus.com"_s;
        QTest::newRow("rfc6350") << ez + u"rfc6350-example.vcf"_s << 1 << u"Simon Perreault"_s
                                 << u"simon.perreault@viagenie.ca"_s;
        QTest::newRow("thunderbird") << ez + u"thunderbird-MoreFunctionsForAddressBook-extension.vcf"_s << 1
                                     << u"John Doe"_s << u"doe.john@hotmail.com"_s;
        QTest::newRow("issue114") << u"ez-vcard/issue__issue114.vcf"_s << 1 << u"Dummy, Dummy"_s
                                  << u"dummy.dummy@dummy.com"_s;
        QTest::newRow("gump") << u"nextcloud/forrest-gump.vcf"_s << 1 << u"Forrest Gump"_s
                              << u"sherinnom@example.com"_s;
        QTest::newRow("no uid") << u"nextcloud/without-uid.vcf"_s << 1 << u"Foo Bar"_s << u"foobar@baz.com"_s;
    }

    void everyProgram()
    {
        if (!haveData())
            QSKIP("needs the shared data");
        QFETCH(const QString, file);
        QFETCH(const int, cards);
        QFETCH(const QString, name);
        QFETCH(const QString, email);
        const auto found = rows(file);
        QCOMPARE(found.size(), cards);
        for (const auto &row : found)
            QVERIFY(!row.problem);
        QCOMPARE(found.constFirst().value(u"name"), name);
        QCOMPARE(found.constFirst().value(u"email"), email);
    }

    void fields()
    {
        if (!haveData())
            QSKIP("needs the shared data");
        const Row simon = rows(u"ez-vcard/io__text__rfc6350-example.vcf"_s).constFirst();
        QCOMPARE(simon.value(u"gender"), u"male"_s);
        QCOMPARE(simon.value(u"language"), u"fr"_s);
        QCOMPARE(simon.value(u"phone"), u"+1-418-656-9254 x102"_s);
        QCOMPARE(simon.value(u"other_phones"), u"+1-418-262-6501"_s);
        QCOMPARE(simon.value(u"street"), u"2875 Laurier"_s);
        QCOMPARE(simon.value(u"city"), u"Quebec"_s);
        QCOMPARE(simon.value(u"anniversary"), u"2009-08-08"_s);
        QCOMPARE(simon.value(u"latitude"), u"46.772673"_s);
        const Row outlook = rows(u"ez-vcard/io__text__outlook-2003.vcf"_s).constFirst();
        QCOMPARE(outlook.value(u"company"), u"Company, The"_s);
        QCOMPARE(outlook.value(u"birthday"), u"1980-03-21"_s);
        QVERIFY(outlook.value(u"note").startsWith(
            u"This is the note field!!\nSecond line\n\nThird line is empty"));
        const Row bird =
            rows(u"ez-vcard/io__text__thunderbird-MoreFunctionsForAddressBook-extension.vcf"_s).constFirst();
        QCOMPARE(bird.value(u"tags"), u"category1, category2, category3"_s);
        QCOMPARE(bird.value(u"other_emails").split(u'\n').size(), 4);
        const auto android = rows(u"ez-vcard/io__text__John_Doe_ANDROID.vcf"_s);
        QCOMPARE(android.at(2).value(u"name"), u"Ñ Ñ Ñ Ñ Ñ"_s);
    }

    void folding()
    {
        QByteArray line = "NOTE:";
        for (int i = 0; i < 100; ++i)
            line += "محمد ";
        const QByteArray folded = vcardFolded(line);
        QByteArray unfolded;
        for (const auto &part : folded.split('\n')) {
            if (part.isEmpty())
                continue;
            QVERIFY(part.size() <= 76); // with its CR
            QVERIFY(part.endsWith('\r'));
            const QByteArray text = unfolded.isEmpty() ? part.chopped(1) : part.sliced(1).chopped(1);
            QVERIFY(!QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
            unfolded += text;
        }
        QCOMPARE(unfolded, line);
    }

    void roundTrip_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("3.0") << int(VCardVersion::V3);
        QTest::newRow("4.0") << int(VCardVersion::V4);
    }

    void roundTrip()
    {
        QFETCH(const int, version);
        VCard card;
        card.add(u"FN"_s, u"محمد; بن, علي \\ x"_s);
        card.addComponents(u"N"_s, {u"بن; علي"_s, u"محمد"_s, {}, {}, {}});
        card.add(u"TEL"_s, u"+21620123456"_s, {u"cell"_s, u"pref"_s});
        card.add(u"NOTE"_s, u"one\ntwo\r\nthree "_s + QString(200, u'é'));
        card.addComponents(u"CATEGORIES"_s, {u"vip"_s, u"a,b"_s}, u',');
        card.add(u"GENDER"_s, u"F"_s);
        card.add(u"LANG"_s, u"ar"_s);
        VCardProperty photo;
        photo.name = u"PHOTO"_s;
        photo.data = QByteArray(500, '\x7f');
        card.properties.append(photo);
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        VCardWriter writer(&buffer, VCardVersion(version));
        QVERIFY(writer.write(card));
        QVERIFY(writer.write(card));
        const auto cards = read(buffer.data());
        QCOMPARE(cards.size(), 2);
        const VCard &back = cards.at(1).card;
        QCOMPARE(back.find(u"FN")->text(), u"محمد; بن, علي \\ x"_s);
        QCOMPARE(back.find(u"N")->components().at(0), u"بن; علي"_s);
        QVERIFY(back.find(u"TEL")->hasType(u"cell"));
        QCOMPARE(back.find(u"TEL")->preference(), 1);
        QCOMPARE(back.find(u"NOTE")->text(), u"one\ntwo\nthree "_s + QString(200, u'é'));
        QCOMPARE(back.find(u"CATEGORIES")->items(), (QStringList{u"vip"_s, u"a,b"_s}));
        QCOMPARE(back.find(u"PHOTO")->data, photo.data);
        Row row;
        row.names = VCardRows::columns();
        row.values = VCardRows::values(back);
        QCOMPARE(row.value(u"gender"), u"female"_s);
        QCOMPARE(row.value(u"language"), u"ar"_s);
        QCOMPARE(row.value(u"tags"), u"vip; a,b"_s);
    }
};

QTEST_GUILESS_MAIN(TestVCard)
#include "test_vcard.moc"
