// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D1 D5
// links: c360_ui c360_testsupport
#include "core/catalog/catalog.h"
#include "tests/support/ui_walk.h"
#include "ui/kit/avatar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/chart_theme.h"
#include "ui/kit/chip.h"
#include "ui/kit/date_picker.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/key_caps.h"
#include "ui/kit/label.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/popup.h"
#include "ui/kit/record_form.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_button.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;

class TestKit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setMode(Theme::Mode::Light);
        m_theme->setTextScale(1);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void themeSwitches();
    void textScales();
    void iconsFollowThemeAndDirection();
    void everyListedIconIsThere();
    void initials_data();
    void initials();
    void flowWraps();
    void chipSwitchesAndIsRemoved();
    void labelElides();
    void inlineFieldEdits();
    void inlineFieldKeepsWhatWasRefused();
    void editorsReadBothScripts_data();
    void editorsReadBothScripts();
    void formGivesChanges();
    void chosenColoursAreSeen();
    void emptyStatesDiffer();
    void skeletonOnlyAfterAWhile();
    void ticksAreRound();
    void chartHasATwin();
    void noticeOffersUndo();
    void menusOpenAtTheLeadingEdge();
    void controlsAreNamed();

private:
    std::unique_ptr<Theme> m_theme;
    text::Formatter m_english{QLocale(QLocale::English, QLocale::UnitedKingdom),
                              text::Formatter::Digits::Automatic};
    text::Formatter m_egypt{QLocale(QLocale::Arabic, QLocale::Egypt), text::Formatter::Digits::Automatic};
};

void TestKit::themeSwitches()
{
    Label label(u"text"_s, TypeRole::Body, Color::TextMuted);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Dark);
    QVERIFY(m_theme->isDark());
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(tokensOf(&label).dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens()[Color::TextMuted]);
    m_theme->setMode(Theme::Mode::Light);
    QTRY_VERIFY(!tokensOf(&label).dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens()[Color::TextMuted]);
}

void TestKit::textScales()
{
    Label title(u"text"_s, TypeRole::Title);
    QPushButton button(u"Save"_s);
    const double before = title.font().pointSizeF();
    const int height = button.sizeHint().height();
    m_theme->setTextScale(2);
    QCOMPARE(title.font().pointSizeF(), before * 2);
    QTRY_VERIFY(button.sizeHint().height() > height * 3 / 2);
}

void TestKit::iconsFollowThemeAndDirection()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    const QIcon arrow = icon(u"arrow-left"_s);
    const QIcon search = icon(u"search"_s);
    QVERIFY(!arrow.isNull());
    const QImage left = arrow.pixmap(32).toImage();
    const QImage glass = search.pixmap(32).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(arrow.pixmap(32).toImage() != left);
    QCOMPARE(search.pixmap(32).toImage(), glass);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setMode(Theme::Mode::Dark);
    QVERIFY(search.pixmap(32).toImage() != glass);
    QVERIFY(search.pixmap(QSize(32, 32), QIcon::Disabled).toImage() != search.pixmap(32).toImage());
}

void TestKit::everyListedIconIsThere()
{
    QFile list(QStringLiteral(C360_SOURCE_DIR "/resources/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly | QIODevice::Text));
    while (!list.atEnd()) {
        const QString name = QString::fromUtf8(list.readLine()).trimmed();
        if (!name.isEmpty() && !name.startsWith(u'#'))
            QVERIFY2(!icon(name).isNull(), qPrintable(name));
    }
}

void TestKit::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("two words") << u"Amina Benali"_s << u"AB"_s;
    QTest::newRow("three words") << u"Jean-Pierre de Vries"_s << u"JV"_s;
    QTest::newRow("one word") << u"acme"_s << u"A"_s;
    QTest::newRow("arabic with article") << u"محمد الفاسي"_s << u"م\u200cف"_s;
    QTest::newRow("digits") << u"3M France"_s << u"3F"_s;
    QTest::newRow("nothing") << u" – "_s << QString();
}

void TestKit::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QCOMPARE(initialsOf(name), wanted);
}

void TestKit::flowWraps()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8);
    QList<QWidget *> cells;
    for (int i = 0; i < 4; ++i) {
        auto *cell = new QWidget(&box);
        cell->setFixedSize(100, 20);
        flow->addWidget(cell);
        cells << cell;
    }
    box.resize(220, 100);
    box.show();
    QCOMPARE(flow->heightForWidth(220), 20 + 8 + 20);
    QCOMPARE(cells[0]->pos(), QPoint(0, 0));
    QCOMPARE(cells[2]->pos(), QPoint(0, 28));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(cells[0]->pos(), QPoint(120, 0));
    QCOMPARE(cells[2]->pos(), QPoint(120, 28));
}

void TestKit::chipSwitchesAndIsRemoved()
{
    Chip chip(u"Calls"_s);
    chip.setRemovable(true);
    chip.setCount(u"12"_s);
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    QVERIFY(chip.isChecked());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QVERIFY(!chip.isChecked());
}

void TestKit::labelElides()
{
    Label label(u"A rather long customer name that needs room"_s, TypeRole::Body);
    const int whole = label.minimumSizeHint().width();
    label.setElided(true);
    QVERIFY(label.minimumSizeHint().width() < whole / 2);
}

void TestKit::inlineFieldEdits()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new InlineField(*catalog::field<"customer.city">, m_english, &window);
    auto *other = new QLineEdit(&window);
    column->addWidget(field);
    column->addWidget(other);
    field->setValue(u"Rabat"_s);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *value = field->findChild<ValueButton *>();
    QVERIFY(value->accessibleName().contains(u"Rabat"_s));
    QSignalSpy committed(field, &InlineField::committed);

    value->setFocus();
    QTest::keyClick(value, Qt::Key_F2);
    QVERIFY(field->isEditing());
    auto *line = qobject_cast<QLineEdit *>(field->editor()->input());
    QCOMPARE(line->text(), u"Rabat"_s);
    QTest::keyClicks(line, u"Fes"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(committed[0][0].toString(), u"Fes"_s);
    field->setValue(u"Fes"_s);
    QVERIFY(!field->isEditing());

    QTest::keyClick(value, Qt::Key_Return);
    line = qobject_cast<QLineEdit *>(field->editor()->input());
    QTest::keyClicks(line, u"Xyz"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!field->isEditing());
    QCOMPARE(committed.count(), 1);
    QVERIFY(value->text().contains(u"Fes"_s));

    // Leaving the field saves it.
    QTest::mouseClick(value, Qt::LeftButton);
    line = qobject_cast<QLineEdit *>(field->editor()->input());
    line->setText(u"Agadir"_s);
    other->setFocus();
    QTRY_COMPARE(committed.count(), 2);
    QCOMPARE(committed[1][0].toString(), u"Agadir"_s);
}

void TestKit::inlineFieldKeepsWhatWasRefused()
{
    InlineField field(*catalog::field<"customer.email">, m_english);
    field.show();
    field.beginEdit();
    auto *line = qobject_cast<QLineEdit *>(field.editor()->input());
    QTest::keyClicks(line, u"nobody"_s);
    QTest::keyClick(line, Qt::Key_Return);
    field.setError(u"This is not an e-mail address."_s);
    QVERIFY(field.isEditing());
    QCOMPARE(qobject_cast<QLineEdit *>(field.editor()->input())->text(), u"nobody"_s);
    QCOMPARE(field.editor()->input()->accessibleDescription(), u"This is not an e-mail address."_s);
}

void TestKit::editorsReadBothScripts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("money") << u"invoice"_s << u"total"_s << u"١٢٣٤٫٥"_s << QVariant(qlonglong(12345000));
    QTest::newRow("money, latin") << u"invoice"_s << u"total"_s << u"1,234.50"_s
                                  << QVariant(qlonglong(12345000));
    QTest::newRow("integer") << u"vehicle"_s << u"mileage"_s << u"٤٢٠٠٠"_s << QVariant(qlonglong(42000));
    QTest::newRow("date") << u"customer"_s << u"date_of_birth"_s << u"٠٥/٠٢/١٩٨٠"_s
                          << QVariant(u"1980-02-05"_s);
    QTest::newRow("phone digits") << u"customer"_s << u"phone"_s << u"٠٦١٢٣٤٥٦٧٨"_s
                                  << QVariant(u"0612345678"_s);
    QTest::newRow("country") << u"customer"_s << u"country"_s << u"المغرب"_s << QVariant(u"MA"_s);
}

void TestKit::editorsReadBothScripts()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QVariant, stored);
    for (const text::Formatter &format : {m_english, m_egypt}) {
        std::unique_ptr<FieldEditor> editor(
            FieldEditor::make(*catalog::findType(type)->find(field), format, nullptr));
        if (auto *line = qobject_cast<QLineEdit *>(editor->input()))
            line->setText(typed);
        else
            qobject_cast<QComboBox *>(editor->input())->setEditText(typed);
        const auto value = editor->value();
        QVERIFY2(value.has_value(), qPrintable(value ? QString() : value.error().reason));
        QCOMPARE(*value, stored);
        editor->setValue(stored);
        QCOMPARE(editor->value().value(), stored);
        editor->setValue(QVariant());
        QVERIFY(editor->value().value().isNull());
    }
}

void TestKit::formGivesChanges()
{
    RecordForm form(*catalog::findType(u"contact"), {u"name"_s, u"role"_s, u"email"_s, u"phone"_s},
                    m_english);
    form.show();
    QCOMPARE(c360::test::unnamedControls(&form), QStringList());
    QVERIFY(!form.isModified());
    catalog::Record record(*catalog::findType(u"contact"));
    record.setValue(u"name", u"Sara"_s);
    form.setRecord(record);
    auto *role = qobject_cast<QLineEdit *>(form.editor(u"role"_s)->input());
    QTest::keyClicks(role, u"Buyer"_s);
    QVERIFY(form.isModified());
    const auto changes = form.changes();
    QVERIFY(changes.has_value());
    QCOMPARE(changes->keys(), QStringList{u"role"_s});
    Error error;
    error.reason = u"email.invalid"_s;
    error.code = ErrorCode::Invalid;
    error.field = u"email"_s;
    QVERIFY(form.showError(error));
    QVERIFY(!form.editor(u"email"_s)->input()->accessibleDescription().isEmpty());
    error.field = u"no_such_field"_s;
    QVERIFY(!form.showError(error));
}

void TestKit::chosenColoursAreSeen()
{
    const QColor blue(u"#0000ff"_s);
    const QColor ink = darkTokens()[Color::TextMuted];
    QCOMPARE(ringOf(blue, darkTokens()[Color::Sunken], ink).color(), ink); // it would be black on black
    QCOMPARE(ringOf(blue, lightTokens()[Color::Sunken], ink).style(), Qt::NoPen);
}

void TestKit::emptyStatesDiffer()
{
    EmptyState state;
    QList<QImage> pictures;
    for (const auto kind :
         {EmptyState::Kind::FirstUse, EmptyState::Kind::Filtered, EmptyState::Kind::NotDownloaded,
          EmptyState::Kind::NotAllowed, EmptyState::Kind::Error}) {
        state.set(kind, u"Title"_s, u"Reason"_s, u"Act"_s);
        state.resize(300, 240);
        const QImage image = state.grab().toImage();
        QVERIFY(!pictures.contains(image));
        pictures << image;
    }
    // What is on its way is not cut off.
    state.set(EmptyState::Kind::NotDownloaded, u"Title"_s, u"Reason"_s, u"Act"_s, u"download"_s);
    QVERIFY(!pictures.contains(state.grab().toImage()));
    QSignalSpy asked(&state, &EmptyState::actionRequested);
    state.button()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(c360::test::unnamedControls(&state), QStringList());
}

void TestKit::skeletonOnlyAfterAWhile()
{
    auto *content = new QWidget;
    StateStack stack(content);
    stack.showContent();
    stack.showLoading();
    QVERIFY(stack.isContentShown());
    QTRY_VERIFY_WITH_TIMEOUT(!stack.isContentShown(), 1000);
    stack.showContent();
    stack.showLoading();
    stack.showContent();
    QTest::qWait(250);
    QVERIFY(stack.isContentShown());
}

void TestKit::ticksAreRound()
{
    const Ticks ticks = niceTicks(0, 873);
    QCOMPARE(ticks.first, 0.0);
    QCOMPARE(ticks.step, 200.0);
    QCOMPARE(ticks.last, 1000.0);
    const Ticks below = niceTicks(-30, 100);
    QVERIFY(below.first <= -30 && below.last >= 100);
    QVERIFY(niceTicks(0, 0).last > 0);
}

void TestKit::chartHasATwin()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        for (const auto shape : {ChartData::Shape::Bars, ChartData::Shape::Stacked, ChartData::Shape::Line,
                                 ChartData::Shape::Ranking}) {
            ChartCard card;
            card.setTitle(u"Revenue by month"_s);
            ChartData data;
            data.shape = shape;
            data.categoryTitle = u"Month"_s;
            data.summary = u"Revenue rose."_s;
            data.text = [](double value) {
                return QString::number(value);
            };
            for (int month = 0; month < 24; ++month)
                data.categories << u"M%1"_s.arg(month % 12);
            data.series = {{u"This year"_s, QList<double>(24, 5.0)},
                           {u"Year before"_s, QList<double>(24, 3.0), -1, true}};
            card.setData(data);
            card.resize(600, 400);
            card.show();
            QCOMPARE(c360::test::unnamedControls(&card), QStringList());
            QVERIFY(!card.isTableShown());
            card.findChild<QToolButton *>(u"chart.table"_s)->click();
            QVERIFY(card.isTableShown());
            const auto *table = card.findChild<QAbstractItemView *>(u"chart.twin"_s);
            QVERIFY(table);
            QCOMPARE(table->model()->rowCount(), 24);
            QCOMPARE(table->model()->columnCount(), 3);
            QCOMPARE(c360::test::unnamedControls(&card), QStringList());
        }
    }
}

void TestKit::noticeOffersUndo()
{
    QWidget window;
    window.resize(800, 600);
    auto *bar = new NoticeBar(&window);
    window.show();
    QSignalSpy asked(bar, &NoticeBar::actionRequested);
    bar->show(u"Contact deleted"_s, Tone::Success, u"Undo"_s, QKeySequence(u"Ctrl+Z"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->geometry().bottom() < window.height());
    // One line is no higher than its button, so that little of the page is hidden.
    QVERIFY(bar->height() <= bar->button()->sizeHint().height() + 2 * space::s + 2);
    QVERIFY(bar->button()->toolTip().contains(u"Ctrl+Z"_s));
    bar->button()->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(!bar->isVisible());
}

void TestKit::menusOpenAtTheLeadingEdge()
{
    QWidget anchor;
    anchor.setGeometry(100, 100, 400, 30);
    anchor.show();
    QMenu menu;
    menu.addAction(u"Sort by name"_s);
    popupBelow(&menu, &anchor);
    QCOMPARE(menu.geometry().left(), anchor.mapToGlobal(QPoint(0, 0)).x());
    menu.close();
    anchor.setLayoutDirection(Qt::RightToLeft);
    popupBelow(&menu, &anchor);
    QCOMPARE(menu.geometry().right(), anchor.mapToGlobal(QPoint(anchor.width() - 1, 0)).x());
}

void TestKit::controlsAreNamed()
{
    QWidget box;
    auto *column = new QVBoxLayout(&box);
    column->addWidget(new DatePicker(m_english, &box));
    auto *nameless = new QToolButton(&box);
    column->addWidget(nameless);
    box.show();
    const QStringList found = c360::test::unnamedControls(&box);
    QVERIFY(!found.isEmpty());
    nameButton(nameless, u"Do it"_s);
    const QStringList rest = c360::test::unnamedControls(&box);
    QVERIFY2(std::ranges::none_of(rest, [](const QString &line) { return line.contains(u"QToolButton"_s); }),
             qPrintable(rest.join(u'\n')));
}

QTEST_MAIN(TestKit)
#include "test_kit.moc"
