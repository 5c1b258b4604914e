// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <memory>

namespace c360::store {

/// Opens connections: the one place that sets keys and PRAGMAs.
class Opener
{
public:
    enum class Mode : quint8
    {
        Writer,        ///< may create the file; journal WAL, synchronous FULL
        Reader,        ///< query_only
        Load,          ///< a new file filled in bulk: no journal, no syncs until it is finished
        ResumableLoad, ///< the same with a journal, so that each commit is durable
        Salvage,    ///< of a damaged file: also one that is shorter than it says, or whose list of tables has
                    ///< holes; each failure is an answer here, and is not logged
        BesideLoad, ///< reads, beside the load of this process, tables that are complete and committed: takes
                    ///< no locks and never looks at what has changed since
    };

    /// `key`: 32 bytes, or empty for an unencrypted file. Locked for a wrong key (which a damaged first page
    /// looks like; Salvage takes the key for the right one) or a file that is held exclusively, Damaged when
    /// it is no database, Failed when the SQLite in use is not the product's own
    /// build.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, const QByteArray &key,
                                                                  Mode mode);
    /// Takes the cache from a connection whose file is greater than it, as long as tables are read from one
    /// end to the other: it would only take memory.
    [[nodiscard]] static Result<void> readOnce(Connection &db);
};

/// An Error for the database's last failure on this connection; full disk, damage and locks are told apart.
[[nodiscard]] Error databaseError(sqlite3 *handle, const QString &context);

} // namespace c360::store
