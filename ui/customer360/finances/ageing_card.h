// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/text/format.h"
#include "ui/kit/card.h"

#include <array>

class QPushButton;

namespace c360::ui {

class Label;
class ShareBar;

/// Debts by age: a bar, and a legend with amount and number of documents for each age.
class AgeingCard : public Card
{
    Q_OBJECT
public:
    explicit AgeingCard(const text::Formatter &format, QWidget *parent = nullptr);

    void setAgeing(const domain::finance::Ageing &ageing, const QString &currency);
    void retranslate();

private:
    void showValues();

    struct Row
    {
        QWidget *swatch;
        Label *name;
        Label *amount;
        Label *count;
    };
    const text::Formatter &m_format;
    domain::finance::Ageing m_ageing;
    QString m_currency;
    ShareBar *m_bar;
    std::array<Row, domain::finance::Ageing::count> m_rows;
};

} // namespace c360::ui
