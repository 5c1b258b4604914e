// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/shell/search_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

TopBar::TopBar(const Actions &actions, QWidget *parent) : QWidget(parent), m_actions(actions)
{
    setObjectName(u"topbar"_s);
    auto *row = new QHBoxLayout(this);
    m_row = row;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::xs);
    row->addWidget(actionButton(actions.back, false, this));
    row->addWidget(actionButton(actions.forward, false, this));
    row->addSpacing(space::s);
    row->addStretch(1);
    m_search = new SearchButton(this);
    m_search->setObjectName(u"topbar.search"_s);
    connect(m_search, &QPushButton::clicked, actions.palette, &QAction::trigger);
    row->addWidget(m_search, 6);
    row->addStretch(1);
    row->addSpacing(space::s);
    m_create = pushButton({}, u"plus"_s, ButtonKind::Primary, this);
    m_create->setObjectName(u"topbar.new"_s);
    connect(m_create, &QPushButton::clicked, actions.create, &QAction::trigger);
    QSizePolicy stays = m_create->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // or the search would move on pages without anything to make
    m_create->setSizePolicy(stays);
    row->addWidget(m_create);
    row->addSpacing(space::xs);
    m_language = new QToolButton(this);
    m_language->setObjectName(u"topbar.language"_s);
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::TabFocus);
    m_language->setIcon(icon(u"languages"_s));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(actions.languages);
    row->addWidget(m_language);
    m_menu = iconButton(u"menu"_s, {}, this);
    m_menu->setObjectName(u"topbar.menu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(actions.menu);
    row->addWidget(m_menu);
    const auto follow = [this] {
        // Always the same short word, so that nothing moves when another page comes to the front.
        m_create->setText(tr("New"));
        m_create->setAccessibleName(hint(m_actions.create->text(), {}));
        m_create->setVisible(m_actions.create->isEnabled());
        m_create->setToolTip(hint(m_actions.create->text(), m_actions.create->shortcut()));
    };
    connect(actions.create, &QAction::changed, this, follow);
}

void TopBar::addState(QWidget *state)
{
    m_row->insertWidget(m_row->indexOf(m_language), state);
    m_row->insertSpacing(m_row->indexOf(m_language), space::xs);
    setTabOrder(m_create, state);
}

void TopBar::retranslate(const QString &languageName)
{
    m_search->setText(tr("Search or do anything"));
    m_search->setAccessibleName(m_search->text());
    m_search->setToolTip(hint(m_search->text(), m_actions.palette->shortcut()));
    m_search->setKeys(m_actions.palette->shortcut());
    m_language->setText(languageName);
    m_language->setAccessibleName(tr("Language: %1").arg(languageName));
    m_language->setToolTip(m_language->accessibleName());
    nameButton(m_menu, tr("Menu"), QKeySequence(Qt::Key_F10));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Color::Surface]);
    painter.setPen(tokens[Color::Border]);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace c360::ui
