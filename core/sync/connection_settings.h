// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/host_lookup.h"

#include <QString>

#include <chrono>

namespace c360::sync {

/// Where the central database is and how a person gets in.
struct ConnectionSettings
{
    /// postgresql://[user@]host[:port]/database[?sslrootcert=…]; may also hold user and password.
    QString url;
    QString user;     ///< empty: the one in the URL
    QString password; ///< empty: the one in the URL
    QString database; ///< empty: the one in the URL
    QString caFile;   ///< PEM of the authorities to trust; empty: the URL's, else this computer's
    /// Name of the one to work for; empty: the login's only one.
    QString organization{};
    /// An administrator's word that less than verify-full will do: then the URL's sslmode counts. It is
    /// verify-full when the URL names none, and without that word whatever the URL says.
    bool insecure = false;
    /// The URL means all that libpq makes of it ("prefer" without sslmode): for an administrator's tools.
    bool asLibpq = false;
    QString applicationName = QStringLiteral("customer360");
    std::chrono::milliseconds connectPatience{15'000};
    /// How long nothing at all may come or go while an answer is due, before the line counts as dead.
    std::chrono::milliseconds patience{60'000};
    ResolveHost resolve{}; ///< in the place of systemAddresses()
};

} // namespace c360::sync
