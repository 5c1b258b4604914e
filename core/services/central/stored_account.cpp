// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/stored_account.h"

#include "core/services/central/central_account.h"
#include "core/services/central/later.h"
#include "core/services/profile/profile.h"

namespace c360::services {

StoredAccount::StoredAccount(Profile &profile, QObject *parent) : QObject(parent), m_profile(profile) {}

CentralTarget StoredAccount::target() const
{
    const CentralSettings &central = m_profile.settings().central;
    if (!central.isConnected())
        return {};
    CentralTarget target = CentralTarget::fromUrl(central.url);
    target.user = central.user;
    if (!central.caFile.isEmpty())
        target.caFile = central.caFile;
    target.insecure = central.insecure;
    target.organization = central.organization;
    return target;
}

Future<Result<sync::ConnectionSettings>> StoredAccount::connection()
{
    using Connection = Result<sync::ConnectionSettings>;
    const CentralSettings central = m_profile.settings().central;
    return chained<Connection>(readPassword(), this, [central](const Result<Secret> &password) {
        if (!password)
            return ready<Connection>(std::unexpected(password.error()));
        return ready(central::connectionFrom(central.url, central.user, *password, central.caFile,
                                             central.insecure, central.organization));
    });
}

Future<Result<Secret>> StoredAccount::readPassword()
{
    const Future<Result<Secret>> kept(m_profile.store().read([](store::Connection &db) -> Result<Secret> {
        C360_TRY(QString text, central::passwordIn(db));
        Secret secret(text.toUtf8());
        Secret::wipe(text);
        return secret;
    }));
    const auto askKeychain = [keychain = m_profile.environment().keychain,
                              id = m_profile.settings().id](const Result<Secret> &known) {
        if (!known || !known->isEmpty())
            return ready(known);
        // It may ask the person, who may close the window instead: nobody waits for it then.
        return later(*QThreadPool::globalInstance(),
                     [keychain, id] { return central::readKeychain(keychain, id); });
    };
    return chained<Result<Secret>>(kept, this, askKeychain);
}

Future<Result<void>> StoredAccount::keepPassword(const Secret &password)
{
    const Future<bool> kept =
        later(*QThreadPool::globalInstance(),
              [keychain = m_profile.environment().keychain, id = m_profile.settings().id, password] {
                  return central::keepInKeychain(keychain, id, password);
              });
    return chained<Result<void>>(kept, this, [this, password](bool kept) -> Future<Result<void>> {
        return m_profile.store().write([left = kept ? Secret() : password](store::Transaction &tx) {
            return central::keepIn(tx, left);
        });
    });
}

Future<Result<void>> StoredAccount::remember(const sync::ConnectionSettings &connection,
                                             const Secret &password)
{
    return chained<Result<void>>(
        keepPassword(password), this,
        [this, central = central::settingsOf(connection)](const Result<void> &done) -> Future<Result<void>> {
            if (!done)
                return ready(done);
            return m_profile.updateSettingsLater(
                [central](ProfileSettings &settings) { settings.central = central; });
        });
}

Future<Result<void>> StoredAccount::forget()
{
    return chained<Result<void>>(
        keepPassword(Secret()), this, [this](const Result<void> &done) -> Future<Result<void>> {
            if (!done)
                return ready(done);
            return m_profile.updateSettingsLater([](ProfileSettings &settings) { settings.central = {}; });
        });
}

} // namespace c360::services
