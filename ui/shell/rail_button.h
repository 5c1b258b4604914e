// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace c360::ui {

/// An entry of the rail: icon over a word, a bar at the leading edge when it is in front.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    explicit RailButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace c360::ui
