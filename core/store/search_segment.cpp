// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_segment.h"

#include "core/store/opener.h"

#include <QtEndian>

#include <algorithm>
#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

// fts5_index.c: FTS5_DEFAULT_PAGE_SIZE, FTS5_MIN_DLIDX_SIZE and the parts of a %_data id.
constexpr size_t pageBytes = 4050;
constexpr int minIndexedPages = 4;
constexpr int pageBits = 31;
constexpr int heightBits = 5;

qint64 dataId(qint64 segment, bool rowIndex, size_t height, int page)
{
    return (segment << (pageBits + heightBits + 1)) + (qint64(rowIndex) << (pageBits + heightBits)) +
           (qint64(height) << pageBits) + page;
}

int getVarint(const char *from, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 8; ++i) {
        const auto byte = quint8(from[i]);
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return i + 1;
    }
    value = (value << 8) | quint8(from[8]);
    return 9;
}

size_t commonPrefix(std::string_view a, std::string_view b)
{
    return size_t(std::ranges::mismatch(a, b).in1 - a.begin());
}

} // namespace

SearchSegment::SearchSegment(int number) : m_number(number), m_leaf(4, '\0')
{
    m_leaf.reserve(2 * pageBytes);
}

void SearchSegment::append(std::string_view term, std::string_view rows)
{
    beginTerm(term);
    if (m_leaf.size() + m_footer.size() + rows.size() + 1 <= pageBytes)
        m_leaf.append(rows);
    else
        splitRows(rows);
}

void SearchSegment::beginTerm(std::string_view term)
{
    if (m_leaf.size() + m_footer.size() + term.size() + 2 >= pageBytes && m_leaf.size() > 4)
        flushLeaf();
    appendVarint(m_footer, quint64(m_leaf.size() - m_lastOffset));
    m_lastOffset = m_leaf.size();
    size_t shared = 0;
    if (!m_firstTerm) {
        shared = commonPrefix(m_term, term);
        appendVarint(m_leaf, quint64(shared));
    } else if (m_page != 1) {
        // The branch gets the shortest text that is greater than the last term of the leaf before.
        const size_t size = m_term.empty() ? term.size() : 1 + commonPrefix(m_term, term);
        flushBranch();
        m_branchTerm = term.substr(0, size);
        m_branchPage = m_page;
    }
    appendVarint(m_leaf, quint64(term.size() - shared));
    m_leaf.append(term.substr(shared));
    m_term = term;
    m_firstTerm = false;
    m_firstRow = false;
    m_rowIndex.front().page = m_page;
}

void SearchSegment::splitRows(std::string_view rows)
{
    qint64 row = 0;
    for (const char *at = rows.data(), *const end = at + rows.size(); at < end;) {
        quint64 difference = 0;
        const int size = getVarint(at, difference);
        row += qint64(difference);
        if (m_firstRow) {
            qToBigEndian(quint16(m_leaf.size()), m_leaf.data());
            appendVarint(m_leaf, quint64(row));
            m_firstRow = false;
            indexRow(row);
        } else {
            m_leaf.append(at, size_t(size));
        }
        at += size;
        if (m_leaf.size() + m_footer.size() >= pageBytes)
            flushLeaf();
    }
}

void SearchSegment::indexRow(qint64 row)
{
    bool done = false;
    for (size_t level = 0; !done; ++level) {
        if (level >= m_rowIndex.size())
            m_rowIndex.resize(level + 1);
        if (m_rowIndex[level].bytes.size() >= pageBytes) {
            m_rowIndex[level].bytes[0] = 1; // no longer the root
            m_data.emplace_back(dataId(m_number, true, level, m_rowIndex[level].page),
                                m_rowIndex[level].bytes);
            if (m_rowIndex.size() < level + 2)
                m_rowIndex.resize(level + 2);
            RowIndex &node = m_rowIndex[level];
            RowIndex &parent = m_rowIndex[level + 1];
            if (parent.bytes.empty()) {
                quint64 page = 0;
                quint64 first = 0;
                const int offset = 1 + getVarint(node.bytes.data() + 1, page);
                getVarint(node.bytes.data() + offset, first);
                parent.page = node.page;
                appendVarint(parent.bytes, 0);
                appendVarint(parent.bytes, quint64(node.page));
                appendVarint(parent.bytes, first);
                parent.hasPrevious = true;
                parent.previous = qint64(first);
            }
            node.bytes.clear();
            node.hasPrevious = false;
            ++node.page;
        } else {
            done = true;
        }
        RowIndex &node = m_rowIndex[level];
        if (node.hasPrevious) {
            appendVarint(node.bytes, quint64(row - node.previous));
        } else {
            appendVarint(node.bytes, done ? 0 : 1);
            appendVarint(node.bytes, quint64(level == 0 ? m_page : m_rowIndex[level - 1].page));
            appendVarint(node.bytes, quint64(row));
        }
        node.hasPrevious = true;
        node.previous = row;
    }
}

void SearchSegment::flushLeaf()
{
    qToBigEndian(quint16(m_leaf.size()), m_leaf.data() + 2);
    if (m_firstTerm) {
        if (m_firstRow && !m_rowIndex.front().bytes.empty())
            appendVarint(m_rowIndex.front().bytes, 0);
        ++m_termless;
    } else {
        m_leaf.append(m_footer);
    }
    m_data.emplace_back(dataId(m_number, false, 0, m_page), m_leaf);
    m_leaf.assign(4, '\0');
    m_footer.clear();
    m_lastOffset = 0;
    ++m_page;
    m_firstTerm = true;
    m_firstRow = true;
}

void SearchSegment::flushBranch()
{
    if (m_branchPage == 0)
        return;
    const bool indexed = !m_rowIndex.front().bytes.empty() && m_termless >= minIndexedPages;
    for (size_t level = 0; level < m_rowIndex.size() && !m_rowIndex[level].bytes.empty(); ++level) {
        if (indexed)
            m_data.emplace_back(dataId(m_number, true, level, m_rowIndex[level].page),
                                m_rowIndex[level].bytes);
        m_rowIndex[level].bytes.clear();
        m_rowIndex[level].hasPrevious = false;
    }
    m_termless = 0;
    m_branches.emplace_back(m_branchTerm, qint64(indexed) + (qint64(m_branchPage) << 1));
    m_branchPage = 0;
}

void SearchSegment::finish()
{
    if (m_leaf.size() > 4)
        flushLeaf();
    if (m_page > 1)
        flushBranch();
}

Result<void> SearchSegment::store(sqlite3 *handle, const std::string &table) const
{
    const std::string data = "INSERT INTO " + table + "_data (id, block) VALUES (?, ?)";
    const std::string branch = "INSERT INTO " + table + "_idx (segid, term, pgno) VALUES (?, ?, ?)";
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, data.c_str(), -1, &statement, nullptr);
    for (size_t i = 0; code == SQLITE_OK && i < m_data.size(); ++i) {
        const auto &[id, block] = m_data[i];
        sqlite3_bind_int64(statement, 1, id);
        sqlite3_bind_blob(statement, 2, block.data(), int(block.size()), SQLITE_STATIC);
        sqlite3_step(statement);
        code = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    statement = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(handle, branch.c_str(), -1, &statement, nullptr);
    for (size_t i = 0; code == SQLITE_OK && i < m_branches.size(); ++i) {
        const auto &[term, page] = m_branches[i];
        sqlite3_bind_int64(statement, 1, m_number);
        sqlite3_bind_blob(statement, 2, term.data(), int(term.size()), SQLITE_STATIC);
        sqlite3_bind_int64(statement, 3, page);
        sqlite3_step(statement);
        code = sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(handle, u"search segment"_s));
    return {};
}

} // namespace c360::store
