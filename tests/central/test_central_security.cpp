// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_sync c360_testsupport
#include "core/catalog/catalog.h"
#include "core/store/transaction.h"
#include "tests/central/central_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using tests::CentralDevice;

namespace {

const QString secret = u"Ce-que-Mallory-ne-voit-pas"_s;

QString nameOf(const catalog::RecordType &type)
{
    return QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
}

} // namespace

// A login tries to read and to write another organization and another territory by every path.
class TestCentralSecurity : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::CentralFixture> m_central;
    std::unique_ptr<CentralDevice> m_mallory; ///< sales in North of Shop
    std::unique_ptr<CentralDevice> m_ann;     ///< sales in Main of Shop
    std::unique_ptr<CentralDevice> m_olga;    ///< admin of the other organization
    QString m_shop, m_rival, m_main, m_north, m_rivalMain;
    const QString m_customer = CentralDevice::uuid(1);
    const QString m_document = CentralDevice::uuid(2);
    const QString m_theirs = CentralDevice::uuid(3); ///< customer of the other organization
    const QString m_own = CentralDevice::uuid(4);    ///< Mallory's own customer
    int m_next = 100;

    QString next() { return CentralDevice::uuid(++m_next); }
    QString owner(const QString &sql) const { return m_central->runAsOwner(sql).output; }
    /// Everything of both that is not Mallory's, to be unchanged after each attempt.
    QString treasure() const
    {
        QStringList parts;
        for (const catalog::RecordType &type : catalog::allTypes)
            parts.append(
                u"SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t.id), '')) FROM c360.\"%1\" AS t "
                u"WHERE "
                u"organization_id = '%2' OR territory_id = '%3'"_s.arg(nameOf(type), m_rival, m_main));
        return owner(parts.join(u" UNION ALL "_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_central = tests::CentralFixture::start();
        if (!m_central)
            QSKIP("PostgreSQL is not installed");
        QVERIFY(m_central->addTerritory(u"North"_s));
        QVERIFY(m_central->addOrganization(u"Rival"_s));
        QVERIFY(m_central->addUser(u"ann"_s, u"sales"_s));
        QVERIFY(m_central->addUser(u"mallory"_s, u"sales"_s, {u"North"_s}));
        QVERIFY(m_central->addUser(u"olga"_s, u"admin"_s, {u"Main"_s}, u"Rival"_s));
        m_shop = m_central->organizationId();
        m_rival = m_central->organizationId(u"Rival"_s);
        m_main = m_central->territoryId(u"Main"_s);
        m_north = m_central->territoryId(u"North"_s);
        m_rivalMain = m_central->territoryId(u"Main"_s, u"Rival"_s);
        m_mallory = std::make_unique<CentralDevice>(*m_central, u"mallory"_s, CentralDevice::uuid(901));
        m_ann = std::make_unique<CentralDevice>(*m_central, u"ann"_s, CentralDevice::uuid(902));
        m_olga = std::make_unique<CentralDevice>(*m_central, u"olga"_s, CentralDevice::uuid(903));
        for (CentralDevice *device : {m_mallory.get(), m_ann.get(), m_olga.get()})
            QVERIFY2(!device->hello().isEmpty(), qPrintable(device->error));
        const auto made = [](CentralDevice &device, const QString &id, const QString &email) {
            return device
                .push({CentralDevice::create(
                    u"customer"_s, id,
                    {{u"first_name"_s, secret},
                     {u"email"_s, email},
                     {u"username"_s, QString(u"u"_s + id.last(3))},
                     {u"customer_id"_s, QString(u"CUST_"_s + id.last(8))}})})[u"result"]
                .toString();
        };
        QCOMPARE(made(*m_ann, m_customer, u"victim@example.org"_s), u"applied");
        QCOMPARE(made(*m_olga, m_theirs, u"rival@example.org"_s), u"applied");
        QCOMPARE(made(*m_mallory, m_own, u"m@example.org"_s), u"applied");
        const QString sha = owner(u"SELECT sha256('%1')"_s.arg(secret));
        QCOMPARE(m_ann
                     ->push({CentralDevice::create(
                         u"document"_s, m_document,
                         {{u"customer"_s, m_customer}, {u"title"_s, secret}, {u"sha256"_s, sha}})})[u"result"]
                     .toString(),
                 u"applied");
        m_ann->ask(u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, '%3')"_s.arg(m_ann->id(), sha, secret));
        QCOMPARE(m_ann->state, QString());
        QCOMPARE(m_ann
                     ->push({CentralDevice::create(
                         u"saved_view"_s, CentralDevice::uuid(5),
                         {{u"name"_s, secret}, {u"definition"_s, QJsonObject{{u"x"_s, 1}}}})})[u"result"]
                     .toString(),
                 u"applied");
    }

    void everyTableHidesTheOthers()
    {
        for (const catalog::RecordType &type : catalog::allTypes) {
            const QString name = nameOf(type);
            // Neither rows nor plans: what a condition of hers costs would tell what it has met.
            for (const QString &query :
                 {u"SELECT count(*) FROM c360.\"%1\""_s, u"SELECT id FROM c360.\"%1\""_s,
                  u"EXPLAIN SELECT 1 FROM c360.\"%1\" WHERE created_by = 'ann'"_s,
                  u"COPY (SELECT id FROM c360.\"%1\") TO STDOUT"_s}) {
                m_mallory->ask(query.arg(name));
                QCOMPARE(m_mallory->state, u"42501");
            }
            const QString rows = m_mallory->ask(
                u"SELECT t::text FROM c360.\"load_%1\"('%2', NULL, NULL, NULL, NULL, 1000) AS t WHERE "
                u"organization_id <> '%2' OR territory_id = '%3' OR t::text LIKE '%%4%'"_s.arg(
                    name, m_shop, m_main, secret));
            QVERIFY2(m_mallory->state.isEmpty(), qPrintable(m_mallory->error));
            if (name == u"customer")
                QCOMPARE(rows.count(u'\n'), 0); // her own, with the same name
            else
                QCOMPARE(rows, QString());
            QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM c360.\"load_%1\"('%2', NULL, NULL, NULL, NULL, "
                                    u"1000)"_s.arg(name, m_rival)),
                     u"0");
            QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM c360.\"load_%1\"('%2', '{%3}', NULL, NULL, NULL, "
                                    u"1000) WHERE territory_id IS NOT NULL"_s.arg(name, m_shop, m_main)),
                     u"0");
        }
        for (const QString &table : {u"organization"_s, u"territory"_s, u"tombstone"_s, u"membership"_s}) {
            m_mallory->ask(u"SELECT 1 FROM c360."_s + table);
            QCOMPARE(m_mallory->state, u"42501");
        }
        QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM c360.clock('%1')"_s.arg(m_rival)), u"0");
        QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM c360.clock('%1')"_s.arg(m_shop)), u"1");
    }

    void everyStatementIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &sql) {
            QTest::newRow(name) << sql;
        };
        row("insert",
            u"INSERT INTO c360.tag (id, organization_id, seq, created_at, updated_at) SELECT '%1', "
            u"organization_id, 0, now(), now() FROM c360.organization"_s.arg(CentralDevice::uuid(50)));
        row("update", u"UPDATE c360.customer SET city = 'X'"_s);
        row("delete", u"DELETE FROM c360.customer"_s);
        row("truncate", u"TRUNCATE c360.customer"_s);
        row("copy in", u"COPY c360.tag FROM PROGRAM 'true'"_s);
        row("copy out", u"COPY c360.customer TO '/tmp/x'"_s);
        row("lock", u"LOCK TABLE c360.customer IN ACCESS EXCLUSIVE MODE"_s);
        row("for update", u"SELECT 1 FROM c360.customer FOR UPDATE"_s);
        row("clock", u"UPDATE c360.organization SET seq = 0"_s);
        for (const QString &table : {u"membership"_s, u"device"_s, u"push_answer"_s, u"blob_chunk"_s,
                                     u"counter"_s, u"schema_version"_s})
            row(qPrintable(u"read "_s + table), u"SELECT * FROM c360."_s + table);
        row("set role owner", u"SET ROLE c360_owner"_s);
        row("set role superuser", u"SET ROLE postgres"_s);
        row("set role other", u"SET ROLE ann"_s);
        row("session authorization", u"SET SESSION AUTHORIZATION ann"_s);
        row("disable security", u"ALTER TABLE c360.customer DISABLE ROW LEVEL SECURITY"_s);
        row("own policy", u"CREATE POLICY mine ON c360.customer USING (true)"_s);
        row("row security off", u"SET row_security = off; SELECT count(*) FROM c360.customer"_s);
        row("trigger",
            u"CREATE TRIGGER t BEFORE UPDATE ON c360.customer FOR EACH ROW EXECUTE FUNCTION c360.stamp_tag()"_s);
        row("replace",
            u"CREATE OR REPLACE FUNCTION c360.my_organizations() RETURNS uuid[] LANGUAGE sql AS 'SELECT NULL::uuid[]'"_s);
        row("into schema", u"CREATE TABLE c360.mine (a int)"_s);
        row("schema", u"CREATE SCHEMA mine"_s);
        row("temporary table", u"CREATE TEMP TABLE membership (login text)"_s);
        row("reference",
            u"CREATE TABLE public.spy (o uuid, c uuid, FOREIGN KEY (o, c) REFERENCES c360.customer)"_s);
        row("whose territories", u"SELECT c360.my_territories()"_s);
        row("load", u"SELECT c360.load('customer', '%1', '%2')"_s.arg(CentralDevice::uuid(0), m_customer));
        row("apply", u"SELECT c360.apply_group('ann', 'admin', NULL, '{}', NULL, '', '[]')"_s);
        row("take clock", u"SELECT c360.take_clock('%1')"_s.arg(CentralDevice::uuid(0)));
        row("bury", u"SELECT c360.bury('%1', 'customer', '%2', NULL, 'erased')"_s.arg(CentralDevice::uuid(0),
                                                                                      m_customer));
        row("member", u"SELECT c360.member('ann', NULL)"_s);
        row("erase",
            u"SELECT c360.erase_record('%1', 'customer', '%2')"_s.arg(CentralDevice::uuid(0), m_customer));
        row("same email",
            u"SELECT c360.same_email('%1', '%1', '%1', 'victim@example.org')"_s.arg(CentralDevice::uuid(0)));
        row("contents", u"SELECT c360.may_read_content('%1', '{}', '')"_s.arg(CentralDevice::uuid(0)));
        for (const QString &call :
             {u"admin_create_organization('X')"_s, u"admin_new_epoch()"_s,
              u"admin_set_member(NULL, 'mallory', 'admin', '{}')"_s, u"admin_trim('0')"_s,
              u"note_audit(NULL, 'ann', 'x', NULL, NULL, NULL)"_s, u"spread_customer()"_s})
            row(qPrintable(call), u"SELECT c360."_s + call);
        row("files", u"SELECT pg_read_file('/etc/passwd')"_s);
        row("statistics of others' passwords", u"SELECT * FROM pg_authid"_s);
        row("promote", u"ALTER ROLE mallory SUPERUSER"_s);
        row("join", u"GRANT c360_owner TO mallory"_s);
        row("do as owner", u"DO $$ BEGIN SET LOCAL ROLE c360_owner; END $$"_s);
    }

    void everyStatementIsRefused()
    {
        QFETCH(QString, sql);
        const QString before = treasure();
        m_mallory->ask(sql);
        QVERIFY2(!m_mallory->state.isEmpty(), qPrintable(sql));
        QCOMPARE(treasure(), before);
    }

    // Row security that stands aside gives only what it would have given.
    void noForgedOrganizationHelps_data()
    {
        QTest::addColumn<QString>("sql");
        const QString device = CentralDevice::uuid(901);
        QTest::newRow("hello") << u"SELECT c360.hello('%1', '{rival}', 1, 'x')"_s.arg(device);
        QTest::newRow("push") << u"SELECT c360.push('%1', '{rival}', '{epoch}', 1, '[]')"_s.arg(device);
        QTest::newRow("pull")
            << u"SELECT * FROM c360.pull('{rival}', '%1', '{{rivalMain}}', '{0}', 100)"_s.arg(device);
        QTest::newRow("digest") << u"SELECT * FROM c360.digest('{rival}', '{rivalMain}', NULL)"_s;
        QTest::newRow("buckets")
            << u"SELECT * FROM c360.digest_buckets('{rival}', '{rivalMain}', 'customer', NULL)"_s;
        QTest::newRow("rows") << u"SELECT * FROM c360.rows('{rival}', 'customer', '{%1}')"_s.arg(m_theirs);
        QTest::newRow("blob") << u"SELECT c360.blob_get('{rival}', sha256('%1'), 0)"_s.arg(secret);
        QTest::newRow("wiped") << u"SELECT c360.wiped('%1', '{rival}')"_s.arg(CentralDevice::uuid(903));
        QTest::newRow("admit") << u"SELECT c360.admit('{rival}', NULL)"_s;
        QTest::newRow("versions")
            << u"SELECT * FROM c360.digest_rows('{rival}', '{rivalMain}', 'customer', '{0}', NULL)"_s;
        QTest::newRow("estimate") << u"SELECT c360.estimate('customer', '{rival}', NULL, NULL, NULL, NULL)"_s;
        QTest::newRow("older") << u"SELECT c360.count_older('{rival}', NULL, now())"_s;
    }

    void noForgedOrganizationHelps()
    {
        QFETCH(QString, sql);
        m_mallory->ask(sql.replace(u"{rivalMain}"_s, m_rivalMain)
                           .replace(u"{rival}"_s, m_rival)
                           .replace(u"{epoch}"_s, m_mallory->epoch));
        QCOMPARE(m_mallory->state, u"C3008");
    }

    void noForgedTerritoryHelps()
    {
        QMap<QString, qint64> cursors{{m_main, 0}, {m_rivalMain, 0}};
        QCOMPARE(m_mallory->pull(cursors).size(), 0);
        QCOMPARE(m_mallory->ask(u"SELECT sum(rows) FROM c360.digest(NULL, '%1', NULL)"_s.arg(m_main)), u"0");
        QCOMPARE(m_mallory->ask(
                     u"SELECT count(*) FROM c360.digest_buckets(NULL, '%1', 'customer', NULL)"_s.arg(m_main)),
                 u"0");
        QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM c360.rows(NULL, 'customer', '{%1,%2}')"_s.arg(
                     m_customer, m_theirs)),
                 u"0");
        QCOMPARE(m_mallory->ask(u"SELECT c360.blob_get(NULL, sha256('%1'), 0) IS NULL"_s.arg(secret)), u"t");
        QCOMPARE(m_mallory->ask(u"SELECT c360.blob_have(NULL, sha256('%1'))"_s.arg(secret)), u"0");
        QCOMPARE(m_mallory->ask(u"SELECT c360.blob_missing(NULL, ARRAY[sha256('%1')])"_s.arg(secret)), u"{}");
    }

    void nothingIsWrittenElsewhere_data()
    {
        QTest::addColumn<QJsonObject>("op");
        QTest::addColumn<QString>("reason");
        const auto refused = [](const char *name, const QJsonObject &op, const char *reason) {
            QTest::newRow(name) << op << QString(u"sync.rejected."_s + QLatin1StringView(reason));
        };
        for (const QString &id : {m_customer, m_theirs}) {
            const QByteArray whose = id == m_customer ? "territory" : "organization";
            refused((whose + " update").constData(),
                    CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"X"_s), "unknown_record");
            refused((whose + " delete").constData(),
                    CentralDevice::plain(u"delete"_s, u"customer"_s, id, 1'000'000), "unknown_record");
            refused((whose + " restore").constData(), CentralDevice::plain(u"restore"_s, u"customer"_s, id),
                    "unknown_record");
            QTest::newRow((whose + " erase").constData())
                << CentralDevice::plain(u"erase"_s, u"customer"_s, id) << QString();
            for (const QString &type :
                 {u"contact"_s, u"address"_s, u"vehicle"_s, u"customer_tag"_s, u"group_member"_s})
                refused(
                    (whose + " part " + type.toLatin1()).constData(),
                    CentralDevice::create(
                        type, next(),
                        {{u"customer"_s, id}, {u"name"_s, u"x"_s}, {u"tag"_s, next()}, {u"group"_s, next()}}),
                    "owner_missing");
            refused((whose + " invoice").constData(),
                    CentralDevice::create(u"invoice"_s, next(),
                                          {{u"customer"_s, id},
                                           {u"kind"_s, u"invoice"_s},
                                           {u"issued_on"_s, u"2026-01-01"_s},
                                           {u"currency"_s, u"EUR"_s},
                                           {u"status"_s, u"issued"_s}}),
                    "owner_missing");
            refused((whose + " payment").constData(),
                    CentralDevice::create(u"payment"_s, next(),
                                          {{u"customer"_s, id},
                                           {u"amount"_s, 1},
                                           {u"currency"_s, u"EUR"_s},
                                           {u"paid_on"_s, u"2026-01-01"_s}}),
                    "owner_missing");
            refused(
                (whose + " audit").constData(),
                CentralDevice::create(
                    u"audit_entry"_s, next(),
                    {{u"customer"_s, id}, {u"action"_s, u"x"_s}, {u"at"_s, u"2026-01-01T00:00:00.000Z"_s}}),
                "");
        }
        refused("record of a territory not there",
                CentralDevice::update(u"customer"_s, CentralDevice::uuid(777), u"city"_s, {}, u"X"_s),
                "unknown_record");
        refused("part of nobody",
                CentralDevice::create(u"contact"_s, next(), {{u"customer"_s, next()}, {u"name"_s, u"x"_s}}),
                "owner_missing");
        refused("unknown type", CentralDevice::create(u"membership"_s, next(), {{u"login"_s, u"mallory"_s}}),
                "invalid");
        refused("another's view",
                CentralDevice::update(u"saved_view"_s, CentralDevice::uuid(5), u"name"_s, {}, u"X"_s),
                "unknown_record");
    }

    void nothingIsWrittenElsewhere()
    {
        QFETCH(QJsonObject, op);
        QFETCH(QString, reason);
        if (op[u"b"].isObject() && op[u"t"].toString() == u"customer") {
            QJsonObject body = op[u"b"].toObject();
            body[u"territory_id"] = m_main;
            op[u"b"] = body;
        }
        const QString before = treasure();
        const QJsonObject answer = m_mallory->push({op});
        QVERIFY2(m_mallory->state.isEmpty(), qPrintable(m_mallory->error));
        QCOMPARE(treasure(), before);
        // An audit entry about what she cannot see is hers alone.
        if (reason != u"sync.rejected.")
            QCOMPARE(answer[u"reason"].toString(), reason);
    }

    void noForgedColumnHelps()
    {
        const QString before = treasure();
        // Into another territory.
        QJsonObject answer = m_mallory->push({CentralDevice::create(
            u"customer"_s, next(),
            {{u"first_name"_s, u"X"_s}, {u"territory_id"_s, m_main}, {u"organization_id"_s, m_rival}})});
        QCOMPARE(answer[u"reason"].toString(), u"sync.rejected.territory");
        // Forged author, organization, number of the clock.
        const QString id = next();
        answer = m_mallory->push({CentralDevice::create(u"customer"_s, id,
                                                        {{u"first_name"_s, u"X"_s},
                                                         {u"organization_id"_s, m_rival},
                                                         {u"id"_s, m_theirs},
                                                         {u"seq"_s, 1},
                                                         {u"created_by"_s, u"ann"_s},
                                                         {u"updated_by"_s, u"ann"_s},
                                                         {u"created_at"_s, u"2090-01-01T00:00:00.000Z"_s}})});
        QCOMPARE(answer[u"result"].toString(), u"applied");
        QCOMPARE(owner(u"SELECT organization_id = '%1' AND territory_id = '%2' AND seq > 1 AND created_by = "
                       u"'mallory' AND updated_by = "
                       u"'mallory' AND created_at <= now() FROM c360.customer WHERE id = '%3'"_s.arg(
                           m_shop, m_north, id)),
                 u"t");
        // System columns as fields of an update.
        m_mallory->push({CentralDevice::update(u"customer"_s, id, u"territory_id"_s, m_north, m_main)});
        m_mallory->push({CentralDevice::update(u"customer"_s, id, u"organization_id"_s, m_shop, m_rival)});
        QCOMPARE(owner(u"SELECT territory_id FROM c360.customer WHERE id = '%1'"_s.arg(id)), m_north);
        // A part of her own customer is not handed to another's.
        const QString contact = next();
        m_mallory->push(
            {CentralDevice::create(u"contact"_s, contact, {{u"customer"_s, id}, {u"name"_s, u"x"_s}})});
        answer =
            m_mallory->push({CentralDevice::update(u"contact"_s, contact, u"customer"_s, id, m_customer)});
        QCOMPARE(answer[u"reason"].toString(), u"sync.rejected.owner_missing");
        QCOMPARE(treasure(), before);
    }

    void taintedSessionsChangeNothing_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("clock") << u"SET c360.clock = '%1:999999999';"_s.arg(CentralDevice::uuid(0));
        QTest::newRow("search path") << u"SET search_path = pg_temp, public;"_s;
        QTest::newRow("time zone") << u"SET timezone = 'Asia/Tokyo'; SET datestyle = 'German';"_s;
        QTest::newRow("application")
            << u"SET application_name = 'ann'; SET c360.login = 'ann'; SET c360.role = 'admin';"_s;
        QTest::newRow("strings")
            << u"SET standard_conforming_strings = off; SET bytea_output = 'escape'; SET extra_float_digits = -15;"_s;
        QTest::newRow("replica")
            << u"DO $$ BEGIN SET session_replication_role = replica; EXCEPTION WHEN OTHERS THEN NULL; END $$;"_s;
        QTest::newRow("planner")
            << u"SET enable_indexscan = off; SET row_security = on; SET plan_cache_mode = force_generic_plan;"_s;
    }

    void taintedSessionsChangeNothing()
    {
        QFETCH(QString, before);
        before.replace(CentralDevice::uuid(0), m_shop);
        const QString id = next();
        QJsonObject op = CentralDevice::create(
            u"customer"_s, id,
            {{u"first_name"_s, u"T"_s}, {u"latitude"_s, 0.1}, {u"date_of_birth"_s, u"1990-02-03"_s}});
        op[u"n"] = m_mallory->lastOp + 1;
        op[u"age"] = 0;
        const qint64 clock =
            owner(u"SELECT seq FROM c360.organization WHERE organization_id = '%1'"_s.arg(m_shop))
                .toLongLong();
        const QString answer = m_mallory->ask(
            before +
            u"BEGIN; %1 SELECT c360.push('%2', NULL, '%3', 1, '%4'); COMMIT;"_s.arg(
                before, m_mallory->id(), m_mallory->epoch,
                CentralDevice::json(QJsonArray{QJsonObject{{u"hash"_s, id}, {u"ops"_s, QJsonArray{op}}}})));
        QVERIFY2(answer.contains(u"applied"_s), qPrintable(answer + m_mallory->error));
        ++m_mallory->lastOp;
        QCOMPARE(owner(u"SELECT seq FROM c360.customer WHERE id = '%1'"_s.arg(id)),
                 QString::number(clock + 1));
        QCOMPARE(
            owner(u"SELECT updated_by || latitude || date_of_birth FROM c360.customer WHERE id = '%1'"_s.arg(
                id)),
            u"mallory0.11990-02-03");
        QCOMPARE(m_mallory->ask(
                     before + u"SELECT count(*) FROM c360.rows(NULL, 'customer', '{%1}')"_s.arg(m_customer)),
                 u"0");
        QCOMPARE(m_mallory->ask(before +
                                u"SELECT count(*) FROM c360.load_customer('%1', '{%2}', NULL, NULL, NULL, 9) "
                                u"WHERE territory_id = '%2'"_s.arg(m_shop, m_main)),
                 u"0");
    }

    // Neither functions nor operators of her own come in between, even where an administrator lets logins
    // make some.
    void ownFunctionsSeeNothing()
    {
        QVERIFY(
            m_central
                ->run(
                    u"CREATE SCHEMA lab AUTHORIZATION mallory; GRANT TEMPORARY ON DATABASE customer360 TO mallory"_s)
                .ok);
        // A cheap function that would talk about every row it is shown.
        const QString spy = u"CREATE FUNCTION lab.spy(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 "
                            u"AS $$ BEGIN RAISE NOTICE 'seen %', $1; "
                            u"RETURN true; END $$;"_s;
        m_mallory->ask(spy);
        QVERIFY(m_mallory->state.isEmpty());
        const QString spied =
            m_central
                ->runAs(u"mallory"_s,
                        u"SELECT count(*) FROM c360.load_customer('%1', NULL, NULL, NULL, NULL, "
                        u"1000) WHERE lab.spy(email)"_s.arg(m_shop))
                .error;
        QVERIFY2(spied.contains(u"m@example.org"_s), qPrintable(spied)); // it talks of her own
        QVERIFY(!spied.contains(u"victim"_s));
        // Operators and tables before pg_catalog on her path.
        m_mallory->ask(u"CREATE FUNCTION lab.always(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT "
                       u"true'; CREATE OPERATOR lab.= "
                       u"(LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = lab.always); CREATE FUNCTION "
                       u"lab.my_organizations() RETURNS uuid[] "
                       u"LANGUAGE sql AS 'SELECT NULL::uuid[]'"_s);
        QCOMPARE(m_mallory->state, QString());
        const QString path =
            u"SET search_path = lab, pg_catalog; CREATE TEMP TABLE membership (login text, organization_id "
            u"uuid, role text, "
            u"territories uuid[]); INSERT INTO membership VALUES ('mallory', '%1', 'platform_admin', '{}');"_s
                .arg(m_rival);
        QCOMPARE(
            m_mallory->ask(
                path + u"SELECT count(*) FROM c360.load_customer('%1', NULL, NULL, NULL, NULL, 1000) WHERE "
                       u"organization_id::text <> '%2'"_s.arg(m_rival, m_shop)),
            u"0");
        QCOMPARE(m_mallory->ask(path + u"SELECT count(*) FROM c360.rows(NULL, 'customer', '{%1,%2}')"_s.arg(
                                           m_customer, m_theirs)),
                 u"0");
        m_mallory->ask(path + u"SELECT c360.hello('%1', '%2', 1, 'x')"_s.arg(m_mallory->id(), m_rival));
        QCOMPARE(m_mallory->state, u"C3008");
        QVERIFY(m_central
                    ->run(u"DROP SCHEMA lab CASCADE; REVOKE TEMPORARY ON DATABASE customer360 FROM mallory"_s)
                    .ok);
    }

    // The answer to a guess is the same whether the guess is right or not.
    void guessesTellNothing()
    {
        const auto compare = [&](const QJsonObject &right, const QJsonObject &wrong) {
            QJsonObject a = m_mallory->push({right}), b = m_mallory->push({wrong});
            for (const QString &key : {u"first"_s, u"last"_s}) {
                a.remove(key);
                b.remove(key);
            }
            return a == b;
        };
        // Foreign keys.
        QVERIFY(compare(
            CentralDevice::create(u"contact"_s, next(), {{u"customer"_s, m_customer}, {u"name"_s, u"x"_s}}),
            CentralDevice::create(u"contact"_s, next(), {{u"customer"_s, next()}, {u"name"_s, u"x"_s}})));
        // Unique addresses.
        QVERIFY(compare(
            CentralDevice::create(u"customer"_s, next(),
                                  {{u"first_name"_s, u"x"_s}, {u"email"_s, u"victim@example.org"_s}}),
            CentralDevice::create(u"customer"_s, next(),
                                  {{u"first_name"_s, u"x"_s}, {u"email"_s, u"nobody@example.org"_s}})));
        QVERIFY(compare(
            CentralDevice::create(u"customer"_s, next(),
                                  {{u"first_name"_s, u"x"_s}, {u"email"_s, u"rival@example.org"_s}}),
            CentralDevice::create(u"customer"_s, next(),
                                  {{u"first_name"_s, u"x"_s}, {u"email"_s, u"nobody2@example.org"_s}})));
        QCOMPARE(
            owner(
                u"SELECT count(*) FROM c360.customer WHERE territory_id = '%1' AND duplicate_of IS NOT NULL"_s
                    .arg(m_north)),
            u"0");
        // Records.
        QVERIFY(compare(CentralDevice::update(u"customer"_s, m_customer, u"city"_s, {}, u"x"_s),
                        CentralDevice::update(u"customer"_s, next(), u"city"_s, {}, u"x"_s)));
        QVERIFY(compare(CentralDevice::plain(u"erase"_s, u"customer"_s, m_customer),
                        CentralDevice::plain(u"erase"_s, u"customer"_s, next())));
        QCOMPARE(owner(u"SELECT count(*) FROM c360.customer WHERE id = '%1'"_s.arg(m_customer)), u"1");
        // Audit entries, as answered and as pulled.
        const QString about = next(), aboutNone = next();
        const auto audit = [](const QString &id, const QString &customer) {
            return CentralDevice::create(
                u"audit_entry"_s, id,
                {{u"customer"_s, customer}, {u"action"_s, u"x"_s}, {u"at"_s, u"2026-01-01T00:00:00.000Z"_s}});
        };
        QVERIFY(compare(audit(about, m_customer), audit(aboutNone, next())));
        const auto seen = [&](const QString &id) {
            return m_mallory->ask(u"SELECT (body::jsonb ->> 'territory_id') IS NULL FROM c360.rows(NULL, "
                                  u"'audit_entry', '{%1}') AS body"_s.arg(id));
        };
        QVERIFY(!seen(about).isEmpty());
        QCOMPARE(seen(about), seen(aboutNone));
        QCOMPARE(owner(u"SELECT count(*) FROM c360.tombstone WHERE id = '%1'"_s.arg(about)), u"0");
        // Acts of administrators.
        const QString acts =
            u"SELECT count(*) > 0 FROM c360.load_audit_entry('%1', NULL, NULL, NULL, NULL, 10000) "
            u"WHERE action = 'user_added'"_s;
        QCOMPARE(m_mallory->ask(acts.arg(m_shop)), u"f");
        QCOMPARE(m_olga->ask(acts.arg(m_rival)), u"t");
        // Contents by their fingerprint: a document that claims one gives nothing, and does not tell that it
        // is here.
        const QString right = owner(u"SELECT sha256('%1')"_s.arg(secret)),
                      wrong = owner(u"SELECT sha256('nothing')"_s);
        for (const QString &sha : {right, wrong}) {
            m_mallory->push({CentralDevice::create(
                u"document"_s, next(), {{u"customer"_s, m_own}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}})});
            QCOMPARE(
                m_mallory->ask(u"SELECT cardinality(c360.blob_missing(NULL, ARRAY['%1'::bytea]))"_s.arg(sha)),
                u"1");
            QCOMPARE(m_mallory->ask(u"SELECT c360.blob_have(NULL, '%1')"_s.arg(sha)), u"0");
            QCOMPARE(m_mallory->ask(u"SELECT c360.blob_get(NULL, '%1', 0) IS NULL"_s.arg(sha)), u"t");
        }
        // Nor can she spoil it for those who have it.
        m_mallory->ask(
            u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, 'something else')"_s.arg(m_mallory->id(), right));
        QCOMPARE(m_mallory->state, u"22000");
        QCOMPARE(m_ann->ask(u"SELECT convert_from(c360.blob_get(NULL, '%1', 0), 'UTF8')"_s.arg(right)),
                 secret);
        // Who has the content hands it in and reads it.
        m_mallory->ask(
            u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, '%3')"_s.arg(m_mallory->id(), right, secret));
        QCOMPARE(m_mallory->ask(u"SELECT convert_from(c360.blob_get(NULL, '%1', 0), 'UTF8')"_s.arg(right)),
                 secret);
    }

    void statisticsTellNothing()
    {
        QVERIFY(m_central->run(u"ANALYZE"_s).ok);
        QCOMPARE(m_mallory->ask(u"SELECT count(*) FROM pg_stats WHERE schemaname = 'c360' AND "
                                u"coalesce(most_common_vals::text, "
                                u"histogram_bounds::text, '') LIKE '%@example.org%'"_s),
                 u"0");
        m_mallory->ask(u"SELECT * FROM pg_statistic"_s);
        QCOMPARE(m_mallory->state, u"42501");
        m_mallory->ask(u"EXPLAIN (ANALYZE) SELECT 1 FROM c360.customer WHERE email = 'victim@example.org'"_s);
        QCOMPARE(m_mallory->state, u"42501");
        // What the planner guesses of a territory that is not hers, as of one that is nobody's.
        const QString guess = u"SELECT c360.estimate('customer', NULL, '{%1}', NULL, NULL, NULL)"_s;
        QCOMPARE(m_mallory->ask(guess.arg(m_main)), m_mallory->ask(guess.arg(next())));
    }

    void notificationsHoldNothing()
    {
        // What may be heard: that a device has pushed.
        const auto answer = m_central->runAs(
            u"mallory"_s, u"LISTEN \"c360_%1\"; SELECT 1"_s.arg(QString(m_rival).remove(u'-')));
        QVERIFY(answer.ok);
        m_olga->push({CentralDevice::create(u"tag"_s, next(), {{u"name"_s, u"quiet"_s}})});
        QVERIFY(!m_central
                     ->runAs(u"mallory"_s,
                             u"LISTEN \"c360_%1\"; SELECT pg_sleep(0.1)"_s.arg(QString(m_rival).remove(u'-')))
                     .output.contains(secret));
    }

    void aBlockedDeviceIsShutOut()
    {
        CentralDevice lost(*m_central, u"ann"_s, CentralDevice::uuid(910));
        lost.hello();
        owner(u"SELECT c360.admin_mark_device('%1', '%2', 'block')"_s.arg(m_shop, lost.id()));
        QCOMPARE(lost.hello()[u"blocked"].toBool(), true);
        lost.push({CentralDevice::create(u"tag"_s, next(), {{u"name"_s, u"late"_s}})});
        QCOMPARE(lost.state, u"C3001");
        QMap<QString, qint64> cursors{{m_main, 0}};
        lost.pull(cursors);
        QCOMPARE(lost.state, u"C3001");
        lost.ask(u"SELECT c360.blob_put(NULL, '%1', sha256('x'), 0, 1, 'x')"_s.arg(lost.id()));
        QCOMPARE(lost.state, u"C3001");
        lost.ask(u"SELECT * FROM c360.pull(NULL, NULL, '{%1}', '{0}', 10)"_s.arg(m_main));
        QCOMPARE(lost.state, u"C3005");
        // To be wiped: it hears so and confirms; another login cannot confirm for it.
        owner(u"SELECT c360.admin_mark_device('%1', '%2', 'wipe')"_s.arg(m_shop, lost.id()));
        QCOMPARE(lost.hello()[u"wipe"].toBool(), true);
        m_mallory->ask(u"SELECT c360.wiped('%1', NULL)"_s.arg(lost.id()));
        QCOMPARE(owner(u"SELECT wiped_at IS NULL FROM c360.device WHERE device_id = '%1'"_s.arg(lost.id())),
                 u"t");
        lost.ask(u"SELECT c360.wiped('%1', NULL)"_s.arg(lost.id()));
        QCOMPARE(owner(u"SELECT wiped_at IS NULL FROM c360.device WHERE device_id = '%1'"_s.arg(lost.id())),
                 u"f");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.audit_entry WHERE action LIKE 'device_%'"_s), u"3");
        // "Wiped" is never said before it is true: not of a copy that comes back, nor after an order of
        // before.
        const auto standing = [&] {
            return owner(
                u"SELECT concat_ws('|', told_at IS NOT NULL, wiped_at IS NOT NULL) FROM c360.device WHERE "
                u"device_id = '%1'"_s.arg(lost.id()));
        };
        QCOMPARE(standing(), u"t|t");
        QCOMPARE(lost.hello()[u"wipe"].toBool(), true);
        QCOMPARE(standing(), u"t|f");
        lost.ask(u"SELECT c360.wiped('%1', NULL)"_s.arg(lost.id()));
        owner(u"SELECT c360.admin_mark_device('%1', '%2', 'unblock')"_s.arg(m_shop, lost.id()));
        QCOMPARE(standing(), u"f|f");
        owner(u"SELECT c360.admin_mark_device('%1', '%2', 'wipe')"_s.arg(m_shop, lost.id()));
        QCOMPARE(standing(), u"f|f");
    }

    void aRemovedLoginIsShutOut()
    {
        QVERIFY(m_central->addUser(u"zoe"_s, u"manager"_s));
        CentralDevice zoe(*m_central, u"zoe"_s, CentralDevice::uuid(911));
        QVERIFY(!zoe.hello().isEmpty());
        const QString read =
            u"SELECT count(*) FROM c360.load_customer('%1', NULL, NULL, NULL, NULL, 9)"_s.arg(m_shop);
        QVERIFY(zoe.ask(read).toInt() > 0);
        owner(u"SELECT c360.admin_remove_member('%1', 'zoe')"_s.arg(m_shop));
        QCOMPARE(zoe.ask(read), u"0");
        zoe.hello();
        QCOMPARE(zoe.state, u"C3008");
    }
};

QTEST_GUILESS_MAIN(TestCentralSecurity)
#include "test_central_security.moc"
