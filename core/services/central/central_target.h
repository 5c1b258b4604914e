// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace c360::services {

/// Where the central database is and who signs in there; the password is never part of it.
struct CentralTarget
{
    /// Of several, one after the other: "one.example.com,two.example.com:5433"; or a socket's folder.
    QString host;
    int port = 5432; ///< of every host that does not say its own
    QString database;
    QString user;
    QString caFile; ///< PEM file of the authority that signed the server's certificate; empty: the system's
    bool insecure = false;  ///< an administrator's choice: the connection may be less than verify-full
    QString organization{}; ///< name of the one to work for; empty: the login's only one
    /// What the URL asks for; without it an insecure one is encrypted and the certificate not checked.
    QString sslMode{};
    /// What else the URL says, in libpq's words ("target_session_attrs": "read-write").
    QMap<QString, QString> options{};

    struct Place
    {
        QString host;
        int port = 0;
    };
    /// Each host with its port.
    [[nodiscard]] QList<Place> places() const;
    /// For people: "one.example.com:5432,two.example.com:5433/team".
    [[nodiscard]] QString address() const;
    /// With parameters, without the user: postgresql://host:port/database; of several hosts libpq's other
    /// form, "host=… port=…".
    [[nodiscard]] QString url() const;
    /// The parts of an address in either form; what it does not name stays empty, of what libpq cannot read
    /// everything.
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
