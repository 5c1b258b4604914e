// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pg_bouncer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QUrl>

#include <arpa/inet.h>
#include <csignal>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {
constexpr int attempts = 3;
constexpr int patience = 10'000; ///< ms
const QString program = u"/usr/sbin/pgbouncer"_s;
const QString lookup = u"c360_test_bouncer"_s; ///< login that reads the secrets
} // namespace

std::unique_ptr<PgBouncer> PgBouncer::start(const PostgresServer &server, bool tls, int poolSize)
{
    const QString folder = QFile::exists(program) ? serverFolder(u"pgbouncer"_s) : QString();
    if (folder.isEmpty())
        return nullptr;
    std::unique_ptr<PgBouncer> bouncer(new PgBouncer(server, folder, tls));
    return bouncer->initialize(poolSize) ? std::move(bouncer) : nullptr;
}

PgBouncer::PgBouncer(const PostgresServer &server, QString folder, bool tls)
    : m_server(server), m_folder(std::move(folder)), m_tls(tls)
{
}

PgBouncer::~PgBouncer()
{
    stop();
    QDir(m_folder).removeRecursively();
}

void PgBouncer::stop()
{
    QFile file(m_folder + u"/pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const pid_t pid = file.readAll().trimmed().toInt();
    if (pid <= 0 || kill(pid, SIGTERM) != 0)
        return;
    QElapsedTimer waited;
    waited.start();
    while (kill(pid, 0) == 0 && !waited.hasExpired(patience))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

bool PgBouncer::initialize(int poolSize)
{
    const QString password = PostgresServer::superuserPassword();
    const auto prepared =
        m_server.run(u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1') THEN "
                     u"CREATE ROLE %1 LOGIN SUPERUSER PASSWORD '%2'; END IF; END $$"_s.arg(lookup, password));
    if (!prepared.ok ||
        !writeServerFile(m_folder + u"/users"_s, uR"("%1" "%2")"_s.arg(lookup, password) + u'\n'))
        return false;
    QString settings = u"[databases]\n* = host=127.0.0.1 port=%1\n[pgbouncer]\nlisten_addr = 127.0.0.1\n"
                       u"unix_socket_dir =\nlogfile = %2/log\npidfile = %2/pid\nauth_type = scram-sha-256\n"
                       u"auth_file = %2/users\nauth_user = %3\npool_mode = transaction\n"
                       u"auth_query = SELECT rolname, rolpassword FROM pg_authid WHERE rolname = $1\n"
                       u"max_client_conn = 1000\ndefault_pool_size = %4\n"_s.arg(
                           QString::number(m_server.port()), m_folder, lookup, QString::number(poolSize));
    if (m_server.hasTls())
        settings += u"server_tls_sslmode = verify-full\nserver_tls_ca_file = %1\n"_s.arg(
            m_server.certificates().authority());
    if (m_tls) {
        if (!m_server.hasTls())
            return false;
        settings +=
            u"client_tls_sslmode = require\nclient_tls_cert_file = %1\nclient_tls_key_file = %2\n"_s.arg(
                m_server.certificates().certificate(), m_server.certificates().key());
    }
    const QString file = m_folder + u"/pgbouncer.ini"_s;
    for (int i = 0; i < attempts; ++i) {
        m_port = freePort();
        if (writeServerFile(file, settings + u"listen_port = %1\n"_s.arg(m_port)) &&
            runAsServer(program, {u"-q"_s, u"-d"_s, file}).ok && listens())
            return true;
        stop();
    }
    return false;
}

bool PgBouncer::listens() const
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(patience)) {
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool answered = connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        close(fd);
        if (answered)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

QString PgBouncer::url(const QString &user, const QString &password, const QString &database,
                       quint16 port) const
{
    QUrl url(m_server.url(user, password, database, port ? port : m_port));
    if (!m_tls)
        url.setQuery(u"sslmode=disable"_s);
    return url.toString(QUrl::FullyEncoded);
}

QString PgBouncer::log() const
{
    QFile file(m_folder + u"/log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace c360::tests
