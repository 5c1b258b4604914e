// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>

namespace c360::services {

/// Held while a profile is in use: shared by every process that works on it, exclusive for what must be alone
/// (restore). The system releases it when the process ends, however it ends.
class ProfileLock
{
public:
    enum class Mode : quint8
    {
        Shared,
        Exclusive,
    };

    /// Waits for `patience` at most; Locked ("profile.in_use") when others hold it longer.
    [[nodiscard]] static Result<ProfileLock> take(const QString &folder, Mode mode,
                                                  std::chrono::milliseconds patience);
    ProfileLock() = default;
    ProfileLock(ProfileLock &&other) noexcept;
    ProfileLock &operator=(ProfileLock &&other) noexcept;
    ~ProfileLock();

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    void release();

private:
    explicit ProfileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace c360::services
