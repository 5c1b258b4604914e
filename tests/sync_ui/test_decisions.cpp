// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 D4 D5 C11
// links: c360_ui c360_testsupport c360_translations
#include "core/catalog/catalog.h"
#include "core/services/central/sync_service.h"
#include "core/store/schema.h"
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/kit/tokens.h"
#include "ui/sync/choice_grid.h"
#include "ui/sync/conflict_dialog.h"
#include "ui/sync/decisions.h"
#include "ui/sync/duplicate_dialog.h"
#include "ui/sync/sync_texts.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;

/// The dialogs that put a decision to a person, without a server.
class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conflictByKeys();
    void conflictOfSeveralPeople();
    void conflictMirrored();
    void conflictsFollowEachOther();
    void colleagueIsFaster();
    void settledOnesDropOut();
    void deletionIsKept();
    void focusIsSeen();
    void duplicatesMerge();
    void duplicateIsNone();
    void duplicateMergedElsewhere();

private:
    static Id customer(test::SectionHarness &harness, const domain::Fields &set);
    static domain::Fields conflictFields(test::SectionHarness &harness, const Id &record,
                                         const QString &field, const QString &before, const QString &kept,
                                         const QString &lost);
    static Id conflict(test::SectionHarness &harness, const Id &record, const QString &field,
                       const QString &before, const QString &kept, const QString &lost);
    static QString value(test::SectionHarness &harness, const Id &customer, const QString &field);
};

Id TestDecisions::customer(test::SectionHarness &harness, const domain::Fields &set)
{
    return harness.create(u"customer"_s, set);
}

domain::Fields TestDecisions::conflictFields(test::SectionHarness &harness, const Id &record,
                                             const QString &field, const QString &before, const QString &kept,
                                             const QString &lost)
{
    return {{u"record_type"_s, u"customer"_s},
            {u"record"_s, record.toBytes()},
            {u"customer"_s, record.toBytes()},
            {u"field"_s, field},
            {u"before"_s, u"\"%1\""_s.arg(before)},
            {u"kept"_s, u"\"%1\""_s.arg(kept)},
            {u"lost"_s, u"\"%1\""_s.arg(lost)},
            {u"kept_by"_s, u"karim"_s},
            {u"lost_by"_s, u"anna"_s},
            {u"kept_at"_s, qlonglong(harness.clock.now() - 60'000)},
            {u"lost_at"_s, qlonglong(harness.clock.now() - 120'000)}};
}

Id TestDecisions::conflict(test::SectionHarness &harness, const Id &record, const QString &field,
                           const QString &before, const QString &kept, const QString &lost)
{
    return harness.create(u"conflict"_s, conflictFields(harness, record, field, before, kept, lost));
}

QString TestDecisions::value(test::SectionHarness &harness, const Id &customer, const QString &field)
{
    const auto record = harness.profile->store()
                            .read([customer](store::Connection &db) {
                                return store::findRecord(db, catalog::customerType, customer);
                            })
                            .result();
    return record ? record->value(field).toString() : QString();
}

void TestDecisions::conflictByKeys()
{
    test::SectionHarness harness;
    const Id id =
        customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}, {u"state"_s, u"IDF"_s}});
    conflict(harness, id, u"city"_s, u"Lyon"_s, u"Paris"_s, u"Nice"_s);
    conflict(harness, id, u"state"_s, u"ARA"_s, u"IDF"_s, u"PACA"_s);
    const auto entries = harness.profile->store()
                             .read([](store::Connection &db) { return domain::openConflicts(db, 9); })
                             .result();
    QVERIFY(entries.has_value());
    auto *dialog = new ConflictDialog(harness.context, *entries, u"anna"_s);
    QSignalSpy settled(dialog, &ConflictDialog::settled);
    dialog->show();
    QApplication::setActiveWindow(dialog);
    QCOMPARE(test::unnamedControls(dialog), QStringList());
    QSet<QString> mnemonics;
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->objectName() != u"undoLast") // it has a key of its own
            mnemonics << QKeySequence::mnemonic(button->text()).toString();
    }
    QCOMPARE(mnemonics.size(), buttons.size() - 1);
    QVERIFY(!mnemonics.contains(QString()));
    auto *grid = dialog->findChild<ChoiceGrid *>();
    QCOMPARE(grid->rowCount(), 2); // only what differs
    // karim's is newer, and it is the suggestion: the second column, as anna's own stand first.
    QCOMPARE(grid->chosen(0), 1);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(dialog->focusWidget(), key);
    };
    press(Qt::Key_1);
    QCOMPARE(grid->chosen(0), 0);
    QTest::sendKeyEvent(QTest::Click, dialog->focusWidget(), Qt::Key(0x0662), u"٢"_s, Qt::NoModifier);
    QCOMPARE(grid->chosen(0), 1);
    press(Qt::Key_1);
    QCOMPARE(grid->chosen(0), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    QCOMPARE(grid->chosen(1), 2); // before
    press(Qt::Key_Return);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(value(harness, id, u"city"_s), u"Nice"_s);
    QCOMPARE(value(harness, id, u"state"_s), u"ARA"_s);
    const auto outcome = settled.front().front().value<domain::Outcome>();
    QVERIFY(harness.profile->commands().undo(outcome.action).result().has_value());
    QCOMPARE(value(harness, id, u"city"_s), u"Paris"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// Each field has met its own edit: other people, other times, and its own later one is suggested.
void TestDecisions::conflictOfSeveralPeople()
{
    test::SectionHarness harness;
    const Id id = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    conflict(harness, id, u"city"_s, u"Lyon"_s, u"Paris"_s, u"Nice"_s);
    domain::Fields other = conflictFields(harness, id, u"state"_s, u"ARA"_s, u"IDF"_s, u"PACA"_s);
    other[u"kept_by"_s] = u"anna"_s;
    other[u"lost_by"_s] = u"leila"_s;
    other[u"lost_at"_s] = qlonglong(harness.clock.now() - 30'000);
    harness.create(u"conflict"_s, other);
    const auto entries = harness.profile->store()
                             .read([](store::Connection &db) { return domain::openConflicts(db, 9); })
                             .result();
    QVERIFY(entries.has_value());
    ConflictDialog dialog(harness.context, *entries, u"anna"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *grid = dialog.findChild<ChoiceGrid *>();
    const auto detail = [grid](int row, int column) {
        const auto *label = grid->findChild<QLabel *>(u"detail.%1.%2"_s.arg(row).arg(column));
        return label ? label->text() : QString();
    };
    // What the record holds stands first in every row; none of the columns is one person's.
    QVERIFY2(detail(0, 0).contains(u"karim"_s) && detail(0, 1).contains(u"you"_s), qPrintable(detail(0, 0)));
    QVERIFY2(detail(1, 0).contains(u"you"_s) && detail(1, 1).contains(u"leila"_s), qPrintable(detail(1, 1)));
    QCOMPARE(grid->chosen(0), 0); // karim's is later
    QCOMPARE(grid->chosen(1), 1); // leila's is later, though set aside
    const auto answers = dialog.answers();
    QCOMPARE(answers[0].choice, domain::ConflictAnswer::Choice::Kept);
    QCOMPARE(answers[1].choice, domain::ConflictAnswer::Choice::Taken);
}

void TestDecisions::conflictMirrored()
{
    test::SectionHarness harness;
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto *grid = new ChoiceGrid({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}}, &window);
    grid->addRow(u"row"_s, {u"1"_s, {}, u"3"_s}, 0);
    const auto labels = grid->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    const auto name = std::ranges::find(labels, u"row"_s, &QLabel::text);
    QVERIFY(name != labels.end());
    QVERIFY((*name)->contentsMargins().right() > 0); // beside the bar of the row, not below it
    for (const QLabel *head : grid->findChildren<QLabel *>())
        QVERIFY(head->wordWrap()); // names and numbers at the top are as long as they are
    window.show();
    QApplication::setActiveWindow(&window);
    grid->focusTarget()->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Left); // onwards, over the cell that is not there
    QCOMPARE(grid->chosen(0), 2);
    QTest::keyClick(window.focusWidget(), Qt::Key_Right);
    QCOMPARE(grid->chosen(0), 0);
}

void TestDecisions::conflictsFollowEachOther()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    const Id first = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    const Id second = customer(harness, {{u"first_name"_s, u"Ben"_s}, {u"city"_s, u"Rome"_s}});
    conflict(harness, first, u"city"_s, u"Lyon"_s, u"Paris"_s, u"Nice"_s);
    conflict(harness, second, u"city"_s, u"Pisa"_s, u"Rome"_s, u"Bari"_s);
    QWidget window;
    window.show();
    Decisions decisions(harness.context, service, &window);
    decisions.begin(second);
    QTRY_VERIFY(window.findChild<ConflictDialog *>());
    QPointer dialog = window.findChild<ConflictDialog *>();
    QVERIFY(dialog->windowTitle().contains(u"1"_s) && dialog->windowTitle().contains(u"2"_s));
    QTest::keyClick(dialog->findChild<ChoiceGrid *>()->focusTarget(), Qt::Key_Return);
    // What was decided can be taken back from the next one, which lies before the window's toast.
    QTRY_VERIFY(dialog.isNull() && window.findChild<ConflictDialog *>());
    dialog = window.findChild<ConflictDialog *>();
    QVERIFY(harness.notices.said.isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"lastText"_s)->text().contains(u"Ben"_s));
    QVERIFY(dialog->windowTitle().contains(u"2"_s));
    // Enter that is still held down decides nothing here.
    QWidget *cell = dialog->findChild<ChoiceGrid *>()->focusTarget();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(cell, &held);
    dialog->findChild<QPushButton *>(u"undoLast"_s)->click();
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"undoLast"_s)->isVisible());
    QTRY_VERIFY(dialog->windowTitle().contains(u"1"_s)); // it is asked again
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog->findChild<ChoiceGrid *>()->focusTarget(), Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull() && window.findChild<ConflictDialog *>());
    dialog = window.findChild<ConflictDialog *>();
    QVERIFY(dialog->findChild<QLabel *>(u"lastText"_s)->text().contains(u"Anna"_s));
    QTest::keyClick(dialog->findChild<ChoiceGrid *>()->focusTarget(), Qt::Key_Return);
    QTRY_COMPARE(harness.notices.said.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(harness.notices.failures, QStringList());
    QVERIFY(!window.findChild<ConflictDialog *>());
}

// A colleague may be faster than the person in front of the dialog.
void TestDecisions::colleagueIsFaster()
{
    test::SectionHarness harness;
    const Id id = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    const Id task = conflict(harness, id, u"city"_s, u"Lyon"_s, u"Paris"_s, u"Nice"_s);
    const auto open = [&] {
        const auto entries = harness.profile->store()
                                 .read([](store::Connection &db) { return domain::openConflicts(db, 9); })
                                 .result();
        return new ConflictDialog(harness.context, *entries, u"anna"_s);
    };
    const auto settledBy = [&](const QString &login, const QString &city) {
        const QString status = city == u"Nice" ? u"taken"_s : u"edited"_s;
        domain::Action action{.name = u"settle"_s, .ops = {}};
        action.ops.push_back(
            {.kind = domain::OpKind::Update, .type = u"customer"_s, .id = id, .set = {{u"city"_s, city}}});
        action.ops.push_back({.kind = domain::OpKind::Update,
                              .type = u"conflict"_s,
                              .id = task,
                              .set = {{u"status"_s, status}, {u"resolved_by"_s, login}}});
        harness.run(action);
    };
    ConflictDialog *dialog = open();
    QSignalSpy settled(dialog, &DecisionDialog::settled);
    QSignalSpy skipped(dialog, &DecisionDialog::skipped);
    dialog->show();
    auto *grid = dialog->findChild<ChoiceGrid *>();
    QCOMPARE(grid->chosen(0), 1); // karim's Paris
    settledBy(u"leila"_s, u"Nice"_s);
    auto *message = dialog->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"leila"_s) && message->text().contains(u"Nice"_s),
             qPrintable(message->text()));
    QCOMPARE(grid->chosen(0), 0);
    QVERIFY(dialog->answers().empty());
    QTest::keyClick(grid->focusTarget(), Qt::Key_Return);
    QCOMPARE(skipped.count(), 1);
    QCOMPARE(settled.count(), 0); // nothing was decided here, and nothing says so
    QCOMPARE(value(harness, id, u"city"_s), u"Nice"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Or the other value all the same: an edit like any other.
    QVERIFY(harness.profile->commands()
                .update(u"conflict"_s, task, {{u"status"_s, u"open"_s}})
                .result()
                .has_value());
    dialog = open();
    QSignalSpy overruled(dialog, &DecisionDialog::settled);
    dialog->show();
    grid = dialog->findChild<ChoiceGrid *>();
    settledBy(u"leila"_s, u"Rome"_s); // none of the three
    QTRY_COMPARE(grid->chosen(0), -1);
    QVERIFY(dialog->answers().empty());
    QTest::keyClick(grid->focusTarget(), Qt::Key_2);
    QTest::keyClick(grid->focusTarget(), Qt::Key_Return);
    QTRY_COMPARE(overruled.count(), 1);
    QCOMPARE(value(harness, id, u"city"_s), u"Paris"_s);
    const auto by = harness.profile->store()
                        .read([task](store::Connection &db) { return domain::conflictStandings(db, {task}); })
                        .result();
    QCOMPARE(by->front().by, u"leila"_s); // who settled it stays
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDecisions::settledOnesDropOut()
{
    test::SectionHarness harness;
    services::SyncService service(*harness.profile);
    std::vector<Id> tasks;
    for (const QString &name : {u"Anna"_s, u"Ben"_s, u"Cleo"_s}) {
        const Id id = customer(harness, {{u"first_name"_s, name}, {u"city"_s, u"Paris"_s}});
        tasks.push_back(conflict(harness, id, u"city"_s, u"Lyon"_s, u"Paris"_s, u"Nice"_s));
    }
    QWidget window;
    window.show();
    Decisions decisions(harness.context, service, &window);
    decisions.begin();
    QTRY_VERIFY(window.findChild<ConflictDialog *>());
    QPointer dialog = window.findChild<ConflictDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Conflict 1 of 3"_s);
    QVERIFY(harness.profile->commands()
                .update(u"conflict"_s, tasks[1], {{u"status"_s, u"kept"_s}, {u"resolved_by"_s, u"leila"_s}})
                .result()
                .has_value());
    QTRY_COMPARE(dialog->windowTitle(), u"Conflict 1 of 2"_s);
    dialog->findChild<QPushButton *>(u"skip"_s)->click();
    QTRY_VERIFY(dialog.isNull() && window.findChild<ConflictDialog *>());
    dialog = window.findChild<ConflictDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Conflict 2 of 2"_s);
    QCOMPARE(dialog->answers().front().conflict, tasks[2]);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDecisions::deletionIsKept()
{
    test::SectionHarness harness;
    const Id id = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"city"_s, u"Paris"_s}});
    domain::Fields fields = conflictFields(harness, id, u"deleted_at"_s, {}, {}, {});
    for (const QString &name : {u"before"_s, u"kept"_s})
        fields.remove(name);
    fields[u"kind"_s] = u"delete"_s;
    fields[u"lost"_s] = u"\"2026-06-30T10:00:00Z\""_s;
    fields[u"lost_at"_s] = qlonglong(harness.clock.now()); // the later one, and yet no suggestion
    harness.create(u"conflict"_s, fields);
    const auto entries = [&] {
        return harness.profile->store()
            .read([](store::Connection &db) { return domain::openConflicts(db, 9); })
            .result()
            .value();
    };
    {
        ConflictDialog dialog(harness.context, entries(), u"anna"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *grid = dialog.findChild<ChoiceGrid *>();
        QCOMPARE(dialog.answers().front().choice, domain::ConflictAnswer::Choice::Kept);
        QVERIFY(grid->findChild<QWidget *>(u"choice.0.1"_s)); // the bin, in a profile used alone
        const QString help = dialog.findChild<QLabel *>(u"help"_s)->text();
        QVERIFY2(help.startsWith(u"You moved it to the bin"_s) && help.contains(u"karim"_s),
                 qPrintable(help));
        for (const QLabel *label : grid->findChildren<QLabel *>())
            QVERIFY(label->text() != u"Before"_s);
    }
    QVERIFY(deletionText(entries().front(), u"karim"_s).contains(u"you changed it"_s));
    QVERIFY(!deletionText(entries().front(), u"leila"_s).contains(u"you"_s, Qt::CaseInsensitive));
    // Sales people bin only what they have made.
    const auto connected = harness.profile->store()
                               .write([](store::Transaction &tx) -> Result<void> {
                                   C360_CHECK(store::setMetaValue(tx.db(), u"login"_s, u"anna"_s));
                                   C360_CHECK(store::setMetaValue(tx.db(), u"role"_s, u"sales"_s));
                                   return tx.db().execute(u"UPDATE customer SET created_by = 'karim'"_s);
                               })
                               .result();
    QVERIFY(connected.has_value());
    ConflictDialog dialog(harness.context, entries(), u"anna"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!dialog.findChild<ChoiceGrid *>()->findChild<QWidget *>(u"choice.0.1"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"help"_s)->text().contains(u"manager"_s));
}

// Chosen and focused look different, and the row with the keyboard is marked.
void TestDecisions::focusIsSeen()
{
    QWidget window;
    auto *grid = new ChoiceGrid({{u"a"_s, {}}, {u"b"_s, {}}}, &window);
    grid->addRow(u"one"_s, {u"1"_s, u"2"_s}, 0);
    grid->addRow(u"two"_s, {u"3"_s, u"4"_s}, 0);
    grid->resize(600, 200);
    window.resize(620, 220);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *first = grid->findChild<QWidget *>(u"choice.0.0"_s);
    auto *second = grid->findChild<QWidget *>(u"choice.1.0"_s);
    const auto ringed = [](QWidget *cell) {
        const QImage image = cell->grab().toImage();
        return QColor(image.pixel(1, image.height() / 2)) == tokensOf(cell)[Color::Focus];
    };
    const auto strong = [grid](const QString &text) {
        for (const QLabel *label : grid->findChildren<QLabel *>()) {
            if (label->text() == text)
                return label->font().weight() > QFont::Normal;
        }
        return false;
    };
    first->setFocus();
    QVERIFY(ringed(first) && !ringed(second)); // both are chosen
    QTRY_VERIFY(strong(u"one"_s) && !strong(u"two"_s));
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(!ringed(first) && ringed(second));
    QTRY_VERIFY(!strong(u"one"_s) && strong(u"two"_s));
}

void TestDecisions::duplicatesMerge()
{
    test::SectionHarness harness;
    const Id kept = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.com"_s}});
    const Id twin = customer(harness, {{u"first_name"_s, u"Anne"_s}, {u"city"_s, u"Lyon"_s}});
    QVERIFY(harness.profile->commands()
                .update(u"customer"_s, twin, {{u"duplicate_of"_s, kept.toBytes()}})
                .result()
                .has_value());
    const auto pair = harness.profile->store()
                          .read([=](store::Connection &db) { return domain::duplicatePair(db, twin, kept); })
                          .result();
    QVERIFY(pair.has_value());
    auto *dialog = new DuplicateDialog(harness.context, *pair, {});
    QSignalSpy settled(dialog, &DuplicateDialog::settled);
    dialog->show();
    QCOMPARE(test::unnamedControls(dialog), QStringList());
    // What is missing is taken over, what differs stays unless chosen otherwise.
    QCOMPARE(dialog->taken(), (domain::Fields{{u"city"_s, u"Lyon"_s}}));
    QTest::keyClick(dialog->findChild<ChoiceGrid *>()->focusTarget(), Qt::Key_2); // first name
    dialog->findChild<QPushButton *>(u"merge"_s)->click();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(value(harness, kept, u"city"_s), u"Lyon"_s);
    QCOMPARE(value(harness, kept, u"first_name"_s), u"Anne"_s);
    const auto outcome = settled.front().front().value<domain::Outcome>();
    QVERIFY(harness.profile->commands().undo(outcome.action).result().has_value());
    QCOMPARE(value(harness, kept, u"first_name"_s), u"Anna"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDecisions::duplicateIsNone()
{
    test::SectionHarness harness;
    const Id kept = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.com"_s}});
    const Id other = customer(harness, {{u"first_name"_s, u"Ben"_s}});
    QVERIFY(harness.profile->commands()
                .update(u"customer"_s, other, {{u"duplicate_of"_s, kept.toBytes()}})
                .result()
                .has_value());
    const auto pair = harness.profile->store()
                          .read([=](store::Connection &db) { return domain::duplicatePair(db, other, kept); })
                          .result();
    auto *dialog = new DuplicateDialog(harness.context, *pair, {});
    QSignalSpy settled(dialog, &DuplicateDialog::settled);
    dialog->show();
    harness.prompts.typed = u"a@example.com"_s; // that one is taken
    dialog->findChild<QPushButton *>(u"separate"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"message"_s)->isVisible());
    harness.prompts.typed = u"ben@example.com"_s;
    dialog->findChild<QPushButton *>(u"separate"_s)->click();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(value(harness, other, u"email"_s), u"ben@example.com"_s);
    QVERIFY(value(harness, other, u"duplicate_of"_s).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDecisions::duplicateMergedElsewhere()
{
    test::SectionHarness harness;
    const Id kept = customer(harness, {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"a@example.com"_s}});
    const Id twin = customer(harness, {{u"first_name"_s, u"Anne"_s}});
    domain::Fields fields = conflictFields(harness, twin, u"email"_s, {}, kept.toString(), {});
    fields[u"kind"_s] = u"duplicate"_s;
    const Id task = harness.create(u"conflict"_s, fields);
    const auto pair = harness.profile->store()
                          .read([=](store::Connection &db) { return domain::duplicatePair(db, twin, kept); })
                          .result();
    auto *dialog = new DuplicateDialog(harness.context, *pair, {task});
    dialog->show();
    QVERIFY(dialog->findChild<QPushButton *>(u"merge"_s)->isEnabled());
    QVERIFY(harness.profile->commands()
                .update(u"conflict"_s, task, {{u"status"_s, u"taken"_s}, {u"resolved_by"_s, u"leila"_s}})
                .result()
                .has_value());
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"merge"_s)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"message"_s)->text().contains(u"leila"_s));
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QTEST_MAIN(TestDecisions)
#include "test_decisions.moc"
