// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace c360::services {

enum class SlotKind : quint8
{
    Passphrase,
    Recovery,
    Keychain,
};

/// The random key of the cache, wrapped once for each way to open it. Changing a passphrase wraps the key
/// anew and leaves the cache as it is. A passphrase goes through Argon2id (RFC 9106, second recommended
/// choice: 3 passes over 64 MiB); the wrapping is libsodium's secretbox (XSalsa20-Poly1305).
class KeyFile
{
public:
    static constexpr int keyBytes = 32;

    [[nodiscard]] static Secret drawKey();

    /// NotFound when there is none; Damaged when it is not what it should be.
    [[nodiscard]] static Result<KeyFile> load(const QString &path);
    [[nodiscard]] static Result<KeyFile> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// Replaces the file atomically and durably.
    [[nodiscard]] Result<void> save(const QString &path) const;

    [[nodiscard]] bool has(SlotKind kind) const;
    void remove(SlotKind kind);
    /// Each replaces the slot of its kind.
    [[nodiscard]] Result<void> setPassphrase(const Secret &key, const Secret &passphrase);
    void setRecovery(const Secret &key, const Secret &recovery);
    void setKeychain(const Secret &key, const Secret &wrapping);

    /// The cache key; Locked when the secret is wrong or there is no such slot.
    [[nodiscard]] Result<Secret> openWithPassphrase(const Secret &passphrase) const;
    [[nodiscard]] Result<Secret> openWithRecovery(const QString &text) const;
    [[nodiscard]] Result<Secret> openWithKeychain(const Secret &wrapping) const;

private:
    struct Slot
    {
        SlotKind kind = SlotKind::Passphrase;
        QByteArray salt; ///< empty but for a passphrase
        quint64 passes = 0;
        quint64 memory = 0; ///< bytes
        QByteArray nonce;
        QByteArray box;
    };

    [[nodiscard]] const Slot *find(SlotKind kind) const;
    void put(Slot slot, const Secret &key, const Secret &wrapping);

    std::vector<Slot> m_slots;
};

} // namespace c360::services
