// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/profile.h"

#include "core/services/keys/recovery_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <QStandardPaths>
#include <QThread>
#include <QThreadPool>

#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
// Long enough for a command line that runs while the window is being restored into, short enough to answer.
constexpr std::chrono::seconds lockPatience{5};

QString settingsPath(const QString &folder)
{
    return folder + "/profile.json"_L1;
}

/// Runs a blocking function on a worker thread.
template <typename R, typename F>
Future<R> later(F function)
{
    auto promise = std::make_shared<QPromise<R>>();
    Future<R> future(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

QString keysPath(const QString &folder)
{
    return folder + "/keys.json"_L1;
}

Result<void> addKeychainSlot(KeyFile &keys, const Secret &key, Keychain *keychain, const QString &name)
{
    if (!keychain)
        return fail(ErrorCode::Failed, u"keychain.unavailable"_s);
    const Secret wrapping = KeyFile::drawKey();
    C360_CHECK(keychain->write(name, wrapping));
    keys.setKeychain(key, wrapping);
    return {};
}

QString damagedMark(const QString &folder)
{
    return folder + "/cache.damaged"_L1;
}

/// What `adopt` makes of the work's answer, in the thread of `context`.
template <typename R, typename T, typename F>
Future<R> adoptLater(const Future<T> &work, QObject *context, F adopt)
{
    auto promise = std::make_shared<QPromise<R>>();
    const Future<R> future(promise->future());
    promise->start();
    work.then(context, [promise, adopt = std::move(adopt)](const T &answer) {
        promise->addResult(adopt(answer));
        promise->finish();
    });
    return future;
}

} // namespace

QString localActor()
{
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("LOGNAME");
    return name.isEmpty() ? u"user-"_s + QString::number(getuid()) : name.left(63);
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profile"_L1;
}

QString Profile::demoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/demo"_L1;
}

bool Profile::exists(const QString &folder)
{
    return QFileInfo::exists(settingsPath(folder));
}

QString Profile::logFolder(const QString &folder)
{
    return folder + "/log"_L1;
}

Profile::Profile(QString folder, ProfileSettings settings, const Environment &environment)
    : m_folder(std::move(folder)), m_settings(std::move(settings)), m_environment(environment)
{
}

Profile::~Profile()
{
    // Commands refer to the store.
    m_commands.reset();
    m_store.reset();
}

QString Profile::cacheFile() const
{
    return m_folder + "/cache.db"_L1;
}

QString Profile::settingsFile() const
{
    return settingsPath(m_folder);
}

QString Profile::keyFile() const
{
    return keysPath(m_folder);
}

Result<Profile::Ptr> Profile::create(const QString &folder, const CreateOptions &options,
                                     const Environment &environment)
{
    if (sodium_init() < 0)
        return failWith(ErrorCode::Failed, u"keys.sodium"_s, u"sodium_init"_s);
    const QString path = QDir(folder).absolutePath();
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, u"cannot make the profile folder"_s);
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    {
        C360_TRY(const ProfileLock alone,
                 ProfileLock::take(path, ProfileLock::Mode::Exclusive, std::chrono::seconds(1)));
        if (exists(path) || QFileInfo::exists(path + "/cache.db"_L1))
            return fail(ErrorCode::Invalid, u"profile.exists"_s);
        if (options.encrypted && options.passphrase.isEmpty() && !options.keychain)
            return fail(ErrorCode::Invalid, u"profile.no_key"_s, u"passphrase"_s);

        ProfileSettings settings;
        settings.id = environment.ids->next();
        settings.encrypted = options.encrypted;
        settings.demo = options.demo;
        settings.country = options.country;
        settings.currency = options.currency;
        settings.phoneRegion = options.phoneRegion;
        settings.language = options.language;

        Profile profile(path, settings, environment);
        if (options.encrypted) {
            const Secret key = KeyFile::drawKey();
            KeyFile keys;
            if (!options.passphrase.isEmpty())
                C360_CHECK(keys.setPassphrase(key, options.passphrase));
            if (options.keychain)
                C360_CHECK(addKeychainSlot(keys, key, environment.keychain, profile.keychainName()));
            C360_CHECK(keys.save(profile.keyFile()));
        }
        // Last: a folder is a profile once its settings are there.
        C360_CHECK(settings.save(profile.settingsFile()));
    }
    Unlock unlock;
    unlock.passphrase = options.passphrase;
    C360_TRY(const Ptr profile, openLocked(path, environment));
    profile->m_isNew = true;
    C360_CHECK(profile->unlock(unlock));
    profile->m_isNew = false;
    return profile;
}

Result<Profile::Ptr> Profile::openLocked(const QString &folder, const Environment &environment)
{
    if (sodium_init() < 0)
        return failWith(ErrorCode::Failed, u"keys.sodium"_s, u"sodium_init"_s);
    const QString path = QDir(folder).absolutePath();
    C360_TRY(ProfileSettings settings, ProfileSettings::load(settingsPath(path)));
    KeyFile keys;
    if (settings.encrypted) {
        C360_TRY(keys, KeyFile::load(keysPath(path)));
    }
    Ptr profile(new Profile(path, std::move(settings), environment));
    profile->m_keys = std::move(keys);
    return profile;
}

Result<Profile::Ptr> Profile::open(const QString &folder, const Unlock &unlock,
                                   const Environment &environment)
{
    C360_TRY(const Ptr profile, openLocked(folder, environment));
    C360_CHECK(profile->unlock(unlock));
    return profile;
}

Future<Result<Profile::Ptr>> Profile::createLater(const QString &folder, const CreateOptions &options,
                                                  const Environment &environment)
{
    return later<Result<Ptr>>([folder, options, environment, home = QThread::currentThread()] {
        auto profile = create(folder, options, environment);
        if (profile) {
            (*profile)->m_store->moveToThread(home);
            (*profile)->m_commands->moveToThread(home);
            (*profile)->moveToThread(home);
        }
        return profile;
    });
}

Future<Result<Profile::Ptr>> Profile::openLater(const QString &folder, const Unlock &unlock,
                                                const Environment &environment)
{
    return later<Result<Ptr>>([folder, unlock, environment, home = QThread::currentThread()] {
        auto profile = open(folder, unlock, environment);
        if (profile) {
            (*profile)->m_store->moveToThread(home);
            (*profile)->m_commands->moveToThread(home);
            (*profile)->moveToThread(home);
        }
        return profile;
    });
}

Result<void> Profile::updateSettings(const std::function<void(ProfileSettings &)> &change)
{
    C360_TRY(ProfileSettings settings, ProfileSettings::load(settingsFile()));
    change(settings);
    C360_CHECK(settings.save(settingsFile()));
    adopt(std::move(settings));
    return {};
}

Future<Result<void>> Profile::updateSettingsLater(std::function<void(ProfileSettings &)> change)
{
    const auto work = [file = settingsFile(), change = std::move(change)]() -> Result<ProfileSettings> {
        C360_TRY(ProfileSettings settings, ProfileSettings::load(file));
        change(settings);
        C360_CHECK(settings.save(file));
        return settings;
    };
    return adoptLater<Result<void>>(later<Result<ProfileSettings>>(work), this,
                                    [this](const Result<ProfileSettings> &saved) -> Result<void> {
                                        if (!saved)
                                            return std::unexpected(saved.error());
                                        adopt(*saved);
                                        return {};
                                    });
}

void Profile::adopt(ProfileSettings settings)
{
    m_settings = std::move(settings);
    if (m_commands)
        m_commands->setRules(m_settings.rules());
    Q_EMIT settingsChanged();
}

Result<Secret> Profile::openKey(const Unlock &unlock) const
{
    if (!unlock.passphrase.isEmpty())
        return m_keys.openWithPassphrase(unlock.passphrase);
    if (!unlock.recoveryKey.isEmpty())
        return m_keys.openWithRecovery(unlock.recoveryKey);
    if (unlock.keychain && m_environment.keychain && m_keys.has(SlotKind::Keychain)) {
        if (const auto wrapping = m_environment.keychain->read(keychainName()))
            return m_keys.openWithKeychain(*wrapping);
        else if (!m_keys.has(SlotKind::Passphrase))
            return fail(ErrorCode::Locked, wrapping.error().reason);
    }
    return fail(ErrorCode::Locked, u"passphrase.needed"_s);
}

Result<Profile::Opened> Profile::openStoreWith(const Secret &key) const
{
    // Made anew in silence, an empty one would look like what the person has.
    if (!m_isNew && QFileInfo(cacheFile()).size() == 0)
        return failWith(ErrorCode::Damaged, u"store.damaged"_s, u"there is no cache"_s);
    Opened opened;
    opened.key = key;
    store::StoreOptions options;
    options.file = cacheFile();
    options.key = opened.key.view().toByteArray();
    options.actor = actor();
    options.damaged = [folder = m_folder] {
        recoverWhenOpened(folder);
    };
    auto result = store::Store::open(options, *m_environment.clock, *m_environment.ids);
    Secret::wipe(options.key);
    if (!result) {
        Error error = std::move(result).error();
        // The key came out of a sealed slot: it is the right one.
        if (error.reason == "store.wrong_key"_L1) {
            error.code = ErrorCode::Damaged;
            error.reason = u"store.damaged"_s;
        }
        return std::unexpected(std::move(error));
    }
    opened.store = std::move(*result);
    return opened;
}

void Profile::adopt(Opened opened)
{
    m_key = std::move(opened.key);
    m_store = std::move(opened.store);
    m_commands = std::make_unique<domain::Commands>(*m_store, m_settings.rules());
    Q_EMIT unlocked();
}

QString Profile::actor() const
{
    return m_environment.actor.isEmpty() ? localActor() : m_environment.actor;
}

std::optional<Error> Profile::recoveryNotice() const
{
    if (!m_recovered)
        return std::nullopt;
    const bool connected = m_settings.central.isConnected();
    const sync::CarriedOver &local = m_recovered->local;
    Error notice;
    notice.code = ErrorCode::Damaged;
    notice.args = {{u"file"_s, QDir::toNativeSeparators(m_recovered->setAside)}};
    if (m_recovered->nothing && m_recovered->setAside.isEmpty())
        notice.reason = connected ? u"cache.gone_connected"_s : u"cache.gone"_s;
    else if (m_recovered->nothing)
        notice.reason = connected ? u"cache.unreadable_connected"_s : u"cache.unreadable"_s;
    else if (local.queueDamaged || local.lost > 0 || (!connected && m_recovered->unreadable > 0))
        notice.reason = u"cache.recovered_part"_s;
    else
        notice.reason = u"cache.recovered"_s;
    return notice;
}

void Profile::recoverWhenOpened(const QString &folder)
{
    QFile marker(damagedMark(folder));
    if (!marker.exists() && !marker.open(QIODevice::WriteOnly))
        qCWarning(QLoggingCategory("c360.services"), "the damaged cache could not be marked");
}

Result<void> Profile::recover(const Secret &key, bool marked)
{
    C360_TRY(const ProfileLock alone,
             ProfileLock::take(m_folder, ProfileLock::Mode::Exclusive, lockPatience));
    // Another process may have been first.
    if (marked ? !QFile::exists(damagedMark(m_folder)) : openStoreWith(key).has_value())
        return {};
    QByteArray bytes = key.view().toByteArray();
    auto recovered = sync::recoverCache(cacheFile(), bytes, actor(), m_settings.central.user,
                                        *m_environment.clock, *m_environment.ids);
    Secret::wipe(bytes);
    if (!recovered)
        return std::unexpected(recovered.error());
    m_recovered = *std::move(recovered);
    QFile::remove(damagedMark(m_folder));
    return {};
}

Result<Profile::Opened> Profile::openStore(const Secret &key)
{
    if (QFile::exists(damagedMark(m_folder)) && !recover(key, true))
        qCWarning(QLoggingCategory("c360.services"),
                  "the marked cache was not recovered; it is opened as it is");
    C360_TRY(m_lock, ProfileLock::take(m_folder, ProfileLock::Mode::Shared, lockPatience));
    auto opened = openStoreWith(key);
    if (!opened && opened.error().code == ErrorCode::Damaged) {
        m_lock.release();
        C360_CHECK(recover(key, false));
        C360_TRY(m_lock, ProfileLock::take(m_folder, ProfileLock::Mode::Shared, lockPatience));
        opened = openStoreWith(key);
    }
    if (!opened)
        m_lock.release();
    return opened;
}

Result<void> Profile::unlock(const Unlock &unlock)
{
    if (!isLocked())
        return {};
    Secret key;
    if (m_settings.encrypted) {
        C360_TRY(key, openKey(unlock));
    }
    C360_TRY(Opened opened, openStore(key));
    adopt(std::move(opened));
    return {};
}

Future<Result<void>> Profile::unlockLater(const Unlock &unlock)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    Future<Result<void>> future(promise->future());
    promise->start();
    if (!isLocked()) {
        promise->addResult(Result<void>());
        promise->finish();
        return future;
    }
    // A copy of what opening needs works on the other thread: this object may go meanwhile.
    auto worker = std::shared_ptr<Profile>(new Profile(m_folder, m_settings, m_environment));
    worker->m_keys = m_keys;
    QThreadPool::globalInstance()->start(
        [promise, worker, unlock, self = QPointer(this), home = QThread::currentThread()]() mutable {
            Result<void> done = worker->unlock(unlock);
            if (!done) {
                promise->addResult(std::move(done));
                promise->finish();
                return;
            }
            worker->m_commands.reset();
            worker->m_store->moveToThread(home);
            QMetaObject::invokeMethod(worker.get(), [promise, worker, self] {
                if (self && self->isLocked()) {
                    self->m_lock = std::move(worker->m_lock);
                    if (worker->m_recovered)
                        self->m_recovered = worker->m_recovered;
                    self->adopt({std::move(worker->m_store), std::move(worker->m_key)});
                }
                promise->addResult(Result<void>());
                promise->finish();
            });
        });
    return future;
}

void Profile::lock()
{
    if (isLocked())
        return;
    Q_EMIT aboutToLock();
    m_commands.reset();
    m_store.reset();
    m_key.clear();
    m_lock.release();
    Q_EMIT locked();
}

Result<void> Profile::replaceCache(const std::function<Result<void>()> &work)
{
    if (isLocked())
        return fail(ErrorCode::Locked, u"profile.locked"_s);
    const Secret key = m_key;
    lock();
    Result<void> replaced;
    {
        const auto alone =
            ProfileLock::take(m_folder, ProfileLock::Mode::Exclusive, std::chrono::milliseconds(500));
        replaced = alone ? work() : std::unexpected(alone.error());
    }
    C360_TRY(Opened opened, openStore(key));
    adopt(std::move(opened));
    return replaced;
}

Result<void> Profile::checkPassphrase(const Secret &current) const
{
    if (isLocked())
        return fail(ErrorCode::Locked, u"profile.locked"_s);
    if (!isEncrypted())
        return fail(ErrorCode::Invalid, u"profile.not_encrypted"_s);
    if (m_keys.has(SlotKind::Passphrase)) {
        if (const auto key = m_keys.openWithPassphrase(current); !key)
            return std::unexpected(key.error());
    }
    return {};
}

Result<void> Profile::saveKeys(KeyFile keys)
{
    C360_CHECK(keys.save(keyFile()));
    m_keys = std::move(keys);
    return {};
}

Result<void> Profile::setPassphrase(const Secret &current, const Secret &passphrase)
{
    C360_CHECK(checkPassphrase(current));
    KeyFile keys = m_keys;
    C360_CHECK(keys.setPassphrase(m_key, passphrase));
    return saveKeys(std::move(keys));
}

Result<QString> Profile::makeRecoveryKey(const Secret &current)
{
    C360_CHECK(checkPassphrase(current));
    const Secret recovery = RecoveryKey::draw();
    KeyFile keys = m_keys;
    keys.setRecovery(m_key, recovery);
    C360_CHECK(saveKeys(std::move(keys)));
    return RecoveryKey::toText(recovery);
}

Future<Result<void>> Profile::setPassphraseLater(const Secret &current, const Secret &passphrase)
{
    const auto work = [keys = m_keys, key = m_key, file = keyFile(), current,
                       passphrase]() mutable -> Result<KeyFile> {
        if (keys.has(SlotKind::Passphrase))
            C360_CHECK(keys.openWithPassphrase(current));
        C360_CHECK(keys.setPassphrase(key, passphrase));
        C360_CHECK(keys.save(file));
        return keys;
    };
    return adoptLater<Result<void>>(later<Result<KeyFile>>(work), this,
                                    [this](const Result<KeyFile> &saved) -> Result<void> {
                                        if (!saved)
                                            return std::unexpected(saved.error());
                                        m_keys = *saved;
                                        return {};
                                    });
}

Future<Result<QString>> Profile::makeRecoveryKeyLater(const Secret &current)
{
    using Made = std::pair<KeyFile, QString>;
    const auto work = [keys = m_keys, key = m_key, file = keyFile(), current]() mutable -> Result<Made> {
        if (keys.has(SlotKind::Passphrase))
            C360_CHECK(keys.openWithPassphrase(current));
        const Secret recovery = RecoveryKey::draw();
        keys.setRecovery(key, recovery);
        C360_CHECK(keys.save(file));
        return Made(keys, RecoveryKey::toText(recovery));
    };
    return adoptLater<Result<QString>>(later<Result<Made>>(work), this,
                                       [this](const Result<Made> &made) -> Result<QString> {
                                           if (!made)
                                               return std::unexpected(made.error());
                                           m_keys = made->first;
                                           return made->second;
                                       });
}

QString Profile::keychainName() const
{
    return m_settings.id.toString();
}

Future<Result<void>> Profile::setKeychainLater(bool on, const Secret &current)
{
    const auto work = [on, current, locked = isLocked(), encrypted = isEncrypted(), keys = m_keys,
                       key = m_key, file = keyFile(), keychain = m_environment.keychain,
                       name = keychainName()]() mutable -> Result<KeyFile> {
        if (locked)
            return fail(ErrorCode::Locked, u"profile.locked"_s);
        if (!encrypted)
            return fail(ErrorCode::Invalid, u"profile.not_encrypted"_s);
        const bool passphrase = keys.has(SlotKind::Passphrase);
        if (on) {
            if (passphrase)
                C360_CHECK(keys.openWithPassphrase(current));
            C360_CHECK(addKeychainSlot(keys, key, keychain, name));
            C360_CHECK(keys.save(file));
            return keys;
        }
        if (!passphrase)
            return fail(ErrorCode::Invalid, u"profile.no_key"_s, u"passphrase"_s);
        keys.remove(SlotKind::Keychain);
        C360_CHECK(keys.save(file));
        // An entry that stays behind opens nothing any more.
        if (keychain)
            (void)keychain->remove(name);
        return keys;
    };
    return adoptLater<Result<void>>(later<Result<KeyFile>>(work), this,
                                    [this](const Result<KeyFile> &saved) -> Result<void> {
                                        if (!saved)
                                            return std::unexpected(saved.error());
                                        m_keys = *saved;
                                        return {};
                                    });
}

Future<bool> Profile::keychainIsThere() const
{
    return later<bool>([keychain = m_environment.keychain] { return keychain && keychain->isAvailable(); });
}

} // namespace c360::services
