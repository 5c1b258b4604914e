// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/map_card.h"

#include "core/catalog/catalog.h"
#include "core/text/format.h"
#include "ui/customer360/map/place_book.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/section_header.h"
#include "ui/kit/tokens.h"
#include "ui/shell/action_registry.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

MapCard::MapCard(AppContext &context, PlaceBook &places, QWidget *parent)
    : Card(parent), m_context(context), m_places(places)
{
    m_map = new MapView(this);
    m_map->setMinimumHeight(220);
    body()->addWidget(m_map);
    m_words = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"map-words"_s);
    body()->addWidget(m_words);
    m_empty = new EmptyState(this);
    m_empty->setCompact(true);
    body()->addWidget(m_empty);
    m_out = context.actions.make(this, u"profile.map-out"_s, u"zoom-out"_s);
    m_in = context.actions.make(this, u"profile.map-in"_s, u"zoom-in"_s);
    m_fit = context.actions.make(this, u"profile.map-fit"_s, u"map-pin"_s);
    m_directions = context.actions.make(this, u"profile.directions"_s, u"external-link"_s);
    for (QAction *action : {m_out, m_in, m_fit, m_directions})
        header()->addAction(action);
    connect(m_in, &QAction::triggered, m_map, &MapView::zoomIn);
    connect(m_out, &QAction::triggered, m_map, &MapView::zoomOut);
    connect(m_fit, &QAction::triggered, m_map, &MapView::fit);
    connect(m_directions, &QAction::triggered, this, &MapCard::openDirections);
    connect(&m_places, &PlaceBook::ready, this, [this] {
        if (m_hasData)
            return;
        m_hasData = true;
        m_map->setData(m_places.map(), m_places.gazetteer());
        locate();
    });
    locate();
}

void MapCard::setRecords(const catalog::Record &customer, const std::vector<catalog::Record> &addresses)
{
    m_records = {customer};
    m_records.insert(m_records.end(), addresses.begin(), addresses.end());
    if (!m_hasData)
        m_places.load();
    locate();
}

void MapCard::clear()
{
    m_records.clear();
    locate();
}

void MapCard::locate()
{
    std::vector<MapView::Marker> markers;
    const auto gazetteer = m_places.gazetteer();
    for (const catalog::Record &record : m_records) {
        const bool main = record.type().name == catalog::customerType.name;
        QString label = main ? tr("Main address") : record.value(u"label").toString();
        if (label.isEmpty())
            label = tr("Address");
        const QVariant latitude = record.value(u"latitude");
        const QVariant longitude = record.value(u"longitude");
        if (!latitude.isNull() && !longitude.isNull()) {
            markers.push_back({{latitude.toDouble(), longitude.toDouble()}, label, false});
        } else if (gazetteer) {
            const auto found =
                gazetteer->locate(record.value(u"city").toString(), record.value(u"postal_code").toString(),
                                  record.value(u"country").toString());
            if (found)
                markers.push_back({found->position, label, found->approximate});
        }
    }
    const bool any = !markers.empty();
    m_map->setMarkers(std::move(markers));
    m_map->setVisible(any);
    m_words->setVisible(any);
    m_words->setText(m_map->accessibleDescription());
    m_empty->setVisible(!any);
    for (QAction *action : {m_out, m_in, m_fit, m_directions})
        action->setEnabled(any);
}

void MapCard::retranslate()
{
    setTitle(tr("Map"));
    m_in->setText(tr("Zoom in"));
    m_out->setText(tr("Zoom out"));
    m_fit->setText(tr("Show all addresses"));
    m_directions->setText(tr("Directions in the browser (openstreetmap.org)"));
    m_empty->set(EmptyState::Kind::FirstUse, tr("No place to show"),
                 tr("Enter a city or postal code, and the map finds it without a network."), {}, u"map"_s);
    m_map->setLanguage(m_context.format.language());
    locate();
}

void MapCard::openDirections()
{
    if (m_map->markers().empty())
        return;
    const auto &to = m_map->markers().front().position;
    QUrl url(u"https://www.openstreetmap.org/directions"_s);
    QUrlQuery query;
    query.addQueryItem(u"to"_s, u"%1,%2"_s.arg(to.latitude, 0, 'f', 5).arg(to.longitude, 0, 'f', 5));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace c360::ui
