// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D3 T13
// links: c360_store c360_testsupport
#include "core/catalog/catalog.h"
#include "core/store/dialect_postgres.h"
#include "core/store/dialect_sqlite.h"
#include "core/store/opener.h"
#include "core/store/schema.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;

// Any change of a table shows as a difference of a golden file; C360_UPDATE_GOLDEN=1 writes them anew.
class TestSchema : public QObject
{
    Q_OBJECT

    static void compare(const QString &name, const QStringList &statements)
    {
        const QString path = u"" C360_SOURCE_DIR "/tests/store/golden/"_s + name;
        const QString text = statements.join(u";\n"_s) + u";\n"_s;
        QFile file(path);
        if (qEnvironmentVariableIsSet("C360_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString golden = QString::fromUtf8(file.readAll());
        const QStringList expected = golden.split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
            QCOMPARE(actual.value(i), expected.value(i));
    }

    /// Tables with their columns, and indexes, whatever the order in which they came to be.
    static QStringList shape(const QString &file)
    {
        auto db = store::Opener::open(file, {}, store::Opener::Mode::Writer);
        QStringList lines;
        auto query = (*db)->run(
            u"SELECT m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_master m, "
            u"pragma_table_info(m.name) c WHERE m.type = 'table'"_s);
        while (query->next()) {
            QStringList line;
            for (int i = 0; i < 6; ++i)
                line.append(query->text(i));
            lines.append(line.join(u'|'));
        }
        auto indexes = (*db)->run(u"SELECT coalesce(sql, name) FROM sqlite_master WHERE type = 'index'"_s);
        while (indexes->next())
            lines.append(indexes->text(0));
        lines.sort();
        return lines;
    }

    static Result<void> ensure(const QString &file)
    {
        SystemClock clock;
        SystemIdSource ids;
        C360_TRY(auto db, store::Opener::open(file, {}, store::Opener::Mode::Writer));
        return store::ensureSchema(*db, clock, ids);
    }

private Q_SLOTS:
    void goldenSqlite() { compare(u"sqlite.sql"_s, store::sqlite::schema()); }
    void goldenPostgres() { compare(u"postgres.sql"_s, store::postgres::schema()); }

    // Each type in turn has not been invented yet, or lacks a column and its indexes: the upgrade adds them.
    void upgradedEqualsFresh_data()
    {
        QTest::addColumn<QStringList>("older");
        for (const catalog::RecordType &type : catalog::allTypes) {
            const QString name = QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
            QStringList without;
            for (const QString &statement : store::sqlite::schema()) {
                if (!statement.contains(u"\"%1\" ("_s.arg(name)))
                    without.append(statement);
            }
            if (name != u"customer" && name != u"invoice") // others hang on these
                QTest::addRow("without %s", qPrintable(name)) << without;
        }
        QStringList lessColumns;
        for (QString statement : store::sqlite::schema()) {
            if (statement.contains(u"\"anniversary\""_s) || statement.contains(u"\"city\""_s)) {
                if (statement.startsWith(u"CREATE INDEX"_s))
                    continue;
                QStringList lines = statement.split(u'\n');
                lines.removeIf([](const QString &line) {
                    return line.startsWith(u"    \"anniversary\""_s) || line.startsWith(u"    \"city\""_s);
                });
                statement = lines.join(u'\n');
            }
            lessColumns.append(statement);
        }
        QTest::addRow("without columns") << lessColumns;
    }
    void upgradedEqualsFresh()
    {
        QFETCH(QStringList, older);
        QTemporaryDir dir;
        QVERIFY(ensure(dir.filePath(u"fresh.db"_s)));
        {
            auto db = store::Opener::open(dir.filePath(u"old.db"_s), {}, store::Opener::Mode::Writer);
            for (const QString &statement : older)
                QVERIFY2((*db)->execute(statement), qPrintable(statement));
            QVERIFY((*db)->execute(u"PRAGMA user_version = 1"_s));
        }
        QVERIFY(shape(dir.filePath(u"old.db"_s)) != shape(dir.filePath(u"fresh.db"_s)));
        QVERIFY(ensure(dir.filePath(u"old.db"_s)));
        QCOMPARE(shape(dir.filePath(u"old.db"_s)), shape(dir.filePath(u"fresh.db"_s)));
        QVERIFY(ensure(dir.filePath(u"old.db"_s))); // twice changes nothing
        QCOMPARE(shape(dir.filePath(u"old.db"_s)), shape(dir.filePath(u"fresh.db"_s)));
    }

    void refusesANewerSchemaAndLeavesItAlone()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"new.db"_s);
        {
            auto db = store::Opener::open(file, {}, store::Opener::Mode::Writer);
            QVERIFY((*db)->execute(u"CREATE TABLE from_the_future (a TEXT); PRAGMA user_version = 99"_s));
        }
        auto done = ensure(file);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::TooNew);
        QVERIFY(shape(file).filter(u"customer"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
