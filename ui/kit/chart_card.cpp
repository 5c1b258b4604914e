// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart_card.h"

#include "ui/kit/buttons.h"
#include "ui/kit/chart_theme.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/section_header.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHeaderView>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

/// A square of the series' colour and its name.
class LegendEntry final : public QWidget
{
public:
    LegendEntry(const QString &name, const QColor &color, QWidget *parent) : QWidget(parent), m_color(color)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addSpacing(space::l); // mirrors, unlike a margin
        row->addWidget(new Label(name, TypeRole::Caption, Color::TextMuted, this));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        painter.drawRoundedRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - 10) / 2, 10, 10)), 3, 3);
    }

private:
    QColor m_color;
};

/// Muted series take no place in the palette: this period has the first colour wherever it stands.
QColor colorOf(const QList<ChartData::Series> &all, int at, const Tokens &tokens)
{
    if (all[at].muted)
        return tokens[Color::TextDisabled];
    const auto position =
        std::count_if(all.cbegin(), all.cbegin() + at, [](const auto &series) { return !series.muted; });
    return seriesColor(all[at].color >= 0 ? all[at].color : int(position), tokens);
}

} // namespace

ChartCard::ChartCard(QWidget *parent) : Card(parent)
{
    m_toggle = iconButton(u"table-2"_s, {}, this);
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(u"chart.table"_s);
    header()->addWidget(m_toggle);
    connect(m_toggle, &QToolButton::toggled, this, &ChartCard::setTableShown);

    m_summary = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    m_legend = new QWidget(this);
    m_legendFlow = new FlowLayout(m_legend, space::m);
    body()->addWidget(m_legend);
    m_stackHolder = new QWidget(this);
    m_stack = new QStackedLayout(m_stackHolder);
    m_chartPage = new QWidget;
    auto *chartColumn = new QVBoxLayout(m_chartPage);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    m_tablePage = new QWidget;
    auto *tableColumn = new QVBoxLayout(m_tablePage);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState;
    m_empty->setCompact(true);
    m_stack->addWidget(m_chartPage);
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stackHolder, 1);
    setLines(m_lines);
    retranslate();
}

ChartCard::~ChartCard() = default;

void ChartCard::setLines(int lines)
{
    m_lines = lines;
    m_stackHolder->setMinimumHeight(lines * fontMetrics().lineSpacing());
}

void ChartCard::setData(ChartData data)
{
    m_data = std::move(data);
    // A currency such as "د.م." brings a full stop of its own.
    if (m_data.summary.endsWith(".."_L1))
        m_data.summary.chop(1);
    m_summary->setText(m_data.summary);
    m_summary->setVisible(!m_data.summary.isEmpty());
    m_toggle->show();
    m_legend->setVisible(m_data.series.size() > 1);
    m_stack->setCurrentWidget(m_toggle->isChecked() ? m_tablePage : m_chartPage);
    rebuildSoon();
}

void ChartCard::setEmpty(const QString &title, const QString &reason)
{
    m_data = {};
    m_summary->hide();
    m_legend->hide();
    m_toggle->hide();
    m_empty->set(EmptyState::Kind::FirstUse, title, reason, {}, u"chart-no-axes-combined"_s);
    m_stack->setCurrentWidget(m_empty);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_tablePage;
}

void ChartCard::setTableShown(bool shown)
{
    m_toggle->setChecked(shown);
    if (m_stack->currentWidget() == m_empty)
        return;
    m_stack->setCurrentWidget(shown ? m_tablePage : m_chartPage);
    m_legend->setVisible(!shown && m_data.series.size() > 1);
    m_dirty = true;
    if (isVisible())
        rebuild();
}

void ChartCard::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    rebuildSoon();
}

bool ChartCard::reversed() const
{
    return m_mirrored && layoutDirection() == Qt::RightToLeft;
}

/// Every how many categories there is room for a label.
int ChartCard::labelStep() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Caption));
    int widest = 0;
    for (const QString &label : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const int room = std::max(m_stackHolder->width() - metrics.averageCharWidth() * 10, 1);
    const auto wanted = qint64(m_data.categories.size()) * (widest * 3 / 2 + space::s);
    return int(std::max<qint64>(1, (wanted + room - 1) / room));
}

QString ChartCard::categoryAt(int index) const
{
    return m_data.longCategories.value(index, m_data.categories.value(index));
}

/// Once for everything that changes together: language, direction, palette and data.
void ChartCard::rebuildSoon()
{
    if (m_dirty)
        return;
    m_dirty = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_dirty && isVisible())
                rebuild();
        },
        Qt::QueuedConnection);
}

void ChartCard::rebuild()
{
    m_dirty = false;
    if (m_data.series.isEmpty())
        return;
    if (isTableShown())
        buildTable();
    else
        buildChart();
}

void ChartCard::buildLegend()
{
    while (QLayoutItem *item = m_legendFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tokens &tokens = tokensOf(this);
    for (int i = 0; i < m_data.series.size(); ++i)
        m_legendFlow->addWidget(
            new LegendEntry(m_data.series[i].name, colorOf(m_data.series, i, tokens), m_legend));
}

void ChartCard::buildChart()
{
    buildLegend();
    auto *chart = new QChart;
    styleChart(chart, tokensOf(this));
    if (m_data.shape == ChartData::Shape::Ranking)
        buildRanking(chart);
    else
        buildColumns(chart);
    if (!m_view) {
        m_view = new QChartView(chart, m_chartPage);
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_chartPage->layout()->addWidget(m_view);
    } else {
        const std::unique_ptr<QChart> old(m_view->chart());
        m_view->setChart(chart);
    }
    m_view->setAccessibleName(accessibleName());
    m_view->setAccessibleDescription(m_data.summary);
}

void ChartCard::buildColumns(QChart *chart)
{
    const Tokens &tokens = tokensOf(this);
    double low = 0;
    double high = 0;
    const bool stacked = m_data.shape == ChartData::Shape::Stacked;
    for (int i = 0; i < m_data.categories.size(); ++i) {
        double sum = 0;
        for (const ChartData::Series &series : std::as_const(m_data.series)) {
            const double value = series.values.value(i);
            sum += value;
            low = std::min(low, stacked ? sum : value);
            high = std::max(high, stacked ? sum : value);
        }
    }
    // Labels that come too close are cut to dots, and Arabic ones are tall.
    const int height = std::max(m_stackHolder->height(), m_stackHolder->minimumHeight());
    const int room = height / (fontMetrics().lineSpacing() * 7 / 2);
    const Ticks ticks = niceTicks(low, high, std::clamp(room, 2, 5));

    auto *values = new QCategoryAxis(chart);
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(ticks.first, ticks.last);
    values->setStartValue(ticks.first - ticks.step);
    const auto &axisText = m_data.axisText ? m_data.axisText : m_data.text;
    for (double tick = ticks.first; tick <= ticks.last + ticks.step / 2; tick += ticks.step)
        values->append(axisText(std::abs(tick) < ticks.step / 1e6 ? 0 : tick), tick);
    styleAxis(values, tokens, true);
    chart->addAxis(values, reversed() ? Qt::AlignRight : Qt::AlignLeft);

    // Bars do not follow a reversed axis in Qt Charts, so mirrored time is drawn from reversed data.
    const int count = int(m_data.categories.size());
    const bool back = reversed();
    const auto at = [count, back](int position) {
        return back ? count - 1 - position : position;
    };
    const int step = m_builtStep = labelStep();
    QStringList labels;
    for (int position = 0; position < count; ++position) {
        QString label = m_data.categories[at(position)];
        while (labels.contains(label))
            label += QChar(0x200B); // the axis drops repeated texts
        labels << label;
    }
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(labels);
    styleAxis(categories, tokens, false);
    chart->addAxis(categories, Qt::AlignBottom);
    if (step > 1) {
        // The category axis cuts each text to its own column: every n-th label stands on an axis of its own.
        categories->setLabelsVisible(false);
        auto *sparse = new QCategoryAxis(chart);
        sparse->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        sparse->setRange(-0.5, count - 0.5);
        sparse->setStartValue(-0.5 - step);
        for (int position = 0; position < count; ++position) {
            if (at(position) % step == 0)
                sparse->append(labels[position], position);
        }
        styleAxis(sparse, tokens, false);
        sparse->setLineVisible(false);
        chart->addAxis(sparse, Qt::AlignBottom);
    }

    if (m_data.shape == ChartData::Shape::Line) {
        for (int s = 0; s < m_data.series.size(); ++s) {
            auto *line = new QLineSeries(chart);
            for (int position = 0; position < count; ++position)
                line->append(position, m_data.series[s].values.value(at(position)));
            QPen pen(colorOf(m_data.series, s, tokens), 2.5);
            if (m_data.series[s].muted)
                pen.setStyle(Qt::DashLine);
            line->setPen(pen);
            chart->addSeries(line);
            line->attachAxis(categories);
            line->attachAxis(values);
            connect(line, &QLineSeries::hovered, this, [this, s, at](const QPointF &point, bool inside) {
                const int i = at(qRound(point.x()));
                if (inside)
                    QToolTip::showText(QCursor::pos(),
                                       tr("%1, %2: %3", "series, category: value")
                                           .arg(m_data.series.value(s).name, categoryAt(i),
                                                m_data.text(m_data.series.value(s).values.value(i))),
                                       this);
                else
                    QToolTip::hideText();
            });
        }
        return;
    }
    QAbstractBarSeries *bars =
        stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart)) : new QBarSeries(chart);
    bars->setBarWidth(m_data.series.size() > 1 && !stacked ? 0.8 : 0.6);
    const int sets = int(m_data.series.size());
    for (int place = 0; place < sets; ++place) {
        const int s = back && !stacked ? sets - 1 - place : place;
        auto *set = new QBarSet(m_data.series[s].name, bars);
        for (int position = 0; position < count; ++position)
            set->append(m_data.series[s].values.value(at(position)));
        set->setColor(colorOf(m_data.series, s, tokens));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    chart->addSeries(bars);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    connect(bars, &QAbstractBarSeries::hovered, this, [this, at](bool inside, int position, QBarSet *set) {
        if (!inside) {
            QToolTip::hideText();
            return;
        }
        QToolTip::showText(QCursor::pos(),
                           tr("%1, %2: %3", "series, category: value")
                               .arg(set->label(), categoryAt(at(position)), m_data.text(set->at(position))),
                           this);
    });
}

void ChartCard::buildRanking(QChart *chart)
{
    const Tokens &tokens = tokensOf(this);
    // The chart's category axis begins at the foot: the first category goes to the top.
    QStringList names;
    for (auto it = m_data.categories.crbegin(); it != m_data.categories.crend(); ++it) {
        QString name = *it;
        while (names.contains(name))
            name += QChar(0x200B);
        names << name;
    }
    double high = 0;
    auto *bars = new QHorizontalBarSeries(chart);
    bars->setBarWidth(0.6);
    for (int s = 0; s < m_data.series.size(); ++s) {
        auto *set = new QBarSet(m_data.series[s].name, bars);
        for (auto it = m_data.series[s].values.crbegin(); it != m_data.series[s].values.crend(); ++it) {
            set->append(*it);
            high = std::max(high, *it);
        }
        set->setColor(colorOf(m_data.series, s, tokens));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis(chart);
    categories->append(names);
    styleAxis(categories, tokens, false);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    chart->addAxis(categories, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    bars->attachAxis(categories);
    const Ticks ticks = niceTicks(0, high, 4);
    auto *values = new QCategoryAxis(chart);
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setStartValue(-ticks.step);
    values->setRange(0, ticks.last);
    const auto &axisText = m_data.axisText ? m_data.axisText : m_data.text;
    for (double tick = 0; tick <= ticks.last + ticks.step / 2; tick += ticks.step)
        values->append(axisText(tick), tick);
    values->setReverse(mirrored);
    styleAxis(values, tokens, true);
    chart->addAxis(values, Qt::AlignBottom);
    bars->attachAxis(values);
    connect(bars, &QAbstractBarSeries::hovered, this, [this](bool inside, int i, QBarSet *set) {
        if (!inside) {
            QToolTip::hideText();
            return;
        }
        const int category = int(m_data.categories.size()) - 1 - i;
        QToolTip::showText(QCursor::pos(),
                           tr("%1: %2", "label and value").arg(categoryAt(category), m_data.text(set->at(i))),
                           this);
    });
}

void ChartCard::buildTable()
{
    if (!m_table) {
        m_table = new QTableWidget(m_tablePage);
        m_table->setObjectName(u"chart.twin"_s);
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setShowGrid(false);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->verticalHeader()->hide();
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_tablePage->layout()->addWidget(m_table);
    }
    m_table->clear();
    m_table->setAccessibleName(accessibleName());
    m_table->setRowCount(int(m_data.categories.size()));
    m_table->setColumnCount(int(m_data.series.size()) + 1);
    QStringList heads{m_data.categoryTitle};
    for (const ChartData::Series &series : std::as_const(m_data.series))
        heads << series.name;
    m_table->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < m_table->columnCount(); ++column) // over their numbers
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (int row = 0; row < m_data.categories.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(categoryAt(row)));
        for (int s = 0; s < m_data.series.size(); ++s) {
            auto *cell = new QTableWidgetItem(m_data.text(m_data.series[s].values.value(row)));
            cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, s + 1, cell);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartCard::retranslate()
{
    nameButton(m_toggle, tr("Show as table"), QKeySequence(u"Ctrl+Shift+D"_s));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (isVisible() && m_view && !isTableShown() && !m_data.series.isEmpty() &&
        m_data.shape != ChartData::Shape::Ranking && labelStep() != m_builtStep)
        rebuild();
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_dirty)
        rebuild();
}

bool ChartCard::event(QEvent *event)
{
    const bool done = Card::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setLines(m_lines);
        rebuildSoon();
    }
    return done;
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        rebuildSoon();
        break;
    default:
        break;
    }
}

} // namespace c360::ui
