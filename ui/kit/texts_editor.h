// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/field_editor.h"

#include <array>

class QLineEdit;

namespace c360::ui {

/// A text per language, one line each.
class TextsEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextsEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QWidget *input() override;

private:
    std::array<QLineEdit *, 3> m_lines{};
};

} // namespace c360::ui
