// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/consent_queries.h"

#include "core/domain/consent_chain.h"
#include "core/domain/names.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::field;
using catalog::Record;

namespace {

constexpr int soonDays = 30;
const QString anyChannel = u"any"_s;

Result<std::vector<Record>> eventsOf(store::Connection &db, const Id &customer)
{
    const catalog::RecordType &type = catalog::consentType;
    C360_TRY(store::Query query,
             db.run(u"SELECT %1 FROM consent_event WHERE customer = ? AND deleted_at IS NULL "
                    u"ORDER BY captured_at, id"_s.arg(store::selectColumns(type)),
                    {customer}));
    std::vector<Record> events;
    while (query.next())
        events.push_back(store::readRecord(type, query));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return events;
}

ConsentState stateAfter(const QString &action)
{
    if (action == u"refused")
        return ConsentState::Refused;
    if (action == u"withdrawn")
        return ConsentState::Withdrawn;
    if (action == u"expired")
        return ConsentState::Expired;
    return ConsentState::Granted; // granted, reconfirmed, imported
}

void check(ConsentView &view, const Record &customer, const QDate &today)
{
    using Kind = ConsentFinding::Kind;
    const auto granted = [&](const QString &channel) {
        return view.matrix[u"marketing"_s][channel].state == ConsentState::Granted;
    };
    if (customer.flag(field<"customer.marketing_emails">) && !granted(u"email"_s))
        view.findings.append({Kind::MarketingEmailWithoutConsent, u"marketing"_s, u"email"_s});
    if (customer.flag(field<"customer.marketing_sms">) && !granted(u"sms"_s))
        view.findings.append({Kind::MarketingSmsWithoutConsent, u"marketing"_s, u"sms"_s});
    for (const catalog::Choice &purpose : catalog::consentPurposeChoices) {
        for (const catalog::Choice &channel : catalog::consentChannelChoices) {
            const ConsentCell cell = view.matrix[latin(purpose.value)][latin(channel.value)];
            if (cell.state != ConsentState::Granted || cell.viaAny)
                continue;
            const auto event = std::ranges::find(view.history, cell.event, &Record::id);
            if (event != view.history.end() && !(*event)[field<"consent_event.proof">].isValid() &&
                event->text(field<"consent_event.text_version">).isEmpty())
                view.findings.append({Kind::NoProof, latin(purpose.value), latin(channel.value)});
            if (cell.validUntil.isValid() && today.daysTo(cell.validUntil) <= soonDays)
                view.findings.append(
                    {Kind::ExpiresSoon, latin(purpose.value), latin(channel.value), 0, cell.validUntil});
        }
    }
    const auto broken = std::ranges::count_if(view.history, [](const Record &event) {
        return consentHash(event) != event[field<"consent_event.hash">].toByteArray();
    });
    if (broken > 0)
        view.findings.append({Kind::BrokenChain, {}, {}, int(broken)});
}

} // namespace

ConsentCell consentCell(const std::vector<Record> &events, const QString &purpose, const QString &channel,
                        const QDate &today)
{
    ConsentCell cell;
    for (const Record &event : events) {
        const QString on = event.text(field<"consent_event.channel">);
        if (event.text(field<"consent_event.purpose">) != purpose || (on != channel && on != anyChannel))
            continue;
        cell.state = stateAfter(event.text(field<"consent_event.action">));
        cell.event = event.id;
        cell.since = event.integer(field<"consent_event.captured_at">);
        cell.validUntil = QDate::fromString(event.text(field<"consent_event.valid_until">), Qt::ISODate);
        cell.viaAny = on != channel;
    }
    if (cell.state == ConsentState::Granted && cell.validUntil.isValid() && cell.validUntil < today)
        cell.state = ConsentState::Expired;
    return cell;
}

Result<ConsentView> consentsOf(store::Connection &db, const Id &customer, const QDate &today)
{
    C360_TRY(const Record record, store::findRecord(db, catalog::customerType, customer));
    C360_TRY(std::vector<Record> events, eventsOf(db, customer));
    ConsentView view;
    for (const catalog::Choice &purpose : catalog::consentPurposeChoices) {
        for (const catalog::Choice &channel : catalog::consentChannelChoices)
            view.matrix[latin(purpose.value)][latin(channel.value)] =
                consentCell(events, latin(purpose.value), latin(channel.value), today);
    }
    std::ranges::reverse(events);
    view.history = std::move(events);
    check(view, record, today);
    return view;
}

Result<bool> mayContact(store::Connection &db, const Id &customer, const QString &purpose,
                        const QString &channel, const QDate &today)
{
    C360_TRY(const std::vector<Record> events, eventsOf(db, customer));
    return consentCell(events, purpose, channel, today).state == ConsentState::Granted;
}

} // namespace c360::domain
