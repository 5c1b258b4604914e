// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QPoint;
class QWidget;

namespace c360::ui {

class ActionRegistry;

/// The actions of the page of customers with their keys and texts, and the menu of a row. What each does, the
/// page connects.
class CustomersActions : public QObject
{
    Q_OBJECT
public:
    CustomersActions(ActionRegistry &registry, QWidget *page);

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Enables what there is something to do with: any customer selected or current, one customer current, a
    /// saved view shown.
    void setTargets(bool any, bool one, bool view);
    void retranslate();
    void openMenu(const QPoint &globalPosition);

private:
    ActionRegistry &m_registry;
    QWidget *m_page;
    QList<QAction *> m_all;

    QAction *make(const QString &key, const QString &iconName, const QKeySequence &keys = {});

public:
    QAction *const create;
    QAction *const find;
    QAction *const filter;
    QAction *const clear;
    QAction *const import;
    QAction *const open;
    QAction *const edit;
    QAction *const preview;
    QAction *const tag;
    QAction *const untag;
    QAction *const activate;
    QAction *const deactivate;
    QAction *const copyEmail;
    QAction *const copyPhone;
    QAction *const exportTo;
    QAction *const remove;
    QAction *const columns;
    QAction *const sort;
    QAction *const saveView;
    QAction *const updateView;
};

} // namespace c360::ui
