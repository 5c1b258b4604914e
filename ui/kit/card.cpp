// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/section_header.h"
#include "ui/kit/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace c360::ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(space::l, space::m, space::l, space::l);
    m_outer->setSpacing(space::m);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::s);
    m_outer->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    setAccessibleName(title);
    header()->setTitle(title);
}

SectionHeader *Card::header()
{
    if (!m_header) {
        m_header = new SectionHeader(this);
        m_outer->insertWidget(0, m_header);
    }
    return m_header;
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens[Color::Border]);
    painter.setBrush(tokens[Color::Surface]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace c360::ui
