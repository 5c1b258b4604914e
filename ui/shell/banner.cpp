// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace c360::ui {

Banner::Banner(Tone tone, const QString &iconName, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    auto *picture = new IconView(iconName, 18, this);
    picture->setColor(colorsOf(tone).text);
    row->addWidget(picture);
    m_text = new Label({}, TypeRole::Body, colorsOf(tone).text, this);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_button = pushButton({}, {}, ButtonKind::Normal, this);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionRequested);
}

void Banner::setText(const QString &text, const QString &action)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(action);
    m_button->setToolTip(action);
    m_button->setVisible(!action.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this)[colorsOf(m_tone).ground]);
}

} // namespace c360::ui
