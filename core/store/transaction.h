// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/store/change_set.h"
#include "core/store/connection.h"

#include <QHash>

#include <memory>
#include <vector>

namespace c360::store {

/// New values by field index, in storage form.
using Values = QHash<int, QVariant>;

/// A step that takes one row operation back; kept as JSON in undo_step.
struct Inverse
{
    enum class Kind : quint8
    {
        Unwrite, ///< the row was created: remove it again, unless someone has touched it since
        Rewrite, ///< the row was erased: write it again
        Restore, ///< fields had other values: put them back where they still hold `mine`
        Unbin,   ///< the row was moved to the bin: take it out
        Rebin,   ///< the row was taken out of the bin: put it back
    };
    Kind kind = Kind::Restore;
    const catalog::RecordType *type = nullptr;
    Id id;
    Values before;
    Values mine;
    Instant stamp = 0;                          ///< Unwrite: when it was created
    std::shared_ptr<const catalog::Record> row; ///< Rewrite: as it was
};

/// One write transaction on the writer's thread: BEGIN IMMEDIATE … COMMIT, rolled back unless the function
/// given to Store::write() returns success. Each row operation also writes its outbox entry, keeps the search
/// index and sort key right, and adds to the change set. Rules (validation, numbers, audit) are the
/// commands'.
class Transaction
{
public:
    ~Transaction();

    [[nodiscard]] Connection &db();
    [[nodiscard]] Instant now() const; ///< the same for the whole transaction
    [[nodiscard]] Id newId();
    [[nodiscard]] quint32 random32();
    [[nodiscard]] const QString &actor() const; ///< login or local user name that writes
    [[nodiscard]] Id organization() const;

    /// Groups the outbox entries that follow into one user action; a new one starts with each transaction.
    void beginAction(const Id &action);
    [[nodiscard]] Id action() const;

    /// NotFound when there is no such row. Rows in the bin are found (deletedAt > 0).
    [[nodiscard]] Result<catalog::Record> find(const catalog::RecordType &type, const Id &id);
    /// Writes a new row; fills id (UUIDv7, or derived for link types), organization and the stamps that are
    /// empty. A link row that exists already (perhaps in the bin) is taken out of the bin instead.
    [[nodiscard]] Result<void> insert(catalog::Record &record, bool undo = true);
    /// Writes the fields that differ; a call without a difference does nothing. `overtaken`: what a person
    /// saw in a field before another value came in that theirs replaces; the centre then sees that the two
    /// met.
    [[nodiscard]] Result<void> update(const catalog::Record &before, const Values &values,
                                      const Values &overtaken = {});
    /// To the bin, with everything it owns hidden behind it; restore() brings it back.
    [[nodiscard]] Result<void> remove(const catalog::Record &record);
    [[nodiscard]] Result<void> restore(const catalog::Record &record);
    /// Deletes the row and everything it owns for good (undoing a creation, emptying the bin).
    [[nodiscard]] Result<void> erase(const catalog::Record &record);

    /// A row as the centre has it: written as it stands, stamps and all, without outbox entry or undo. Search
    /// index, sort key and change set follow. Its owner must be there.
    [[nodiscard]] Result<void> replicate(const catalog::Record &record);
    /// Deletes a row that is no longer this device's to have, and everything it owns, without outbox entry or
    /// undo. Nothing when there is no such row.
    [[nodiscard]] Result<void> forget(const catalog::RecordType &type, const Id &id);

    /// What would take the operations so far back, last first.
    [[nodiscard]] std::vector<Inverse> takeInverses();

private:
    friend class Store;
    struct Private;
    [[nodiscard]] Result<void> setBinned(const catalog::Record &record, bool binned);
    explicit Transaction(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Columns of a type in SELECT order for readRecord(): id and the system columns, then its fields.
[[nodiscard]] QString selectColumns(const catalog::RecordType &type, QStringView alias = {});
/// The record at the query's current row, whose columns begin at `first` in the order of selectColumns().
[[nodiscard]] catalog::Record readRecord(const catalog::RecordType &type, const Query &query, int first = 0);
/// NotFound when there is no such row.
[[nodiscard]] Result<catalog::Record> findRecord(Connection &db, const catalog::RecordType &type,
                                                 const Id &id);
/// Name of the type's table, quoted.
[[nodiscard]] QString tableName(const catalog::RecordType &type);

} // namespace c360::store
