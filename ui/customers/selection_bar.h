// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QToolButton;

namespace c360::ui {

class FlowLayout;
class Label;

/// How many rows are selected and what can be done to all of them.
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCount(int count, const QString &text);
    void retranslate();
    /// The button of an action, for a menu or picker below it.
    [[nodiscard]] QToolButton *buttonOf(const QAction *action) const;

Q_SIGNALS:
    void clearRequested();

private:
    FlowLayout *m_flow;
    Label *m_count;
    QToolButton *m_clear;
    QList<QToolButton *> m_buttons;
};

} // namespace c360::ui
