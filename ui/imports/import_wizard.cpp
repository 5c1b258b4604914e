// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_wizard.h"

#include "core/domain/commands.h"
#include "core/services/profile/draft_store.h"
#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/imports/duplicates_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/import_session.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/mapping_step.h"
#include "ui/imports/own_profile_step.h"
#include "ui/imports/progress_step.h"
#include "ui/imports/result_view.h"
#include "ui/imports/stored_result.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/kit/page_stack.h"
#include "ui/shell/navigator.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace c360::ui {

ImportWizard::ImportWizard(AppContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_session(new ImportSession(context.store, context.commands.rules(), this))
{
    setObjectName(u"importWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setSizeGripEnabled(true);
    const text::Formatter &format = context.format;
    m_title = new Label(TypeRole::Title, this);
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    m_ownProfile = new OwnProfileStep(this);
    m_file = new FileStep(context.prompts, this);
    m_mapping = new MappingStep(*m_session, context.prompts, format, this);
    m_duplicates = new DuplicatesStep(*m_session, format, this);
    m_progress = new ProgressStep(format, this);
    m_result = new ResultView(context.store, context.prompts, format, this);
    m_stack = new PageStack(this);
    // In the order of Step.
    for (QWidget *step : std::initializer_list<QWidget *>{m_ownProfile, m_file, m_mapping, m_duplicates,
                                                          m_progress, m_result})
        m_stack->addWidget(step);
    m_message = new Label(TypeRole::Body, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_back = pushButton({}, {}, ButtonKind::Normal, this);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_next = pushButton({}, {}, ButtonKind::Primary, this);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_cancel = pushButton({}, {}, ButtonKind::Normal, this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resizeToText(*this, 150, 46);

    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_ownProfile, &OwnProfileStep::demoRequested, this, [this] { go(Step::File); });
    connect(m_ownProfile, &OwnProfileStep::ownProfileRequested, this, [this] {
        Q_EMIT ownProfileRequested();
        close();
    });
    connect(m_file, &FileStep::fileChosen, this, &ImportWizard::openFile);
    connect(m_session, &ImportSession::analysing, this, [this] {
        m_file->setBusy(true);
        m_message->hide();
        updateButtons();
    });
    connect(m_session, &ImportSession::analysed, this, [this] {
        m_file->setBusy(false);
        const bool checkNext = std::exchange(m_checkNext, false) && m_session->canRun();
        if (m_step == Step::File)
            go(Step::Mapping);
        else if (m_step == Step::Mapping && checkNext)
            go(Step::Duplicates);
        updateButtons();
    });
    connect(m_session, &ImportSession::analysisFailed, this, [this](const Error &error) {
        m_file->setBusy(false);
        if (m_step == Step::File)
            m_file->setError(text::message(error, m_context.format));
        updateButtons();
    });
    connect(m_session, &ImportSession::progressed, this, [this](const services::ImportProgress &now) {
        if (m_step == Step::Progress)
            m_progress->setProgress(now);
    });
    connect(m_session, &ImportSession::checked, this, [this] {
        if (m_closing)
            close();
        else if (m_step == Step::Duplicates)
            m_duplicates->focusTarget()->setFocus();
    });
    connect(m_session, &ImportSession::finished, this, &ImportWizard::finish);
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        if (m_closing) {
            close();
            return;
        }
        const bool storing = m_step == Step::Progress;
        go(Step::Mapping);
        fail(error);
        if (storing) // groups before the failure are stored
            Q_EMIT imported();
    });
    connect(m_duplicates, &DuplicatesStep::readyChanged, this, &ImportWizard::updateButtons);
    connect(m_duplicates, &DuplicatesStep::customerRequested, this, &ImportWizard::openCustomer);
    connect(m_mapping, &MappingStep::said, this, &ImportWizard::say);
    connect(m_mapping, &MappingStep::failed, this, &ImportWizard::fail);
    connect(m_result, &ResultView::said, this, &ImportWizard::say);
    connect(m_result, &ResultView::failed, this, &ImportWizard::fail);
    connect(m_result, &ResultView::customerRequested, this, &ImportWizard::openCustomer);
    connect(m_result, &ResultView::undone, this, &ImportWizard::imported);
    retranslate();
    go(context.profile.isDemo() ? Step::OwnProfile : Step::File);
}

void ImportWizard::openFile(const QString &file)
{
    m_file->setError({});
    if (m_step != Step::File)
        go(Step::File);
    m_session->open(file);
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_message->hide();
    m_stack->setCurrentIndex(int(step));
    switch (step) {
    case Step::Duplicates:
        m_duplicates->begin();
        break;
    case Step::Progress:
        m_progress->begin();
        m_session->run(m_duplicates->policy());
        break;
    default:
        break;
    }
    if (m_step != step)
        return; // already further
    updateButtons();
    QWidget *target = m_next;
    if (step == Step::OwnProfile)
        target = m_ownProfile->focusTarget();
    else if (step == Step::File)
        target = m_file->focusTarget();
    else if (step == Step::Mapping)
        target = m_mapping->focusTarget();
    else if (step == Step::Duplicates)
        target = m_duplicates->focusTarget();
    else if (step == Step::Progress)
        target = m_cancel;
    target->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::next()
{
    switch (m_step) {
    case Step::File:
        go(Step::Mapping);
        break;
    case Step::Mapping:
        m_checkNext = true; // first: the answer may be there at once
        if (!m_mapping->flush()) {
            m_checkNext = false;
            go(Step::Duplicates);
        }
        break;
    case Step::Duplicates:
        go(Step::Progress);
        break;
    case Step::Result:
        close();
        break;
    default:
        break;
    }
}

void ImportWizard::back()
{
    switch (m_step) {
    case Step::Mapping:
    case Step::Result:
        go(Step::File);
        break;
    case Step::Duplicates:
        m_session->cancel();
        go(Step::Mapping);
        break;
    default:
        break;
    }
}

void ImportWizard::updateButtons()
{
    const int number = qBound(1, int(m_step), 4); // progress and result are the last step's
    const QStringList names{tr("Import: your data or the demo"),
                            tr("Import: the file"),
                            tr("Import: columns and preview"),
                            tr("Import: duplicates"),
                            tr("Import: storing"),
                            tr("Import: result")};
    const QString name = names.at(int(m_step));
    m_title->setText(m_step == Step::OwnProfile
                         ? name
                         : tr("%1 – step %2 of %3")
                               .arg(name, m_context.format.number(number), m_context.format.number(4)));
    setWindowTitle(name);
    m_back->setVisible(m_step == Step::Mapping || m_step == Step::Duplicates || m_step == Step::Result);
    m_back->setText(m_step == Step::Result ? tr("Import another &file") : tr("&Back"));
    m_next->setVisible(m_step != Step::OwnProfile && m_step != Step::Progress);
    m_cancel->setVisible(m_step != Step::Result);
    m_cancel->setText(m_step == Step::Progress ? tr("&Stop the import") : tr("Cancel"));
    switch (m_step) {
    case Step::File:
        m_next->setText(tr("&Next"));
        m_next->setEnabled(m_session->hasPlan());
        break;
    case Step::Mapping:
        m_next->setText(tr("&Check for duplicates"));
        m_next->setEnabled(m_session->canRun());
        break;
    case Step::Duplicates:
        m_next->setText(tr("&Import now"));
        m_next->setEnabled(m_duplicates->isReady());
        break;
    case Step::Result:
        m_next->setText(tr("&Done"));
        m_next->setEnabled(true);
        break;
    default:
        break;
    }
}

void ImportWizard::finish()
{
    const services::ImportResult &result = m_session->result();
    m_result->setResult(m_session->kind(), result, m_session->names(), m_session->refusedFile());
    if (!result.batch.isNull())
        m_context.drafts.saveSetting(importResultKey(result.batch), storedResult(result, m_session->names()));
    m_session->forget();
    go(Step::Result);
    Q_EMIT imported();
}

void ImportWizard::say(const QString &text)
{
    m_message->setColor(Color::Success);
    m_message->setText(text);
    m_message->show();
}

void ImportWizard::fail(const Error &error)
{
    m_message->setColor(Color::Danger);
    m_message->setText(issueText(m_session->kind(), error, m_context.format));
    m_message->show();
}

void ImportWizard::openCustomer(const Id &customer)
{
    m_context.navigator.openCustomer(customer);
}

void ImportWizard::reject()
{
    if (m_step == Step::Progress) {
        m_session->cancel();
        m_progress->setStopping();
        return;
    }
    if (m_step == Step::Result && m_result->isUndoing())
        return;
    close();
}

void ImportWizard::closeEvent(QCloseEvent *event)
{
    if (m_step == Step::Progress || (m_step == Step::Result && m_result->isUndoing())) {
        event->ignore();
        reject();
        return;
    }
    if (m_session->isRunning()) { // a check: it ends in a moment, and nobody waits for it here
        m_closing = true;
        m_session->cancel();
        hide();
        event->ignore();
        return;
    }
    event->accept();
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    // In tables and fields Enter chooses and edits; Ctrl+Enter goes on from anywhere.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) {
            m_next->click();
            return;
        }
        if ((m_step == Step::Mapping || m_step == Step::Duplicates || m_step == Step::Result) &&
            !qobject_cast<QPushButton *>(focusWidget()))
            return;
    }
    QDialog::keyPressEvent(event);
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportWizard::retranslate()
{
    m_ownProfile->retranslate();
    m_file->retranslate();
    m_mapping->retranslate();
    m_duplicates->retranslate();
    m_progress->retranslate();
    m_result->retranslate();
    updateButtons();
}

} // namespace c360::ui
