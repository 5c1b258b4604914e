// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/tile_grid.h"

#include "ui/kit/tokens.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace c360::ui {

TileGrid::TileGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
}

void TileGrid::add(QWidget *tile, bool wide)
{
    m_tiles.push_back({tile, wide});
    tile->setParent(this);
    arrange();
}

bool TileGrid::event(QEvent *event)
{
    // A tile was hidden or shown, or its text grew.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TileGrid::arrange()
{
    int narrowest = fontMetrics().averageCharWidth() * 26;
    std::vector<const Tile *> shown;
    for (const Tile &tile : m_tiles) {
        if (tile.widget->isHidden())
            continue;
        shown.push_back(&tile);
        if (!tile.wide)
            narrowest = std::max(narrowest, tile.widget->minimumSizeHint().width());
    }
    // Three would leave holes beside the wide ones.
    const int room = (width() + space::m) / (narrowest + space::m);
    const int columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    if (columns == m_columns && shown == m_shown)
        return;
    m_columns = columns;
    m_shown = shown;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Tile *tile : shown) {
        const int span = tile->wide ? std::min(2, columns) : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(tile->widget, row, column, 1, span);
        column += span;
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace c360::ui
