// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/history_view.h"

#include "core/store/store.h"
#include "core/text/format.h"
#include "ui/kit/label.h"
#include "ui/shell/notices.h"
#include "ui/sync/history_choice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using Mode = services::SyncService::Mode;

HistoryView::HistoryView(AppContext &context, services::SyncService &sync, QWidget *parent)
    : QWidget(parent), m_context(context), m_sync(sync)
{
    m_state = new Label(TypeRole::Body, this);
    m_state->setObjectName(u"sync.history"_s);
    m_choice = new HistoryChoice(this);
    m_note = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_note->setObjectName(u"sync.historyNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (Label *label : {m_state, m_note})
        label->setWordWrap(true);
    column->addWidget(m_state);
    column->addWidget(m_choice);
    column->addWidget(m_note);
    connect(m_choice, &HistoryChoice::chosen, this, &HistoryView::choose);
    m_choice->setEnabled(false);
}

void HistoryView::load(Instant oldest)
{
    m_oldest = oldest;
    m_context.store.read(&sync::historyLimit).then(this, [this](const Result<sync::HistoryLimit> &limit) {
        if (!limit) {
            m_context.notices.fail(limit.error());
            return;
        }
        m_limit = *limit;
        m_filled = true;
        if (!m_choice->box()->view()->isVisible())
            m_choice->setMonths(m_limit.months);
        write();
    });
}

void HistoryView::choose(int months)
{
    if (months == m_limit.months)
        return;
    m_sync.chooseHistory(months).then(this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
        load(m_oldest);
    });
}

void HistoryView::write()
{
    const text::Formatter &format = m_context.format;
    const auto date = [&format](const QDate &day) {
        return format.date(day, text::Formatter::DateStyle::Medium);
    };
    const bool connected = m_sync.mode() == Mode::Connected;
    m_choice->setEnabled(connected);
    const QString oldest = m_oldest > 0 ? date(QDateTime::fromMSecsSinceEpoch(m_oldest).date()) : QString();
    if (m_limit.since == 0)
        m_state->setText(oldest.isEmpty() ? tr("History: nothing recorded yet")
                                          : tr("History: all of it, since %1").arg(oldest));
    else if (m_limit.older.value_or(0) > 0)
        m_state->setText(tr("History: since %1; %Ln older entries are kept at the central database, not here",
                            nullptr, int(*m_limit.older))
                             .arg(date(m_limit.day())));
    else
        m_state->setText(tr("History: since %1").arg(date(m_limit.day())));
    if (!connected)
        m_note->setText(
            tr("A profile used alone keeps everything it has: there is nowhere else to keep it."));
    else if (m_limit.settling)
        m_note->setText(tr("Your choice is being carried out; it takes the central database to do it."));
    else
        m_note->setText(
            tr("Only activities that are done and entries of the audit log can stay at the central "
               "database. Invoices, payments, documents and consents are always here, and so is "
               "what is still open or pinned."));
}

void HistoryView::retranslate()
{
    m_choice->retranslate();
    if (m_filled)
        write();
}

} // namespace c360::ui
