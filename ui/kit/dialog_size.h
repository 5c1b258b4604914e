// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace c360::ui {

/// `wished`, but no more than nine tenths of the screen that the dialog is on.
[[nodiscard]] QSize fittingScreen(const QWidget &dialog, const QSize &wished);
/// Makes a dialog as large as so many characters and lines of its text need, where the screen has the room.
void resizeToText(QWidget &dialog, int characters, int lines);
/// Makes a dialog higher, if its texts need that at its present width and the screen has the room: for a
/// message that appears in it.
void growToText(QWidget &dialog);

} // namespace c360::ui
