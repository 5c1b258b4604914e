// SPDX-License-Identifier: GPL-3.0-or-later
// labels: C1 C5 C10 C11 D4 T4 T6
// links: c360_domain c360_testsupport
#include "core/base/amount.h"
#include "core/domain/commands.h"
#include "core/domain/queries/consent_queries.h"
#include "tests/support/temporary_store.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using catalog::field;
using catalog::Record;
using domain::Fields;
using domain::Op;
using domain::OpKind;

class TestCommands : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;

    Id create(const QString &type, const Fields &set)
    {
        auto done = m_store->commands->create(type, set).result();
        if (!done)
            qWarning("%ls %ls", qUtf16Printable(done.error().reason), qUtf16Printable(done.error().field));
        return done ? done->ids.front() : Id();
    }
    Record find(const catalog::RecordType &type, const Id &id)
    {
        return m_store->read([&type, id](store::Connection &db) { return store::findRecord(db, type, id); });
    }
    bool exists(const catalog::RecordType &type, const Id &id)
    {
        return m_store->store
            ->read([&type, id](store::Connection &db) { return store::findRecord(db, type, id); })
            .result()
            .has_value();
    }
    qint64 count(const QString &sql, const QList<store::Bind> &binds = {})
    {
        return m_store->read([sql, binds](store::Connection &db) { return db.scalar(sql, binds); });
    }

private Q_SLOTS:
    void init() { m_store = std::make_unique<test::TemporaryStore>(); }
    void cleanup() { m_store.reset(); }

    void createsCustomerWithNumberUserNameAndSearchEntry()
    {
        const Id id =
            create(u"customer"_s, {{u"first_name"_s, u"Jean-Pierre"_s}, {u"last_name"_s, u"Dûpont"_s}});
        const Record customer = find(catalog::customerType, id);
        const QRegularExpression number(u"^CUST_[0-9A-F]{8}$"_s);
        QVERIFY(number.match(customer.text(field<"customer.customer_id">)).hasMatch());
        QCOMPARE(customer.text(field<"customer.username">), u"jeanpierredupont"_s);
        QCOMPARE(customer.text(field<"customer.full_name">), u"Jean-Pierre Dûpont"_s);
        QVERIFY(customer.flag(field<"customer.is_active">));
        QCOMPARE(customer.createdBy, u"tester"_s);
        QCOMPARE(count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH '\"dupo\"*'"_s), 1);
        QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE record = ?"_s, {id}), 1);
        QCOMPARE(count(u"SELECT count(*) FROM audit_entry WHERE record_id = ? AND action = 'create'"_s, {id}),
                 1);
    }

    void givesEveryNamesakeAUserNameOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i < 120; ++i) {
            const Id id = create(u"customer"_s, {{u"first_name"_s, u"محمد"_s}, {u"last_name"_s, u"علي"_s}});
            const QString name = find(catalog::customerType, id).text(field<"customer.username">);
            static const QRegularExpression plain(u"^[a-z0-9]{1,20}$"_s);
            QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), 120);
    }

    void refusesASecondCustomerWithTheSameEmailUnlessMarked()
    {
        const Id first = create(u"customer"_s, {{u"last_name"_s, u"A"_s}, {u"email"_s, u"a@example.com"_s}});
        auto second =
            m_store->commands
                ->create(u"customer"_s, {{u"last_name"_s, u"B"_s}, {u"email"_s, u"a@example.com"_s}})
                .result();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Invalid);
        QCOMPARE(second.error().field, u"email"_s);
        QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 1);
        QVERIFY(!create(u"customer"_s, {{u"last_name"_s, u"B"_s},
                                        {u"email"_s, u"a@example.com"_s},
                                        {u"duplicate_of"_s, first.toBytes()}})
                     .isNull());
    }

    void anActionHappensWholeOrNotAtAll()
    {
        auto done = m_store->commands
                        ->run({.name = u"create"_s,
                               .ops = {{OpKind::Create, u"customer"_s, {}, {{u"last_name"_s, u"A"_s}}},
                                       {OpKind::Create, u"customer"_s, {}, {{u"nonsense"_s, 1}}}}})
                        .result();
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"field.unknown"_s);
        QCOMPARE(count(u"SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM outbox)"_s), 0);
    }

    void undoAndRedoAnEdit()
    {
        const Id id = create(u"customer"_s, {{u"last_name"_s, u"Before"_s}, {u"city"_s, u"Paris"_s}});
        QVERIFY(m_store->commands->update(u"customer"_s, id, {{u"last_name"_s, u"After"_s}}).result());
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.full_name">), u"After"_s);
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.full_name">), u"Before"_s);
        QCOMPARE(count(u"SELECT count(*) FROM customer_search WHERE customer_search MATCH '\"after\"'"_s), 0);
        QVERIFY(m_store->commands->redo().result());
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.full_name">), u"After"_s);
        QVERIFY(m_store->commands->undo().result());
        QVERIFY(m_store->commands->undo().result()); // the creation
        QVERIFY(!exists(catalog::customerType, id));
        QVERIFY(!m_store->commands->undoState().result()->canUndo);
        QVERIFY(m_store->commands->redo().result());
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.city">), u"Paris"_s);
    }

    void whatCameInWhileAPersonTypedIsNotLost()
    {
        const Id id = create(
            u"customer"_s, {{u"last_name"_s, u"A"_s}, {u"city"_s, u"Lyon"_s}, {u"notes"_s, u"Likes blue"_s}});
        const auto edit = [&](const Fields &set, const Fields &seen) {
            QVERIFY(m_store->commands->update(u"customer"_s, id, set, seen).result());
        };
        const auto payload = [&] {
            return m_store->read([](store::Connection &db) -> Result<QString> {
                C360_TRY(auto row, db.one(u"SELECT payload FROM outbox WHERE kind = 'update' ORDER BY op_no "
                                          u"DESC LIMIT 1"_s));
                return row->text(0);
            });
        };
        // Both have seen Lyon: the centre is told so, and keeps the other city as a conflict.
        edit({{u"city"_s, u"Paris"_s}}, {{u"city"_s, u"Lyon"_s}});
        QCOMPARE(payload(), u"{\"city\":[\"Lyon\",\"Paris\"]}"_s);
        edit({{u"city"_s, u"Nice"_s}}, {{u"city"_s, u"Lyon"_s}});
        QCOMPARE(payload(), u"{\"city\":[\"Lyon\",\"Nice\"]}"_s);
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.city">), u"Nice"_s);
        // Notes are joined here and now, and nothing met.
        edit({{u"notes"_s, u"Likes blue\nHas a dog"_s}}, {{u"notes"_s, u"Likes blue"_s}});
        edit({{u"notes"_s, u"Likes blue\nCall on Mondays"_s}}, {{u"notes"_s, u"Likes blue"_s}});
        const QString both = find(catalog::customerType, id).text(field<"customer.notes">);
        QCOMPARE(both, u"Likes blue\nHas a dog\nCall on Mondays"_s);
        QCOMPARE(payload(), QString(u"{\"notes\":[\"Likes blue\\nHas a dog\",\"Likes blue\\nHas a "
                                    u"dog\\nCall on Mondays\"]}"_s));
        // Undo takes my own words back, not the other's.
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(find(catalog::customerType, id).text(field<"customer.notes">), u"Likes blue\nHas a dog"_s);
    }

    void keysThatOthersHaveSetStay()
    {
        const Id customer = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        const Id id = create(u"activity"_s, {{u"customer"_s, customer.toBytes()},
                                             {u"interaction_type"_s, u"call"_s},
                                             {u"metadata"_s, u"{\"a\":1,\"b\":1}"_s}});
        const auto edit = [&](const QString &mine) {
            QVERIFY(m_store->commands
                        ->update(u"activity"_s, id, {{u"metadata"_s, mine}},
                                 {{u"metadata"_s, u"{\"a\":1,\"b\":1}"_s}})
                        .result());
        };
        edit(u"{\"a\":2,\"b\":1,\"c\":1}"_s);
        edit(u"{\"a\":3,\"b\":2}"_s); // "a" meets, "b" is new, "c" is the other's
        const QString payload = m_store->read([](store::Connection &db) -> Result<QString> {
            C360_TRY(auto row, db.one(u"SELECT payload FROM outbox WHERE kind = 'update' ORDER BY op_no "
                                      u"DESC LIMIT 1"_s));
            return row->text(0);
        });
        QCOMPARE(payload, u"{\"metadata\":[{\"a\":1,\"b\":1,\"c\":1},{\"a\":3,\"b\":2,\"c\":1}]}"_s);
    }

    void undoLeavesWhatAnotherEditHasChangedSince()
    {
        const Id id = create(u"customer"_s, {{u"last_name"_s, u"A"_s}, {u"city"_s, u"Paris"_s}});
        auto mine =
            m_store->commands->update(u"customer"_s, id, {{u"city"_s, u"Lyon"_s}, {u"state"_s, u"R"_s}})
                .result();
        QVERIFY(m_store->commands->update(u"customer"_s, id, {{u"city"_s, u"Tunis"_s}}).result());
        auto undone = m_store->commands->undo(mine->action).result();
        QVERIFY(undone);
        QCOMPARE(undone->warnings.size(), 1);
        QCOMPARE(undone->warnings.front().field, u"city"_s);
        const Record customer = find(catalog::customerType, id);
        QCOMPARE(customer.text(field<"customer.city">), u"Tunis"_s);
        QVERIFY(!customer[field<"customer.state">].isValid());
    }

    void deletingIsSoftAndCanBeTakenBack()
    {
        const Id id = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        QVERIFY(m_store->commands->remove(u"customer"_s, id).result());
        Record customer = find(catalog::customerType, id);
        QVERIFY(customer.deletedAt > 0);
        QVERIFY(!customer.flag(field<"customer.is_active">));
        QVERIFY(m_store->commands->undo().result());
        customer = find(catalog::customerType, id);
        QCOMPARE(customer.deletedAt, 0);
        QVERIFY(customer.flag(field<"customer.is_active">));
    }

    void linesMakeTheTotalOfTheirInvoice()
    {
        const Id customer = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        const Id invoice =
            create(u"invoice"_s, {{u"customer"_s, customer.toBytes()}, {u"issued_on"_s, u"2026-01-02"_s}});
        QVERIFY(!invoice.isNull());
        const Id line = create(
            u"invoice_line"_s,
            {{u"invoice"_s, invoice.toBytes()}, {u"quantity"_s, 3 * amountScale}, {u"unit_price"_s, 25'500}});
        QCOMPARE(find(catalog::invoiceLineType, line).integer(field<"invoice_line.amount">), 76'500);
        QCOMPARE(find(catalog::invoiceType, invoice).integer(field<"invoice.total">), 76'500);
        QVERIFY(m_store->commands->remove(u"invoice_line"_s, line).result());
        QCOMPARE(find(catalog::invoiceType, invoice).integer(field<"invoice.total">), 0);
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(find(catalog::invoiceType, invoice).integer(field<"invoice.total">), 76'500);
    }

    void appendOnlyRowsAreCompensatedNotChanged()
    {
        const Id customer = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        const Id payment = create(
            u"payment"_s,
            {{u"customer"_s, customer.toBytes()}, {u"amount"_s, 100'000}, {u"paid_on"_s, u"2026-02-03"_s}});
        QVERIFY(!m_store->commands->update(u"payment"_s, payment, {{u"amount"_s, 1}}).result());
        QVERIFY(!m_store->commands->remove(u"payment"_s, payment).result());
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(count(u"SELECT count(*) FROM payment"_s), 2);
        QCOMPARE(count(u"SELECT sum(amount) FROM payment"_s), 0);
    }

    void consentsFormAChainAndMoveTheSwitch()
    {
        const Id customer = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        const Fields consent{{u"customer"_s, customer.toBytes()},
                             {u"purpose"_s, u"marketing"_s},
                             {u"channel"_s, u"email"_s},
                             {u"action"_s, u"granted"_s}};
        const Id first = create(u"consent_event"_s, consent);
        QVERIFY(find(catalog::customerType, customer).flag(field<"customer.marketing_emails">));
        const Id second = create(u"consent_event"_s, consent);
        QCOMPARE(find(catalog::consentType, second)[field<"consent_event.previous_hash">],
                 find(catalog::consentType, first)[field<"consent_event.hash">]);
        const auto broken = [&] {
            const auto view = m_store->read(
                [&](store::Connection &db) { return domain::consentsOf(db, customer, QDate(2026, 6, 30)); });
            const auto found = std::ranges::find(view.findings, domain::ConsentFinding::Kind::BrokenChain,
                                                 &domain::ConsentFinding::kind);
            return found == view.findings.end() ? 0 : found->count;
        };
        QCOMPARE(broken(), 0);
        QVERIFY(m_store->commands->undo().result());
        QVERIFY(m_store->store
                    ->maintain([](store::Connection &db) {
                        return db.execute(
                            u"UPDATE consent_event SET channel = 'sms' WHERE action = 'granted'"_s);
                    })
                    .result());
        QCOMPARE(broken(), 2);
    }

    void aTagIsTheSameLinkHoweverOftenItIsSet()
    {
        const Id customer = create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        const Id tag = create(u"tag"_s, {{u"name"_s, u"vip"_s}});
        const Fields link{{u"customer"_s, customer.toBytes()}, {u"tag"_s, tag.toBytes()}};
        const Id one = create(u"customer_tag"_s, link);
        QCOMPARE(create(u"customer_tag"_s, link), one);
        QVERIFY(m_store->commands->remove(u"customer_tag"_s, one).result());
        QCOMPARE(create(u"customer_tag"_s, link), one);
        QCOMPARE(count(u"SELECT count(*) FROM customer_tag WHERE deleted_at IS NULL"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
