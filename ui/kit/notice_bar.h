// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QFrame>

class QPushButton;
class QTimer;
class QToolButton;

namespace c360::ui {

class IconView;
class Label;

/// A passing message that floats above the foot of its parent, with an optional action. It stays while the
/// pointer or the keyboard is on it; Esc closes it. A screen reader announces it.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent);

    /// `action` empty: no button. Errors stay until they are closed.
    void show(const QString &text, Tone tone, const QString &action = {}, const QKeySequence &shortcut = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }
    void dismiss();

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    IconView *m_icon;
    Label *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_timer;
    Tone m_tone = Tone::Neutral;
};

} // namespace c360::ui
