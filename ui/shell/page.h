// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QAction;

namespace c360::ui {

/// One screen: an entry of the navigation rail, or a document tab such as a customer.
///
/// How to write one: take `AppContext &` (and what else it needs) in the constructor; build the widgets there
/// with no text; write all texts in retranslate(), which is called once after construction by the window and
/// again whenever language, digits or direction change; load in refresh(), which the window calls when the
/// page is shown for the first time and whenever `isStale()`. Ask the store through futures; never wait on
/// this thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Name of an icon (ui/kit/icons.h).
    [[nodiscard]] virtual QString iconName() const = 0;
    /// What can be done here now; the window puts them into its menu, the palette and the shortcut sheet
    /// while the page is in front. Emit actionsChanged() when the list changes. Make them with
    /// ActionRegistry::make().
    [[nodiscard]] virtual QList<QAction *> actions() const { return {}; }
    /// Loads what is shown. Cheap when nothing changed.
    virtual void refresh() {}
    /// Writes every text again.
    virtual void retranslate() = 0;
    /// A part of the page to show, for instance "finances"; unknown keys are ignored.
    virtual void showSection(const QString &) {}
    /// Key of the part in front, for history and session; empty when the page has no parts.
    [[nodiscard]] virtual QString section() const { return {}; }
    /// Where the keyboard goes when the page comes to the front.
    [[nodiscard]] virtual QWidget *focusTarget() { return this; }
    /// Ctrl+N "new here" and Ctrl+F "filter here": the actions behind them, or nullptr.
    [[nodiscard]] virtual QAction *newAction() const { return nullptr; }
    [[nodiscard]] virtual QAction *filterAction() const { return nullptr; }

Q_SIGNALS:
    void titleChanged();
    void actionsChanged();
    void sectionChanged();
};

} // namespace c360::ui
