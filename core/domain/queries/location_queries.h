// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/queries/customer_queries.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace c360::domain {

/// Values that customers (not those in the bin) have, with how many: most first, then by name.
[[nodiscard]] Result<std::vector<ValueCount>> availableCountries(store::Connection &db);
/// `country`: ISO 3166-1 alpha-2, or empty for all. At most `limit`.
[[nodiscard]] Result<std::vector<ValueCount>> availableCities(store::Connection &db,
                                                              const QString &country = {}, int limit = 5000);
[[nodiscard]] Result<std::vector<ValueCount>> availableStates(store::Connection &db,
                                                              const QString &country = {}, int limit = 5000);
/// Other things to filter by.
[[nodiscard]] Result<std::vector<ValueCount>> availableTags(store::Connection &db);
[[nodiscard]] Result<std::vector<ValueCount>> availableGroups(store::Connection &db);
[[nodiscard]] Result<std::vector<ValueCount>> availableStatuses(store::Connection &db);
[[nodiscard]] Result<std::vector<ValueCount>> availableOwners(store::Connection &db);

} // namespace c360::domain
