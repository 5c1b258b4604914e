// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int inset = 6;
} // namespace

ValueButton::ValueButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void ValueButton::setPlaceholder(const QString &placeholder)
{
    m_placeholder = placeholder;
    update();
}

void ValueButton::setLines(int lines)
{
    m_lines = lines;
    QSizePolicy policy(QSizePolicy::Expanding, lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

void ValueButton::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    update();
}

QSize ValueButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text().isEmpty() ? m_placeholder : text()), 360) +
                      2 * inset + metrics.height();
    return {width, metrics.height() + space::s};
}

QSize ValueButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"MMMM…"_s) + 2 * inset, fontMetrics().height() + space::s};
}

int ValueButton::heightForWidth(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = std::max(40, width - 2 * inset - metrics.height());
    const int height =
        metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).height();
    return qBound(metrics.height(), height, m_lines * metrics.lineSpacing()) + space::s;
}

bool ValueButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = m_lines == 1 && fontMetrics().horizontalAdvance(text()) > width() - 2 * inset;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text() : toolTip(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void ValueButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hot = !m_readOnly && isEnabled() && (underMouse() || hasFocus());
    if (hot && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::Sunken]);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Color::Focus], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    int end = width() - inset;
    if (hot) {
        const int side = fontMetrics().height() - 2;
        const QRect pencil(width() - inset - side, inset - 1, side, side);
        ui::icon(u"pencil"_s, Color::TextMuted)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), pencil));
        end -= side + 2;
    }
    const bool empty = text().isEmpty();
    painter.setPen(tokens[!isEnabled() ? Color::TextDisabled : empty ? Color::TextMuted : Color::Text]);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(inset, space::xs, end - inset, height() - space::s));
    const QString shown = empty ? m_placeholder : text();
    // The value aligns with its label whatever its own direction is.
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    QTextOption option(align);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : layoutDirection());
    if (m_lines > 1) {
        option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter.drawText(QRectF(room), shown, option);
    } else {
        option.setWrapMode(QTextOption::NoWrap);
        painter.drawText(QRectF(room), fitted(fontMetrics(), shown, room.width()), option);
    }
}

} // namespace c360::ui
