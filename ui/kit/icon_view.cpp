// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_view.h"

#include "ui/kit/icons.h"

#include <QPainter>

namespace c360::ui {

IconView::IconView(const QString &name, int side, QWidget *parent) : QWidget(parent), m_name(name)
{
    setSide(side);
}

void IconView::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconView::setColor(Color color)
{
    m_color = color;
    update();
}

void IconView::setGround(Tone tone)
{
    m_round = true;
    m_ground = colorsOf(tone).ground;
    m_color = colorsOf(tone).text;
    update();
}

void IconView::setSide(int side)
{
    setFixedSize(side, side);
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect room = rect();
    if (m_round) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(this)[m_ground]);
        painter.drawEllipse(room);
        const int inset = room.width() / 4;
        room.adjust(inset, inset, -inset, -inset);
    }
    icon(m_name, m_color).paint(&painter, room);
}

} // namespace c360::ui
