// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace c360::services {

/// Whether the computer is online, and whether somebody pays for each byte.
class NetworkState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on as the system says it is; stays as it is where the system cannot tell. In the program's
    /// main thread.
    void followSystem();
    void set(bool online, bool metered);

    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void cameOnline();
    void meteredChanged(bool metered);

private:
    bool m_online = true;
    bool m_metered = false;
};

} // namespace c360::services
