// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/sales_lines.h"

#include "core/text/countries.h"

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

Error lineError(const QString &reason, const QString &field)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.field = field;
    error.type = field == u"quantity" || field == u"unit_price" || field == u"tax_rate" ? u"invoice_line"_s
                                                                                        : u"invoice"_s;
    return error;
}

} // namespace

SalesLineReader::SalesLineReader(const ImportPlan &plan) : m_plan(plan) {}

void SalesLineReader::resolve(const QStringList &names)
{
    if (names.constData() == m_names.constData() && names.size() == m_names.size())
        return;
    m_names = names;
    m_columns = {};
    const std::pair<QStringView, int Columns::*> slots[] = {
        {u"number", &Columns::number},
        {u"issued_on", &Columns::issuedOn},
        {u"due_on", &Columns::dueOn},
        {u"product_code", &Columns::productCode},
        {u"description", &Columns::description},
        {u"quantity", &Columns::quantity},
        {u"unit_price", &Columns::unitPrice},
        {u"tax_rate", &Columns::taxRate},
        {u"customer.external_id", &Columns::customerExternalId},
        {u"customer.email", &Columns::customerEmail},
        {u"customer.name", &Columns::customerName},
        {u"country", &Columns::country},
        {u"currency", &Columns::currency},
        {u"status", &Columns::status},
    };
    for (int i = 0; i < names.size(); ++i) {
        const QString target = m_plan.targetOf(names.at(i));
        for (const auto &[name, member] : slots) {
            if (name == target && m_columns.*member < 0)
                m_columns.*member = i;
        }
    }
}

QString SalesLineReader::text(const Row &row, int column, const QString &target) const
{
    QString value = column >= 0 && column < row.values.size() ? cleaned(row.values.at(column)) : QString();
    if (value.isEmpty() && !m_plan.constants.isEmpty())
        value = m_plan.constants.value(target);
    return value;
}

SaleLine SalesLineReader::read(Row row)
{
    SaleLine line;
    line.line = row.line;
    line.raw = std::move(row.raw);
    if (row.problem) {
        line.refusal = std::move(row.problem);
        return line;
    }
    resolve(row.names);
    const auto refuse = [&](const QString &reason, const QString &field) {
        if (!line.refusal)
            line.refusal = lineError(reason, field);
    };
    const auto number = [&](int column, const QString &target, bool required) -> Amount {
        const QString value = text(row, column, target);
        if (value.isEmpty()) {
            if (required)
                refuse(u"required"_s, target);
            return 0;
        }
        // Most numbers are plain.
        if (const auto plain = parseAmount(value); plain && m_plan.decimal == u'.')
            return *plain;
        const auto amount = foundAmount(value, m_plan.decimal);
        if (!amount)
            refuse(u"number.invalid"_s, target);
        return amount.value_or(0);
    };
    const auto date = [&](int column, const QString &target, bool required) -> QString {
        const QString value = text(row, column, target);
        if (value.isEmpty()) {
            if (required)
                refuse(u"required"_s, target);
            return {};
        }
        const auto found = foundDate(value, m_plan.dateOrder);
        if (!found)
            refuse(u"date.invalid"_s, target);
        return found.value_or(QString());
    };

    line.number = idText(text(row, m_columns.number, u"number"_s));
    if (line.number.isEmpty())
        refuse(u"required"_s, u"number"_s);
    else if (line.number.size() > 60)
        refuse(u"text.tooLong"_s, u"number"_s);
    line.issuedOn = date(m_columns.issuedOn, u"issued_on"_s, true);
    line.dueOn = date(m_columns.dueOn, u"due_on"_s, false);
    line.quantity = number(m_columns.quantity, u"quantity"_s, true);
    line.unitPrice = number(m_columns.unitPrice, u"unit_price"_s, true);
    line.taxRate = number(m_columns.taxRate, u"tax_rate"_s, false);
    line.productCode = text(row, m_columns.productCode, u"product_code"_s).left(60);
    line.description = text(row, m_columns.description, u"description"_s).simplified().left(500);
    line.customerExternalId =
        idText(text(row, m_columns.customerExternalId, u"customer.external_id"_s)).left(100);
    line.customerEmail = text(row, m_columns.customerEmail, u"customer.email"_s).toLower();
    line.customerName = text(row, m_columns.customerName, u"customer.name"_s).simplified();
    line.country = text(row, m_columns.country, u"country"_s).simplified().left(100);
    line.currency = text(row, m_columns.currency, u"currency"_s).toUpper();
    if (!line.currency.isEmpty() && !text::isCurrencyCode(line.currency))
        refuse(u"currency.unknown"_s, u"currency"_s);
    line.status = text(row, m_columns.status, u"status"_s).toLower();
    return line;
}

} // namespace c360::services
