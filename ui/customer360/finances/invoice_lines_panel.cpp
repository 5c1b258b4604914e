// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoice_lines_panel.h"

#include "core/model/invoice_line_model.h"
#include "core/model/invoice_model.h"
#include "ui/customer360/finances/table_setup.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::finance::DocumentState;
using domain::finance::LedgerDocument;
using model::InvoiceLineModel;

InvoiceLinesPanel::InvoiceLinesPanel(const text::Formatter &format, QWidget *parent)
    : QFrame(parent),
      m_format(format),
      m_model(new InvoiceLineModel(format, false, this)),
      m_title(new Label(TypeRole::Subtitle, this)),
      m_totals(new Label(TypeRole::Strong, this)),
      m_table(new QTableView(this)),
      m_close(iconButton(u"x"_s, {}, this)),
      m_pay(pushButton({}, u"banknote"_s, ButtonKind::Normal, this)),
      m_credit(pushButton({}, u"receipt"_s, ButtonKind::Normal, this)),
      m_edit(pushButton({}, u"pencil"_s, ButtonKind::Normal, this)),
      m_issue(pushButton({}, u"send"_s, ButtonKind::Primary, this)),
      m_savePdf(pushButton({}, u"file-down"_s, ButtonKind::Normal, this)),
      m_openPdf(pushButton({}, u"file-text"_s, ButtonKind::Normal, this)),
      m_cancel(pushButton({}, u"ban"_s, ButtonKind::Danger, this))
{
    setObjectName(u"linesPanel"_s);
    m_close->setObjectName(u"closeLines"_s);
    m_pay->setObjectName(u"payInvoice"_s);
    m_credit->setObjectName(u"creditInvoice"_s);
    m_edit->setObjectName(u"editDraft"_s);
    m_issue->setObjectName(u"issueDraft"_s);
    m_cancel->setObjectName(u"cancelInvoice"_s);
    m_savePdf->setObjectName(u"savePdf"_s);
    m_openPdf->setObjectName(u"openPdf"_s);
    m_table->setObjectName(u"lineTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, InvoiceLineModel::Description);
    m_totals->setAlignment(Qt::AlignTrailing);
    m_title->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *actions = new FlowLayout(nullptr, space::s);
    for (QPushButton *button : {m_issue, m_edit, m_pay, m_credit, m_openPdf, m_savePdf, m_cancel})
        actions->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_totals);
    column->addLayout(actions);

    connect(m_close, &QToolButton::clicked, this, &InvoiceLinesPanel::closeRequested);
    connect(m_pay, &QPushButton::clicked, this, &InvoiceLinesPanel::paymentRequested);
    connect(m_credit, &QPushButton::clicked, this, &InvoiceLinesPanel::creditNoteRequested);
    connect(m_edit, &QPushButton::clicked, this, &InvoiceLinesPanel::editRequested);
    connect(m_issue, &QPushButton::clicked, this, &InvoiceLinesPanel::issueRequested);
    connect(m_savePdf, &QPushButton::clicked, this, &InvoiceLinesPanel::savePdfRequested);
    connect(m_openPdf, &QPushButton::clicked, this, &InvoiceLinesPanel::openPdfRequested);
    connect(m_cancel, &QPushButton::clicked, this, &InvoiceLinesPanel::cancelRequested);
}

void InvoiceLinesPanel::setDocument(const LedgerDocument &document, std::vector<domain::InvoiceLineRow> lines)
{
    m_document = document;
    m_model->setCurrency(document.currency);
    m_model->setLines(std::move(lines));
    m_table->setColumnHidden(InvoiceLineModel::Category, !m_model->hasCategories());
    fitHeight(m_table, 8);
    showTexts();
}

std::vector<domain::InvoiceLineRow> InvoiceLinesPanel::lines() const
{
    return m_model->lines();
}

void InvoiceLinesPanel::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    nameButton(m_close, tr("Close the lines"), {});
    name(m_pay, tr("Record payment…"));
    name(m_credit, tr("Credit note from this…"));
    name(m_edit, tr("Edit draft…"));
    name(m_issue, tr("Issue"));
    name(m_openPdf, tr("Open PDF"));
    name(m_savePdf, tr("Save as PDF…"));
    name(m_cancel, tr("Cancel document…"));
    m_table->setAccessibleName(tr("Lines"));
    m_model->retranslate();
    showTexts();
}

void InvoiceLinesPanel::showTexts()
{
    const bool draft = m_document.state == DocumentState::Draft;
    m_title->setText(tr("%1 %2 of %3", "kind, number, date: Invoice 536365 of 1 Dec 2010")
                         .arg(model::InvoiceModel::kindText(m_document.creditNote),
                              text::isolated(m_document.title()),
                              m_format.date(m_document.issuedOn, text::Formatter::DateStyle::Medium)));
    const domain::finance::InvoiceTotals totals = m_model->totals();
    const auto money = [this](Amount amount) {
        return m_format.money(amount, m_document.currency);
    };
    m_totals->setText(totals.tax == 0 ? tr("Total %1").arg(money(totals.total))
                                      : tr("Net %1 · Tax %2 · Total %3")
                                            .arg(money(totals.net), money(totals.tax), money(totals.total)));
    m_edit->setVisible(draft);
    m_issue->setVisible(draft);
    m_pay->setVisible(m_document.counts() && m_document.open != 0);
    m_credit->setVisible(m_document.counts() && !m_document.creditNote);
    m_cancel->setVisible(m_document.state != DocumentState::Cancelled);
}

} // namespace c360::ui
