// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/model/customer_list_model.h"
#include "core/model/selection_sums.h"
#include "core/services/central/sync_service.h"
#include "core/store/store.h"
#include "core/sync/sync_state.h"
#include "core/text/format.h"
#include "core/text/messages.h"
#include "ui/customers/column_chooser.h"
#include "ui/customers/customer_bulk.h"
#include "ui/customers/customer_grid.h"
#include "ui/customers/customer_preview.h"
#include "ui/customers/filter_bar.h"
#include "ui/customers/new_customer_dialog.h"
#include "ui/customers/selection_bar.h"
#include "ui/customers/view_tabs.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/popup.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/sync/sync_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::CustomerQuery;
using model::CustomerListModel;

namespace {

constexpr int busyAfter = 200;       ///< ms
constexpr int keepLayoutAfter = 500; ///< ms; a column is dragged in many steps

} // namespace

CustomersPage::CustomersPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new CustomerListModel(context.store, context.commands, this)),
      m_bulk(new CustomerBulk(context, this))
{
    setObjectName(u"customersPage"_s);
    m_model->setFormatter(context.format);
    makeActions();
    buildLayout();
    connectAll();
    const QString arrangement = m_context.settings.value(layoutKey()).toString();
    m_grid->setArrangement(QJsonDocument::fromJson(arrangement.toUtf8()).object());
    m_preview->setVisible(m_context.settings.value(u"customers/preview"_s, false).toBool());
    showSelection();
}

CustomersPage::~CustomersPage()
{
    if (m_layoutDelay.isActive())
        keepLayout();
}

void CustomersPage::makeActions()
{
    const auto make = [this](const QString &key, const QString &iconName, const QKeySequence &keys = {}) {
        QAction *action = m_context.actions.make(this, key, iconName, keys);
        m_actions.append(action);
        return action;
    };
    m_new = make(u"customers.new"_s, u"user-plus"_s);
    m_find = make(u"customers.find"_s, u"search"_s);
    m_filter = make(u"customers.filter"_s, u"list-filter"_s, QKeySequence(u"Ctrl+Shift+F"_s));
    m_clear = make(u"customers.clear-filters"_s, u"filter-x"_s);
    m_import = make(u"customers.import"_s, u"import"_s);
    m_open = make(u"customers.open"_s, u"external-link"_s);
    m_edit = make(u"customers.edit"_s, u"pencil"_s, QKeySequence(u"Ctrl+E"_s));
    m_showPreview = make(u"customers.preview"_s, u"panel-left"_s);
    m_tag = make(u"customers.tag"_s, u"tag"_s, QKeySequence(u"Ctrl+Shift+G"_s));
    m_untag = make(u"customers.untag"_s, u"tags"_s);
    m_activate = make(u"customers.activate"_s, u"circle-check"_s);
    m_deactivate = make(u"customers.deactivate"_s, u"circle-minus"_s);
    m_copyEmail = make(u"customers.copy-email"_s, u"at-sign"_s);
    m_copyPhone = make(u"customers.copy-phone"_s, u"phone"_s);
    m_export = make(u"customers.export"_s, u"download"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    m_delete = make(u"customers.delete"_s, u"trash-2"_s, QKeySequence(u"Ctrl+Backspace"_s));
    m_columns = make(u"customers.columns"_s, u"columns-3"_s);
    m_sort = make(u"customers.sort"_s, u"arrow-up-down"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    m_saveView = make(u"customers.save-view"_s, u"bookmark"_s);
    m_updateView = make(u"customers.update-view"_s, u"save"_s);
    m_showPreview->setCheckable(true);
}

void CustomersPage::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::s);
    column->setSpacing(space::s);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    m_title = new Label({}, TypeRole::Title, this);
    m_count = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_count->setObjectName(u"customerCount"_s);
    m_search = new SearchField(this);
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setDelay(0);
    m_columnsButton = actionButton(m_columns, false, this);
    m_previewButton = actionButton(m_showPreview, false, this);
    m_newButton = pushButton({}, u"user-plus"_s, ButtonKind::Normal, this);
    m_newButton->setObjectName(u"newCustomerButton"_s);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    top->addWidget(m_columnsButton);
    top->addWidget(m_previewButton);
    top->addWidget(m_newButton);
    column->addLayout(top);

    m_tabs = new ViewTabs(m_context, this);
    column->addWidget(m_tabs);
    m_filters = new FilterBar(m_context, this);
    column->addWidget(m_filters);
    m_busy = new BusyBar(this);
    column->addWidget(m_busy);

    m_grid = new CustomerGrid(*m_model, m_context.format);
    m_stack = new StateStack(m_grid, this);
    m_preview = new CustomerPreview(m_context, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    column->addWidget(m_splitter, 1);

    m_more = new QWidget(this);
    auto *more = new QHBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    m_moreText = new Label({}, TypeRole::Caption, Color::TextMuted, m_more);
    m_moreButton = pushButton({}, u"list"_s, ButtonKind::Normal, m_more);
    m_moreButton->setObjectName(u"showAllMatches"_s);
    more->addWidget(m_moreText);
    more->addWidget(m_moreButton);
    more->addStretch(1);
    m_more->hide();
    column->addWidget(m_more);

    m_selection = new SelectionBar({m_tag, m_untag, m_activate, m_deactivate, m_export, m_delete}, this);
    column->addWidget(m_selection);
    m_sums = new model::SelectionSums(m_context.store, this);

    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyAfter);
    m_layoutDelay.setSingleShot(true);
    m_layoutDelay.setInterval(keepLayoutAfter);
}

void CustomersPage::connectAll()
{
    connect(m_new, &QAction::triggered, this, &CustomersPage::createCustomer);
    connect(m_newButton, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_filter, &QAction::triggered, m_filters, &FilterBar::showMenu);
    connect(m_clear, &QAction::triggered, this, &CustomersPage::clearAll);
    connect(m_import, &QAction::triggered, this, [this] { m_context.navigator.showDialog(u"import"_s); });
    connect(m_open, &QAction::triggered, this, &CustomersPage::openCurrent);
    connect(m_edit, &QAction::triggered, this, &CustomersPage::editCurrent);
    connect(m_showPreview, &QAction::triggered, this, &CustomersPage::togglePreview);
    connect(m_tag, &QAction::triggered, this, [this] { m_bulk->addTag(targets(), pickerAnchor(m_tag)); });
    connect(m_untag, &QAction::triggered, this,
            [this] { m_bulk->removeTag(targets(), pickerAnchor(m_untag)); });
    connect(m_activate, &QAction::triggered, this, [this] { m_bulk->setActive(targets(), true); });
    connect(m_deactivate, &QAction::triggered, this, [this] { m_bulk->setActive(targets(), false); });
    connect(m_copyEmail, &QAction::triggered, this, [this] { copyField(u"email"_s); });
    connect(m_copyPhone, &QAction::triggered, this, [this] { copyField(u"phone"_s); });
    connect(m_export, &QAction::triggered, this, [this] {
        m_bulk->exportTo(m_grid->selectedCount() > 1 ? m_grid->selectedRids() : std::vector<qint64>(),
                         m_query);
    });
    connect(m_delete, &QAction::triggered, this, [this] { m_bulk->remove(targets()); });
    connect(m_columns, &QAction::triggered, this, &CustomersPage::chooseColumns);
    connect(m_sort, &QAction::triggered, this, &CustomersPage::openSortMenu);
    connect(m_saveView, &QAction::triggered, this, [this] { m_tabs->saveAs(definition()); });
    connect(m_updateView, &QAction::triggered, this, [this] { m_tabs->update(definition()); });

    connect(m_search, &SearchField::searched, this, &CustomersPage::search);
    connect(m_search, &SearchField::moveRequested, this, [this](int key) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openFirst();
            return;
        }
        if (m_model->rowCount() == 0)
            return;
        m_grid->setFocus(Qt::OtherFocusReason);
        if (!m_grid->currentIndex().isValid())
            m_grid->selectRow(0);
    });
    connect(m_filters, &FilterBar::queryChanged, this, &CustomersPage::setQuery);
    connect(m_tabs, &ViewTabs::currentChanged, this, [this] {
        showView();
        Q_EMIT sectionChanged();
    });
    connect(m_tabs, &ViewTabs::saveRequested, m_saveView, &QAction::trigger);
    connect(m_tabs, &ViewTabs::updateRequested, m_updateView, &QAction::trigger);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        CustomerQuery query = m_query;
        query.setOrder({{u"name"_s, false}});
        setQuery(query);
    });

    connect(m_model, &CustomerListModel::loadingChanged, this, [this](bool loading) {
        if (loading) {
            m_busyDelay.start();
        } else {
            m_busyDelay.stop();
            m_busy->setBusy(false);
        }
        showState();
        // A click on a header changes the model's query.
        if (m_model->query() != m_query) {
            m_query = m_model->query();
            m_grid->showOrder();
            m_tabs->setModified(m_query != viewQuery());
        }
    });
    connect(&m_busyDelay, &QTimer::timeout, this, [this] { m_busy->setBusy(true); });
    connect(m_model, &CustomerListModel::stateChanged, this, &CustomersPage::showState);
    const auto openPending = [this] {
        if (m_openFirstPending)
            openFirst();
    };
    connect(m_model, &CustomerListModel::loadingChanged, this, openPending);
    connect(m_model, &QAbstractItemModel::dataChanged, this, openPending);
    connect(m_model, &CustomerListModel::editRefused, this,
            [this](const Error &error) { m_context.notices.fail(error); });
    connect(m_model, &CustomerListModel::edited, this, [this](const domain::Outcome &outcome) {
        if (outcome.warnings.isEmpty())
            m_context.notices.sayDone(tr("Saved"), outcome.action);
        else
            m_context.notices.sayDone(tr("Saved. %1", "a warning follows")
                                          .arg(text::message(outcome.warnings.first(), m_context.format)),
                                      outcome.action);
    });

    connect(m_grid, &CustomerGrid::openRequested, this,
            [this](const Id &id) { m_context.navigator.openCustomer(id); });
    connect(m_grid, &CustomerGrid::previewRequested, this, &CustomersPage::togglePreview);
    connect(m_grid, &CustomerGrid::deleteRequested, m_delete, &QAction::trigger);
    connect(m_grid, &CustomerGrid::editRequested, this, [this](const Id &id, const QString &field) {
        if (field == u"tags")
            m_tag->trigger();
        else
            editName(id);
    });
    connect(m_grid, &CustomerGrid::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_grid, &CustomerGrid::menuRequested, this, &CustomersPage::openMenu);
    connect(m_grid, &CustomerGrid::headerMenuRequested, this, &CustomersPage::openHeaderMenu);
    connect(m_grid, &CustomerGrid::currentCustomerChanged, this, [this] {
        m_preview->setCustomer(m_grid->currentCustomer());
        showSelection();
    });
    connect(m_grid, &CustomerGrid::selectionCountChanged, this, &CustomersPage::showSelection);
    connect(m_grid, &CustomerGrid::arranged, &m_layoutDelay, qOverload<>(&QTimer::start));
    connect(&m_layoutDelay, &QTimer::timeout, this, &CustomersPage::keepLayout);
    connect(m_preview, &CustomerPreview::openRequested, this,
            [this](const Id &id) { m_context.navigator.openCustomer(id); });
    connect(m_selection, &SelectionBar::clearRequested, this, [this] {
        m_grid->clearSelection();
        m_grid->setFocus();
    });
    connect(m_sums, &model::SelectionSums::changed, this, &CustomersPage::showSums);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        switch (m_stack->emptyState()->kind()) {
        case EmptyState::Kind::FirstUse:
            m_import->trigger();
            break;
        case EmptyState::Kind::Error:
            m_model->reload();
            break;
        case EmptyState::Kind::NotDownloaded:
            m_context.navigator.showDialog(u"sync"_s);
            break;
        default:
            clearAll();
        }
    });
    if (m_context.sync) {
        const auto changed = [this] {
            if (m_model->hasAnswer() && m_model->rowCount() == 0 && !m_query.hasText() &&
                !m_query.hasFilters())
                readTerritories();
        };
        connect(m_context.sync, &services::SyncService::statusChanged, this, changed);
        connect(m_context.sync, &services::SyncService::modeChanged, this, changed);
    }
    connect(m_bulk, &CustomerBulk::busy, this, [this](bool on) {
        if (on) {
            m_busyDelay.start();
        } else if (!m_model->isLoading()) {
            m_busyDelay.stop();
            m_busy->setBusy(false);
        }
    });
}

// ---- texts ------------------------------------------------------------------------------------------------

QString CustomersPage::title() const
{
    return tr("Customers");
}

void CustomersPage::retranslate()
{
    m_title->setText(tr("Customers"));
    m_search->setPlaceholderText(tr("Search by name, company, e-mail, phone…"));
    m_search->setAccessibleName(tr("Search customers"));
    m_newButton->setText(tr("New customer"));
    m_newButton->setToolTip(tr("New customer (Ctrl+N)"));
    m_new->setText(tr("&New customer"));
    m_find->setText(tr("&Search customers"));
    m_filter->setText(tr("Add &filter"));
    m_clear->setText(tr("&Clear search and filters"));
    m_import->setText(tr("&Import customers…"));
    m_open->setText(tr("&Open customer"));
    m_edit->setText(tr("&Edit"));
    m_showPreview->setText(tr("&Preview"));
    m_tag->setText(tr("Add &tag"));
    m_untag->setText(tr("&Remove tag"));
    m_activate->setText(tr("&Activate"));
    m_deactivate->setText(tr("&Deactivate"));
    m_copyEmail->setText(tr("Copy e-mail address"));
    m_copyPhone->setText(tr("Copy phone number"));
    m_export->setText(tr("E&xport…"));
    m_delete->setText(tr("&Move to the bin"));
    m_columns->setText(tr("Choose c&olumns"));
    m_sort->setText(tr("So&rt…"));
    m_saveView->setText(tr("&Save this view"));
    m_updateView->setText(tr("&Update this view"));
    m_moreButton->setText(tr("Show all"));
    m_moreButton->setToolTip(tr("Show every match, sorted by name"));
    m_busy->setAccessibleName(tr("Working"));
    m_tabs->retranslate();
    m_filters->retranslate();
    m_grid->retranslate();
    m_preview->retranslate();
    m_selection->retranslate();
    m_model->setFormatter(m_context.format);
    showState();
    showSelection();
    showSums();
    Q_EMIT titleChanged();
}

// ---- query and views
// ----------------------------------------------------------------------------------------

void CustomersPage::refresh()
{
    m_tabs->refresh();
    if (!m_model->hasAnswer() && !m_model->isLoading()) {
        m_model->setQuery(m_query);
        showState();
    }
}

void CustomersPage::setQuery(const CustomerQuery &query)
{
    m_query = query;
    m_openFirstPending = false;
    if (m_search->text() != query.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(query.text);
    }
    m_filters->setQuery(query);
    m_model->setQuery(query);
    m_grid->showOrder();
    m_tabs->setModified(query != viewQuery());
}

void CustomersPage::search(const QString &text)
{
    CustomerQuery query = m_query;
    query.text = text;
    // The best match comes first while something is typed; the chosen order returns with the empty field.
    if (!m_query.hasText() && query.hasText()) {
        m_orderBeforeSearch = query.order();
        query.setOrder({});
    } else if (m_query.hasText() && !query.hasText() && query.sort.isEmpty()) {
        query.setOrder(m_orderBeforeSearch);
    }
    setQuery(query);
}

CustomerQuery CustomersPage::viewQuery() const
{
    const domain::SavedView *view = m_tabs->currentView();
    return view ? CustomerQuery::fromJson(view->definition[u"query"_s].toObject()) : CustomerQuery();
}

QJsonObject CustomersPage::definition() const
{
    QJsonObject json = m_grid->arrangement();
    json.insert(u"query"_s, m_query.toJson());
    return json;
}

QString CustomersPage::layoutKey() const
{
    const Id view = m_tabs->current();
    return u"customers/layout/"_s + (view.isNull() ? u"all"_s : view.toString());
}

void CustomersPage::keepLayout()
{
    m_layoutDelay.stop();
    m_context.settings.setValue(
        layoutKey(), QString::fromUtf8(QJsonDocument(m_grid->arrangement()).toJson(QJsonDocument::Compact)));
}

void CustomersPage::showView()
{
    if (m_layoutDelay.isActive())
        m_layoutDelay.stop();
    QJsonObject arrangement =
        QJsonDocument::fromJson(m_context.settings.value(layoutKey()).toString().toUtf8()).object();
    if (const domain::SavedView *view = m_tabs->currentView(); view && arrangement.isEmpty())
        arrangement = view->definition;
    m_grid->setArrangement(arrangement);
    setQuery(viewQuery());
}

void CustomersPage::showSection(const QString &key)
{
    m_tabs->setCurrent(Id::fromString(key).value_or(Id()));
}

QString CustomersPage::section() const
{
    const Id view = m_tabs->current();
    return view.isNull() ? QString() : view.toString();
}

QWidget *CustomersPage::focusTarget()
{
    // Without anybody to search for, the first thing to do.
    QPushButton *first = m_stack->emptyState()->button();
    const bool nobody = m_model->hasAnswer() && m_stack->emptyState()->kind() == EmptyState::Kind::FirstUse;
    return nobody && first->isVisibleTo(this) ? static_cast<QWidget *>(first) : m_search;
}

void CustomersPage::clearAll()
{
    CustomerQuery query;
    query.setOrder(m_query.hasText() && m_query.sort.isEmpty() ? m_orderBeforeSearch : m_query.order());
    setQuery(query);
    m_search->setFocus();
}

// ---- what is shown
// --------------------------------------------------------------------------------------------

void CustomersPage::showState()
{
    showTotals();
    if (const auto &error = m_model->error()) {
        m_stack->showEmpty(EmptyState::Kind::Error, tr("The customers could not be read"),
                           text::message(*error, m_context.format), tr("Try again"));
    } else if (m_model->rowCount() > 0) {
        m_stack->showContent();
    } else if (!m_model->hasAnswer()) {
        m_stack->showLoading();
    } else if (m_model->isLoading()) {
        return; // what was shown stays for the moment
    } else if (m_query.hasText() || m_query.hasFilters()) {
        const QString filters = m_filters->summary();
        const QString typed = text::isolatedByContent(m_query.text.trimmed());
        QString reason = filters.isEmpty() ? tr("Nothing matches “%1”.").arg(typed)
                         : m_query.hasText()
                             ? tr("Nothing matches “%1” with the filters %2.").arg(typed, filters)
                             : tr("Nothing passes the filters %1.").arg(filters);
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("No customer found"), reason,
                           tr("Clear search and filters"));
    } else {
        showNobody();
    }
}

void CustomersPage::showNobody()
{
    using sync::Phase;
    const services::SyncService *sync = m_context.sync;
    const bool connected = sync && sync->mode() == services::SyncService::Mode::Connected;
    const QWidget *keyboard = window()->focusWidget();
    const bool here = keyboard == m_search || keyboard == m_stack->emptyState()->button();
    if (connected && sync->status().lastSync == 0) {
        const sync::SyncStatus &status = sync->status();
        const SyncLook look = syncLook(sync->mode(), status, m_context.clock.now(), m_context.format);
        const bool stopped = status.phase == Phase::Offline || status.phase == Phase::Paused ||
                             status.phase == Phase::Blocked || status.phase == Phase::Failed;
        if (stopped)
            m_stack->showEmpty(EmptyState::Kind::NotDownloaded, tr("Your customers are not here yet"),
                               look.detail, tr("Open the Sync Centre"));
        else
            m_stack->showEmpty(
                EmptyState::Kind::NotDownloaded,
                status.phase == Phase::FirstSync
                    ? tr("Your customers are on their way: %1", "share")
                          .arg(m_context.format.percent(qBound(0.0, status.firstSyncProgress, 1.0)))
                    : tr("Your customers are on their way"),
                tr("They are being copied to this computer. You can already work."), {}, u"download"_s);
    } else if (connected && !m_seesTerritory) {
        m_stack->showLoading();
        readTerritories();
        return;
    } else if (connected && !*m_seesTerritory) {
        m_stack->showEmpty(EmptyState::Kind::NotAllowed, tr("You do not see any territory now"),
                           tr("Customers come to this computer by territory, and your login at the central "
                              "database has none, or has none any more. Ask your administrator."));
    } else {
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("No customers yet"),
                           tr("Import a list that you have, or make the first customer with Ctrl+N."),
                           tr("Import customers…"), u"users"_s);
    }
    // The window may not be active yet, so this does not ask for the keyboard itself.
    if (here && m_search->text().isEmpty())
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::readTerritories()
{
    m_context.store.read(&sync::territories)
        .then(this, [this](const Result<QList<sync::Territory>> &territories) {
            // What cannot be read is no reason to say that nothing is to be seen.
            m_seesTerritory = !territories || !territories->isEmpty();
            showState();
        });
}

void CustomersPage::showTotals()
{
    const int total = int(m_model->total());
    if (!m_model->hasAnswer() || m_model->error())
        m_count->setText({});
    else if (m_model->totalIsCapped())
        m_count->setText(tr("more than %1 customers").arg(m_context.format.number(total)));
    else
        m_count->setText(tr("%Ln customers", nullptr, total));
    const bool best = !m_model->isComplete() && m_model->rowCount() > 0;
    m_more->setVisible(best);
    if (best)
        m_moreText->setText(tr("The best %Ln matches are shown.", nullptr, m_model->rowCount()));
}

void CustomersPage::showSelection()
{
    const int count = m_grid->selectedCount();
    m_selection->setCount(count, tr("%Ln selected", nullptr, count));
    m_sums->setCustomers(count > 1 ? m_grid->selectedRids() : std::vector<qint64>());
    const bool any = count > 0 || m_grid->currentIndex().isValid();
    for (QAction *action : {m_tag, m_untag, m_activate, m_deactivate, m_delete})
        action->setEnabled(any);
    const bool one = !m_grid->currentCustomer().isNull();
    for (QAction *action : {m_open, m_edit, m_copyEmail, m_copyPhone})
        action->setEnabled(one);
    m_showPreview->setChecked(!m_preview->isHidden());
    m_updateView->setEnabled(m_tabs->currentView() != nullptr);
}

void CustomersPage::showSums()
{
    if (const auto &error = m_sums->error()) {
        m_selection->setSums(tr("The sums could not be read"), text::message(*error, m_context.format));
        return;
    }
    QString revenue = u"…"_s;
    QString balance = revenue;
    if (const auto &sums = m_sums->sums()) {
        QStringList revenues;
        QStringList balances;
        for (const domain::CurrencySums &sum : *sums) {
            revenues.append(m_context.format.money(sum.revenue, sum.currency));
            balances.append(m_context.format.money(sum.balance, sum.currency));
        }
        const QString none = m_context.format.money(0, m_context.commands.rules().currency);
        revenue = revenues.isEmpty() ? none : m_context.format.list(revenues);
        balance = balances.isEmpty() ? none : m_context.format.list(balances);
    }
    m_selection->setSums(tr("Revenue %1 · Open balance %2").arg(revenue, balance),
                         tr("Revenue before tax, less credit notes. Currencies are not added up."));
}

std::vector<qint64> CustomersPage::targets() const
{
    std::vector<qint64> rids = m_grid->selectedRids();
    if (rids.empty() && m_grid->currentIndex().isValid())
        rids.push_back(m_model->ridAt(m_grid->currentIndex().row()));
    return rids;
}

QWidget *CustomersPage::pickerAnchor(const QAction *action) const
{
    QToolButton *button = m_selection->buttonOf(action);
    return button && button->isVisible() ? static_cast<QWidget *>(button) : m_grid->horizontalHeader();
}

// ---- actions
// ----------------------------------------------------------------------------------------------------

void CustomersPage::openFirst()
{
    // What was typed may still be on its way, and the best match not read yet.
    m_openFirstPending = true;
    if (m_model->isLoading() || m_model->rowCount() == 0)
        return;
    const auto *row = m_model->loaded(0);
    if (!row) {
        (void)m_model->data(m_model->index(0, 0)); // asks for the row; dataChanged() brings us back
        return;
    }
    m_openFirstPending = false;
    m_grid->selectRow(0);
    m_context.navigator.openCustomer(row->record.id);
}

void CustomersPage::openCurrent()
{
    if (const Id id = m_grid->currentCustomer(); !id.isNull())
        m_context.navigator.openCustomer(id);
}

void CustomersPage::editCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable)) {
        m_grid->setFocus();
        m_grid->edit(index);
    } else if (const Id id = m_grid->currentCustomer(); !id.isNull()) {
        editName(id);
    }
}

void CustomersPage::editName(const Id &customer)
{
    m_context.store.read([customer](store::Connection &db) { return domain::customerRow(db, customer); })
        .then(this, [this](const Result<domain::CustomerRow> &row) {
            if (!row) {
                m_context.notices.fail(row.error());
                return;
            }
            const Id id = row->record.id;
            auto *dialog = new RecordDialog(
                tr("Name"), catalog::customerType,
                {u"first_name"_s, u"last_name"_s, u"name_other_script"_s, u"company_name"_s},
                m_context.format,
                [this, id](const domain::Fields &changes, const domain::Fields &seen) {
                    return m_context.commands.update(u"customer"_s, id, changes, seen);
                },
                this);
            dialog->form()->setRecord(row->record);
            connect(dialog, &RecordDialog::saved, this, [this](const domain::Outcome &outcome) {
                m_context.notices.sayDone(tr("Saved"), outcome.action);
            });
            dialog->open();
        });
}

void CustomersPage::createCustomer()
{
    auto *dialog = new NewCustomerDialog(m_context, this);
    connect(dialog, &NewCustomerDialog::openRequested, this,
            [this](const Id &id) { m_context.navigator.openCustomer(id); });
    connect(dialog, &RecordDialog::saved, this, [this](const domain::Outcome &outcome) {
        m_context.notices.sayDone(tr("Customer created"), outcome.action);
        if (!outcome.ids.empty())
            m_context.navigator.openCustomer(outcome.ids.front());
    });
    dialog->open();
}

void CustomersPage::chooseColumns()
{
    QStringList shown;
    for (const QJsonValue &field : m_grid->arrangement()[u"columns"_s].toArray())
        shown.append(field.toString());
    auto *dialog = new ColumnChooser(shown, CustomerGrid::usualColumns(), this);
    connect(dialog, &ColumnChooser::chosen, this, [this](const QStringList &columns) {
        QJsonObject arrangement = m_grid->arrangement();
        arrangement[u"columns"_s] = QJsonArray::fromStringList(columns);
        m_grid->setArrangement(arrangement);
        keepLayout();
    });
    dialog->open();
}

void CustomersPage::togglePreview()
{
    const bool show = m_preview->isHidden();
    m_preview->setVisible(show);
    m_context.settings.setValue(u"customers/preview"_s, show);
    if (show) {
        m_preview->setCustomer({});
        m_preview->setCustomer(m_grid->currentCustomer());
    }
    showSelection();
}

void CustomersPage::copyField(const QString &field)
{
    const auto *row = m_model->loaded(m_grid->currentIndex().row());
    if (!row)
        return;
    m_context.store.read([id = row->record.id](store::Connection &db) { return domain::customerRow(db, id); })
        .then(this, [this, field](const Result<domain::CustomerRow> &found) {
            const QString text = found ? found->record.value(field).toString() : QString();
            if (!found)
                m_context.notices.fail(found.error());
            else if (text.isEmpty())
                m_context.notices.say(tr("There is nothing to copy."));
            else
                m_bulk->copy(text);
        });
}

void CustomersPage::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_edit, m_showPreview});
    menu->addSeparator();
    menu->addActions({m_copyEmail, m_copyPhone});
    menu->addSeparator();
    menu->addActions({m_tag, m_untag, m_activate, m_deactivate});
    menu->addSeparator();
    menu->addAction(m_export);
    menu->addAction(m_delete);
    menu->popup(globalPosition);
}

void CustomersPage::openHeaderMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSortMenu(menu, tr("Sort by"), false);
    addSortMenu(menu, tr("Then sort by"), true);
    menu->addActions({m_columns, m_saveView, m_updateView});
    menu->popup(globalPosition);
}

void CustomersPage::addSortMenu(QMenu *menu, const QString &title, bool further)
{
    QList<domain::SortKey> keys = m_query.order();
    const bool usualOrder = keys.isEmpty();
    if (usualOrder && !m_query.hasText())
        keys = {{u"name"_s, false}};
    QMenu *sort = menu->addMenu(title);
    for (const QString &field : m_model->columns()) {
        if (further && !keys.isEmpty() && keys.first().field == field)
            continue;
        QAction *action = sort->addAction(m_model->orderedLabel(field));
        action->setCheckable(true);
        action->setChecked(further ? std::ranges::find(keys, field, &domain::SortKey::field) != keys.end()
                                   : !keys.isEmpty() && keys.first().field == field);
        connect(action, &QAction::triggered, this,
                [this, field, further] { m_grid->sortBy(field, further); });
    }
    if (further)
        return;
    sort->addSeparator();
    QAction *usual = sort->addAction(tr("The usual order"));
    usual->setEnabled(!usualOrder);
    connect(usual, &QAction::triggered, this, [this] { m_model->sort(-1); });
}

void CustomersPage::openSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sortMenu"_s);
    addSortMenu(menu, tr("Sort by"), false);
    addSortMenu(menu, tr("Then sort by"), true);
    popupBelow(menu, m_grid->horizontalHeader());
    menu->setActiveAction(menu->actions().first());
}

} // namespace c360::ui
