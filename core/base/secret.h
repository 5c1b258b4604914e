// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace c360 {

/// Bytes that must not stay in memory: every copy is overwritten before its memory is given back.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over and overwrites the source.
    explicit Secret(QByteArray &&bytes);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// UTF-8 of the text in normal form C, so that a passphrase is the same however it was typed.
    [[nodiscard]] static Secret fromText(const QString &text);
    /// `size` zero bytes, to be filled through data().
    [[nodiscard]] static Secret ofSize(qsizetype size);

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
    }
    /// Overwrites and empties it.
    void clear();

    /// Overwrites the bytes of a QByteArray or QString that held a secret and empties it. Other copies that
    /// share its memory must be gone by then, or they are left as they are.
    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);

private:
    std::vector<unsigned char> m_bytes;
};

} // namespace c360
