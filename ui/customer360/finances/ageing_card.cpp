// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/ageing_card.h"

#include "ui/customer360/finances/share_bar.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace c360::ui {

using domain::finance::Ageing;

namespace {

constexpr std::array<Color, Ageing::count> colors{Color::Success, Color::Info, Color::Accent, Color::Warning,
                                                  Color::Danger};

} // namespace

AgeingCard::AgeingCard(const text::Formatter &format, QWidget *parent)
    : Card(QString(), parent), m_format(format), m_bar(new ShareBar(this))
{
    body()->addWidget(m_bar);
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(space::s);
    legend->setVerticalSpacing(space::xs);
    legend->setColumnStretch(1, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        auto *swatch = new ShareBar(this);
        swatch->setFixedWidth(space::m);
        swatch->setSegments({{1, colors[i]}});
        m_rows[i] = {swatch, new Label(TypeRole::Body, this), new Label(TypeRole::Body, this),
                     new Label(QString(), TypeRole::Caption, Color::TextMuted, this)};
        m_rows[i].amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_rows[i].count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int row = int(i);
        legend->addWidget(swatch, row, 0, Qt::AlignVCenter);
        legend->addWidget(m_rows[i].name, row, 1);
        legend->addWidget(m_rows[i].count, row, 2);
        legend->addWidget(m_rows[i].amount, row, 3);
    }
    body()->addLayout(legend);
    body()->addStretch(1);
}

void AgeingCard::setAgeing(const Ageing &ageing, const QString &currency)
{
    m_ageing = ageing;
    m_currency = currency;
    showValues();
}

void AgeingCard::retranslate()
{
    setTitle(tr("Owed by age"));
    const std::array<QString, Ageing::count> names{tr("Not yet due"), tr("1 to 30 days late"),
                                                   tr("31 to 60 days late"), tr("61 to 90 days late"),
                                                   tr("More than 90 days late")};
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].name->setText(m_format.withDigits(names[i]));
    showValues();
}

void AgeingCard::showValues()
{
    std::vector<ShareBar::Segment> segments;
    QStringList spoken;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        segments.push_back({double(m_ageing.buckets[i]), colors[i]});
        m_rows[i].amount->setText(m_format.money(m_ageing.buckets[i], m_currency));
        m_rows[i].count->setText(
            m_ageing.documents[i] > 0 ? tr("%Ln documents", nullptr, m_ageing.documents[i]) : QString());
        spoken.append(
            tr("%1: %2", "age of a debt: amount").arg(m_rows[i].name->text(), m_rows[i].amount->text()));
    }
    m_bar->setSegments(std::move(segments));
    setAccessibleDescription(m_format.list(spoken));
}

} // namespace c360::ui
