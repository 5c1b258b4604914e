// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1 D4 D5 C2
// links: c360_ui c360_testsupport c360_translations
#include "core/services/demo/demo.h"
#include "core/services/profile/draft_store.h"
#include "core/services/profile/profile.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/ui_walk.h"
#include "ui/customer360/profile/link_editor.h"
#include "ui/customer360/profile/notes_card.h"
#include "ui/kit/accessible_table.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/search_field.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/action_palette_provider.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/calm_moment.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/customer_palette_provider.h"
#include "ui/shell/diagnostics_dialog.h"
#include "ui/shell/first_start.h"
#include "ui/shell/history.h"
#include "ui/shell/keychain_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/session_store.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/stall_monitor.h"
#include "ui/shell/window_actions.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;

namespace {

/// A page with one action and a text.
class NotePage : public Page
{
public:
    NotePage(ActionRegistry &actions, const QString &name) : m_name(name)
    {
        m_act = actions.make(this, u"note.act"_s, u"pencil"_s, QKeySequence(u"Ctrl+L"_s));
        m_field = new QLineEdit(this);
        (new QVBoxLayout(this))->addWidget(m_field);
        QObject::connect(m_act, &QAction::triggered, this, [this] { ++acted; });
    }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"sticky-note"_s; }
    QList<QAction *> actions() const override { return {m_act}; }
    void refresh() override { ++refreshed; }
    void retranslate() override
    {
        ++retranslated;
        m_act->setText(u"Act on %1"_s.arg(m_name));
        m_field->setAccessibleName(m_name);
    }
    void showSection(const QString &key) override
    {
        m_section = key;
        Q_EMIT sectionChanged();
    }
    QString section() const override { return m_section; }
    QWidget *focusTarget() override { return m_field; }

    int acted = 0;
    int refreshed = 0;
    int retranslated = 0;
    QLineEdit *m_field;

private:
    QString m_name;
    QString m_section;
    QAction *m_act;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void historyGoesBackAndForward();
    void pagesAndTabs();
    void actionsBelongToThePageInFront();
    void sessionComesBack();
    void paletteFindsCustomersAndCommands();
    void paletteChoosesWhatWasNamed();
    void paletteDropsWhatComesTooLate();
    void undoFromTheNotice();
    void languageSwitchesWhileRunning();
    void pluralsFollowTheDigits();
    void shortcutsCanBeChanged();
    void everythingIsNamed();
    void keychainIsSwitchedInSettings();
    void withoutAKeychainSettingsSayWhy();
    void lockScreenOpens();
    void firstStartCollectsAnswers();
    void secondStartHandsOver();
    void stallsAreSeen();
    void waitsForACalmMoment();
    void typedTextIsNotTakenAway();

private:
    Id someCustomer(int at = 0);

    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<Theme> m_theme;
    services::Profile::Ptr m_profile;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<services::DraftStore> m_drafts;
    std::unique_ptr<MainWindow> m_window;
    QHash<Id, NotePage *> m_documents;
    NotePage *m_first = nullptr;
    NotePage *m_second = nullptr;
};

void TestShell::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    services::CreateOptions options;
    options.encrypted = false;
    options.demo = true;
    auto made = services::demo::create(m_dir.filePath(u"demo"_s), options, {&m_clock, &m_ids, nullptr}, 30);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().reason + u' ' + made.error().detail));
    m_profile = *made;
}

void TestShell::cleanupTestCase()
{
    m_profile.reset();
    m_theme.reset();
}

void TestShell::init()
{
    m_settings = std::make_unique<Settings>(*m_profile);
    m_language = std::make_unique<Language>();
    m_language->set(u"en"_s, text::Formatter::Digits::Automatic);
    m_actions = std::make_unique<ActionRegistry>(*m_settings);
    m_drafts = std::make_unique<services::DraftStore>(m_profile->store());
    m_documents.clear();
    m_first = m_second = nullptr;
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_profile, *m_settings, *m_language, *m_actions, *m_drafts});
    m_window->addPage(
        u"first"_s, u"users"_s, [] { return u"First"_s; },
        [this] { return m_first = new NotePage(*m_actions, u"First"_s); });
    m_window->addPage(
        u"second"_s, u"shield-check"_s, [] { return u"Second"_s; },
        [this] { return m_second = new NotePage(*m_actions, u"Second"_s); });
    m_window->addDocumentKind(u"customer"_s, [this](const Id &id) {
        return m_documents[id] = new NotePage(*m_actions, u"Customer %1"_s.arg(id.toString().right(4)));
    });
    m_window->addPaletteProvider(std::make_unique<CustomerPaletteProvider>(m_profile->store(), *m_window));
    m_window->addPaletteProvider(
        std::make_unique<ActionPaletteProvider>([this] { return m_window->windowActions().available(); }));
    m_window->resize(1100, 700);
    m_window->start();
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void TestShell::cleanup()
{
    m_window.reset();
    // The next test begins without tabs.
    QTest::qWait(0);
    m_drafts->saveSetting(u"window/session"_s, QString()).waitForFinished();
    m_drafts.reset();
    m_actions.reset();
    m_language.reset();
    m_settings.reset();
}

Id TestShell::someCustomer(int at)
{
    const auto ids = m_profile->store().read([](store::Connection &db) -> Result<QList<Id>> {
        C360_TRY(auto rows, db.run(u"SELECT id FROM customer ORDER BY id"_s));
        QList<Id> found;
        while (rows.next())
            found << rows.id(0);
        return found;
    });
    return ids.result().value().value(at);
}

void TestShell::historyGoesBackAndForward()
{
    History history;
    QVERIFY(!history.canGoBack());
    const Id id = m_ids.next();
    history.visit({u"a"_s, {}, {}});
    history.visit({u"customer"_s, id, u"profile"_s});
    history.visit({u"customer"_s, id, u"profile"_s});
    history.visit({u"b"_s, {}, {}});
    QCOMPARE(history.back()->kind, u"customer"_s);
    QCOMPARE(history.back()->kind, u"a"_s);
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->kind, u"customer"_s);
    history.visit({u"c"_s, {}, {}});
    QVERIFY(!history.canGoForward());
    history.forget(u"customer"_s, id);
    QCOMPARE(history.back()->kind, u"a"_s);
}

void TestShell::pagesAndTabs()
{
    QCOMPARE(m_window->currentPage(), m_first);
    QCOMPARE(m_first->retranslated, 1);
    QVERIFY(m_first->refreshed >= 1);
    QVERIFY(!m_second); // made when it is first shown
    // The keyboard goes down the rail as the eye does.
    auto *rail = m_window->findChild<QWidget *>(u"rail"_s);
    QList<int> heights;
    for (QWidget *each = m_window->nextInFocusChain(); each != m_window.get();
         each = each->nextInFocusChain()) {
        if (rail->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            heights << each->mapTo(rail, QPoint()).y();
    }
    QVERIFY(heights.size() > 2);
    QVERIFY(std::ranges::is_sorted(heights));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
    auto *tabs = m_window->findChild<QTabBar *>(u"tabs"_s);
    QVERIFY(!tabs->isVisible());
    m_window->openCustomer(someCustomer(0), u"timeline"_s);
    m_window->openCustomer(someCustomer(1));
    QVERIFY(tabs->isVisible());
    const auto *entry = m_window->findChild<QAction *>(u"page.second"_s);
    QVERIFY(entry && entry->isChecked()); // where the records are open
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(m_documents[someCustomer(0)]->section(), u"timeline"_s);
    QCOMPARE(m_window->currentPage(), m_documents[someCustomer(1)]);
    m_window->openCustomer(someCustomer(0));
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->currentIndex(), 1);
    m_window->back();
    QCOMPARE(tabs->currentIndex(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs->count(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->count(), 3);
    QVERIFY(m_window->windowTitle().contains(u"Customer"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_first);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier); // a page does not close
    QCOMPARE(tabs->count(), 3);
}

void TestShell::actionsBelongToThePageInFront()
{
    m_window->openCustomer(someCustomer(0));
    m_window->openCustomer(someCustomer(1));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_documents[someCustomer(0)]->acted, 0);
    QCOMPARE(m_documents[someCustomer(1)]->acted, 1);
    m_window->openCustomer(someCustomer(0));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_documents[someCustomer(0)]->acted, 1);
    QCOMPARE(m_documents[someCustomer(1)]->acted, 1);
}

void TestShell::sessionComesBack()
{
    const Session session{
        u"second"_s, {{{u"customer"_s, someCustomer(3), u"finances"_s}, u"Some name"_s}}, 1};
    const auto again = Session::fromText(session.toText());
    QVERIFY(again);
    QCOMPARE(again->tabs[0].place, session.tabs[0].place);
    QCOMPARE(again->tabs[0].title, u"Some name"_s);
    QVERIFY(!Session::fromText(u"{"_s));

    m_window.reset();
    {
        SessionStore store(*m_drafts);
        store.save(session);
    } // what waits is written when it goes
    m_drafts->saveSetting(u"after"_s, u"it"_s).waitForFinished();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_profile, *m_settings, *m_language, *m_actions, *m_drafts});
    m_window->addPage(
        u"first"_s, u"users"_s, [] { return u"First"_s; },
        [this] { return m_first = new NotePage(*m_actions, u"First"_s); });
    m_window->addDocumentKind(u"customer"_s, [this](const Id &id) {
        return m_documents[id] = new NotePage(*m_actions, u"Opened"_s);
    });
    m_window->start();
    QTRY_VERIFY(m_documents.contains(someCustomer(3)));
    QCOMPARE(m_documents[someCustomer(3)]->section(), u"finances"_s);
}

void TestShell::paletteFindsCustomersAndCommands()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->palette();
    QVERIFY(palette->isVisible());
    const QAbstractItemModelTester tester(palette->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(palette->model()->rowCount() > 5);
    QTest::keyClicks(palette->field(), u"act on fi"_s);
    QTRY_COMPARE(palette->model()->index(palette->model()->bestRow()).data().toString(), u"Act on First"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(m_first->acted, 1);
    QVERIFY(!palette->isVisible());

    const auto name =
        m_profile->store().read([id = someCustomer(0)](store::Connection &db) -> Result<QString> {
            C360_TRY(auto row, db.one(u"SELECT full_name FROM customer WHERE id = ?"_s, {id}));
            return row ? row->text(0) : QString();
        });
    const QString wanted = name.result().value();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    palette->field()->setText(wanted);
    QTRY_VERIFY(palette->model()->bestRow() >= 0 &&
                palette->model()->index(palette->model()->bestRow()).data().toString() == wanted);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

// Customers stand above commands, whatever of theirs matches; a command typed in full is meant all the same.
void TestShell::paletteChoosesWhatWasNamed()
{
    QVERIFY(m_profile->commands()
                .create(u"customer"_s, {{u"first_name"_s, u"Set"_s}, {u"last_name"_s, u"Settings Ltd"_s}})
                .result());
    m_window->windowActions().palette->trigger();
    CommandPalette *palette = m_window->palette();
    const auto chosen = [&] {
        return palette->model()->index(palette->model()->bestRow()).data().toString();
    };
    palette->field()->setText(u"sett"_s);
    QTRY_COMPARE(chosen(), u"Set Settings Ltd"_s);
    palette->field()->setText(u"settings"_s);
    QTRY_VERIFY(palette->model()->bestRow() > 1); // the customer is there
    QVERIFY(chosen().startsWith(u"Settings"_s));
    QTest::keyClick(palette->field(), Qt::Key_Escape);
}

void TestShell::paletteDropsWhatComesTooLate()
{
    struct Slow : PaletteProvider
    {
        QString heading() const override { return u"Slow"_s; }
        void search(const QString &text, std::function<void(QList<PaletteItem>)> deliver) override
        {
            asked << text;
            answers << deliver;
        }
        QStringList asked;
        QList<std::function<void(QList<PaletteItem>)>> answers;
    };
    QWidget owner;
    owner.resize(800, 600);
    CommandPalette palette(&owner);
    auto provider = std::make_unique<Slow>();
    Slow *slow = provider.get();
    palette.addProvider(std::move(provider));
    owner.show();
    palette.open();
    palette.field()->setText(u"a"_s);
    palette.field()->setText(u"ab"_s);
    QCOMPARE(slow->answers.size(), 3);
    slow->answers[2]({PaletteItem{.title = u"right"_s, .run = [] {
                                  }}});
    slow->answers[1]({PaletteItem{.title = u"stale"_s, .run = [] {
                                  }}});
    QCOMPARE(palette.model()->index(palette.model()->bestRow()).data().toString(), u"right"_s);

    // Enter before the answer is for the best of what was typed, not for what stands there.
    palette.field()->setText(u"abc"_s);
    int ran = 0;
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(palette.isVisible());
    slow->answers[3]({PaletteItem{.title = u"best"_s, .run = [&ran] {
                                      ++ran;
                                  }}});
    QCOMPARE(ran, 1);
    QVERIFY(!palette.isVisible());
}

void TestShell::undoFromTheNotice()
{
    const Id id = someCustomer(0);
    const auto city = [this, id] {
        return m_profile->store()
            .read([id](store::Connection &db) -> Result<QString> {
                C360_TRY(auto row, db.one(u"SELECT city FROM customer WHERE id = ?"_s, {id}));
                return row ? row->text(0) : QString();
            })
            .result()
            .value();
    };
    const QString before = city();
    const auto outcome = m_profile->commands().update(u"customer"_s, id, {{u"city"_s, u"Elsewhere"_s}});
    const auto result = outcome.result();
    QVERIFY(result.has_value());
    m_window->sayDone(u"City changed"_s, result->action);
    QVERIFY(m_window->noticeBar()->isVisible());
    m_window->noticeBar()->button()->click();
    QTRY_COMPARE(city(), before);
}

void TestShell::languageSwitchesWhileRunning()
{
    const int before = m_first->retranslated;
    m_language->set(u"ar"_s, text::Formatter::Digits::Automatic);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_language->formatter().language(), u"ar"_s);
    QTRY_VERIFY(m_first->retranslated > before);
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    m_language->set(u"fr"_s, text::Formatter::Digits::Automatic);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::French);
    m_language->set(u"ar_EG"_s, text::Formatter::Digits::Latin);
    QCOMPARE(m_language->formatter().number(123), u"123"_s);
    m_language->set(u"en"_s, text::Formatter::Digits::Automatic);
}

void TestShell::pluralsFollowTheDigits()
{
    using Digits = text::Formatter::Digits;
    const auto counted = [this](const QString &language, Digits digits) {
        m_language->set(language, digits);
        return QCoreApplication::translate("c360::ui::CustomersPage", "%Ln customers", nullptr, 1230);
    };
    QVERIFY(counted(u"ar_EG"_s, Digits::Automatic).contains(u"١٬٢٣٠"_s));
    QVERIFY(counted(u"ar_EG"_s, Digits::Latin).contains(m_language->formatter().number(1230)));
    QVERIFY(counted(u"ar_EG"_s, Digits::Latin).contains(u"230"_s));
    QVERIFY(counted(u"ar_MA"_s, Digits::ArabicIndic).contains(u"٢٣٠"_s));
    QCOMPARE(counted(u"en_GB"_s, Digits::Automatic), u"1,230 customers"_s);
    m_language->set(u"en"_s, Digits::Automatic);
}

void TestShell::shortcutsCanBeChanged()
{
    QAction *action = m_actions->make(this, u"test.one"_s, u"pencil"_s, QKeySequence(u"Ctrl+J"_s));
    action->setText(u"&One"_s);
    QAction *twin = m_actions->make(this, u"test.one"_s, u"pencil"_s, QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(action->toolTip().remove(QChar(0x2066)).remove(QChar(0x2069)), u"One (Ctrl+J)"_s);
    QVERIFY(m_actions->setShortcut(u"test.one"_s, QKeySequence(u"Ctrl+K"_s)).size() >
            0); // taken by the palette
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(m_actions->setShortcut(u"test.one"_s, QKeySequence(u"Ctrl+Shift+J"_s)), QString());
    QCOMPARE(twin->shortcut(), QKeySequence(u"Ctrl+Shift+J"_s));
    ActionRegistry later(*m_settings);
    const std::unique_ptr<QAction> kept(
        later.make(nullptr, u"test.one"_s, u"pencil"_s, QKeySequence(u"Ctrl+J"_s)));
    QCOMPARE(kept->shortcut(), QKeySequence(u"Ctrl+Shift+J"_s));
    m_actions->resetShortcuts();
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+J"_s));
    delete action;
    delete twin;
}

void TestShell::everythingIsNamed()
{
    m_window->openCustomer(someCustomer(0));
    for (const QString &language : Language::codes()) {
        m_language->set(language, text::Formatter::Digits::Automatic);
        QTest::qWait(0);
        QCOMPARE(test::unnamedControls(m_window.get()).join(u'\n'), QString());
        QTRY_COMPARE(test::clippedTexts(m_window.get()).join(u'\n'), QString());
        const auto check = [](QDialog *dialog) {
            dialog->show();
            const QStringList found = test::unnamedControls(dialog);
            delete dialog;
            return found;
        };
        QCOMPARE(check(new SettingsDialog({*m_settings, *m_language, *m_theme, *m_profile, *m_window},
                                          m_window.get())),
                 QStringList());
        QCOMPARE(check(new ShortcutSheet(*m_actions, m_window.get())), QStringList());
        QCOMPARE(check(new AboutDialog(m_window.get())), QStringList());
        QCOMPARE(check(new DiagnosticsDialog([this] { return services::doctor::examine(*m_profile); },
                                             m_window.get())),
                 QStringList());
        m_window->palette()->open();
        QCOMPARE(test::unnamedControls(m_window->palette()), QStringList());
        m_window->palette()->dismiss();
    }
    m_language->set(u"en"_s, text::Formatter::Digits::Automatic);
}

void TestShell::keychainIsSwitchedInSettings()
{
    test::MemoryKeychain keychain;
    services::CreateOptions options;
    options.keychain = true;
    const auto made =
        services::Profile::create(m_dir.filePath(u"keychain"_s), options, {&m_clock, &m_ids, &keychain});
    QVERIFY(made.has_value());
    services::Profile &profile = **made;
    SettingsDialog dialog({*m_settings, *m_language, *m_theme, profile, *m_window}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto box = [&dialog] {
        for (QCheckBox *found : dialog.findChildren<QCheckBox *>(u"keychain"_s)) {
            if (found->isVisibleTo(found->parentWidget()))
                return found;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    QVERIFY(box()->isChecked());
    QTRY_VERIFY(!box()->accessibleDescription().isEmpty());
    // Nothing else opens the profile: a passphrase comes first.
    box()->click();
    auto *passphrase = dialog.findChild<PassphraseDialog *>();
    QVERIFY(passphrase);
    const auto fields = passphrase->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    for (QLineEdit *field : fields)
        field->setText(u"correct horse"_s);
    passphrase->findChild<QPushButton *>(u"save"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<KeychainDialog *>(), 20'000);
    QCOMPARE(test::unnamedControls(dialog.findChild<KeychainDialog *>()), QStringList());
    QVERIFY(!dialog.findChild<KeychainDialog *>()->findChild<QLineEdit *>());
    dialog.findChild<KeychainDialog *>()->findChild<QPushButton *>(u"switchKeychain"_s)->click();
    QTRY_VERIFY(!profile.has(services::SlotKind::Keychain));
    QVERIFY(keychain.entries.isEmpty());
    QTRY_VERIFY(!dialog.findChild<KeychainDialog *>());
    QVERIFY(!box()->isChecked());

    // On again: the passphrase is asked for, and a wrong one is refused in words.
    QTRY_VERIFY(box()->isEnabled());
    box()->click();
    QVERIFY(!box()->isChecked());
    auto *on = dialog.findChild<KeychainDialog *>();
    QVERIFY(on);
    auto *field = on->findChild<QLineEdit *>(u"currentPassphrase"_s);
    auto *button = on->findChild<QPushButton *>(u"switchKeychain"_s);
    QVERIFY(!button->isEnabled());
    field->setText(u"wrong"_s);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(!on->findChild<Label *>(u"keychainMessage"_s)->isHidden(), 20'000);
    field->setText(u"correct horse"_s);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(profile.has(services::SlotKind::Keychain), 20'000);
    QCOMPARE(keychain.entries.size(), 1);
    QTRY_VERIFY(box()->isChecked());
}

void TestShell::withoutAKeychainSettingsSayWhy()
{
    test::MemoryKeychain keychain;
    keychain.available = false;
    services::CreateOptions options;
    options.passphrase = Secret::fromText(u"correct horse"_s);
    const auto made =
        services::Profile::create(m_dir.filePath(u"no-keychain"_s), options, {&m_clock, &m_ids, &keychain});
    QVERIFY(made.has_value());
    SettingsDialog dialog({*m_settings, *m_language, *m_theme, **made, *m_window}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *box = dialog.findChild<QCheckBox *>(u"keychain"_s);
    QTRY_VERIFY(box->accessibleDescription().contains(u"No keychain"_s));
    QVERIFY(!box->isEnabled());
}

void TestShell::lockScreenOpens()
{
    services::CreateOptions options;
    options.passphrase = Secret::fromText(u"a long passphrase"_s);
    const auto made =
        services::Profile::create(m_dir.filePath(u"locked"_s), options, {&m_clock, &m_ids, nullptr});
    QVERIFY(made.has_value());
    services::Profile &profile = **made;
    profile.lock();
    LockScreen screen(profile, *m_language);
    screen.show();
    QCOMPARE(test::unnamedControls(&screen), QStringList());
    QSignalSpy unlocked(&screen, &LockScreen::unlocked);
    auto *field = screen.findChild<QLineEdit *>(u"passphrase"_s);
    field->setText(u"wrong"_s);
    screen.findChild<QPushButton *>(u"unlock"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(screen.findChild<QPushButton *>(u"unlock"_s)->isEnabled(), 20000);
    QCOMPARE(unlocked.count(), 0);
    QVERIFY(profile.isLocked());
    field->setText(u"a long passphrase"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.count(), 1, 20000);
    QVERIFY(!profile.isLocked());
}

void TestShell::firstStartCollectsAnswers()
{
    installAccessibleTables();
    FirstStart start(*m_language, false);
    start.show();
    const QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&start);
    QCOMPARE(window->role(), QAccessible::Window);
    QCOMPARE(window->text(QAccessible::Name), u"Welcome to Customer 360"_s);
    QCOMPARE(test::unnamedControls(&start), QStringList());
    std::optional<services::CreateOptions> chosen;
    connect(&start, &FirstStart::ownChosen, this,
            [&](const services::CreateOptions &options) { chosen = options; });
    start.findChild<QPushButton *>(u"start.own"_s)->click();
    QCOMPARE(test::unnamedControls(&start), QStringList());
    auto *create = start.findChild<QPushButton *>(u"start.create"_s);
    QVERIFY(!create->isEnabled());
    start.findChild<QLineEdit *>(u"passphrase"_s)->setText(u"correct horse"_s);
    start.findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"correct"_s);
    QVERIFY(!create->isEnabled());
    start.findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"correct horse"_s);
    QVERIFY(create->isEnabled());
    create->click();
    QVERIFY(chosen.has_value());
    QVERIFY(chosen->encrypted);
    QCOMPARE(chosen->country.size(), 2);
    QCOMPARE(chosen->currency.size(), 3);
    QVERIFY(!chosen->passphrase.isEmpty());
    QVERIFY(start.findChild<QLineEdit *>(u"passphrase"_s)->text().isEmpty());
}

void TestShell::secondStartHandsOver()
{
    SingleInstance first(m_dir.filePath(u"one"_s));
    QVERIFY(!first.handOver(u"x"_s));
    first.listen();
    QSignalSpy received(&first, &SingleInstance::messageReceived);
    std::unique_ptr<QThread> other(QThread::create([this] {
        const SingleInstance second(m_dir.filePath(u"one"_s));
        QVERIFY(second.handOver(u"customer360://customer/CUST_00000001"_s));
    }));
    other->start();
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received[0][0].toString(), u"customer360://customer/CUST_00000001"_s);
    other->wait();
    QVERIFY(!SingleInstance(m_dir.filePath(u"two"_s)).handOver({}));
}

void TestShell::stallsAreSeen()
{
    StallMonitor monitor;
    QTest::qWait(30);
    monitor.reset();
    QSignalSpy stalled(&monitor, &StallMonitor::stalled);
    QThread::msleep(120);
    QTRY_COMPARE(stalled.count(), 1);
    QVERIFY(monitor.longest() >= 100);
}

void TestShell::waitsForACalmMoment()
{
    QWidget window;
    QLineEdit field(&window);
    QPushButton button(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    QDialog harmless;
    CalmMoment calm([&harmless](QWidget *dialog) { return dialog == &harmless; });
    calm.setQuiet(std::chrono::milliseconds(600));
    int done = 0;
    const auto act = [&done] {
        ++done;
    };

    button.setFocus();
    calm.wait(act); // nothing in the way
    QCOMPARE(done, 1);

    field.setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), &field);
    QTest::keyClicks(&field, u"half a"_s);
    calm.wait(act);
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(200);
        QTest::keyClick(&field, Qt::Key_X);
        QCOMPARE(done, 1);
    }
    QTRY_COMPARE(done, 2);

    button.setFocus();
    QDialog dialog(&window);
    dialog.open();
    calm.wait(act);
    QTest::qWait(400);
    QCOMPARE(done, 2);
    dialog.close();
    QTRY_COMPARE(done, 3);

    harmless.setModal(true);
    harmless.show();
    calm.wait(act);
    QCOMPARE(done, 4);
    harmless.close();

    QMenu menu(&window);
    menu.addAction(u"One"_s);
    menu.popup(QPoint(0, 0));
    calm.wait(act);
    QTest::qWait(400);
    QCOMPARE(done, 4);
    menu.close();
    QTRY_COMPARE(done, 5);
}

// However long the person thinks about it.
void TestShell::typedTextIsNotTakenAway()
{
    const text::Formatter format;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new InlineField(*catalog::field<"customer.city">, format, &window);
    auto *email = new InlineField(*catalog::field<"customer.email">, format, &window);
    auto *tags = new LinkEditor(true, &window);
    auto *notes = new NotesCard(&window);
    QPushButton button(&window);
    for (QWidget *each : std::initializer_list<QWidget *>{field, email, tags, notes, &button})
        column->addWidget(each);
    notes->setText(u"Old"_s);
    window.show();
    QApplication::setActiveWindow(&window);
    CalmMoment calm;
    calm.setQuiet(std::chrono::milliseconds(0));
    int done = 0;
    const auto waits = [&] {
        calm.wait([&done] { ++done; });
        const int before = done;
        QTest::qWait(350); // longer than it takes to look again
        return done == before;
    };
    field->setValue(u"Lyon"_s);
    field->beginEdit();
    QVERIFY(!waits()); // open and untouched
    auto *city = qobject_cast<QLineEdit *>(field->editor()->input());
    QVERIFY(city);
    QTest::keyClicks(city, u"Pa"_s);
    QVERIFY(waits());
    // Refused, and the keyboard is elsewhere: it is still what the person typed.
    QTest::keyClick(city, Qt::Key_Return);
    field->setError(u"no"_s);
    button.setFocus();
    QVERIFY(waits());
    field->cancelEdit();
    QTRY_COMPARE(done, 2);
    // Half an address is no value yet.
    email->beginEdit();
    QTest::keyClicks(qobject_cast<QLineEdit *>(email->editor()->input()), u"anna@"_s);
    QVERIFY(waits());
    email->cancelEdit();
    QTRY_COMPARE(done, 3);
    tags->line()->setText(u"vi"_s);
    QVERIFY(waits());
    tags->line()->clear();
    QTRY_COMPARE(done, 4);
    // Notes go into a draft at the next pause, and come back from there.
    QString draft;
    connect(notes, &NotesCard::draftChanged, this, [&draft](const QString &text) { draft = text; });
    notes->editor()->setPlainText(u"New"_s);
    button.setFocus();
    calm.wait([&] {
        QCOMPARE(draft, u"New"_s);
        ++done;
    });
    QCOMPARE(done, 4);
    QTRY_COMPARE(done, 5);
    // A dialog beside the window holds work too.
    QDialog beside(&window);
    beside.show();
    QVERIFY(waits());
    beside.close();
    QTRY_COMPARE(done, 6);
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
