// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/field.h"
#include "core/text/format.h"
#include "ui/kit/unsaved_text.h"

#include <QVariant>
#include <QWidget>

class QVBoxLayout;

namespace c360::ui {

class FieldEditor;
class Label;
class ValueButton;

/// Label and value of one catalogue field, edited in place: a click, F2 or Enter opens the editor; Enter or
/// Tab saves, Esc takes back. The page runs the command on committed() and answers with setValue() or
/// setError().
class InlineField : public QWidget, public UnsavedText
{
    Q_OBJECT
public:
    InlineField(const catalog::Field &field, const text::Formatter &format, QWidget *parent = nullptr);

    /// Storage form; ends an edit that waits for its save. A value that comes while the person types is told
    /// below what they are typing.
    void setValue(const QVariant &value);
    [[nodiscard]] QVariant value() const { return m_value; }
    /// Currency of money, ISO 4217.
    void setCurrency(const QString &currency);
    void setReadOnly(bool readOnly);
    /// Words below the value, for instance the message of a refused save: the editor opens again with what
    /// was typed. Empty clears.
    void setError(const QString &message);
    /// Instead of the catalogue's label.
    void setLabel(const QString &label);
    /// Small widgets at the trailing end of the value (verified badge, call button).
    void addTrailing(QWidget *widget);
    /// Copies the value without direction marks.
    void copy() const;

    void beginEdit();
    /// Takes back what is being typed.
    void cancelEdit();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] bool holdsUnsavedText() const override;
    [[nodiscard]] const catalog::Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// A person entered a different value (storage form; NULL for emptied) where `seen` stood when they
    /// began.
    void committed(const QVariant &value, const QVariant &seen);
    void editingChanged(bool editing);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    [[nodiscard]] bool isAsSeen(const QVariant &typed) const;
    void closeEditor(bool keepFocus);
    void tellOfChange();
    void showValue();

    const catalog::Field &m_field;
    const text::Formatter &m_format;
    QVariant m_value;
    QVariant m_seen; ///< when the editor was opened
    QString m_ownLabel;
    QString m_currency;
    bool m_readOnly = false;
    bool m_waiting = false;
    QVBoxLayout *m_column;
    QWidget *m_row;
    Label *m_label;
    ValueButton *m_display;
    Label *m_error;
    FieldEditor *m_editor = nullptr;
};

} // namespace c360::ui
