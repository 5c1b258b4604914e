// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T6 D1 D5
// links: c360_ui c360_testsupport
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/customer360/consents/consent_matrix_model.h"
#include "ui/customer360/consents/consents_section.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/state_stack.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::test;
using namespace c360::ui;

class TestConsentsSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<SectionHarness> m_harness;
    std::unique_ptr<ConsentsSection> m_section;
    Id m_customer;

    void grant(const QString &purpose, const QString &channel)
    {
        m_harness->create(u"consent_event"_s, {{u"customer"_s, m_customer.toBytes()},
                                               {u"purpose"_s, purpose},
                                               {u"channel"_s, channel},
                                               {u"action"_s, u"granted"_s}});
    }
    void trigger(const QString &key)
    {
        for (QAction *action : m_section->actions()) {
            if (action->objectName() == key && action->isEnabled())
                return action->trigger();
        }
        QFAIL(qPrintable(key));
    }
    [[nodiscard]] QTableView *matrix() const
    {
        return m_section->findChild<QTableView *>(u"consent-matrix"_s);
    }
    [[nodiscard]] QTableView *history() const
    {
        return m_section->findChild<QTableView *>(u"consent-history"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<SectionHarness>();
        m_customer = m_harness->create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        m_section = std::make_unique<ConsentsSection>(m_harness->context);
        new QAbstractItemModelTester(matrix()->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        m_harness->show(*m_section, m_customer);
    }
    void cleanup()
    {
        m_section.reset();
        m_harness.reset();
    }

    void nothingRecordedSaysThatContactIsBlocked()
    {
        auto *empty = m_section->findChild<StateStack *>()->emptyState();
        QTRY_VERIFY(empty->isVisible());
        trigger(u"consent.capture"_s);
        auto *dialog = m_section->findChild<RecordDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        QTRY_COMPARE(matrix()->model()->index(0, 0).data().toString(), u"Granted"_s);
    }

    void withdrawingTakesOneKey()
    {
        grant(u"marketing"_s, u"email"_s);
        QTRY_COMPARE(matrix()->model()->index(0, 0).data().toString(), u"Granted"_s);
        matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
        trigger(u"consent.withdraw"_s);
        QTRY_COMPARE(matrix()->model()->index(0, 0).data().toString(), u"Withdrawn"_s);
        QTRY_COMPARE(history()->model()->rowCount(), 2);
        QTRY_VERIFY(!m_harness->notices.said.isEmpty());
        QVERIFY(m_harness->profile->commands().undo(m_harness->notices.last).result());
        QTRY_COMPARE(matrix()->model()->index(0, 0).data().toString(), u"Granted"_s);
        QTRY_COMPARE(history()->model()->rowCount(), 3); // the history grows, it is never edited
    }

    void theReceiptIsAPdf()
    {
        grant(u"newsletter"_s, u"email"_s);
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        history()->setCurrentIndex(history()->model()->index(0, 0));
        m_harness->prompts.file = m_harness->folder.filePath(u"receipt.pdf"_s);
        trigger(u"consent.receipt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_harness->notices.said.isEmpty(), 10'000);
        QFile pdf(m_harness->prompts.file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void everythingIsNamedInArabicToo()
    {
        grant(u"survey"_s, u"sms"_s);
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        m_harness->switchTo(*m_section, u"ar"_s);
        QCOMPARE(unnamedControls(m_section.get()), QStringList());
        QCOMPARE(m_section->layoutDirection(), Qt::RightToLeft);
        m_harness->switchTo(*m_section, u"en_GB"_s);
    }
};

QTEST_MAIN(TestConsentsSection)
#include "test_consents_section.moc"
