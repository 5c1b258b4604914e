// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/domain/queries/customer_queries.h"

#include <QList>

namespace c360::cli {

/// Prints a customer as it is now, and on the standard error what is worth a word.
[[nodiscard]] Result<int> printCustomer(Session &session, const Id &id, const QList<Error> &warnings = {});

/// Prints a page of customers: a table, or `{"customers", "total", "page", "limit", "total_pages"}`.
[[nodiscard]] Result<int> printPage(Session &session, const domain::CustomerPage &page);

} // namespace c360::cli
