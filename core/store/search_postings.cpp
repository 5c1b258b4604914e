// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_postings.h"

#include "core/store/opener.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <utility>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockBytes = size_t(1) << 20;
constexpr qsizetype maxTokenBytes = 32768; ///< FTS5_MAX_TOKEN_SIZE
constexpr size_t maxDepth = 8;             ///< of the tree
constexpr int ownRows = 4;                 ///< words of a node that keep their rows in a list
constexpr qint64 averagesId = 1;           ///< records of %_data
constexpr qint64 structureId = 10;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Result<Statement> statementOf(sqlite3 *handle, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.c_str(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(handle, QString::fromStdString(sql)));
    return Statement(statement);
}

} // namespace

/// Memory that is given back all at once; small pieces go round by size.
class SearchPostings::Arena
{
public:
    char *take(size_t size)
    {
        if (size > m_left) {
            const size_t block = std::max(size, blockBytes);
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(block));
            m_bytes += block;
            m_at = m_blocks.back().get();
            m_left = block;
        }
        char *const piece = m_at;
        m_at += size;
        m_left -= size;
        return piece;
    }
    /// Pieces of 2^power bytes, at least 8.
    char *takePiece(unsigned power)
    {
        char *&free = m_free[power];
        if (!free)
            return take(size_t(1) << power);
        char *const piece = free;
        std::memcpy(&free, static_cast<const void *>(piece), sizeof free);
        return piece;
    }
    void givePiece(char *piece, unsigned power)
    {
        std::memcpy(static_cast<void *>(piece), &m_free[power], sizeof m_free[power]);
        m_free[power] = piece;
    }
    [[nodiscard]] size_t bytes() const { return m_bytes; }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::array<char *, 40> m_free{};
    char *m_at = nullptr;
    size_t m_left = 0;
    size_t m_bytes = 0;
};

/// Rising row numbers as FTS5 stores them: varints of the differences.
struct SearchPostings::Rows
{
    quint32 last = 0;
    quint32 size = 0;
    char *bytes = nullptr;
    quint8 power = 0; ///< room for 2^power bytes

    void add(Arena &arena, quint32 row)
    {
        if (row == last)
            return;
        constexpr quint32 most = 5; // of a 32-bit varint
        if (!bytes) {
            power = 3;
            bytes = arena.takePiece(power);
        } else if (size + most > (quint32(1) << power)) {
            char *const wider = arena.takePiece(power + 1U);
            std::memcpy(wider, bytes, size);
            arena.givePiece(bytes, power);
            bytes = wider;
            ++power;
        }
        size += quint32(putVarint(bytes + size, row - last));
        last = row;
    }
    [[nodiscard]] std::string_view view() const { return {bytes, size}; }
};

/// What is behind the last letter that the tree knows, with the rows of that word.
struct SearchPostings::Word
{
    Word *next;
    const char *text;
    quint32 size;
    Rows rows;
};

struct SearchPostings::Node
{
    Rows rows; ///< of all words that begin with this prefix, when its length is one of the prefixes
    quint32 parent = 0;
    quint32 letter = 0;     ///< its UTF-8 bytes, the first one topmost: compares like them
    Word *words = nullptr;  ///< the first few words that end here
    char *others = nullptr; ///< the others, each with one row: link, row, size, text; newest first
    int wordCount = 0;
};

struct SearchPostings::Tree
{
    struct Child
    {
        quint32 parent;
        quint32 letter;
        quint32 node;
        auto operator<=>(const Child &) const = default;
    };

    explicit Tree(const std::vector<int> &prefixes) : depth(size_t(prefixes.back())), slots(size_t(1) << 16)
    {
        for (const int length : prefixes)
            listed[size_t(length)] = true;
        nodes.emplace_back();
    }

    quint32 child(quint32 parent, quint32 letter);
    void add(QByteArrayView token, quint32 row);
    Word *addWord(Node &node, std::string_view rest, quint32 row);
    /// Each word with its rows, then each prefix, as FTS5 orders them.
    void write(SearchSegment &segment, const std::vector<int> &prefixes);

    /// The nodes of a token: those of one like it are most often the same, at least the first of them.
    struct Path
    {
        quint32 size = 0;
        std::array<char, 20> text{};
        std::array<quint8, maxDepth> ends{}; ///< how much of the text is behind each node
        std::array<quint32, maxDepth> nodes{};
        quint8 levels = 0;
        Word *word = nullptr;
    };

    size_t depth;
    std::array<bool, maxDepth + 1> listed{};
    Arena arena;
    std::vector<Node> nodes;    ///< the root first
    std::vector<quint32> slots; ///< nodes by parent and letter, 0: free
    int unused = 64 - 16;       ///< leaves the bits of a position in slots

private:
    void grow();
    void walkDown(QByteArrayView token, quint32 row, Path &path);

    std::vector<Path> known = std::vector<Path>(2048);  ///< by the hash of the whole token
    std::vector<Path> similar = std::vector<Path>(256); ///< by length and first letter
    /// Where a search for a node begins: the topmost bits, on which all of parent and letter have an effect.
    [[nodiscard]] size_t slotOf(quint32 parent, quint32 letter) const
    {
        return size_t((quint64(parent) << 32 | letter) * 0x9e3779b97f4a7c15ULL >> unused);
    }
    void writeWords(SearchSegment &segment, const Node &node, std::string &term);
    /// Walks below `node`, letters in order; `level` 0: words, otherwise the prefixes of that length.
    void walk(SearchSegment &segment, quint32 node, size_t at, size_t level, std::string &term);

    std::vector<Child> m_order;   ///< children, sorted, those of one parent side by side
    std::vector<quint32> m_first; ///< by node: where its children begin in m_order
    std::vector<std::pair<std::string_view, quint32>> m_found;
    std::string m_rows;
};

quint32 SearchPostings::Tree::child(quint32 parent, quint32 letter)
{
    const size_t mask = slots.size() - 1;
    size_t at = slotOf(parent, letter);
    while (slots[at]) {
        const Node &node = nodes[slots[at]];
        if (node.parent == parent && node.letter == letter)
            return slots[at];
        at = (at + 1) & mask;
    }
    const auto made = quint32(nodes.size());
    slots[at] = made;
    Node &node = nodes.emplace_back();
    node.parent = parent;
    node.letter = letter;
    if (nodes.size() * 2 > slots.size())
        grow();
    return made;
}

void SearchPostings::Tree::grow()
{
    slots.assign(slots.size() * 2, 0);
    --unused;
    const size_t mask = slots.size() - 1;
    for (size_t i = 1; i < nodes.size(); ++i) {
        size_t at = slotOf(nodes[i].parent, nodes[i].letter);
        while (slots[at])
            at = (at + 1) & mask;
        slots[at] = quint32(i);
    }
}

void SearchPostings::Tree::add(QByteArrayView token, quint32 row)
{
    if (token.size() > qsizetype(std::tuple_size_v<decltype(Path::text)>)) {
        Path path;
        walkDown(token, row, path);
        return;
    }
    const auto size = quint32(token.size());
    const size_t whole = std::hash<std::string_view>()({token.data(), size});
    Path &same = known[whole % known.size()];
    if (same.size == size && std::memcmp(same.text.data(), token.data(), size) == 0) {
        for (size_t i = 0; i < same.levels; ++i) {
            if (listed[i + 1])
                nodes[same.nodes[i]].rows.add(arena, row);
        }
        same.word->rows.add(arena, row);
        return;
    }
    Path &like = similar[(size * 8 + quint8(token.front())) % similar.size()];
    const auto common =
        std::mismatch(token.begin(), token.end(), like.text.begin(), like.text.begin() + like.size);
    const auto shared = size_t(common.first - token.begin());
    size_t levels = 0;
    while (levels < like.levels && like.ends[levels] <= shared)
        ++levels;
    like.levels = quint8(levels);
    walkDown(token, row, like);
    like.size = size;
    std::memcpy(like.text.data(), token.data(), size);
    if (like.word)
        same = like;
}

/// Goes on below the nodes that `path` already has, and fills in the others.
void SearchPostings::Tree::walkDown(QByteArrayView token, quint32 row, Path &path)
{
    for (size_t i = 0; i < path.levels; ++i) {
        if (listed[i + 1])
            nodes[path.nodes[i]].rows.add(arena, row);
    }
    const char *at = token.begin() + (path.levels ? path.ends[path.levels - 1U] : 0);
    const char *const end = token.end();
    quint32 node = path.levels ? path.nodes[path.levels - 1U] : 0;
    while (path.levels < depth && at != end) {
        quint32 letter = quint32(quint8(*at)) << 24;
        for (int shift = 16; ++at != end && (quint8(*at) & 0xc0) == 0x80 && shift >= 0; shift -= 8)
            letter |= quint32(quint8(*at)) << shift;
        node = child(node, letter);
        path.nodes[path.levels] = node;
        path.ends[path.levels] = quint8(at - token.begin());
        ++path.levels;
        if (listed[path.levels])
            nodes[node].rows.add(arena, row);
    }
    path.word = addWord(nodes[node], {at, size_t(end - at)}, row);
}

/// The word with a list of its own, or nullptr.
SearchPostings::Word *SearchPostings::Tree::addWord(Node &node, std::string_view rest, quint32 row)
{
    for (Word *word = node.words; word; word = word->next) {
        if (word->size == rest.size() && std::memcmp(word->text, rest.data(), rest.size()) == 0) {
            word->rows.add(arena, row);
            return word;
        }
    }
    if (node.wordCount < ownRows) {
        ++node.wordCount;
        char *const text = arena.take((rest.size() + 7) & ~size_t(7));
        std::memcpy(text, rest.data(), rest.size());
        auto *const word = new (arena.take(sizeof(Word))) Word{node.words, text, quint32(rest.size()), {}};
        word->rows.add(arena, row);
        node.words = word;
        return word;
    }
    const auto size = quint32(rest.size());
    char *const entry = arena.take((sizeof node.others + sizeof row + sizeof size + size + 7) & ~size_t(7));
    std::memcpy(entry, &node.others, sizeof node.others);
    std::memcpy(entry + sizeof node.others, &row, sizeof row);
    std::memcpy(entry + sizeof node.others + sizeof row, &size, sizeof size);
    std::memcpy(entry + sizeof node.others + sizeof row + sizeof size, rest.data(), size);
    node.others = entry;
    return nullptr;
}

void SearchPostings::Tree::write(SearchSegment &segment, const std::vector<int> &prefixes)
{
    m_order.resize(nodes.size() - 1);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = {nodes[i + 1].parent, nodes[i + 1].letter, quint32(i + 1)};
    std::ranges::sort(m_order);
    m_first.assign(nodes.size() + 1, 0);
    for (const auto &[parent, letter, node] : m_order)
        ++m_first[parent + 1];
    for (size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    std::string term = "0";
    walk(segment, 0, 0, 0, term);
    for (const int length : prefixes) {
        ++term[0]; // '1' for the first prefix index, and so on
        walk(segment, 0, 0, size_t(length), term);
    }
}

void SearchPostings::Tree::walk(SearchSegment &segment, quint32 node, size_t at, size_t level,
                                std::string &term)
{
    if (level == 0)
        writeWords(segment, nodes[node], term);
    if (level > 0 && at == level) {
        segment.append(term, nodes[node].rows.view());
        return;
    }
    const size_t size = term.size();
    for (quint32 i = m_first[node]; i < m_first[node + 1]; ++i) {
        for (quint32 letter = m_order[i].letter; letter; letter <<= 8)
            term.push_back(char(letter >> 24));
        walk(segment, m_order[i].node, at + 1, level, term);
        term.resize(size);
    }
}

void SearchPostings::Tree::writeWords(SearchSegment &segment, const Node &node, std::string &term)
{
    std::array<const Word *, ownRows> words{};
    size_t count = 0;
    for (const Word *word = node.words; word; word = word->next)
        words[count++] = word;
    const auto text = [](const Word *word) {
        return std::string_view(word->text, word->size);
    };
    std::ranges::sort(words.begin(), words.begin() + count, {}, text);
    m_found.clear();
    for (const char *entry = node.others; entry;) {
        char *next = nullptr;
        quint32 row = 0;
        quint32 size = 0;
        std::memcpy(&next, entry, sizeof next);
        std::memcpy(&row, entry + sizeof next, sizeof row);
        std::memcpy(&size, entry + sizeof next + sizeof row, sizeof size);
        m_found.emplace_back(std::string_view(entry + sizeof next + sizeof row + sizeof size, size), row);
        entry = next;
    }
    std::ranges::sort(m_found);
    const size_t size = term.size();
    const auto append = [&](std::string_view rest, std::string_view rows) {
        term.resize(size);
        term += rest;
        segment.append(term, rows);
    };
    size_t own = 0;
    for (size_t i = 0; i < m_found.size();) {
        const std::string_view rest = m_found[i].first;
        for (; own < count && text(words[own]) < rest; ++own)
            append(text(words[own]), words[own]->rows.view());
        m_rows.clear();
        quint32 last = 0;
        for (; i < m_found.size() && m_found[i].first == rest; ++i) {
            if (m_found[i].second != last)
                appendVarint(m_rows, m_found[i].second - last);
            last = m_found[i].second;
        }
        append(rest, m_rows);
    }
    for (; own < count; ++own)
        append(text(words[own]), words[own]->rows.view());
    term.resize(size);
}

SearchPostings::SearchPostings(std::string table, std::span<const int> prefixes)
    : m_table(std::move(table)),
      m_prefixes(prefixes.begin(), prefixes.end()),
      m_tree(std::make_unique<Tree>(m_prefixes))
{
}

SearchPostings::~SearchPostings() = default;

void SearchPostings::add(const SearchTokenizer &tokenizer, quint32 row, QByteArrayView text)
{
    struct To
    {
        Tree &tree;
        quint32 row;
        quint32 words = 0;
    } to{*m_tree, row};
    tokenizer.tokenize(
        text,
        [](void *context, QByteArrayView token) {
            auto &target = *static_cast<To *>(context);
            ++target.words;
            target.tree.add(token.first(std::min(token.size(), maxTokenBytes)), target.row);
        },
        &to);
    m_part.sizes.push_back({row, to.words});
    m_part.words += to.words;
}

size_t SearchPostings::bytes() const
{
    return m_tree->arena.bytes() + m_tree->nodes.size() * sizeof(Node) +
           m_tree->slots.size() * sizeof(quint32) + m_part.sizes.size() * sizeof(SearchPart::Size);
}

SearchPart SearchPostings::take()
{
    SearchPart part = std::exchange(m_part, {});
    if (m_tree->nodes.size() > 1) {
        part.segment.emplace(++m_taken);
        m_tree->write(*part.segment, m_prefixes);
        part.segment->finish();
        m_tree = std::make_unique<Tree>(m_prefixes);
    }
    return part;
}

Result<void> SearchPostings::write(sqlite3 *handle, const SearchPart &part)
{
    if (part.sizes.empty())
        return {};
    C360_CHECK(writeSizes(handle, part, qint64(m_written.size()) + 1));
    if (part.segment) {
        C360_CHECK(part.segment->store(handle, m_table));
        m_written.push_back({part.segment->pages(), part.sizes.size()});
    }
    m_rows += part.sizes.size();
    m_words += part.words;
    return writeStructure(handle);
}

Result<void> SearchPostings::writeStructure(sqlite3 *handle) const
{
    C360_TRY(const Statement read, statementOf(handle, "SELECT block FROM " + m_table + "_data WHERE id = " +
                                                           std::to_string(structureId)));
    if (sqlite3_step(read.get()) != SQLITE_ROW || sqlite3_column_bytes(read.get(), 0) < 4)
        return std::unexpected(databaseError(handle, u"search structure"_s));
    // The number of the settings' version, the mark of tables with deletes, then all segments on one level.
    std::string structure(static_cast<const char *>(sqlite3_column_blob(read.get(), 0)), 4);
    sqlite3_reset(read.get());
    structure.append("\xff\x00\x00\x01", 4);
    quint64 pages = 0;
    for (const Written &segment : m_written)
        pages += quint64(segment.pages);
    const auto count = quint64(m_written.size());
    for (const quint64 value : {quint64(1), count, pages, quint64(0), count})
        appendVarint(structure, value);
    for (size_t i = 0; i < m_written.size(); ++i) {
        for (const quint64 value : {quint64(i + 1), quint64(1), quint64(m_written[i].pages), quint64(i + 1),
                                    quint64(i + 1), quint64(0), quint64(0), quint64(m_written[i].rows)})
            appendVarint(structure, value);
    }
    std::string averages;
    appendVarint(averages, m_rows);
    appendVarint(averages, m_words);
    C360_TRY(const Statement write,
             statementOf(handle, "REPLACE INTO " + m_table + "_data (id, block) VALUES (?, ?)"));
    for (const auto &[id, block] : {std::pair(structureId, structure), std::pair(averagesId, averages)}) {
        sqlite3_bind_int64(write.get(), 1, id);
        sqlite3_bind_blob(write.get(), 2, block.data(), int(block.size()), SQLITE_STATIC);
        sqlite3_step(write.get());
        if (sqlite3_reset(write.get()) != SQLITE_OK)
            return std::unexpected(databaseError(handle, u"search structure"_s));
    }
    return {};
}

Result<void> SearchPostings::writeSizes(sqlite3 *handle, const SearchPart &part, qint64 origin) const
{
    C360_TRY(const Statement insert,
             statementOf(handle, "INSERT INTO " + m_table + "_docsize (id, sz, origin) VALUES (?, ?, ?)"));
    sqlite3_bind_int64(insert.get(), 3, origin);
    for (const SearchPart::Size &size : part.sizes) {
        char bytes[9];
        sqlite3_bind_int64(insert.get(), 1, size.row);
        sqlite3_bind_blob(insert.get(), 2, bytes, putVarint(bytes, size.words), SQLITE_STATIC);
        sqlite3_step(insert.get());
        if (sqlite3_reset(insert.get()) != SQLITE_OK)
            return std::unexpected(databaseError(handle, u"search sizes"_s));
    }
    return {};
}

Result<void> SearchPostings::merge(sqlite3 *handle) const
{
    if (m_written.size() < 2)
        return {};
    const std::string sql = "INSERT INTO " + m_table + " (" + m_table + ") VALUES ('optimize')";
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(handle, u"optimize"_s));
    return {};
}

} // namespace c360::store
