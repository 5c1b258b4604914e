// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QTimer;

namespace c360::ui {

/// A search box: magnifier, clear button, Esc empties it. searched() comes once the typing pauses for a
/// moment.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Milliseconds of pause before searched(); 0: with every key.
    void setDelay(int milliseconds);

Q_SIGNALS:
    void searched(const QString &text);
    /// Down, Up, Page Down …, and Enter, go to the results.
    void moveRequested(int key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QAction *m_magnifier = nullptr;
    QTimer *m_timer;
};

} // namespace c360::ui
