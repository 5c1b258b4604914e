// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace c360::ui {

class Label;

/// Free text that grows with what is written; saved when the keyboard leaves it or with Ctrl+S. Until then
/// every pause offers a draft, so that a crash loses nothing.
class NotesCard : public Card
{
    Q_OBJECT
public:
    explicit NotesCard(QWidget *parent);

    /// The stored text. What a person is typing stays.
    void setText(const QString &text);
    /// A draft that an earlier session left.
    void restoreDraft(const QString &draft);
    /// After saveRequested(): stored, or why not.
    void saved(const QString &text);
    void setError(const QString &message);
    void clear();
    void retranslate();
    void save();

    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void saveRequested(const QString &text);
    /// Typing paused; empty: there is nothing unsaved.
    void draftChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void grow();

    QPlainTextEdit *m_editor;
    Label *m_state;
    Label *m_error;
    QPushButton *m_save;
    QTimer *m_pause;
    QString m_stored;
    bool m_waiting = false;
};

} // namespace c360::ui
