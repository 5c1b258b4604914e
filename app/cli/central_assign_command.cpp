// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralAssignCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"central assign"_s,
                u"[LOGIN]"_s,
                QT_TRANSLATE_NOOP("cli", "Gives a person a territory, or moves a customer into one."),
                centralOptions(
                    true, {valued(u"territory"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "Which territory.")),
                           flag(u"remove"_s, QT_TRANSLATE_NOOP("cli", "Take the territory away instead.")),
                           valued(u"customer"_s, u"ID"_s,
                                  QT_TRANSLATE_NOOP("cli", "Move this customer, by id or number."))}),
                0,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const QString territory, needed(arguments, u"territory"_s));
        const QString customer = arguments.value(u"customer"_s);
        const QString login = arguments.word(0);
        if (login.isEmpty() == customer.isEmpty())
            return wrongUsage(u"cli.too_few"_s,
                              {{u"usage"_s, u"central assign (LOGIN | --customer ID) --territory NAME"_s}});
        if (!customer.isEmpty() && arguments.has(u"remove"_s))
            return wrongUsage(u"cli.either"_s, {{u"one"_s, u"--customer"_s}, {u"other"_s, u"--remove"_s}});
        C360_TRY(const auto admin, centralAdmin(arguments));
        const QString organization = arguments.value(u"organization"_s);
        if (customer.isEmpty()) {
            const bool remove = arguments.has(u"remove"_s);
            C360_CHECK(admin->assign(organization, login, territory, remove));
            session.console().document(
                {{u"login"_s, login}, {u"territory"_s, territory}, {u"removed"_s, remove}});
            session.console().say(
                (remove ? QCoreApplication::translate("cli", "%1 no longer has the territory %2.")
                        : QCoreApplication::translate("cli", "%1 has the territory %2."))
                    .arg(login, territory));
            return 0;
        }
        C360_TRY(const Id id, admin->moveCustomer(organization, customer, territory));
        session.console().document({{u"customer"_s, id.toString()}, {u"territory"_s, territory}});
        session.console().say(
            QCoreApplication::translate("cli", "The customer is in the territory %1 now.").arg(territory));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralAssign()
{
    return std::make_unique<CentralAssignCommand>();
}
} // namespace c360::cli
