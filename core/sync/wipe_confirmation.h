// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sync/connection_settings.h"

#include <chrono>
#include <memory>

namespace c360::sync {

/// Tells the centre that this device has erased everything, until the centre has heard it. What that takes is
/// held in memory alone, the password too: nothing may remain on the disk of a computer that was to forget
/// everything. Works on a thread of its own; needs neither store nor profile.
class WipeConfirmation
{
public:
    WipeConfirmation(ConnectionSettings connection, const Id &device, const Id &organization,
                     std::chrono::milliseconds firstRetry, std::chrono::milliseconds lastRetry);
    /// Gives up, within moments.
    ~WipeConfirmation();
    WipeConfirmation(const WipeConfirmation &) = delete;
    WipeConfirmation &operator=(const WipeConfirmation &) = delete;

    /// Waits so long at most; whether the centre knows.
    [[nodiscard]] bool wait(std::chrono::milliseconds patience) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::sync
