// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/analytics/analytics_section.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/text/messages.h"
#include "ui/customer360/analytics/analytics_charts.h"
#include "ui/customer360/analytics/chart_export.h"
#include "ui/customer360/analytics/recent_card.h"
#include "ui/customer360/finances/currency_choice.h"
#include "ui/customer360/finances/figure_card.h"
#include "ui/customer360/finances/tile_grid.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/history_note.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QButtonGroup>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::AnalyticsRequest;
using domain::CurrencySales;
using domain::CustomerAnalytics;

namespace {

constexpr int usualLines = 10;
constexpr std::array periods{6, 12, 24, AnalyticsRequest::all};

} // namespace

AnalyticsSection::AnalyticsSection(AppContext &context, QWidget *parent)
    : Section(context, parent), m_periods(new QButtonGroup(this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::xl);
    column->setSpacing(space::m);
    buildChoices(column);

    auto *figures = new TileGrid(content);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new FigureCard(figures);
        m_figures[i]->setObjectName(u"figure%1"_s.arg(i));
        figures->add(m_figures[i]);
    }
    column->addWidget(figures);

    const std::array names{u"revenue"_s, u"trend"_s, u"types"_s, u"statuses"_s, u"categories"_s};
    auto *charts = new TileGrid(content);
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new ChartCard(charts);
        m_charts[i]->setObjectName(names[i]);
        m_charts[i]->setLines(i <= Trend ? 14 : usualLines);
        m_exports[i] = new ChartExport(context, m_charts[i], names[i]);
        charts->add(m_charts[i], true);
    }
    m_recent = new RecentCard(context.format, charts);
    charts->add(m_recent, true);
    column->addWidget(charts);
    connect(m_recent, &RecentCard::openRequested, this,
            [this](const Id &activity) { Q_EMIT recordRequested(u"timeline"_s, activity); });
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_states = new StateStack(scroll, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    connect(m_states->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_loaded)
            Q_EMIT sectionRequested(u"timeline"_s);
        else
            load();
    });
    connect(&context.settings, &Settings::changed, this, [this] {
        const bool mirrored = !this->context().settings.chartsLeftToRight();
        for (ChartCard *chart : m_charts)
            chart->setMirrored(mirrored);
    });
    makeActions();
}

void AnalyticsSection::buildChoices(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, space::s);
    for (const int months : periods) {
        auto *chip = new Chip({}, this);
        chip->setObjectName(u"period%1"_s.arg(months));
        m_periods->addButton(chip, months);
        row->addWidget(chip);
    }
    column->addLayout(row);
    m_currencies = new CurrencyChoice(context().format, this);
    column->addWidget(m_currencies);
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int months) {
        m_months = months;
        load();
    });
    connect(m_currencies, &CurrencyChoice::chosen, this, [this](const QString &code) {
        m_currency = code;
        load();
    });
}

void AnalyticsSection::makeActions()
{
    ActionRegistry &registry = context().actions;
    m_exportData = registry.make(this, u"analytics.export-data"_s, u"file-spreadsheet"_s);
    m_exportPicture = registry.make(this, u"analytics.export-picture"_s, u"image"_s);
    connect(m_exportData, &QAction::triggered, m_exports[Revenue], &ChartExport::exportData);
    connect(m_exportPicture, &QAction::triggered, m_exports[Revenue], &ChartExport::exportPicture);
}

void AnalyticsSection::load()
{
    if (!m_loaded)
        m_states->showLoading();
    // A burst of changes is read once, when the reading under way is done.
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    AnalyticsRequest request;
    request.customer = customer();
    request.months = m_months;
    request.currency = m_currency;
    request.language = context().format.language();
    request.today = context().clock.today();
    request.now = context().clock.now();
    context()
        .store.read([request](store::Connection &db) { return domain::customerAnalytics(db, request); })
        .then(this, [this, request](Result<CustomerAnalytics> analytics) {
            m_reading = false;
            if (m_again)
                load();
            // Something else may have been chosen since.
            if (request.customer != customer() || request.months != m_months ||
                request.currency != m_currency)
                return;
            if (analytics) {
                take(*std::move(analytics));
                return;
            }
            m_loaded = false;
            m_states->showEmpty(EmptyState::Kind::Error, tr("The analytics could not be read"),
                                text::message(analytics.error(), context().format), tr("Try again"));
        });
}

// Every look leaves an audit entry, here as at the centre.
void AnalyticsSection::lookedAt()
{
    context().commands.noteRead(u"analytics"_s, customer()).then(this, [this](const Result<void> &noted) {
        if (!noted)
            context().notices.fail(noted.error());
    });
}

bool AnalyticsSection::concerns(const store::ChangeSet &changes) const
{
    if (!Section::concerns(changes))
        return false;
    return changes.many || changes.touches(catalog::activityType) || changes.touches(catalog::invoiceType) ||
           changes.touches(catalog::invoiceLineType);
}

void AnalyticsSection::clear()
{
    m_analytics = {};
    m_months = AnalyticsRequest::automatic;
    m_currency.clear();
    m_loaded = false;
}

void AnalyticsSection::take(CustomerAnalytics analytics)
{
    m_analytics = std::move(analytics);
    m_loaded = true;
    fillCurrencies();
    showAll();
}

void AnalyticsSection::fillCurrencies()
{
    QStringList codes;
    for (const CurrencySales &sales : m_analytics.sales)
        codes.append(sales.currency);
    m_currencies->setCurrencies(codes, m_analytics.currency);
}

void AnalyticsSection::showAll()
{
    if (QAbstractButton *period = m_periods->button(m_analytics.months))
        period->setChecked(true);
    const bool nothing = m_analytics.sales.empty() && m_analytics.interactions.total == 0;
    m_exportData->setEnabled(!m_analytics.sales.empty());
    m_exportPicture->setEnabled(!m_analytics.sales.empty());
    if (nothing && m_months == AnalyticsRequest::automatic) {
        m_states->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing to analyse yet"),
                            tr("Charts appear with the first invoice or the first interaction."),
                            tr("Open the timeline"), u"chart-column"_s);
        return;
    }
    showFigures();
    showCharts();
    m_recent->setInteractions(m_analytics.interactions.recent);
    m_states->showContent();
}

void AnalyticsSection::showFigures()
{
    const text::Formatter &format = context().format;
    const QString none = tr("–", "no value");
    if (const CurrencySales *sales = m_analytics.chosen()) {
        const Amount revenue = sales->sum(m_analytics.from, m_analytics.to);
        const int purchases = sales->purchasesIn(m_analytics.from, m_analytics.to);
        m_figures[0]->set(tr("Revenue"), format.money(revenue, sales->currency),
                          tr("Before tax, less credit notes"));
        m_figures[1]->set(tr("Purchases"), format.number(purchases),
                          purchases > 0
                              ? tr("%1 on average").arg(format.money(revenue / purchases, sales->currency))
                              : tr("None in this period"));
        m_figures[2]->set(tr("Last purchase"),
                          format.date(sales->lastDay(), text::Formatter::DateStyle::Medium),
                          tr("Customer since %1").arg(format.month(sales->firstDay())));
    } else {
        m_figures[0]->set(tr("Revenue"), none, tr("No invoices yet"));
        m_figures[1]->set(tr("Purchases"), format.number(0), tr("No invoices yet"));
        m_figures[2]->set(tr("Last purchase"), none, tr("No invoices yet"));
    }
    const domain::InteractionSummary &interactions = m_analytics.interactions;
    QString interaction =
        interactions.last > 0
            ? tr("Last one: %1").arg(format.relative(interactions.last, context().clock.now()))
            : tr("None in this period");
    if (interactions.keptSince != 0) // the period begins before what is on this computer
        interaction = tr("%1; counted since %2", "the last interaction, a date")
                          .arg(interaction, HistoryNote::day(context(), interactions.keptSince));
    m_figures[3]->set(tr("Interactions"), format.number(interactions.total), interaction);
}

void AnalyticsSection::showCharts()
{
    const text::Formatter &format = context().format;
    const bool mirrored = !context().settings.chartsLeftToRight();
    for (ChartCard *chart : m_charts)
        chart->setMirrored(mirrored);

    const CurrencySales *sales = m_analytics.chosen();
    const int purchases = sales ? sales->purchases() : 0;
    const QString soFar = tr("%Ln so far", "purchases", purchases);
    showChart(Revenue, purchases >= 1 ? revenueChart(m_analytics, format) : ChartData(),
              purchases >= 1 ? tr("No revenue in this period") : tr("No purchases yet"),
              purchases >= 1 ? tr("Choose a longer period to see earlier purchases.")
                             : tr("Revenue by month appears with the first invoice."));
    showChart(Trend, purchases >= 2 ? trendChart(m_analytics, format) : ChartData(), tr("Needs 2 purchases"),
              soFar);
    const QString quiet = tr("No interactions in this period");
    const QString log = tr("Calls, visits and mails that are logged are counted here.");
    showChart(Types, interactionTypeChart(m_analytics, format, context().clock.now()), quiet, log);
    showChart(Statuses, interactionStatusChart(m_analytics, format), quiet, log);
    m_charts[Categories]->setVisible(!m_analytics.categories.empty());
    // A label that has no line of its own is cut to dots.
    m_charts[Categories]->setLines(std::max(usualLines, 5 + 2 * int(m_analytics.categories.size())));
    if (!m_analytics.categories.empty())
        showChart(Categories, categoryChart(m_analytics, format), {}, {});
}

void AnalyticsSection::showChart(Chart chart, ChartData data, const QString &title, const QString &reason)
{
    const bool empty = data.series.isEmpty();
    m_exports[chart]->setVisible(!empty);
    if (empty)
        m_charts[chart]->setEmpty(title, reason);
    else
        m_charts[chart]->setData(std::move(data));
}

void AnalyticsSection::retranslate()
{
    for (const int months : periods) {
        auto *chip = static_cast<Chip *>(m_periods->button(months));
        const QString text =
            months == AnalyticsRequest::all ? tr("All", "of the time") : tr("%Ln months", "period", months);
        chip->setText(text);
    }
    m_exportData->setText(tr("Save revenue by month as &CSV…"));
    m_exportPicture->setText(tr("Save revenue by month as a &picture…"));
    m_charts[Revenue]->setTitle(tr("Revenue by month"));
    m_charts[Trend]->setTitle(tr("Spending trend"));
    m_charts[Types]->setTitle(tr("Interactions by type"));
    m_charts[Statuses]->setTitle(tr("Interactions by status"));
    m_charts[Categories]->setTitle(tr("Product categories"));
    for (ChartExport *button : m_exports)
        button->retranslate();
    m_recent->retranslate();
    if (m_loaded) {
        fillCurrencies();
        showAll();
        load(); // names of categories are per language
    }
}

QList<QAction *> AnalyticsSection::actions() const
{
    return {m_exportData, m_exportPicture};
}

QWidget *AnalyticsSection::focusTarget()
{
    QAbstractButton *chosen = m_periods->checkedButton();
    return m_states->isContentShown() && chosen ? static_cast<QWidget *>(chosen) : this;
}

} // namespace c360::ui
