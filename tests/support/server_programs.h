// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace c360::tests {

/// How a program that ran to its end went.
struct ProgramAnswer
{
    bool ok = false;
    QString output;
    QString error;
};

/// Runs a program to its end, one minute at most.
[[nodiscard]] ProgramAnswer runProgram(const QString &program, const QStringList &arguments,
                                       const QString &input = {});

/// The same as `postgres` when this process is root: PostgreSQL and PgBouncer refuse root.
[[nodiscard]] ProgramAnswer runAsServer(const QString &program, const QStringList &arguments);

/// A new folder that belongs to the account of runAsServer(), empty when it cannot be made. Below TMPDIR when
/// that is set, else in memory where there is enough.
[[nodiscard]] QString serverFolder(const QString &purpose);

/// Replaces a file, or appends to it; it keeps its owner.
[[nodiscard]] bool writeServerFile(const QString &file, const QString &text, bool append = false);

/// A TCP port of 127.0.0.1 that nobody uses at the moment.
[[nodiscard]] quint16 freePort();

} // namespace c360::tests
