// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "ui/kit/chip.h"

namespace c360::ui {

struct AppContext;

/// How the sync stands, always in sight in the top bar. A press opens the Sync Centre; for a profile used
/// alone, the way to a central database.
class SyncChip : public Chip
{
    Q_OBJECT
public:
    explicit SyncChip(AppContext &context, QWidget *parent = nullptr);

    void setStatus(services::SyncService::Mode mode, const sync::SyncStatus &status);
    /// Shown in the tooltip.
    void setShortcutHint(const QKeySequence &keys);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    AppContext &m_context;
    services::SyncService::Mode m_mode = services::SyncService::Mode::Alone;
    sync::SyncStatus m_status;
    QKeySequence m_keys;
    QString m_announced;
};

} // namespace c360::ui
