// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/child_writer.h"

#include "core/domain/queries/customer_queries.h"
#include "core/services/import/import_apply.h"
#include "core/store/schema.h"
#include "core/text/normalize.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

Error unknownCustomer(const QString &reason, const QString &reference)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = reason;
    error.field = u"customer"_s;
    error.args = {{u"value"_s, reference}};
    return error;
}

/// Whether what the row says is from before what this computer keeps: another one like it may be at the
/// central database, and cannot be found here.
bool isOlder(const PreparedRow &row, Instant since)
{
    return since != 0 && row.set.contains(u"interaction_date"_s) &&
           row.set.value(u"interaction_date"_s).toLongLong() < since;
}

Error older(Instant since)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = u"import.older"_s;
    error.args = {{u"day"_s, QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).date().toString(Qt::ISODate)}};
    return error;
}

} // namespace

ChildWriter::ChildWriter(ImportKind kind, domain::Rules rules, ImportOptions options)
    : m_contacts(kind == ImportKind::Contacts),
      m_type(m_contacts ? u"contact"_s : u"activity"_s),
      m_rules(std::move(rules)),
      m_options(std::move(options))
{
}

Result<Id> ChildWriter::customerOf(store::Transaction &tx, const PreparedRow &row) const
{
    const auto one = [&](const QString &sql, const QString &value) -> Result<Id> {
        C360_TRY(auto query, tx.db().run(sql, {value}));
        QSet<Id> found;
        while (query.next())
            found.insert(query.id(0));
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
        if (found.size() > 1)
            return std::unexpected(unknownCustomer(u"import.customerAmbiguous"_s, value));
        return found.isEmpty() ? Id() : *found.cbegin();
    };
    if (!row.customer.isEmpty()) {
        auto id = domain::resolveCustomer(tx.db(), row.customer);
        if (id || id.error().code != ErrorCode::NotFound)
            return id;
    }
    for (const auto &[column, value] :
         {std::pair(u"external_id"_s, row.customerExternalId), std::pair(u"email"_s, row.customerEmail)}) {
        if (value.isEmpty())
            continue;
        C360_TRY(
            const Id id,
            one(u"SELECT id FROM customer WHERE \"%1\" = ? AND deleted_at IS NULL AND duplicate_of IS NULL LIMIT 2"_s
                    .arg(column),
                value));
        if (!id.isNull())
            return id;
    }
    for (const auto &name : {row.customerName, row.customer}) {
        if (name.isEmpty())
            continue;
        C360_TRY(const Id id,
                 one(u"SELECT id FROM customer WHERE search_key = ? AND deleted_at IS NULL LIMIT 2"_s,
                     text::normalized(name)));
        if (!id.isNull())
            return id;
        C360_TRY(
            const Id company,
            one(u"SELECT id FROM customer WHERE company_name = ? AND deleted_at IS NULL LIMIT 2"_s, name));
        if (!company.isNull())
            return company;
    }
    QString reference = row.customer;
    for (const auto &other : {row.customerExternalId, row.customerEmail, row.customerName}) {
        if (reference.isEmpty())
            reference = other;
    }
    return std::unexpected(
        unknownCustomer(reference.isEmpty() ? u"required"_s : u"import.customerUnknown"_s, reference));
}

Result<Id> ChildWriter::existing(store::Transaction &tx, const Id &customer, const PreparedRow &row) const
{
    if (m_contacts) {
        C360_TRY(
            auto query,
            tx.db().run(
                u"SELECT id, name, email, phone FROM contact WHERE customer = ? AND deleted_at IS NULL"_s,
                {customer}));
        const QString name = text::normalized(row.text(u"name"_s));
        while (query.next()) {
            const bool sameName = text::normalized(query.text(1)) == name;
            const auto clash = [&](int column, const QString &field) {
                return !query.text(column).isEmpty() && !row.text(field).isEmpty() &&
                       query.text(column) != row.text(field);
            };
            // The same name with another address or number is a namesake.
            if (sameName && !clash(2, u"email"_s) && !clash(3, u"phone"_s))
                return query.id(0);
        }
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
        return Id();
    }
    if (!row.set.contains(u"interaction_date"_s))
        return Id();
    C360_TRY(
        const auto found,
        tx.db().one(
            u"SELECT id FROM activity WHERE customer = ? AND interaction_date = ? AND interaction_type = ? "
            u"AND coalesce(subject, '') = ? AND deleted_at IS NULL LIMIT 1"_s,
            {customer, row.set.value(u"interaction_date"_s), row.set.value(u"interaction_type"_s),
             row.text(u"subject"_s).isNull() ? u""_s : row.text(u"subject"_s)}));
    return found ? found->id(0) : Id();
}

Result<GroupResult> ChildWriter::write(store::Transaction &tx, std::vector<PreparedRow> rows)
{
    GroupResult group;
    C360_TRY(const Instant since, m_contacts ? Result<Instant>(0) : store::keptSince(tx.db()));
    for (auto &row : rows) {
        ++group.counts.read;
        if (row.refusal) {
            group.refuse(row, *row.refusal);
            continue;
        }
        for (const auto &warning : std::as_const(row.warnings))
            group.counts.addWarning(row.line, warning);
        const auto customer = customerOf(tx, row);
        if (!customer) {
            if (!concernsRow(customer.error()))
                return std::unexpected(customer.error());
            group.refuse(row, customer.error());
            continue;
        }
        row.set.insert(u"customer"_s, customer->toBytes());
        C360_TRY(const Id same, existing(tx, *customer, row));
        if (same.isNull() && isOlder(row, since))
            group.counts.addWarning(row.line, older(since));
        qint64 otherLine = 0;
        if (m_options.dryRun) {
            const size_t key = qHashMulti(
                0, *customer, row.text(u"name"_s), row.text(u"email"_s), row.text(u"subject"_s),
                row.set.value(u"interaction_date"_s).toLongLong(), row.text(u"interaction_type"_s));
            const bool dated = m_contacts || row.set.contains(u"interaction_date"_s);
            otherLine = dated ? m_seen.value(key) : 0;
            if (otherLine == 0)
                m_seen.insert(key, row.line);
        }
        const bool known = !same.isNull() || otherLine > 0;
        if (known && m_options.onDuplicate == OnDuplicate::Skip) {
            group.skip(row, {.line = row.line,
                             .by = m_contacts ? u"name"_s : u"subject"_s,
                             .record = same,
                             .otherLine = otherLine});
            continue;
        }
        const bool updates = known && m_options.onDuplicate == OnDuplicate::Update;
        if (updates && same.isNull()) {
            ++group.counts.updated;
            continue;
        }
        domain::Op op{updates ? domain::OpKind::Update : domain::OpKind::Create, m_type, same, row.set};
        if (!updates)
            op.id = {};
        auto done = applyRow(tx, m_rules, std::move(op));
        if (!done) {
            if (!concernsRow(done.error()))
                return std::unexpected(done.error());
            group.refuse(row, done.error());
            continue;
        }
        ++(updates ? group.counts.updated : group.counts.created);
        for (const auto &warning : std::as_const(done->warnings))
            group.counts.addWarning(row.line, warning);
    }
    return group;
}

} // namespace c360::services
