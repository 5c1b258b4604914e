// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_writer.h"
#include "core/store/transaction.h"

namespace c360::store {

/// What a transaction works on; made by the store's writer thread.
struct Transaction::Private
{
    Connection &db;
    RowWriter &rows;
    IdSource &ids;
    Instant now;
    QString actor;
    Id organization;
    Id territory; ///< of new customers; null while the profile is used alone
    Id action;
    ChangeSet changes;
    std::vector<Inverse> inverses;
    Id lastOwner; ///< whose territory was looked up last: rows of one owner come together
    Id lastTerritory;

    /// Territory of a new row: its owner's, else the one of new customers.
    Result<Id> territoryOf(const catalog::Record &record);
    Result<void> write(const catalog::Record &before, const catalog::Record &after);
    void note(const catalog::Record &record, ChangeKind kind);
    Result<void> reindex(const catalog::Record &record);
};

} // namespace c360::store
