// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/sync/merge.h"

#include <QList>

#include <vector>

namespace c360::sync {

/// What an operation consists of, in the outbox and in what was sent.
inline const QString opColumns = QStringLiteral("op_no, action, type, record, kind, payload, at");

/// The operations of the outbox for which `where` holds; it may also say in which order.
[[nodiscard]] Result<std::vector<LocalOp>> readOps(store::Connection &db, const QString &where,
                                                   const QList<store::Bind> &binds);

} // namespace c360::sync
