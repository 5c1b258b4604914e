// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/skeleton.h"

#include "ui/kit/tokens.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace c360::ui {

Skeleton::Skeleton(int rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const
{
    return {320, m_rows * (fontMetrics().height() + space::l)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    static constexpr std::array<int, 4> widths{90, 60, 75, 45};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this)[Color::Skeleton]);
    const int bar = fontMetrics().height();
    for (int row = 0; row < m_rows; ++row) {
        const QRect rect(0, row * (bar + space::l) + space::s,
                         width() * widths[size_t(row) % widths.size()] / 100, bar);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), this->rect(), rect), radius::control,
                                radius::control);
    }
}

} // namespace c360::ui
