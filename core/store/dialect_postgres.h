// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/record_type.h"

#include <QList>
#include <QStringList>

#include <string_view>

namespace c360::store::postgres {

/// Something of the database with a name, and the statement that makes it.
struct Named
{
    QString name;
    QString sql;
};

/// A column of every table that no client reads: who set which field when (resources/central/35_edits.sql).
inline constexpr std::string_view editsColumn = "edits";

/// Of a field, without constraints.
[[nodiscard]] QString columnType(const catalog::Field &field);
[[nodiscard]] QString createTable(const catalog::RecordType &type);
/// Columns of a table in order, and the statement that adds each to a table of an earlier version.
[[nodiscard]] QList<Named> columns(const catalog::RecordType &type);
/// Unique constraints and indexes of a table; every one begins with organization_id.
[[nodiscard]] QList<Named> indexes(const catalog::RecordType &type);
/// Foreign keys (ownership only), added once all tables are there.
[[nodiscard]] QList<Named> foreignKeys(const catalog::RecordType &type);
/// Row-level security: the login sees the rows of its organizations and territories, and no other. The second
/// line: clients read no table themselves. A query of their own would tell them of hidden rows, by its plan
/// and by what it cost, whatever the policy.
[[nodiscard]] QString policy(const catalog::RecordType &type);
/// Who asks, as conditions and expressions of SQL.
struct Asking
{
    QString row; ///< before a column's name: "t.", or nothing
    QString organization;
    QString territory;
    QString login;
    QString administers;
};
/// What is true of the rows of a type that who asks may see.
[[nodiscard]] QString seenBy(const catalog::RecordType &type, const Asking &asking);
/// Actions of the audit entries that resources/central/70_administration.sql and wiped() write, separated by
/// commas: seen by administrators alone, and pushed by nobody.
[[nodiscard]] QString administrativeActions();
/// Triggers of a table; their functions are among functions().
[[nodiscard]] QList<Named> triggers(const catalog::RecordType &type);
/// What push and pull need of each type, as functions that replace those of an earlier version. Their bodies
/// name every table and column, so that their plans are kept.
[[nodiscard]] QStringList functions();

/// catalog::isRecent() as a condition on a row of the type's table, named t; never NULL. `since`: an
/// expression.
[[nodiscard]] QString recent(const catalog::RecordType &type, const QString &since);

/// The tables of the catalogue with their functions, one statement each, in order: the golden DDL. It stands
/// on resources/central/10_tables.sql and 20_identity.sql. The same text runs on one server and, distributed
/// by organization_id, on many (design.md, "One schema for one machine and for many").
[[nodiscard]] QStringList schema();

} // namespace c360::store::postgres
