// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/date_picker.h"

#include "ui/kit/buttons.h"
#include "ui/kit/popup.h"
#include "ui/kit/tokens.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace c360::ui {

DatePicker::DatePicker(const text::Formatter &format, QWidget *parent) : QWidget(parent), m_format(format)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    m_line = new QLineEdit(this);
    m_line->installEventFilter(this);
    row->addWidget(m_line, 1);
    m_button = iconButton(u"calendar-days"_s, {}, this);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &DatePicker::edited);
    connect(m_button, &QToolButton::clicked, this, &DatePicker::openCalendar);
    retranslate();
}

void DatePicker::setDate(QDate date)
{
    m_line->setText(m_format.date(date));
}

QDate DatePicker::date() const
{
    return m_format.parseDate(m_line->text()).value_or(QDate());
}

bool DatePicker::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

void DatePicker::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_format.locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(
        Qt::DayOfWeek(m_firstDay > 0 ? m_firstDay : int(m_format.locale().firstDayOfWeek())));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        setDate(chosen);
        menu->close();
        m_line->setFocus();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popupBelow(menu, m_line);
    calendar->setFocus();
}

void DatePicker::retranslate()
{
    m_line->setPlaceholderText(m_format.date(QDate(2026, 12, 31)));
    nameButton(m_button, tr("Choose a date"), QKeySequence(Qt::ALT | Qt::Key_Down));
}

void DatePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool DatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace c360::ui
