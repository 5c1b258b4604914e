// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T18
// links: c360_sqlite Qt6::Sql
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// Qt's stock QSQLITE plugin must run on the SQLite that is linked into the program, with its cipher.
class TestSqliteBinding : public QObject
{
    Q_OBJECT

private:
    static bool open(QSqlDatabase &db, const QString &path, const QByteArray &key)
    {
        db.setDatabaseName(path);
        if (!db.open())
            return false;
        QSqlQuery query(db);
        return query.exec(u"PRAGMA cipher='aegis'"_s) &&
               query.exec(u"PRAGMA key=\"x'%1'\""_s.arg(QString::fromLatin1(key.toHex()))) &&
               query.exec(u"SELECT count(*) FROM sqlite_schema"_s);
    }

private Q_SLOTS:
    void reportsTheLinkedVersion()
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        db.setDatabaseName(u":memory:"_s);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY2(query.exec(u"SELECT sqlite_version(), sqlite3mc_version()"_s),
                 qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QString::fromLatin1(SQLITE_VERSION));
        QVERIFY(query.value(0).toString().startsWith(u"3.53"));
        auto handle = *static_cast<sqlite3 *const *>(db.driver()->handle().constData());
        QCOMPARE(sqlite3_threadsafe(), 1);
        QCOMPARE(sqlite3_db_readonly(handle, "main"), 0);
    }

    void hasFullTextSearchAndJson()
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"features"_s);
        db.setDatabaseName(u":memory:"_s);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"CREATE VIRTUAL TABLE t USING fts5(a, prefix='1 2 3')"_s));
        QVERIFY(query.exec(u"SELECT json_extract('{\"a\":1}', '$.a')"_s));
        QVERIFY(!query.exec(u"SELECT \"no such column\""_s)); // double-quoted strings are off
    }

    void encryptsWithAegis()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        const QByteArray key(32, '\x5a');
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"write"_s);
            QVERIFY(open(db, path, key));
            QSqlQuery query(db);
            QVERIFY(query.exec(u"CREATE TABLE t(a TEXT) STRICT"_s));
            QVERIFY(query.exec(u"INSERT INTO t VALUES ('a very recognisable text')"_s));
            db.close();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("recognisable"));

        QSqlDatabase right = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"right"_s);
        QVERIFY(open(right, path, key));
        QSqlQuery query(right);
        QVERIFY(query.exec(u"SELECT a FROM t"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"a very recognisable text"_s);

        QSqlDatabase wrong = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"wrong"_s);
        QVERIFY(!open(wrong, path, QByteArray(32, '\x11')));
    }
};

QTEST_GUILESS_MAIN(TestSqliteBinding)
#include "test_sqlite_binding.moc"
