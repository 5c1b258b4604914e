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
            QT_TRANSLATE_NOOP("cli", "Makes a login for a person, or gives it another role."),
            centralOptions(
                true, {valued(u"role"_s, u"viewer|sales|manager|admin|platform_admin"_s,
                              QT_TRANSLATE_NOOP("cli", "What the person may do.")),
                       valued(u"territory"_s, u"NAME"_s,
                              QT_TRANSLATE_NOOP(
                                  "cli", "A territory of the person (Main); may be given several times.")),
                       valued(u"password-file"_s, u"FILE"_s,
                              QT_TRANSLATE_NOOP("cli", "Read the password there."))}),
            1,
            1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const QString role, needed(arguments, u"role"_s));
        C360_TRY(const Secret password, newPassword(session, arguments));
        C360_TRY(const auto admin, centralAdmin(arguments));
        QStringList territories = arguments.values(u"territory"_s);
        if (territories.isEmpty())
            territories.append(u"Main"_s);
        const QString login = arguments.word(0);
        C360_CHECK(admin->addUser(arguments.value(u"organization"_s), login, role, territories, password));
        session.console().document({{u"login"_s, login},
                                    {u"role"_s, role},
                                    {u"territories"_s, QJsonArray::fromStringList(territories)}});
        session.console().say(QCoreApplication::translate("cli", "%1 may connect now.").arg(login));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralAddUser()
{
    return std::make_unique<CentralAddUserCommand>();
}
} // namespace c360::cli
