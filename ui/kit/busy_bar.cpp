// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busy_bar.h"

namespace c360::ui {

BusyBar::BusyBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(6);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Progress"));
    setShare(-1);
}

void BusyBar::setShare(double share)
{
    if (share < 0) {
        setRange(0, 0);
        return;
    }
    setRange(0, 1000);
    setValue(int(qBound(0.0, share, 1.0) * 1000));
}

void BusyBar::setBusy(bool busy)
{
    setVisible(busy);
}

} // namespace c360::ui
