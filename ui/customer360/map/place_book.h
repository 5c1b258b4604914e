// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/base_map.h"
#include "core/domain/places/gazetteer.h"

#include <QObject>

#include <memory>

namespace c360::ui {

/// The gazetteer and the base map, read once in the background and shared by all customers that are open.
class PlaceBook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts reading when that has not happened yet; ready() follows (at once in the next turn when it has).
    void load();

    /// Null until ready.
    [[nodiscard]] std::shared_ptr<const domain::places::Gazetteer> gazetteer() const { return m_gazetteer; }
    [[nodiscard]] std::shared_ptr<const domain::places::BaseMap> map() const { return m_map; }

Q_SIGNALS:
    void ready();

private:
    bool m_started = false;
    std::shared_ptr<const domain::places::Gazetteer> m_gazetteer;
    std::shared_ptr<const domain::places::BaseMap> m_map;
};

} // namespace c360::ui
