// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/analytics_queries.h"
#include "ui/customer360/section.h"

#include <array>

class QButtonGroup;
class QVBoxLayout;

namespace c360::ui {

class ChartCard;
class ChartExport;
class CurrencyChoice;
struct ChartData;
class Chip;
class FigureCard;
class RecentCard;
class StateStack;
class TileGrid;

/// Revenue, spending trend, categories and interactions of a customer in a period of 6, 12 or 24 months or
/// all of the time, as charts that are tables, too, and the newest interactions.
class AnalyticsSection : public Section
{
    Q_OBJECT
public:
    explicit AnalyticsSection(AppContext &context, QWidget *parent = nullptr);

    void load() override;
    void lookedAt() override;
    [[nodiscard]] bool concerns(const store::ChangeSet &changes) const override;
    void clear() override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    enum Chart
    {
        Revenue,
        Trend,
        Types,
        Statuses,
        Categories,
        ChartCount,
    };
    void buildChoices(QVBoxLayout *column);
    void makeActions();
    void take(domain::CustomerAnalytics analytics);
    void fillCurrencies();
    void showAll();
    void showFigures();
    void showCharts();
    /// Falls back to the reason when the chart has nothing to draw.
    void showChart(Chart chart, ChartData data, const QString &title, const QString &reason);

    domain::CustomerAnalytics m_analytics;
    int m_months = domain::AnalyticsRequest::automatic; ///< what the person chose
    QString m_currency;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed or was chosen while it was read

    StateStack *m_states;
    QButtonGroup *m_periods;
    CurrencyChoice *m_currencies;
    std::array<FigureCard *, 4> m_figures;
    std::array<ChartCard *, ChartCount> m_charts;
    std::array<ChartExport *, ChartCount> m_exports;
    RecentCard *m_recent;

    QAction *m_exportData;
    QAction *m_exportPicture;
};

} // namespace c360::ui
