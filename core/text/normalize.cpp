// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalize.h"

#include "core/text/fold_table.h"

#include <QVarLengthArray>

#include <unicode/ucol.h>

#include <algorithm>
#include <memory>

namespace c360::text {

namespace {

using Units = QVarLengthArray<char16_t, 256>;

/// The normalised text; what follows the last unit is not part of it.
qsizetype fold(QStringView text, Units &out)
{
    static FoldTable table;
    // A unit gives one unit and at most one space before it, but for those that are spelt out.
    out.resize(2 * text.size() + 1);
    char16_t *to = out.data();
    bool gap = false;
    const auto put = [&](char16_t unit) {
        if (gap && to != out.data())
            *to++ = u' ';
        gap = false;
        *to++ = unit;
    };
    const char16_t *p = text.utf16();
    const char16_t *const end = p + text.size();
    const auto putAll = [&](const QString &expanded) {
        const qsizetype size = to - out.data();
        out.resize(std::max(out.size(), size + 2 * (expanded.size() + (end - p)) + 1));
        to = out.data() + size;
        for (const QChar c : expanded) {
            if (c == u' ')
                gap = true;
            else
                put(c.unicode());
        }
    };
    for (; p != end; ++p) {
        const char16_t folded = table[*p];
        if (folded > FoldTable::several) [[likely]] {
            put(folded);
        } else if (folded == FoldTable::several) {
            putAll(FoldTable::expansion(*p));
        } else if (folded == FoldTable::space) {
            if (QChar::isHighSurrogate(*p) && p + 1 != end && QChar::isLowSurrogate(p[1])) {
                putAll(FoldTable::expansion(QChar::surrogateToUcs4(p[0], p[1])));
                ++p;
            } else {
                gap = true;
            }
        }
    }
    return to - out.data();
}

} // namespace

QString normalized(QStringView text)
{
    Units units;
    const qsizetype size = fold(text, units);
    return QStringView(units.constData(), size).toString();
}

void appendNormalized(QString &to, QStringView text)
{
    Units units;
    const qsizetype size = fold(text, units);
    to.append(QStringView(units.constData(), size));
}

QStringList searchWords(QStringView query)
{
    QStringList words = normalized(query).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QByteArray sortKey(QStringView text)
{
    struct Close
    {
        void operator()(UCollator *collator) const { ucol_close(collator); }
    };
    thread_local const std::unique_ptr<UCollator, Close> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UCollator, Close>(ucol_open("", &status));
    }();
    if (!collator)
        return normalized(text).toUtf8();
    QVarLengthArray<uint8_t, 256> key(256);
    auto size =
        ucol_getSortKey(collator.get(), text.utf16(), int32_t(text.size()), key.data(), int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(collator.get(), text.utf16(), int32_t(text.size()), key.data(), size);
    }
    return QByteArray(reinterpret_cast<const char *>(key.constData()),
                      std::max(size - 1, 0)); // without the final 0
}

} // namespace c360::text
