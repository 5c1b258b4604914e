// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/vcard_sink.h"

#include "core/text/countries.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

using catalog::field;

void stamp(VCard &card, const catalog::Record &record)
{
    card.add(u"UID"_s, u"urn:uuid:"_s + record.id.toString());
    if (record.updatedAt > 0)
        card.add(
            u"REV"_s,
            QDateTime::fromMSecsSinceEpoch(record.updatedAt, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

void addIf(VCard &card, const QString &name, const QString &value, const QStringList &types = {})
{
    if (!value.isEmpty())
        card.add(name, value, types);
}

} // namespace

VCard customerCard(const catalog::Record &customer, const QStringList &tags)
{
    const auto text = [&](catalog::FieldRef ref) {
        return customer.text(ref);
    };
    VCard card;
    const QString company = text(field<"customer.company_name">);
    QString name = text(field<"customer.full_name">);
    if (name.isEmpty())
        name = company.isEmpty() ? text(field<"customer.customer_id">) : company;
    card.add(u"FN"_s, name);
    card.addComponents(u"N"_s,
                       {text(field<"customer.last_name">), text(field<"customer.first_name">), {}, {}, {}});
    addIf(card, u"ORG"_s, company);
    addIf(card, u"EMAIL"_s, text(field<"customer.email">));
    addIf(card, u"TEL"_s, text(field<"customer.phone">), {u"voice"_s});
    const QString country = text(field<"customer.country">);
    const QStringList address{{},
                              text(field<"customer.address_line2">),
                              text(field<"customer.address_line1">),
                              text(field<"customer.city">),
                              text(field<"customer.state">),
                              text(field<"customer.postal_code">),
                              country.isEmpty() ? QString()
                                                : text::countryName(country, QLocale(QLocale::English))};
    if (!address.join(QString()).isEmpty())
        card.addComponents(u"ADR"_s, address);
    addIf(card, u"BDAY"_s, text(field<"customer.date_of_birth">));
    addIf(card, u"ANNIVERSARY"_s, text(field<"customer.anniversary">));
    const QString gender = text(field<"customer.gender">);
    addIf(card, u"GENDER"_s, gender.isEmpty() ? QString() : QString(gender.at(0).toUpper()));
    addIf(card, u"LANG"_s, text(field<"customer.preferred_language">));
    if (customer[field<"customer.latitude">].isValid() && customer[field<"customer.longitude">].isValid()) {
        VCardProperty geo;
        geo.name = u"GEO"_s;
        geo.value = u"geo:%1,%2"_s.arg(customer[field<"customer.latitude">].toDouble(), 0, 'f', 6)
                        .arg(customer[field<"customer.longitude">].toDouble(), 0, 'f', 6);
        card.properties.append(geo);
    }
    if (!tags.isEmpty())
        card.addComponents(u"CATEGORIES"_s, tags, u',');
    addIf(card, u"NOTE"_s, text(field<"customer.notes">));
    addIf(card, u"X-C360-CUSTOMER-ID"_s, text(field<"customer.customer_id">));
    addIf(card, u"X-C360-EXTERNAL-ID"_s, text(field<"customer.external_id">));
    addIf(card, u"X-C360-NAME-OTHER-SCRIPT"_s, text(field<"customer.name_other_script">));
    addIf(card, u"X-C360-TAX-ID"_s, text(field<"customer.tax_id">));
    stamp(card, customer);
    return card;
}

VCard contactCard(const catalog::Record &contact, const QString &company)
{
    const auto text = [&](catalog::FieldRef ref) {
        return contact.text(ref);
    };
    VCard card;
    card.add(u"FN"_s, text(field<"contact.name">));
    card.addComponents(u"N"_s, {text(field<"contact.name">), {}, {}, {}, {}});
    addIf(card, u"ORG"_s, company);
    addIf(card, u"TITLE"_s, text(field<"contact.role">));
    addIf(card, u"EMAIL"_s, text(field<"contact.email">));
    addIf(card, u"TEL"_s, text(field<"contact.phone">), {u"voice"_s});
    stamp(card, contact);
    return card;
}

Result<void> VCardSink::write(const ExportedRecord &record)
{
    const bool customer = record.record.type().name == catalog::customerType.name;
    return m_writer.write(customer ? customerCard(record.record, record.tags)
                                   : contactCard(record.record, record.customerName));
}

} // namespace c360::services
