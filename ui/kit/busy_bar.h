// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace c360::ui {

/// A thin progress bar: a share of the work, or just "working" while the share is unknown.
class BusyBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// 0 to 1; negative: unknown.
    void setShare(double share);
    /// Shown without taking its place away from the layout.
    void setBusy(bool busy);

    [[nodiscard]] QSize sizeHint() const override { return {160, 6}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 6}; }
};

} // namespace c360::ui
