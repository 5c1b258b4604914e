// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/customer_writer.h"

#include "core/catalog/catalog.h"
#include "core/services/import/import_apply.h"
#include "core/text/normalize.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

using catalog::field;

size_t keyOf(QStringView column, QStringView value)
{
    return qHashMulti(0, column, value);
}

QString nameOf(const PreparedRow &row)
{
    return (row.text(u"first_name"_s) + u' ' + row.text(u"last_name"_s)).simplified();
}

quint32 nameHash(const PreparedRow &row)
{
    const QString name = nameOf(row);
    return quint32(qHash(text::normalized(name.isEmpty() ? row.text(u"company_name"_s) : name)));
}

} // namespace

CustomerWriter::CustomerWriter(domain::Rules rules, ImportOptions options, bool rememberLines)
    : m_rules(std::move(rules)), m_options(std::move(options)), m_rememberLines(rememberLines)
{
}

Person CustomerWriter::personOf(const PreparedRow &row)
{
    return {nameOf(row), row.text(u"company_name"_s), row.text(u"date_of_birth"_s)};
}

Result<std::optional<CustomerWriter::Match>> CustomerWriter::findBy(store::Transaction &tx,
                                                                    const QString &column,
                                                                    const QString &value,
                                                                    const PreparedRow &row) const
{
    if (value.isEmpty())
        return std::nullopt;
    const Person person = personOf(row);
    std::optional<Match> found;
    // The first one unmarked, or the one of them that this row can be.
    C360_TRY(
        auto query,
        tx.db().run(
            u"SELECT id, customer_id, full_name, company_name, date_of_birth FROM customer WHERE \"%1\" = ? "
            u"AND deleted_at IS NULL ORDER BY duplicate_of IS NOT NULL LIMIT 20"_s.arg(column),
            {value}));
    while (query.next()) {
        const bool same = canBeSame(person, {query.text(2), query.text(3), query.text(4)});
        if (found && !same)
            continue;
        found = Match{column, query.id(0), query.text(1), 0, !same, true};
        if (same)
            break;
    }
    if (auto failure = query.failure())
        return std::unexpected(*std::move(failure));
    const auto seen = m_seen.constFind(keyOf(column, value));
    if (seen != m_seen.cend()) {
        if (found) {
            found->otherLine = seen->line;
            if (m_options.dryRun) { // made in this very transaction, which is rolled back
                found->id = {};
                found->customerId.clear();
            }
        } else if (m_options.dryRun) {
            const auto birth = quint32(qHash(person.dateOfBirth));
            const bool same =
                seen->name == nameHash(row) && (person.dateOfBirth.isEmpty() || seen->birth == birth);
            found = Match{column, {}, {}, seen->line, !same, true};
        }
    }
    return found;
}

Result<std::optional<CustomerWriter::Match>> CustomerWriter::find(store::Transaction &tx,
                                                                  const PreparedRow &row) const
{
    if (!row.customerId.isEmpty()) {
        C360_TRY(auto match, findBy(tx, u"customer_id"_s, row.customerId, row));
        if (match) {
            match->different = false; // the number says it
            return match;
        }
    }
    std::optional<Match> best;
    for (const auto *column : {"external_id", "email", "phone"}) {
        const QString name = QString::fromLatin1(column);
        C360_TRY(auto match, findBy(tx, name, row.text(name), row));
        if (!match)
            continue;
        match->isSure = name != u"phone" || !match->different;
        if (!match->different)
            return match;
        if (!best || (match->isSure && !best->isSure))
            best = std::move(match);
    }
    return best;
}

void CustomerWriter::remember(const PreparedRow &row)
{
    if (!m_rememberLines)
        return;
    const Seen seen{qint32(row.line), nameHash(row), quint32(qHash(row.text(u"date_of_birth"_s)))};
    for (const auto *column : {"external_id", "email", "phone"}) {
        const QString name = QString::fromLatin1(column);
        const QString value = row.text(name);
        const size_t key = keyOf(name, value);
        if (!value.isEmpty() && !m_seen.contains(key))
            m_seen.insert(key, seen);
    }
}

Result<void> CustomerWriter::addTags(store::Transaction &tx, const Id &customer, const PreparedRow &row,
                                     GroupResult &group)
{
    for (const auto &name : row.tags) {
        Id tag = m_tags.value(name);
        if (tag.isNull()) {
            C360_TRY(const auto known,
                     tx.db().one(u"SELECT id FROM tag WHERE name = ? AND deleted_at IS NULL"_s, {name}));
            if (known) {
                tag = known->id(0);
            } else {
                auto made =
                    applyRow(tx, m_rules, {domain::OpKind::Create, u"tag"_s, {}, {{u"name"_s, name}}});
                if (!made) {
                    if (!concernsRow(made.error()))
                        return std::unexpected(made.error());
                    group.counts.addWarning(row.line, made.error());
                    continue;
                }
                tag = made->ids.front();
            }
            m_tags.insert(name, tag);
        }
        C360_CHECK(applyRow(tx, m_rules,
                            {domain::OpKind::Create,
                             u"customer_tag"_s,
                             {},
                             {{u"customer"_s, customer.toBytes()}, {u"tag"_s, tag.toBytes()}}}));
    }
    return {};
}

Result<bool> CustomerWriter::create(store::Transaction &tx, PreparedRow &row,
                                    const std::optional<Match> &match, GroupResult &group)
{
    if (match && match->isSure && !match->id.isNull())
        row.set.insert(u"duplicate_of"_s, match->id.toBytes());
    domain::Op op{domain::OpKind::Create, u"customer"_s, {}, std::move(row.set)};
    op.createdAt = row.createdAt;
    const domain::Fields kept = op.set;
    auto made = applyRow(tx, m_rules, std::move(op));
    row.set = kept;
    if (!made) {
        if (!concernsRow(made.error()))
            return std::unexpected(made.error());
        group.refuse(row, made.error());
        return false;
    }
    ++group.counts.created;
    for (const auto &warning : std::as_const(made->warnings))
        group.counts.addWarning(row.line, warning);
    C360_CHECK(addTags(tx, made->ids.front(), row, group));
    return true;
}

Result<bool> CustomerWriter::update(store::Transaction &tx, PreparedRow &row, const Match &match,
                                    GroupResult &group)
{
    domain::Fields set = row.set;
    C360_TRY(const auto before, tx.find(catalog::customerType, match.id));
    // Notes grow, and are not said twice.
    if (const QString more = row.text(u"notes"_s); !more.isEmpty()) {
        const QString notes = before.text(field<"customer.notes">);
        if (notes.contains(more))
            set.remove(u"notes"_s);
        else if (!notes.isEmpty())
            set.insert(u"notes"_s, notes + u'\n' + more);
    }
    auto done = applyRow(tx, m_rules, {domain::OpKind::Update, u"customer"_s, match.id, std::move(set)});
    if (!done) {
        if (!concernsRow(done.error()))
            return std::unexpected(done.error());
        group.refuse(row, done.error());
        return false;
    }
    ++group.counts.updated;
    ImportDuplicate duplicate{row.line,         match.by,        false,       match.id,
                              match.customerId, match.otherLine, u"updated"_s};
    group.counts.addDuplicate(std::move(duplicate));
    C360_CHECK(addTags(tx, match.id, row, group));
    return true;
}

Result<void> CustomerWriter::store(store::Transaction &tx, PreparedRow &row,
                                   const std::optional<Match> &match, GroupResult &group)
{
    if (match && match->isSure) {
        ImportDuplicate duplicate{row.line,         match->by, match->different, match->id, match->customerId,
                                  match->otherLine, {}};
        const bool mine = m_options.onDuplicate == OnDuplicate::Update && !match->different;
        if (mine && match->id.isNull()) { // dry run, one of the same file
            ++group.counts.updated;
            return {};
        }
        if (mine) {
            C360_CHECK(update(tx, row, *match, group));
            return {};
        }
        if (m_options.onDuplicate != OnDuplicate::Create) {
            group.skip(row, std::move(duplicate));
            return {};
        }
        C360_TRY(const bool created, create(tx, row, match, group));
        if (created) {
            duplicate.action = u"created"_s;
            group.counts.addDuplicate(std::move(duplicate));
            remember(row);
        }
        return {};
    }
    C360_TRY(const bool created, create(tx, row, {}, group));
    if (!created)
        return {};
    remember(row);
    if (match) {
        group.counts.addDuplicate(
            {row.line, match->by, true, match->id, match->customerId, match->otherLine, u"created"_s});
    }
    return {};
}

Result<GroupResult> CustomerWriter::write(store::Transaction &tx, std::vector<PreparedRow> rows)
{
    GroupResult group;
    m_tags.clear(); // a group that is rolled back takes its tags with it
    for (auto &row : rows) {
        ++group.counts.read;
        if (row.refusal) {
            group.refuse(row, *row.refusal);
            continue;
        }
        if (row.set.isEmpty()) {
            Error error;
            error.code = ErrorCode::Invalid;
            error.reason = u"customer.noName"_s;
            group.refuse(row, std::move(error));
            continue;
        }
        for (const auto &warning : std::as_const(row.warnings))
            group.counts.addWarning(row.line, warning);
        C360_TRY(const auto match, find(tx, row));
        C360_CHECK(store(tx, row, match, group));
    }
    return group;
}

} // namespace c360::services
