// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace c360::ui {

QSize fittingScreen(const QWidget &dialog, const QSize &wished)
{
    return wished.boundedTo(dialog.screen()->availableSize() * 9 / 10);
}

void resizeToText(QWidget &dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    dialog.resize(
        fittingScreen(dialog, {metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines}));
}

} // namespace c360::ui
