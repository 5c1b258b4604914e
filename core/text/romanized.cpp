// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalize.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace c360::text {

namespace {

/// Names in normalised Arabic and the spelling their bearers mostly use.
const QHash<QStringView, QStringView> &usualSpellings()
{
    static const QHash<QStringView, QStringView> table{
        {u"محمد", u"mohamed"},
        {u"احمد", u"ahmed"},
        {u"محمود", u"mahmoud"},
        {u"حمد", u"hamad"},
        {u"علي", u"ali"},
        {u"حسن", u"hassan"},
        {u"حسين", u"hussein"},
        {u"الحسن", u"elhassan"},
        {u"الحسين", u"elhussein"},
        {u"عمر", u"omar"},
        {u"عمرو", u"amr"},
        {u"عثمان", u"othman"},
        {u"ابو", u"abu"},
        {u"بكر", u"bakr"},
        {u"ابراهيم", u"ibrahim"},
        {u"اسماعيل", u"ismail"},
        {u"يوسف", u"youssef"},
        {u"يعقوب", u"yacoub"},
        {u"يحيي", u"yahya"},
        {u"موسي", u"moussa"},
        {u"عيسي", u"issa"},
        {u"داود", u"daoud"},
        {u"سليمان", u"suleiman"},
        {u"زكريا", u"zakaria"},
        {u"ادم", u"adam"},
        {u"نوح", u"nouh"},
        {u"ادريس", u"idriss"},
        {u"ايوب", u"ayoub"},
        {u"يونس", u"younes"},
        {u"هارون", u"haroun"},
        {u"الياس", u"elias"},
        {u"عبدالله", u"abdallah"},
        {u"الله", u"allah"},
        {u"عبد", u"abd"},
        {u"خالد", u"khaled"},
        {u"وليد", u"walid"},
        {u"طارق", u"tarek"},
        {u"زياد", u"ziad"},
        {u"سعيد", u"said"},
        {u"سعد", u"saad"},
        {u"مسعود", u"massoud"},
        {u"جمال", u"jamal"},
        {u"جميل", u"jamil"},
        {u"كمال", u"kamal"},
        {u"كريم", u"karim"},
        {u"رشيد", u"rachid"},
        {u"راشد", u"rashed"},
        {u"شريف", u"cherif"},
        {u"هشام", u"hicham"},
        {u"عادل", u"adel"},
        {u"عماد", u"imad"},
        {u"ايمن", u"ayman"},
        {u"امين", u"amine"},
        {u"انس", u"anas"},
        {u"انيس", u"anis"},
        {u"اسامه", u"oussama"},
        {u"حمزه", u"hamza"},
        {u"بلال", u"bilal"},
        {u"جعفر", u"jaafar"},
        {u"صالح", u"saleh"},
        {u"صلاح", u"salah"},
        {u"فتحي", u"fathi"},
        {u"فؤاد", u"fouad"},
        {u"فواد", u"fouad"},
        {u"فاروق", u"farouk"},
        {u"فارس", u"fares"},
        {u"فريد", u"farid"},
        {u"فيصل", u"faisal"},
        {u"قاسم", u"kacem"},
        {u"مصطفي", u"mustafa"},
        {u"منصور", u"mansour"},
        {u"منير", u"mounir"},
        {u"مراد", u"mourad"},
        {u"ناصر", u"nasser"},
        {u"نبيل", u"nabil"},
        {u"نور", u"nour"},
        {u"نورالدين", u"noureddine"},
        {u"الدين", u"eddine"},
        {u"هاني", u"hani"},
        {u"ياسر", u"yasser"},
        {u"ياسين", u"yassine"},
        {u"زين", u"zein"},
        {u"سامي", u"sami"},
        {u"سمير", u"samir"},
        {u"سالم", u"salem"},
        {u"سليم", u"salim"},
        {u"سلمان", u"salman"},
        {u"شادي", u"shadi"},
        {u"طه", u"taha"},
        {u"طاهر", u"taher"},
        {u"عاصم", u"assem"},
        {u"عامر", u"amer"},
        {u"عصام", u"issam"},
        {u"غسان", u"ghassan"},
        {u"ماجد", u"majed"},
        {u"مازن", u"mazen"},
        {u"مالك", u"malek"},
        {u"مجدي", u"magdi"},
        {u"مبروك", u"mabrouk"},
        {u"معاذ", u"mouad"},
        {u"مهدي", u"mehdi"},
        {u"نادر", u"nader"},
        {u"نزار", u"nizar"},
        {u"وائل", u"wael"},
        {u"وايل", u"wael"},
        {u"بشير", u"bachir"},
        {u"بدر", u"badr"},
        {u"باسم", u"bassem"},
        {u"بسام", u"bassam"},
        {u"جابر", u"jaber"},
        {u"حبيب", u"habib"},
        {u"حاتم", u"hatem"},
        {u"حسام", u"hossam"},
        {u"حميد", u"hamid"},
        {u"خليل", u"khalil"},
        {u"رامي", u"rami"},
        {u"رياض", u"riad"},
        {u"رضا", u"reda"},
        {u"زهير", u"zouhair"},
        {u"عزيز", u"aziz"},
        {u"العزيز", u"elaziz"},
        {u"الرحمن", u"elrahman"},
        {u"الرحيم", u"elrahim"},
        {u"القادر", u"elkader"},
        {u"الكريم", u"elkarim"},
        {u"اللطيف", u"ellatif"},
        {u"المجيد", u"elmajid"},
        {u"السلام", u"elsalam"},
        {u"فاطمه", u"fatima"},
        {u"عايشه", u"aicha"},
        {u"خديجه", u"khadija"},
        {u"مريم", u"mariam"},
        {u"زينب", u"zineb"},
        {u"امينه", u"amina"},
        {u"امنه", u"amna"},
        {u"اميره", u"amira"},
        {u"امال", u"amal"},
        {u"امل", u"amal"},
        {u"ايمان", u"imane"},
        {u"اسماء", u"asma"},
        {u"اسما", u"asma"},
        {u"الهام", u"ilham"},
        {u"بشري", u"bouchra"},
        {u"جميله", u"jamila"},
        {u"حنان", u"hanan"},
        {u"حياه", u"hayat"},
        {u"خلود", u"khouloud"},
        {u"دنيا", u"dounia"},
        {u"دعا", u"doaa"},
        {u"رانيا", u"rania"},
        {u"ريم", u"rim"},
        {u"رشا", u"rasha"},
        {u"رقيه", u"rokaya"},
        {u"سارا", u"sara"},
        {u"ساره", u"sara"},
        {u"سعاد", u"souad"},
        {u"سلمي", u"salma"},
        {u"سلوي", u"salwa"},
        {u"سميه", u"soumaya"},
        {u"سميره", u"samira"},
        {u"سهام", u"siham"},
        {u"شيما", u"shaima"},
        {u"صفيه", u"safia"},
        {u"عبير", u"abir"},
        {u"غاده", u"ghada"},
        {u"فاتن", u"faten"},
        {u"كوثر", u"kawtar"},
        {u"ليلي", u"leila"},
        {u"لينا", u"lina"},
        {u"لبني", u"loubna"},
        {u"مني", u"mona"},
        {u"مها", u"maha"},
        {u"نجاه", u"najat"},
        {u"نادين", u"nadine"},
        {u"ناديه", u"nadia"},
        {u"نجوي", u"najwa"},
        {u"نهي", u"noha"},
        {u"نوال", u"nawal"},
        {u"نوره", u"noura"},
        {u"هبه", u"hiba"},
        {u"هدي", u"houda"},
        {u"هند", u"hind"},
        {u"وفا", u"wafa"},
        {u"ياسمين", u"yasmine"},
        {u"يسري", u"yousra"},
        {u"بن", u"ben"},
        {u"ابن", u"ibn"},
        {u"بنت", u"bint"},
        {u"ام", u"oum"},
        {u"سيد", u"sayed"},
        {u"السيد", u"elsayed"},
        {u"حداد", u"haddad"},
        {u"الحداد", u"elhaddad"},
        {u"المصري", u"elmasri"},
        {u"النجار", u"elnajjar"},
        {u"شوقي", u"chawki"},
        {u"عزالدين", u"azzedine"},
        {u"صلاحالدين", u"salaheddine"},
        {u"عوض", u"awad"},
        {u"غازي", u"ghazi"},
        {u"غانم", u"ghanem"},
        {u"عاشور", u"achour"},
        {u"حارث", u"hareth"},
        {u"ناجح", u"najeh"},
    };
    return table;
}

struct Letter
{
    QStringView latin;
    bool vowel = false;
};

/// `afterVowel`/`beforeVowel`: what stands beside و and ي decides whether they are vowels.
Letter letter(QChar c, bool first, bool afterVowel, bool beforeVowel)
{
    switch (c.unicode()) {
    case u'ا':
        return {u"a", true};
    case u'ع':
        return {first ? QStringView(u"a") : QStringView(), first};
    case u'ب':
    case u'پ':
        return {u"b"};
    case u'ت':
    case u'ط':
        return {u"t"};
    case u'ث':
        return {u"th"};
    case u'ج':
    case u'ژ':
        return {u"j"};
    case u'ح':
    case u'ه':
        return {u"h"};
    case u'خ':
        return {u"kh"};
    case u'د':
    case u'ض':
        return {u"d"};
    case u'ذ':
        return {u"dh"};
    case u'ر':
        return {u"r"};
    case u'ز':
    case u'ظ':
        return {u"z"};
    case u'س':
    case u'ص':
        return {u"s"};
    case u'ش':
        return {u"sh"};
    case u'چ':
        return {u"ch"};
    case u'غ':
        return {u"gh"};
    case u'ف':
        return {u"f"};
    case u'ڤ':
    case u'ڥ':
        return {u"v"};
    case u'ق':
    case u'ك':
        return {u"k"};
    case u'گ':
    case u'ڨ':
    case u'ڭ':
        return {u"g"};
    case u'ل':
        return {u"l"};
    case u'م':
        return {u"m"};
    case u'ن':
        return {u"n"};
    case u'و':
        if (first || afterVowel || beforeVowel)
            return {u"w"};
        return {u"ou", true};
    case u'ي':
        if (first)
            return {u"y"};
        if (afterVowel || beforeVowel)
            return {u"y"};
        return {u"i", true};
    default:
        return {};
    }
}

/// Arabic does not write short vowels: an "a" goes where consonants could not be spoken together.
QString byLetter(QStringView word)
{
    QString out;
    int run = 0;         // consonants since the last vowel
    bool spoken = false; // a vowel has come
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool last = i + 1 == word.size();
        const bool afterVowel = spoken && run == 0;
        if (last && i > 1 && c == u'ه') { // mostly ta marbuta
            if (!afterVowel)
                out += u'a';
            break;
        }
        const bool beforeVowel = !last && (word[i + 1] == u'ا' || (word[i + 1] == u'ي' && c == u'و'));
        const Letter part = letter(c, i == 0, afterVowel, beforeVowel);
        if (part.latin.isEmpty())
            continue;
        if (part.vowel) {
            if (!out.endsWith(part.latin))
                out += part.latin;
            run = 0;
            spoken = true;
            continue;
        }
        if (run >= 2 || (run == 1 && !spoken)) {
            out += u'a';
            run = 0;
            spoken = true;
        }
        out += part.latin;
        ++run;
    }
    return out;
}

QString arabicWord(QStringView word)
{
    if (const QStringView usual = usualSpellings().value(word); !usual.isEmpty())
        return usual.toString();
    if (word.size() > 6 && word.startsWith(u"عبدال"))
        return u"abdel"_s + arabicWord(word.sliced(5));
    if (word.size() > 6 && word.endsWith(u"الدين"))
        return arabicWord(word.chopped(5)) + u"eddine"_s;
    if (word.size() > 4 && word.startsWith(u"ال"))
        return u"al"_s + arabicWord(word.sliced(2));
    return byLetter(word);
}

/// Cyrillic, Greek, Han, …: ICU's own transliteration.
QString otherScript(const QString &text)
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    }();
    if (!transliterator)
        return {};
    icu::UnicodeString buffer(text.utf16(), int32_t(text.size()));
    transliterator->transliterate(buffer);
    return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
}

} // namespace

QString romanized(QStringView text)
{
    QString result;
    const QString plain = normalized(text);
    for (const QStringView word : QStringView(plain).tokenize(u' ', Qt::SkipEmptyParts)) {
        QString latin;
        const auto isAscii = [](QChar c) {
            return c.unicode() < 0x80;
        };
        if (std::ranges::all_of(word, isAscii))
            latin = word.toString();
        else if (word.front() >= u'\u0600' && word.front() <= u'\u06ff')
            latin = arabicWord(word);
        else
            latin = otherScript(word.toString());
        QString kept;
        for (const QChar c : std::as_const(latin)) {
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                kept += c;
        }
        if (kept.isEmpty())
            continue;
        if (!result.isEmpty())
            result += u' ';
        result += kept;
    }
    return result;
}

} // namespace c360::text
