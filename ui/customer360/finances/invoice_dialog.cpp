// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoice_dialog.h"

#include "core/catalog/catalog.h"
#include "core/model/invoice_line_model.h"
#include "core/services/profile/draft_store.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/customer360/finances/category_delegate.h"
#include "ui/customer360/finances/invoice_draft_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;
using domain::finance::InvoiceDraft;
using model::InvoiceLineModel;

InvoiceDialog::InvoiceDialog(AppContext &context, InvoiceDraft draft, const QString &source, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_draft(std::move(draft)),
      m_lines(new InvoiceLineModel(context.format, true, this)),
      m_table(new QTableView(this)),
      m_issuedOn(FieldEditor::make(*field<"invoice.issued_on">, context.format, this)),
      m_dueOn(FieldEditor::make(*field<"invoice.due_on">, context.format, this)),
      m_currency(FieldEditor::make(*field<"invoice.currency">, context.format, this)),
      m_totals(new Label(TypeRole::Strong, this)),
      m_note(new Label(QString(), TypeRole::Body, Color::TextMuted, this)),
      m_error(new Label(QString(), TypeRole::Body, Color::Danger, this))
{
    setObjectName(u"invoiceDialog"_s);
    setWindowTitle(m_draft.creditNote    ? tr("New credit note")
                   : m_draft.id.isNull() ? tr("New invoice")
                                         : tr("Edit draft"));
    m_totals->setObjectName(u"totals"_s);
    m_totals->setAlignment(Qt::AlignTrailing);
    m_error->setObjectName(u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    buildForm(column);
    buildLines(column, source);
    column->addWidget(m_totals);
    column->addWidget(m_error);

    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_keepDraft = pushButton(tr("Keep as &draft"), {}, ButtonKind::Normal, this);
    m_keepDraft->setObjectName(u"keepDraft"_s);
    m_issue = pushButton(m_draft.creditNote ? tr("&Issue credit note") : tr("&Issue invoice"), u"check"_s,
                         ButtonKind::Primary, this);
    m_issue->setObjectName(u"issue"_s);
    buttons->addStretch(1);
    for (QPushButton *button :
         {cancel, m_keepDraft, m_issue}) { // none is the default: Enter in a cell ends the cell
        button->setAccessibleName(button->text().remove(u'&'));
        buttons->addWidget(button);
    }
    column->addLayout(buttons);

    connect(m_lines, &InvoiceLineModel::totalsChanged, this, &InvoiceDialog::showTotals);
    connect(m_lines, &InvoiceLineModel::totalsChanged, this, &InvoiceDialog::edited);
    for (FieldEditor *editor : {m_issuedOn, m_dueOn, m_currency})
        connect(editor, &FieldEditor::edited, this, &InvoiceDialog::edited);
    m_keep.setSingleShot(true);
    m_keep.setInterval(std::chrono::seconds(1));
    connect(&m_keep, &QTimer::timeout, this,
            [this] { m_context.drafts.saveDraft(m_draftKey, textOf(current())); });
    connect(m_currency, &FieldEditor::edited, this, [this] {
        if (const Result<QVariant> code = m_currency->value())
            m_lines->setCurrency(code->toString());
    });
    connect(m_issue, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_keepDraft, &QPushButton::clicked, this, [this] { save(true); });
    // Saving is not issuing.
    connect(new QShortcut(QKeySequence(u"Ctrl+S"_s), this), &QShortcut::activated, m_keepDraft,
            &QPushButton::click);
    m_keepDraft->setToolTip(hint(m_keepDraft->text(), QKeySequence(u"Ctrl+S"_s)));
    connect(cancel, &QPushButton::clicked, this, &InvoiceDialog::reject);

    showTotals();
    m_table->setFocus();
    m_table->setCurrentIndex(m_lines->index(m_lines->rowCount() - 1, InvoiceLineModel::ProductCode));
    resizeToText(*this, 110, 34);
}

void InvoiceDialog::buildForm(QVBoxLayout *column)
{
    m_issuedOn->setValue(m_draft.issuedOn.toString(Qt::ISODate));
    m_dueOn->setValue(m_draft.dueOn.isValid() ? QVariant(m_draft.dueOn.toString(Qt::ISODate)) : QVariant());
    m_currency->setValue(m_draft.currency);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &label, FieldEditor *editor) {
        form->addRow(label, editor);
        editor->input()->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("Issued &on"), m_issuedOn);
    add(tr("D&ue on"), m_dueOn);
    add(tr("&Currency"), m_currency);
    column->addLayout(form);
}

void InvoiceDialog::buildLines(QVBoxLayout *column, const QString &source)
{
    m_note->setWordWrap(true);
    m_note->setVisible(!source.isEmpty());
    if (!source.isEmpty())
        m_note->setText(
            tr("Takes back invoice %1. Change or remove the lines that stay.").arg(text::isolated(source)));
    column->addWidget(m_note);
    m_lines->setCreditNote(m_draft.creditNote);
    m_lines->setCurrency(m_draft.currency);
    m_lines->setDefaultTaxRate(m_draft.lines.empty() ? 0 : m_draft.lines.front().taxRate);
    m_lines->setLines(m_draft.lines);
    m_modified = false;

    m_table->setObjectName(u"lineTable"_s);
    m_table->setAccessibleName(tr("Lines"));
    m_table->setAccessibleDescription(
        tr("Type in the empty line at the end to add one; Delete removes a line."));
    m_table->setModel(m_lines);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(InvoiceLineModel::Description, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(InvoiceLineModel::Category, QHeaderView::Interactive);
    m_table->setColumnWidth(InvoiceLineModel::Category, m_table->fontMetrics().averageCharWidth() * 20);
    auto *categories = new CategoryDelegate(m_table);
    m_table->setItemDelegateForColumn(InvoiceLineModel::Category, categories);
    connect(categories, &CategoryDelegate::newRequested, this, &InvoiceDialog::newCategory);
    loadCategories();
    column->addWidget(m_table, 1);

    auto *remove = new QAction(icon(u"trash-2"_s), tr("&Remove line"), this);
    remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &InvoiceDialog::removeLine);
    auto *row = new QHBoxLayout;
    row->addWidget(actionButton(remove, true, this));
    row->addStretch(1);
    column->addLayout(row);
}

void InvoiceDialog::loadCategories(std::function<void()> then)
{
    m_context.store
        .read([language = m_context.format.language()](store::Connection &db) {
            return domain::productCategories(db, language);
        })
        .then(this, [this, then = std::move(then)](Result<std::vector<domain::ProductCategory>> categories) {
            if (!categories)
                return showError(text::message(categories.error(), m_context.format));
            m_lines->setCategories(*std::move(categories));
            if (then)
                then();
        });
}

void InvoiceDialog::newCategory(const QModelIndex &cell)
{
    m_context.prompts.askText(
        this, tr("New category"), tr("Name"), {},
        [this, cell = QPersistentModelIndex(cell)](const std::optional<QString> &typed) {
            const QString name = typed ? typed->trimmed() : QString();
            if (name.isEmpty())
                return;
            // One of this name is taken, whatever its case.
            const auto &known = m_lines->categories();
            const auto same = std::ranges::find_if(known, [&name](const domain::ProductCategory &category) {
                return category.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (same != known.end()) {
                m_lines->setData(cell, QVariant::fromValue(same->id));
                return;
            }
            const QJsonObject texts{{m_context.format.language(), name}};
            m_context.commands
                .create(u"product_category"_s,
                        {{u"name"_s, QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact))}})
                .then(this, [this, cell](const Result<domain::Outcome> &outcome) {
                    if (!outcome)
                        return showError(text::message(outcome.error(), m_context.format));
                    loadCategories([this, cell, id = outcome->ids.front()] {
                        m_lines->setData(cell, QVariant::fromValue(id));
                        m_table->setCurrentIndex(cell);
                        m_table->setFocus();
                    });
                });
        });
}

void InvoiceDialog::showTotals()
{
    const domain::finance::InvoiceTotals totals = m_lines->totals();
    const Result<QVariant> code = m_currency->value();
    const QString currency = code ? code->toString() : m_draft.currency;
    const auto money = [&](Amount amount) {
        return m_context.format.money(amount, currency);
    };
    m_totals->setText(totals.tax == 0 ? tr("Total %1").arg(money(totals.total))
                                      : tr("Net %1 · Tax %2 · Total %3")
                                            .arg(money(totals.net), money(totals.tax), money(totals.total)));
    m_totals->setAccessibleName(m_totals->text());
}

void InvoiceDialog::edited()
{
    m_modified = true;
    if (!m_draftKey.isEmpty())
        m_keep.start();
}

InvoiceDraft InvoiceDialog::current() const
{
    InvoiceDraft draft = m_draft;
    draft.lines = m_lines->lines();
    const auto text = [](const FieldEditor *editor, const QString &otherwise) {
        const Result<QVariant> value = editor->value();
        return value ? value->toString() : otherwise;
    };
    draft.issuedOn = QDate::fromString(text(m_issuedOn, {}), Qt::ISODate);
    draft.dueOn = QDate::fromString(text(m_dueOn, {}), Qt::ISODate);
    draft.currency = text(m_currency, m_draft.currency);
    return draft;
}

void InvoiceDialog::keepDraftAs(const QString &key)
{
    m_draftKey = key;
}

void InvoiceDialog::showRestored()
{
    m_note->setText(tr("This is what you had written before. Issue it, or cancel to give it up."));
    m_note->show();
    m_modified = true;
}

void InvoiceDialog::forget()
{
    m_keep.stop();
    if (!m_draftKey.isEmpty())
        m_context.drafts.removeDraft(m_draftKey);
}

void InvoiceDialog::removeLine()
{
    m_lines->removeLine(m_table->currentIndex().row());
}

void InvoiceDialog::save(bool asDraft)
{
    m_error->hide();
    // What is being typed counts.
    if (QWidget *editor = m_table->viewport()->focusWidget(); editor && editor != m_table->viewport())
        m_table->setFocus();
    InvoiceDraft draft = m_draft;
    draft.asDraft = asDraft;
    if (!m_draft.id.isNull())
        draft.headBefore = {m_draft.issuedOn, m_draft.dueOn, m_draft.currency};
    draft.lines = m_lines->lines();
    for (FieldEditor *editor : {m_issuedOn, m_dueOn, m_currency}) {
        const Result<QVariant> value = editor->value();
        if (!value)
            return showError(text::message(value.error(), m_context.format), editor);
        const QString text = value->toString();
        if (editor == m_currency)
            draft.currency = text;
        else
            (editor == m_issuedOn ? draft.issuedOn : draft.dueOn) = QDate::fromString(text, Qt::ISODate);
    }
    if (!draft.issuedOn.isValid())
        return showError(tr("Say when it is issued."), m_issuedOn);
    if (draft.currency.isEmpty())
        return showError(tr("Choose a currency."), m_currency);
    if (const QModelIndex wrong = m_lines->firstError(); wrong.isValid()) {
        m_table->setCurrentIndex(wrong);
        m_table->setFocus();
        return showError(tr("Line %1: %2")
                             .arg(m_context.format.number(wrong.row() + 1),
                                  wrong.data(InvoiceLineModel::ErrorRole).toString()));
    }
    if (draft.lines.empty()) {
        m_table->setFocus();
        return showError(tr("Add at least one line."));
    }

    m_issue->setEnabled(false);
    m_keepDraft->setEnabled(false);
    m_context.commands.run(invoiceAction(draft, SystemIdSource().next()))
        .then(this, [this, draft](const Result<domain::Outcome> &outcome) {
            m_issue->setEnabled(true);
            m_keepDraft->setEnabled(true);
            if (!outcome)
                return showError(text::message(outcome.error(), m_context.format));
            m_context.notices.sayDone(draft.asDraft      ? tr("Draft kept")
                                      : draft.creditNote ? tr("Credit note issued")
                                                         : tr("Invoice issued"),
                                      outcome->action);
            forget();
            accept();
        });
}

void InvoiceDialog::showError(const QString &message, FieldEditor *editor)
{
    m_error->setText(message);
    m_error->show();
    if (editor)
        editor->input()->setFocus();
}

void InvoiceDialog::reject()
{
    if (!m_modified) {
        forget();
        QDialog::reject();
        return;
    }
    m_context.prompts.ask(this,
                          {.title = tr("Leave without saving?"),
                           .text = tr("What you typed is not saved."),
                           .accept = tr("Leave"),
                           .dangerous = true},
                          [this](bool yes) {
                              if (!yes)
                                  return;
                              forget();
                              QDialog::reject();
                          });
}

} // namespace c360::ui
