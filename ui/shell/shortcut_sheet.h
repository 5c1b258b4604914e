// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace c360::ui {

class ActionRegistry;
class Label;
class SearchField;

/// Every action with its keys (Ctrl+/); a key is changed in place by a double click or Enter.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(ActionRegistry &actions, QWidget *parent);

private:
    void fill();
    void filter(const QString &text);
    void edit(int row);

    ActionRegistry &m_actions;
    SearchField *m_search;
    QTableWidget *m_table;
    Label *m_message;
};

} // namespace c360::ui
