// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralInitCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"central init"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Prepares a central database and makes an organization in it."),
                centralOptions(true)};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const QString given, needed(arguments, u"organization"_s));
        C360_TRY(const QString name, sync::central::placeName(given)); // before a database is made for it
        C360_TRY(const auto admin, centralAdmin(arguments, true));
        C360_TRY(const Id id, admin->init(name));
        session.console().document(
            {{u"organization"_s, id.toString()}, {u"name"_s, name}, {u"territory"_s, u"Main"_s}});
        session.console().say(QCoreApplication::translate(
                                  "cli", "The central database is ready for %1, with the territory Main.")
                                  .arg(name));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralInit()
{
    return std::make_unique<CentralInitCommand>();
}
} // namespace c360::cli
