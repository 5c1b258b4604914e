// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {

constexpr int attempts = 3; ///< somebody else may take the free port first

QString newestPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, {}, [](const QString &name) { return name.toInt(); });
    return names.isEmpty() ? QString() : versions.filePath(names.last() + u"/bin"_s);
}

} // namespace

std::unique_ptr<PostgresServer> PostgresServer::start(Network network)
{
    const QString programs = newestPrograms();
    const QString folder = programs.isEmpty() ? QString() : serverFolder(u"postgres"_s);
    if (folder.isEmpty())
        return nullptr;
    std::unique_ptr<PostgresServer> server(new PostgresServer(programs, folder, network));
    return server->initialize() ? std::move(server) : nullptr;
}

PostgresServer::PostgresServer(QString programs, QString folder, Network network)
    : m_programs(std::move(programs)), m_folder(std::move(folder)), m_network(network)
{
}

PostgresServer::~PostgresServer()
{
    crash();
    QDir(m_folder).removeRecursively();
}

QString PostgresServer::data() const
{
    return m_folder + u"/data"_s;
}

bool PostgresServer::initialize()
{
    if (!runAsServer(m_programs + u"/initdb"_s, {u"-D"_s, data(), u"-U"_s, superuser(), u"--auth=trust"_s,
                                                 u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s})
             .ok)
        return false;
    QString settings =
        u"unix_socket_directories = '%1'\nfsync = off\nfull_page_writes = off\n"
        u"max_connections = 200\nwal_level = replica\npassword_encryption = 'scram-sha-256'\n"
        u"listen_addresses = '%2'\n"_s.arg(m_folder, m_network == Network::None ? QString() : u"127.0.0.1"_s);
    QString access = u"local all all trust\nlocal replication all trust\n"_s;
    if (m_network == Network::Plain || m_network == Network::Both)
        access += u"host all all 127.0.0.1/32 scram-sha-256\n"_s;
    if (hasTls()) {
        m_certificates = Certificates::make(m_folder);
        if (!m_certificates)
            return false;
        settings += u"ssl = on\nssl_cert_file = '%1'\nssl_key_file = '%2'\n"_s.arg(
            m_certificates->certificate(), m_certificates->key());
        if (m_network == Network::Tls)
            access += u"hostssl all all 127.0.0.1/32 scram-sha-256\n"_s;
    }
    if (!writeServerFile(data() + u"/postgresql.conf"_s, settings, true) ||
        !writeServerFile(data() + u"/pg_hba.conf"_s, access))
        return false;
    for (int i = 0; i < attempts; ++i) {
        if (m_network != Network::None)
            m_port = freePort();
        if (writeServerFile(data() + u"/postgresql.conf"_s, u"port = %1\n"_s.arg(m_port), true) &&
            startAgain())
            return run(u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(superuser(), superuserPassword())).ok;
    }
    return false;
}

PostgresServer::Answer PostgresServer::run(const QString &sql, const QString &database) const
{
    return runProgram(
        psql(), {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, socketUrl(database), u"-f"_s, u"-"_s},
        sql);
}

PostgresServer::Answer PostgresServer::createDatabase(const QString &name, const QString &from) const
{
    return run(uR"(CREATE DATABASE "%1" TEMPLATE "%2")"_s.arg(name, from));
}

QString PostgresServer::url(const QString &user, const QString &password, const QString &database,
                            quint16 port) const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port ? port : m_port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    QUrlQuery query;
    query.addQueryItem(u"sslmode"_s, hasTls() ? u"verify-full"_s : u"disable"_s);
    if (hasTls())
        query.addQueryItem(u"sslrootcert"_s, m_certificates->authority());
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString PostgresServer::superuserUrl(const QString &database, quint16 port) const
{
    return url(superuser(), superuserPassword(), database, port);
}

QString PostgresServer::socketUrl(const QString &database) const
{
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(
        superuser(), QString::fromLatin1(QUrl::toPercentEncoding(database)), m_folder,
        QString::number(m_port));
}

bool PostgresServer::control(const QStringList &arguments) const
{
    return runAsServer(m_programs + u"/pg_ctl"_s, QStringList{u"-s"_s, u"-w"_s, u"-D"_s, data()} + arguments)
        .ok;
}

bool PostgresServer::crash()
{
    return control({u"-m"_s, u"immediate"_s, u"stop"_s});
}

bool PostgresServer::stop()
{
    return control({u"-m"_s, u"fast"_s, u"stop"_s});
}

bool PostgresServer::startAgain()
{
    return control({u"-l"_s, m_folder + u"/log"_s, u"start"_s});
}

bool PostgresServer::present(Certificates::Kind kind)
{
    return writeServerFile(data() + u"/postgresql.conf"_s,
                           u"ssl_cert_file = '%1'\nssl_key_file = '%2'\n"_s.arg(
                               m_certificates->certificate(kind), m_certificates->key(kind)),
                           true) &&
           run(u"SELECT pg_reload_conf(), pg_sleep(0.2)"_s).ok;
}

std::optional<PostgresServer::Backup> PostgresServer::snapshot(const QString &database)
{
    const Backup backup{m_folder + u"/backup-%1"_s.arg(++m_backups), database};
    const bool done = database.isEmpty()
                          ? runAsServer(m_programs + u"/pg_basebackup"_s,
                                        {u"-D"_s, backup.path, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s,
                                         u"--no-sync"_s, u"-d"_s, socketUrl()})
                                .ok
                          : runAsServer(m_programs + u"/pg_dump"_s, {u"-Fc"_s, u"-Z0"_s, u"-f"_s, backup.path,
                                                                     u"-d"_s, socketUrl(database)})
                                .ok;
    return done ? std::optional(backup) : std::nullopt;
}

bool PostgresServer::restore(const Backup &backup)
{
    if (!backup.database.isEmpty())
        return run(uR"(DROP DATABASE IF EXISTS "%1" WITH (FORCE))"_s.arg(backup.database)).ok &&
               createDatabase(backup.database, u"template0"_s).ok &&
               runAsServer(m_programs + u"/pg_restore"_s,
                           {u"--exit-on-error"_s, u"-d"_s, socketUrl(backup.database), backup.path})
                   .ok;
    crash();
    return QDir(data()).removeRecursively() && runAsServer(u"cp"_s, {u"-a"_s, backup.path, data()}).ok &&
           startAgain();
}

} // namespace c360::tests
