// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/sales_writer.h"

#include "core/catalog/catalog.h"
#include "core/domain/finance/invoice_rules.h"
#include "core/domain/undo.h"
#include "core/services/import/import_apply.h"
#include "core/text/countries.h"
#include "core/text/normalize.h"

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

using catalog::field;
namespace finance = domain::finance;

bool isCreditNote(const QString &number)
{
    return number.size() > 1 && (number.at(0) == u'C' || number.at(0) == u'c') && number.at(1).isDigit();
}

QString customerKey(const SaleLine &line)
{
    if (!line.customerExternalId.isEmpty())
        return u"x:"_s + line.customerExternalId;
    if (!line.customerEmail.isEmpty())
        return u"e:"_s + line.customerEmail;
    return line.customerName.isEmpty() ? QString() : u"n:"_s + text::normalized(line.customerName);
}

Error note(const QString &reason, const QString &fieldName, QVariantMap args)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.field = fieldName;
    error.args = std::move(args);
    return error;
}

void setText(catalog::Record &record, catalog::FieldRef ref, const QString &value)
{
    if (!value.isEmpty())
        record.set(ref, value);
}

} // namespace

SalesWriter::SalesWriter(domain::Rules rules, ImportOptions options)
    : m_rules(std::move(rules)), m_options(std::move(options))
{
    if (m_rules.currency.isEmpty())
        m_rules.currency = text::currencyOfCountry(m_rules.country);
    if (m_rules.currency.isEmpty())
        m_rules.currency = u"EUR"_s;
}

Result<Id> SalesWriter::findCustomer(store::Transaction &tx, const SaleLine &line) const
{
    const auto find = [&](const QString &column, const QString &value) -> Result<Id> {
        C360_TRY(const auto row, tx.db().one(u"SELECT id FROM customer WHERE %1 = ? AND deleted_at IS NULL "
                                             u"ORDER BY duplicate_of IS NOT NULL LIMIT 1"_s.arg(column),
                                             {value}));
        return row ? row->id(0) : Id();
    };
    if (!line.customerExternalId.isEmpty())
        return find(u"external_id"_s, line.customerExternalId);
    if (!line.customerEmail.isEmpty())
        return find(u"email"_s, line.customerEmail);
    return find(u"search_key"_s, text::normalized(line.customerName));
}

Result<Id> SalesWriter::customerOf(store::Transaction &tx, const SaleLine &line, GroupResult &group)
{
    const QString key = customerKey(line);
    if (key.isEmpty())
        return Id();
    if (const auto known = m_customers.constFind(key); known != m_customers.cend())
        return *known;
    C360_TRY(Id id, findCustomer(tx, line));
    if (id.isNull()) {
        domain::Fields set;
        if (!line.customerExternalId.isEmpty())
            set.insert(u"external_id"_s, line.customerExternalId);
        if (!line.customerEmail.isEmpty())
            set.insert(u"email"_s, line.customerEmail);
        if (!line.customerName.isEmpty()) {
            const auto [first, last] = splitName(line.customerName);
            set.insert(u"first_name"_s, first);
            if (!last.isEmpty())
                set.insert(u"last_name"_s, last);
        }
        if (const QString code = m_countries.value(line.country); !code.isEmpty())
            set.insert(u"country"_s, code);
        C360_TRY(const auto made,
                 applyRow(tx, m_rules, {domain::OpKind::Create, u"customer"_s, {}, std::move(set)}));
        id = made.ids.front();
        const size_t hash = qHash(key);
        if (!m_dryCustomers.contains(hash))
            ++group.counts.customers;
        if (m_options.dryRun)
            m_dryCustomers.insert(hash);
    }
    m_customers.insert(key, id);
    return id;
}

Result<SalesWriter::Invoice> SalesWriter::invoiceOf(store::Transaction &tx,
                                                    const std::vector<SaleLine> &lines, size_t first,
                                                    size_t last, const Id &customer, GroupResult &group)
{
    const SaleLine &head = lines[first];
    {
        // The same number may stand for two customers; each has an invoice of its own then.
        C360_TRY(auto query, tx.db().run(u"SELECT id, customer, kind, country FROM invoice WHERE number = ? "
                                         u"AND deleted_at IS NULL"_s,
                                         {head.number}));
        while (query.next()) {
            Invoice found;
            found.id = query.id(0);
            found.present = found.id < m_mark;
            found.kind = query.text(2);
            found.country = query.text(3);
            if (!found.present && query.id(1) != customer)
                continue;
            if (!found.present) {
                found.grown = true;
                C360_TRY(
                    const qint64 count,
                    tx.db().scalar(u"SELECT count(*) FROM invoice_line WHERE invoice = ?"_s, {found.id}));
                found.lines = int(count);
            }
            return found;
        }
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    catalog::Record record(catalog::invoiceType);
    Invoice made;
    made.kind = isCreditNote(head.number) ? u"credit_note"_s : u"invoice"_s;
    made.country = head.country;
    if (!customer.isNull())
        record.set(field<"invoice.customer">, customer.toBytes());
    record.set(field<"invoice.number">, head.number);
    record.set(field<"invoice.kind">, made.kind);
    setText(record, field<"invoice.country">, head.country);
    setText(record, field<"invoice.country_code">, m_countries.value(head.country));
    record.set(field<"invoice.issued_on">, head.issuedOn);
    setText(record, field<"invoice.due_on">, head.dueOn);
    record.set(field<"invoice.currency">, head.currency.isEmpty() ? m_rules.currency : head.currency);
    // Sales that say nothing of a due date were settled when they were made.
    const bool known = head.status == u"issued" || head.status == u"paid" || head.status == u"draft" ||
                       head.status == u"cancelled";
    record.set(field<"invoice.status">, known ? head.status : head.dueOn.isEmpty() ? u"paid"_s : u"issued"_s);
    std::vector<finance::LineValues> values;
    values.reserve(last - first);
    for (size_t i = first; i < last; ++i)
        values.push_back({finance::lineAmount(lines[i].quantity, lines[i].unitPrice), lines[i].taxRate});
    record.set(field<"invoice.total">, qlonglong(finance::invoiceTotals(values).total));
    C360_CHECK(tx.insert(record));
    made.id = record.id;
    const size_t hash = qHashMulti(0, head.number, customerKey(head));
    if (!m_dryInvoices.contains(hash))
        ++(made.kind == u"invoice" ? group.counts.invoices : group.counts.creditNotes);
    if (m_options.dryRun)
        m_dryInvoices.insert(hash);
    return made;
}

Result<void> SalesWriter::addLines(store::Transaction &tx, const std::vector<SaleLine> &lines, size_t first,
                                   size_t last, GroupResult &group)
{
    const SaleLine &head = lines[first];
    for (size_t i = first; i < last; ++i) {
        if (!m_countries.contains(lines[i].country))
            m_countries.insert(lines[i].country, text::countryFromText(lines[i].country).value_or(QString()));
    }
    auto customer = customerOf(tx, head, group);
    if (!customer) {
        if (!concernsRow(customer.error()))
            return std::unexpected(customer.error());
        for (size_t i = first; i < last; ++i) {
            PreparedRow row;
            row.line = lines[i].line;
            row.raw = lines[i].raw;
            group.refuse(row, customer.error());
        }
        return {};
    }
    C360_TRY(const Invoice invoice, invoiceOf(tx, lines, first, last, *customer, group));
    for (size_t i = first; i < last; ++i) {
        const SaleLine &line = lines[i];
        if (invoice.present) {
            PreparedRow row;
            row.line = line.line;
            row.raw = line.raw;
            group.skip(row, {.line = line.line, .by = u"number"_s, .record = invoice.id});
            continue;
        }
        catalog::Record record(catalog::invoiceLineType);
        record.set(field<"invoice_line.invoice">, invoice.id.toBytes());
        record.set(field<"invoice_line.position">, qlonglong(invoice.lines + int(i - first) + 1));
        setText(record, field<"invoice_line.description">, line.description);
        setText(record, field<"invoice_line.product_code">, line.productCode);
        record.set(field<"invoice_line.quantity">, qlonglong(line.quantity));
        record.set(field<"invoice_line.unit_price">, qlonglong(line.unitPrice));
        if (line.taxRate != 0)
            record.set(field<"invoice_line.tax_rate">, qlonglong(line.taxRate));
        record.set(field<"invoice_line.amount">,
                   qlonglong(finance::lineAmount(line.quantity, line.unitPrice)));
        // Undoing the invoice takes its lines along; lines added to an earlier one are undone one by one.
        C360_CHECK(tx.insert(record, invoice.grown));
        ++group.counts.created;
        if (customer->isNull())
            ++group.counts.linesWithoutCustomer;
        if (line.country != invoice.country)
            group.counts.addWarning(
                line.line, note(u"import.otherCountry"_s, u"country"_s, {{u"value"_s, line.country}}));
    }
    if (invoice.grown && !invoice.present)
        return domain::refreshTotals(tx, {invoice.id});
    return {};
}

Result<GroupResult> SalesWriter::write(store::Transaction &tx, std::vector<SaleLine> lines)
{
    GroupResult group;
    if (m_mark.isNull())
        m_mark = tx.newId();
    m_customers.clear(); // a group that is rolled back takes its customers with it
    group.counts.read = qint64(lines.size());
    std::vector<SaleLine> good;
    good.reserve(lines.size());
    for (auto &line : lines) {
        if (line.refusal) {
            PreparedRow row;
            row.line = line.line;
            row.raw = line.raw;
            group.refuse(row, *line.refusal);
        } else {
            good.push_back(std::move(line));
        }
    }
    for (size_t first = 0; first < good.size();) {
        size_t last = first + 1;
        const QString customer = customerKey(good[first]);
        while (last < good.size() && good[last].number == good[first].number &&
               customerKey(good[last]) == customer)
            ++last;
        C360_CHECK(addLines(tx, good, first, last, group));
        first = last;
    }
    return group;
}

} // namespace c360::services
