// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/field_editor.h"

class QPlainTextEdit;

namespace c360::ui {

/// Several lines; Ctrl+Enter saves, Tab leaves.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QWidget *input() override;
    [[nodiscard]] bool takesEnter() const override { return true; }

private:
    QPlainTextEdit *m_text;
};

} // namespace c360::ui
