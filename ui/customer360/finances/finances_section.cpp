// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/finances_section.h"

#include "core/catalog/catalog.h"
#include "core/domain/finance/finance_actions.h"
#include "core/model/invoice_model.h"
#include "core/model/payment_model.h"
#include "core/services/profile/draft_store.h"
#include "core/store/transaction.h"
#include "core/text/messages.h"
#include "ui/customer360/finances/ageing_card.h"
#include "ui/customer360/finances/balance_chart.h"
#include "ui/customer360/finances/currency_choice.h"
#include "ui/customer360/finances/figure_card.h"
#include "ui/customer360/finances/invoice_dialog.h"
#include "ui/customer360/finances/invoice_draft_text.h"
#include "ui/customer360/finances/invoice_lines_panel.h"
#include "ui/customer360/finances/invoices_card.h"
#include "ui/customer360/finances/payment_dialog.h"
#include "ui/customer360/finances/payments_card.h"
#include "ui/customer360/finances/risk_card.h"
#include "ui/customer360/finances/table_export.h"
#include "ui/customer360/finances/tile_grid.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/prompts.h"
#include "ui/kit/search_field.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::CustomerFinances;
using domain::InvoiceLineRow;
using domain::finance::Account;
using domain::finance::InvoiceDraft;
using domain::finance::LedgerDocument;
using domain::finance::LedgerPayment;

namespace {

constexpr int usualTermDays = 30;

} // namespace

FinancesSection::FinancesSection(AppContext &context, QWidget *parent) : Section(context, parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::xl);
    column->setSpacing(space::m);

    m_currencies = new CurrencyChoice(context.format, content);
    column->addWidget(m_currencies);

    m_risk = new RiskCard(context.format, content);
    m_risk->setObjectName(u"risk"_s);
    column->addWidget(m_risk);
    auto *tiles = new TileGrid(content);
    for (FigureCard **card : {&m_balance, &m_overdue, &m_days, &m_limit}) {
        *card = new FigureCard(tiles);
        tiles->add(*card);
    }
    m_balance->setObjectName(u"balance"_s);
    m_overdue->setObjectName(u"overdue"_s);
    m_days->setObjectName(u"daysToPay"_s);
    m_limit->setObjectName(u"creditLimit"_s);
    m_ageing = new AgeingCard(context.format, tiles);
    m_ageing->setObjectName(u"ageing"_s);
    tiles->add(m_ageing, true);
    m_history = new ChartCard(tiles);
    m_history->setObjectName(u"balanceHistory"_s);
    m_history->setLines(10);
    tiles->add(m_history, true);
    column->addWidget(tiles);

    m_invoices = new InvoicesCard(context.format, content);
    column->addWidget(m_invoices);
    m_payments = new PaymentsCard(context.format, content);
    column->addWidget(m_payments);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_states = new StateStack(scroll, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);

    connect(&context.settings, &Settings::changed, this,
            [this] { m_history->setMirrored(!this->context().settings.chartsLeftToRight()); });
    makeActions();
    connectCards();
}

void FinancesSection::makeActions()
{
    ActionRegistry &registry = context().actions;
    m_newInvoice = registry.make(this, u"finances.new-invoice"_s, u"file-plus"_s);
    m_record =
        registry.make(this, u"finances.record-payment"_s, u"banknote"_s, QKeySequence(u"Ctrl+Alt+P"_s));
    m_creditNote = registry.make(this, u"finances.credit-note"_s, u"receipt"_s);
    m_reverse = registry.make(this, u"finances.reverse-payment"_s, u"undo-2"_s);
    m_savePdf = registry.make(this, u"finances.save-pdf"_s, u"file-down"_s);
    m_openPdf = registry.make(this, u"finances.open-pdf"_s, u"file-text"_s, QKeySequence(u"Ctrl+Shift+V"_s));
    m_export = registry.make(this, u"finances.export-invoices"_s, u"download"_s);
    m_exportPayments = registry.make(this, u"finances.export-payments"_s, u"download"_s);
    m_filter = registry.make(this, u"finances.filter"_s, u"filter"_s);

    m_invoices->header()->addAction(m_export);
    m_invoices->header()->addAction(m_creditNote);
    m_invoices->header()->addAction(m_newInvoice, true);
    m_payments->header()->addAction(m_exportPayments);
    m_payments->header()->addAction(m_reverse);
    m_payments->header()->addAction(m_record, true);

    connect(m_newInvoice, &QAction::triggered, this, &FinancesSection::newInvoice);
    connect(m_record, &QAction::triggered, this, [this] { recordPayment(m_invoices->opened()); });
    connect(m_creditNote, &QAction::triggered, this, [this] { creditNoteOf(m_invoices->current()); });
    connect(m_reverse, &QAction::triggered, this, &FinancesSection::reversePayment);
    connect(m_savePdf, &QAction::triggered, this, [this] { savePdf(shownDocument()); });
    connect(m_openPdf, &QAction::triggered, this, [this] { openPdf(shownDocument()); });
    connect(m_export, &QAction::triggered, this, &FinancesSection::exportInvoices);
    connect(m_exportPayments, &QAction::triggered, this, [this] {
        exportCsv(context(), this, tr("Export payments"), u"payments.csv"_s,
                  tableRows(*m_payments->table()->model(), model::PaymentModel::ExportRole));
    });
    connect(m_filter, &QAction::triggered, this,
            [this] { m_invoices->search()->setFocus(Qt::ShortcutFocusReason); });
}

void FinancesSection::connectCards()
{
    connect(m_currencies, &CurrencyChoice::chosen, this, [this](const QString &code) {
        m_currency = code;
        m_invoices->closeLines();
        showAccount();
    });
    connect(m_states->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_loaded)
            newInvoice();
        else
            load();
    });
    connect(m_invoices, &InvoicesCard::openRequested, this, &FinancesSection::openLines);
    connect(m_invoices, &InvoicesCard::currentChanged, this, &FinancesSection::updateActions);
    connect(m_invoices, &InvoicesCard::menuRequested, this, [this](const QPoint &position) {
        showMenu({m_record, m_creditNote, m_openPdf, m_savePdf, m_newInvoice, m_export}, position);
    });
    connect(m_payments, &PaymentsCard::currentChanged, this, &FinancesSection::updateActions);
    connect(m_payments, &PaymentsCard::recordRequested, this, [this] { recordPayment({}); });
    connect(m_payments, &PaymentsCard::menuRequested, this,
            [this](const QPoint &position) { showMenu({m_record, m_reverse, m_exportPayments}, position); });
    InvoiceLinesPanel *panel = m_invoices->panel();
    connect(panel, &InvoiceLinesPanel::paymentRequested, this,
            [this] { recordPayment(m_invoices->opened()); });
    connect(panel, &InvoiceLinesPanel::creditNoteRequested, this,
            [this] { creditNoteOf(m_invoices->opened()); });
    connect(panel, &InvoiceLinesPanel::editRequested, this, [this] { editDraft(m_invoices->opened()); });
    connect(panel, &InvoiceLinesPanel::issueRequested, this,
            [this] { setStatus(m_invoices->opened(), u"issued"_s); });
    connect(panel, &InvoiceLinesPanel::savePdfRequested, this, [this] { savePdf(m_invoices->opened()); });
    connect(panel, &InvoiceLinesPanel::openPdfRequested, this, [this] { openPdf(m_invoices->opened()); });
    connect(panel, &InvoiceLinesPanel::cancelRequested, this,
            [this] { cancelDocument(m_invoices->opened()); });
}

void FinancesSection::load()
{
    if (!m_loaded)
        m_states->showLoading();
    // A burst of changes is read once, when the reading under way is done.
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const Id asked = customer();
    const QDate today = context().clock.today();
    context()
        .store
        .read([asked, today](store::Connection &db) { return domain::customerFinances(db, asked, today); })
        .then(this, [this, asked](Result<CustomerFinances> finances) {
            m_reading = false;
            if (m_again)
                load();
            if (asked != customer())
                return;
            if (finances) {
                take(*std::move(finances));
                return;
            }
            m_loaded = false;
            m_states->showEmpty(EmptyState::Kind::Error, tr("The finances could not be read"),
                                text::message(finances.error(), context().format), tr("Try again"));
        });
}

bool FinancesSection::concerns(const store::ChangeSet &changes) const
{
    if (!Section::concerns(changes))
        return false;
    return changes.many || changes.touches(catalog::invoiceType) ||
           changes.touches(catalog::invoiceLineType) || changes.touches(catalog::paymentType) ||
           changes.touches(catalog::customerType);
}

void FinancesSection::clear()
{
    m_finances = {};
    m_currency.clear();
    m_loaded = false;
    m_invoices->clear();
    m_payments->setPayments({});
}

void FinancesSection::take(CustomerFinances finances)
{
    m_finances = std::move(finances);
    m_loaded = true;
    fillCurrencies();
    showAccount();
    if (const Id opened = m_invoices->opened(); !opened.isNull())
        openLines(opened);
}

QString FinancesSection::currency() const
{
    if (!m_currency.isEmpty())
        return m_currency;
    return m_finances.creditCurrency.isEmpty() ? context().commands.rules().currency
                                               : m_finances.creditCurrency;
}

void FinancesSection::fillCurrencies()
{
    const std::vector<Account> &accounts = m_finances.ledger.accounts;
    if (!m_finances.ledger.account(m_currency))
        m_currency = accounts.empty() ? QString() : accounts.front().currency;
    QStringList codes;
    for (const Account &account : accounts)
        codes.append(account.currency);
    m_currencies->setCurrencies(codes, m_currency);
}

void FinancesSection::showAccount()
{
    if (!m_loaded)
        return;
    if (m_finances.ledger.documents.empty() && m_finances.ledger.payments.empty()) {
        m_states->showEmpty(EmptyState::Kind::FirstUse, tr("No invoices yet"),
                            tr("Invoices, credit notes and payments of this customer appear here."),
                            tr("New invoice…"), u"receipt-text"_s);
        updateActions();
        return;
    }
    const QString shown = currency();
    Account none;
    none.currency = shown;
    const Account *account = m_finances.ledger.account(shown);
    showFigures(account ? *account : none);

    std::vector<LedgerDocument> documents;
    std::ranges::copy_if(m_finances.ledger.documents, std::back_inserter(documents),
                         [&](const LedgerDocument &document) { return document.currency == shown; });
    std::vector<LedgerPayment> payments;
    std::ranges::copy_if(m_finances.ledger.payments, std::back_inserter(payments),
                         [&](const LedgerPayment &payment) { return payment.currency == shown; });
    m_invoices->setDocuments(std::move(documents));
    m_payments->setPayments(std::move(payments));
    showHistory();
    m_states->showContent();
    updateActions();
}

void FinancesSection::showFigures(const Account &account)
{
    const text::Formatter &format = context().format;
    const auto money = [&](Amount amount) {
        return format.money(amount, account.currency);
    };

    if (account.balance < 0)
        m_balance->set(tr("Balance"), money(account.balance), tr("This customer has credit."), tr("Credit"),
                       Tone::Info);
    else
        m_balance->set(tr("Balance"), money(account.balance),
                       account.openInvoices > 0 ? tr("%Ln open invoices", nullptr, account.openInvoices)
                                                : tr("Nothing is owed."));
    if (account.ageing.overdue() > 0)
        m_overdue->set(tr("Overdue"), money(account.ageing.overdue()),
                       tr("%Ln overdue invoices", nullptr, account.overdueInvoices), tr("Overdue"),
                       Tone::Danger);
    else
        m_overdue->set(tr("Overdue"), money(0), tr("Nothing is late."), tr("On time"), Tone::Success);

    if (account.daysToPay) {
        const int days = int(std::lround(*account.daysToPay));
        QString terms = tr("No due dates to compare with.");
        if (account.daysBeyondTerms) {
            const int beyond = int(std::lround(*account.daysBeyondTerms));
            terms = beyond > 0   ? tr("%Ln days after the due date", nullptr, beyond)
                    : beyond < 0 ? tr("%Ln days before the due date", nullptr, -beyond)
                                 : tr("On the due date");
        }
        m_days->set(tr("Days to pay"), tr("%Ln days", nullptr, days), terms);
    } else {
        m_days->set(tr("Days to pay"), tr("–", "no value"), tr("No payment of an invoice is known yet."));
    }

    const std::optional<double> use =
        account.currency == m_finances.creditCurrency ? m_finances.creditUse() : std::nullopt;
    if (use) {
        const bool over = *use > 1.0;
        const bool near = *use > 0.8;
        m_limit->set(tr("Credit limit"), format.percent(*use),
                     tr("%1 of %2 used")
                         .arg(money(std::max<Amount>(account.balance, 0)), money(*m_finances.creditLimit)),
                     over   ? tr("Exceeded", "credit limit")
                     : near ? tr("Nearly used up", "credit limit")
                            : QString(),
                     over ? Tone::Danger : Tone::Warning);
        m_limit->setShare(std::min(*use, 1.0), over ? Tone::Danger : near ? Tone::Warning : Tone::Success);
    } else {
        m_limit->set(tr("Credit limit"), tr("–", "no value"),
                     m_finances.creditLimit && account.currency != m_finances.creditCurrency
                         ? tr("The limit is in %1.").arg(format.currency(m_finances.creditCurrency))
                         : tr("No limit is set."));
        m_limit->setShare(-1, Tone::Neutral);
    }
    m_ageing->setAgeing(account.ageing, account.currency);
    m_risk->setRisk(
        domain::finance::assessRisk(m_finances.ledger, account.currency, use, context().clock.today()));
}

void FinancesSection::showHistory()
{
    m_history->setMirrored(!context().settings.chartsLeftToRight());
    const QDate today = context().clock.today();
    const auto history = balanceHistory(m_finances.ledger, currency());
    if (history.size() < 2) {
        m_history->setEmpty(tr("Too little to draw"),
                            tr("The balance over time appears after the second entry."));
        return;
    }
    m_history->setData(balanceChart(history, currency(), today, context().format));
}

void FinancesSection::updateActions()
{
    const LedgerDocument *document = m_finances.ledger.document(m_invoices->current());
    m_creditNote->setEnabled(document && !document->creditNote && document->counts());
    for (QAction *action : {m_savePdf, m_openPdf})
        action->setEnabled(!shownDocument().isNull());
    const LedgerPayment *payment = m_payments->current();
    m_reverse->setEnabled(payment && payment->reverses.isNull() && !payment->reversed);
    m_record->setEnabled(m_loaded);
    m_newInvoice->setEnabled(m_loaded);
    m_export->setEnabled(m_loaded && !m_finances.ledger.documents.empty());
    m_exportPayments->setEnabled(m_loaded && !m_finances.ledger.payments.empty());
}

void FinancesSection::withLines(const Id &document,
                                std::function<void(const LedgerDocument &, std::vector<InvoiceLineRow>)> then)
{
    if (document.isNull())
        return;
    const QString language = context().format.language();
    context()
        .store
        .read([document, language](store::Connection &db) {
            return domain::invoiceLines(db, document, language);
        })
        .then(this, [this, document, then = std::move(then)](Result<std::vector<InvoiceLineRow>> lines) {
            if (!lines) {
                context().notices.fail(lines.error());
                return;
            }
            if (const LedgerDocument *found = m_finances.ledger.document(document))
                then(*found, *std::move(lines));
        });
}

void FinancesSection::openLines(const Id &document)
{
    withLines(document, [this](const LedgerDocument &found, std::vector<InvoiceLineRow> lines) {
        m_invoices->showLines(found.id, std::move(lines));
    });
}

/// With what was half written before, if anything was.
void FinancesSection::newInvoice()
{
    const Id asked = customer();
    const QString key = u"customer/%1/invoice"_s.arg(asked.toString());
    context().drafts.drafts(key).then(this, [this, asked, key](const Result<QHash<QString, QString>> &kept) {
        if (asked != customer())
            return;
        InvoiceDraft draft;
        draft.customer = asked;
        draft.issuedOn = context().clock.today();
        draft.dueOn = draft.issuedOn.addDays(usualTermDays);
        draft.currency = currency();
        const bool restored = kept && fillFrom(kept->value(key), draft);
        auto *dialog = new InvoiceDialog(context(), std::move(draft), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->keepDraftAs(key);
        if (restored)
            dialog->showRestored();
        dialog->open();
    });
}

void FinancesSection::creditNoteOf(const Id &document)
{
    withLines(document, [this](const LedgerDocument &source, std::vector<InvoiceLineRow> lines) {
        InvoiceDraft draft;
        draft.customer = customer();
        draft.creditNote = true;
        draft.issuedOn = context().clock.today();
        draft.currency = source.currency;
        draft.lines = domain::finance::creditedLines(std::move(lines));
        auto *dialog = new InvoiceDialog(context(), std::move(draft), source.title(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void FinancesSection::editDraft(const Id &document)
{
    withLines(document, [this](const LedgerDocument &source, std::vector<InvoiceLineRow> lines) {
        InvoiceDraft draft;
        draft.id = source.id;
        draft.customer = customer();
        draft.creditNote = source.creditNote;
        draft.issuedOn = source.issuedOn;
        draft.dueOn = source.dueOn;
        draft.currency = source.currency;
        draft.before = lines;
        draft.lines = std::move(lines);
        auto *dialog = new InvoiceDialog(context(), std::move(draft), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void FinancesSection::setStatus(const Id &document, const QString &status)
{
    context()
        .commands.update(u"invoice"_s, document, {{u"status"_s, status}})
        .then(this, [this, status](const Result<domain::Outcome> &outcome) {
            if (outcome)
                context().notices.sayDone(status == u"issued" ? tr("Issued") : tr("Document cancelled"),
                                          outcome->action);
            else
                context().notices.fail(outcome.error());
        });
}

void FinancesSection::cancelDocument(const Id &document)
{
    const LedgerDocument *found = m_finances.ledger.document(document);
    if (!found)
        return;
    context().prompts.ask(
        this,
        {.title = tr("Cancel this document?"),
         .text = tr("%1 stays in the list as cancelled and no longer counts.")
                     .arg(text::isolated(found->title())),
         .accept = tr("Cancel document"),
         .dangerous = true,
         .detail = found->paid != 0 ? tr("What was paid for it becomes credit of the customer.") : QString()},
        [this, document](bool yes) {
            if (yes)
                setStatus(document, u"cancelled"_s);
        });
}

void FinancesSection::recordPayment(const Id &document)
{
    auto *dialog = new PaymentDialog(context(), customer(), m_finances.ledger, currency(), document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FinancesSection::reversePayment()
{
    const LedgerPayment *chosen = m_payments->current();
    if (!chosen)
        return;
    const LedgerPayment payment = *chosen;
    const QString money = context().format.money(payment.amount, payment.currency);
    const auto reverse = [this, payment, money](bool yes) {
        if (!yes)
            return;
        context()
            .commands.run(reversalAction(payment, customer()))
            .then(this, [this, money](const Result<domain::Outcome> &outcome) {
                if (outcome)
                    context().notices.sayDone(tr("Payment of %1 reversed").arg(money), outcome->action);
                else
                    context().notices.fail(outcome.error());
            });
    };
    context().prompts.ask(this,
                          {.title = tr("Reverse this payment?"),
                           .text = tr("An entry that takes %1 back is added.").arg(money),
                           .accept = tr("Reverse"),
                           .detail = tr("Payments are never deleted: both entries stay in the list.")},
                          reverse);
}

void FinancesSection::exportInvoices()
{
    exportCsv(context(), this, tr("Export invoices"), u"invoices.csv"_s,
              tableRows(*m_invoices->rows(), model::InvoiceModel::ExportRole));
}

Id FinancesSection::shownDocument() const
{
    const Id opened = m_invoices->opened();
    return opened.isNull() ? m_invoices->current() : opened;
}

void FinancesSection::withPaper(const Id &document,
                                std::function<void(const PdfPage &, const QString &)> then)
{
    const LedgerDocument *found = m_finances.ledger.document(document);
    if (!found)
        return;
    InvoicePaper asked;
    asked.document = *found;
    asked.sender = context().settings.value(u"invoices/sender"_s).toString();
    context()
        .store
        .read([asked, owner = customer(), language = context().format.language()](
                  store::Connection &db) mutable -> Result<InvoicePaper> {
            C360_TRY(asked.customer, store::findRecord(db, catalog::customerType, owner));
            C360_TRY(asked.lines, domain::invoiceLines(db, asked.document.id, language));
            return asked;
        })
        .then(this, [this, then = std::move(then)](const Result<InvoicePaper> &paper) {
            if (!paper) {
                context().notices.fail(paper.error());
                return;
            }
            const text::Formatter format =
                formatterFor(paper->customer, context().format, context().settings.digits());
            then(invoicePage(*paper, format), invoiceFileName(paper->document, format));
        });
}

void FinancesSection::savePdf(const Id &document)
{
    withPaper(document, [this](const PdfPage &page, const QString &fileName) {
        context().prompts.saveFile(
            this, {.title = tr("Save as PDF"), .filter = tr("PDF (*.pdf)"), .suggestedName = fileName},
            [this, page](const QString &path) {
                if (path.isEmpty())
                    return;
                Future(QtConcurrent::run(&writePdf, page, path))
                    .then(this, [this](const Result<QString> &saved) {
                        if (saved)
                            context().notices.say(
                                tr("Saved as %1").arg(text::isolatedByContent(QFileInfo(*saved).fileName())));
                        else
                            context().notices.fail(saved.error());
                    });
            });
    });
}

void FinancesSection::openPdf(const Id &document)
{
    // Another program needs a file; it lies in a private folder and goes with the tab.
    withPaper(document, [this](const PdfPage &page, const QString &fileName) {
        Future(QtConcurrent::run(&writePdf, page, m_opened.filePath(fileName)))
            .then(this, [this](const Result<QString> &saved) {
                if (!saved)
                    context().notices.fail(saved.error());
                else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*saved)))
                    context().notices.say(tr("No program on this computer opens PDF files."));
            });
    });
}

void FinancesSection::showMenu(const QList<QAction *> &actions, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(position);
}

void FinancesSection::retranslate()
{
    m_newInvoice->setText(tr("&New invoice…"));
    m_record->setText(tr("Record &payment…"));
    m_creditNote->setText(tr("&Credit note from the chosen invoice…"));
    m_reverse->setText(tr("&Reverse the chosen payment…"));
    m_openPdf->setText(tr("&Open PDF"));
    m_savePdf->setText(tr("&Save as PDF…"));
    m_export->setText(tr("&Export invoices…"));
    m_exportPayments->setText(tr("E&xport payments…"));
    m_filter->setText(tr("&Find an invoice"));
    m_history->setTitle(tr("Balance over time"));
    m_ageing->retranslate();
    m_invoices->retranslate();
    m_payments->retranslate();
    if (m_loaded) {
        fillCurrencies();
        showAccount();
    }
}

QList<QAction *> FinancesSection::actions() const
{
    return {m_newInvoice, m_record, m_creditNote,     m_reverse, m_openPdf,
            m_savePdf,    m_export, m_exportPayments, m_filter};
}

QWidget *FinancesSection::focusTarget()
{
    return m_states->isContentShown() ? static_cast<QWidget *>(m_invoices->table()) : this;
}

} // namespace c360::ui
