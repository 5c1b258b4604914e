// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_testsupport c360_sync c360_domain
//
// Contents of documents, both ways, over a line that is cut: each chunk travels once.
#include "core/store/blobs.h"
#include "core/sync/blob_transfer.h"
#include "core/sync/pg_error.h"
#include "tests/support/fault_proxy.h"
#include "tests/sync_transport/transport_device.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::tests;

class TestBlobTransfer : public QObject
{
    Q_OBJECT

    std::unique_ptr<CentralFixture> m_centre;

    static QByteArray content(qsizetype size, quint32 seed = 1)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(seed);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }
    static QByteArray sha(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    void addDocument(const QByteArray &bytes, int n, bool pinned)
    {
        const auto done = m_centre->runAsOwner(
            u"INSERT INTO c360.document (organization_id, id, customer, title, size, sha256, version, "
            u"pinned) "
            u"SELECT organization_id, gen_random_uuid(), id, 'Contract %1', %2, '\\x%3', 1, %4 "
            u"FROM c360.customer LIMIT 1"_s.arg(n)
                .arg(bytes.size())
                .arg(QString::fromLatin1(sha(bytes).toHex()), pinned ? u"true"_s : u"false"_s));
        QVERIFY2(done.ok, qPrintable(done.error));
    }
    static void put(TransportDevice &device, const QByteArray &bytes)
    {
        QVERIFY(device.store->write([&](store::Transaction &tx) { return store::putBlob(tx.db(), bytes); })
                    .result());
    }
    static QByteArray get(TransportDevice &device, const QByteArray &sha256)
    {
        const auto bytes =
            device.store->read([&](store::Connection &db) { return store::readBlob(db, sha256); }).result();
        return bytes ? *bytes : bytes.error().reason.toUtf8();
    }
    qint64 chunksAtCentre()
    {
        return m_centre->run(u"SELECT count(*) FROM c360.blob_chunk"_s).output.toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = CentralFixture::start();
        if (!m_centre)
            QSKIP("PostgreSQL is not installed");
    }
    void init()
    {
        QVERIFY(m_centre->reset());
        QVERIFY(m_centre->addUser(u"leila"_s, u"sales"_s));
        QVERIFY(m_centre->addUser(u"omar"_s, u"sales"_s));
        QVERIFY(fillCentre(*m_centre, 1, 1));
    }

    void goesUpAndDownOnce()
    {
        const QByteArray big = content(5 * store::blobChunkBytes + 17);
        const QByteArray small = content(10, 2);
        addDocument(big, 1, true);
        addDocument(small, 2, true);
        addDocument(QByteArray(), 3, true);
        FaultProxy proxy(m_centre->server().port());
        TransportDevice up(m_centre->url(u"leila"_s, proxy.port()));
        QVERIFY(up.firstSync());
        put(up, big);
        put(up, small);
        put(up, QByteArray());
        QVERIFY(up.greet());

        // Two chunks, then the line is cut in the middle of a third.
        const auto first = sync::sendBlobs(up.client, *up.store, 2);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().reason + first.error().detail));
        QCOMPARE(first->chunks, 2);
        QVERIFY(!first->isDone());
        proxy.cutAfter(FaultProxy::Direction::ToServer, 100'000);
        sync::BlobStep step{.left = 1};
        int cuts = 0;
        while (!step.isDone()) {
            const auto next = sync::sendBlobs(up.client, *up.store, 2);
            if (next) {
                step = *next;
                continue;
            }
            QVERIFY(sync::isTransient(next.error()));
            ++cuts;
            QVERIFY(up.greet());
        }
        QVERIFY(cuts <= 1);
        QCOMPARE(chunksAtCentre(), 8);
        const qint64 sent = proxy.counters().toServer;
        QVERIFY2(sent < big.size() + 500'000, qPrintable(QString::number(sent)));
        QCOMPARE(up.scalar(u"SELECT count(*) FROM sent_blob"_s), 3);
        QVERIFY(sync::sendBlobs(up.client, *up.store)->isDone());
        QVERIFY(proxy.counters().toServer < sent + 10'000);

        TransportDevice down(m_centre->url(u"omar"_s, proxy.port()));
        QVERIFY(down.firstSync());
        QVERIFY(down.greet());
        const qint64 before = proxy.counters().toClient;
        QVERIFY(sync::fetchPinned(down.client, *down.store, 2));
        QVERIFY(get(down, sha(big)) == "blob.missing" || get(down, sha(big)) == big); // never half of it
        proxy.cutAfter(FaultProxy::Direction::ToClient, 300'000);
        step.left = 1;
        while (!step.isDone()) {
            const auto next = sync::fetchPinned(down.client, *down.store, 2);
            if (next)
                step = *next;
            else
                QVERIFY(down.greet());
        }
        QCOMPARE(get(down, sha(big)), big);
        QCOMPARE(get(down, sha(small)), small);
        QCOMPARE(get(down, sha(QByteArray())), QByteArray());
        QVERIFY(proxy.counters().toClient < before + big.size() + 700'000);
        // What came from the centre is not sent back to it.
        QVERIFY(sync::sendBlobs(down.client, *down.store)->isDone());
        QCOMPARE(down.scalar(u"SELECT count(*) FROM sent_blob"_s), 3);
    }

    void fetchesOneWhenAskedFor()
    {
        const QByteArray bytes = content(300'000);
        addDocument(bytes, 1, false);
        TransportDevice up(m_centre->url(u"leila"_s));
        TransportDevice down(m_centre->url(u"omar"_s));
        QVERIFY(up.firstSync() && down.firstSync());
        QVERIFY(up.greet() && down.greet());
        QVERIFY(sync::fetchPinned(down.client, *down.store)->isDone()); // not pinned
        QCOMPARE(sync::fetchBlob(down.client, *down.store, sha(bytes)).error().reason, u"blob.missing"_s);
        put(up, bytes);
        QVERIFY(sync::sendBlobs(up.client, *up.store, 100)->isDone());
        QCOMPARE(sync::fetchBlob(down.client, *down.store, sha(bytes)).value(), true);
        QCOMPARE(get(down, sha(bytes)), bytes);
        QCOMPARE(sync::fetchBlob(down.client, *down.store, sha(bytes)).value(), true);
    }

    void whatIsDamagedAtTheCentreIsNotAskedForAgainAtOnce()
    {
        const QByteArray bytes = content(300'000);
        addDocument(bytes, 1, true);
        TransportDevice up(m_centre->url(u"leila"_s));
        TransportDevice down(m_centre->url(u"omar"_s));
        QVERIFY(up.firstSync() && down.firstSync());
        QVERIFY(up.greet() && down.greet());
        put(up, bytes);
        QVERIFY(sync::sendBlobs(up.client, *up.store, 100)->isDone());
        QVERIFY(m_centre->runAsOwner(u"UPDATE c360.blob_chunk SET bytes = '\\x00' WHERE n = 1"_s).ok);
        const auto step = sync::fetchPinned(down.client, *down.store, 100);
        QVERIFY(step);
        QVERIFY(step->isDone());
        QVERIFY(
            !down.read([&down](store::Connection &db) { return sync::wantsPinned(db, down.clock.now()); }));
        const auto again = sync::fetchPinned(down.client, *down.store, 100);
        QVERIFY(again);
        QCOMPARE(again->chunks, 0);
        // Whoever opens it is told.
        QCOMPARE(sync::fetchBlob(down.client, *down.store, sha(bytes)).error().reason, u"blob.damaged"_s);
    }

    void aDamagedContentBlocksNobody()
    {
        const QByteArray bad = content(300'000, 3);
        const QByteArray good = content(1000, 4);
        addDocument(bad, 1, false);
        addDocument(good, 2, false);
        TransportDevice up(m_centre->url(u"leila"_s));
        QVERIFY(up.firstSync());
        put(up, bad);
        put(up, good);
        up.write(u"UPDATE blob_chunk SET bytes = zeroblob(262144) WHERE length(bytes) = 262144"_s);
        QVERIFY(up.greet());
        QVERIFY(sync::sendBlobs(up.client, *up.store, 100)->isDone());
        QCOMPARE(chunksAtCentre(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBlobTransfer)
#include "test_blob_transfer.moc"
