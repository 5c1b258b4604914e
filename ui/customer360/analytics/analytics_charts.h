// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/analytics_queries.h"
#include "core/text/format.h"
#include "ui/kit/chart_data.h"

namespace c360::ui {

/// Charts of a customer's analytics with their sentences; data with no series when there is nothing to draw.
/// All texts are in the current language.

/// Revenue by month against the same months a year before; by year for more than five years.
[[nodiscard]] ChartData revenueChart(const domain::CustomerAnalytics &analytics,
                                     const text::Formatter &format);
/// Revenue added up through the period, against the period before.
[[nodiscard]] ChartData trendChart(const domain::CustomerAnalytics &analytics, const text::Formatter &format);
[[nodiscard]] ChartData categoryChart(const domain::CustomerAnalytics &analytics,
                                      const text::Formatter &format);
[[nodiscard]] ChartData interactionTypeChart(const domain::CustomerAnalytics &analytics,
                                             const text::Formatter &format, Instant now);
[[nodiscard]] ChartData interactionStatusChart(const domain::CustomerAnalytics &analytics,
                                               const text::Formatter &format);

} // namespace c360::ui
