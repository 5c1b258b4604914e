// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/search_segment.h"
#include "core/store/search_tokenizer.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3;

namespace c360::store {

/// The words of many rows, in order, ready to be written as one segment.
struct SearchPart
{
    struct Size
    {
        quint32 row;
        quint32 words;
    };

    std::optional<SearchSegment> segment; ///< none when there was no word
    std::vector<Size> sizes;              ///< one a row
    quint64 words = 0;
};

/// The words of many rows with the rows they stand in, gathered in memory for a full-text table that is still
/// empty. FTS5 hashes each word once for itself and once for each prefix length; here a word is a walk
/// through a tree of letters whose nodes are the prefixes. One thread may add() and take() while another one
/// writes what was taken.
class SearchPostings
{
public:
    /// For the FTS5 table of this name (one column, contentless with deletes, detail=none) with these prefix
    /// lengths, rising.
    SearchPostings(std::string table, std::span<const int> prefixes);
    ~SearchPostings();

    /// Row numbers rise.
    void add(const SearchTokenizer &tokenizer, quint32 row, QByteArrayView text);
    /// Memory taken, about.
    [[nodiscard]] size_t bytes() const;
    /// Puts what was added in order and forgets it: the part of write() that needs no connection.
    [[nodiscard]] SearchPart take();

    /// Writes a part; in the order in which they were taken.
    [[nodiscard]] Result<void> write(sqlite3 *handle, const SearchPart &part);
    /// Writes all that was added.
    [[nodiscard]] Result<void> write(sqlite3 *handle) { return write(handle, take()); }
    /// Parts written so far. A search looks into each of them; FTS5 puts sixteen together by itself, at the
    /// cost of whoever writes next.
    [[nodiscard]] size_t parts() const { return m_written.size(); }
    /// Makes one segment of several, as `optimize` does.
    [[nodiscard]] Result<void> merge(sqlite3 *handle) const;

private:
    class Arena;
    struct Rows;
    struct Word;
    struct Node;
    struct Tree;

    [[nodiscard]] Result<void> writeSizes(sqlite3 *handle, const SearchPart &part, qint64 origin) const;
    [[nodiscard]] Result<void> writeStructure(sqlite3 *handle) const;

    struct Written
    {
        int pages;
        size_t rows;
    };

    std::string m_table;
    std::vector<int> m_prefixes;

    // Of who adds.
    std::unique_ptr<Tree> m_tree;
    SearchPart m_part; ///< without its segment
    int m_taken = 0;   ///< segments so far

    // Of who writes.
    std::vector<Written> m_written; ///< segments so far
    quint64 m_rows = 0;
    quint64 m_words = 0;
};

} // namespace c360::store
