// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/audit_queries.h"

using namespace Qt::StringLiterals;

namespace c360::domain {

using store::Bind;

namespace {

const QString customerName =
    u"coalesce(nullif(c.full_name, ''), nullif(c.company_name, ''), c.customer_id)"_s;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace

Result<AuditPage> auditPage(store::Connection &db, const AuditFilter &filter, const Id &before, int limit)
{
    // Ids are UUIDv7: their order is that of time, also across devices, and has an index.
    QString sql =
        u"SELECT a.id, a.at, a.actor, a.action, a.record_type, a.record_id, a.customer, %1, a.summary "
        u"FROM audit_entry AS a LEFT JOIN customer AS c ON c.id = a.customer WHERE a.deleted_at IS NULL"_s
            .arg(customerName);
    QList<Bind> binds;
    if (!before.isNull()) {
        sql += u" AND a.id < ?"_s;
        binds << before;
    }
    if (filter.from > 0) {
        sql += u" AND a.at >= ?"_s;
        binds << filter.from;
    }
    if (filter.until > 0) {
        sql += u" AND a.at < ?"_s;
        binds << filter.until;
    }
    for (const AuditWord &word : filter.words) {
        sql += u" AND (instr(folded(coalesce(a.actor, '') || ' ' || coalesce(%1, '') || ' ' || "
               u"coalesce(a.summary, '')), ?) > 0"_s.arg(customerName);
        binds << word.text;
        if (!word.actions.isEmpty()) {
            sql += u" OR a.action IN (%1)"_s.arg(marks(word.actions.size()));
            for (const QString &action : word.actions)
                binds << action;
        }
        if (!word.types.isEmpty()) {
            sql += u" OR a.record_type IN (%1)"_s.arg(marks(word.types.size()));
            for (const QString &type : word.types)
                binds << type;
        }
        sql += u')';
    }
    sql += u" ORDER BY a.id DESC LIMIT ?"_s;
    binds << limit + 1;

    C360_TRY(store::Query query, db.run(sql, binds));
    AuditPage page;
    while (query.next()) {
        if (int(page.lines.size()) == limit) {
            page.more = true;
            break;
        }
        page.lines.push_back({.id = query.id(0),
                              .at = query.integer(1),
                              .actor = query.text(2),
                              .action = query.text(3),
                              .type = query.text(4),
                              .record = query.id(5),
                              .customer = query.id(6),
                              .customerTitle = query.text(7),
                              .summary = query.text(8)});
    }
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    return page;
}

Result<QString> importActor(store::Connection &db, Instant from, Instant until)
{
    C360_TRY(const auto row,
             db.one(u"SELECT actor FROM audit_entry WHERE customer IS NULL AND at >= ? AND at <= ? "
                    u"AND action = 'import' ORDER BY at LIMIT 1"_s,
                    {from, until}));
    return row ? row->text(0) : QString();
}

Result<QHash<Id, QString>> customerTitles(store::Connection &db, const QList<Id> &ids)
{
    QHash<Id, QString> titles;
    const QString sql = u"SELECT %1 FROM customer AS c WHERE c.id = ?"_s.arg(customerName);
    for (const Id &id : ids) {
        C360_TRY(const auto row, db.one(sql, {id}));
        if (row)
            titles.insert(id, row->text(0));
    }
    return titles;
}

} // namespace c360::domain
