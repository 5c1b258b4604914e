// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalog/record_type.h"

#include <QMetaType>

#include <vector>

namespace c360::store {

enum class ChangeKind : quint8
{
    Created,
    Updated,
    Removed, ///< to the bin, or erased
};

struct Change
{
    const catalog::RecordType *type = nullptr;
    Id id;
    Id owner; ///< the customer (or invoice, for its lines) it belongs to; null when it has none
    ChangeKind kind = ChangeKind::Updated;
};

/// What one commit changed, from this process, another one or the network. Above `manyLimit` rows the
/// list is dropped and `many` set: whoever shows anything reloads.
struct ChangeSet
{
    static constexpr size_t manyLimit = 2000;

    std::vector<Change> changes;
    bool many = false;

    [[nodiscard]] bool isEmpty() const { return changes.empty() && !many; }
    [[nodiscard]] bool touches(const catalog::RecordType &type) const;
    /// Whether a record of `customer` (itself or anything below it) may have changed.
    [[nodiscard]] bool touchesCustomer(const Id &customer) const;
};

} // namespace c360::store

Q_DECLARE_METATYPE(c360::store::ChangeSet)
