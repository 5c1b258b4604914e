// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/resync.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/names.h"
#include "core/store/record_json.h"
#include "core/store/schema.h"
#include "core/store/unreadable_rows.h"
#include "core/sync/history.h"
#include "core/sync/load_order.h"
#include "core/sync/logging.h"
#include "core/sync/pulled.h"
#include "core/sync/queue.h"
#include "core/sync/send_again.h"
#include "core/sync/sync_state.h"
#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Record;
using catalog::RecordType;
using store::Connection;
using store::Query;

namespace {

const QString wantedKey = u"resync"_s;
const QString restoredKey = u"resync.restored"_s; ///< types that had not come yet are still to be compared so
constexpr qsizetype fetchAtOnce = 500;
constexpr qint64 latest = std::numeric_limits<qint64>::max(); ///< later than any number of the centre's

struct Sum
{
    qint64 rows = 0;
    qint64 hash = 0;
    bool operator==(const Sum &) const = default;
};

struct Version
{
    qint64 seq = 0;
    Instant updatedAt = 0;
    bool edited = false; ///< with unsent operations on top: its stamps are not the centre's
};

/// As c360.row_hash: the first 8 bytes of md5(id:seq:ms), as a signed big-endian number.
qint64 rowHash(const Id &id, const Version &version)
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 80> text; // 36 + 2 colons + two numbers
    char *at = text.data();
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        *at++ = digits[id.bytes()[i] >> 4];
        *at++ = digits[id.bytes()[i] & 0xf];
    }
    char *const end = text.data() + text.size();
    *at++ = ':';
    at = std::to_chars(at, end, version.seq).ptr;
    *at++ = ':';
    at = std::to_chars(at, end, version.updatedAt).ptr;
    const QByteArrayView view(text.data(), at - text.data());
    return qFromBigEndian<qint64>(QCryptographicHash::hash(view, QCryptographicHash::Md5).constData());
}

int bucketOf(const Id &id)
{
    return id.bytes().back();
}

/// A type's rows of all territories, as the centre would describe them.
struct LocalSums
{
    QHash<Id, std::array<Sum, 256>> buckets; ///< by territory

    [[nodiscard]] Sum of(const Id &territory) const
    {
        Sum sum;
        const auto found = buckets.find(territory);
        if (found == buckets.end())
            return sum;
        for (const Sum &bucket : *found) {
            sum.rows += bucket.rows;
            sum.hash ^= bucket.hash;
        }
        return sum;
    }
    [[nodiscard]] Sum of(const Id &territory, int bucket) const
    {
        const auto found = buckets.find(territory);
        return found == buckets.end() ? Sum() : (*found)[size_t(bucket)];
    }
};

using Visit = std::function<void(const Id &id, const Id &territory, const Version &version)>;

/// Every recent row of a type that the centre knows of, in the centre's version where another one lies on
/// top.
Result<void> visitRows(Connection &db, const RecordType &type, Instant since, const Visit &visit)
{
    const QString name = store::nameOf(type.name);
    QSet<Id> edited;
    QHash<Id, Record> beneath;
    {
        C360_TRY(Query query, db.run(u"SELECT DISTINCT record FROM outbox WHERE type = ?"_s, {name}));
        while (query.next())
            edited.insert(query.id(0));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    for (const QString &table : {u"shadow"_s, u"waiting_row"_s}) {
        C360_TRY(Query query, db.run(u"SELECT row FROM %1 WHERE type = ?"_s.arg(table), {name}));
        while (query.next()) {
            C360_TRY(const Record row, store::unpackRecord(type, query.text(0).toUtf8()));
            beneath.insert(row.id, row);
        }
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    QSet<Id> unreadable;
    C360_TRY(const std::vector<store::UnreadableRow> setAside, store::unreadableRows(db, type));
    for (const store::UnreadableRow &row : setAside) { // known, whatever lies here in its place
        visit(row.id, row.territory, {row.seq, row.updatedAt});
        unreadable.insert(row.id);
    }
    for (const Record &row : std::as_const(beneath)) {
        if (!unreadable.contains(row.id) && row.seq > 0 && catalog::isRecent(row, since))
            visit(row.id, row.territory, {row.seq, row.updatedAt});
    }
    C360_TRY(Query query,
             db.run(u"SELECT id, territory_id, seq, updated_at FROM %1 WHERE seq > 0 AND %2"_s.arg(
                 store::tableName(type), store::sqlite::recent(type, since))));
    while (query.next()) {
        const Id id = query.id(0);
        if (!beneath.contains(id) && !unreadable.contains(id))
            visit(id, query.id(1), {query.integer(2), query.integer(3), edited.contains(id)});
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return {};
}

/// What differs of one type.
struct Difference
{
    QList<Id> toFetch;
    QHash<Id, Id> unknown; ///< here and not there, with the territory they have here
};

class Comparison
{
public:
    Comparison(CentralClient &client, store::Store &store, const QList<Id> &territories,
               const ResyncOptions &options)
        : m_client(client), m_store(store), m_territories(territories), m_options(options)
    {
    }

    Result<ResyncReport> run()
    {
        C360_TRY(const SyncState state, m_store.read([](Connection &db) { return readState(db); }).result());
        m_since = state.historySince; // one number for both sides of this comparison
        m_client.setHistorySince(m_since);
        C360_TRY(const QVariant restored,
                 m_store.read([](Connection &db) { return store::metaValue(db, restoredKey); }).result());
        m_restored = m_options.restored || restored.isValid();
        C360_TRY(const CentralClock clock, m_client.poll());
        QHash<Id, QHash<QString, Sum>> central;
        for (const Id &territory : std::as_const(m_territories)) {
            C360_TRY(const QList<TypeDigest> digests, m_client.digest(territory));
            for (const TypeDigest &digest : digests)
                central[territory].insert(digest.type, {digest.rows, digest.hash});
        }
        // What has not come at all yet comes by itself, and asks for this again when it is complete.
        C360_TRY(const auto later, m_store.read([](Connection &db) { return pendingHistory(db); }).result());
        const auto isLater = [&later](const RecordType *type) {
            return later && std::ranges::any_of(later->parts, [type](const PendingHistory::Part &part) {
                       return part.type == type;
                   });
        };
        qint64 checked = 0;
        for (const RecordType *type : loadOrder()) {
            if (!isLater(type))
                C360_CHECK(compare(*type, central));
            checked += m_territories.size();
            if (m_options.progress)
                m_options.progress(checked, m_territories.size() * qsizetype(loadOrder().size()));
        }
        C360_CHECK(m_store
                       .write(
                           [this, &clock, &later](store::Transaction &tx) -> Result<void> {
                               for (const Id &territory : std::as_const(m_territories)) {
                                   C360_CHECK(dropCursor(tx.db(), territory));
                                   C360_CHECK(advanceCursor(tx.db(), territory, clock.seq));
                               }
                               C360_CHECK(store::setMetaValue(tx.db(), u"epoch"_s, clock.epoch.toBytes()));
                               C360_CHECK(tx.db().execute(u"DELETE FROM meta WHERE key IN ('%1', '%2')"_s.arg(
                                   wantedKey, restoredKey)));
                               return later && m_restored ? store::setMetaValue(tx.db(), restoredKey, 1)
                                                          : Result<void>();
                           },
                           store::Priority::Background)
                       .result());
        return m_report;
    }

private:
    /// A restored centre may lack old rows too that this device has sent: those it still holds are asked for.
    [[nodiscard]] Instant visited() const { return m_restored ? 0 : m_since; }

    Result<void> compare(const RecordType &type, const QHash<Id, QHash<QString, Sum>> &central)
    {
        const QString name = store::nameOf(type.name);
        C360_TRY(const LocalSums local,
                 m_store
                     .read([&type, since = visited()](Connection &db) -> Result<LocalSums> {
                         LocalSums sums;
                         C360_CHECK(
                             visitRows(db, type, since,
                                       [&sums](const Id &id, const Id &territory, const Version &version) {
                                           Sum &sum = sums.buckets[territory][size_t(bucketOf(id))];
                                           ++sum.rows;
                                           sum.hash ^= rowHash(id, version);
                                       }));
                         return sums;
                     })
                     .result());
        QHash<Id, QSet<int>> differing;
        for (const Id &territory : std::as_const(m_territories)) {
            if (central.value(territory).value(name) == local.of(territory))
                continue;
            C360_TRY(const QList<BucketDigest> buckets, m_client.digestBuckets(territory, name));
            std::array<Sum, 256> theirs;
            for (const BucketDigest &bucket : buckets)
                theirs[size_t(bucket.bucket & 0xff)] = {bucket.rows, bucket.hash};
            for (int bucket = 0; bucket < 256; ++bucket) {
                if (theirs[size_t(bucket)] != local.of(territory, bucket))
                    differing[territory].insert(bucket);
            }
        }
        if (differing.isEmpty())
            return {};
        C360_TRY(const Difference difference, rowByRow(type, differing));
        C360_CHECK(fetch(type, difference.toFetch));
        return letGo(type, difference.unknown);
    }

    Result<Difference> rowByRow(const RecordType &type, const QHash<Id, QSet<int>> &differing)
    {
        QHash<Id, QHash<Id, Version>> local;
        using Local = QHash<Id, QHash<Id, Version>>;
        C360_TRY(local,
                 m_store
                     .read([&type, &differing, since = visited()](Connection &db) -> Result<Local> {
                         Local rows;
                         C360_CHECK(visitRows(
                             db, type, since, [&](const Id &id, const Id &territory, const Version &version) {
                                 const auto found = differing.find(territory);
                                 if (found != differing.end() && found->contains(bucketOf(id)))
                                     rows[territory].insert(id, version);
                             }));
                         return rows;
                     })
                     .result());
        Difference difference;
        QSet<Id> known;
        for (auto it = differing.begin(); it != differing.end(); ++it) {
            QHash<Id, Version> &mine = local[it.key()];
            const QList<qint64> buckets(it.value().begin(), it.value().end());
            C360_TRY(const QList<RowVersion> rows, m_client.digestRows(it.key(), type, buckets));
            for (const RowVersion &row : rows) {
                known.insert(row.id);
                const auto found = mine.find(row.id);
                if (found == mine.end()) {
                    difference.toFetch.append(row.id);
                    continue;
                }
                // A restored centre may give an old number to a new row: what waits here proves nothing.
                if (found->seq != row.seq ||
                    (found->updatedAt != row.updatedAt && (!found->edited || m_restored)))
                    difference.toFetch.append(row.id);
                mine.erase(found);
            }
        }
        for (auto it = local.cbegin(); it != local.cend(); ++it) {
            for (auto row = it->cbegin(); row != it->cend(); ++row) {
                if (!known.contains(row.key())) // else it has moved to another territory of the login
                    difference.unknown.insert(row.key(), it.key());
            }
        }
        return difference;
    }

    /// Gives those that the centre shows to this login.
    Result<QSet<Id>> fetch(const RecordType &type, const QList<Id> &ids)
    {
        QSet<Id> found;
        for (qsizetype at = 0; at < ids.size(); at += fetchAtOnce) {
            const QList<Id> asked = ids.mid(at, fetchAtOnce);
            std::vector<Pulled> rows;
            QList<Id> came; // of those that did not, the caller decides
            C360_CHECK(
                m_client.rows(store::nameOf(type.name), asked, [&](QByteArrayView json) -> Result<void> {
                    Pulled row = wire::row(type, json);
                    found.insert(row.record.id);
                    came.append(row.record.id);
                    rows.push_back(std::move(row));
                    return {};
                }));
            C360_CHECK(m_store
                           .write([&](store::Transaction &tx) { return applyRows(tx, type, came, rows); },
                                  store::Priority::Background)
                           .result());
            m_report.fetched += qint64(rows.size());
        }
        return found;
    }

    Result<void> letGo(const RecordType &type, const QHash<Id, Id> &unknown)
    {
        if (unknown.isEmpty())
            return {};
        // It may have come back, or into another territory, between two questions.
        C360_TRY(const QSet<Id> there, fetch(type, unknown.keys()));
        QList<Id> gone;
        for (auto it = unknown.cbegin(); it != unknown.cend(); ++it) {
            if (!there.contains(it.key()))
                gone.append(it.key());
        }
        if (gone.isEmpty())
            return {};
        return m_restored ? sendAgain(type, gone) : remove(type, gone, unknown);
    }

    Result<void> remove(const RecordType &type, const QList<Id> &gone, const QHash<Id, Id> &territories)
    {
        if (!m_options.allowDeletes && gone.size() >= manyDeletes) {
            C360_TRY(const qint64 all,
                     m_store
                         .read([&type](Connection &db) {
                             return db.scalar(u"SELECT count(*) FROM "_s + store::tableName(type));
                         })
                         .result());
            if (gone.size() * deletesShare > all)
                return std::unexpected(manyDeletesError(type, gone.size(), all));
        }
        for (qsizetype at = 0; at < gone.size(); at += fetchAtOnce) {
            std::vector<Pulled> items;
            for (const Id &id : gone.mid(at, fetchAtOnce)) {
                Pulled item{.kind = Pulled::Kind::Moved, .record = Record(type)};
                item.record.id = id;
                item.record.territory = territories.value(id);
                item.record.seq = latest;
                items.push_back(std::move(item));
            }
            C360_CHECK(m_store
                           .write(
                               [&items](store::Transaction &tx) {
                                   return applyPulled(tx, {.items = items, .upTo = 0}, {});
                               },
                               store::Priority::Background)
                           .result());
            m_report.removed += qint64(items.size());
        }
        return {};
    }

    Result<void> sendAgain(const RecordType &type, const QList<Id> &gone)
    {
        C360_TRY(const qint64 resent,
                 m_store
                     .write(
                         [&](store::Transaction &tx) -> Result<qint64> {
                             for (const Id &id : gone)
                                 C360_CHECK(store::dropUnreadable(tx.db(), type, id, latest));
                             return sync::sendAgain(tx, type, gone, m_options.answered);
                         },
                         store::Priority::Background)
                     .result());
        m_report.resent += resent;
        return {};
    }

    CentralClient &m_client;
    store::Store &m_store;
    QList<Id> m_territories;
    const ResyncOptions &m_options;
    bool m_restored = false;
    Instant m_since = 0; ///< of the history that is kept here
    ResyncReport m_report;
};

} // namespace

Result<ResyncReport> resync(CentralClient &client, store::Store &store, const QList<Id> &territories,
                            const ResyncOptions &options)
{
    QList<Id> all = territories;
    if (!all.contains(Id()))
        all.prepend(Id()); // rows without a territory
    C360_TRY(const ResyncReport report, Comparison(client, store, all, options).run());
    qCInfo(lcSync, "resync: %lld fetched, %lld removed, %lld to be sent again", qlonglong(report.fetched),
           qlonglong(report.removed), qlonglong(report.resent));
    return report;
}

Result<bool> wantsResync(Connection &db)
{
    C360_TRY(const QVariant wanted, store::metaValue(db, wantedKey));
    return wanted.isValid();
}

Result<void> askForResync(Connection &db)
{
    return store::setMetaValue(db, wantedKey, 1);
}

} // namespace c360::sync
