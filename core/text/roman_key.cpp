// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalize.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

// Keys compare names across scripts, so both scripts are brought to the consonants that Arabic writes:
// Latin vowels, and the letters that can stand for long vowels (ا و ي ع), count only at the start of a word.

namespace c360::text {

namespace {

/// Consonants collected so far; long words are cut, which keeps them prefixes.
class Skeleton
{
public:
    void add(char c, bool looseH = false)
    {
        if (m_size == m_chars.size())
            return;
        m_chars[m_size] = c;
        m_loose[m_size++] = looseH;
    }
    void addH() { add('h', true); }
    void add(const Skeleton &other)
    {
        for (size_t i = 0; i < other.m_size; ++i)
            add(other.m_chars[i], other.m_loose[i]);
    }
    /// A final ه or ح is not always written in Latin (Fatima, Fatimah; Salah, Sala); two letters stay.
    void dropFinalH()
    {
        while (m_size > 2 && m_loose[m_size - 1])
            --m_size;
    }
    [[nodiscard]] QString text() const { return QString::fromLatin1(m_chars.data(), qsizetype(m_size)); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    std::array<char, 32> m_chars{};
    std::array<bool, 32> m_loose{};
    size_t m_size = 0;
};

bool isArabic(QChar c)
{
    return c >= u'\u0620' && c <= u'\u06ff';
}

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

Skeleton arabicSkeleton(QStringView word)
{
    Skeleton out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool first = i == 0;
        switch (word[i].unicode()) {
        case u'ا':
        case u'ع':
            if (first)
                out.add('a');
            break;
        case u'و':
            if (first)
                out.add('w');
            break;
        case u'ي':
            if (first)
                out.add('y');
            break;
        case u'ب':
        case u'پ':
            out.add('b');
            break;
        case u'ت':
        case u'ث':
        case u'ط':
            out.add('t');
            break;
        case u'ج':
        case u'غ':
        case u'گ':
        case u'ڨ':
        case u'ڭ':
        case u'ژ':
            out.add('g');
            break;
        case u'ح':
        case u'ه':
            out.addH();
            break;
        case u'خ':
            out.add('k');
            out.add('h');
            break;
        case u'د':
        case u'ذ':
        case u'ض':
            out.add('d');
            break;
        case u'ر':
            out.add('r');
            break;
        case u'ز':
        case u'ظ':
            out.add('z');
            break;
        case u'س':
        case u'ص':
            out.add('s');
            break;
        case u'ش':
        case u'چ':
            out.add('s');
            out.add('h');
            break;
        case u'ف':
        case u'ڤ':
        case u'ڥ':
            out.add('f');
            break;
        case u'ق':
        case u'ك':
            out.add('k');
            break;
        case u'ل':
            if (first || word[i - 1] != u'ل') // اللطيف, written -llatif or -latif
                out.add('l');
            break;
        case u'م':
            out.add('m');
            break;
        case u'ن':
            out.add('n');
            break;
        default:
            break;
        }
    }
    return out;
}

Skeleton latinSkeleton(QStringView word)
{
    Skeleton out;
    const qsizetype size = word.size();
    const auto at = [&](qsizetype i) {
        return i < size ? word[i] : QChar();
    };
    qsizetype i = 0;
    if (isVowel(at(0))) {
        if (at(0) == u'o' && at(1) == u'u' && isVowel(at(2))) { // Oualid, Ouidad
            out.add('w');
            i = 2;
        } else {
            out.add('a');
            i = 1;
        }
    } else if (at(0) == u'y') {
        out.add(size > 1 && !isVowel(at(1)) ? 'a' : 'y');
        i = 1;
    } else if (at(0) == u'w') {
        out.add('w');
        i = 1;
    }
    char last = 0; // the consonant directly before, so that a doubled one counts once
    const auto put = [&](char c) {
        if (c != last)
            out.add(c);
        last = c;
    };
    while (i < size) {
        const QChar c = at(i);
        const QChar next = at(i + 1);
        qsizetype used = 1;
        switch (c.unicode()) {
        case u'c':
            if (next == u'h' && (i > 0 || at(2) != u'r')) { // but Christophe
                out.add('s');
                out.add('h');
                last = 'S';
                used = 2;
            } else if (next == u'h' || next == u'k') {
                put('k');
                used = 2;
            } else {
                put(next == u'e' || next == u'i' || next == u'y' ? 's' : 'k');
            }
            break;
        case u's':
            if (next == u's') {
                break;
            } else if (next == u'h' || (next == u'c' && at(i + 2) == u'h')) {
                if (last != 'S') {
                    out.add('s');
                    out.add('h');
                }
                last = 'S';
                used = next == u'h' ? 2 : 3;
            } else {
                put('s');
            }
            break;
        case u'k':
            if (next == u'h') {
                if (last != 'K') {
                    out.add('k');
                    out.add('h');
                }
                last = 'K';
                used = 2;
            } else if (!(next == u'k' && at(i + 2) == u'h')) {
                put('k');
            }
            break;
        case u't':
            put('t');
            used = next == u'h' ? 2 : 1;
            break;
        case u'd':
            if (next == u'j') {
                put('g');
                used = 2;
            } else {
                put('d');
                used = next == u'h' ? 2 : 1;
            }
            break;
        case u'g':
            put('g');
            used = next == u'h' ? 2 : 1;
            break;
        case u'p':
            put(next == u'h' ? 'f' : 'b');
            used = next == u'h' ? 2 : 1;
            break;
        case u'x':
            put('k');
            put('s');
            break;
        case u'h':
            if (last != 'h')
                out.addH();
            last = 'h';
            break;
        case u'q':
            put('k');
            break;
        case u'v':
            put('f');
            break;
        case u'j':
            put('g');
            break;
        case u'b':
        case u'f':
        case u'l':
        case u'm':
        case u'n':
        case u'r':
        case u'z':
            put(char(c.unicode()));
            break;
        default: // vowels, y and w inside a word, apostrophes
            last = 0;
            break;
        }
        i += used;
    }
    return out;
}

/// Spellings whose consonants are not those of the Arabic name. Sorted.
constexpr std::array<std::pair<std::u16string_view, std::u16string_view>, 23> variants{{
    {u"adham", u"adhm"},  {u"faical", u"fsl"},   {u"faycal", u"fsl"},    {u"hafidh", u"hfz"},
    {u"kadhem", u"kzm"},  {u"kadhim", u"kzm"},   {u"lakhdar", u"akhdr"}, {u"lamine", u"amn"},
    {u"larbi", u"arb"},   {u"medhat", u"mdht"},  {u"midhat", u"mdht"},   {u"moaz", u"md"},
    {u"muaz", u"md"},     {u"nadhem", u"nzm"},   {u"nadhim", u"nzm"},    {u"osman", u"atmn"},
    {u"osmane", u"atmn"}, {u"ousmane", u"atmn"}, {u"ramzan", u"rmdn"},   {u"reza", u"rd"},
    {u"rizwan", u"rdn"},  {u"smail", u"asml"},   {u"usman", u"atmn"},
}};
static_assert(std::ranges::is_sorted(variants, {}, [](const auto &v) { return v.first; }));

struct Analysis
{
    QString key;
    QString bare;          ///< without article, or the part after عبد; empty when there is none
    bool article = false;  ///< `bare` is the word without its article
    bool particle = false; ///< the word is only an article: al, el
    bool arabic = false;
};

QString finished(Skeleton skeleton)
{
    skeleton.dropFinalH();
    return skeleton.text();
}

/// The consonants of the article or عبد with those of the name behind it.
QString joined(QStringView head, const Skeleton &rest)
{
    Skeleton all;
    for (const QChar c : head)
        all.add(c.toLatin1());
    all.add(rest);
    return finished(all);
}

Analysis analyseArabic(QStringView word)
{
    Analysis result;
    result.arabic = true;
    if (word == u"ال") {
        result.key = QStringLiteral("al");
        result.particle = true;
    } else if (word.size() > 4 && word.startsWith(u"عبدال")) {
        const Skeleton rest = arabicSkeleton(word.sliced(5));
        result.key = joined(u"abd", rest);
        result.bare = finished(rest);
    } else if (word.size() > 6 && word.endsWith(u"الدين")) {
        Skeleton all = arabicSkeleton(word.chopped(5));
        all.add('d');
        all.add('n');
        result.key = finished(all);
        result.bare = QStringLiteral("dn");
    } else {
        result.key = finished(arabicSkeleton(word));
        if (word.size() >= 4 && word.startsWith(u"ال") && word != u"الله") {
            result.bare = finished(arabicSkeleton(word.sliced(2)));
            result.article = true;
        }
    }
    return result;
}

bool endsWithDin(QStringView word, QStringView first)
{
    for (const QStringView end : {u"din", u"dine", u"deen"}) {
        if (word.size() > end.size() + 1 && word.endsWith(end) &&
            first.contains(word[word.size() - end.size() - 1]))
            return true;
    }
    return false;
}

Analysis analyseLatin(QStringView word)
{
    Analysis result;
    if (word == u"al" || word == u"el" || word == u"ul") {
        result.key = QStringLiteral("al");
        result.particle = true;
        return result;
    }
    const std::u16string_view plain(word.utf16(), size_t(word.size()));
    const auto *const variant =
        std::ranges::lower_bound(variants, plain, {}, [](const auto &v) { return v.first; });
    if (variant != variants.end() && variant->first == plain) {
        result.key = QStringView(variant->second).toString();
        result.bare = finished(latinSkeleton(word));
        return result;
    }
    if (word.size() > 4 && word.startsWith(u"abd") && isVowel(word[3]) && word[3] != u'i') {
        qsizetype i = 3;
        while (i < word.size() && isVowel(word[i]))
            ++i;
        if (i < word.size() && word[i] == u'l')
            ++i;
        const Skeleton rest = latinSkeleton(word.sliced(i));
        result.key = joined(u"abd", rest);
        result.bare = finished(rest);
        return result;
    }
    if (endsWithDin(word, u"dl")) { // eddine, uddin, eldin; Noureddine, Salaheldin
        qsizetype head = word.lastIndexOf(u"di");
        if (head < 0)
            head = word.lastIndexOf(u"de");
        head -= 1;
        Skeleton all;
        if (head > 1)
            all = latinSkeleton(word.first(head));
        all.add('d');
        all.add('n');
        result.key = finished(all);
        if (head > 1)
            result.bare = QStringLiteral("dn");
        return result;
    }
    result.key = finished(latinSkeleton(word));
    if (word.size() >= 6 && (word.startsWith(u"al") || word.startsWith(u"el")))
        result.bare = finished(latinSkeleton(word.sliced(2)));
    return result;
}

Analysis analyse(QStringView word)
{
    bool arabic = false;
    bool latin = false;
    for (const QChar c : word) {
        arabic = arabic || isArabic(c);
        latin = latin || isLatin(c);
        if (!isArabic(c) && !isLatin(c))
            return {};
    }
    if (arabic == latin) // none, or a mixture that is no name
        return {};
    return arabic ? analyseArabic(word) : analyseLatin(word);
}

} // namespace

QString romanKey(QStringView word)
{
    const QString plain = normalized(word);
    return analyse(plain).key;
}

QString romanKeys(QStringView text)
{
    return romanKeysOfNormalized(normalized(text));
}

QString romanKeysOfNormalized(QStringView text)
{
    QVarLengthArray<Analysis, 8> words;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        words.push_back(analyse(word));
    QVarLengthArray<QString, 16> keys;
    const auto emitKey = [&](QString key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys.push_back(std::move(key));
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Analysis &word = words[i];
        qsizetype n = i + 1;
        if (!word.particle) {
            emitKey(word.key);
            emitKey(word.bare);
            while (n < words.size() && words[n].particle)
                ++n;
        }
        if (n >= words.size() || words[n].key.isEmpty())
            continue;
        const QString &next = words[n].article ? words[n].bare : words[n].key;
        if (word.particle) {
            // Written as one word the name's first letter would not be an initial: "Al Omar", "Alomar".
            const bool initial = next.front() == u'a' || next.front() == u'w' || next.front() == u'y';
            emitKey(word.key + (initial ? next.sliced(1) : next));
        } else if (word.key == u"abd" || next == u"dn") {
            emitKey(word.key + next);
        }
    }
    QString result;
    for (const QString &key : keys) {
        if (!result.isEmpty())
            result += u' ';
        result += key;
    }
    return result;
}

QString romanPrefix(QStringView typedWord)
{
    QString plain = normalized(typedWord);
    if (plain.endsWith(u'c') || plain.endsWith(u'p'))
        plain.chop(1);
    const Analysis word = analyse(plain);
    const QString &key = word.article && word.arabic ? word.bare : word.key;
    return key.size() < 2 ? QString() : key;
}

} // namespace c360::text
