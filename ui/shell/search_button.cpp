// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/key_caps.h"
#include "ui/kit/label.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace c360::ui {

SearchButton::SearchButton(QWidget *parent) : QPushButton(parent)
{
    setCursor(Qt::IBeamCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(640);
}

void SearchButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 2 * space::s};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens[Color::Focus], 2)
                              : QPen(tokens[underMouse() ? Color::Accent : Color::BorderStrong], 1));
    painter.setBrush(tokens[Color::Surface]);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::control,
                            radius::control);
    const int side = fontMetrics().height();
    const QRect glass(space::s, (height() - side) / 2, side, side);
    ui::icon(u"search"_s, Color::TextMuted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), glass));
    const int keys = KeyCaps::draw(&painter, rect().adjusted(space::s, 0, -space::s, 0), m_keys,
                                   layoutDirection(), palette());
    const int x = 2 * space::s + side;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(x, 0, width() - x - keys - 2 * space::s, height()));
    painter.setPen(tokens[Color::TextMuted]);
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     fitted(fontMetrics(), text(), words.width()));
}

} // namespace c360::ui
