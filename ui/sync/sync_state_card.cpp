// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_state_card.h"

#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/sync/connect_form.h"
#include "ui/sync/sync_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using Mode = services::SyncService::Mode;
using sync::Phase;

SyncStateCard::SyncStateCard(AppContext &context, services::SyncService &sync, QWidget *parent)
    : Card(parent), m_context(context), m_sync(sync)
{
    setObjectName(u"sync.state"_s);
    m_syncNow = context.actions.make(this, u"sync.now"_s, u"refresh-cw"_s, QKeySequence(u"Ctrl+R"_s));
    m_pause = context.actions.make(this, u"sync.pause"_s, u"pause"_s);
    connect(m_syncNow, &QAction::triggered, this, [this] {
        if (m_sync.status().phase == Phase::Paused)
            m_sync.setPaused(false); // who wants to sync now wants no pause any more
        else
            m_sync.syncNow();
    });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_sync.status().phase == Phase::Idle && m_sync.status().metered)
            m_sync.syncAnyway();
        else
            m_sync.setPaused(m_sync.status().phase != Phase::Paused);
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_icon = new IconView(u"refresh-cw"_s, 40, this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_state = new Label(TypeRole::Subtitle, this);
    m_state->setObjectName(u"sync.stateText"_s);
    m_state->setWordWrap(true);
    m_detail = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_detail->setWordWrap(true);
    m_account = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_account->setWordWrap(true);
    m_technical = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_technical->setObjectName(u"sync.technical"_s);
    m_technical->setWordWrap(true);
    m_unreadable = new Label({}, TypeRole::Body, Color::Warning, this);
    m_unreadable->setObjectName(u"sync.unreadable"_s);
    m_unreadable->setWordWrap(true);
    m_busy = new BusyBar(this);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_state, m_detail, m_account, m_technical, m_unreadable, m_busy})
        words->addWidget(each);
    row->addLayout(words, 1);
    m_accountButton = pushButton({}, u"settings-2"_s, ButtonKind::Normal, this);
    m_accountButton->setObjectName(u"sync.account"_s);
    m_pauseButton = pushButton({}, u"pause"_s, ButtonKind::Normal, this);
    m_pauseButton->setObjectName(u"sync.pause"_s);
    m_now = pushButton({}, u"refresh-cw"_s, ButtonKind::Primary, this);
    m_now->setObjectName(u"sync.now"_s);
    m_answer = pushButton({}, u"circle-help"_s, ButtonKind::Primary, this);
    m_answer->setObjectName(u"sync.answer"_s);
    m_answer->hide();
    for (QPushButton *button : {m_accountButton, m_pauseButton, m_now, m_answer})
        row->addWidget(button, 0, Qt::AlignTop);
    body()->addLayout(row);

    connect(m_now, &QPushButton::clicked, m_syncNow, &QAction::trigger);
    connect(m_pauseButton, &QPushButton::clicked, m_pause, &QAction::trigger);
    connect(m_answer, &QPushButton::clicked, this,
            [this] { m_context.navigator.showDialog(u"deletions"_s); });
    connect(m_accountButton, &QPushButton::clicked, this, &SyncStateCard::accountRequested);
    connect(&sync, &services::SyncService::statusChanged, this, &SyncStateCard::showStatus);
    connect(&sync, &services::SyncService::modeChanged, this, &SyncStateCard::showStatus);
    m_tick.setInterval(tellTime);
    connect(&m_tick, &QTimer::timeout, this, &SyncStateCard::showStatus);
    m_tick.start();
}

bool SyncStateCard::canSync() const
{
    return m_sync.mode() == Mode::Connected && m_sync.status().phase != Phase::Paused;
}

bool SyncStateCard::focusQuestion()
{
    if (m_answer->isHidden())
        return false;
    m_answer->setFocus(Qt::OtherFocusReason);
    return true;
}

void SyncStateCard::retranslate()
{
    m_syncNow->setText(tr("&Sync now"));
    m_answer->setText(tr("&Answer…"));
    m_answer->setToolTip(hint(m_answer->text(), {}));
    showStatus();
}

void SyncStateCard::showStatus()
{
    const Mode mode = m_sync.mode();
    const sync::SyncStatus &status = m_sync.status();
    const SyncLook look = syncLook(mode, status, m_context.clock.now(), m_context.format);
    m_icon->setIconName(look.icon);
    m_icon->setColor(colorsOf(look.tone).text);
    m_icon->setGround(look.tone);
    m_state->setText(look.sentence.isEmpty() ? look.text : look.sentence);
    m_detail->setText(look.detail);
    m_detail->setVisible(!look.detail.isEmpty());
    m_technical->setText(tr("Details: %1", "technical reason").arg(look.technical));
    m_technical->setVisible(!look.technical.isEmpty());
    m_unreadable->setText(mode == Mode::Connected ? unreadableText(status) : QString());
    m_unreadable->setVisible(!m_unreadable->text().isEmpty());
    showAccount();
    showProgress(look.text);
    showButtons();
}

void SyncStateCard::showButtons()
{
    const Mode mode = m_sync.mode();
    const sync::SyncStatus &status = m_sync.status();
    const bool connected = mode == Mode::Connected;
    const QWidget *keyboard = window()->focusWidget();
    const bool here = keyboard && (keyboard == m_now || keyboard == m_pauseButton || keyboard == m_answer);
    const bool paused = status.phase == Phase::Paused;
    const bool metered = status.phase == Phase::Idle && status.metered;
    m_pause->setText(paused ? tr("&Resume") : metered ? tr("Sync &anyway") : tr("&Pause"));
    m_pauseButton->setText(m_pause->text());
    m_pauseButton->setProperty("iconName", paused || metered ? u"refresh-cw"_s : u"pause"_s);
    m_pauseButton->setToolTip(paused    ? tr("Send and receive again")
                              : metered ? tr("Carry documents and history over this network too")
                                        : tr("Send and receive nothing until you resume"));
    const bool blocked = status.phase == Phase::Blocked;
    const bool asks = status.phase == Phase::Failed && status.problem.reason == "sync.many_deletes"_L1;
    m_now->setText(blocked ? tr("&Try again") : tr("&Sync now"));
    m_now->setToolTip(hint(m_now->text(), m_syncNow->shortcut()));
    m_syncNow->setEnabled(connected);
    m_pause->setEnabled(connected && !blocked);
    // The one thing to do is the primary button: answer, resume, mend the account, or sync.
    setKind(m_pauseButton, paused ? ButtonKind::Primary : ButtonKind::Normal);
    const bool account = status.phase == Phase::Failed && !ConnectForm::fieldOf(status.problem).isEmpty();
    setKind(m_accountButton, account ? ButtonKind::Primary : ButtonKind::Normal);
    setKind(m_now, asks || account ? ButtonKind::Normal : ButtonKind::Primary);
    m_pauseButton->setVisible(connected && !blocked);
    m_answer->setVisible(connected && asks);
    m_now->setVisible(connected && !paused);
    if (here && !keyboard->isVisibleTo(this)) // its button went: to the one that takes its place
        (paused ? m_pauseButton : connected ? m_now : m_accountButton)->setFocus(Qt::OtherFocusReason);
    m_accountButton->setText(mode == Mode::Demo    ? tr("Use my own data…")
                             : mode == Mode::Alone ? tr("Connect to a central database…")
                                                   : tr("Account…"));
    m_accountButton->setToolTip(m_accountButton->text());
}

void SyncStateCard::showAccount()
{
    const bool connected = m_sync.mode() == Mode::Connected;
    m_account->setVisible(connected);
    if (!connected)
        return;
    const sync::SyncStatus &status = m_sync.status();
    const services::CentralTarget target = m_sync.target();
    const QString user = text::isolated(target.user);
    const QString host = text::isolated(target.host);
    QString account = status.role.isEmpty()
                          ? tr("%1 at %2", "login, server").arg(user, host)
                          : tr("%1 at %2, %3", "login, server, role").arg(user, host, roleLabel(status.role));
    if (status.nextTry > 0 && status.phase == Phase::Offline)
        account = tr("%1 · next try %2", "account, in 2 minutes")
                      .arg(account, m_context.format.relative(status.nextTry, m_context.clock.now()));
    m_account->setText(account);
}

void SyncStateCard::showProgress(const QString &name)
{
    const sync::SyncStatus &status = m_sync.status();
    const bool working = status.phase == Phase::FirstSync || status.phase == Phase::Sending ||
                         status.phase == Phase::Receiving || status.phase == Phase::Documents ||
                         status.phase == Phase::Connecting;
    double share = -1;
    if (status.phase == Phase::FirstSync)
        share = status.firstSyncProgress;
    else if (status.phase == Phase::Sending && status.toSend > 0)
        share = double(status.sent) / double(status.toSend);
    else if (status.phase == Phase::Receiving && status.toReceive > 0)
        share = double(status.received) / double(status.toReceive);
    m_busy->setAccessibleName(name);
    m_busy->setShare(share);
    m_busy->setVisible(m_sync.mode() == Mode::Connected && working);
}

} // namespace c360::ui
