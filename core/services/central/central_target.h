// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace c360::services {

/// Where the central database is and who signs in there; the password is never part of it.
struct CentralTarget
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString caFile; ///< PEM file of the authority that signed the server's certificate; empty: the system's
    bool insecure = false; ///< an administrator's choice: the connection may be less than verify-full
    /// What the URL asks for; without it an insecure one is encrypted and the certificate not checked.
    QString sslMode{};

    /// postgresql://host:port/database with parameters; user and password of it are not used.
    [[nodiscard]] QString url() const;
    /// The parts of a postgresql:// URL or of a "host=… port=…" string; what it does not name stays empty.
    [[nodiscard]] static CentralTarget fromUrl(const QString &url);
    bool operator==(const CentralTarget &) const = default;
};

/// What the central database says of itself and of the login that asked.
struct CentralGreeting
{
    QString organization; ///< name
    QString role;
    QStringList territories; ///< names
    bool blocked = false;    ///< this device
};

} // namespace c360::services
