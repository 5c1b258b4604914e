// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace c360::services {

/// The key that a person writes on paper: 160 random bits as nine groups of four letters and digits
/// (Crockford's base32: no I, L, O, U), the last 20 bits being a checksum.
class RecoveryKey
{
public:
    static constexpr int randomBytes = 20;

    [[nodiscard]] static Secret draw();
    /// "7QK2-M9XA-…": 36 characters and 8 hyphens.
    [[nodiscard]] static QString toText(const Secret &key);
    /// Case, blanks and hyphens do not matter, O reads as 0, I and L as 1, any script's digits are taken.
    /// Nothing when a character or the checksum is wrong.
    [[nodiscard]] static std::optional<Secret> fromText(const QString &text);
};

} // namespace c360::services
