// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/queries/customer_query.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace c360::domain {

/// A piece of SQL about `customer AS c` with its values. For the queries of this folder.
struct SqlPart
{
    QString sql;
    QList<store::Bind> binds;

    void add(const QString &condition, const QList<store::Bind> &values = {});
};

/// Live or in the bin, and every filter of the query but its text. Never empty.
[[nodiscard]] SqlPart filterOf(const CustomerQuery &query);
/// The rows that hold every word of query.text in the short fields, in the notes or in a tag's name.
[[nodiscard]] SqlPart textCondition(const CustomerQuery &query);

/// The MATCH expression of a text typed by a person; empty when it has no letter or digit. `roman`: also find
/// names by their sound in the other script.
[[nodiscard]] QString matchExpression(const QString &text, bool roman);

/// How a query is ordered.
struct SqlOrder
{
    QStringList keys;      ///< expressions, the last of them the row number
    bool nullable = false; ///< the first key may be NULL: such rows come last
    bool descending = false;

    /// `keys[0] DESC, …`, which an index serves, for rows that are all NULL or all not NULL in the first key.
    [[nodiscard]] QString orderBy() const;
    /// Any rows, NULL last.
    [[nodiscard]] QString orderByAll() const;
};
/// Usage "query.sort" for a field that does not exist.
[[nodiscard]] Result<SqlOrder> orderOf(const CustomerQuery &query);

} // namespace c360::domain
