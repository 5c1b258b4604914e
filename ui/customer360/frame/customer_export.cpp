// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/frame/customer_export.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/domain/queries/customer_queries.h"
#include "core/services/formats/csv_writer.h"
#include "core/services/formats/vcard_writer.h"
#include "core/store/store.h"
#include "core/text/codec.h"
#include "core/text/format.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

using catalog::field;
using catalog::Record;

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomerExport", text);
}

Result<void> writeCsv(QIODevice &file, const domain::CustomerRow &row)
{
    QStringList names;
    QStringList values;
    for (size_t i = 0; i < catalog::customerType.fields.size(); ++i) {
        const catalog::Field &about = catalog::customerType.fields[i];
        names << domain::latin(about.name);
        values << text::toText(about, row.record.at(int(i)));
    }
    QStringList tags;
    for (const domain::TagLabel &tag : row.tags)
        tags << tag.name;
    names << u"tags"_s;
    values << tags.join(u',');
    services::CsvWriter writer(&file);
    C360_CHECK(writer.write(names));
    return writer.write(values);
}

Result<void> writeVCard(QIODevice &file, const domain::CustomerRow &row)
{
    const Record &customer = row.record;
    services::VCard card;
    const auto add = [&](const QString &name, const QString &value, const QStringList &types = {}) {
        if (!value.isEmpty())
            card.add(name, value, types);
    };
    const QString full = customer.text(field<"customer.full_name">);
    const QString company = customer.text(field<"customer.company_name">);
    add(u"FN"_s, !full.isEmpty()      ? full
                 : !company.isEmpty() ? company
                                      : customer.text(field<"customer.customer_id">));
    card.addComponents(u"N"_s, {customer.text(field<"customer.last_name">),
                                customer.text(field<"customer.first_name">),
                                {},
                                {},
                                {}});
    add(u"UID"_s, u"urn:uuid:"_s + customer.id.toString());
    add(u"NICKNAME"_s, customer.text(field<"customer.name_other_script">));
    add(u"ORG"_s, company);
    add(u"EMAIL"_s, customer.text(field<"customer.email">));
    add(u"TEL"_s, customer.text(field<"customer.phone">));
    const QStringList address{{},
                              customer.text(field<"customer.address_line2">),
                              customer.text(field<"customer.address_line1">),
                              customer.text(field<"customer.city">),
                              customer.text(field<"customer.state">),
                              customer.text(field<"customer.postal_code">),
                              customer.text(field<"customer.country">)};
    if (!address.join(QString()).isEmpty())
        card.addComponents(u"ADR"_s, address);
    add(u"BDAY"_s, customer.text(field<"customer.date_of_birth">).remove(u'-'));
    add(u"LANG"_s, customer.text(field<"customer.preferred_language">));
    QStringList tags;
    for (const domain::TagLabel &tag : row.tags)
        tags << tag.name;
    if (!tags.isEmpty())
        card.addComponents(u"CATEGORIES"_s, tags, u',');
    add(u"NOTE"_s, customer.text(field<"customer.notes">));
    return services::VCardWriter(&file, services::VCardVersion::V4).write(card);
}

Result<void> writeFile(store::Connection &db, const Id &id, CustomerFile format, const QString &path)
{
    C360_TRY(const domain::CustomerRow row, domain::customerRow(db, id));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    switch (format) {
    case CustomerFile::Csv:
        C360_CHECK(writeCsv(file, row));
        break;
    case CustomerFile::Json:
        file.write(QJsonDocument(domain::customerJson(row)).toJson());
        break;
    case CustomerFile::VCard:
        C360_CHECK(writeVCard(file, row));
        break;
    }
    if (!file.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    return {};
}

} // namespace

void exportCustomer(AppContext &context, QWidget *parent, const Id &customer, CustomerFile format,
                    const QString &suggestedName)
{
    Prompts::Files files;
    files.title = tr(QT_TRANSLATE_NOOP("CustomerExport", "Export customer"));
    switch (format) {
    case CustomerFile::Csv:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "CSV files (*.csv)"));
        files.suggestedName = suggestedName + u".csv"_s;
        break;
    case CustomerFile::Json:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "JSON files (*.json)"));
        files.suggestedName = suggestedName + u".json"_s;
        break;
    case CustomerFile::VCard:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "vCard files (*.vcf)"));
        files.suggestedName = suggestedName + u".vcf"_s;
        break;
    }
    context.prompts.saveFile(parent, files, [&context, parent, customer, format](const QString &path) {
        if (path.isEmpty())
            return;
        context.store
            .read([customer, format, path](store::Connection &db) {
                return writeFile(db, customer, format, path);
            })
            .then(parent, [&context, path](const Result<void> &done) {
                if (done)
                    context.notices.say(tr(QT_TRANSLATE_NOOP("CustomerExport", "Exported to %1"))
                                            .arg(text::isolated(QDir::toNativeSeparators(path))));
                else
                    context.notices.fail(done.error());
            });
    });
}

} // namespace c360::ui
