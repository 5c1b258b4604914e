// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_session.h"

#include "core/domain/bin_emptier.h"
#include "core/domain/housekeeping.h"
#include "core/domain/queries/customer_queries.h"
#include "core/model/customer_list_model.h"
#include "core/services/doctor/doctor.h"
#include "ui/customer360/analytics/analytics_section.h"
#include "ui/customer360/consents/consents_section.h"
#include "ui/customer360/customer360_page.h"
#include "ui/customer360/documents/documents_section.h"
#include "ui/customer360/finances/finances_section.h"
#include "ui/customer360/profile/profile_section.h"
#include "ui/customer360/timeline/timeline_section.h"
#include "ui/customers/bin_page.h"
#include "ui/imports/audit_page.h"
#include "ui/imports/import_wizard.h"
#include "ui/imports/imports_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/action_palette_provider.h"
#include "ui/shell/customer_palette_provider.h"
#include "ui/shell/diagnostics_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/recovery_banner.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/tabbed_page.h"
#include "ui/shell/window_actions.h"
#include "ui/sync/account_dialog.h"
#include "ui/sync/connect_form.h"
#include "ui/sync/connect_wizard.h"
#include "ui/sync/decisions.h"
#include "ui/sync/sync_banners.h"
#include "ui/sync/sync_chip.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_state_card.h"
#include "ui/sync/sync_texts.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace c360::window {

namespace {
constexpr std::chrono::seconds tidyAfter{20};
}

WindowSession::WindowSession(const Parts &parts, bool inPlace)
    : m_parts(parts),
      m_drafts(parts.profile.store()),
      m_actions(parts.settings),
      m_sync(parts.profile),
      m_calm([](QWidget *dialog) { return qobject_cast<ui::ConnectWizard *>(dialog) != nullptr; })
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{parts.profile, parts.settings, parts.language, m_actions, m_drafts});
    m_context.reset(new ui::AppContext{parts.profile, parts.profile.store(), parts.profile.commands(),
                                       parts.clock, parts.language.formatter(), parts.settings, parts.theme,
                                       parts.language, m_actions, parts.prompts, *m_window, *m_window,
                                       m_drafts, &m_sync});
    registerPages();
    registerDialogs();
    showSync();
    showRecovery();
    m_window->addPaletteProvider(
        std::make_unique<ui::CustomerPaletteProvider>(parts.profile.store(), *m_window));
    m_window->addPaletteProvider(std::make_unique<ui::ActionPaletteProvider>(
        [window = m_window.get()] { return window->windowActions().available(); }));
    m_window->start();
    m_network.followSystem();
    m_sync.follow(m_network);
    m_sync.setMeteredAllowed(parts.settings.value(ui::AccountDialog::meteredKey).toBool());
    m_sync.start(inPlace);
    // What has been in the bin for long goes once the person is at work, not while the window opens.
    QTimer::singleShot(tidyAfter, m_window.get(), [this] {
        const Instant until = m_parts.clock.now() - domain::binMs;
        m_parts.profile.store()
            .read([until](store::Connection &db) { return domain::binned(db, until); })
            .then(m_window.get(), [this](Result<std::vector<domain::Binned>> old) {
                if (old)
                    (new domain::BinEmptier(m_parts.profile.store(), m_window.get()))->start(*std::move(old));
            });
    });
}

WindowSession::~WindowSession()
{
    m_window.reset();
}

void WindowSession::registerPages()
{
    m_window->addPage(
        u"customers"_s, u"users"_s, [] { return QCoreApplication::translate("c360::window", "Customers"); },
        [this] {
            m_customers = new ui::CustomersPage(*m_context);
            return m_customers.get();
        });
    const auto trust = [] {
        return QCoreApplication::translate("c360::window", "Trust");
    };
    m_window->addPage(u"trust"_s, u"shield-check"_s, trust, [this, trust] {
        std::vector<ui::TabbedPage::Part> parts{
            {u"sync"_s, u"refresh-cw"_s,
             [] { return QCoreApplication::translate("c360::window", "Sync Centre"); },
             [this] {
                 auto *page = new ui::SyncPage(*m_context, m_sync);
                 connect(page, &ui::SyncPage::ownProfileRequested, m_window.get(),
                         &ui::MainWindow::ownProfileRequested);
                 return page;
             }},
            {u"imports"_s, u"import"_s, [] { return QCoreApplication::translate("c360::window", "Imports"); },
             [this] {
                 return new ui::ImportsPage(*m_context);
             }},
            {u"bin"_s, u"trash-2"_s, [] { return QCoreApplication::translate("c360::window", "Bin"); },
             [this] {
                 return new ui::BinPage(*m_context);
             }},
            {u"audit"_s, u"scroll-text"_s,
             [] { return QCoreApplication::translate("c360::window", "Audit log"); },
             [this] {
                 return new ui::AuditPage(*m_context);
             }},
        };
        return new ui::TabbedPage(u"shield-check"_s, trust, std::move(parts));
    });
    m_window->addDocumentKind(u"customer"_s, [this](const Id &id) { return makeCustomerPage(id); });
}

ui::Page *WindowSession::makeCustomerPage(const Id &customer)
{
    using Context = ui::AppContext;
    const auto title = [](const char *english) {
        return [english] {
            return QCoreApplication::translate("c360::window", english);
        };
    };
    ui::SectionFactories sections{
        {u"profile"_s, u"contact-round"_s, title(QT_TRANSLATE_NOOP("c360::window", "Profile")),
         [this](Context &context, QWidget *parent) {
             return new ui::ProfileSection(context, m_places, m_parts.ids, parent);
         }},
        {u"timeline"_s, u"history"_s, title(QT_TRANSLATE_NOOP("c360::window", "Timeline")),
         [](Context &context, QWidget *parent) {
             return new ui::TimelineSection(context, parent);
         }},
        {u"analytics"_s, u"chart-column"_s, title(QT_TRANSLATE_NOOP("c360::window", "Analytics")),
         [](Context &context, QWidget *parent) {
             return new ui::AnalyticsSection(context, parent);
         }},
        {u"finances"_s, u"wallet"_s, title(QT_TRANSLATE_NOOP("c360::window", "Finances")),
         [](Context &context, QWidget *parent) {
             return new ui::FinancesSection(context, parent);
         }},
        {u"documents"_s, u"files"_s, title(QT_TRANSLATE_NOOP("c360::window", "Documents")),
         [](Context &context, QWidget *parent) {
             return new ui::DocumentsSection(context, parent);
         }},
        {u"consents"_s, u"shield-check"_s, title(QT_TRANSLATE_NOOP("c360::window", "Consents")),
         [](Context &context, QWidget *parent) {
             return new ui::ConsentsSection(context, parent);
         }},
    };
    auto *page = new ui::Customer360Page(*m_context, customer, std::move(sections));
    connect(page, &ui::Customer360Page::neighbourRequested, this,
            [this, page](int step) { openNeighbour(page->customer(), page->section(), step); });
    return page;
}

void WindowSession::openNeighbour(const Id &customer, const QString &section, int step)
{
    m_parts.profile.store()
        .read([customer](store::Connection &db) { return domain::customerRow(db, customer); })
        .then(this, [this, customer, section, step](const Result<domain::CustomerRow> &shown) {
            if (!shown) {
                m_window->fail(shown.error());
                return;
            }
            const model::CustomerListModel *list = m_customers ? &m_customers->list() : nullptr;
            const int row = list ? list->rowOf(shown->rid) : -1;
            const int next = row + step;
            if (row < 0 || next < 0 || next >= list->rowCount()) {
                m_window->say(
                    row < 0 ? QCoreApplication::translate(
                                  "c360::window", "This customer is not in the list as it is filtered now")
                            : QCoreApplication::translate("c360::window", "This is the end of the list"));
                return;
            }
            m_parts.profile.store()
                .read([neighbour = list->ridAt(next)](store::Connection &db) {
                    return domain::customerIds(db, {neighbour});
                })
                .then(this, [this, customer, section](const Result<std::vector<Id>> &ids) {
                    if (!ids || ids->empty())
                        return; // gone meanwhile: the list follows
                    m_window->openCustomer(ids->front(), section);
                    m_window->close(u"customer"_s, customer);
                });
        });
}

void WindowSession::registerDialogs()
{
    m_window->addDialog(u"settings"_s, [this](QWidget *parent) {
        (new ui::SettingsDialog(
             {m_parts.settings, m_parts.language, m_parts.theme, m_parts.profile, *m_window, &m_sync},
             parent))
            ->open();
    });
    m_window->addDialog(u"shortcuts"_s,
                        [this](QWidget *parent) { (new ui::ShortcutSheet(m_actions, parent))->open(); });
    m_window->addDialog(u"import"_s, [this](QWidget *parent) {
        auto *wizard = new ui::ImportWizard(*m_context, parent);
        connect(wizard, &ui::ImportWizard::ownProfileRequested, m_window.get(),
                &ui::MainWindow::ownProfileRequested);
        wizard->show();
    });
    m_window->addDialog(u"sync"_s, [this](QWidget *) {
        m_window->showPage(u"trust"_s, u"sync/attention"_s);
        if (auto *card = m_window->currentPage()->findChild<ui::SyncStateCard *>())
            card->focusQuestion();
    });
    m_window->addDialog(
        u"decide"_s, [this](QWidget *parent) { (new ui::Decisions(*m_context, m_sync, parent))->begin(); });
    m_window->addDialog(u"central"_s, [this](QWidget *parent) {
        switch (m_sync.mode()) {
        case services::SyncService::Mode::Demo:
            Q_EMIT m_window->ownProfileRequested();
            break;
        case services::SyncService::Mode::Alone:
            connectByWizard(parent);
            break;
        case services::SyncService::Mode::Connected:
            (new ui::AccountDialog(*m_context, m_sync, parent))->open();
            break;
        }
    });
    m_window->addDialog(u"about"_s, [](QWidget *parent) { (new ui::AboutDialog(parent))->open(); });
    m_window->addDialog(u"diagnostics"_s, [this](QWidget *parent) {
        const auto examine = [this] {
            return services::doctor::examine(m_parts.profile, m_parts.language.formatter());
        };
        (new ui::DiagnosticsDialog(examine, parent))->open();
    });
}

void WindowSession::connectByWizard(QWidget *parent)
{
    auto *wizard = new ui::ConnectWizard(*m_context, m_sync, m_typed, parent);
    connect(wizard, &QDialog::finished, this, [this, wizard] { m_typed = wizard->form()->target(); });
    wizard->show();
}

void WindowSession::showSync()
{
    auto *chip = new ui::SyncChip(*m_context, m_window.get());
    auto *banners = new ui::SyncBanners(*m_context, m_window.get());
    m_window->addState(chip);
    m_window->addBanner(banners);
    chip->setShortcutHint(m_window->windowActions().sync->shortcut());
    const auto show = [this, chip, banners] {
        chip->setStatus(m_sync.mode(), m_sync.status());
        banners->setStatus(m_sync.mode(), m_sync.status());
    };
    show();
    connect(&m_sync, &services::SyncService::statusChanged, chip, show);
    connect(&m_sync, &services::SyncService::modeChanged, chip, show);
    connect(&m_sync, &services::SyncService::territoryLost, banners, &ui::SyncBanners::tellLost);
    connect(banners, &ui::SyncBanners::deletesAllowed, &m_sync, &services::SyncService::allowDeletes);
    connect(banners, &ui::SyncBanners::tryAgainRequested, &m_sync, &services::SyncService::syncNow);
    m_window->addDialog(u"deletions"_s, [banners](QWidget *) { banners->askDeletes(); });
    m_window->setSavedState([this] {
        const bool connected = m_sync.mode() == services::SyncService::Mode::Connected;
        return ui::recordLook(connected ? domain::RecordState::Waiting : domain::RecordState::Saved,
                              m_sync.status().phase == sync::Phase::Sending)
            .text;
    });
    connect(chip, &ui::SyncChip::clicked, this, [this] {
        m_window->showDialog(m_sync.mode() == services::SyncService::Mode::Alone ? u"central"_s : u"sync"_s);
    });
    connect(&m_sync, &services::SyncService::wiped, this, &WindowSession::wiped);
    connect(&m_sync, &services::SyncService::cacheReady, this,
            [this](const services::SyncService::NewCache &cache) {
                m_calm.wait([this, cache] {
                    if (*cache.stands)
                        Q_EMIT cacheReady(cache);
                });
            });
}

void WindowSession::showRecovery()
{
    const auto notice = m_parts.profile.recoveryNotice();
    if (!notice)
        return;
    auto *banner = new ui::RecoveryBanner(*notice, m_context->format, m_window.get());
    m_window->addBanner(banner);
    connect(banner, &ui::RecoveryBanner::dismissed, this, [this] { m_parts.profile.recoveryWasTold(); });
}

void WindowSession::openReference(const QString &reference)
{
    if (reference.isEmpty())
        return;
    m_parts.profile.store()
        .read([reference](store::Connection &db) { return domain::resolveCustomer(db, reference); })
        .then(m_window.get(), [this](const Result<Id> &id) {
            if (id)
                m_window->openCustomer(*id);
            else
                m_window->fail(id.error());
        });
}

} // namespace c360::window
