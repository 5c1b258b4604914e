// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/risk.h"
#include "core/text/format.h"
#include "ui/kit/card.h"

#include <optional>

namespace c360::ui {

class Badge;
class Label;

/// How likely it is that a customer pays late, and why: a strip above the figures.
class RiskCard : public Card
{
    Q_OBJECT
public:
    explicit RiskCard(const text::Formatter &format, QWidget *parent = nullptr);

    /// Nothing: there is no invoice to judge by.
    void setRisk(const std::optional<domain::finance::Risk> &risk);
    [[nodiscard]] QString level() const;
    [[nodiscard]] QString reasons() const;

private:
    [[nodiscard]] QString sentence(const domain::finance::RiskReason &reason) const;

    const text::Formatter &m_format;
    Label *m_title;
    Label *m_level;
    Badge *m_points;
    Label *m_reasons;
};

} // namespace c360::ui
