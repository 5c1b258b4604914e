// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace c360::tests {

/// An authority, a server's certificate signed by it for localhost and 127.0.0.1, and what may be wrong with
/// one. PEM files; keys are `<name>.key` beside `<name>.crt`.
class Certificates
{
public:
    enum class Kind : quint8
    {
        Good,
        OtherName,      ///< the right authority, but for a server of another name
        OtherAuthority, ///< the right name, but signed by wrongAuthority()
    };

    /// Makes them in a folder of the servers' account with the openssl program.
    [[nodiscard]] static std::optional<Certificates> make(const QString &folder);

    [[nodiscard]] QString authority() const;
    /// An authority that has not signed the good certificate.
    [[nodiscard]] QString wrongAuthority() const;
    [[nodiscard]] QString certificate(Kind kind = Kind::Good) const;
    [[nodiscard]] QString key(Kind kind = Kind::Good) const;

private:
    explicit Certificates(QString folder);
    [[nodiscard]] QString path(Kind kind) const;

    QString m_folder;
};

} // namespace c360::tests
