// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/map/map_view.h"

#include "core/text/format.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace c360::ui {

namespace {

using domain::places::Place;
using domain::places::Position;
using domain::places::projected;
using domain::places::unprojected;

constexpr double greatestScale = 256.0 * 1024; ///< the outlines say nothing more beyond that
constexpr double closeUp = 256.0 * 64;         ///< scale for a single marker: about 100 km around
constexpr double coarseBelow = 6000;           ///< scale up to which the coarse outlines do
constexpr double coarseStep = 1.0 / 6000;
constexpr int placesShown = 14;

QPainterPath outline(const domain::places::MapCountry &country, double step)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto &ring : country.rings) {
        QPointF last = ring.front();
        path.moveTo(last);
        for (const QPointF &point : ring) {
            if (std::abs(point.x() - last.x()) + std::abs(point.y() - last.y()) < step)
                continue;
            path.lineTo(point);
            last = point;
        }
        path.closeSubpath();
    }
    return path;
}

} // namespace

MapView::MapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setLayoutDirection(Qt::LeftToRight); // west stays on the left in every language
    setObjectName(QStringLiteral("map"));
}

void MapView::setData(std::shared_ptr<const domain::places::BaseMap> map,
                      std::shared_ptr<const domain::places::Gazetteer> gazetteer)
{
    m_gazetteer = std::move(gazetteer);
    m_map = std::move(map);
    m_shapes.clear();
    m_shapes.resize(m_map ? m_map->countries().size() : 0);
    m_ground = {};
    describe();
    update();
}

void MapView::setMarkers(std::vector<Marker> markers)
{
    if (markers == m_markers)
        return;
    m_markers = std::move(markers);
    fit();
    describe();
}

void MapView::setLanguage(const QString &language)
{
    m_language = language;
    m_ground = {};
    describe();
    update();
}

double MapView::leastScale() const
{
    return std::max<double>({double(width()), height() / 0.8, 64.0});
}

void MapView::fit()
{
    m_moved = false;
    if (m_markers.empty()) {
        m_middle = {0.5, 0.4};
        m_scale = leastScale();
    } else {
        QRectF around(projected(m_markers.front().position), QSizeF(0, 0));
        for (const Marker &marker : m_markers) {
            const QPointF at = projected(marker.position);
            around.setCoords(std::min(around.left(), at.x()), std::min(around.top(), at.y()),
                             std::max(around.right(), at.x()), std::max(around.bottom(), at.y()));
        }
        m_middle = around.center();
        const double across =
            std::max(around.width() / std::max(width(), 1), around.height() / std::max(height(), 1));
        m_scale = across > 0 ? std::min(closeUp, 0.7 / across) : closeUp;
    }
    keepInside();
}

void MapView::keepInside()
{
    m_scale = std::clamp(m_scale, leastScale(), greatestScale);
    const double half = width() / 2.0 / m_scale;
    m_middle.setX(half >= 0.5 ? 0.5 : std::clamp(m_middle.x(), half, 1 - half));
    m_middle.setY(std::clamp(m_middle.y(), 0.02, 0.92));
    m_ground = {};
    update();
    Q_EMIT moved();
}

void MapView::zoomBy(double factor, const QPointF &around)
{
    const QPointF fixed = toWorld(around);
    m_scale = std::clamp(m_scale * factor, leastScale(), greatestScale);
    m_middle += fixed - toWorld(around);
    m_moved = true;
    keepInside();
}

void MapView::panBy(const QPointF &pixels)
{
    m_middle += pixels / m_scale;
    m_moved = true;
    keepInside();
}

QPointF MapView::toScreen(const QPointF &world) const
{
    return (world - m_middle) * m_scale + QPointF(width() / 2.0, height() / 2.0);
}

QPointF MapView::toWorld(const QPointF &screen) const
{
    return (screen - QPointF(width() / 2.0, height() / 2.0)) / m_scale + m_middle;
}

void MapView::drawGround()
{
    const Tokens &tokens = tokensOf(this);
    const qreal ratio = devicePixelRatioF();
    m_ground = QPixmap(size() * ratio);
    m_ground.setDevicePixelRatio(ratio);
    m_ground.fill(tokens[Color::InfoSoft]);
    QPainter painter(&m_ground);
    const QRectF seen(toWorld({0, 0}), toWorld(QPointF(width(), height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_middle);
    QPen border(tokens[Color::BorderStrong], 0.8);
    border.setCosmetic(true);
    painter.setPen(border);
    painter.setBrush(tokens[Color::Surface]);
    const bool coarse = m_scale < coarseBelow;
    for (size_t i = 0; i < m_shapes.size(); ++i) {
        const domain::places::MapCountry &country = m_map->countries()[i];
        if (!country.bounds.intersects(seen))
            continue;
        QPainterPath &path = coarse ? m_shapes[i].coarse : m_shapes[i].fine;
        if (path.isEmpty())
            path = outline(country, coarse ? coarseStep : 0);
        painter.drawPath(path);
    }
    painter.restore();
    drawPlaces(painter);
}

void MapView::drawPlaces(QPainter &painter) const
{
    if (!m_gazetteer || m_scale < coarseBelow / 4)
        return;
    const Tokens &tokens = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TypeRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const Position southWest = unprojected(toWorld(QPointF(0, height())));
    const Position northEast = unprojected(toWorld(QPointF(width(), 0)));
    std::vector<QRectF> taken;
    for (const Marker &marker : m_markers)
        taken.push_back(QRectF(toScreen(projected(marker.position)) - QPointF(10, 22), QSizeF(20, 26)));
    for (const Place &place : m_gazetteer->within(southWest, northEast, placesShown)) {
        const QPointF at = toScreen(projected(*place.position));
        const QString name = place.nameIn(m_language);
        const QRectF box(at.x() + 5, at.y() - metrics.height() / 2, metrics.horizontalAdvance(name) + 2,
                         metrics.height());
        if (!QRectF(rect()).contains(box) ||
            std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::TextMuted]);
        painter.drawEllipse(at, 2, 2);
        painter.setPen(tokens[Color::TextMuted]);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void MapView::drawMarkers(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    for (const Marker &marker : m_markers) {
        const QPointF at = toScreen(projected(marker.position));
        if (marker.approximate) {
            QColor soft = tokens[Color::Accent];
            soft.setAlpha(60);
            painter.setPen(QPen(tokens[Color::Accent], 1, Qt::DashLine));
            painter.setBrush(soft);
            painter.drawEllipse(at, 16, 16);
            continue;
        }
        QPainterPath pin;
        pin.moveTo(at);
        pin.cubicTo(at + QPointF(-3, -7), at + QPointF(-9, -9), at + QPointF(-9, -15));
        pin.arcTo(QRectF(at + QPointF(-9, -24), QSizeF(18, 18)), 180, -180);
        pin.cubicTo(at + QPointF(9, -9), at + QPointF(3, -7), at);
        painter.setPen(QPen(tokens[Color::Surface], 1.5));
        painter.setBrush(tokens[Color::Accent]);
        painter.drawPath(pin);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::Surface]);
        painter.drawEllipse(at + QPointF(0, -15), 3.5, 3.5);
    }
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_ground.isNull() || m_ground.size() != size() * devicePixelRatioF())
        drawGround();
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    painter.setClipPath(frame);
    painter.drawPixmap(0, 0, m_ground);
    drawMarkers(painter);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens[hasFocus() ? Color::Focus : Color::Border], hasFocus() ? 2 : 1));
    painter.drawPath(frame);
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (m_moved && m_scale > 0)
        keepInside();
    else
        fit();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const double step = std::min(width(), height()) * 0.15;
    switch (event->key()) {
    case Qt::Key_Left:
        panBy({-step, 0});
        break;
    case Qt::Key_Right:
        panBy({step, 0});
        break;
    case Qt::Key_Up:
        panBy({0, -step});
        break;
    case Qt::Key_Down:
        panBy({0, step});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_Home:
        fit();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position();
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    panBy(m_grip - event->position());
    m_grip = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    zoomBy(2, event->position());
}

void MapView::wheelEvent(QWheelEvent *event)
{
    // Without the keyboard the wheel scrolls the page that the map stands in.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_ground = {};
    else if (event->type() == QEvent::LanguageChange)
        describe();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::describe()
{
    setAccessibleName(tr("Map"));
    QStringList said;
    for (const Marker &marker : m_markers) {
        const QString label = text::isolatedByContent(marker.label);
        const QString at =
            text::isolatedByContent(tr("latitude %1, longitude %2")
                                        .arg(QLocale().toString(marker.position.latitude, 'f', 3),
                                             QLocale().toString(marker.position.longitude, 'f', 3)));
        const auto near = m_gazetteer ? m_gazetteer->nearest(marker.position) : std::nullopt;
        if (marker.approximate)
            said << tr("%1: only the region is known").arg(label);
        else if (near)
            said << tr("%1: near %2, %3", "address: place, coordinates")
                        .arg(label, text::isolatedByContent(near->nameIn(m_language)), at);
        else
            said << tr("%1: %2", "address: coordinates").arg(label, at);
    }
    setAccessibleDescription(said.isEmpty() ? tr("No address with a known place")
                                            : said.join(QLatin1Char('\n')));
    setToolTip(tr("Drag to move, + and − to zoom, Home to show all addresses"));
}

} // namespace c360::ui
