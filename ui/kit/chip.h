// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"

#include <QAbstractButton>

class QPen;

namespace c360::ui {

/// Around a dot of a colour that a person has chosen: `ink` where it is lost on its ground (below 3 to 1),
/// else nothing.
[[nodiscard]] QPen ringOf(const QColor &chosen, const QColor &ground, const QColor &ink);

/// A rounded button: a filter that is on or off (checkable, the default), or a value such as a tag that can
/// be removed. Space switches or presses it, Delete or the cross removes it.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    /// How many records it stands for; empty for none.
    void setCount(const QString &count);
    void setIconName(const QString &name);
    void setRemovable(bool removable);
    /// Colour of a tag, shown as a dot beside the text; an invalid colour takes it away.
    void setDot(const QColor &color);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shownIcon() const;
    void describe();

    QString m_count;
    QString m_icon;
    QColor m_dot;
    Tone m_tone = Tone::Neutral;
    bool m_removable = false;
    bool m_crossPressed = false;
};

} // namespace c360::ui
