// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo_history.h"

#include "core/base/amount.h"
#include "core/services/demo/demo_units.h"
#include "core/text/normalize.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;
using c360::domain::Fields;

namespace c360::services::demo {

namespace {
constexpr int historyDays = 730;

QString texts(const Words &words)
{
    const QJsonObject object{
        {u"ar"_s, utf8(words.arabic)}, {u"en"_s, utf8(words.english)}, {u"fr"_s, utf8(words.french)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A SIRET that passes its check digits and starts with zeros, as no company's does.
QString madeUpSiret(int n)
{
    const auto withCheckDigit = [](const QString &digits) {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            int digit = digits[digits.size() - 1 - i].digitValue();
            if (i % 2 == 0)
                digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
            sum += digit;
        }
        return digits + QString::number((10 - sum % 10) % 10);
    };
    const QString siren = withCheckDigit(u"0000"_s + QString::number(1000 + n));
    return withCheckDigit(siren + u"0001"_s);
}
} // namespace

History::History(DemoIds &ids, QDate today, int customers)
    : m_ids(ids),
      m_today(today),
      m_customers(customers),
      m_begin(today.addDays(-historyDays).startOfDay(Qt::UTC).toMSecsSinceEpoch()),
      m_now(today.startOfDay(Qt::UTC).toMSecsSinceEpoch())
{
}

domain::Op History::create(const QString &type, const Id &id, Fields set)
{
    // What has no value is left out, so that defaults apply.
    set.removeIf([](const auto &entry) {
        return !entry->isValid() || (entry->typeId() == QMetaType::QString && entry->toString().isEmpty());
    });
    return {domain::OpKind::Create, type, id, std::move(set)};
}

Instant History::between(Instant from, Instant to)
{
    if (to <= from)
        return from;
    const Instant at = from + Instant(m_random.next() % quint64(to - from));
    // Office hours.
    return std::max(at / day * day + 8 * hour + (at % day) * 9 / 24, from);
}

QString History::words(const Words &words, const Person &who) const
{
    if (who.arabicScript)
        return utf8(words.arabic);
    return utf8(who.origin == Origin::Britain ? words.english : words.french);
}

Event History::basics()
{
    Event event;
    event.at = m_begin;
    constexpr std::array<std::pair<const char *, const char *>, 8> tags{{{"VIP", "amber"},
                                                                         {"Wholesale", "blue"},
                                                                         {"Partenaire", "green"},
                                                                         {"Salon 2025", "purple"},
                                                                         {"زبون مميز", "amber"},
                                                                         {"Late payer", "red"},
                                                                         {"Newsletter", "teal"},
                                                                         {"جملة", "blue"}}};
    for (const auto &[name, colour] : tags) {
        m_tags.push_back(m_ids.at(m_begin));
        event.ops.push_back(
            create(u"tag"_s, m_tags.back(), {{u"name"_s, utf8(name)}, {u"colour"_s, utf8(colour)}}));
    }
    for (const char *name : {"Maghreb", "France", "United Kingdom", "Fleet customers", "Key accounts"}) {
        m_groups.push_back(m_ids.at(m_begin));
        event.ops.push_back(create(u"customer_group"_s, m_groups.back(), {{u"name"_s, utf8(name)}}));
    }
    for (const Words &name : categories()) {
        m_categories.push_back(m_ids.at(m_begin));
        event.ops.push_back(create(u"product_category"_s, m_categories.back(), {{u"name"_s, texts(name)}}));
    }
    return event;
}

QString History::named(Person &who)
{
    switch (who.origin) {
    case Origin::Maghreb: {
        const Name &first = who.female ? m_random.of(arabicFemale()) : m_random.of(arabicMale());
        const Name &last = m_random.of(arabicFamily());
        who.arabicScript = m_random.chance(55);
        who.first = utf8(who.arabicScript ? first.arabic : first.latin);
        who.last = utf8(who.arabicScript ? last.arabic : last.latin);
        if (m_random.chance(60))
            who.other = utf8(who.arabicScript ? first.latin : first.arabic) + u' ' +
                        utf8(who.arabicScript ? last.latin : last.arabic);
        return utf8(first.latin) + u'.' + utf8(last.latin);
    }
    case Origin::France:
        who.first = utf8(who.female ? m_random.of(frenchFemale()) : m_random.of(frenchMale()));
        who.last = utf8(m_random.of(frenchFamily()));
        break;
    case Origin::Britain:
        who.first = utf8(who.female ? m_random.of(englishFemale()) : m_random.of(englishMale()));
        who.last = utf8(m_random.of(englishFamily()));
        break;
    }
    return who.first + u'.' + who.last;
}

QString History::phoneOf(const Person &who)
{
    const QString two = QString::number(m_random.between(10, 99));
    const QString four = QString::number(m_random.between(1000, 9999));
    if (who.origin == Origin::France) // numbers that ARCEP keeps for fiction
        return u"+33639980"_s + two.left(1) + two;
    if (who.origin == Origin::Britain) // Ofcom's for drama
        return u"+447700900"_s + two.left(1) + two;
    const QString country = utf8(who.town->country);
    if (country == "TN"_L1)
        return u"+2162000"_s + four;
    return country == "DZ"_L1 ? u"+21355000"_s + four : u"+21260000"_s + four;
}

QString History::streetOf(const Person &who)
{
    const QString number = QString::number(m_random.between(1, 180));
    switch (who.origin) {
    case Origin::Maghreb:
        return number + (who.arabicScript ? u"، "_s : u" "_s) +
               utf8(who.arabicScript ? m_random.of(arabicStreets()) : m_random.of(frenchStreets()));
    case Origin::France:
        return number + u' ' + utf8(m_random.of(frenchStreets()));
    case Origin::Britain:
        return number + u' ' + utf8(m_random.of(englishStreets()));
    }
    return {};
}

History::Person History::person(int n)
{
    Person who;
    // More and more customers over the two years; the last ones came today.
    const double share = double(n) / std::max(m_customers - 1, 1);
    const double days = historyDays * (share < 0.4 ? share * 0.5 : 0.2 + (share - 0.4) * 0.8 / 0.6);
    who.since = m_begin + Instant(days) * day + m_random.between(8 * 60, 16 * 60) * minute;
    if (who.since >= m_now + day)
        who.since = m_now + 8 * hour;
    const int origin = m_random.below(100);
    who.origin = origin < 50 ? Origin::Maghreb : origin < 85 ? Origin::France : Origin::Britain;
    who.town = who.origin == Origin::Maghreb  ? &m_random.of(maghrebTowns())
               : who.origin == Origin::France ? &m_random.of(frenchTowns())
                                              : &m_random.of(britishTowns());
    who.company = m_random.chance(35);
    who.female = m_random.chance(48);
    const QString address = text::romanized(named(who)).remove(u' ');
    constexpr std::array domains{"example.com"_L1, "example.org"_L1, "example.net"_L1};
    if (m_random.chance(92))
        who.email = address + QString::number(n) + u'@' + m_random.of(domains);
    who.phone = phoneOf(who);
    who.id = m_ids.at(who.since);
    const QString country = utf8(who.town->country);
    who.currency = who.origin == Origin::France    ? u"EUR"_s
                   : who.origin == Origin::Britain ? u"GBP"_s
                   : country == "TN"_L1            ? u"TND"_s
                   : country == "DZ"_L1            ? u"DZD"_s
                                                   : u"MAD"_s;
    if (who.company) {
        const Words &trade = m_random.of(trades());
        who.firm = who.arabicScript                ? utf8(trade.arabic) + u' ' + who.last
                   : who.origin == Origin::Britain ? who.last + u' ' + utf8(trade.english)
                                                   : utf8(trade.french) + u' ' + who.last;
    }
    return who;
}

void History::introduce(const Person &who, Events &events)
{
    const Town &town = *who.town;
    const bool arabicTown = who.arabicScript && town.arabic;
    const double nearBy = double(m_random.between(-40, 40)) / 1000;
    Fields set{
        {u"first_name"_s, who.first},
        {u"last_name"_s, who.last},
        {u"name_other_script"_s, who.other},
        {u"company_name"_s, who.firm},
        {u"email"_s, who.email},
        {u"phone"_s, who.phone},
        {u"address_line1"_s, streetOf(who)},
        {u"city"_s, utf8(arabicTown ? town.arabic : town.latin)},
        {u"state"_s, utf8(town.state)},
        {u"postal_code"_s, utf8(town.postalCode)},
        {u"country"_s, utf8(town.country)},
        {u"latitude"_s, town.latitude + nearBy},
        {u"longitude"_s, town.longitude - nearBy},
        {u"gender"_s, who.female ? u"female"_s : u"male"_s},
        {u"preferred_language"_s, who.arabicScript                ? u"ar"_s
                                  : who.origin == Origin::Britain ? u"en"_s
                                                                  : u"fr"_s},
        {u"currency"_s, who.currency},
        {u"owner"_s, utf8(m_random.of(owners))},
        {u"is_verified"_s, qlonglong(m_random.chance(60))},
        {u"email_verified"_s, qlonglong(!who.email.isEmpty() && m_random.chance(60))},
    };
    if (m_random.chance(80))
        set.insert(
            u"date_of_birth"_s,
            m_today.addDays(-365 * m_random.between(20, 75) - m_random.below(365)).toString(Qt::ISODate));
    if (m_random.chance(25))
        set.insert(u"notes"_s, words(m_random.of(notes()), who));
    if (m_random.chance(30))
        set.insert(u"credit_limit"_s, qlonglong(m_random.between(1, 20)) * 500 * amountScale);
    if (who.company && who.origin == Origin::France)
        set.insert(u"siret"_s, madeUpSiret(m_random.below(9000)));
    const int kind = m_random.below(100);
    set.insert(u"status"_s, kind < 74   ? u"customer"_s
                            : kind < 86 ? u"prospect"_s
                            : kind < 95 ? u"lead"_s
                                        : u"former"_s);
    if (kind >= 97)
        set.insert(u"is_active"_s, qlonglong(0));

    Event event{who.since, {create(u"customer"_s, who.id, std::move(set))}, {}};
    const auto link = [&](const QString &type, const QString &field, const Id &target) {
        event.ops.push_back(create(type, {}, {{u"customer"_s, who.id.toBytes()}, {field, target.toBytes()}}));
    };
    for (int i = m_random.below(3); i > 0; --i)
        link(u"customer_tag"_s, u"tag"_s, m_random.of(m_tags));
    link(u"group_member"_s, u"group"_s, m_groups[size_t(who.origin)]);
    if (m_random.chance(15))
        link(u"group_member"_s, u"group"_s, m_groups[size_t(m_random.between(3, 4))]);
    events.push_back(std::move(event));
}

void History::addContacts(const Person &who, Events &events)
{
    const Instant at = who.since + 5 * minute;
    Event event{at, {}, {}};
    for (int i = who.company ? m_random.between(1, 3) : m_random.below(100) / 85; i > 0; --i) {
        Person other = who;
        other.female = m_random.chance(50);
        const QString address = text::romanized(named(other)).remove(u' ');
        event.ops.push_back(create(u"contact"_s, m_ids.at(at),
                                   {{u"customer"_s, who.id.toBytes()},
                                    {u"name"_s, QString(other.first + u' ' + other.last)},
                                    {u"role"_s, words(m_random.of(roles()), who)},
                                    {u"email"_s, QString(address + u"@example.com"_s)},
                                    {u"phone"_s, phoneOf(who)},
                                    {u"preferred"_s, qlonglong(i == 1)},
                                    {u"quiet_from"_s, m_random.chance(30) ? u"20:00"_s : QString()},
                                    {u"quiet_to"_s, QString()}}));
        Fields &set = event.ops.back().set;
        if (set.contains(u"quiet_from"_s))
            set.insert(u"quiet_to"_s, u"08:00"_s);
    }
    for (int i = who.company ? m_random.between(1, 2) : m_random.below(100) / 70; i > 0; --i) {
        const Words label =
            i == 1 ? Words{"Delivery", "Livraison", "التسليم"} : Words{"Invoicing", "Facturation", "الفوترة"};
        const bool arabicTown = who.arabicScript && who.town->arabic;
        event.ops.push_back(create(u"address"_s, m_ids.at(at),
                                   {{u"customer"_s, who.id.toBytes()},
                                    {u"label"_s, words(label, who)},
                                    {u"lines"_s, streetOf(who)},
                                    {u"city"_s, utf8(arabicTown ? who.town->arabic : who.town->latin)},
                                    {u"postal_code"_s, utf8(who.town->postalCode)},
                                    {u"country"_s, utf8(who.town->country)},
                                    {u"latitude"_s, who.town->latitude},
                                    {u"longitude"_s, who.town->longitude}}));
    }
    if (!event.ops.empty())
        events.push_back(std::move(event));
}

void History::addVehicles(const Person &who, Events &events)
{
    struct Car
    {
        const char *make;
        const char *model;
    };
    constexpr std::array<Car, 8> cars{{{"Renault", "Clio"},
                                       {"Dacia", "Duster"},
                                       {"Peugeot", "Partner"},
                                       {"Citroën", "Berlingo"},
                                       {"Toyota", "Hilux"},
                                       {"Volkswagen", "Caddy"},
                                       {"Ford", "Transit"},
                                       {"Hyundai", "Tucson"}}};
    constexpr std::array<const char *, 4> fuels{"diesel", "petrol", "hybrid", "electric"};
    int count = m_random.chance(30) ? 1 : 0;
    if (who.company && m_random.chance(50))
        count += m_random.between(1, 3);
    if (count == 0)
        return;
    Event event{who.since + 15 * minute, {}, {}};
    for (; count > 0; --count) {
        const Car &car = m_random.of(cars);
        const QString number = QString::number(m_random.between(1000, 9999));
        const QString plate = who.origin == Origin::Maghreb
                                  ? number + u"-A-"_s + QString::number(m_random.between(1, 60))
                                  : u"WW-"_s + number.left(3) + u"-WW"_s;
        event.ops.push_back(
            create(u"vehicle"_s, m_ids.at(event.at),
                   {{u"customer"_s, who.id.toBytes()},
                    {u"plate"_s, plate},
                    {u"make"_s, utf8(car.make)},
                    {u"model"_s, utf8(car.model)},
                    {u"year"_s, qlonglong(m_today.year() - m_random.between(1, 12))},
                    {u"mileage"_s, qlonglong(m_random.between(4, 220)) * 1000},
                    {u"fuel"_s, utf8(m_random.of(fuels))},
                    {u"inspection_due"_s, m_today.addDays(m_random.between(-40, 500)).toString(Qt::ISODate)},
                    {u"service_due"_s, m_today.addDays(m_random.between(-20, 330)).toString(Qt::ISODate)}}));
    }
    events.push_back(std::move(event));
}

void History::addActivities(const Person &who, Events &events)
{
    for (int i = m_random.between(2, who.company ? 22 : 14); i > 0; --i) {
        const Instant at = between(who.since, m_now);
        if (at >= m_now)
            continue;
        const Subject &subject = m_random.of(subjects());
        const bool recent = at > m_now - 21 * day;
        const QString status = !recent && m_random.chance(95) ? u"completed"_s
                               : m_random.chance(40)          ? u"pending"_s
                               : m_random.chance(50)          ? u"in_progress"_s
                               : m_random.chance(20)          ? u"cancelled"_s
                                                              : u"completed"_s;
        events.push_back(
            {at,
             {create(u"activity"_s, m_ids.at(at),
                     {{u"customer"_s, who.id.toBytes()},
                      {u"interaction_type"_s, utf8(subject.type)},
                      {u"status"_s, status},
                      {u"subject"_s, words(subject.words, who)},
                      {u"body"_s, m_random.chance(30) ? words(m_random.of(notes()), who) : QString()},
                      {u"interaction_date"_s, at},
                      {u"assigned_to"_s, utf8(m_random.of(owners))}})},
             {}});
    }
    if (!m_random.chance(35))
        return;
    // Something to do: mostly in the coming weeks, some of it late already.
    const Instant due = m_now + m_random.between(-6, 28) * day + m_random.between(9, 17) * hour;
    const Instant planned = std::max(who.since + hour, m_now - m_random.between(1, 12) * day);
    events.push_back({planned,
                      {create(u"activity"_s, m_ids.at(planned),
                              {{u"customer"_s, who.id.toBytes()},
                               {u"interaction_type"_s, u"task"_s},
                               {u"status"_s, u"pending"_s},
                               {u"subject"_s, words(m_random.of(tasks()), who)},
                               {u"interaction_date"_s, due},
                               {u"due_at"_s, due},
                               {u"assigned_to"_s, utf8(m_random.of(owners))}})},
                      {}});
}

std::vector<Event> History::customer(int n)
{
    Events events;
    const Person who = person(n);
    introduce(who, events);
    addContacts(who, events);
    addVehicles(who, events);
    addActivities(who, events);
    addSales(who, events);
    addConsents(who, events);
    addDocuments(who, events);
    return events;
}

} // namespace c360::services::demo
