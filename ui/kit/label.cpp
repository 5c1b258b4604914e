// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace c360::ui {

QString fitted(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

Label::Label(TypeRole role, QWidget *parent) : Label(QString(), role, Color::Text, parent) {}

Label::Label(const QString &text, TypeRole role, QWidget *parent) : Label(text, role, Color::Text, parent) {}

Label::Label(const QString &text, TypeRole role, Color color, QWidget *parent)
    : QLabel(parent), m_role(role), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    apply();
}

void Label::setColor(Color color)
{
    m_color = color;
    apply();
}

void Label::setRole(TypeRole role)
{
    m_role = role;
    apply();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(u"MMM…"_s), QLabel::minimumSizeHint().height()};
}

void Label::apply()
{
    m_applying = true;
    setFont(roleFont(m_role));
    QPalette colors;
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    colors.setColor(QPalette::Active, QPalette::WindowText, tokens[m_color]);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, tokens[m_color]);
    colors.setColor(QPalette::Disabled, QPalette::WindowText, tokens[Color::TextDisabled]);
    setPalette(colors);
    m_applying = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_applying && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        apply();
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange: {
        const bool done = QLabel::event(event);
        apply();
        return done;
    }
    case QEvent::ToolTip:
        if (m_elided && toolTip().isEmpty() &&
            fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
            return true;
        }
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    // QLabel aligns by the direction of its text: a number alone would stand on the wrong side in Arabic.
    const bool selectable =
        textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!m_elided && (selectable || buddy() || textFormat() != Qt::PlainText || !pixmap().isNull())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = m_elided ? fitted(fontMetrics(), text(), room.width()) : text();
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (m_elided)
        flags |= Qt::TextSingleLine;
    else if (wordWrap())
        flags |= Qt::TextWordWrap;
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), shown, foregroundRole());
}

} // namespace c360::ui
