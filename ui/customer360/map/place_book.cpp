// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/map/place_book.h"

#include "core/base/future.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace c360::ui {

namespace {
Q_LOGGING_CATEGORY(log, "c360.ui.map")
}

using domain::places::BaseMap;
using domain::places::Gazetteer;

void PlaceBook::load()
{
    if (m_started) {
        if (m_gazetteer || m_map)
            QMetaObject::invokeMethod(this, &PlaceBook::ready, Qt::QueuedConnection);
        return;
    }
    m_started = true;
    using Read = std::pair<Result<std::shared_ptr<const Gazetteer>>, Result<std::shared_ptr<const BaseMap>>>;
    Future<Read> reading = QtConcurrent::run([]() -> Read { return {Gazetteer::load(), BaseMap::load()}; });
    reading.then(this, [this](const Read &read) {
        if (read.first)
            m_gazetteer = *read.first;
        else
            qCWarning(log) << "gazetteer:" << read.first.error().detail;
        if (read.second)
            m_map = *read.second;
        else
            qCWarning(log) << "base map:" << read.second.error().detail;
        Q_EMIT ready();
    });
}

} // namespace c360::ui
