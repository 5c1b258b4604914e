// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/long_text_editor.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextOption>

namespace c360::ui {

LongTextEditor::LongTextEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : FieldEditor(field, format, parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 4);
    // Each paragraph takes its own first strong direction.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_text->document()->setDefaultTextOption(option);
    adopt(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::edited);
}

QWidget *LongTextEditor::input()
{
    return m_text;
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
    m_text->moveCursor(QTextCursor::End);
}

Result<QVariant> LongTextEditor::value() const
{
    const QString typed = m_text->toPlainText();
    return typed.trimmed().isEmpty() ? QVariant() : QVariant(typed);
}

} // namespace c360::ui
