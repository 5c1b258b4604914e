// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/base_map.h"
#include "core/domain/places/gazetteer.h"

#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace c360::ui {

/// Where addresses are, on a map that is drawn here and needs no network. The mouse drags and, while the map
/// has the keyboard, the wheel zooms; arrow keys move, + and − zoom, Home shows all markers. What it shows is
/// also said in words (accessible description).
class MapView : public QWidget
{
    Q_OBJECT
public:
    struct Marker
    {
        domain::places::Position position;
        QString label;
        bool approximate = false; ///< the place's region only
        friend bool operator==(const Marker &, const Marker &) = default;
    };

    explicit MapView(QWidget *parent = nullptr);

    void setData(std::shared_ptr<const domain::places::BaseMap> map,
                 std::shared_ptr<const domain::places::Gazetteer> gazetteer);
    /// Moves to them when they differ from those shown.
    void setMarkers(std::vector<Marker> markers);
    [[nodiscard]] const std::vector<Marker> &markers() const { return m_markers; }
    /// Language of place names: "ar", "en", "fr".
    void setLanguage(const QString &language);

    void zoomIn() { zoomBy(1.6, QRectF(rect()).center()); }
    void zoomOut() { zoomBy(1 / 1.6, QRectF(rect()).center()); }
    /// Shows all markers, or the world without one.
    void fit();

    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    /// The middle or scale changed.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A country's outlines, empty until they are first drawn.
    struct Shape
    {
        QPainterPath coarse; ///< for a view of the world
        QPainterPath fine;
    };

    void zoomBy(double factor, const QPointF &around);
    void panBy(const QPointF &pixels);
    void keepInside();
    void drawGround();
    void drawPlaces(QPainter &painter) const;
    void drawMarkers(QPainter &painter) const;
    void describe();
    [[nodiscard]] QPointF toScreen(const QPointF &world) const;
    [[nodiscard]] QPointF toWorld(const QPointF &screen) const;
    [[nodiscard]] double leastScale() const;

    std::shared_ptr<const domain::places::BaseMap> m_map;
    std::vector<Shape> m_shapes;
    std::shared_ptr<const domain::places::Gazetteer> m_gazetteer;
    std::vector<Marker> m_markers;
    QString m_language;
    QPointF m_middle{0.5, 0.4}; ///< on the unit square
    double m_scale = 0;         ///< pixels for the whole world's width
    bool m_moved = false;       ///< by the person: a new size keeps the view
    QPointF m_grip;
    bool m_dragging = false;
    QPixmap m_ground; ///< land, borders and place names, without markers
};

} // namespace c360::ui
