// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/value_choice.h"

#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int mostLines = 6; ///< long notes scroll in the tooltip
} // namespace

ValueChoice::ValueChoice(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(text);
    setToolTip(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueChoice::setCaption(const QString &caption)
{
    setAccessibleName(tr("%1: %2", "caption, value").arg(caption, text()));
}

int ValueChoice::textWidth(int width) const
{
    return std::max(1, width - 2 * (space::m + ring) - space::xs - fontMetrics().height());
}

int ValueChoice::heightForWidth(int width) const
{
    const QRect need = fontMetrics().boundingRect(QRect(0, 0, textWidth(width), QWIDGETSIZE_MAX),
                                                  Qt::TextWordWrap | Qt::TextWrapAnywhere, text());
    return std::min(need.height(), mostLines * fontMetrics().lineSpacing()) + 2 * (space::s + ring);
}

QSize ValueChoice::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

QSize ValueChoice::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing() + 2 * (space::s + ring)};
}

void ValueChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void ValueChoice::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    // What has the keyboard is told apart from what is chosen: a ring of its own, with a gap.
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Color::Focus], 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control + ring - 1,
                                radius::control + ring - 1);
    }
    painter.setPen(QPen(tokens[on ? Color::Accent : Color::BorderStrong], on ? 2 : 1));
    painter.setBrush(tokens[!isEnabled()   ? Color::Window
                            : on           ? Color::AccentSoft
                            : underMouse() ? Color::Raised
                                           : Color::Surface]);
    const QRect inner = rect().adjusted(ring, ring, -ring, -ring);
    painter.drawRoundedRect(QRectF(inner).adjusted(1, 1, -1, -1), radius::control, radius::control);
    const int glyph = fontMetrics().height();
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), inner, logical.translated(ring, ring));
    };
    const Color ink = !isEnabled() ? Color::TextDisabled : on ? Color::AccentText : Color::Text;
    ui::icon(on ? u"circle-check"_s : u"circle"_s, on ? Color::AccentText : Color::TextMuted)
        .paint(&painter, place(QRect(space::m, space::s, glyph, glyph)));
    painter.setPen(tokens[ink]);
    painter.drawText(place(QRect(space::m + glyph + space::xs, space::s, textWidth(width()),
                                 inner.height() - 2 * space::s)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) |
                         Qt::TextWordWrap | Qt::TextWrapAnywhere,
                     text());
}

} // namespace c360::ui
