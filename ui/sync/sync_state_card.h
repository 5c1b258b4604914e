// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "ui/kit/card.h"
#include "ui/shell/app_context.h"

#include <QTimer>

class QAction;
class QPushButton;

namespace c360::ui {

class BusyBar;
class IconView;
class Label;

/// Where the sync stands in words, with what is being done at the moment, and what can be done about all of
/// it: answer the sync's question, sync now, pause or resume, the account.
class SyncStateCard : public Card
{
    Q_OBJECT
public:
    SyncStateCard(AppContext &context, services::SyncService &sync, QWidget *parent = nullptr);

    [[nodiscard]] QAction *syncNow() const { return m_syncNow; }
    /// Pause, resume, or sync on a metered network all the same.
    [[nodiscard]] QAction *pause() const { return m_pause; }
    /// Whether there is a centre to sync with, and the person has not paused.
    [[nodiscard]] bool canSync() const;
    /// Hands the keyboard to the question's button; false when nothing is asked.
    bool focusQuestion();
    void retranslate();

Q_SIGNALS:
    /// The account's button: its dialog, the connection of a profile used alone, or a profile of one's own.
    void accountRequested();

private:
    void showStatus();
    void showButtons();
    void showAccount();
    void showProgress(const QString &name);

    AppContext &m_context;
    services::SyncService &m_sync;
    QTimer m_tick;
    QAction *m_syncNow;
    QAction *m_pause;
    IconView *m_icon;
    Label *m_state;
    Label *m_detail;
    Label *m_account;
    Label *m_technical;
    Label *m_unreadable;
    BusyBar *m_busy;
    QPushButton *m_answer;
    QPushButton *m_now;
    QPushButton *m_pauseButton;
    QPushButton *m_accountButton;
};

} // namespace c360::ui
