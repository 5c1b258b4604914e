// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/selection_queries.h"

#include "core/domain/queries/finance_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

QString jsonOf(const std::vector<qint64> &rids)
{
    QJsonArray list;
    for (const qint64 rid : rids)
        list.append(rid);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

CurrencySums &entryOf(std::vector<CurrencySums> &sums, const QString &currency)
{
    const auto place = std::ranges::lower_bound(sums, currency, {}, &CurrencySums::currency);
    if (place != sums.end() && place->currency == currency)
        return *place;
    return *sums.insert(place, CurrencySums{currency});
}

Result<void> addUp(store::Connection &db, const QString &sql, const QString &rids,
                   std::vector<CurrencySums> &sums, Amount CurrencySums::*member)
{
    C360_TRY(auto rows, db.run(sql, {rids}));
    while (rows.next())
        entryOf(sums, rows.text(0)).*member += rows.integer(1);
    return finished(rows);
}

} // namespace

Result<std::vector<CurrencySums>> selectionSums(store::Connection &db, const std::vector<qint64> &rids)
{
    const QString list = jsonOf(rids);
    const QString chosen = u"FROM json_each(?) j CROSS JOIN customer c ON c.rid = j.value"_s;
    const QString invoices =
        chosen + u" CROSS JOIN invoice i ON i.customer = c.id AND i.deleted_at IS NULL"_s;
    std::vector<CurrencySums> sums;
    C360_CHECK(addUp(
        db,
        u"SELECT i.currency, sum(l.amount) %1 AND i.status IN ('issued', 'paid')"
        " CROSS JOIN invoice_line l ON l.invoice = i.id AND l.deleted_at IS NULL GROUP BY 1"_s.arg(invoices),
        list, sums, &CurrencySums::revenue));
    // What finance::settle() leaves: a document stored as paid owes nothing, more than its total is credit.
    C360_CHECK(addUp(
        db,
        u"SELECT currency, sum(CASE WHEN status = 'paid' AND (total >= 0) = (rest >= 0) THEN 0 ELSE rest END)"
        " FROM (SELECT i.currency, i.status, i.total, i.total - coalesce((SELECT sum(p.amount) FROM payment p"
        " WHERE p.customer = i.customer AND p.invoice = i.id AND p.currency = i.currency"
        " AND p.deleted_at IS NULL), 0) AS rest %1 AND i.status NOT IN ('draft', 'cancelled')) GROUP BY 1"_s
            .arg(invoices),
        list, sums, &CurrencySums::balance));
    C360_CHECK(
        addUp(db,
              u"SELECT p.currency, -sum(p.amount) %1 CROSS JOIN payment p ON p.customer = c.id"
              " AND p.deleted_at IS NULL WHERE NOT EXISTS (SELECT 1 FROM invoice i WHERE i.id = p.invoice"
              " AND i.customer = p.customer AND i.currency = p.currency AND i.deleted_at IS NULL"
              " AND i.status NOT IN ('draft', 'cancelled')) GROUP BY 1"_s.arg(chosen),
              list, sums, &CurrencySums::balance));
    return sums;
}

void addSums(std::vector<CurrencySums> &sums, const std::vector<CurrencySums> &more)
{
    for (const CurrencySums &entry : more) {
        CurrencySums &sum = entryOf(sums, entry.currency);
        sum.revenue += entry.revenue;
        sum.balance += entry.balance;
    }
}

} // namespace c360::domain
