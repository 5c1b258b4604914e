// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
using sync::central::LoginLeft;

class CentralRemoveUserCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"central remove-user"_s,
                u"LOGIN"_s,
                QT_TRANSLATE_NOOP("cli", "Takes a person out of the organization; the devices are blocked."),
                centralOptions(true),
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        const QString login = arguments.word(0);
        C360_TRY(const auto removed, admin->removeUser(arguments.value(u"organization"_s), login));
        const LoginLeft left = removed.left;
        Console &console = session.console();
        console.document({{u"login"_s, login},
                          {u"organization"_s, removed.organization},
                          {u"login_removed"_s, left == LoginLeft::Gone}});
        console.say(
            left == LoginLeft::Member
                ? QCoreApplication::translate("cli",
                                              "%1 does not belong to %2 any more, but still to another "
                                              "organization.",
                                              "login, name of an organization")
                      .arg(login, removed.organization)
                : QCoreApplication::translate("cli", "%1 may not connect any more.").arg(login));
        if (left == LoginLeft::Elsewhere)
            console.say(QCoreApplication::translate(
                "cli", "The server keeps the login: something else there needs it."));
        else if (left == LoginLeft::Foreign)
            console.say(QCoreApplication::translate(
                "cli", "The server keeps the login: it was not made by add-user."));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralRemoveUser()
{
    return std::make_unique<CentralRemoveUserCommand>();
}
} // namespace c360::cli
