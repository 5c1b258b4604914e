// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_state.h"

#include "core/model/customer_list_model.h"
#include "core/services/central/sync_service.h"
#include "core/store/store.h"
#include "core/sync/sync_state.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/app_context.h"
#include "ui/shell/navigator.h"
#include "ui/sync/sync_texts.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::SyncService;

CustomersState::CustomersState(AppContext &context, model::CustomerListModel &list, StateStack &stack,
                               QObject *parent)
    : QObject(parent), m_context(context), m_list(list), m_stack(stack)
{
    connect(&list, &model::CustomerListModel::stateChanged, this, &CustomersState::changed);
    connect(stack.emptyState(), &EmptyState::actionRequested, this, &CustomersState::act);
    if (!context.sync)
        return;
    const auto synced = [this] {
        const domain::CustomerQuery &query = m_list.query();
        if (m_list.hasAnswer() && m_list.rowCount() == 0 && !query.hasText() && !query.hasFilters())
            readTerritories();
    };
    connect(context.sync, &SyncService::statusChanged, this, synced);
    connect(context.sync, &SyncService::modeChanged, this, synced);
}

void CustomersState::act()
{
    switch (m_stack.emptyState()->kind()) {
    case EmptyState::Kind::FirstUse:
        Q_EMIT importRequested();
        break;
    case EmptyState::Kind::Error:
        m_list.reload();
        break;
    case EmptyState::Kind::NotDownloaded:
        m_context.navigator.showDialog(u"sync"_s);
        break;
    default:
        Q_EMIT clearRequested();
    }
}

bool CustomersState::show(const domain::CustomerQuery &query, const QString &filters)
{
    if (const auto &error = m_list.error()) {
        m_stack.showEmpty(EmptyState::Kind::Error, tr("The customers could not be read"),
                          text::message(*error, m_context.format), tr("Try again"));
    } else if (m_list.rowCount() > 0) {
        m_stack.showContent();
    } else if (!m_list.hasAnswer()) {
        m_stack.showLoading();
    } else if (m_list.isLoading()) {
        return false; // what was shown stays for the moment
    } else if (query.hasText() || query.hasFilters()) {
        const QString typed = text::isolatedByContent(query.text.trimmed());
        const QString reason = filters.isEmpty() ? tr("Nothing matches “%1”.").arg(typed)
                               : query.hasText()
                                   ? tr("Nothing matches “%1” with the filters %2.").arg(typed, filters)
                                   : tr("Nothing passes the filters %1.").arg(filters);
        m_stack.showEmpty(EmptyState::Kind::Filtered, tr("No customer found"), reason,
                          tr("Clear search and filters"));
    } else {
        return showNobody();
    }
    return false;
}

bool CustomersState::showNobody()
{
    using sync::Phase;
    const SyncService *sync = m_context.sync;
    const bool connected = sync && sync->mode() == SyncService::Mode::Connected;
    if (connected && sync->status().lastSync == 0) {
        const sync::SyncStatus &status = sync->status();
        const SyncLook look = syncLook(sync->mode(), status, m_context.clock.now(), m_context.format);
        const bool stopped = status.phase == Phase::Offline || status.phase == Phase::Paused ||
                             status.phase == Phase::Blocked || status.phase == Phase::Failed;
        if (stopped)
            m_stack.showEmpty(EmptyState::Kind::NotDownloaded, tr("Your customers are not here yet"),
                              look.detail, tr("Open the Sync Centre"));
        else
            m_stack.showEmpty(
                EmptyState::Kind::NotDownloaded,
                status.phase == Phase::FirstSync
                    ? tr("Your customers are on their way: %1", "share")
                          .arg(m_context.format.percent(qBound(0.0, status.firstSyncProgress, 1.0)))
                    : tr("Your customers are on their way"),
                tr("They are being copied to this computer. You can already work."), {}, u"download"_s);
    } else if (connected && !m_seesTerritory) {
        m_stack.showLoading();
        readTerritories();
        return false;
    } else if (connected && !*m_seesTerritory) {
        m_stack.showEmpty(EmptyState::Kind::NotAllowed, tr("You do not see any territory now"),
                          tr("Customers come to this computer by territory, and your login at the central "
                             "database has none, or has none any more. Ask your administrator."));
    } else {
        m_stack.showEmpty(EmptyState::Kind::FirstUse, tr("No customers yet"),
                          tr("Import a list that you have, or make the first customer with Ctrl+N."),
                          tr("Import customers…"), u"users"_s);
    }
    return true;
}

QPushButton *CustomersState::firstStep() const
{
    const EmptyState &empty = *m_stack.emptyState();
    const bool nobody = m_list.hasAnswer() && empty.kind() == EmptyState::Kind::FirstUse &&
                        empty.button()->isVisibleTo(&m_stack);
    return nobody ? empty.button() : nullptr;
}

void CustomersState::readTerritories()
{
    m_context.store.read(&sync::territories)
        .then(this, [this](const Result<QList<sync::Territory>> &territories) {
            // What cannot be read is no reason to say that nothing is to be seen.
            m_seesTerritory = !territories || !territories->isEmpty();
            Q_EMIT changed();
        });
}

} // namespace c360::ui
