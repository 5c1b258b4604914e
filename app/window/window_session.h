// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/services/profile/draft_store.h"
#include "core/services/profile/profile.h"
#include "ui/customer360/map/place_book.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/app_context.h"
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

    explicit WindowSession(const Parts &parts);
    ~WindowSession() override;

    /// Opens the customer of a customer360:// link, a customer number, user name or e-mail; says so when
    /// there is none.
    void openReference(const QString &reference);
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }

private:
    void registerPages();
    void registerDialogs();
    [[nodiscard]] ui::Page *makeCustomerPage(const Id &customer);
    /// In place of a customer's tab, the one `step` rows on in the list of customers as it stands now.
    void openNeighbour(const Id &customer, const QString &section, int step);

    Parts m_parts;
    services::DraftStore m_drafts;
    ui::ActionRegistry m_actions;
    ui::PlaceBook m_places;
    QPointer<ui::CustomersPage> m_customers;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::AppContext> m_context;
};

} // namespace c360::window
