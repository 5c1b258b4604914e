// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/text/format.h"
#include "ui/kit/chart_data.h"

namespace c360::ui {

/// The balance over time as a line, with its sentence. `history` has at least one point.
[[nodiscard]] ChartData balanceChart(const std::vector<domain::finance::BalancePoint> &history,
                                     const QString &currency, const QDate &today,
                                     const text::Formatter &format);

} // namespace c360::ui
