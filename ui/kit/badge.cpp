// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/kit/icons.h"

#include <QPainter>
#include <QStyle>

namespace c360::ui {

ToneColors colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {Color::AccentSoft, Color::AccentText};
    case Tone::Success:
        return {Color::SuccessSoft, Color::Success};
    case Tone::Warning:
        return {Color::WarningSoft, Color::Warning};
    case Tone::Danger:
        return {Color::DangerSoft, Color::Danger};
    case Tone::Info:
        return {Color::InfoSoft, Color::Info};
    case Tone::Neutral:
        break;
    }
    return {Color::Sunken, Color::TextMuted};
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Caption));
    const int iconWidth = m_icon.isEmpty() ? 0 : metrics.height() + space::xs;
    const int height = metrics.height() + space::xs;
    return {std::max(metrics.horizontalAdvance(m_text) + iconWidth + 2 * space::s, height), height};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const ToneColors colors = colorsOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[colors.ground]);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QRect room = rect().adjusted(space::s, 0, -space::s, 0);
    painter.setFont(roleFont(TypeRole::Caption));
    if (!m_icon.isEmpty()) {
        const int side = height() - space::s;
        const QRect place(room.x(), (height() - side) / 2, side, side);
        icon(m_icon, colors.text).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
        room.setX(room.x() + side + space::xs);
        room = QStyle::visualRect(layoutDirection(), rect(), room);
    }
    painter.setPen(tokens[colors.text]);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace c360::ui
