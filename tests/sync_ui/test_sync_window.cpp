// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 C11 T15
// links: c360_window c360_testsupport c360_translations
// cost: 25
#include "app/window/window_session.h"
#include "core/catalog/catalog.h"
#include "core/domain/conflicts/conflict_commands.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/services/central/central_account.h"
#include "core/sync/engine.h"
#include "core/sync/sync_lease.h"
#include "tests/support/central_fixture.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/ui_walk.h"
#include "tests/sync_transport/transport_device.h"
#include "ui/customer360/customer360_page.h"
#include "ui/customer360/header/customer_header.h"
#include "ui/customer360/header/header_fact.h"
#include "ui/customers/customers_page.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/state_stack.h"
#include "ui/kit/theme.h"
#include "ui/shell/banner.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_actions.h"
#include "ui/sync/account_dialog.h"
#include "ui/sync/choice_grid.h"
#include "ui/sync/conflict_dialog.h"
#include "ui/sync/connect_form.h"
#include "ui/sync/connect_wizard.h"
#include "ui/sync/duplicate_dialog.h"
#include "ui/sync/sync_chip.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_state_card.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;

namespace {

/// Another person's laptop: a profile with an engine and no window.
class Laptop
{
public:
    Laptop(const QString &folder, const QString &url, const QString &login, const Clock &clock, IdSource &ids)
    {
        services::CreateOptions options;
        options.encrypted = false;
        options.country = u"FR"_s;
        options.currency = u"EUR"_s;
        options.phoneRegion = u"FR"_s;
        services::Environment environment;
        environment.clock = &clock;
        environment.ids = &ids;
        profile = services::Profile::create(folder, options, environment).value();
        const auto connection = services::central::connectionFrom(
            url, login, Secret::fromText(tests::CentralFixture::password()), {}, true);
        const auto done = services::central::connect(*profile, connection.value());
        if (!done)
            qFatal("no connection: %ls", qUtf16Printable(done.error().reason + u' ' + done.error().detail));
        engine = services::central::makeEngine(*profile, *connection);
    }
    ~Laptop() { engine.reset(); }

    /// Sends and takes in what there is.
    bool exchange()
    {
        engine->start();
        const auto done = engine->untilIdle();
        for (int i = 0; i < 400 && !done.isFinished(); ++i)
            QTest::qWait(50);
        const bool idle = done.isFinished() && done.result().has_value();
        engine->stop();
        return idle;
    }
    Id customer(const QString &firstName)
    {
        return profile->store()
            .read([firstName](store::Connection &db) -> Result<Id> {
                C360_TRY(auto row, db.one(u"SELECT id FROM customer WHERE first_name = ?"_s, {firstName}));
                return row ? row->id(0) : Id();
            })
            .result()
            .value_or(Id());
    }
    void update(const Id &customer, const domain::Fields &set)
    {
        const auto done = profile->commands().update(u"customer"_s, customer, set).result();
        if (!done)
            qFatal("refused: %ls", qUtf16Printable(done.error().reason));
    }

    services::Profile::Ptr profile;
    std::unique_ptr<sync::Engine> engine;
};

} // namespace

/// The real window with a real engine and a real server.
class TestSyncWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void keyboardGoesFromTheTop();
    void wizardRemembersWhatWasTyped();
    void wizardExplainsAndConnects();
    void emptyProfileTakesTheFirstCopy();
    void firstCustomersCanBeUsedWhileTheRestIsCopied();
    void keepsAsMuchHistoryAsChosen();
    void liveChangeLeavesTheEditorAlone();
    void conflictIsDecidedInTheWindow();
    void offlineThenBack();
    void pausedSaysWhatWaits();
    void whatCannotBeReadIsSaid();
    void blockedIsSaidAndTriedAgain();
    void wrongPasswordLeadsToTheAccount();
    void manyDeletesAreAQuestion();
    void lostTerritoryIsSaid();
    void refusedIsListedAndDiscarded();
    void lostCacheIsToldUntilSeen();
    void refusedDecisionIsOneRow();
    void wipedDeviceKeepsNothing();
    void wipedDuringTheFirstCopyKeepsNothing_data();
    void wipedDuringTheFirstCopyKeepsNothing();
    void whatIsEnteredDuringTheFirstCopyDoesNotEndIt();
    void leftoversOfACopyGo();

private:
    void makeSession(bool inPlace = false);
    void replaceCache(const services::SyncService::NewCache &cache);
    template <typename T>
    T *find(const QString &name)
    {
        return m_session->window().findChild<T *>(name);
    }
    [[nodiscard]] QString chip() { return find<ui::SyncChip>(u"sync.chip"_s)->text(); }
    Id create(const QString &firstName, const QString &city);
    /// Up to the first copy; `port`: a proxy's, 0: the server's own.
    bool beginByWizard(int historyMonths = 0, quint16 port = 0);
    bool connectByWizard(int historyMonths = 0);
    bool synced();
    ui::Customer360Page *open(const Id &customer);

    std::unique_ptr<tests::CentralFixture> m_central;
    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    SystemIdSource m_ids;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    services::Profile::Ptr m_profile;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<window::WindowSession> m_session;
    bool m_replaced = false;
    int m_parts = 0; ///< caches that were put in place before the whole
};

void TestSyncWindow::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    m_language = std::make_unique<ui::Language>();
    m_language->set(u"en_GB"_s, text::Formatter::Digits::Automatic);
    m_central = tests::CentralFixture::start(tests::PostgresServer::Network::Both);
    if (!m_central)
        QSKIP("PostgreSQL is not installed");
}

void TestSyncWindow::init()
{
    QVERIFY(m_central->reset());
    QVERIFY(m_central->addUser(u"anna"_s, u"sales"_s));
    QVERIFY(m_central->addUser(u"karim"_s, u"sales"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    services::CreateOptions options;
    options.encrypted = false;
    options.country = u"FR"_s;
    options.currency = u"EUR"_s;
    options.phoneRegion = u"FR"_s;
    services::Environment environment;
    environment.clock = &m_clock;
    environment.ids = &m_ids;
    m_profile = services::Profile::create(m_dir->filePath(u"anna"_s), options, environment).value();
    m_settings = std::make_unique<ui::Settings>(*m_profile);
    m_prompts.yes = true;
    m_replaced = false;
    m_parts = 0;
    makeSession();
}

void TestSyncWindow::cleanup()
{
    m_session.reset();
    m_settings.reset();
    m_profile.reset();
    m_dir.reset();
}

void TestSyncWindow::cleanupTestCase()
{
    m_central.reset();
    m_language.reset();
    m_theme.reset();
}

void TestSyncWindow::makeSession(bool inPlace)
{
    m_session = std::make_unique<window::WindowSession>(
        window::WindowSession::Parts{*m_profile, m_clock, m_ids, *m_settings, *m_theme, *m_language,
                                     m_prompts},
        inPlace);
    connect(m_session.get(), &window::WindowSession::cacheReady, this, &TestSyncWindow::replaceCache,
            Qt::QueuedConnection);
    m_session->window().resize(1366, 768);
    m_session->window().show();
    QApplication::setActiveWindow(&m_session->window());
}

// As the program does it.
void TestSyncWindow::replaceCache(const services::SyncService::NewCache &cache)
{
    m_session.reset();
    const Result<void> done = m_profile->replaceCache(cache.work);
    m_replaced = done.has_value() && cache.isWhole;
    m_parts += done.has_value() && !cache.isWhole;
    makeSession(!done.has_value());
}

Id TestSyncWindow::create(const QString &firstName, const QString &city)
{
    const auto done = m_profile->commands()
                          .create(u"customer"_s, {{u"first_name"_s, firstName}, {u"city"_s, city}})
                          .result();
    return done ? done->ids.front() : Id();
}

bool TestSyncWindow::beginByWizard(int historyMonths, quint16 port)
{
    m_session->window().showDialog(u"central"_s);
    auto *wizard = m_session->window().findChild<ui::ConnectWizard *>();
    if (!wizard)
        return false;
    wizard->form()->setTarget({u"127.0.0.1"_s,
                               port == 0 ? m_central->server().port() : port,
                               tests::CentralFixture::database(),
                               u"anna"_s,
                               {},
                               true});
    wizard->form()->findChild<QLineEdit *>(u"password"_s)->setText(tests::CentralFixture::password());
    wizard->findChild<QPushButton *>(u"next"_s)->click();
    if (!QTest::qWaitFor([&] { return wizard->step() == ui::ConnectWizard::Step::Effect; }, 20'000))
        return false;
    auto *history = wizard->findChild<QComboBox *>(u"historyChoice"_s);
    history->setFocus();
    while (history->currentData().toInt() != historyMonths && history->currentIndex() < history->count() - 1)
        QTest::keyClick(history, Qt::Key_Down);
    wizard->findChild<QPushButton *>(u"next"_s)->click();
    return true;
}

bool TestSyncWindow::connectByWizard(int historyMonths)
{
    if (!beginByWizard(historyMonths))
        return false;
    const bool done = QTest::qWaitFor(
        [this] { return m_profile->settings().central.isConnected() && chip().startsWith(u"Synced"_s); },
        40'000);
    if (auto *left = m_session->window().findChild<ui::ConnectWizard *>())
        left->close(); // gone already when the cache was replaced
    QApplication::setActiveWindow(&m_session->window());
    return done;
}

bool TestSyncWindow::synced()
{
    return QTest::qWaitFor([this] { return chip().startsWith(u"Synced"_s); }, 20'000);
}

ui::Customer360Page *TestSyncWindow::open(const Id &customer)
{
    m_session->window().openCustomer(customer, u"profile"_s);
    return qobject_cast<ui::Customer360Page *>(m_session->window().currentPage());
}

void TestSyncWindow::keyboardGoesFromTheTop()
{
    ui::MainWindow &window = m_session->window();
    auto *banner = find<QWidget>(u"sync.problem"_s);
    const QList<QWidget *> wanted{banner->findChild<QPushButton *>(),
                                  find<QWidget>(u"topbar.search"_s),
                                  find<QWidget>(u"topbar.new"_s),
                                  find<QWidget>(u"sync.chip"_s),
                                  find<QWidget>(u"topbar.language"_s),
                                  find<QWidget>(u"topbar.menu"_s),
                                  window.findChild<ui::NavigationRail *>()->findChild<QWidget *>(),
                                  find<QWidget>(u"tabs"_s),
                                  window.findChild<ui::CustomersPage *>()->focusTarget()};
    QList<qsizetype> places;
    QList<QWidget *> chain;
    for (QWidget *each = banner->findChild<QPushButton *>(); !chain.contains(each);
         each = each->nextInFocusChain())
        chain << each;
    for (QWidget *each : wanted)
        places << chain.indexOf(each);
    QVERIFY(!places.contains(-1));
    QVERIFY(std::ranges::is_sorted(places));
}

void TestSyncWindow::wizardRemembersWhatWasTyped()
{
    m_session->window().showDialog(u"central"_s);
    QPointer<ui::ConnectWizard> wizard = m_session->window().findChild<ui::ConnectWizard *>();
    const services::CentralTarget typed{u"db.example.com"_s, 6432, u"team"_s, u"anna"_s, {}, false};
    wizard->form()->setTarget(typed);
    wizard->form()->findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    wizard->close();
    QTRY_VERIFY(!wizard);
    m_session->window().showDialog(u"central"_s);
    wizard = m_session->window().findChild<ui::ConnectWizard *>();
    QCOMPARE(wizard->form()->target(), typed);
    QVERIFY(wizard->form()->password().isEmpty());
}

void TestSyncWindow::wizardExplainsAndConnects()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QCOMPARE(chip(), u"On this computer only"_s);
    m_session->window().showDialog(u"central"_s);
    auto *wizard = m_session->window().findChild<ui::ConnectWizard *>();
    QVERIFY(wizard);
    auto *form = wizard->form();
    auto *next = wizard->findChild<QPushButton *>(u"next"_s);
    const auto tryWith = [&](const services::CentralTarget &target, const QString &password) -> QString {
        form->setTarget(target);
        form->findChild<QLineEdit *>(u"password"_s)->setText(password);
        next->click();
        if (!QTest::qWaitFor([&] { return next->isEnabled(); }, 30'000))
            return u"no answer"_s;
        if (wizard->step() != ui::ConnectWizard::Step::Account)
            return {};
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->objectName().startsWith(u"problem"_s) && label->isVisible())
                return label->objectName();
        }
        return u"nothing said"_s;
    };
    const services::CentralTarget right{
        u"127.0.0.1"_s, m_central->server().port(), tests::CentralFixture::database(), u"anna"_s, {}, true};
    services::CentralTarget wrong = right;
    wrong.port = 1;
    QCOMPARE(tryWith(wrong, u"secret"_s), u"problem.port"_s);
    wrong = right;
    wrong.host = u"no-such-host.invalid"_s;
    QCOMPARE(tryWith(wrong, u"secret"_s), u"problem.host"_s);
    QCOMPARE(tryWith(right, u"wrong"_s), u"problem.password"_s);
    wrong = right;
    wrong.database = u"postgres"_s;
    QCOMPARE(tryWith(wrong, u"secret"_s), u"problem.database"_s);
    wrong = right;
    wrong.insecure = false; // this computer does not know the server's authority
    QCOMPARE(tryWith(wrong, u"secret"_s), u"problem.ca"_s);
    QVERIFY(!m_profile->settings().central.isConnected());

    // Allowed to be less than checked, it is encrypted all the same.
    QCOMPARE(tryWith(right, u"secret"_s), QString());
    QVERIFY(wizard->findChild<QLabel *>(u"reached"_s)->text().contains(tests::CentralFixture::shop()));
    QVERIFY(wizard->findChild<QLabel *>(u"effect"_s)->text().contains(u"1"_s));
    QCOMPARE(test::unnamedControls(wizard), QStringList());
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Synced"_s), 40'000);
    QVERIFY(find<QWidget>(u"sync.insecure"_s)->isVisible()); // allowed, and kept in sight
    QVERIFY(m_profile->settings().central.url.endsWith(u"?sslmode=require"_s));
    // What the profile had is at the centre.
    const auto answer =
        m_central->run(u"SELECT city FROM c360.customer WHERE id = '%1'"_s.arg(anna.toString()));
    QCOMPARE(answer.output.trimmed(), u"Lyon"_s);
}

void TestSyncWindow::emptyProfileTakesTheFirstCopy()
{
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    for (int i = 0; i < 30; ++i)
        QVERIFY(other.profile->commands()
                    .create(u"customer"_s, {{u"first_name"_s, u"Guest %1"_s.arg(i)}})
                    .result()
                    .has_value());
    QVERIFY(other.exchange());
    QVERIFY(connectByWizard());
    QVERIFY(m_replaced);
    const auto count =
        m_profile->store()
            .read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM customer"_s); })
            .result();
    QCOMPARE(count.value(), 30);
}

void TestSyncWindow::firstCustomersCanBeUsedWhileTheRestIsCopied()
{
    constexpr int customers = 600;
    QVERIFY(tests::fillCentre(*m_central, customers, 5));
    QVERIFY(m_central->runAsOwner(u"ANALYZE"_s).ok);
    tests::FaultProxy proxy(m_central->server().port());
    proxy.setThrottle(150'000); // the customers take a second or two, the rest much longer
    auto *nobody =
        m_session->window().findChild<ui::CustomersPage *>()->findChild<ui::StateStack *>()->emptyState();
    QTRY_COMPARE(nobody->kind(), ui::EmptyState::Kind::FirstUse);
    bool onTheirWay = false;
    QVERIFY(beginByWizard(0, quint16(proxy.port())));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_parts == 1 || (onTheirWay = nobody->accessibleName().contains(u"on their way"_s)), 40'000);
    QVERIFY(onTheirWay);
    QVERIFY(nobody->button()->isHidden()); // Import is not what to do now
    QTRY_COMPARE_WITH_TIMEOUT(m_parts, 1, 40'000);
    QVERIFY(!m_replaced);
    QVERIFY(!m_session->window().findChild<ui::ConnectWizard *>());

    const auto customer =
        m_profile->store()
            .read([](store::Connection &db) -> Result<Id> {
                C360_TRY(auto row, db.one(u"SELECT id FROM customer ORDER BY rid LIMIT 1"_s));
                return row ? row->id(0) : Id();
            })
            .result();
    QVERIFY(customer && !customer->isNull());
    QTRY_VERIFY(find<QWidget>(u"sync.copying"_s)->isVisible());
    QVERIFY(!chip().startsWith(u"Synced"_s));
    QVERIFY(open(*customer));
    QVERIFY(m_profile->commands()
                .update(u"customer"_s, *customer, {{u"city"_s, u"Rabat"_s}})
                .result()
                .has_value());
    QVERIFY(!m_replaced);

    proxy.setThrottle(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_replaced, 40'000);
    QVERIFY(synced());
    QCOMPARE(m_parts, 1);
    QVERIFY(!find<QWidget>(u"sync.copying"_s)->isVisible());
    const auto count = [this](const QString &sql) {
        return m_profile->store()
            .read([sql](store::Connection &db) { return db.scalar(sql); })
            .result()
            .value_or(-1);
    };
    QCOMPARE(count(u"SELECT count(*) FROM customer"_s), customers);
    QCOMPARE(count(u"SELECT count(*) FROM customer WHERE city = 'Rabat'"_s), 1);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"SELECT count(*) FROM invoice_line"_s), customers * 5, 40'000);
    const auto answer =
        m_central->run(u"SELECT city FROM c360.customer WHERE id = '%1'"_s.arg(customer->toString()));
    QCOMPARE(answer.output.trimmed(), u"Rabat"_s);
}

void TestSyncWindow::keepsAsMuchHistoryAsChosen()
{
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    const auto guest =
        other.profile->commands().create(u"customer"_s, {{u"first_name"_s, u"Guest"_s}}).result();
    QVERIFY(guest.has_value());
    for (const int days : {10, 900}) {
        QVERIFY(other.profile->commands()
                    .create(u"activity"_s, {{u"customer"_s, guest->ids.front().toBytes()},
                                            {u"interaction_type"_s, u"call"_s},
                                            {u"subject"_s, u"Call of %1"_s.arg(days)},
                                            {u"interaction_date"_s, m_clock.now() - days * 86'400'000LL}})
                    .result()
                    .has_value());
    }
    QVERIFY(other.exchange());
    // Used alone there is nowhere else to keep anything.
    m_session->window().showPage(u"trust"_s, u"sync/here"_s);
    auto *choice =
        m_session->window().findChild<ui::SyncPage *>()->findChild<QComboBox *>(u"historyChoice"_s);
    QVERIFY(choice);
    QVERIFY(!choice->isEnabled());

    QVERIFY(connectByWizard(12));
    QVERIFY(m_replaced);
    const auto calls = [this] {
        return m_profile->store()
            .read([](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM activity"_s); })
            .result()
            .value_or(-1);
    };
    QCOMPARE(calls(), 1);
    ui::Customer360Page *page = open(guest->ids.front());
    QVERIFY(page);
    m_session->window().openCustomer(guest->ids.front(), u"timeline"_s);
    auto *note = page->findChild<QWidget *>(u"historyNote"_s);
    QTRY_VERIFY(note && note->isVisible());
    auto *change = note->findChild<QPushButton *>(u"historyNoteChange"_s);
    QVERIFY(!change->accessibleName().isEmpty());
    QCOMPARE(test::unnamedControls(&m_session->window()), QStringList());
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    auto *centre = m_session->window().findChild<ui::SyncPage *>();
    QTRY_VERIFY(centre->isVisible());
    QCOMPARE(centre->section(), u"here"_s);
    choice = centre->findChild<QComboBox *>(u"historyChoice"_s);
    auto *state = centre->findChild<QLabel *>(u"sync.history"_s);
    QTRY_VERIFY(choice->isEnabled());
    QTRY_COMPARE(choice->currentData().toInt(), 12);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"1 older entry"_s), 20'000);
    QCOMPARE(test::unnamedControls(&m_session->window()), QStringList());

    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(calls(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"all of it"_s), 20'000);
    m_session->window().openCustomer(guest->ids.front(), u"timeline"_s);
    QTRY_VERIFY(!note->isVisible());
}

void TestSyncWindow::liveChangeLeavesTheEditorAlone()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    QVERIFY(other.exchange());
    QCOMPARE(other.customer(u"Anna"_s), anna);

    auto *page = open(anna);
    QVERIFY(page);
    ui::InlineField *state = nullptr;
    ui::InlineField *city = nullptr;
    QTRY_VERIFY([&] {
        for (ui::InlineField *field : page->findChildren<ui::InlineField *>()) {
            if (field->field().name == "state")
                state = field;
            if (field->field().name == "city" && field->value().toString() == u"Lyon")
                city = field;
        }
        return state && city;
    }());
    auto *saved = page->findChild<ui::HeaderFact *>(u"saved-state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved->value(), u"Synced"_s, 10'000);
    state->beginEdit();
    QTRY_VERIFY(state->isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"half ty"_s);
    const QPointer<QWidget> focus = QApplication::focusWidget();
    QVERIFY(state->isAncestorOf(focus));

    other.update(anna, {{u"city"_s, u"Paris"_s}, {u"state"_s, u"IDF"_s}});
    QVERIFY(other.exchange());
    QTRY_COMPARE_WITH_TIMEOUT(city->value().toString(), u"Paris"_s, 15'000);
    // It came while the person types: the word, the caret and the keyboard are where they were.
    QVERIFY(state->isEditing());
    QCOMPARE(QApplication::focusWidget(), focus.data());
    auto *line = qobject_cast<QLineEdit *>(focus.data());
    QVERIFY(line);
    QCOMPARE(line->text(), u"half ty"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_central->run(u"SELECT state FROM c360.customer WHERE id = '%1'"_s.arg(anna.toString()))
            .output.trimmed(),
        u"half ty"_s, 15'000);
}

void TestSyncWindow::conflictIsDecidedInTheWindow()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    QVERIFY(other.exchange());
    // Both change the city, neither knows of the other.
    other.update(anna, {{u"city"_s, u"Paris"_s}});
    auto *pause = find<QAction>(u"sync.pause"_s);
    m_session->window().showDialog(u"sync"_s);
    auto *page = m_session->window().findChild<ui::SyncPage *>();
    QVERIFY(page);
    if (!pause)
        pause = page->actions().value(1);
    pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Paused"_s), 10'000);
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    auto *waiting = page->findChild<QTableView *>(u"sync.waiting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting->model()->rowCount(), 1, 5'000);
    QVERIFY(waiting->model()->index(0, 1).data().toString().contains(u"Nice"_s));
    QVERIFY(waiting->model()->index(0, 1).data().toString().contains(u"Lyon"_s));
    QCOMPARE(test::unnamedControls(&m_session->window()), QStringList());
    QVERIFY(other.exchange());
    pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(chip().contains(u"need you"_s) || chip().contains(u"needs you"_s), 20'000);

    // The chip leads to what needs the person, wherever the page was left.
    QCOMPARE(page->section(), u"waiting"_s);
    find<QAbstractButton>(u"sync.chip"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->section(), u"decide"_s, 5'000);
    auto *conflicts = page->findChild<QTableView *>(u"sync.conflicts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicts->model()->rowCount(), 1, 5'000);
    conflicts->setFocus();
    conflicts->selectRow(0);
    QTest::keyClick(conflicts, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<ui::ConflictDialog *>(), 5'000);
    auto *dialog = page->findChild<ui::ConflictDialog *>();
    auto *grid = dialog->findChild<ui::ChoiceGrid *>();
    grid->choose(0, 1); // on the server
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : grid, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(synced(), 20'000);
    const QString city =
        m_central->run(u"SELECT city FROM c360.customer WHERE id = '%1'"_s.arg(anna.toString()))
            .output.trimmed();
    QCOMPARE(city, u"Paris"_s);
    QCOMPARE(m_central->run(u"SELECT count(*) FROM c360.conflict WHERE status = 'open'"_s).output.trimmed(),
             u"0"_s);
}

void TestSyncWindow::offlineThenBack()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    QVERIFY(m_central->server().stop());
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Offline"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(chip().contains(u"1"_s), 5'000);
    auto *page = open(anna);
    auto *saved = page->findChild<ui::HeaderFact *>(u"saved-state"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved->value(), u"Waiting to send"_s, 5'000);
    // A new password cannot be tried now; the dialog grows with the words that say so.
    m_session->window().showDialog(u"central"_s);
    auto *account = m_session->window().findChild<ui::AccountDialog *>();
    QVERIFY(account);
    account->findChild<QLineEdit *>(u"newPassword"_s)->setText(u"another"_s);
    account->findChild<QPushButton *>(u"changePassword"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(account->findChild<QLabel *>(u"message"_s)->isVisible(), 20'000);
    QTest::qWait(20);
    QCOMPARE(test::clippedTexts(account), QStringList());
    account->close();
    QVERIFY(m_central->server().startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(synced(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(saved->value(), u"Synced"_s, 5'000);
}

void TestSyncWindow::pausedSaysWhatWaits()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    m_session->window().showDialog(u"sync"_s);
    m_session->window().showPage(u"trust"_s, u"sync/waiting"_s);
    auto *page = m_session->window().findChild<ui::SyncPage *>();
    auto *card = page->findChild<ui::SyncStateCard *>();
    auto *now = card->findChild<QPushButton *>(u"sync.now"_s);
    auto *pause = card->findChild<QPushButton *>(u"sync.pause"_s);
    now->setFocus();
    card->pause()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Paused"_s), 10'000);
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(chip(), u"Paused · 1 change waiting"_s, 10'000);
    // Nothing that would send nothing; what goes on is the button to press, and it has the keyboard.
    QVERIFY(!now->isVisible());
    QCOMPARE(pause->property("kind").toString(), u"primary"_s);
    QCOMPARE(m_session->window().focusWidget(), pause);
    for (const QAction *action : page->actions()) {
        if (action->objectName() == u"sync.send-again")
            QVERIFY(!action->isEnabled());
    }
    card->syncNow()->trigger(); // by its keys
    QTRY_VERIFY_WITH_TIMEOUT(synced(), 20'000);
    QVERIFY(now->isVisible());
    QCOMPARE(pause->property("kind").toString(), QString());
}

void TestSyncWindow::whatCannotBeReadIsSaid()
{
    create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    const auto birth = [&](const QString &date) {
        const auto done =
            m_central->runAsOwner(u"UPDATE c360.customer SET city = 'Nice', date_of_birth = '%1'; "
                                  u"NOTIFY c360_%2"_s.arg(date, m_central->organizationId().remove(u'-')));
        return done.ok;
    };
    QVERIFY(birth(u"infinity"_s));
    QTRY_COMPARE_WITH_TIMEOUT(chip(), u"1 not readable here"_s, 20'000);
    m_session->window().showDialog(u"sync"_s);
    auto *said = find<ui::SyncStateCard>(u"sync.state"_s)->findChild<QLabel *>(u"sync.unreadable"_s);
    QVERIFY(said->isVisible());
    QVERIFY(said->text().contains(u"1 record of the central database"_s));
    QVERIFY(birth(u"1980-01-01"_s));
    QTRY_VERIFY_WITH_TIMEOUT(synced(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!said->isVisibleTo(said->parentWidget()), 5'000);
}

void TestSyncWindow::blockedIsSaidAndTriedAgain()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    QVERIFY(m_central->run(u"UPDATE c360.device SET blocked_at = now()"_s).ok);
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    auto *banner = find<ui::Banner>(u"sync.problem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(chip(), u"Blocked · 1 change waiting"_s, 10'000);
    QVERIFY(banner->accessibleName().contains(u"stay on this computer"_s));
    m_session->window().showDialog(u"sync"_s);
    auto *now = find<ui::SyncStateCard>(u"sync.state"_s)->findChild<QPushButton *>(u"sync.now"_s);
    QVERIFY(now->isEnabled());
    QVERIFY(now->text().contains(u"ry again"_s));
    QVERIFY(m_central->run(u"UPDATE c360.device SET blocked_at = NULL"_s).ok);
    banner->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(synced(), 20'000);
    QVERIFY(!banner->isVisible());
}

void TestSyncWindow::wrongPasswordLeadsToTheAccount()
{
    QVERIFY(connectByWizard());
    QVERIFY(m_central->run(u"ALTER ROLE anna PASSWORD 'another'"_s).ok);
    QVERIFY(m_central->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'anna'"_s)
                .ok);
    auto *banner = find<ui::Banner>(u"sync.problem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
    QVERIFY(banner->accessibleName().startsWith(u"The sync has stopped."_s));
    m_session->window().showDialog(u"sync"_s);
    auto *card = find<ui::SyncStateCard>(u"sync.state"_s);
    QCOMPARE(card->findChild<QPushButton *>(u"sync.account"_s)->property("kind").toString(), u"primary"_s);
    QCOMPARE(card->findChild<QPushButton *>(u"sync.now"_s)->property("kind").toString(), QString());
}

void TestSyncWindow::manyDeletesAreAQuestion()
{
    domain::Action all{u"delete"_s, {}};
    for (int i = 0; i < 120; ++i)
        all.ops.push_back({domain::OpKind::Delete, u"customer"_s, create(u"Guest"_s, u"Lyon"_s), {}});
    QVERIFY(connectByWizard());
    QVERIFY(m_central->run(u"UPDATE c360.membership SET role = 'manager'"_s).ok);
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    QVERIFY(other.exchange());
    QVERIFY(other.profile->commands().run(all).result().has_value());
    QVERIFY(other.exchange());
    QTRY_COMPARE_WITH_TIMEOUT(chip(), u"A question for you"_s, 20'000);
    QVERIFY(find<QWidget>(u"sync.problem"_s)
                ->accessibleName()
                .contains(u"120 records are about to be deleted"_s));
    // The chip leads to the button that answers it.
    m_session->window().showPage(u"customers"_s);
    find<QAbstractButton>(u"sync.chip"_s)->click();
    auto *answer = find<QPushButton>(u"sync.answer"_s);
    QVERIFY(answer && answer->isVisible());
    QCOMPARE(m_session->window().focusWidget(), answer);
    m_prompts.yes = true;
    answer->click();
    QVERIFY(m_prompts.questions.back().text.contains(u"120"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!answer->isVisible(), 20'000);
    const auto left = [this] {
        return m_profile->store()
            .read([](store::Connection &db) {
                return db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
            })
            .result()
            .value_or(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 20'000);
}

void TestSyncWindow::lostTerritoryIsSaid()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    const Id ben = create(u"Ben"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    QVERIFY(open(anna));
    QVERIFY(open(ben));
    m_session->window().showPage(u"customers"_s);
    auto *tabs = find<QTabBar>(u"tabs"_s);
    QCOMPARE(tabs->count(), 3);
    QVERIFY(m_central->run(u"UPDATE c360.membership SET territories = '{}' WHERE login = 'anna'"_s).ok);
    auto *page = m_session->window().findChild<ui::CustomersPage *>();
    auto *nobody = page->findChild<ui::StateStack *>()->emptyState();
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"sync.lost"_s)->isVisible(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(nobody->kind(), ui::EmptyState::Kind::NotAllowed, 20'000);
    QVERIFY(nobody->button()->isHidden());
    QTRY_COMPARE(tabs->count(), 1); // nothing of them stays open
}

void TestSyncWindow::refusedIsListedAndDiscarded()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    // Somebody makes a viewer of her: what she changes from now on is refused.
    QVERIFY(m_central->run(u"UPDATE c360.membership SET role = 'viewer'"_s).ok);
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(chip().contains(u"need"_s), 20'000);
    m_session->window().showPage(u"trust"_s, u"sync/refused"_s);
    auto *page = m_session->window().findChild<ui::SyncPage *>();
    auto *refused = page->findChild<QTableView *>(u"sync.refused"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused->model()->rowCount(), 1, 5'000);
    QVERIFY(refused->model()->index(0, 1).data().toString().contains(u"Nice"_s));
    QVERIFY(!refused->model()->index(0, 3).data().toString().isEmpty());
    refused->selectRow(0);
    const QList<QAction *> actions = page->actions();
    QVERIFY(actions.size() >= 6 && actions[5]->isEnabled());
    // Sent again it waits, and is refused again: both are said.
    const ui::NoticeBar *notice = m_session->window().noticeBar();
    actions[4]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(u"role"_s), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(refused->model()->rowCount(), 1, 5'000);
    QTRY_VERIFY(refused->selectionModel()->isRowSelected(0));

    // Where sending it again cannot help that is not offered, and what helps is said.
    const auto because = [this](const QString &reason) {
        return m_profile->store()
            .write([reason](store::Transaction &tx) {
                return tx.db().execute(u"UPDATE rejected_op SET reason = 'sync.rejected.%1'"_s.arg(reason));
            })
            .result();
    };
    const auto detail = [page] {
        return page->findChild<QPlainTextEdit *>(u"sync.refused.detail"_s)->toPlainText();
    };
    QVERIFY(because(u"failed"_s));
    page->refresh();
    QTRY_VERIFY(detail().contains(u"could not carry"_s));
    QVERIFY(actions[4]->isEnabled());
    QVERIFY(because(u"invalid"_s));
    page->refresh();
    QTRY_VERIFY(detail().contains(u"give the record another value"_s));
    QVERIFY(!actions[4]->isEnabled());
    QVERIFY(actions[5]->isEnabled());

    m_prompts.yes = false;
    m_prompts.questions.clear();
    actions[5]->trigger(); // discard: asked first
    QCOMPARE(m_prompts.questions.size(), 1);
    m_prompts.yes = true;
    actions[5]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(refused->model()->rowCount(), 0, 10'000);
    QTRY_COMPARE(notice->text(), u"Change discarded"_s); // nothing waits to be sent
    m_session->window().windowActions().undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(refused->model()->rowCount(), 1, 5'000);
    const auto city = m_profile->store()
                          .read([](store::Connection &db) -> Result<QString> {
                              C360_TRY(auto row, db.one(u"SELECT city FROM customer"_s));
                              return row ? row->text(0) : QString();
                          })
                          .result();
    QCOMPARE(city.value(), u"Lyon"_s); // as the centre has it
}

// A viewer is not asked to decide; what a decision changed is told as one thing.
void TestSyncWindow::refusedDecisionIsOneRow()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    Laptop other(m_dir->filePath(u"karim"_s), m_central->bareUrl(), u"karim"_s, m_clock, m_ids);
    QVERIFY(other.exchange());
    m_session->window().showPage(u"trust"_s, u"sync/decide"_s);
    auto *page = m_session->window().findChild<ui::SyncPage *>();
    QAction *pause = page->actions().value(1);
    pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Paused"_s), 10'000);
    other.update(anna, {{u"city"_s, u"Paris"_s}});
    QVERIFY(other.exchange());
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    pause->trigger();
    auto *conflicts = page->findChild<QTableView *>(u"sync.conflicts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicts->model()->rowCount(), 1, 20'000);

    QVERIFY(m_central->run(u"UPDATE c360.membership SET role = 'viewer'"_s).ok);
    const auto decided = m_profile->store()
                             .write([rules = m_profile->commands().rules()](
                                        store::Transaction &tx) -> Result<domain::Outcome> {
                                 C360_TRY(const auto open, domain::openConflicts(tx.db(), 1));
                                 return domain::resolveConflicts(
                                     tx, rules, {{open.front().id, domain::ConflictAnswer::Choice::Taken}});
                             })
                             .result();
    QVERIFY(decided.has_value());
    auto *refused = page->findChild<QTableView *>(u"sync.refused"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused->model()->rowCount(), 1, 20'000);
    const QString title = refused->model()->index(0, 0).data().toString();
    QVERIFY2(title.startsWith(u"Your decision about"_s) && title.contains(u"Anna"_s), qPrintable(title));
    const QString change = refused->model()->index(0, 1).data().toString();
    QVERIFY2(change.contains(u"Paris"_s) && !change.contains(u"karim"_s), qPrintable(change));
    // She hears of her new role when the centre is greeted again.
    pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(chip().startsWith(u"Paused"_s), 10'000);
    pause->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(conflicts->model()->rowCount(), 0, 20'000);
    // The tab and the chip count the same.
    QTRY_VERIFY2_WITH_TIMEOUT(chip().startsWith(u"1 need"_s), qPrintable(chip()), 10'000);
    QCOMPARE(refused->model()->rowCount(), 1);
}

void TestSyncWindow::wipedDeviceKeepsNothing()
{
    const Id anna = create(u"Anna"_s, u"Lyon"_s);
    QVERIFY(connectByWizard());
    QSignalSpy wiped(m_session.get(), &window::WindowSession::wiped);
    QVERIFY(m_central->run(u"UPDATE c360.device SET wipe_at = now()"_s).ok);
    // At the next contact.
    QVERIFY(m_profile->commands().update(u"customer"_s, anna, {{u"city"_s, u"Nice"_s}}).result().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(wiped.count(), 1, 30'000);
    QVERIFY(!QFile::exists(m_profile->cacheFile()));
    QVERIFY(!QFile::exists(m_profile->settingsFile()));
}

void TestSyncWindow::wipedDuringTheFirstCopyKeepsNothing_data()
{
    QTest::addColumn<bool>("inUse");
    QTest::newRow("before anything is in use") << false;
    QTest::newRow("with a part in use") << true;
}

void TestSyncWindow::wipedDuringTheFirstCopyKeepsNothing()
{
    QFETCH(bool, inUse);
    QVERIFY(tests::fillCentre(*m_central, 600, 5));
    QVERIFY(m_central->runAsOwner(u"ANALYZE"_s).ok);
    tests::FaultProxy proxy(m_central->server().port());
    proxy.setThrottle(inUse ? 150'000 : 20'000);
    QVERIFY(beginByWizard(0, quint16(proxy.port())));
    if (inUse) {
        QTRY_COMPARE_WITH_TIMEOUT(m_parts, 1, 40'000);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile->cacheFile() + u".new.loading"_s), 20'000);
    }
    QSignalSpy wiped(m_session.get(), &window::WindowSession::wiped);
    QVERIFY(m_central->run(u"UPDATE c360.device SET wipe_at = now()"_s).ok);
    proxy.cutAll(); // the copy greets the centre anew
    QTRY_COMPARE_WITH_TIMEOUT(wiped.count(), 1, 30'000);
    QVERIFY(!QFile::exists(m_profile->cacheFile()));
    QVERIFY(!QFile::exists(m_profile->cacheFile() + u".new.loading"_s));
    QVERIFY(!QFile::exists(m_profile->settingsFile()));
    // And the centre hears of it.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_central->run(u"SELECT count(*) FROM c360.device WHERE wiped_at IS NOT NULL"_s).output.trimmed(),
        u"1"_s, 20'000);
}

void TestSyncWindow::whatIsEnteredDuringTheFirstCopyDoesNotEndIt()
{
    QVERIFY(tests::fillCentre(*m_central, 300, 2));
    QVERIFY(m_central->runAsOwner(u"ANALYZE"_s).ok);
    tests::FaultProxy proxy(m_central->server().port());
    proxy.setThrottle(20'000);
    QVERIFY(beginByWizard(0, quint16(proxy.port())));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile->cacheFile() + u".new.loading"_s), 20'000);
    QVERIFY(!create(u"Salma"_s, u"Rabat"_s).isNull());
    m_session.reset(); // the program is closed, and started again
    QCOMPARE(m_parts, 0);
    proxy.heal();
    makeSession();
    QTRY_VERIFY_WITH_TIMEOUT(m_replaced, 40'000);
    QVERIFY(synced());
    const auto count = [this](const QString &sql) {
        return m_profile->store()
            .read([sql](store::Connection &db) { return db.scalar(sql); })
            .result()
            .value();
    };
    QCOMPARE(count(u"SELECT count(*) FROM customer"_s), 301);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_central->run(u"SELECT count(*) FROM c360.customer WHERE first_name = 'Salma'"_s).output.trimmed(),
        u"1"_s, 20'000);
}

void TestSyncWindow::leftoversOfACopyGo()
{
    QVERIFY(connectByWizard());
    m_session.reset();
    const QString left = m_profile->cacheFile() + u".new.loading"_s;
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("customers") > 0);
    file.close();
    {
        // Another process is at it: its files stay.
        sync::SyncLease lease(services::central::leaseFile(m_profile->folder()));
        QVERIFY(lease.take().value());
        makeSession();
        QTest::qWait(1500);
        QVERIFY(QFile::exists(left));
        m_session.reset();
    }
    makeSession();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(left), 10'000);
    QVERIFY(synced());
}

void TestSyncWindow::lostCacheIsToldUntilSeen()
{
    QVERIFY(connectByWizard());
    QVERIFY(!find<QWidget>(u"recovery"_s));
    m_session.reset();
    m_profile->lock();
    QFile cache(m_profile->cacheFile());
    QVERIFY(cache.resize(0));
    QVERIFY(m_profile->unlock({}));
    makeSession();
    auto *banner = find<ui::Banner>(u"recovery"_s);
    QVERIFY(banner && banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"not been sent are lost"_s));
    // The password went with the cache: that it is needed is said, and where.
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"sync.problem"_s)->isVisible(), 40'000);
    QVERIFY(find<QWidget>(u"sync.problem"_s)->accessibleName().contains(u"Enter it again"_s));
    banner->button()->click();
    QVERIFY(!banner->isVisible());
    QVERIFY(!m_profile->recoveryNotice());
}

QTEST_MAIN(TestSyncWindow)
#include "test_sync_window.moc"
