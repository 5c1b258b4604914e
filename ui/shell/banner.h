// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QWidget>

class QPushButton;

namespace c360::ui {

class Label;

/// A lasting sentence across the window's top, for instance that the data is made up and not encrypted.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(Tone tone, const QString &iconName, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &action = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace c360::ui
