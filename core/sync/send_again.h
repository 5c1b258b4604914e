// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QList>

namespace c360::sync {

/// Puts into the queue, as creates, those of these records that a restored centre lacks and that nothing in
/// the queue makes anyhow; gives how many. They go before what has not been answered yet, behind the creates
/// of what they belong to: what waits of them and below them finds them there. What others have done to them
/// since comes with the create. `answered`: the last operation that the centre has answered to this device.
[[nodiscard]] Result<qint64> sendAgain(store::Transaction &tx, const catalog::RecordType &type,
                                       const QList<Id> &records, qint64 answered);

/// Whether the payload of a create says that it is one of these.
[[nodiscard]] bool isSentAgain(const QByteArray &payload);

} // namespace c360::sync
