// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
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
        C360_CHECK(admin->removeUser(arguments.value(u"organization"_s), login));
        session.console().document({{u"login"_s, login}});
        session.console().say(QCoreApplication::translate("cli", "%1 may not connect any more.").arg(login));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralRemoveUser()
{
    return std::make_unique<CentralRemoveUserCommand>();
}
} // namespace c360::cli
