// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QIcon>

namespace c360::ui {

/// The icon `:/icons/<name>.svg` in the theme's colours. It is drawn when it is painted, in the colours and
/// the writing direction of that moment, so it never has to be set again: icons of direction (arrows,
/// chevrons, undo) mirror in right-to-left layouts, others do not. Null for a name without a file.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour, for instance OnAccent on a primary button; disabled it is still TextDisabled.
[[nodiscard]] QIcon icon(const QString &name, Color color);

/// Whether an icon shows a direction and mirrors.
[[nodiscard]] bool isDirectional(const QString &name);

} // namespace c360::ui
