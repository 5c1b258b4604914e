// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/services/keys/key_file.h"
#include "core/services/profile/profile.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace c360::services {

/// What a backup says of itself.
struct BackupInfo
{
    Instant createdAt = 0;
    QString version; ///< of the program that wrote it
    bool encrypted = true;
    qint64 size = 0;   ///< bytes of the cache in it
    QByteArray sha256; ///< of these bytes
    KeyFile keys;      ///< never a keychain slot, always a passphrase slot when encrypted
    QJsonObject settings;
};

/// Bytes or pages done and in all; false stops.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies of a whole profile in one file: the cache as it is on the disk (encrypted as it is), and behind it
/// the wrapped keys, the settings and a checksum, so that it opens on any machine with its passphrase.
namespace backup {

/// Writes a consistent copy while the profile is in use; the file appears whole or not at all. A profile
/// without a passphrase slot needs a `passphrase` for the copy: Invalid ("backup.passphrase") without one.
[[nodiscard]] QFuture<Result<BackupInfo>> create(Profile &profile, const QString &file,
                                                 const Secret &passphrase = {}, BackupProgress progress = {});

/// What the file says; Damaged when it is no backup.
[[nodiscard]] Result<BackupInfo> inspect(const QString &file);

/// Blocks. Reads everything: checksum, and with the key every page of the cache.
[[nodiscard]] Result<BackupInfo> verify(const QString &file, const Unlock &unlock,
                                        const BackupProgress &progress = {});

/// Blocks. Puts the copy in the folder's place and gives it a device id of its own. A profile that is there
/// is set aside whole in set-aside/<time>, never overwritten. Locked when it is in use, or the passphrase is
/// wrong; nothing has changed then.
[[nodiscard]] Result<BackupInfo> restore(const QString &file, const QString &folder, const Unlock &unlock,
                                         const Environment &environment, const BackupProgress &progress = {});

} // namespace backup

} // namespace c360::services
