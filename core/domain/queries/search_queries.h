// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/queries/customer_query.h"
#include "core/store/connection.h"

#include <atomic>
#include <vector>

namespace c360::domain {

/// The best matches of a text being typed.
struct SearchResult
{
    std::vector<qint64> rids; ///< best first
    bool complete = true;     ///< false: there may be more than these
};

/// As the person types: names that begin with the text, then the full-text index over both scripts, then
/// notes and tags, under the query's filters; at most `limit` candidates, ranked here. A few milliseconds at
/// a million customers, whatever was typed. An empty text finds nothing.
[[nodiscard]] Result<SearchResult> searchCustomers(store::Connection &db, const CustomerQuery &query,
                                                   int limit = 500, const std::atomic<bool> *stop = nullptr);

/// How many match, counted up to `cap` + 1 ("1000+").
[[nodiscard]] Result<qint64> countMatches(store::Connection &db, const CustomerQuery &query, int cap = 1000);

} // namespace c360::domain
