// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/currency_choice.h"

#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"

#include <QButtonGroup>

namespace c360::ui {

CurrencyChoice::CurrencyChoice(const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_buttons(new QButtonGroup(this))
{
    new FlowLayout(this, space::s);
    connect(m_buttons, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(button->objectName()); });
}

void CurrencyChoice::setCurrencies(const QStringList &codes, const QString &chosen)
{
    if (codes != m_codes) {
        m_codes = codes;
        qDeleteAll(m_buttons->buttons());
        for (const QString &code : codes) {
            auto *chip = new Chip({}, this);
            chip->setObjectName(code);
            m_buttons->addButton(chip);
            layout()->addWidget(chip);
        }
    }
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        button->setText(m_format.currency(button->objectName()));
        button->setChecked(button->objectName() == chosen);
    }
    setVisible(codes.size() > 1);
}

} // namespace c360::ui
