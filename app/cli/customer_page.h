// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/domain/queries/customer_queries.h"

namespace c360::cli {

/// --sort, --order, --page, --limit, --after.
[[nodiscard]] QList<Option> pageOptions();

/// Fills the query's order from the options and prints the page that they ask for. With a text and no order
/// the best matches come first. `limit`: customers a page unless the options say.
[[nodiscard]] Result<int> showPage(Session &session, const Arguments &arguments, domain::CustomerQuery query,
                                   int limit);

} // namespace c360::cli
