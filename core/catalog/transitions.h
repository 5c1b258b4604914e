// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace c360::catalog {

/// A step that a field with the merge rule State may take when two edits meet.
struct Transition
{
    std::string_view field; ///< "type.field"
    std::string_view from;
    std::string_view to;
};

inline constexpr std::array transitions{
    Transition{"invoice.status", "draft", "issued"}, Transition{"invoice.status", "draft", "cancelled"},
    Transition{"invoice.status", "issued", "paid"},  Transition{"invoice.status", "issued", "cancelled"},
    Transition{"invoice.status", "paid", "issued"},
};

[[nodiscard]] constexpr bool mayBecome(std::string_view field, std::string_view from, std::string_view to)
{
    return std::ranges::any_of(
        transitions, [&](const Transition &t) { return t.field == field && t.from == from && t.to == to; });
}

} // namespace c360::catalog
