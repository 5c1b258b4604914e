// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/group_writer.h"
#include "core/services/import/import_kind.h"

#include <QHash>

namespace c360::services {

/// Stores contacts and activities of customers that are in the cache already.
class ChildWriter : public GroupWriter
{
public:
    ChildWriter(ImportKind kind, domain::Rules rules, ImportOptions options);

    [[nodiscard]] Result<GroupResult> write(store::Transaction &tx, std::vector<PreparedRow> rows) override;

private:
    [[nodiscard]] Result<Id> customerOf(store::Transaction &tx, const PreparedRow &row) const;
    /// The same contact or activity, when the customer has it; null when not.
    [[nodiscard]] Result<Id> existing(store::Transaction &tx, const Id &customer,
                                      const PreparedRow &row) const;

    bool m_contacts;
    QString m_type;
    domain::Rules m_rules;
    ImportOptions m_options;
    QHash<size_t, qint64> m_seen; ///< dry run: line by hash of what makes a record the same
};

} // namespace c360::services
