// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_testsupport c360_sync
//
// Every field of every type: to a real PostgreSQL and back, as JSON and as binary COPY.
#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/store/bulk_load.h"
#include "core/store/dialect_postgres.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/opener.h"
#include "core/store/transaction.h"
#include "core/sync/copy_decoder.h"
#include "core/sync/copy_rows.h"
#include "core/sync/pg_connection.h"
#include "core/sync/wire.h"
#include "core/text/codec.h"
#include "tests/support/postgres_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::tests;
using catalog::Kind;
using catalog::Record;

namespace {

/// Values at the edges of what a field may hold; `variant` 2 leaves what may be empty empty.
QVariant sample(const catalog::Field &field, int variant)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        return variant ? qlonglong(-9'007'199'254'740'993) : qlonglong(9'223'372'036'854'775'807);
    case Kind::Real:
        return variant ? -33.573110123456789 : 0.1;
    case Kind::Boolean:
        return qlonglong(variant);
    case Kind::Date:
        return variant ? u"1899-12-31"_s : u"2024-02-29"_s;
    case Kind::Instant:
        return variant ? qlonglong(-1'234'567'891) : qlonglong(1'750'000'000'123);
    case Kind::Reference:
        return QByteArray::fromHex(variant ? "00112233445566778899aabbccddeeff"
                                           : "018f00000000700080000000000000aa");
    case Kind::Digest:
        return QByteArray(32, variant ? '\xff' : '\0');
    case Kind::Json:
        return variant ? u"[1,\"b\",{\"c\":null}]"_s : u"{\"a\":1.5,\"b\":[true],\"\u0645\":\"\\\"\"}"_s;
    case Kind::Texts:
        return variant ? u"{\"ar\":\"\u0623\u062d\u0645\u062f\",\"fr\":\"\u00e9t\u00e9\"}"_s
                       : u"{\"en\":\"x\"}"_s;
    default:
        return variant ? u"\u0623\u062d\u0645\u062f \"quoted\" \\ %1\n\t\U0001F600"_s.arg(
                             QString::fromLatin1(field.name.data()).left(1))
                       : u"plain"_s;
    }
}

Record sampleOf(const catalog::RecordType &type, int variant)
{
    Record record(type);
    record.id = *Id::fromString(u"018f0000-0000-7000-8000-00000000000%1"_s.arg(variant));
    record.organization = *Id::fromString(u"018f0000-0000-7000-8000-0000000000ff"_s);
    if (variant)
        record.territory = *Id::fromString(u"018f0000-0000-7000-8000-0000000000ee"_s);
    record.seq = 9'007'199'254'740'993 + variant;
    record.createdAt = 1'700'000'000'001;
    record.updatedAt = 1'700'000'000'999;
    record.createdBy = u"leïla"_s;
    record.updatedBy = u"omar"_s;
    record.deletedAt = variant == 1 ? 1'700'000'001'500 : 0;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const catalog::Field &field = type.fields[i];
        if (variant < 2 || field.has(catalog::Required))
            record.set(int(i), sample(field, variant % 2));
    }
    return record;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<sync::PgConnection> m_connection;

    static void compare(const Record &actual, const Record &expected)
    {
        QCOMPARE(actual.id, expected.id);
        QCOMPARE(actual.organization, expected.organization);
        QCOMPARE(actual.territory, expected.territory);
        QCOMPARE(actual.seq, expected.seq);
        QCOMPARE(actual.createdAt, expected.createdAt);
        QCOMPARE(actual.updatedAt, expected.updatedAt);
        QCOMPARE(actual.createdBy, expected.createdBy);
        QCOMPARE(actual.updatedBy, expected.updatedBy);
        QCOMPARE(actual.deletedAt, expected.deletedAt);
        for (size_t i = 0; i < expected.type().fields.size(); ++i) {
            const QVariant &a = actual.at(int(i));
            const QVariant &e = expected.at(int(i));
            const QByteArray name(expected.type().fields[i].name.data());
            QVERIFY2(a.isValid() == e.isValid() && a.typeId() == e.typeId(), name.constData());
            QVERIFY2(a == e,
                     (name + ": " + a.toString().toUtf8() + " / " + e.toString().toUtf8()).constData());
        }
    }

    /// All rows of a cache, as SQLite writes them itself: with their storage classes.
    static QStringList dump(const QString &file, const catalog::RecordType &type)
    {
        const auto db = store::Opener::open(file, {}, store::Opener::Mode::Reader);
        if (!db)
            return {db.error().detail};
        QStringList columns;
        for (const store::sqlite::Column &column : store::sqlite::columns(type))
            columns.append(u"quote(\"%1\")"_s.arg(column.name));
        auto query = (*db)->run(
            u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u" || '|' || "_s), store::tableName(type)));
        QStringList lines;
        while (query && query->next())
            lines.append(query->text(0));
        return lines;
    }

    /// What COPY gives goes into the cache as it came; that must be what records make of it.
    void storesTheSameBothWays(const catalog::RecordType &type)
    {
        const QTemporaryDir dir;
        const SystemClock clock;
        SystemIdSource ids;
        const QString straight = dir.filePath(u"straight.db"_s);
        const QString through = dir.filePath(u"through.db"_s);
        auto first = store::BulkLoad::begin(straight, {}, clock, ids);
        auto second = store::BulkLoad::begin(through, {}, clock, ids);
        QVERIFY(first && second);
        auto packed = std::make_unique<sync::CopyRows>(type);
        sync::CopyDecoder decoder(type);
        std::vector<sync::Pulled> decoded;
        QVERIFY(m_connection->copyOut(
            u"COPY (SELECT %1 FROM c360.%2 ORDER BY id) TO STDOUT (FORMAT binary)"_s.arg(
                store::selectColumns(type), store::tableName(type)),
            [&](QByteArrayView piece) -> Result<void> {
                C360_CHECK(packed->append(piece));
                return decoder.read(piece, decoded);
            }));
        QCOMPARE(packed->count(), qsizetype(decoded.size()));
        QVERIFY(!decoded.empty());
        QCOMPARE(packed->last(), decoded.back().record.id);
        std::vector<Record> records;
        for (sync::Pulled &item : decoded) {
            if (item.kind == sync::Pulled::Kind::Row)
                records.push_back(std::move(item.record));
        }
        const size_t count = records.size();
        QVERIFY((*first)->add(std::move(packed)));
        QVERIFY((*second)->add(std::move(records)));
        QVERIFY((*first)->finish());
        QVERIFY((*second)->finish());
        const QStringList rows = dump(straight, type);
        QCOMPARE(size_t(rows.size()), count);
        QCOMPARE(rows, dump(through, type));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start(PostgresServer::Network::Plain);
        if (!m_server)
            QSKIP("PostgreSQL is not installed");
        sync::ConnectionSettings settings;
        settings.url = m_server->superuserUrl();
        settings.insecure = true;
        m_connection = std::make_unique<sync::PgConnection>(settings);
        QVERIFY(m_connection->connect());
        QVERIFY(m_connection->exec(u"CREATE SCHEMA c360"_s));
        for (const catalog::RecordType &type : catalog::allTypes)
            QVERIFY(m_connection->exec(store::postgres::createTable(type)));
    }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<int>("type");
        for (const catalog::RecordType &type : catalog::allTypes)
            QTest::newRow(type.name.data()) << catalog::typeIndex(type);
    }
    void everyFieldComesBack()
    {
        QFETCH(int, type);
        const catalog::RecordType &record = catalog::allTypes[size_t(type)];
        const QString table = u"c360."_s + store::tableName(record);
        std::vector<Record> sent;
        for (int variant = 0; variant < 3; ++variant) {
            sent.push_back(sampleOf(record, variant));
            const QByteArray json = QJsonDocument(sync::wire::toJson(sent.back())).toJson();
            compare(sync::wire::recordFrom(record, QByteArrayView(json)).value(), sent.back());
            const auto done = m_connection->exec(
                u"INSERT INTO %1 SELECT * FROM jsonb_populate_record(NULL::%1, $1)"_s.arg(table),
                {sync::PgValue::utf8(json)});
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        const auto rows = m_connection->exec(u"SELECT to_jsonb(t)::text FROM %1 t ORDER BY id"_s.arg(table));
        QVERIFY(rows);
        QCOMPARE(rows->rows(), 3);
        for (int i = 0; i < 3; ++i)
            compare(sync::wire::recordFrom(record, rows->bytes(i, 0)).value(), sent[size_t(i)]);

        sync::CopyDecoder decoder(record);
        std::vector<sync::Pulled> copied;
        QVERIFY(m_connection->copyOut(u"COPY (SELECT %1 FROM %2 ORDER BY id) TO STDOUT (FORMAT binary)"_s.arg(
                                          store::selectColumns(record), table),
                                      [&](QByteArrayView piece) { return decoder.read(piece, copied); }));
        QCOMPARE(copied.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i)
            compare(copied[i].record, sent[i]);
        storesTheSameBothWays(record);
    }

    void storesDatesAndOddValuesBothWays()
    {
        const auto &type = catalog::customerType;
        QVERIFY(m_connection->exec(u"TRUNCATE c360.customer"_s));
        // Every week of the years with four digits, and what lies beyond; empty texts; JSON that is no
        // object.
        const auto filled = m_connection->exec(
            u"INSERT INTO c360.customer (organization_id, id, seq, created_at, updated_at, created_by, "
            u"deleted_at, "
            u"email, notes, date_of_birth, aliases) SELECT '018f0000-0000-7000-8000-0000000000ff', "
            u"('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, "
            u"'epoch'::timestamptz + (n - 200000) * interval '1.234567 s', 'epoch', CASE WHEN n % 2 = 0 THEN "
            u"'' END, "
            u"CASE n % 3 WHEN 0 THEN 'epoch'::timestamptz WHEN 1 THEN '2025-01-01'::timestamptz END, '', "
            u"CASE WHEN n % 5 = 0 THEN '' END, '0001-01-01'::date + 7 * n::int, "
            u"(ARRAY['[]','null','3','\"x\"','{\"b\": 1, \"a\": [2]}'])[1 + n % 5]::jsonb "
            u"FROM generate_series(0, 521722) AS n WHERE n % 31 = 0 OR n < 400 OR n > 521400"_s);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        int n = 0;
        for (const QString &date : {u"0001-01-01"_s, u"9999-12-31"_s, u"10000-01-01"_s, u"0001-12-31 BC"_s,
                                    u"infinity"_s, u"-infinity"_s, u"2000-02-29"_s, u"1900-03-01"_s})
            QVERIFY(m_connection->exec(u"INSERT INTO c360.customer (organization_id, id, seq, created_at, "
                                       u"updated_at, date_of_birth) VALUES "
                                       u"('018f0000-0000-7000-8000-0000000000ff', "
                                       u"'01000000-0000-7000-8000-00000000000%1', 1, 'epoch', "
                                       u"'epoch', '%2')"_s.arg(QString::number(n++), date)));
        const auto texts = m_connection->exec(
            u"SELECT date_of_birth::text FROM c360.customer WHERE date_of_birth BETWEEN '0001-01-01' AND "
            u"'9999-12-31' ORDER BY id"_s);
        QVERIFY(texts && texts->rows() > 15'000);
        sync::CopyDecoder decoder(type);
        std::vector<sync::Pulled> rows;
        QVERIFY(m_connection->copyOut(u"COPY (SELECT %1 FROM c360.customer WHERE date_of_birth BETWEEN "
                                      u"'0001-01-01' AND '9999-12-31' ORDER BY "
                                      u"id) TO STDOUT (FORMAT binary)"_s.arg(store::selectColumns(type)),
                                      [&](QByteArrayView piece) { return decoder.read(piece, rows); }));
        QCOMPARE(int(rows.size()), texts->rows());
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].record.text(catalog::field<"customer.date_of_birth">), texts->text(int(i), 0));
        storesTheSameBothWays(type);
        QVERIFY(m_connection->exec(u"TRUNCATE c360.customer"_s));
    }

    void readsInstants()
    {
        using sync::wire::instantOf;
        QCOMPARE(instantOf(u"2025-06-15T15:06:40.123Z").value(), 1'750'000'000'123);
        QCOMPARE(instantOf(u"2025-06-15T15:06:40.123456+00:00").value(), 1'750'000'000'123);
        QCOMPARE(instantOf(u"2025-06-15T17:06:40.1+02:00").value(), 1'750'000'000'100);
        QCOMPARE(instantOf(u"2025-06-15T15:06:40+00:00").value(), 1'750'000'000'000);
        QCOMPARE(instantOf(u"2025-06-15T15:06:40").value(), 1'750'000'000'000);
        QCOMPARE(instantOf(u"1969-12-31T23:59:59.5+00:00").value(), -500);
        QVERIFY(!instantOf(u"yesterday"));
        QVERIFY(!instantOf(u""));
        for (const Instant instant : {qint64(0), qint64(-1), qint64(253'402'300'799'999)})
            QCOMPARE(instantOf(sync::wire::instantText(instant)).value(), instant);
    }

    void refusesWhatIsNotARow()
    {
        const auto &type = catalog::customerType;
        QVERIFY(!sync::wire::recordFrom(type, QByteArrayView("[]")));
        QVERIFY(!sync::wire::recordFrom(type, QByteArrayView("{}")));
        const auto wrong = sync::wire::recordFrom(
            type, QByteArrayView(R"({"id":"018f0000-0000-7000-8000-000000000001","credit_limit":"much"})"));
        QCOMPARE(wrong.error().field, u"credit_limit"_s);
        const auto more = sync::wire::recordFrom(
            type, QByteArrayView(R"({"id":"018f0000-0000-7000-8000-000000000001","shoe_size":44})"));
        QVERIFY(more);
        std::vector<sync::Pulled> rows;
        QVERIFY(!sync::CopyDecoder(type).read(QByteArrayView("nonsense"), rows));
        QVERIFY(!sync::CopyRows(type).append(QByteArrayView("nonsense")));
        QVERIFY(!sync::CopyRows(type).append(QByteArrayView("PGCOPY\n\377\r\n\0\0\0", 13))); // cut
        const auto columns = qint16(catalog::systemFields().size() + type.fields.size());
        const char count[]{char(columns >> 8), char(columns), 0, 0, 0, 16, 1}; // an id without its end
        QVERIFY(!sync::CopyRows(type).append(QByteArrayView(count, sizeof count)));
    }

    void turnsOutboxChangesIntoTheWireForm()
    {
        const auto &type = catalog::customerType;
        const QJsonObject stored{{u"credit_limit"_s, QJsonArray{QJsonValue(), u"12.50"_s}},
                                 {u"is_active"_s, QJsonArray{true, false}},
                                 {u"notes"_s, QJsonArray{u"a"_s, QJsonValue()}},
                                 {u"gone_field"_s, QJsonArray{1, 2}}};
        const QJsonObject wire = sync::wire::changes(type, stored);
        QCOMPARE(wire.keys(), (QStringList{u"credit_limit"_s, u"is_active"_s, u"notes"_s}));
        QCOMPARE(wire[u"credit_limit"_s].toArray(), (QJsonArray{QJsonValue(), 125'000}));
        QCOMPARE(wire[u"is_active"_s].toArray(), (QJsonArray{true, false}));
        QCOMPARE(wire[u"notes"_s].toArray(), (QJsonArray{u"a"_s, QJsonValue()}));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
