// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralAddTerritoryCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"central add-territory"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "Makes a territory."),
                centralOptions(true),       1,         1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        C360_TRY(const Id id, admin->addTerritory(arguments.value(u"organization"_s), arguments.word(0)));
        session.console().document({{u"territory"_s, id.toString()}, {u"name"_s, arguments.word(0)}});
        session.console().say(
            QCoreApplication::translate("cli", "The territory %1 is there.").arg(arguments.word(0)));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralAddTerritory()
{
    return std::make_unique<CentralAddTerritoryCommand>();
}
} // namespace c360::cli
