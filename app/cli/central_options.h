// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "core/sync/central/central_admin.h"

#include <memory>

namespace c360::cli {

/// --url, and --organization for commands about people and places; `more` follows.
[[nodiscard]] QList<Option> centralOptions(bool organization, const QList<Option> &more = {});

/// A connection as --url says, in libpq's own meaning. Usage without --url. `create`: make the database when
/// there is none of its name.
[[nodiscard]] Result<std::unique_ptr<sync::central::CentralAdmin>> centralAdmin(const Arguments &arguments,
                                                                                bool create = false);

/// The password of --password-file without its trailing newline, else asked for; empty when nobody can be
/// asked.
[[nodiscard]] Result<Secret> newPassword(Session &session, const Arguments &arguments);

/// Usage ("cli.option_missing") when an option that is needed is not given.
[[nodiscard]] Result<QString> needed(const Arguments &arguments, const QString &option);

} // namespace c360::cli
