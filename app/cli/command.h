// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"

#include <memory>
#include <vector>

namespace c360::cli {

/// What the help says of a command, and what it accepts.
struct CommandInfo
{
    QString name;        ///< one or two words: "customer create"
    QString arguments;   ///< what follows it: "FILE"
    const char *summary; ///< English, QT_TRANSLATE_NOOP("cli", …)
    QList<Option> options{};
    int least = 0; ///< words that must follow
    int most = 0;  ///< words that may follow; -1: any number
};

class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual CommandInfo info() const = 0;
    /// The exit code, or what went wrong.
    [[nodiscard]] virtual Result<int> run(Session &session, const Arguments &arguments) = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every command, in the order of the help.
[[nodiscard]] Commands allCommands();

} // namespace c360::cli
