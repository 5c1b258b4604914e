// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/text/format.h"

#include <QJsonObject>
#include <QList>

namespace c360::services {

/// Something to tell about a line of the file.
struct ImportIssue
{
    qint64 line = 0;
    Error error; ///< reason, field and args; core/text makes the sentence
};

/// A record of the file that is in the cache already, or may be.
struct ImportDuplicate
{
    qint64 line = 0;
    QString by;             ///< "email", "external_id", "phone", "customer_id", "name", "number"
    bool different = false; ///< clearly another person: they share the address or number
    Id record;              ///< the one that was there; null in a dry run for one of the same file
    QString customerId;     ///< its CUST_ number
    qint64 otherLine = 0;   ///< its line when it came from the same file, else 0
    QString action;         ///< what was done: "skipped", "updated", "created"
};

/// What an import did (or, in a dry run, would do). Counts are exact; the lists hold the first `listLimit`
/// entries each, the file of refused lines all of them.
struct ImportResult
{
    static constexpr qsizetype listLimit = 10'000;

    qint64 read = 0; ///< records of the file
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0; ///< duplicates that were left out
    qint64 refused = 0; ///< with an entry in `errors`
    QList<ImportIssue> errors;
    QList<ImportIssue> warnings; ///< stored all the same
    QList<ImportDuplicate> duplicates;
    Id batch; ///< what undo takes; null in a dry run or when nothing was stored
    bool dryRun = false;
    bool cancelled = false; ///< stopped on the way; what was stored so far stays until undone

    // Sales only.
    qint64 customers = 0;            ///< created
    qint64 invoices = 0;             ///< created
    qint64 creditNotes = 0;          ///< created
    qint64 linesWithoutCustomer = 0; ///< stored in invoices that wait without a customer

    void addError(qint64 line, Error error);
    void addWarning(qint64 line, Error error);
    void addDuplicate(ImportDuplicate duplicate);
    void merge(ImportResult &&other);
    /// As `customer360-cli import --json` prints it.
    [[nodiscard]] QJsonObject toJson(const text::Formatter &formatter, bool sales) const;
};

} // namespace c360::services
