// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace c360::ui {

/// The column of screens at the leading side: an icon and a word each, in the order they were added.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// A checkable action with text, icon and shortcut; the rail shows it and follows it.
    void addEntry(QAction *action);
    /// At the foot: settings and the like.
    void addFooter(QAction *action);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(QAction *action);

    QVBoxLayout *m_entries;
    QVBoxLayout *m_footer;
};

} // namespace c360::ui
