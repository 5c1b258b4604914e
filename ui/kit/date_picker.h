// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace c360::ui {

/// A date typed in either digit script and any usual order, or chosen from a calendar (Alt+Down).
class DatePicker : public QWidget
{
    Q_OBJECT
public:
    explicit DatePicker(const text::Formatter &format, QWidget *parent = nullptr);

    void setDate(QDate date);
    /// Invalid when empty or not understood; isEmpty() tells the two apart.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QLineEdit *input() const { return m_line; }
    /// Weekday names and grid begin here; 0: the locale's.
    void setFirstDayOfWeek(int day) { m_firstDay = day; }
    void openCalendar();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    const text::Formatter &m_format;
    int m_firstDay = 0;
    QLineEdit *m_line;
    QToolButton *m_button;
};

} // namespace c360::ui
