// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace c360::cli {

/// {"code", "message", "field", "line"} of an error, with its stable reason beside the code.
[[nodiscard]] QJsonObject errorJson(const Error &error);

/// Where the command line speaks: text for people or one JSON document on the standard output, errors and
/// progress on the standard error.
class Console
{
public:
    Console();

    void setJson(bool on) { m_json = on; }
    [[nodiscard]] bool isJson() const { return m_json; }
    void setVerbose(bool on) { m_verbose = on; }

    /// A line for people; nothing with --json.
    void say(const QString &text);
    /// A line on the standard output in any case.
    void line(const QString &text);
    /// The document with --json; nothing otherwise.
    void document(const QJsonObject &object);
    /// One line of a JSON stream, in any case; durable for the reader at once when `flush`.
    void jsonLine(const QJsonObject &object, bool flush = false);
    void flush();
    /// A line on the standard error.
    void complain(const QString &text);
    /// A line on the standard error with --verbose.
    void detail(const QString &text);
    void error(const Error &error);

    /// A bar on the standard error when that is a terminal and it takes longer than a second.
    void progress(qint64 done, qint64 total);
    void endProgress();

    /// Asks without showing what is typed; nothing when the standard input is no terminal.
    [[nodiscard]] std::optional<Secret> askSecret(const QString &question);

    /// Asks for "yes"; true without asking when the standard input is no terminal.
    [[nodiscard]] bool confirm(const QString &question);

    /// Columns of a table for people, as wide as their widest cell.
    void table(const QStringList &header, const QList<QStringList> &rows);

private:
    QFile m_out;
    QFile m_err;
    bool m_json = false;
    bool m_verbose = false;
    bool m_terminal = false;
    bool m_barShown = false;
    QElapsedTimer m_since;
    QElapsedTimer m_drawn;
};

} // namespace c360::cli
