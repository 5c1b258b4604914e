// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <QByteArray>

namespace c360::store {

inline constexpr qsizetype blobChunkBytes = 256 * 1024;

/// Stores content in chunks under its SHA-256, which it gives; content that is there already is left alone.
/// On a writing connection, within a transaction.
[[nodiscard]] Result<QByteArray> putBlob(Connection &db, const QByteArray &content);
/// The content; NotFound ("blob.missing") when it is not here, Damaged when it is not what its name says.
[[nodiscard]] Result<QByteArray> readBlob(Connection &db, const QByteArray &sha256);

} // namespace c360::store
