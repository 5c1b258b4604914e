// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "core/sync/history_limit.h"
#include "ui/shell/app_context.h"

#include <QWidget>

namespace c360::ui {

class HistoryChoice;
class Label;

/// How far back this computer's history goes, what stays at the central database, and the choice.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(AppContext &context, services::SyncService &sync, QWidget *parent = nullptr);

    /// `oldest`: of the first activity that is here; 0: there is none. Reads the rest.
    void load(Instant oldest);
    void retranslate();
    [[nodiscard]] HistoryChoice *choice() const { return m_choice; }

private:
    void choose(int months);
    void write();

    AppContext &m_context;
    services::SyncService &m_sync;
    sync::HistoryLimit m_limit;
    Instant m_oldest = 0;
    bool m_filled = false;
    Label *m_state;
    HistoryChoice *m_choice;
    Label *m_note;
};

} // namespace c360::ui
