// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finance/invoice_rules.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace c360::domain::finance {

Amount lineAmount(Amount quantity, Amount unitPrice)
{
    return multiply(quantity, unitPrice);
}

Amount taxOf(Amount net, Amount taxRate)
{
    // The rate is a percentage; 128 bits, so that it is rounded once only.
    constexpr __int128 scale = __int128(amountScale) * 100;
    const __int128 product = static_cast<__int128>(net) * taxRate;
    return Amount((product + (product < 0 ? -scale / 2 : scale / 2)) / scale);
}

InvoiceTotals invoiceTotals(std::span<const LineValues> lines)
{
    InvoiceTotals totals;
    QMap<Amount, Amount> netByRate;
    for (const LineValues &line : lines) {
        totals.net += line.amount;
        netByRate[line.taxRate] += line.amount;
    }
    for (auto it = netByRate.cbegin(); it != netByRate.cend(); ++it)
        totals.tax += taxOf(it.value(), it.key());
    totals.total = totals.net + totals.tax;
    return totals;
}

Result<void> checkLine(const QString &invoiceKind, Amount quantity, Amount unitPrice)
{
    if (invoiceKind == u"credit_note" && lineAmount(quantity, unitPrice) > 0)
        return fail(ErrorCode::Invalid, u"invoice_line.credit_sign"_s, u"quantity"_s);
    return {};
}

Result<void> checkInvoiceDates(const QString &issuedOn, const QString &dueOn)
{
    if (!issuedOn.isEmpty() && !dueOn.isEmpty() && dueOn < issuedOn)
        return fail(ErrorCode::Invalid, u"invoice.due_before_issue"_s, u"due_on"_s);
    return {};
}

Result<void> checkPayment(Amount amount, const QString &currency, const Id &customer,
                          const PaymentTarget &invoice)
{
    if (amount == 0)
        return fail(ErrorCode::Invalid, u"payment.zero"_s, u"amount"_s);
    if (!invoice.named)
        return {};
    if (invoice.customer != customer)
        return fail(ErrorCode::Invalid, u"payment.other_customer"_s, u"invoice"_s);
    if (invoice.currency != currency)
        return fail(ErrorCode::Invalid, u"payment.currency"_s, u"currency"_s,
                    {{u"currency"_s, invoice.currency}});
    return {};
}

QString localLabel(const QString &invoiceKind, const QDate &issuedOn, quint32 random)
{
    return u"%1-%2-%3"_s.arg(invoiceKind == u"credit_note" ? u"C"_s : u"I"_s,
                             issuedOn.toString(u"yyyyMMdd"_s),
                             QString::number(random & 0xffff, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace c360::domain::finance
