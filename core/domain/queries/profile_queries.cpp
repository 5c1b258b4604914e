// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/profile_queries.h"

#include "core/domain/names.h"
#include "core/domain/queries/finance_queries.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

using catalog::field;
using catalog::Record;
using store::Query;

Result<Record> liveCustomer(store::Connection &db, const Id &id)
{
    C360_TRY(Record record, store::findRecord(db, catalog::customerType, id));
    if (record.deletedAt)
        return fail(ErrorCode::NotFound, u"customer.not_found"_s);
    return record;
}

Result<std::vector<Record>> childrenOf(store::Connection &db, const catalog::RecordType &type,
                                       const Id &customer, const QString &order)
{
    C360_TRY(Query query,
             db.run(u"SELECT %1 FROM %2 WHERE customer = ? AND deleted_at IS NULL ORDER BY %3"_s.arg(
                        store::selectColumns(type), store::tableName(type), order),
                    {customer}));
    std::vector<Record> rows;
    while (query.next())
        rows.push_back(store::readRecord(type, query));
    C360_CHECK(finished(query));
    return rows;
}

Result<QList<LinkLabel>> readLinks(store::Connection &db, const QString &sql, const QList<store::Bind> &binds)
{
    C360_TRY(Query query, db.run(sql, binds));
    QList<LinkLabel> links;
    while (query.next())
        links.append({query.id(0), query.id(1), query.text(2), query.text(3)});
    C360_CHECK(finished(query));
    return links;
}

Result<QList<LinkLabel>> tagsOf(store::Connection &db, const Id &customer)
{
    return readLinks(
        db,
        u"SELECT l.id, t.id, t.name, t.colour FROM customer_tag AS l JOIN tag AS t ON t.id = l.tag "
        u"WHERE l.customer = ? AND l.deleted_at IS NULL AND t.deleted_at IS NULL "
        u"ORDER BY folded(t.name)"_s,
        {customer});
}

Result<QList<LinkLabel>> groupsOf(store::Connection &db, const Id &customer)
{
    return readLinks(db,
                     u"SELECT m.id, g.id, g.name, NULL FROM group_member AS m JOIN customer_group AS g "
                     u"ON g.id = m.\"group\" WHERE m.customer = ? AND m.deleted_at IS NULL "
                     u"AND g.deleted_at IS NULL ORDER BY folded(g.name)"_s,
                     {customer});
}

QList<Error> findingsOf(const Record &customer, const RuleContext &rules)
{
    QHash<QString, QVariant> values;
    for (size_t i = 0; i < customer.type().fields.size(); ++i)
        values.insert(latin(customer.type().fields[i].name), customer.at(int(i)));
    const Findings findings = checkRecord(customer.type(), values, rules, values);
    return findings.errors + findings.warnings;
}

/// The newest event of each purpose and channel decides; a channel is granted when any of the advertising
/// purposes is, for this channel or for any.
Result<std::vector<ChannelConsent>> consentsOf(store::Connection &db, const Id &customer, const QDate &today)
{
    C360_TRY(Query query,
             db.run(u"SELECT purpose, channel, action, valid_until FROM consent_event "
                    u"WHERE customer = ? AND deleted_at IS NULL AND purpose IN ('marketing', 'newsletter') "
                    u"ORDER BY captured_at, id"_s,
                    {customer}));
    QHash<std::pair<QString, QString>, bool> latest;
    while (query.next()) {
        const QString action = query.text(2);
        const QDate until = QDate::fromString(query.text(3), Qt::ISODate);
        const bool given = action == "granted"_L1 || action == "reconfirmed"_L1 || action == "imported"_L1;
        latest.insert({query.text(0), query.text(1)}, given && (!until.isValid() || until >= today));
    }
    C360_CHECK(finished(query));
    std::vector<ChannelConsent> consents;
    for (const QString &channel : {u"email"_s, u"sms"_s, u"phone"_s, u"post"_s, u"messaging"_s}) {
        ChannelConsent consent{channel, ChannelConsent::State::None};
        for (const QString &purpose : {u"marketing"_s, u"newsletter"_s}) {
            // What was said for the channel itself counts more than what was said for any.
            auto said = latest.constFind({purpose, channel});
            if (said == latest.cend())
                said = latest.constFind({purpose, u"any"_s});
            if (said == latest.cend())
                continue;
            if (*said)
                consent.state = ChannelConsent::State::Granted;
            else if (consent.state == ChannelConsent::State::None)
                consent.state = ChannelConsent::State::Refused;
        }
        consents.push_back(consent);
    }
    return consents;
}

} // namespace

Result<CustomerHead> customerHead(store::Connection &db, const Id &customer, const QDate &today)
{
    CustomerHead head;
    C360_TRY(head.customer, liveCustomer(db, customer));
    C360_TRY(const QList<LinkLabel> tags, tagsOf(db, customer));
    for (const LinkLabel &tag : tags)
        head.tags.append({tag.id, tag.name, tag.colour});
    C360_TRY(head.consents, consentsOf(db, customer, today));
    C360_TRY(const CustomerFinances finances, customerFinances(db, customer, today));
    for (const finance::Account &account : finances.ledger.accounts)
        head.balances.push_back({account.currency, account.balance, account.ageing.overdue()});

    // What the program noted itself and what is only planned is no contact.
    C360_TRY(auto last, db.one(u"SELECT interaction_date, interaction_type FROM activity WHERE customer = ? "
                               u"AND deleted_at IS NULL AND status = 'completed' "
                               u"AND interaction_type NOT IN ('system', 'note', 'task') "
                               u"ORDER BY interaction_date DESC LIMIT 1"_s,
                               {customer}));
    C360_TRY(head.keptSince, store::keptSince(db));
    if (last) {
        head.lastContact = last->integer(0);
        head.lastContactType = last->text(1);
    }
    C360_TRY(auto next, db.one(u"SELECT coalesce(due_at, interaction_date), interaction_type, id "
                               u"FROM activity WHERE customer = ? AND deleted_at IS NULL "
                               u"AND status IN ('pending', 'in_progress') "
                               u"AND (due_at IS NOT NULL OR interaction_type <> 'task') ORDER BY 1 LIMIT 1"_s,
                               {customer}));
    if (next) {
        head.nextContact = next->integer(0);
        head.nextContactType = next->text(1);
        head.nextContactId = next->id(2);
    }
    if (const Id other = head.customer.reference(field<"customer.duplicate_of">); !other.isNull()) {
        C360_TRY(auto row, db.one(u"SELECT coalesce(nullif(full_name, ''), nullif(company_name, ''), "
                                  u"customer_id) FROM customer WHERE id = ?"_s,
                                  {other}));
        head.duplicateTitle = row ? row->text(0) : other.toString();
    }
    return head;
}

Result<CustomerProfile> customerProfile(store::Connection &db, const Id &customer, const RuleContext &rules)
{
    CustomerProfile profile;
    C360_TRY(profile.customer, liveCustomer(db, customer));
    C360_TRY(profile.contacts, childrenOf(db, catalog::contactType, customer,
                                          u"coalesce(preferred, 0) DESC, folded(name), id"_s));
    C360_TRY(profile.addresses, childrenOf(db, catalog::addressType, customer, u"folded(label), id"_s));
    C360_TRY(profile.vehicles, childrenOf(db, catalog::vehicleType, customer, u"plate, id"_s));
    C360_TRY(profile.tags, tagsOf(db, customer));
    C360_TRY(profile.groups, groupsOf(db, customer));
    profile.findings = findingsOf(profile.customer, rules);
    return profile;
}

Result<QList<LinkLabel>> allTags(store::Connection &db)
{
    return readLinks(
        db, u"SELECT NULL, id, name, colour FROM tag WHERE deleted_at IS NULL ORDER BY folded(name)"_s, {});
}

Result<QList<LinkLabel>> allGroups(store::Connection &db)
{
    return readLinks(
        db,
        u"SELECT NULL, id, name, NULL FROM customer_group WHERE deleted_at IS NULL ORDER BY folded(name)"_s,
        {});
}

} // namespace c360::domain
