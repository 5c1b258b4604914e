// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T1 T2 C9
// links: c360_domain c360_testsupport
#include "core/domain/queries/profile_queries.h"
#include "core/domain/queries/timeline_queries.h"
#include "tests/support/temporary_store.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using domain::Fields;
using domain::TimelineEntry;
using domain::TimelineSource;

class TestTimelineQueries : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;
    Id m_customer;

    Id create(const QString &type, Fields fields)
    {
        if (type != u"customer"_s && type != u"tag"_s && type != u"customer_group"_s)
            fields.insert(u"customer"_s, m_customer.toBytes());
        const auto done = m_store->commands->create(type, fields).result();
        if (!done)
            qFatal("%ls %ls", qUtf16Printable(done.error().reason), qUtf16Printable(done.error().field));
        return done->ids.front();
    }
    Id activity(const QString &type, Instant at, const QString &subject, Fields more = {})
    {
        more.insert(u"interaction_type"_s, type);
        more.insert(u"interaction_date"_s, at);
        more.insert(u"subject"_s, subject);
        return create(u"activity"_s, more);
    }
    Instant now() const { return m_store->clock.now(); }
    QString day(int ago) const
    {
        return QDateTime::fromMSecsSinceEpoch(now()).date().addDays(-ago).toString(Qt::ISODate);
    }
    domain::TimelinePage page(const domain::TimelineFilter &filter = {},
                              const std::optional<domain::TimelineKey> &after = {}, int limit = 100)
    {
        return m_store->read([=, id = m_customer, at = now()](store::Connection &db) {
            return domain::timelinePage(db, id, filter, after, limit, at);
        });
    }
    domain::TimelineTop top(const domain::TimelineFilter &filter = {})
    {
        return m_store->read([=, id = m_customer, at = now()](store::Connection &db) {
            return domain::timelineTop(db, id, filter, at);
        });
    }
    domain::CustomerHead head()
    {
        return m_store->read([id = m_customer, today = m_store->clock.today()](store::Connection &db) {
            return domain::customerHead(db, id, today);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TemporaryStore>(false);
        m_customer = create(u"customer"_s, {{u"first_name"_s, u"Amina"_s}, {u"last_name"_s, u"Haddad"_s}});
    }
    void cleanup() { m_store.reset(); }

    void mixesAllSourcesNewestFirst()
    {
        activity(u"call"_s, now() - 1000, u"Latest"_s);
        create(u"invoice"_s, {{u"number"_s, u"F-1"_s},
                              {u"kind"_s, u"invoice"_s},
                              {u"issued_on"_s, day(2)},
                              {u"currency"_s, u"EUR"_s},
                              {u"total"_s, qlonglong(1'200'000)}});
        create(u"payment"_s,
               {{u"amount"_s, qlonglong(500'000)}, {u"currency"_s, u"EUR"_s}, {u"paid_on"_s, day(1)}});
        create(u"consent_event"_s, {{u"purpose"_s, u"marketing"_s},
                                    {u"channel"_s, u"email"_s},
                                    {u"action"_s, u"granted"_s},
                                    {u"captured_at"_s, now() - 3 * 86'400'000LL}});
        const auto entries = page().entries;
        QVERIFY(std::ranges::is_sorted(
            entries, [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; }));
        QList<TimelineSource> sources;
        for (const TimelineEntry &entry : entries)
            sources << entry.source;
        for (const TimelineSource source :
             {TimelineSource::Activity, TimelineSource::Invoice, TimelineSource::Payment,
              TimelineSource::Consent, TimelineSource::Change})
            QVERIFY(sources.contains(source));
        // Creating an activity or invoice is no change of its own beside the entry itself.
        QCOMPARE(std::ranges::count(entries, TimelineSource::Change, &TimelineEntry::source), 1);
        const auto invoice = std::ranges::find(entries, TimelineSource::Invoice, &TimelineEntry::source);
        QCOMPARE(invoice->title, u"F-1"_s);
        QVERIFY(invoice->dayOnly);
    }

    void pagesByKeyWithoutGapOrRepeat()
    {
        // Many at the same instant and on the same day: the key must tell them apart.
        for (int i = 0; i < 40; ++i) {
            activity(u"note"_s, now() - (i / 10) * 1000, u"n%1"_s.arg(i));
            create(
                u"payment"_s,
                {{u"amount"_s, qlonglong(10'000)}, {u"currency"_s, u"EUR"_s}, {u"paid_on"_s, day(i / 15)}});
        }
        const auto all = page({}, {}, 1000);
        QVERIFY(!all.more);
        for (const int limit : {1, 7, 40}) {
            std::vector<TimelineEntry> read;
            std::optional<domain::TimelineKey> after;
            for (int turns = 0; turns < 200; ++turns) {
                const auto part = page({}, after, limit);
                QVERIFY(int(part.entries.size()) <= limit);
                read.insert(read.end(), part.entries.begin(), part.entries.end());
                if (!part.more)
                    break;
                after = part.entries.back().key();
            }
            QCOMPARE(read.size(), all.entries.size());
            QVERIFY(std::ranges::equal(read, all.entries));
        }
    }

    void separatesUpcomingAndPinned()
    {
        const Id task = activity(u"task"_s, now() - 5000, u"Call back"_s,
                                 {{u"status"_s, u"pending"_s}, {u"due_at"_s, now() + 86'400'000LL}});
        const Id planned = activity(u"meeting"_s, now() + 3'600'000, u"Demo"_s);
        const Id pinned = activity(u"note"_s, now() - 9000, u"Key customer"_s, {{u"pinned"_s, qlonglong(1)}});
        const Id done = activity(u"call"_s, now() - 7000, u"Done"_s);
        const auto above = top();
        QCOMPARE(above.upcoming.size(), 2u);
        QCOMPARE(above.upcoming[0].id, planned); // soonest first
        QCOMPARE(above.upcoming[1].id, task);
        QCOMPARE(above.pinned.size(), 1u);
        QCOMPARE(above.pinned[0].id, pinned);
        QList<Id> history;
        for (const TimelineEntry &entry : page().entries)
            history << entry.id;
        QVERIFY(history.contains(done));
        QVERIFY(!history.contains(task) && !history.contains(planned) && !history.contains(pinned));
    }

    void filtersByTypeAndText()
    {
        activity(u"call"_s, now() - 1000, u"Devis à préparer"_s);
        activity(u"visit"_s, now() - 2000, u"زيارة المعرض"_s);
        activity(u"call"_s, now() - 3000, u"Other"_s, {{u"body"_s, u"the DEVIS again"_s}});
        QCOMPARE(page({.kinds = {u"call"_s}, .text = {}}).entries.size(), 2u);
        QCOMPARE(page({.kinds = {}, .text = u"devis"_s}).entries.size(), 2u);
        QCOMPARE(page({.kinds = {}, .text = u"DEVIS prepa"_s}).entries.size(), 1u);
        QCOMPARE(page({.kinds = {}, .text = u"المعرض"_s}).entries.size(), 1u);
        QCOMPARE(page({.kinds = {u"change"_s}, .text = {}}).entries.size(), 1u);
        QVERIFY(page({.kinds = {u"email"_s}, .text = {}}).entries.empty());
        // Counts ignore the filter.
        const auto counts = top({.kinds = {u"visit"_s}, .text = {}}).counts;
        QCOMPARE(counts.front().kind, u"call"_s);
        QCOMPARE(counts.front().count, 2);
    }

    void deletedActivityLeavesAChange()
    {
        const Id call = activity(u"call"_s, now() - 1000, u"Wrong"_s);
        QVERIFY(m_store->commands->remove(u"activity"_s, call).result().has_value());
        const auto entries = page().entries;
        QVERIFY(std::ranges::find(entries, call, &TimelineEntry::id) == entries.end());
        QVERIFY(std::ranges::any_of(entries, [](const TimelineEntry &e) {
            return e.source == TimelineSource::Change && e.kind == u"delete"_s && e.title == u"activity"_s;
        }));
    }

    void headSumsUp()
    {
        QCOMPARE(head().lastContact, 0);
        activity(u"note"_s, now() - 100, u"no contact"_s);
        activity(u"call"_s, now() - 5000, u"contact"_s);
        activity(u"task"_s, now(), u"next"_s, {{u"status"_s, u"pending"_s}, {u"due_at"_s, now() + 1000}});
        create(u"invoice"_s, {{u"number"_s, u"F-2"_s},
                              {u"kind"_s, u"invoice"_s},
                              {u"issued_on"_s, day(60)},
                              {u"due_on"_s, day(30)},
                              {u"currency"_s, u"EUR"_s},
                              {u"total"_s, qlonglong(1'000'000)}});
        create(u"consent_event"_s, {{u"purpose"_s, u"marketing"_s},
                                    {u"channel"_s, u"email"_s},
                                    {u"action"_s, u"granted"_s},
                                    {u"captured_at"_s, now() - 2000}});
        create(u"consent_event"_s, {{u"purpose"_s, u"marketing"_s},
                                    {u"channel"_s, u"sms"_s},
                                    {u"action"_s, u"withdrawn"_s},
                                    {u"captured_at"_s, now() - 1000}});
        const auto found = head();
        QCOMPARE(found.lastContact, now() - 5000);
        QCOMPARE(found.lastContactType, u"call"_s);
        QCOMPARE(found.nextContact, now() + 1000);
        QCOMPARE(found.balances.size(), 1u);
        QCOMPARE(found.balances[0].balance, 1'000'000);
        QCOMPARE(found.balances[0].overdue, 1'000'000);
        QCOMPARE(found.consents[0].state, domain::ChannelConsent::State::Granted);
        QCOMPARE(found.consents[1].state, domain::ChannelConsent::State::Refused);
        QCOMPARE(found.consents[2].state, domain::ChannelConsent::State::None);
    }

    void profileHasItsParts()
    {
        create(u"contact"_s, {{u"name"_s, u"Zoé"_s}});
        create(u"contact"_s, {{u"name"_s, u"Ali"_s}});
        create(u"contact"_s, {{u"name"_s, u"Mona"_s}, {u"preferred"_s, qlonglong(1)}});
        create(u"vehicle"_s, {{u"plate"_s, u"AB-123-CD"_s}});
        const Id tag = create(u"tag"_s, {{u"name"_s, u"vip"_s}, {u"colour"_s, u"#0072b2"_s}});
        create(u"customer_tag"_s, {{u"tag"_s, tag.toBytes()}});
        QVERIFY(m_store->commands
                    ->update(u"customer"_s, m_customer,
                             {{u"company_name"_s, u"SARL X"_s}, {u"country"_s, u"FR"_s}})
                    .result()
                    .has_value());
        const auto read = [&] {
            return m_store->read([id = m_customer, today = m_store->clock.today()](store::Connection &db) {
                return domain::customerProfile(db, id, {u"FR"_s, u"FR"_s, today});
            });
        };
        auto profile = read();
        QCOMPARE(profile.contacts.size(), 3u);
        QCOMPARE(profile.contacts[0].value(u"name").toString(), u"Mona"_s); // preferred first
        QCOMPARE(profile.contacts[1].value(u"name").toString(), u"Ali"_s);
        QCOMPARE(profile.vehicles.size(), 1u);
        QCOMPARE(profile.tags.size(), 1);
        QCOMPARE(profile.tags[0].name, u"vip"_s);
        QVERIFY(!profile.findings.isEmpty()); // a French company without SIRET and tax number
        // The link's id removes the tag from the customer.
        QVERIFY(m_store->commands->remove(u"customer_tag"_s, profile.tags[0].link).result().has_value());
        profile = read();
        QVERIFY(profile.tags.isEmpty());
        QVERIFY(m_store->commands->remove(u"customer"_s, m_customer).result().has_value());
        const auto gone =
            m_store->store
                ->read([id = m_customer, today = m_store->clock.today()](store::Connection &db) {
                    return domain::customerHead(db, id, today);
                })
                .result();
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestTimelineQueries)
#include "test_timeline_queries.moc"
