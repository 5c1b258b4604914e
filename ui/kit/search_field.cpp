// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    m_magnifier = addAction(icon(u"search"_s, Color::TextMuted), QLineEdit::LeadingPosition);
    connect(m_magnifier, &QAction::triggered, this, [this] { Q_EMIT searched(text()); });
    setClearButtonEnabled(true);
    m_timer->setSingleShot(true);
    m_timer->setInterval(60);
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_timer->interval() == 0)
            Q_EMIT searched(text());
        else
            m_timer->start();
    });
    retranslate();
}

void SearchField::retranslate()
{
    // Buttons without words; to a screen reader they have a name.
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setAccessibleName(button->defaultAction() == m_magnifier ? tr("Search")
                                                                         : tr("Clear the search"));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT moveRequested(event->key());
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace c360::ui
