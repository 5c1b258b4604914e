// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/search_queries.h"

#include "core/domain/queries/customer_sql.h"
#include "core/text/normalize.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace c360::domain {

using namespace Qt::StringLiterals;
using store::Bind;

namespace {

enum Rank
{
    WholeName,
    NameStart,
    WholeWords,
    WordStarts,
    SoundsLike,
    OtherField,
    NotesOrTag,
};

struct Candidate
{
    qint64 rid;
    int rank;
    QString key;
};

bool eachWord(const QStringList &wanted, const QString &name, bool whole)
{
    const QList<QStringView> words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &want) {
        return std::ranges::any_of(
            words, [&](QStringView word) { return whole ? word == want : word.startsWith(want); });
    });
}

class Candidates
{
public:
    explicit Candidates(const CustomerQuery &query)
        : m_needle(text::normalized(query.text)), m_words(text::searchWords(query.text))
    {
        for (const QString &word : m_words)
            m_keys.append(text::romanPrefix(word));
        m_keys.removeAll(QString());
    }

    [[nodiscard]] const QString &needle() const { return m_needle; }
    [[nodiscard]] int count() const { return int(m_list.size()); }

    Result<int> add(store::Query &rows, int leastRank)
    {
        int read = 0;
        while (rows.next()) {
            ++read;
            const qint64 rid = rows.integer(0);
            if (m_seen.contains(rid))
                continue;
            m_seen.insert(rid);
            const QString key = rows.text(1);
            m_list.push_back({rid, std::max(leastRank, rankOf(key)), key});
        }
        if (auto error = rows.failure())
            return std::unexpected(*std::move(error));
        return read;
    }

    [[nodiscard]] std::vector<qint64> ranked()
    {
        std::ranges::sort(m_list, [](const Candidate &a, const Candidate &b) {
            return std::tie(a.rank, a.key, a.rid) < std::tie(b.rank, b.key, b.rid);
        });
        std::vector<qint64> rids;
        rids.reserve(m_list.size());
        for (const Candidate &candidate : m_list)
            rids.push_back(candidate.rid);
        return rids;
    }

private:
    [[nodiscard]] int rankOf(const QString &key) const
    {
        if (key == m_needle)
            return WholeName;
        if (key.startsWith(m_needle))
            return NameStart;
        if (eachWord(m_words, key, true))
            return WholeWords;
        if (eachWord(m_words, key, false))
            return WordStarts;
        if (!m_keys.isEmpty() && eachWord(m_keys, text::romanKeys(key), false))
            return SoundsLike;
        return OtherField;
    }

    QString m_needle;
    QStringList m_words;
    QStringList m_keys;
    std::vector<Candidate> m_list;
    QSet<qint64> m_seen;
};

bool stopped(const std::atomic<bool> *stop)
{
    return stop && stop->load(std::memory_order_relaxed);
}

// Behind every text that begins with this one, in the database's order of bytes.
QString rangeEnd(const QString &needle)
{
    return needle + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

Result<SearchResult> searchCustomers(store::Connection &db, const CustomerQuery &query, int limit,
                                     const std::atomic<bool> *stop)
{
    Candidates candidates(query);
    SearchResult result;
    if (candidates.needle().isEmpty())
        return result;
    const SqlPart filter = filterOf(query);
    if (query.bin) {
        SqlPart where = filter;
        const SqlPart text = textCondition(query);
        where.add(text.sql, text.binds);
        C360_TRY(store::Query rows,
                 db.run(u"SELECT c.rid, c.search_key FROM customer c WHERE %1 LIMIT ?"_s.arg(where.sql),
                        where.binds + QList<Bind>{Bind(limit)}));
        C360_TRY(const int read, candidates.add(rows, WholeName));
        result.complete = read < limit;
        result.rids = candidates.ranked();
        return result;
    }

    // Half of the room at most: the other script's spelling of the same name must find its place, too.
    {
        const int room = limit / 2;
        C360_TRY(store::Query rows,
                 db.run(u"SELECT c.rid, c.search_key FROM customer c WHERE %1 AND c.search_key >= ?"
                        " AND c.search_key < ? ORDER BY c.search_key LIMIT ?"_s.arg(filter.sql),
                        filter.binds + QList<Bind>{Bind(candidates.needle()),
                                                   Bind(rangeEnd(candidates.needle())), Bind(room)}));
        C360_TRY(const int read, candidates.add(rows, WholeName));
        result.complete = read < room;
    }
    if (stopped(stop))
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    // CROSS JOIN keeps the order of the loops: the index streams, the limit ends it.
    const auto matches = [&](QLatin1StringView table, const QString &match, int leastRank) -> Result<void> {
        const int room = limit - candidates.count();
        if (match.isEmpty() || room <= 0)
            return {};
        C360_TRY(store::Query rows,
                 db.run(u"SELECT c.rid, c.search_key FROM %1 CROSS JOIN customer c ON c.rid = %1.rowid"
                        " WHERE %1 MATCH ? AND %2 LIMIT ?"_s.arg(table, filter.sql),
                        QList<Bind>{Bind(match)} + filter.binds + QList<Bind>{Bind(room)}));
        C360_TRY(const int read, candidates.add(rows, leastRank));
        result.complete = read < room && (result.complete || leastRank == WholeName);
        return {};
    };
    C360_CHECK(matches("customer_search"_L1, matchExpression(query.text, true), WholeName));
    if (result.complete && !stopped(stop)) {
        C360_CHECK(matches("customer_notes"_L1, matchExpression(query.text, false), NotesOrTag));
        C360_TRY(
            store::Query rows,
            db.run(
                u"SELECT c.rid, c.search_key FROM tag CROSS JOIN customer_tag ct ON ct.tag = tag.id"
                " CROSS JOIN customer c ON c.id = ct.customer WHERE tag.deleted_at IS NULL"
                " AND instr(' ' || folded(tag.name), ?) > 0 AND ct.deleted_at IS NULL AND %1 LIMIT ?"_s.arg(
                    filter.sql),
                QList<Bind>{Bind(u' ' + candidates.needle())} + filter.binds + QList<Bind>{Bind(limit)}));
        C360_TRY(const int read, candidates.add(rows, NotesOrTag));
        result.complete = result.complete && read < limit;
    }
    result.rids = candidates.ranked();
    if (result.rids.size() > size_t(limit)) {
        result.rids.resize(size_t(limit));
        result.complete = false;
    }
    return result;
}

Result<qint64> countMatches(store::Connection &db, const CustomerQuery &query, int cap)
{
    const QString match = matchExpression(query.text, true);
    if (match.isEmpty())
        return 0;
    SqlPart where = filterOf(query);
    // Short fields alone reach the cap for every common text, and the index streams them.
    C360_TRY(
        const qint64 streamed,
        db.scalar(u"SELECT count(*) FROM (SELECT 1 FROM customer_search CROSS JOIN customer c"
                  " ON c.rid = customer_search.rowid WHERE customer_search MATCH ? AND %1 LIMIT ?)"_s.arg(
                      where.sql),
                  QList<Bind>{Bind(match)} + where.binds + QList<Bind>{Bind(cap + 1)}));
    if (streamed > cap)
        return streamed;
    const SqlPart text = textCondition(query);
    where.add(text.sql, text.binds);
    return db.scalar(u"SELECT count(*) FROM (SELECT 1 FROM customer c WHERE %1 LIMIT ?)"_s.arg(where.sql),
                     where.binds + QList<Bind>{Bind(cap + 1)});
}

} // namespace c360::domain
