// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3
// links: c360_sync
#include "core/sync/central/central_schema.h"
#include "core/sync/central_client.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360::sync;

// The number of the central schema stands for what it writes: an older program must know that it is older.
class TestCentralVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // C360_UPDATE_GOLDEN=1 writes the file anew, but not for a number that it has already.
    void risesWithEveryChange()
    {
        QFile file(u"" C360_SOURCE_DIR "/tests/central/golden/schema_version.txt"_s);
        const bool write = qEnvironmentVariableIsSet("C360_UPDATE_GOLDEN");
        QVERIFY2(file.open(write ? QIODevice::ReadWrite : QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList golden = QString::fromUtf8(file.readAll()).simplified().split(u' ');
        const QString digest = central::digest();
        if (golden.value(1) == digest) {
            QCOMPARE(central::schemaVersion, golden.value(0).toInt());
            return;
        }
        QVERIFY2(
            central::schemaVersion > golden.value(0).toInt(),
            "The central schema has changed: raise schemaVersion in core/sync/central/central_schema.h, then "
            "run this test once with C360_UPDATE_GOLDEN=1.");
        QVERIFY2(write, "A new version of the central schema: run this test once with C360_UPDATE_GOLDEN=1.");
        QVERIFY(file.resize(0));
        file.write(u"%1 %2\n"_s.arg(central::schemaVersion).arg(digest).toUtf8());
    }

    void clientsAndCentreKnowEachOther()
    {
        QVERIFY(clientSchema <= central::schemaVersion);
        QVERIFY(clientSchema >= central::oldestClient);
    }
};

QTEST_GUILESS_MAIN(TestCentralVersion)
#include "test_central_version.moc"
