// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>
#include <vector>

class QGridLayout;

namespace c360::ui {

/// Widgets beside each other in columns of one width, as many as fit; a wide one takes two.
class TileGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TileGrid(QWidget *parent = nullptr);

    void add(QWidget *tile, bool wide = false);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Tile
    {
        QWidget *widget;
        bool wide;
    };
    QGridLayout *m_grid;
    std::deque<Tile> m_tiles;          ///< never moves its elements
    std::vector<const Tile *> m_shown; ///< as arranged
    int m_columns = 0;
};

} // namespace c360::ui
