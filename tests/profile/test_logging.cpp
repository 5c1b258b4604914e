// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T18
// links: c360_base

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace c360;

Q_LOGGING_CATEGORY(lcTest, "c360.test")

class TestLogging : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aLineSaysWhenAndWhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/down/program.log"_s);
        {
            const LogFile log(path);
            qCWarning(lcTest, "something\nhappened");
        }
        qCWarning(lcTest, "not logged any more");
        const QByteArray text = content(path);
        QCOMPARE(text.count('\n'), 1);
        QVERIFY2(text.contains(" c360.test: something happened"), text.constData());
        QVERIFY(text.contains(" W "));
        QCOMPARE(QFile::permissions(path) & QFile::ReadOther, QFile::Permissions());
    }

    void filesAreLimitedInSizeAndNumber()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"program.log"_s);
        const LogFile log(path, 2000);
        for (int i = 0; i < 400; ++i)
            qCInfo(lcTest, "line number %d of a rather talkative program", i);
        const QStringList files = QDir(folder.path()).entryList({u"program.log*"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), LogFile::files + 1); // and the lock
        for (const QString &file : files)
            QVERIFY(QFile(folder.filePath(file)).size() <= 2000);
        QVERIFY(content(path).contains("line number 399"));
        QVERIFY(content(path + u".1"_s).size() > 1000);
    }

    void twoWritersShareOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"program.log"_s);
        // The second one rotates the file under the first one's feet.
        const LogFile first(path, 100'000);
        qCInfo(lcTest, "from the first");
        QVERIFY(QFile::rename(path, path + u".1"_s));
        {
            const LogFile second(path, 100'000);
            qCInfo(lcTest, "from the second");
        }
        QVERIFY(content(path).contains("from the second"));
        QVERIFY(content(path + u".1"_s).contains("from the first"));
    }

    void threadsDoNotMixLines()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"program.log"_s);
        {
            const LogFile log(path);
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([] {
                    for (int i = 0; i < 200; ++i)
                        qCInfo(lcTest, "abcdefghijklmnopqrstuvwxyz");
                });
        }
        const QList<QByteArray> lines = content(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 800);
        for (const QByteArray &line : lines)
            QVERIFY(line.endsWith(": abcdefghijklmnopqrstuvwxyz"));
    }

    void aFolderThatCannotBeWrittenIsNoFailure()
    {
        const LogFile log(u"/proc/no/such/folder/program.log"_s);
        qCInfo(lcTest, "lost");
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "test_logging.moc"
