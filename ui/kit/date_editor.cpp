// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/date_editor.h"

#include "ui/kit/date_picker.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace c360::ui {

DateEditor::DateEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : FieldEditor(field, format, parent)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_date = new DatePicker(format, row);
    layout->addWidget(m_date, 2);
    if (field.kind == catalog::Kind::Instant) {
        m_time = new QLineEdit(row);
        m_time->setAccessibleName(tr("Time of day"));
        m_time->setToolTip(m_time->accessibleName());
        m_time->setPlaceholderText(m_format.withDigits(u"14:30"_s));
        layout->addWidget(m_time, 1);
        connect(m_time, &QLineEdit::textEdited, this, &DateEditor::edited);
    }
    adopt(row);
    setFocusProxy(m_date);
    connect(m_date, &DatePicker::edited, this, &DateEditor::edited);
}

QWidget *DateEditor::input()
{
    return m_date->input();
}

void DateEditor::selectAll()
{
    m_date->input()->selectAll();
}

void DateEditor::setValue(const QVariant &value)
{
    if (!m_time) {
        m_date->setDate(QDate::fromString(value.toString(), Qt::ISODate));
        return;
    }
    const QDateTime when = value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
    m_date->setDate(when.date());
    m_time->setText(when.isValid() ? m_format.withDigits(when.time().toString(u"HH:mm"_s)) : QString());
}

Result<QVariant> DateEditor::value() const
{
    if (m_date->isEmpty())
        return QVariant();
    const QDate day = m_date->date();
    if (!day.isValid())
        return fail(ErrorCode::Invalid, u"date.invalid"_s, objectName());
    if (!m_time)
        return QVariant(day.toString(Qt::ISODate));
    const QString typed = text::asciiDigits(m_time->text()).trimmed();
    QTime time(0, 0);
    if (!typed.isEmpty()) {
        time = QTime::fromString(typed, u"H:m"_s);
        if (!time.isValid())
            time = m_format.locale().toTime(typed, QLocale::ShortFormat);
        if (!time.isValid())
            return fail(ErrorCode::Invalid, u"time.invalid"_s, objectName());
    }
    return QVariant(qlonglong(QDateTime(day, time).toMSecsSinceEpoch()));
}

} // namespace c360::ui
