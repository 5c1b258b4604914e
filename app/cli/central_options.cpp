// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr qint64 longestPassword = 4096;
}

QList<Option> centralOptions(bool organization, const QList<Option> &more)
{
    QList<Option> list{
        valued(u"url"_s, u"URL"_s,
               QT_TRANSLATE_NOOP("cli", "The central database, such as postgresql:///customers."))};
    if (organization)
        list.append(valued(u"organization"_s, u"NAME"_s,
                           QT_TRANSLATE_NOOP("cli", "Which organization, when there are several.")));
    return list + more;
}

Result<QString> needed(const Arguments &arguments, const QString &option)
{
    const QString value = arguments.value(option);
    if (value.isEmpty())
        return wrongUsage(u"cli.option_missing"_s, {{u"option"_s, QString(u"--"_s + option)}});
    return value;
}

Result<std::unique_ptr<sync::central::CentralAdmin>> centralAdmin(const Arguments &arguments, bool create)
{
    sync::ConnectionSettings settings;
    C360_TRY(settings.url, needed(arguments, u"url"_s));
    settings.applicationName = u"customer360-cli central"_s;
    settings.asLibpq = true; // the administrator's URL means what libpq makes of it
    auto admin = std::make_unique<sync::central::CentralAdmin>(settings);
    C360_CHECK(create ? admin->createAndConnect() : admin->connect());
    return admin;
}

Result<Secret> newPassword(Session &session, const Arguments &arguments)
{
    const QString name = arguments.value(u"password-file"_s);
    if (name.isEmpty())
        return session.console()
            .askSecret(QCoreApplication::translate("cli", "Password of the new user:"))
            .value_or(Secret());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"file.unreadable"_s, u"password-file"_s);
    QByteArray line = file.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    Secret::wipe(line);
    Secret secret = Secret::fromText(text);
    Secret::wipe(text);
    if (secret.isEmpty())
        return fail(ErrorCode::Invalid, u"central.password_needed"_s, u"password-file"_s);
    return secret;
}

} // namespace c360::cli
