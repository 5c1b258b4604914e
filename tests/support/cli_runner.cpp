// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_runner.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace c360::test {

namespace {
constexpr int patienceMs = 60'000;
} // namespace

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> CliAnswer::lines() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

QJsonObject CliAnswer::error() const
{
    return QJsonDocument::fromJson(err).object().value("error"_L1).toObject();
}

CliRunner::CliRunner(QString program, QString profile)
    : m_program(std::move(program)), m_profile(std::move(profile))
{
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "C360_PROFILE", "C360_PASSPHRASE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"C360_PROFILE"_s, m_profile);
    if (!passphrase.isEmpty())
        environment.insert(u"C360_PASSPHRASE"_s, passphrase);
    process->setProcessEnvironment(environment);
    process->start(m_program, arguments);
    process->waitForStarted(patienceMs);
    return process;
}

CliAnswer CliRunner::operator()(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    CliAnswer answer;
    if (!process->waitForFinished(patienceMs)) {
        process->kill();
        process->waitForFinished(patienceMs);
        return answer;
    }
    answer.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    answer.out = process->readAllStandardOutput();
    answer.err = process->readAllStandardError();
    return answer;
}

} // namespace c360::test
