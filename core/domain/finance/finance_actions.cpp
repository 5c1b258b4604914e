// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finance/finance_actions.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace c360::domain::finance {

namespace {

QVariant dateValue(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant textValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant idValue(const Id &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}

Fields headFields(const InvoiceHead &head, bool asDraft)
{
    return {{u"issued_on"_s, dateValue(head.issuedOn)},
            {u"due_on"_s, dateValue(head.dueOn)},
            {u"currency"_s, head.currency},
            {u"status"_s, asDraft ? u"draft"_s : u"issued"_s}};
}

Op lineOp(const InvoiceLineRow &line, const Id &invoice, int position)
{
    Op op{line.id.isNull() ? OpKind::Create : OpKind::Update,
          u"invoice_line"_s,
          line.id,
          {{u"position"_s, position},
           {u"product_code"_s, textValue(line.productCode)},
           {u"description"_s, textValue(line.description)},
           {u"category"_s, idValue(line.categoryId)},
           {u"quantity"_s, line.quantity},
           {u"unit_price"_s, line.unitPrice},
           {u"tax_rate"_s, line.taxRate}}};
    if (op.kind == OpKind::Create)
        op.set.insert(u"invoice"_s, idValue(invoice));
    return op;
}

/// Only what the person has changed, with what they saw there.
void keepChanges(Op &op, const Op &before)
{
    for (auto it = op.set.begin(); it != op.set.end();) {
        const QVariant was = before.set.value(it.key());
        if (*it == was && it->isValid() == was.isValid()) {
            it = op.set.erase(it);
        } else {
            op.seen.insert(it.key(), was);
            ++it;
        }
    }
}

Op paymentOp(const Id &customer, const PaymentPart &part, const QString &currency, const QString &method,
             const QDate &paidOn, const QString &reference)
{
    return {OpKind::Create,
            u"payment"_s,
            {},
            {{u"customer"_s, idValue(customer)},
             {u"invoice"_s, idValue(part.document)},
             {u"amount"_s, part.amount},
             {u"currency"_s, currency},
             {u"method"_s, textValue(method)},
             {u"paid_on"_s, dateValue(paidOn)},
             {u"reference"_s, textValue(reference)}}};
}

} // namespace

Action invoiceAction(const InvoiceDraft &draft, const Id &newId)
{
    const bool isNew = draft.id.isNull();
    const Id invoice = isNew ? newId : draft.id;
    Action action;
    action.name = isNew ? u"create"_s : u"edit"_s;
    Op head{isNew ? OpKind::Create : OpKind::Update, u"invoice"_s, invoice,
            headFields({draft.issuedOn, draft.dueOn, draft.currency}, draft.asDraft)};
    if (isNew) {
        head.set.insert(u"customer"_s, idValue(draft.customer));
        head.set.insert(u"kind"_s, draft.creditNote ? u"credit_note"_s : u"invoice"_s);
    }
    if (!isNew && draft.headBefore)
        keepChanges(head, {.kind = OpKind::Update,
                           .type = head.type,
                           .id = invoice,
                           .set = headFields(*draft.headBefore, true)});
    action.ops.push_back(std::move(head));
    QSet<Id> kept;
    int position = 1;
    for (const InvoiceLineRow &line : draft.lines) {
        kept.insert(line.id);
        Op op = lineOp(line, invoice, position++);
        const auto before = std::ranges::find(draft.before, line.id, &InvoiceLineRow::id);
        if (op.kind == OpKind::Update && before != draft.before.end())
            keepChanges(op, lineOp(*before, invoice, before->position));
        if (op.kind == OpKind::Create || !op.set.isEmpty())
            action.ops.push_back(std::move(op));
    }
    for (const InvoiceLineRow &line : draft.before) {
        if (!kept.contains(line.id))
            action.ops.push_back({OpKind::Delete, u"invoice_line"_s, line.id, {}});
    }
    return action;
}

std::vector<InvoiceLineRow> creditedLines(std::vector<InvoiceLineRow> lines)
{
    for (InvoiceLineRow &line : lines) {
        line.id = {};
        line.quantity = -line.quantity;
        line.amount = -line.amount;
    }
    return lines;
}

std::vector<PaymentPart> split(const PaymentDraft &draft, const Ledger &ledger)
{
    const Amount sign = draft.refund ? -1 : 1;
    std::vector<const LedgerDocument *> targets;
    for (const LedgerDocument &document : ledger.documents) {
        if (document.currency != draft.currency || !document.counts() || document.open * sign <= 0)
            continue;
        if (draft.target == PaymentDraft::Target::OldestFirst ||
            (draft.target == PaymentDraft::Target::Document && document.id == draft.document))
            targets.push_back(&document);
    }
    std::ranges::sort(targets, {}, [](const LedgerDocument *document) {
        return std::tuple(document->dueDate(), document->issuedOn, document->id);
    });
    std::vector<PaymentPart> parts;
    Amount rest = draft.amount;
    for (const LedgerDocument *document : targets) {
        // What is left of a cent that no currency has is paid with the last cent.
        const Amount open = rounded(document->open * sign, minorUnits(document->currency));
        const Amount part = std::min(rest, open);
        if (part <= 0)
            continue;
        parts.push_back({document->id, document->title(), part * sign});
        rest -= part;
    }
    if (rest > 0)
        parts.push_back({{}, {}, rest * sign});
    return parts;
}

Action paymentAction(const PaymentDraft &draft, const Ledger &ledger)
{
    Action action;
    action.name = u"create"_s;
    for (const PaymentPart &part : split(draft, ledger))
        action.ops.push_back(
            paymentOp(draft.customer, part, draft.currency, draft.method, draft.paidOn, draft.reference));
    return action;
}

Action reversalAction(const LedgerPayment &payment, const Id &customer)
{
    Action action;
    action.name = u"create"_s;
    // The day of the payment, so that the balance in between is as if it had never been.
    action.ops.push_back(paymentOp(customer, {payment.invoice, {}, -payment.amount}, payment.currency,
                                   payment.method, payment.paidOn, payment.reference));
    return action;
}

} // namespace c360::domain::finance
