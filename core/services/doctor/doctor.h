// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/services/profile/profile.h"
#include "core/text/format.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace c360::services {

enum class CheckStatus : quint8
{
    Ok,
    Warn, ///< works, but somebody should look at it
    Fail,
};

/// What one check found, in the current language.
struct Check
{
    QString id; ///< stable name: sqlite, cipher, schema, integrity, search, disk, keychain, permissions,
                ///< clock, changes, central, central_clock
    CheckStatus status = CheckStatus::Ok;
    QString title;
    QString detail;
};

/// "ok", "warn", "fail"
[[nodiscard]] QString checkStatusName(CheckStatus status);

namespace doctor {

/// All checks of an open profile; reads every page of the cache, so it takes a while with a large one. A
/// search index that is damaged is built anew. None of it happens on the calling thread.
[[nodiscard]] Future<QList<Check>> examine(const Profile &profile,
                                           const text::Formatter &format = text::Formatter());

/// What can be told of a profile that does not open, and why it does not. Blocks.
[[nodiscard]] QList<Check> examineClosed(const QString &folder, const Environment &environment,
                                         const Error &why, const text::Formatter &format = text::Formatter());

} // namespace doctor

} // namespace c360::services
