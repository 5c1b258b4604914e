// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record_type.h"

#include <QStringList>

namespace c360::store::postgres {

[[nodiscard]] QString createTable(const catalog::RecordType &type);
/// Unique constraints and indexes of a table; every one begins with organization_id.
[[nodiscard]] QStringList indexes(const catalog::RecordType &type);
/// Foreign keys (ownership only), added once all tables are there.
[[nodiscard]] QStringList foreignKeys(const catalog::RecordType &type);
/// Row-level security: the login sees the rows of its organizations and territories, and no other.
[[nodiscard]] QStringList policies(const catalog::RecordType &type);
/// The central schema, one statement each, in order: the golden DDL. The same text runs on one server and,
/// distributed by organization_id, on many (design.md, "One schema for one machine and for many").
[[nodiscard]] QStringList schema();

} // namespace c360::store::postgres
