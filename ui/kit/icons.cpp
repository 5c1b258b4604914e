// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Color color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, render(rect.size(), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(size, 1.0, mode);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return render((QSizeF(size) / scale).toSize(), scale, mode);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"c360-themed"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QPixmap render(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QColor color =
            tokensOf(QGuiApplication::palette())[mode == QIcon::Disabled ? Color::TextDisabled : m_color];
        const bool mirror = QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirectional(m_name);
        const QString cacheKey = u"c360:%1:%2:%3:%4:%5:%6"_s.arg(m_name, color.name())
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(ratio)
                                     .arg(mirror);
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirror) {
            painter.translate(pixmap.width(), 0);
            painter.scale(-1, 1);
        }
        const int side = std::min(pixmap.width(), pixmap.height());
        renderer.render(&painter,
                        QRectF((pixmap.width() - side) / 2.0, (pixmap.height() - side) / 2.0, side, side));
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    Color m_color;
};

} // namespace

bool isDirectional(const QString &name)
{
    static const QSet<QString> names{
        u"arrow-left"_s,
        u"arrow-right"_s,
        u"chevron-left"_s,
        u"chevron-right"_s,
        u"chevrons-left"_s,
        u"chevrons-right"_s,
        u"log-in"_s,
        u"log-out"_s,
        u"undo"_s,
        u"undo-2"_s,
        u"redo"_s,
        u"redo-2"_s,
        u"list"_s,
        u"list-checks"_s,
        u"panel-left"_s,
        u"panel-left-open"_s,
        u"panel-left-close"_s,
        u"send"_s,
        u"external-link"_s,
        u"trending-up"_s,
        u"trending-down"_s,
        u"chart-line"_s,
        u"chart-no-axes-combined"_s,
        u"receipt-text"_s,
        u"table-2"_s,
    };
    return names.contains(name);
}

QIcon icon(const QString &name)
{
    return icon(name, Color::Text);
}

QIcon icon(const QString &name, Color color)
{
    if (name.isEmpty() || !QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new ThemedIconEngine(name, color));
}

} // namespace c360::ui
