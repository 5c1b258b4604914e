// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/field_editor.h"

class QLineEdit;

namespace c360::ui {

class DatePicker;

/// A date, or a date and a time of day in the local time zone.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QWidget *input() override;
    void selectAll() override;

private:
    DatePicker *m_date;
    QLineEdit *m_time = nullptr;
};

} // namespace c360::ui
