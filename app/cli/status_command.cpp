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
        client.adopt(standing.state.device, standing.state.organization, standing.state.epoch);
        C360_TRY([[maybe_unused]] const sync::CentralClock clock, client.poll());
        return {};
    }

    static void tell(Console &console, const services::CentralSettings &central, const Standing &standing,
                     const Result<void> &reached)
    {
        const text::Formatter formatter;
        if (!central.isConnected()) {
            console.say(QCoreApplication::translate("cli", "This profile is used alone."));
        } else {
            console.say(
                reached
                    ? QCoreApplication::translate("cli", "Online: %1 as %2").arg(central.url, central.user)
                    : QCoreApplication::translate("cli", "Offline: %1").arg(text::message(reached.error())));
            if (central.insecure)
                console.say(
                    QCoreApplication::translate("cli", "The connection may be less than fully checked."));
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
        if (standing.counts.conflicts > 0)
            console.say(QCoreApplication::translate("cli", "%n conflicts need a decision.", nullptr,
                                                    int(standing.counts.conflicts)));
        if (standing.counts.rejected > 0)
            console.say(QCoreApplication::translate("cli", "%n changes were refused.", nullptr,
                                                    int(standing.counts.rejected)));
    }
};
} // namespace

std::unique_ptr<Command> makeStatus()
{
    return std::make_unique<StatusCommand>();
}
} // namespace c360::cli
