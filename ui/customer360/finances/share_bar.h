// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QWidget>

#include <vector>

namespace c360::ui {

/// A bar of segments side by side, in reading direction. Only decorates: the numbers stand beside it.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    struct Segment
    {
        double value = 0;
        Color color = Color::Accent;
    };

    explicit ShareBar(QWidget *parent = nullptr);

    /// `whole`: what the full width stands for; 0: the sum of the segments.
    void setSegments(std::vector<Segment> segments, double whole = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Segment> m_segments;
    double m_whole = 0;
};

} // namespace c360::ui
