// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_domain c360_benchsupport
//
// The cache at --rows customers: bulk load, search, list pages, a customer's queries, a durable save; each
// beside its limit in the same run: the bare sqlite3 C API on an unencrypted file.
#include "core/domain/commands.h"
#include "core/domain/queries/analytics_queries.h"
#include "core/domain/queries/consent_queries.h"
#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/document_queries.h"
#include "core/domain/queries/finance_queries.h"
#include "core/domain/queries/profile_queries.h"
#include "core/domain/queries/search_queries.h"
#include "core/domain/queries/timeline_queries.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/bench/bench_support.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace c360;
using bench::line;
using bench::must;

namespace {

/// A row with everything that goes into the database, as UTF-8.
struct Prepared
{
    catalog::Record row;
    QList<QByteArray> texts; ///< of the fields that are text, in order
    QByteArray sortKey;
    QByteArray searchKey;
    QByteArray words;
};

Prepared prepared(const catalog::Record &row)
{
    const store::SearchTexts made = store::searchTexts(row);
    Prepared result{.row = row,
                    .texts = {},
                    .sortKey = made.sortKey,
                    .searchKey = made.searchKey.toUtf8(),
                    .words = made.words.toUtf8()};
    for (size_t i = 0; i < row.type().fields.size(); ++i) {
        if (row.at(int(i)).typeId() == QMetaType::QString)
            result.texts.append(row.at(int(i)).toString().toUtf8());
    }
    return result;
}

void bind(sqlite3_stmt *statement, int at, const QByteArray &text)
{
    sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_STATIC);
}

/// The same tables, rows, search entries and indexes with nothing around them, by one thread that finds every
/// value prepared: making rows, sort keys and words is not in its time.
double loadBare(const QString &file, const bench::Customers &customers, qint64 rows)
{
    constexpr qint64 chunk = 10'000;
    QElapsedTimer timer;
    timer.start();
    qint64 preparing = 0;
    sqlite3 *db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    const auto exec = [db](const QString &sql) {
        if (sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    };
    exec(u"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
         "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; BEGIN"_s);
    const catalog::RecordType &type = catalog::customerType;
    exec(store::sqlite::createTable(type));
    for (const QString &sql : store::sqlite::localTables().filter(u"VIRTUAL"_s))
        exec(sql);
    exec(u"INSERT INTO customer_search (customer_search, rank) VALUES ('hashsize', 67108864)"_s);
    const QString columns = store::selectColumns(type) + u", sort_key, search_key"_s;
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *words = nullptr;
    const QByteArray sql =
        u"INSERT INTO customer (%1) VALUES (?%2)"_s.arg(columns, u", ?"_s.repeated(columns.count(u',')))
            .toUtf8();
    sqlite3_prepare_v2(db, sql.constData(), -1, &insert, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO customer_search (rowid, words) VALUES (?, ?)", -1, &words, nullptr);
    std::vector<Prepared> given;
    for (qint64 n = 0; n < rows; ++n) {
        if (n % chunk == 0) {
            const qint64 before = timer.nsecsElapsed();
            given.clear();
            for (qint64 i = n; i < std::min(rows, n + chunk); ++i)
                given.push_back(prepared(customers.make(i)));
            preparing += timer.nsecsElapsed() - before;
        }
        const Prepared &p = given[size_t(n % chunk)];
        const catalog::Record &r = p.row;
        int at = 0;
        sqlite3_bind_blob(insert, ++at, r.id.bytes().data(), 16, SQLITE_STATIC);
        sqlite3_bind_blob(insert, ++at, r.organization.bytes().data(), 16, SQLITE_STATIC);
        sqlite3_bind_null(insert, ++at);
        sqlite3_bind_int64(insert, ++at, 0);
        sqlite3_bind_int64(insert, ++at, r.createdAt);
        sqlite3_bind_int64(insert, ++at, r.updatedAt);
        sqlite3_bind_text(insert, ++at, "bench", 5, SQLITE_STATIC);
        sqlite3_bind_text(insert, ++at, "bench", 5, SQLITE_STATIC);
        sqlite3_bind_null(insert, ++at);
        qsizetype text = 0;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const QVariant &value = r.at(int(i));
            if (!value.isValid())
                sqlite3_bind_null(insert, ++at);
            else if (value.typeId() == QMetaType::QString)
                bind(insert, ++at, p.texts[text++]);
            else
                sqlite3_bind_int64(insert, ++at, value.toLongLong());
        }
        sqlite3_bind_blob(insert, ++at, p.sortKey.constData(), int(p.sortKey.size()), SQLITE_STATIC);
        bind(insert, ++at, p.searchKey);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        sqlite3_bind_int64(words, 1, n + 1);
        bind(words, 2, p.words);
        sqlite3_step(words);
        sqlite3_reset(words);
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(words);
    for (const QString &statement : store::sqlite::identityIndexes(type) + store::sqlite::listIndexes(type))
        exec(statement);
    exec(u"INSERT INTO customer_search (customer_search) VALUES ('optimize'); COMMIT"_s);
    sqlite3_close(db);
    return double(timer.nsecsElapsed() - preparing) / 1e9;
}

void search(store::Store &store)
{
    const QStringList typed =
        u"mohamed,محمد,benali,فاطمة,العلوي,sophie,leila,خديجة,casabl,user12"_s.split(u',');
    for (int letters = 1; letters <= 6; ++letters) {
        std::vector<double> times;
        for (int round = 0; round < 10; ++round) {
            for (const QString &word : typed) {
                domain::CustomerQuery query;
                query.text = word.left(letters);
                times.push_back(must(store
                                         .read([query](store::Connection &db) -> Result<double> {
                                             QElapsedTimer timer;
                                             timer.start();
                                             C360_TRY([[maybe_unused]] const auto found,
                                                      domain::searchCustomers(db, query));
                                             return bench::milliseconds(timer);
                                         })
                                         .result()));
            }
        }
        const double p95 = bench::percentile(times, 0.95);
        line(u"search, %1 letters typed"_s.arg(letters), bench::spread(times), u"p95 <= 5 ms"_s, p95 <= 5);
    }
}

void list(store::Store &store, qint64 rows)
{
    QElapsedTimer timer;
    timer.start();
    const auto rids =
        must(store.read([](store::Connection &db) { return domain::customerRids(db, {}); }).result());
    line(u"order of the whole list by name"_s,
         u"%1 ms, %2 rows"_s.arg(bench::milliseconds(timer), 0, 'f', 0).arg(rids.size()));
    std::vector<double> pages;
    QRandomGenerator random(1);
    for (int i = 0; i < 200; ++i) {
        const qint64 at = random.bounded(std::max<qint64>(1, qint64(rids.size()) - 128));
        const std::vector<qint64> page(rids.begin() + at,
                                       rids.begin() + std::min<qint64>(qint64(rids.size()), at + 128));
        pages.push_back(must(store
                                 .read([page](store::Connection &db) -> Result<double> {
                                     QElapsedTimer time;
                                     time.start();
                                     C360_TRY([[maybe_unused]] const auto found,
                                              domain::customerRows(db, page,
                                                                   {u"full_name"_s, u"company_name"_s,
                                                                    u"email"_s, u"phone"_s, u"city"_s}));
                                     return bench::milliseconds(time);
                                 })
                                 .result()));
    }
    const double p95 = bench::percentile(pages, 0.95);
    line(u"page of 128 rows of the list at any depth"_s, bench::spread(pages), u"p95 <= 2 ms"_s, p95 <= 2);
    std::vector<double> keys;
    for (int i = 0; i < 50; ++i) {
        const qint64 rid = rids[size_t(random.bounded(qint64(rids.size())))];
        keys.push_back(must(store
                                .read([rid](store::Connection &db) -> Result<double> {
                                    C360_TRY(const auto ids, domain::customerIds(db, {rid}));
                                    QElapsedTimer time;
                                    time.start();
                                    C360_TRY([[maybe_unused]] const auto next,
                                             domain::customerRidsAfter(db, {}, ids.front(), 128));
                                    return bench::milliseconds(time);
                                })
                                .result()));
    }
    const double offset =
        must(store
                 .read([rows](store::Connection &db) -> Result<double> {
                     QElapsedTimer time;
                     time.start();
                     C360_TRY(store::Query query,
                              db.run(u"SELECT rid FROM customer WHERE deleted_at IS NULL ORDER BY sort_key "
                                     u"LIMIT 128 OFFSET ?"_s,
                                     {rows / 2}));
                     while (query.next()) {
                     }
                     return bench::milliseconds(time);
                 })
                 .result());
    const double ratio = offset / bench::percentile(keys, 0.5);
    line(u"page by key against OFFSET %1"_s.arg(rows / 2),
         u"%1 times faster (%2 against %3 ms)"_s.arg(ratio, 0, 'f', 0)
             .arg(bench::percentile(keys, 0.5), 0, 'f', 3)
             .arg(offset, 0, 'f', 1),
         u">= 50 at 500,000"_s, rows >= 1'000'000 ? int(ratio >= 50) : -1);
}

void customer(store::Store &store, domain::Commands &commands, qint64 rows)
{
    const Id id = bench::Customers().make(rows / 2).id;
    bench::addHistory(commands, id);
    std::vector<double> heads;
    for (int i = 0; i < 200; ++i) {
        heads.push_back(must(store
                                 .read([id](store::Connection &db) -> Result<double> {
                                     QElapsedTimer timer;
                                     timer.start();
                                     C360_TRY([[maybe_unused]] const auto head,
                                              domain::customerHead(db, id, QDate(2026, 1, 1)));
                                     return bench::milliseconds(timer);
                                 })
                                 .result()));
    }
    line(u"queries of the header of the same customer"_s, bench::spread(heads));
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        times.push_back(
            must(store
                     .read([id](store::Connection &db) -> Result<double> {
                         const QDate today(2026, 1, 1);
                         const Instant now = 1'760'000'000'000;
                         QElapsedTimer timer;
                         timer.start();
                         C360_TRY([[maybe_unused]] const auto profile,
                                  domain::customerProfile(db, id, {u"FR"_s, u"FR"_s, today}));
                         C360_TRY([[maybe_unused]] const auto top, domain::timelineTop(db, id, {}, now));
                         C360_TRY([[maybe_unused]] const auto page,
                                  domain::timelinePage(db, id, {}, std::nullopt, 50, now));
                         C360_TRY([[maybe_unused]] const auto sales, domain::customerSales(db, id));
                         C360_TRY([[maybe_unused]] const auto summary, domain::interactionSummary(db, id, 5));
                         C360_TRY([[maybe_unused]] const auto money, domain::customerFinances(db, id, today));
                         C360_TRY([[maybe_unused]] const auto files, domain::documentsOf(db, id));
                         C360_TRY([[maybe_unused]] const auto consents, domain::consentsOf(db, id, today));
                         return bench::milliseconds(timer);
                     })
                     .result()));
    }
    const double p95 = bench::percentile(times, 0.95);
    line(u"queries of all six tabs, 1,000 activities and 200 invoices"_s, bench::spread(times),
         u"p95 <= 5 ms"_s, p95 <= 5);
}

void save(domain::Commands &commands, const QString &folder, qint64 rows)
{
    const bench::Customers customers;
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        must(commands
                 .update(u"customer"_s, customers.make(rows / 3 + i).id, {{u"city"_s, u"City %1"_s.arg(i)}})
                 .result());
        times.push_back(bench::milliseconds(timer));
    }
    sqlite3 *db = nullptr;
    sqlite3_open((folder + u"/plain.db"_s).toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (a INTEGER PRIMARY "
                 "KEY, b TEXT)",
                 nullptr, nullptr, nullptr);
    std::vector<double> bare;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_exec(db, "INSERT INTO t (b) VALUES ('one row')", nullptr, nullptr, nullptr);
        bare.push_back(bench::milliseconds(timer));
    }
    sqlite3_close(db);
    const double p95 = bench::percentile(times, 0.95);
    line(u"durable save of a field"_s, bench::spread(times), u"p95 <= 20 ms"_s, p95 <= 20);
    line(u"  limit: one bare insert, synchronous FULL"_s, bench::spread(bare));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const qint64 rows = bench::rowsOf(argc, argv);
    QTemporaryDir dir;
    const bench::Customers customers;
    const QByteArray key(32, '\x42');
    const double bare = loadBare(dir.filePath(u"bare.db"_s), customers, rows);
    QFile::remove(dir.filePath(u"bare.db"_s));
    QElapsedTimer timer;
    timer.start();
    bench::loadCustomers(dir.filePath(u"cache.db"_s), key, customers, rows);
    const double ours = double(timer.elapsed()) / 1000;
    line(u"bulk load, encrypted, indexes and search built"_s,
         u"%1 s, %2 rows/s"_s.arg(ours, 0, 'f', 2).arg(double(rows) / ours, 0, 'f', 0));
    line(u"  limit: bare sqlite3 C API, unencrypted"_s,
         u"%1 s, ratio %2"_s.arg(bare, 0, 'f', 2).arg(bare / ours, 0, 'f', 2), u">= 0.75"_s,
         bare / ours >= 0.75);

    SystemClock clock;
    SystemIdSource ids;
    timer.restart();
    auto store = must(store::Store::open(
        {.file = dir.filePath(u"cache.db"_s), .key = key, .actor = u"bench"_s}, clock, ids));
    line(u"opening the cache"_s, u"%1 ms"_s.arg(bench::milliseconds(timer), 0, 'f', 1));
    domain::Commands commands(*store, {.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s});
    search(*store);
    list(*store, rows);
    customer(*store, commands, rows);
    save(commands, dir.path(), rows);
    return 0;
}
