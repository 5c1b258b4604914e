// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/profile_settings.h"

#include "core/services/profile/atomic_file.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
constexpr int formatVersion = 1;
} // namespace

QJsonObject ProfileSettings::toJson() const
{
    QJsonObject object = m_file;
    object.insert("version"_L1, formatVersion);
    object.insert("id"_L1, id.toString());
    object.insert("encrypted"_L1, encrypted);
    object.insert("demo"_L1, demo);
    object.insert("country"_L1, country);
    object.insert("currency"_L1, currency);
    object.insert("phone_region"_L1, phoneRegion);
    object.insert("language"_L1, language);
    object.insert("digits"_L1, digits);
    object.insert("theme"_L1, theme);
    object.insert("idle_lock_minutes"_L1, idleLockMinutes);
    object.insert("window"_L1, window);
    if (central.isConnected())
        object.insert("central"_L1, QJsonObject{{"url"_L1, central.url},
                                                {"user"_L1, central.user},
                                                {"ca_file"_L1, central.caFile},
                                                {"insecure"_L1, central.insecure},
                                                {"organization"_L1, central.organization}});
    else
        object.remove("central"_L1);
    return object;
}

Result<ProfileSettings> ProfileSettings::fromJson(const QJsonObject &object)
{
    const std::optional<Id> id = Id::fromString(object.value("id"_L1).toString());
    if (!id)
        return failWith(ErrorCode::Damaged, u"profile.damaged"_s, u"no id"_s);
    if (object.value("version"_L1).toInt() > formatVersion)
        return failWith(ErrorCode::TooNew, u"profile.too_new"_s, u"profile version"_s);
    ProfileSettings settings;
    settings.id = *id;
    settings.encrypted = object.value("encrypted"_L1).toBool(true);
    settings.demo = object.value("demo"_L1).toBool();
    settings.country = object.value("country"_L1).toString();
    settings.currency = object.value("currency"_L1).toString();
    settings.phoneRegion = object.value("phone_region"_L1).toString();
    settings.language = object.value("language"_L1).toString();
    settings.digits = object.value("digits"_L1).toString();
    settings.theme = object.value("theme"_L1).toString();
    settings.idleLockMinutes = object.value("idle_lock_minutes"_L1).toInt(settings.idleLockMinutes);
    settings.window = object.value("window"_L1).toObject();
    const QJsonObject central = object.value("central"_L1).toObject();
    settings.central = {.url = central.value("url"_L1).toString(),
                        .user = central.value("user"_L1).toString(),
                        .caFile = central.value("ca_file"_L1).toString(),
                        .insecure = central.value("insecure"_L1).toBool(),
                        .organization = central.value("organization"_L1).toString()};
    settings.m_file = object;
    return settings;
}

Result<ProfileSettings> ProfileSettings::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"profile.missing"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failWith(ErrorCode::Damaged, u"profile.damaged"_s, u"no JSON object"_s);
    return fromJson(document.object());
}

Result<void> ProfileSettings::save(const QString &path) const
{
    return writeAtomically(path, QJsonDocument(toJson()).toJson());
}

} // namespace c360::services
