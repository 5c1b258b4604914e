// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/commands.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace c360::services {

/// An import that was done.
struct ImportBatch
{
    Id id;
    QString kind;
    QString fileName;
    Instant startedAt = 0;
    Instant finishedAt = 0; ///< 0: it was interrupted
    Instant undoneAt = 0;   ///< 0: it stands
    QJsonObject counts;     ///< read, created, updated, skipped, refused
};

struct UndoneImport
{
    qint64 records = 0;   ///< taken back
    QList<Error> skipped; ///< touched by others since, left as they are: args hold the id
};

/// The last `limit` imports, newest first.
[[nodiscard]] Result<QList<ImportBatch>> importBatches(store::Connection &db, int limit = 100);

/// Takes a whole import back, updates too. What others have changed or built upon since is left and listed.
/// NotFound "import.batch.unknown", Invalid "import.batch.undone". Blocking, like Importer::run().
[[nodiscard]] Result<UndoneImport> undoImport(store::Store &store, const Id &batch,
                                              const std::function<void(int done, int of)> &progress = {});

} // namespace c360::services
