// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_sync c360_testsupport
#include "core/sync/central/central_admin.h"
#include "core/sync/pg_connection.h"
#include "tests/central/central_device.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using tests::CentralDevice;

// What a login with a right to write must not do with it: spoil others' sync, destroy their records, rewrite
// what was issued, forge what is noted, or hold everybody up.
class TestCentralAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::CentralFixture> m_central;
    std::unique_ptr<CentralDevice> m_ann, m_bob; ///< sales in Main
    std::unique_ptr<CentralDevice> m_mallory;    ///< sales in North
    std::unique_ptr<CentralDevice> m_max;        ///< manager
    std::unique_ptr<CentralDevice> m_vic;        ///< viewer in Main
    QString m_shop, m_main, m_north;
    int m_next = 0;

    QString next() { return CentralDevice::uuid(++m_next); }
    QString owner(const QString &sql) const { return m_central->runAsOwner(sql).output; }
    QString value(const QString &field, const QString &type, const QString &id) const
    {
        return owner(u"SELECT \"%1\" FROM c360.\"%2\" WHERE id = '%3'"_s.arg(field, type, id));
    }
    qint64 count(const QString &type, const QString &where) const
    {
        return owner(u"SELECT count(*) FROM c360.\"%1\" WHERE %2"_s.arg(type, where)).toLongLong();
    }
    bool isThere(const QString &type, const QString &id) const
    {
        return count(type, u"id = '%1'"_s.arg(id)) == 1;
    }
    qint64 clock() const
    {
        return owner(u"SELECT seq FROM c360.organization WHERE organization_id = '%1'"_s.arg(m_shop))
            .toLongLong();
    }
    /// "applied", "merged", or the reason without its prefix and the field: "invalid latitude".
    static QString outcome(const QJsonObject &answer)
    {
        if (answer[u"result"] != u"rejected"_s)
            return answer[u"result"].toString();
        return (answer[u"reason"].toString().section(u'.', -1) + u' ' + answer[u"field"].toString())
            .trimmed();
    }
    QString create(CentralDevice &device, const QString &type, const QString &id, const QJsonObject &body)
    {
        return outcome(device.push({CentralDevice::create(type, id, body)}));
    }
    QString update(CentralDevice &device, const QString &type, const QString &id, const QString &field,
                   const QJsonValue &before, const QJsonValue &after)
    {
        return outcome(device.push({CentralDevice::update(type, id, field, before, after)}));
    }
    QString act(CentralDevice &device, const QString &kind, const QString &type, const QString &id,
                qint64 seen = 1'000'000)
    {
        return outcome(device.push({CentralDevice::plain(kind, type, id, seen)}));
    }
    QString customer(CentralDevice &device, QJsonObject body = {})
    {
        const QString id = next();
        body[u"first_name"] = u"Ada"_s;
        body[u"username"] = u"u"_s + id.last(8);
        body[u"customer_id"] = u"CUST_"_s + id.last(8);
        if (const QString made = create(device, u"customer"_s, id, body); made != u"applied")
            qWarning("%s", qPrintable(made + device.error));
        return id;
    }
    static QJsonObject activity(const QString &customer)
    {
        return {{u"customer"_s, customer},
                {u"interaction_type"_s, u"note"_s},
                {u"status"_s, u"completed"_s},
                {u"interaction_date"_s, u"2026-01-01T00:00:00.000Z"_s}};
    }
    static QJsonObject invoice(const QString &customer, const QString &status = u"issued"_s)
    {
        return {{u"customer"_s, customer},
                {u"kind"_s, u"invoice"_s},
                {u"issued_on"_s, u"2026-01-01"_s},
                {u"currency"_s, u"EUR"_s},
                {u"status"_s, status}};
    }
    static QJsonObject line(const QString &invoice)
    {
        return {
            {u"invoice"_s, invoice}, {u"quantity"_s, 10000}, {u"unit_price"_s, 50000}, {u"amount"_s, 50000}};
    }
    static QJsonObject payment(const QString &customer)
    {
        return {{u"customer"_s, customer},
                {u"amount"_s, 10000},
                {u"currency"_s, u"EUR"_s},
                {u"paid_on"_s, u"2026-02-02"_s}};
    }
    static QJsonObject audit(const QString &action, const QString &at = u"2026-01-01T00:00:00.000Z"_s)
    {
        return {{u"action"_s, action}, {u"at"_s, at}};
    }
    /// Audit entries of an action about a record: who.
    QString told(const QString &action, const QString &record) const
    {
        return owner(
            u"SELECT string_agg(actor, ' ') FROM c360.audit_entry WHERE action = '%1' AND record_id = '%2'"_s
                .arg(action, record));
    }
    void longInTheBin(const QString &type, const QString &id)
    {
        owner(u"UPDATE c360.\"%1\" SET deleted_at = now() - interval '40 days' WHERE id = '%2'"_s.arg(type,
                                                                                                      id));
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
        QVERIFY(m_central->addUser(u"vic"_s, u"viewer"_s));
        QVERIFY(m_central->addUser(u"max"_s, u"manager"_s));
        QVERIFY(m_central->addUser(u"mallory"_s, u"sales"_s, {u"North"_s}));
        m_shop = m_central->organizationId();
        m_main = m_central->territoryId(u"Main"_s);
        m_north = m_central->territoryId(u"North"_s);
        m_ann = std::make_unique<CentralDevice>(*m_central, u"ann"_s, CentralDevice::uuid(900'001));
        m_bob = std::make_unique<CentralDevice>(*m_central, u"bob"_s, CentralDevice::uuid(900'002));
        m_mallory = std::make_unique<CentralDevice>(*m_central, u"mallory"_s, CentralDevice::uuid(900'003));
        m_max = std::make_unique<CentralDevice>(*m_central, u"max"_s, CentralDevice::uuid(900'004));
        m_vic = std::make_unique<CentralDevice>(*m_central, u"vic"_s, CentralDevice::uuid(900'005));
        for (CentralDevice *device : {m_ann.get(), m_bob.get(), m_mallory.get(), m_max.get(), m_vic.get()})
            QVERIFY2(!device->hello().isEmpty(), qPrintable(device->error));
    }

    // One value that no client can read stops the sync of all who see its record.
    void whatNoClientReadsIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &type, const QString &field,
                            const QJsonValue &value) {
            QTest::newRow(name) << type << field << value;
        };
        row("not a number", u"customer"_s, u"latitude"_s, u"NaN"_s);
        row("out of range", u"customer"_s, u"latitude"_s, 500);
        row("out of range as text", u"customer"_s, u"latitude"_s, u"500"_s);
        row("infinite number", u"customer"_s, u"longitude"_s, u"infinity"_s);
        row("infinite instant", u"customer"_s, u"last_login_at"_s, u"infinity"_s);
        row("infinite date", u"customer"_s, u"date_of_birth"_s, u"-infinity"_s);
        row("far date", u"customer"_s, u"anniversary"_s, u"12000-01-01"_s);
        row("date before Christ", u"customer"_s, u"anniversary"_s, u"0044-03-15 BC"_s);
        row("before all time", u"activity"_s, u"interaction_date"_s, u"-infinity"_s);
        row("instant before Christ", u"activity"_s, u"due_at"_s, u"0044-03-15T00:00:00Z BC"_s);
        row("far instant", u"activity"_s, u"due_at"_s, u"20000-03-15T00:00:00Z"_s);
        row("short digest", u"document"_s, u"sha256"_s, u"\\x00"_s);
        row("no digest", u"document"_s, u"sha256"_s, u"something"_s);
        row("money", u"customer"_s, u"credit_limit"_s, 1e17);
        QJsonValue nested = 1;
        for (int i = 0; i < 100; ++i)
            nested = QJsonArray{nested};
        row("nested JSON", u"activity"_s, u"metadata"_s, QJsonObject{{u"a"_s, nested}});
        row("large JSON", u"activity"_s, u"metadata"_s, QJsonObject{{u"a"_s, QString(1'100'000, u'x')}});
    }

    void whatNoClientReadsIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const QString to = customer(*m_ann);
        QJsonObject body{{u"first_name"_s, u"X"_s}};
        if (type == u"activity")
            body = activity(to);
        else if (type == u"document")
            body = {{u"customer"_s, to}, {u"title"_s, u"x"_s}};
        QString good = to;
        if (type != u"customer") {
            good = next();
            QCOMPARE(create(*m_ann, type, good, body), u"applied");
        }
        QVERIFY(update(*m_ann, type, good, field,
                       this->value(field, type, good).isEmpty() ? QJsonValue() : body[field], value)
                    .startsWith(u"invalid"));
        body[field] = value;
        const QString bad = next();
        QVERIFY(create(*m_ann, type, bad, body).startsWith(u"invalid"));
        QVERIFY(!isThere(type, bad));
    }

    void numbersInJsonAndTimesOfTheRowAreCheckedToo()
    {
        const QString to = customer(*m_ann), id = next();
        // QJsonValue cannot hold it.
        QJsonObject body = activity(to);
        body[u"metadata"] = QJsonObject{{u"a"_s, u"HUGE"_s}};
        QJsonObject op = CentralDevice::create(u"activity"_s, id, body);
        op[u"n"] = m_ann->lastOp + 1;
        op[u"age"] = 0;
        QString groups =
            CentralDevice::json(QJsonArray{QJsonObject{{u"hash"_s, id}, {u"ops"_s, QJsonArray{op}}}});
        groups.replace(u"\"HUGE\""_s, u"1e400"_s);
        QVERIFY(
            m_ann
                ->ask(u"SELECT c360.push('%1', NULL, '%2', 1, '%3')"_s.arg(m_ann->id(), m_ann->epoch, groups))
                .contains(u"sync.rejected.invalid"));
        ++m_ann->lastOp;
        for (const QString &field : {u"created_at"_s, u"deleted_at"_s}) {
            QCOMPARE(
                create(*m_ann, u"customer"_s, next(), {{u"first_name"_s, u"X"_s}, {field, u"-infinity"_s}}),
                u"invalid");
            QCOMPARE(create(*m_ann, u"customer"_s, next(),
                            {{u"first_name"_s, u"X"_s}, {field, u"0044-01-01T00:00:00Z BC"_s}}),
                     u"invalid");
        }
        // An age of ten thousand years: a conflict is of a hundred years ago at most.
        QJsonObject edit = CentralDevice::update(u"customer"_s, to, u"city"_s, u"Fes"_s, u"Rabat"_s);
        update(*m_bob, u"customer"_s, to, u"city"_s, {}, u"Oujda"_s);
        edit[u"age"] = 3e14;
        QCOMPARE(outcome(m_ann->push({edit})), u"merged");
        QCOMPARE(
            owner(
                u"SELECT kept_at > now() - interval '101 years' FROM c360.conflict WHERE record = '%1'"_s.arg(
                    to)),
            u"t");
        // By a viewer, too.
        QCOMPARE(create(*m_vic, u"audit_entry"_s, next(), audit(u"read"_s, u"-infinity"_s)), u"invalid at");
        const QString entry = next();
        QCOMPARE(create(*m_vic, u"audit_entry"_s, entry, audit(u"read"_s, u"infinity"_s)), u"applied");
        QCOMPARE(owner(u"SELECT at <= now() FROM c360.audit_entry WHERE id = '%1'"_s.arg(entry)), u"t");
    }

    void jsonDoesNotGrowBeyondItsLimit()
    {
        const QString id = next();
        QJsonObject body = activity(customer(*m_ann));
        body[u"metadata"] = QJsonObject{{u"a"_s, QString(600'000, u'x')}};
        QCOMPARE(create(*m_ann, u"activity"_s, id, body), u"applied");
        QCOMPARE(update(*m_ann, u"activity"_s, id, u"metadata"_s, {},
                        QJsonObject{{u"b"_s, QString(600'000, u'x')}}),
                 u"invalid metadata");
    }

    void othersRecordsAreNotErasedThroughAnOwnCustomer()
    {
        const QString theirs = customer(*m_ann), own = customer(*m_bob);
        const QString note = next(), bill = next();
        QCOMPARE(create(*m_ann, u"activity"_s, note, activity(theirs)), u"applied");
        QCOMPARE(create(*m_ann, u"invoice"_s, bill, invoice(theirs, u"draft"_s)), u"applied");
        QCOMPARE(update(*m_bob, u"activity"_s, note, u"customer"_s, theirs, own), u"permission");
        QCOMPARE(update(*m_bob, u"invoice"_s, bill, u"customer"_s, theirs, own), u"permission");
        QCOMPARE(act(*m_bob, u"erase"_s, u"invoice"_s, bill), u"permission");
        // Not of an own customer either, as long as others have something there.
        QCOMPARE(update(*m_max, u"activity"_s, note, u"customer"_s, theirs, own), u"applied");
        QCOMPARE(act(*m_bob, u"erase"_s, u"customer"_s, own), u"permission");
        QCOMPARE(update(*m_max, u"activity"_s, note, u"customer"_s, own, theirs), u"applied");
        QCOMPARE(update(*m_max, u"invoice"_s, bill, u"customer"_s, theirs, own), u"applied");
        QCOMPARE(act(*m_bob, u"erase"_s, u"invoice"_s, bill), u"permission");
        QCOMPARE(act(*m_bob, u"erase"_s, u"customer"_s, own), u"permission");
        // Nor by putting an own record where everything may go at once.
        const QString old = customer(*m_ann), mine = next();
        longInTheBin(u"customer"_s, old);
        QCOMPARE(create(*m_bob, u"activity"_s, mine, activity(customer(*m_bob))), u"applied");
        QCOMPARE(update(*m_bob, u"activity"_s, mine, u"customer"_s, value(u"customer"_s, u"activity"_s, mine),
                        old),
                 u"permission");
        QVERIFY(isThere(u"activity"_s, note) && isThere(u"invoice"_s, bill));
        // What is one's own alone goes, and what has waited for its time.
        const QString alone = customer(*m_bob);
        QCOMPARE(create(*m_bob, u"activity"_s, next(), activity(alone)), u"applied");
        QCOMPARE(act(*m_bob, u"erase"_s, u"customer"_s, alone), u"applied");
        QCOMPARE(act(*m_bob, u"erase"_s, u"customer"_s, old), u"applied");
        longInTheBin(u"customer"_s, own);
        QCOMPARE(act(*m_bob, u"erase"_s, u"invoice"_s, bill), u"applied");
    }

    void aRefusedLineTouchesNoInvoice()
    {
        const QString theirs = next(), own = next(), ownLine = next();
        QCOMPARE(create(*m_ann, u"invoice"_s, theirs, invoice(customer(*m_ann))), u"applied");
        owner(u"UPDATE c360.invoice SET total = 777 WHERE id = '%1'"_s.arg(theirs));
        const QString before = value(u"seq"_s, u"invoice"_s, theirs);
        QCOMPARE(create(*m_mallory, u"invoice"_s, own, invoice(customer(*m_mallory))), u"applied");
        QCOMPARE(create(*m_mallory, u"invoice_line"_s, ownLine, line(own)), u"applied");
        QJsonObject restore = CentralDevice::plain(u"restore"_s, u"invoice_line"_s, ownLine);
        restore[u"b"] = QJsonObject{{u"invoice"_s, theirs}};
        restore[u"c"] = QJsonObject{{u"invoice"_s, QJsonArray{own, theirs}}};
        QCOMPARE(outcome(m_mallory->push({restore})), u"applied");
        QCOMPARE(create(*m_mallory, u"invoice_line"_s, next(), line(theirs)), u"owner_missing");
        QCOMPARE(value(u"total"_s, u"invoice"_s, theirs), u"777");
        QCOMPARE(value(u"seq"_s, u"invoice"_s, theirs), before);
        // Lines make the total, whatever somebody says it is.
        QCOMPARE(value(u"total"_s, u"invoice"_s, own), u"50000");
        QCOMPARE(update(*m_mallory, u"invoice"_s, own, u"total"_s, 50000, 1), u"applied");
        QCOMPARE(value(u"total"_s, u"invoice"_s, own), u"50000");
    }

    void whatIsInTheLedgerStays()
    {
        const QString to = customer(*m_ann), paid = next();
        QCOMPARE(create(*m_ann, u"payment"_s, paid, payment(to)), u"applied");
        QCOMPARE(act(*m_ann, u"erase"_s, u"payment"_s, paid), u"append_only");
        QCOMPARE(act(*m_max, u"erase"_s, u"payment"_s, paid), u"append_only");
        QCOMPARE(act(*m_ann, u"restore"_s, u"payment"_s, paid), u"append_only");
        QJsonObject binned = payment(to);
        binned[u"deleted_at"] = u"2026-01-01T00:00:00.000Z"_s;
        QCOMPARE(create(*m_ann, u"payment"_s, next(), binned), u"append_only");
        QCOMPARE(act(*m_ann, u"erase"_s, u"customer"_s, to), u"permission");
        QVERIFY(isThere(u"payment"_s, paid));
        QCOMPARE(act(*m_max, u"erase"_s, u"customer"_s, to), u"applied");
        QVERIFY(!isThere(u"payment"_s, paid));
    }

    void deletesLeaveATrace()
    {
        const QString to = customer(*m_ann), note = next();
        QCOMPARE(create(*m_ann, u"activity"_s, note, activity(to)), u"applied");
        for (const QString &kind : {u"delete"_s, u"restore"_s, u"erase"_s}) {
            QCOMPARE(act(*m_ann, kind, u"activity"_s, note), u"applied");
            QCOMPARE(told(kind, note), u"ann");
        }
        QCOMPARE(
            owner(
                u"SELECT DISTINCT concat_ws('|', territory_id, customer) FROM c360.audit_entry WHERE record_id = '%1'"_s
                    .arg(note)),
            QString(m_main + u'|' + to));
        // A client that tells of it itself is not repeated, nor is what goes with its customer.
        const QString other = customer(*m_ann), bill = next();
        QCOMPARE(create(*m_ann, u"invoice"_s, bill, invoice(other, u"draft"_s)), u"applied");
        QJsonObject own = audit(u"delete"_s);
        own[u"record_type"] = u"customer"_s;
        own[u"record_id"] = other;
        own[u"customer"] = other;
        QCOMPARE(outcome(m_ann->push({CentralDevice::plain(u"delete"_s, u"customer"_s, other, 1'000'000),
                                      CentralDevice::create(u"audit_entry"_s, next(), own)})),
                 u"applied");
        QCOMPARE(told(u"delete"_s, other), u"ann");
        own[u"action"] = u"erase"_s;
        QCOMPARE(outcome(m_ann->push({CentralDevice::create(u"audit_entry"_s, next(), own),
                                      CentralDevice::plain(u"erase"_s, u"invoice"_s, bill, 1'000'000),
                                      CentralDevice::plain(u"erase"_s, u"customer"_s, other, 1'000'000)})),
                 u"applied");
        QCOMPARE(told(u"erase"_s, other), u"ann");
        QCOMPARE(told(u"erase"_s, bill), QString());
        // An entry of before does not count for what is done now.
        const QString again = customer(*m_ann), entry = next();
        own[u"action"] = u"delete"_s;
        own[u"record_id"] = again;
        QCOMPARE(create(*m_ann, u"audit_entry"_s, entry, own), u"applied");
        QCOMPARE(outcome(m_ann->push({CentralDevice::create(u"audit_entry"_s, entry, own),
                                      CentralDevice::plain(u"delete"_s, u"customer"_s, again, 1'000'000)})),
                 u"applied");
        QCOMPARE(told(u"delete"_s, again), u"ann ann");
        // A view is its owner's business.
        const QString view = next();
        QCOMPARE(create(*m_ann, u"saved_view"_s, view,
                        {{u"name"_s, u"V"_s}, {u"definition"_s, QJsonObject{{u"x"_s, 1}}}}),
                 u"applied");
        QCOMPARE(act(*m_ann, u"delete"_s, u"saved_view"_s, view), u"applied");
        QCOMPARE(told(u"delete"_s, view), QString());
    }

    void whatTheCentreGaveOutStays()
    {
        const QString to = customer(*m_ann), bill = next();
        QCOMPARE(create(*m_ann, u"invoice"_s, bill, invoice(to)), u"applied");
        const QString number = value(u"number"_s, u"invoice"_s, bill);
        QVERIFY(number.startsWith(u"INV-2026-"));
        QCOMPARE(update(*m_ann, u"invoice"_s, bill, u"number"_s, number, u"F-1"_s), u"permission number");
        QCOMPARE(update(*m_ann, u"invoice"_s, bill, u"status"_s, u"issued"_s, u"draft"_s),
                 u"permission status");
        QCOMPARE(update(*m_max, u"invoice"_s, bill, u"status"_s, u"issued"_s, u"draft"_s),
                 u"permission status");
        QCOMPARE(update(*m_ann, u"invoice"_s, bill, u"status"_s, u"issued"_s, u"cancelled"_s), u"applied");
        QCOMPARE(update(*m_bob, u"invoice"_s, bill, u"status"_s, u"cancelled"_s, u"issued"_s),
                 u"permission status");
        QCOMPARE(update(*m_ann, u"invoice"_s, bill, u"status"_s, u"cancelled"_s, u"issued"_s),
                 u"applied"); // undone
        QCOMPARE(update(*m_ann, u"customer"_s, to, u"customer_id"_s,
                        value(u"customer_id"_s, u"customer"_s, to), u"CUST_X"_s),
                 u"permission customer_id");
        QCOMPARE(update(*m_ann, u"customer"_s, to, u"last_login_at"_s, {}, u"2026-01-01T00:00:00.000Z"_s),
                 u"permission last_login_at");
        QCOMPARE(update(*m_ann, u"customer"_s, to, u"aliases"_s, {}, QJsonArray{u"CUST_1"_s}),
                 u"permission aliases");
        QCOMPARE(update(*m_ann, u"customer"_s, to, u"full_name"_s, u"Ada"_s, u"Somebody Else"_s), u"applied");
        QCOMPARE(value(u"full_name"_s, u"customer"_s, to), u"Ada");
        // A number of a series that the centre has begun, or that is still to come.
        for (const QString &forged : {u"INV-2026-09999"_s, u"INV-2999-00001"_s}) {
            QJsonObject body = invoice(to);
            body[u"number"] = forged;
            QCOMPARE(create(*m_ann, u"invoice"_s, next(), body), u"invalid number");
            const QString draft = next();
            QCOMPARE(create(*m_ann, u"invoice"_s, draft, invoice(to, u"draft"_s)), u"applied");
            QCOMPARE(update(*m_ann, u"invoice"_s, draft, u"number"_s, {}, forged), u"invalid number");
        }
        for (const QString &imported : {u"F2026-00001"_s, u"INV-2019-00017"_s}) {
            QJsonObject body = invoice(to);
            body[u"number"] = imported;
            QCOMPARE(create(*m_ann, u"invoice"_s, next(), body), u"applied");
        }
    }

    void aFingerprintGivesNoContent()
    {
        const QString sha = owner(u"SELECT sha256('A secret of Main')"_s);
        const QString theirs = next(), forged = next(), to = customer(*m_ann);
        QCOMPARE(create(*m_ann, u"document"_s, theirs,
                        {{u"customer"_s, to}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}}),
                 u"applied");
        QCOMPARE(create(*m_mallory, u"document"_s, forged,
                        {{u"customer"_s, customer(*m_mallory)}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}}),
                 u"applied");
        // A manager sees both: neither handing it in nor asking for it brings it to the other territory.
        m_max->ask(
            u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, 'A secret of Main')"_s.arg(m_max->id(), sha));
        QCOMPARE(m_max->state, QString());
        QCOMPARE(m_max->ask(u"SELECT c360.blob_missing(NULL, ARRAY['%1'::bytea])"_s.arg(sha)), u"{}");
        QCOMPARE(m_mallory->ask(u"SELECT c360.blob_get(NULL, '%1', 0) IS NULL"_s.arg(sha)), u"t");
        QCOMPARE(m_ann->ask(u"SELECT c360.blob_get(NULL, '%1', 0) IS NULL"_s.arg(sha)), u"f");
        // Another document of the territory has it without more.
        const QString second = next();
        QCOMPARE(create(*m_bob, u"document"_s, second,
                        {{u"customer"_s, to}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}}),
                 u"applied");
        QCOMPARE(m_bob->ask(u"SELECT c360.blob_missing(NULL, ARRAY['%1'::bytea])"_s.arg(sha)), u"{}");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.blob_place WHERE sha256 = '%1'"_s.arg(sha)), u"2");
        // A document keeps its content, and takes all of it along.
        QCOMPARE(update(*m_ann, u"document"_s, theirs, u"sha256"_s, sha, owner(u"SELECT sha256('other')"_s)),
                 u"permission sha256");
        owner(u"UPDATE c360.document SET sha256 = sha256('other') WHERE id IN ('%1', '%2', '%3')"_s.arg(
            theirs, second, forged));
        QCOMPARE(act(*m_max, u"erase"_s, u"document"_s, theirs), u"applied");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.blob_chunk WHERE sha256 = '%1'"_s.arg(sha)), u"0");
        QCOMPARE(owner(u"SELECT count(*) FROM c360.blob_place WHERE document = '%1'"_s.arg(theirs)), u"0");
    }

    void theSameContentFromTwoAtOnce()
    {
        const QString sha = owner(u"SELECT sha256('Twice')"_s);
        const QString to = customer(*m_ann);
        for (CentralDevice *device : {m_ann.get(), m_bob.get()})
            QCOMPARE(create(*device, u"document"_s, next(),
                            {{u"customer"_s, to}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}}),
                     u"applied");
        const auto put = u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, 'Twice')"_s;
        // Complete already, but not yet where Bob would read it.
        m_ann->ask(put.arg(m_ann->id(), sha));
        owner(u"DELETE FROM c360.blob_place WHERE sha256 = '%1'"_s.arg(sha));
        m_bob->ask(put.arg(m_bob->id(), sha));
        QCOMPARE(m_bob->state, QString());
        QCOMPARE(owner(u"SELECT count(*) FROM c360.blob_chunk WHERE sha256 = '%1'"_s.arg(sha)), u"1");
        QCOMPARE(m_bob->ask(u"SELECT convert_from(c360.blob_get(NULL, '%1', 0), 'UTF8')"_s.arg(sha)),
                 u"Twice");
    }

    void erasedStaysErasedInEveryTerritory()
    {
        const QString gone = customer(*m_ann);
        QCOMPARE(act(*m_ann, u"erase"_s, u"customer"_s, gone), u"applied");
        QCOMPARE(create(*m_ann, u"customer"_s, gone, {{u"first_name"_s, u"Back"_s}}), u"erased");
        QCOMPARE(create(*m_mallory, u"customer"_s, gone, {{u"first_name"_s, u"Back"_s}}), u"unknown_record");
        QCOMPARE(act(*m_mallory, u"erase"_s, u"customer"_s, gone), u"applied");
        QVERIFY(!isThere(u"customer"_s, gone));
    }

    void conflictsAreNotForged()
    {
        const QString to = customer(*m_ann, {{u"city"_s, u"Fes"_s}});
        update(*m_bob, u"customer"_s, to, u"city"_s, u"Fes"_s, u"Rabat"_s);
        QCOMPARE(update(*m_ann, u"customer"_s, to, u"city"_s, u"Fes"_s, u"Oujda"_s), u"merged");
        const QString conflict = owner(u"SELECT id FROM c360.conflict WHERE record = '%1'"_s.arg(to));
        const QJsonObject body{
            {u"record_type"_s, u"customer"_s}, {u"record"_s, to},        {u"kind"_s, u"edit"_s},
            {u"status"_s, u"open"_s},          {u"kept_by"_s, u"bob"_s}, {u"lost"_s, u"\"x\""_s}};
        const auto all = [this] {
            return owner(u"SELECT md5(string_agg(c::text, '' ORDER BY c.id)) FROM c360.conflict AS c"_s);
        };
        const QString before = all();
        QCOMPARE(create(*m_ann, u"conflict"_s, conflict, body), u"permission");
        QJsonObject again = CentralDevice::create(u"conflict"_s, conflict, body);
        again[u"again"] = true;
        QCOMPARE(outcome(m_ann->push({again})), u"applied"); // it is here
        again[u"id"] = next();
        QCOMPARE(outcome(m_ann->push({again})), u"permission"); // nothing was restored
        owner(u"UPDATE c360.organization SET restored_at = now() - interval '31 days'"_s);
        QCOMPARE(outcome(m_ann->push({again})), u"permission");
        QCOMPARE(all(), before);
        // About somebody's saved view: there for nobody else.
        const QString hidden = next();
        owner(
            u"INSERT INTO c360.conflict (id, organization_id, seq, created_at, updated_at, record_type, "
            u"record, kind, kept, "
            u"kept_by, status) VALUES ('%1', '%2', 0, now(), now(), 'saved_view', '%3', 'edit', '\"mine\"', 'bob', 'open')"_s
                .arg(hidden, m_shop, next()));
        QCOMPARE(create(*m_ann, u"conflict"_s, hidden, body), u"unknown_record");
        QCOMPARE(update(*m_ann, u"conflict"_s, hidden, u"status"_s, u"open"_s, u"kept"_s), u"unknown_record");
        QCOMPARE(update(*m_bob, u"conflict"_s, hidden, u"status"_s, u"open"_s, u"kept"_s), u"applied");
        // Who settles it is who says so.
        QCOMPARE(update(*m_ann, u"conflict"_s, conflict, u"resolved_by"_s, {}, u"bob"_s), u"applied");
        QCOMPARE(value(u"resolved_by"_s, u"conflict"_s, conflict), u"ann");
        // After a restore, others named: told.
        owner(u"UPDATE c360.organization SET restored_at = now() - interval '1 day'"_s);
        again[u"id"] = next();
        QCOMPARE(outcome(m_ann->push({again})), u"applied");
        QCOMPARE(told(u"sent_again"_s, again[u"id"].toString()), u"ann");
        owner(u"UPDATE c360.organization SET restored_at = NULL"_s);
    }

    void auditEntriesAreNotForged()
    {
        for (const QString &action :
             {u"user_removed"_s, u"restored"_s, u"customer_moved"_s, u"sent_again"_s}) {
            for (CentralDevice *device : {m_vic.get(), m_ann.get()}) {
                QCOMPARE(create(*device, u"audit_entry"_s, next(), audit(action)), u"permission action");
                QJsonObject again = CentralDevice::create(u"audit_entry"_s, next(), audit(action));
                again[u"again"] = true;
                QCOMPARE(outcome(device->push({again})), u"permission action");
            }
        }
        owner(u"UPDATE c360.organization SET restored_at = now() - interval '1 day'"_s);
        QJsonObject body = audit(u"user_removed"_s);
        QJsonObject again = CentralDevice::create(u"audit_entry"_s, next(), body);
        again[u"again"] = true;
        QCOMPARE(outcome(m_ann->push({again})), u"permission action"); // sees none, so lacks none
        // Somebody else's, brought back: it is told who brought it, whoever wrote the row.
        body = audit(u"read"_s);
        body[u"actor"] = u"bob"_s;
        const QString entry = next();
        again = CentralDevice::create(u"audit_entry"_s, entry, body);
        again[u"again"] = true;
        QCOMPARE(outcome(m_ann->push({again})), u"applied");
        QCOMPARE(value(u"actor"_s, u"audit_entry"_s, entry), u"bob");
        QCOMPARE(told(u"sent_again"_s, entry), u"ann");
        owner(u"UPDATE c360.organization SET restored_at = NULL"_s);
        // Not of the future.
        const QString late = next();
        QCOMPARE(create(*m_ann, u"audit_entry"_s, late, audit(u"read"_s, u"2999-01-01T00:00:00.000Z"_s)),
                 u"applied");
        QCOMPARE(owner(u"SELECT at <= now() FROM c360.audit_entry WHERE id = '%1'"_s.arg(late)), u"t");
    }

    void nothingIsHeldForNothing()
    {
        const qint64 before = clock();
        QCOMPARE(outcome(m_vic->push({QJsonObject{{u"k"_s, u"void"_s}}})), u"applied");
        QCOMPARE(m_vic->last[u"seq"].toInteger(), before);
        QCOMPARE(act(*m_vic, u"delete"_s, u"customer"_s, next()), u"permission");
        QCOMPARE(clock(), before);
        // Nor is it the session that says what time it is.
        const QString id = next();
        QCOMPARE(outcome(m_ann->push({CentralDevice::create(u"tag"_s, id, {{u"name"_s, id}})})), u"applied");
        QCOMPARE(m_ann->last[u"seq"].toInteger(), before + 1);
        QCOMPARE(value(u"seq"_s, u"tag"_s, id), QString::number(before + 1));
        // A group that is refused leaves the others of the call their number.
        const auto group = [&](qint64 n, QJsonObject op) {
            op[u"n"] = n;
            return QJsonObject{{u"hash"_s, QString::number(n)}, {u"ops"_s, QJsonArray{op}}};
        };
        const QString second = next(), third = next();
        m_ann->send({group(m_ann->lastOp + 1, CentralDevice::create(u"tag"_s, second, {{u"name"_s, second}})),
                     group(m_ann->lastOp + 2, CentralDevice::plain(u"delete"_s, u"tag"_s, next())),
                     group(m_ann->lastOp + 3, CentralDevice::create(u"tag"_s, third, {{u"name"_s, third}}))});
        QCOMPARE(m_ann->last[u"groups"][1][u"result"].toString(), u"rejected");
        QCOMPARE(value(u"seq"_s, u"tag"_s, second), QString::number(before + 2));
        QCOMPARE(value(u"seq"_s, u"tag"_s, third), QString::number(before + 2));
        QCOMPARE(m_ann->last[u"seq"].toInteger(), before + 2);
    }

    // A key that everybody knows is a lock that everybody can hold.
    void noLockOfAClientStopsAnUpgradeOrAContent()
    {
        const auto settings = [](const QString &url) {
            sync::ConnectionSettings made;
            made.url = url;
            made.insecure = true;
            return made;
        };
        const QString sha = owner(u"SELECT sha256('Locked out')"_s);
        sync::PgConnection holder(settings(m_central->url(u"mallory"_s)));
        QVERIFY(holder.connect());
        QVERIFY(holder.exec(u"SELECT pg_advisory_lock(360, 1)"_s));
        QVERIFY(holder.exec(u"SELECT pg_advisory_lock(hashtextextended(substr('%1', 3), 360))"_s.arg(sha)));
        QVERIFY(m_central->run(u"ALTER DATABASE customer360 SET lock_timeout = '5s'"_s)
                    .ok); // or it would wait for ever
        QCOMPARE(create(*m_ann, u"document"_s, next(),
                        {{u"customer"_s, customer(*m_ann)}, {u"title"_s, u"x"_s}, {u"sha256"_s, sha}}),
                 u"applied");
        m_ann->ask(u"SELECT c360.blob_put(NULL, '%1', '%2', 0, 1, 'Locked out')"_s.arg(m_ann->id(), sha));
        QCOMPARE(m_ann->state, QString());
        sync::central::CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect());
        QVERIFY(admin.upgrade());
        // What a device calls itself goes to a terminal.
        owner(u"UPDATE c360.device SET name = E'lap\\x1b[2Jtop' WHERE device_id = '%1'"_s.arg(m_ann->id()));
        const auto devices = admin.devices({});
        QVERIFY(devices);
        QVERIFY(
            std::ranges::any_of(*devices, [](const auto &device) { return device.name == u"lap[2Jtop"; }));
        QVERIFY(m_central->run(u"ALTER DATABASE customer360 RESET lock_timeout"_s).ok);
    }

    void noMoreAtOnceThanAClientSends()
    {
        QJsonArray groups;
        for (int i = 1; i <= 51; ++i)
            groups.append(QJsonObject{
                {u"hash"_s, u"x"_s},
                {u"ops"_s, QJsonArray{QJsonObject{{u"n"_s, m_ann->lastOp + i}, {u"k"_s, u"void"_s}}}}});
        m_ann->send(groups);
        QCOMPARE(m_ann->state, u"C3009");
        groups.removeLast();
        m_ann->send(groups);
        QCOMPARE(m_ann->state, QString());
        // Two groups of 501 operations; one of as many is one action.
        const auto voids = [](qint64 from, int count) {
            QJsonArray ops;
            for (int i = 0; i < count; ++i)
                ops.append(QJsonObject{{u"n"_s, from + i}, {u"k"_s, u"void"_s}});
            return QJsonObject{{u"hash"_s, u"x"_s}, {u"ops"_s, ops}};
        };
        m_ann->send({voids(m_ann->lastOp + 1, 500), voids(m_ann->lastOp + 501, 1)});
        QCOMPARE(m_ann->state, u"C3009");
        m_ann->send({voids(m_ann->lastOp + 1, 501)});
        QCOMPARE(m_ann->state, QString());
    }

    void noMoreDevicesThanALoginHas()
    {
        QVERIFY(m_central->addUser(u"dan"_s, u"sales"_s));
        CentralDevice dan(*m_central, u"dan"_s, CentralDevice::uuid(910'000));
        dan.ask(u"SELECT c360.hello('%1', NULL, 1, E'lap\\x1b[31m\\ntop')"_s.arg(dan.id()));
        QCOMPARE(owner(u"SELECT name FROM c360.device WHERE device_id = '%1'"_s.arg(dan.id())),
                 u"lap[31mtop");
        dan.ask(u"SELECT c360.hello(('00000000-0000-7000-8000-' || lpad((920000 + i)::text, 12, '0'))::uuid, "
                u"NULL, 1, 'x') "
                u"FROM generate_series(1, 199) AS i"_s);
        QCOMPARE(dan.state, QString());
        CentralDevice more(*m_central, u"dan"_s, CentralDevice::uuid(910'001));
        more.hello();
        QCOMPARE(more.state, u"C3009");
        QVERIFY(!dan.hello().isEmpty());
        owner(u"UPDATE c360.device SET created_at = now() - interval '2 days' WHERE login = 'dan'"_s);
        QVERIFY(!more.hello().isEmpty());
    }

    void erasingTakesTheConflictsOfInvoiceLinesAlong()
    {
        const QString to = customer(*m_ann), bill = next(), item = next();
        QJsonObject body = line(bill);
        body[u"description"] = u"A"_s;
        QCOMPARE(create(*m_ann, u"invoice"_s, bill, invoice(to, u"draft"_s)), u"applied");
        QCOMPARE(create(*m_ann, u"invoice_line"_s, item, body), u"applied");
        update(*m_bob, u"invoice_line"_s, item, u"description"_s, u"A"_s, u"B"_s);
        QCOMPARE(update(*m_ann, u"invoice_line"_s, item, u"description"_s, u"A"_s, u"C"_s), u"merged");
        QCOMPARE(owner(u"SELECT customer FROM c360.conflict WHERE record = '%1'"_s.arg(item)), to);
        owner(u"UPDATE c360.conflict SET customer = NULL WHERE record = '%1'"_s.arg(
            item)); // of an earlier version
        QCOMPARE(act(*m_ann, u"erase"_s, u"invoice"_s, bill), u"applied");
        QCOMPARE(count(u"conflict"_s, u"record = '%1'"_s.arg(item)), 0);
    }
};

QTEST_GUILESS_MAIN(TestCentralAttacks)
#include "test_central_attacks.moc"
