// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/group_writer.h"
#include "core/services/import/person_match.h"

#include <QHash>

namespace c360::services {

/// Stores customers: finds those that are there already by customer number, external number, e-mail and
/// phone, in the cache and earlier in the file, and follows the policy.
class CustomerWriter : public GroupWriter
{
public:
    /// `rememberLines`: keep the line of every row, to name it when a later one repeats it (needs memory for
    /// every row; a dry run needs it to find them at all).
    CustomerWriter(domain::Rules rules, ImportOptions options, bool rememberLines);

    [[nodiscard]] Result<GroupResult> write(store::Transaction &tx, std::vector<PreparedRow> rows) override;

private:
    struct Match
    {
        QString by;
        Id id; ///< null: only seen in this file (dry run)
        QString customerId;
        qint64 otherLine = 0;
        bool different = false;
        bool isSure = true; ///< phone of another person: worth a word, no duplicate
    };
    /// What stays of a row of the file; hashes, because there may be a million.
    struct Seen
    {
        qint32 line = 0;
        quint32 name = 0;
        quint32 birth = 0;
    };

    [[nodiscard]] Result<std::optional<Match>> find(store::Transaction &tx, const PreparedRow &row) const;
    [[nodiscard]] Result<std::optional<Match>> findBy(store::Transaction &tx, const QString &column,
                                                      const QString &value, const PreparedRow &row) const;
    [[nodiscard]] Result<void> store(store::Transaction &tx, PreparedRow &row,
                                     const std::optional<Match> &match, GroupResult &group);
    [[nodiscard]] Result<bool> create(store::Transaction &tx, PreparedRow &row,
                                      const std::optional<Match> &match, GroupResult &group);
    [[nodiscard]] Result<bool> update(store::Transaction &tx, PreparedRow &row, const Match &match,
                                      GroupResult &group);
    [[nodiscard]] Result<void> addTags(store::Transaction &tx, const Id &customer, const PreparedRow &row,
                                       GroupResult &group);
    void remember(const PreparedRow &row);
    [[nodiscard]] static Person personOf(const PreparedRow &row);

    domain::Rules m_rules;
    ImportOptions m_options;
    bool m_rememberLines;
    QHash<size_t, Seen> m_seen; ///< by hash of column and value
    QHash<QString, Id> m_tags;  ///< of the group in work, by name
};

} // namespace c360::services
