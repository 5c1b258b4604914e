// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace c360::domain {

/// Catalogue names are Latin-1 constants; the rest of the program speaks QString.
[[nodiscard]] inline QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace c360::domain
