// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/domain/queries/customer_queries.h"
#include "core/domain/validation/customer_rules.h"
#include "core/store/connection.h"

#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace c360::domain {

/// What a customer owes in one currency.
struct BalanceLine
{
    QString currency;
    Amount balance = 0;
    Amount overdue = 0;
};

/// Whether a channel may be used for advertising now.
struct ChannelConsent
{
    enum class State : quint8
    {
        None, ///< nothing recorded: no advertising
        Granted,
        Refused, ///< refused, withdrawn or expired
    };
    QString channel; ///< value of consent_event.channel
    State state = State::None;
};

/// What stands above the tabs of a customer.
struct CustomerHead
{
    catalog::Record customer;
    QList<TagLabel> tags;
    std::vector<BalanceLine> balances;    ///< the currency with most documents first
    std::vector<ChannelConsent> consents; ///< e-mail, SMS, phone, post, messaging
    Instant lastContact = 0;              ///< 0: never, or before `keptSince`
    Instant keptSince = 0;                ///< store::keptSince()
    QString lastContactType;              ///< activity.interaction_type
    Instant nextContact = 0;              ///< due or planned; may be past when overdue; 0: nothing planned
    QString nextContactType;
    Id nextContactId;
    QString duplicateTitle; ///< name of the customer that this one is marked a duplicate of
};

/// A tag or group, and the record that links the customer to it.
struct LinkLabel
{
    Id link; ///< customer_tag or group_member; null for one that is only offered
    Id id;   ///< tag or customer_group
    QString name;
    QString colour; ///< of a tag, as stored; perhaps empty
};

/// Everything of the profile tab.
struct CustomerProfile
{
    catalog::Record customer;
    std::vector<catalog::Record> contacts;  ///< preferred first, then by name
    std::vector<catalog::Record> addresses; ///< by label
    std::vector<catalog::Record> vehicles;  ///< by plate
    QList<LinkLabel> tags;                  ///< by name
    QList<LinkLabel> groups;                ///< by name
    QList<Error>
        findings; ///< what the rules say of the stored customer: warnings, and errors of imported values
};

/// NotFound for a customer that does not exist or is in the bin.
[[nodiscard]] Result<CustomerHead> customerHead(store::Connection &db, const Id &customer,
                                                const QDate &today);
[[nodiscard]] Result<CustomerProfile> customerProfile(store::Connection &db, const Id &customer,
                                                      const RuleContext &rules);

/// All tags and groups there are, by name.
[[nodiscard]] Result<QList<LinkLabel>> allTags(store::Connection &db);
[[nodiscard]] Result<QList<LinkLabel>> allGroups(store::Connection &db);

} // namespace c360::domain
