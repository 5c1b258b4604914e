// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup/backup.h"

#include "core/services/profile/atomic_file.h"
#include "core/services/profile/profile_lock.h"
#include "core/store/database_files.h"
#include "core/store/opener.h"
#include "core/store/schema.h"
#include "core/store/snapshot.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtEndian>

#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::services::backup {

namespace {
// The file ends with: JSON of BackupInfo, its length as 8 bytes (big endian), these 16 bytes.
constexpr QByteArrayView magic{"customer360-bk-1"};
constexpr qint64 tailSize = 16 + 8;
constexpr qint64 longestInfo = 1'048'576;
constexpr qint64 blockSize = 1'048'576;

std::unexpected<Error> readFailed(const QFile &file)
{
    return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
}

std::unexpected<Error> writeFailed(const QFile &file)
{
    return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
}

QJsonObject toJson(const BackupInfo &info)
{
    QJsonObject object{{u"created_at"_s, info.createdAt},
                       {u"version"_s, info.version},
                       {u"encrypted"_s, info.encrypted},
                       {u"size"_s, info.size},
                       {u"sha256"_s, QString::fromLatin1(info.sha256.toHex())},
                       {u"settings"_s, info.settings}};
    if (info.encrypted)
        object.insert("keys"_L1, info.keys.toJson());
    return object;
}

/// Hashes the first `size` bytes of `from` and, with `to`, copies them.
Result<QByteArray> digest(QFile &from, qint64 size, QFile *to, const BackupProgress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < size;) {
        const QByteArray block = from.read(std::min(blockSize, size - done));
        if (block.isEmpty())
            return readFailed(from);
        hash.addData(block);
        if (to && to->write(block) != block.size())
            return writeFailed(*to);
        done += block.size();
        if (progress && !progress(done, size))
            return fail(ErrorCode::Cancelled, u"cancelled"_s);
    }
    return hash.result();
}

Result<void> flushed(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return writeFailed(file);
    return {};
}

/// Appends what the backup says of itself to the copied cache.
Result<BackupInfo> seal(const QString &part, BackupInfo info)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite))
        return writeFailed(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    info.size = file.size();
    C360_TRY(info.sha256, digest(file, info.size, nullptr, {}));
    const QByteArray json = QJsonDocument(toJson(info)).toJson(QJsonDocument::Compact);
    QByteArray length(8, '\0');
    qToBigEndian<quint64>(quint64(json.size()), length.data());
    file.seek(info.size);
    const QByteArray tail = json + length + magic.toByteArray();
    if (file.write(tail) != tail.size())
        return writeFailed(file);
    C360_CHECK(flushed(file));
    return info;
}

/// Copies the cache out of the backup and looks at every page of it with its key.
Result<void> extract(const QString &file, const BackupInfo &info, const QString &target,
                     const QByteArray &key, const BackupProgress &progress)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return readFailed(from);
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailed(to);
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    C360_TRY(const QByteArray sha256, digest(from, info.size, &to, progress));
    if (sha256 != info.sha256)
        return failWith(ErrorCode::Damaged, u"backup.damaged"_s, u"checksum"_s);
    C360_CHECK(flushed(to));
    to.close();
    C360_TRY(auto db, store::Opener::open(target, key, store::Opener::Mode::Writer));
    C360_TRY(const qint64 version, db->scalar(u"PRAGMA user_version"_s));
    if (version > store::schemaVersion)
        return fail(ErrorCode::TooNew, u"store.too_new"_s, {},
                    {{u"version"_s, version}, {u"known"_s, store::schemaVersion}});
    return store::checkDatabase(*db);
}

Result<Secret> keyOf(const BackupInfo &info, const Unlock &unlock)
{
    if (!info.encrypted)
        return Secret();
    if (!unlock.passphrase.isEmpty())
        return info.keys.openWithPassphrase(unlock.passphrase);
    if (!unlock.recoveryKey.isEmpty())
        return info.keys.openWithRecovery(unlock.recoveryKey);
    return fail(ErrorCode::Locked, u"passphrase.needed"_s);
}

/// Moves everything of the profile in `folder` into a folder of its own, which is a profile again.
Result<void> setAside(const QString &folder, Instant now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = folder + "/set-aside/"_L1 + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = folder + "/set-aside/"_L1 + stamp + u'-' + QString::number(n);
    if (!QDir().mkpath(aside))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, u"cannot make the set-aside folder"_s);
    const QString names[] = {u"cache.db"_s, u"cache.db-wal"_s, u"cache.db-shm"_s, u"keys.json"_s,
                             u"profile.json"_s};
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (file.exists() && !file.rename(aside + u'/' + name))
            return writeFailed(file);
    }
    syncFolder(aside);
    syncFolder(folder);
    return {};
}

} // namespace

QFuture<Result<BackupInfo>> create(Profile &profile, const QString &file, const Secret &passphrase,
                                   BackupProgress progress)
{
    BackupInfo info;
    info.createdAt = profile.environment().clock->now();
    info.version = QStringLiteral(C360_VERSION);
    info.encrypted = profile.isEncrypted();
    info.keys = profile.keys();
    info.settings = profile.settings().toJson();
    info.settings.remove("window"_L1);
    // On a reader: the writer stays free for the person, and the copy is of one moment.
    return profile.store().read([info, file, passphrase, progress = std::move(progress),
                                 key = profile.key()](store::Connection &db) mutable -> Result<BackupInfo> {
        if (info.encrypted) {
            info.keys.remove(SlotKind::Keychain);
            if (!info.keys.has(SlotKind::Passphrase)) {
                if (passphrase.isEmpty())
                    return fail(ErrorCode::Invalid, u"backup.passphrase"_s, u"passphrase"_s);
                C360_CHECK(info.keys.setPassphrase(key, passphrase));
            }
        }
        const QString part = file + ".part"_L1;
        store::removeDatabase(part);
        const auto cleaning = qScopeGuard([&part] { store::removeDatabase(part); });
        QByteArray raw = key.view().toByteArray();
        const auto copied = store::copyDatabase(db, part, raw, progress);
        Secret::wipe(raw);
        if (!copied)
            return std::unexpected(copied.error());
        C360_TRY(const BackupInfo sealed, seal(part, info));
        // rename(2) replaces an older backup of this name in one step; QFile::rename would refuse.
        if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
            return failWith(ErrorCode::Failed, u"file.unwritable"_s, u"rename"_s);
        syncFolder(QFileInfo(file).absolutePath());
        return sealed;
    });
}

Result<BackupInfo> inspect(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"file.missing"_s, {}, {{u"file"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        return readFailed(file);
    const auto damaged = [](const QString &detail) {
        return failWith(ErrorCode::Damaged, u"backup.damaged"_s, detail);
    };
    const qint64 whole = file.size();
    if (whole < tailSize || !file.seek(whole - tailSize))
        return damaged(u"too short"_s);
    const QByteArray tail = file.read(tailSize);
    if (!tail.endsWith(magic))
        return damaged(u"no backup"_s);
    const quint64 length = qFromBigEndian<quint64>(tail.constData());
    if (length > quint64(longestInfo) || qint64(length) > whole - tailSize)
        return damaged(u"length"_s);
    file.seek(whole - tailSize - qint64(length));
    const QJsonObject object = QJsonDocument::fromJson(file.read(qint64(length))).object();
    BackupInfo info;
    info.createdAt = object.value("created_at"_L1).toInteger();
    info.version = object.value("version"_L1).toString();
    info.encrypted = object.value("encrypted"_L1).toBool(true);
    info.size = object.value("size"_L1).toInteger();
    info.sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
    info.settings = object.value("settings"_L1).toObject();
    if (info.size != whole - tailSize - qint64(length) || info.sha256.size() != 32)
        return damaged(u"size"_s);
    if (info.encrypted) {
        C360_TRY(info.keys, KeyFile::fromJson(object.value("keys"_L1).toObject()));
    }
    return info;
}

Result<BackupInfo> verify(const QString &file, const Unlock &unlock, const BackupProgress &progress)
{
    if (sodium_init() < 0)
        return failWith(ErrorCode::Failed, u"keys.sodium"_s, u"sodium_init"_s);
    C360_TRY(const BackupInfo info, inspect(file));
    C360_TRY(const Secret key, keyOf(info, unlock));
    // Beside the backup: there is room for one, and the copy is as encrypted as it is.
    const QTemporaryDir folder(QFileInfo(file).absolutePath() + "/verify-XXXXXX"_L1);
    if (!folder.isValid())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, folder.errorString());
    QByteArray raw = key.view().toByteArray();
    const auto good = extract(file, info, folder.filePath(u"cache.db"_s), raw, progress);
    Secret::wipe(raw);
    if (!good)
        return std::unexpected(good.error());
    return info;
}

Result<BackupInfo> restore(const QString &file, const QString &target, const Unlock &unlock,
                           const Environment &environment, const BackupProgress &progress)
{
    if (sodium_init() < 0)
        return failWith(ErrorCode::Failed, u"keys.sodium"_s, u"sodium_init"_s);
    C360_TRY(const BackupInfo info, inspect(file));
    C360_TRY(const Secret key, keyOf(info, unlock));
    const QString folder = QDir(target).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, u"cannot make the profile folder"_s);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    C360_TRY(const ProfileLock alone,
             ProfileLock::take(folder, ProfileLock::Mode::Exclusive, std::chrono::seconds(2)));

    C360_TRY(ProfileSettings settings, ProfileSettings::fromJson(info.settings));
    // Its own name in the keychain: the entry of the profile that is set aside stays valid.
    settings.id = environment.ids->next();
    settings.encrypted = info.encrypted;

    const QString part = folder + "/cache.db.restoring"_L1;
    store::removeDatabase(part);
    const auto cleaning = qScopeGuard([&part] { store::removeDatabase(part); });
    QByteArray raw = key.view().toByteArray();
    const auto wiping = qScopeGuard([&raw] { Secret::wipe(raw); });
    C360_CHECK(extract(file, info, part, raw, progress));
    {
        C360_TRY(auto db, store::Opener::open(part, raw, store::Opener::Mode::Writer));
        C360_CHECK(store::setMetaValue(*db, u"device"_s, environment.ids->next().toBytes()));
        C360_CHECK(db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    C360_CHECK(setAside(folder, environment.clock->now()));
    QFile restored(part);
    if (!restored.rename(folder + "/cache.db"_L1))
        return writeFailed(restored);
    if (info.encrypted)
        C360_CHECK(info.keys.save(folder + "/keys.json"_L1));
    C360_CHECK(settings.save(folder + "/profile.json"_L1));
    return info;
}

} // namespace c360::services::backup
