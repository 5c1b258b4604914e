// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/duplicates_step.h"

#include "ui/imports/result_lists.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::OnDuplicate;

DuplicatesStep::DuplicatesStep(ImportSession &session, const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_session(session), m_format(format)
{
    auto *waiting = new QWidget;
    m_checking = new Label(TypeRole::Subtitle, waiting);
    m_checkingNote = new Label(TypeRole::Body, waiting);
    m_checkingNote->setColor(Color::TextMuted);
    m_checkingNote->setWordWrap(true);
    m_busy = new BusyBar(waiting);
    m_leaveOut = pushButton({}, u"chevrons-right"_s, ButtonKind::Normal, waiting);
    m_leaveOut->setObjectName(u"leaveOutCheck"_s);
    m_leaveOut->setAutoDefault(false);
    auto *waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->setSpacing(space::m);
    waitingColumn->addStretch(1);
    waitingColumn->addWidget(m_checking);
    waitingColumn->addWidget(m_checkingNote);
    waitingColumn->addWidget(m_busy);
    waitingColumn->addWidget(m_leaveOut, 0, Qt::AlignLeading);
    waitingColumn->addStretch(2);

    auto *content = new QWidget;
    m_summary = new Label(TypeRole::Strong, content);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setWordWrap(true);
    m_policyCard = new Card(content);
    m_policy = new QButtonGroup(this);
    const QStringList names{u"policySkip"_s, u"policyUpdate"_s, u"policyCreate"_s};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QRadioButton(m_policyCard);
        button->setObjectName(names.at(i));
        m_policy->addButton(button, i);
        auto *explanation = new Label(TypeRole::Caption, m_policyCard);
        explanation->setColor(Color::TextMuted);
        explanation->setWordWrap(true);
        // Below the button's text, not below its circle.
        explanation->setContentsMargins(0, 0, 0, space::xs);
        explanation->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + space::s);
        m_explanations.append(explanation);
        m_policyCard->body()->addWidget(button);
        m_policyCard->body()->addWidget(explanation);
    }
    m_policy->button(0)->setChecked(true);
    m_lists = new ResultLists(format, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(m_policyCard);
    column->addWidget(m_lists, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(waiting);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        m_leftOut = true;
        m_session.cancel();
    });
    connect(&m_session, &ImportSession::progressed, this, [this](const services::ImportProgress &now) {
        m_busy->setShare(now.total > 0 ? double(now.bytes) / double(now.total) : -1);
        m_checkingNote->setText(tr("%Ln records looked at", nullptr, int(now.read)));
    });
    connect(&m_session, &ImportSession::checked, this, &DuplicatesStep::show);
    connect(m_lists, &ResultLists::customerRequested, this, &DuplicatesStep::customerRequested);
}

void DuplicatesStep::begin()
{
    m_ready = false;
    m_leftOut = false;
    m_busy->setShare(-1);
    m_checkingNote->setText(tr("Nothing is stored yet."));
    m_stack->setCurrentIndex(0);
    Q_EMIT readyChanged();
    m_session.check();
}

void DuplicatesStep::show()
{
    m_ready = true;
    const services::ImportResult &result = m_session.result();
    m_lists->setResult(m_session.kind(), result, m_session.names());
    // People who only share an address would be lost by leaving them out.
    const bool others = !result.duplicates.isEmpty() &&
                        std::all_of(result.duplicates.cbegin(), result.duplicates.cend(),
                                    [](const auto &duplicate) { return duplicate.different; });
    m_policy->button(int(others ? OnDuplicate::Create : OnDuplicate::Skip))->setChecked(true);
    describe();
    m_stack->setCurrentIndex(1);
    Q_EMIT readyChanged();
}

void DuplicatesStep::describe()
{
    const services::ImportResult &result = m_session.result();
    if (m_leftOut || result.cancelled) {
        m_summary->setText(tr("The check was stopped after %Ln records. Duplicates behind them are found "
                              "during the import and listed then.",
                              nullptr, int(result.read)));
    } else {
        m_summary->setText(tr("%1 of %2 records are new, %3 may be there already, %4 cannot be stored.")
                               .arg(m_format.number(result.created + result.updated),
                                    m_format.number(result.read), m_format.number(result.skipped),
                                    m_format.number(result.refused)));
    }
    m_policyCard->setVisible(result.skipped > 0 || !result.duplicates.isEmpty() || result.cancelled);
}

OnDuplicate DuplicatesStep::policy() const
{
    return OnDuplicate(qMax(0, m_policy->checkedId()));
}

void DuplicatesStep::retranslate()
{
    m_checking->setText(tr("Looking for duplicates and mistakes…"));
    m_leaveOut->setText(tr("Go on without the whole check"));
    m_policyCard->setTitle(tr("What shall become of those that may be there already?"));
    m_policy->button(int(OnDuplicate::Skip))->setText(tr("&Leave them out"));
    m_policy->button(int(OnDuplicate::Update))->setText(tr("&Update what is there"));
    m_policy->button(int(OnDuplicate::Create))->setText(tr("&Store them too"));
    m_explanations.at(int(OnDuplicate::Skip))
        ->setText(tr("They are listed after the import and kept in the file of refused lines."));
    m_explanations.at(int(OnDuplicate::Update))
        ->setText(
            tr("What the file says goes into the record that is there. Another person who only shares an "
               "address is left alone and listed."));
    m_explanations.at(int(OnDuplicate::Create))
        ->setText(
            tr("Right for people who share an e-mail address. They are marked as possible duplicates."));
    m_lists->retranslate();
    if (m_ready)
        describe();
}

QWidget *DuplicatesStep::focusTarget() const
{
    if (m_stack->currentIndex() == 0)
        return m_leaveOut;
    return m_policyCard->isHidden() ? m_lists->focusTarget() : m_policy->checkedButton();
}

} // namespace c360::ui
