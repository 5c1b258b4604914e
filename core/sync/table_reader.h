// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace c360::sync {

/// Reads a table of a cache that may be damaged: from its beginning up to the damage, from its end back to
/// it, and between them whatever row answers by its key.
class TableReader
{
public:
    using Row = std::function<Result<void>(const QList<QVariant> &values)>;

    /// Not `tolerant`: damage is an error.
    TableReader(store::Connection &db, QString table, bool tolerant);

    /// The table's columns; empty when there is no such table.
    [[nodiscard]] Result<QStringList> open();
    /// Each row that can be read, once. An error of `row` ends it.
    [[nodiscard]] Result<void> each(const Row &row);
    /// Whether rows may be missing.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] Result<bool> scan(bool backwards, const Row &row);
    [[nodiscard]] Result<void> probe(const Row &row);
    [[nodiscard]] QVariantList keyOf(const QList<QVariant> &values) const;

    store::Connection &m_db;
    QString m_table;
    bool m_tolerant;
    bool m_damaged = false;
    bool m_numbered = false; ///< by a whole number
    QStringList m_columns;
    QList<int> m_key;     ///< positions of the primary key's columns
    QVariantList m_first; ///< key of the last row read forwards
    QVariantList m_last;  ///< key of the last row read backwards
};

} // namespace c360::sync
