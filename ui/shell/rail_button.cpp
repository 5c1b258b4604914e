// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace c360::ui {

namespace {
int iconSideOf(const QFontMetrics &metrics)
{
    return std::max(22, metrics.height() * 6 / 5);
}

QFont frontFont()
{
    QFont font = roleFont(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

RailButton::RailButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(frontFont());
    const int iconSide = iconSideOf(metrics);
    const int word = std::min(metrics.horizontalAdvance(text()), metrics.averageCharWidth() * 20);
    return {std::max(72, word + space::l), iconSide + metrics.height() + 3 * space::s};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(space::xs, 2, -space::xs, -2);
    const bool front = isChecked();
    if (front || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[front ? Color::AccentSoft : Color::Raised]);
        painter.drawRoundedRect(shape, radius::card, radius::card);
    }
    if (front) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::Accent]);
        const QRect bar(0, height() / 4, 3, height() / 2);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Color::Focus], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), radius::card, radius::card);
    }
    const int iconSide = iconSideOf(QFontMetrics(frontFont()));
    icon().paint(&painter, QRect((width() - iconSide) / 2, space::s, iconSide, iconSide));
    const QFont font = front ? frontFont() : roleFont(TypeRole::Caption);
    painter.setFont(font);
    painter.setPen(tokens[front ? Color::AccentText : Color::Text]);
    const QRect word(space::xs, space::s + iconSide + 2, width() - space::s, height() - iconSide - space::m);
    painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop, fitted(QFontMetrics(font), text(), word.width()));
}

} // namespace c360::ui
