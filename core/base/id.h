// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace c360 {

/// A UUID as 16 bytes in network order: the primary key of every record. All zero means "none".
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(std::array<quint8, 16> bytes) : m_bytes(bytes) {}

    /// From the 16-byte blob that the databases hold; a null Id for any other length.
    static Id fromBytes(const QByteArray &bytes);
    /// From 36 characters of UUID text, with or without braces.
    static std::optional<Id> fromString(const QString &text);
    /// UUIDv5 of (namespace, name): the same everywhere for the same key (RFC 9562 5.5).
    static Id derived(const Id &space, const QString &name);

    [[nodiscard]] QByteArray toBytes() const;
    /// Lower-case UUID text without braces.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] constexpr bool isNull() const { return *this == Id{}; }
    [[nodiscard]] constexpr const std::array<quint8, 16> &bytes() const { return m_bytes; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend constexpr bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    std::array<quint8, 16> m_bytes{};
};

/// Where new ids and random bytes come from; tests bring their own (tests/support).
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new UUIDv7: 48 bits of milliseconds, then a counter and randomness, rising within a process.
    [[nodiscard]] virtual Id next() = 0;
    /// 32 random bits (for `CUST_` numbers and suffixes).
    [[nodiscard]] virtual quint32 random32() = 0;
};

/// UUIDv7 (RFC 9562 5.7) from the clock and the system's random source. Safe from any thread.
class SystemIdSource : public IdSource
{
public:
    [[nodiscard]] Id next() override;
    [[nodiscard]] quint32 random32() override;
};

} // namespace c360

Q_DECLARE_METATYPE(c360::Id)
