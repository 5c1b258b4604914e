// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace c360::sync {

/// A cache whose first page is lost has lost the way to its tables, not the tables: a new cache of the same
/// making has the same first page. Makes `copy` of `file` with such a page; false when that does not show the
/// tables, and then there is no copy. `file` is left as it is.
[[nodiscard]] Result<bool> withFirstPage(const QString &file, const QString &copy, const QByteArray &key,
                                         const Clock &clock, IdSource &ids);

} // namespace c360::sync
