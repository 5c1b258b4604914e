// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"

#include "ui/kit/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (QString word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3 && word.startsWith(u"ال"_s))
            word.remove(0, 2);
        for (const QChar c : std::as_const(word)) {
            if (c.isLetterOrNumber()) {
                initials << QString(c.toUpper());
                break;
            }
        }
    }
    if (initials.isEmpty())
        return {};
    if (initials.size() == 1)
        return initials.first();
    const bool arabic = initials.first().at(0).script() == QChar::Script_Arabic;
    // A zero-width non-joiner keeps two Arabic letters from joining into what would read as a word.
    return initials.first() + (arabic ? u"\u200c"_s : QString()) + initials.last();
}

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent), m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setCustomer(const Id &id, const QString &name)
{
    m_id = id;
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void Avatar::draw(QPainter *painter, const QRect &rect, const Id &id, const QString &name)
{
    // Grounds with white text at 4.5:1 or better, in both appearances.
    static constexpr std::array<QRgb, 10> grounds{0xff2457c5, 0xff0a6482, 0xff17693a, 0xff855000, 0xffb02121,
                                                  0xff6b3fa0, 0xff9a2c6f, 0xff3d5a1e, 0xff4a5568, 0xff7a4419};
    const QByteArray bytes = id.toBytes();
    const auto last = bytes.isEmpty() ? 0 : quint8(bytes.back());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor::fromRgb(grounds[last % grounds.size()]));
    painter->drawEllipse(rect);
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(8, rect.height() * 2 / 5));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        draw(&painter, rect(), m_id, m_name);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(rect());
    painter.setClipPath(circle);
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
    painter.drawPixmap(
        QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted), m_picture,
        QRectF(m_picture.rect()));
}

} // namespace c360::ui
