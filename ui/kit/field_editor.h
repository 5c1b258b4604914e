// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"
#include "core/text/format.h"

#include <QVariant>
#include <QWidget>

namespace c360::ui {

/// Edits one value of the catalogue. Values go in and out in storage form; what a person types may use the
/// digits, separators and date order of any of the three languages.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// The editor for the field's kind; never nullptr (kinds that nobody types get a read-only line).
    [[nodiscard]] static FieldEditor *make(const catalog::Field &field, const text::Formatter &format,
                                           QWidget *parent);

    virtual void setValue(const QVariant &value) = 0;
    /// NULL when empty. Fails with Invalid and the field's name when it cannot be understood
    /// ("number.invalid", "date.invalid"); the rules of the record type are the commands' to check.
    [[nodiscard]] virtual Result<QVariant> value() const = 0;
    /// The widget that takes the keyboard; carries the accessible name.
    [[nodiscard]] virtual QWidget *input() = 0;
    /// Money is shown with this currency (ISO 4217).
    virtual void setCurrency(const QString &) {}
    virtual void selectAll() {}
    /// Whether Enter ends the line in the text instead of the edit (Ctrl+Enter saves then).
    [[nodiscard]] virtual bool takesEnter() const { return false; }

    [[nodiscard]] const catalog::Field &field() const { return m_field; }

Q_SIGNALS:
    /// A person changed something.
    void edited();

protected:
    FieldEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent);
    void adopt(QWidget *input);

    const catalog::Field &m_field;
    const text::Formatter &m_format;
};

} // namespace c360::ui
