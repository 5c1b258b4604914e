// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace c360::ui {

enum class ButtonKind : quint8
{
    Normal,
    Primary, ///< the one thing to do here
    Danger,  ///< what cannot be undone
};

/// A push button in the theme's style; the text is also its accessible name.
[[nodiscard]] QPushButton *pushButton(const QString &text, const QString &iconName, ButtonKind kind,
                                      QWidget *parent);
void setKind(QPushButton *button, ButtonKind kind);
/// A flat button for an action; without text, the action's text is its accessible name and tooltip.
[[nodiscard]] QToolButton *actionButton(QAction *action, bool withText, QWidget *parent);
/// A flat button with an icon only. The name is read aloud and shown as tooltip.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent);
/// Name and tooltip of an icon button, with its shortcut when it has one.
void nameButton(QAbstractButton *button, const QString &name, const QKeySequence &shortcut = {});
/// "Log call (Ctrl+L)"; the text without its mnemonic.
[[nodiscard]] QString hint(const QString &text, const QKeySequence &shortcut);

} // namespace c360::ui
