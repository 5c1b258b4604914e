// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralAddUserCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"central add-user"_s,
            u"LOGIN"_s,
            QT_TRANSLATE_NOOP(
                "cli", "Makes a login for a person, or gives it another role, territories or password."),
            centralOptions(
                true, {valued(u"role"_s, u"viewer|sales|manager|admin|platform_admin"_s,
                              QT_TRANSLATE_NOOP("cli", "What the person may do.")),
                       severalOf(u"territory"_s, u"NAME"_s,
                                 QT_TRANSLATE_NOOP(
                                     "cli", "A territory of the person (Main); may be given several times.")),
                       valued(u"password-file"_s, u"FILE"_s,
                              QT_TRANSLATE_NOOP("cli", "Read the password there."))}),
            1,
            1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const Secret password, newPassword(session, arguments));
        C360_TRY(const auto admin, centralAdmin(arguments));
        const QString login = arguments.word(0);
        C360_TRY(const sync::central::AddedUser user,
                 admin->addUser(arguments.value(u"organization"_s), login, arguments.value(u"role"_s),
                                arguments.values(u"territory"_s), password));
        Console &console = session.console();
        console.document({{u"login"_s, login},
                          {u"role"_s, user.role},
                          {u"territories"_s, QJsonArray::fromStringList(user.territories)},
                          {u"password_changed"_s, user.passwordChanged},
                          {u"organizations"_s, user.organizations},
                          {u"blocked_devices"_s, user.blockedDevices}});
        console.say(user.isNew
                        ? QCoreApplication::translate("cli", "%1 may connect now.").arg(login)
                        : QCoreApplication::translate("cli", "%1 has the role %2 and these territories: %3",
                                                      "login, role, names")
                              .arg(login, user.role, user.territories.join(u", "_s)));
        if (user.passwordChanged)
            console.say(
                QCoreApplication::translate("cli", "The password of %1 has been changed.").arg(login));
        if (user.isNew && user.organizations > 1)
            console.say(QCoreApplication::translate(
                            "cli", "%1 now belongs to several organizations and must choose one when "
                                   "connecting: connect --organization NAME")
                            .arg(login));
        if (user.blockedDevices > 0)
            console.say(QCoreApplication::translate(
                "cli",
                "%n devices of this login are blocked: central block-device DEVICE --undo lets them in.",
                nullptr, user.blockedDevices));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralAddUser()
{
    return std::make_unique<CentralAddUserCommand>();
}
} // namespace c360::cli
