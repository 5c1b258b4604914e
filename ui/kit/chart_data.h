// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace c360::ui {

/// What a ChartCard shows, as a chart and as a table. All texts are ready for people.
struct ChartData
{
    enum class Shape : quint8
    {
        Bars, ///< side by side, one group a category
        Stacked,
        Line,
        Ranking, ///< bars from the leading edge, one category a line, the first on top
    };
    struct Series
    {
        QString name;
        QList<double> values; ///< one for each category
        int color = -1;       ///< position in the palette; -1: its own position
        bool muted = false;   ///< the period before: grey, behind
    };

    Shape shape = Shape::Bars;
    QStringList categories;       ///< short, for the axis: "Nov"
    QStringList longCategories{}; ///< for table and tips: "November 2026"; empty: the same
    QString categoryTitle;        ///< head of the table's first column: "Month"
    QList<Series> series;
    std::function<QString(double)> text;       ///< a value in full: "1,250.00 €"
    std::function<QString(double)> axisText{}; ///< a value in short: "1.2K €"; empty: text
    QString summary;                           ///< one sentence that says what the chart shows
};

} // namespace c360::ui
