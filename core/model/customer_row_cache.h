// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/queries/customer_queries.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <vector>

namespace c360::model {

/// A few thousand rows of customers by row number; the least used half goes when there are too many.
class CustomerRowCache
{
public:
    /// Whether it has been read, though the customer may no longer exist.
    [[nodiscard]] bool contains(qint64 rid) const { return m_rows.contains(rid); }
    /// Null when it is not here or no longer exists.
    [[nodiscard]] const domain::CustomerRow *find(qint64 rid) const;
    [[nodiscard]] std::optional<qint64> ridOf(const Id &customer) const;
    [[nodiscard]] std::vector<qint64> rids() const;

    /// `asked` are the row numbers that were read: those without a row no longer exist.
    void keep(std::vector<domain::CustomerRow> rows, const std::vector<qint64> &asked);
    /// False when the row is not here.
    bool setValue(qint64 rid, const QString &field, const QVariant &value);
    void clear();

private:
    struct Entry
    {
        domain::CustomerRow row;
        mutable quint64 used = 0;
    };

    void trim();

    std::unordered_map<qint64, Entry> m_rows;
    QHash<Id, qint64> m_ridOf;
    mutable quint64 m_tick = 0;
};

} // namespace c360::model
