// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record_type.h"

#include <span>

namespace c360::sync {

/// Every record type in the order of a first load: owners before what they own, customers and what finds them
/// first, history last.
[[nodiscard]] std::span<const catalog::RecordType *const> loadOrder();
/// Whether the profile is of use before this type has come.
[[nodiscard]] bool isHistory(const catalog::RecordType &type);

} // namespace c360::sync
