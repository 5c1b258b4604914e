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
constexpr qsizetype pageBytes = 4050;
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

qsizetype commonPrefix(QByteArrayView a, QByteArrayView b)
{
    const qsizetype size = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + size, b.begin()).first - a.begin();
}

} // namespace

int putVarint(char *to, quint64 value)
{
    if (value < 0x80) {
        to[0] = char(value);
        return 1;
    }
    if (value >> 56) {
        to[8] = char(value);
        value >>= 8;
        for (int i = 7; i >= 0; --i, value >>= 7)
            to[i] = char((value & 0x7f) | 0x80);
        return 9;
    }
    int size = 1;
    for (quint64 rest = value >> 7; rest; rest >>= 7)
        ++size;
    for (int i = size - 1; i >= 0; --i, value >>= 7)
        to[i] = char((value & 0x7f) | (i == size - 1 ? 0 : 0x80));
    return size;
}

void appendVarint(QByteArray &to, quint64 value)
{
    char bytes[9];
    to.append(bytes, putVarint(bytes, value));
}

SearchSegment::SearchSegment(sqlite3 *handle, QByteArray table, int number)
    : m_handle(handle), m_number(number), m_leaf(4, '\0')
{
    const QByteArray data = "INSERT INTO " + table + "_data (id, block) VALUES (?, ?)";
    const QByteArray branch = "INSERT INTO " + table + "_idx (segid, term, pgno) VALUES (?, ?, ?)";
    m_code = sqlite3_prepare_v2(handle, data.constData(), -1, &m_data, nullptr);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_prepare_v2(handle, branch.constData(), -1, &m_branch, nullptr);
    m_leaf.reserve(2 * pageBytes);
}

SearchSegment::~SearchSegment()
{
    sqlite3_finalize(m_data);
    sqlite3_finalize(m_branch);
}

bool SearchSegment::append(QByteArrayView term, QByteArrayView rows)
{
    if (m_code != SQLITE_OK)
        return false;
    beginTerm(term);
    if (m_leaf.size() + m_footer.size() + rows.size() + 1 <= pageBytes)
        m_leaf.append(rows);
    else
        splitRows(rows);
    return m_code == SQLITE_OK;
}

void SearchSegment::beginTerm(QByteArrayView term)
{
    if (m_leaf.size() + m_footer.size() + term.size() + 2 >= pageBytes && m_leaf.size() > 4)
        flushLeaf();
    appendVarint(m_footer, quint64(m_leaf.size() - m_lastOffset));
    m_lastOffset = m_leaf.size();
    qsizetype shared = 0;
    if (!m_firstTerm) {
        shared = commonPrefix(m_term, term);
        appendVarint(m_leaf, quint64(shared));
    } else if (m_page != 1) {
        // The branch gets the shortest text that is greater than the last term of the leaf before.
        const qsizetype size = m_term.isEmpty() ? term.size() : 1 + commonPrefix(m_term, term);
        flushBranch();
        m_branchTerm = term.first(size).toByteArray();
        m_branchPage = m_page;
    }
    appendVarint(m_leaf, quint64(term.size() - shared));
    m_leaf.append(term.sliced(shared));
    m_term.resize(0);
    m_term.append(term);
    m_firstTerm = false;
    m_firstRow = false;
    m_rowIndex.front().page = m_page;
}

void SearchSegment::splitRows(QByteArrayView rows)
{
    qint64 row = 0;
    for (const char *at = rows.begin(); at < rows.end() && m_code == SQLITE_OK;) {
        quint64 difference = 0;
        const int size = getVarint(at, difference);
        row += qint64(difference);
        if (m_firstRow) {
            qToBigEndian(quint16(m_leaf.size()), m_leaf.data());
            appendVarint(m_leaf, quint64(row));
            m_firstRow = false;
            indexRow(row);
        } else {
            m_leaf.append(at, size);
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
            writeData(dataId(m_number, true, level, m_rowIndex[level].page), m_rowIndex[level].bytes);
            if (m_rowIndex.size() < level + 2)
                m_rowIndex.resize(level + 2);
            RowIndex &node = m_rowIndex[level];
            RowIndex &parent = m_rowIndex[level + 1];
            if (parent.bytes.isEmpty()) {
                quint64 page = 0;
                quint64 first = 0;
                const int offset = 1 + getVarint(node.bytes.constData() + 1, page);
                getVarint(node.bytes.constData() + offset, first);
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
        if (m_firstRow && !m_rowIndex.front().bytes.isEmpty())
            appendVarint(m_rowIndex.front().bytes, 0);
        ++m_termless;
    } else {
        m_leaf.append(m_footer);
    }
    writeData(dataId(m_number, false, 0, m_page), m_leaf);
    m_leaf.resize(4);
    m_leaf.fill('\0');
    m_footer.resize(0);
    m_lastOffset = 0;
    ++m_page;
    m_firstTerm = true;
    m_firstRow = true;
}

void SearchSegment::flushBranch()
{
    if (m_branchPage == 0)
        return;
    const bool indexed = !m_rowIndex.front().bytes.isEmpty() && m_termless >= minIndexedPages;
    for (size_t level = 0; level < m_rowIndex.size() && !m_rowIndex[level].bytes.isEmpty(); ++level) {
        if (indexed)
            writeData(dataId(m_number, true, level, m_rowIndex[level].page), m_rowIndex[level].bytes);
        m_rowIndex[level].bytes.clear();
        m_rowIndex[level].hasPrevious = false;
    }
    m_termless = 0;
    if (m_code != SQLITE_OK)
        return;
    sqlite3_bind_int64(m_branch, 1, m_number);
    sqlite3_bind_blob(m_branch, 2, m_branchTerm.isEmpty() ? "" : m_branchTerm.constData(),
                      int(m_branchTerm.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_branch, 3, qint64(indexed) + (qint64(m_branchPage) << 1));
    sqlite3_step(m_branch);
    m_code = sqlite3_reset(m_branch);
    m_branchPage = 0;
}

void SearchSegment::writeData(qint64 id, const QByteArray &block)
{
    if (m_code != SQLITE_OK)
        return;
    sqlite3_bind_int64(m_data, 1, id);
    sqlite3_bind_blob(m_data, 2, block.constData(), int(block.size()), SQLITE_STATIC);
    sqlite3_step(m_data);
    m_code = sqlite3_reset(m_data);
}

Result<int> SearchSegment::finish()
{
    if (m_leaf.size() > 4)
        flushLeaf();
    if (m_page > 1)
        flushBranch();
    if (m_code != SQLITE_OK)
        return std::unexpected(databaseError(m_handle, u"search segment"_s));
    return m_page - 1;
}

} // namespace c360::store
