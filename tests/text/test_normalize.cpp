// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C1 C4
// links: c360_text
#include "core/text/fold_table.h"
#include "core/text/normalize.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace c360::text;

class TestNormalize : public QObject
{
    Q_OBJECT

private:
    /// All names of the shared lists, one string each.
    static QStringList sharedNames(const QString &mask)
    {
        QStringList names;
        const QDir folder(QStringLiteral(C360_SHARED_DATA "/arabic/names"));
        for (const QString &file : folder.entryList({mask}, QDir::Files)) {
            QFile in(folder.filePath(file));
            if (!in.open(QIODevice::ReadOnly | QIODevice::Text))
                continue;
            for (const QString &line : QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts))
                names += line.trimmed();
        }
        return names;
    }

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << u"Éléonore Müller"_s << u"eleonore muller"_s;
        QTest::newRow("tashkeel") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("tatweel") << u"محـــمد"_s << u"محمد"_s;
        QTest::newRow("alef hamza") << u"أحمد إبراهيم آمال ٱلله"_s << u"احمد ابراهيم امال الله"_s;
        QTest::newRow("ta marbuta") << u"فاطمة"_s << u"فاطمه"_s;
        QTest::newRow("alef maqsura") << u"مصطفى"_s << u"مصطفي"_s;
        QTest::newRow("hamza seats") << u"فؤاد رئيس هناء"_s << u"فواد رييس هنا"_s;
        QTest::newRow("arabic-indic digits") << u"٠١٢٣٤٥٦٧٨٩"_s << u"0123456789"_s;
        QTest::newRow("persian digits") << u"۰۱۲۳۴۵۶۷۸۹"_s << u"0123456789"_s;
        QTest::newRow("persian letters") << u"کریم"_s << u"كريم"_s;
        QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ ﻻ"_s << u"محمد لا"_s;
        QTest::newRow("ligatures") << u"Œuvre Æther Straße Øre Łódź ﬁn"_s
                                   << u"oeuvre aether strasse ore lodz fin"_s;
        QTest::newRow("full width") << u"ＡＢＣ １２"_s << u"abc 12"_s;
        QTest::newRow("turkish") << u"İstanbul Iğdır"_s << u"istanbul igdir"_s;
        QTest::newRow("punctuation") << u"  Jean-Pierre, O'Brien & Co. "_s << u"jean pierre o brien co"_s;
        QTest::newRow("arabic punctuation") << u"علي، عمر؛ من؟"_s << u"علي عمر من"_s;
        QTest::newRow("bidi marks") << u"\u2066ab\u2069\u200fc"_s << u"abc"_s;
        QTest::newRow("greek final sigma") << u"ΣΊΣΥΦΟΣ σίσυφος"_s << u"σισυφοσ σισυφοσ"_s;
        QTest::newRow("outside the BMP") << u"𝐀𝐛 😀 x"_s << u"ab x"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"a"_s << u"a"_s;
        QTest::newRow("nothing") << u" -- "_s << QString();
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(normalized(text), expected);
        QCOMPARE(normalized(expected), expected);
    }

    void twiceIsOnce()
    {
        for (uint c = 0; c < 0x20000; ++c) {
            const QString text =
                u"a"_s + QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1) + u"b"_s;
            const QString one = normalized(text);
            if (normalized(one) != one)
                QFAIL(qPrintable(QString::number(c, 16)));
        }
        for (const QString &name : sharedNames(u"*"_s))
            QCOMPARE(normalized(normalized(name)), normalized(name));
    }

    void isTheSumOfItsCharacters()
    {
        // What the table gives for runs of text, against the definition, one code point after the other.
        static const QStringList scripts{u"abcxyzABCXYZ0189 -'.@_"_s,
                                         u"éèàçñøœßæÅŁİıǅﬁÆ"_s,
                                         u"ابتةىأإآؤئءـ\u064e\u0651ﻻﷺ ،"_s,
                                         u"абвЙЁ"_s,
                                         u"ΣςΊά"_s,
                                         u"漢字仮ｱ㎏㍿"_s,
                                         u"한국어ᄒ"_s,
                                         u"٠١٩۰۹०९"_s,
                                         u"कखगि़"_s,
                                         u"𝐀𐐀𠀀😀𞤀"_s,
                                         u"\u200f\u2066\u00ad\ufeff"_s};
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            QString expected;
            for (int n = random.bounded(1, 40); n > 0; --n) {
                char32_t c = char32_t(random.bounded(0x20000));
                if (random.bounded(20) > 0) {
                    const auto from = scripts[random.bounded(int(scripts.size()))].toUcs4();
                    c = from[random.bounded(int(from.size()))];
                }
                if (QChar::isSurrogate(c))
                    c = U' ';
                text += QStringView(QChar::fromUcs4(c));
                expected += FoldTable::expansion(c);
            }
            QCOMPARE(normalized(text), expected.simplified());
            QString behind = u"before"_s;
            appendNormalized(behind, text);
            QCOMPARE(behind, u"before"_s + expected.simplified());
            QCOMPARE(romanKeysOfNormalized(normalized(text)), romanKeys(text));
        }
    }

    void words()
    {
        QCOMPARE(searchWords(u" Ben  Ali, ALI "), (QStringList{u"ben"_s, u"ali"_s}));
        QCOMPARE(searchWords(u"—"), QStringList());
    }

    void sharesKey_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QStringList>("latin");
        const auto row = [](const char *tag, const QString &arabic, const QString &latin) {
            QTest::newRow(tag) << arabic << latin.split(u' ');
        };
        row("mohamed", u"محمد"_s, u"Mohamed Mohammed Muhammad Mohammad Mouhamed"_s);
        row("ahmed", u"أحمد"_s, u"Ahmed Ahmad"_s);
        row("hussein", u"حسين"_s, u"Hussein Hossein Husain Hocine Houcine Hussain"_s);
        row("youssef", u"يوسف"_s, u"Youssef Yusuf Yousef Yousuf Youcef"_s);
        row("khaled", u"خالد"_s, u"Khaled Khalid"_s);
        row("omar", u"عمر"_s, u"Omar Umar Oumar Omer"_s);
        row("othman", u"عثمان"_s, u"Othman Osman Otmane Uthman Usman"_s);
        row("mustafa", u"مصطفى"_s, u"Mustafa Mostafa Mustapha Moustafa"_s);
        row("rachid", u"رشيد"_s, u"Rachid Rasheed Rashid"_s);
        row("cherif", u"شريف"_s, u"Cherif Sharif Sherif Shareef"_s);
        row("aisha", u"عائشة"_s, u"Aisha Aicha Ayesha Aishah"_s);
        row("fatima", u"فاطمة"_s, u"Fatima Fatimah Fatma"_s);
        row("khadija", u"خديجة"_s, u"Khadija Khadijah Khadidja Khadeeja"_s);
        row("zineb", u"زينب"_s, u"Zineb Zaynab Zainab Zeinab"_s);
        row("jamal", u"جمال"_s, u"Jamal Gamal Djamel Djamal"_s);
        row("tarek", u"طارق"_s, u"Tarek Tariq Tarik Tareq"_s);
        row("faisal", u"فيصل"_s, u"Faisal Faysal Fayçal Feisal"_s);
        row("reda", u"رضا"_s, u"Reda Rida Ridha Redha"_s);
        row("salah", u"صلاح"_s, u"Salah Sala"_s);
        row("walid", u"وليد"_s, u"Walid Oualid Waleed"_s);
        row("yacoub", u"يعقوب"_s, u"Yacoub Yaqub Yakoub"_s);
        row("yassine", u"ياسين"_s, u"Yassine Yasin Yaseen Yacine"_s);
        row("ishaq", u"إسحاق"_s, u"Ishaq Ishak"_s);
        row("isa", u"عيسى"_s, u"Issa Isa Aissa Eissa"_s);
        row("abdallah", u"عبدالله"_s, u"Abdallah Abdullah Abdellah Abdulla"_s);
        row("abdelrahman", u"عبدالرحمن"_s, u"Abdelrahman Abdurrahman Abderrahmane Abdulrahman"_s);
        row("abdelaziz", u"عبدالعزيز"_s, u"Abdelaziz Abdulaziz"_s);
        row("abdelkader", u"عبدالقادر"_s, u"Abdelkader Abdulqadir"_s);
        row("abdeslam", u"عبدالسلام"_s, u"Abdeslam Abdessalam Abdulsalam"_s);
        row("noureddine", u"نورالدين"_s, u"Noureddine Nureddin Nouruddin Nureldin"_s);
        row("salaheddine", u"صلاحالدين"_s, u"Salaheddine Salahuddin Salaheldin"_s);
        row("haddad", u"حداد"_s, u"Haddad Hadad"_s);
        row("elhaddad", u"الحداد"_s, u"Elhaddad Alhaddad Alhadad"_s);
        row("ghassan", u"غسان"_s, u"Ghassan Gassan"_s);
        row("idriss", u"إدريس"_s, u"Idriss Idris Edris"_s);
        row("bouchra", u"بشرى"_s, u"Bouchra Bushra Boushra"_s);
        row("soumaya", u"سمية"_s, u"Soumaya Sumayya Somaya"_s);
        row("adham", u"أدهم"_s, u"Adham"_s);
        row("dhia", u"ضياء"_s, u"Dhia Diaa"_s);
        row("hicham", u"هشام"_s, u"Hicham Hisham Hesham Hichem"_s);
        row("philippe", u"فيليب"_s, u"Philippe Philip Filip"_s);
        row("haitham", u"هيثم"_s, u"Haitham Haytham Haitem"_s);
        row("kawthar", u"كوثر"_s, u"Kawthar Kaoutar Kaouther Kawtar"_s);
        row("nasser", u"ناصر"_s, u"Nasser Nacer Nassir Naser"_s);
        row("yahya", u"يحيى"_s, u"Yahya Yehia Yahia"_s);
        row("nawal", u"نوال"_s, u"Nawal Naoual"_s);
        row("mehdi", u"مهدي"_s, u"Mehdi Mahdi"_s);
        row("ibrahim", u"إبراهيم"_s, u"Ibrahim Ebrahim Ibraheem"_s);
        row("achraf", u"أشرف"_s, u"Achraf Ashraf"_s);
        row("taha", u"طه"_s, u"Taha"_s);
    }
    void sharesKey()
    {
        QFETCH(const QString, arabic);
        QFETCH(const QStringList, latin);
        const QString key = romanKey(arabic);
        QVERIFY(!key.isEmpty());
        for (const QString &name : latin)
            QCOMPARE(romanKey(name), key);
    }

    void joinedAndSeparatedForms()
    {
        const auto finds = [](const QString &typed, const QString &stored) {
            const QStringList index = romanKeys(stored).split(u' ');
            for (const QString &word : searchWords(typed)) {
                const QString prefix = romanPrefix(word);
                const auto starts = [&](const QString &key) {
                    return key.startsWith(prefix);
                };
                if (prefix.isEmpty() || std::ranges::none_of(index, starts))
                    return false;
            }
            return true;
        };
        QVERIFY(finds(u"abdelrahman"_s, u"عبد الرحمن"_s));
        QVERIFY(finds(u"abdel rahman"_s, u"عبدالرحمن"_s));
        QVERIFY(finds(u"عبد الرحمن"_s, u"Abderrahmane"_s));
        QVERIFY(finds(u"عبدالرحمن"_s, u"Abd El Rahman"_s));
        QVERIFY(finds(u"noureddine"_s, u"نور الدين"_s));
        QVERIFY(finds(u"نور الدين"_s, u"Noureddine"_s));
        QVERIFY(finds(u"haddad"_s, u"الحداد"_s));
        QVERIFY(finds(u"الحداد"_s, u"Haddad"_s));
        QVERIFY(finds(u"al haddad"_s, u"الحداد"_s));
        QVERIFY(finds(u"الحداد"_s, u"Al-Haddad"_s));
        QVERIFY(finds(u"alomar"_s, u"العمر"_s));
        QVERIFY(finds(u"mohamed ali"_s, u"محمد علي"_s));
        QVERIFY(finds(u"محمد"_s, u"Mohammed Salah"_s));
        QVERIFY(!finds(u"khaled"_s, u"محمد"_s));
    }

    void prefixesOfKeys()
    {
        const QStringList names = sharedNames(u"Most-Popular*"_s) + sharedNames(u"400-*"_s);
        if (names.isEmpty())
            QSKIP("the shared data is not here");
        int tried = 0;
        int held = 0;
        for (const QString &line : names) {
            for (const QString &word : searchWords(line)) {
                const QStringList index = romanKeys(word).split(u' ');
                for (qsizetype n = 2; n <= word.size(); ++n) {
                    const QString prefix = romanPrefix(QStringView(word).first(n));
                    if (prefix.isEmpty())
                        continue;
                    ++tried;
                    held += std::ranges::any_of(index,
                                                [&](const QString &key) { return key.startsWith(prefix); });
                }
            }
        }
        qInfo("prefix property: %d of %d", held, tried);
        QVERIFY(double(held) / tried >= 0.95);
    }

    void noKey()
    {
        QCOMPARE(romanKey(u"12"), QString());
        QCOMPARE(romanKey(u"Иван"), QString());
        QCOMPARE(romanPrefix(u"m"), QString());
        QCOMPARE(romanPrefix(u"moh"), u"mh"_s);
        QCOMPARE(romanPrefix(u"rac"), QString());
    }

    void romanizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << u"محمد علي"_s << u"mohamed ali"_s;
        QTest::newRow("article") << u"أحمد الحلبي"_s << u"ahmed alhalbi"_s;
        QTest::newRow("servant of") << u"عبدالله"_s << u"abdallah"_s;
        QTest::newRow("servant of, table") << u"عبدالكريم"_s << u"abdelkarim"_s;
        QTest::newRow("by letter") << u"خنفير يافع"_s << u"khanfir yaf"_s;
        QTest::newRow("clusters") << u"شتيوي بسيم"_s << u"shatiwi basim"_s;
        QTest::newRow("french") << u"Éloïse Lœuillet"_s << u"eloise loeuillet"_s;
        QTest::newRow("cyrillic") << u"Иван"_s << u"ivan"_s;
        QTest::newRow("nothing") << u"— !"_s << QString();
    }
    void romanizes()
    {
        QFETCH(const QString, text);
        QTEST(romanized(text), "expected");
    }

    void romanizesEveryName()
    {
        for (const QString &name : sharedNames(u"*"_s)) {
            const QString latin = romanized(name);
            QVERIFY2(!latin.isEmpty() || normalized(name).isEmpty(), qPrintable(name));
            for (const QChar c : latin)
                QVERIFY((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u' ');
        }
    }

    void sorts()
    {
        QVERIFY(sortKey(u"a") < sortKey(u"B"));
        QVERIFY(sortKey(u"Élan") < sortKey(u"Emile"));
        QVERIFY(sortKey(u"cote") < sortKey(u"côte"));
        QVERIFY(sortKey(u"أحمد") < sortKey(u"بدر"));
        QVERIFY(sortKey(u"zebra") < sortKey(u"أحمد"));
        QVERIFY(!sortKey(u"x").endsWith('\0'));
    }

    void threads()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&wrong] {
                const QByteArray key = sortKey(u"Éa");
                for (int i = 0; i < 2000; ++i) {
                    if (normalized(u"Élodie مُحمد ٣") != u"elodie محمد 3" || sortKey(u"Éa") != key ||
                        romanized(u"Иван") != u"ivan")
                        ++wrong;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(wrong.load(), 0);
    }

    void speed()
    {
        const QString ascii = u"Jonathan Meyer"_s;
        const QString arabic = u"مُحمد الأحمد"_s;
        constexpr int rounds = 200'000;
        qsizetype sink = 0;
        const auto nanoseconds = [&](auto &&work) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < rounds; ++i)
                sink += work().size();
            return double(timer.nsecsElapsed()) / rounds;
        };
        const double a = nanoseconds([&] { return normalized(ascii); });
        const double b = nanoseconds([&] { return normalized(arabic); });
        const double c = nanoseconds([&] { return romanKeys(ascii); });
        const double d = nanoseconds([&] { return sortKey(ascii); });
        qInfo("normalized: ascii %.0f ns, arabic %.0f ns; romanKeys %.0f ns; sortKey %.0f ns (%lld)", a, b, c,
              d, qlonglong(sink));
    }
};

QTEST_GUILESS_MAIN(TestNormalize)
#include "test_normalize.moc"
