// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/section_header.h"

#include "ui/kit/badge.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace c360::ui {

SectionHeader::SectionHeader(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_title = new Label(TypeRole::Subtitle, this);
    m_title->setElided(true);
    m_count = new Badge({}, Tone::Neutral, this);
    m_count->hide();
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setRole(TypeRole role)
{
    m_title->setRole(role);
}

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

QToolButton *SectionHeader::addAction(QAction *action, bool withText)
{
    QToolButton *button = actionButton(action, withText, this);
    m_row->addWidget(button);
    return button;
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace c360::ui
