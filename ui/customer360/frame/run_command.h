// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "ui/shell/app_context.h"

#include <functional>

namespace c360::ui {

/// Runs an action and says what was done, with Undo. Without `then`, a failure is said too; with it, `then`
/// gets the outcome and shows a failure where it belongs. Neither happens when `guard` is gone by then.
void runCommand(AppContext &context, QObject *guard, domain::Action action, const QString &done,
                std::function<void(const Result<domain::Outcome> &)> then = {});

} // namespace c360::ui
