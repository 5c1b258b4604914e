// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/inline_field.h"

#include "core/text/messages.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/label.h"
#include "ui/kit/value_button.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace c360::ui {

InlineField::InlineField(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_field(field), m_format(format)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_label = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_label->setElided(true);
    m_label->setContentsMargins(6, 0, 6, 0);
    m_column->addWidget(m_label);
    m_row = new QWidget(this);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    m_display = new ValueButton(m_row);
    m_display->setObjectName(QString::fromLatin1(field.name.data(), qsizetype(field.name.size())));
    if (field.kind == catalog::Kind::LongText)
        m_display->setLines(12);
    row->addWidget(m_display, 1);
    m_column->addWidget(m_row);
    m_error = new Label({}, TypeRole::Caption, Color::Danger, this);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(6, 0, 6, 0);
    m_error->hide();
    m_column->addWidget(m_error);

    connect(m_display, &ValueButton::clicked, this, &InlineField::beginEdit);
    m_display->installEventFilter(this);
    setReadOnly(field.has(catalog::ReadOnly));
    showValue();
}

void InlineField::setValue(const QVariant &value)
{
    const bool other = value != m_value || value.isValid() != m_value.isValid();
    m_value = value;
    if (m_editor && !m_waiting) {
        if (other)
            tellOfChange();
        return;
    }
    if (m_waiting) {
        m_waiting = false;
        setError({});
        closeEditor(m_editor && m_editor->isAncestorOf(QApplication::focusWidget()));
    }
    showValue();
}

void InlineField::tellOfChange()
{
    if (m_value == m_seen) {
        setError({}); // it is as it was again
        return;
    }
    const QString now = text::describe(m_field, m_value, m_format, m_currency);
    m_error->setColor(Color::Warning);
    m_error->setText(now.isEmpty() ? tr("Emptied by somebody else meanwhile.")
                                   : tr("Changed meanwhile to %1.").arg(text::isolated(now)));
    m_error->show();
    m_editor->input()->setAccessibleDescription(m_error->text());
}

void InlineField::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (m_editor)
        m_editor->setCurrency(currency);
    showValue();
}

void InlineField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_display->setReadOnly(readOnly);
    showValue();
}

void InlineField::setError(const QString &message)
{
    m_error->setColor(Color::Danger);
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    if (m_editor)
        m_editor->input()->setAccessibleDescription(message);
    if (!message.isEmpty() && m_waiting) {
        m_waiting = false;
        if (m_editor) {
            m_editor->setEnabled(true);
            m_editor->input()->setFocus();
        }
    }
}

void InlineField::setLabel(const QString &label)
{
    m_ownLabel = label;
    showValue();
}

void InlineField::addTrailing(QWidget *widget)
{
    m_row->layout()->addWidget(widget);
}

void InlineField::copy() const
{
    QApplication::clipboard()->setText(text::plain(text::describe(m_field, m_value, m_format, m_currency)));
}

void InlineField::showValue()
{
    const QString label = m_ownLabel.isEmpty() ? text::fieldLabel(m_field) : m_ownLabel;
    const QString shown = text::describe(m_field, m_value, m_format, m_currency);
    m_label->setText(label);
    m_display->setText(shown);
    m_display->setPlaceholder(m_readOnly ? tr("None", "no value") : tr("Add"));
    m_display->setAccessibleName(shown.isEmpty() ? tr("%1: empty").arg(label)
                                                 : tr("%1: %2", "label and value").arg(label, shown));
    m_display->setToolTip(m_readOnly ? label : tr("Edit %1 (F2)").arg(label));
    m_display->updateGeometry();
}

void InlineField::beginEdit()
{
    if (m_readOnly || m_editor)
        return;
    m_editor = FieldEditor::make(m_field, m_format, this);
    m_editor->setCurrency(m_currency);
    m_editor->setValue(m_value);
    m_seen = m_value;
    m_editor->input()->setAccessibleName(m_label->text());
    m_column->insertWidget(m_column->indexOf(m_row), m_editor);
    m_row->hide();
    m_editor->input()->installEventFilter(this);
    m_editor->selectAll();
    m_editor->input()->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(true);
}

bool InlineField::isAsSeen(const QVariant &typed) const
{
    const bool both = typed.isNull() && m_seen.isNull();
    return both || (typed == m_seen && typed.isNull() == m_seen.isNull()) ||
           (typed.isNull() && m_seen.toString().isEmpty());
}

bool InlineField::holdsUnsavedText() const
{
    if (!m_editor)
        return false;
    const Result<QVariant> typed = m_editor->value();
    return m_waiting || !typed || !isAsSeen(*typed); // a save may still be refused
}

void InlineField::commit()
{
    if (!m_editor || m_waiting)
        return;
    const Result<QVariant> typed = m_editor->value();
    if (!typed) {
        Error error = typed.error();
        error.field.clear(); // the label already stands above
        setError(text::message(error, m_format));
        return;
    }
    setError({});
    // What was left as it stood is no edit, whatever has come in meanwhile.
    if (isAsSeen(*typed)) {
        closeEditor(m_editor->isAncestorOf(QApplication::focusWidget()));
        return;
    }
    m_waiting = true;
    Q_EMIT committed(*typed, m_seen);
}

void InlineField::cancelEdit()
{
    m_waiting = false;
    setError({});
    closeEditor(true);
}

void InlineField::closeEditor(bool keepFocus)
{
    if (!m_editor)
        return;
    FieldEditor *editor = m_editor;
    m_editor = nullptr;
    editor->input()->removeEventFilter(this);
    m_row->show();
    if (keepFocus)
        m_display->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(editor);
    editor->hide();
    editor->deleteLater();
    showValue();
    Q_EMIT editingChanged(false);
}

bool InlineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_display && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            beginEdit();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
    } else if (m_editor && watched == m_editor->input()) {
        if (event->type() == QEvent::ShortcutOverride) {
            // Esc and Enter belong to the edit, whatever shortcut or default button the window has.
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept();
                return true;
            }
        } else if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (key->key() == Qt::Key_Escape) {
                cancelEdit();
                return true;
            }
            if (enter && (!m_editor->takesEnter() || key->modifiers() & Qt::ControlModifier)) {
                commit();
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            // A popup (list, calendar, menu) or another window only borrows the focus.
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
                reason != Qt::MenuBarFocusReason)
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        if (m_editor && !m_editor->isAncestorOf(QApplication::focusWidget()))
                            commit();
                    },
                    Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InlineField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showValue();
}

} // namespace c360::ui
