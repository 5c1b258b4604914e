// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/queries/customer_query.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

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
    struct Key
    {
        QString expression;
        bool descending = false;
        bool nullable = false; ///< rows without the value come last in both orders
    };
    std::vector<Key> keys; ///< the last of them is the row number

    [[nodiscard]] const Key &first() const { return keys.front(); }
    /// An index serves it, and (a, b, …) > (…) tells what comes behind a row: one direction, and no key but
    /// the first may be NULL.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QStringList expressions() const;
    /// For rows whose first key is not NULL.
    [[nodiscard]] QString orderBy() const;
    /// For rows whose first key is NULL.
    [[nodiscard]] QString orderByRest() const;
    /// Any rows.
    [[nodiscard]] QString orderByAll() const;
    /// What comes behind a row with these values, whatever they are.
    [[nodiscard]] SqlPart behind(const QList<QVariant> &values) const;
};
/// Usage "query.sort" for a field that does not exist.
[[nodiscard]] Result<SqlOrder> orderOf(const CustomerQuery &query);

} // namespace c360::domain
