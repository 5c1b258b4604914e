// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace c360::ui {

/// Waits for a moment in which the window may be made anew without taking anything out of the person's hands:
/// no menu and no dialog is open, no button of the mouse is held, nobody is typing, and nothing that was
/// typed would be lost (UnsavedText).
class CalmMoment : public QObject
{
    Q_OBJECT
public:
    /// `isHarmless`: whether a dialog may go; null: none may.
    explicit CalmMoment(std::function<bool(QWidget *)> isHarmless = {}, QObject *parent = nullptr);

    /// Calls `act` once, at the first such moment; at once when this is one. A second call replaces what
    /// waits.
    void wait(std::function<void()> act);
    /// How long after the last key a text field counts as left alone.
    void setQuiet(std::chrono::milliseconds quiet) { m_quiet = quiet; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isCalm() const;
    [[nodiscard]] bool isInTheWay(QWidget *widget) const;
    void look();

    std::function<bool(QWidget *)> m_isHarmless;
    std::function<void()> m_act;
    std::chrono::milliseconds m_quiet{3'000};
    QElapsedTimer m_lastKey;
    QTimer m_timer;
};

} // namespace c360::ui
