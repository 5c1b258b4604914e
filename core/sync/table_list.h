// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace c360::sync {

/// Whether the file's list of tables, as far as it can be read, has all of the catalogue.
[[nodiscard]] bool showsTables(const QString &file, const QByteArray &key);

/// A cache whose list of tables is damaged, or the first page that leads to it, has not lost the tables: a
/// new cache of the same making has them in the same places. Makes `copy` of `file` with such a list; false
/// when that does not show the tables either, and then there is no copy. `file` is left as it is.
[[nodiscard]] Result<bool> withTables(const QString &file, const QString &copy, const QByteArray &key,
                                      const Clock &clock, IdSource &ids);

} // namespace c360::sync
