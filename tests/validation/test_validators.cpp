// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C12 T11
// links: c360_domain
#include "core/domain/validation/check_digits.h"
#include "core/domain/validation/company_ids.h"
#include "core/domain/validation/email.h"
#include "core/domain/validation/iban.h"
#include "core/domain/validation/phone.h"
#include "core/domain/validation/postal_code.h"
#include "core/domain/validation/vin.h"
#include "core/text/countries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::domain;

namespace {

QByteArray sharedFile(const char *path)
{
    QFile file(QStringLiteral(C360_SHARED_DATA "/validators/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of a shared CSV file without its header; its cells have no quoted commas.
QList<QStringList> sharedRows(const char *path)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(sharedFile(path)).split(u'\n', Qt::SkipEmptyParts))
        rows += line.trimmed().split(u',');
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

QString reasonOf(const Result<QString> &result)
{
    return result ? QString() : result.error().reason;
}

} // namespace

class TestValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emailCases()
    {
        const QJsonArray cases = QJsonDocument::fromJson(sharedFile("isemail/cases_odd.json")).array();
        if (cases.isEmpty())
            QSKIP("the shared data is not here");
        for (const QJsonValue &entry : cases) {
            const QString address = entry[u"address"].toString();
            const QString expected = entry[u"crm_expectation"].toString();
            const auto result = validateEmail(address);
            if (expected == u"must_accept") {
                QVERIFY2(result.has_value(), qPrintable(address));
                QCOMPARE(validateEmail(*result).value(), *result);
            } else if (expected == u"must_reject") {
                QVERIFY2(!result.has_value(), qPrintable(address));
            }
        }
    }

    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("domain case") << u"  John.Doe@Example.COM "_s << u"John.Doe@example.com"_s;
        QTest::newRow("plus") << u"a+tag@b.fr"_s << u"a+tag@b.fr"_s;
        QTest::newRow("idn") << u"info@münchen.de"_s << u"info@münchen.de"_s;
        QTest::newRow("arabic local") << u"محمد@example.com"_s << u"محمد@example.com"_s;
        QTest::newRow("arabic domain") << u"info@مثال.إختبار"_s << u"info@مثال.إختبار"_s;
        QTest::newRow("isolated") << u"\u2066a@b.fr\u2069"_s << u"a@b.fr"_s;
        QTest::newRow("no at") << u"john"_s << QString();
        QTest::newRow("two at") << u"a@b@c.fr"_s << QString();
        QTest::newRow("blank inside") << u"a b@c.fr"_s << QString();
        QTest::newRow("dots in domain") << u"a@b..fr"_s << QString();
        QTest::newRow("underscore in domain") << u"a@b_c.fr"_s << QString();
        QTest::newRow("header injection") << u"a@b.fr\nBcc: x@y.fr"_s << QString();
        QTest::newRow("numeric top level") << u"a@1.2.3.4"_s << QString();
        QTest::newRow("two addresses") << u"a@b.fr, c@d.fr"_s << QString();
    }
    void emails()
    {
        QFETCH(const QString, text);
        QTEST(validateEmail(text).value_or(QString()), "expected");
    }

    void phoneCases()
    {
        const auto rows = sharedRows("phone/phones_FR_TN_US_GB.csv");
        if (rows.isEmpty())
            QSKIP("the shared data is not here");
        for (const QStringList &row : rows) {
            const auto phone = parsePhone(row[2], row[1]);
            if (row[5].isEmpty()) {
                QVERIFY2(!phone || !phone->valid, qPrintable(row[2]));
                continue;
            }
            QVERIFY2(phone.has_value(), qPrintable(row[2]));
            QCOMPARE(phone->possible, row[3] == u"1");
            QCOMPARE(phone->valid, row[4] == u"1");
            QCOMPARE(phone->e164, row[5]);
            if (phone->valid) {
                bool verified = false;
                QCOMPARE(canonicalPhone(row[2], row[1], &verified).value(), phone->stored());
                QVERIFY(verified);
                // What is stored reads back the same, wherever home is.
                QCOMPARE(canonicalPhone(phone->stored(), u"JP").value(), phone->stored());
                QCOMPARE(formatPhone(phone->e164, u"JP").section(u" ext"_s, 0, 0),
                         row[6].section(u" ext"_s, 0, 0).section(u" x"_s, 0, 0));
            }
        }
    }

    void phones()
    {
        QCOMPARE(canonicalPhone(u"0612345678", u"FR").value(), u"+33612345678"_s);
        QCOMPARE(canonicalPhone(u"٠٦١٢٣٤٥٦٧٨", u"FR").value(), u"+33612345678"_s);
        QCOMPARE(canonicalPhone(u"(661) 895-2624 x58554", u"US").value(), u"+16618952624;ext=58554"_s);
        QCOMPARE(formatPhone(u"+33612345678"_s, u"FR"), u"06 12 34 56 78"_s);
        QCOMPARE(formatPhone(u"+33612345678"_s, u"MA"), u"+33 6 12 34 56 78"_s);
        QCOMPARE(formatPhone(u"394.255.7603 x737"_s, u"FR"), u"394.255.7603 x737"_s);
        bool verified = true;
        QCOMPARE(canonicalPhone(u" 394.255.7603 x737 ", u"FR", &verified).value(), u"394.255.7603 x737"_s);
        QVERIFY(!verified);
        for (const QStringView bad :
             {u"abc", u"12", u"", u"call me", u"a@b.fr", u"12345678901234567890123456"})
            QCOMPARE(reasonOf(canonicalPhone(bad, u"FR")), u"phone.invalid"_s);
    }

    void stdnumCases_data()
    {
        QTest::addColumn<QString>("validator");
        QTest::addColumn<QString>("input");
        QTest::addColumn<bool>("valid");
        for (const QStringList &row : sharedRows("stdnum/cases_fr_iban.csv")) {
            if (row[0] == u"iso7064" || (row[0] == u"luhn" && !allDigits(row[1])))
                continue; // variants that the product does not use
            QTest::addRow("%s %s", qPrintable(row[0]), qPrintable(row[1]))
                << row[0] << row[1] << (row[2] == u"valid");
        }
    }
    void stdnumCases()
    {
        if (sharedRows("stdnum/cases_fr_iban.csv").isEmpty())
            QSKIP("the shared data is not here");
        QFETCH(const QString, validator);
        QFETCH(const QString, input);
        QFETCH(const bool, valid);
        if (validator == u"fr_siren")
            QCOMPARE(validateSiren(input).has_value(), valid);
        else if (validator == u"fr_siret")
            QCOMPARE(validateSiret(input).has_value(), valid);
        else if (validator == u"fr_tva")
            QCOMPARE(validateFrenchVat(input).has_value(), valid);
        else if (validator == u"iban")
            QCOMPARE(validateIban(input).has_value(), valid);
        else if (validator == u"luhn")
            QCOMPARE(luhn(input), valid);
        else
            QFAIL(qPrintable(validator));
    }

    void ibanReasons()
    {
        QCOMPARE(validateIban(u"fr14 2004 1010 0505 0001 3m02 606").value(),
                 u"FR1420041010050500013M02606"_s);
        QCOMPARE(formatIban(u"FR1420041010050500013M02606"), u"FR14 2004 1010 0505 0001 3M02 606"_s);
        QCOMPARE(reasonOf(validateIban(u"FR1420041010050500013M02607")), u"iban.checksum"_s);
        QCOMPARE(reasonOf(validateIban(u"FR14200410100505")), u"iban.length"_s);
        QCOMPARE(reasonOf(validateIban(u"ZZ14200410100505")), u"iban.country"_s);
        QCOMPARE(reasonOf(validateIban(u"FR14 2004é")), u"iban.format"_s);
        QCOMPARE(reasonOf(validateIban(u"")), u"iban.format"_s);
    }

    void ibanSingleErrorsAreSeen()
    {
        const QString iban = u"FR1420041010050500013M02606"_s;
        for (qsizetype i = 2; i < iban.size(); ++i) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = iban;
                wrong[i] = QChar(digit);
                QCOMPARE(validateIban(wrong).has_value(), wrong == iban);
            }
        }
    }

    void vat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const auto &good :
             {u"FR40303265045"_s, u"DE136695976"_s, u"ATU12345678"_s, u"BE0123456789"_s, u"EL123456789"_s,
              u"IT12345678901"_s, u"ESX1234567R"_s, u"NL123456789B01"_s, u"IE1234567FA"_s, u"XI123456789"_s,
              u"CHE-123.456.789 TVA"_s, u"SE123456789001"_s, u"PL 123-456-78-90"_s})
            QTest::addRow("%s", qPrintable(good)) << good << true;
        for (const auto &bad : {u"FR41303265045"_s, u"DE12"_s, u"ZZ123456789"_s, u"AT12345678"_s, u""_s,
                                u"F"_s, u"NL123456789"_s})
            QTest::addRow("not %s", qPrintable(bad)) << bad << false;
    }
    void vat()
    {
        QFETCH(const QString, text);
        QTEST(validateVat(text).has_value(), "valid");
    }

    void taxNumbers()
    {
        QCOMPARE(validateMoroccanIce(u"001561191000066").value(), u"001561191000066"_s);
        QCOMPARE(reasonOf(validateMoroccanIce(u"001561191000065")), u"taxId.checksum"_s);
        QCOMPARE(reasonOf(validateMoroccanIce(u"12345")), u"taxId.format"_s);
        QCOMPARE(validateTunisianMf(u"1234567/M/A/E/001").value(), u"1234567MAE001"_s);
        QCOMPARE(validateTunisianMf(u"868024/D").value(), u"0868024D"_s);
        QCOMPARE(reasonOf(validateTunisianMf(u"1234567/M/A/P/001")), u"taxId.format"_s);
        QCOMPARE(validateAlgerianNif(u"416001000000007").value(), u"416001000000007"_s);
        QCOMPARE(reasonOf(validateAlgerianNif(u"41600100000000")), u"taxId.format"_s);
        QCOMPARE(validateEgyptianTaxNumber(u"٣٣١-١٠٥-٢٦٨").value(), u"331105268"_s);
        QCOMPARE(validateEgyptianId(u"29001011234567").value(), u"29001011234567"_s);
        QCOMPARE(reasonOf(validateEgyptianId(u"29013011234567")), u"taxId.format"_s);
        QCOMPARE(validateTaxId(u"40 303 265 045", u"FR").value(), u"FR40303265045"_s);
        QCOMPARE(validateTaxId(u"303 265 045", u"FR").value(), u"303265045"_s);
        QCOMPARE(reasonOf(validateTaxId(u"303 265 046", u"FR")), u"siren.checksum"_s);
        QCOMPARE(validateTaxId(u"123456789", u"DE").value(), u"DE123456789"_s);
        QCOMPARE(validateTaxId(u"EL123456789", u"GR").value(), u"EL123456789"_s);
        QCOMPARE(validateTaxId(u"ab-12/3", u"JP").value(), u"AB123"_s);
        QCOMPARE(reasonOf(validateTaxId(u"?", u"JP")), u"taxId.format"_s);
    }

    void postalCodes_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &country, const QString &text, const QString &expected) {
            QTest::addRow("%s %s", qPrintable(country), qPrintable(text)) << country << text << expected;
        };
        row(u"FR"_s, u"75001"_s, u"75001"_s);
        row(u"FR"_s, u"٧٥٠٠١"_s, u"75001"_s);
        row(u"FR"_s, u"F-75001"_s, u"75001"_s);
        row(u"BE"_s, u"B-6000"_s, u"6000"_s);
        row(u"FR"_s, u"7500"_s, QString());
        row(u"GB"_s, u"sw1a1aa"_s, u"SW1A 1AA"_s);
        row(u"GB"_s, u"M1 1AE"_s, u"M1 1AE"_s);
        row(u"GB"_s, u"12345"_s, QString());
        row(u"CA"_s, u"k1a0b1"_s, u"K1A 0B1"_s);
        row(u"NL"_s, u"1012ab"_s, u"1012 AB"_s);
        row(u"US"_s, u"90210"_s, u"90210"_s);
        row(u"US"_s, u"902101234"_s, u"90210-1234"_s);
        row(u"PT"_s, u"1000205"_s, u"1000-205"_s);
        row(u"BR"_s, u"05432-043"_s, u"05432-043"_s);
        row(u"MA"_s, u"20000"_s, u"20000"_s);
        row(u"TN"_s, u"1000"_s, u"1000"_s);
        row(u"SE"_s, u"S-958 22"_s, u"958 22"_s);
        row(u"ZZ"_s, u"anything 1"_s, u"ANYTHING 1"_s);
    }
    void postalCodes()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, text);
        QTEST(validatePostalCode(text, country).value_or(QString()), "expected");
        const QString example = postalCodeExample(country);
        if (!example.isEmpty())
            QCOMPARE(validatePostalCode(example, country).value(), example);
    }

    void postalCodeExamplesFit()
    {
        int known = 0;
        for (const QString &country : text::countryCodes()) {
            const QString example = postalCodeExample(country);
            if (example.isEmpty())
                continue;
            ++known;
            QCOMPARE(validatePostalCode(example, country).value_or(country), example);
        }
        QVERIFY(known >= 60);
    }

    void vins()
    {
        QCOMPARE(validateVin(u"1m8gdm9axkp042788").value(), u"1M8GDM9AXKP042788"_s);
        QCOMPARE(validateVin(u"11111111111111111").value(), u"11111111111111111"_s);
        QCOMPARE(reasonOf(validateVin(u"1M8GDM9A0KP042788")), u"vin.checksum"_s);
        QCOMPARE(validateVin(u"VF1RFA00066123456").value(), u"VF1RFA00066123456"_s);
        QCOMPARE(reasonOf(validateVin(u"VF1RFAO0066123456")), u"vin.format"_s);
        QCOMPARE(reasonOf(validateVin(u"VF1RFA")), u"vin.format"_s);
    }

    /// python3-stdnum on random numbers: both must say the same.
    void oracle()
    {
        const QString python =
            QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}); // Debian's, which has stdnum
        if (python.isEmpty())
            QSKIP("no python3");
        struct Case
        {
            QString validator;
            QString number;
            bool valid;
        };
        QList<Case> cases;
        QRandomGenerator random(7);
        const auto digits = [&random](int n) {
            QString text;
            for (int i = 0; i < n; ++i)
                text += QChar(u'0' + int(random.bounded(10)));
            return text;
        };
        for (int i = 0; i < 400; ++i) {
            const QString siren = digits(9);
            cases += {u"fr.siren"_s, siren, validateSiren(siren).has_value()};
            // Random tails are mostly wrong; close some of them with every last digit.
            const QString head = i % 2 ? u"356000000"_s + digits(4) : u"732829320"_s + digits(4);
            for (char16_t last = u'0'; last <= u'9'; ++last)
                cases += {u"fr.siret"_s, head + QChar(last), validateSiret(head + QChar(last)).has_value()};
            const QString vat = digits(2) + (i % 2 ? u"732829320"_s : u"303265045"_s);
            cases += {u"fr.tva"_s, vat, validateFrenchVat(vat).has_value()};
            QString ice = digits(13);
            ice += QString::number(97 - modulo97(ice + u"00"_s)).rightJustified(2, u'0');
            if (i % 2)
                ice[3] = u'5';
            cases += {u"ma.ice"_s, ice, validateMoroccanIce(ice).has_value()};
            const QString mf = digits(7) + QChar(u'A' + int(random.bounded(26))) +
                               (i % 3 == 0   ? QString()
                                : i % 3 == 1 ? u"AM000"_s
                                             : u"PE"_s + digits(3));
            cases += {u"tn.mf"_s, mf, validateTunisianMf(mf).has_value()};
        }
        for (const QStringList &row : sharedRows("stdnum/cases_fr_iban.csv")) {
            if (row[0] != u"iban" || row[2] != u"valid")
                continue;
            QString iban = compactCode(row[1]);
            cases += {u"iban"_s, iban, validateIban(iban).has_value()};
            iban[iban.size() - 1] = iban.back() == u'1' ? u'2' : u'1';
            cases += {u"iban"_s, iban, validateIban(iban).has_value()};
        }
        QString input;
        for (const Case &one : cases)
            input += one.validator + u' ' + one.number + u'\n';
        QProcess process;
        process.start(python,
                      {u"-c"_s, u"import sys, importlib\n"
                                "try:\n"
                                "    import stdnum\n"
                                "except ImportError:\n"
                                "    sys.exit(77)\n"
                                "for line in sys.stdin:\n"
                                "    name, number = line.split()\n"
                                "    ok = importlib.import_module('stdnum.' + name).is_valid(number)\n"
                                "    print(int(ok))\n"_s});
        process.write(input.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        if (process.exitCode() == 77)
            QSKIP("no python3-stdnum");
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> answers = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(answers.size(), cases.size());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QVERIFY2((answers[i].trimmed() == "1") == cases[i].valid,
                     qPrintable(cases[i].validator + u' ' + cases[i].number));
        }
    }
};

QTEST_GUILESS_MAIN(TestValidators)
#include "test_validators.moc"
