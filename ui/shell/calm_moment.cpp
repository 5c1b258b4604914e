// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/calm_moment.h"

#include "ui/kit/unsaved_text.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace c360::ui {

namespace {

constexpr std::chrono::milliseconds glance{250};

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

CalmMoment::CalmMoment(std::function<bool(QWidget *)> isHarmless, QObject *parent)
    : QObject(parent), m_isHarmless(std::move(isHarmless))
{
    m_lastKey.start();
    m_timer.setInterval(glance);
    connect(&m_timer, &QTimer::timeout, this, &CalmMoment::look);
    qApp->installEventFilter(this);
}

void CalmMoment::wait(std::function<void()> act)
{
    m_act = std::move(act);
    m_timer.start();
    look();
}

bool CalmMoment::isCalm() const
{
    if (QApplication::activePopupWidget() || QApplication::mouseButtons() != Qt::NoButton)
        return false;
    if (takesText(QApplication::focusWidget()) && !m_lastKey.hasExpired(m_quiet.count()))
        return false;
    const QWidgetList all = QApplication::allWidgets();
    return std::ranges::none_of(all, [this](QWidget *widget) {
        const auto *text = dynamic_cast<const UnsavedText *>(widget);
        return isInTheWay(widget) || (text && text->holdsUnsavedText());
    });
}

bool CalmMoment::isInTheWay(QWidget *widget) const
{
    const bool dialog = qobject_cast<QDialog *>(widget) || widget == QApplication::activeModalWidget();
    return dialog && widget->isVisible() && !(m_isHarmless && m_isHarmless(widget));
}

void CalmMoment::look()
{
    if (!m_act || !isCalm())
        return;
    m_timer.stop();
    std::exchange(m_act, nullptr)();
}

bool CalmMoment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_lastKey.start();
    return QObject::eventFilter(watched, event);
}

} // namespace c360::ui
