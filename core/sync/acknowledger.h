// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/queue.h"
#include "core/sync/sync_state.h"

namespace c360::sync {

/// Takes an answered group out of the queue.
class Acknowledger
{
public:
    Acknowledger(store::Transaction &tx, SyncState state, bool shadows, bool waiting);

    [[nodiscard]] Result<void> take(const GroupAnswer &answer);
    /// Lists an operation among the refused ones, with what it said unless that is to be scrubbed.
    [[nodiscard]] static Result<void> refuse(store::Transaction &tx, const LocalOp &op, qint64 first,
                                             const QString &reason, const QString &field, bool scrub);

private:
    /// Whether a restored centre has it, but not for this login: a record of others, sent again for their
    /// sake.
    [[nodiscard]] Result<bool> isOutOfSight(const std::vector<LocalOp> &ops, const GroupAnswer &answer);
    [[nodiscard]] Result<void> keepSent(const GroupAnswer &answer);
    [[nodiscard]] Result<void> keepRefused(const std::vector<LocalOp> &ops, const GroupAnswer &answer);
    /// Accepted: the centre's version has these operations in it from now on.
    [[nodiscard]] Result<void> settle(const catalog::RecordType &type, const Id &id,
                                      const std::vector<LocalOp> &own, bool conflicts);
    /// Refused: the row is as the centre has it, with what still waits on top.
    [[nodiscard]] Result<void> putBack(const catalog::RecordType &type, const Id &id,
                                       const std::vector<LocalOp> &own);
    /// A record that the centre did not accept, and what was put below it meanwhile.
    [[nodiscard]] Result<void> takeAway(const catalog::RecordType &type, const Id &id);

    store::Transaction &m_tx;
    SyncState m_state;
    bool m_shadows;
    bool m_waiting;
};

} // namespace c360::sync
