// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace c360::ui {

class Badge;
class Label;

/// Title, optional count and actions at the trailing end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRole(TypeRole role);
    /// Shown in a badge; empty hides it.
    void setCount(const QString &count);
    /// A flat button that follows the action's text, icon, tooltip and state. Returns it for its menu or
    /// name.
    QToolButton *addAction(QAction *action, bool withText = false);
    /// Any widget between the title and the actions.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Badge *m_count;
};

} // namespace c360::ui
