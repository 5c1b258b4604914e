// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace c360::sync {

/// Held by the process that syncs a profile: two of them would send the same operations. The system gives it
/// back when the process ends, however it ends.
class SyncLease
{
public:
    explicit SyncLease(QString file) : m_file(std::move(file)) {}
    ~SyncLease() { release(); }
    SyncLease(const SyncLease &) = delete;
    SyncLease &operator=(const SyncLease &) = delete;

    /// False when another process has it; true when it is held already.
    [[nodiscard]] Result<bool> take();
    void release();
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace c360::sync
