// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/services/central/central_account.h"
#include "core/sync/wipe_confirmation.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {

constexpr std::chrono::seconds wipePatience{60};

QString phaseName(sync::Phase phase)
{
    switch (phase) {
    case sync::Phase::Off:
        return u"off"_s;
    case sync::Phase::Connecting:
        return u"connecting"_s;
    case sync::Phase::FirstSync:
        return u"first_sync"_s;
    case sync::Phase::Sending:
        return u"sending"_s;
    case sync::Phase::Receiving:
        return u"receiving"_s;
    case sync::Phase::Documents:
        return u"documents"_s;
    case sync::Phase::Idle:
        return u"idle"_s;
    case sync::Phase::Offline:
        return u"offline"_s;
    case sync::Phase::Paused:
        return u"paused"_s;
    case sync::Phase::Blocked:
        return u"blocked"_s;
    case sync::Phase::Failed:
        return u"failed"_s;
    }
    return {};
}

class SyncCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"sync"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Exchanges changes with the central database."),
                {flag(u"until-idle"_s,
                      QT_TRANSLATE_NOOP("cli", "End when both are the same (what it does anyway).")),
                 flag(u"watch"_s, QT_TRANSLATE_NOOP("cli", "Go on until stopped, and tell what happens.")),
                 valued(u"history"_s, u"6m|1y|2y|5y|all"_s,
                        QT_TRANSLATE_NOOP("cli", "From now on keep so much history on this computer.")),
                 flag(u"allow-deletes"_s,
                      QT_TRANSLATE_NOOP("cli", "Take over deletions even if they are many."))}};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        if (arguments.has(u"watch"_s) && arguments.has(u"until-idle"_s))
            return wrongUsage(u"cli.either"_s, {{u"one"_s, u"--watch"_s}, {u"other"_s, u"--until-idle"_s}});
        std::optional<int> months;
        if (arguments.has(u"history"_s)) {
            C360_TRY(months, historyMonths(arguments.value(u"history"_s)));
        }
        C360_TRY(services::Profile * profile, session.profile());
        C360_TRY(const sync::ConnectionSettings connection, connectionOf(session, *profile));
        const auto engine = services::central::makeEngine(*profile, connection);
        if (months)
            C360_CHECK(profile->store()
                           .write([months = *months](store::Transaction &tx) {
                               return sync::chooseHistory(tx.db(), months);
                           })
                           .result());
        if (arguments.has(u"allow-deletes"_s))
            engine->allowDeletes();
        const Result<int> done =
            arguments.has(u"watch"_s) ? watch(session, *engine) : untilIdle(session, *engine);
        // When all was erased and the line was cut: this process is the last that can tell the centre.
        if (const auto confirmation = engine->wipeConfirmation())
            (void)confirmation->wait(wipePatience);
        return done ? done : std::unexpected(reported(done.error(), connection));
    }

private:
    /// A cache that was lost does not know its centre, nor the password: it is filled as that of a new
    /// computer.
    static Result<sync::ConnectionSettings> connectionOf(Session &session, services::Profile &profile)
    {
        C360_TRY(const sync::SyncState state,
                 session.read([](store::Connection &db) { return sync::readState(db); }));
        auto connection = services::central::connectionOf(profile);
        const services::CentralSettings &central = profile.settings().central;
        // Without a keychain a login may still need no password.
        if (!connection && connection.error().reason == "keychain.unavailable"_L1)
            connection = services::central::connectionFrom(central.url, central.user, Secret(),
                                                           central.caFile, central.insecure);
        if (!connection || state.isConnected())
            return connection;
        Console &console = session.console();
        const auto connected = services::central::connect(
            profile, *connection, [&console](const sync::FirstSyncProgress &progress) {
                console.progress(progress.rows, std::max(progress.expected, progress.rows));
            });
        console.endProgress();
        if (connected)
            return connection;
        return std::unexpected(reported(connected.error(), *connection));
    }

    /// Who has no password any more hears how to give it, and not that it was wrong.
    static Error reported(Error error, const sync::ConnectionSettings &connection)
    {
        if (error.reason == "sync.password"_L1 && connection.password.isEmpty())
            error.reason = u"sync.password_gone_cli"_s;
        return error;
    }

    static Result<int> untilIdle(Session &session, sync::Engine &engine)
    {
        Console &console = session.console();
        QEventLoop loop;
        QObject::connect(&engine, &sync::Engine::statusChanged, &loop, [&](const sync::SyncStatus &status) {
            if (status.phase == sync::Phase::Sending)
                console.progress(status.sent, status.toSend);
            else if (status.phase == sync::Phase::Receiving)
                console.progress(status.received, std::max(status.received, status.toReceive));
            else if (status.phase == sync::Phase::FirstSync)
                console.progress(qint64(status.firstSyncProgress * 1000), 1000);
        });
        engine.start();
        Result<void> done;
        engine.untilIdle().then(&loop, [&](const Result<void> &ended) {
            done = ended;
            loop.quit();
        });
        loop.exec();
        engine.stop();
        console.endProgress();
        if (!done) {
            if (done.error().reason == "sync.many_deletes"_L1)
                console.complain(QCoreApplication::translate(
                    "cli", "“customer360-cli sync --allow-deletes” takes them over."));
            return std::unexpected(done.error());
        }
        C360_TRY(const Standing standing, readStanding(session));
        console.say(QCoreApplication::translate("cli", "Everything is exchanged."));
        tellNeeds(console, standing.counts);
        console.document(standingJson(standing, true));
        return 0;
    }

    static Result<int> watch(Session &session, sync::Engine &engine)
    {
        Console &console = session.console();
        QEventLoop loop;
        sync::Phase shown = sync::Phase::Off;
        QObject::connect(&engine, &sync::Engine::statusChanged, &loop, [&](const sync::SyncStatus &status) {
            if (status.phase == shown)
                return;
            shown = status.phase;
            const QString problem =
                status.problem.reason.isEmpty() ? QString() : text::message(status.problem);
            if (console.isJson())
                console.jsonLine({{u"phase"_s, phaseName(status.phase)},
                                  {u"pending"_s, status.waitingRecords},
                                  {u"conflicts"_s, status.conflicts},
                                  {u"rejected"_s, status.rejected},
                                  {u"unreadable"_s, status.unreadable},
                                  {u"problem"_s, status.problem.reason}},
                                 true);
            else
                console.line(problem.isEmpty() ? phaseName(status.phase)
                                               : phaseName(status.phase) + u": "_s + problem);
            console.flush();
        });
        QObject::connect(&engine, &sync::Engine::wiped, &loop, &QEventLoop::quit);
        engine.start();
        loop.exec();
        engine.stop();
        return fail(ErrorCode::NotPermitted, u"sync.wiped"_s); // nothing else ends it but a signal
    }
};
} // namespace

std::unique_ptr<Command> makeSync()
{
    return std::make_unique<SyncCommand>();
}
} // namespace c360::cli
