// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"

#include <QDate>
#include <QDialog>

namespace c360::ui {

class DatePicker;
class Label;

/// Two days, either of which may be open. Show it with open(): it deletes itself.
class DateRangeDialog : public QDialog
{
    Q_OBJECT
public:
    DateRangeDialog(const QString &title, const text::Formatter &format, QWidget *parent);

    void setRange(QDate from, QDate to);

Q_SIGNALS:
    /// Both ends included; an invalid date is an open end.
    void chosen(QDate from, QDate to);

public Q_SLOTS:
    void accept() override;

private:
    DatePicker *m_from;
    DatePicker *m_to;
    Label *m_message;
};

} // namespace c360::ui
