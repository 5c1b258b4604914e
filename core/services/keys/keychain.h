// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QString>

namespace c360::services {

/// Where the operating system keeps secrets for the person who is signed in. Calls block (a keychain may ask
/// the person to unlock it), so the window makes them on a worker thread.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// NotFound when the keychain has no such entry; Failed ("keychain.unavailable") without a keychain.
    [[nodiscard]] virtual Result<Secret> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const Secret &secret) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
    /// Whether there is one: asks it for an entry that does not exist.
    [[nodiscard]] bool isAvailable();
};

} // namespace c360::services
