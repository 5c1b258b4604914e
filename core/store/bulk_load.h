// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/store/packed_rows.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace c360::store {

/// Fills a new cache file in bulk: rows first, indexes and search at the end, then an atomic rename onto
/// `file`. While rows come the caller's thread makes the keys that lists are sorted by and another one writes
/// the rows; then the caller's gathers the words of search while the other one builds the indexes.
///
/// With Begin::Resume the load survives a restart, a kill and a power cut: what was added before the last
/// checkpoint() stays in `file` + ".loading", and the next begin(…, Begin::Resume) goes on there:
///
///     C360_TRY(auto load, BulkLoad::begin(file, key, clock, ids, BulkLoad::Begin::Resume));
///     for (Position at = decoded(load->resumeToken()); !at.isEnd(); …) {   // empty: from the start
///         C360_CHECK(load->add(rows));
///         C360_CHECK(load->checkpoint(encoded(at)));                       // every 50,000 rows or so
///     }
///     C360_CHECK(load->finish());                                          // all or nothing
///
/// A token that says "all rows are here" makes the next run go straight to finish().
class BulkLoad
{
public:
    enum class Begin : quint8
    {
        Fresh,  ///< a leftover is replaced; no journal, the fastest; without finish() nothing remains
        Resume, ///< a leftover of Begin::Resume is continued, unless the catalogue or the key has changed
    };

    /// Begins or continues `file` + ".loading"; `key` as in StoreOptions.
    [[nodiscard]] static Result<std::unique_ptr<BulkLoad>> begin(const QString &file, const QByteArray &key,
                                                                 const Clock &clock, IdSource &ids,
                                                                 Begin mode = Begin::Fresh);
    /// Without finish() nothing remains of Begin::Fresh, and of Begin::Resume what the last checkpoint()
    /// holds.
    ~BulkLoad();

    /// Whether there is a leftover.
    [[nodiscard]] static bool hasBegun(const QString &file);
    /// Removes a leftover, as when the centre has changed so much that continuing makes no sense.
    static void discard(const QString &file);
    /// Begin::Resume of `copy` goes on where that of `file`, which nobody has open, would.
    [[nodiscard]] static Result<void> fork(const QString &file, const QString &copy);

    /// The token of the last checkpoint of the load that is continued; empty when it starts from nothing.
    [[nodiscard]] const QByteArray &resumeToken() const;
    /// Rows with id and stamps set; owners before what they own, ids rising (design.md, "keys"). Blocks while
    /// the writer is far behind. A failure of the writer comes with the next call.
    [[nodiscard]] Result<void> add(std::vector<catalog::Record> rows);
    /// Of these a row that cannot be read, or that the cache refuses, is passed over (unreadable_rows.h).
    [[nodiscard]] Result<void> add(std::unique_ptr<PackedRows> rows);
    /// Makes the rows added so far durable, with `token` (not empty): where the caller goes on after them.
    /// Goes through the queue like rows, so it does not wait; only for Begin::Resume.
    [[nodiscard]] Result<void> checkpoint(const QByteArray &token);
    /// Builds indexes and search, makes the file durable and puts it in place. Failed when `file` exists.
    [[nodiscard]] Result<void> finish();
    /// From any thread: what is going on ends within moments with Cancelled, the building of indexes too.
    void abort();

private:
    BulkLoad();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::store
