// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace c360::app {

/// Names and version of the program: both programs must have the same, since the place of the profile follows
/// from them.
void describeApplication();

/// Takes PGHOST, PGOPTIONS and the like out of this process: where a profile's central database is, and how
/// it is reached, follows from the profile alone. What names a login and its password stays, for an address
/// that names none. Before any thread is started.
void ignoreServerVariables();

/// Texts, plurals, numbers and dates in "ar", "en" or "fr" from now on; false for another language.
bool useLanguage(const QString &language);

} // namespace c360::app
