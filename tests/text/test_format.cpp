// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D5
// links: c360_text
#include "core/text/countries.h"
#include "core/text/format.h"

#include <QDateTime>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::text;
using Digits = Formatter::Digits;

namespace {
/// Spaces of any width as U+0020, without direction marks: what the eye compares.
QString seen(const QString &text)
{
    QString result = plain(text);
    for (QChar &c : result) {
        if (c.isSpace() || c == u'\u202f')
            c = u' ';
    }
    return result;
}
} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

    const Formatter en{QLocale(u"en_US"_s)};
    const Formatter gb{QLocale(u"en_GB"_s)};
    const Formatter fr{QLocale(u"fr_FR"_s)};
    const Formatter eg{QLocale(u"ar_EG"_s)};
    const Formatter ma{QLocale(u"ar_MA"_s)};
    const Formatter egLatin{QLocale(u"ar_EG"_s), Digits::Latin};
    const Formatter maIndic{QLocale(u"ar_MA"_s), Digits::ArabicIndic};

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void numbers()
    {
        QCOMPARE(seen(en.number(1234567)), u"1,234,567"_s);
        QCOMPARE(seen(fr.number(1234567)), u"1 234 567"_s);
        QCOMPARE(seen(eg.number(1234567)), u"١٬٢٣٤٬٥٦٧"_s);
        QCOMPARE(seen(egLatin.number(1234567)), u"1,234,567"_s);
        QCOMPARE(seen(ma.number(1234567)), u"1.234.567"_s);
        QCOMPARE(seen(maIndic.number(12)), u"١٢"_s);
        QCOMPARE(seen(en.real(2.346)), u"2.35"_s);
        QCOMPARE(seen(en.real(2)), u"2"_s);
        QCOMPARE(seen(fr.amount(12'345'678)), u"1 234,5678"_s);
        QCOMPARE(seen(en.amount(10'000, 2)), u"1.00"_s);
        QCOMPARE(seen(en.percent(0.125, 1)), u"12.5%"_s);
        QCOMPARE(seen(fr.percent(0.5)), u"50 %"_s);
        QCOMPARE(seen(eg.percent(0.5)), u"٥٠٪"_s);
        QCOMPARE(seen(en.numberShort(1'234'000)), u"1.23M"_s);
    }

    void money()
    {
        const Amount value = 12'345'670; // 1234.567
        QCOMPARE(seen(en.money(value, u"EUR")), u"€1,234.57"_s);
        QCOMPARE(seen(en.money(-value, u"USD")), u"-$1,234.57"_s);
        QCOMPARE(seen(fr.money(value, u"EUR")), u"1 234,57 €"_s);
        QCOMPARE(seen(fr.money(value, u"TND")), u"1 234,567 TND"_s);
        QCOMPARE(seen(fr.money(value, u"JPY")), u"1 235 JPY"_s);
        QVERIFY(seen(eg.money(value, u"EGP")).contains(u"١٬٢٣٤٫٥٧"));
        QVERIFY(seen(egLatin.money(value, u"EGP")).contains(u"1,234.57"));
        QVERIFY(seen(ma.money(value, u"MAD")).contains(u"1.234,57"));
        QCOMPARE(seen(en.money(value, u"")), u"1,234.57"_s);
        QCOMPARE(seen(en.money(9'000'000'000'000'001'200, u"EUR")), u"€900,000,000,000,000.12"_s);
        QCOMPARE(seen(en.moneyShort(12'300'000'000, u"EUR")), u"€1.23M"_s);
    }

    void dates()
    {
        const QDate day(2026, 11, 5);
        QCOMPARE(seen(en.date(day)), u"11/5/2026"_s);
        QCOMPARE(seen(fr.date(day)), u"05/11/2026"_s);
        QCOMPARE(seen(eg.date(day)), u"٥/١١/٢٠٢٦"_s);
        QCOMPARE(seen(egLatin.date(day)), u"5/11/2026"_s);
        QCOMPARE(seen(en.date(day, Formatter::DateStyle::Medium)), u"Nov 5, 2026"_s);
        QCOMPARE(seen(fr.date(day, Formatter::DateStyle::Medium)), u"5 nov. 2026"_s);
        QCOMPARE(seen(eg.date(day, Formatter::DateStyle::Medium)), u"٥ نوفمبر ٢٠٢٦"_s);
        QVERIFY(seen(fr.date(day, Formatter::DateStyle::Long)).contains(u"jeudi"));
        QCOMPARE(seen(fr.date(u"2026-11-05"_s)), u"05/11/2026"_s);
        QCOMPARE(fr.date(u"soon"_s), u"soon"_s);
        QCOMPARE(fr.date(QDate()), QString());
        const Instant noon = QDateTime(day, QTime(12, 30)).toMSecsSinceEpoch();
        QCOMPARE(seen(fr.instant(noon)), u"05/11/2026 12:30"_s);
        QCOMPARE(fr.instant(0), QString());
        QVERIFY(seen(eg.instant(noon)).contains(u"١٢:٣٠"));
        QCOMPARE(seen(fr.month(day)), u"nov. 2026"_s);
    }

    void relative()
    {
        const Instant now = QDateTime(QDate(2026, 11, 5), QTime(12, 0)).toMSecsSinceEpoch();
        constexpr Instant minute = 60'000;
        constexpr Instant day = 24 * 60 * minute;
        QCOMPARE(en.relative(now - 10'000, now), u"now"_s);
        QCOMPARE(fr.relative(now, now), u"maintenant"_s);
        QCOMPARE(en.relative(now - 2 * minute, now), u"2 min. ago"_s);
        QCOMPARE(seen(fr.relative(now - 2 * minute, now)), u"il y a 2 min"_s);
        QCOMPARE(en.relative(now - 70'000, now), u"1 min. ago"_s);
        QCOMPARE(en.relative(now - 3 * 60 * minute, now), u"3 hr. ago"_s);
        QCOMPARE(en.relative(now - day, now), u"yesterday"_s);
        QCOMPARE(en.relative(now + day, now), u"tomorrow"_s);
        QCOMPARE(en.relative(now + 14 * day, now), u"in 2 wk."_s);
        QCOMPARE(en.relative(now - 40 * day, now), u"1 month ago"_s);
        QCOMPARE(seen(fr.relative(now - 40 * day, now)), u"il y a 1 mois"_s); // short: "1 m."
        QCOMPARE(en.relative(now - 800 * day, now), u"2 years ago"_s);
        // Arabic: dual, few and many are different words.
        const QString two = eg.relative(now - 2 * minute, now);
        const QString three = eg.relative(now - 3 * minute, now);
        const QString twelve = eg.relative(now - 12 * minute, now);
        QVERIFY(two.contains(u"دقيقتين"));
        QVERIFY(three.contains(u"دقائق") && three.contains(u"٣"));
        QVERIFY(twelve.contains(u"دقيقة") && twelve.contains(u"١٢"));
        QVERIFY(egLatin.relative(now - 12 * minute, now).contains(u"12"));
    }

    void sizesAndDurations()
    {
        QCOMPARE(seen(en.fileSize(0)), u"0 bytes"_s);
        QCOMPARE(seen(en.fileSize(1)), u"1 byte"_s);
        QCOMPARE(seen(en.fileSize(999)), u"999 bytes"_s);
        QCOMPARE(seen(fr.fileSize(999)), u"999 octets"_s);
        QCOMPARE(seen(en.fileSize(1'500'000)), u"1.5 MB"_s);
        QCOMPARE(seen(fr.fileSize(1'500'000)), u"1,5 Mo"_s);
        QVERIFY(eg.fileSize(1'500'000).contains(u"١٫٥"));
        for (const qint64 bytes : {1'500LL, 1'500'000LL, 1'500'000'000LL}) // words, never one beside letters
            QVERIFY2(eg.fileSize(bytes).contains(u"بايت"), qPrintable(eg.fileSize(bytes)));
        QCOMPARE(seen(en.duration(3'900'000)), u"1 hr, 5 min"_s);
        QCOMPARE(seen(en.duration(0)), u"0 sec"_s);
        QCOMPARE(seen(fr.duration(65'000)), u"1 min et 5 s"_s);
    }

    void isolation()
    {
        QCOMPARE(isolated(u"+33 1"), u"\u2066+33 1\u2069"_s);
        QCOMPARE(isolated(u""), QString());
        QCOMPARE(plain(isolated(u"+33 1")), u"+33 1"_s);
        QCOMPARE(plain(isolatedByContent(u"محمد")), u"محمد"_s);
        QCOMPARE(asciiDigits(u"٠١۲3"), u"0123"_s);
    }

    void parsesNumbers_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](const char *locale, const QString &text, const QVariant &expected) {
            QTest::addRow("%s %s", locale, qUtf8Printable(text))
                << QString::fromLatin1(locale) << text << expected;
        };
        row("en_US", u"1,234.56"_s, 1234.56);
        row("en_US", u"1,234"_s, 1234.0);
        row("en_US", u"1.234"_s, 1.234);
        row("fr_FR", u"1 234,56"_s, 1234.56);
        row("fr_FR", u"1\u202f234,56"_s, 1234.56);
        row("fr_FR", u"1,234"_s, 1.234);
        row("fr_FR", u"12.5"_s, 12.5);
        row("fr_FR", u"1.234.567,8"_s, 1234567.8);
        row("de_CH", u"1'234.5"_s, 1234.5);
        row("ar_EG", u"١٬٢٣٤٫٥"_s, 1234.5);
        row("ar_EG", u"١٢٫٥"_s, 12.5);
        row("ar_EG", u"1,234"_s, 1234.0);
        row("ar_MA", u"1.234,5"_s, 1234.5);
        row("en_US", u"-5"_s, -5.0);
        row("en_US", u"5-"_s, -5.0);
        row("en_US", u"(5)"_s, -5.0);
        row("en_US", u"0.125"_s, 0.125);
        row("fr_FR", u"0,125"_s, 0.125);
        row("en_US", u"1,234,567"_s, 1234567.0);
        for (const auto &bad : {u""_s, u"abc"_s, u"1.2.3"_s, u"12a"_s, u"-"_s, u"1e5"_s, u"1.2,3.4"_s})
            row("en_US", bad, {});
    }
    void parsesNumbers()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const QVariant, expected);
        const auto value = Formatter(QLocale(locale)).parseNumber(text);
        QCOMPARE(value ? QVariant(*value) : QVariant(), expected);
    }

    void parsesAmounts()
    {
        QCOMPARE(en.parseAmount(u"$90,000 "), Amount(900'000'000));
        QCOMPARE(en.parseAmount(u"-$5.25"), Amount(-52'500));
        QCOMPARE(en.parseAmount(u"($5.25)"), Amount(-52'500));
        QCOMPARE(fr.parseAmount(u"12,50 €"), Amount(125'000));
        QCOMPARE(fr.parseAmount(u"EUR 12,50"), Amount(125'000));
        QCOMPARE(eg.parseAmount(u"١٢٫٥٠ ج.م."), Amount(125'000));
        QVERIFY(!en.parseAmount(u"twelve"));
        QVERIFY(!en.parseAmount(u"$5 €"));
    }

    void moneyRoundTrip()
    {
        for (const Formatter &f : {en, gb, fr, eg, ma, egLatin, maIndic}) {
            for (const Amount value : {0LL, 10'000LL, 12'340'000LL, -99'999'990'000LL, 12'345'678'900LL}) {
                for (const QStringView currency : {u"EUR", u"MAD", u"USD"}) {
                    const Amount shown = rounded(value, 2);
                    const auto back = f.parseAmount(f.money(value, currency));
                    QVERIFY2(back == shown, qUtf8Printable(f.money(value, currency)));
                }
                QCOMPARE(f.parseAmount(f.amount(value)), value);
            }
        }
    }

    void parsesDates_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("expected");
        const QDate day(2026, 11, 5);
        const auto row = [](const char *locale, const QString &text, QDate expected) {
            QTest::addRow("%s %s", locale, qUtf8Printable(text))
                << QString::fromLatin1(locale) << text << expected;
        };
        row("en_US", u"2026-11-05"_s, day);
        row("en_US", u"11/5/2026"_s, day);
        row("en_US", u"11/5/26"_s, day);
        row("en_US", u"25/12/2026"_s, QDate(2026, 12, 25));
        row("en_GB", u"5/11/2026"_s, day);
        row("fr_FR", u"05.11.2026"_s, day);
        row("fr_FR", u"5 novembre 2026"_s, day);
        row("fr_FR", u"5 nov. 2026"_s, day);
        row("fr_FR", u"Nov 5, 2026"_s, day);
        row("ar_EG", u"٥/١١/٢٠٢٦"_s, day);
        row("ar_EG", u"٥ نوفمبر ٢٠٢٦"_s, day);
        row("ar_MA", u"5 نونبر 2026"_s, day);
        row("ar_SY", u"5 تشرين الثاني 2026"_s, day);
        row("en_US", u"5 août 1999"_s, QDate(1999, 8, 5));
        for (const auto &bad : {u""_s, u"31/2/2026"_s, u"5/11"_s, u"5 foo 2026"_s, u"1/2/3/4"_s, u"2026"_s})
            row("en_GB", bad, QDate());
    }
    void parsesDates()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const QDate, expected);
        QCOMPARE(Formatter(QLocale(locale)).parseDate(text).value_or(QDate()), expected);
    }

    void dateRoundTrip()
    {
        for (const Formatter &f : {en, gb, fr, eg, ma, egLatin, maIndic}) {
            for (QDate day(2025, 1, 1); day.year() < 2026; day = day.addDays(17)) {
                QCOMPARE(f.parseDate(f.date(day)), day);
                QCOMPARE(f.parseDate(f.date(day, Formatter::DateStyle::Medium)), day);
            }
        }
    }

    void countries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : {std::pair(u"EIRE"_s, u"IE"_s),
                                         {u"UK"_s, u"GB"_s},
                                         {u"USA"_s, u"US"_s},
                                         {u"fr"_s, u"FR"_s},
                                         {u"France"_s, u"FR"_s},
                                         {u"المغرب"_s, u"MA"_s},
                                         {u"Maroc"_s, u"MA"_s},
                                         {u"États-Unis"_s, u"US"_s},
                                         {u"DZA"_s, u"DZ"_s},
                                         {u"Hong Kong"_s, u"HK"_s},
                                         {u"RSA"_s, QString()},
                                         {u"Unspecified"_s, QString()},
                                         {u"Channel Islands"_s, QString()},
                                         {u"European Community"_s, QString()},
                                         {QString(), QString()}})
            QTest::addRow("%s", qUtf8Printable(text)) << text << code;
    }
    void countries()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QCOMPARE(countryFromText(text).value_or(QString()), code);
    }

    void countryNames()
    {
        QCOMPARE(en.country(u"MA"), u"Morocco"_s);
        QCOMPARE(fr.country(u"MA"), u"Maroc"_s);
        QCOMPARE(eg.country(u"MA"), u"المغرب"_s);
        QCOMPARE(fr.languageNamed(u"ar"), u"arabe"_s);
        QCOMPARE(fr.currencySymbol(u"EUR"), u"€"_s);
        QVERIFY(!fr.currency(u"TND").isEmpty());
        QCOMPARE(currencyOfCountry(u"MA"), u"MAD"_s);
        QCOMPARE(currencyOfCountry(u"FR"), u"EUR"_s);
        QVERIFY(countryCodes().size() >= 245);
        QVERIFY(isCountryCode(u"TN") && !isCountryCode(u"ZZ") && !isCountryCode(u"UK"));
        QVERIFY(isCurrencyCode(u"TND") && isCurrencyCode(u"EUR") && !isCurrencyCode(u"FRF") &&
                !isCurrencyCode(u"ABC"));
        // A name shown can be typed.
        for (const QString &code : countryCodes()) {
            for (const Formatter &f : {en, fr, eg}) {
                if (countryFromText(f.country(code)) != code)
                    qWarning("%s %s", qPrintable(code), qPrintable(f.country(code)));
                QCOMPARE(countryFromText(f.country(code)).value_or(QString()), code);
            }
        }
    }

    void countriesOfTheSharedData()
    {
        const auto column = [](const char *file, const char *header) {
            QSet<QString> names;
            QFile in(QStringLiteral(C360_SHARED_DATA) + QString::fromLatin1(file));
            if (!in.open(QIODevice::ReadOnly))
                return names;
            const QStringList lines = QString::fromUtf8(in.readAll()).split(u'\n');
            const auto at = lines.front().trimmed().split(u',').indexOf(QString::fromLatin1(header));
            for (const QString &line : lines.sliced(1)) {
                const QStringList cells = line.split(u',');
                if (!line.contains(u'"') && cells.size() > at)
                    names += cells[at];
            }
            return names;
        };
        for (const auto &[file, header] : {std::pair("/arabic/faker_customers_ar.csv", "country"),
                                           std::pair("/arabic/faker_customers_fr.csv", "country"),
                                           std::pair("/crm/datablist/customers-1000.csv", "Country")}) {
            const QSet<QString> names = column(file, header);
            if (names.isEmpty())
                QSKIP("the shared data is not here");
            QStringList unknown;
            for (const QString &name : names) {
                if (!countryFromText(name))
                    unknown += name;
            }
            qInfo("%s: %lld of %lld countries not known: %s", file, qlonglong(unknown.size()),
                  qlonglong(names.size()), qUtf8Printable(unknown.join(u" | ")));
            QVERIFY(unknown.size() <= names.size() / 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
