// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 A7
// links: c360_services c360_testsupport
#include "core/services/central/central_account.h"
#include "core/services/central/network_state.h"
#include "core/services/central/sync_service.h"
#include "core/services/profile/profile.h"
#include "core/store/blobs.h"
#include "tests/support/central_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using services::NetworkState;
using services::SyncService;

/// On a network that costs by the byte, changes go and documents wait.
class TestMetered : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::CentralFixture> m_centre;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    SystemIdSource m_ids;
    services::Profile::Ptr m_profile;

    /// A customer with a document of one chunk.
    void addDocument()
    {
        const auto customer =
            m_profile->commands().create(u"customer"_s, {{u"last_name"_s, u"Alaoui"_s}}).result();
        QVERIFY(customer.has_value());
        const auto sha256 =
            m_profile->store()
                .write([](store::Transaction &tx) { return store::putBlob(tx.db(), QByteArray(5000, 'd')); })
                .result();
        QVERIFY(sha256.has_value());
        const auto document = m_profile->commands()
                                  .create(u"document"_s, {{u"customer"_s, customer->ids.front().toBytes()},
                                                          {u"title"_s, u"Contract"_s},
                                                          {u"sha256"_s, *sha256},
                                                          {u"size"_s, 5000}})
                                  .result();
        QVERIFY2(document.has_value(),
                 document ? "" : qPrintable(document.error().reason + u' ' + document.error().field));
    }
    [[nodiscard]] qint64 sent() const
    {
        return m_profile->store()
            .read([](store::Connection &db) {
                return db.scalar(u"SELECT count(*) FROM sent_blob WHERE at > 0"_s);
            })
            .result()
            .value_or(-1);
    }
    [[nodiscard]] static bool waits(const SyncService &sync)
    {
        const sync::SyncStatus &status = sync.status();
        return status.phase == sync::Phase::Idle && status.metered && status.waitingOperations == 0 &&
               status.documentsWaiting == 1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = tests::CentralFixture::start();
        if (!m_centre)
            QSKIP("PostgreSQL is not installed");
    }
    void init()
    {
        QVERIFY(m_centre->reset());
        QVERIFY(m_centre->addUser(u"anna"_s, u"sales"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        services::CreateOptions options;
        options.encrypted = false;
        options.country = u"FR"_s;
        services::Environment environment;
        environment.clock = &m_clock;
        environment.ids = &m_ids;
        m_profile = services::Profile::create(m_folder->filePath(u"anna"_s), options, environment).value();
        addDocument();
        const auto connection =
            services::central::connectionFrom(m_centre->url(u"anna"_s), u"anna"_s,
                                              Secret::fromText(tests::CentralFixture::password()), {}, true);
        QVERIFY(services::central::connect(*m_profile, connection.value()));
    }
    void cleanup()
    {
        m_profile.reset();
        m_folder.reset();
    }

    void documentsWaitForAnotherNetwork()
    {
        NetworkState network;
        network.set(true, true);
        SyncService sync(*m_profile);
        sync.follow(network);
        sync.start();
        QTRY_VERIFY_WITH_TIMEOUT(waits(sync), 20'000);
        QCOMPARE(sent(), 0);
        network.set(true, false);
        QTRY_COMPARE_WITH_TIMEOUT(sent(), 1, 20'000);
        QTRY_VERIFY(!sync.status().metered);
    }

    void thePersonMaySendThemAnyway()
    {
        NetworkState network;
        network.set(true, true);
        SyncService sync(*m_profile);
        sync.follow(network);
        sync.start();
        QTRY_VERIFY_WITH_TIMEOUT(waits(sync), 20'000);
        sync.syncAnyway();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), 1, 20'000);
    }

    void orAlways()
    {
        NetworkState network;
        network.set(true, true);
        SyncService sync(*m_profile);
        sync.follow(network);
        sync.setMeteredAllowed(true);
        sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), 1, 20'000);
        QVERIFY(!sync.status().metered);
    }

    void comingOnlineIsTold()
    {
        NetworkState network;
        const QSignalSpy online(&network, &NetworkState::cameOnline);
        const QSignalSpy metered(&network, &NetworkState::meteredChanged);
        network.set(true, false);
        network.set(false, false);
        QCOMPARE(online.size(), 0);
        network.set(true, true);
        QCOMPARE(online.size(), 1);
        QCOMPARE(metered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMetered)
#include "test_metered.moc"
