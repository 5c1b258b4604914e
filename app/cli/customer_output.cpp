// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_output.h"

#include "app/cli/records.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace c360::cli {

Result<int> printCustomer(Session &session, const Id &id, const QList<Error> &warnings)
{
    C360_TRY(const domain::CustomerRow row,
             session.read([id](store::Connection &db) { return domain::customerRow(db, id); }));
    Console &console = session.console();
    for (const Error &warning : warnings)
        console.detail(text::message(warning));
    console.document(wholeCustomerJson(row));
    for (const QString &line : describeRecord(row.record))
        console.say(line);
    QStringList tags;
    for (const domain::TagLabel &tag : row.tags)
        tags.append(tag.name);
    if (!tags.isEmpty())
        console.say(u"tags: "_s + tags.join(u", "_s));
    return 0;
}

Result<int> printPage(Session &session, const domain::CustomerPage &page)
{
    QList<QStringList> rows;
    for (const domain::CustomerRow &row : page.customers) {
        const catalog::Record &record = row.record;
        rows.append({record.text(catalog::field<"customer.customer_id">),
                     record.text(catalog::field<"customer.full_name">),
                     record.text(catalog::field<"customer.company_name">),
                     record.text(catalog::field<"customer.email">),
                     record.text(catalog::field<"customer.city">),
                     record.text(catalog::field<"customer.country">)});
    }
    QStringList header;
    for (const char *name : {"customer_id", "full_name", "company_name", "email", "city", "country"})
        header.append(text::fieldLabel(u"customer", QString::fromLatin1(name)));
    Console &console = session.console();
    if (!console.isJson()) {
        console.table(header, rows);
        console.say(QCoreApplication::translate("cli", "%n customers in all.", nullptr, int(page.total)));
        return 0;
    }
    QJsonObject document = domain::customerPageJson(page);
    QJsonArray customers;
    for (const domain::CustomerRow &row : page.customers)
        customers.append(wholeCustomerJson(row));
    document.insert("customers"_L1, customers);
    console.document(document);
    return 0;
}

} // namespace c360::cli
