// SPDX-License-Identifier: GPL-3.0-or-later
// What customers bought, agreed to and handed in.
#include "core/services/demo/demo_history.h"

#include "core/base/amount.h"
#include "core/services/demo/demo_files.h"
#include "core/services/demo/demo_units.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace c360::services::demo {

namespace {
constexpr Amount cent = amountScale / 100;
} // namespace

void History::addSales(const Person &who, Events &events)
{
    // Loyal ones every few weeks, others once in a while, some that stopped, some that never bought.
    const int kind = m_random.below(100);
    if (kind < 18)
        return;
    const int gap = kind < 32 ? 24 : kind < 70 ? 75 : 150;
    const bool stopped = kind >= 88;
    const Instant until = stopped ? m_now - m_random.between(150, 400) * day : m_now;
    for (Instant at = who.since + m_random.between(0, gap) * day; at < until;
         at += m_random.between(gap / 2, gap * 3 / 2) * day)
        sell(who, std::max(at / day * day + m_random.between(9 * 60, 17 * 60) * minute, who.since + hour),
             events);
}

void History::sell(const Person &who, Instant at, Events &events)
{
    const bool credit = m_random.chance(4);
    const Id invoice = m_ids.at(at);
    const QString number = (credit ? u"C"_s : u"F"_s) +
                           QString::number(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().year()) + u'-' +
                           QString::number(++m_invoiceNumber).rightJustified(5, u'0');
    Event event{at,
                {create(u"invoice"_s, invoice,
                        {{u"customer"_s, who.id.toBytes()},
                         {u"number"_s, number},
                         {u"kind"_s, credit ? u"credit_note"_s : u"invoice"_s},
                         {u"country"_s, utf8(who.town->country)},
                         {u"country_code"_s, utf8(who.town->country)},
                         {u"issued_on"_s, isoDate(at)},
                         {u"due_on"_s, isoDate(at + 30 * day)},
                         {u"currency"_s, who.currency}})},
                {}};
    // Prices are in euros; the others are worth about this many.
    const int rate = who.currency == "MAD"_L1   ? 11
                     : who.currency == "DZD"_L1 ? 145
                     : who.currency == "TND"_L1 ? 3
                                                : 1;
    constexpr Amount taxRate = 20 * amountScale;
    Amount total = 0;
    for (int line = 0, lines = credit ? 1 : m_random.between(1, 4); line < lines; ++line) {
        const Product &product = m_random.of(products());
        const int quantity = product.cents > 20000 ? m_random.between(1, 2) : m_random.between(1, 8);
        const Amount price = Amount(product.cents) * rate * cent;
        const Words name{product.english, product.french, product.arabic};
        event.ops.push_back(create(u"invoice_line"_s, m_ids.at(at),
                                   {{u"invoice"_s, invoice.toBytes()},
                                    {u"position"_s, qlonglong(line + 1)},
                                    {u"description"_s, words(name, who)},
                                    {u"category"_s, m_categories[size_t(product.category)].toBytes()},
                                    {u"product_code"_s, utf8(product.code)},
                                    {u"quantity"_s, qlonglong(credit ? -1 : quantity) * amountScale},
                                    {u"unit_price"_s, qlonglong(price)},
                                    {u"tax_rate"_s, qlonglong(taxRate)}}));
        total += (credit ? -1 : quantity) * price;
    }
    total += total / 5;
    events.push_back(std::move(event));
    if (credit)
        return;

    const auto pay = [&](Instant when, Amount amount) {
        constexpr std::array<const char *, 4> methods{"transfer", "card", "cheque", "cash"};
        if (when >= m_now)
            return;
        events.push_back({when,
                          {create(u"payment"_s, m_ids.at(when),
                                  {{u"customer"_s, who.id.toBytes()},
                                   {u"invoice"_s, invoice.toBytes()},
                                   {u"amount"_s, qlonglong(amount)},
                                   {u"currency"_s, who.currency},
                                   {u"method"_s, utf8(m_random.of(methods))},
                                   {u"paid_on"_s, isoDate(when)},
                                   {u"reference"_s, number}})},
                          {}});
    };
    const int habit = m_random.below(100);
    if (habit < 85)
        pay(at + m_random.between(1, 38) * day, total);
    else if (habit < 92) // in two parts
        for (const int days : {m_random.between(5, 25), m_random.between(35, 70)})
            pay(at + days * day, total / 2);
    else if (habit < 96) // late
        pay(at + m_random.between(50, 110) * day, total);
}

void History::addConsents(const Person &who, Events &events)
{
    if (!m_random.chance(75))
        return;
    const auto consent = [&](Instant at, const char *channel, const char *action) {
        if (at >= m_now + day)
            return;
        constexpr std::array<const char *, 3> methods{"form", "web", "in_person"};
        events.push_back({at,
                          {create(u"consent_event"_s, m_ids.at(at),
                                  {{u"customer"_s, who.id.toBytes()},
                                   {u"contact_point"_s, utf8(channel) == "email"_L1 ? who.email : who.phone},
                                   {u"purpose"_s, u"marketing"_s},
                                   {u"channel"_s, utf8(channel)},
                                   {u"action"_s, utf8(action)},
                                   {u"lawful_basis"_s, u"consent"_s},
                                   {u"jurisdiction"_s, utf8(who.town->country)},
                                   {u"text_version"_s, u"2024-1"_s},
                                   {u"text_language"_s, who.arabicScript                ? u"ar"_s
                                                        : who.origin == Origin::Britain ? u"en"_s
                                                                                        : u"fr"_s},
                                   {u"method"_s, utf8(m_random.of(methods))},
                                   {u"captured_by"_s, utf8(m_random.of(owners))},
                                   {u"captured_at"_s, at},
                                   {u"valid_until"_s, isoDate(at + 3 * 365 * day)}})},
                          {}});
    };
    const Instant at = who.since + 20 * minute;
    if (!who.email.isEmpty())
        consent(at, "email", m_random.chance(80) ? "granted" : "refused");
    if (m_random.chance(50))
        consent(at + minute, "sms", m_random.chance(60) ? "granted" : "refused");
    if (!who.email.isEmpty() && m_random.chance(10)) {
        const Instant later = between(at, m_now);
        if (later > at)
            consent(later, "email", "withdrawn");
    }
}

void History::addDocuments(const Person &who, Events &events)
{
    if (!m_random.chance(35))
        return;
    for (int i = m_random.between(1, 3); i > 0; --i) {
        const Instant at = std::max(who.since + 30 * minute, between(who.since, m_now));
        const int kind = m_random.below(3);
        QByteArray content;
        QString title;
        QString name;
        QString category;
        QString mime;
        QString expires;
        if (kind == 0) {
            const Words words{"Contract", "Contrat", "عقد"};
            title = this->words(words, who);
            name = u"contract-%1.pdf"_s.arg(m_random.between(100, 999));
            content =
                pdf({u"Contract "_s + name.mid(9, 3), u"Made up for the demonstration of Customer 360."_s,
                     u"Date: "_s + isoDate(at), u"Valid for one year."_s});
            category = u"contract"_s;
            mime = u"application/pdf"_s;
            expires = isoDate(at + 365 * day);
        } else if (kind == 1) {
            const Words words{"Photo", "Photo", "صورة"};
            title = this->words(words, who);
            name = u"photo-%1.png"_s.arg(m_random.between(100, 999));
            content = png(quint32(m_random.next()));
            category = u"photo"_s;
            mime = u"image/png"_s;
        } else {
            const Words words{"Meeting notes", "Compte rendu", "محضر اجتماع"};
            title = this->words(words, who);
            name = u"notes-%1.txt"_s.arg(m_random.between(100, 999));
            content =
                (title + u"\n"_s + isoDate(at) + u"\n\n"_s + this->words(m_random.of(notes()), who) + u'\n')
                    .toUtf8();
            category = u"correspondence"_s;
            mime = u"text/plain"_s;
        }
        const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        events.push_back({at,
                          {create(u"document"_s, m_ids.at(at),
                                  {{u"customer"_s, who.id.toBytes()},
                                   {u"title"_s, title},
                                   {u"category"_s, category},
                                   {u"file_name"_s, name},
                                   {u"mime_type"_s, mime},
                                   {u"size"_s, qlonglong(content.size())},
                                   {u"sha256"_s, sha256},
                                   {u"expires_on"_s, expires}})},
                          content});
    }
}

} // namespace c360::services::demo
