// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QWidget>

namespace c360::ui {

/// An icon that only decorates: a screen reader passes over it. Optionally on a soft round ground.
class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(const QString &name, int side = 20, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setColor(Color color);
    /// A soft circle of the tone behind the icon.
    void setGround(Tone tone);
    void setSide(int side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Color m_color = Color::TextMuted;
    Color m_ground = Color::Sunken;
    bool m_round = false;
};

} // namespace c360::ui
