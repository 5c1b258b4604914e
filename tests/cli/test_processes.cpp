// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D2 D4 kill9
// links: c360_services c360_testsupport

#include "tests/support/cli_runner.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace c360;
using test::CliAnswer;
using test::CliRunner;

namespace {
const QString program = QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli");

QByteArray creating(const QByteArray &name)
{
    return "{\"op\":\"create\",\"type\":\"customer\",\"set\":{\"last_name\":\"" + name + "\"}}\n";
}
} // namespace

/// Several processes on one profile, and processes that die.
class TestProcesses : public QObject
{
    Q_OBJECT

    static QSet<QString> customersIn(const CliRunner &cli)
    {
        QSet<QString> ids;
        for (const QJsonObject &line : cli({u"dump"_s, u"--type"_s, u"customer"_s}).lines())
            ids.insert(line.value("id"_L1).toString());
        return ids;
    }

private Q_SLOTS:
    void twoWriteAtOnce()
    {
        const QTemporaryDir folder;
        CliRunner cli(program, folder.filePath(u"p"_s));
        cli.passphrase = u"secret"_s;
        QCOMPARE(cli({u"init"_s}).code, 0);
        constexpr int each = 150;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int w = 0; w < 3; ++w) {
            writers.push_back(cli.start({u"apply"_s, u"-"_s}));
            for (int i = 0; i < each; ++i)
                writers.back()->write(creating("Same Name"));
            writers.back()->closeWriteChannel();
        }
        QSet<QString> told;
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(60'000));
            QCOMPARE(writer->exitCode(), 0);
            const CliAnswer answer{0, writer->readAllStandardOutput(), {}};
            QCOMPARE(answer.lines().size(), each);
            for (const QJsonObject &line : answer.lines()) {
                QVERIFY(line.value("ok"_L1).toBool());
                told.insert(line.value("id"_L1).toString());
            }
        }
        QCOMPARE(told.size(), 3 * each);
        QCOMPARE(customersIn(cli), told);
        // Numbers and user names are drawn by all three and yet unique.
        QSet<QString> usernames;
        for (const QJsonObject &line : cli({u"dump"_s, u"--type"_s, u"customer"_s}).lines())
            usernames.insert(line.value("username"_L1).toString());
        QCOMPARE(usernames.size(), 3 * each);
        QCOMPARE(cli({u"doctor"_s}).code, 0);
    }

    void whatWasAnsweredSurvivesKill9_data()
    {
        QTest::addColumn<int>("answers");
        for (const int answers : {1, 7, 40, 120})
            QTest::addRow("after %d", answers) << answers;
    }
    void whatWasAnsweredSurvivesKill9()
    {
        QFETCH(const int, answers);
        const QTemporaryDir folder;
        CliRunner cli(program, folder.filePath(u"p"_s));
        cli.passphrase = u"secret"_s;
        QCOMPARE(cli({u"init"_s}).code, 0);
        const auto writer = cli.start({u"apply"_s, u"-"_s});
        for (int i = 0; i < 2000; ++i)
            writer->write(creating("Sentinel" + QByteArray::number(i)));
        QByteArray out;
        while (out.count('\n') < answers && writer->state() == QProcess::Running) {
            writer->waitForReadyRead(1000);
            out += writer->readAllStandardOutput();
            // Encrypted also while it is being written.
            QFile log(folder.filePath(u"p/cache.db-wal"_s));
            if (log.open(QIODevice::ReadOnly))
                QVERIFY(!log.readAll().contains("Sentinel"));
        }
        ::kill(pid_t(writer->processId()), SIGKILL);
        writer->waitForFinished();
        out += writer->readAllStandardOutput();
        out.truncate(out.lastIndexOf('\n') + 1); // the last line may be cut

        QSet<QString> told;
        for (const QJsonObject &line : CliAnswer{0, out, {}}.lines()) {
            QVERIFY(line.value("ok"_L1).toBool());
            told.insert(line.value("id"_L1).toString());
        }
        QVERIFY(told.size() >= answers);
        const QSet<QString> there = customersIn(cli);
        QVERIFY2((told - there).isEmpty(), "an acknowledged line is lost");
        QCOMPARE(cli({u"doctor"_s}).code, 0);
        for (const QString &name : {u"p/cache.db"_s, u"p/cache.db-wal"_s}) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("Sentinel"));
        }
    }

    void aRestoreWaitsForNobody()
    {
        const QTemporaryDir folder;
        const CliRunner cli(program, folder.filePath(u"p"_s));
        QCOMPARE(cli({u"init"_s, u"--unencrypted"_s}).code, 0);
        QCOMPARE(cli({u"backup"_s, folder.filePath(u"b"_s)}).code, 0);
        const auto busy = cli.start({u"apply"_s, u"-"_s});
        busy->write(creating("Busy"));
        QVERIFY(busy->waitForReadyRead(20'000));
        const CliAnswer refused = cli({u"restore"_s, folder.filePath(u"b"_s), u"--json"_s});
        QCOMPARE(refused.code, 7);
        QCOMPARE(refused.error().value("reason"_L1).toString(), u"profile.in_use"_s);
        busy->closeWriteChannel();
        QVERIFY(busy->waitForFinished(20'000));
        QCOMPARE(cli({u"restore"_s, folder.filePath(u"b"_s)}).code, 0);
        QCOMPARE(customersIn(cli).size(), 0);
    }

    void twoBackupsAtOnce()
    {
        const QTemporaryDir folder;
        CliRunner cli(program, folder.filePath(u"p"_s));
        QCOMPARE(cli({u"init"_s, u"--demo"_s, u"60"_s}).code, 0);
        const auto one = cli.start({u"backup"_s, folder.filePath(u"one"_s)});
        const auto two = cli.start({u"backup"_s, folder.filePath(u"two"_s)});
        QVERIFY(one->waitForFinished(30'000) && two->waitForFinished(30'000));
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(two->exitCode(), 0);
        QCOMPARE(cli({u"restore"_s, folder.filePath(u"one"_s), u"--verify"_s}).code, 0);
        QCOMPARE(cli({u"restore"_s, folder.filePath(u"two"_s), u"--verify"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "test_processes.moc"
