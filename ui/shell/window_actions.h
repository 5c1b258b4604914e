// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace c360::ui {

class ActionRegistry;
class Page;

/// The window's own actions with their keys and texts, its menus, and the actions of the page in front among
/// them. What each does, the window connects; New and Filter ask the page in front.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(ActionRegistry &registry, QWidget *window);

    /// An entry of the View menu and the palette.
    void addPage(QAction *page);
    /// An entry of the menu and the palette.
    void addGlobal(QAction *action);
    /// Takes the actions of the page that was in front away and puts this one's in; nullptr: none.
    void setFront(Page *page);
    /// Actions that can be run now: the window's and those of the page in front, none of them twice.
    [[nodiscard]] QList<QAction *> available() const;
    /// Writes all texts again and checks the language in use.
    void retranslate(const QString &languageCode);

private:
    ActionRegistry &m_registry;
    QWidget *m_window;
    QList<QAction *> m_own;
    QPointer<Page> m_front;
    QList<QAction *> m_frontActions;
    QMenu *m_pageMenu;
    QMenu *m_viewMenu;

    QAction *make(const QString &key, const QString &iconName, const QKeySequence &keys);
    QMenu *makeMenu();

public:
    QAction *const palette;
    QAction *const create;
    QAction *const filter;
    QAction *const undo;
    QAction *const redo;
    QAction *const back;
    QAction *const forward;
    QAction *const closeTab;
    QAction *const reopenTab;
    QAction *const nextTab;
    QAction *const previousTab;
    QAction *const charts;
    QAction *const sync; ///< opens the Sync Centre
    QAction *const settings;
    QAction *const shortcuts;
    QAction *const diagnostics;
    QAction *const about;
    QAction *const lock;
    QAction *const quit;
    QAction *const openMenu;
    QMenu *const languages; ///< its actions are in the order of Language::codes()
    QMenu *const menu;
};

} // namespace c360::ui
