// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/header/header_fact.h"

#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

HeaderFact::HeaderFact(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(0);
    m_caption = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_value = new Label({}, TypeRole::Strong, Color::Text, this);
    column->addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    m_icon = new IconView({}, 16, this);
    m_icon->hide();
    row->addWidget(m_icon);
    row->addWidget(m_value, 1);
    column->addLayout(row);
}

void HeaderFact::set(const QString &caption, const QString &value, Color color, const QString &detail,
                     const QString &iconName)
{
    m_icon->setVisible(!iconName.isEmpty());
    m_icon->setIconName(iconName);
    m_icon->setColor(color);
    m_caption->setText(caption);
    m_value->setText(value);
    // Arabic lines are taller than Latin ones: without this a Latin name would not stand on the line of the
    // rest.
    const QString both = layoutDirection() == Qt::RightToLeft ? u"Aا"_s : value;
    m_value->setMinimumHeight(m_value->fontMetrics().boundingRect(QRect(0, 0, 999, 999), 0, both).height());
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
