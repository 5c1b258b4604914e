// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field_editor.h"

#include "ui/kit/choice_editor.h"
#include "ui/kit/date_editor.h"
#include "ui/kit/line_editor.h"
#include "ui/kit/long_text_editor.h"
#include "ui/kit/texts_editor.h"

#include <QVBoxLayout>

namespace c360::ui {

FieldEditor::FieldEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_field(field), m_format(format)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setObjectName(QString::fromLatin1(field.name.data(), qsizetype(field.name.size())));
}

void FieldEditor::adopt(QWidget *input)
{
    layout()->addWidget(input);
    setFocusProxy(input);
}

FieldEditor *FieldEditor::make(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
{
    using catalog::Kind;
    switch (field.kind) {
    case Kind::LongText:
        return new LongTextEditor(field, format, parent);
    case Kind::Choice:
    case Kind::Country:
    case Kind::Currency:
    case Kind::Boolean:
        return new ChoiceEditor(field, format, parent);
    case Kind::Date:
    case Kind::Instant:
        return new DateEditor(field, format, parent);
    case Kind::Texts:
        return new TextsEditor(field, format, parent);
    default:
        return new LineEditor(field, format, parent);
    }
}

} // namespace c360::ui
