// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_caps.h"

#include "ui/kit/tokens.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QStringList capsOf(const QKeySequence &keys)
{
    QStringList caps;
    for (const QString &chord : keys.toString(QKeySequence::NativeText).split(u", "_s, Qt::SkipEmptyParts)) {
        QStringList parts = chord.split(u'+', Qt::SkipEmptyParts);
        if (chord.endsWith(u"++"_s) || chord == u"+")
            parts << u"+"_s;
        caps << parts;
    }
    return caps;
}

int capWidth(const QString &cap, const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(cap) + 2 * 6, metrics.height() + 4);
}

} // namespace

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCaps::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setAccessibleName(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Caption));
    int width = 0;
    for (const QString &cap : capsOf(m_keys))
        width += capWidth(cap, metrics) + space::xs;
    return {std::max(0, width - space::xs), metrics.height() + space::s};
}

int KeyCaps::draw(QPainter *painter, const QRect &rect, const QKeySequence &keys,
                  Qt::LayoutDirection direction, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const QFont font = roleFont(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const QStringList caps = capsOf(keys);
    int total = 0;
    for (const QString &cap : caps)
        total += capWidth(cap, metrics) + space::xs;
    total = std::max(0, total - space::xs);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    // At the trailing end, but Ctrl stays to the left of the letter in every language.
    int x = direction == Qt::RightToLeft ? rect.left() : rect.right() + 1 - total;
    const int height = metrics.height() + 4;
    for (const QString &cap : caps) {
        const QRectF box(x + 0.5, rect.center().y() - height / 2 + 0.5, capWidth(cap, metrics) - 1,
                         height - 1);
        painter->setPen(tokens[Color::Border]);
        painter->setBrush(tokens[Color::Sunken]);
        painter->drawRoundedRect(box, 4, 4);
        painter->setPen(tokens[Color::TextMuted]);
        painter->drawText(box, Qt::AlignCenter, cap);
        x += capWidth(cap, metrics) + space::xs;
    }
    painter->restore();
    return total;
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_keys, layoutDirection(), palette());
}

} // namespace c360::ui
