// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T6
// links: c360_domain c360_testsupport
#include "core/domain/queries/consent_queries.h"
#include "tests/support/temporary_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using domain::ConsentFinding;
using domain::ConsentState;

class TestConsents : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;
    Id m_customer;
    const QDate m_today{2025, 6, 15};

    void consentEvent(const QString &purpose, const QString &channel, const QString &action,
                      const domain::Fields &more = {})
    {
        domain::Fields set{{u"customer"_s, m_customer.toBytes()},
                           {u"purpose"_s, purpose},
                           {u"channel"_s, channel},
                           {u"action"_s, action}};
        set.insert(more);
        m_store->clock.advance(1000);
        QVERIFY(m_store->commands->create(u"consent_event"_s, set).result());
    }
    domain::ConsentView view()
    {
        return m_store->read([id = m_customer, today = m_today](store::Connection &db) {
            return domain::consentsOf(db, id, today);
        });
    }
    bool may(const QString &purpose, const QString &channel)
    {
        return m_store->read([=, this](store::Connection &db) {
            return domain::mayContact(db, m_customer, purpose, channel, m_today);
        });
    }
    static bool has(const domain::ConsentView &view, ConsentFinding::Kind kind)
    {
        return std::ranges::any_of(view.findings, [kind](const ConsentFinding &f) { return f.kind == kind; });
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TemporaryStore>();
        m_customer = m_store->commands
                         ->create(u"customer"_s, {{u"last_name"_s, u"A"_s}, {u"email"_s, u"a@example.com"_s}})
                         .result()
                         ->ids.front();
    }
    void cleanup() { m_store.reset(); }

    void nothingRecordedMeansNoContact()
    {
        QVERIFY(!may(u"marketing"_s, u"email"_s));
        QCOMPARE(view().matrix[u"marketing"_s][u"email"_s].state, ConsentState::None);
    }

    void theLatestEventDecides()
    {
        consentEvent(u"marketing"_s, u"email"_s, u"granted"_s);
        QVERIFY(may(u"marketing"_s, u"email"_s));
        QVERIFY(!may(u"marketing"_s, u"sms"_s));
        QVERIFY(!may(u"survey"_s, u"email"_s));
        consentEvent(u"marketing"_s, u"email"_s, u"withdrawn"_s);
        QVERIFY(!may(u"marketing"_s, u"email"_s));
        QCOMPARE(view().matrix[u"marketing"_s][u"email"_s].state, ConsentState::Withdrawn);
        QCOMPARE(view().history.size(), 2);
        consentEvent(u"marketing"_s, u"any"_s, u"reconfirmed"_s);
        QVERIFY(may(u"marketing"_s, u"email"_s));
        QVERIFY(view().matrix[u"marketing"_s][u"email"_s].viaAny);
    }

    void aConsentRunsOut()
    {
        consentEvent(u"newsletter"_s, u"email"_s, u"granted"_s, {{u"valid_until"_s, u"2025-06-14"_s}});
        QCOMPARE(view().matrix[u"newsletter"_s][u"email"_s].state, ConsentState::Expired);
        QVERIFY(!may(u"newsletter"_s, u"email"_s));
        consentEvent(u"newsletter"_s, u"email"_s, u"reconfirmed"_s, {{u"valid_until"_s, u"2025-06-15"_s}});
        QVERIFY(may(u"newsletter"_s, u"email"_s));
        QVERIFY(has(view(), ConsentFinding::Kind::ExpiresSoon));
    }

    void theCheckFindsSwitchesWithoutConsentAndMissingProof()
    {
        QVERIFY(m_store->commands->update(u"customer"_s, m_customer, {{u"marketing_emails"_s, 1}}).result());
        QVERIFY(has(view(), ConsentFinding::Kind::MarketingEmailWithoutConsent));
        consentEvent(u"marketing"_s, u"email"_s, u"granted"_s);
        QVERIFY(!has(view(), ConsentFinding::Kind::MarketingEmailWithoutConsent));
        QVERIFY(has(view(), ConsentFinding::Kind::NoProof));
        consentEvent(u"marketing"_s, u"email"_s, u"reconfirmed"_s, {{u"text_version"_s, u"2025-1"_s}});
        QVERIFY(!has(view(), ConsentFinding::Kind::NoProof));
    }

    void aChangedEventIsFound()
    {
        consentEvent(u"marketing"_s, u"email"_s, u"refused"_s);
        QVERIFY(!has(view(), ConsentFinding::Kind::BrokenChain));
        QVERIFY(m_store->store
                    ->maintain([](store::Connection &db) {
                        return db.execute(u"UPDATE consent_event SET action = 'granted'"_s);
                    })
                    .result());
        QVERIFY(has(view(), ConsentFinding::Kind::BrokenChain));
    }
};

QTEST_GUILESS_MAIN(TestConsents)
#include "test_consents.moc"
