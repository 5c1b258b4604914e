// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/state_stack.h"

#include "ui/kit/skeleton.h"
#include "ui/kit/tokens.h"

#include <QTimer>
#include <QVBoxLayout>

namespace c360::ui {

namespace {
constexpr int patience = 200;
} // namespace

StateStack::StateStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent),
      m_content(content),
      m_loading(new QWidget),
      m_skeleton(new Skeleton(8, m_loading)),
      m_empty(new EmptyState),
      m_timer(new QTimer(this))
{
    auto *column = new QVBoxLayout(m_loading);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(m_skeleton);
    column->addStretch(1);
    // It takes the room that is there: a page must not be higher for bars that it hardly ever shows.
    m_loading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    addWidget(m_content);
    addWidget(m_loading);
    addWidget(m_empty);
    m_timer->setSingleShot(true);
    m_timer->setInterval(patience);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_skeleton->show();
        setCurrentWidget(m_loading);
    });
}

void StateStack::startBlank()
{
    m_skeleton->hide();
    setCurrentWidget(m_loading);
}

void StateStack::showLoading()
{
    m_timer->start();
}

void StateStack::showContent()
{
    m_timer->stop();
    setCurrentWidget(m_content);
}

void StateStack::showEmpty(EmptyState::Kind kind, const QString &title, const QString &reason,
                           const QString &action, const QString &iconName)
{
    m_timer->stop();
    m_empty->set(kind, title, reason, action, iconName);
    setCurrentWidget(m_empty);
}

bool StateStack::isContentShown() const
{
    return currentWidget() == m_content;
}

} // namespace c360::ui
