// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalize.h"

#include "core/text/fold_table.h"

#include <QVarLengthArray>

#include <unicode/ucol.h>

#include <memory>

namespace c360::text {

QString normalized(QStringView text)
{
    static FoldTable table;
    QVarLengthArray<char16_t, 256> out;
    out.reserve(text.size());
    bool gap = false;
    const auto put = [&](char16_t unit) {
        if (gap && !out.isEmpty())
            out.push_back(u' ');
        gap = false;
        out.push_back(unit);
    };
    const auto putAll = [&](const QString &expanded) {
        for (const QChar c : expanded) {
            if (c == u' ')
                gap = true;
            else
                put(c.unicode());
        }
    };
    const char16_t *p = text.utf16();
    const char16_t *const end = p + text.size();
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
    return QStringView(out.constData(), out.size()).toString();
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
