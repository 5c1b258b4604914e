// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T1 C5 C12 C14 D1
// links: c360_ui c360_testsupport
#include "core/model/record_table_model.h"
#include "tests/support/section_harness.h"
#include "ui/customer360/map/place_book.h"
#include "ui/customer360/profile/link_editor.h"
#include "ui/customer360/profile/map_card.h"
#include "ui/customer360/profile/notes_card.h"
#include "ui/customer360/profile/profile_section.h"
#include "ui/customer360/profile/record_list_card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/label.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/value_button.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;
using catalog::field;

class TestProfileSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SectionHarness> m_h;
    std::unique_ptr<PlaceBook> m_places;
    std::unique_ptr<ProfileSection> m_section;
    Id m_customer;

    InlineField *fieldOf(const QString &name)
    {
        for (InlineField *field : m_section->findChildren<InlineField *>()) {
            if (domain::Fields{}.isEmpty() && field->field().name == name.toStdString())
                return field;
        }
        return nullptr;
    }
    void type(InlineField *field, const QString &text)
    {
        field->beginEdit();
        auto *line = qobject_cast<QLineEdit *>(field->editor()->input());
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    catalog::Record stored()
    {
        const auto record = m_h->profile->store()
                                .read([id = m_customer](store::Connection &db) {
                                    return store::findRecord(db, catalog::customerType, id);
                                })
                                .result();
        return *record;
    }
    template <typename T>
    T *named(const QString &name)
    {
        return m_section->findChild<T *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_h = std::make_unique<test::SectionHarness>();
        m_customer = m_h->create(u"customer"_s, {{u"first_name"_s, u"Amina"_s},
                                                 {u"last_name"_s, u"Haddad"_s},
                                                 {u"email"_s, u"amina@example.org"_s},
                                                 {u"city"_s, u"Lyon"_s},
                                                 {u"country"_s, u"FR"_s}});
        m_places = std::make_unique<PlaceBook>();
        m_section = std::make_unique<ProfileSection>(m_h->context, *m_places, m_h->ids, nullptr);
        m_h->show(*m_section, m_customer);
        QTRY_COMPARE(fieldOf(u"first_name"_s)->value().toString(), u"Amina"_s);
    }

    void findingsWaitForTheEditor()
    {
        auto *findings = named<QWidget>(u"findings"_s);
        QVERIFY(findings->isHidden());
        InlineField *name = fieldOf(u"first_name"_s);
        name->beginEdit();
        QVERIFY(name->isEditing());
        // A child, says somebody else meanwhile: worth a look.
        QVERIFY(m_h->profile->commands()
                    .update(u"customer"_s, m_customer, {{u"date_of_birth"_s, u"2015-05-01"_s}})
                    .result()
                    .has_value());
        QTRY_COMPARE(fieldOf(u"date_of_birth"_s)->value().toString(), u"2015-05-01"_s);
        QTest::qWait(20);
        QVERIFY(findings->isHidden()); // it stands above the line that is being typed in
        name->cancelEdit();
        QTRY_VERIFY(!findings->isHidden());
    }
    void cleanup()
    {
        m_section.reset();
        m_places.reset();
        m_h.reset();
    }

    void refusedEditShowsItsMessageAndAValidOneIsSavedAndUndone()
    {
        InlineField *email = fieldOf(u"email"_s);
        type(email, u"not an address"_s);
        const auto messageShown = [&] {
            for (const Label *label : email->findChildren<Label *>()) {
                if (label->isVisibleTo(email) && label->text().contains(u"e-mail"_s, Qt::CaseInsensitive) &&
                    label->text().size() > 10)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(messageShown());
        QVERIFY(email->isEditing()); // what was typed stays
        QCOMPARE(stored().text(field<"customer.email">), u"amina@example.org"_s);
        auto *line = qobject_cast<QLineEdit *>(email->editor()->input());
        QCOMPARE(line->text(), u"not an address"_s);
        line->setText(u"new@Example.ORG"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!email->isEditing());
        QTRY_COMPARE(email->value().toString(), u"new@example.org"_s); // canonical
        QVERIFY(!m_h->notices.said.isEmpty());
        QVERIFY(!m_h->notices.last.isNull());
        QVERIFY(m_h->profile->commands().undo(m_h->notices.last).result().has_value());
        QTRY_COMPARE(email->value().toString(), u"amina@example.org"_s);
    }

    void escapeTakesBack()
    {
        InlineField *name = fieldOf(u"first_name"_s);
        name->beginEdit();
        auto *line = qobject_cast<QLineEdit *>(name->editor()->input());
        line->setText(u"Other"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!name->isEditing());
        QCOMPARE(stored().text(field<"customer.first_name">), u"Amina"_s);
    }

    void verifiedIsAToggle()
    {
        auto *chip = named<Chip>(u"email-verified"_s);
        QVERIFY(chip && !chip->isChecked());
        QTest::keyClick(chip, Qt::Key_Space);
        QTRY_VERIFY(stored().flag(field<"customer.email_verified">));
        QTRY_VERIFY(chip->isChecked());
    }

    void addsEditsAndDeletesAVehicle()
    {
        auto *table = named<QTableView>(u"vehicle-table"_s);
        auto *card = qobject_cast<RecordListCard *>(table->parentWidget());
        QVERIFY(card);
        QVERIFY(!table->isVisibleTo(m_section.get())); // the empty state invites instead
        card->add();
        auto *dialog = card->findChild<RecordDialog *>(u"vehicle-dialog"_s);
        QVERIFY(dialog);
        dialog->form()->setValue(u"plate"_s, u"AB-123-CD"_s);
        dialog->form()->setValue(u"year"_s, qlonglong(1700)); // before there were any
        dialog->accept();
        QTest::qWait(200);
        QCOMPARE(card->model().rowCount(), 0); // refused, and the dialog stays
        QVERIFY(dialog->isVisible());
        dialog->form()->setValue(u"year"_s, qlonglong(2020));
        dialog->accept();
        QTRY_COMPARE(card->model().rowCount(), 1);
        QVERIFY(table->isVisibleTo(m_section.get()));

        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(card->model().rowCount(), 0);
        QVERIFY(m_h->profile->commands().undo().result().has_value());
        QTRY_COMPARE(card->model().rowCount(), 1);
    }

    void tagsComeAndGo()
    {
        auto *line = named<QLineEdit>(u"add-tag"_s);
        line->setText(u"vip"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto *editor = qobject_cast<LinkEditor *>(line->parentWidget());
        QTRY_COMPARE(editor->findChildren<Chip *>().size(), 1);
        QVERIFY(line->text().isEmpty());
        // The same tag, spelt otherwise, is not added twice.
        line->setText(u"VIP"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(100);
        QCOMPARE(editor->findChildren<Chip *>().size(), 1);
        QTest::keyClick(editor->findChildren<Chip *>().front(), Qt::Key_Delete);
        QTRY_VERIFY(editor->findChildren<Chip *>().isEmpty());
        auto *group = named<QLineEdit>(u"add-group"_s);
        group->setText(u"Lyon region"_s);
        QTest::keyClick(group, Qt::Key_Return);
        QTRY_COMPARE(qobject_cast<LinkEditor *>(group->parentWidget())->findChildren<Chip *>().size(), 1);
    }

    void notesAreSavedAndDraftsSurvive()
    {
        auto *notes = named<QPlainTextEdit>(u"notes"_s);
        notes->setPlainText(u"Likes blue"_s);
        QTest::keyClick(notes, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored().text(field<"customer.notes">), u"Likes blue"_s);

        notes->setPlainText(u"Half a thou"_s);
        const QString key = u"customer/%1/notes"_s.arg(m_customer.toString());
        const auto draft = [&] {
            const QString kept = m_h->drafts.drafts(key).result()->value(key);
            return QJsonDocument::fromJson(kept.toUtf8())[u"text"].toString();
        };
        QTRY_COMPARE(draft(), u"Half a thou"_s);
        // Another session: the draft is back, the stored text is what it was.
        m_section = std::make_unique<ProfileSection>(m_h->context, *m_places, m_h->ids, nullptr);
        m_h->show(*m_section, m_customer);
        QTRY_COMPARE(named<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"Half a thou"_s);
        QCOMPARE(stored().text(field<"customer.notes">), u"Likes blue"_s);
        m_section->findChild<NotesCard *>()->save();
        QTRY_COMPARE(stored().text(field<"customer.notes">), u"Half a thou"_s);
        QTRY_COMPARE(draft(), QString());
    }

    void whatOthersWriteMeanwhileStays()
    {
        const auto others = [&](const QString &name, const QString &value) {
            QVERIFY(m_h->profile->commands().update(u"customer"_s, m_customer, {{name, value}}).result());
        };
        others(u"notes"_s, u"Likes blue"_s);
        auto *notes = named<QPlainTextEdit>(u"notes"_s);
        QTRY_COMPARE(notes->toPlainText(), u"Likes blue"_s);
        notes->setPlainText(u"Likes blue\nCall on Mondays"_s);
        others(u"notes"_s, u"Likes blue\nHas a dog"_s);
        const auto told = [&] {
            for (const Label *label : m_section->findChild<NotesCard *>()->findChildren<Label *>()) {
                if (label->text().contains(u"somebody else"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(told());
        QCOMPARE(notes->toPlainText(), u"Likes blue\nCall on Mondays"_s);
        m_section->findChild<NotesCard *>()->save();
        QTRY_COMPARE(notes->toPlainText(), u"Likes blue\nHas a dog\nCall on Mondays"_s);
        QCOMPARE(stored().text(field<"customer.notes">), notes->toPlainText());

        // A draft knows what it was begun with.
        notes->setPlainText(notes->toPlainText() + u"\nDraft"_s);
        const QString key = u"customer/%1/notes"_s.arg(m_customer.toString());
        QTRY_VERIFY(m_h->drafts.drafts(key).result()->value(key).contains(u"Draft"_s));
        others(u"notes"_s, stored().text(field<"customer.notes">) + u"\nSecond dog"_s);
        m_section = std::make_unique<ProfileSection>(m_h->context, *m_places, m_h->ids, nullptr);
        m_h->show(*m_section, m_customer);
        QTRY_VERIFY(named<QPlainTextEdit>(u"notes"_s)->toPlainText().endsWith(u"Draft"_s));
        m_section->findChild<NotesCard *>()->save();
        QTRY_VERIFY(stored().text(field<"customer.notes">).endsWith(u"Second dog\nDraft"_s));

        InlineField *city = fieldOf(u"city"_s);
        others(u"city"_s, u"Lyon"_s);
        QTRY_COMPARE(city->value().toString(), u"Lyon"_s);
        city->beginEdit();
        others(u"city"_s, u"Paris"_s);
        QTRY_COMPARE(city->value().toString(), u"Paris"_s);
        QVERIFY(city->isEditing());
        QVERIFY(city->editor()->input()->accessibleDescription().contains(u"Paris"_s));
        // Left as it stood: no edit.
        QTest::keyClick(city->editor()->input(), Qt::Key_Return);
        QVERIFY(!city->isEditing());
        QCOMPARE(stored().text(field<"customer.city">), u"Paris"_s);
        city->beginEdit();
        others(u"city"_s, u"Nice"_s);
        QTRY_COMPARE(city->value().toString(), u"Nice"_s);
        qobject_cast<QLineEdit *>(city->editor()->input())->setText(u"Brest"_s);
        QTest::keyClick(city->editor()->input(), Qt::Key_Return);
        QTRY_COMPARE(stored().text(field<"customer.city">), u"Brest"_s);
        const auto payload = m_h->profile->store()
                                 .read([](store::Connection &db) -> Result<QString> {
                                     C360_TRY(auto row, db.one(u"SELECT payload FROM outbox WHERE kind = "
                                                               u"'update' ORDER BY op_no DESC LIMIT 1"_s));
                                     return row->text(0);
                                 })
                                 .result();
        QCOMPARE(*payload, u"{\"city\":[\"Paris\",\"Brest\"]}"_s);
    }

    void mapShowsTheCityInWords()
    {
        auto *map = m_section->findChild<MapView *>();
        QTRY_COMPARE_WITH_TIMEOUT(int(map->markers().size()), 1, 30'000);
        QVERIFY(map->accessibleDescription().contains(u"Lyon"_s));
        QVERIFY(!map->accessibleName().isEmpty());
        const QImage before = map->grab().toImage();
        QTest::keyClick(map, Qt::Key_Minus);
        QVERIFY(map->grab().toImage() != before);
    }

    void speaksArabic()
    {
        m_h->switchTo(*m_section, u"ar_EG"_s);
        QTRY_COMPARE(m_section->layoutDirection(), Qt::RightToLeft);
        for (const QTableView *view : m_section->findChildren<QTableView *>())
            QVERIFY(!view->accessibleName().isEmpty());
        m_h->switchTo(*m_section, u"en_GB"_s);
    }

    void everyControlHasAName()
    {
        for (QWidget *widget : m_section->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_section.get()) ||
                qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(iface && (!iface->text(QAccessible::Name).isEmpty() ||
                               qobject_cast<QAbstractScrollArea *>(widget)),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
};

QTEST_MAIN(TestProfileSection)
#include "test_profile_section.moc"
