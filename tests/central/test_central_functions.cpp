// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_sync c360_testsupport
// cost: 20
#include "core/catalog/catalog.h"
#include "core/sync/central/central_schema.h"
#include "core/text/merge_field.h"
#include "tests/central/central_device.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using tests::CentralDevice;

namespace {
const QString zero = u"00000000-0000-0000-0000-000000000000"_s;
}

// The functions of the central database, called as a client calls them.
class TestCentralFunctions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::CentralFixture> m_central;
    int m_devices = 0;
    int m_records = 0;

    QString next() { return CentralDevice::uuid(++m_records); }
    CentralDevice device(const QString &login)
    {
        CentralDevice made(*m_central, login, CentralDevice::uuid(900000 + ++m_devices));
        made.hello();
        return made;
    }
    QString owner(const QString &sql) const { return m_central->runAsOwner(sql).output; }
    QString conflicts(const QString &record) const
    {
        return owner(u"SELECT string_agg(concat_ws('|', kind, field, before, kept, lost, kept_by, lost_by), "
                     u"';' ORDER BY "
                     u"field) FROM c360.conflict WHERE record = '%1'"_s.arg(record));
    }
    QString value(const QString &field, const QString &id, const QString &type = u"customer"_s) const
    {
        return owner(u"SELECT \"%1\" FROM c360.\"%2\" WHERE id = '%3'"_s.arg(field, type, id));
    }
    QString customer(CentralDevice &device, QJsonObject body = {{u"first_name"_s, u"Ada"_s}})
    {
        const QString id = next();
        if (!body.contains(u"username"))
            body[u"username"] = u"u"_s + id.last(6);
        if (!body.contains(u"customer_id"))
            body[u"customer_id"] = u"CUST_"_s + id.last(8);
        const QJsonObject answer = device.push({CentralDevice::create(u"customer"_s, id, body)});
        if (answer[u"result"] == u"rejected"_s || answer.isEmpty())
            qWarning("%s %s", qPrintable(CentralDevice::json(answer)), qPrintable(device.error));
        return id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_central = tests::CentralFixture::start();
        if (!m_central)
            QSKIP("PostgreSQL is not installed");
        QVERIFY(m_central->addTerritory(u"North"_s));
        QVERIFY(m_central->addUser(u"ann"_s, u"sales"_s));
        QVERIFY(m_central->addUser(u"bob"_s, u"sales"_s));
        QVERIFY(m_central->addUser(u"max"_s, u"manager"_s));
        QVERIFY(m_central->addUser(u"nora"_s, u"sales"_s, {u"North"_s}));
        QVERIFY(m_central->addUser(u"vic"_s, u"viewer"_s));
        QVERIFY(m_central->addUser(u"adam"_s, u"admin"_s));
        QVERIFY(m_central->addUser(u"pia"_s, u"platform_admin"_s, {}));
    }

    void helloTellsWhereTheCentreStands()
    {
        CentralDevice ann(*m_central, u"ann"_s, CentralDevice::uuid(800001));
        const QJsonObject hello = ann.hello();
        QCOMPARE(hello[u"role"].toString(), u"sales");
        QCOMPARE(hello[u"organization_name"].toString(), u"Shop");
        QCOMPARE(hello[u"territories"].toArray().size(), 1);
        QCOMPARE(hello[u"home"].toString(), m_central->territoryId(u"Main"_s));
        QCOMPARE(hello[u"last_op"].toInteger(), 0);
        QCOMPARE(hello[u"schema"][u"max"].toInt(), sync::central::schemaVersion);
        QCOMPARE(hello[u"blocked"].toBool(), false);
        QCOMPARE(device(u"max"_s).hello()[u"territories"].toArray().size(), 2);
        QCOMPARE(device(u"pia"_s).hello()[u"role"].toString(), u"platform_admin");
    }

    void aDeviceBelongsToOneLogin()
    {
        CentralDevice ann = device(u"ann"_s);
        CentralDevice bob(*m_central, u"bob"_s, ann.id());
        bob.hello();
        QCOMPARE(bob.state, u"C3005");
        bob.epoch = ann.epoch;
        bob.push({CentralDevice::plain(u"void"_s, u"customer"_s, next())});
        QCOMPARE(bob.state, u"C3005");
    }

    void anAnswerIsGivenAgain()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = next();
        const QJsonArray ops{CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"Once"_s}})};
        const QJsonObject first = ann.push(ops, u"h1"_s);
        QCOMPARE(first[u"result"].toString(), u"applied");
        const QString seq = value(u"seq"_s, id);
        ann.lastOp = 0;
        QCOMPARE(ann.push(ops, u"h1"_s), first);
        QCOMPARE(value(u"seq"_s, id), seq);
        ann.lastOp = 0;
        ann.push(ops, u"other"_s);
        QCOMPARE(ann.state, u"C3004");
        ann.lastOp = 5;
        ann.push(ops, u"gap"_s);
        QCOMPARE(ann.state, u"C3004");
    }

    // A push that only replays moves no clock.
    void aReplayTakesNoNumber()
    {
        CentralDevice ann = device(u"ann"_s);
        const QJsonArray ops{CentralDevice::create(u"customer"_s, next(), {{u"first_name"_s, u"R"_s}})};
        ann.push(ops, u"h"_s);
        const QString before = owner(u"SELECT seq FROM c360.organization"_s);
        ann.lastOp = 0;
        ann.push(ops, u"h"_s);
        QCOMPARE(owner(u"SELECT seq FROM c360.organization"_s), before);
    }

    void anotherEpochOrSchemaIsRefused()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString epoch = std::exchange(ann.epoch, CentralDevice::uuid(1));
        ann.push({CentralDevice::plain(u"void"_s, u"customer"_s, next())});
        QCOMPARE(ann.state, u"C3003");
        ann.epoch = epoch;
        ann.send({}, 0);
        QCOMPARE(ann.state, u"C3006");
        ann.send({}, 99);
        QCOMPARE(ann.state, u"C3007");
    }

    void aGroupIsAppliedWholeOrNotAtAll()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = next();
        const QJsonObject answer =
            ann.push({CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"Half"_s}}),
                      CentralDevice::create(u"contact"_s, next(),
                                            {{u"customer"_s, next()}, {u"name"_s, u"Nobody"_s}})});
        QCOMPARE(answer[u"result"].toString(), u"rejected");
        QCOMPARE(answer[u"reason"].toString(), u"sync.rejected.owner_missing");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.customer WHERE id = '%1'"_s.arg(id)), u"0");
        // The queue moves on.
        QCOMPARE(
            ann.push({CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"Whole"_s}})})[u"result"]
                .toString(),
            u"applied");
    }

    void rolesAndActions_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("allowed");
        // On a customer of somebody else.
        const QMap<QString, QStringList> allowed{
            {u"vic"_s, {}},
            {u"ann"_s, {u"create"_s, u"update"_s, u"restore"_s}},
            {u"max"_s, {u"create"_s, u"update"_s, u"restore"_s, u"delete"_s, u"erase"_s}},
            {u"adam"_s, {u"create"_s, u"update"_s, u"restore"_s, u"delete"_s, u"erase"_s}},
            {u"pia"_s, {u"create"_s, u"update"_s, u"restore"_s, u"delete"_s, u"erase"_s}}};
        for (auto it = allowed.cbegin(); it != allowed.cend(); ++it) {
            for (const QString &kind : {u"create"_s, u"update"_s, u"delete"_s, u"restore"_s, u"erase"_s})
                QTest::addRow("%s %s", qPrintable(it.key()), qPrintable(kind))
                    << it.key() << kind << it->contains(kind);
        }
    }

    void rolesAndActions()
    {
        QFETCH(QString, login);
        QFETCH(QString, kind);
        QFETCH(bool, allowed);
        CentralDevice bob = device(u"bob"_s);
        const QString id = kind == u"create" ? next() : customer(bob);
        const qint64 seen = owner(u"SELECT max(seq) FROM c360.customer"_s).toLongLong();
        CentralDevice tried(*m_central, login, CentralDevice::uuid(900000 + ++m_devices));
        QVERIFY2(!tried.hello().isEmpty(), qPrintable(tried.error));
        const QJsonObject op =
            kind == u"create"   ? CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"New"_s}})
            : kind == u"update" ? CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Rabat"_s)
                                : CentralDevice::plain(kind, u"customer"_s, id, seen);
        const QJsonObject answer = tried.push({op});
        QCOMPARE(answer[u"result"].toString(), allowed ? u"applied"_s : u"rejected"_s);
        if (!allowed)
            QCOMPARE(answer[u"reason"].toString(), u"sync.rejected.permission");
    }

    void aViewerKeepsOwnViewsAndReportsReads()
    {
        CentralDevice vic = device(u"vic"_s);
        const QString view = next();
        QCOMPARE(vic.push({CentralDevice::create(u"saved_view"_s, view,
                                                 {{u"name"_s, u"Mine"_s},
                                                  {u"owner"_s, u"ann"_s},
                                                  {u"definition"_s, QJsonObject{{u"a"_s, 1}}}})})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(value(u"owner"_s, view, u"saved_view"_s), u"vic");
        const QString entry = next();
        QCOMPARE(vic.push({CentralDevice::create(u"audit_entry"_s, entry,
                                                 {{u"actor"_s, u"ann"_s},
                                                  {u"action"_s, u"read"_s},
                                                  {u"at"_s, u"2026-01-01T00:00:00.000Z"_s}})})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(value(u"actor"_s, entry, u"audit_entry"_s), u"vic");
        // Another login's view is not there.
        CentralDevice ann = device(u"ann"_s);
        QCOMPARE(ann.push({CentralDevice::update(u"saved_view"_s, view, u"name"_s, u"Mine"_s,
                                                 u"Yours"_s)})[u"reason"]
                     .toString(),
                 u"sync.rejected.unknown_record");
        QCOMPARE(vic.push({CentralDevice::update(u"saved_view"_s, view, u"owner"_s, u"vic"_s,
                                                 u"ann"_s)})[u"reason"]
                     .toString(),
                 u"sync.rejected.permission");
    }

    void twoEditsOfOneFieldLeaveAConflict()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id = customer(ann);
        ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Paris"_s)});
        const QJsonObject answer =
            bob.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Lyon"_s)});
        QCOMPARE(answer[u"result"].toString(), u"merged");
        QCOMPARE(answer[u"conflicts"].toInt(), 1);
        QCOMPARE(value(u"city"_s, id), u"Lyon");
        QCOMPARE(conflicts(id), u"edit|city|\"Lyon\"|\"Paris\"|bob|ann"_s);
        // Another field, or the same value, meets nobody.
        QCOMPARE(ann.push({CentralDevice::update(u"customer"_s, id, u"state"_s, {}, u"R"_s)})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(
            ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, u"Paris"_s, u"Lyon"_s)})[u"result"]
                .toString(),
            u"applied");
    }

    // Who set the very field, and when that edit was made: not who wrote to the row last, nor when it
    // arrived.
    void aConflictNamesTheEditThatItMet()
    {
        constexpr qint64 hour = 3'600'000;
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s), max = device(u"max"_s);
        const QString id = customer(ann);
        const auto edit = [&](CentralDevice &who, const QString &field, const QString &before,
                              const QString &after, qint64 age) {
            QJsonObject op = CentralDevice::update(
                u"customer"_s, id, field, before.isEmpty() ? QJsonValue() : QJsonValue(before), after);
            op[u"age"] = age;
            return who.push({op});
        };
        const auto lost = [&](const QString &field) {
            return owner(
                u"SELECT concat_ws('|', kept_by, lost_by, round(extract(epoch FROM now() - kept_at) / "
                u"3600), round(extract(epoch FROM now() - lost_at) / 3600)) FROM c360.conflict "
                u"WHERE record = '%1' AND field = '%2' ORDER BY id DESC LIMIT 1"_s.arg(id, field));
        };
        edit(ann, u"city"_s, {}, u"Paris"_s, 3 * hour);
        edit(bob, u"state"_s, {}, u"R"_s, hour);
        edit(max, u"city"_s, u"Nice"_s, u"Lyon"_s, 2 * hour);
        QCOMPARE(lost(u"city"_s), u"max|ann|2|3");
        edit(ann, u"city"_s, u"Nice"_s, u"Lille"_s, 5 * hour); // made earlier, arrived later
        QCOMPARE(lost(u"city"_s), u"ann|max|5|2");
        // Nobody has touched it since it was made.
        edit(bob, u"first_name"_s, u"Eve"_s, u"Zoe"_s, 0);
        QCOMPARE(owner(u"SELECT concat_ws('|', lost_by, lost_at = '2026-01-02T03:04:05.678Z') FROM "
                       u"c360.conflict WHERE record = '%1' AND field = 'first_name'"_s.arg(id)),
                 u"ann|t");
        // Another program wrote it; then somebody another field.
        QVERIFY(m_central->run(u"UPDATE c360.customer SET city = 'Oran' WHERE id = '%1'"_s.arg(id)).ok);
        edit(bob, u"country"_s, {}, u"DZ"_s, 0);
        edit(max, u"city"_s, u"Nice"_s, u"Caen"_s, 4 * hour);
        QCOMPARE(lost(u"city"_s), u"max|postgres|4|0");
        // Somebody binned it, another program wrote since.
        max.push({CentralDevice::plain(u"delete"_s, u"customer"_s, id, value(u"seq"_s, id).toLongLong())});
        QVERIFY(m_central->run(u"UPDATE c360.customer SET country = 'MA' WHERE id = '%1'"_s.arg(id)).ok);
        edit(ann, u"city"_s, u"Caen"_s, u"Safi"_s, 0);
        QCOMPARE(lost(u"deleted_at"_s), u"ann|max|0|0");
        // A row of a time when nothing of it was kept: who wrote last, and when that arrived.
        QVERIFY(
            m_central
                ->run(u"ALTER TABLE c360.customer DISABLE TRIGGER stamp; UPDATE c360.customer SET edits = "
                      u"NULL, updated_at = now() - interval '7 hours', updated_by = 'bob' WHERE id = '%1'; "
                      u"ALTER TABLE c360.customer ENABLE TRIGGER stamp"_s.arg(id))
                .ok);
        edit(ann, u"state"_s, u"R"_s, u"S"_s, 0);
        edit(max, u"city"_s, u"Nice"_s, u"Brest"_s, 0);
        QCOMPARE(lost(u"city"_s), u"max|bob|0|7");
    }

    void aConflictNamesTheEditOfOneKey()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s), max = device(u"max"_s);
        const QString id = customer(ann), activity = next();
        const QJsonObject made{{u"a"_s, 1}, {u"b"_s, 1}};
        ann.push({CentralDevice::create(u"activity"_s, activity,
                                        {{u"customer"_s, id},
                                         {u"interaction_type"_s, u"call"_s},
                                         {u"status"_s, u"pending"_s},
                                         {u"metadata"_s, made},
                                         {u"interaction_date"_s, u"2026-05-05T10:00:00.000Z"_s}})});
        const QJsonObject a2{{u"a"_s, 2}, {u"b"_s, 1}}, b2{{u"a"_s, 2}, {u"b"_s, 2}},
            a3{{u"a"_s, 3}, {u"b"_s, 3}};
        ann.push({CentralDevice::update(u"activity"_s, activity, u"metadata"_s, made, a2)});
        bob.push({CentralDevice::update(u"activity"_s, activity, u"metadata"_s, a2, b2)});
        QCOMPARE(
            max.push({CentralDevice::update(u"activity"_s, activity, u"metadata"_s, made, a3)})[u"conflicts"]
                .toInt(),
            1);
        QCOMPARE(owner(u"SELECT string_agg(field || '|' || lost_by, ';' ORDER BY field) FROM c360.conflict "
                       u"WHERE record = '%1'"_s.arg(activity)),
                 u"metadata.a|ann;metadata.b|bob");
    }

    // What the centre remembers for that is nobody's to read, nor to write.
    void whoEditedWhatStaysAtTheCentre()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id =
            customer(ann, {{u"first_name"_s, u"Ada"_s},
                           {u"edits"_s, QJsonObject{{u"*"_s, QJsonObject{{u"created_by"_s, u"bob"_s}}},
                                                    {u"city"_s, QJsonArray{u"bob"_s, 1}}}}});
        QCOMPARE(value(u"edits"_s, id), u"{}");
        QCOMPARE(value(u"created_by"_s, id), u"ann");
        bob.push({CentralDevice::update(u"customer"_s, id, u"edits"_s, {}, QJsonObject{{u"city"_s, 1}})});
        QCOMPARE(value(u"edits"_s, id), u"{}");
        bob.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Fes"_s)});
        QVERIFY(value(u"edits"_s, id).startsWith(u"{\"city\": [\"bob\", "));
        QMap<QString, qint64> cursors{{m_central->territoryId(u"Main"_s), 0}, {zero, 0}};
        QJsonObject pulled;
        for (const QJsonObject &row : ann.pull(cursors, 100'000)) {
            if (row[u"body"][u"id"] == id)
                pulled = row[u"body"].toObject();
            QVERIFY(!row[u"body"].toObject().contains(u"edits"));
        }
        QCOMPARE(pulled[u"city"].toString(), u"Fes");
        const QString fetched = ann.ask(u"SELECT c360.rows(NULL, 'customer', '{%1}')"_s.arg(id));
        QVERIFY(fetched.contains(id) && !fetched.contains(u"edits"));
        ann.ask(u"SELECT edits FROM c360.customer"_s);
        QCOMPARE(ann.state, u"42501");
        ann.ask(u"SELECT to_jsonb(t) FROM c360.customer AS t"_s);
        QCOMPARE(ann.state, u"42501");
        ann.ask(u"SELECT edits FROM c360.load_customer('%1', NULL, NULL, NULL, NULL, 1)"_s.arg(
            m_central->organizationId()));
        QCOMPARE(ann.state, u"42703"); // no such column
    }

    // A centre that came back from a backup learns again who had made what it has lost; nobody else can say
    // so.
    void whatARestoredCentreLostKeepsItsPeople()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const auto again = [&](const QString &by, const QString &then, const QString &type = u"customer"_s,
                               QJsonObject body = {}) {
            const QString id = next();
            if (type == u"customer") {
                body[u"first_name"] = u"Lost"_s;
                body[u"username"] = u"u"_s + id.last(6);
                body[u"customer_id"] = u"CUST_"_s + id.last(8);
            }
            body[u"created_by"] = by;
            body[u"updated_by"] = then;
            body[u"updated_at"] = u"2026-02-03T04:05:06.789Z"_s;
            QJsonObject op = CentralDevice::create(type, id, body);
            op[u"again"] = true;
            if (ann.push({op})[u"result"] == u"rejected"_s)
                qWarning("%s", qPrintable(CentralDevice::json(ann.last)));
            return id;
        };
        const auto people = [&](const QString &id, const QString &type = u"customer"_s) {
            return value(u"created_by"_s, id, type) + u'|' + value(u"updated_by"_s, id, type);
        };
        const auto told = [&](const QString &id) {
            return owner(
                u"SELECT string_agg(concat_ws('|', actor, summary, territory_id IS NOT NULL), ';') FROM "
                u"c360.audit_entry WHERE action = 'sent_again' AND record_id = '%1'"_s.arg(id));
        };
        QCOMPARE(people(again(u"bob"_s, u"max"_s)), u"ann|ann"); // nothing was restored
        owner(u"UPDATE c360.organization SET restored_at = now() - interval '31 days'"_s);
        QCOMPARE(people(again(u"bob"_s, u"max"_s)), u"ann|ann"); // long ago
        owner(u"SELECT c360.admin_new_epoch()"_s);
        ann.hello();
        bob.hello();
        const QString lost = again(u"bob"_s, u"max"_s);
        QCOMPARE(people(lost), u"bob|max");
        QCOMPARE(value(u"created_at"_s, lost), owner(u"SELECT '2026-01-02T03:04:05.678Z'::timestamptz"_s));
        QCOMPARE(told(lost), u"ann|bob, max|t");
        QCOMPARE(people(again(u"stranger"_s, u"ann"_s)), u"ann|ann");
        QCOMPARE(told(again(u"ann"_s, u"ann"_s)), QString());
        const QString payment = again(u"bob"_s, u"bob"_s, u"payment"_s,
                                      {{u"customer"_s, lost},
                                       {u"amount"_s, 10000},
                                       {u"currency"_s, u"EUR"_s},
                                       {u"paid_on"_s, u"2026-02-02"_s}});
        QCOMPARE(people(payment, u"payment"_s), u"bob|bob");
        QCOMPARE(told(payment), u"ann|bob, bob|t");
        const QString entry = again(u"bob"_s, u"bob"_s, u"audit_entry"_s,
                                    {{u"actor"_s, u"bob"_s},
                                     {u"action"_s, u"read"_s},
                                     {u"customer"_s, lost},
                                     {u"at"_s, u"2026-01-01T00:00:00.000Z"_s}});
        QCOMPARE(value(u"actor"_s, entry, u"audit_entry"_s), u"bob");
        // A conflict that it meets names who had edited it, at the time that the record brought with it.
        ann.push({CentralDevice::update(u"customer"_s, lost, u"first_name"_s, u"X"_s, u"Y"_s)});
        QCOMPARE(
            owner(u"SELECT concat_ws('|', lost_by, lost_at = '2026-02-03T04:05:06.789Z') FROM c360.conflict "
                  u"WHERE record = '%1'"_s.arg(lost)),
            u"max|t");
        // Not without the mark, and not for what is here already.
        const QString plain = customer(ann, {{u"first_name"_s, u"New"_s}, {u"created_by"_s, u"bob"_s}});
        QCOMPARE(people(plain), u"ann|ann");
        QJsonObject op =
            CentralDevice::create(u"customer"_s, plain, {{u"city"_s, u"X"_s}, {u"created_by"_s, u"bob"_s}});
        op[u"again"] = true;
        ann.push({op});
        QCOMPARE(people(plain), u"ann|ann");
        // Who may bin what stays as it was: bob's are not ann's to bin, but her own deletion of what she has
        // brought back meets nobody.
        QCOMPARE(
            ann.push({CentralDevice::plain(u"delete"_s, u"customer"_s, again(u"bob"_s, u"bob"_s))})[u"reason"]
                .toString(),
            u"sync.rejected.permission");
        const QString own = again(u"ann"_s, u"bob"_s);
        QCOMPARE(ann.push({CentralDevice::plain(u"delete"_s, u"customer"_s, own, 1)})[u"result"].toString(),
                 u"applied");
        QVERIFY(!value(u"deleted_at"_s, own).isEmpty());
        const QString touched = again(u"ann"_s, u"ann"_s);
        bob.push({CentralDevice::update(u"customer"_s, touched, u"city"_s, {}, u"Fes"_s)});
        QCOMPARE(
            ann.push({CentralDevice::plain(u"delete"_s, u"customer"_s, touched, 1)})[u"result"].toString(),
            u"merged");
        owner(u"UPDATE c360.organization SET restored_at = NULL"_s);
    }

    void clientsOnlySettleConflicts()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id = customer(ann);
        ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Paris"_s)});
        bob.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Lyon"_s)});
        const QString conflict = owner(u"SELECT id FROM c360.conflict WHERE record = '%1'"_s.arg(id));
        const QJsonObject body{{u"record_type"_s, u"customer"_s},
                               {u"record"_s, id},
                               {u"customer"_s, id},
                               {u"kind"_s, u"edit"_s},
                               {u"status"_s, u"open"_s},
                               {u"kept_by"_s, u"ann"_s},
                               {u"lost_by"_s, u"bob"_s}};
        const QString made = next();
        QCOMPARE(bob.push({CentralDevice::create(u"conflict"_s, made, body)})[u"reason"].toString(),
                 u"sync.rejected.permission");
        QCOMPARE(bob.push({CentralDevice::update(u"conflict"_s, conflict, u"kept_by"_s, u"bob"_s,
                                                 u"ann"_s)})[u"reason"]
                     .toString(),
                 u"sync.rejected.permission");
        QCOMPARE(bob.push({CentralDevice::update(u"conflict"_s, conflict, u"status"_s, u"open"_s,
                                                 u"kept"_s)})[u"result"]
                     .toString(),
                 u"applied");
        // What a restored centre has forgotten comes again.
        QJsonObject again = CentralDevice::create(u"conflict"_s, made, body);
        again[u"again"] = true;
        QCOMPARE(bob.push({again})[u"reason"].toString(), u"sync.rejected.permission");
        owner(u"UPDATE c360.organization SET restored_at = now() - interval '1 day'"_s);
        QCOMPARE(bob.push({again})[u"result"].toString(), u"applied");
        QCOMPARE(
            owner(u"SELECT concat_ws('|', kept_by, lost_by) FROM c360.conflict WHERE id = '%1'"_s.arg(made)),
            u"ann|bob");
        owner(u"UPDATE c360.organization SET restored_at = NULL"_s);
    }

    // What calls are using is replaced under them: nothing is refused for good.
    void anUpgradeRefusesNothing()
    {
        CentralDevice ann = device(u"ann"_s);
        const qint64 before = ann.lastOp;
        QVERIFY(m_central
                    ->run(u"ALTER FUNCTION c360.free_username(uuid, uuid, text) RENAME TO gone; UPDATE "
                          u"c360.schema_version SET installed_at = now()"_s)
                    .ok);
        const QJsonArray ops{CentralDevice::create(
            u"customer"_s, next(),
            {{u"first_name"_s, u"Ada"_s}, {u"username"_s, u"upgraded"_s}, {u"customer_id"_s, u"CUST_UP"_s}})};
        QVERIFY(ann.push(ops).isEmpty());
        QCOMPARE(ann.state, u"40001");
        QCOMPARE(ann.hello()[u"last_op"].toInteger(), before);
        // Long after it, the group itself is wrong.
        QVERIFY(
            m_central->run(u"UPDATE c360.schema_version SET installed_at = now() - interval '1 hour'"_s).ok);
        QCOMPARE(ann.push(ops)[u"reason"].toString(), u"sync.rejected.failed");
        QVERIFY(m_central->run(u"ALTER FUNCTION c360.gone(uuid, uuid, text) RENAME TO free_username"_s).ok);
        QCOMPARE(ann.push(ops)[u"result"].toString(), u"applied");
    }

    void valuesOfConflictsAreInTheClientsForm()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id = customer(ann);
        ann.push({CentralDevice::update(u"customer"_s, id, u"credit_limit"_s, {}, 12'345'600)});
        bob.push({CentralDevice::update(u"customer"_s, id, u"credit_limit"_s, 5, -5'001)});
        bob.push({CentralDevice::update(u"customer"_s, id, u"credit_limit"_s, 5, 20'000)});
        QCOMPARE(conflicts(id), u"edit|credit_limit|\"0.0005\"|\"2.000\"|\"1234.560\"|bob|ann"_s);
    }

    void instantsAreEqualInAnyForm()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann), activity = next();
        QCOMPARE(ann.push({CentralDevice::create(
                     u"activity"_s, activity,
                     {{u"customer"_s, id},
                      {u"interaction_type"_s, u"call"_s},
                      {u"status"_s, u"pending"_s},
                      {u"interaction_date"_s, u"2026-05-05T10:00:00.000Z"_s}})})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(ann.push({CentralDevice::update(u"activity"_s, activity, u"interaction_date"_s,
                                                 u"2026-05-05T10:00:00.000Z"_s,
                                                 u"2026-05-05T11:00:00.250Z"_s)})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.conflict WHERE record = '%1'"_s.arg(activity)), u"0");
    }

    // PL/pgSQL and C++ merge alike: random values in every rule.
    void mergesAsTheClientDoes()
    {
        QRandomGenerator random(360);
        const struct
        {
            catalog::FieldRef field;
            QString rule;
        } rules[] = {{catalog::field<"customer.city">, u"{\"m\":\"last\"}"_s},
                     {catalog::field<"customer.notes">, u"{\"m\":\"text\"}"_s},
                     {catalog::field<"activity.metadata">, u"{\"m\":\"key\"}"_s},
                     {catalog::field<"customer.username">, u"{\"m\":\"server\"}"_s},
                     {catalog::field<"invoice.status">,
                      u"{\"m\":\"state\",\"c\":[\"draft\",\"issued\",\"paid\",\"cancelled\"]}"_s}};
        const auto pick = [&](const catalog::Field &field) -> QJsonValue {
            if (random.bounded(5) == 0)
                return {};
            if (field.merge == catalog::Merge::State)
                return QStringList{u"draft"_s, u"issued"_s, u"paid"_s, u"cancelled"_s}[random.bounded(4)];
            if (field.merge == catalog::Merge::PerKey) {
                QJsonObject object;
                for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
                    if (random.bounded(2))
                        object[key] = random.bounded(3);
                }
                return object;
            }
            QString text;
            for (int i = random.bounded(4); i > 0; --i)
                text += QStringList{u"x"_s, u"y"_s, u"\n"_s}[random.bounded(3)];
            return text;
        };
        const auto stored = [](const QJsonValue &json) -> QVariant {
            if (json.isNull() || json.isUndefined())
                return {};
            return json.isObject()
                       ? QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact))
                       : json.toString();
        };
        QJsonArray cases;
        std::vector<text::MergedField> expected;
        std::vector<const catalog::Field *> fields;
        for (int i = 0; i < 4000; ++i) {
            const auto &[ref, rule] = rules[size_t(i) % std::size(rules)];
            const QJsonValue o = pick(*ref), n = pick(*ref), c = pick(*ref);
            cases.append(QJsonArray{QJsonDocument::fromJson(rule.toUtf8()).object(), o, n, c});
            expected.push_back(text::mergeField(*ref, stored(c), stored(o), stored(n)));
            fields.push_back(&*ref);
        }
        const QJsonArray got =
            QJsonDocument::fromJson(
                owner(u"SELECT json_agg(json_build_object('v', m.value, 'met', m.clash, 'kept', m.stays, "
                      u"'keys', m.keys) ORDER BY c.n) FROM jsonb_array_elements(%1) WITH ORDINALITY AS "
                      u"c(v, n), c360.merge_field(c.v -> 0, c.v -> 1, c.v -> 2, c.v -> 3) AS m"_s.arg(
                          CentralDevice::quoted(CentralDevice::json(cases))))
                    .toUtf8())
                .array();
        QCOMPARE(got.size(), cases.size());
        for (int i = 0; i < got.size(); ++i) {
            const QJsonValue row = got[i];
            const text::MergedField &want = expected[size_t(i)];
            const QByteArray which = CentralDevice::json(cases[i]).toUtf8() + " → " +
                                     CentralDevice::json(row.toObject()).toUtf8() +
                                     " client: " + want.value.toString().toUtf8();
            QVERIFY2(text::sameValue(*fields[size_t(i)], stored(row[u"v"]), want.value), which.constData());
            QVERIFY2(row[u"met"].toBool() == want.met, which.constData());
            QVERIFY2(row[u"kept"].toBool() == want.kept, which.constData());
            QCOMPARE(row[u"keys"].toArray().toVariantList().size(), want.keys.size());
        }
    }

    void anEditBeatsTheBin()
    {
        CentralDevice ann = device(u"ann"_s), max = device(u"max"_s);
        const QString id = customer(ann, {{u"first_name"_s, u"Ada"_s}, {u"is_active"_s, true}});
        const qint64 seen = value(u"seq"_s, id).toLongLong();
        // Newer edit of another, then the delete arrives: the record stays.
        ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Fes"_s)});
        QCOMPARE(max.push({CentralDevice::plain(u"delete"_s, u"customer"_s, id, seen)})[u"result"].toString(),
                 u"merged");
        QCOMPARE(value(u"deleted_at"_s, id), QString());
        QVERIFY(conflicts(id).startsWith(u"delete|deleted_at|"));
        // Deleting a customer deactivates it too, in the same group: that is put back.
        QCOMPARE(max.push({CentralDevice::update(u"customer"_s, id, u"is_active"_s, true, false),
                           CentralDevice::plain(u"delete"_s, u"customer"_s, id, seen)})[u"result"]
                     .toString(),
                 u"merged");
        QCOMPARE(value(u"is_active"_s, id), u"t");
        QCOMPARE(value(u"deleted_at"_s, id), QString());
        ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, u"Fes"_s, u"Fez"_s)});
        ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, u"Fez"_s, u"Fes"_s)});
        // The bin first, then an edit made without knowing: out of the bin.
        QCOMPARE(max.push({CentralDevice::plain(u"delete"_s, u"customer"_s, id,
                                                value(u"seq"_s, id).toLongLong())})[u"result"]
                     .toString(),
                 u"applied");
        QVERIFY(!value(u"deleted_at"_s, id).isEmpty());
        QCOMPARE(
            ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, u"Fes"_s, u"Safi"_s)})[u"conflicts"]
                .toInt(),
            1);
        QCOMPARE(value(u"deleted_at"_s, id), QString());
    }

    // The same between two laptops of one person, and when an own edit lies over the other's; what the
    // deleting laptop itself has sent before is seen by it.
    void anEditOfTheOtherLaptopBeatsTheBin()
    {
        CentralDevice a = device(u"ann"_s), b = device(u"ann"_s);
        const auto bin = [](const QString &id, qint64 seen) {
            return QJsonArray{CentralDevice::plain(u"delete"_s, u"customer"_s, id, seen)};
        };
        const QString id = customer(a, {{u"first_name"_s, u"Ada"_s}, {u"is_active"_s, true}});
        const qint64 seen = value(u"seq"_s, id).toLongLong();
        b.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"Newer"_s)});
        QCOMPARE(a.push(bin(id, seen))[u"result"].toString(), u"merged");
        QCOMPARE(value(u"deleted_at"_s, id), QString());
        QVERIFY(conflicts(id).startsWith(u"delete|deleted_at|"));
        QVERIFY(conflicts(id).endsWith(u"|ann|ann"));
        // An own edit, sent before the deletion, does not hide it.
        a.push({CentralDevice::update(u"customer"_s, id, u"notes"_s, {}, u"mine"_s)});
        QCOMPARE(a.push(bin(id, seen))[u"result"].toString(), u"merged");
        QCOMPARE(value(u"deleted_at"_s, id), QString());
        // Seen, it does not count.
        QCOMPARE(a.push(bin(id, value(u"seq"_s, id).toLongLong()))[u"result"].toString(), u"applied");
        QVERIFY(!value(u"deleted_at"_s, id).isEmpty());

        const QString own = customer(a);
        a.push({CentralDevice::update(u"customer"_s, own, u"city"_s, {}, u"Fes"_s)});
        QCOMPARE(a.push(bin(own, 1))[u"result"].toString(), u"applied");
        QVERIFY(!value(u"deleted_at"_s, own).isEmpty());

        // Another login's edit under an own one.
        CentralDevice max = device(u"max"_s);
        const QString both = customer(a);
        const qint64 before = value(u"seq"_s, both).toLongLong();
        max.push({CentralDevice::update(u"customer"_s, both, u"city"_s, {}, u"Taza"_s)});
        a.push({CentralDevice::update(u"customer"_s, both, u"notes"_s, {}, u"mine"_s)});
        QCOMPARE(a.push(bin(both, before))[u"result"].toString(), u"merged");
        QVERIFY(conflicts(both).endsWith(u"|max|ann"));

        // What another program writes is nobody's device, even under the same name.
        const QString elsewhere = customer(a);
        const qint64 known = value(u"seq"_s, elsewhere).toLongLong();
        owner(u"UPDATE c360.customer SET city = 'Oran' WHERE id = '%1'"_s.arg(elsewhere));
        QCOMPARE(owner(u"SELECT (edits -> 'city' ->> 3)::bigint = seq AND edits -> 'city' -> 2 = 'null' FROM "
                       u"c360.customer WHERE id = '%1'"_s.arg(elsewhere)),
                 u"t");
        QCOMPARE(a.push(bin(elsewhere, known))[u"result"].toString(), u"merged");

        // An invoice's total follows from its lines: no edit of it by anybody else.
        const QString invoice = next(), line = next();
        a.push({CentralDevice::create(u"invoice"_s, invoice,
                                      {{u"customer"_s, elsewhere},
                                       {u"kind"_s, u"invoice"_s},
                                       {u"issued_on"_s, u"2026-03-03"_s},
                                       {u"currency"_s, u"EUR"_s},
                                       {u"status"_s, u"draft"_s},
                                       {u"total"_s, 0}})});
        a.push({CentralDevice::create(u"invoice_line"_s, line,
                                      {{u"invoice"_s, invoice},
                                       {u"quantity"_s, 10000},
                                       {u"unit_price"_s, 10000},
                                       {u"amount"_s, 10000}})});
        QCOMPARE(value(u"total"_s, invoice, u"invoice"_s), u"10000");
        QCOMPARE(a.push({CentralDevice::plain(u"delete"_s, u"invoice"_s, invoice)})[u"result"].toString(),
                 u"applied");
    }

    // Who moves a customer has edited nothing of it, and nothing of what goes with it.
    void movingIsNoEdit()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann), link = next();
        ann.push({CentralDevice::create(u"contact"_s, link, {{u"customer"_s, id}, {u"name"_s, u"C"_s}})});
        const auto rows = [&] {
            return owner(
                u"SELECT string_agg(updated_by || ' ' || updated_at, ', ') FROM (SELECT * FROM (SELECT "
                u"updated_by, "
                u"updated_at FROM c360.customer WHERE id = '%1' UNION ALL SELECT updated_by, updated_at FROM "
                u"c360.contact WHERE id = '%2') AS r ORDER BY updated_at) AS s"_s.arg(id, link));
        };
        const auto seq = [&] {
            return owner(u"SELECT seq FROM c360.contact WHERE id = '%1'"_s.arg(link)).toInt();
        };
        const QString before = rows();
        const int was = seq();
        QVERIFY(before.contains(u"ann"));
        const QString north = m_central->territoryId(u"North"_s);
        owner(u"SELECT c360.admin_move_customer(c360.admin_organization(NULL), '%1', '%2')"_s.arg(id, north));
        QCOMPARE(rows(), before);
        QCOMPARE(owner(u"SELECT territory_id FROM c360.contact WHERE id = '%1'"_s.arg(link)), north);
        QVERIFY(seq() > was); // clients hear of it
    }

    void erasingWhatHasMovedAwayIsTold()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann), link = next();
        ann.push({CentralDevice::create(u"contact"_s, link, {{u"customer"_s, id}, {u"name"_s, u"C"_s}})});
        owner(u"SELECT c360.admin_move_customer(c360.admin_organization(NULL), '%1', '%2')"_s.arg(
            id, m_central->territoryId(u"North"_s)));
        const auto reason = [&](const QString &record, qint64 seen) {
            return ann.push({CentralDevice::plain(u"erase"_s, u"contact"_s, record, seen)})[u"reason"]
                .toString();
        };
        QCOMPARE(reason(link, 1), u"sync.rejected.unknown_record");
        QCOMPARE(reason(link, 0), u"sync.rejected.unknown_record"); // ann has made it
        // Nothing tells it from a record that never was.
        QCOMPARE(reason(next(), 1), u"sync.rejected.unknown_record");
        QCOMPARE(reason(next(), 0), QString());
        QCOMPARE(owner(u"SELECT count(*) FROM c360.contact WHERE id = '%1'"_s.arg(link)), u"1");
    }

    void erasedIsForEver()
    {
        CentralDevice ann = device(u"ann"_s), max = device(u"max"_s);
        const QString id = customer(ann), contact = next();
        ann.push({CentralDevice::create(u"contact"_s, contact, {{u"customer"_s, id}, {u"name"_s, u"C"_s}})});
        QCOMPARE(max.push({CentralDevice::plain(u"erase"_s, u"customer"_s, id)})[u"result"].toString(),
                 u"applied");
        QCOMPARE(
            owner(u"SELECT count(*) FROM c360.tombstone WHERE id IN ('%1', '%2') AND how = 'erased'"_s.arg(
                id, contact)),
            u"2");
        QCOMPARE(
            ann.push({CentralDevice::update(u"contact"_s, contact, u"name"_s, u"C"_s, u"D"_s)})[u"reason"]
                .toString(),
            u"sync.rejected.erased");
        QCOMPARE(
            ann.push({CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"Again"_s}})})[u"reason"]
                .toString(),
            u"sync.rejected.erased");
        QCOMPARE(ann.push({CentralDevice::create(u"address"_s, next(), {{u"customer"_s, id}})})[u"reason"]
                     .toString(),
                 u"sync.rejected.erased");
        QCOMPARE(ann.push({CentralDevice::plain(u"erase"_s, u"customer"_s, id)})[u"result"].toString(),
                 u"applied");
        QCOMPARE(ann.push({CentralDevice::plain(u"erase"_s, u"customer"_s, next())})[u"result"].toString(),
                 u"applied");
    }

    void aSecondEmailIsMarked()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString first = customer(ann, {{u"first_name"_s, u"A"_s}, {u"email"_s, u"same@example.org"_s}});
        const QString second =
            customer(bob, {{u"first_name"_s, u"B"_s}, {u"email"_s, u"SAME@example.org"_s}});
        QCOMPARE(value(u"duplicate_of"_s, second), first);
        QCOMPARE(value(u"duplicate_of"_s, first), QString());
        QVERIFY(conflicts(second).startsWith(u"duplicate|email|\"%1\""_s.arg(first)));
        const QString third =
            customer(bob, {{u"first_name"_s, u"C"_s}, {u"email"_s, u"other@example.org"_s}});
        bob.push({CentralDevice::update(u"customer"_s, third, u"email"_s, u"other@example.org"_s,
                                        u"same@example.org"_s)});
        QCOMPARE(value(u"duplicate_of"_s, third), first);
    }

    void takenNumbersAndNamesAreDrawnAnew()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString first = customer(
            ann,
            {{u"first_name"_s, u"A"_s}, {u"username"_s, u"twin"_s}, {u"customer_id"_s, u"CUST_0000AAAA"_s}});
        const QString second = customer(
            ann,
            {{u"first_name"_s, u"B"_s}, {u"username"_s, u"twin"_s}, {u"customer_id"_s, u"CUST_0000AAAA"_s}});
        QCOMPARE(value(u"username"_s, second), u"twin1");
        QVERIFY(value(u"customer_id"_s, second).startsWith(u"CUST_"));
        QVERIFY(value(u"customer_id"_s, second) != value(u"customer_id"_s, first));
        QCOMPARE(value(u"aliases"_s, second), u"[\"CUST_0000AAAA\"]");
        const QString tag = next(), twin = next();
        ann.push({CentralDevice::create(u"tag"_s, tag, {{u"name"_s, u"VIP"_s}})});
        QCOMPARE(
            ann.push({CentralDevice::create(u"tag"_s, twin, {{u"name"_s, u"VIP"_s}})})[u"result"].toString(),
            u"merged");
        QCOMPARE(value(u"name"_s, twin, u"tag"_s), u"VIP 2");
    }

    void theSameRecordFromTwoDevicesIsOne()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id = next();
        ann.push({CentralDevice::create(u"customer"_s, id, {{u"first_name"_s, u"One"_s}})});
        const QJsonObject answer = bob.push({CentralDevice::create(
            u"customer"_s, id, {{u"first_name"_s, u"Other"_s}, {u"city"_s, u"Tunis"_s}})});
        QCOMPARE(answer[u"conflicts"].toInt(), 1);
        QCOMPARE(value(u"first_name"_s, id), u"One");
        QCOMPARE(value(u"city"_s, id), u"Tunis");
    }

    void appendOnlyStays()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann), payment = next();
        ann.push({CentralDevice::create(u"payment"_s, payment,
                                        {{u"customer"_s, id},
                                         {u"amount"_s, 10000},
                                         {u"currency"_s, u"EUR"_s},
                                         {u"paid_on"_s, u"2026-02-02"_s}})});
        QCOMPARE(ann.push({CentralDevice::update(u"payment"_s, payment, u"amount"_s, 10000, 1)})[u"reason"]
                     .toString(),
                 u"sync.rejected.append_only");
        QCOMPARE(ann.push({CentralDevice::plain(u"delete"_s, u"payment"_s, payment)})[u"reason"].toString(),
                 u"sync.rejected.append_only");
    }

    void totalsAndNumbersOfInvoices()
    {
        CentralDevice ann = device(u"ann"_s), bob = device(u"bob"_s);
        const QString id = customer(ann), invoice = next(), a = next(), b = next();
        const auto line = [&](qint64 amount, qint64 tax) {
            return QJsonObject{{u"invoice"_s, invoice},
                               {u"quantity"_s, 10000},
                               {u"unit_price"_s, amount},
                               {u"amount"_s, amount},
                               {u"tax_rate"_s, tax}};
        };
        QCOMPARE(ann.push({CentralDevice::create(u"invoice"_s, invoice,
                                                 {{u"customer"_s, id},
                                                  {u"kind"_s, u"invoice"_s},
                                                  {u"issued_on"_s, u"2026-03-03"_s},
                                                  {u"currency"_s, u"EUR"_s},
                                                  {u"status"_s, u"issued"_s},
                                                  {u"total"_s, 0}}),
                           CentralDevice::create(u"invoice_line"_s, a, line(100'000, 200'000)),
                           CentralDevice::update(u"invoice"_s, invoice, u"total"_s, 0, 120'000)})[u"result"]
                     .toString(),
                 u"applied");
        QCOMPARE(value(u"number"_s, invoice, u"invoice"_s), u"INV-2026-00001");
        // Both add a line to what they have seen: the total is that of all lines, and nobody has lost.
        QCOMPARE(bob.push({CentralDevice::create(u"invoice_line"_s, b, line(5'001, 55'000)),
                           CentralDevice::update(u"invoice"_s, invoice, u"total"_s, 0, 5'276)})[u"conflicts"]
                     .toInt(),
                 0);
        QCOMPARE(value(u"total"_s, invoice, u"invoice"_s), u"125276");
    }

    void pullBringsWholeNumbersInOrder()
    {
        CentralDevice ann = device(u"ann"_s);
        QMap<QString, qint64> cursors{{m_central->territoryId(u"Main"_s), 0}, {zero, 0}};
        QSet<QString> seen;
        qint64 before = 0;
        for (int round = 0; round < 200; ++round) {
            const QList<QJsonObject> rows = ann.pull(cursors, 7);
            QVERIFY2(ann.state.isEmpty(), qPrintable(ann.error));
            for (const QJsonObject &row : rows) {
                QVERIFY(row[u"seq"].toInteger() >= before);
                before = row[u"seq"].toInteger();
                if (row[u"kind"] == u"row"_s)
                    seen.insert(row[u"body"][u"id"].toString());
            }
            if (!ann.end[u"body"][u"more"].toBool())
                break;
        }
        QCOMPARE(
            QString::number(std::count_if(seen.begin(), seen.end(), [](const QString &) { return true; })),
            QString::number(seen.size()));
        QStringList counts;
        for (const catalog::RecordType &type : catalog::allTypes)
            counts.append(
                u"SELECT count(*) AS n FROM c360.\"load_%1\"('%2', NULL, NULL, NULL, NULL, 100000)"_s.arg(
                    QString::fromLatin1(type.name.data(), qsizetype(type.name.size())),
                    m_central->organizationId()));
        const QString visible = ann.ask(u"SELECT sum(n) FROM (%1) AS s"_s.arg(counts.join(u" UNION ALL "_s)));
        QCOMPARE(QString::number(seen.size()), visible);
    }

    void movingACustomerTakesItsPartsAlong()
    {
        CentralDevice ann = device(u"ann"_s), nora = device(u"nora"_s);
        const QString main = m_central->territoryId(u"Main"_s), north = m_central->territoryId(u"North"_s);
        const QString id = customer(ann), contact = next();
        ann.push({CentralDevice::create(u"contact"_s, contact, {{u"customer"_s, id}, {u"name"_s, u"C"_s}})});
        QMap<QString, qint64> hers{{main, 0}, {zero, 0}}, his{{north, 0}, {zero, 0}};
        ann.pull(hers, 100000);
        nora.pull(his, 100000);
        owner(u"SELECT c360.admin_move_customer(c360.admin_organization(NULL), '%1', '%2')"_s.arg(id, north));
        QStringList gone, come;
        for (const QJsonObject &row : ann.pull(hers)) {
            if (row[u"kind"] == u"gone"_s && row[u"body"][u"how"] == u"moved"_s)
                gone.append(row[u"body"][u"id"].toString());
        }
        for (const QJsonObject &row : nora.pull(his)) {
            if (row[u"kind"] == u"row"_s && row[u"type"] != u"audit_entry"_s)
                come.append(row[u"body"][u"id"].toString());
        }
        gone.sort();
        come.sort();
        QCOMPARE(gone, (QStringList{id, contact}));
        QCOMPARE(come, (QStringList{id, contact}));
        QCOMPARE(
            ann.push({CentralDevice::update(u"customer"_s, id, u"city"_s, {}, u"X"_s)})[u"reason"].toString(),
            u"sync.rejected.unknown_record");
        // Back again: nothing says "moved" any more.
        owner(u"SELECT c360.admin_move_customer(c360.admin_organization(NULL), '%1', '%2')"_s.arg(id, main));
        bool back = false;
        for (const QJsonObject &row : ann.pull(hers)) {
            QVERIFY(row[u"kind"] != u"gone"_s);
            back = back || row[u"body"][u"id"] == id;
        }
        QVERIFY(back);
    }

    void movesAreForgottenAndTheFloorTells()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann);
        owner(u"SELECT c360.admin_move_customer(c360.admin_organization(NULL), '%1', '%2')"_s.arg(
            id, m_central->territoryId(u"North"_s)));
        const QString moved = owner(u"SELECT max(seq) FROM c360.tombstone WHERE how = 'moved'"_s);
        const QString erased = owner(u"SELECT count(*) FROM c360.tombstone WHERE how = 'erased'"_s);
        owner(u"SELECT c360.admin_trim('1 year')"_s);
        QCOMPARE(ann.hello()[u"floor"].toInteger(), 0);
        owner(u"SELECT c360.admin_trim('-1 second')"_s);
        QCOMPARE(ann.hello()[u"floor"].toInteger(), moved.toLongLong());
        QCOMPARE(owner(u"SELECT count(*) FROM c360.tombstone WHERE how = 'moved'"_s), u"0");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.tombstone WHERE how = 'erased'"_s), erased);
    }

    void aTerritoryTakenAwayIsMissingInTheAnswer()
    {
        QVERIFY(m_central->addUser(u"tom"_s, u"sales"_s, {u"Main"_s, u"North"_s}));
        CentralDevice tom = device(u"tom"_s);
        const QString main = m_central->territoryId(u"Main"_s), north = m_central->territoryId(u"North"_s);
        QMap<QString, qint64> cursors{{main, 0}, {north, 0}, {zero, 0}};
        tom.pull(cursors);
        QCOMPARE(tom.end[u"body"][u"territories"].toArray().size(), 3);
        owner(u"SELECT c360.admin_assign(c360.admin_organization(NULL), 'tom', '%1', true)"_s.arg(north));
        cursors = {{main, 0}, {north, 0}, {zero, 0}};
        const auto rows = tom.pull(cursors);
        QCOMPARE(tom.end[u"body"][u"territories"].toArray().size(), 2);
        for (const QJsonObject &row : rows)
            QVERIFY(row[u"body"][u"territory_id"] != north);
    }

    void digestsTellWhatDiffers()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString main = m_central->territoryId(u"Main"_s);
        const QString all = ann.ask(
            u"SELECT rows || ':' || hash FROM c360.digest(NULL, '%1') WHERE type = 'customer'"_s.arg(main));
        QCOMPARE(
            ann.ask(
                u"SELECT sum(rows) || ':' || bit_xor(hash) FROM c360.digest_buckets(NULL, '%1', 'customer')"_s
                    .arg(main)),
            all);
        // As a client computes it, from what it has.
        QCOMPARE(
            ann.ask(
                u"SELECT count(*) || ':' || bit_xor(('x' || left(md5(id || ':' || seq || ':' || "
                u"(extract(epoch FROM "
                u"updated_at) * 1000)::bigint), 16))::bit(64)::bigint) FROM generate_series(0, 255) AS b, "
                u"c360.digest_rows(NULL, '%1', 'customer', b)"_s.arg(main)),
            all);
        QCOMPARE(
            ann.ask(
                u"SELECT count(*) FROM c360.rows(NULL, 'customer', (SELECT array_agg(id) FROM c360.customer))"_s),
            ann.ask(u"SELECT count(*) FROM c360.customer"_s));
    }

    void documentsTravelInChunks()
    {
        CentralDevice ann = device(u"ann"_s), nora = device(u"nora"_s), vic = device(u"vic"_s);
        const QString id = customer(ann), document = next();
        // Two chunks: 262,144 times "a" and "bc".
        const QString whole = u"convert_to(repeat('a', 262144) || 'bc', 'UTF8')"_s;
        const QString sha = owner(u"SELECT encode(sha256(%1), 'hex')"_s.arg(whole));
        const QString name = u"'\\x%1'::bytea"_s.arg(sha);
        const auto put = [&](CentralDevice &who, int n, const QString &bytes) {
            who.ask(
                u"SELECT c360.blob_put(NULL, '%1', %2, %3, 2, %4)"_s.arg(who.id(), name).arg(n).arg(bytes));
            return who.state;
        };
        const QString a = u"convert_to(repeat('a', 262144), 'UTF8')"_s;
        QCOMPARE(put(ann, 0, a), u"C3002"); // no document says so yet
        ann.push({CentralDevice::create(
            u"document"_s, document,
            {{u"customer"_s, id}, {u"title"_s, u"D"_s}, {u"sha256"_s, QString(u"\\x"_s + sha)}})});
        const QString missing = u"SELECT cardinality(c360.blob_missing(NULL, ARRAY[%1]))"_s.arg(name);
        QCOMPARE(ann.ask(missing), u"1");
        QCOMPARE(nora.ask(missing), u"0");
        QCOMPARE(put(ann, 1, u"'bc'"_s), u"22023");
        QCOMPARE(put(ann, 0, a), QString());
        QCOMPARE(put(ann, 0, a), QString()); // again
        QCOMPARE(ann.ask(u"SELECT c360.blob_have(NULL, %1)"_s.arg(name)), u"1");
        QCOMPARE(put(ann, 1, u"'xx'"_s), u"22000");
        QCOMPARE(ann.ask(u"SELECT c360.blob_get(NULL, %1, 0) IS NULL"_s.arg(name)), u"t"); // not complete
        QCOMPARE(put(vic, 1, u"'bc'"_s), u"C3002");
        QCOMPARE(put(ann, 1, u"'bc'"_s), QString());
        QCOMPARE(ann.ask(missing), u"0");
        QCOMPARE(
            ann.ask(
                u"SELECT sha256(c360.blob_get(NULL, %1, 0) || c360.blob_get(NULL, %1, 1)) = %1"_s.arg(name)),
            u"t");
        QCOMPARE(nora.ask(u"SELECT c360.blob_get(NULL, %1, 0) IS NULL"_s.arg(name)), u"t");
        // Contents go with the last document that has them.
        CentralDevice max = device(u"max"_s);
        max.push({CentralDevice::plain(u"erase"_s, u"customer"_s, id)});
        QCOMPARE(owner(u"SELECT count(*) FROM c360.blob_chunk"_s), u"0");
    }

    void anotherProgramsWritesAreSyncedToo()
    {
        CentralDevice ann = device(u"ann"_s);
        const QString id = customer(ann);
        QMap<QString, qint64> cursors{{m_central->territoryId(u"Main"_s), 0}, {zero, 0}};
        ann.pull(cursors, 100000);
        const QString before = value(u"seq"_s, id);
        QVERIFY(m_central->run(u"UPDATE c360.customer SET city = 'Oran' WHERE id = '%1'"_s.arg(id)).ok);
        QVERIFY(value(u"seq"_s, id).toLongLong() > before.toLongLong());
        QCOMPARE(value(u"updated_by"_s, id), u"postgres");
        const auto rows = ann.pull(cursors);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"body"][u"city"].toString(), u"Oran");
        // A write that changes nothing is none.
        QVERIFY(
            m_central
                ->run(u"UPDATE c360.customer SET city = 'Oran', seq = 7, updated_by = 'x' WHERE id = '%1'"_s
                          .arg(id))
                .ok);
        QCOMPARE(ann.pull(cursors).size(), 0);
    }

    void manyAtOnceLoseNothing()
    {
        // Ten writers, each in its own process, while a reader follows.
        std::vector<CentralDevice> devices;
        for (int i = 0; i < 10; ++i)
            devices.push_back(device(i % 2 ? u"ann"_s : u"bob"_s));
        CentralDevice reader = device(u"ann"_s);
        QMap<QString, qint64> cursors{{m_central->territoryId(u"Main"_s), 0}, {zero, 0}};
        reader.pull(cursors, 100000);
        QSet<QString> made, seen;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (CentralDevice &each : devices) {
            QString script;
            for (int i = 0; i < 10; ++i) {
                const QString id = next();
                made.insert(id);
                QJsonObject op = CentralDevice::create(u"tag"_s, id, {{u"name"_s, id}});
                op[u"n"] = i + 1;
                op[u"age"] = 0;
                script += u"SELECT c360.push('%1', NULL, '%2', 1, '%3');\n"_s.arg(
                    each.id(), each.epoch,
                    CentralDevice::json(
                        QJsonArray{QJsonObject{{u"hash"_s, id}, {u"ops"_s, QJsonArray{op}}}}));
            }
            auto process = std::make_unique<QProcess>();
            process->start(u"psql"_s, {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                                       m_central->url(each.login()), u"-f"_s, u"-"_s});
            process->write(script.toUtf8());
            process->closeWriteChannel();
            writers.push_back(std::move(process));
        }
        const auto collect = [&] {
            for (const QJsonObject &row : reader.pull(cursors, 20))
                seen.insert(row[u"body"][u"id"].toString());
        };
        for (const auto &writer : writers) {
            while (writer->state() != QProcess::NotRunning && !writer->waitForFinished(20))
                collect();
            QCOMPARE(writer->exitCode(), 0);
        }
        do
            collect();
        while (reader.end[u"body"][u"more"].toBool());
        QVERIFY2((made - seen).isEmpty(), qPrintable(QString::number((made - seen).size())));
    }
};

QTEST_GUILESS_MAIN(TestCentralFunctions)
#include "test_central_functions.moc"
