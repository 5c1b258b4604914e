// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/header/header_fact.h"

#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace c360::ui {

HeaderFact::HeaderFact(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(0);
    m_caption = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_value = new Label({}, TypeRole::Strong, Color::Text, this);
    column->addWidget(m_caption);
    column->addWidget(m_value);
}

void HeaderFact::set(const QString &caption, const QString &value, Color color, const QString &detail)
{
    m_caption->setText(caption);
    m_value->setText(value);
    m_value->setColor(color);
    setToolTip(detail);
    setAccessibleName(tr("%1: %2", "caption and value").arg(caption, value));
    setAccessibleDescription(detail);
}

QString HeaderFact::value() const
{
    return m_value->text();
}

} // namespace c360::ui
