// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace c360::test {

/// Whether a person acts on it, so that a screen reader must be able to say what it is.
inline bool acts(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

/// Parts that Qt makes inside its own widgets and names through them.
inline bool isInner(const QWidget *widget)
{
    const QString name = widget->objectName();
    if (name.startsWith(QStringLiteral("qt_")) || name == QStringLiteral("ScrollLeftButton") ||
        name == QStringLiteral("ScrollRightButton") || widget->inherits("QLineEditIconButton") ||
        widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton") ||
        widget->inherits("QComboBoxListView"))
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent &&
           (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
            (qobject_cast<const QTabBar *>(parent) && widget->inherits("QToolButton")) ||
            parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QCalendarWidget") ||
            (parent->parentWidget() && parent->parentWidget()->inherits("QCalendarWidget")));
}

/// Descriptions of the acting widgets below `root` that are shown without an accessible name or (for buttons)
/// without a tooltip. Empty is what a test wants.
inline QStringList unnamedControls(const QWidget *root)
{
    QStringList found;
    QList<const QWidget *> all{root};
    for (const QWidget *widget : root->findChildren<QWidget *>())
        all << widget;
    for (const QWidget *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(root) || !acts(widget) || isInner(widget))
            continue;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        QStringList path;
        for (const QWidget *at = widget; at && at != root; at = at->parentWidget())
            path.prepend(QString::fromLatin1(at->metaObject()->className()) +
                         (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
        if (name.trimmed().isEmpty())
            found << QStringLiteral("no name: ") + path.join(QStringLiteral(" > "));
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && widget->toolTip().isEmpty())
            found << QStringLiteral("no tooltip: ") + path.join(QStringLiteral(" > "));
    }
    return found;
}

/// Labels and buttons whose text does not fit, for 200 % text size and long translations. Elided labels may
/// be cut: they ask for less than their text.
inline QStringList clippedTexts(const QWidget *root)
{
    QStringList found;
    const auto tell = [&found](const QWidget *widget, const QString &text, QSize needed) {
        found << QStringLiteral("%1 “%2” has %3×%4 of %5×%6")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                     .arg(widget->width())
                     .arg(widget->height())
                     .arg(needed.width())
                     .arg(needed.height());
    };
    const auto fits = [](const QWidget *widget, QSize needed) {
        return widget->width() + 1 >= needed.width() && widget->height() + 1 >= needed.height();
    };
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->window() != root->window() || isInner(widget))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && !qobject_cast<const QToolButton *>(widget) &&
                !fits(widget, widget->minimumSizeHint()))
                tell(widget, button->text(), widget->minimumSizeHint());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QSize needed = widget->minimumSizeHint();
            if (label->wordWrap())
                needed = {needed.width(), label->heightForWidth(label->width())};
            if (!label->text().isEmpty() && !fits(widget, needed))
                tell(widget, label->text(), needed);
        }
    }
    return found;
}

} // namespace c360::test
