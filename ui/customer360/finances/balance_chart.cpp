// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/balance_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace c360::ui {

using domain::finance::BalancePoint;
using domain::finance::BalanceSeries;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("BalanceChart", text);
}

} // namespace

ChartData balanceChart(const std::vector<BalancePoint> &history, const QString &currency, const QDate &today,
                       const text::Formatter &format)
{
    const BalanceSeries series = balanceSeries(history, today);
    const bool months =
        series.step == BalanceSeries::Step::Month || series.step == BalanceSeries::Step::Quarter;
    ChartData data;
    data.shape = ChartData::Shape::Line;
    data.categoryTitle = months ? say(QT_TRANSLATE_NOOP("BalanceChart", "End of"))
                                : say(QT_TRANSLATE_NOOP("BalanceChart", "Day"));
    ChartData::Series line{.name = say(QT_TRANSLATE_NOOP("BalanceChart", "Balance")), .values = {}};
    for (const BalancePoint &point : series.points) {
        data.categories.append(months ? format.month(point.day) : format.date(point.day));
        line.values.append(double(point.balance) / amountScale);
    }
    data.series.append(line);
    const text::Formatter formatter = format;
    data.text = [formatter, currency](double value) {
        return formatter.money(Amount(std::llround(value * amountScale)), currency);
    };
    data.axisText = [formatter, currency](double value) {
        return formatter.moneyShort(Amount(std::llround(value * amountScale)), currency);
    };
    const auto highest = std::ranges::max_element(history, {}, &BalancePoint::balance);
    data.summary = say(QT_TRANSLATE_NOOP("BalanceChart", "The balance is %1; it was highest on %2 with %3."))
                       .arg(format.money(history.back().balance, currency),
                            format.date(highest->day, text::Formatter::DateStyle::Medium),
                            format.money(highest->balance, currency));
    return data;
}

} // namespace c360::ui
