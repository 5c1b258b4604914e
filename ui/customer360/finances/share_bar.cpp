// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/share_bar.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace c360::ui {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setSegments(std::vector<Segment> segments, double whole)
{
    m_segments = std::move(segments);
    m_whole = whole;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, std::max(space::s, fontMetrics().height() / 2)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath shape;
    shape.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), tokens[Color::Sunken]);

    double sum = 0;
    for (const Segment &segment : m_segments)
        sum += std::max(0.0, segment.value);
    const double whole = m_whole > 0 ? std::max(m_whole, 0.0) : sum;
    if (whole <= 0)
        return;
    constexpr int gap = 2;
    double at = 0;
    for (const Segment &segment : m_segments) {
        if (segment.value <= 0)
            continue;
        const double share = std::min(segment.value / whole, 1.0 - at);
        const int from = int(at * width());
        const int to = int((at + share) * width());
        at += share;
        const QRect piece(from, 0, std::max(2, to - from - (to < width() ? gap : 0)), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), piece), tokens[segment.color]);
    }
}

} // namespace c360::ui
