// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/table_reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace c360::sync {

using store::Query;

namespace {

/// How far beyond the last known number others are looked for, when the end cannot be read.
constexpr qint64 mostNumbers = 10'000'000;

QString listOf(const QStringList &columns, const QString &suffix = {})
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u'"' + column + u'"' + suffix);
    return parts.join(u", "_s);
}

} // namespace

TableReader::TableReader(store::Connection &db, QString table, bool tolerant)
    : m_db(db), m_table(std::move(table)), m_tolerant(tolerant)
{
}

Result<QStringList> TableReader::open()
{
    C360_TRY(Query query,
             m_db.run(u"SELECT name, pk, type FROM pragma_table_info('%1') ORDER BY cid"_s.arg(m_table)));
    QMap<qint64, int> key;
    while (query.next()) {
        if (query.integer(1) > 0)
            key.insert(query.integer(1), int(m_columns.size()));
        m_numbered = m_numbered || (query.integer(1) > 0 && query.text(2) == u"INTEGER");
        m_columns.append(query.text(0));
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    m_key = key.values();
    return m_columns;
}

QVariantList TableReader::keyOf(const QList<QVariant> &values) const
{
    QVariantList key;
    for (const int position : m_key)
        key.append(values[position]);
    return key;
}

Result<bool> TableReader::scan(bool backwards, const Row &row)
{
    QStringList keys;
    for (const int position : m_key)
        keys.append(m_columns[position]);
    QString sql = u"SELECT %1 FROM \"%2\""_s.arg(listOf(m_columns), m_table);
    QList<store::Bind> binds;
    if (backwards && !m_first.isEmpty()) {
        sql += u" WHERE (%1) > (?%2)"_s.arg(listOf(keys), u", ?"_s.repeated(keys.size() - 1));
        for (const QVariant &value : m_first)
            binds.append(value);
    }
    sql += u" ORDER BY "_s + listOf(keys, backwards ? u" DESC"_s : QString());
    auto query = m_db.run(sql, binds);
    if (!query) {
        if (m_tolerant)
            return false;
        return std::unexpected(query.error());
    }
    while (query->next()) {
        QList<QVariant> values;
        for (int i = 0; i < m_columns.size(); ++i)
            values.append(query->value(i));
        (backwards ? m_last : m_first) = keyOf(values);
        C360_CHECK(row(values));
    }
    if (auto error = query->failure()) {
        if (m_tolerant)
            return false;
        return std::unexpected(*std::move(error));
    }
    return true;
}

/// Rows with a whole number as their key, between what was read from both sides: looks for islands of them.
Result<void> TableReader::probe(const Row &row)
{
    if (m_key.size() != 1 || !m_numbered)
        return {};
    const QString key = u'"' + m_columns[m_key.first()] + u'"';
    const QString select = u"SELECT %1 FROM \"%2\" WHERE "_s.arg(listOf(m_columns), m_table);
    // Hands out rows until the damage; gives the key of the last one, or of none, and whether that was all.
    const auto island = [&](const QString &where, qint64 from, qint64 to) -> Result<std::pair<qint64, bool>> {
        std::pair<qint64, bool> reached{-1, false};
        auto query = m_db.run(select + where, {from, to});
        while (query && query->next()) {
            QList<QVariant> values;
            for (int i = 0; i < m_columns.size(); ++i)
                values.append(query->value(i));
            reached.first = values[m_key.first()].toLongLong();
            C360_CHECK(row(values));
        }
        reached.second = query && !query->failure();
        return reached;
    };
    qint64 known = m_first.isEmpty() ? 0 : m_first.first().toLongLong();
    const qint64 end = m_last.isEmpty() ? known + mostNumbers : m_last.first().toLongLong();
    qint64 step = 1;
    for (qint64 at = known + 1; at < end;) {
        C360_TRY(const auto forward, island(u"%1 >= ? AND %1 < ? ORDER BY %1"_s.arg(key), at, end));
        if (forward.first < 0 && !forward.second) {
            at += step; // still inside the damage
            step *= 2;
            continue;
        }
        if (at > known + 1)
            C360_CHECK(island(u"%1 > ? AND %1 < ? ORDER BY %1 DESC"_s.arg(key), known, at));
        if (forward.second)
            break;
        known = forward.first;
        at = known + 1;
        step = 1;
    }
    return {};
}

Result<void> TableReader::each(const Row &row)
{
    if (m_columns.isEmpty() || m_key.isEmpty())
        return {};
    C360_TRY(const bool whole, scan(false, row));
    if (whole)
        return {};
    m_damaged = true;
    C360_TRY([[maybe_unused]] const bool rest, scan(true, row));
    return probe(row);
}

} // namespace c360::sync
