// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/commands.h"

#include <QJsonObject>
#include <QString>

namespace c360::services {

/// The central database that a profile is shared through; an empty URL: it is used alone.
struct CentralSettings
{
    QString url; ///< postgresql://host[:port]/database, without user or password
    QString user;
    QString caFile;         ///< PEM of the authorities to trust; empty: this computer's
    bool insecure = false;  ///< an administrator's word: less than verify-full will do
    QString organization{}; ///< name of the one that was chosen of several; empty: the login's only one

    [[nodiscard]] bool isConnected() const { return !url.isEmpty(); }
    bool operator==(const CentralSettings &) const = default;
};

/// What a profile remembers outside its encrypted cache: nothing personal. Settings that may be personal
/// (open tabs, texts being written) are kept in the cache, by DraftStore.
struct ProfileSettings
{
    Id id;                    ///< names the profile to the keychain
    bool encrypted = true;    ///< whether the cache is
    bool demo = false;        ///< made-up data only
    QString country;          ///< ISO 3166-1 alpha-2
    QString currency;         ///< ISO 4217
    QString phoneRegion;      ///< ISO 3166-1 alpha-2
    QString language;         ///< ar, en, fr; empty: the system's
    QString digits;           ///< "latin", "arabic"; empty: by region
    QString theme;            ///< "light", "dark"; empty: the system's
    int idleLockMinutes = 15; ///< 0: never; only for a profile with a passphrase
    CentralSettings central;
    QJsonObject window; ///< anything else that the window keeps: geometry, columns, shortcuts

    [[nodiscard]] domain::Rules rules() const { return {country, currency, phoneRegion}; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ProfileSettings> fromJson(const QJsonObject &object);
    /// NotFound when there is no such file, Damaged when it is not what it should be.
    [[nodiscard]] static Result<ProfileSettings> load(const QString &path);
    [[nodiscard]] Result<void> save(const QString &path) const;

private:
    QJsonObject m_file; ///< as read: what a later version wrote there survives
};

} // namespace c360::services
