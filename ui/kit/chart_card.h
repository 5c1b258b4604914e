// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/chart_data.h"

class QStackedLayout;
class QTableWidget;
class QToolButton;

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace c360::ui {

class EmptyState;
class FlowLayout;
class Label;

/// A chart with its title, a summary in one sentence, a legend and a table twin (Ctrl+Shift+D switches all
/// cards of the page in front). Time runs with the reading direction unless told otherwise.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);
    ~ChartCard() override;

    void setData(ChartData data);
    /// Instead of a chart, when there is too little to draw one.
    void setEmpty(const QString &title, const QString &reason);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// False: the time axis runs from left to right in Arabic too (a setting).
    void setMirrored(bool mirrored);
    /// Height of the plot in text lines (12 at first).
    void setLines(int lines);
    [[nodiscard]] const ChartData &data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void rebuildSoon();
    void buildChart();
    void buildRanking(QChart *chart);
    void buildColumns(QChart *chart);
    void buildLegend();
    void buildTable();
    void retranslate();
    [[nodiscard]] bool reversed() const;
    [[nodiscard]] int labelStep() const;
    [[nodiscard]] QString categoryAt(int index) const;

    ChartData m_data;
    bool m_mirrored = true;
    bool m_dirty = true;
    int m_lines = 12;
    int m_builtStep = 1;
    QWidget *m_stackHolder;
    QStackedLayout *m_stack;
    Label *m_summary;
    QWidget *m_legend;
    FlowLayout *m_legendFlow;
    QChartView *m_view = nullptr;
    QTableWidget *m_table = nullptr;
    QWidget *m_chartPage;
    QWidget *m_tablePage;
    EmptyState *m_empty;
    QToolButton *m_toggle;
};

} // namespace c360::ui
