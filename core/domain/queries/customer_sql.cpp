// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/customer_sql.h"

#include "core/catalog/catalog.h"
#include "core/text/normalize.h"

#include <algorithm>
#include <span>

namespace c360::domain {

using namespace Qt::StringLiterals;
using store::Bind;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QList<Bind> bindsOf(const QStringList &values, bool fold)
{
    QList<Bind> binds;
    for (const QString &value : values)
        binds.append(Bind(fold ? text::normalized(value) : value));
    return binds;
}

// The index narrows, a fold of the fields decides. It knows no rows of the bin, which are few.
void addMatch(SqlPart &part, const QString &match, bool bin)
{
    if (!bin && !match.isEmpty())
        part.add(u"c.rid IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?)"_s, {match});
}

// The words must stand in this very field, side by side.
void addWordStart(SqlPart &part, QLatin1StringView field, const QString &value, bool bin)
{
    if (value.trimmed().isEmpty())
        return;
    const QString folded = text::normalized(value);
    if (folded.isEmpty()) {
        part.add(u"0"_s);
        return;
    }
    addMatch(part, matchExpression(value, false), bin);
    part.add(u"instr(' ' || folded(c.\"%1\"), ?) > 0"_s.arg(field), {u' ' + folded});
}

// "+33 6 12-34" and "٠٦١٢" are phone numbers: one number, whatever separates its digits.
QString phoneDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
        else if (!c.isSpace() && !u"+-().,/"_s.contains(c))
            return {};
    }
    constexpr int shortest = 3;
    return digits.size() < shortest ? QString() : digits;
}

// What a word sounds like in the other script. Alone, one letter sounds like far too many; beside another
// word it narrows ("mohamed z" finds محمد زيدان), unless its sound waits for the next letter.
QString soundOf(const QString &word, bool alone)
{
    const QString key = text::romanPrefix(word);
    if (!key.isEmpty() || alone || word.endsWith(u'c') || word.endsWith(u'p'))
        return key;
    return text::romanKey(word);
}

QString prefixTerm(const QString &token)
{
    return u'"' + token + u"\"*"_s;
}

QString orderOf(std::span<const SqlOrder::Key> keys, bool firstMayBeNull)
{
    QStringList parts;
    for (const SqlOrder::Key &key : keys) {
        if (key.nullable && (firstMayBeNull || &key != &keys.front()))
            parts.append(key.expression + u" IS NULL"_s);
        parts.append(key.descending ? key.expression + u" DESC"_s : key.expression);
    }
    return parts.join(u", "_s);
}

} // namespace

void SqlPart::add(const QString &condition, const QList<Bind> &values)
{
    sql += (sql.isEmpty() ? QString() : u" AND "_s) + condition;
    binds += values;
}

SqlPart filterOf(const CustomerQuery &query)
{
    SqlPart part;
    part.add(query.bin ? u"c.deleted_at IS NOT NULL"_s : u"c.deleted_at IS NULL"_s);
    addWordStart(part, "first_name"_L1, query.firstName, query.bin);
    addWordStart(part, "last_name"_L1, query.lastName, query.bin);
    addWordStart(part, "email"_L1, query.email, query.bin);
    addWordStart(part, "company_name"_L1, query.company, query.bin);
    if (!query.cities.isEmpty()) {
        QStringList matches;
        for (const QString &city : query.cities) {
            if (const QString match = matchExpression(city, false); !match.isEmpty())
                matches.append(u'(' + match + u')');
        }
        addMatch(part, matches.join(u" OR "_s), query.bin);
        part.add(u"folded(c.city) IN (%1)"_s.arg(placeholders(query.cities.size())),
                 bindsOf(query.cities, true));
    }
    if (!query.states.isEmpty())
        part.add(u"folded(c.state) IN (%1)"_s.arg(placeholders(query.states.size())),
                 bindsOf(query.states, true));
    if (!query.countries.isEmpty())
        part.add(u"c.country IN (%1)"_s.arg(placeholders(query.countries.size())),
                 bindsOf(query.countries, false));
    if (!query.statuses.isEmpty())
        part.add(u"c.status IN (%1)"_s.arg(placeholders(query.statuses.size())),
                 bindsOf(query.statuses, false));
    if (!query.owners.isEmpty())
        part.add(u"c.owner IN (%1)"_s.arg(placeholders(query.owners.size())), bindsOf(query.owners, false));
    for (const QString &tag : query.tags) {
        part.add(u"c.id IN (SELECT ct.customer FROM customer_tag ct WHERE ct.deleted_at IS NULL AND ct.tag IN"
                 " (SELECT id FROM tag WHERE deleted_at IS NULL AND folded(name) = ?))"_s,
                 {text::normalized(tag)});
    }
    if (!query.groups.isEmpty()) {
        part.add(
            u"c.id IN (SELECT m.customer FROM group_member m WHERE m.deleted_at IS NULL AND m.\"group\" IN"
            " (SELECT id FROM customer_group WHERE deleted_at IS NULL AND folded(name) IN (%1)))"_s.arg(
                placeholders(query.groups.size())),
            bindsOf(query.groups, true));
    }
    if (query.active)
        part.add(*query.active ? u"c.is_active = 1"_s : u"c.is_active = 0"_s);
    if (query.verified)
        part.add(*query.verified ? u"c.is_verified = 1"_s : u"c.is_verified = 0"_s);
    if (query.createdAfter)
        part.add(u"c.created_at >= ?"_s, {Bind(*query.createdAfter)});
    if (query.createdBefore)
        part.add(u"c.created_at < ?"_s, {Bind(*query.createdBefore)});
    return part;
}

SqlPart textCondition(const CustomerQuery &query)
{
    SqlPart part;
    if (query.bin) {
        for (const QString &word : text::searchWords(query.text))
            part.add(
                u"instr(' ' || coalesce(c.search_key, '') || ' ' || coalesce(folded(c.email), '') || ' ' ||"
                " coalesce(folded(c.company_name), '') || ' ' || coalesce(folded(c.phone), ''), ?) > 0"_s,
                {u' ' + word});
        if (part.sql.isEmpty())
            part.add(u"0"_s);
        return part;
    }
    const QString match = matchExpression(query.text, true);
    if (match.isEmpty()) {
        part.add(u"0"_s);
        return part;
    }
    part.add(u"c.rid IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?"
             " UNION SELECT rowid FROM customer_notes WHERE customer_notes MATCH ?"
             " UNION SELECT t.rid FROM customer_tag ct JOIN customer t ON t.id = ct.customer"
             " WHERE ct.deleted_at IS NULL AND ct.tag IN"
             " (SELECT id FROM tag WHERE deleted_at IS NULL AND instr(' ' || folded(name), ?) > 0))"_s,
             {match, matchExpression(query.text, false), u' ' + text::normalized(query.text)});
    return part;
}

QString matchExpression(const QString &text, bool roman)
{
    QStringList terms;
    // Every customer number begins alike; the index holds what comes after.
    const QString words = QString(text).remove(u"CUST_"_s, Qt::CaseInsensitive);
    const QStringList typed = text::searchWords(words);
    for (const QString &word : typed) {
        QString term = prefixTerm(word);
        if (roman) {
            if (const QString key = soundOf(word, typed.size() == 1); !key.isEmpty())
                term = u'(' + term + u" OR "_s + prefixTerm(u'~' + key) + u')';
        }
        terms.append(term);
    }
    const QString all = terms.join(u" AND "_s);
    QString digits = phoneDigits(text);
    if (all.isEmpty() || digits.isEmpty())
        return all;
    // Nationally written numbers begin with 0, internationally written ones may with 00: the index holds
    // the number with its country code and its endings.
    QString result = u'(' + all + u") OR "_s + prefixTerm(digits);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (!digits.isEmpty())
        result += u" OR "_s + prefixTerm(digits);
    return result;
}

bool SqlOrder::isPlain() const
{
    return std::ranges::all_of(keys, [this](const Key &key) {
        return key.descending == first().descending && (!key.nullable || &key == &first());
    });
}

QStringList SqlOrder::expressions() const
{
    QStringList list;
    for (const Key &key : keys)
        list.append(key.expression);
    return list;
}

QString SqlOrder::orderBy() const
{
    return orderOf(keys, false);
}

QString SqlOrder::orderByRest() const
{
    // Among rows without a value the older come first in both orders.
    if (keys.size() == 2)
        return keys.back().expression;
    return orderOf(std::span(keys).subspan(1), true);
}

QString SqlOrder::orderByAll() const
{
    return orderOf(keys, true);
}

SqlPart SqlOrder::behind(const QList<QVariant> &values) const
{
    SqlPart part;
    QStringList ways;
    QString equal;
    QList<Bind> equalTo;
    for (size_t i = 0; i < keys.size(); ++i) {
        const Key &key = keys[i];
        const QVariant &value = values[qsizetype(i)];
        if (!value.isNull()) {
            const QString beyond = u"%1 %2 ?"_s.arg(key.expression, key.descending ? u"<"_s : u">"_s);
            ways.append(equal +
                        (key.nullable ? u"(%1 OR %2 IS NULL)"_s.arg(beyond, key.expression) : beyond));
            part.binds += equalTo;
            part.binds.append(value);
        }
        equal += key.expression + u" IS ? AND "_s;
        equalTo.append(value);
    }
    part.sql = u'(' + ways.join(u" OR "_s) + u')';
    return part;
}

Result<SqlOrder> orderOf(const CustomerQuery &query)
{
    SqlOrder order;
    const auto add = [&order](const SortKey &key) -> Result<void> {
        const QString &sort = key.field;
        if (sort.isEmpty() || sort == u"name" || sort == u"full_name") {
            order.keys.push_back({u"c.sort_key"_s, key.descending});
            if (order.keys.size() == 1)
                order.keys.push_back({u"c.is_active"_s, key.descending}); // as the index has them
        } else if (sort == u"created_at" || sort == u"updated_at") {
            order.keys.push_back({u"c."_s + sort, key.descending});
        } else if (sort == u"deleted_at") {
            order.keys.push_back({u"c.deleted_at"_s, key.descending, true});
        } else if (sort == u"tags") {
            order.keys.push_back(
                {u"(SELECT min(t.name) FROM customer_tag ct JOIN tag t ON t.id = ct.tag"
                 " WHERE ct.customer = c.id AND ct.deleted_at IS NULL AND t.deleted_at IS NULL)"_s,
                 key.descending, true});
        } else if (catalog::customerType.find(sort)) {
            order.keys.push_back({u"c.\"%1\""_s.arg(sort), key.descending, true});
        } else {
            return fail(ErrorCode::Usage, u"query.sort"_s, u"sort_by"_s, {{u"value"_s, sort}});
        }
        return {};
    };
    C360_CHECK(add({query.sort, query.descending}));
    if (!query.thenBy.isEmpty() && order.keys.size() > 1)
        order.keys.pop_back(); // is_active would come between
    for (const SortKey &key : query.thenBy)
        C360_CHECK(add(key));
    order.keys.push_back({u"c.rid"_s, query.descending});
    return order;
}

} // namespace c360::domain
