// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/unsaved_text.h"

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace c360::ui {

class Label;

/// Free text that grows with what is written; saved when the keyboard leaves it or with Ctrl+S. Until then
/// every pause offers a draft, so that a crash loses nothing. What others add meanwhile is told, and stays.
class NotesCard : public Card, public UnsavedText
{
    Q_OBJECT
public:
    explicit NotesCard(QWidget *parent);

    /// The stored text. What a person is typing stays.
    void setText(const QString &text);
    /// A draft that an earlier session left, written where `seen` stood.
    void restoreDraft(const QString &draft, const QString &seen);
    [[nodiscard]] const QString &stored() const { return m_stored; }
    /// After saveRequested(): stored, or why not.
    void saved(const QString &text);
    void setError(const QString &message);
    void clear();
    void retranslate();
    void save();

    [[nodiscard]] bool isModified() const;
    /// Between the pauses: what a draft does not hold yet.
    [[nodiscard]] bool holdsUnsavedText() const override;
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    /// `seen`: the text that the person began with.
    void saveRequested(const QString &text, const QString &seen);
    /// Typing paused; empty: there is nothing unsaved.
    void draftChanged(const QString &text, const QString &seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStored();
    void showState();
    void grow();

    QPlainTextEdit *m_editor;
    Label *m_state;
    Label *m_error;
    QPushButton *m_save;
    QTimer *m_pause;
    QString m_stored;
    QString m_seen; ///< what was stored when the person began to type
    bool m_waiting = false;
    bool m_cameWhileSaving = false;
};

} // namespace c360::ui
