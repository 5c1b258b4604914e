// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_form.h"

#include "core/text/codec.h"
#include "core/text/messages.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString nameOf(const catalog::Field &field)
{
    return QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
}

bool isTyped(const catalog::Field &field)
{
    using catalog::Kind;
    return !field.has(catalog::ReadOnly) && !field.has(catalog::Owned) && field.kind != Kind::Reference &&
           field.kind != Kind::Json && field.kind != Kind::Digest;
}

bool same(const QVariant &a, const QVariant &b)
{
    const bool noA = a.isNull() || a.toString().isEmpty();
    const bool noB = b.isNull() || b.toString().isEmpty();
    return noA || noB ? noA == noB : a == b;
}

} // namespace

RecordForm::RecordForm(const catalog::RecordType &type, const QStringList &fields,
                       const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_type(type), m_format(format)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::m);
    QStringList names = fields;
    if (names.isEmpty()) {
        for (const catalog::Field &field : type.fields) {
            if (isTyped(field))
                names << nameOf(field);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const catalog::Field *field = type.find(name);
        if (!field)
            continue;
        Row row;
        row.field = field;
        row.cell = new QWidget(this);
        auto *column = new QVBoxLayout(row.cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        row.label = new Label({}, TypeRole::Caption, Color::TextMuted, row.cell);
        row.editor = FieldEditor::make(*field, format, row.cell);
        row.label->setBuddy(row.editor->input());
        row.message = new Label({}, TypeRole::Caption, Color::Danger, row.cell);
        row.message->setWordWrap(true);
        row.message->hide();
        column->addWidget(row.label);
        column->addWidget(row.editor);
        column->addWidget(row.message);
        column->addStretch(1);
        if (!field->initial.empty()) {
            const auto initial = text::fromText(
                *field, QString::fromUtf8(field->initial.data(), qsizetype(field->initial.size())));
            if (initial)
                row.editor->setValue(*initial);
        }
        connect(row.editor, &FieldEditor::edited, this, [this, editor = row.editor, message = row.message] {
            m_touched = true;
            message->hide();
            if (editor->field().kind == catalog::Kind::Currency) {
                if (const auto currency = editor->value())
                    setCurrency(currency->toString());
            }
            Q_EMIT edited();
        });
        m_rows.push_back(row);
    }
    retranslate();
    arrange(2);
}

void RecordForm::retranslate()
{
    for (const Row &row : m_rows) {
        const QString label = text::fieldLabel(*row.field);
        row.label->setText(row.field->has(catalog::Required) ? tr("%1 (required)").arg(label) : label);
        row.editor->input()->setAccessibleName(label);
        row.editor->input()->setToolTip(label);
    }
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    int column = 0;
    for (const Row &row : m_rows) {
        const bool wide =
            row.field->kind == catalog::Kind::LongText || row.field->kind == catalog::Kind::Texts;
        if (wide && column > 0) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row.cell, line, column, 1, wide ? columns : 1);
        column += wide ? columns : 1;
        if (column >= columns) {
            ++line;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= fontMetrics().averageCharWidth() * 64 ? 2 : 1);
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

RecordForm::Row *RecordForm::find(const QString &field)
{
    for (Row &row : m_rows) {
        if (nameOf(*row.field) == field)
            return &row;
    }
    return nullptr;
}

void RecordForm::setRecord(const catalog::Record &record)
{
    m_existing = true;
    for (Row &row : m_rows) {
        row.before = record.value(nameOf(*row.field));
        row.editor->setValue(row.before);
        if (row.field->kind == catalog::Kind::Currency)
            setCurrency(row.before.toString());
    }
}

void RecordForm::setValue(const QString &field, const QVariant &value)
{
    if (Row *row = find(field)) {
        row->editor->setValue(value);
        if (row->field->kind == catalog::Kind::Currency)
            setCurrency(value.toString());
    }
}

void RecordForm::setCurrency(const QString &currency)
{
    for (const Row &row : m_rows)
        row.editor->setCurrency(currency);
}

FieldEditor *RecordForm::editor(const QString &field) const
{
    for (const Row &row : m_rows) {
        if (nameOf(*row.field) == field)
            return row.editor;
    }
    return nullptr;
}

Result<QHash<QString, QVariant>> RecordForm::changes()
{
    clearErrors();
    QHash<QString, QVariant> changed;
    std::optional<Error> first;
    for (const Row &row : m_rows) {
        const Result<QVariant> value = row.editor->value();
        if (!value) {
            if (!first) {
                first = value.error();
                first->field = nameOf(*row.field);
            }
            Error error = value.error();
            error.field.clear();
            row.message->setText(text::message(error, m_format));
            row.message->show();
            continue;
        }
        const bool empty = value->isNull() || value->toString().isEmpty();
        if (m_existing ? !same(*value, row.before) : !empty)
            changed.insert(nameOf(*row.field), empty ? QVariant() : *value);
    }
    if (first) {
        showError(*first);
        return std::unexpected(*first);
    }
    return changed;
}

QHash<QString, QVariant> RecordForm::seen(const QHash<QString, QVariant> &changed) const
{
    QHash<QString, QVariant> before;
    for (const Row &row : m_rows) {
        if (m_existing && changed.contains(nameOf(*row.field)))
            before.insert(nameOf(*row.field), row.before);
    }
    return before;
}

bool RecordForm::showError(const Error &error)
{
    Row *row = find(error.field);
    if (!row)
        return false;
    Error shown = error;
    shown.field.clear(); // the label already stands above
    row->message->setText(text::message(shown, m_format));
    row->message->show();
    row->editor->input()->setAccessibleDescription(row->message->text());
    row->editor->input()->setFocus();
    return true;
}

void RecordForm::clearErrors()
{
    for (const Row &row : m_rows) {
        row.message->hide();
        row.editor->input()->setAccessibleDescription({});
    }
}

} // namespace c360::ui
