// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace c360::store {

/// Writes one segment of an FTS5 table with detail=none straight into its %_data and %_idx tables, in the
/// format that FTS5's own flush writes (the comment "On-disk format" in fts5_index.c): terms come sorted, so
/// nothing is hashed, and one segment of everything needs no merge afterwards.
class SearchSegment
{
public:
    SearchSegment(sqlite3 *handle, QByteArray table, int number);
    ~SearchSegment();
    SearchSegment(const SearchSegment &) = delete;
    SearchSegment &operator=(const SearchSegment &) = delete;

    /// The next term, greater than those before, and its rows: the first row number, then the differences to
    /// the one before, as varints. Returns false after a failure, which finish() tells.
    bool append(QByteArrayView term, QByteArrayView rows);
    /// Writes what is left; the number of leaf pages.
    [[nodiscard]] Result<int> finish();

private:
    /// A level of the index over the pages of one term's rows.
    struct RowIndex
    {
        int page = 0;
        QByteArray bytes;
        qint64 previous = 0;
        bool hasPrevious = false;
    };

    void beginTerm(QByteArrayView term);
    void splitRows(QByteArrayView rows);
    void indexRow(qint64 row);
    void flushLeaf();
    void flushBranch();
    void writeData(qint64 id, const QByteArray &block);

    sqlite3 *m_handle;
    sqlite3_stmt *m_data = nullptr;
    sqlite3_stmt *m_branch = nullptr;
    int m_code = 0;
    qint64 m_number;
    int m_page = 1;
    QByteArray m_leaf;
    QByteArray m_footer; ///< where the leaf's terms begin
    QByteArray m_term;   ///< the previous one
    qsizetype m_lastOffset = 0;
    bool m_firstTerm = true; ///< no term on this leaf yet
    bool m_firstRow = true;  ///< no row number on this leaf yet
    int m_termless = 0;      ///< leaves in a row without a term
    std::vector<RowIndex> m_rowIndex{1};
    QByteArray m_branchTerm;
    int m_branchPage = 1;
};

/// FTS5's varint: seven bits a byte, most significant first.
void appendVarint(QByteArray &to, quint64 value);
/// At most nine bytes; returns how many.
int putVarint(char *to, quint64 value);

} // namespace c360::store
