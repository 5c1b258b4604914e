// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/central_target.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
constexpr int usualPort = 5432;
} // namespace

QString CentralTarget::url() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(host);
    if (port > 0 && port != usualPort)
        url.setPort(port);
    url.setPath(u'/' + database);
    if (insecure)
        url.setQuery(u"sslmode="_s + (sslMode.isEmpty() ? u"require"_s : sslMode));
    return url.toString(QUrl::FullyEncoded);
}

CentralTarget CentralTarget::fromUrl(const QString &text)
{
    CentralTarget target;
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u"://"_s)) {
        // libpq's other form; values with spaces are quoted there, and none of ours has any.
        for (const QString &part : trimmed.split(u' ', Qt::SkipEmptyParts)) {
            const QString key = part.section(u'=', 0, 0);
            const QString value = part.section(u'=', 1);
            if (key == u"host")
                target.host = value;
            else if (key == u"port")
                target.port = value.toInt();
            else if (key == u"dbname")
                target.database = value;
            else if (key == u"user")
                target.user = value;
            else if (key == u"sslrootcert")
                target.caFile = value;
            else if (key == u"sslmode")
                target.sslMode = value;
        }
        return target;
    }
    const QUrl url(trimmed, QUrl::TolerantMode);
    target.host = url.host();
    target.port = url.port(usualPort);
    target.database = url.path().mid(1);
    target.user = url.userName();
    const QUrlQuery query(url);
    target.caFile = query.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded);
    target.sslMode = query.queryItemValue(u"sslmode"_s);
    return target;
}

} // namespace c360::services
