// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/kit/icons.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace c360::ui {

WindowActions::WindowActions(ActionRegistry &registry, QWidget *window)
    : QObject(window),
      m_registry(registry),
      m_window(window),
      m_pageMenu(nullptr),
      m_viewMenu(nullptr),
      palette(make(u"window.palette"_s, u"search"_s, QKeySequence(u"Ctrl+K"_s))),
      create(make(u"window.new"_s, u"plus"_s, QKeySequence(u"Ctrl+N"_s))),
      filter(make(u"window.filter"_s, u"list-filter"_s, QKeySequence(u"Ctrl+F"_s))),
      undo(make(u"window.undo"_s, u"undo-2"_s, QKeySequence(u"Ctrl+Z"_s))),
      redo(make(u"window.redo"_s, u"redo-2"_s, QKeySequence(u"Ctrl+Shift+Z"_s))),
      back(make(u"window.back"_s, u"arrow-left"_s, QKeySequence(u"Alt+Left"_s))),
      forward(make(u"window.forward"_s, u"arrow-right"_s, QKeySequence(u"Alt+Right"_s))),
      closeTab(make(u"window.close-tab"_s, u"x"_s, QKeySequence(u"Ctrl+W"_s))),
      reopenTab(make(u"window.reopen-tab"_s, u"history"_s, QKeySequence(u"Ctrl+Shift+T"_s))),
      nextTab(make(u"window.next-tab"_s, u"arrow-right"_s, QKeySequence(u"Ctrl+PgDown"_s))),
      previousTab(make(u"window.previous-tab"_s, u"arrow-left"_s, QKeySequence(u"Ctrl+PgUp"_s))),
      charts(make(u"window.charts-as-tables"_s, u"table-2"_s, QKeySequence(u"Ctrl+Shift+D"_s))),
      sync(make(u"window.sync"_s, u"refresh-cw"_s, QKeySequence(u"Ctrl+Shift+S"_s))),
      settings(make(u"window.settings"_s, u"settings"_s, QKeySequence(u"Ctrl+,"_s))),
      shortcuts(make(u"window.shortcuts"_s, u"keyboard"_s, QKeySequence(u"Ctrl+/"_s))),
      diagnostics(make(u"window.diagnostics"_s, u"heart-pulse"_s, {})),
      about(make(u"window.about"_s, u"info"_s, {})),
      lock(make(u"window.lock"_s, u"lock"_s, QKeySequence(u"Ctrl+Alt+L"_s))),
      quit(make(u"window.quit"_s, u"log-out"_s, QKeySequence(u"Ctrl+Q"_s))),
      openMenu(make(u"window.menu"_s, u"menu"_s, QKeySequence(Qt::Key_F10))),
      languages(new QMenu(window)),
      menu(makeMenu())
{
    for (const QString &code : Language::codes()) {
        QAction *action = make(u"language."_s + code, u"languages"_s, {});
        action->setCheckable(true);
        languages->addAction(action);
    }
    connect(create, &QAction::triggered, this, [this] {
        if (m_front && m_front->newAction())
            m_front->newAction()->trigger();
    });
    connect(filter, &QAction::triggered, this, [this] {
        if (m_front && m_front->filterAction())
            m_front->filterAction()->trigger();
    });
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QAction *WindowActions::make(const QString &key, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = m_registry.make(m_window, key, iconName, keys);
    m_window->addAction(action);
    m_own << action;
    return action;
}

QMenu *WindowActions::makeMenu()
{
    auto *made = new QMenu(m_window);
    made->addAction(create);
    made->addSeparator();
    made->addAction(undo);
    made->addAction(redo);
    made->addSeparator();
    m_pageMenu = made->addMenu(icon(u"square-pen"_s), {});
    m_viewMenu = made->addMenu(icon(u"layout-dashboard"_s), {});
    m_viewMenu->addActions({palette, filter, charts});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({back, forward, nextTab, previousTab, closeTab, reopenTab});
    made->addMenu(languages)->setIcon(icon(u"languages"_s));
    made->addSeparator();
    made->addActions({sync, settings, shortcuts, diagnostics, about});
    made->addSeparator();
    made->addActions({lock, quit});
    connect(made, &QMenu::aboutToShow, this, [this] {
        m_pageMenu->clear();
        m_pageMenu->addActions(m_frontActions);
        m_pageMenu->menuAction()->setVisible(!m_frontActions.isEmpty());
    });
    return made;
}

void WindowActions::addPage(QAction *page)
{
    m_window->addAction(page);
    m_own << page;
    m_viewMenu->insertAction(m_viewMenu->actions().value(0), page);
}

void WindowActions::addGlobal(QAction *action)
{
    m_window->addAction(action);
    m_own << action;
    menu->insertAction(undo, action);
}

void WindowActions::setFront(Page *page)
{
    for (QAction *action : std::as_const(m_frontActions))
        m_window->removeAction(action);
    m_front = page;
    m_frontActions = page ? page->actions() : QList<QAction *>();
    m_window->addActions(m_frontActions);
    // "New customer" says more than "New".
    const QAction *own = page ? page->newAction() : nullptr;
    create->setEnabled(own);
    create->setText(own && !own->text().isEmpty() ? own->text() : tr("&New"));
    filter->setEnabled(page && page->filterAction());
}

QList<QAction *> WindowActions::available() const
{
    QList<QAction *> actions;
    for (QAction *action : m_frontActions + m_own) {
        // What the page in front does itself is not named twice.
        const bool twice =
            m_front && ((action == create && m_frontActions.contains(m_front->newAction())) ||
                        (action == filter && m_frontActions.contains(m_front->filterAction())));
        if (action != palette && action != openMenu && !twice && !actions.contains(action))
            actions << action;
    }
    return actions;
}

void WindowActions::retranslate(const QString &languageCode)
{
    palette->setText(tr("Search or do anything"));
    filter->setText(tr("&Filter here"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    closeTab->setText(tr("&Close tab"));
    reopenTab->setText(tr("Re&open closed tab"));
    nextTab->setText(tr("Next tab"));
    previousTab->setText(tr("Previous tab"));
    charts->setText(tr("Charts as &tables"));
    sync->setText(tr("S&ync Centre"));
    settings->setText(tr("&Settings"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    diagnostics->setText(tr("&Diagnostics"));
    about->setText(tr("&About Customer 360"));
    lock->setText(tr("&Lock"));
    quit->setText(tr("&Quit"));
    openMenu->setText(tr("Menu"));
    const QStringList codes = Language::codes();
    const QList<QAction *> names = languages->actions();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        names[i]->setText(Language::nativeName(codes[i]));
        names[i]->setChecked(codes[i] == languageCode);
    }
    languages->setTitle(tr("&Language"));
    languages->menuAction()->setToolTip(tr("Language"));
    m_pageMenu->setTitle(tr("On this &page"));
    m_viewMenu->setTitle(tr("&View"));
    setFront(m_front);
}

} // namespace c360::ui
