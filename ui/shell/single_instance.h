// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace c360::ui {

/// One window per profile and person: a second start hands its link to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `folder` of the profile names the meeting point.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: another window has the profile open and has taken `message`; this process should end.
    [[nodiscard]] bool handOver(const QString &message) const;
    /// From now on others hand over to this process.
    void listen();

Q_SIGNALS:
    /// A second start: raise the window, and open the link unless it is empty.
    void messageReceived(const QString &message);

private:
    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace c360::ui
