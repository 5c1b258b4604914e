// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <cstdio>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360 {

namespace {
// Qt's message handler is a plain function, so the log that is in use has to be reachable from one.
std::atomic<LogFile *> current{nullptr};

char letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

bool isSameFile(int descriptor, const QString &path)
{
    struct stat open{};
    struct stat named{};
    return fstat(descriptor, &open) == 0 && stat(QFile::encodeName(path).constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}
} // namespace

LogFile::LogFile(const QString &path, qint64 limit) : m_path(path), m_limit(limit)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    open();
    current = this;
    m_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    LogFile *self = this;
    if (current.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(m_before);
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogFile *log = current)
        log->write(type, context, message);
}

void LogFile::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    QString oneLine = message;
    oneLine.replace(u'\n', u' ');
    const QByteArray line =
        "%1 %2 %3 %4: %5\n"_L1
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QString(QLatin1Char(letter(type))), QString::number(getpid()), category, oneLine)
            .toUtf8();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.isOpen() && m_file.size() + line.size() > m_limit)
            rotate();
        if (m_file.isOpen()) {
            m_file.write(line);
            m_file.flush();
        }
    }
    const bool warning = type != QtDebugMsg && type != QtInfoMsg;
    if (m_echo == Echo::Everything || (m_echo == Echo::Warnings && warning))
        std::fputs(line.constData(), stderr);
}

void LogFile::open()
{
    m_file.close();
    m_file.setFileName(m_path);
    // Unbuffered and appending: lines of two processes do not mix.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    // Another process may be rotating, or have rotated already: then only the new file is opened.
    QFile guard(m_path + ".lock"_L1);
    if (!guard.open(QIODevice::ReadWrite) || flock(guard.handle(), LOCK_EX) != 0)
        return;
    if (isSameFile(m_file.handle(), m_path)) {
        const auto numbered = [this](int n) {
            return m_path + u'.' + QString::number(n);
        };
        QFile::remove(numbered(files - 1));
        for (int n = files - 2; n >= 1; --n)
            QFile::rename(numbered(n), numbered(n + 1));
        QFile::rename(m_path, numbered(1));
    }
    open();
}

} // namespace c360
