// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T2 D1 D4
// links: c360_ui c360_testsupport
#include "core/model/timeline_model.h"
#include "core/store/schema.h"
#include "tests/support/section_harness.h"
#include "ui/customer360/timeline/composer.h"
#include "ui/customer360/timeline/timeline_section.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/record_form.h"
#include "ui/kit/state_stack.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::ui;
using model::TimelineModel;

class TestTimelineSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SectionHarness> m_h;
    std::unique_ptr<TimelineSection> m_section;
    Id m_customer;

    void makeSection()
    {
        m_section = std::make_unique<TimelineSection>(m_h->context, nullptr);
        m_h->show(*m_section, m_customer);
        QTRY_VERIFY(m_section->model()->isLoaded());
    }
    QLineEdit *subject()
    {
        return qobject_cast<QLineEdit *>(m_section->composer()->form()->editor(u"subject"_s)->input());
    }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < m_section->model()->rowCount(); ++row) {
            const QModelIndex index = m_section->model()->index(row);
            if (m_section->model()->entry(index))
                all << index.data(TimelineModel::TitleRole).toString();
        }
        return all;
    }
    void select(const QString &title)
    {
        for (int row = 0; row < m_section->model()->rowCount(); ++row) {
            const QModelIndex index = m_section->model()->index(row);
            if (index.data(TimelineModel::TitleRole).toString() == title)
                m_section->view()->setCurrentIndex(index);
        }
    }
    QAction *action(const QString &key)
    {
        for (QAction *action : m_section->actions()) {
            if (action->objectName() == key)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_h = std::make_unique<test::SectionHarness>();
        m_customer = m_h->create(u"customer"_s, {{u"last_name"_s, u"Haddad"_s}});
        makeSection();
    }
    void cleanup()
    {
        m_section.reset();
        m_h.reset();
    }

    void logsACallByKeyboard()
    {
        m_section->compose(u"call"_s);
        QVERIFY(m_section->composer()->isOpen());
        QTest::keyClick(m_section->composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_section->composer()->isOpen()); // nothing written: nothing stored
        QTest::keyClicks(subject(), u"Asked for an offer"_s);
        QTest::keyClick(subject(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(titles().contains(u"Asked for an offer"_s));
        QVERIFY(!m_section->composer()->isOpen());
        QVERIFY(!m_h->notices.last.isNull());
        QVERIFY(m_h->profile->commands().undo(m_h->notices.last).result().has_value());
        QTRY_VERIFY(!titles().contains(u"Asked for an offer"_s));
    }

    void whatIsReadStaysWhereItIs()
    {
        domain::Action action{u"create"_s, {}};
        for (int i = 0; i < 60; ++i)
            action.ops.push_back({domain::OpKind::Create,
                                  u"activity"_s,
                                  {},
                                  {{u"customer"_s, m_customer.toBytes()},
                                   {u"interaction_type"_s, u"note"_s},
                                   {u"interaction_date"_s, m_h->clock.now() - (i + 1) * 3'600'000LL},
                                   {u"subject"_s, u"Subject %1"_s.arg(i)}}});
        m_h->run(action);
        QTRY_VERIFY(titles().contains(u"Subject 30"_s));
        QListView *view = m_section->view();
        select(u"Subject 30"_s);
        const int before = view->visualRect(view->currentIndex()).top();
        m_h->create(u"activity"_s, {{u"customer"_s, m_customer.toBytes()},
                                    {u"interaction_type"_s, u"call"_s},
                                    {u"interaction_date"_s, m_h->clock.now()},
                                    {u"subject"_s, u"A colleague's"_s}});
        QTRY_VERIFY(titles().contains(u"A colleague's"_s));
        QCOMPARE(view->currentIndex().data(TimelineModel::TitleRole).toString(), u"Subject 30"_s);
        QTRY_COMPARE(view->visualRect(view->currentIndex()).top(), before);
    }

    void saysAtItsEndWhatIsNotHere()
    {
        auto *note = m_section->findChild<QWidget *>(u"historyNote"_s);
        auto *text = note->findChild<QLabel *>(u"historyNoteText"_s);
        QTRY_VERIFY(m_section->model()->rowCount() > 0);
        QVERIFY(!note->isVisible());
        const auto keepSince = [this](const QDate &day) {
            const Instant since = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
            const auto done = m_h->profile->store()
                                  .write([since](store::Transaction &tx) -> Result<void> {
                                      C360_CHECK(tx.db().execute(u"DELETE FROM audit_entry"_s));
                                      return store::setKeptSince(tx.db(), since);
                                  })
                                  .result();
            QVERIFY(done.has_value());
        };
        keepSince(QDate(2025, 6, 1));
        m_section->load();
        QTRY_VERIFY(note->isVisible());
        QVERIFY(text->text().contains(u"1 Jun 2025"_s));
        QVERIFY(
            m_section->findChild<QAbstractButton *>(u"filter-all"_s)->toolTip().contains(u"1 Jun 2025"_s));
        // Nothing at all is another thing than nothing since then.
        auto *stack = m_section->findChild<StateStack *>();
        QTRY_COMPARE(m_section->model()->rowCount(), 0);
        QTRY_VERIFY(stack->emptyState()->isVisible());
        QTRY_COMPARE(stack->emptyState()->accessibleName(), u"Nothing has happened since 1 Jun 2025"_s);

        // In the middle of a long list it says nothing yet.
        for (int i = 0; i < TimelineModel::pageSize + 5; ++i)
            m_h->create(u"activity"_s, {{u"customer"_s, m_customer.toBytes()},
                                        {u"interaction_type"_s, u"note"_s},
                                        {u"interaction_date"_s, m_h->clock.now() - 1000 * i},
                                        {u"subject"_s, u"N%1"_s.arg(i)}});
        m_section->load();
        QTRY_VERIFY(m_section->model()->canFetchMore({}));
        QVERIFY(!note->isVisible());
        m_section->model()->fetchMore({});
        QTRY_VERIFY(m_section->model()->rowCount() >= TimelineModel::pageSize + 5);
        QTRY_VERIFY(note->isVisible());
        note->findChild<QPushButton *>(u"historyNoteChange"_s)->click();
        QCOMPARE(m_h->navigator.page, u"trust sync/here"_s);
    }

    void plansATaskAndDoesIt()
    {
        m_section->compose(u"task"_s);
        subject()->setText(u"Send offer"_s);
        m_section->composer()->form()->setValue(u"due_at"_s, m_h->clock.now() + 86'400'000LL);
        m_section->composer()->save();
        QTRY_COMPARE(titles().value(0), u"Send offer"_s); // upcoming comes first
        select(u"Send offer"_s);
        QVERIFY(action(u"timeline.done"_s)->isEnabled());
        action(u"timeline.done"_s)->trigger();
        QTRY_COMPARE(m_section->model()->index(0).data(TimelineModel::RowKindRole).toInt(),
                     int(TimelineModel::NowLine));
    }

    void pinsAndDeletes()
    {
        m_h->create(u"activity"_s, {{u"customer"_s, m_customer.toBytes()},
                                    {u"interaction_type"_s, u"note"_s},
                                    {u"interaction_date"_s, m_h->clock.now() - 1000},
                                    {u"subject"_s, u"Remember"_s}});
        QTRY_VERIFY(titles().contains(u"Remember"_s));
        select(u"Remember"_s);
        action(u"timeline.pin"_s)->trigger();
        QTRY_COMPARE(m_section->model()->index(0).data(TimelineModel::RowKindRole).toInt(),
                     int(TimelineModel::PinnedHeading));
        select(u"Remember"_s);
        QTest::keyClick(m_section->view(), Qt::Key_Delete);
        QTRY_VERIFY(!titles().contains(u"Remember"_s));
    }

    void draftSurvivesACrash()
    {
        m_section->compose(u"visit"_s);
        QTest::keyClicks(subject(), u"Half wri"_s);
        const QString key = u"customer/%1/composer"_s.arg(m_customer.toString());
        QTRY_VERIFY(m_h->drafts.drafts(key).result()->value(key).contains(u"Half wri"_s));
        makeSection();
        QTRY_VERIFY(m_section->composer()->isOpen());
        QCOMPARE(m_section->composer()->type(), u"visit"_s);
        QCOMPARE(subject()->text(), u"Half wri"_s);
        m_section->composer()->discard();
        QTRY_VERIFY(m_h->drafts.drafts(key).result()->value(key).isEmpty());
    }

    void chipsFilter()
    {
        for (const auto &[type, subject] :
             {std::pair(u"call"_s, u"A call"_s), std::pair(u"visit"_s, u"A visit"_s)})
            m_h->create(u"activity"_s, {{u"customer"_s, m_customer.toBytes()},
                                        {u"interaction_type"_s, type},
                                        {u"interaction_date"_s, m_h->clock.now() - 1000},
                                        {u"subject"_s, subject}});
        QTRY_VERIFY(m_section->findChild<Chip *>(u"filter-visit"_s));
        m_section->findChild<Chip *>(u"filter-visit"_s)->click();
        QTRY_COMPARE(titles(), QStringList{u"A visit"_s});
        m_section->findChild<Chip *>(u"filter-all"_s)->click();
        QTRY_COMPARE(titles().size(), 3);
        auto *search = m_section->findChild<QLineEdit *>(u"timeline-search"_s);
        QTest::keyClicks(search, u"nothing such"_s);
        QTRY_VERIFY(titles().isEmpty());
        auto *stack = m_section->findChild<StateStack *>();
        QTRY_COMPARE(stack->emptyState()->kind(), EmptyState::Kind::Filtered);
        QTest::mouseClick(stack->emptyState()->button(), Qt::LeftButton);
        QTRY_COMPARE(titles().size(), 3);
    }

    void paintsAThousandFast()
    {
        domain::Action action{u"create"_s, {}};
        for (int i = 0; i < 1000; ++i)
            action.ops.push_back({domain::OpKind::Create,
                                  u"activity"_s,
                                  {},
                                  {{u"customer"_s, m_customer.toBytes()},
                                   {u"interaction_type"_s, u"call"_s},
                                   {u"interaction_date"_s, m_h->clock.now() - i * 3'600'000LL},
                                   {u"subject"_s, u"Call number %1"_s.arg(i)},
                                   {u"body"_s, u"نص طويل with English inside "_s.repeated(8)}}});
        m_h->run(action);
        QTRY_VERIFY(m_section->model()->total() > 1000);
        TimelineModel *model = m_section->model();
        for (int turns = 0; turns < 200 && model->rowCount() < 1000; ++turns) {
            model->fetchMore({});
            QTest::qWait(5);
        }
        QVERIFY(model->rowCount() > 1000);
        m_section->view()->grab(); // warm
        QElapsedTimer timer;
        timer.start();
        constexpr int frames = 20;
        for (int i = 0; i < frames; ++i) {
            m_section->view()->scrollTo(model->index(i * 50), QAbstractItemView::PositionAtTop);
            m_section->view()->viewport()->grab();
        }
        const double each = double(timer.elapsed()) / frames;
        qInfo("frame: %.1f ms", each);
        QVERIFY(each < 50); // generous: debug build, shared machine
    }

    void speaksArabicMirrored()
    {
        m_section->compose(u"call"_s);
        m_h->switchTo(*m_section, u"ar_EG"_s);
        QTRY_COMPARE(m_section->view()->layoutDirection(), Qt::RightToLeft);
        m_section->grab();
        m_h->switchTo(*m_section, u"en_GB"_s);
    }
};

QTEST_MAIN(TestTimelineSection)
#include "test_timeline_section.moc"
