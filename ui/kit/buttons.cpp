// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttons.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString plain(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

/// Enter presses the button that has the keyboard, as Space does. Qt leaves that to the dialogs' default
/// buttons, and on a page nothing would happen.
template <typename Base>
class Pressed : public Base
{
public:
    using Base::Base;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat())
            this->click();
        else
            Base::keyPressEvent(event);
    }
};

} // namespace

QString hint(const QString &text, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return plain(text);
    // The keys stay in their own direction inside an Arabic sentence.
    return QCoreApplication::translate("c360::ui::Buttons", "%1 (%2)", "a command and its keys")
        .arg(plain(text), u"\u2066"_s + shortcut.toString(QKeySequence::NativeText) + u"\u2069"_s);
}

void setKind(QPushButton *button, ButtonKind kind)
{
    static const char *const names[] = {"", "primary", "danger"};
    button->setProperty("kind", QString::fromLatin1(names[int(kind)]));
    const QString name = button->property("iconName").toString();
    if (!name.isEmpty())
        button->setIcon(icon(name, kind == ButtonKind::Normal ? Color::Text : Color::OnAccent));
    button->update();
}

QPushButton *pushButton(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
{
    auto *button = new Pressed<QPushButton>(text, parent);
    button->setProperty("iconName", iconName);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

QToolButton *actionButton(QAction *action, bool withText, QWidget *parent)
{
    auto *button = new Pressed<QToolButton>(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const auto follow = [button, action] {
        button->setAccessibleName(plain(action->text()));
        button->setToolTip(hint(action->text(), action->shortcut()));
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new Pressed<QToolButton>(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    nameButton(button, name);
    return button;
}

void nameButton(QAbstractButton *button, const QString &name, const QKeySequence &shortcut)
{
    button->setAccessibleName(plain(name));
    button->setToolTip(hint(name, shortcut));
}

} // namespace c360::ui
