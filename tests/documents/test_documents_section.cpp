// SPDX-License-Identifier: GPL-3.0-or-later
// labels: T5 D1 D5
// links: c360_ui c360_testsupport
#include "tests/support/section_harness.h"
#include "tests/support/ui_walk.h"
#include "ui/customer360/documents/document_preview.h"
#include "ui/customer360/documents/documents_section.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/state_stack.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::test;
using namespace c360::ui;

class TestDocumentsSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<SectionHarness> m_harness;
    std::unique_ptr<DocumentsSection> m_section;
    Id m_customer;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_harness->folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(content);
        return out.fileName();
    }
    void add(const QStringList &paths)
    {
        m_harness->prompts.files = paths;
        m_section->newAction()->trigger();
    }
    [[nodiscard]] QTableView *table() const { return m_section->findChild<QTableView *>(u"documents"_s); }

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<SectionHarness>();
        m_customer = m_harness->create(u"customer"_s, {{u"last_name"_s, u"A"_s}});
        m_section = std::make_unique<DocumentsSection>(m_harness->context);
        m_harness->show(*m_section, m_customer);
    }
    void cleanup()
    {
        m_section.reset();
        m_harness.reset();
    }

    void filesAreStoredPreviewedAndDeleted()
    {
        auto *empty = m_section->findChild<StateStack *>()->emptyState();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->kind(), EmptyState::Kind::FirstUse);
        add({file(u"Offer.txt"_s, "three hundred"), file(u"tool.sh"_s, "#!/bin/sh\n"),
             file(u"Letter.txt"_s, "dear")});
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(m_harness->notices.failures.size(), 1);
        QVERIFY(m_harness->notices.failures.front().startsWith(u"document.executable"_s));
        QCOMPARE(m_harness->notices.said.size(), 2);

        for (int row = 0; row < 2; ++row) {
            if (table()->model()->index(row, 0).data().toString() == u"Offer"_s)
                table()->selectRow(row);
        }
        auto *text = m_section->findChild<DocumentPreview *>()->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(text->toPlainText(), u"three hundred"_s);

        for (QAction *action : m_section->actions()) {
            if (action->objectName() == u"document.delete"_s)
                action->trigger();
        }
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_harness->profile->commands().undo(m_harness->notices.last).result());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void closingWhileFilesAreStoredIsSafe()
    {
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths.append(file(u"f%1.txt"_s.arg(i), QByteArray(200'000, char('a' + i))));
        add(paths);
        m_section.reset();
        QTest::qWait(300);
    }

    void everythingIsNamedInArabicToo()
    {
        add({file(u"Offer.txt"_s, "x")});
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_harness->switchTo(*m_section, u"ar"_s);
        QCOMPARE(m_section->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(unnamedControls(m_section.get()), QStringList());
        m_harness->switchTo(*m_section, u"en_GB"_s);
    }
};

QTEST_MAIN(TestDocumentsSection)
#include "test_documents_section.moc"
