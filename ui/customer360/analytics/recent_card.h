// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/analytics_queries.h"
#include "core/text/format.h"
#include "ui/kit/card.h"

#include <vector>

class QStandardItemModel;
class QTableView;

namespace c360::ui {

/// The newest interactions of the period, a line each. Enter or a double click opens one in the timeline.
class RecentCard : public Card
{
    Q_OBJECT
public:
    explicit RecentCard(const text::Formatter &format, QWidget *parent = nullptr);

    void setInteractions(const std::vector<domain::RecentInteraction> &interactions);
    void retranslate();
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const c360::Id &activity);

private:
    const text::Formatter &m_format;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace c360::ui
