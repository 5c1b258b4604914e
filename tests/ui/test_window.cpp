// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1 D4 D5 C2
// links: c360_window c360_testsupport c360_translations
// cost: 57
#include "app/window/window_session.h"
#include "core/services/demo/demo.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/ui_walk.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/stall_monitor.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;

/// The real window with its real pages, over made-up customers.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everythingIsNamed_data();
    void everythingIsNamed();
    void linksOpenCustomers();
    void lockingLetsGo();

private:
    [[nodiscard]] std::unique_ptr<window::WindowSession> makeSession();
    [[nodiscard]] std::pair<Id, QString> customer();

    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemIdSource m_ids;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    services::Profile::Ptr m_profile;
    std::unique_ptr<ui::Settings> m_settings;
};

void TestWindow::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    m_language = std::make_unique<ui::Language>();
    services::CreateOptions options;
    options.encrypted = false;
    options.demo = true;
    auto made = services::demo::create(m_dir.filePath(u"demo"_s), options, {&m_clock, &m_ids, nullptr}, 60);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().reason + u' ' + made.error().detail));
    m_profile = *made;
    m_settings = std::make_unique<ui::Settings>(*m_profile);
}

void TestWindow::cleanupTestCase()
{
    m_settings.reset();
    m_profile.reset();
    m_language.reset();
    m_theme.reset();
}

std::unique_ptr<window::WindowSession> TestWindow::makeSession()
{
    auto session = std::make_unique<window::WindowSession>(window::WindowSession::Parts{
        *m_profile, m_clock, m_ids, *m_settings, *m_theme, *m_language, m_prompts});
    session->window().resize(1366, 768);
    session->window().show();
    QApplication::setActiveWindow(&session->window());
    return session;
}

std::pair<Id, QString> TestWindow::customer()
{
    // The one with the longest history.
    const auto found =
        m_profile->store()
            .read([](store::Connection &db) -> Result<std::pair<Id, QString>> {
                C360_TRY(
                    auto row,
                    db.one(u"SELECT id, customer_id FROM customer ORDER BY (SELECT COUNT(*) FROM invoice "
                           "WHERE customer = customer.id) DESC LIMIT 1"_s));
                return std::pair(row->id(0), row->text(1));
            })
            .result();
    return found.value();
}

void TestWindow::everythingIsNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("longer");
    QTest::newRow("English") << u"en_GB"_s << 1.0 << false;
    QTest::newRow("40 % longer") << u"en_GB"_s << 1.0 << true;
    QTest::newRow("French at 200 %") << u"fr_FR"_s << 2.0 << false;
    QTest::newRow("Arabic") << u"ar_EG"_s << 1.0 << false;
    QTest::newRow("Arabic at 200 %") << u"ar_EG"_s << 2.0 << false;
}

void TestWindow::everythingIsNamed()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(bool, longer);
    m_language->set(language, text::Formatter::Digits::Automatic);
    std::optional<test::PseudoTranslator> pseudo;
    if (longer)
        pseudo.emplace();
    m_theme->setTextScale(scale);
    m_prompts.yes = false;
    const auto session = makeSession();
    ui::MainWindow &window = session->window();
    ui::StallMonitor stalls;
    QStringList found;
    const auto judge = [&found](const QWidget *root, const QString &where) {
        QStringList clipped = test::clippedTexts(root);
        if (!clipped.isEmpty()) { // not laid out yet, perhaps
            QTest::qWait(500);
            clipped = test::clippedTexts(root);
        }
        for (const QString &line : test::unnamedControls(root) + clipped)
            found << where + u": "_s + line;
    };
    const auto look = [&](const QString &where) {
        QTest::qWait(300); // the answers of the readers
        qInfo("%s: longest stall %lld ms", qPrintable(where), stalls.longest());
        stalls.reset();
        judge(&window, where);
        if (window.width() > 1366 || window.height() > 768)
            found << u"%1: the window needs %2×%3"_s.arg(where).arg(window.width()).arg(window.height());
    };
    const auto lookAtDialogs = [&](const QString &where) {
        QTest::qWait(300);
        int seen = 0;
        QList<QPointer<QDialog>> all; // a dialog takes its own windows along
        for (QWidget *top : QApplication::topLevelWidgets())
            all.append(qobject_cast<QDialog *>(top));
        for (const QPointer<QDialog> &dialog : std::as_const(all)) {
            if (!dialog || !dialog->isVisible())
                continue;
            ++seen;
            judge(dialog, where);
            // The sections of the settings.
            if (auto *sections = dialog->findChild<QListWidget *>()) {
                for (int row = 1; row < sections->count(); ++row) {
                    sections->setCurrentRow(row);
                    QTest::qWait(50);
                    judge(dialog, where + u' ' + sections->item(row)->text());
                }
            }
            if (const QSize least = dialog->minimumSizeHint(); least.width() > 1366 || least.height() > 768)
                found << u"%1: the dialog needs %2×%3"_s.arg(where).arg(least.width()).arg(least.height());
            delete dialog.data();
        }
        if (seen == 0)
            found << where + u": nothing opened"_s;
    };
    const auto press = [&](const QString &key) {
        const QList<QAction *> actions = window.windowActions().available();
        const auto action = std::ranges::find(actions, key, &QAction::objectName);
        if (action == actions.end() || !(*action)->isEnabled()) {
            found << key + u": not there"_s;
            return;
        }
        (*action)->trigger();
        lookAtDialogs(key);
    };
    QTest::qWait(300); // until what was open last time is open again
    window.showPage(u"customers"_s);
    look(u"customers"_s);
    for (const auto &key : {u"customers.new"_s, u"customers.columns"_s, u"customers.import"_s})
        press(key);
    for (const auto &key :
         {u"window.settings"_s, u"window.shortcuts"_s, u"window.diagnostics"_s, u"window.about"_s})
        press(key);
    for (const auto &part : {u"sync/waiting"_s, u"sync/decide"_s, u"sync/refused"_s, u"sync/here"_s,
                             u"imports"_s, u"bin"_s, u"audit"_s}) {
        window.showPage(u"trust"_s, part);
        look(part);
    }
    const QList<std::pair<QString, QStringList>> sections{
        {u"profile"_s, {u"profile.add-contact"_s, u"profile.add-vehicle"_s, u"profile.add-address"_s}},
        {u"timeline"_s, {}},
        {u"analytics"_s, {}},
        {u"finances"_s, {u"finances.record-payment"_s, u"finances.new-invoice"_s}},
        {u"documents"_s, {}},
        {u"consents"_s, {u"consent.capture"_s}},
    };
    for (const auto &[section, dialogs] : sections) {
        window.openCustomer(customer().first, section);
        QTRY_COMPARE(window.currentPage()->section(), section);
        look(section);
        for (const QString &key : dialogs)
            press(key);
    }
    found.removeDuplicates();
    for (const QString &line : std::as_const(found))
        qWarning("%s", qPrintable(line));
    QCOMPARE(found.size(), 0);
    m_theme->setTextScale(1);
}

void TestWindow::linksOpenCustomers()
{
    m_language->set(u"en_GB"_s, text::Formatter::Digits::Automatic);
    const auto session = makeSession();
    ui::MainWindow &window = session->window();
    window.showPage(u"customers"_s);
    const auto [id, number] = customer();
    session->openReference(u"customer360://customer/"_s + number);
    QTRY_COMPARE(window.currentPage()->iconName(), u"circle-user-round"_s);
    QTRY_VERIFY(!window.currentPage()->title().isEmpty());
    session->openReference(u"customer360://customer/CUST_00000000"_s);
    QTRY_VERIFY(window.findChild<QWidget *>(u"notice"_s)->isVisible());
}

void TestWindow::lockingLetsGo()
{
    auto session = makeSession();
    session->window().openCustomer(customer().first, u"finances"_s);
    // Answers are on their way while everything goes.
    session.reset();
    QTest::qWait(100);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
