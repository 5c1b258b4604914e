// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/history_choice.h"

#include "core/sync/history_limit.h"
#include "ui/kit/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace c360::ui {

HistoryChoice::HistoryChoice(QWidget *parent) : QWidget(parent)
{
    m_label = new Label(TypeRole::Body, this);
    m_box = new QComboBox(this);
    m_box->setObjectName(u"historyChoice"_s);
    m_label->setBuddy(m_box);
    for (const int months : sync::historyChoices)
        m_box->addItem(QString(), months);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(months()); });
    retranslate();
}

void HistoryChoice::setMonths(int months)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(months)));
}

int HistoryChoice::months() const
{
    return m_box->currentData().toInt();
}

void HistoryChoice::retranslate()
{
    m_label->setText(tr("&History on this computer:"));
    m_box->setAccessibleName(tr("History on this computer"));
    const QString help =
        tr("How much of what happened is kept here for working without a network. The rest stays at the "
           "central database.");
    m_box->setToolTip(help);
    m_box->setAccessibleDescription(help);
    for (int i = 0; i < m_box->count(); ++i) {
        const int months = m_box->itemData(i).toInt();
        m_box->setItemText(i, months == 0        ? tr("Everything", "how much history")
                              : months % 12 == 0 ? tr("%Ln years", "how much history", months / 12)
                                                 : tr("%Ln months", "how much history", months));
    }
}

} // namespace c360::ui
