// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/central_target.h"

#include "core/sync/pg_connection.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr int usualPort = 5432;

CentralTarget::Place placeOf(const QString &entry, int otherwise)
{
    if (entry.startsWith(u'[')) // an IPv6 address with a port behind it
        return {entry.mid(1).section(u']', 0, 0),
                entry.contains(u"]:"_s) ? entry.section(u"]:"_s, 1).toInt() : otherwise};
    if (entry.startsWith(u'/') || entry.count(u':') != 1)
        return {entry, otherwise};
    return {entry.section(u':', 0, 0), entry.section(u':', 1).toInt()};
}

QString entryOf(const QString &host, int port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(port));
}

} // namespace

QList<CentralTarget::Place> CentralTarget::places() const
{
    QList<Place> list;
    for (const QString &entry : host.split(u','))
        list.append(placeOf(entry.trimmed(), port > 0 ? port : usualPort));
    return list;
}

QString CentralTarget::address() const
{
    QStringList entries;
    for (const Place &place : places())
        entries.append(entryOf(place.host, place.port));
    return entries.join(u',') + u'/' + database;
}

QString CentralTarget::url() const
{
    QMap<QString, QString> parts = options;
    if (insecure)
        parts.insert(u"sslmode"_s, sslMode.isEmpty() ? u"require"_s : sslMode);
    const QList<Place> all = places();
    if (all.size() > 1 || all.front().host.startsWith(u'/')) {
        QStringList hosts;
        QStringList ports;
        for (const Place &place : all) {
            hosts.append(place.host);
            ports.append(QString::number(place.port));
        }
        parts.insert(u"host"_s, hosts.join(u','));
        parts.insert(u"port"_s, ports.join(u','));
        parts.insert(u"dbname"_s, database);
        return sync::keyValueForm(parts);
    }
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(all.front().host);
    if (all.front().port != usualPort)
        url.setPort(all.front().port);
    url.setPath(u'/' + database);
    QUrlQuery query;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

CentralTarget CentralTarget::fromUrl(const QString &text)
{
    CentralTarget target;
    auto parts = sync::addressParts(text.trimmed());
    if (!parts)
        return target;
    const QStringList hosts = parts->take(u"host"_s).split(u',');
    const QStringList ports = parts->take(u"port"_s).split(u',');
    const auto portOf = [&ports](qsizetype i) {
        const int port = ports.value(ports.size() > 1 ? i : 0).toInt();
        return port > 0 ? port : usualPort;
    };
    target.port = portOf(0);
    QStringList entries;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        entries.append(portOf(i) == target.port ? hosts[i] : entryOf(hosts[i], portOf(i)));
    target.host = entries.join(u',');
    target.database = parts->take(u"dbname"_s);
    target.user = parts->take(u"user"_s);
    parts->remove(u"password"_s); // never a part of it
    target.caFile = parts->take(u"sslrootcert"_s);
    target.sslMode = parts->take(u"sslmode"_s);
    target.options = *std::move(parts);
    return target;
}

} // namespace c360::services
