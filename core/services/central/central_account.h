// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/services/profile/profile.h"
#include "core/sync/central_client.h"
#include "core/sync/connection_settings.h"
#include "core/sync/engine.h"
#include "core/sync/exchange.h"
#include "core/sync/first_sync.h"
#include "core/sync/sync_state.h"

#include <functional>
#include <memory>

// How a profile gets to its central database. What is named so here blocks and may run on any thread; the
// window calls it on a worker thread.
namespace c360::services::central {

/// How this computer calls itself to an administrator.
[[nodiscard]] QString deviceName();
/// Held by whoever syncs the profile of a folder, or makes its first copy.
[[nodiscard]] QString leaseFile(const QString &folder);
/// Held by whoever syncs the profile of a folder, or makes its first copy.
[[nodiscard]] QString leaseFile(const QString &folder);

/// The settings without user and password, which are kept elsewhere; those of the URL count when `user` is
/// empty. Usage ("sync.insecure_needed") when the URL asks for less than verify-full and nobody allowed it.
[[nodiscard]] Result<sync::ConnectionSettings> connectionFrom(const QString &url, const QString &user,
                                                              const Secret &password, const QString &caFile,
                                                              bool insecure,
                                                              const QString &organization = {});
[[nodiscard]] CentralSettings settingsOf(const sync::ConnectionSettings &connection);

/// The password as the cache holds it; empty when it is in the keychain, or nowhere.
[[nodiscard]] Result<QString> passwordIn(store::Connection &db);
/// An empty one is forgotten.
[[nodiscard]] Result<void> keepIn(store::Transaction &tx, const Secret &password);
/// Blocks: whether the keychain has taken it; an empty one is forgotten.
[[nodiscard]] bool keepInKeychain(Keychain *keychain, const Id &profile, const Secret &password);
/// Blocks: the keychain's; empty when it has none.
[[nodiscard]] Result<Secret> readKeychain(Keychain *keychain, const Id &profile);
/// Blocks: the password, from the keychain or else from the profile's cache; empty when there is none.
[[nodiscard]] Result<Secret> readPassword(Keychain *keychain, const Id &profile, store::Store &store);
/// Blocks: into the keychain, or without one into the cache; an empty one is forgotten.
[[nodiscard]] Result<void> keepPassword(Keychain *keychain, const Id &profile, store::Store &store,
                                        const Secret &password);
/// Blocks: how the profile connects, password included.
[[nodiscard]] Result<sync::ConnectionSettings> connectionOf(const Profile &profile);

/// Blocks: connects and says hello as this profile's device; changes nothing here, but that a device which
/// the centre knows under another login gets a new id. Errors say what is wrong (Error::field:
/// CentralTarget's); also "sync.blocked", "sync.other_organization".
[[nodiscard]] Result<sync::Hello> greet(store::Store &store, const sync::ConnectionSettings &connection);
/// The same over a client that somebody else may cancel.
[[nodiscard]] Result<sync::Hello> greet(store::Store &store, sync::CentralClient &client);
/// The same for a cache whose state is known already: needs only the network.
[[nodiscard]] Result<sync::Hello> greet(const sync::SyncState &state, sync::CentralClient &client);

/// Whether the profile holds nothing that would have to be sent: then the first sync may replace its cache.
[[nodiscard]] Result<bool> isUnused(store::Store &store);
/// Blocks: makes the profile's rows the organization's. What was made while the profile was used alone is in
/// the queue afterwards, each record once. Does nothing for the organization that it belongs to already.
[[nodiscard]] Result<void> adoptOrganization(store::Store &store, const sync::Hello &hello);

/// Blocks: everything that `connect` does: tests, adopts or loads (an unused profile by a first sync, during
/// which the cache is closed for a moment), remembers the account. In the profile's thread; no engine runs.
/// Invalid ("sync.demo") for a profile of made-up data.
[[nodiscard]] Result<sync::Hello> connect(Profile &profile, const sync::ConnectionSettings &connection,
                                          const sync::FirstSync::Progress &progress = {});
/// Blocks: forgets account and password. Records and queue stay.
[[nodiscard]] Result<void> disconnect(Profile &profile);

/// An engine for a connected profile, not started; it must go before the profile locks. NotFound
/// ("sync.not_connected") for one used alone.
[[nodiscard]] Result<std::unique_ptr<sync::Engine>> makeEngine(Profile &profile,
                                                               sync::EngineTimes times = {});
/// The same with the connection at hand: does not block.
[[nodiscard]] std::unique_ptr<sync::Engine>
makeEngine(Profile &profile, const sync::ConnectionSettings &connection, sync::EngineTimes times = {});

/// Blocks: an administrator wants nothing left: keys, cache, drafts, log and password. Any thread.
[[nodiscard]] Result<void> wipe(const QString &folder, Keychain *keychain, const Id &profile);

} // namespace c360::services::central
