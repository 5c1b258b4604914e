// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoice_draft_text.h"

#include "core/domain/finance/invoice_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::ui {

QString textOf(const domain::finance::InvoiceDraft &draft)
{
    QJsonArray lines;
    for (const domain::InvoiceLineRow &line : draft.lines)
        lines.append(
            QJsonObject{{u"code"_s, line.productCode},
                        {u"description"_s, line.description},
                        {u"category"_s, line.categoryId.isNull() ? QString() : line.categoryId.toString()},
                        {u"quantity"_s, amountText(line.quantity)},
                        {u"price"_s, amountText(line.unitPrice)},
                        {u"tax"_s, amountText(line.taxRate)}});
    const QJsonObject object{{u"issued_on"_s, draft.issuedOn.toString(Qt::ISODate)},
                             {u"due_on"_s, draft.dueOn.toString(Qt::ISODate)},
                             {u"currency"_s, draft.currency},
                             {u"lines"_s, lines}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool fillFrom(const QString &text, domain::finance::InvoiceDraft &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray lines = object.value(u"lines").toArray();
    if (lines.isEmpty())
        return false;
    draft.issuedOn = QDate::fromString(object.value(u"issued_on").toString(), Qt::ISODate);
    draft.dueOn = QDate::fromString(object.value(u"due_on").toString(), Qt::ISODate);
    draft.currency = object.value(u"currency").toString();
    draft.lines.clear();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const auto amount = [&line](QStringView key) {
            return parseAmount(line.value(key).toString()).value_or(0);
        };
        domain::InvoiceLineRow row;
        row.productCode = line.value(u"code").toString();
        row.description = line.value(u"description").toString();
        row.categoryId = Id::fromString(line.value(u"category").toString()).value_or(Id());
        row.quantity = amount(u"quantity");
        row.unitPrice = amount(u"price");
        row.taxRate = amount(u"tax");
        row.amount = domain::finance::lineAmount(row.quantity, row.unitPrice);
        draft.lines.push_back(std::move(row));
    }
    return true;
}

} // namespace c360::ui
