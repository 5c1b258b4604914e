// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/consents/consents_section.h"

#include "core/base/future.h"
#include "core/domain/commands.h"
#include "core/model/record_table_model.h"
#include "core/text/messages.h"
#include "ui/customer360/consents/consent_matrix_model.h"
#include "ui/customer360/consents/consent_receipt.h"
#include "ui/customer360/finances/table_export.h"
#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/prompts.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/record_form.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace c360::ui {

using namespace Qt::StringLiterals;
using catalog::field;
using domain::ConsentFinding;
using domain::ConsentState;

namespace {

QTableView *table(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(model);
    makePlain(view);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return view;
}

} // namespace

ConsentsSection::ConsentsSection(AppContext &context, QWidget *parent) : Section(context, parent)
{
    ActionRegistry &registry = context.actions;
    m_capture = registry.make(this, u"consent.capture"_s, u"shield-check"_s);
    m_withdraw = registry.make(this, u"consent.withdraw"_s, u"shield-x"_s);
    m_receipt = registry.make(this, u"consent.receipt"_s, u"receipt-text"_s);
    m_export = registry.make(this, u"consent.export"_s, u"download"_s);

    m_matrixModel = new ConsentMatrixModel(context.format, this);
    m_historyModel = new model::RecordTableModel(catalog::consentType, context.format, context.clock, this);
    m_historyModel->setColumns({u"captured_at"_s, u"purpose"_s, u"channel"_s, u"action"_s, u"method"_s,
                                u"lawful_basis"_s, u"text_version"_s, u"valid_until"_s, u"captured_by"_s});

    auto *content = new QWidget(this);
    m_checkCard = new Card(content);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(space::s);
    m_checkCard->body()->addLayout(m_findings);

    m_matrixCard = new Card(content);
    m_matrixCard->header()->addAction(m_withdraw, true);
    m_matrixCard->header()->addAction(m_capture, true);
    m_matrix = table(u"consent-matrix"_s, m_matrixModel, m_matrixCard);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->verticalHeader()->show();
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->addActions({m_capture, m_withdraw});
    m_matrixCard->body()->addWidget(m_matrix);

    m_historyCard = new Card(content);
    m_historyCard->header()->addAction(m_receipt);
    m_historyCard->header()->addAction(m_export);
    m_history = table(u"consent-history"_s, m_historyModel, m_historyCard);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->setMinimumHeight(160);
    m_history->addActions({m_receipt, m_export});
    m_historyCard->body()->addWidget(m_history);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_checkCard);
    column->addWidget(m_matrixCard);
    column->addWidget(m_historyCard, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_stack = new StateStack(scroll, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);

    connect(m_capture, &QAction::triggered, this, &ConsentsSection::capture);
    connect(m_withdraw, &QAction::triggered, this, &ConsentsSection::withdraw);
    connect(m_receipt, &QAction::triggered, this, &ConsentsSection::receipt);
    connect(m_export, &QAction::triggered, this, &ConsentsSection::exportHistory);
    connect(m_matrix, &QTableView::activated, this, &ConsentsSection::capture);
    connect(m_history, &QTableView::activated, this, &ConsentsSection::receipt);
    for (QTableView *view : {m_matrix, m_history})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConsentsSection::choose);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Error)
            load();
        else
            m_capture->trigger();
    });
    choose();
}

QList<QAction *> ConsentsSection::actions() const
{
    return {m_capture, m_withdraw, m_receipt, m_export};
}

QWidget *ConsentsSection::focusTarget()
{
    return m_stack->isContentShown() ? static_cast<QWidget *>(m_matrix) : m_stack->emptyState()->button();
}

void ConsentsSection::retranslate()
{
    m_capture->setText(tr("&Capture consent…"));
    m_withdraw->setText(tr("&Withdraw"));
    m_receipt->setText(tr("&Receipt as PDF…"));
    m_export->setText(tr("&Export history…"));
    m_matrixCard->setTitle(tr("What this customer allows"));
    m_historyCard->setTitle(tr("History"));
    m_checkCard->setTitle(tr("Compliance check"));
    m_matrix->setAccessibleName(tr("Consent by purpose and channel"));
    m_history->setAccessibleName(tr("Consent history"));
    m_matrixModel->retranslate();
    m_historyModel->retranslate();
    if (m_ready)
        fill(m_loaded);
}

void ConsentsSection::clear()
{
    m_ready = false;
    m_loaded = {};
    m_historyModel->setRecords({});
}

void ConsentsSection::load()
{
    if (!m_ready)
        m_stack->showLoading();
    context()
        .store
        .read([customer = customer(),
               today = context().clock.today()](store::Connection &db) -> Result<Loaded> {
            C360_TRY(const catalog::Record record, store::findRecord(db, catalog::customerType, customer));
            C360_TRY(domain::ConsentView view, domain::consentsOf(db, customer, today));
            const QString name = record.text(field<"customer.full_name">);
            return Loaded{std::move(view),
                          name.isEmpty() ? record.text(field<"customer.company_name">) : name};
        })
        .then(this, [this, asked = customer()](const Result<Loaded> &loaded) {
            if (asked != customer())
                return;
            if (loaded)
                fill(*loaded);
            else
                m_stack->showEmpty(EmptyState::Kind::Error, tr("The consents could not be read"),
                                   text::message(loaded.error()), tr("Try again"));
        });
}

void ConsentsSection::fill(const Loaded &loaded)
{
    m_loaded = loaded;
    m_ready = true;
    m_matrixModel->setView(m_loaded.view);
    m_historyModel->setRecords(m_loaded.view.history);
    m_historyCard->header()->setCount(context().format.number(qint64(m_loaded.view.history.size())));
    // The whole matrix is in sight; the page scrolls, not the matrix within it.
    m_matrix->resizeRowsToContents();
    m_matrix->setFixedHeight(m_matrix->horizontalHeader()->sizeHint().height() +
                             m_matrix->verticalHeader()->length() + 2 * m_matrix->frameWidth() + space::xs);
    showFindings();
    if (m_loaded.view.history.empty() && m_loaded.view.findings.isEmpty())
        m_stack->showEmpty(
            EmptyState::Kind::FirstUse, tr("No consent recorded"),
            tr("Contact is blocked for marketing, newsletters, surveys and every other purpose until this "
               "customer agrees."),
            tr("Capture consent…"), u"shield"_s);
    else
        m_stack->showContent();
    choose();
}

void ConsentsSection::showFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &iconName, const QString &text, Tone tone) {
        auto *badge = new Badge(text, tone, m_checkCard);
        badge->setIconName(iconName);
        m_findings->addWidget(badge, 0, Qt::AlignLeading);
    };
    for (const ConsentFinding &finding : m_loaded.view.findings)
        add(finding.kind == ConsentFinding::Kind::BrokenChain ? u"shield-alert"_s : u"triangle-alert"_s,
            findingText(finding),
            finding.kind == ConsentFinding::Kind::BrokenChain ? Tone::Danger : Tone::Warning);
    if (m_loaded.view.findings.isEmpty())
        add(u"circle-check"_s, tr("Nothing to mend: every switch has a valid consent behind it."),
            Tone::Success);
}

QString ConsentsSection::findingText(const ConsentFinding &finding) const
{
    const QString purpose = text::choiceLabel(*field<"consent_event.purpose">, finding.purpose);
    const QString channel = text::choiceLabel(*field<"consent_event.channel">, finding.channel);
    switch (finding.kind) {
    case ConsentFinding::Kind::MarketingEmailWithoutConsent:
        return tr("Marketing by e-mail is switched on without a valid consent.");
    case ConsentFinding::Kind::MarketingSmsWithoutConsent:
        return tr("Marketing by SMS is switched on without a valid consent.");
    case ConsentFinding::Kind::NoProof:
        return tr("%1, %2: neither a proof nor the wording is on file.").arg(purpose, channel);
    case ConsentFinding::Kind::ExpiresSoon:
        return tr("%1, %2: the consent ends on %3.")
            .arg(purpose, channel, context().format.date(finding.date));
    case ConsentFinding::Kind::BrokenChain:
        return tr("%Ln entries of the history are not what they were when captured.", nullptr, finding.count);
    }
    return {};
}

void ConsentsSection::choose()
{
    const domain::ConsentCell cell = m_matrixModel->cell(m_matrix->currentIndex());
    m_withdraw->setEnabled(cell.state == ConsentState::Granted);
    m_receipt->setEnabled(m_history->currentIndex().isValid());
    m_export->setEnabled(!m_loaded.view.history.empty());
}

void ConsentsSection::capture()
{
    auto *dialog = new RecordDialog(
        tr("Capture consent"), catalog::consentType,
        {u"purpose"_s, u"channel"_s, u"action"_s, u"method"_s, u"lawful_basis"_s, u"contact_point"_s,
         u"text_version"_s, u"text_language"_s, u"valid_until"_s, u"jurisdiction"_s},
        context().format,
        [&commands = context().commands, customer = customer()](const domain::Fields &filled,
                                                                const domain::Fields &) {
            domain::Fields set = filled;
            set.insert(u"customer"_s, customer.toBytes());
            return commands.create(u"consent_event"_s, std::move(set));
        },
        this);
    const QModelIndex at = m_matrix->currentIndex();
    dialog->form()->setValue(u"purpose"_s, at.isValid() ? m_matrixModel->purpose(at.row()) : u"marketing"_s);
    dialog->form()->setValue(u"channel"_s, at.isValid() ? m_matrixModel->channel(at.column()) : u"email"_s);
    dialog->form()->setValue(u"action"_s, u"granted"_s);
    dialog->form()->setValue(u"lawful_basis"_s, u"consent"_s);
    dialog->form()->setValue(u"jurisdiction"_s, context().commands.rules().country);
    dialog->form()->setValue(u"text_language"_s, context().format.language());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, [this](const domain::Outcome &outcome) {
        context().notices.sayDone(tr("Consent recorded"), outcome.action);
    });
    dialog->open();
}

void ConsentsSection::withdraw()
{
    const QModelIndex at = m_matrix->currentIndex();
    if (!at.isValid())
        return;
    // A withdrawal must be as easy as the consent was (GDPR art. 7(3)): no questions.
    context()
        .commands
        .create(u"consent_event"_s, {{u"customer"_s, customer().toBytes()},
                                     {u"purpose"_s, m_matrixModel->purpose(at.row())},
                                     {u"channel"_s, m_matrixModel->channel(at.column())},
                                     {u"action"_s, u"withdrawn"_s},
                                     {u"method"_s, u"in_person"_s}})
        .then(this, [this](const Result<domain::Outcome> &done) {
            if (done)
                context().notices.sayDone(tr("Consent withdrawn"), done->action);
            else
                context().notices.fail(done.error());
        });
}

void ConsentsSection::receipt()
{
    const catalog::Record *event = m_historyModel->record(m_history->currentIndex());
    if (!event)
        return;
    const PdfPage receipt = consentReceipt(*event, m_loaded.name, context().format);
    context().prompts.saveFile(
        this,
        {.title = tr("Save the receipt"), .filter = tr("PDF (*.pdf)"), .suggestedName = u"receipt.pdf"_s},
        [this, receipt](const QString &path) {
            if (path.isEmpty())
                return;
            Future(QtConcurrent::run(&writePdf, receipt, path))
                .then(this, [this](const Result<QString> &done) {
                    if (done)
                        context().notices.say(tr("Receipt saved"));
                    else
                        context().notices.fail(done.error());
                });
        });
}

void ConsentsSection::exportHistory()
{
    exportCsv(context(), this, tr("Export the history"), u"consents.csv"_s,
              tableRows(*m_historyModel, Qt::DisplayRole));
}

} // namespace c360::ui
