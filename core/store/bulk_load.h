// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace c360::store {

/// Fills a new cache file in bulk: no journal, indexes and search at the end, then an atomic rename onto
/// `file`. The caller's thread prepares the rows (sort keys, search words) while another one writes them.
class BulkLoad
{
public:
    /// Begins `file` + ".loading"; a leftover of an interrupted load is replaced. `key` as in StoreOptions.
    [[nodiscard]] static Result<std::unique_ptr<BulkLoad>> begin(const QString &file, const QByteArray &key,
                                                                 const Clock &clock, IdSource &ids);
    /// Without finish() nothing remains.
    ~BulkLoad();

    /// Rows with id and stamps set; owners before what they own, ids rising (design.md, "keys"). Blocks while
    /// the writer is far behind. A failure of the writer comes with the next call.
    [[nodiscard]] Result<void> add(std::vector<catalog::Record> rows);
    /// Builds indexes and search, makes the file durable and puts it in place. Failed when `file` exists.
    [[nodiscard]] Result<void> finish();

private:
    BulkLoad();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::store
