// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/services/import/import_options.h"
#include "core/services/import/import_plan.h"
#include "core/services/import/import_result.h"
#include "core/store/store.h"

#include <atomic>
#include <functional>

namespace c360::services {

struct ImportProgress
{
    qint64 bytes = 0; ///< of the file that are read
    qint64 total = 0; ///< the file's size
    qint64 read = 0;  ///< records that are stored or refused
};

/// Runs an import plan. Blocking: call it from a worker thread, never from the window's or the store's own.
class Importer
{
public:
    using Progress = std::function<void(const ImportProgress &)>;

    Importer(store::Store &store, domain::Rules rules);

    /// Reads the file to its end; refused lines are listed and never stop the rest. `progress` is called in
    /// the calling thread after each group; `cancel` may be null. An Error means that the file could not be
    /// read or the cache not be written; groups before it stay (and can be undone).
    [[nodiscard]] Result<ImportResult> run(const ImportPlan &plan, const ImportOptions &options,
                                           const Progress &progress = {},
                                           const std::atomic<bool> *cancel = nullptr);

private:
    store::Store &m_store;
    domain::Rules m_rules;
};

} // namespace c360::services
