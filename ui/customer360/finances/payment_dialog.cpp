// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/payment_dialog.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/label.h"
#include "ui/shell/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;
using domain::finance::LedgerDocument;
using domain::finance::PaymentDraft;
using domain::finance::PaymentPart;

PaymentDialog::PaymentDialog(AppContext &context, const Id &customer, domain::finance::Ledger ledger,
                             const QString &currency, const Id &document, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_customer(customer),
      m_ledger(std::move(ledger)),
      m_currency(new QComboBox(this)),
      m_refund(new QCheckBox(tr("This is a &refund to the customer"), this)),
      m_target(new QComboBox(this)),
      m_amount(FieldEditor::make(*field<"payment.amount">, context.format, this)),
      m_paidOn(FieldEditor::make(*field<"payment.paid_on">, context.format, this)),
      m_method(FieldEditor::make(*field<"payment.method">, context.format, this)),
      m_reference(FieldEditor::make(*field<"payment.reference">, context.format, this)),
      m_split(new Label(QString(), TypeRole::Caption, Color::TextMuted, this)),
      m_error(new Label(QString(), TypeRole::Body, Color::Danger, this))
{
    setObjectName(u"paymentDialog"_s);
    setWindowTitle(tr("Record payment"));
    m_refund->setObjectName(u"refund"_s);
    m_target->setObjectName(u"target"_s);
    m_currency->setObjectName(u"currency"_s);
    m_error->setObjectName(u"error"_s);
    m_split->setObjectName(u"split"_s);
    m_split->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();

    QStringList currencies{currency};
    for (const domain::finance::Account &account : m_ledger.accounts) {
        if (!currencies.contains(account.currency))
            currencies.append(account.currency);
    }
    for (const QString &code : currencies)
        m_currency->addItem(context.format.currency(code), code);
    m_currency->setEnabled(currencies.size() > 1);
    m_paidOn->setValue(context.clock.today().toString(Qt::ISODate));
    m_method->setValue(u"transfer"_s);
    if (const LedgerDocument *target = m_ledger.document(document)) {
        m_currency->setCurrentIndex(m_currency->findData(target->currency));
        m_refund->setChecked(target->open < 0);
    }

    // At large text sizes the screen may be lower than the form.
    m_form = new QScrollArea(this);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setWidgetResizable(true);
    m_form->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *form = new QFormLayout(inner);
    form->setContentsMargins(2, 2, space::s, 2); // room for the focus frame and the bar
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &label, QWidget *editor, QWidget *input) {
        form->addRow(label, editor);
        input->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Currency"), m_currency, m_currency);
    form->addRow(QString(), m_refund);
    m_refund->setMinimumWidth(m_refund->sizeHint().width()); // the form would cut it at large text sizes
    add(tr("&Pays"), m_target, m_target);
    add(tr("&Amount"), m_amount, m_amount->input());
    add(tr("Paid &on"), m_paidOn, m_paidOn->input());
    add(tr("&Method"), m_method, m_method->input());
    add(tr("Re&ference"), m_reference, m_reference->input());
    form->addRow(QString(), m_split);

    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_record = pushButton(tr("Record &payment"), u"check"_s, ButtonKind::Primary, this);
    m_record->setObjectName(u"record"_s);
    m_record->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    m_form->setWidget(inner);
    m_form->setMinimumWidth(inner->minimumSizeHint().width());
    column->addWidget(m_form, 1);
    column->addWidget(m_error);
    column->addLayout(buttons);

    fillTargets(document);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] { fillTargets({}); });
    connect(m_refund, &QCheckBox::toggled, this, [this] { fillTargets({}); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &PaymentDialog::targetChosen);
    connect(m_amount, &FieldEditor::edited, this, &PaymentDialog::preview);
    connect(m_record, &QPushButton::clicked, this, &PaymentDialog::record);
    connect(new QShortcut(QKeySequence(u"Ctrl+S"_s), this), &QShortcut::activated, m_record,
            &QPushButton::click);
    m_record->setToolTip(hint(m_record->text(), QKeySequence(u"Ctrl+S"_s)));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_amount->input()->setFocus();
    m_amount->selectAll();
}

PaymentDraft PaymentDialog::draft() const
{
    PaymentDraft draft;
    draft.customer = m_customer;
    draft.refund = m_refund->isChecked();
    draft.currency = m_currency->currentData().toString();
    const Id document = m_target->currentData().value<Id>();
    draft.target = !document.isNull()              ? PaymentDraft::Target::Document
                   : m_target->currentIndex() == 0 ? PaymentDraft::Target::OldestFirst
                                                   : PaymentDraft::Target::OnAccount;
    draft.document = document;
    const auto text = [](const FieldEditor *editor) {
        const Result<QVariant> value = editor->value();
        return value ? value->toString() : QString();
    };
    const Result<QVariant> amount = m_amount->value();
    draft.amount = amount ? amount->toLongLong() : 0;
    draft.paidOn = QDate::fromString(text(m_paidOn), Qt::ISODate);
    draft.method = text(m_method);
    draft.reference = text(m_reference);
    return draft;
}

/// "Oldest first", every open document of the currency, "on account".
void PaymentDialog::fillTargets(const Id &preferred)
{
    const QSignalBlocker quiet(m_target);
    const QString currency = m_currency->currentData().toString();
    const int sign = m_refund->isChecked() ? -1 : 1;
    m_amount->setCurrency(currency);
    m_target->clear();
    m_target->addItem(m_refund->isChecked() ? tr("Credit notes, the oldest first")
                                            : tr("The oldest invoices first"),
                      QVariant::fromValue(Id()));
    for (auto it = m_ledger.documents.rbegin(); it != m_ledger.documents.rend(); ++it) {
        if (it->currency != currency || !it->counts() || it->open * sign <= 0)
            continue;
        m_target->addItem(tr("%1 of %2: %3 open", "invoice number, date, amount")
                              .arg(text::isolated(it->title()), m_context.format.date(it->issuedOn),
                                   m_context.format.money(std::abs(it->open), currency)),
                          QVariant::fromValue(it->id));
        if (it->id == preferred)
            m_target->setCurrentIndex(m_target->count() - 1);
    }
    m_target->addItem(tr("On account"), QVariant::fromValue(Id()));
    if (m_target->count() == 2)
        m_target->setCurrentIndex(1);
    targetChosen();
}

/// Proposes what is open.
void PaymentDialog::targetChosen()
{
    PaymentDraft all = draft();
    all.amount = std::numeric_limits<Amount>::max();
    Amount open = 0;
    for (const PaymentPart &part : split(all, m_ledger)) {
        if (!part.document.isNull())
            open += std::abs(part.amount);
    }
    if (open > 0)
        m_amount->setValue(open);
    preview();
}

void PaymentDialog::preview()
{
    m_error->hide();
    const PaymentDraft wanted = draft();
    QStringList parts;
    if (wanted.amount > 0) {
        for (const PaymentPart &part : split(wanted, m_ledger)) {
            const QString money = m_context.format.money(std::abs(part.amount), wanted.currency);
            parts.append(
                part.document.isNull()
                    ? tr("%1 on account").arg(money)
                    : tr("%1 for %2", "amount, invoice number").arg(money, text::isolated(part.title)));
        }
    }
    m_split->setText(parts.isEmpty() ? QString() : m_context.format.list(parts));
    if (isVisible())
        growToForm();
}

void PaymentDialog::growToForm()
{
    // What it pays for may take several lines.
    layout()->activate();
    const QSize viewport = m_form->viewport()->size();
    const int lines = m_form->widget()->layout()->totalHeightForWidth(viewport.width());
    const int needed = lines + height() - viewport.height();
    const QSize least(std::max(width(), layout()->totalMinimumSize().width()), std::max(height(), needed));
    if (const QSize fitting = fittingScreen(*this, least); fitting != size())
        resize(fitting);
}

void PaymentDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToForm();
}

void PaymentDialog::record()
{
    for (FieldEditor *editor : {m_amount, m_paidOn, m_method, m_reference}) {
        if (const Result<QVariant> value = editor->value(); !value)
            return showError(value.error());
    }
    const PaymentDraft wanted = draft();
    Error error{.code = ErrorCode::Invalid, .reason = u"required"_s, .type = u"payment"_s};
    if (wanted.amount <= 0) {
        error.reason = u"payment.zero"_s;
        error.field = u"amount"_s;
        return showError(error);
    }
    if (!wanted.paidOn.isValid()) {
        error.field = u"paid_on"_s;
        return showError(error);
    }
    m_record->setEnabled(false);
    m_context.commands.run(paymentAction(wanted, m_ledger))
        .then(this, [this, wanted](const Result<domain::Outcome> &outcome) {
            m_record->setEnabled(true);
            if (!outcome)
                return showError(outcome.error());
            const QString money = m_context.format.money(wanted.amount, wanted.currency);
            m_context.notices.sayDone(wanted.refund ? tr("Refund of %1 recorded").arg(money)
                                                    : tr("Payment of %1 recorded").arg(money),
                                      outcome->action);
            accept();
        });
}

void PaymentDialog::showError(const Error &error)
{
    m_error->setText(text::message(error, m_context.format));
    m_error->show();
    for (FieldEditor *editor : {m_amount, m_paidOn, m_method, m_reference}) {
        if (editor->objectName() == error.field)
            editor->input()->setFocus();
    }
}

} // namespace c360::ui
