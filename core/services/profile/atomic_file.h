// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace c360::services {

/// Replaces a file whole or not at all, readable by its owner only, and durable when it returns.
[[nodiscard]] Result<void> writeAtomically(const QString &path, const QByteArray &content);
/// Makes the names in a folder durable (after a rename).
void syncFolder(const QString &folder);

} // namespace c360::services
