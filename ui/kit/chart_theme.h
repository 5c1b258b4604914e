// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
QT_END_NAMESPACE

namespace c360::ui {

/// Colours of the n-th series, told apart with every common colour blindness: Okabe and Ito, "Color Universal
/// Design" (2008), darkened or lightened to 3:1 on the surface. Repeats after eight.
[[nodiscard]] QColor seriesColor(int index, const Tokens &tokens);

/// Grounds, fonts and margins of a chart without its axes.
void styleChart(QChart *chart, const Tokens &tokens);
/// Lines and labels of an axis.
void styleAxis(QAbstractAxis *axis, const Tokens &tokens, bool grid);

/// Round steps that cover [low, high]: first tick, step and last tick, with about `count` ticks.
struct Ticks
{
    double first = 0;
    double step = 1;
    double last = 1;
};
[[nodiscard]] Ticks niceTicks(double low, double high, int count = 5);

} // namespace c360::ui
