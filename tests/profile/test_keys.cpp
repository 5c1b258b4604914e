// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D4 I9
// links: c360_services

#include "core/services/keys/key_file.h"
#include "core/services/keys/recovery_key.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::services;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void aPassphraseOpens()
    {
        const Secret key = KeyFile::drawKey();
        QCOMPARE(key.size(), KeyFile::keyBytes);
        KeyFile keys;
        QVERIFY(keys.setPassphrase(key, Secret::fromText(u"كلمة السر 1"_s)));
        QVERIFY(keys.has(SlotKind::Passphrase));
        const auto opened = keys.openWithPassphrase(Secret::fromText(u"كلمة السر 1"_s));
        QVERIFY(opened);
        QVERIFY(opened->view() == key.view());
        const auto wrong = keys.openWithPassphrase(Secret::fromText(u"كلمة السر 2"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Locked);
        QCOMPARE(wrong.error().reason, u"passphrase.wrong"_s);
    }

    void theSamePassphraseHoweverTyped()
    {
        // é as one character and as two.
        QVERIFY(Secret::fromText(u"caf\u00e9"_s).view() == Secret::fromText(u"cafe\u0301"_s).view());
    }

    void anEmptyPassphraseIsRefused()
    {
        KeyFile keys;
        QVERIFY(!keys.setPassphrase(KeyFile::drawKey(), Secret()));
    }

    void changingAPassphraseKeepsTheKey()
    {
        const Secret key = KeyFile::drawKey();
        KeyFile keys;
        QVERIFY(keys.setPassphrase(key, Secret::fromText(u"one"_s)));
        const auto before = keys.toJson();
        QVERIFY(keys.setPassphrase(key, Secret::fromText(u"two"_s)));
        QVERIFY(keys.toJson() != before);
        QVERIFY(!keys.openWithPassphrase(Secret::fromText(u"one"_s)));
        QVERIFY(keys.openWithPassphrase(Secret::fromText(u"two"_s))->view() == key.view());
    }

    void aRecoveryKeyOpensHoweverWritten()
    {
        const Secret key = KeyFile::drawKey();
        const Secret recovery = RecoveryKey::draw();
        KeyFile keys;
        keys.setRecovery(key, recovery);
        const QString text = RecoveryKey::toText(recovery);
        QCOMPARE(text.size(), 44);
        QCOMPARE(text.count(u'-'), 8);
        QVERIFY(keys.openWithRecovery(text)->view() == key.view());
        QVERIFY(keys.openWithRecovery(text.toLower().replace(u'-', u' '))->view() == key.view());
        QString misread = text;
        misread.replace(u'0', u'O').replace(u'1', u'l');
        QVERIFY(keys.openWithRecovery(misread)->view() == key.view());
        // A slip of one character is noticed by the checksum.
        for (const qsizetype at : {qsizetype(0), qsizetype(7), text.size() - 1}) {
            QString slip = text;
            slip[at] = slip[at] == u'A' ? u'B' : u'A';
            QVERIFY(!RecoveryKey::fromText(slip));
            QCOMPARE(keys.openWithRecovery(slip).error().code, ErrorCode::Locked);
        }
        QVERIFY(!RecoveryKey::fromText(QString()));
        QVERIFY(!RecoveryKey::fromText(text + u'A'));
        QVERIFY(!RecoveryKey::fromText(text.chopped(1)));
    }

    void recoveryKeysSurviveTheirText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(RecoveryKey::randomBytes, '\0');
        QTest::newRow("ones") << QByteArray(RecoveryKey::randomBytes, '\xff');
        QByteArray rising(RecoveryKey::randomBytes, '\0');
        for (qsizetype i = 0; i < rising.size(); ++i)
            rising[i] = char(i * 13);
        QTest::newRow("rising") << rising;
    }
    void recoveryKeysSurviveTheirText()
    {
        QFETCH(const QByteArray, bytes);
        const auto back = RecoveryKey::fromText(RecoveryKey::toText(Secret(QByteArray(bytes))));
        QVERIFY(back);
        QVERIFY(back->view() == bytes);
    }

    void aKeychainSlotOpens()
    {
        const Secret key = KeyFile::drawKey();
        const Secret wrapping = KeyFile::drawKey();
        KeyFile keys;
        keys.setKeychain(key, wrapping);
        QVERIFY(keys.openWithKeychain(wrapping)->view() == key.view());
        QCOMPARE(keys.openWithKeychain(KeyFile::drawKey()).error().code, ErrorCode::Locked);
        QCOMPARE(keys.openWithPassphrase(Secret::fromText(u"x"_s)).error().reason, u"passphrase.none"_s);
    }

    void theFileSurvivesAndIsPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.json"_s);
        const Secret key = KeyFile::drawKey();
        KeyFile keys;
        QVERIFY(keys.setPassphrase(key, Secret::fromText(u"one"_s)));
        keys.setRecovery(key, RecoveryKey::draw());
        QVERIFY(keys.save(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto loaded = KeyFile::load(path);
        QVERIFY(loaded);
        QVERIFY(loaded->has(SlotKind::Recovery));
        QVERIFY(loaded->openWithPassphrase(Secret::fromText(u"one"_s))->view() == key.view());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key.view().toByteArray().toBase64()));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("keys");
        QTest::newRow("no slot") << QByteArray(R"({"version":1,"slots":[]})");
        QTest::newRow("short box") << QByteArray(
            R"({"version":1,"slots":[{"kind":"keychain","nonce":"AAAA","box":"AAAA"}]})");
        // Would take a terabyte.
        const QByteArray nonce = QByteArray(crypto_secretbox_NONCEBYTES, 'n').toBase64();
        const QByteArray box = QByteArray(32 + crypto_secretbox_MACBYTES, 'b').toBase64();
        const QByteArray salt = QByteArray(crypto_pwhash_SALTBYTES, 's').toBase64();
        QTest::newRow("greedy") << QByteArray(R"({"version":1,"slots":[{"kind":"passphrase","nonce":")" +
                                              nonce + R"(","box":")" + box + R"(","salt":")" + salt +
                                              R"(","passes":3,"memory":1099511627776}]})");
    }
    void damagedFilesAreRefused()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(KeyFile::load(file.fileName()).error().code, ErrorCode::Damaged);
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(KeyFile::load(u"nowhere/keys.json"_s).error().code, ErrorCode::NotFound);
    }

    void secretsAreWiped()
    {
        QByteArray bytes("hunter2, the passphrase");
        bytes.detach();
        const Secret secret(std::move(bytes));
        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.view().toByteArray(), QByteArray("hunter2, the passphrase"));
        Secret copy = secret;
        copy.clear();
        QVERIFY(copy.isEmpty());
        QCOMPARE(secret.size(), 23);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "test_keys.moc"
