// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/catalog/record_type.h"
#include "core/store/connection.h"

#include <QStringList>

#include <vector>

namespace c360::domain {

/// What this computer holds of one kind of record.
struct KindOverview
{
    const catalog::RecordType *type = nullptr;
    qint64 records = 0;
    qint64 waiting = 0;
    Instant received = 0; ///< newest change that came from, or is known to, the central database; 0: none
    Instant sent = 0;     ///< last change that it took over from here, within 30 days; 0: none
};

/// What is on this computer, for working without a network.
struct SyncOverview
{
    std::vector<KindOverview> kinds; ///< those with records or waiting changes, in the catalogue's order
    QStringList territories;         ///< names
    qint64 documents = 0;
    qint64 documentsHere = 0; ///< whose content is on this computer
    qint64 documentsPinned = 0;
    qint64 documentBytes = 0;  ///< of the contents that are here
    qint64 cacheBytes = 0;     ///< the whole cache
    Instant oldestHistory = 0; ///< of the first activity or invoice; 0: none
};

/// Counts every record: on a reader, never on the window's thread.
[[nodiscard]] Result<SyncOverview> syncOverview(store::Connection &db);

} // namespace c360::domain
