// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_size.h"

#include <QLayout>
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

void growToText(QWidget &dialog)
{
    QLayout *layout = dialog.layout();
    layout->activate();
    const int needed =
        std::max(layout->totalHeightForWidth(dialog.width()), layout->totalSizeHint().height());
    if (needed > dialog.height())
        dialog.resize(fittingScreen(dialog, {dialog.width(), needed}));
}

} // namespace c360::ui
