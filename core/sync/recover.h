// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/sync/local_state.h"

#include <QByteArray>
#include <QString>

namespace c360::sync {

struct Recovered
{
    CarriedOver local;
    qint64 rows = 0;       ///< of all types that could be read
    qint64 unreadable = 0; ///< tables in which rows may be missing
    QString setAside;      ///< where the damaged file lies now
};

/// Puts what can be read of a damaged cache (unsent edits before all else) into a new one, which takes its
/// place; the damaged file is set aside beside it, never deleted. The new cache asks for a resync, which
/// fetches what is missing. Damaged when nothing can be read: then everything is left as it was. Nobody may
/// have the cache open.
[[nodiscard]] Result<Recovered> recoverCache(const QString &file, const QByteArray &key, const QString &actor,
                                             const Clock &clock, IdSource &ids);

} // namespace c360::sync
