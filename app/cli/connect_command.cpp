// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/services/central/central_account.h"
#include "core/sync/pg_connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr qint64 longestPassword = 4096;

class ConnectCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"connect"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Shares the profile through a central database."),
                {valued(u"url"_s, u"URL"_s,
                        QT_TRANSLATE_NOOP("cli", "Where it is: postgresql://host:port/database.")),
                 valued(u"user"_s, u"LOGIN"_s, QT_TRANSLATE_NOOP("cli", "Your login there.")),
                 valued(u"organization"_s, u"NAME"_s,
                        QT_TRANSLATE_NOOP("cli", "Which one, for a login of several organizations.")),
                 valued(u"password-file"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP("cli", "The password, in the first line of this file.")),
                 valued(u"ca"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP("cli", "The authorities that may vouch for the server (PEM).")),
                 valued(u"history"_s, u"6m|1y|2y|5y|all"_s,
                        QT_TRANSLATE_NOOP("cli", "Keep only so much history on this computer.")),
                 flag(u"insecure"_s,
                      QT_TRANSLATE_NOOP("cli", "Accept less than a fully checked TLS connection."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const sync::ConnectionSettings connection, connectionFrom(session, arguments));
        if (connection.user.isEmpty()) // libpq would take the name of this computer's user
            return wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--user"_s}});
        // libpq speaks of a certificate then, and not of the file.
        if (const QFileInfo ca(connection.caFile);
            !connection.caFile.isEmpty() && !(ca.isFile() && ca.isReadable()))
            return fail(ErrorCode::NotFound, u"file.unreadable"_s, u"ca"_s);
        std::optional<int> months;
        if (arguments.has(u"history"_s)) {
            C360_TRY(months, historyMonths(arguments.value(u"history"_s)));
        }
        C360_TRY(services::Profile * profile, session.profile());
        if (months && !profile->isDemo()) {
            // What is chosen decides what the first sync brings; who is refused has changed nothing.
            if (const auto hello = services::central::greet(profile->store(), connection); !hello)
                return std::unexpected(reported(hello.error(), connection));
            C360_CHECK(profile->store()
                           .write([months = *months](store::Transaction &tx) {
                               return sync::chooseHistory(tx.db(), months);
                           })
                           .result());
        }
        Console &console = session.console();
        const auto connected =
            services::central::connect(*profile, connection, [&](const sync::FirstSyncProgress &progress) {
                console.progress(progress.rows, std::max(progress.expected, progress.rows));
            });
        console.endProgress();
        if (!connected)
            return std::unexpected(reported(connected.error(), connection));
        QJsonArray territories;
        QStringList names;
        for (const sync::Territory &territory : connected->territories) {
            territories.append(QJsonObject{{u"id"_s, territory.id.toString()}, {u"name"_s, territory.name}});
            names.append(territory.name);
        }
        console.say(
            QCoreApplication::translate("cli", "Connected to %1 as %2 (%3): %4",
                                        "organization, login, role, territories")
                .arg(connected->organizationName, connected->login, connected->role, names.join(u", "_s)));
        if (connection.insecure)
            console.say(insecureText(connection.url));
        console.document({{u"organization"_s, connected->organization.toString()},
                          {u"organization_name"_s, connected->organizationName},
                          {u"login"_s, connected->login},
                          {u"role"_s, connected->role},
                          {u"territories"_s, territories},
                          {u"insecure"_s, connection.insecure}});
        return 0;
    }

private:
    /// Without an address: to where the profile was connected, with what else is given.
    static Result<sync::ConnectionSettings> connectionFrom(Session &session, const Arguments &arguments)
    {
        services::CentralSettings known;
        if (!arguments.has(u"url"_s)) {
            C360_TRY(services::Profile * profile, session.profile());
            known = profile->settings().central;
        }
        QString url = known.url;
        if (!known.isConnected()) {
            C360_TRY(url, needed(arguments, u"url"_s));
        }
        // Several hosts, or a socket's folder, are libpq's alone to write so.
        if (url.contains("://"_L1) && !QUrl(url, QUrl::TolerantMode).isValid()) {
            C360_TRY(url, sync::keyValueForm(url));
        }
        const auto given = [&arguments](const QString &name, const QString &otherwise) {
            return arguments.has(name) ? arguments.value(name) : otherwise;
        };
        C360_TRY(const Secret password, passwordOf(session, arguments));
        return services::central::connectionFrom(
            url, given(u"user"_s, known.user), password, given(u"ca"_s, known.caFile),
            known.insecure || arguments.has(u"insecure"_s), given(u"organization"_s, known.organization));
    }

    /// Who gave no password hears how, and not that it was wrong.
    static Error reported(Error error, const sync::ConnectionSettings &connection)
    {
        if (error.reason == "sync.password"_L1 && connection.password.isEmpty())
            error.reason = u"sync.password_needed"_s;
        return error;
    }

    static Result<Secret> passwordOf(Session &session, const Arguments &arguments)
    {
        const QString name = arguments.value(u"password-file"_s);
        if (name.isEmpty())
            return session.console()
                .askSecret(QCoreApplication::translate("cli", "Password of the central database:"))
                .value_or(Secret());
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, u"file.unreadable"_s, u"password-file"_s);
        QByteArray line = file.readLine(longestPassword);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        Secret secret(std::move(line));
        if (secret.isEmpty())
            return fail(ErrorCode::Invalid, u"passphrase.empty"_s, u"password-file"_s);
        return secret;
    }
};
} // namespace

std::unique_ptr<Command> makeConnect()
{
    return std::make_unique<ConnectCommand>();
}
} // namespace c360::cli
