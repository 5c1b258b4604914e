// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct pg_conn;
struct pg_result;

namespace c360::sync {

/// Why a connection did not come about. Errors of this file hold an SQLSTATE or a fixed technical text in
/// `detail`, never the server's own words: those may quote values.
[[nodiscard]] Error connectError(pg_conn *connection);
/// Why a statement failed; "sync.lost" when the line is gone.
[[nodiscard]] Error statementError(pg_conn *connection, const pg_result *result);
/// The error of an SQLSTATE.
[[nodiscard]] Error stateError(const QByteArray &sqlState);
[[nodiscard]] Error syncError(ErrorCode code, const QString &reason, const QString &detail = {});

/// Whether trying again later may help by itself: the line, the load, a conflict of transactions.
[[nodiscard]] bool isTransient(const Error &error);
/// Whether the connection that gave the error can still be used.
[[nodiscard]] bool isLineGone(const Error &error);

} // namespace c360::sync
