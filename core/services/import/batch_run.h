// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/group_writer.h"
#include "core/services/import/import_kind.h"
#include "core/services/import/refused_file.h"
#include "core/store/store.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace c360::services {

/// One import on its way through the store: groups of rows, each an action of its own in a transaction of
/// its own, so that a person's edits come in between. One group is being written while the next is read.
class BatchRun
{
public:
    using Work = std::function<Result<GroupResult>(store::Transaction &)>;

    BatchRun(store::Store &store, ImportKind kind, QString fileName, ImportOptions options);
    /// Waits for the group on its way: what it works with may go then.
    ~BatchRun();
    BatchRun(const BatchRun &) = delete;
    BatchRun &operator=(const BatchRun &) = delete;

    /// Opens the batch's record (not in a dry run).
    [[nodiscard]] Result<void> start();
    /// Waits for the group before, then hands this one to the writer.
    [[nodiscard]] Result<void> submit(Work work);
    /// Waits for the last group, closes the batch's record; one that stored nothing leaves none.
    [[nodiscard]] Result<ImportResult> finish(bool cancelled);
    /// What is stored so far.
    [[nodiscard]] const ImportResult &result() const { return m_result; }

private:
    [[nodiscard]] Result<void> collect();

    store::Store &m_store;
    ImportKind m_kind;
    QString m_fileName;
    ImportOptions m_options;
    RefusedFile m_refused;
    Id m_batch;
    int m_group = 0;
    ImportResult m_result;
    std::shared_ptr<GroupResult> m_pendingResult;
    std::optional<QFuture<Result<void>>> m_pending;
};

} // namespace c360::services
