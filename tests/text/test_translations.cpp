// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D5
// links: c360_text
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Every text there is in the sources has its Arabic and French, with all plural forms and placeholders.
class TestTranslations : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString source;
        QStringList forms; ///< one, or the plural forms
        bool numerus = false;
        bool unfinished = false;
    };

    static QString path(const QString &language)
    {
        return u"" C360_SOURCE_DIR "/translations/customer360_%1.ts"_s.arg(language);
    }

    static QList<Message> read(const QString &file)
    {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            qFatal("no translations");
        QXmlStreamReader xml(&in);
        QList<Message> list;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message") {
                list.append(Message{});
                list.last().numerus = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (xml.name() == u"source") {
                list.last().source = xml.readElementText();
            } else if (xml.name() == u"numerusform") {
                list.last().forms.append(xml.readElementText());
            } else if (xml.name() == u"translation") {
                list.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished";
                if (!list.last().numerus)
                    list.last().forms.append(xml.readElementText());
            }
        }
        return list;
    }

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Arabic") << u"ar"_s << 6;
        QTest::newRow("French") << u"fr"_s << 2;
        QTest::newRow("English plurals") << u"en"_s << 2;
    }
    void complete()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<Message> messages = read(path(language));
        QVERIFY(!messages.isEmpty());
        static const QStringList placeholders{u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"{"_s, u"}"_s};
        for (const Message &message : messages) {
            const QByteArray where = message.source.toUtf8();
            QVERIFY2(!message.unfinished, where.constData());
            QCOMPARE(message.forms.size(), message.numerus ? forms : 1);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), where.constData());
                for (const QString &placeholder : placeholders)
                    QVERIFY2(form.count(placeholder) == message.source.count(placeholder), where.constData());
            }
        }
    }

    // What lupdate finds in today's sources is what the files hold.
    void upToDate()
    {
        const QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        QTemporaryDir dir;
        for (const QString &language : {u"ar"_s, u"fr"_s}) {
            const QString copy = dir.filePath(u"customer360_%1.ts"_s.arg(language));
            QVERIFY(QFile::copy(path(language), copy));
            QProcess process;
            process.setWorkingDirectory(QStringLiteral(C360_SOURCE_DIR));
            process.start(lupdate,
                          {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s,
                           u"-extensions"_s, u"cpp,h"_s, u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, copy});
            QVERIFY(process.waitForFinished(120'000));
            for (const Message &message : read(copy))
                QVERIFY2(!message.unfinished, message.source.toUtf8().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
