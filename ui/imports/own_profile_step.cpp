// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/own_profile_step.h"

#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

OwnProfileStep::OwnProfileStep(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TypeRole::Title, this)),
      m_reason(new Label(TypeRole::Body, this)),
      m_own(pushButton({}, u"shield-check"_s, ButtonKind::Primary, this)),
      m_demo(pushButton({}, u"sparkles"_s, ButtonKind::Normal, this))
{
    m_own->setObjectName(u"ownProfile"_s);
    m_demo->setObjectName(u"importIntoDemo"_s);
    m_demo->setAutoDefault(false);
    m_title->setWordWrap(true);
    m_reason->setWordWrap(true);
    auto *buttons = new FlowLayout(nullptr, space::s);
    buttons->addWidget(m_own);
    buttons->addWidget(m_demo);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(new IconView(u"shield-check"_s, 40, this), 0, Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_own, &QPushButton::clicked, this, &OwnProfileStep::ownProfileRequested);
    connect(m_demo, &QPushButton::clicked, this, &OwnProfileStep::demoRequested);
}

void OwnProfileStep::retranslate()
{
    m_title->setText(tr("Your customers deserve a place of their own"));
    m_reason->setText(tr("This is the demo profile: its customers are made up and it is not encrypted. In a "
                         "profile of your own your data is encrypted and stays apart from the demo."));
    m_own->setText(tr("Create my own profile…"));
    m_demo->setText(tr("Import into the demo anyway"));
}

QWidget *OwnProfileStep::focusTarget() const
{
    return m_own;
}

} // namespace c360::ui
