// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {

constexpr int timeout = 60'000;

PostgresServer::Answer execute(const QString &program, const QStringList &arguments,
                               const QString &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    const bool done = process.waitForFinished(timeout) && process.exitStatus() == QProcess::NormalExit;
    return {done && process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

// The server refuses to run as root.
PostgresServer::Answer asServer(const QString &program, QStringList arguments)
{
    if (geteuid() != 0)
        return execute(program, arguments);
    arguments = QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments;
    return execute(u"runuser"_s, arguments);
}

QString newestPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, {}, [](const QString &name) { return name.toInt(); });
    return names.isEmpty() ? QString() : versions.filePath(names.last() + u"/bin"_s);
}

} // namespace

std::unique_ptr<PostgresServer> PostgresServer::start()
{
    const QString programs = newestPrograms();
    if (programs.isEmpty())
        return nullptr;
    const Answer folder = asServer(u"mktemp"_s, {u"-d"_s, u"-t"_s, u"c360-postgres.XXXXXX"_s});
    if (!folder.ok)
        return nullptr;
    std::unique_ptr<PostgresServer> server(new PostgresServer(programs, folder.output));
    const QString data = folder.output + u"/data"_s;
    if (!asServer(programs + u"/initdb"_s, {u"-D"_s, data, u"-U"_s, u"postgres"_s, u"--auth=trust"_s,
                                            u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s})
             .ok)
        return nullptr;
    const QString options = u"-k %1 -c listen_addresses='' -c fsync=off"_s.arg(folder.output);
    if (!asServer(programs + u"/pg_ctl"_s,
                  {u"-D"_s, data, u"-l"_s, folder.output + u"/log"_s, u"-o"_s, options, u"-w"_s, u"start"_s})
             .ok)
        return nullptr;
    return server;
}

PostgresServer::PostgresServer(QString programs, QString folder)
    : m_programs(std::move(programs)), m_folder(std::move(folder))
{
}

PostgresServer::~PostgresServer()
{
    asServer(m_programs + u"/pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-m"_s, u"immediate"_s, u"stop"_s});
    QDir(m_folder).removeRecursively();
}

PostgresServer::Answer PostgresServer::run(const QString &sql, const QString &database) const
{
    return execute(u"psql"_s,
                   {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder, u"-U"_s, u"postgres"_s,
                    u"-d"_s, database, u"-f"_s, u"-"_s},
                   sql);
}

} // namespace c360::tests
