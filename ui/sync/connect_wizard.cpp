// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connect_wizard.h"

#include "core/domain/queries/record_queries.h"
#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/sync/connect_form.h"
#include "ui/sync/history_choice.h"
#include "ui/sync/sync_texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using sync::Phase;

namespace {

Label *paragraph(QWidget *parent, Color color = Color::Text)
{
    auto *label = new Label({}, TypeRole::Body, color, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectWizard::ConnectWizard(AppContext &context, services::SyncService &sync,
                             const services::CentralTarget &typed, QWidget *parent)
    : QDialog(parent), m_context(context), m_sync(sync)
{
    setObjectName(u"connectWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = new Label(TypeRole::Title, this);
    m_title->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    // In the order of Step.
    m_stack->addWidget(makeAccount());
    m_stack->addWidget(makeEffect());
    m_stack->addWidget(makeCopy());
    m_back = pushButton({}, {}, ButtonKind::Normal, this);
    m_back->setObjectName(u"back"_s);
    m_cancel = pushButton({}, {}, ButtonKind::Normal, this);
    m_cancel->setObjectName(u"cancel"_s);
    m_next = pushButton({}, {}, ButtonKind::Primary, this);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    resizeToText(*this, 92, 32);

    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Account)
            test();
        else if (m_step == Step::Effect)
            connectNow();
        else
            accept();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step::Account); });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectWizard::reject);
    connect(m_cancelCopy, &QPushButton::clicked, this, &ConnectWizard::cancelCopy);
    connect(&sync, &services::SyncService::statusChanged, this, [this] {
        if (m_step == Step::Copy)
            showStatus();
    });
    context.profile.keychainIsThere().then(this, [this](bool there) {
        m_keychain = there;
        showEffect();
    });
    context.store
        .read([](store::Connection &db) {
            return db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
        })
        .then(this, [this](const Result<qint64> &count) {
            m_customers = count.value_or(0);
            showEffect();
        });
    if (!typed.host.isEmpty() || !typed.user.isEmpty())
        m_form->setTarget(typed);
    m_typed = m_form->target();
    retranslate();
    go(Step::Account);
}

QWidget *ConnectWizard::makeAccount()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, 2, space::s, 2);
    column->setSpacing(space::m);
    m_help = paragraph(page, Color::TextMuted);
    m_form = new ConnectForm(m_context.prompts, m_context.format, page);
    m_busy = new BusyBar(page);
    m_busy->setShare(-1);
    m_busy->setBusy(false);
    column->addWidget(m_help);
    column->addWidget(m_form);
    column->addWidget(m_busy);
    column->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

QWidget *ConnectWizard::makeEffect()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const auto point = [&](const QString &iconName, Tone tone) {
        auto *whole = new QWidget(page);
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m);
        auto *picture = new IconView(iconName, 32, page);
        picture->setGround(tone);
        picture->setColor(colorsOf(tone).text);
        row->addWidget(picture, 0, Qt::AlignTop);
        Label *words = paragraph(page);
        row->addWidget(words, 1);
        column->addWidget(whole);
        return words;
    };
    m_reached = point(u"circle-check"_s, Tone::Success);
    m_reached->setObjectName(u"reached"_s);
    m_records = point(u"upload"_s, Tone::Accent);
    m_records->setObjectName(u"effect"_s);
    m_afterwards = point(u"download"_s, Tone::Accent);
    m_history = new HistoryChoice(page);
    auto *below = new QHBoxLayout; // in line with the words above it
    below->addSpacing(32 + space::m);
    below->addWidget(m_history, 1);
    column->addLayout(below);
    m_password = point(u"key-round"_s, Tone::Neutral);
    m_readable = point(u"shield-alert"_s, Tone::Warning);
    m_readable->setObjectName(u"readable"_s);
    m_readable->parentWidget()->setVisible(!m_context.profile.isEncrypted());
    m_effectProblem = paragraph(page, Color::Danger);
    m_effectProblem->setObjectName(u"effectProblem"_s);
    m_effectProblem->hide();
    column->addWidget(m_effectProblem);
    column->addStretch(1);
    return page;
}

QWidget *ConnectWizard::makeCopy()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_icon = new IconView(u"download"_s, 48, page);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    m_state = new Label(TypeRole::Subtitle, page);
    m_state->setObjectName(u"copyState"_s);
    m_state->setWordWrap(true);
    m_detail = paragraph(page, Color::TextMuted);
    m_progress = new BusyBar(page);
    words->addWidget(m_state);
    words->addWidget(m_detail);
    words->addSpacing(space::s);
    words->addWidget(m_progress);
    row->addLayout(words, 1);
    column->addLayout(row);
    m_cancelCopy = pushButton({}, u"x"_s, ButtonKind::Normal, page);
    m_cancelCopy->setObjectName(u"cancelCopy"_s);
    m_cancelCopy->setAutoDefault(false);
    column->addWidget(m_cancelCopy, 0, Qt::AlignLeading);
    column->addStretch(1);
    return page;
}

void ConnectWizard::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    retranslate();
    m_back->setVisible(step == Step::Effect);
    m_cancel->setVisible(step != Step::Copy);
    if (step == Step::Account)
        m_form->focusTarget()->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::setBusy(bool busy)
{
    m_busy->setBusy(busy && m_step == Step::Account);
    m_form->setEnabled(!busy);
    m_history->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

void ConnectWizard::test()
{
    if (m_testing || !m_form->check())
        return;
    m_testing = true;
    setBusy(true);
    retranslate();
    m_sync.test(m_form->target(), m_form->password())
        .then(this, [this, attempt = ++m_attempt](const Result<services::CentralGreeting> &greeting) {
            if (attempt != m_attempt)
                return;
            m_testing = false;
            setBusy(false);
            retranslate();
            if (!greeting) {
                m_form->showProblem(greeting.error());
                return;
            }
            m_greeting = *greeting;
            m_effectProblem->hide();
            go(Step::Effect);
        });
}

void ConnectWizard::stopTest()
{
    ++m_attempt;
    m_testing = false;
    setBusy(false);
    retranslate();
    m_form->focusTarget()->setFocus(Qt::OtherFocusReason);
}

bool ConnectWizard::isTouched() const
{
    return m_step != Step::Copy && (!m_form->password().isEmpty() || !(m_form->target() == m_typed));
}

void ConnectWizard::connectNow()
{
    if (m_connecting)
        return;
    m_connecting = true;
    setBusy(true);
    m_effectProblem->hide();
    const auto ended = [this](const Result<void> &done) {
        m_connecting = false;
        setBusy(false);
        if (!done) {
            m_effectProblem->setText(text::message(done.error(), m_context.format));
            m_effectProblem->show();
            return;
        }
        go(Step::Copy);
    };
    // Before the first copy, which brings no more than that.
    m_sync.chooseHistory(m_history->months()).then(this, [this, ended](const Result<void> &chosen) {
        if (!chosen)
            ended(chosen);
        else
            m_sync.connectTo(m_form->target(), m_form->password()).then(this, ended);
    });
}

void ConnectWizard::cancelCopy()
{
    m_context.prompts.ask(this,
                          {.title = tr("Cancel the first copy"),
                           .text = tr("Stop here, and use this profile on this computer only as before?"),
                           .accept = tr("Cancel the first copy"),
                           .dangerous = true},
                          [this](bool yes) {
                              if (!yes)
                                  return;
                              m_cancelCopy->setEnabled(false);
                              m_sync.disconnectFromCentre().then(this, [this](const Result<void> &done) {
                                  m_cancelCopy->setEnabled(true);
                                  if (done) {
                                      go(Step::Account);
                                      return;
                                  }
                                  m_detail->setText(text::message(done.error(), m_context.format));
                              });
                          });
}

void ConnectWizard::reject()
{
    // The first copy goes on in the background; a connection that is being made is waited for.
    if (m_connecting)
        return;
    if (m_testing) {
        stopTest();
    } else if (isTouched()) {
        m_context.prompts.ask(this,
                              {.title = tr("Leave without connecting"),
                               .text = tr("Leave without connecting?"),
                               .accept = tr("Leave"),
                               .detail = tr("What you typed stands here again when you come back, except the "
                                            "password.")},
                              [this](bool yes) {
                                  if (yes)
                                      QDialog::reject();
                              });
    } else {
        QDialog::reject();
    }
}

void ConnectWizard::showGreeting()
{
    QStringList territories;
    for (const QString &name : std::as_const(m_greeting.territories))
        territories << text::isolatedByContent(name);
    const QString organization = text::isolatedByContent(m_greeting.organization);
    m_reached->setText(territories.isEmpty()
                           ? tr("The central database of %1 answers. Your role there: %2.")
                                 .arg(organization, roleLabel(m_greeting.role))
                           : tr("The central database of %1 answers. Your role there: %2. %3",
                                "organization, role, territories")
                                 .arg(organization, roleLabel(m_greeting.role),
                                      tr("Your %Ln territories: %1.", nullptr, int(territories.size()))
                                          .arg(m_context.format.list(territories))));
}

void ConnectWizard::showEffect()
{
    m_records->setText(
        m_customers > 0
            ? tr("The %Ln customers of this profile, with everything that belongs to them, are sent to "
                 "the central database and shared with your team. Those whose e-mail address is there "
                 "already are marked as possible duplicates for you to look at; nothing is "
                 "overwritten.",
                 nullptr, int(m_customers))
            : tr("This profile holds no customers yet, so nothing is sent."));
    const bool encrypted = m_context.profile.isEncrypted();
    m_afterwards->setText(
        encrypted
            ? tr("The customers you may see are copied to this computer, encrypted as everything here. You "
                 "can work meanwhile, and afterwards without a network for as long as you need.")
            : tr("The customers you may see are copied to this computer. You can work meanwhile, and "
                 "afterwards without a network for as long as you need."));
    m_password->setText(m_keychain  ? tr("Your password is kept in your system's keychain.")
                        : encrypted ? tr("No keychain answers here, so your password is kept in this "
                                         "profile, encrypted as everything here.")
                                    : tr("No keychain answers here, so your password is kept in this "
                                         "profile."));
    m_readable->setText(
        m_keychain ? tr("This profile is not encrypted: whoever gets at this computer's files can read the "
                        "customers.")
                   : tr("This profile is not encrypted: whoever gets at this computer's files can read the "
                        "customers and your password."));
}

void ConnectWizard::showStatus()
{
    const sync::SyncStatus &status = m_sync.status();
    const bool copying =
        status.phase == Phase::FirstSync || status.phase == Phase::Connecting || status.phase == Phase::Off;
    const bool failed = status.phase == Phase::Failed || status.phase == Phase::Blocked ||
                        (status.phase == Phase::Offline && status.lastSync == 0);
    const SyncLook look = syncLook(m_sync.mode(), status, m_context.clock.now(), m_context.format);
    if (failed) {
        m_state->setText(tr("The first copy has stopped"));
        m_detail->setText(status.phase == Phase::Offline
                              ? tr("%1 It goes on by itself where it stopped.", "why").arg(look.technical)
                              : look.detail);
    } else if (copying) {
        m_state->setText(look.text);
        m_detail->setText(
            tr("You can close this window and work: the copy goes on in the background, and by itself "
               "after a break."));
    } else {
        m_state->setText(tr("This profile is connected"));
        m_detail->setText(tr("What you change is sent from now on, and what others change comes here."));
    }
    const Tone tone = failed ? Tone::Danger : copying ? Tone::Info : Tone::Success;
    m_icon->setIconName(failed ? u"circle-alert"_s : copying ? u"download"_s : u"circle-check"_s);
    m_icon->setGround(tone);
    m_icon->setColor(colorsOf(tone).text);
    m_progress->setAccessibleName(look.text);
    m_progress->setShare(status.phase == Phase::FirstSync ? status.firstSyncProgress : -1);
    m_progress->setBusy(copying);
    m_cancelCopy->setVisible(copying || failed);
    m_next->setText(copying || failed ? tr("Go on in the background") : tr("Done"));
    m_next->setToolTip(m_next->text());
}

void ConnectWizard::retranslate()
{
    setWindowTitle(tr("Connect to a central database"));
    switch (m_step) {
    case Step::Account:
        m_title->setText(tr("Connect to your team's central database"));
        m_next->setText(m_testing ? tr("Trying…") : tr("&Test the connection"));
        break;
    case Step::Effect:
        m_title->setText(tr("What will happen"));
        m_next->setText(tr("&Connect"));
        break;
    case Step::Copy:
        m_title->setText(tr("The first copy"));
        break;
    }
    m_help->setText(
        tr("Your administrator gives you the address, your user name and a password. Nothing is changed "
           "before you say so on the next page."));
    m_form->retranslate();
    m_history->retranslate();
    m_busy->setAccessibleName(tr("Trying to reach the central database"));
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("Cancel"));
    m_cancelCopy->setText(tr("Cancel the first copy…"));
    showGreeting();
    showEffect();
    if (m_step == Step::Copy)
        showStatus();
    for (QPushButton *button : {m_back, m_cancel, m_next, m_cancelCopy})
        button->setToolTip(hint(button->text(), {}));
}

void ConnectWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace c360::ui
