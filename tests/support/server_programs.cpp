// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server_programs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {
constexpr int timeout = 60'000;
constexpr qint64 enoughMemory = 2LL << 30;
} // namespace

ProgramAnswer runProgram(const QString &program, const QStringList &arguments, const QString &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    const bool done = process.waitForFinished(timeout) && process.exitStatus() == QProcess::NormalExit;
    return {done && process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

ProgramAnswer runAsServer(const QString &program, const QStringList &arguments)
{
    if (geteuid() != 0)
        return runProgram(program, arguments);
    return runProgram(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments);
}

QString serverFolder(const QString &purpose)
{
    // A database is made for nearly every test, hundreds of files each: in memory that takes a tenth of the
    // time.
    QString folder = QDir::tempPath();
    const QStorageInfo memory(u"/dev/shm"_s);
    if (!qEnvironmentVariableIsSet("TMPDIR") && memory.fileSystemType() == "tmpfs" &&
        memory.bytesAvailable() > enoughMemory)
        folder = memory.rootPath();
    const ProgramAnswer made =
        runAsServer(u"mktemp"_s, {u"-d"_s, u"%1/c360-%2.XXXXXX"_s.arg(folder, purpose)});
    return made.ok ? made.output : QString();
}

bool writeServerFile(const QString &name, const QString &text, bool append)
{
    // Made by the account that reads it; root then only changes what is in it.
    if (!QFile::exists(name) && !runAsServer(u"touch"_s, {name}).ok)
        return false;
    QFile file(name);
    return file.open(append ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(text.toUtf8()) >= 0;
}

quint16 freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool found = bind(fd, reinterpret_cast<const sockaddr *>(&address), size) == 0 &&
                       getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    close(fd);
    return found ? ntohs(address.sin_port) : 0;
}

} // namespace c360::tests
