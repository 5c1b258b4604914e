// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/central_options.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class CentralUpgradeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"central upgrade"_s,
            {},
            QT_TRANSLATE_NOOP("cli", "Brings the central database up to this version; nobody needs to stop."),
            centralOptions(false)};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const auto admin, centralAdmin(arguments));
        C360_TRY(const int changes, admin->upgrade());
        session.console().document({{u"version"_s, sync::central::schemaVersion}, {u"changes"_s, changes}});
        session.console().say(QCoreApplication::translate("cli", "The central database has version %1.")
                                  .arg(sync::central::schemaVersion));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCentralUpgrade()
{
    return std::make_unique<CentralUpgradeCommand>();
}
} // namespace c360::cli
