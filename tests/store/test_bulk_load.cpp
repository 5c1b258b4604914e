// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D3 C4
// links: c360_store
// cost: 40
#include "core/store/bulk_load.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/name_words.h"
#include "core/store/opener.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"
#include "core/store/search_postings.h"
#include "core/store/snapshot.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace c360;
using catalog::Record;
using store::BulkLoad;
using store::Connection;

namespace {

const QByteArray key(32, '\x42');

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls %ls", qUtf16Printable(result.error().reason), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

std::unique_ptr<Connection> opened(const QString &file)
{
    return must(store::Opener::open(file, key, store::Opener::Mode::Writer));
}

Id idOf(int n, quint8 space)
{
    std::array<quint8, 16> bytes{0x01, space};
    for (int i = 0; i < 4; ++i)
        bytes[size_t(15 - i)] = quint8(n >> (8 * i));
    return Id(bytes);
}

QString madeWord(QRandomGenerator &random)
{
    static const QStringList letters{
        u"abcdefghijklmnopqrstuvwxyz"_s, u"éèàçñøœßÅŁ"_s,   u"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئ"_s,
        u"абвгдежзиклмнопрст"_s,         u"漢字仮名交文"_s, u"한국어이름"_s,
        u"0123456789٠١٢٣٤٥٦٧٨٩"_s,       u"कखगघङचछजझञ"_s,   u"𝐀𐐀𠀀"_s};
    const auto from = letters[random.bounded(random.bounded(2) ? 3 : int(letters.size()))].toUcs4();
    QString word;
    for (int i = random.bounded(1, 12); i > 0; --i)
        word += QStringView(QChar::fromUcs4(from[random.bounded(int(from.size()))]));
    return word;
}

Record customer(int n)
{
    QRandomGenerator random{quint32(n)};
    Record r(catalog::customerType);
    r.id = idOf(n, 1);
    r.organization = idOf(1, 9);
    r.createdAt = r.updatedAt = 1'700'000'000'000 + n;
    const QString number = QString::number(n);
    r.setValue(u"customer_id"_s, u"CUST_"_s + QString::number(n, 16).rightJustified(8, u'0'));
    r.setValue(u"external_id"_s, number);
    r.setValue(u"email"_s, u"user"_s + number + u"@example.com"_s);
    r.setValue(u"phone"_s, u"+2126"_s + number.rightJustified(8, u'0'));
    r.setValue(u"first_name"_s, n % 3 ? u"Mohamed"_s : madeWord(random));
    r.setValue(u"last_name"_s, madeWord(random) + u' ' + madeWord(random));
    r.setValue(u"full_name"_s,
               r.value(u"first_name"_s).toString() + u' ' + r.value(u"last_name"_s).toString());
    r.setValue(u"city"_s, u"Casablanca"_s);
    if (n % 5 == 0)
        r.setValue(u"notes"_s, madeWord(random) + u", "_s + madeWord(random) + u" call back"_s);
    return r;
}

Record contact(int n)
{
    Record r(catalog::contactType);
    r.id = idOf(n, 2);
    r.organization = idOf(1, 9);
    r.setValue(u"customer"_s, idOf(n / 2, 1).toBytes());
    return r;
}

/// Customers from..to and the contacts of each.
std::vector<Record> made(Record (*one)(int), int from, int to)
{
    std::vector<Record> rows;
    for (int n = from; n < to; ++n)
        rows.push_back(one(n));
    return rows;
}

/// Everything that a query of these tables gives, in order.
QStringList dump(Connection &db, const QString &sql)
{
    QStringList lines;
    auto query = must(db.run(sql));
    while (query.next())
        lines += query.text(0) + u'|' + query.text(1) + u'|' + query.text(2);
    return lines;
}

QStringList words(Connection &db, const QString &table)
{
    (void)db.execute(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocab_%1 USING fts5vocab(main, %1, instance)"_s.arg(table));
    return dump(db, u"SELECT term, doc, '' FROM temp.vocab_%1 ORDER BY term, doc"_s.arg(table));
}

QStringList found(Connection &db, const QString &table, const QString &query)
{
    return dump(db, u"SELECT rowid, '', '' FROM %1 WHERE %1 MATCH '%2' ORDER BY rowid"_s.arg(table, query));
}

/// The index holds what FTS5 makes of the same texts.
void compareSearch(Connection &db, Connection &expected)
{
    for (const QString &table : {u"customer_search"_s, u"customer_notes"_s}) {
        QVERIFY(db.execute(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table)));
        const QStringList all = words(db, table);
        QVERIFY(!all.isEmpty());
        QCOMPARE(all, words(expected, table));
        const QString sizes = u"SELECT id, hex(sz), '' FROM %1_docsize ORDER BY id"_s.arg(table);
        QCOMPARE(dump(db, sizes), dump(expected, sizes));
        const QString averages = u"SELECT hex(block), '', '' FROM %1_data WHERE id = 1"_s.arg(table);
        QCOMPARE(dump(db, averages), dump(expected, averages));
        QSet<QString> prefixes;
        for (qsizetype i = 0; i < all.size(); i += 53) {
            const auto term = all[i].section(u'|', 0, 0).toUcs4();
            for (qsizetype size = 1; size <= std::min<qsizetype>(term.size(), 7); ++size)
                prefixes.insert(QString::fromUcs4(reinterpret_cast<const char32_t *>(term.data()), size));
        }
        for (const QString &prefix : std::as_const(prefixes))
            QCOMPARE(found(db, table, u"\"%1\"*"_s.arg(prefix)),
                     found(expected, table, u"\"%1\"*"_s.arg(prefix)));
    }
}

} // namespace

class TestBulkLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void remembersNames();
    void writesTheIndexThatFts5Writes();
    void indexesLongLists();
    void mergesSegments();
    void staysEditable();
    void leavesNothingWithoutFinish();
    void resumesAfterDestruction();
    void resumesAfterKill();
    void resumesAfterKillWhileFinishing();
    void startsAgainWithAnotherKey();

private:
    QString file() const { return m_dir->filePath(u"cache.db"_s); }
    std::unique_ptr<BulkLoad> begin(BulkLoad::Begin mode = BulkLoad::Begin::Fresh) const
    {
        return must(BulkLoad::begin(file(), key, clock, ids, mode));
    }
    /// Rows as FTS5 and RowWriter put them in one by one.
    std::unique_ptr<Connection> expectation(int customers) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock clock;
    mutable SystemIdSource ids;
};

std::unique_ptr<Connection> TestBulkLoad::expectation(int customers) const
{
    auto db = opened(m_dir->filePath(u"expected.db"_s));
    must(db->execute(u"BEGIN"_s));
    for (const QString &statement : store::sqlite::schema())
        must(db->execute(statement));
    {
        store::RowWriter writer(db->handle());
        for (int n = 0; n < customers; ++n) {
            const Record row = customer(n);
            const store::SearchTexts texts = store::searchTexts(row);
            must(writer.index(must(writer.insert(row, texts)), texts));
        }
    }
    must(db->execute(u"COMMIT"_s));
    return db;
}

void TestBulkLoad::remembersNames()
{
    store::NameWords names;
    QRandomGenerator random(3);
    QStringList used;
    for (int i = 0; i < 5000; ++i) {
        const bool again = !used.isEmpty() && random.bounded(2) > 0;
        const QString name =
            again ? used[random.bounded(int(used.size()))] : madeWord(random).repeated(i % 9);
        used.append(name);
        QString words = u"before"_s;
        names.append(words, name);
        QCOMPARE(words, u"before"_s + store::NameWords::of(name));
    }
}

void TestBulkLoad::writesTheIndexThatFts5Writes()
{
    constexpr int count = 18'000; // long enough for lists of several pages
    auto load = begin();
    for (int n = 0; n < count; n += 1000)
        QVERIFY(load->add(made(customer, n, n + 1000)));
    QVERIFY(load->finish());
    auto db = opened(file());
    auto expected = expectation(count);
    compareSearch(*db, *expected);
    QVERIFY(store::checkDatabase(*db));
    QVERIFY(store::checkSearchIndex(*db));
    const QString rows = u"SELECT id, full_name, hex(sort_key) || search_key FROM customer ORDER BY rid"_s;
    QCOMPARE(dump(*db, rows), dump(*expected, rows));
    const QString objects = u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s;
    QCOMPARE(dump(*db, objects), dump(*expected, objects));
}

void TestBulkLoad::indexesLongLists()
{
    // Far apart, so that the index over the pages of one word has a second level.
    constexpr quint32 step = 3'500;
    constexpr int count = 1'100'000;
    auto db = opened(file());
    must(db->execute(u"PRAGMA synchronous = OFF; BEGIN"_s));
    must(db->execute(store::sqlite::localTables().filter(u"customer_notes"_s).constFirst()));
    {
        const auto tokenizer = must(store::SearchTokenizer::make());
        store::SearchPostings postings("customer_notes", store::sqlite::notesPrefixes);
        for (int i = 1; i <= count; ++i)
            postings.add(*tokenizer, quint32(i) * step, i % 1000 ? "casa" : "casa blanca");
        must(postings.write(db->handle()));
        must(postings.merge(db->handle()));
    }
    must(db->execute(u"COMMIT; INSERT INTO customer_notes (customer_notes) VALUES ('integrity-check')"_s));
    QRandomGenerator random(1);
    for (const QString &query : {u"casa"_s, u"casa*"_s, u"ca*"_s}) {
        QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_notes(?)"_s, {query})), count);
        for (int i = 0; i < 50; ++i) {
            const qint64 n = random.bounded(1, count);
            QCOMPARE(must(db->scalar(u"SELECT rowid FROM customer_notes(?) WHERE rowid >= ? LIMIT 1"_s,
                                     {query, n * step - 1})),
                     n * step);
            QCOMPARE(must(db->scalar(u"SELECT rowid FROM customer_notes(?) WHERE rowid <= ? "
                                     "ORDER BY rowid DESC LIMIT 1"_s,
                                     {query, n * step + 1})),
                     n * step);
        }
    }
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_notes('casa AND blan*')"_s)), count / 1000);
}

void TestBulkLoad::mergesSegments()
{
    constexpr int count = 3000;
    auto db = opened(file());
    must(db->execute(u"BEGIN"_s));
    for (const QString &statement : store::sqlite::schema())
        must(db->execute(statement));
    const auto tokenizer = must(store::SearchTokenizer::make());
    store::SearchPostings words("customer_search", store::sqlite::searchPrefixes);
    store::SearchPostings notes("customer_notes", store::sqlite::notesPrefixes);
    for (int n = 0; n < count; ++n) {
        const store::SearchTexts texts = store::searchTexts(customer(n));
        words.add(*tokenizer, quint32(n + 1), texts.words.toUtf8());
        if (!texts.notes.isEmpty())
            notes.add(*tokenizer, quint32(n + 1), texts.notes.toUtf8());
        if (n % 1000 == 900) {
            must(words.write(db->handle()));
            must(notes.write(db->handle()));
        }
    }
    must(words.write(db->handle()));
    must(notes.write(db->handle()));
    must(db->execute(u"COMMIT"_s));
    auto expected = expectation(count);
    QCOMPARE(words.parts(), size_t(4));
    compareSearch(*db, *expected);
    must(words.merge(db->handle()));
    must(notes.merge(db->handle()));
    QCOMPARE(must(db->scalar(u"SELECT count(DISTINCT segid) FROM customer_search_idx"_s)), 1);
    compareSearch(*db, *expected);
}

void TestBulkLoad::staysEditable()
{
    auto load = begin();
    QVERIFY(load->add(made(customer, 0, 3000)));
    QVERIFY(load->add(made(contact, 0, 6000)));
    QVERIFY(load->finish());
    auto db = opened(file());
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM contact"_s)), 6000);
    store::RowWriter writer(db->handle());
    for (int n = 0; n < 3000; n += 3)
        QVERIFY(writer.unindex(n + 1));
    for (int n = 0; n < 3000; n += 6) {
        store::SearchTexts texts;
        texts.words = u"replaced"_s;
        QVERIFY(writer.index(n + 1, texts));
    }
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_search('repl*')"_s)), 500);
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_search('casabl*')"_s)), 2000);
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_search('casablanca')"_s)), 2000);
    must(db->execute(u"INSERT INTO customer_search (customer_search) VALUES ('optimize')"_s));
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer_search('casabl*')"_s)), 2000);
    must(db->execute(u"INSERT INTO customer_search (customer_search) VALUES ('integrity-check')"_s));
}

void TestBulkLoad::leavesNothingWithoutFinish()
{
    auto load = begin();
    QVERIFY(load->add(made(customer, 0, 100)));
    load.reset();
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestBulkLoad::resumesAfterDestruction()
{
    auto load = begin(BulkLoad::Begin::Resume);
    QCOMPARE(load->resumeToken(), QByteArray());
    QVERIFY(load->add(made(customer, 0, 1500)));
    QVERIFY(load->add(made(contact, 0, 3000)));
    QVERIFY(load->checkpoint("1500"));
    QVERIFY(load->add(made(customer, 1500, 1700))); // lost
    load.reset();
    QVERIFY(!QFile::exists(file()));

    load = begin(BulkLoad::Begin::Resume);
    QCOMPARE(load->resumeToken(), "1500");
    QVERIFY(load->add(made(customer, 1500, 3000)));
    QVERIFY(load->checkpoint("all"));
    load.reset();

    load = begin(BulkLoad::Begin::Resume);
    QCOMPARE(load->resumeToken(), "all");
    QVERIFY(load->finish());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"cache.db"_s});
    auto db = opened(file());
    auto expected = expectation(3000);
    compareSearch(*db, *expected);
    QVERIFY(store::checkDatabase(*db));
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM contact"_s)), 3000);
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM meta WHERE key LIKE 'load.%'"_s)), 0);
}

void TestBulkLoad::resumesAfterKill()
{
    const pid_t child = fork();
    if (child == 0) {
        auto load = begin(BulkLoad::Begin::Resume);
        must(load->add(made(customer, 0, 1000)));
        must(load->checkpoint("1000"));
        for (int n = 1000; n < 6000; n += 1000)
            must(load->add(made(customer, n, n + 1000)));
        ::kill(getpid(), SIGKILL);
    }
    int status = 0;
    QVERIFY(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
    auto load = begin(BulkLoad::Begin::Resume);
    QCOMPARE(load->resumeToken(), "1000");
    QVERIFY(load->add(made(customer, 1000, 2000)));
    QVERIFY(load->finish());
    auto db = opened(file());
    QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer"_s)), 2000);
    auto expected = expectation(2000);
    compareSearch(*db, *expected);
    QVERIFY(store::checkDatabase(*db));
}

void TestBulkLoad::resumesAfterKillWhileFinishing()
{
    constexpr int count = 4000;
    auto expected = expectation(count);
    int killed = 0;
    for (const int ms : {2, 10, 25, 50, 100}) {
        const pid_t child = fork();
        if (child == 0) {
            auto load = begin(BulkLoad::Begin::Resume);
            must(load->add(made(customer, 0, count)));
            must(load->checkpoint("all"));
            load.reset();
            load = begin(BulkLoad::Begin::Resume);
            const itimerval soon{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = ms * 1000}};
            setitimer(ITIMER_REAL, &soon, nullptr);
            must(load->finish());
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
        killed += WIFSIGNALED(status) ? 1 : 0;
        if (!QFile::exists(file())) {
            auto load = begin(BulkLoad::Begin::Resume);
            QCOMPARE(load->resumeToken(), "all");
            QVERIFY(load->finish());
        }
        auto db = opened(file());
        QCOMPARE(must(db->scalar(u"SELECT count(*) FROM customer"_s)), count);
        compareSearch(*db, *expected);
        QVERIFY(store::checkDatabase(*db));
        db.reset();
        for (const QString &end : {QString(), u".loading"_s, u".loading-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + end);
    }
    QVERIFY(killed > 0);
}

void TestBulkLoad::startsAgainWithAnotherKey()
{
    auto load = begin(BulkLoad::Begin::Resume);
    QVERIFY(load->add(made(customer, 0, 100)));
    QVERIFY(load->checkpoint("100"));
    load.reset();
    load = must(BulkLoad::begin(file(), QByteArray(32, '\x01'), clock, ids, BulkLoad::Begin::Resume));
    QCOMPARE(load->resumeToken(), QByteArray());
    load.reset();
    BulkLoad::discard(file());
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "test_bulk_load.moc"
