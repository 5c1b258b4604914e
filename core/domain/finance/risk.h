// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"

#include <optional>
#include <vector>

namespace c360::domain::finance {

enum class RiskLevel : quint8
{
    Low,
    Medium,
    High,
};

/// One thing that speaks against a customer's paying in time.
struct RiskReason
{
    enum class Kind : quint8
    {
        OverdueShare,  ///< `share` of what is owed is overdue
        OldestOverdue, ///< the oldest overdue document is `days` late
        CreditLimit,   ///< `share` of the credit limit is used
        SlowerPaying,  ///< `days` to pay lately, `before` days in the year before
    };
    Kind kind;
    int points;
    double share = 0;
    int days = 0;
    int before = 0;
};

/// How likely it is that money owed comes late or not at all, as points that can be read one by one:
///
/// | Reason                                             | 1 point | 2 points | 3 points | 4 points |
/// |----------------------------------------------------|---------|----------|----------|----------|
/// | overdue ÷ owed                                     | > 0     | > 25 %   | > 50 %   |          |
/// | days since the oldest overdue document was due     | ≥ 1     | > 30     | > 60     | > 90     |
/// | balance ÷ credit limit                             | > 80 %  |          | > 100 %  |          |
/// | days to pay, last 182 days against the 365 before  | ≥ 7 more and ≥ 25 % slower | ≥ 15 more and ≥ 50 %
/// slower | | |
///
/// Low: 0 or 1 point. Medium: 2 to 4. High: 5 or more of 12. Days to pay are weighted by amount (issue to
/// payment) and compared only when both spans hold at least two payments of invoices.
struct Risk
{
    static constexpr int mostPoints = 12;

    RiskLevel level = RiskLevel::Low;
    int points = 0;
    std::vector<RiskReason> reasons; ///< the heaviest first; none: nothing speaks against the customer
};

/// For one currency. `creditUse`: used share of the limit when the limit is in this currency (1.0 = all of
/// it). Nothing when there is no invoice to judge by.
[[nodiscard]] std::optional<Risk> assessRisk(const Ledger &ledger, const QString &currency,
                                             std::optional<double> creditUse, const QDate &today);

} // namespace c360::domain::finance
