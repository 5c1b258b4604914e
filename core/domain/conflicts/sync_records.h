// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record_type.h"
#include "core/store/connection.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace c360::domain {

/// Where a record stands between this computer and the central database.
enum class RecordState : quint8
{
    Saved,      ///< on this computer; the profile is used alone
    Waiting,    ///< changes wait to be sent
    Synced,     ///< as the central database has it
    Rejected,   ///< a change of it was refused and waits for a decision
    Conflict,   ///< two edits met: needs a decision
    Unreadable, ///< the central database has a version that could not be taken in
};

/// A field that was changed; values in storage form, NULL when there was none.
struct FieldChange
{
    QString field;
    QVariant before;
    QVariant after;
};

/// Where a record is on this computer.
enum class Presence : quint8
{
    Here,
    Binned,
    Gone,
};

/// What a record of a list is called, and where it is.
struct RecordName
{
    const catalog::RecordType *type = nullptr;
    Id record;
    QString title;         ///< of the record itself; empty when it has none
    Id customer;           ///< whom it belongs to; null when it has none
    QString customerTitle; ///< empty for the customer itself
    Presence presence = Presence::Gone;
};

/// All changes of one record that wait to be sent, as one.
struct PendingRecord
{
    RecordName name;
    QString kind; ///< what it comes to: create, update, delete, restore, erase
    std::vector<FieldChange> changes;
    qint64 firstOp = 0;
    qint64 lastOp = 0;
    Instant since = 0; ///< of the first change
};

/// What helps a refused change on.
enum class Remedy : quint8
{
    SendAgain, ///< it may go well another time
    WhenFree,  ///< that, when nothing else at the centre stands in its way
    Right,     ///< a role that allows it
    Territory, ///< the territory it is in
    Owner,     ///< that what it belongs to is at the centre
    Correct,   ///< another value
    Divide,    ///< smaller changes
    EnterAnew, ///< the record is gone for good
    NewEntry,  ///< another entry: those that are there stay as they are
};

/// A refused change of one record.
struct RejectedRecord
{
    RecordName name;
    QString kind;
    std::vector<FieldChange> changes;
    qint64 firstOp = 0; ///< names its group: retried or discarded as a whole
    Instant at = 0;     ///< when the person made it
    Instant rejectedAt = 0;
    Error why;
    bool asBefore = false; ///< update: every field holds again what it held before
    Remedy remedy = Remedy::SendAgain;
    bool mayRetry = true; ///< sent again as it is, it can go well; a group can when all of it can
};

/// One conflict; those of the same record are decided together.
struct ConflictEntry
{
    Id id;
    RecordName name;
    QString kind;  ///< edit, delete, duplicate
    QString field; ///< empty when it concerns the whole record
    QVariant before;
    QVariant kept; ///< what the record holds since
    QVariant lost;
    QString keptBy;
    QString lostBy;
    Instant keptAt = 0;
    Instant lostAt = 0;
    QString device;
    Id other;           ///< duplicate: the other record
    bool mayBin = true; ///< delete: whether this person's role lets it go to the bin
};

/// Ordered by the last change, newest first; the audit trail of a change is not listed. `before`: lastOp of
/// the previous page's end, 0 for the first.
[[nodiscard]] Result<std::vector<PendingRecord>> pendingRecords(store::Connection &db, int limit,
                                                                qint64 before = 0);
/// How many records wait; people count records, not statements.
[[nodiscard]] Result<qint64> countPending(store::Connection &db);
[[nodiscard]] Result<std::vector<RejectedRecord>> rejectedRecords(store::Connection &db, int limit);
/// Open ones, oldest first, those of a record next to each other.
[[nodiscard]] Result<std::vector<ConflictEntry>> openConflicts(store::Connection &db, int limit);
/// Of these, the ones that this person is asked to settle (Decider), by decision: those of one record and one
/// kind are settled together.
[[nodiscard]] Result<std::vector<std::vector<ConflictEntry>>> askedConflicts(store::Connection &db,
                                                                             int limit);
/// How many decisions askedConflicts() would give without a limit.
[[nodiscard]] Result<qint64> countConflicts(store::Connection &db);
/// Of a customer and of everything below it: the state that needs a person most.
[[nodiscard]] Result<RecordState> customerState(store::Connection &db, const Id &customer);

} // namespace c360::domain
