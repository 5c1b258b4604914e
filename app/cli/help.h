// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace c360::cli {

/// What the program is called with, its commands and global options; with `group` only the commands that
/// begin with this word.
[[nodiscard]] QString generalHelp(const Commands &commands, const QString &group = {});
/// One command with its arguments and options.
[[nodiscard]] QString commandHelp(const CommandInfo &info);

} // namespace c360::cli
