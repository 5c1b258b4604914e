// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace c360::ui {

/// Opens the menu under the widget, at its leading edge: the right one in Arabic.
void popupBelow(QMenu *menu, const QWidget *anchor);

} // namespace c360::ui
