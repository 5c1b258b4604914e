// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer_row_cache.h"

#include <algorithm>

namespace c360::model {

namespace {
constexpr size_t mostRows = 6000; ///< a row is 2 to 3 KB
}

const domain::CustomerRow *CustomerRowCache::find(qint64 rid) const
{
    const auto found = m_rows.find(rid);
    if (found == m_rows.end())
        return nullptr;
    found->second.used = ++m_tick;
    return found->second.row.record.isNull() ? nullptr : &found->second.row;
}

std::optional<qint64> CustomerRowCache::ridOf(const Id &customer) const
{
    const auto found = m_ridOf.constFind(customer);
    return found == m_ridOf.cend() ? std::nullopt : std::optional(*found);
}

std::vector<qint64> CustomerRowCache::rids() const
{
    std::vector<qint64> all;
    all.reserve(m_rows.size());
    for (const auto &[rid, entry] : m_rows)
        all.push_back(rid);
    return all;
}

void CustomerRowCache::keep(std::vector<domain::CustomerRow> rows, const std::vector<qint64> &asked)
{
    for (const qint64 rid : asked) {
        Entry &gone = m_rows[rid]; // stays empty when the customer no longer exists
        if (!gone.row.record.isNull())
            m_ridOf.remove(gone.row.record.id);
        gone = {};
        gone.used = ++m_tick;
    }
    for (domain::CustomerRow &row : rows) {
        m_ridOf.insert(row.record.id, row.rid);
        m_rows[row.rid].row = std::move(row);
    }
    trim();
}

void CustomerRowCache::trim()
{
    if (m_rows.size() <= mostRows)
        return;
    std::vector<quint64> uses;
    uses.reserve(m_rows.size());
    for (const auto &[rid, entry] : m_rows)
        uses.push_back(entry.used);
    const auto middle = uses.begin() + qint64(uses.size() / 2);
    std::ranges::nth_element(uses, middle);
    std::erase_if(m_rows, [&](const auto &pair) {
        if (pair.second.used >= *middle)
            return false;
        m_ridOf.remove(pair.second.row.record.id);
        return true;
    });
}

bool CustomerRowCache::setValue(qint64 rid, const QString &field, const QVariant &value)
{
    const auto found = m_rows.find(rid);
    if (found == m_rows.end() || found->second.row.record.isNull())
        return false;
    found->second.row.record.setValue(field, value);
    return true;
}

void CustomerRowCache::clear()
{
    m_rows.clear();
    m_ridOf.clear();
}

} // namespace c360::model
