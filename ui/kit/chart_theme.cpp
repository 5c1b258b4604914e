// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart_theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QPen>

#include <array>
#include <cmath>

namespace c360::ui {

QColor seriesColor(int index, const Tokens &tokens)
{
    static constexpr std::array<QRgb, 8> light{0xff0072b2, 0xffc46a00, 0xff00825f, 0xffb0578f,
                                               0xff2f86bd, 0xffc14a00, 0xff857800, 0xff4d5763};
    static constexpr std::array<QRgb, 8> dark{0xff56b4e9, 0xffe69f00, 0xff1fbf8f, 0xffdb93bd,
                                              0xff7fa8ff, 0xfff0814a, 0xfff0e442, 0xffb4bec9};
    const auto &colors = tokens.dark ? dark : light;
    return QColor::fromRgb(colors[size_t(index) % colors.size()]);
}

void styleChart(QChart *chart, const Tokens &tokens)
{
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    // The outermost labels of an axis stand half outside the plot.
    const QFontMetrics metrics(roleFont(TypeRole::Caption));
    const int beside = metrics.averageCharWidth() * 2;
    chart->setMargins(QMargins(beside, metrics.height() / 2 + 2, beside, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setTitleBrush(tokens[Color::Text]);
    chart->legend()->hide();
}

void styleAxis(QAbstractAxis *axis, const Tokens &tokens, bool grid)
{
    axis->setLabelsFont(roleFont(TypeRole::Caption));
    axis->setLabelsColor(tokens[Color::TextMuted]);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(tokens[Color::Border], 1));
    axis->setLinePen(QPen(tokens[grid ? Color::Surface : Color::BorderStrong], 1));
    axis->setLineVisible(!grid);
}

Ticks niceTicks(double low, double high, int count)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low <= 0)
        high = low + 1;
    const double rough = (high - low) / std::max(1, count);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * magnitude >= rough) {
            step = factor * magnitude;
            break;
        }
    }
    return {std::floor(low / step) * step, step, std::ceil(high / step) * step};
}

} // namespace c360::ui
