// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold_table.h"

#include <memory>

namespace c360::text {

namespace {

/// Letters that neither NFKD nor case folding brings to their plain form.
QStringView special(char32_t c)
{
    switch (c) {
    case U'œ':
        return u"oe";
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
    case U'ɖ':
        return u"d";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ŋ':
        return u"n";
    case U'ı':
        return u"i";
    case U'ĸ':
        return u"k";
    case U'ŧ':
        return u"t";
    case U'ə':
        return u"e";
    // Arabic script: the variants of one letter that people mix when they type.
    case U'ٱ':
    case U'ٲ':
    case U'ٳ':
        return u"ا";
    case U'ة':
    case U'ۃ':
    case U'ہ':
    case U'ھ':
    case U'ە':
        return u"ه";
    case U'ى':
    case U'ی':
    case U'ې':
    case U'ے':
        return u"ي";
    case U'ک':
    case U'ڪ':
        return u"ك";
    default:
        return {};
    }
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        // Hamza, tatweel, and the modifier letters that transliterations use for hamza and ayn.
        return c == 0x0621 || c == 0x0640 || c == 0x0674 || (c >= 0x02b0 && c <= 0x02ff);
    }
}

bool isWordCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

QString once(const QString &text)
{
    QString result;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        if (isDropped(c))
            continue;
        if (!isWordCharacter(c)) {
            result += u' ';
        } else if (const int digit = QChar::digitValue(c);
                   digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
            result += QChar(u'0' + digit);
        } else if (const QStringView plain = special(c); !plain.isEmpty()) {
            result += plain;
        } else {
            result += QStringView(QChar::fromUcs4(c));
        }
    }
    return result;
}

} // namespace

FoldTable::~FoldTable()
{
    for (auto &page : m_pages)
        delete page.load();
}

QString FoldTable::expansion(char32_t codePoint)
{
    // Case folding can give something that decomposes again (and the other way round): go on to the
    // fixed point, so that normalising twice changes nothing.
    QString text = once(QString::fromUcs4(&codePoint, 1));
    for (QString next = once(text); next != text; next = once(text))
        text = next;
    return text;
}

const FoldTable::Page *FoldTable::make(int number)
{
    auto page = std::make_unique<Page>();
    for (int low = 0; low < 256; ++low) {
        const auto unit = char16_t((number << 8) | low);
        char16_t &entry = (*page)[size_t(low)];
        if (QChar::isSurrogate(unit)) {
            entry = space;
            continue;
        }
        const QString text = expansion(unit);
        if (text.isEmpty())
            entry = dropped;
        else if (text.size() > 1)
            entry = several;
        else
            entry = text.front() == u' ' ? space : text.front().unicode();
    }
    const Page *expected = nullptr;
    auto &slot = m_pages[size_t(number)];
    if (slot.compare_exchange_strong(expected, page.get(), std::memory_order_acq_rel))
        return page.release();
    return expected; // another thread was faster
}

} // namespace c360::text
