// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keys/key_file.h"

#include "core/services/keys/recovery_key.h"
#include "core/services/profile/atomic_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
constexpr quint64 argonPasses = 3;
constexpr quint64 argonMemory = 64ull * 1024 * 1024;
// What a file may ask of this machine at most.
constexpr quint64 mostPasses = 32;
constexpr quint64 mostMemory = 1024ull * 1024 * 1024;
constexpr int formatVersion = 1;

constexpr std::array kindNames{"passphrase"_L1, "recovery"_L1, "keychain"_L1};

std::unexpected<Error> damaged(const QString &detail)
{
    return failWith(ErrorCode::Damaged, u"keys.damaged"_s, detail);
}

Result<Secret> derive(const Secret &passphrase, const QByteArray &salt, quint64 passes, quint64 memory)
{
    Secret key = Secret::ofSize(crypto_secretbox_KEYBYTES);
    if (crypto_pwhash(key.data(), size_t(key.size()), reinterpret_cast<const char *>(passphrase.data()),
                      size_t(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                      passes, size_t(memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failWith(ErrorCode::Failed, u"keys.memory"_s, u"argon2id: out of memory"_s);
    return key;
}

// A recovery or keychain secret has all its entropy already: hashing it to the right size is enough.
Secret hashed(const Secret &secret)
{
    static constexpr unsigned char context[] = "customer360 slot";
    Secret key = Secret::ofSize(crypto_secretbox_KEYBYTES);
    crypto_generichash(key.data(), size_t(key.size()), secret.data(), size_t(secret.size()), context,
                       sizeof context - 1);
    return key;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesAt(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

Result<Secret> unwrap(const QByteArray &box, const QByteArray &nonce, const Secret &wrapping,
                      const QString &reason)
{
    Secret key = Secret::ofSize(KeyFile::keyBytes);
    if (crypto_secretbox_open_easy(
            key.data(), reinterpret_cast<const unsigned char *>(box.constData()), quint64(box.size()),
            reinterpret_cast<const unsigned char *>(nonce.constData()), wrapping.data()) != 0)
        return fail(ErrorCode::Locked, reason);
    return key;
}
} // namespace

Secret KeyFile::drawKey()
{
    Secret key = Secret::ofSize(keyBytes);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

Result<KeyFile> KeyFile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failWith(ErrorCode::NotFound, u"keys.missing"_s, u"no key file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return damaged(u"no JSON object"_s);
    return fromJson(document.object());
}

Result<KeyFile> KeyFile::fromJson(const QJsonObject &object)
{
    if (object.value("version"_L1).toInt() > formatVersion)
        return failWith(ErrorCode::TooNew, u"keys.too_new"_s, u"key file version"_s);
    KeyFile keys;
    const QJsonArray list = object.value("slots"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("kind"_L1).toString();
        const auto kind = std::ranges::find(kindNames, name);
        if (kind == kindNames.end())
            continue;
        Slot slot;
        slot.kind = SlotKind(kind - kindNames.begin());
        slot.nonce = bytesAt(entry, "nonce"_L1);
        slot.box = bytesAt(entry, "box"_L1);
        if (slot.nonce.size() != crypto_secretbox_NONCEBYTES ||
            slot.box.size() != keyBytes + int(crypto_secretbox_MACBYTES))
            return damaged(u"slot "_s + name);
        if (slot.kind == SlotKind::Passphrase) {
            slot.salt = bytesAt(entry, "salt"_L1);
            slot.passes = quint64(entry.value("passes"_L1).toInteger());
            slot.memory = quint64(entry.value("memory"_L1).toInteger());
            if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.passes < crypto_pwhash_OPSLIMIT_MIN ||
                slot.passes > mostPasses || slot.memory < crypto_pwhash_MEMLIMIT_MIN ||
                slot.memory > mostMemory)
                return damaged(u"slot "_s + name);
        }
        keys.m_slots.push_back(std::move(slot));
    }
    if (keys.m_slots.empty())
        return damaged(u"no slot"_s);
    return keys;
}

QJsonObject KeyFile::toJson() const
{
    QJsonArray list;
    for (const Slot &slot : m_slots) {
        QJsonObject entry{{u"kind"_s, QString(kindNames[size_t(slot.kind)])},
                          {u"nonce"_s, base64(slot.nonce)},
                          {u"box"_s, base64(slot.box)}};
        if (slot.kind == SlotKind::Passphrase) {
            entry.insert("kdf"_L1, u"argon2id"_s);
            entry.insert("salt"_L1, base64(slot.salt));
            entry.insert("passes"_L1, qint64(slot.passes));
            entry.insert("memory"_L1, qint64(slot.memory));
        }
        list.append(entry);
    }
    return {{u"version"_s, formatVersion}, {u"slots"_s, list}};
}

Result<void> KeyFile::save(const QString &path) const
{
    return writeAtomically(path, QJsonDocument(toJson()).toJson());
}

bool KeyFile::has(SlotKind kind) const
{
    return find(kind) != nullptr;
}

void KeyFile::remove(SlotKind kind)
{
    std::erase_if(m_slots, [kind](const Slot &slot) { return slot.kind == kind; });
}

Result<void> KeyFile::setPassphrase(const Secret &key, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::Invalid, u"passphrase.empty"_s, u"passphrase"_s);
    Slot slot;
    slot.kind = SlotKind::Passphrase;
    slot.passes = argonPasses;
    slot.memory = argonMemory;
    slot.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(slot.salt.data(), size_t(slot.salt.size()));
    C360_TRY(const Secret wrapping, derive(passphrase, slot.salt, slot.passes, slot.memory));
    put(std::move(slot), key, wrapping);
    return {};
}

void KeyFile::setRecovery(const Secret &key, const Secret &recovery)
{
    Slot slot;
    slot.kind = SlotKind::Recovery;
    put(std::move(slot), key, hashed(recovery));
}

void KeyFile::setKeychain(const Secret &key, const Secret &wrapping)
{
    Slot slot;
    slot.kind = SlotKind::Keychain;
    put(std::move(slot), key, hashed(wrapping));
}

void KeyFile::put(Slot slot, const Secret &key, const Secret &wrapping)
{
    slot.nonce.resize(crypto_secretbox_NONCEBYTES);
    randombytes_buf(slot.nonce.data(), size_t(slot.nonce.size()));
    slot.box.resize(key.size() + qsizetype(crypto_secretbox_MACBYTES));
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(slot.box.data()), key.data(), quint64(key.size()),
                          reinterpret_cast<const unsigned char *>(slot.nonce.constData()), wrapping.data());
    remove(slot.kind);
    m_slots.push_back(std::move(slot));
}

const KeyFile::Slot *KeyFile::find(SlotKind kind) const
{
    const auto slot = std::ranges::find(m_slots, kind, &Slot::kind);
    return slot == m_slots.end() ? nullptr : &*slot;
}

Result<Secret> KeyFile::openWithPassphrase(const Secret &passphrase) const
{
    const Slot *slot = find(SlotKind::Passphrase);
    if (!slot)
        return fail(ErrorCode::Locked, u"passphrase.none"_s);
    C360_TRY(const Secret wrapping, derive(passphrase, slot->salt, slot->passes, slot->memory));
    return unwrap(slot->box, slot->nonce, wrapping, u"passphrase.wrong"_s);
}

Result<Secret> KeyFile::openWithRecovery(const QString &text) const
{
    const Slot *slot = find(SlotKind::Recovery);
    const std::optional<Secret> recovery = RecoveryKey::fromText(text);
    if (!slot || !recovery)
        return fail(ErrorCode::Locked, u"recovery.wrong"_s);
    return unwrap(slot->box, slot->nonce, hashed(*recovery), u"recovery.wrong"_s);
}

Result<Secret> KeyFile::openWithKeychain(const Secret &wrapping) const
{
    const Slot *slot = find(SlotKind::Keychain);
    if (!slot)
        return fail(ErrorCode::Locked, u"keychain.none"_s);
    return unwrap(slot->box, slot->nonce, hashed(wrapping), u"keychain.wrong"_s);
}

} // namespace c360::services
