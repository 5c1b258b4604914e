// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/text/format.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace c360::ui {

class FieldEditor;
class Label;

/// The fields of a record type to fill in: label, editor and message of each, from the catalogue. Two columns
/// when there is room; long texts take both.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// `fields`: names in the order to show; empty: every field that people type.
    RecordForm(const catalog::RecordType &type, const QStringList &fields, const text::Formatter &format,
               QWidget *parent = nullptr);

    /// The values of an existing record: changes() then gives what differs from it.
    void setRecord(const catalog::Record &record);
    /// A value to begin with (storage form); it counts as a change.
    void setValue(const QString &field, const QVariant &value);
    /// Money fields follow this currency, and a currency field in the form when there is one.
    void setCurrency(const QString &currency);
    [[nodiscard]] FieldEditor *editor(const QString &field) const;

    /// What was filled in, by field name. For a new record without the empty ones. Fails with the first value
    /// that cannot be understood, and shows each such message at its field.
    [[nodiscard]] Result<QHash<QString, QVariant>> changes();
    /// What the fields of changes() held in the record that setRecord() brought; empty for a new one.
    [[nodiscard]] QHash<QString, QVariant> seen(const QHash<QString, QVariant> &changed) const;
    /// Whether a person typed anything.
    [[nodiscard]] bool isModified() const { return m_touched; }

    /// Puts the message of a refused command at its field and the keyboard there; false when the field is not
    /// in this form (the caller shows the message elsewhere).
    bool showError(const Error &error);
    void clearErrors();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        const catalog::Field *field;
        QWidget *cell;
        Label *label;
        FieldEditor *editor;
        Label *message;
        QVariant before;
    };
    void arrange(int columns);
    void retranslate();
    [[nodiscard]] Row *find(const QString &field);

    const catalog::RecordType &m_type;
    const text::Formatter &m_format;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    int m_columns = 0;
    bool m_existing = false;
    bool m_touched = false;
};

} // namespace c360::ui
