// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/transaction.h"

#include <vector>

namespace c360::domain {

/// What a person decided about one conflict.
struct ConflictAnswer
{
    enum class Choice : quint8
    {
        Kept,  ///< the record stays as it is
        Taken, ///< the value that was set aside comes back; for a deletion: the record goes to the bin
        Value, ///< another value, for instance the one before both
    };
    Id conflict;
    Choice choice = Choice::Kept;
    QVariant value{}; ///< Value: in storage form
    /// Someone else has settled it meanwhile: the choice is carried out all the same, an edit like any other.
    bool overrule = false;
};

/// What has become of a conflict since it was shown.
struct ConflictStanding
{
    bool open = true;
    bool gone = false;   ///< the record has been erased
    bool binned = false; ///< the record lies in the bin
    QString status;      ///< how it was settled: kept, taken, edited
    QString by;          ///< who has settled it
    QVariant value;      ///< what the record's field holds now
};
/// In the order of `conflicts`.
[[nodiscard]] Result<std::vector<ConflictStanding>> conflictStandings(store::Connection &db,
                                                                      const std::vector<Id> &conflicts);

/// Carries the answers out as one user action with one undo step; those that someone else has settled
/// meanwhile are passed over unless they overrule that. On an open transaction.
[[nodiscard]] Result<Outcome> resolveConflicts(store::Transaction &tx, const Rules &rules,
                                               const std::vector<ConflictAnswer> &answers);

/// How two records of the same customer become one.
struct DuplicateMerge
{
    Id duplicate;     ///< stays marked as a duplicate, inactive
    Id kept;          ///< the one to go on with
    Fields take;      ///< what it takes over
    bool bin = false; ///< the duplicate goes to the bin: it has no history of its own
};

/// Both records, and whether the duplicate has activities, invoices or the like below it.
struct DuplicatePair
{
    catalog::Record duplicate;
    catalog::Record kept;
    bool hasHistory = false;
};
/// NotFound when one of the two is gone.
[[nodiscard]] Result<DuplicatePair> duplicatePair(store::Connection &db, const Id &duplicate, const Id &kept);

/// Settles the task of a duplicate, in one undo step.
[[nodiscard]] Result<Outcome> mergeDuplicate(store::Transaction &tx, const Rules &rules,
                                             const DuplicateMerge &merge);
/// The two are different people: the mark goes, and the customer gets an e-mail address of its own (empty:
/// none).
[[nodiscard]] Result<Outcome> separateDuplicate(store::Transaction &tx, const Rules &rules,
                                                const Id &customer, const QString &email);

} // namespace c360::domain
