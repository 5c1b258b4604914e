// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/domain/commands.h"
#include "core/services/keys/key_file.h"
#include "core/services/keys/keychain.h"
#include "core/services/profile/profile_lock.h"
#include "core/services/profile/profile_settings.h"
#include "core/store/store.h"
#include "core/sync/recover.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace c360::services {

/// What a profile needs from outside; all of it must outlive the profile.
struct Environment
{
    const Clock *clock = nullptr;
    IdSource *ids = nullptr;
    Keychain *keychain = nullptr; ///< may be null: then there is none
    QString actor;                ///< who writes; empty: the person at this computer
};

/// How to open an encrypted profile; the first that is given counts. An unencrypted one needs nothing.
struct Unlock
{
    Secret passphrase;
    QString recoveryKey;
    bool keychain = true; ///< with neither of the two, ask the keychain
};

struct CreateOptions
{
    bool encrypted = true;
    Secret passphrase;     ///< makes a passphrase slot; may be empty when `keychain` is set
    bool keychain = false; ///< makes a keychain slot
    QString country;
    QString currency;
    QString phoneRegion;
    QString language;
    bool demo = false;
};

/// One person's data on this computer: a folder with settings (profile.json), wrapped keys (keys.json) and
/// the cache (cache.db). The window and the command line open it alike, several processes at a time.
/// Everything blocking is named so; the window uses the …Later functions, which work on another thread.
class Profile : public QObject
{
    Q_OBJECT
public:
    using Ptr = std::shared_ptr<Profile>;

    /// The default place: the platform's folder for this program's data.
    [[nodiscard]] static QString defaultFolder();
    /// Where the made-up customers to look around in live.
    [[nodiscard]] static QString demoFolder();
    [[nodiscard]] static bool exists(const QString &folder);

    /// Blocks (key derivation, schema). Invalid ("profile.exists") when the folder holds a profile already,
    /// ("profile.no_key") for an encrypted one with neither passphrase nor keychain.
    [[nodiscard]] static Result<Ptr> create(const QString &folder, const CreateOptions &options,
                                            const Environment &environment);
    /// Blocks. NotFound, Locked (wrong or missing passphrase, exclusively held), TooNew, Damaged.
    [[nodiscard]] static Result<Ptr> open(const QString &folder, const Unlock &unlock,
                                          const Environment &environment);
    /// A profile that knows its settings and is locked; unlock() opens it.
    [[nodiscard]] static Result<Ptr> openLocked(const QString &folder, const Environment &environment);
    /// The same on a worker thread; the profile then belongs to the calling thread.
    [[nodiscard]] static Future<Result<Ptr>> createLater(const QString &folder, const CreateOptions &options,
                                                         const Environment &environment);
    [[nodiscard]] static Future<Result<Ptr>> openLater(const QString &folder, const Unlock &unlock,
                                                       const Environment &environment);
    ~Profile() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString cacheFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString keyFile() const;
    /// Folder of the log files, beside the cache.
    [[nodiscard]] static QString logFolder(const QString &folder);

    [[nodiscard]] const ProfileSettings &settings() const { return m_settings; }
    /// Reads the file again, lets `change` change it and replaces it: another process's changes survive.
    [[nodiscard]] Result<void> updateSettings(const std::function<void(ProfileSettings &)> &change);
    /// The same with the file work on another thread; `change` runs there and must own what it uses.
    Future<Result<void>> updateSettingsLater(std::function<void(ProfileSettings &)> change);

    [[nodiscard]] bool isEncrypted() const { return m_settings.encrypted; }
    [[nodiscard]] bool isDemo() const { return m_settings.demo; }
    [[nodiscard]] bool isLocked() const { return m_store == nullptr; }
    [[nodiscard]] bool has(SlotKind kind) const { return m_keys.has(kind); }
    /// Slots as they are wrapped (for a backup).
    [[nodiscard]] const KeyFile &keys() const { return m_keys; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    /// Only while the profile is not locked.
    [[nodiscard]] store::Store &store() const { return *m_store; }
    [[nodiscard]] domain::Commands &commands() const { return *m_commands; }
    /// The key of the cache, for a copy of it (backup); empty when it is not encrypted.
    [[nodiscard]] const Secret &key() const { return m_key; }

    /// Blocks. Closes the cache, lets `work` replace its file and opens it again with the same key. Locked
    /// ("profile.in_use") when another process works on the profile; then nothing was done.
    [[nodiscard]] Result<void> replaceCache(const std::function<Result<void>()> &work);

    /// What was saved when opening found the cache damaged or gone; the damaged file lies beside the new one,
    /// which is empty when nothing could be read.
    [[nodiscard]] const std::optional<sync::Recovered> &recovered() const { return m_recovered; }
    /// The same for a person, as text::message() takes it; nothing when nothing happened.
    [[nodiscard]] std::optional<Error> recoveryNotice() const;
    void recoveryWasTold() { m_recovered.reset(); }
    /// Damage was found in a cache that still opens: it is recovered when the profile is opened next. The
    /// store of an open profile does so by itself. Any thread.
    static void recoverWhenOpened(const QString &folder);

    /// Closes the cache and forgets the key. aboutToLock() comes first: who uses the store lets go of it.
    void lock();
    [[nodiscard]] Result<void> unlock(const Unlock &unlock);
    [[nodiscard]] Future<Result<void>> unlockLater(const Unlock &unlock);

    /// All of these only wrap the key anew, and block for the length of a key derivation.
    /// Locked when `current` is not the passphrase; it is not looked at when there is none yet.
    [[nodiscard]] Result<void> setPassphrase(const Secret &current, const Secret &passphrase);
    /// A new recovery key, shown once; the one before is void. Locked when `current` is wrong.
    [[nodiscard]] Result<QString> makeRecoveryKey(const Secret &current);
    /// The same on a worker thread.
    [[nodiscard]] Future<Result<void>> setPassphraseLater(const Secret &current, const Secret &passphrase);
    [[nodiscard]] Future<Result<QString>> makeRecoveryKeyLater(const Secret &current);
    /// On a worker thread: lets the keychain open this profile, or no longer. Locked when it is switched on
    /// and `current` is not the passphrase; Failed ("keychain.unavailable") without a keychain; Invalid
    /// ("profile.no_key") when it is switched off and nothing but the keychain opens the profile.
    [[nodiscard]] Future<Result<void>> setKeychainLater(bool on, const Secret &current);
    /// Whether a keychain answers; asked on a worker thread.
    [[nodiscard]] Future<bool> keychainIsThere() const;

Q_SIGNALS:
    void aboutToLock();
    void locked();
    void unlocked();
    void settingsChanged();

private:
    struct Opened
    {
        std::unique_ptr<store::Store> store;
        Secret key;
    };

    Profile(QString folder, ProfileSettings settings, const Environment &environment);
    /// Opens the cache, and recovers it before when it is damaged.
    [[nodiscard]] Result<Opened> openStore(const Secret &key);
    [[nodiscard]] Result<void> recover(const Secret &key, bool marked);
    [[nodiscard]] QString actor() const;
    [[nodiscard]] Result<Opened> openStoreWith(const Secret &key) const;
    void adopt(Opened opened);
    void adopt(ProfileSettings settings);
    [[nodiscard]] Result<Secret> openKey(const Unlock &unlock) const;
    [[nodiscard]] Result<void> checkPassphrase(const Secret &current) const;
    [[nodiscard]] Result<void> saveKeys(KeyFile keys);
    [[nodiscard]] QString keychainName() const;

    QString m_folder;
    ProfileSettings m_settings;
    Environment m_environment;
    KeyFile m_keys;
    ProfileLock m_lock;
    Secret m_key;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<domain::Commands> m_commands;
    std::optional<sync::Recovered> m_recovered;
    bool m_isNew = false; ///< there is no cache yet
};

/// Login name of the person at this computer: who an entry was written by until there is a central login.
[[nodiscard]] QString localActor();

} // namespace c360::services

Q_DECLARE_METATYPE(c360::services::Profile::Ptr)
