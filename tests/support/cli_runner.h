// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace c360::test {

/// What one call of the command line gave.
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one JSON document on the standard output; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// The JSON lines on the standard output.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The "error" object on the standard error.
    [[nodiscard]] QJsonObject error() const;
};

/// Calls the built customer360-cli with a profile in an environment without keychain or other settings.
class CliRunner
{
public:
    CliRunner(QString program, QString profile);

    QString passphrase; ///< C360_PASSPHRASE; empty: not set

    [[nodiscard]] CliAnswer operator()(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same call, started and left running; the standard input is open.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    QString m_program;
    QString m_profile;
};

} // namespace c360::test

/// Ends the test, telling what it said, unless the call of the command line is done. Calls once: QVERIFY2
/// looks at both of its arguments.
#define VERIFY_DONE(call)                                                                                    \
    do {                                                                                                     \
        const c360::test::CliAnswer verified = (call);                                                       \
        QVERIFY2(verified.code == 0, verified.err.constData());                                              \
    } while (false)
