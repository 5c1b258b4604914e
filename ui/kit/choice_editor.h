// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/field_editor.h"

class QComboBox;

namespace c360::ui {

/// One of a list: choices, yes or no, countries and currencies (those two can be typed in any of the
/// languages).
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QWidget *input() override;
    void selectAll() override;

private:
    void fill();

    QComboBox *m_box;
};

} // namespace c360::ui
