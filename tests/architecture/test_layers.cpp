// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1
// links: Qt6::Core
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The rules of the house that a compiler does not see: who may include whom, and what lies where.
class TestLayers : public QObject
{
    Q_OBJECT

private:
    const QDir root{QStringLiteral(C360_SOURCE_DIR)};
    // From the ground up: a folder may include itself and what stands before it.
    const QStringList layers{u"core/base"_s, u"core/catalog"_s, u"core/text"_s,     u"core/store"_s,
                             u"core/sync"_s, u"core/domain"_s,  u"core/services"_s, u"core/model"_s,
                             u"ui"_s,        u"app"_s};

    QStringList sources(const QString &folder) const
    {
        QStringList files;
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(root.relativeFilePath(it.next()));
        files.sort();
        return files;
    }

    QString text(const QString &file) const
    {
        QFile in(root.filePath(file));
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }

    QStringList includes(const QString &file) const
    {
        static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        QStringList found;
        const QString content = text(file);
        for (auto it = pattern.globalMatch(content); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    }

    qsizetype layerOf(const QString &path) const
    {
        for (qsizetype i = 0; i < layers.size(); ++i) {
            if (path.startsWith(layers[i] + u'/'))
                return i;
        }
        return -1;
    }

    void refuse(const QStringList &folders, const QRegularExpression &header) const
    {
        QStringList offenders;
        for (const QString &folder : folders) {
            for (const QString &file : sources(folder)) {
                for (const QString &include : includes(file)) {
                    if (header.match(include).hasMatch())
                        offenders.append(file + u" includes "_s + include);
                }
            }
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
    }

private Q_SLOTS:
    void includesPointDown_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &layer : layers)
            QTest::newRow(qPrintable(layer)) << layer;
    }

    void includesPointDown()
    {
        QFETCH(QString, folder);
        const qsizetype own = layers.indexOf(folder);
        const QStringList files = sources(folder);
        QVERIFY2(!files.isEmpty(), "the folder has sources");
        QStringList offenders;
        for (const QString &file : files) {
            for (const QString &include : includes(file)) {
                const bool ours = root.exists(include);
                if ((ours && layerOf(include) < 0) || layerOf(include) > own)
                    offenders.append(file + u" includes "_s + include);
            }
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
    }

    void widgetsStayAboveTheCore()
    {
        static const QRegularExpression pattern(
            u"^(QtWidgets|QtCharts|QtSvgWidgets|QWidget|QDialog|QMessageBox|QFileDialog|QMainWindow|QApplication|QChart)\\w*(/|$)"_s);
        refuse({u"core"_s}, pattern);
    }

    void onlyTheStoreSpeaksSql()
    {
        static const QRegularExpression pattern(u"^(QtSql|QSql\\w+|sqlite3\\w*\\.h|libpq-fe\\.h)(/|$)"_s);
        QStringList folders = layers;
        folders.removeAll(u"core/store"_s);
        folders.removeAll(u"core/sync"_s); // the transport: libpq, and COPY into the C API
        refuse(folders, pattern);
    }

    void everyFileNamesItsLicence()
    {
        QStringList offenders;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString &file : sources(folder)) {
                if (!text(file).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                    offenders.append(file);
                if (file.endsWith(u".h") && !text(file).contains(u"#pragma once"))
                    offenders.append(file + u" (no #pragma once)"_s);
            }
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
    }

    void theTopLevelStaysSmall()
    {
        const QStringList agreed{u"CHANGELOG.md"_s,
                                 u"CMakeLists.txt"_s,
                                 u"CMakePresets.json"_s,
                                 u"CONTRIBUTING.md"_s,
                                 u"LICENSE"_s,
                                 u"README.md"_s,
                                 u"app"_s,
                                 u"core"_s,
                                 u"packaging"_s,
                                 u"resources"_s,
                                 u"tests"_s,
                                 u"translations"_s,
                                 u"ui"_s};
        QStringList present = root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        present.removeAll(u"build"_s);
        present.removeAll(u"compile_commands.json"_s);
        QStringList extra = present;
        extra.removeIf([&](const QString &name) { return agreed.contains(name); });
        QVERIFY2(extra.isEmpty(), qPrintable(u"not agreed: "_s + extra.join(u' ')));
        QStringList missing = agreed;
        missing.removeIf([&](const QString &name) { return present.contains(name); });
        QVERIFY2(missing.isEmpty(), qPrintable(u"missing: "_s + missing.join(u' ')));
    }

    void everyIconThatIsAskedForIsThere()
    {
        // Literal names; the list is resources/icons.txt, our own lie in
        // resources/own.
        QSet<QString> known;
        for (const QString &line : text(u"resources/icons.txt"_s).split(u'\n')) {
            if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
                known.insert(line.trimmed());
        }
        for (const QString &own : QDir(root.filePath(u"resources/own"_s)).entryList({u"*.svg"_s}))
            known.insert(own.chopped(4));
        static const QRegularExpression pattern(
            u"(?::/icons/|\\b(?:icon|iconButton|IconView|IconName)\\(u\")([a-z0-9-]+)(?:\\.svg|\"_s)"_s);
        QStringList missing;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(folder)) {
                const QString content = text(file);
                for (auto it = pattern.globalMatch(content); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    if (!known.contains(name))
                        missing.append(file + u": "_s + name);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
