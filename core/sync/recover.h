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
    bool nothing = false;  ///< could be read: the new cache is empty
    QString setAside;      ///< where the damaged file lies now; empty when there was none, or an empty one
};

/// Puts what can be read of a damaged cache (unsent edits before all else) into a new one, which takes its
/// place; the damaged file is set aside beside it, never deleted. The new cache asks for a resync, which
/// fetches what is missing. When nothing can be read, or there is no file any more, it is an empty one. `key`
/// must be known to be the right one. `login`: with which the profile is known to be connected, for a cache
/// that can no longer tell; empty for one used alone. Nobody may have the cache open.
[[nodiscard]] Result<Recovered> recoverCache(const QString &file, const QByteArray &key, const QString &actor,
                                             const QString &login, const Clock &clock, IdSource &ids);

} // namespace c360::sync
