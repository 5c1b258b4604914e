// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/conflict_commands.h"
#include "ui/kit/tokens.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace c360::ui {

class Label;

/// What the dialogs share that put one decision after the other to a person: which of how many it is, what
/// was decided last and the way back, later or the next one; and that a colleague may be faster.
class DecisionDialog : public QDialog
{
    Q_OBJECT
public:
    /// The title says it; only where more follow can this one be passed over.
    void setPlace(int number, int count);
    /// What was just decided, with an Undo of its own: the window's lies behind.
    void showLast(const QString &text, const Id &action);

Q_SIGNALS:
    /// Stored, undoable; the dialog closes.
    void settled(const c360::domain::Outcome &outcome);
    /// Nothing is to be done here for now, and the next one is wanted; the dialog closes.
    void skipped();
    /// What showLast() told is taken back.
    void lastUndone();

protected:
    struct Titles
    {
        QString alone;
        QString ofMany; ///< with %1 and %2
    };
    DecisionDialog(AppContext &context, Titles titles, QWidget *parent);

    /// What is to be decided goes here.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// After "Decide later" and "Next one".
    void addChoice(QPushButton *button);
    /// Below the content; empty hides it. Read aloud.
    void tell(const QString &text, Color color);
    void pass();
    /// Where the keyboard goes when there is nothing left to decide.
    [[nodiscard]] QPushButton *wayOut() const;
    /// A conflict has changed: is it still open?
    virtual void look() = 0;

    void keyPressEvent(QKeyEvent *event) override;

    AppContext &m_context;

private:
    void undoLast();

    Titles m_titles;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    QWidget *m_last;
    Label *m_lastText;
    QPushButton *m_undo;
    Id m_lastAction;
    Label *m_message;
    QPushButton *m_later;
    QPushButton *m_skip;
};

} // namespace c360::ui
