// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_banners.h"

#include "core/text/messages.h"
#include "ui/kit/prompts.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"
#include "ui/sync/sync_texts.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using Mode = services::SyncService::Mode;
using sync::Phase;

SyncBanners::SyncBanners(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_insecure = new Banner(Tone::Warning, u"shield-alert"_s, this);
    m_insecure->setObjectName(u"sync.insecure"_s);
    m_copying = new Banner(Tone::Info, u"download"_s, this);
    m_copying->setObjectName(u"sync.copying"_s);
    m_problem = new Banner(Tone::Danger, u"circle-alert"_s, this);
    m_problem->setObjectName(u"sync.problem"_s);
    m_territories = new Banner(Tone::Info, u"map"_s, this);
    m_territories->setObjectName(u"sync.lost"_s);
    for (Banner *banner : {m_insecure, m_copying, m_problem, m_territories}) {
        banner->hide();
        column->addWidget(banner);
    }
    connect(m_insecure, &Banner::actionRequested, this,
            [this] { m_context.navigator.showDialog(u"central"_s); });
    connect(m_problem, &Banner::actionRequested, this, [this] {
        if (m_status.problem.reason == u"sync.many_deletes")
            askDeletes();
        else if (m_status.phase == Phase::Blocked)
            Q_EMIT tryAgainRequested();
        else
            m_context.navigator.showDialog(u"central"_s);
    });
    connect(m_territories, &Banner::actionRequested, this, [this] {
        m_lost.clear();
        if (std::exchange(m_setAside, 0) > 0)
            m_context.navigator.showPage(u"trust"_s, u"sync/refused"_s);
        write();
    });
}

void SyncBanners::setStatus(Mode mode, const sync::SyncStatus &status)
{
    // A banner that goes and comes with every new try takes the keyboard from its button.
    if (mode == m_mode && m_status.phase == Phase::Blocked && status.phase == Phase::Connecting)
        return;
    const bool sameProblem = m_mode == mode && m_status.phase == status.phase &&
                             m_status.problem.reason == status.problem.reason &&
                             m_status.problem.args == status.problem.args &&
                             m_status.insecure == status.insecure;
    m_mode = mode;
    m_status = status;
    if (!sameProblem)
        write();
}

void SyncBanners::tellLost(const QString &territory, qint64 setAside)
{
    m_lost << territory;
    m_setAside += setAside;
    write();
}

void SyncBanners::write()
{
    const bool connected = m_mode == Mode::Connected;
    m_insecure->setText(
        tr("The connection to the central database is not verified: somebody in between could read "
           "and change what is sent. Your administrator allowed this."),
        tr("Account…"));
    m_insecure->setVisible(connected && m_status.insecure);

    m_copying->setText(
        tr("Your team's customers are still being copied to this computer. You can work with those "
           "that are here; what you change is sent when the copy is complete."));
    m_copying->setVisible(connected && m_status.phase == Phase::FirstSync);

    const bool asks = m_status.problem.reason == u"sync.many_deletes";
    const bool problem = connected && (m_status.phase == Phase::Failed || m_status.phase == Phase::Blocked) &&
                         !m_status.problem.reason.isEmpty();
    if (problem) {
        const bool blocked = m_status.phase == Phase::Blocked;
        const QString text = asks || blocked
                                 ? syncLook(m_mode, m_status, m_context.clock.now(), m_context.format).detail
                                 : tr("The sync has stopped. %1", "why")
                                       .arg(text::message(m_status.problem, m_context.format));
        const bool told = m_problem->isVisible() && m_problem->accessibleName() == text;
        m_problem->setText(text, asks ? tr("Answer…") : blocked ? tr("Try again") : tr("Account…"));
        if (!told) {
            QAccessibleEvent announcement(m_problem, QAccessible::Alert);
            QAccessible::updateAccessibility(&announcement);
        }
    }
    m_problem->setVisible(problem);

    if (!m_lost.isEmpty()) {
        QStringList names;
        for (const QString &name : m_lost)
            names << text::isolatedByContent(name);
        const QString list = m_context.format.list(names);
        m_territories->setText(
            m_setAside > 0 ? tr("You no longer see %1: its customers have been removed from this computer. "
                                "What had not been sent (%2) is kept among the refused changes.",
                                "territories, number of changes")
                                 .arg(list, tr("%Ln changes", nullptr, int(m_setAside)))
                           : tr("You no longer see %1: its customers have been removed from this computer.",
                                "territories")
                                 .arg(list),
            m_setAside > 0 ? tr("Show them") : tr("All right"));
    }
    m_territories->setVisible(!m_lost.isEmpty());
}

void SyncBanners::askDeletes()
{
    if (m_status.problem.reason != u"sync.many_deletes")
        return;
    const int deletes = int(m_status.problem.args.value(u"deletes"_s).toLongLong());
    const bool sending = m_status.problem.args.value(u"sending"_s).toBool();
    m_context.prompts.ask(
        this,
        {.title = tr("Take over the deletions?"),
         .text = sending ? tr("%Ln records that your team shares were deleted on this computer.", nullptr,
                              deletes)
                         : tr("The central database wants to remove %Ln records from this computer.", nullptr,
                              deletes),
         .accept = sending ? tr("Delete them for everybody") : tr("Remove them here too"),
         .dangerous = true,
         .detail = tr(
             "That is unusually many, so the sync has stopped. If nobody in your team deleted that much on "
             "purpose, leave it stopped and ask your administrator.")},
        [this](bool yes) {
            if (yes)
                Q_EMIT deletesAllowed();
        });
}

void SyncBanners::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace c360::ui
