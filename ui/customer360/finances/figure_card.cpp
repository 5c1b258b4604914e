// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/figure_card.h"

#include "ui/customer360/finances/share_bar.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace c360::ui {

FigureCard::FigureCard(QWidget *parent)
    : Card(parent),
      m_title(new Label(TypeRole::Caption, this)),
      m_badge(new Badge({}, Tone::Neutral, this)),
      m_figure(new Label(TypeRole::Title, this)),
      m_bar(new ShareBar(this)),
      m_explanation(new Label(TypeRole::Caption, this))
{
    m_title->setColor(Color::TextMuted);
    m_explanation->setColor(Color::TextMuted);
    m_explanation->setWordWrap(true);
    // All figures of a row stand at one height, with a badge above or without.
    QSizePolicy policy = m_badge->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_badge->setSizePolicy(policy);
    m_badge->hide();
    m_bar->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    body()->setSpacing(space::xs);
    body()->addLayout(head);
    body()->addWidget(m_figure);
    body()->addWidget(m_bar);
    body()->addWidget(m_explanation);
    body()->addStretch(1);
}

void FigureCard::set(const QString &title, const QString &figure, const QString &explanation,
                     const QString &badge, Tone tone)
{
    m_title->setText(title);
    m_figure->setText(figure);
    m_explanation->setText(explanation);
    m_badge->setText(badge);
    m_badge->setTone(tone);
    m_badge->setVisible(!badge.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(tr("%1. %2", "a figure and its explanation").arg(figure, explanation));
}

void FigureCard::setShare(double share, Tone tone)
{
    m_bar->setVisible(share >= 0);
    if (share >= 0)
        m_bar->setSegments({{share, colorsOf(tone).text}}, 1.0);
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

} // namespace c360::ui
