// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace c360::ui {

QPen ringOf(const QColor &chosen, const QColor &ground, const QColor &ink)
{
    return contrastRatio(chosen, ground) < 3.0 ? QPen(ink, 1) : QPen(Qt::NoPen);
}

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
    connect(this, &Chip::toggled, this, &Chip::updateGeometry);
}

QString Chip::shownIcon() const
{
    // A tick says "on" beside the colour.
    return isCheckable() && isChecked() ? u"check"_s : m_icon;
}

void Chip::setCount(const QString &count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    describe();
    updateGeometry();
    update();
}

void Chip::setDot(const QColor &color)
{
    m_dot = color;
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::describe()
{
    // The name stays the text (the accessible interface falls back to it); the rest is description.
    setAccessibleDescription(m_count.isEmpty() ? QString()
                                               : tr("%1 records", "number, already formatted").arg(m_count));
    if (m_removable && toolTip().isEmpty())
        setToolTip(tr("Remove with the Delete key"));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int glyph = metrics.height();
    // Advances are rounded: without the pixel more, a text that just fits would be elided.
    int width = 2 * space::m + metrics.horizontalAdvance(text()) + 2;
    if (!shownIcon().isEmpty())
        width += glyph + space::xs;
    if (m_dot.isValid())
        width += space::s + space::s;
    if (!m_count.isEmpty())
        width += metrics.horizontalAdvance(m_count) + space::s;
    if (m_removable)
        width += glyph;
    return {width, metrics.height() + space::m};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const int glyph = fontMetrics().height();
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - glyph - space::s, (height() - glyph) / 2, glyph, glyph));
}

bool Chip::hitButton(const QPoint &position) const
{
    return rect().contains(position) && !(m_removable && crossRect().contains(position));
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove && m_removable)
        update();
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed =
        m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_crossPressed) {
        m_crossPressed = false;
        if (crossRect().contains(event->position().toPoint()))
            Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool on = isCheckable() && isChecked();
    const ToneColors toned = colorsOf(m_tone);
    const bool toneShown = !isCheckable() && m_tone != Tone::Neutral;
    const Color ground = on             ? Color::AccentSoft
                         : toneShown    ? toned.ground
                         : underMouse() ? Color::Sunken
                                        : Color::Surface;
    Color ink = on ? Color::AccentText : toneShown ? toned.text : Color::Text;
    if (!isEnabled())
        ink = Color::TextDisabled;
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal round = shape.height() / 2;
    painter.setPen(QPen(tokens[on ? Color::Accent : Color::Border], 1));
    painter.setBrush(tokens[ground]);
    painter.drawRoundedRect(shape, round, round);
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Color::Focus], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, round, round);
    }

    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int glyph = fontMetrics().height();
    int x = space::m;
    int end = width() - space::m;
    if (m_removable) {
        const QRect cross = crossRect();
        const bool hot = underMouse() && cross.contains(mapFromGlobal(QCursor::pos()));
        ui::icon(u"x"_s, hot ? Color::Danger : ink).paint(&painter, cross.adjusted(2, 2, -2, -2));
        end = width() - space::s - glyph;
    }
    if (m_dot.isValid()) {
        painter.setPen(ringOf(m_dot, tokens[ground], tokens[Color::TextMuted]));
        painter.setBrush(m_dot);
        painter.drawEllipse(place(QRect(x, (height() - space::s) / 2, space::s, space::s)));
        x += 2 * space::s;
    }
    if (!shownIcon().isEmpty()) {
        ui::icon(shownIcon(), ink)
            .paint(&painter, place(QRect(x, (height() - glyph) / 2, glyph, glyph)).adjusted(1, 1, -1, -1),
                   Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += glyph + space::xs;
    }
    if (!m_count.isEmpty()) {
        const int countWidth = fontMetrics().horizontalAdvance(m_count);
        painter.setPen(
            tokens[isEnabled() ? (on ? Color::AccentText : Color::TextMuted) : Color::TextDisabled]);
        painter.drawText(place(QRect(end - countWidth, 0, countWidth, height())), Qt::AlignCenter, m_count);
        end -= countWidth + space::s;
    }
    painter.setPen(tokens[ink]);
    const QString shown = fitted(fontMetrics(), text(), end - x);
    painter.drawText(place(QRect(x, 0, end - x, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     shown);
}

} // namespace c360::ui
