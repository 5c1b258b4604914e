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
    Id action;
    ChangeSet changes;
    std::vector<Inverse> inverses;

    void note(const catalog::Record &record, ChangeKind kind);
    Result<void> reindex(const catalog::Record &record);
};

} // namespace c360::store
