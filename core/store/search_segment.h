// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;

namespace c360::store {

/// One segment of an FTS5 table with detail=none, in the format that FTS5's own flush writes (the comment
/// "On-disk format" in fts5_index.c): terms come sorted, so nothing is hashed, and one segment of everything
/// needs no merge afterwards. Made in memory by any thread, then stored by the one with the connection.
class SearchSegment
{
public:
    explicit SearchSegment(int number);

    /// The next term, greater than those before, and its rows: the first row number, then the differences to
    /// the one before, as varints.
    void append(std::string_view term, std::string_view rows);
    /// No term follows.
    void finish();
    /// The number of leaf pages, after finish().
    [[nodiscard]] int pages() const { return m_page - 1; }
    /// Writes the segment into the table's %_data and %_idx.
    [[nodiscard]] Result<void> store(sqlite3 *handle, const std::string &table) const;

private:
    /// A level of the index over the pages of one term's rows.
    struct RowIndex
    {
        int page = 0;
        std::string bytes;
        qint64 previous = 0;
        bool hasPrevious = false;
    };

    void beginTerm(std::string_view term);
    void splitRows(std::string_view rows);
    void indexRow(qint64 row);
    void flushLeaf();
    void flushBranch();

    std::vector<std::pair<qint64, std::string>> m_data;     ///< id and block of %_data
    std::vector<std::pair<std::string, qint64>> m_branches; ///< term and page of %_idx

    qint64 m_number;
    int m_page = 1;
    std::string m_leaf;
    std::string m_footer; ///< where the leaf's terms begin
    std::string m_term;   ///< the previous one
    size_t m_lastOffset = 0;
    bool m_firstTerm = true; ///< no term on this leaf yet
    bool m_firstRow = true;  ///< no row number on this leaf yet
    int m_termless = 0;      ///< leaves in a row without a term
    std::vector<RowIndex> m_rowIndex{1};
    std::string m_branchTerm;
    int m_branchPage = 1;
};

/// FTS5's varint: seven bits a byte, most significant first, at most nine bytes; returns how many.
inline int putVarint(char *to, quint64 value)
{
    if (value < 0x80) {
        to[0] = char(value);
        return 1;
    }
    if (value < 0x4000) {
        to[0] = char(value >> 7 | 0x80);
        to[1] = char(value & 0x7f);
        return 2;
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

inline void appendVarint(std::string &to, quint64 value)
{
    char bytes[9];
    to.append(bytes, size_t(putVarint(bytes, value)));
}

} // namespace c360::store
