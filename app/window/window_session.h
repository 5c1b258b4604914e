// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/services/central/network_state.h"
#include "core/services/central/sync_service.h"
#include "core/services/profile/draft_store.h"
#include "core/services/profile/profile.h"
#include "ui/customer360/map/place_book.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/app_context.h"
#include "ui/shell/calm_moment.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace c360::window {

/// From unlocking to locking: the main window with all its pages over an open profile. It lets go of the
/// cache when it is destroyed.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        services::Profile &profile;
        const Clock &clock;
        IdSource &ids;
        ui::Settings &settings;
        ui::Theme &theme;
        ui::Language &language;
        ui::Prompts &prompts;
    };

    /// `inPlace`: see SyncService::start().
    explicit WindowSession(const Parts &parts, bool inPlace = false);
    ~WindowSession() override;

    /// Opens the customer of a customer360:// link, a customer number, user name or e-mail; says so when
    /// there is none.
    void openReference(const QString &reference);
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    /// See SyncService.
    [[nodiscard]] std::shared_ptr<sync::WipeConfirmation> wipeConfirmation() const
    {
        return m_sync.wipeConfirmation();
    }

Q_SIGNALS:
    /// An administrator has had this device's data erased.
    void wiped();
    /// The first copy of the central database, or a part of it, lies ready, and nobody is in the middle of
    /// something; the session has to go for it.
    void cacheReady(const c360::services::SyncService::NewCache &cache);

private:
    void registerPages();
    void registerDialogs();
    void showSync();
    void showRecovery();
    void connectByWizard(QWidget *parent);
    [[nodiscard]] ui::Page *makeCustomerPage(const Id &customer);
    /// In place of a customer's tab, the one `step` rows on in the list of customers as it stands now.
    void openNeighbour(const Id &customer, const QString &section, int step);

    Parts m_parts;
    services::DraftStore m_drafts;
    ui::ActionRegistry m_actions;
    ui::PlaceBook m_places;
    QPointer<ui::CustomersPage> m_customers;
    services::NetworkState m_network;
    services::SyncService m_sync;
    services::CentralTarget m_typed; ///< in the connection's wizard, when it was left
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::AppContext> m_context;
    ui::CalmMoment m_calm;
};

} // namespace c360::window
