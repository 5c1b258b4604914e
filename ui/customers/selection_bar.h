// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QToolButton;

namespace c360::ui {

class Label;

/// How many rows are selected, what they add up to and what can be done to all of them.
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCount(int count, const QString &text);
    /// What the selected ones add up to; `reason`: why there is nothing, on hovering.
    void setSums(const QString &text, const QString &reason = {});
    void retranslate();
    /// The button of an action, for a menu or picker below it.
    [[nodiscard]] QToolButton *buttonOf(const QAction *action) const;

Q_SIGNALS:
    void clearRequested();

private:
    Label *m_count;
    Label *m_sums;
    QToolButton *m_clear;
    QList<QToolButton *> m_buttons;
};

} // namespace c360::ui
