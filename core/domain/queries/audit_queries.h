// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace c360::domain {

/// One line of the audit log, with the name of the customer it is about.
struct AuditLine
{
    Id id;
    Instant at = 0;
    QString actor;
    QString action; ///< create, update, delete, restore, import …
    QString type;   ///< record type; empty for what concerns no single record
    Id record;
    Id customer;
    QString customerTitle;
    QString summary; ///< names of changed fields (", "), a count, or the name of an action
};

/// One word that a person typed; it fits a line when it is in who, customer or summary, or when action or
/// record type is one of those whose label (which only the window knows) holds it.
struct AuditWord
{
    QString text; ///< normalised
    QStringList actions;
    QStringList types;
};

struct AuditFilter
{
    QList<AuditWord> words; ///< every one must fit
    Instant from = 0;       ///< 0: no bound
    Instant until = 0;      ///< exclusive; 0: no bound

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && from == 0 && until == 0; }
};

struct AuditPage
{
    std::vector<AuditLine> lines;
    bool more = false; ///< there are older ones behind the last
};

/// Newest first, at most `limit` behind the entry `before` (null: from the newest).
[[nodiscard]] Result<AuditPage> auditPage(store::Connection &db, const AuditFilter &filter, const Id &before,
                                          int limit);
/// Who imported: the actor of the import's entries between two instants; empty when they are gone.
[[nodiscard]] Result<QString> importActor(store::Connection &db, Instant from, Instant until);
/// Names of customers, those in the bin too; unknown ids are left out.
[[nodiscard]] Result<QHash<Id, QString>> customerTitles(store::Connection &db, const QList<Id> &ids);

} // namespace c360::domain
