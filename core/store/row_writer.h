// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/packed_rows.h"
#include "core/store/search_index.h"

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace c360::store {

/// Inserts rows through SQLite's C API with statements kept per type: the hot path of imports and of the
/// first sync, three times faster than positional QSqlQuery (design.md, "Speed").
class RowWriter
{
public:
    explicit RowWriter(sqlite3 *handle);
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    /// Writes the row; for full-text types also sort key and search key. Returns the row number (0 when the
    /// type has none).
    [[nodiscard]] Result<qint64> insert(const catalog::Record &record, const SearchTexts &texts);
    /// The same for the row that `rows` stands at; with a value that cannot be read it is refused
    /// (isRefusal()).
    [[nodiscard]] Result<qint64> insert(PackedRows &rows, const SearchTexts &texts);
    /// Puts the words of a row into the indexes, replacing what was there; a row that is `fresh` has nothing
    /// there, and is spared the search for it.
    [[nodiscard]] Result<void> index(qint64 rid, const SearchTexts &texts, bool fresh = false);
    [[nodiscard]] Result<void> unindex(qint64 rid);
    [[nodiscard]] Result<void> outbox(const Id &action, const catalog::Record &record, const char *kind,
                                      const QByteArray &payload, Instant at);

private:
    [[nodiscard]] Result<sqlite3_stmt *> insertOf(const catalog::RecordType &type);
    /// Runs an insert whose columns are bound up to `at`.
    [[nodiscard]] Result<qint64> finish(sqlite3_stmt *insert, const catalog::RecordType &type, int at,
                                        const SearchTexts &texts);
    [[nodiscard]] Result<sqlite3_stmt *> statement(const std::string &sql);
    [[nodiscard]] Result<void> step(sqlite3_stmt *statement);

    sqlite3 *m_handle;
    std::unordered_map<std::string, sqlite3_stmt *> m_statements;
    std::vector<sqlite3_stmt *> m_inserts; ///< by type index
};

} // namespace c360::store
