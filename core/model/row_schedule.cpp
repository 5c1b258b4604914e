// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row_schedule.h"

#include <algorithm>

namespace c360::model {

namespace {
constexpr size_t mostWanted = 8; ///< pages; what was scrolled past is not worth reading
constexpr size_t mostReads = 2;  ///< readers of the store
} // namespace

void RowSchedule::reset()
{
    ++m_epoch;
    m_showing.reset();
    m_wanted.clear();
    m_ahead.clear();
    m_reading.clear();
    m_lastPage = -1;
}

bool RowSchedule::isBeingRead(int row) const
{
    return std::ranges::any_of(m_reading, [row](const Run &run) { return run.contains(row); });
}

void RowSchedule::showing(int first, int last)
{
    if (isBeingRead(first) && isBeingRead(last))
        m_showing.reset();
    else
        m_showing = Run{first, last, m_epoch};
}

bool RowSchedule::want(int row)
{
    if (isBeingRead(row) || (m_showing && m_showing->contains(row)))
        return false;
    const int page = row / pageRows;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.erase(m_wanted.begin());
    return true;
}

bool RowSchedule::lookedAt(int row)
{
    const int page = row / pageRows;
    if (page == m_lastPage)
        return false;
    // The page, its neighbours, and two ahead in the direction of scrolling, are here before anybody looks.
    const int step = page > m_lastPage ? 1 : -1;
    m_lastPage = page;
    m_ahead = {page + 2 * step, page - step, page + step, page};
    return true;
}

RowSchedule::Run RowSchedule::begin(int first, int last)
{
    m_reading.push_back({first, last, m_epoch});
    return m_reading.back();
}

std::optional<RowSchedule::Run> RowSchedule::next()
{
    if (m_reading.size() >= mostReads)
        return {};
    if (m_showing) {
        const Run run = *m_showing;
        m_showing.reset();
        return begin(run.first, run.last);
    }
    // Reading ahead keeps one reader free for the page that is jumped to next.
    while (!m_wanted.empty() || m_reading.empty()) {
        std::vector<int> &pages = m_wanted.empty() ? m_ahead : m_wanted;
        if (pages.empty())
            return {};
        const int page = pages.back();
        pages.pop_back();
        const int first = page * pageRows;
        const int last = first + pageRows - 1;
        if (page >= 0 && !(isBeingRead(first) && isBeingRead(last)))
            return begin(first, last);
    }
    return {};
}

void RowSchedule::done(const Run &run)
{
    const auto found = std::ranges::find_if(m_reading, [&](const Run &other) {
        return other.epoch == run.epoch && other.first == run.first && other.last == run.last;
    });
    if (found != m_reading.end())
        m_reading.erase(found);
}

} // namespace c360::model
