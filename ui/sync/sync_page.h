// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_overview.h"
#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"
#include "ui/sync/sync_rows.h"

#include <QHash>
#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace c360::ui {

class Decisions;
class Label;
class OfflineView;
class SyncList;
class SyncStateCard;

/// The Sync Centre: every change that waits, that was refused or that met another one, with what can be done
/// about it, and what this computer holds for working without a network.
class SyncPage : public Page
{
    Q_OBJECT
public:
    SyncPage(AppContext &context, services::SyncService &sync, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("refresh-cw"); }
    [[nodiscard]] QList<QAction *> actions() const override;
    void refresh() override;
    void retranslate() override;
    /// "waiting", "decide", "refused", "here"; "attention": what needs the person, if anything does.
    void showSection(const QString &key) override;
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QWidget *focusTarget() override;

Q_SIGNALS:
    /// The demo's empty view: the person wants a profile of their own.
    void ownProfileRequested();

private:
    enum Part
    {
        Waiting,
        Decide,
        Rejected,
        Here,
        PartCount,
    };
    void makeActions();
    SyncList *makeList(Part part, const QString &name, const QList<QAction *> &actions);
    void load();
    void loadOverview();
    void bringForward(Part part);
    void seekAttention();
    void takeRoom();
    void showTabs();
    void fillAll();
    void fill(Part part, std::vector<SyncRow> rows);
    void showNothing(Part part);
    void choose();
    void openChosen();
    void openAccount();
    void decide();
    void discardWaiting();
    void retryRefused();
    void discardRefused();
    void tell(const QString &done, const Future<Result<domain::Outcome>> &command, const Refused &again = {});
    void tellRefusedAgain();

    AppContext &m_context;
    services::SyncService &m_sync;
    Decisions *m_decisions;
    SyncLists m_changes;
    QHash<Id, qint64> m_retried; ///< records that were sent again and not answered yet; from which group
    bool m_loaded = false;
    bool m_seeking = true; ///< for what needs the person, as soon as it is known
    QTimer m_reload;

    Label *m_title;
    Label *m_help;
    SyncStateCard *m_card;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SyncList *m_lists[Here] = {};
    OfflineView *m_offline;

    QAction *m_open;
    QAction *m_retrySend;
    QAction *m_discard;
    QAction *m_decide;
    QAction *m_retry;
    QAction *m_drop;
    QAction *m_diagnose;
};

} // namespace c360::ui
