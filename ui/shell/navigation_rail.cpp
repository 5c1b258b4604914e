// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/kit/buttons.h"
#include "ui/kit/tokens.h"
#include "ui/shell/rail_button.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace c360::ui {

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, space::s);
    m_entries = new QVBoxLayout;
    m_footer = new QVBoxLayout;
    m_entries->setSpacing(2);
    m_footer->setSpacing(2);
    column->addLayout(m_entries);
    column->addStretch(1);
    column->addLayout(m_footer);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QToolButton *NavigationRail::makeButton(QAction *action)
{
    auto *button = new RailButton(this);
    button->setDefaultAction(action);
    const auto follow = [button, action] {
        nameButton(button, action->text(), action->shortcut());
        button->updateGeometry();
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    return button;
}

void NavigationRail::addEntry(QAction *action)
{
    QToolButton *button = makeButton(action);
    m_entries->addWidget(button);
    if (m_footer->count() > 0) // it stands below, though it was there first
        QWidget::setTabOrder(button, m_footer->itemAt(0)->widget());
}

void NavigationRail::addFooter(QAction *action)
{
    m_footer->addWidget(makeButton(action));
}

QSize NavigationRail::sizeHint() const
{
    return {std::max(80, QWidget::sizeHint().width()), 320};
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Color::Surface]);
    painter.setPen(tokens[Color::Border]);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace c360::ui
