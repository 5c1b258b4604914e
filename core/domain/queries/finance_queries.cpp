// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/finance_queries.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

QDate dateAt(const store::Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

Result<std::vector<finance::LedgerDocument>> ledgerDocuments(store::Connection &db, const Id &customer)
{
    C360_TRY(auto rows, db.run(u"SELECT id, number, label_local, kind, currency, status, issued_on, due_on,"
                               " total FROM invoice WHERE customer = ? AND deleted_at IS NULL"_s,
                               {customer}));
    std::vector<finance::LedgerDocument> documents;
    while (rows.next()) {
        finance::LedgerDocument document;
        document.id = rows.id(0);
        document.number = rows.text(1);
        document.label = rows.text(2);
        document.creditNote = rows.text(3) == u"credit_note";
        document.currency = rows.text(4);
        document.status = rows.text(5);
        document.issuedOn = dateAt(rows, 6);
        document.dueOn = dateAt(rows, 7);
        document.total = rows.integer(8);
        documents.push_back(std::move(document));
    }
    C360_CHECK(finished(rows));
    return documents;
}

Result<std::vector<finance::LedgerPayment>> ledgerPayments(store::Connection &db, const Id &customer)
{
    C360_TRY(auto rows, db.run(u"SELECT id, invoice, amount, currency, method, paid_on, reference, created_at"
                               " FROM payment WHERE customer = ? AND deleted_at IS NULL"_s,
                               {customer}));
    std::vector<finance::LedgerPayment> payments;
    while (rows.next()) {
        finance::LedgerPayment payment;
        payment.id = rows.id(0);
        payment.invoice = rows.id(1);
        payment.amount = rows.integer(2);
        payment.currency = rows.text(3);
        payment.method = rows.text(4);
        payment.paidOn = dateAt(rows, 5);
        payment.reference = rows.text(6);
        payment.createdAt = rows.integer(7);
        payments.push_back(std::move(payment));
    }
    C360_CHECK(finished(rows));
    return payments;
}

} // namespace

std::optional<double> CustomerFinances::creditUse() const
{
    if (!creditLimit || *creditLimit <= 0)
        return std::nullopt;
    const finance::Account *account = ledger.account(creditCurrency);
    return account ? double(std::max<Amount>(account->balance, 0)) / double(*creditLimit) : 0.0;
}

Result<CustomerFinances> customerFinances(store::Connection &db, const Id &customer, const QDate &today)
{
    C360_TRY(auto head,
             db.one(u"SELECT credit_limit, currency FROM customer WHERE id = ? AND deleted_at IS NULL"_s,
                    {customer}));
    if (!head)
        return fail(ErrorCode::NotFound, u"record.not_found"_s);
    CustomerFinances finances;
    if (!head->isNull(0))
        finances.creditLimit = head->integer(0);
    finances.creditCurrency = head->text(1);

    C360_TRY(auto documents, ledgerDocuments(db, customer));
    C360_TRY(auto payments, ledgerPayments(db, customer));
    finances.ledger = finance::settle(std::move(documents), std::move(payments), today);
    if (finances.creditCurrency.isEmpty() && !finances.ledger.accounts.empty())
        finances.creditCurrency = finances.ledger.accounts.front().currency;
    return finances;
}

Result<std::vector<InvoiceLineRow>> invoiceLines(store::Connection &db, const Id &invoice,
                                                 const QString &language)
{
    C360_TRY(auto rows, db.run(u"SELECT l.id, l.position, l.product_code, l.description, c.name, l.quantity,"
                               " l.unit_price, l.tax_rate, l.amount, l.category FROM invoice_line l"
                               " LEFT JOIN product_category c ON c.id = l.category AND c.deleted_at IS NULL"
                               " WHERE l.invoice = ? AND l.deleted_at IS NULL ORDER BY l.position, l.id"_s,
                               {invoice}));
    std::vector<InvoiceLineRow> lines;
    while (rows.next()) {
        InvoiceLineRow line;
        line.id = rows.id(0);
        line.position = int(rows.integer(1));
        line.productCode = rows.text(2);
        line.description = rows.text(3);
        line.category = textIn(rows.text(4), language);
        line.quantity = rows.integer(5);
        line.unitPrice = rows.integer(6);
        line.taxRate = rows.integer(7);
        line.amount = rows.integer(8);
        line.categoryId = rows.id(9);
        lines.push_back(std::move(line));
    }
    C360_CHECK(finished(rows));
    return lines;
}

Result<std::vector<ProductCategory>> productCategories(store::Connection &db, const QString &language)
{
    C360_TRY(auto rows, db.run(u"SELECT id, name FROM product_category WHERE deleted_at IS NULL"_s));
    std::vector<ProductCategory> categories;
    while (rows.next())
        categories.push_back({rows.id(0), textIn(rows.text(1), language)});
    C360_CHECK(finished(rows));
    std::ranges::sort(categories, [](const ProductCategory &a, const ProductCategory &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return categories;
}

QString textIn(const QString &texts, const QString &language)
{
    const QJsonObject object = QJsonDocument::fromJson(texts.toUtf8()).object();
    for (const QString &key : {language, u"en"_s}) {
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            return text;
    }
    for (const QJsonValue &value : object) {
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

Result<void> finished(const store::Query &query)
{
    if (auto failure = query.failure())
        return std::unexpected(std::move(*failure));
    return {};
}

} // namespace c360::domain
