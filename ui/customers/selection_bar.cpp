// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/selection_bar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

SelectionBar::SelectionBar(const QList<QAction *> &actions, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"selectionBar"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    m_count = new Label({}, TypeRole::Strong, parts);
    m_count->setObjectName(u"selectionCount"_s);
    flow->addWidget(m_count);
    m_sums = new Label({}, TypeRole::Body, Color::TextMuted, parts);
    m_sums->setObjectName(u"selectionSums"_s);
    flow->addWidget(m_sums);
    for (QAction *action : actions) {
        m_buttons.append(actionButton(action, true, parts));
        flow->addWidget(m_buttons.last());
    }
    m_clear = iconButton(u"x"_s, {}, this);
    for (Label *label : {m_count, m_sums}) {
        label->setMinimumHeight(m_clear->sizeHint().height()); // in line with the buttons
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    row->addWidget(parts, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop); // in its corner, however many lines the rest takes
    connect(m_clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

void SelectionBar::setCount(int count, const QString &text)
{
    m_count->setText(text);
    setVisible(count > 1);
}

void SelectionBar::setSums(const QString &text, const QString &reason)
{
    m_sums->setText(text);
    m_sums->setToolTip(reason);
}

void SelectionBar::retranslate()
{
    setAccessibleName(tr("Selection"));
    nameButton(m_clear, tr("Clear the selection"));
}

QToolButton *SelectionBar::buttonOf(const QAction *action) const
{
    for (QToolButton *button : m_buttons) {
        if (button->defaultAction() == action || button->actions().contains(const_cast<QAction *>(action)))
            return button;
    }
    return nullptr;
}

} // namespace c360::ui
