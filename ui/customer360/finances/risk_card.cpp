// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/risk_card.h"

#include "ui/kit/badge.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::finance::Risk;
using domain::finance::RiskLevel;
using domain::finance::RiskReason;

RiskCard::RiskCard(const text::Formatter &format, QWidget *parent)
    : Card(parent),
      m_format(format),
      m_title(new Label({}, TypeRole::Caption, Color::TextMuted, this)),
      m_level(new Label(TypeRole::Subtitle, this)),
      m_points(new Badge({}, Tone::Neutral, this)),
      m_reasons(new Label({}, TypeRole::Body, Color::Text, this))
{
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_level);
    line->addWidget(m_points);
    head->addLayout(line);
    row->addLayout(head);
    row->addWidget(m_reasons, 1);
    body()->addLayout(row);
}

void RiskCard::setRisk(const std::optional<Risk> &risk)
{
    m_title->setText(tr("Payment risk"));
    setToolTip(m_format.withDigits(tr(
        "Counted from the overdue share, the days of the oldest overdue invoice, the credit limit used and "
        "whether invoices are paid later than before. Low: 0 or 1 point; medium: 2 to 4; high: 5 or more.")));
    m_points->setVisible(risk.has_value());
    if (risk) {
        const bool high = risk->level == RiskLevel::High;
        const bool medium = risk->level == RiskLevel::Medium;
        m_level->setText(high     ? tr("High", "payment risk")
                         : medium ? tr("Medium", "payment risk")
                                  : tr("Low", "payment risk"));
        m_points->setText(
            tr("%1 of %2 points").arg(m_format.number(risk->points), m_format.number(Risk::mostPoints)));
        m_points->setTone(high ? Tone::Danger : medium ? Tone::Warning : Tone::Success);
        m_points->setIconName(high ? u"shield-alert"_s : medium ? u"triangle-alert"_s : u"shield-check"_s);
        QStringList sentences;
        for (const RiskReason &reason : risk->reasons)
            sentences.append(sentence(reason));
        if (sentences.isEmpty())
            sentences.append(tr("Nothing is overdue, and invoices are paid as fast as before."));
        m_reasons->setText(sentences.join(u' '));
    } else {
        m_level->setText(tr("–", "no value"));
        m_reasons->setText(tr("No invoice to judge by yet."));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(tr("%1. %2", "a figure and its explanation").arg(level(), reasons()));
}

QString RiskCard::level() const
{
    return m_level->text();
}

QString RiskCard::reasons() const
{
    return m_reasons->text();
}

QString RiskCard::sentence(const RiskReason &reason) const
{
    using Kind = RiskReason::Kind;
    switch (reason.kind) {
    case Kind::OverdueShare:
        return tr("%1 of what is owed is overdue.").arg(m_format.percent(reason.share));
    case Kind::OldestOverdue:
        return tr("The oldest overdue invoice is %Ln days late.", nullptr, reason.days);
    case Kind::CreditLimit:
        return reason.share > 1
                   ? tr("The credit limit is exceeded: %1 of it is used.").arg(m_format.percent(reason.share))
                   : tr("%1 of the credit limit is used.").arg(m_format.percent(reason.share));
    case Kind::SlowerPaying:
        return tr("Invoices are paid after %1 days lately, after %2 days in the year before.")
            .arg(m_format.number(reason.days), m_format.number(reason.before));
    }
    return {};
}

} // namespace c360::ui
