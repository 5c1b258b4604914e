// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/field_editor.h"

class QLineEdit;

namespace c360::ui {

class Label;

/// One line: texts, codes, numbers and money.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QWidget *input() override;
    void setCurrency(const QString &currency) override;
    void selectAll() override;

private:
    QLineEdit *m_line;
    Label *m_currency;
};

} // namespace c360::ui
