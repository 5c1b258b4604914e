// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QList>

#include <optional>

namespace c360::ui {

/// Where the person has been, as in a web browser: going back and then elsewhere forgets what lay ahead.
class History
{
public:
    void visit(const Location &place);
    [[nodiscard]] std::optional<Location> back();
    [[nodiscard]] std::optional<Location> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// A record that is gone.
    void forget(const QString &kind, const Id &id);

private:
    static constexpr int longest = 100;
    QList<Location> m_places;
    qsizetype m_at = -1;
};

} // namespace c360::ui
