// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace c360 {

/// The program's log: one line per message of Qt's categories in a file of limited size, and the files before
/// it (name.1 is the newest). Several processes may write to the same file. While an object lives, messages
/// of the whole process go to it. Personal data never goes to a log; who logs sees to it.
class LogFile
{
public:
    static constexpr qint64 defaultLimit = 1024 * 1024;
    static constexpr int files = 5; ///< the current one and four before it

    /// Opens (or continues) `path`, making its folder; a log that cannot be written is no failure.
    explicit LogFile(const QString &path, qint64 limit = defaultLimit);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// What also goes to the standard error.
    enum class Echo : quint8
    {
        Nothing,
        Warnings,
        Everything,
    };
    void setEcho(Echo echo) { m_echo = echo; }

    [[nodiscard]] QString path() const { return m_path; }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void open();
    void rotate();

    QMutex m_mutex;
    QString m_path;
    qint64 m_limit;
    QFile m_file;
    Echo m_echo = Echo::Nothing;
    QtMessageHandler m_before = nullptr;
};

} // namespace c360
