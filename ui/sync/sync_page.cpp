// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "core/text/messages.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/sync/decisions.h"
#include "ui/sync/offline_view.h"
#include "ui/sync/sync_list.h"
#include "ui/sync/sync_state_card.h"
#include "ui/sync/sync_texts.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using Mode = services::SyncService::Mode;
using sync::Phase;

namespace {

constexpr int reloadAfter = 400; ///< ms: a push acknowledges many records a second

const QStringList sectionKeys{u"waiting"_s, u"decide"_s, u"refused"_s, u"here"_s};

} // namespace

SyncPage::SyncPage(AppContext &context, services::SyncService &sync, QWidget *parent)
    : Page(parent), m_context(context), m_sync(sync), m_decisions(new Decisions(context, sync, this))
{
    setObjectName(u"syncPage"_s);
    m_title = new Label(TypeRole::Title, this);
    m_help = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_help->setWordWrap(true);

    m_card = new SyncStateCard(context, sync, this);
    makeActions();

    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"sync.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeList(Waiting, u"sync.waiting"_s, {m_open, m_retrySend, m_discard}));
    m_pages->addWidget(makeList(Decide, u"sync.conflicts"_s, {m_open, m_decide}));
    m_pages->addWidget(makeList(Rejected, u"sync.refused"_s, {m_open, m_retry, m_drop}));
    m_offline = new OfflineView(context, sync, this);
    m_pages->addWidget(m_offline);
    for (int i = 0; i < PartCount; ++i)
        m_tabs->addTab(QString());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_card);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    const auto later = [this] {
        if (!m_reload.isActive())
            m_reload.start();
    };
    connect(&m_reload, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(&context.store, &store::Store::changed, this, later);
    const auto changed = [this, later] {
        choose();
        later();
    };
    connect(&sync, &services::SyncService::statusChanged, this, changed);
    connect(&sync, &services::SyncService::modeChanged, this, changed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { bringForward(Part(index)); });
    connect(m_card, &SyncStateCard::accountRequested, this, &SyncPage::openAccount);
    connect(m_offline, &OfflineView::diagnosticsRequested, m_diagnose, &QAction::trigger);
    takeRoom();
    choose();
}

void SyncPage::makeActions()
{
    ActionRegistry &registry = m_context.actions;
    m_open = registry.make(this, u"sync.open"_s, u"circle-user-round"_s);
    m_retrySend = registry.make(this, u"sync.send-again"_s, u"send"_s);
    m_discard = registry.make(this, u"sync.discard"_s, u"undo-2"_s);
    m_decide = registry.make(this, u"sync.decide"_s, u"scale"_s);
    m_retry = registry.make(this, u"sync.retry"_s, u"rotate-ccw"_s);
    m_drop = registry.make(this, u"sync.drop"_s, u"trash-2"_s);
    m_diagnose = registry.make(this, u"sync.diagnose"_s, u"heart-pulse"_s);
    connect(m_retrySend, &QAction::triggered, &m_sync, &services::SyncService::syncNow);
    connect(m_open, &QAction::triggered, this, &SyncPage::openChosen);
    connect(m_discard, &QAction::triggered, this, &SyncPage::discardWaiting);
    connect(m_decide, &QAction::triggered, this, &SyncPage::decide);
    connect(m_retry, &QAction::triggered, this, &SyncPage::retryRefused);
    connect(m_drop, &QAction::triggered, this, &SyncPage::discardRefused);
    connect(m_diagnose, &QAction::triggered, this,
            [this] { m_context.navigator.showDialog(u"diagnostics"_s); });
}

SyncList *SyncPage::makeList(Part part, const QString &name, const QList<QAction *> &actions)
{
    auto *list = new SyncList(name, actions, this);
    m_lists[part] = list;
    connect(list, &SyncList::activated, part == Decide ? m_decide : m_open, &QAction::trigger);
    connect(list, &SyncList::chosen, this, &SyncPage::choose);
    connect(list->stack()->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_sync.mode() == Mode::Connected)
            load();
        else
            openAccount();
    });
    return list;
}

QString SyncPage::title() const
{
    return tr("Sync Centre");
}

QList<QAction *> SyncPage::actions() const
{
    QList<QAction *> all{m_card->syncNow(), m_card->pause(), m_diagnose};
    switch (Part(m_tabs->currentIndex())) {
    case Waiting:
        return all + QList<QAction *>{m_open, m_retrySend, m_discard};
    case Decide:
        return all + QList<QAction *>{m_open, m_decide};
    case Rejected:
        return all + QList<QAction *>{m_open, m_retry, m_drop};
    default:
        return all;
    }
}

void SyncPage::retranslate()
{
    m_title->setText(tr("Sync Centre"));
    m_help->setText(tr("What you change is saved on this computer first and sent when the central database "
                       "answers. Nothing is lost in between."));
    m_open->setText(tr("&Open the customer"));
    m_retrySend->setText(tr("Send &now"));
    m_discard->setText(tr("&Discard the change…"));
    m_decide->setText(tr("&Decide…"));
    m_retry->setText(tr("Send &again"));
    m_drop->setText(tr("&Discard the change…"));
    m_diagnose->setText(tr("&Check this computer…"));
    m_tabs->setAccessibleName(tr("Parts of the Sync Centre"));
    m_lists[Waiting]->retranslate(tr("Changes waiting to be sent"),
                                  {tr("Record"), tr("Change"), tr("Since"), tr("State")});
    m_lists[Decide]->retranslate(tr("Changes that met another one"),
                                 {tr("Record"), tr("What differs"), tr("Who"), tr("When")});
    m_lists[Rejected]->retranslate(tr("Refused changes"),
                                   {tr("Record"), tr("Change"), tr("Refused on"), tr("Why")});
    m_offline->retranslate();
    m_card->retranslate();
    if (m_loaded) {
        fillAll();
    }
    showTabs();
    Q_EMIT titleChanged();
}

void SyncPage::refresh()
{
    load();
}

void SyncPage::showSection(const QString &key)
{
    if (key == "attention"_L1) {
        if (m_loaded)
            seekAttention();
        m_seeking = true; // what is known may be older than what called
    } else if (const qsizetype at = sectionKeys.indexOf(key); at >= 0) {
        m_seeking = false;
        m_tabs->setCurrentIndex(int(at));
    }
}

void SyncPage::seekAttention()
{
    const bool focused = m_tabs->hasFocus();
    if (!m_changes.conflicts.empty())
        m_tabs->setCurrentIndex(Decide);
    else if (!m_changes.refused.empty())
        m_tabs->setCurrentIndex(Rejected);
    m_seeking = false;
    if (focused)
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

QString SyncPage::section() const
{
    return sectionKeys.value(m_tabs->currentIndex());
}

QWidget *SyncPage::focusTarget()
{
    const int at = m_tabs->currentIndex();
    if (QWidget *target = at < Here ? m_lists[at]->focusTarget() : nullptr)
        return target;
    return m_tabs;
}

void SyncPage::bringForward(Part part)
{
    m_seeking = false;
    m_pages->setCurrentIndex(part);
    takeRoom();
    if (part == Here)
        loadOverview();
    choose();
    Q_EMIT actionsChanged();
    Q_EMIT sectionChanged();
}

// The part in front alone says how much room is needed: the others would make all of it scroll.
void SyncPage::takeRoom()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QSizePolicy policy = m_pages->widget(i)->sizePolicy();
        policy.setVerticalPolicy(i == m_pages->currentIndex() ? QSizePolicy::Preferred
                                                              : QSizePolicy::Ignored);
        m_pages->widget(i)->setSizePolicy(policy);
    }
}

void SyncPage::openAccount()
{
    if (m_sync.mode() == Mode::Demo)
        Q_EMIT ownProfileRequested();
    else
        m_context.navigator.showDialog(u"central"_s);
}

void SyncPage::showTabs()
{
    const text::Formatter &format = m_context.format;
    const auto named = [&format](const QString &name, qint64 count) {
        return count > 0 ? tr("%1 (%2)", "tab, number of records").arg(name, format.number(count)) : name;
    };
    const bool connected = m_sync.mode() == Mode::Connected;
    m_tabs->setTabText(Waiting, named(tr("Waiting"), connected ? m_changes.pendingCount : 0));
    m_tabs->setTabText(Decide, named(tr("Needs your decision"), qint64(m_changes.conflicts.size())));
    m_tabs->setTabText(Rejected, named(tr("Refused"), qint64(m_changes.refused.size())));
    m_tabs->setTabText(Here, tr("On this computer"));
}

void SyncPage::load()
{
    if (!m_loaded) {
        for (const SyncList *list : m_lists)
            list->stack()->showLoading();
    }
    if (m_sync.mode() != Mode::Connected) {
        // What lies in the queue of a profile used alone goes nowhere: it is no change that waits.
        m_loaded = true;
        m_changes = {};
        fillAll();
        showTabs();
        if (m_tabs->currentIndex() == Here)
            loadOverview();
        return;
    }
    m_context.store.read(&readSyncLists).then(this, [this](Result<SyncLists> lists) {
        if (!lists) {
            for (const SyncList *list : m_lists)
                list->stack()->showEmpty(EmptyState::Kind::Error, tr("The changes could not be read"),
                                         text::message(lists.error(), m_context.format), tr("Try again"));
            return;
        }
        m_loaded = true;
        m_changes = *std::move(lists);
        fillAll();
        showTabs();
        tellRefusedAgain();
        if (m_seeking)
            seekAttention();
    });
    if (m_tabs->currentIndex() == Here)
        loadOverview();
}

void SyncPage::loadOverview()
{
    m_context.store.read(&domain::syncOverview)
        .then(this, [this](const Result<domain::SyncOverview> &overview) {
            if (overview)
                m_offline->setOverview(*overview, m_sync.mode() == Mode::Connected);
            else
                m_context.notices.fail(overview.error());
        });
}

void SyncPage::fill(Part part, std::vector<SyncRow> rows)
{
    SyncList *list = m_lists[part];
    const QWidget *keyboard = window()->focusWidget();
    const bool here = keyboard && list->isAncestorOf(keyboard);
    if (list->fill(std::move(rows)))
        return;
    showNothing(part);
    if (here && part == m_tabs->currentIndex())
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SyncPage::fillAll()
{
    const text::Formatter &format = m_context.format;
    const bool sending = m_sync.status().phase == Phase::Sending;
    fill(Waiting, waitingRows(m_changes.pending, sending, m_context.clock.now(), format));
    fill(Decide, conflictRows(m_changes.conflicts, m_sync.target().user, format));
    fill(Rejected, refusedRows(m_changes.refused, format));
}

void SyncPage::showNothing(Part part)
{
    StateStack *stack = m_lists[part]->stack();
    const Mode mode = m_sync.mode();
    if (mode == Mode::Demo) {
        stack->showEmpty(
            EmptyState::Kind::FirstUse, tr("Demo data stays here"),
            tr("These customers are made up, so none of them is ever sent to a central database."),
            tr("Use my own data…"), u"info"_s);
        return;
    }
    if (mode == Mode::Alone) {
        stack->showEmpty(EmptyState::Kind::FirstUse, tr("This profile lives on this computer only"),
                         tr("Connect it to a central database to share your customers with your team."),
                         tr("Connect to a central database…"), u"hard-drive"_s);
        return;
    }
    switch (part) {
    case Waiting:
        stack->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing is waiting"),
                         tr("What you change stands here until it is sent."), {}, u"circle-check"_s);
        break;
    case Decide:
        stack->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing needs your decision"),
                         tr("When two people change the same field, both values wait here for you."), {},
                         u"circle-check"_s);
        break;
    default:
        stack->showEmpty(
            EmptyState::Kind::FirstUse, tr("Nothing was refused"),
            tr("A change that the central database does not accept waits here, with the reason."), {},
            u"circle-check"_s);
        break;
    }
}

void SyncPage::choose()
{
    const int at = m_tabs->currentIndex();
    const SyncRow *chosen = at < Here ? m_lists[at]->current() : nullptr;
    const auto within = [this] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && isAncestorOf(focus);
    };
    const bool wasWithin = within();
    m_open->setEnabled(chosen && !chosen->customer.isNull());
    m_retrySend->setEnabled(at == Waiting && m_card->canSync());
    m_discard->setEnabled(at == Waiting && chosen);
    m_decide->setEnabled(at == Decide && chosen);
    const int refused = at == Rejected && chosen ? m_lists[Rejected]->currentRow() : -1;
    m_retry->setEnabled(refused >= 0 &&
                        size_t(refused) < m_changes.refused.size() && // the list is filled after the others
                        mayRetry(m_changes.refused[size_t(refused)]));
    m_drop->setEnabled(at == Rejected && chosen);
    if (wasWithin && !within()) // its button has nothing left to do
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SyncPage::openChosen()
{
    const int at = m_tabs->currentIndex();
    if (at >= Here)
        return;
    const SyncRow *chosen = m_lists[at]->current();
    if (chosen && !chosen->customer.isNull())
        m_context.navigator.openCustomer(chosen->customer);
}

void SyncPage::decide()
{
    const int row = m_lists[Decide]->currentRow();
    if (row < 0)
        return;
    m_decisions->begin(m_changes.conflicts[size_t(row)].front().name.record);
}

void SyncPage::discardWaiting()
{
    const int row = m_lists[Waiting]->currentRow();
    if (row < 0)
        return;
    const domain::PendingRecord &pending = m_changes.pending[size_t(row)];
    m_context.prompts.ask(
        this,
        {.title = tr("Discard the change"),
         .text = tr("Take back what you changed? %1").arg(recordTitle(pending.name)),
         .accept = tr("Discard the change"),
         .dangerous = true,
         .detail =
             changeLines(*pending.name.type, pending.kind, pending.changes, m_context.format).join(u'\n')},
        [this, record = pending.name.record](bool yes) {
            if (yes)
                tell(tr("Change discarded"), m_sync.discardPending(record));
        });
}

void SyncPage::retryRefused()
{
    const int row = m_lists[Rejected]->currentRow();
    if (row < 0)
        return;
    const Refused &refused = m_changes.refused[size_t(row)];
    tell(tr("The change waits to be sent again"), m_sync.retryRejected(refused.front().firstOp), refused);
}

// It is the answer to the toast that said that it is sent again.
void SyncPage::tellRefusedAgain()
{
    for (const Refused &refused : m_changes.refused) {
        const auto again = [this](const domain::RejectedRecord &record) {
            const auto from = m_retried.constFind(record.name.record);
            return from != m_retried.cend() && *from != record.firstOp;
        };
        if (!std::ranges::any_of(refused, again))
            continue;
        for (const domain::RejectedRecord &record : refused)
            m_retried.remove(record.name.record);
        m_context.notices.fail(refused.front().why);
    }
    if (m_changes.pending.empty())
        m_retried.clear(); // all of it has been answered
}

void SyncPage::discardRefused()
{
    const int row = m_lists[Rejected]->currentRow();
    if (row < 0)
        return;
    const Refused &refused = m_changes.refused[size_t(row)];
    m_context.prompts.ask(this,
                          {.title = tr("Discard the change"),
                           .text = tr("Give up the refused change? %1").arg(refusedTitle(refused)),
                           .accept = tr("Discard the change"),
                           .dangerous = true,
                           .detail = refusedLines(refused, m_context.format).join(u'\n')},
                          [this, firstOp = refused.front().firstOp](bool yes) {
                              if (yes)
                                  tell(tr("Change discarded"), m_sync.discardRejected(firstOp));
                          });
}

void SyncPage::tell(const QString &done, const Future<Result<domain::Outcome>> &command, const Refused &again)
{
    command.then(this, [this, done, again](const Result<domain::Outcome> &outcome) {
        if (outcome)
            m_context.notices.sayDone(done, outcome->action, false);
        else
            m_context.notices.fail(outcome.error());
        for (const domain::RejectedRecord &record : again) {
            if (outcome)
                m_retried.insert(record.name.record, record.firstOp);
        }
        load();
    });
}

} // namespace c360::ui
