// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/timeline_queries.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/domain/queries/finance_queries.h"
#include "core/store/schema.h"
#include "core/text/normalize.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

using store::Bind;
using store::Query;

constexpr int upcomingLimit = 200;

// Entries of these types stand in the timeline themselves; of their changes only the bin is news. Who looked
// is no news of the customer.
constexpr auto audited = "(record_type NOT IN ('activity', 'invoice', 'invoice_line', 'payment', 'document', "
                         "'consent_event') OR action IN ('delete', 'restore')) AND action <> 'read'"_L1;
constexpr auto open = "(status IN ('pending', 'in_progress') OR interaction_date > ?)"_L1;

/// How one table becomes entries. The columns are: id, at, kind, status, title, text, by, amount, currency,
/// due, pinned.
struct SourceSql
{
    TimelineSource source;
    QLatin1StringView kind; ///< name in TimelineFilter::kinds; empty: the column `interaction_type`
    QLatin1StringView table;
    QLatin1StringView columns;
    QLatin1StringView at;    ///< the column the entries are ordered by
    bool day;                ///< `at` is a date, not an instant
    QLatin1StringView where; ///< beside customer and bin
    QLatin1StringView words; ///< what a text filter looks at; empty: nothing, so never found by text
};

constexpr SourceSql sources[] = {
    {TimelineSource::Activity, ""_L1, "activity"_L1,
     "id, interaction_date, interaction_type, status, subject, body, assigned_to, NULL, NULL, due_at, pinned"_L1,
     "interaction_date"_L1, false, ""_L1, "coalesce(subject, '') || ' ' || coalesce(body, '')"_L1},
    {TimelineSource::Invoice, "invoice"_L1, "invoice"_L1,
     "id, issued_on, kind, status, coalesce(nullif(number, ''), label_local), NULL, created_by, total, "
     "currency, "
     "NULL, 0"_L1,
     "issued_on"_L1, true, ""_L1, "coalesce(number, '') || ' ' || coalesce(label_local, '')"_L1},
    {TimelineSource::Payment, "payment"_L1, "payment"_L1,
     "id, paid_on, method, NULL, reference, (SELECT coalesce(nullif(i.number, ''), i.label_local) FROM "
     "invoice AS i "
     "WHERE i.id = payment.invoice), created_by, amount, currency, NULL, 0"_L1,
     "paid_on"_L1, true, ""_L1, "coalesce(reference, '')"_L1},
    {TimelineSource::Document, "document"_L1, "document"_L1,
     "id, created_at, category, NULL, title, file_name, created_by, NULL, NULL, NULL, 0"_L1, "created_at"_L1,
     false, ""_L1, "coalesce(title, '') || ' ' || coalesce(file_name, '') || ' ' || coalesce(note, '')"_L1},
    {TimelineSource::Consent, "consent"_L1, "consent_event"_L1,
     "id, captured_at, action, NULL, purpose, channel, captured_by, NULL, NULL, NULL, 0"_L1, "captured_at"_L1,
     false, ""_L1, ""_L1},
    {TimelineSource::Change, "change"_L1, "audit_entry"_L1,
     "id, at, action, NULL, record_type, summary, actor, NULL, NULL, NULL, 0"_L1, "at"_L1, false, audited,
     ""_L1},
};

/// In a zone made once: without one Qt asks the C library, which looks for a changed zone file every time.
Instant startOfDay(const QDate &date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

TimelineEntry readEntry(const SourceSql &source, const Query &row, const QTimeZone &zone)
{
    TimelineEntry entry;
    entry.source = source.source;
    entry.id = row.id(0);
    entry.dayOnly = source.day;
    entry.at = source.day ? startOfDay(QDate::fromString(row.text(1), Qt::ISODate), zone) : row.integer(1);
    entry.kind = row.text(2);
    entry.status = row.text(3);
    entry.title = row.text(4);
    entry.text = row.text(5);
    entry.by = row.text(6);
    entry.amount = row.integer(7);
    entry.currency = row.text(8);
    entry.due = row.integer(9);
    entry.pinned = row.flag(10);
    return entry;
}

struct Condition
{
    QString sql;
    QList<Bind> binds;

    void add(const QString &more, const QList<Bind> &values = {})
    {
        sql += u" AND "_s + more;
        binds += values;
    }
};

/// Customer, bin, filter; nothing when the filter excludes the whole source.
std::optional<Condition> conditionOf(const SourceSql &source, const Id &customer,
                                     const TimelineFilter &filter)
{
    Condition condition{u"customer = ? AND deleted_at IS NULL"_s, {customer}};
    if (!source.where.isEmpty())
        condition.add(source.where);
    if (!filter.kinds.isEmpty()) {
        if (source.kind.isEmpty()) {
            QStringList marks;
            QList<Bind> values;
            for (const QString &kind : filter.kinds) {
                marks << u"?"_s;
                values << kind;
            }
            condition.add(u"interaction_type IN (%1)"_s.arg(marks.join(u',')), values);
        } else if (!filter.kinds.contains(source.kind)) {
            return {};
        }
    }
    const QStringList words = text::searchWords(filter.text);
    if (!words.isEmpty() && source.words.isEmpty())
        return {};
    for (const QString &word : words)
        condition.add(u"instr(folded(%1), ?) > 0"_s.arg(source.words), {word});
    return condition;
}

/// Only what lies behind the key in the order of the timeline.
void addBound(Condition &condition, const SourceSql &source, const TimelineKey &after)
{
    const QString column = source.at;
    Bind edge = after.at;
    bool edgeIncluded = source.source > after.source;
    bool edgeById = source.source == after.source;
    if (source.day) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(after.at).date();
        edge = day.toString(Qt::ISODate);
        // A date's entries lie at the start of the day: before any later instant of the same day.
        if (startOfDay(day, QTimeZone::systemTimeZone()) < after.at) {
            edgeIncluded = true;
            edgeById = false;
        }
    }
    if (edgeById)
        condition.add(u"(%1 < ? OR (%1 = ? AND id < ?))"_s.arg(column), {edge, edge, after.id});
    else
        condition.add(u"%1 %2 ?"_s.arg(column, edgeIncluded ? u"<="_s : u"<"_s), {edge});
}

bool before(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    if (a.source != b.source)
        return a.source < b.source;
    return a.id > b.id;
}

Result<void> readInto(std::vector<TimelineEntry> &entries, store::Connection &db, const SourceSql &source,
                      const Condition &condition, const QString &order, int limit, const QString &from = {})
{
    C360_TRY(Query rows, db.run(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
                                    source.columns, from.isEmpty() ? QString(source.table) : from,
                                    condition.sql, order, QString::number(limit)),
                                condition.binds));
    const QTimeZone zone = source.day ? QTimeZone::systemTimeZone() : QTimeZone();
    while (rows.next())
        entries.push_back(readEntry(source, rows, zone));
    return finished(rows);
}

Result<void> countInto(TimelineTop &top, store::Connection &db, const Id &customer)
{
    C360_TRY(Query rows, db.run(u"SELECT interaction_type, count(*) FROM activity WHERE customer = ? "
                                u"AND deleted_at IS NULL GROUP BY 1"_s,
                                {customer}));
    QHash<QString, qint64> activities;
    while (rows.next())
        activities.insert(rows.text(0), rows.integer(1));
    C360_CHECK(finished(rows));
    for (const catalog::Choice &choice : catalog::interactionChoices) {
        const QString kind = latin(choice.value);
        if (const qint64 count = activities.value(kind))
            top.counts.push_back({kind, count});
    }
    for (const SourceSql &source : sources) {
        if (source.kind.isEmpty())
            continue;
        const auto condition = conditionOf(source, customer, {});
        C360_TRY(const qint64 count,
                 db.scalar(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(source.table, condition->sql),
                           condition->binds));
        if (count)
            top.counts.push_back({source.kind, count});
    }
    for (const TimelineCount &count : top.counts)
        top.total += count.count;
    return {};
}

} // namespace

Result<TimelinePage> timelinePage(store::Connection &db, const Id &customer, const TimelineFilter &filter,
                                  const std::optional<TimelineKey> &after, int limit, Instant now)
{
    TimelinePage page;
    for (const SourceSql &source : sources) {
        auto condition = conditionOf(source, customer, filter);
        if (!condition)
            continue;
        if (source.source == TimelineSource::Activity)
            condition->add(u"NOT %1 AND coalesce(pinned, 0) = 0"_s.arg(open), {now});
        if (after)
            addBound(*condition, source, *after);
        // Without statistics the planner would sort a customer's whole history instead of reading its newest
        // end.
        const QString from = source.source == TimelineSource::Activity
                                 ? u"activity INDEXED BY activity_by_interaction_date"_s
                                 : QString();
        // One more than asked for from each tells whether there is more.
        C360_CHECK(readInto(page.entries, db, source, *condition, u"%1 DESC, id DESC"_s.arg(source.at),
                            limit + 1, from));
    }
    std::ranges::sort(page.entries, before);
    if (int(page.entries.size()) > limit) {
        page.entries.resize(size_t(limit));
        page.more = true;
    }
    return page;
}

Result<TimelineTop> timelineTop(store::Connection &db, const Id &customer, const TimelineFilter &filter,
                                Instant now)
{
    TimelineTop top;
    const SourceSql &activities = sources[0];
    const auto condition = conditionOf(activities, customer, filter);
    Condition upcoming = *condition;
    upcoming.add(open, {now});
    C360_CHECK(
        readInto(top.upcoming, db, activities, upcoming,
                 u"due_at IS NULL AND interaction_type = 'task', coalesce(due_at, interaction_date), id"_s,
                 upcomingLimit));
    Condition pinned = *condition;
    pinned.add(u"pinned = 1 AND NOT %1"_s.arg(open), {now});
    C360_CHECK(
        readInto(top.pinned, db, activities, pinned, u"interaction_date DESC, id DESC"_s, upcomingLimit));
    C360_CHECK(countInto(top, db, customer));
    C360_TRY(top.keptSince, store::keptSince(db));
    return top;
}

} // namespace c360::domain
