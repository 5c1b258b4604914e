// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record.h"
#include "ui/customer360/map/map_view.h"
#include "ui/kit/card.h"
#include "ui/shell/app_context.h"

class QAction;

namespace c360::ui {

class EmptyState;
class Label;
class PlaceBook;

/// Where the customer is: the main address and the others on a map, in words, and directions.
class MapCard : public Card
{
    Q_OBJECT
public:
    MapCard(AppContext &context, PlaceBook &places, QWidget *parent);

    void setRecords(const catalog::Record &customer, const std::vector<catalog::Record> &addresses);
    void clear();
    void retranslate();
    [[nodiscard]] MapView *view() const { return m_map; }
    [[nodiscard]] QAction *directions() const { return m_directions; }

private:
    void locate();
    void openDirections();

    AppContext &m_context;
    PlaceBook &m_places;
    std::vector<catalog::Record> m_records; ///< the customer, then the addresses
    bool m_hasData = false;
    MapView *m_map;
    Label *m_words;
    EmptyState *m_empty;
    QWidget *m_tools;
    QAction *m_directions;
    QAction *m_in;
    QAction *m_out;
    QAction *m_fit;
};

} // namespace c360::ui
