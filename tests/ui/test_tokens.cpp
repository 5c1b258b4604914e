// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1
// links: c360_ui c360_testsupport
#include "ui/kit/chart_theme.h"
#include "ui/kit/tokens.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360::ui;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastMatchesReference();
    void textIsReadable_data();
    void textIsReadable();
    void edgesAreSeen_data();
    void edgesAreSeen();
};

void TestTokens::contrastMatchesReference()
{
    QFile file(QStringLiteral(C360_SHARED_DATA "/validators/wcag/contrast_css_named.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        QSKIP("the reference data is not here");
    const QList<QByteArray> head = file.readLine().trimmed().split(',');
    QCOMPARE(head.value(2), QByteArray("ratio_on_white"));
    int lines = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() < 4)
            continue;
        const QColor color(QString::fromLatin1(cells[1]));
        QVERIFY2(std::abs(contrastRatio(color, Qt::white) - cells[2].toDouble()) < 1e-4,
                 cells[0].constData());
        QVERIFY2(std::abs(contrastRatio(color, Qt::black) - cells[3].toDouble()) < 1e-4,
                 cells[0].constData());
        ++lines;
    }
    QVERIFY(lines > 100);
}

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const std::initializer_list<std::tuple<const char *, Color, Color>> pairs{
        {"text on window", Color::Text, Color::Window},
        {"text on surface", Color::Text, Color::Surface},
        {"text on raised", Color::Text, Color::Raised},
        {"text on sunken", Color::Text, Color::Sunken},
        {"text on selection", Color::Text, Color::Selection},
        {"muted on window", Color::TextMuted, Color::Window},
        {"muted on surface", Color::TextMuted, Color::Surface},
        {"muted on raised", Color::TextMuted, Color::Raised},
        {"muted on sunken", Color::TextMuted, Color::Sunken},
        {"muted on selection", Color::TextMuted, Color::Selection},
        {"on accent", Color::OnAccent, Color::Accent},
        {"on accent hover", Color::OnAccent, Color::AccentHover},
        {"on danger", Color::OnAccent, Color::Danger},
        {"accent text", Color::AccentText, Color::AccentSoft},
        {"link on surface", Color::AccentText, Color::Surface},
        {"link on window", Color::AccentText, Color::Window},
        {"success", Color::Success, Color::SuccessSoft},
        {"warning", Color::Warning, Color::WarningSoft},
        {"danger", Color::Danger, Color::DangerSoft},
        {"info", Color::Info, Color::InfoSoft},
        {"success on surface", Color::Success, Color::Surface},
        {"warning on surface", Color::Warning, Color::Surface},
        {"danger on surface", Color::Danger, Color::Surface},
        {"danger on window", Color::Danger, Color::Window},
        {"info on surface", Color::Info, Color::Surface},
    };
    for (const bool dark : {false, true}) {
        for (const auto &[name, text, ground] : pairs)
            QTest::addRow("%s %s", dark ? "dark" : "light", name) << dark << int(text) << int(ground);
    }
}

void TestTokens::textIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(int, ground);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    const double ratio = contrastRatio(tokens[Color(text)], tokens[Color(ground)]);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTokens::edgesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTokens::edgesAreSeen()
{
    QFETCH(bool, dark);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    for (const Color edge : {Color::BorderStrong, Color::Focus, Color::Accent}) {
        for (const Color ground : {Color::Surface, Color::Window, Color::Raised}) {
            const double ratio = contrastRatio(tokens[edge], tokens[ground]);
            QVERIFY2(ratio >= 3.0, qPrintable(u"%1 on %2: %3"_s.arg(int(edge)).arg(int(ground)).arg(ratio)));
        }
    }
    for (int series = 0; series < 8; ++series) {
        const double ratio = contrastRatio(seriesColor(series, tokens), tokens[Color::Surface]);
        QVERIFY2(ratio >= 3.0, qPrintable(u"series %1: %2"_s.arg(series).arg(ratio)));
    }
}

QTEST_MAIN(TestTokens)
#include "test_tokens.moc"
