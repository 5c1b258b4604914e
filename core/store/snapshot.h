// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace c360::store {

/// Pages done and in all; false stops the copy (Cancelled).
using SnapshotProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies the database as it is at one moment into a new file, encrypted with `key` (the source's own; empty
/// for an unencrypted one). Readers and writers go on meanwhile.
[[nodiscard]] Result<void> copyDatabase(Connection &source, const QString &file, const QByteArray &key,
                                        const SnapshotProgress &progress = {});

/// Reads every page: Damaged when something does not fit.
[[nodiscard]] Result<void> checkDatabase(Connection &db);
/// The same, and compares each index with its table, which takes longer; the search index aside.
[[nodiscard]] Result<void> checkWholeDatabase(Connection &db);
/// Whether the full-text indexes have the customers that there are: Damaged when not.
[[nodiscard]] Result<void> checkSearchIndex(Connection &db);

} // namespace c360::store
