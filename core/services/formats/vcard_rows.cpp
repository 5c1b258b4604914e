// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formats/vcard_rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

/// yyyymmdd, yyyy-mm-dd and either with a time; "--0203" (no year) stays as found.
QString dateText(QString text)
{
    text = text.trimmed();
    if (const qsizetype time = text.indexOf(u'T'); time > 0)
        text.truncate(time);
    if (text.size() == 8 && !text.startsWith(u'-') && !text.contains(u'-'))
        return text.sliced(0, 4) + u'-' + text.sliced(4, 2) + u'-' + text.sliced(6, 2);
    return text;
}

QString genderText(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.at(0).toUpper();
    if (first == u'M')
        return u"male"_s;
    if (first == u'F')
        return u"female"_s;
    return first == u'O' ? u"other"_s : QString();
}

QString phoneText(const VCardProperty &property)
{
    QString text = property.text().trimmed();
    if (text.startsWith(u"tel:", Qt::CaseInsensitive)) {
        text = text.sliced(4);
        text.replace(u";ext="_s, u" x"_s);
    }
    return text;
}

QString addressText(const QStringList &parts)
{
    QStringList lines;
    for (const auto &part : parts) {
        if (!part.trimmed().isEmpty())
            lines.append(part.trimmed().replace(u'\n', u", "_s));
    }
    return lines.join(u", "_s);
}

} // namespace

const QStringList &VCardRows::columns()
{
    static const QStringList names{
        u"uid"_s,         u"name"_s,         u"first_name"_s, u"last_name"_s,       u"nickname"_s,
        u"company"_s,     u"department"_s,   u"title"_s,      u"email"_s,           u"other_emails"_s,
        u"phone"_s,       u"other_phones"_s, u"street"_s,     u"street2"_s,         u"city"_s,
        u"state"_s,       u"postal_code"_s,  u"country"_s,    u"other_addresses"_s, u"birthday"_s,
        u"anniversary"_s, u"gender"_s,       u"language"_s,   u"latitude"_s,        u"longitude"_s,
        u"tags"_s,        u"url"_s,          u"note"_s,       u"customer_id"_s,     u"name_other_script"_s,
        u"tax_id"_s,      u"photo"_s,
    };
    return names;
}

QStringList VCardRows::values(const VCard &card)
{
    QHash<QString, QString> v;
    const auto textOf = [&](QStringView name) {
        const auto *property = card.find(name);
        return property ? property->text().trimmed() : QString();
    };
    v[u"uid"_s] = textOf(u"UID");
    if (v[u"uid"_s].startsWith(u"urn:uuid:"))
        v[u"uid"_s].remove(0, 9);
    // In our own cards the UID is our record's and the customer's number has a line of its own.
    if (card.find(u"X-C360-CUSTOMER-ID"))
        v[u"uid"_s] = textOf(u"X-C360-EXTERNAL-ID");
    v[u"name"_s] = textOf(u"FN");
    if (const auto *name = card.find(u"N")) {
        const QStringList parts = name->components();
        const auto part = [&](int i) {
            return parts.value(i).simplified();
        };
        v[u"last_name"_s] = part(0);
        v[u"first_name"_s] = QStringList{part(1), part(2)}.join(u' ').trimmed();
    }
    v[u"nickname"_s] = textOf(u"NICKNAME");
    if (const auto *org = card.find(u"ORG")) {
        QStringList parts = org->components();
        v[u"company"_s] = parts.takeFirst().simplified();
        v[u"department"_s] = parts.join(u", "_s).simplified();
    }
    v[u"title"_s] = textOf(u"TITLE");
    if (v[u"title"_s].isEmpty())
        v[u"title"_s] = textOf(u"ROLE");

    QStringList others;
    for (const auto &email : card.all(u"EMAIL")) {
        QString text = email.text().trimmed();
        if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
            text = text.sliced(7);
        if (text.isEmpty())
            continue;
        if (v[u"email"_s].isEmpty())
            v[u"email"_s] = text;
        else if (text.compare(v[u"email"_s], Qt::CaseInsensitive) != 0 && !others.contains(text))
            others.append(text);
    }
    v[u"other_emails"_s] = others.join(u'\n');

    others.clear();
    for (const bool fax : {false, true}) { // a fax or pager number is nobody's phone
        for (const auto &phone : card.all(u"TEL")) {
            if ((phone.hasType(u"fax") || phone.hasType(u"pager")) != fax)
                continue;
            const QString text = phoneText(phone);
            if (text.isEmpty())
                continue;
            if (!fax && v[u"phone"_s].isEmpty())
                v[u"phone"_s] = text;
            else if (text != v[u"phone"_s] && !others.contains(text))
                others.append(text);
        }
    }
    v[u"other_phones"_s] = others.join(u'\n');

    others.clear();
    bool first = true;
    for (const auto &address : card.all(u"ADR")) {
        const QStringList parts = address.components();
        if (addressText(parts).isEmpty())
            continue;
        if (!first) {
            others.append(addressText(parts));
            continue;
        }
        first = false;
        v[u"street"_s] = parts.value(2).simplified();
        v[u"street2"_s] = addressText({parts.value(0), parts.value(1)});
        v[u"city"_s] = parts.value(3).simplified();
        v[u"state"_s] = parts.value(4).simplified();
        v[u"postal_code"_s] = parts.value(5).simplified();
        v[u"country"_s] = parts.value(6).simplified();
    }
    v[u"other_addresses"_s] = others.join(u'\n');

    v[u"birthday"_s] = dateText(textOf(u"BDAY"));
    v[u"anniversary"_s] = dateText(textOf(u"ANNIVERSARY"));
    if (v[u"anniversary"_s].isEmpty())
        v[u"anniversary"_s] = dateText(textOf(u"X-ANNIVERSARY"));
    QString gender = textOf(u"GENDER");
    v[u"gender"_s] = genderText(gender.isEmpty() ? textOf(u"X-GENDER") : gender);
    QString language = textOf(u"LANG");
    v[u"language"_s] = language.isEmpty() ? textOf(u"X-LANG") : language;
    if (QString geo = textOf(u"GEO"); !geo.isEmpty()) {
        if (geo.startsWith(u"geo:", Qt::CaseInsensitive))
            geo = geo.sliced(4);
        const QStringList parts = geo.replace(u',', u';').split(u';');
        v[u"latitude"_s] = parts.value(0).trimmed();
        v[u"longitude"_s] = parts.value(1).trimmed();
    }
    QStringList tags;
    for (const auto &categories : card.all(u"CATEGORIES")) {
        for (const auto &tag : categories.items()) {
            if (!tag.trimmed().isEmpty())
                tags.append(tag.trimmed());
        }
    }
    v[u"tags"_s] = tags.join(u"; "_s);
    QStringList links;
    for (const auto &url : card.all(u"URL")) {
        if (!url.text().trimmed().isEmpty())
            links.append(url.text().trimmed());
    }
    v[u"url"_s] = links.join(u'\n');
    QStringList notes;
    for (const auto &note : card.all(u"NOTE")) {
        if (!note.text().trimmed().isEmpty())
            notes.append(note.text().trimmed());
    }
    v[u"note"_s] = notes.join(u"\n\n"_s);
    v[u"customer_id"_s] = textOf(u"X-C360-CUSTOMER-ID");
    v[u"name_other_script"_s] = textOf(u"X-C360-NAME-OTHER-SCRIPT");
    v[u"tax_id"_s] = textOf(u"X-C360-TAX-ID");

    // The picture is not read; as a column of its own it is listed among what is left out.
    if (const auto *photo = card.find(u"PHOTO"))
        v[u"photo"_s] =
            photo->data.isEmpty() ? photo->text() : u"%1 KB"_s.arg((photo->data.size() + 1023) / 1024);
    QStringList values;
    for (const auto &column : columns())
        values.append(v.value(column));
    return values;
}

Result<std::optional<Row>> VCardRows::next()
{
    C360_TRY(auto read, m_reader.next());
    if (!read)
        return std::nullopt;
    Row row;
    row.line = read->card.line;
    row.problem = std::move(read->problem);
    row.raw = QString::fromUtf8(read->raw);
    if (!row.problem) {
        row.names = columns();
        row.values = values(read->card);
    }
    return row;
}

} // namespace c360::services
