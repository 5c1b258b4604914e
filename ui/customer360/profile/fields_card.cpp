// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/fields_card.h"

#include "ui/kit/inline_field.h"
#include "ui/kit/tokens.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace c360::ui {

FieldsCard::FieldsCard(const catalog::RecordType &type, const QStringList &fields,
                       const text::Formatter &format, QWidget *parent)
    : Card(parent), m_type(type)
{
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::s);
    body()->addLayout(m_grid);
    for (const QString &name : fields) {
        const catalog::Field *about = type.find(name);
        if (!about)
            continue;
        auto *field = new InlineField(*about, format, this);
        connect(field, &InlineField::committed, this,
                [this, name](const QVariant &value, const QVariant &seen) {
                    m_saving.insert(name);
                    Q_EMIT committed(name, value, seen);
                });
        connect(field, &InlineField::editingChanged, this,
                [this, name](bool editing) { Q_EMIT editingChanged(name, editing); });
        m_order.push_back(field);
        m_fields.insert(name, field);
    }
    arrange(2);
}

void FieldsCard::setRecord(const catalog::Record &record)
{
    const QString currency = record.value(u"currency").toString();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        (*it)->setCurrency(currency);
        if (!m_saving.contains(it.key()))
            (*it)->setValue(record.value(it.key()));
    }
}

void FieldsCard::setError(const QString &field, const QString &message)
{
    m_saving.remove(field);
    if (InlineField *shown = m_fields.value(field))
        shown->setError(message);
}

void FieldsCard::setValue(const QString &field, const QVariant &value)
{
    m_saving.remove(field);
    if (InlineField *shown = m_fields.value(field))
        shown->setValue(value);
}

void FieldsCard::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (InlineField *field : m_order) {
        m_grid->removeWidget(field);
        const bool wide = field->field().kind == catalog::Kind::LongText;
        if (column + (wide ? columns : 1) > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, wide ? columns : 1, Qt::AlignTop);
        column += wide ? columns : 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void FieldsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange(event->size().width() < fontMetrics().averageCharWidth() * 44 ? 1 : 2);
}

} // namespace c360::ui
