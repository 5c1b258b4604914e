// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T5
// links: c360_domain c360_testsupport
#include "core/domain/documents/documents.h"
#include "core/domain/housekeeping.h"
#include "core/domain/queries/document_queries.h"
#include "core/store/blobs.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using catalog::field;

class TestDocuments : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TemporaryStore> m_store;
    QTemporaryDir m_dir;
    Id m_customer;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(content);
        return out.fileName();
    }
    Result<domain::Outcome> add(const QString &path, const QString &category = {}, const Id &earlier = {})
    {
        return domain::addDocument(*m_store->store, m_store->commands->rules(),
                                   {.customer = m_customer,
                                    .path = path,
                                    .title = {},
                                    .category = category,
                                    .newVersionOf = earlier})
            .result();
    }
    domain::DocumentList list()
    {
        return m_store->read(
            [id = m_customer](store::Connection &db) { return domain::documentsOf(db, id); });
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TemporaryStore>();
        m_customer =
            m_store->commands->create(u"customer"_s, {{u"last_name"_s, u"A"_s}}).result()->ids.front();
    }
    void cleanup() { m_store.reset(); }

    void whatGoesInComesOut_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one byte") << 1;
        QTest::newRow("one chunk") << int(store::blobChunkBytes);
        QTest::newRow("one more") << int(store::blobChunkBytes) + 1;
        QTest::newRow("several") << 1'000'000;
    }
    void whatGoesInComesOut()
    {
        QFETCH(int, size);
        QByteArray content(size, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &c : content)
            c = char(random.generate());
        auto done = add(file(u"scan.bin"_s, content));
        QVERIFY(done);
        QCOMPARE(*domain::documentContent(*m_store->store, done->ids.front()).result(), content);
        QCOMPARE(list().bytes, size);
        const QString copy = m_dir.filePath(u"copy.bin"_s);
        QVERIFY(domain::saveDocument(*m_store->store, done->ids.front(), copy).result());
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), content);
    }

    void theSameContentIsStoredOnce()
    {
        const QByteArray content(300'000, 'x');
        QVERIFY(add(file(u"a.txt"_s, content)));
        QVERIFY(add(file(u"b.txt"_s, content)));
        QCOMPARE(list().documents.size(), 2);
        QCOMPARE(m_store->read(
                     [](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM blob_chunk"_s); }),
                 2);
    }

    void theTypeFollowsTheContentNotTheName()
    {
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        auto done = add(file(u"really.pdf"_s, png));
        QVERIFY(done);
        const auto documents = list().documents;
        QCOMPARE(documents.front().text(field<"document.mime_type">), u"image/png"_s);
        QCOMPARE(documents.front().text(field<"document.category">), u"photo"_s);
    }

    void refusesPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("script named text") << u"note.txt"_s << QByteArray("#!/bin/sh\nrm -rf /\n");
        QTest::newRow("script by ending") << u"run.sh"_s << QByteArray("echo hello\n");
        QTest::newRow("elf") << u"photo.jpg"_s
                             << (QByteArray("\x7f"
                                            "ELF\x02\x01\x01",
                                            7) +
                                 QByteArray(9, '\0') + QByteArray("\x02\x00\x3e\x00", 4) +
                                 QByteArray(100, '\0'));
        QTest::newRow("windows") << u"invoice.exe"_s << (QByteArray("MZ") + QByteArray(200, '\0'));
    }
    void refusesPrograms()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto done = add(file(name, content));
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"document.executable"_s);
        QVERIFY(list().documents.empty());
        QCOMPARE(m_store->read(
                     [](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM blob_chunk"_s); }),
                 0);
    }

    void refusesWhatIsEmptyOrMissing()
    {
        QCOMPARE(add(file(u"empty.txt"_s, {})).error().reason, u"document.empty"_s);
        QCOMPARE(add(m_dir.filePath(u"nowhere.txt"_s)).error().reason, u"file.unreadable"_s);
    }

    void aNewVersionKeepsTitleAndCategory()
    {
        auto first = add(file(u"Contract 2026.txt"_s, "first"), u"contract"_s);
        auto second = add(file(u"signed.txt"_s, "second"), {}, first->ids.front());
        QVERIFY(second);
        const auto documents = list().documents;
        const auto newest = std::ranges::find(documents, second->ids.front(), &catalog::Record::id);
        QCOMPARE(newest->text(field<"document.title">), u"Contract 2026"_s);
        QCOMPARE(newest->text(field<"document.category">), u"contract"_s);
        QCOMPARE(newest->integer(field<"document.version">), 2);
    }

    void deletingIsUndoneAndContentGoesOnlyWhenNobodyNamesIt()
    {
        auto done = add(file(u"a.txt"_s, "content"));
        QVERIFY(m_store->commands->remove(u"document"_s, done->ids.front()).result());
        QVERIFY(list().documents.empty());
        QVERIFY(m_store->commands->undo().result());
        QCOMPARE(list().documents.size(), 1);
        const auto tidy = [this] {
            return m_store->store
                ->write(
                    [until = m_store->clock.now() - domain::binMs](store::Transaction &tx) -> Result<qint64> {
                        C360_TRY(const auto old, domain::binned(tx.db(), until));
                        C360_CHECK(domain::eraseBinned(tx, old));
                        return domain::dropUnusedContent(tx, 10);
                    })
                .result();
        };
        QVERIFY(m_store->commands->remove(u"document"_s, done->ids.front()).result());
        m_store->clock.advance(29LL * 86'400'000);
        QCOMPARE(tidy(), 0);
        m_store->clock.advance(2LL * 86'400'000);
        QCOMPARE(tidy(), 1);
        QCOMPARE(tidy(), 0);
        QCOMPARE(m_store->read(
                     [](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM blob_chunk"_s); }),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
