// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/secret.h"
#include "core/services/central/central_target.h"
#include "core/sync/connection_settings.h"

#include <QObject>

namespace c360::services {

class Profile;

/// What a profile remembers of its account at the central database: the address in its settings, the password
/// in the keychain, or where there is none in the encrypted cache. Lives in the window's thread and never
/// blocks it; what the keychain answers after this has gone nobody hears.
class StoredAccount : public QObject
{
    Q_OBJECT
public:
    explicit StoredAccount(Profile &profile, QObject *parent = nullptr);

    /// Without asking anybody; empty when there is no account.
    [[nodiscard]] CentralTarget target() const;
    /// All that a connection needs. The keychain may ask the person.
    [[nodiscard]] Future<Result<sync::ConnectionSettings>> connection();
    [[nodiscard]] Future<Result<void>> remember(const sync::ConnectionSettings &connection,
                                                const Secret &password);
    /// An empty one is forgotten.
    [[nodiscard]] Future<Result<void>> keepPassword(const Secret &password);
    [[nodiscard]] Future<Result<void>> forget();

private:
    [[nodiscard]] Future<Result<Secret>> readPassword();

    Profile &m_profile;
};

} // namespace c360::services
