// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/transaction.h"

namespace c360::domain {

/// How long deleted records wait in the bin.
inline constexpr int binDays = 30;

struct Tidied
{
    qint64 records = 0; ///< left the bin for good
    qint64 bytes = 0;   ///< document content that no record names any more
};

/// Erases what has been in the bin for longer than binDays, with everything below it, and then the document
/// content that no record names. With `everything`, the whole bin (a person emptied it). Cannot be undone.
[[nodiscard]] Result<Tidied> tidy(store::Transaction &tx, bool everything = false);

} // namespace c360::domain
