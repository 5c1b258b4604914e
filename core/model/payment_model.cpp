// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/payment_model.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::model {

using domain::finance::Allocation;
using domain::finance::LedgerPayment;

PaymentModel::PaymentModel(const text::Formatter &format, QObject *parent)
    : FollowingModel(parent), m_format(format)
{
}

void PaymentModel::setPayments(std::vector<LedgerPayment> payments)
{
    follow(diffKeys(idsOf(m_payments), idsOf(payments)), m_payments, payments);
    m_payments = std::move(payments);
    if (!m_payments.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PaymentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_payments.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

PaymentModel::PaymentKind PaymentModel::kindOf(const LedgerPayment &payment)
{
    if (!payment.reverses.isNull())
        return PaymentKind::Reversal;
    if (payment.reversed)
        return PaymentKind::Reversed;
    if (payment.amount < 0)
        return PaymentKind::Refund;
    return payment.onAccount == payment.amount ? PaymentKind::OnAccount : PaymentKind::Payment;
}

QString PaymentModel::kindText(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Payment:
        return tr("Payment");
    case PaymentKind::OnAccount:
        return tr("On account");
    case PaymentKind::Refund:
        return tr("Refund");
    case PaymentKind::Reversal:
        return tr("Reversal");
    case PaymentKind::Reversed:
        return tr("Reversed");
    }
    return {};
}

QString PaymentModel::methodText(const QString &method)
{
    return text::choiceLabel(*catalog::field<"payment.method">, method);
}

int PaymentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_payments.size());
}

int PaymentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PaymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerPayment &payment = m_payments[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(payment, column);
    case Qt::ToolTipRole:
        return column == For ? QVariant(allocationText(payment)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Amount ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole:
        return column == Day      ? QVariant(payment.paidOn)
               : column == Amount ? QVariant(payment.amount)
                                  : display(payment, column);
    case IdRole:
        return QVariant::fromValue(payment.id);
    case KindRole:
        return int(kindOf(payment));
    case ExportRole:
        return column == Day      ? QVariant(payment.paidOn.toString(Qt::ISODate))
               : column == Amount ? QVariant(u"%1 %2"_s.arg(amountText(payment.amount), payment.currency))
                                  : QVariant(text::plain(display(payment, column).toString()));
    default:
        return {};
    }
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Paid on");
    case Amount:
        return tr("Amount");
    case Kind:
        return tr("Kind");
    case Method:
        return tr("Method");
    case For:
        return tr("For", "the invoices that a payment pays");
    case Reference:
        return tr("Reference");
    default:
        return {};
    }
}

QVariant PaymentModel::display(const LedgerPayment &payment, int column) const
{
    switch (column) {
    case Day:
        return m_format.date(payment.paidOn);
    case Amount:
        return m_format.money(payment.amount, payment.currency);
    case Kind:
        return kindText(kindOf(payment));
    case Method:
        return methodText(payment.method);
    case For:
        return allocationText(payment);
    case Reference:
        return text::isolatedByContent(payment.reference);
    default:
        return {};
    }
}

QString PaymentModel::allocationText(const LedgerPayment &payment) const
{
    QStringList parts;
    for (const Allocation &part : payment.allocations) {
        const QString title = text::isolated(part.title);
        parts.append(part.amount == payment.amount
                         ? title
                         : tr("%1: %2", "invoice number: amount of it")
                               .arg(title, m_format.money(part.amount, payment.currency)));
    }
    if (payment.onAccount > 0)
        parts.append(payment.onAccount == payment.amount
                         ? tr("On account")
                         : tr("%1 on account").arg(m_format.money(payment.onAccount, payment.currency)));
    return m_format.list(parts);
}

} // namespace c360::model
