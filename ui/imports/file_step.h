// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace c360::ui {

class BusyBar;
class Label;
class Prompts;

/// The file: chosen, or dropped here.
class FileStep : public QWidget
{
    Q_OBJECT
public:
    /// `prompts` must outlive the widget.
    explicit FileStep(Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();
    void choose();
    void setBusy(bool busy);
    /// Why the last file cannot be read; empty: nothing is wrong.
    void setError(const QString &message);
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Prompts &m_prompts;
    Label *m_title;
    Label *m_reason;
    Label *m_error;
    QPushButton *m_choose;
    BusyBar *m_busy;
    bool m_dragging = false;
};

} // namespace c360::ui
