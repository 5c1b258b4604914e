// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1 D3
// links: c360_sync c360_testsupport
#include "core/catalog/catalog.h"
#include "core/sync/central/central_schema.h"
#include "tests/support/central_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;

// The central schema on a real server.
class TestCentralSchema : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::CentralFixture> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = tests::CentralFixture::start(tests::PostgresServer::Network::Plain);
        if (!m_server)
            QSKIP("PostgreSQL is not installed");
    }

    void everyTypeHasATableWithItsFields_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < catalog::allTypes.size(); ++i)
            QTest::newRow(std::string(catalog::allTypes[i].name).c_str()) << int(i);
    }

    void everyTypeHasATableWithItsFields()
    {
        QFETCH(int, index);
        const catalog::RecordType &type = catalog::allTypes[size_t(index)];
        const QString name = QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
        const auto answer = m_server->run(
            u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'c360' AND table_name = '%1'"_s
                .arg(name));
        QVERIFY2(answer.ok, qPrintable(answer.error));
        const QStringList columns = answer.output.split(u'\n');
        for (const catalog::Field &field : type.fields) {
            const QString wanted = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
            QVERIFY2(columns.contains(wanted) || columns.contains(wanted + u"_id"_s), qPrintable(wanted));
        }
    }

    void everyKeyAndUniqueIndexStartsWithTheOrganization()
    {
        const auto answer = m_server->run(
            u"SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON "
            u"t.oid = "
            u"i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace LEFT JOIN pg_attribute a ON "
            u"a.attrelid = t.oid "
            u"AND a.attnum = i.indkey[0] WHERE (i.indisunique OR i.indisprimary) AND n.nspname NOT IN "
            u"('pg_catalog', 'information_schema', 'pg_toast') AND EXISTS (SELECT FROM pg_attribute o WHERE "
            u"o.attrelid "
            u"= t.oid AND o.attname = 'seq') AND a.attname IS DISTINCT FROM 'organization_id'"_s);
        QVERIFY2(answer.ok, qPrintable(answer.error));
        QCOMPARE(answer.output, QString());
    }

    void everyRecordTableIsGuardedRowByRow()
    {
        for (const catalog::RecordType &type : catalog::allTypes) {
            const QString name = QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
            const auto answer = m_server->run(
                u"SELECT relrowsecurity FROM pg_class WHERE relname = '%1' AND relkind = 'r'"_s.arg(name));
            QVERIFY2(answer.ok, qPrintable(answer.error));
            QVERIFY2(answer.output == u"t", qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCentralSchema)
#include "test_central_schema.moc"
