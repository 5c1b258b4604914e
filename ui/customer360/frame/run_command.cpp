// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/frame/run_command.h"

#include "ui/shell/notices.h"

namespace c360::ui {

void runCommand(AppContext &context, QObject *guard, domain::Action action, const QString &done,
                std::function<void(const Result<domain::Outcome> &)> then)
{
    context.commands.run(std::move(action))
        .then(guard, [&context, done, then = std::move(then)](const Result<domain::Outcome> &outcome) {
            if (outcome && !done.isEmpty())
                context.notices.sayDone(done, outcome->action);
            else if (!outcome && !then)
                context.notices.fail(outcome.error());
            if (then)
                then(outcome);
        });
}

} // namespace c360::ui
