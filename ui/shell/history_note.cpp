// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_note.h"

#include "core/text/format.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/shell/navigator.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

HistoryNote::HistoryNote(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"historyNote"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *picture = new IconView(u"history"_s, 20, this);
    picture->setColor(Color::TextMuted);
    m_text = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_text->setObjectName(u"historyNoteText"_s);
    m_text->setWordWrap(true);
    m_change = pushButton({}, {}, ButtonKind::Normal, this);
    m_change->setObjectName(u"historyNoteChange"_s);
    row->addWidget(picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this,
            [this] { m_context.navigator.showPage(u"trust"_s, u"sync/here"_s); });
    hide();
}

QString HistoryNote::day(const AppContext &context, Instant since)
{
    return context.format.date(QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).date(),
                               text::Formatter::DateStyle::Medium);
}

void HistoryNote::setSince(Instant since)
{
    if (since != m_since) {
        m_since = since;
        retranslate();
    }
    setVisible(since != 0);
}

void HistoryNote::retranslate()
{
    if (m_since != 0)
        m_text->setText(
            tr("Older entries, from before %1, are kept at the central database, not on this computer.")
                .arg(day(m_context, m_since)));
    m_change->setText(tr("Change…", "how much history this computer keeps"));
    m_change->setToolTip(tr("How much history this computer keeps"));
    m_change->setAccessibleName(tr("Change how much history this computer keeps"));
}

} // namespace c360::ui
