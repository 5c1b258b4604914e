// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"

#include <QWidget>

namespace c360::ui {

class Banner;

/// What the sync has to say across the window's top for as long as it is so: a connection that is not
/// verified, a blocked device, a question, a territory that was taken away.
class SyncBanners : public QWidget
{
    Q_OBJECT
public:
    explicit SyncBanners(AppContext &context, QWidget *parent = nullptr);

    void setStatus(services::SyncService::Mode mode, const sync::SyncStatus &status);
    void tellLost(const QString &territory, qint64 setAside);
    /// Asks the question about many deletes, while there is one.
    void askDeletes();

Q_SIGNALS:
    /// Of the question about many deletes.
    void deletesAllowed();
    /// The person has spoken to the administrator who blocked this device.
    void tryAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    AppContext &m_context;
    services::SyncService::Mode m_mode = services::SyncService::Mode::Alone;
    sync::SyncStatus m_status;
    QStringList m_lost;
    qint64 m_setAside = 0;
    Banner *m_insecure;
    Banner *m_copying;
    Banner *m_problem;
    Banner *m_territories;
};

} // namespace c360::ui
