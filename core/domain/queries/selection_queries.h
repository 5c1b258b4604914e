// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/error.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace c360::domain {

/// What some customers bought and owe in one currency.
struct CurrencySums
{
    QString currency;
    Amount revenue = 0; ///< before tax, less credit notes; issued and paid documents
    Amount balance = 0; ///< as finance::Account::balance, added up

    friend bool operator==(const CurrencySums &, const CurrencySums &) = default;
};

/// Of the customers with these row numbers, by currency code; currencies are never added up.
[[nodiscard]] Result<std::vector<CurrencySums>> selectionSums(store::Connection &db,
                                                              const std::vector<qint64> &rids);
/// Adds `more` to `sums`, currency by currency.
void addSums(std::vector<CurrencySums> &sums, const std::vector<CurrencySums> &more);

} // namespace c360::domain
