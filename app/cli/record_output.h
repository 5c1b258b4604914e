// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/catalog/record_type.h"

namespace c360::cli {

/// Prints a record as it is now, and on the standard error what is worth a word.
[[nodiscard]] Result<int> printRecord(Session &session, const catalog::RecordType &type, const Id &id,
                                      const QList<Error> &warnings = {});

} // namespace c360::cli
