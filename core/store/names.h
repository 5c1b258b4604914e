// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace c360::store {

/// A name of the catalogue as text, and as an SQL identifier (the same in both dialects).
[[nodiscard]] inline QString nameOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}
[[nodiscard]] inline QString quoted(std::string_view text)
{
    return u'"' + nameOf(text) + u'"';
}

} // namespace c360::store
