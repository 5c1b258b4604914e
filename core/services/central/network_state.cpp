// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/network_state.h"

#include <QNetworkInformation>

#include <utility>

namespace c360::services {

void NetworkState::followSystem()
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability |
                                            Information::Feature::Metered))
        return;
    const Information *system = Information::instance();
    const auto look = [this, system] {
        // What is not known may well be online: the line itself will tell.
        const Information::Reachability reach = system->reachability();
        set(reach == Information::Reachability::Online || reach == Information::Reachability::Unknown,
            system->isMetered());
    };
    connect(system, &Information::reachabilityChanged, this, look);
    connect(system, &Information::isMeteredChanged, this, look);
    look();
}

void NetworkState::set(bool online, bool metered)
{
    const bool wasOnline = std::exchange(m_online, online);
    const bool wasMetered = std::exchange(m_metered, metered);
    if (metered != wasMetered)
        Q_EMIT meteredChanged(metered);
    if (online && !wasOnline)
        Q_EMIT cameOnline();
}

} // namespace c360::services
