// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup.h"

#include <QMenu>

namespace c360::ui {

void popupBelow(QMenu *menu, const QWidget *anchor)
{
    const bool mirrored = anchor->layoutDirection() == Qt::RightToLeft;
    const int leading = mirrored ? anchor->width() - menu->sizeHint().width() : 0;
    menu->popup(anchor->mapToGlobal(QPoint(leading, anchor->height())));
}

} // namespace c360::ui
