// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/record_type.h"

#include <QStringList>

#include <array>

namespace c360::store::sqlite {

/// Prefix lengths of customer_search: up to six typed letters are one look-up each; longer ones leave few
/// words to merge.
inline constexpr std::array searchPrefixes{1, 2, 3, 4, 5, 6};
/// Those of customer_notes.
inline constexpr std::array notesPrefixes{2, 3, 5};

struct Column
{
    QString name;
    QString definition; ///< type and constraints, as after the name in CREATE TABLE and ADD COLUMN
};

/// System columns, fields, then what only the cache has (sort_key, search_key).
[[nodiscard]] QList<Column> columns(const catalog::RecordType &type);
[[nodiscard]] QString createTable(const catalog::RecordType &type);
/// CREATE INDEX statements: what must exist while rows are written (ids), then what may be built after a bulk
/// load.
[[nodiscard]] QStringList identityIndexes(const catalog::RecordType &type);
[[nodiscard]] QStringList listIndexes(const catalog::RecordType &type);
/// Tables that only the cache has: settings, outbox, undo steps, change log, drafts, blobs, search.
[[nodiscard]] QStringList localTables();
/// catalog::isRecent() as a condition on a row of the type's table; never NULL.
[[nodiscard]] QString recent(const catalog::RecordType &type, Instant since);
/// Everything a new cache needs, one statement each, in order: the golden DDL.
[[nodiscard]] QStringList schema();

} // namespace c360::store::sqlite
