// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace c360::app {

/// Names and version of the program: both programs must have the same, since the place of the profile follows
/// from them.
void describeApplication();

/// Texts, plurals, numbers and dates in "ar", "en" or "fr" from now on; false for another language.
bool useLanguage(const QString &language);

} // namespace c360::app
