// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_query.h"

#include <QObject>

#include <optional>

class QPushButton;

namespace c360::model {
class CustomerListModel;
}

namespace c360::ui {

struct AppContext;
class StateStack;

/// What stands in the place of the customers: the list, or why nobody is there and what helps: a search
/// without matches, a copy that is not here yet, no territory, nothing made so far, an error.
class CustomersState : public QObject
{
    Q_OBJECT
public:
    CustomersState(AppContext &context, model::CustomerListModel &list, StateStack &stack, QObject *parent);

    /// Goes by what the list has read of `query`; `filters` says the filters in force in words. True: says
    /// that there is nobody at all.
    bool show(const domain::CustomerQuery &query, const QString &filters);
    /// The button to press first while nobody has been made; nullptr: something else is shown.
    [[nodiscard]] QPushButton *firstStep() const;

Q_SIGNALS:
    /// Another reason may hold now: show() again.
    void changed();
    void importRequested();
    void clearRequested();

private:
    bool showNobody();
    void readTerritories();
    void act();

    AppContext &m_context;
    model::CustomerListModel &m_list;
    StateStack &m_stack;
    std::optional<bool> m_seesTerritory; ///< whether the login does; empty: not read
};

} // namespace c360::ui
