// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/services/central/central_account.h"
#include "core/sync/central_client.h"
#include "core/text/format.h"
#include "core/text/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr std::chrono::milliseconds shortPatience{4000};

class StatusCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"status"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Tells how the profile stands with its central database.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        C360_TRY(const services::Profile *profile, session.profile());
        C360_TRY(const Standing standing, readStanding(session));
        const services::CentralSettings central = profile->settings().central;
        Result<void> reached = fail(ErrorCode::NotFound, u"sync.not_connected"_s);
        if (central.isConnected())
            reached = reach(*profile, standing);
        tell(session.console(), central, standing, reached);
        QJsonObject document = standingJson(standing, reached.has_value());
        document.insert(u"connected"_s, central.isConnected());
        document.insert(u"url"_s, central.url);
        document.insert(u"user"_s, standing.state.login);
        document.insert(u"role"_s, standing.state.role);
        document.insert(u"insecure"_s, central.insecure);
        document.insert(u"paused"_s, standing.state.paused);
        if (central.isConnected() && !reached)
            document.insert(u"problem"_s, reached.error().reason);
        session.console().document(document);
        return 0;
    }

private:
    static Result<void> reach(const services::Profile &profile, const Standing &standing)
    {
        C360_TRY(sync::ConnectionSettings connection, services::central::connectionOf(profile));
        connection.connectPatience = connection.patience = shortPatience;
        sync::CentralClient client(connection);
        C360_CHECK(client.connect());
        // Whether this device is let in, without a greeting: who is to wipe itself would count as told.
        const auto admitted = client.connection().exec(u"SELECT c360.admit($1, $2)"_s,
                                                       {standing.state.organization, standing.state.device});
        if (!admitted)
            return admitted.error().reason == "sync.device"_L1 // the next sync makes it known
                       ? Result<void>()
                       : std::unexpected(admitted.error());
        C360_TRY(const sync::Hello hello, client.hello(standing.state.device, standing.state.organization,
                                                       services::central::deviceName()));
        if (sync::clientSchema < hello.schemaMin)
            return fail(ErrorCode::Failed, u"sync.schema_old"_s);
        if (sync::clientSchema > hello.schemaMax)
            return fail(ErrorCode::Failed, u"sync.schema_new"_s);
        return {};
    }

    static void tell(Console &console, const services::CentralSettings &central, const Standing &standing,
                     const Result<void> &reached)
    {
        const text::Formatter formatter;
        if (!central.isConnected()) {
            console.say(QCoreApplication::translate("cli", "This profile is used alone."));
        } else {
            const bool answered = reached || reached.error().code != ErrorCode::Unreachable;
            console.say(
                reached
                    ? QCoreApplication::translate("cli", "Online: %1 as %2").arg(central.url, central.user)
                    : (answered ? QCoreApplication::translate("cli", "Not let in: %1")
                                : QCoreApplication::translate("cli", "Offline: %1"))
                          .arg(text::message(reached.error())));
            if (central.insecure)
                console.say(insecureText(central.url));
            if (standing.state.paused)
                console.say(QCoreApplication::translate("cli", "Paused."));
            console.say(standing.state.lastSync
                            ? QCoreApplication::translate("cli", "Last exchange: %1")
                                  .arg(formatter.instant(standing.state.lastSync))
                            : QCoreApplication::translate("cli", "Nothing has been exchanged yet."));
        }
        if (central.isConnected())
            console.say(historyText(standing.history));
        console.say(QCoreApplication::translate("cli", "%n records wait to be sent.", nullptr,
                                                int(standing.pending)));
        tellNeeds(console, standing.counts);
    }
};
} // namespace

std::unique_ptr<Command> makeStatus()
{
    return std::make_unique<StatusCommand>();
}
} // namespace c360::cli
