// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace c360::ui {

void History::visit(const Location &place)
{
    if (m_at >= 0 && m_places[m_at] == place)
        return;
    m_places.resize(m_at + 1);
    m_places << place;
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<Location> History::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_at];
}

std::optional<Location> History::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_at];
}

void History::forget(const QString &kind, const Id &id)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (m_places[i].kind != kind || m_places[i].id != id)
            continue;
        m_places.removeAt(i);
        if (i <= m_at)
            --m_at;
    }
    if (m_at < 0 && !m_places.isEmpty())
        m_at = 0;
}

} // namespace c360::ui
