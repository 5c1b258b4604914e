// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 D5 C11
// links: c360_ui c360_testsupport c360_translations
#include "core/services/central/central_account.h"
#include "core/services/central/sync_service.h"
#include "core/sync/pg_connection.h"
#include "core/text/messages.h"
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/kit/page_stack.h"
#include "ui/shell/banner.h"
#include "ui/sync/connect_form.h"
#include "ui/sync/connect_wizard.h"
#include "ui/sync/sync_banners.h"
#include "ui/sync/sync_chip.h"
#include "ui/sync/sync_list.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_rows_model.h"
#include "ui/sync/sync_texts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;
using Mode = services::SyncService::Mode;
using sync::Phase;

/// Everything of the sync that a person sees, without a server.
class TestSyncWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipSays_data();
    void chipSays();
    void chipIsNamedAndAged();
    void offlineIsSaidForPeople();
    void decisionsAreASentence();
    void chipSpeaksThreeLanguages();
    void bannersLast();
    void formOffersOrganizations();
    void formPutsProblemsWhereTheyBelong_data();
    void formPutsProblemsWhereTheyBelong();
    void problemsAreReadWhole_data();
    void problemsAreReadWhole();
    void addressReadsFromLeftToRight();
    void formTakesAWholeAddress();
    void formKeepsWhatTheAddressSays_data();
    void formKeepsWhatTheAddressSays();
    void insecureNeedsAWord();
    void wizardIsNamed();
    void whatWasPutBackIsNoChange();
    void listKeepsThePlace();
    void rowsKeepTheSelection();
    void pageOfAProfileUsedAlone();
    void wizardWarnsOfAReadableProfile();
    void escapeStopsTheAttemptFirst();
    void leavingTheWizardIsAsked();
    void onlyTheListScrolls();
};

void TestSyncWidgets::chipSays_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<sync::SyncStatus>("status");
    QTest::addColumn<QString>("text");
    const test::FixedClock clock{QDateTime(QDate(2026, 6, 30), QTime(12, 0)).toMSecsSinceEpoch()};
    const auto row = [](const char *name, sync::SyncStatus status, const QString &text) {
        QTest::newRow(name) << Mode::Connected << status << text;
    };
    QTest::newRow("demo") << Mode::Demo << sync::SyncStatus{.phase = Phase::Idle, .waitingRecords = 20'000}
                          << u"Demo data"_s;
    QTest::newRow("alone") << Mode::Alone << sync::SyncStatus{} << u"On this computer only"_s;
    row("idle", {.phase = Phase::Idle, .lastSync = clock.now() - 125'000}, u"Synced 2 min ago"_s);
    row("just now", {.phase = Phase::Idle, .lastSync = clock.now() - 5'000}, u"Synced just now"_s);
    row("offline", {.phase = Phase::Offline, .waitingRecords = 12}, u"Offline · 12 changes waiting"_s);
    row("one waits", {.phase = Phase::Offline, .waitingRecords = 1}, u"Offline · 1 change waiting"_s);
    row("sending", {.phase = Phase::Sending, .sent = 3, .toSend = 12}, u"Sending 4 of 12"_s);
    row("needs you", {.phase = Phase::Idle, .conflicts = 1, .rejected = 1}, u"2 need you"_s);
    row("first copy", {.phase = Phase::FirstSync, .firstSyncProgress = 0.43, .firstSyncSecondsLeft = 120},
        u"First copy 43%, about 2 mins"_s);
    row("paused", {.phase = Phase::Paused}, u"Paused"_s);
    row("paused, all waits", {.phase = Phase::Paused, .waitingRecords = 1, .conflicts = 4, .rejected = 3},
        u"Paused · 1 waiting · 7 need you"_s);
    row("offline, to decide", {.phase = Phase::Offline, .conflicts = 2}, u"Offline · 2 need you"_s);
    row("blocked", {.phase = Phase::Blocked, .waitingRecords = 2}, u"Blocked · 2 changes waiting"_s);
    row("error", {.phase = Phase::Failed}, u"Error"_s);
    row("not readable", {.phase = Phase::Idle, .unreadable = 2, .lastSync = clock.now()},
        u"2 not readable here"_s);
    row("error, to decide", {.phase = Phase::Failed, .conflicts = 2}, u"Error · 2 need you"_s);
}

void TestSyncWidgets::chipSays()
{
    QFETCH(Mode, mode);
    QFETCH(sync::SyncStatus, status);
    QFETCH(QString, text);
    test::SectionHarness harness;
    const SyncLook look = syncLook(mode, status, harness.clock.now(), harness.context.format);
    QString plain = look.text;
    plain.replace(u"min."_s, u"min"_s)
        .replace(QChar(0x202f), u' ')
        .replace(QChar(0xa0), u' ')
        .replace(u" %"_s, u"%"_s);
    QCOMPARE(plain, text);
    QVERIFY(!look.icon.isEmpty()); // never by colour alone
}

void TestSyncWidgets::chipIsNamedAndAged()
{
    test::SectionHarness harness;
    SyncChip chip(harness.context);
    chip.setShortcutHint(QKeySequence(u"Ctrl+Shift+S"_s));
    chip.setStatus(Mode::Connected, {.phase = Phase::Offline, .waitingRecords = 3});
    QVERIFY(chip.accessibleName().contains(u"Offline"_s));
    QVERIFY(chip.toolTip().contains(u"Ctrl+Shift+S"_s));
    QVERIFY(chip.focusPolicy() != Qt::NoFocus);
    QSignalSpy clicked(&chip, &SyncChip::clicked);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
}

void TestSyncWidgets::offlineIsSaidForPeople()
{
    test::SectionHarness harness;
    sync::SyncStatus status{.phase = Phase::Offline};
    status.problem.reason = u"sync.refused"_s;
    const SyncLook look = syncLook(Mode::Connected, status, harness.clock.now(), harness.context.format);
    QVERIFY2(look.detail.contains(u"sent later"_s) && !look.detail.contains(u"port"_s),
             qPrintable(look.detail));
    QVERIFY2(look.technical.contains(u"port"_s), qPrintable(look.technical));
}

void TestSyncWidgets::decisionsAreASentence()
{
    test::SectionHarness harness;
    SyncChip chip(harness.context);
    chip.setStatus(Mode::Connected, {.phase = Phase::Idle, .conflicts = 5, .rejected = 3});
    QCOMPARE(chip.text(), u"8 need you"_s);
    QVERIFY2(chip.accessibleName().contains(u"8 changes need your decision"_s),
             qPrintable(chip.accessibleName()));
}

void TestSyncWidgets::chipSpeaksThreeLanguages()
{
    test::SectionHarness harness;
    SyncChip chip(harness.context);
    chip.setStatus(Mode::Connected, {.phase = Phase::Paused});
    QSet<QString> said;
    for (const QString &locale : {u"en_GB"_s, u"fr_FR"_s, u"ar_MA"_s}) {
        harness.language.set(locale, text::Formatter::Digits::Automatic);
        QCoreApplication::processEvents();
        said << chip.text();
    }
    QCOMPARE(said.size(), 3);
}

void TestSyncWidgets::bannersLast()
{
    test::SectionHarness harness;
    SyncBanners banners(harness.context);
    banners.show();
    auto *insecure = banners.findChild<QWidget *>(u"sync.insecure"_s);
    auto *problem = banners.findChild<Banner *>(u"sync.problem"_s);
    auto *lost = banners.findChild<Banner *>(u"sync.lost"_s);
    QVERIFY(!insecure->isVisible() && !problem->isVisible() && !lost->isVisible());
    sync::SyncStatus status{.phase = Phase::Idle, .insecure = true};
    banners.setStatus(Mode::Connected, status);
    QVERIFY(insecure->isVisible());
    status.phase = Phase::Failed;
    status.problem.reason = u"sync.many_deletes"_s;
    status.problem.args = {{u"deletes"_s, 500}, {u"of"_s, 900}};
    status.problem.type = u"customer"_s;
    banners.setStatus(Mode::Connected, status);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->accessibleName().contains(u"Customers: 500 records are about to be deleted here"_s),
             qPrintable(problem->accessibleName()));
    QSignalSpy allowed(&banners, &SyncBanners::deletesAllowed);
    harness.prompts.yes = false;
    problem->button()->click();
    QCOMPARE(allowed.count(), 0);
    harness.prompts.yes = true;
    problem->button()->click();
    QCOMPARE(allowed.count(), 1);
    QVERIFY(harness.prompts.questions.back().text.contains(u"500"_s));
    banners.tellLost(u"North"_s, 3);
    QVERIFY2(lost->accessibleName().contains(u"(3 changes) is kept"_s), qPrintable(lost->accessibleName()));
    QVERIFY(lost->isVisible());
    QVERIFY(lost->accessibleName().contains(u"North"_s));
    QCOMPARE(test::unnamedControls(&banners), QStringList());
    lost->button()->click();
    QVERIFY(!lost->isVisible());
    banners.setStatus(Mode::Connected, {.phase = Phase::Idle});
    QVERIFY(!problem->isVisible() && !insecure->isVisible());
    banners.askDeletes(); // there is no question any more
    QCOMPARE(allowed.count(), 1);
    // Blocked is not the end: what to do, and a button that stays while it is tried.
    status = {.phase = Phase::Blocked};
    status.problem.reason = u"sync.blocked"_s;
    banners.setStatus(Mode::Connected, status);
    QVERIFY(problem->accessibleName().contains(u"ask your administrator"_s));
    QSignalSpy again(&banners, &SyncBanners::tryAgainRequested);
    problem->button()->click();
    QCOMPARE(again.count(), 1);
    banners.setStatus(Mode::Connected, {.phase = Phase::Connecting});
    QVERIFY(problem->isVisible());
    banners.setStatus(Mode::Connected, {.phase = Phase::Idle});
    QVERIFY(!problem->isVisible());
    // Over a list of customers a password alone would not say whose.
    status = {.phase = Phase::Failed};
    status.problem.reason = u"sync.password"_s;
    banners.setStatus(Mode::Connected, status);
    QVERIFY(problem->accessibleName().startsWith(u"The sync has stopped."_s));
}

void TestSyncWidgets::formPutsProblemsWhereTheyBelong_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"sync.host_unknown"_s << u"host"_s;
    QTest::newRow("other name") << u"sync.tls.hostname"_s << u"host"_s;
    QTest::newRow("refused") << u"sync.refused"_s << u"port"_s;
    QTest::newRow("no answer") << u"sync.timeout"_s << u"port"_s;
    QTest::newRow("tls") << u"sync.tls.required"_s << u"security"_s;
    QTest::newRow("certificate") << u"sync.tls.certificate"_s << u"ca"_s;
    QTest::newRow("password") << u"sync.password"_s << u"password"_s;
    QTest::newRow("database") << u"sync.no_database"_s << u"database"_s;
    QTest::newRow("schema missing") << u"sync.schema_missing"_s << u"database"_s;
    QTest::newRow("role") << u"sync.no_organization"_s << u"user"_s;
    QTest::newRow("not let in") << u"sync.no_permission"_s << u"user"_s;
    QTest::newRow("old") << u"sync.schema_old"_s << QString();
    QTest::newRow("new") << u"sync.schema_new"_s << QString();
}

void TestSyncWidgets::formOffersOrganizations()
{
    test::SectionHarness harness;
    ConnectForm form(harness.prompts, harness.context.format);
    form.retranslate();
    form.show();
    form.setTarget({.host = u"db"_s, .database = u"c"_s, .user = u"both"_s});
    auto *choice = form.findChild<QComboBox *>(u"organization"_s);
    QVERIFY(!choice->isVisible());
    Error error;
    error.reason = u"sync.organization_needed"_s;
    error.args = {{u"names"_s, u"Rival, Shop"_s}, {u"choices"_s, QStringList{u"Rival"_s, u"Shop"_s}}};
    form.showProblem(error);
    QVERIFY(choice->isVisible());
    QVERIFY(form.findChild<QLabel *>(u"problem.organization"_s)->text().contains(u"Rival, Shop"_s));
    QCOMPARE(choice->count(), 3);
    QVERIFY(form.target().organization.isEmpty());
    choice->setCurrentIndex(2);
    QCOMPARE(form.target().organization, u"Shop"_s);
    form.setTarget(form.target());
    QCOMPARE(form.target().organization, u"Shop"_s);
    // Another login has others.
    QTest::keyClicks(form.findChild<QLineEdit *>(u"user"_s), u"x"_s);
    QVERIFY(!choice->isVisible());
    QVERIFY(form.target().organization.isEmpty());
}

void TestSyncWidgets::formPutsProblemsWhereTheyBelong()
{
    QFETCH(QString, reason);
    QFETCH(QString, field);
    QVERIFY2(text::hasMessage(reason), qPrintable(reason));
    test::SectionHarness harness;
    ConnectForm form(harness.prompts, harness.context.format);
    form.retranslate();
    form.resize(700, 600);
    form.show();
    Error error;
    error.reason = reason;
    form.showProblem(error);
    const QString name = field.isEmpty() ? u"problem"_s : u"problem."_s + field;
    int visible = 0;
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (!label->objectName().startsWith(u"problem"_s) || !label->isVisible())
            continue;
        ++visible;
        QCOMPARE(label->objectName(), name);
        QVERIFY(!label->text().isEmpty());
        if (reason == u"sync.no_permission") // the role is not known yet, so it is not told of
            QVERIFY2(label->text().contains(u"let it in"), qPrintable(label->text()));
    }
    QCOMPARE(visible, 1);
    form.clearProblems();
    QVERIFY(!form.findChild<QLabel *>(name)->isVisible());
}

void TestSyncWidgets::problemsAreReadWhole_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_GB", "fr_FR", "ar_MA"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestSyncWidgets::problemsAreReadWhole()
{
    QFETCH(QString, locale);
    test::SectionHarness harness;
    harness.language.set(locale, text::Formatter::Digits::Automatic);
    services::SyncService service(*harness.profile);
    ConnectWizard wizard(harness.context, service);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    auto *port = wizard.findChild<QSpinBox *>(u"port"_s);
    auto *database = wizard.findChild<QLineEdit *>(u"database"_s);
    QCoreApplication::processEvents();
    const QSize before = port->size();
    Error error;
    error.reason = u"sync.refused"_s;
    wizard.form()->showProblem(error);
    QTest::qWait(20);
    QCOMPARE(port->size(), before);
    QCOMPARE(wizard.findChild<QLabel *>(u"problem.port"_s)->width(), database->width());
    QCOMPARE(test::clippedTexts(&wizard), QStringList());
}

void TestSyncWidgets::addressReadsFromLeftToRight()
{
    test::SectionHarness harness;
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *form = new ConnectForm(harness.prompts, harness.context.format, &window);
    harness.language.set(u"ar_MA"_s, text::Formatter::Digits::Automatic);
    form->retranslate();
    auto *host = form->findChild<QLineEdit *>(u"host"_s);
    QCOMPARE(host->layoutDirection(), Qt::LeftToRight);
    QVERIFY(!host->placeholderText().isRightToLeft()); // it would stand at the other end than the caret
    QCOMPARE(form->findChild<QLineEdit *>(u"user"_s)->layoutDirection(), Qt::RightToLeft);
}

void TestSyncWidgets::formTakesAWholeAddress()
{
    test::SectionHarness harness;
    ConnectForm form(harness.prompts, harness.context.format);
    form.retranslate();
    form.show();
    QVERIFY(!form.check());
    QVERIFY(form.findChild<QLabel *>(u"problem.host"_s)->isVisible());
    auto *host = form.findChild<QLineEdit *>(u"host"_s);
    host->setText(u"postgresql://anna@db.example.com:6432/team"_s);
    QCOMPARE(form.target().host, u"db.example.com"_s);
    QCOMPARE(form.target().port, 6432);
    QCOMPARE(form.target().database, u"team"_s);
    QCOMPARE(form.target().user, u"anna"_s);
    QCOMPARE(form.target().url(), u"postgresql://db.example.com:6432/team"_s);
    // Typed letter by letter it stays until the field is left.
    host->clear();
    QApplication::setActiveWindow(&form);
    host->setFocus();
    QTest::keyClicks(host, u"postgresql://db.example.net/shop"_s);
    QCOMPARE(host->text(), u"postgresql://db.example.net/shop"_s);
    QTest::keyClick(host, Qt::Key_Tab);
    QCOMPARE(form.target().host, u"db.example.net"_s);
    QCOMPARE(form.target().database, u"shop"_s);
    form.findChild<QLineEdit *>(u"ca"_s)->setText(u"/no/such/file"_s);
    form.findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    QVERIFY(!form.check());
    QVERIFY(form.findChild<QLabel *>(u"problem.ca"_s)->isVisible());
    form.findChild<QLineEdit *>(u"ca"_s)->clear();
    QVERIFY(form.check());
}

void TestSyncWidgets::formKeepsWhatTheAddressSays_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &address, const QString &host, int port,
                        const QString &url) {
        QTest::newRow(name) << address << host << port << url;
    };
    row("sslmode", u"postgresql://db.example.com/team?sslmode=verify-ca"_s, u"db.example.com"_s, 5432,
        u"postgresql://db.example.com/team?sslmode=verify-ca"_s);
    row("options",
        u"postgresql://db.example.com:6432/team?sslmode=disable&target_session_attrs=read-write&options=-c%20a%3Db%26c"_s,
        u"db.example.com"_s, 6432,
        u"postgresql://db.example.com:6432/team?options=-c%20a%3Db%26c&sslmode=disable&target_session_attrs=read-write"_s);
    row("several hosts", u"postgresql://one.example.com,two.example.com:5433/team?sslmode=require"_s,
        u"one.example.com,two.example.com:5433"_s, 5432,
        u"dbname=team host=one.example.com,two.example.com port=5432,5433 sslmode=require"_s);
    row("several hosts, one port", u"host=one,two dbname=team port=6432 sslmode=verify-ca"_s, u"one,two"_s,
        6432, u"dbname=team host=one,two port=6432,6432 sslmode=verify-ca"_s);
    row("in the query", u"postgresql:///team?host=one,two&port=1,2&sslmode=verify-ca"_s, u"one,two:2"_s, 1,
        u"dbname=team host=one,two port=1,2 sslmode=verify-ca"_s);
    row("IPv6", u"postgresql://[::1]:1,[::2]:2/team?sslmode=verify-ca"_s, u"::1,[::2]:2"_s, 1,
        u"dbname=team host=::1,::2 port=1,2 sslmode=verify-ca"_s);
    row("socket", u"host=/tmp/pg dbname='my team' sslmode=disable"_s, u"/tmp/pg"_s, 5432,
        u"dbname='my team' host=/tmp/pg port=5432 sslmode=disable"_s);
}

// What an administrator put into the address is not lost on its way through the form.
void TestSyncWidgets::formKeepsWhatTheAddressSays()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, url);
    test::SectionHarness harness;
    ConnectForm form(harness.prompts, harness.context.format);
    form.retranslate();
    services::CentralTarget target = services::CentralTarget::fromUrl(address);
    target.insecure = true; // a profile's word
    form.setTarget(target);
    QCOMPARE(form.findChild<QLineEdit *>(u"host"_s)->text(), host);
    QCOMPARE(form.target().port, port);
    QCOMPARE(form.target(), target);
    QCOMPARE(form.target().url(), url);
    QVERIFY(form.findChild<QLabel *>(u"kept"_s)->text().contains(target.sslMode));
    // What is written is read again as the same.
    services::CentralTarget again = services::CentralTarget::fromUrl(url);
    again.insecure = true;
    QCOMPARE(again, target);
    const auto connection =
        services::central::connectionFrom(url, u"anna"_s, Secret::fromText(u"x"_s), {}, true);
    QVERIFY(connection);
    QCOMPARE(sync::addressParts(connection->url).value(), sync::addressParts(url).value());
    // Without that word nothing less than a full check is asked for, and none of it is forgotten.
    form.findChild<QCheckBox *>(u"insecure"_s)->setChecked(false);
    QVERIFY(!form.target().url().contains(u"sslmode"_s));
    QCOMPARE(form.target().sslMode, target.sslMode);
    // Pasted it means the same.
    ConnectForm pasted(harness.prompts, harness.context.format);
    pasted.findChild<QLineEdit *>(u"host"_s)->setText(address);
    QCOMPARE(pasted.target().host, host);
    QCOMPARE(pasted.target().sslMode, target.sslMode);
    QCOMPARE(pasted.target().options, target.options);
}

void TestSyncWidgets::insecureNeedsAWord()
{
    test::SectionHarness harness;
    ConnectForm form(harness.prompts, harness.context.format);
    form.retranslate();
    form.show();
    auto *box = form.findChild<QCheckBox *>(u"insecure"_s);
    QVERIFY(!box->isVisible());
    form.findChild<QPushButton *>(u"administrator"_s)->click();
    QVERIFY(box->isVisible());
    harness.prompts.yes = false;
    box->click();
    QVERIFY(!form.target().insecure);
    harness.prompts.yes = true;
    box->click();
    QVERIFY(form.target().insecure);
    QVERIFY(harness.prompts.questions.back().dangerous);
}

void TestSyncWidgets::wizardIsNamed()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    auto *wizard = new ConnectWizard(harness.context, service);
    wizard->show();
    QCOMPARE(test::unnamedControls(wizard), QStringList());
    QCOMPARE(test::clippedTexts(wizard), QStringList());
    const auto *next = wizard->findChild<QPushButton *>(u"next"_s);
    QVERIFY(next->text().contains(u'&') && !next->toolTip().contains(u'&'));
    QTest::keyClick(wizard, Qt::Key_Return); // nothing filled in: said at the field
    QVERIFY(wizard->findChild<QLabel *>(u"problem.host"_s)->isVisible());
    harness.language.set(u"ar_MA"_s, text::Formatter::Digits::Automatic);
    QCoreApplication::processEvents();
    QVERIFY(wizard->windowTitle() != u"Connect to a central database"_s);
    QTest::keyClick(wizard, Qt::Key_Escape);
    QVERIFY(!wizard->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestSyncWidgets::wizardWarnsOfAReadableProfile()
{
    test::SectionHarness harness; // its profile is not encrypted
    services::SyncService service(*harness.profile);
    ConnectWizard wizard(harness.context, service);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *readable = wizard.findChild<QLabel *>(u"readable"_s);
    QVERIFY(!readable->parentWidget()->isHidden());
    QTRY_VERIFY(readable->text().contains(u"your password"_s)); // no keychain answers in a test
    for (const QLabel *label : wizard.findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"encrypted as"_s), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(u"cache"_s), qPrintable(label->text()));
    }
}

void TestSyncWidgets::escapeStopsTheAttemptFirst()
{
    QTcpServer mute; // takes the connection and says nothing
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    test::SectionHarness harness;
    harness.prompts.yes = false;
    services::SyncService service(*harness.profile);
    ConnectWizard wizard(harness.context, service);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    const services::CentralTarget typed{u"127.0.0.1"_s, mute.serverPort(), u"team"_s, u"anna"_s, {}, true};
    wizard.form()->setTarget(typed);
    wizard.findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    auto *next = wizard.findChild<QPushButton *>(u"next"_s);
    next->click();
    QVERIFY(!next->isEnabled());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(wizard.isVisible() && next->isEnabled() && wizard.form()->isEnabled());
    QVERIFY(harness.prompts.questions.isEmpty());
    QCOMPARE(wizard.form()->target(), typed);
    QVERIFY(!wizard.form()->password().isEmpty());
    mute.close(); // the attempt ends, and nobody waits for its answer any more
    QTest::qWait(300);
    for (const QLabel *label : wizard.form()->findChildren<QLabel *>())
        QVERIFY(!label->objectName().startsWith(u"problem"_s) || !label->isVisible());
}

void TestSyncWidgets::leavingTheWizardIsAsked()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    const services::CentralTarget before{u"db.example.com"_s, 6432, u"team"_s, u"anna"_s, {}, false};
    ConnectWizard wizard(harness.context, service, before);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QCOMPARE(wizard.form()->target(), before);
    QTest::keyClick(&wizard, Qt::Key_Escape); // nothing new stands there
    QVERIFY(!wizard.isVisible() && harness.prompts.questions.isEmpty());
    wizard.show();
    harness.prompts.yes = false;
    wizard.findChild<QLineEdit *>(u"host"_s)->setText(u"db.example.net"_s);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    QCOMPARE(harness.prompts.questions.size(), 1);
    harness.prompts.yes = true;
    wizard.findChild<QPushButton *>(u"cancel"_s)->click();
    QVERIFY(!wizard.isVisible());
}

void TestSyncWidgets::whatWasPutBackIsNoChange()
{
    test::SectionHarness harness;
    QCOMPARE(changeLines(catalog::customerType, u"update"_s, {}, harness.context.format),
             QStringList{u"Changed and put back as it was"_s});
}

void TestSyncWidgets::listKeepsThePlace()
{
    QWidget window;
    QAction again(u"Send &again"_s);
    QSignalSpy sent(&again, &QAction::triggered);
    auto *list = new SyncList(u"list"_s, {&again}, &window);
    list->retranslate(u"List"_s, {u"a"_s, u"b"_s});
    list->resize(700, 400);
    window.resize(720, 420);
    window.show();
    QApplication::setActiveWindow(&window);
    const auto rows = [](std::initializer_list<const char *> keys) {
        std::vector<SyncRow> all;
        for (const char *key : keys) {
            const QString name = QString::fromLatin1(key);
            all.push_back({QByteArray(key), {name, u"x"_s}, u"all of "_s + name, {}, {}});
        }
        return all;
    };
    const auto chosen = [list] {
        return list->current() ? list->current()->key : QByteArray();
    };
    auto *table = list->findChild<QTableView *>(u"list"_s);
    auto *detail = list->findChild<QPlainTextEdit *>(u"list.detail"_s);
    QVERIFY(list->fill(rows({"one", "two", "three"})));
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(detail->toPlainText(), u"all of two"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(sent.count(), 1);
    QVERIFY(detail->focusPolicy() & Qt::TabFocus);
    list->fill(rows({"two", "one", "three"})); // it has come to the top
    QCOMPARE(chosen(), QByteArray("two"));
    auto *button = list->findChild<QToolButton *>();
    button->setFocus();
    list->fill(rows({"one", "three"})); // sent again
    QCOMPARE(chosen(), QByteArray("one"));
    QCOMPARE(detail->toPlainText(), u"all of one"_s);
    QCOMPARE(QApplication::focusWidget(), table); // its button would send the other one
    list->fill(rows({"two", "one", "three"}));    // refused again
    QCOMPARE(chosen(), QByteArray("two"));
    list->fill(rows({"one", "three"}));
    table->setCurrentIndex(table->model()->index(1, 0)); // the person has gone on
    list->fill(rows({"two", "one", "three"}));
    QCOMPARE(chosen(), QByteArray("three"));
    QVERIFY(!list->fill({}));
    // The lines of another script may be taller; as many of them are shown.
    window.resize(720, 920);
    list->resize(700, 900);
    list->fill({{"four", {u"a"_s, u"b"_s}, QStringList(5, u"نُقل إلى سلة المحذوفات"_s).join(u'\n'), {}, {}}});
    QTRY_COMPARE(detail->verticalScrollBar()->maximum(), 0);
    const int wanted = list->sizeHint().height(); // with little room it scrolls, and not the page around it
    list->fill({{"five", {u"a"_s, u"b"_s}, u"x"_s, {}, {}}});
    QCOMPARE(list->sizeHint().height(), wanted);
}

void TestSyncWidgets::rowsKeepTheSelection()
{
    SyncRowsModel model;
    QAbstractItemModelTester tester(&model);
    model.setHeaders({u"a"_s, u"b"_s});
    const auto rows = [](std::initializer_list<const char *> keys) {
        std::vector<SyncRow> list;
        for (const char *key : keys)
            list.push_back({QByteArray(key), {QString::fromLatin1(key), u"x"_s}, {}, {}, {}});
        return list;
    };
    model.setRows(rows({"one", "two", "three"}));
    const QPersistentModelIndex two = model.index(1, 0);
    model.setRows(rows({"new", "two", "four"}));
    QVERIFY(two.isValid());
    QCOMPARE(two.data().toString(), u"two"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data().toString(), u"four"_s);
    const QPersistentModelIndex four = model.index(2, 0);
    model.setRows(rows({"four", "new"})); // in another order
    QCOMPARE(model.index(0, 0).data().toString(), u"four"_s);
    QCOMPARE(four.row(), 0);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSyncWidgets::pageOfAProfileUsedAlone()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    harness.create(u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    SyncPage page(harness.context, service);
    page.retranslate();
    page.resize(1200, 700);
    page.show();
    page.refresh();
    QCoreApplication::processEvents();
    QVERIFY(page.findChild<QLabel *>(u"sync.stateText"_s)->text().contains(u"On this computer only"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"sync.now"_s)->isVisible());
    page.findChild<QPushButton *>(u"sync.account"_s)->click();
    QCOMPARE(harness.navigator.dialog, u"central"_s);
    auto *tabs = page.findChild<QTabBar *>(u"sync.tabs"_s);
    QApplication::setActiveWindow(&page);
    tabs->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(page.section(), u"here"_s);
    QCOMPARE(QApplication::focusWidget(), tabs);
    for (const QString &section : {u"waiting"_s, u"decide"_s, u"refused"_s, u"here"_s}) {
        page.showSection(section);
        QCOMPARE(page.section(), section);
        QCOMPARE(test::unnamedControls(&page), QStringList());
    }
}

// In the window of a small laptop, with letters as high as the Arabic ones.
void TestSyncWidgets::onlyTheListScrolls()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    for (int i = 0; i < 3; ++i)
        harness.create(u"customer"_s, {{u"first_name"_s, u"Anna"_s}});
    const QFont usual = QApplication::font();
    QFont high = usual;
    high.setPixelSize(22);
    QApplication::setFont(high);
    {
        PageStack stack;
        auto *page = new SyncPage(harness.context, service);
        page->retranslate();
        stack.addWidget(page);
        stack.setCurrentWidget(page);
        stack.resize(1286, 680);
        stack.show();
        page->refresh();
        page->showSection(u"here"_s);
        auto *kinds = page->findChild<QTableView *>(u"sync.kinds"_s);
        QTRY_VERIFY(kinds->model()->rowCount() > 0);
        QTest::qWait(20);
        QCOMPARE(stack.verticalScrollBar()->maximum(), 0);
        QCOMPARE(kinds->verticalScrollBar()->maximum(), 0);
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestSyncWidgets)
#include "test_sync_widgets.moc"
