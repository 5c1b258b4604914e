// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/queries/selection_queries.h"
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace c360::model {

/// Adds up what the selected customers bought and owe, some hundred at a time on a reader, so that a
/// selection of any size keeps neither the window nor the reader from other work.
class SelectionSums : public QObject
{
    Q_OBJECT
public:
    explicit SelectionSums(store::Store &store, QObject *parent = nullptr);

    /// Begins again, a moment after the last call; with none there is nothing to add up.
    void setCustomers(std::vector<qint64> rids);
    /// Nothing while it computes or after a failure.
    [[nodiscard]] const std::optional<std::vector<domain::CurrencySums>> &sums() const { return m_sums; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void readNext();

    store::Store &m_store;
    std::vector<qint64> m_rids;
    size_t m_at = 0;
    quint64 m_generation = 0;
    std::vector<domain::CurrencySums> m_soFar;
    std::optional<std::vector<domain::CurrencySums>> m_sums;
    std::optional<Error> m_error;
    QTimer m_delay;
};

} // namespace c360::model
