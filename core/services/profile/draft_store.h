// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/store/store.h"

#include <QFuture>
#include <QHash>
#include <QString>

namespace c360::services {

/// Half-written texts and settings that may be personal (open tabs, recent searches): kept in the encrypted
/// cache, never synced, there again after a crash.
class DraftStore
{
public:
    explicit DraftStore(store::Store &store) : m_store(store) {}

    /// An empty text removes the draft.
    Future<Result<void>> saveDraft(const QString &key, const QString &text);
    Future<Result<void>> removeDraft(const QString &key);
    /// Every draft whose key begins with `prefix`.
    [[nodiscard]] Future<Result<QHash<QString, QString>>> drafts(const QString &prefix = {});

    Future<Result<void>> saveSetting(const QString &key, const QString &value);
    /// Empty when there is none.
    [[nodiscard]] Future<Result<QString>> setting(const QString &key);

private:
    store::Store &m_store;
};

} // namespace c360::services
