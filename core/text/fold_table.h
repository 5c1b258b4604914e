// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>

#include <array>
#include <atomic>

namespace c360::text {

/// What each UTF-16 unit becomes in normalised text, made page by page (256 units) when first needed.
/// One lookup per character makes normalising a short field cost well under a microsecond.
class FoldTable
{
public:
    static constexpr char16_t dropped = 0; ///< leaves nothing
    static constexpr char16_t space = 1;   ///< ends a word
    static constexpr char16_t several = 2; ///< more than one character: see expansion()

    FoldTable() = default;
    ~FoldTable();
    Q_DISABLE_COPY_MOVE(FoldTable)

    [[nodiscard]] char16_t operator[](char16_t unit)
    {
        const Page *page = m_pages[unit >> 8].load(std::memory_order_acquire);
        if (!page)
            page = make(unit >> 8);
        return (*page)[unit & 0xff];
    }
    /// The folded form of one code point; words separated by U+0020.
    [[nodiscard]] static QString expansion(char32_t codePoint);

private:
    using Page = std::array<char16_t, 256>;
    const Page *make(int number);

    std::array<std::atomic<const Page *>, 256> m_pages{};
};

} // namespace c360::text
